"""Why a claim says what it says: for each attribute the words that it was read from, and the reason."""

from collections.abc import Callable

import attrs

from summit_timeline.events.extract import ORDINAL, claim_of, drafts_of, is_english, with_time, words_for
from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.model import Claim, Document, Kind, Relation
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.text.spacing import Spacing, single_spaced
from summit_timeline.events.who.ministers import minister_and_equal, ministers_told

ELSEWHERE = "elsewhere in the report"
_TELLS = {True: "what is signed", False: "what the gathering is about"}
_BEFORE, _NUMBER = 60, 50  # characters in front of the event word in which its row, and its number there, stand


@attrs.frozen
class Evidence:
    """One attribute of a claim: its value, the words that it was read from, where they start in the claim's part, why.

    `start` is None where the words stand outside of the claim's sentence; `words` then say where they were found.
    """

    attribute: str
    value: str
    words: str
    start: int | None
    why: str


@attrs.frozen
class Explanation:
    """A claim and the evidence of each of its attributes."""

    claim: Claim
    evidence: tuple[Evidence, ...]


def explain(document: Document, *, lexicon: Lexicon | None = None) -> tuple[Explanation, ...]:
    """The claims of `extract_claims`, each with the words that every attribute was read from, and why.

    >>> document = Document(text="Japan and France will sign an accord in Tokyo on Tuesday.", published="2023-07-03")
    >>> (explanation,) = explain(document)
    >>> for e in explanation.evidence[:3]:
    ...     print(e.attribute, e.value, "|", e.words)
    kind signing | sign
    status scheduled | Japan and France will sign an accord in Tokyo on Tuesday
    when 2023-07-04 | Tuesday
    """
    words = words_for(document, lexicon)
    spacing = single_spaced(document)
    drafts = drafts_of(spacing.read, words) if is_english(document) else []
    return tuple(
        Explanation(
            spacing.told(claim_of(d, document), document),
            tuple(_placed(evidence, d.page.part, spacing) for evidence in _evidence(d)),
        )
        for d in drafts
    )


def _placed(evidence: Evidence, part: str, spacing: Spacing) -> Evidence:
    """Evidence with the offset that its words have in the document as it is."""
    if not spacing.places or evidence.start is None:
        return evidence
    return attrs.evolve(evidence, start=spacing.span(part, evidence.start, evidence.start + 1)[0])


def _evidence(draft: Draft) -> list[Evidence]:
    text, hit = draft.page.text, draft.hit
    named = text[hit.start : hit.end]
    found = [
        Evidence("kind", draft.kind.value, named, hit.start, f"the words name {_article(draft.kind.value)}"),
        _status(draft),
        *_when(draft),
        *_place(draft),
    ]
    for participant in draft.participants:
        found.append(_person(draft, "participant", participant.name, participant.represents, participant.role))
    for participant in draft.absent:
        found.append(_person(draft, "absent", participant.name, participant.represents, participant.role))
    if draft.subject:
        at = _find(draft, draft.subject)
        found.append(Evidence("subject", draft.subject, draft.subject, at, _TELLS[draft.kind is Kind.SIGNING]))
    found += _row(draft)
    if (ministers := ministers_told(draft) or minister_and_equal(draft)) is not None:
        words, fields = text[ministers.start : ministers.end], ", ".join(sorted(ministers.fields))
        found.append(Evidence("ministers", fields, words, ministers.start, "the field of the ministers who meet"))
    if draft.antecedent is not None:
        earlier = draft.antecedent
        words = earlier.page.text[earlier.start : earlier.end]
        found.append(Evidence("same event as", words, named, hit.start, f"it takes up “{words}” at {earlier.start}"))
    found += (_relation(draft, relation) for relation in draft.relations)
    return found


def _row(draft: Draft) -> list[Evidence]:
    """The row of events that it is of, and its number there."""
    page, start = draft.page, draft.hit.start
    found = []
    if draft.series is not None:
        names = page.names_between(max(0, start - _BEFORE), start + 1)
        name = next((n for n in reversed(names) if n.who is not None and n.who.name == draft.series), None)
        words, at = (ELSEWHERE, None) if name is None else (page.text[name.start : name.end], name.start)
        found.append(Evidence("series", draft.series, words, at, "the row of events that it is one of"))
    if draft.ordinal is not None:
        match = ORDINAL.search(page.low, max(draft.sentence.start, start - _NUMBER), start)
        words, at = (
            (ELSEWHERE, None) if match is None else (page.text[match.start() : match.end()].split()[0], match.start())
        )
        found.append(Evidence("ordinal", str(draft.ordinal), words, at, "its number in the row"))
    return found


