"""Why two claims are, or are not, one event: what speaks for it or against it, as words."""

from collections.abc import Mapping, Sequence

from summit_timeline.events.model import Claim, ClaimKey
from summit_timeline.timeline.agreement import conflict, similarity
from summit_timeline.timeline.corrections import says_anew
from summit_timeline.timeline.loose import THRESHOLD
from summit_timeline.timeline.records import Decision
from summit_timeline.timeline.units import FAMILY, Unit, make_units, opposed

Decided = Mapping[tuple[ClaimKey, ...], Decision]


def explained(
    a: Claim, b: Claim, claims: Sequence[Claim], decided: Decided, *, one: bool, corrected: bool = False
) -> str:
    """Why two claims are, or are not, `one` event; `claims` are those of their documents, in the documented order.

    `corrected` tells that both documents were published at one address.
    """
    if a.key == b.key:
        return "one event: it is the same claim"
    first, second = _units_of(a, b, claims, decided)
    if not one:
        return "two events: " + (_told_apart(first, second, decided) or _why_two(first, second))
    if first is second:
        return "one event: the document itself takes the first up again in the second"
    why = _told_so(first, second, decided) or (_corrected(first, second) if corrected else None)
    return "one event: " + (why or _why_one(first, second))


def _units_of(a: Claim, b: Claim, claims: Sequence[Claim], decided: Decided) -> list[Unit]:
    """The units of two claims."""
    parted = {keys for keys, word in decided.items() if word.kind == "different"}
    units = [
        unit
        for family in sorted({FAMILY[a.kind], FAMILY[b.kind]})
        for unit in make_units([claim for claim in claims if FAMILY[claim.kind] == family], parted)
    ]
    return [next(unit for unit in units if claim in unit.claims) for claim in (a, b)]


def _told_so(a: Unit, b: Unit, decided: Decided) -> str | None:
    """Who says so where no rule needs to: an editor, or a calendar that has both as one entry."""
    if _editor_said("same", a, b, decided):
        return "an editor said so"
    if {uid for _, uid in a.listed} & {uid for _, uid in b.listed}:
        return "a calendar lists both under one UID"
    return None


def _corrected(a: Unit, b: Unit) -> str | None:
    """Whether one is what an article says that the other said before it was corrected."""
    if a.document != b.document and says_anew(a, b) and opposed(a.when, b.when):
        return "both were published at one address, one as a correction of the other"
    return None


def _told_apart(a: Unit, b: Unit, decided: Decided) -> str | None:
    """Whether an editor says so."""
    return "an editor said so" if _editor_said("different", a, b, decided) else None


def _editor_said(kind: str, a: Unit, b: Unit, decided: Decided) -> bool:
    """Whether an editor said this of a claim of the one and a claim of the other."""
    keys = {claim.key: unit for unit in (a, b) for claim in unit.claims}
    return any(
        word.kind == kind and len({id(keys[k]) for k in pair if k in keys}) > 1 for pair, word in decided.items()
    )


def _why_one(a: Unit, b: Unit) -> str:
    """What speaks for two units that are one event; without days that agree it is a third report."""
    score, why = similarity(a, b)
    return why if score >= THRESHOLD else "both agree with further reports of it"


def _why_two(a: Unit, b: Unit) -> str:
    """What speaks against two units that are not one event."""
    against = conflict(a, b)
    if against is not None:
        return against
    if similarity(a, b)[0] < THRESHOLD:
        return "too little speaks for one"
    if opposed(a.when, b.when):
        return f"reports go on giving {a.when} after others gave {b.when}, or no report tells of a move"
    return "each fits other reports better"
