"""A sentence as pieces: verb groups, noun phrases, prepositions and the words between clauses."""

import attrs

from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.tokens import (
    Token,
    is_land,
    is_person,
    is_town,
    tokens_of,
    with_particles,
    with_pronouns,
)
from summit_timeline.events.parse.verb_words import tag_verbs
from summit_timeline.events.parse.words import Grammar

_MOST_TOKENS = 160  # a longer sentence is a list or no sentence
_MISTER = frozenset(("mr", "mrs", "ms"))
_OPENS_OBJECT = frozenset("DNQHT")
_OFFICE = 6  # tokens of an office and the name behind it
_VERBAL = frozenset("KVMOBA")  # what can follow a subject
_CALLED = 9  # tokens in which the name of an event stands


@attrs.define(eq=False)
class Chunk:
    """A piece of the sentence: "np", "v", "p", "c", "s", "r", "that", "," or "stop"."""

    kind: str
    start: int
    end: int
    text: str = ""
    names: list[Name] = attrs.Factory(list)
    hits: list[Hit] = attrs.Factory(list)
    base: str = ""
    form: str = ""
    passive: bool = False
    negated: bool = False
    auxiliary: bool = False
    timed: bool = False  # a time phrase alone
    opener: str = ""  # "the", "his" and the like in front of it
    bare: bool = False  # a verb in its base form alone
    owned: bool = False  # a name in it has the rest: "Xi's visit"


def chunks(page: Page, sentence: Sentence, words: Grammar) -> list[Chunk]:
    """The pieces of a sentence, in order; none where it is too long to be a sentence."""
    tokens = tokens_of(page.low, sentence, words)
    if len(tokens) > _MOST_TOKENS:
        return []
    tag_verbs(tokens, words, "" if page.part == "title" else page.flat)
    return _pieces(with_pronouns(with_particles(tokens, words)), words)


def _pieces(tokens: list[Token], words: Grammar) -> list[Chunk]:
    """The pieces of a sentence, in order."""
    chunks: list[Chunk] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        tag = token.tag
        if tag in ("M", "B", "V", "O", "K"):
            i = _verb_group(tokens, i, i, chunks)
        elif tag == "to":
            at = i + 1
            while at < len(tokens) and tokens[at].tag in ("A", "!"):
                at += 1
            following = tokens[at] if at < len(tokens) else None
            if following is not None and (
                (following.tag == "K" and following.form == "base") or following.text in ("be", "have", "do")
            ):
                i, before = _verb_group(tokens, i, at, chunks, "to"), i - 1
                chunks[-1].negated = chunks[-1].negated or (before >= 0 and tokens[before].tag == "!")
            else:
                chunks.append(Chunk("p", token.start, token.end, "to"))
                i += 1
        elif tag in ("N", "H", "D", "W", "Q", "T", "'"):
            i = _noun_phrase(tokens, i, chunks, words)
        elif tag in ("P", "E"):
            chunks.append(Chunk("p" if tag == "P" else "e", token.start, token.end, token.text))
            i += 1
        elif tag in ("C", "S", "R", "that", ",", ";"):
            kind = {"C": "c", "S": "s", "R": "r", ";": "stop"}.get(tag, tag)
            chunks.append(Chunk(kind, token.start, token.end, token.text))
            i += 1
        elif tag in ("(", ")"):
            chunks.append(Chunk(",", token.start, token.end, token.text))
            i += 1
        elif tag == '"':
            chunks.append(Chunk("quote", token.start, token.end))
            i += 1
        else:
            i += 1  # adverbs, full stops
    _read_dashes(chunks)
    return chunks


def _read_dashes(chunks: list[Chunk]) -> None:
    """Read the dashes around a relative clause as commas: "Vega - who is ill - met Soto"."""
    opens = -1
    for i, chunk in enumerate(chunks):
        if chunk.kind != "stop" or chunk.text != "-":
            opens = opens if chunk.kind != "stop" else -1
        elif opens >= 0:
            chunks[opens].kind = chunk.kind = ","
            opens = -1
        elif i + 1 < len(chunks) and chunks[i + 1].kind == "r":
            opens = i


def _verb_group(tokens: list[Token], first: int, at: int, chunks: list[Chunk], form: str = "") -> int:
    """Add the verb group that starts at `first`; the index behind it."""
    group = Chunk("v", tokens[first].start, tokens[at].end, form=form)
    last = ""
    i = end = at
    while i < len(tokens):
        token = tokens[i]
        if token.tag in ("M", "B", "V", "O"):
            if last == "K":
                break
            group.auxiliary, last, end = True, token.tag, i
            if token.tag != "M":
                group.base = {"B": "be", "V": "have", "O": "do"}[token.tag]
            group.form = group.form or ("ing" if token.text in ("being", "having") else "past")
        elif token.tag == "!":
            group.negated = True
        elif token.tag == "K":
            if last == "" or token.form in ("ed", "ing", "base"):
                group.base, end = token.base or "?", i
                if token.hit is not None:
                    group.hits.append(token.hit)
                has = (
                    i > 0 and tokens[i - 1].text == "'s" and i + 1 < len(tokens) and tokens[i + 1].tag in _OPENS_OBJECT
                )
                group.passive = last == "B" and token.form == "ed" and not has  # "he's invited Xi" is "he has"
                group.bare = not group.auxiliary and token.form == "base"
                group.form = group.form or {"ed": "ed", "ing": "ing"}.get(token.form, "past")
            break
        elif token.tag == "A":
            pass
        else:
            break
        i += 1
    if any("n't" in t.text for t in tokens[first : end + 1]):
        group.negated = True
    group.end = tokens[end].end
    chunks.append(group)
    return end + 1


