"""A sentence as pieces: verb groups, noun phrases, prepositions and the words between clauses."""

import itertools
import re

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import Grammar
from summit_timeline.events.text.patterns import pattern

_TOKEN = re.compile(r"'(?:s|ll|ve|d|re|m)\b|[^\W_]+(?:(?:[-.&](?=\w)|'(?!(?:s|ll|ve|d|re|m)\b))[^\W_]+)*|\S")
_ABOUT_IT = pattern("page.about_it")
_BEFORE_DAY = re.compile(r".* (?:before|after|ahead of|since|until) ")
_MOST_TOKENS = 160  # a longer sentence is a list or no sentence
_VERB_OF = {Kind.SIGNING: "sign", Kind.VISIT: "visit", Kind.CALL: "call", Kind.PRESS: "brief"}


@attrs.define(eq=False)
class _Token:
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
    tokens = _tokens(page.low, sentence, words)
    if len(tokens) > _MOST_TOKENS:
        return []
    _tag_verbs(tokens, words, "" if page.part == "title" else page.flat)
    return _pieces(_with_pronouns(_with_particles(tokens, words)), words)


def _with_particles(tokens: list[_Token], words: Grammar) -> list[_Token]:
    """The tokens, with verbs and their particles as one: "called off"."""
    kept: list[_Token] = []
    for token in tokens:
        verb = kept[-1] if kept and kept[-1].tag == "K" else None
        if verb is not None and f"{verb.base}-{token.text}" in words.with_particle:
            verb.end, verb.base = token.end, f"{verb.base}-{token.text}"
        else:
            kept.append(token)
    return kept


def _tokens(low: str, sentence: Sentence, words: Grammar) -> list[_Token]:
    """The words, marks, names, times and event words of a sentence."""
    spans: list[tuple[int, int, Name | None, Hit | None, TimeMention | None]] = []
    spans.extend((_with_title(n, low), n.end, n, None, None) for n in sentence.names)
    spans.extend((h.start, h.end, None, h, None) for h in sentence.hits)
    spans.extend((_behind_preposition(low, m), m.end, None, None, m) for m in sentence.mentions)
    spans.sort(key=lambda s: (s[0], -s[1]))
    tokens: list[_Token] = []
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
            tokens.append(_Token(start, end, text, "N", name=name))
        elif hit is not None and hit.trigger.pos != "pronoun":
            tokens.append(_event(start, end, text, hit, words))
        elif hit is not None:
            tokens.append(_Token(start, end, text, "Q", hit=hit))
        else:
            tokens.append(_Token(start, end, text, "T"))
        at = end
    _words_between(low, at, sentence.end, tokens, words)
    return _without_brackets(_with_about(low, _with_asides(tokens)))


def _with_asides(tokens: list[_Token]) -> list[_Token]:
    """The tokens with "though" between commas as an adverb that opens no clause: "The president, though, signed"."""
    for before, token, behind in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if token.text == "though" and before.text == behind.text == ",":
            token.tag = "A"
    return tokens


def _with_about(low: str, tokens: list[_Token]) -> list[_Token]:
    """The tokens with "about" as a preposition where no number follows: "talks about the war", not "about a dozen"."""
    for token, behind in itertools.pairwise(tokens):
        if token.text == "about" and (behind.tag == "N" or _ABOUT_IT.match(low, token.end)):
            token.tag = "P"
    return tokens


def _with_pronouns(tokens: list[_Token]) -> list[_Token]:
    """The tokens with "both" that opens a clause as a pronoun: "They spoke, and both agreed to meet"."""
    for i, (token, behind) in enumerate(itertools.pairwise(tokens)):
        opens = i == 0 or tokens[i - 1].tag in _CLAUSE_OPENS
        if token.text == "both" and opens and behind.tag in _VERBAL:
            token.tag = "Q"
    return tokens


_CLAUSE_OPENS = (",", "C", "S", "E", "that", '"', ";", ":", "-")
_VERBAL = ("M", "B", "V", "O", "K")


def _behind_preposition(low: str, mention: TimeMention) -> int:
    """Where the day of a mention begins: "a day before Thursday's summit" is something before Thursday's summit."""
    match = _BEFORE_DAY.search(low, mention.start, mention.end)
    return mention.start if match is None else match.end()


def _without_brackets(tokens: list[_Token]) -> list[_Token]:
    """The tokens without what stands in brackets, unless that tells of an event or who is meant, and no full stops."""
    kept: list[_Token] = []
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


