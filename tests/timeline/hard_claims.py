"""Made documents whose claims are hard to tell apart: few names, few days, windows, moves, repeated words, relations."""

import datetime as dt
import random
from collections.abc import Sequence

import attrs

import summit_timeline as st
from summit_timeline.events.model import Kind, Place, Relation, RelationKind, Status

FIRST = dt.date(2023, 6, 1)
_ENVOYS = [("Li", "China"), ("Macron", "France"), ("Biden", "United States"), ("Modi", "India"), ("Wang", "China")]
_SIDES = ["Japan", "European Union", "France", "India", "NATO", "China", "United States"]
_PLACES = [
    None,
    None,
    Place("Paris", "France"),
    Place("Lyon", "France"),
    Place("France", "France", "country"),
    Place("Tokyo", "Japan"),
    Place("Brussels", "Belgium"),
]
_KINDS = [Kind.SUMMIT, Kind.MEETING, Kind.MEETING, Kind.MEETING, Kind.VISIT, Kind.CALL, Kind.SIGNING]
_STATUSES = [Status.SCHEDULED] * 4 + [Status.HELD] * 2 + [Status.POSTPONED, Status.CANCELLED, Status.CONSIDERED]


def documents(chance: random.Random, count: int, span: int) -> list[list[st.Claim]]:
    """The claims of so many documents of events in so many days; some repeat what another says."""
    made: list[list[st.Claim]] = []
    for number in range(count):
        if made and chance.random() < 0.2:
            claim = chance.choice(chance.choice(made))
            later = claim.published + dt.timedelta(chance.randrange(3))
            own = attrs.evolve(claim, document_id=_id(chance, number), published=later, relations=(), antecedent=None)
            made.append([own])
        else:
            made.append(_document(chance, _id(chance, number), span))
    return made


def _id(chance: random.Random, number: int) -> str:
    return f"{chance.randrange(1 << 32):08x}-{number}"


def _document(chance: random.Random, document_id: str, span: int) -> list[st.Claim]:
    published = FIRST + dt.timedelta(chance.randrange(-20, span + 20))
    if chance.random() < 0.15:
        return _moved(chance, _claim(chance, document_id, published, 0, span))
    return [
        _claim(chance, document_id, published, 20 * place, span) for place in range(chance.choice([1, 1, 1, 2, 3, 5]))
    ]


def _moved(chance: random.Random, claim: st.Claim) -> list[st.Claim]:
    """An event that was moved to other days, and mostly to another place."""
    old = attrs.evolve(claim, status=Status.POSTPONED, when=st.When.on(FIRST + dt.timedelta(chance.randrange(9))))
    new = attrs.evolve(
        old,
        start=20,
        end=22,
        quote_start=20,
        quote_end=30,
        status=Status.SCHEDULED,
        when=st.When.on(FIRST + dt.timedelta(chance.randrange(9, 20))),
        place=chance.choice(_PLACES),
        relations=(),
        antecedent=("text", 0, 2),
    )
    return [old, new]


def _claim(chance: random.Random, document_id: str, published: dt.date, start: int, span: int) -> st.Claim:
    sides = chance.sample(_SIDES, chance.choice([0, 1, 1, 2, 2, 2, 3]))
    who = [st.Participant(s, "organisation" if s in ("European Union", "NATO") else "country") for s in sides]
    if chance.random() < 0.2:
        name, land = chance.choice(_ENVOYS)
        who.append(st.Participant(name, "person", represents=land))
    before = ("text", start - 20, start - 18)
    return st.Claim(
        document_id=document_id,
        start=start,
        end=start + 2,
        kind=chance.choice(_KINDS),
        status=chance.choice(_STATUSES),
        published=published,
        quote=chance.choice(["they meet.", "both talk."]),
        quote_start=start,
        quote_end=start + 10,
        when=_when(chance, span),
        place=chance.choice(_PLACES),
        participants=tuple(who),
        series=chance.choice([None] * 5 + ["G20", "BRICS"]),
        ordinal=chance.choice([None] * 6 + [24, 25]),
        subject=chance.choice([None, "fisheries", "railways"]),
        ministers=chance.choice([()] * 4 + [("foreign",), ("finance",), ("defence", "foreign")]),
        relations=_relations(chance),
        antecedent=before if start and chance.random() < 0.2 else None,
    )


def _relations(chance: random.Random) -> Sequence[Relation]:
    """Often a relation to some other mention, which may come later, so that there are circles too."""
    if chance.random() < 0.5:
        return ()
    start = 20 * chance.randrange(5)
    return (Relation(chance.choice(list(RelationKind)), "text", start, start + 2, "after"),)


def _when(chance: random.Random, span: int) -> st.When:
    first = FIRST + dt.timedelta(chance.randrange(span))
    shape = chance.random()
    if shape < 0.12:
        return st.When()
    if shape < 0.55:
        return st.When.on(first)
    if shape < 0.7:
        return st.When.on(first, first + dt.timedelta(chance.randrange(1, 5)))
    if shape < 0.8:
        return st.When.some_day(first, first + dt.timedelta(6))
    if shape < 0.9:
        return st.When.within(first, first + dt.timedelta(chance.choice([6, 20, 30, 90, 400])))
    return st.When.within(first, None) if shape < 0.95 else st.When.within(None, first)
