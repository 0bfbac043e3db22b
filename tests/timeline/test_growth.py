"""A family, or a timeline, that grows report by report is what it would be if it were made at once."""

import datetime as dt
import itertools
import random
from collections.abc import Iterable, Sequence

import attrs
from hypothesis import given, settings
from hypothesis import strategies as hs

import summit_timeline as st
from summit_timeline.testing.worlds import world
from summit_timeline.timeline.growth import Growth
from summit_timeline.timeline.identity import claim_order, group
from summit_timeline.timeline.units import FAMILY
from tests.timeline.hard_claims import FIRST, documents

Groups = set[tuple[str, ...]]


def ids(groups: Iterable[Sequence[st.Claim]]) -> Groups:
    return {tuple(claim.id for claim in members) for members in groups}


def grow(
    family: str, known: list[list[st.Claim]], late: list[list[st.Claim]], taken: float, chance: random.Random
) -> None:
    """Add documents one by one, and take some back, and look each time whether the groups are those made anew.

    Some are corrections of others.
    """
    growth = Growth(family)
    have = [[claim for claim in claims if FAMILY[claim.kind] == family] for claims in known]
    versions = {corrects(chance, have, claims) for claims in have if chance.random() < 0.2} - {None}
    went, came = growth.change([claim for claims in have for claim in claims], versions=versions)
    groups = ids(came)
    assert not went
    for document in late:
        fresh = [claim for claim in document if FAMILY[claim.kind] == family]
        gone = [have.pop(chance.randrange(len(have)))] if have and chance.random() < taken else []
        more = {corrects(chance, have, fresh)} - {None} if chance.random() < 0.3 else set()
        versions |= more
        went, came = growth.change(fresh, {claim.document_id for claims in gone for claim in claims}, more)
        have.append(fresh)
        assert ids(went) <= groups
        groups = (groups - ids(went)) | ids(came)
        claims = sorted((claim for claims in have for claim in claims), key=claim_order)
        assert groups == ids(group(claims, {}, versions).groups)


def corrects(chance: random.Random, have: list[list[st.Claim]], document: list[st.Claim]) -> tuple[str, str] | None:
    """A document and another one at whose address it was published."""
    if not have or not document:
        return None
    pair = sorted((chance.choice(have) or document)[:1] + document[:1], key=lambda claim: claim.document_id)
    ids_ = [claim.document_id for claim in pair]
    return (ids_[0], ids_[1]) if ids_[0] != ids_[1] else None


@given(hs.integers(0, 1 << 30), hs.sampled_from(["meet", "visit", "signing"]), hs.sampled_from([3, 10, 40]))
@settings(max_examples=15, deadline=None)
def test_hard_claims_one_document_at_a_time(seed: int, family: str, span: int) -> None:
    chance = random.Random(seed)
    made = documents(chance, 40, span)
    chance.shuffle(made)
    grow(family, made[10:], made[:10], 0.3, chance)


@given(hs.integers(0, 1 << 30), hs.sampled_from([1, 30]))
@settings(max_examples=4, deadline=None)
def test_worlds_one_report_at_a_time(seed: int, years: int) -> None:
    chance = random.Random(seed)
    made = [[claim] for claim in world(seed, claims=400, years=years).claims]
    chance.shuffle(made)
    grow("meet", made[10:], made[:10], 0.1, chance)


def test_from_nothing_in_the_order_of_publication() -> None:
    made = [[claim] for claim in world(3, claims=150, years=1).claims]
    grow("meet", [], made, 0.0, random.Random(3))


# --- whole timelines ----------------------------------------------------------------------------------------------


def one(chance: random.Random, claims: list[st.Claim]) -> st.Timeline:
    """The timeline of one document, which most often somebody published; the names of sources differ."""
    first = claims[0]
    url = f"https://wire.example/{chance.randrange(20)}" if chance.random() < 0.4 else None
    source = chance.choice(["Wire A", "Wire B", "Wire C"])
    report = st.Report(first.document_id, first.published, source=source, url=url)
    return st.Timeline(claims, [report] if chance.random() < 0.8 else [])


def look(timeline: st.Timeline) -> None:
    """Ask for the events and compare all that a timeline tells with one that was made of the same sets at once."""
    fresh = st.Timeline(timeline.claims, timeline.reports, timeline.decisions)
    assert timeline == fresh
    assert hash(timeline) == hash(fresh)
    assert tuple(timeline.events) == tuple(fresh.events)
    assert timeline.contradictions == fresh.contradictions
    ids = sorted(claim.id for claim in timeline.claims)
    assert [timeline.find(id) for id in ids] == [fresh.find(id) for id in ids]
    for a, b in itertools.pairwise(ids):
        if timeline.find(a) and timeline.find(b):
            assert timeline.why_same(a, b) == fresh.why_same(a, b)
            assert timeline.relation(a, b) == fresh.relation(a, b)
            assert timeline.before(a, b) == fresh.before(a, b)
            assert timeline.bounds(a) == fresh.bounds(a)


@given(hs.integers(0, 1 << 30), hs.sampled_from([3, 10, 40]), hs.booleans())
@settings(max_examples=8, deadline=None)
def test_a_timeline_to_which_reports_are_added_is_the_one_of_all_at_once(seed: int, span: int, related: bool) -> None:
    chance = random.Random(seed)
    made = [
        claims if related else [attrs.evolve(c, relations=()) for c in claims] for claims in documents(chance, 70, span)
    ]
    chance.shuffle(made)
    growing = st.merge(*[one(chance, claims) for claims in made[12:]])
    look(growing)
    earlier = growing
    for claims in made[:12]:
        growing = growing | one(chance, claims)
        if chance.random() < 0.7:  # else the next is added before anybody asks
            look(growing)
        if chance.random() < 0.1:
            growing = growing | one(chance, chance.choice(made))  # known, maybe from another source
        if chance.random() < 0.1:
            look(earlier | one(chance, claims))
        if chance.random() < 0.1:
            day = FIRST + dt.timedelta(chance.randrange(span))
            look(growing.as_of(day) | one(chance, claims))
    look(growing)
    look(earlier)


@given(hs.integers(0, 1 << 30))
@settings(max_examples=4, deadline=None)
def test_a_timeline_grows_in_portions_and_with_an_editor(seed: int) -> None:
    chance = random.Random(seed)
    made = documents(chance, 90, 20)
    growing = st.merge(*[one(chance, claims) for claims in made[:70]])
    look(growing)
    for portion in (made[70:73], made[73:76], made[76:77]):
        growing = st.merge(*[one(chance, claims) for claims in portion], growing)
        look(growing)
    a, b = chance.sample([claim.id for claim in growing.claims if growing.find(claim.id)], 2)
    decided = growing.different(a, b, day=FIRST) if chance.random() < 0.5 else growing.same(a, b, day=FIRST)
    look(decided)
    look(decided | one(chance, made[80]))
    look(growing.withdraw(made[3][0].document_id, FIRST) | one(chance, made[81]))
    corrected = attrs.evolve(made[5][0], reader_version=2)
    look(growing | st.Timeline([corrected]))
    listed = attrs.evolve(made[82][0], uid="1@example", calendar="diary")
    look(growing | st.Timeline([listed]) | one(chance, made[83]))