def _lists_sides(tokens: list[_Token]) -> bool:
    """Whether tokens are two countries or people or more, and nothing else but the words that join a list."""
    names = [t.name.who for t in tokens if t.name is not None]
    sides = len(names) > 1 and all(who is not None and who.kind in ("country", "person") for who in names)
    return sides and all(t.tag in ("N", ",", "C", "D", ".") for t in tokens)


def _with_title(name: Name, low: str) -> int:
    """The start of a name with its title: "of" in "Secretary of State Doe" and "for" in "envoy for Chad Doe" join."""
    at = name.start - len(name.title) - 1
    parted = any(word in _IN_TITLES for word in name.title.split(" "))
    return at if parted and low.startswith(name.title.lower(), at) else name.start


_IN_TITLES = frozenset(("of", "for", "on", "to"))


def _event(start: int, end: int, text: str, hit: Hit, words: Grammar) -> _Token:
    if not hit.verb:
        return _Token(start, end, text, "H", hit=hit)
    first = text.split(" ")[0].split("-")[0]
    form = words.forms.get(first, ("", "base"))[1]
    if hit.trigger.pos == "past":
        form = "ed"
    elif first.endswith("ing"):
        form = "ing"
    return _Token(start, end, text, "K", hit=hit, base=_VERB_OF.get(hit.kind, "meet"), form=form)


def _words_between(low: str, start: int, end: int, tokens: list[_Token], words: Grammar) -> None:
    skip = start
    for match in _TOKEN.finditer(low, start, end):
        a, b = match.span()
        if a < skip:
            continue
        text = match.group()
        tag = ""
        for phrase, kind in words.phrases.get(text, ()):
            if low.startswith(phrase, a) and a + len(phrase) <= end:
                text, b, tag = phrase, a + len(phrase), kind
                break
        skip = b
        if text == "." and low.startswith("'s", b):
            continue  # "Jr.'s"
        if not tag and text not in _SIGNS:
            tag = words.classes.get(text, "")
        tokens.append(_Token(a, b, text, tag or _class(text, low, a, tokens, words)))


_SIGNS = frozenset(("'s", "'", "-", ";", ":", "--", ",", "(", ")", '"', "that", "to"))


def _class(text: str, low: str, at: int, tokens: list[_Token], words: Grammar) -> str:
    if text in ("'s", "'") and tokens:
        subject = tokens[-1].tag == "Q" or tokens[-1].text in ("that", "there", "who")
        return "B" if subject and text == "'s" else ("'" if low[at - 1 : at] != " " else '"')
    if text == "-":
        return "J" if low[at - 1 : at].strip() and low[at + 1 : at + 2].strip() else ";"
    if text in (";", ":", "--"):
        return ";"
    if text in (",", "(", ")", '"'):
        return text
    if text == "that":
        return "that"
    if text == "to":
        return "to"
    if not text[0].isalnum():
        return "."
    return "A" if text.endswith("ly") and len(text) > 4 and text not in ("only", "family", "assembly") else "W"


_MISTER = frozenset(("mr", "mrs", "ms"))
_NOMINAL = frozenset("NWHT")
_OPENS_OBJECT = frozenset("DNQHT")


def _tag_verbs(tokens: list[_Token], words: Grammar, flat: str) -> None:
    """Tell which words are verbs, by their form and their neighbours; in `flat`, no word with a capital is one."""
    for i, token in enumerate(tokens):
        if token.text == "visiting" and token.tag == "K" and _tells_of_guest(tokens, i, words):
            token.tag = "W"
            continue
        if token.tag == "H" and token.text.endswith("ing") and _takes_object(tokens, i):
            token.tag, token.base, token.form = "K", words.forms.get(token.text, ("", ""))[0], "ing"
        if token.tag != "W" or (i and flat and flat[token.start].isupper()):
            continue
        known = words.forms.get(token.text)
        if known is None:
            if token.text.endswith("ed") and len(token.text) > 4:
                known = ("", "ed")
            elif token.text.endswith("ing") and len(token.text) > 5:
                known = ("", "ing")
            elif _behind_modal(tokens, i) or (
                i and tokens[i - 1].tag == "to" and not token.text.endswith("s") and _followed(tokens, i, "DQ")
            ):
                known = ("", "base")
            else:
                continue
        at = i - 1
        while at >= 0 and tokens[at].tag in ("A", "!", '"') and (tokens[at].tag != '"' or tokens[at - 1].tag == "D"):
            at -= 1
        before = tokens[at] if at >= 0 else None
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if after is not None and after.tag == '"' and before is not None and before.tag == "D":
            after = tokens[i + 2] if i + 2 < len(tokens) else None  # 'a scheduled "climate" summit'
        if (
            token.text in words.rumours
            and at > 0
            and before is not None
            and (before.tag, tokens[at - 1].tag) == ("W", "K")
        ):
            continue  # "denied newspaper reports that"
        if before is not None and before.tag in ("M", "O", "to") and known[0] == token.text:
            known = (token.text, "base")  # "to put"
        several = any(t.tag == "C" for t in tokens[max(0, i - 8) : i])
        if _is_verb(known, before, after, words, several=several):
            token.tag, (token.base, token.form) = "K", known