def _relation(draft: Draft, relation: Relation) -> Evidence:
    """How it lies to another event, with that event's words."""
    pages = draft.page.document.text if relation.part == "text" else draft.page.document.title or ""
    other = f"“{pages[relation.start : relation.end]}” at {relation.start}"
    at = _find(draft, relation.words)
    words = relation.words if at is None else draft.page.text[at : at + len(relation.words)]
    return Evidence("relation", f"{relation.kind.value} {other}", words, at, f"the words tell how it lies to {other}")


def _article(kind: str) -> str:
    return {"press": "a press conference"}.get(kind, f"a {kind}")


_BESIDE = 50  # characters of the clause that are shown before and behind the event word


def _status(draft: Draft) -> Evidence:
    """The clause around the event word: its verbs tell how the event stands."""
    text, hit = draft.page.text, draft.hit
    first, last = draft.sentence.clause(hit.start)
    if hit.start - first > _BESIDE:
        first = text.find(" ", hit.start - _BESIDE, hit.start) + 1 or hit.start
    if last - hit.end > _BESIDE:
        last = max(text.rfind(" ", hit.end, hit.end + _BESIDE), hit.end)
    words = text[first:last]
    first += len(words) - len(words.lstrip(" ,"))
    why = "the clause says so" if draft.sure else "nothing says otherwise"
    return Evidence("status", draft.status.value, words.strip(" ,."), first, f"{why}, on {draft.page.document.day}")


def _when(draft: Draft) -> list[Evidence]:
    if not draft.when.known:
        return [Evidence("when", "unknown", "", None, "no words give its days")]
    mention = draft.mention
    if mention is None:
        return [
            Evidence("when", str(draft.when), ELSEWHERE, None, "the report tells this event as the news of that day")
        ]
    why = str(mention.why).rstrip(".")
    moment = with_time(draft).start_time
    told = str(draft.when) if moment is None else f"{draft.when}, {moment:%H:%M} {moment.tzinfo}"
    return [Evidence("when", told, mention.text, mention.start, why)]


def _place(draft: Draft) -> list[Evidence]:
    place = draft.place
    if place is None:
        return []
    for name in draft.sentence.names:
        if name.where is not None and place.name in (name.where.name, name.where.country):
            words = draft.page.text[name.start : name.end]
            return [Evidence("place", _located(draft), words, name.start, f"it follows “{name.before or 'the event'}”")]
    return [Evidence("place", _located(draft), ELSEWHERE, None, "the report names it beside the same event")]


def _located(draft: Draft) -> str:
    place = draft.place
    assert place is not None
    return place.name if place.country in (None, place.name) else f"{place.name}, {place.country}"


def _person(draft: Draft, attribute: str, name: str, represents: str | None, role: str | None) -> Evidence:
    value = name + (f" ({represents})" if represents else "") + (f", {role}" if role else "")
    for why, tells in _WAYS_TO_NAME:
        found = next((n for n in draft.sentence.names if tells(n, name)), None)
        if found is not None:
            return Evidence(attribute, value, draft.page.text[found.start : found.end], found.start, why)
    return Evidence(attribute, value, ELSEWHERE, None, "taken up from a sentence before")


_WAYS_TO_NAME: tuple[tuple[str, Callable[[Name, str], bool]], ...] = (
    ("named in the sentence", lambda found, name: found.who is not None and found.who.name == name),
    (
        "somebody is named who speaks for it",
        lambda found, name: found.is_person and found.who is not None and found.who.speaks_for == name,
    ),
    ("a place there is named", lambda found, name: found.where is not None and found.where.country == name),
)
"""How the names of a sentence tell of a participant, the nearest way first."""


def _find(draft: Draft, words: str) -> int | None:
    at = draft.page.low.find(words.lower(), draft.sentence.start, draft.sentence.end)
    return at if at >= 0 else None
