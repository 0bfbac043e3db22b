"""The rules of English time expressions, a file for each family; `RULES` is all of them in the order they are tried in.

A production returns the expression, or None where the words are no time expression after all ("may", "march"): then the
next rule is tried. The order matters for rules that can match at the same place, and there the longer phrase comes first:
a time of day with its day before the day alone, a range before its first date, "the 5th of next month" before "the 5th".
Each rule stands with its phrases in corpus.toml. Families take what they share from `values.py` (what named words stand
for), `around.py` (what the words beside a phrase make of it) and `patterns.py` (parts of patterns).
"""

from summit_timeline.dates.grammar import Rule
from summit_timeline.dates.languages.en.rules import (
    clocks,
    dates,
    day_parts,
    durations,
    eras,
    figures,
    holidays,
    lists,
    months,
    nested,
    offsets,
    parts,
    quarters,
    ranges,
    references,
    sets,
    units,
    weekdays,
    years,
)

RULES: tuple[Rule, ...] = (
    *clocks.RULES,
    *day_parts.RULES,
    *ranges.RULES,
    *nested.RULES,
    *eras.RULES,
    *figures.RULES,
    *dates.RULES,
    *lists.RULES,
    *weekdays.RULES,
    *offsets.RULES,
    *quarters.RULES,
    *parts.RULES,
    *months.RULES,
    *years.RULES,
    *holidays.RULES,
    *units.RULES,
    *sets.RULES,
    *durations.RULES,
    *references.RULES,
    *years.BARE_YEAR,
)
