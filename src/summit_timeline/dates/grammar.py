"""The rule engine: tokens become one letter each, and rules are patterns over those letters.

A rule's pattern is written with classes of words in capitals (`MONTH`), single words in lower case (`of`), punctuation
in quotes (`','`), `( | )` for choices, `?` for what may be missing and `name=` before what the production reads.
Rules stand in an order: at each place the first rule that matches wins, so longer phrases come first. No pattern
repeats without bound, so reading is linear in the length of the text.
"""

import functools
import itertools
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from importlib.resources import files
from typing import Any, NamedTuple

from summit_timeline.dates.expressions import Expression
from summit_timeline.dates.number_words import joins, number_said
from summit_timeline.dates.shapes import COMMON, PIECES, SHAPES, SIGNS, TOKEN, shape_of
from summit_timeline.dates.tokens import BREAK, NO_CLASSES, OPENER, PARAGRAPH, Classes, Entry, Merge, Token, Tokens

Names = Mapping[str, tuple[tuple[str, str], ...]]
"""For each name of a pattern its groups in the regular expression, each with its class."""


class Found(NamedTuple):
    """What a rule read: the rule, the expression and the offsets of its words."""

    rule: str
    expression: Expression
    start: int
    end: int


class Groups:
    """What a production sees: the tokens that its pattern named, by value and by word."""

    __slots__ = ("_match", "_names", "_text", "_tokens")

    def __init__(self, match: re.Match[str], names: Names, tokens: Tokens, text: str) -> None:
        self._match, self._names, self._tokens, self._text = match, names, tokens, text

    def token(self, name: str) -> Token | None:
        """The token that stands for this name, or None where the pattern has no such name or did without it."""
        for group, _ in self._names.get(name, ()):
            at = self._match.start(group)
            if at >= 0:
                return Token(self._tokens, at)
        return None

    def get(self, name: str) -> Any:
        """The value of the named token in the class that the pattern gave it, or None."""
        for group, cls in self._names.get(name, ()):
            at = self._match.start(group)
            if at >= 0:
                return self._tokens.entries[at][1].get(cls)
        return None

    def has(self, name: str) -> bool:
        """Whether the pattern has the named part and found it."""
        start = self._match.start
        for group, _ in self._names.get(name, ()):  # noqa: SIM110 (any() takes three times as long)
            if start(group) >= 0:
                return True
        return False

    def written(self, name: str) -> str:
        """The named token as the text has it, with its capitals."""
        token = self.token(name)
        return "" if token is None else self._text[token.start : token.end]

    @property
    def first(self) -> Token:
        """The first token of the phrase."""
        return Token(self._tokens, self._match.start())

    def before(self, count: int = 1) -> Token | None:
        """The token that stands `count` places before the phrase, or None at the edge of the window."""
        return self._beside(self._match.start() - count)

    def after(self, count: int = 1) -> Token | None:
        """The token that stands `count` places after the phrase, or None at the edge of the window."""
        return self._beside(self._match.end() - 1 + count)

    def _beside(self, at: int) -> Token | None:
        written = self._tokens.written
        return Token(self._tokens, at) if 0 <= at < len(written) and written[at] != BREAK else None

    @property
    def text(self) -> str:
        """The whole text that is read."""
        return self._text


class Rule(NamedTuple):
    """A named phrase family: a pattern and the production that makes its expression (None: not this phrase).

    `behind` is what the one token before the phrase must be, `ahead` what must stand after it. Neither is part of it,
    but the production reads the names of `ahead`: "4" of "4 to 5 p.m. tomorrow" has its day from there.
    """

    name: str
    pattern: str
    production: Callable[[Groups], Expression | None]
    behind: str = ""
    ahead: str = ""


Production = tuple[Callable[[str, int], re.Match[str] | None], Callable[[Groups], Expression | None], Names, str]
"""A rule made ready for reading: how it matches from a place on, its production, the groups of its names, its name."""


class _Pattern(NamedTuple):
    """A part of a pattern: its regular expression, and its leads: the first letters of all that it can match.

    A lead is a set of letters for each of the first three places; one of fewer places is a whole match.
    """

    source: str
    leads: frozenset[tuple[str, ...]]


_NOTHING: frozenset[tuple[str, ...]] = frozenset([()])
LEAD = 3


