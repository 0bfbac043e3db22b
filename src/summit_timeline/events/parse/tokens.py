"""The words of a sentence with their classes: names, event words, mentions of time, verbs and marks."""

import itertools
import re

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.long_names import JOINT
from summit_timeline.events.parse.page import Hit, Sentence
from summit_timeline.events.parse.words import Grammar
from summit_timeline.events.text.patterns import pattern

_TOKEN = re.compile(r"'(?:s|ll|ve|d|re|m)\b|[^\W_]+(?:(?:[-.&](?=\w)|'(?!(?:s|ll|ve|d|re|m)\b))[^\W_]+)*|\S")
_GOES_ON = re.compile(r"-?\w")  # a word that only begins like a phrase: "after all-day talks"
_ABOUT_IT = pattern("page.about_it")
_BEFORE_DAY = re.compile(r".* (?P<around>before|after|ahead of|since|until)\b")
_BY = "by "  # opens event words: "by telephone"
_VERB_OF = {Kind.SIGNING: "sign", Kind.VISIT: "visit", Kind.CALL: "call", Kind.PRESS: "brief"}
_CLAUSE_OPENS = (",", "C", "S", "E", "that", '"', ";", ":", "-")
_VERBAL = ("M", "B", "V", "O", "K")
_IN_TITLES = frozenset(("of", "for", "on", "to"))
_NO_ADVERBS = ("only", "family", "assembly")
_SIGNS = frozenset(("'s", "'", "-", ";", ":", "--", ",", "(", ")", '"', "that", "to"))


@attrs.define(eq=False)
class Token:
    start: int
    end: int
    text: str
    tag: (
        str  # a class of `words.py`, or N name, T time, H event noun, K verb, W other word, "'" possessive, or the mark
    )
    name: Name | None = None
    hit: Hit | None = None
    base: str = ""
    form: str = ""


def with_particles(tokens: list[Token], words: Grammar) -> list[Token]:
    """The tokens, with verbs and their particles as one: "called off"."""
    kept: list[Token] = []
    for token in tokens:
        verb = kept[-1] if kept and kept[-1].tag == "K" else None
        if verb is not None and f"{verb.base}-{token.text}" in words.with_particle:
            verb.end, verb.base = token.end, f"{verb.base}-{token.text}"
        else:
            kept.append(token)
    return kept


def tokens_of(low: str, sentence: Sentence, words: Grammar) -> list[Token]:
    """The words, marks, names, times and event words of a sentence."""
    spans: list[tuple[int, int, Name | None, Hit | None, TimeMention | None]] = []
    spans.extend((_with_title(n, low), n.end, n, None, None) for n in sentence.names)
    spans.extend((h.start, h.end, None, h, None) for h in sentence.hits)
    spans.extend((start, end, None, None, m) for m in sentence.mentions for start, end in _without_preposition(low, m))
    spans.sort(key=lambda s: (s[0], -s[1]))
    tokens: list[Token] = []
    at = sentence.start
    for start, end, name, hit, _ in spans:
        if start < at:  # inside of what was read before: an event word in the name of a body
            if hit is not None and tokens:
                tokens[-1].hit = tokens[-1].hit or hit
            elif name is not None and tokens and tokens[-1].tag in ("H", "T"):
                tokens[-1].name = tokens[-1].name or name
            continue
        _words_between(low, at, start, tokens, words)
        text = low[start:end]
        if name is not None:
            tokens.append(Token(start, end, text, "N", name=name))
        elif hit is not None and hit.trigger.pos != "pronoun":
            if not hit.verb and text.startswith(_BY):  # the phrase is "telephone", "by" is in front of it
                tokens.append(Token(start, start + len(_BY) - 1, _BY.strip(), "P"))
                start, text = start + len(_BY), text.removeprefix(_BY)
            tokens.append(_event(start, end, text, hit, words))
        elif hit is not None:
            tokens.append(Token(start, end, text, "Q", hit=hit))
        else:
            tokens.append(Token(start, end, text, "T"))
        at = end
    _words_between(low, at, sentence.end, tokens, words)
    return _without_brackets(_with_about(low, _with_asides(tokens)))


def _with_asides(tokens: list[Token]) -> list[Token]:
    """The tokens with "though" between commas as an adverb that opens no clause: "The president, though, signed"."""
    for before, token, behind in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if token.text == "though" and before.text == behind.text == ",":
            token.tag = "A"
    return tokens


def _with_about(low: str, tokens: list[Token]) -> list[Token]:
    """The tokens with "about" as a preposition where no number follows: "talks about the war", not "about a dozen"."""
    for token, behind in itertools.pairwise(tokens):
        if token.text == "about" and (behind.tag == "N" or _ABOUT_IT.match(low, token.end)):
            token.tag = "P"
    return tokens


