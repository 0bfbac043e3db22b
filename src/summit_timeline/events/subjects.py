"""What is signed and what a gathering is about, as the text words it."""

import re

from summit_timeline.events.model import Kind
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern

_SUBJECTS = pattern("who.subjects")
_SIGNED_TOPIC = pattern("who.signed_topic")
_NOT_BEHIND = pattern("who.not_signed_behind")
_LEADS_IN = pattern("who.leads_in_signed")
_LEADS_OUT = pattern("who.leads_out_of_signed")
_INTO_LAW = pattern("who.into_law")
_VERB_BEHIND = pattern("who.verb_behind_signed")
_TOPIC_BEHIND = pattern("topics.behind")
_ABOUT = pattern("topics.about")
_MATTER = pattern("topics.matter")
_GIVEN_FOR, _AT_IT = pattern("topics.given_for"), pattern("topics.at_it")
_RIGHT_IN_FRONT = ("-", " ", "'s ", "s' ", ", whose ")  # "bill-signing"
_REACH, _NEAR = 160, 90  # characters in which what is signed is looked for, and in which its name begins behind
_TOPIC_NEAR = 60  # characters in front of an event word in which the name of its topic stands
_MOST_BEHIND, _MOST_BEFORE = 7, 4  # words of a name


def subject_of(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """What is signed, as the text words it, or None where the words name no agreement."""
    if not hit.verb and _NOT_BEHIND.match(page.low, hit.end, sentence.end):
        return _told_before(page, sentence, hit)
    return _told_behind(page, sentence, hit) or _told_before(page, sentence, hit)


def _told_behind(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """What stands behind the event word: "signed a pact on fishing", "signed the package into law"."""
    last = min(sentence.end, hit.end + _REACH)
    low, after = page.low[hit.end : last], page.flat[hit.end : last]
    made_law = _INTO_LAW.match(low)
    if made_law is not None:
        return _name(made_law["name"] and after[made_law.start("name") : made_law.end("name")])
    match = _SUBJECTS.search(low)
    if match is None or match.start() >= _NEAR or _VERB_BEHIND.match(low):
        return None
    name = _name(after[: match.end()].rpartition(", ")[2])
    return name and name + _tail(after[match.end() :])


def _name(words: str | None) -> str | None:
    """The name at the end of some words, without what leads up to it: articles, days, "very soon"."""
    words = (words or "").rpartition("signing of ")[2]
    led = _LEADS_IN.match(words.lower())
    named = words[0 if led is None else led.end() :].strip(' "')
    return " ".join(named.split(" ")[-_MOST_BEHIND:]).strip(' "') or None


def _told_before(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """What stands in front of the event word: "the pact on fishing was signed", "a bill-signing"."""
    first = max(sentence.start, hit.start - _REACH + 40)
    before = page.flat[first : hit.start]
    found = list(_SUBJECTS.finditer(page.low[first : hit.start]))
    if not found:
        return None
    if not hit.verb and before[found[-1].end() :] not in _RIGHT_IN_FRONT:
        return None
    leads = [m.end() for m in _LEADS_OUT.finditer(before.lower(), 0, found[-1].end())]
    named = before[leads[-1] if leads else 0 : found[-1].end()].split(" ")[-_MOST_BEFORE:]
    name = " ".join(named).strip(' "-')
    return (name + _tail(before[found[-1].end() :])) if name and hit.verb else name or None


def _tail(after: str) -> str:
    """The words that go on with the name of an agreement: "of understanding", "on semiconductor supply chains"."""
    kind = re.match(r" of (?:understanding|intent|cooperation|friendship)", after)
    tail = kind.group() if kind else ""
    topic = _SIGNED_TOPIC.match(after[len(tail) :])
    return tail + (topic.group(1).rstrip() if topic else "")


def topic_of(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """What a meeting or a summit is about ("a conference on Mali"), or None where its words do not tell it."""
    if hit.verb or hit.kind not in (Kind.MEETING, Kind.SUMMIT):
        return None
    behind = _TOPIC_BEHIND.match(page.flat, hit.end, sentence.end)
    if behind is None:
        return _topic_in_front(page, sentence, hit)
    in_name = any(n.end > behind.start("topic") for n in page.names_between(hit.start, behind.start("topic")))
    return None if in_name else behind["topic"]  # "a summit of the Conference on Security" is on nothing told


def _topic_in_front(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """The topic in front of an event word: "the Mali donors' conference", "the climate talks"."""
    first = max(sentence.start, hit.start - _TOPIC_NEAR)
    for name in page.names_between(first, hit.start):
        country = name.who is not None and name.who.kind == "country" and name.who.form == "name"
        about = _ABOUT.fullmatch(page.low, name.end, hit.end) is not None
        if country and (about or _helped_at(page, sentence, name.start, name.end, hit)):
            return page.flat[name.start : name.end].removesuffix("'s")
    matter = _MATTER.search(page.low, first, hit.start)
    return None if matter is None else matter["topic"]


def _helped_at(page: Page, sentence: Sentence, start: int, end: int, hit: Hit) -> bool:
    """Whether a country is one for which something is given at a gathering: "pledged aid for Mali at a conference"."""
    given = _GIVEN_FOR.search(page.low, sentence.start, start) is not None
    return given and _AT_IT.fullmatch(page.low, end, hit.start) is not None