def _noun_phrase(tokens: list[Token], first: int, chunks: list[Chunk], words: Grammar) -> int:
    """Add the noun phrase that starts at `first`; the index behind it."""
    group = Chunk("np", tokens[first].start, tokens[first].end)
    i = first
    while i < len(tokens):
        token = tokens[i]
        if token.tag == '"' and i > first and (tokens[i - 1].tag == "D" or _is_called(tokens, first, i)):
            i += 1  # 'his "frank" talks'
            continue
        if token.tag not in _OF_NOUN_PHRASE or (i > first and _ends_before(tokens, first, i, words)):
            break
        if token.tag == "A" and not (i + 1 < len(tokens) and tokens[i + 1].tag in ("W", "N", "H", "J")):
            break
        group.end = token.end
        i += 1
        if token.tag == "Q":
            group.text = token.text
            break
        if token.name is not None:
            group.names.append(token.name)
        if token.hit is not None:
            group.hits.append(token.hit)
        group.owned = group.owned or (token.tag == "'" and tokens[i - 2].tag == "N")
        if token.tag in ("W", "H"):
            group.text = token.text
        elif token.tag == "N" and token.hit is None:
            group.text = ""
    group.opener = tokens[first].text if tokens[first].tag == "D" else ""
    group.timed = i == first + 1 and tokens[first].tag == "T"
    chunks.append(group)
    return max(i, first + 1)


_OF_NOUN_PHRASE = frozenset(("N", "H", "D", "W", "T", "'", "J", "A", "Q"))


def _ends_before(tokens: list[Token], first: int, at: int, words: Grammar) -> bool:
    """Whether a noun phrase that starts at `first` has ended before the word at `at`, which opens another one."""
    token, before = tokens[at], tokens[at - 1]
    if token.tag == "Q" or (token.tag == "D" and before.tag not in ("D", "A")):
        return True
    if is_town(before) and (is_person(token) or token.text in _MISTER):
        return True  # "In Delhi Modi met"
    if token.tag == "N":
        if before.tag == "H" or before.text in words.before_clause:
            return True  # "a call Liu made"
        if is_land(token) and before.text in words.relations:
            return True  # "the treaty Norway and Finland signed"
    if token.tag == "W" and _is_of_picture(tokens, first, at):
        return True
    if before.text in words.signed_papers and _opens_with_signer(tokens, at):
        return True  # "the law Vega signed"
    if token.tag == "T" and not _goes_on(tokens, at):
        return True
    return before.tag == "T" and not _goes_on(tokens, at - 1)


def _opens_with_signer(tokens: list[Token], at: int) -> bool:
    """Whether a clause on what was signed opens with a person: "the law Governor Ana Vega signed", "Vega and Soto"."""
    for i in range(at, min(at + _OFFICE, len(tokens))):
        token = tokens[i]
        if is_person(token):
            behind = tokens[i + 1].tag if i + 1 < len(tokens) else ""
            return behind in _VERBAL or (behind in (",", "C") and i == at)
        if token.tag not in ("W", "N", "J"):
            return False
    return False


def _is_of_picture(tokens: list[Token], first: int, at: int) -> bool:
    """Whether a caption goes on behind its picture: "In this file photo Ohio governor Vega speaks"."""
    before = tokens[at - 1].text
    return tokens[first].text == "this" and before in _PICTURES and not tokens[at].text.startswith("op")


_PICTURES = ("photo", "photograph", "picture", "image")


def _is_called(tokens: list[Token], first: int, at: int) -> bool:
    """Whether a quotation mark is one of two around what an event is called: 'a scheduled "Clear Water" meeting'."""
    if tokens[first].tag != "D":
        return False
    inside = [i for i in range(first, min(first + _CALLED, len(tokens))) if tokens[i].tag == '"'][:2]
    closed = len(inside) == 2 and at in inside and inside[1] + 1 < len(tokens)
    return closed and tokens[inside[1] + 1].tag == "H"


def _goes_on(tokens: list[Token], at: int) -> bool:
    """Whether a time stands in front of a noun: "Monday's summit", "the 2015 accord"."""
    following = tokens[at + 1].tag if at + 1 < len(tokens) else ""
    return following in ("'", "H") or (following in ("W", "N") and at > 0 and tokens[at - 1].tag in ("D", "'"))