def _takes_object(tokens: list[_Token], at: int) -> bool:
    """Whether an event word in "ing" is a verb: "before signing the order", "Meeting with Xi, he said"."""
    left, right = tokens[at - 1].tag if at else "", tokens[at + 1] if at + 1 < len(tokens) else None
    if right is not None and left == "T" and at > 1 and tokens[at - 2].text == "on":
        return right.text == "with"  # "was in Rome on Friday meeting with her"
    if right is None or left not in ("", "P", "E", ",", "C", "B"):
        return False
    return (
        right.tag in ("D", "N", "Q")
        or (right.tag == "A" and left != "B")
        or (left in ("", ",") and right.text == "with")
    )


def _tells_of_guest(tokens: list[_Token], at: int, words: Grammar) -> bool:
    """Whether "visiting" only tells of a guest: "met with visiting Chilean President Luis Vega"."""
    before = tokens[at - 1] if at else None
    met = before is not None and before.tag == "K" and before.base in (words.bring | words.address | {"meet", "see"})
    beside = before is None or before.tag in ("C", "D") or before.text in ("with", "between", "among", "alongside")
    if not met and not beside:
        return False
    behind = list(itertools.takewhile(lambda t: t.tag in ("N", "W"), tokens[at + 1 : at + 8]))
    titled = any(t.tag == "W" and t.text in words.groups for t in behind)
    return titled or any(_is_person(t) for t in behind)


def _behind_modal(tokens: list[_Token], at: int) -> bool:
    at -= 1
    while at >= 0 and tokens[at].tag in ("A", "!"):
        at -= 1
    return at >= 0 and tokens[at].tag == "M"


def _followed(tokens: list[_Token], at: int, tags: str) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].tag in tags


_TELLS_WHAT = ("of", "against", "about", "over", "on", "out")  # "officials warning of unrest", "a court ruling on it"


def _is_verb(
    known: tuple[str, str], before: _Token | None, after: _Token | None, words: Grammar, *, several: bool
) -> bool:
    base, form = known
    left, right = "" if before is None else before.tag, "" if after is None else after.tag
    if left in ("M", "O", "to"):
        return form == "base"
    if left in ("V", "B"):
        return form in ("ed", "ing")
    if form == "ed":
        if left == "K" and right in ("H", "W"):
            return False  # "delayed planned talks"
        if left == "W" and before is not None and before.text.endswith("s") and before.text in words.groups:
            return True  # "Chilean negotiators opened talks"
        if left == "W" and right == "H" and base in words.happens:
            return True  # "the minister held talks"
        if left in ("D", "'", "J", "P") or (left == "W" and before is not None and before.tag != "K" and right == "H"):
            return right not in _NOMINAL and left != "J" and left != "'"
        return True
    if form == "ing":
        if left in ("D", "'", "J"):
            return False
        if left in (",", "P", "E", "C", "", ";", '"', "S", "K", "T"):
            return right in ("D", "N", "Q", "H", "T", "P", "to", "A", "E", "W", "that") and base != ""
        if left == "W" and base in words.named_in_ing and after is not None and right in ("P", "to"):
            return after.text in _TELLS_WHAT
        return left in ("N", "W", "H") and (
            right in ("D", "N", "Q", "H", "P", "to", "E", "that") or (left == "N" and right in ("", ".", ","))
        )
    if left in ("D", "'", "P", "J", "B", "E"):
        return False
    if base == "call" and after is not None and after.text == "off":
        return True
    if base in ("head", "chair") and left == "N" and after is not None and _is_person(after):
        return False  # "ECB head Mario Draghi"
    doubtful = base in words.ambiguous
    if (
        form == "s"
        and doubtful
        and left == "N"
        and after is not None
        and after.text in ("mr", "mrs", "ms", "president")
    ):
        return True
    if form == "s":
        return left in ("N", "W", "H", "Q", ",", "C", "R", "T", "that", ")", "A") and (
            not doubtful or right in ("D", "N", "Q", "to", "that", "H") or (left in ("Q", "R", "that"))
        )
    if left in ("Q", "R", "that", "C"):
        return not doubtful or right in _OPENS_OBJECT or left != "C"
    many = several or left == "N" or (before is not None and before.text.endswith(("s", "people")))
    many = many and left in ("N", "W", "H", "T", "A")
    return many and (not doubtful or right in ("D", "N", "Q", "H", "that"))


