"""Words for the present, the past and what is to come: "now", "recently", "the near future"."""

from summit_timeline.dates.expressions import Expression, Ref, Then
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import is_name, is_one_of, is_word, word_list


def these_days(g: Groups) -> Expression | None:
    after = g.after()
    if g.first.lower == "at" and is_one_of(after, _AFTER_MOMENT):
        return None  # "at this time last year", "at the moment of truth"
    return Ref("PRESENT_REF")


_AFTER_MOMENT = word_list("after_moment")


def reference(g: Groups) -> Expression | None:
    token = g.token("r")
    after, before = g.after(), g.before()
    if token is None:
        return None
    word = token.lower
    if word == "current" and is_word(after, "of"):
        return None  # "a current of discontent"
    if word == "now" and g.written("r").isupper() and is_name(after, g) and after is not None:
        letters = g.text[after.start : after.end]
        if not letters.isupper():
            return None  # "NOW Lebanon"
    if word == "soon" and (is_word(after, "after", "as") or is_word(before, "as", "too", "very")):
        return None
    if word == "recently" and is_word(after, "as") and is_word(before, "as"):
        return None  # "as recently as Monday"
    if word == "shortly" and is_word(after, "after", "before"):
        return None
    return Ref(g.get("r"))


_AFTER_NOUN = word_list("after_noun")


def until_then(g: Groups) -> Expression | None:
    """ "until then": up to the day that the story last set."""
    return Then()


def long_ago(g: Groups) -> Expression | None:
    return Ref("PAST_REF")


def other_day(g: Groups) -> Expression | None:
    """ "the other day": some day not long ago; "the other week" and "the other night" too."""
    after = g.after()
    unit = g.token("u")
    one_of_two = is_word(after, "of", "was", "is", "will", "had")
    return None if one_of_two or (unit is not None and g.get("u") not in ("D", "W")) else Ref("PAST_REF")


def near_term(g: Groups) -> Expression | None:
    """ "in the near term", "over the short term"."""
    return Ref("FUTURE_REF")


def reference_noun(g: Groups) -> Expression | None:
    """ "the near future", where it is no part of a longer name."""
    after = g.after()
    if after is not None and after.lower.isalpha() and after.lower not in _AFTER_NOUN:
        return None
    return Ref(g.get("r"))


RULES: tuple[Rule, ...] = (
    Rule("these days", "these days | (at) (the | this) moment | (at) this time", these_days),
    Rule("some time ago", "(some time | a (long | short | little) (time | while) | a while | long) AGO", long_ago),
    Rule("reference", "r=REF", reference),
    Rule("the other day", "the other (u=UNIT | DAYPART)", other_day),
    Rule("until then", "then", until_then, behind="(until | till)"),
    Rule("near term", "the (near | short | medium | long) TERM", near_term, behind="(in | for | over | of)"),
    Rule("reference noun", "the (near | distant | recent | immediate)? r=REFNOUN", reference_noun),
)
