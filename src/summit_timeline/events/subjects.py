"""What is signed, as the text words it."""

import re

from summit_timeline.events.page import Hit, Page, Sentence
from summit_timeline.events.patterns import pattern

_SUBJECTS = pattern("who.subjects")


def subject_of(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """What is signed, as the text words it, or None where the words name no agreement."""
    after = page.flat[hit.end : min(sentence.end, hit.end + 160)]
    match = _SUBJECTS.search(page.low[hit.end : min(sentence.end, hit.end + 160)])
    if match is not None and match.start() < 90:
        head = re.sub(
            r"^(?:\W*(?:a|an|the|of|its|their|his|her|into law|on|\w+day)\b)+ ?", "", after[: match.end()].strip()
        ).strip()
        words = head.split(" ")[-6:]
        return (" ".join(words).strip(' "') + _tail(after[match.end() :])) or None
    before = page.flat[max(sentence.start, hit.start - 120) : hit.start]
    found = list(_SUBJECTS.finditer(page.low[max(sentence.start, hit.start - 120) : hit.start]))
    if found:
        last_words = " ".join(before[: found[-1].end()].split(",")[-1].strip().split(" ")[-4:])
        last_words = re.sub(r"^.*\b(?:a|an|the|this|their|its|his|her) (?=\w)", "", last_words, flags=re.I)
        named = re.sub(r"^(?:(?:of|that|and)\b ?)+", "", last_words, flags=re.I).strip(' "')
        return (named + _tail(before[found[-1].end() :])) if named and hit.verb else named or None
    return None


_SIGNED_TOPIC = pattern("who.signed_topic")


def _tail(after: str) -> str:
    """The words that go on with the name of an agreement: "of understanding", "on semiconductor supply chains"."""
    kind = re.match(r" of (?:understanding|intent|cooperation|friendship)", after)
    tail = kind.group() if kind else ""
    topic = _SIGNED_TOPIC.match(after[len(tail) :])
    return tail + (topic.group(1).rstrip() if topic else "")