def _joined(first: frozenset[tuple[str, ...]], second: frozenset[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    """The leads of one part followed by another."""
    return frozenset((f + s)[:LEAD] for f in first for s in (second if len(f) < LEAD else _NOTHING))


# A day or a month written out, the stop behind it, and the first letter of the next sentence; or a stop, be it that of
# an abbreviation, and a word that is capital only where it opens a sentence.
_SENTENCE_ENDS = re.compile(
    r"(?:day|uary|ch|pril|ay|une|uly|ust|ber)\.\s+[A-Z]|\.\s+(?:Next|Last|This|The|In|On|At|By|Early|Late|Earlier|Later)\b"
)
_ITEM = re.compile(
    r"\s*(?:(?P<name>[a-z][a-z0-9_]*)=)?(?:(?P<cls>[A-Z][A-Z0-9]*)|(?P<word>[a-z][a-z]*)|'(?P<sign>[^']+)'|(?P<op>[(|)?]))"
)


class Grammar:
    """Rules of one language, compiled for reading. `words` maps a class to its words and their values."""

    def __init__(self, rules: Iterable[Rule], words: Mapping[str, Mapping[str, Any]]) -> None:
        self.rules = tuple(rules)
        vocabulary: dict[str, dict[str, Any]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str, Any]]] = {}
        for cls, table in words.items():
            for word, value in table.items():
                parts = tuple(m[0] for m in TOKEN.finditer(word))
                if len(parts) == 1:
                    vocabulary.setdefault(word, {})[cls] = value
                else:
                    self._phrases.setdefault(parts[0], []).append((parts, cls, value))
        for options in self._phrases.values():
            options.sort(key=lambda option: -len(option[0]))
        for classes in vocabulary.values():
            if "NUMWORD" in classes:
                value = classes["NUMWORD"]
                classes.update({"NUM": value, "NUMW": value} | ({"SMALL": value} if value <= 31 else {}))
        for rule in self.rules:
            for item in _ITEM.finditer(f"{rule.pattern} {rule.behind} {rule.ahead}"):
                literal = item["word"] or item["sign"]
                if literal:
                    vocabulary.setdefault(literal, {})["=" + literal] = literal
        for opener in self._phrases:
            vocabulary.setdefault(opener, {})[OPENER] = True
        vocabulary["1/2"] = {"SLASH": "1/2", OPENER: True}
        self._letters: dict[frozenset[str], str] = {}
        self._sets: dict[str, _Pattern] = {}  # for each class the letters of its words
        self.words = {word: (self._letter(classes), classes) for word, classes in vocabulary.items()}
        self._shapes = {name: self._letter(dict.fromkeys(classes)) for name, classes in SHAPES.items()}
        self.unknown = self._letter({})
        for options in self._phrases.values():
            for _, cls, value in options:
                self._letter({cls: value})
        self._entries = {
            **dict.fromkeys(SIGNS, (self.unknown, NO_CLASSES)),
            **{word: self._entry(word) for word in COMMON},
            **self.words,
        }
        self._starts = self._dispatch([self._compile(rule) for rule in self.rules])
        self._fitting = functools.lru_cache(1 << 15)(self._rules_for)  # news has some 15,000 leads
        self._starter = re.compile("[" + re.escape("".join(sorted({head[0] for head in self._starts}))) + "]").search
        self._seconds = {word: frozenset(o[0][1] for o in options) for word, options in self._phrases.items()}
        self._opened = re.compile(self._set(OPENER).source).finditer
        number, ordinal = self._set("NUMWORD").source, self._set("ORDWORD").source
        joint = self._set("=-").source[:-1] + re.escape(self.words["and"][0]) + "]"
        # number words in a row, with "-" or "and" between, or before an ordinal
        self._number_run = re.compile(f"{number}(?:{joint}?{number}|{joint}{ordinal})").search

    def _letter(self, classes: Classes) -> str:
        key = frozenset(classes)
        return self._letters.setdefault(key, chr(1 + len(self._letters)))  # small ones: their sets are bitmaps

    def _set(self, cls: str) -> _Pattern:
        pattern = self._sets.get(cls)
        if pattern is None:
            letters = "".join(sorted(letter for classes, letter in self._letters.items() if cls in classes))
            if not letters:
                raise ValueError(f"the class {cls} has no words; add it to words.toml or to the shapes of numbers")
            pattern = self._sets[cls] = _Pattern(f"[{re.escape(letters)}]", frozenset([(letters,)]))
        return pattern

    def _compile(self, rule: Rule) -> tuple[_Pattern, Names]:
        pattern, names = self._parse(rule, rule.pattern)
        behind = f"(?<={self._parse(rule, rule.behind)[0].source})" if rule.behind else ""
        ahead = f"(?={self._parse(rule, rule.ahead, names)[0].source})" if rule.ahead else ""
        return pattern._replace(source=behind + pattern.source + ahead), names

    def _parse(
        self, rule: Rule, source: str, known: dict[str, tuple[tuple[str, str], ...]] | None = None
    ) -> tuple[_Pattern, dict[str, tuple[tuple[str, str], ...]]]:
        """The pattern and the groups of its names, which are added to the known ones."""
        items = list(_ITEM.finditer(source))
        if "".join("".join(m[0] for m in items).split()) != "".join(source.split()):
            raise ValueError(f"the pattern of rule {rule.name!r} cannot be read: {source!r}")
        names: dict[str, tuple[tuple[str, str], ...]] = {} if known is None else known
        pattern, at = self._choice(items, 0, names)
        if at != len(items):
            raise ValueError(f"a bracket too many in the pattern of rule {rule.name!r}")
        return pattern, names

    def _choice(
        self, items: list[re.Match[str]], at: int, names: dict[str, tuple[tuple[str, str], ...]]
    ) -> tuple[_Pattern, int]:
        options: list[_Pattern] = []
        while True:
            option, at = self._sequence(items, at, names)
            options.append(option)
            if at < len(items) and items[at]["op"] == "|":
                at += 1
                continue
            leads = frozenset[tuple[str, ...]]().union(*(o.leads for o in options))
            return _Pattern("(?:" + "|".join(o.source for o in options) + ")", leads), at

    def _sequence(
        self, items: list[re.Match[str]], at: int, names: dict[str, tuple[tuple[str, str], ...]]
    ) -> tuple[_Pattern, int]:
        source, leads = "", _NOTHING
        while at < len(items) and items[at]["op"] not in ("|", ")"):
            item = items[at]
            if item["op"] == "(":
                part, at = self._choice(items, at + 1, names)
                at += 1
            else:
                cls = item["cls"] or "=" + (item["word"] or item["sign"])
                part, at = self._set(cls), at + 1
            if item["name"]:
                group = f"{item['name']}_{len(names.get(item['name'], ()))}"
                names[item["name"]] = (*names.get(item["name"], ()), (group, "" if item["op"] else cls))
                part = part._replace(source=f"(?P<{group}>{part.source})")
            if at < len(items) and items[at]["op"] == "?":
                part, at = _Pattern(f"(?:{part.source})?", part.leads | _NOTHING), at + 1
            source += part.source
            leads = _joined(leads, part.leads)
        return _Pattern(source, leads), at

    def _dispatch(self, compiled: list[tuple[_Pattern, Names]]) -> dict[str, tuple[tuple[str, Production], ...]]:
        """For two letters in a row (or one, before any other) the rules that can match there, in their order.

        Each with the third letters that it can have; the end of the text always fits.
        """
        every = "".join(sorted(self._letters.values()))
        heads: dict[str, dict[int, set[str]]] = {}  # the third letters of each rule, by the two before
        for index, (pattern, _) in enumerate(compiled):
            for lead in pattern.leads - _NOTHING:
                third = lead[2] if len(lead) == LEAD else every
                for head in map("".join, itertools.product(*lead[:2])):
                    heads.setdefault(head, {}).setdefault(index, set()).add(third)
        union = functools.cache(lambda thirds: "".join(sorted(set("".join(thirds)))))
        productions = [
            (re.compile(pattern.source).match, rule.production, names, rule.name)
            for rule, (pattern, names) in zip(self.rules, compiled, strict=True)
        ]
        starts: dict[str, tuple[tuple[str, Production], ...]] = {}
        for head, rules in heads.items():
            alone = {index: {every} for index in heads.get(head[0], ())}
            fitting = sorted({**rules, **alone}.items())
            starts[head] = tuple([(union(frozenset(thirds)), productions[index]) for index, thirds in fitting])
        return starts

    def _rules_for(self, lead: str) -> tuple[Production, ...]:
        """The rules, in their order, that can match where these letters stand."""
        rules = self._starts.get(lead[:2])
        if rules is None:
            rules = self._starts.get(lead[0], ())
        third = lead[2:]
        return tuple([production for thirds, production in rules if third in thirds])

    def tokenize(self, lower: str, windows: Iterable[tuple[int, int]]) -> Tokens:
        """The tokens of the windows of a text in small letters; a break that no rule reads over opens each window."""
        written: list[str] = []
        ends: list[int] = []
        for start, end in windows:
            pieces = PIECES(lower, start, end)
            written.append(BREAK)
            written += [piece.lstrip() or PARAGRAPH for piece in pieces]
            ends += itertools.accumulate(map(len, pieces), initial=start)
        known, unknown = self._entries.get, (self.unknown, NO_CLASSES)
        entries = [
            known(word) or (unknown if word.isalpha() or word[0] > "’" else self._entry(word)) for word in written
        ]
        tokens = Tokens(written, entries, ends, {})
        merges = self._phrases_in(tokens)
        if merges:
            tokens = tokens.merged(merges)
        return tokens.merged(self._numbers(tokens)) if self._number_run(tokens.letters) else tokens

    def _entry(self, word: str) -> Entry:
        """The letter and the classes of what is no word of the vocabulary: a number, a date in figures, a sign."""
        match = TOKEN.match(word)
        kind = "sign" if match is None or match.lastgroup is None else match.lastgroup
        if kind in ("plain", "word", "rest", "sign", "mark"):
            return self.unknown, NO_CLASSES
        shape, classes = shape_of(kind, word)
        return self._shapes[shape], classes

    def _phrases_in(self, tokens: Tokens) -> list[Merge]:
        """Each phrase of several words ("new year's eve") and each "2 1/2", to be read as one token."""
        merges: list[Merge] = []
        written, end = tokens.written, 0
        for opened in self._opened(tokens.letters):
            at = opened.start()
            if at < end:
                continue
            word = written[at]
            if word == "1/2":
                if end < at and "NUM" in tokens.entries[at - 1][1]:
                    half = {"NUM": tokens.entries[at - 1][1]["NUM"] + 0.5}
                    end = at + 1
                    merges.append(Merge(at - 1, end, (self._shapes["number"], half), "number"))
                continue
            if written[at + 1 : at + 2] and written[at + 1].replace("’", "'") not in self._seconds[word]:
                continue  # most first words ("new") stand alone
            for parts, cls, value in self._phrases[word]:
                if tuple([w.replace("’", "'") for w in written[at : at + len(parts)]]) == parts:
                    end = at + len(parts)
                    merges.append(Merge(at, end, (self._letter({cls: value}), {cls: value}), " ".join(parts)))
                    break
        return merges

    def _numbers(self, tokens: Tokens) -> list[Merge]:
        """Each run of number words ("twenty-four", "two thousand and one"), to be read as one token."""
        merges: list[Merge] = []
        written, entries, end = tokens.written, tokens.entries, 0
        for at, (_, classes) in enumerate(entries):
            if at < end or "NUMWORD" not in classes:
                continue
            values, end = [classes["NUMWORD"]], at + 1
            while end < len(written):
                between = written[end]
                following = end + 1 if between in ("-", "and") and end + 1 < len(written) else end
                number = entries[following][1].get("NUMWORD")
                if number is None or not joins(values, number, between):
                    break
                values.append(number)
                end = following + 1
            merge = self._number(tokens, at, end, values)
            end = merge.end
            if end - at > 1:
                merges.append(merge)
        return merges

    def _number(self, tokens: Tokens, at: int, end: int, values: list[int]) -> Merge:
        """The number words from `at` to before `end` as one token."""
        value, year = number_said(values)
        if year is None and value % 10 == 0 and end + 1 < len(tokens) and tokens.written[end] == "-":
            ordinal = tokens.entries[end + 1][1].get("ORDWORD", 10)
            if ordinal < 10:  # "twenty-first"
                return Merge(at, end + 2, (self._shapes["ordinal"], {"ORD": value + ordinal}), "number")
        shape = "yearword" if year is not None else "word_small" if value <= 31 else "numword"
        classes = {"NUM": value, "SMALL": value, "WORDYEAR": year, "NUMW": value}
        chosen = {name: classes[name] for name in SHAPES[shape]}
        return Merge(at, end, (self._shapes[shape], chosen), "number")

    def read(self, text: str, tokens: Tokens) -> list[Found]:
        """What the rules read in the tokens, in order and without overlaps."""
        letters = tokens.letters
        found: list[Found] = []
        fitting, at, search = self._fitting, 0, self._starter
        while (start := search(letters, at)) is not None:
            at = start.start()
            for match_at, production, names, name in fitting(letters[at : at + LEAD]):
                match = match_at(letters, at)
                if match is None or match.end() == at or _ends_sentence(text, tokens, at, match.end() - 1):
                    continue
                expression = production(Groups(match, names, tokens, text))
                if expression is not None:
                    found.append(Found(name, expression, tokens.start(at), _end(tokens, match.end() - 1)))
                    at = match.end() - 1
                    break
            at += 1
        return found


def _ends_sentence(text: str, tokens: Tokens, first: int, last: int) -> bool:
    """Whether a full stop within a phrase ends a sentence: "on Monday. Next week they", but not "on Mon. next week"."""
    if "." not in tokens.written[first:last]:
        return False
    return _SENTENCE_ENDS.search(text, tokens.start(first), tokens.ends[last]) is not None


def _end(tokens: Tokens, last: int) -> int:
    """The end of a phrase; a full stop after its last word ends the sentence or the abbreviation, not the phrase."""
    return tokens.ends[last - 1 if tokens.written[last] == "." else last]


def load_words(package: str) -> dict[str, dict[str, Any]]:
    """The classes of words.toml that stands in a language's package."""
    return tomllib.loads(files(package).joinpath("words.toml").read_text(encoding="utf-8"))