def _pieces(tokens: list[_Token], words: Grammar) -> list[Chunk]:
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
    return chunks


def _verb_group(tokens: list[_Token], first: int, at: int, chunks: list[Chunk], form: str = "") -> int:
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


def _noun_phrase(tokens: list[_Token], first: int, chunks: list[Chunk], words: Grammar) -> int:
    """Add the noun phrase that starts at `first`; the index behind it."""
    group = Chunk("np", tokens[first].start, tokens[first].end)
    i = first
    while i < len(tokens):
        token = tokens[i]
        if i > first and token.tag == "D" and tokens[i - 1].tag not in ("D", "A"):
            break
        if token.tag == '"' and i > first and (tokens[i - 1].tag == "D" or _is_called(tokens, first, i)):
            i += 1  # 'his "frank" talks'
            continue
        if token.tag not in ("N", "H", "D", "W", "T", "'", "J", "A", "Q"):
            break
        if token.tag == "Q" and i > first:
            break
        if token.tag == "N" and i > first and tokens[i - 1].tag == "H":
            break  # "a call Liu made"
        if i > first and _is_town(tokens[i - 1]) and (_is_person(token) or token.text in _MISTER):
            break  # "In Delhi Modi met"
        if token.tag == "N" and i > first and tokens[i - 1].text in words.before_clause:
            break
        if token.tag == "N" and i > first and _is_land(token) and tokens[i - 1].text in words.relations:
            break  # "the treaty Norway and Finland signed"
        if token.tag == "T" and i > first and not _goes_on(tokens, i):
            break
        if i > first and tokens[i - 1].tag == "T" and not _goes_on(tokens, i - 1):
            break
        if token.tag == "A" and not (i + 1 < len(tokens) and tokens[i + 1].tag in ("W", "N", "H", "J")):
            break
        if token.tag == "Q":
            group.text = token.text
            i += 1
            group.end = token.end
            break
        group.end = token.end
        if token.name is not None:
            group.names.append(token.name)
        if token.hit is not None:
            group.hits.append(token.hit)
        group.owned = group.owned or (token.tag == "'" and tokens[i - 1].tag == "N")
        if token.tag in ("W", "H"):
            group.text = token.text
        elif token.tag == "N" and token.hit is None:
            group.text = ""
        i += 1
    group.opener = tokens[first].text if tokens[first].tag == "D" else ""
    group.timed = i == first + 1 and tokens[first].tag == "T"
    chunks.append(group)
    return max(i, first + 1)


def _is_called(tokens: list[_Token], first: int, at: int) -> bool:
    """Whether a quotation mark is one of two around what an event is called: 'a scheduled "Clear Water" meeting'."""
    if tokens[first].tag != "D":
        return False
    inside = [i for i in range(first, min(first + _CALLED, len(tokens))) if tokens[i].tag == '"'][:2]
    closed = len(inside) == 2 and at in inside and inside[1] + 1 < len(tokens)
    return closed and tokens[inside[1] + 1].tag == "H"


_CALLED = 9  # tokens in which the name of an event stands


def _is_town(token: _Token) -> bool:
    return token.name is not None and token.name.who is None and token.name.where is not None


def _is_land(token: _Token) -> bool:
    return token.name is not None and token.name.who is not None and token.name.who.kind == "country"


def _is_person(token: _Token) -> bool:
    return token.name is not None and token.name.who is not None and token.name.who.kind == "person"


def _goes_on(tokens: list[_Token], at: int) -> bool:
    """Whether a time stands in front of a noun: "Monday's summit", "the 2015 accord"."""
    following = tokens[at + 1].tag if at + 1 < len(tokens) else ""
    return following in ("'", "H") or (following in ("W", "N") and at > 0 and tokens[at - 1].tag in ("D", "'"))