def with_pronouns(tokens: list[Token]) -> list[Token]:
    """The tokens with "both" that opens a clause as a pronoun: "They spoke, and both agreed to meet"."""
    for i, (token, behind) in enumerate(itertools.pairwise(tokens)):
        opens = i == 0 or tokens[i - 1].tag in _CLAUSE_OPENS
        if token.text == "both" and opens and behind.tag in _VERBAL:
            token.tag = "Q"
        if token.text == "each" and i and tokens[i - 1].tag in _VERBAL and behind.tag in _VERBAL:
            token.tag = "A"  # "will each meet him"
    return tokens


def _without_preposition(low: str, mention: TimeMention) -> tuple[tuple[int, int], ...]:
    """The spans of a mention without the preposition in it: "a day before Thursday", "the day after" they met."""
    start, end = mention.start, mention.end
    match = _BEFORE_DAY.match(low, start, end)
    if match is None:
        return ((start, end),)
    counted = (start, match.start("around") - 1)
    return (counted,) if match.end() == end else (counted, (match.end() + 1, end))


def _without_brackets(tokens: list[Token]) -> list[Token]:
    """The tokens without what stands in brackets, unless that tells of an event or who is meant, and no full stops."""
    kept: list[Token] = []
    opened = -1
    for token in tokens:
        if token.tag == "(":
            opened = len(kept)
        elif token.tag == ")":
            if opened >= 0 and _lists_sides(kept[opened + 1 :]):  # "six powers (the U.S., China and Peru)"
                kept[opened].tag = kept[opened].text = token.tag = token.text = ","
            elif opened >= 0 and not any(t.hit is not None for t in kept[opened:]):
                del kept[opened:]
                opened = -1
                continue
            opened = -1
        if token.tag != ".":
            kept.append(token)
    return kept


def _lists_sides(tokens: list[Token]) -> bool:
    """Whether tokens are two countries or people or more, and nothing else but the words that join a list."""
    names = [t.name.who for t in tokens if t.name is not None]
    sides = len(names) > 1 and all(who is not None and who.kind in ("country", "person") for who in names)
    return sides and all(t.tag in ("N", ",", "C", "D", ".") for t in tokens)


def _with_title(name: Name, low: str) -> int:
    """The start of a name with its title: "of" in "Secretary of State Doe" and "for" in "envoy for Chad Doe" join."""
    at = name.start - len(name.title) - 1
    parted = any(word in _IN_TITLES for word in name.title.split(" "))
    return at if parted and low.startswith(name.told_title, at) else name.start


def _event(start: int, end: int, text: str, hit: Hit, words: Grammar) -> Token:
    if not hit.verb:
        return Token(start, end, text, "H", hit=hit)
    first = text.split(" ")[0].split("-")[0]
    form = words.forms.get(first, ("", "base"))[1]
    if hit.trigger.pos == "past":
        form = "ed"
    elif first.endswith("ing"):
        form = "ing"
    return Token(start, end, text, "K", hit=hit, base=_VERB_OF.get(hit.kind, "meet"), form=form)


def _words_between(low: str, start: int, end: int, tokens: list[Token], words: Grammar) -> None:
    skip = start
    phrases, classes = words.phrases, words.classes
    for match in _TOKEN.finditer(low, start, end):
        a, b = match.span()
        if a < skip:
            continue
        text = match[0]
        tag = ""
        if text in phrases:
            for phrase, kind in phrases[text]:
                whole = low.startswith(phrase, a) and _GOES_ON.match(low, a + len(phrase)) is None
                if whole and a + len(phrase) <= end:
                    text, b, tag = phrase, a + len(phrase), kind
                    break
        skip = b
        if text == JOINT or (text == "." and low.startswith("'s", b)):
            continue  # "Jr.'s", "u_s_"
        if not tag and text not in _SIGNS:
            tag = classes.get(text, "")
        tokens.append(Token(a, b, text, tag or _class(text, low, a, tokens)))


def _class(text: str, low: str, at: int, tokens: list[Token]) -> str:
    if text in ("that", "to"):
        return text
    if text[0].isalnum():
        return "A" if text.endswith("ly") and len(text) > 4 and text not in _NO_ADVERBS else "W"
    if text in ("'s", "'") and tokens:
        subject = tokens[-1].tag == "Q" or tokens[-1].text in ("that", "there", "who")
        return "B" if subject and text == "'s" else ("'" if low[at - 1 : at] != " " else '"')
    if text == "-":
        return "J" if low[at - 1 : at].strip() and low[at + 1 : at + 2].strip() else ";"
    if text in (";", ":", "--"):
        return ";"
    if text in (",", "(", ")", '"'):
        return text
    return "."


def is_town(token: Token) -> bool:
    return token.name is not None and token.name.who is None and token.name.where is not None


def is_land(token: Token) -> bool:
    return token.name is not None and token.name.who is not None and token.name.who.kind == "country"


def is_person(token: Token) -> bool:
    return token.name is not None and token.name.who is not None and token.name.who.kind == "person"
