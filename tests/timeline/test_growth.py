"""A family that grows report by report has the groups that it would have if it were made at once."""

import random
from collections.abc import Iterable, Sequence

from hypothesis import given, settings
from hypothesis import strategies as hs

import summit_timeline as st
from summit_timeline.testing.worlds import world
from summit_timeline.timeline.growth import Growth
from summit_timeline.timeline.identity import claim_order, group
from summit_timeline.timeline.units import FAMILY
from tests.timeline.hard_claims import documents

Groups = set[tuple[str, ...]]


def ids(groups: Iterable[Sequence[st.Claim]]) -> Groups:
    return {tuple(claim.id for claim in members) for members in groups}


def grow(
    family: str, known: list[list[st.Claim]], late: list[list[st.Claim]], taken: float, chance: random.Random
) -> None:
    """Add documents one by one, and take some back, and look each time whether the groups are those made anew."""
    growth = Growth(family)
    have = [[claim for claim in claims if FAMILY[claim.kind] == family] for claims in known]
    went, came = growth.change([claim for claims in have for claim in claims])
    groups = ids(came)
    assert not went
    for document in late:
        fresh = [claim for claim in document if FAMILY[claim.kind] == family]
        gone = [have.pop(chance.randrange(len(have)))] if have and chance.random() < taken else []
        went, came = growth.change(fresh, {claim.document_id for claims in gone for claim in claims})
        have.append(fresh)
        assert ids(went) <= groups
        groups = (groups - ids(went)) | ids(came)
        claims = sorted((claim for claims in have for claim in claims), key=claim_order)
        assert groups == ids(group(claims, {}).groups)


@given(hs.integers(0, 1 << 30), hs.sampled_from(["meet", "visit", "signing"]), hs.sampled_from([3, 10, 40]))
@settings(max_examples=30, deadline=None)
def test_hard_claims_one_document_at_a_time(seed: int, family: str, span: int) -> None:
    chance = random.Random(seed)
    made = documents(chance, 40, span)
    chance.shuffle(made)
    grow(family, made[10:], made[:10], 0.3, chance)


@given(hs.integers(0, 1 << 30), hs.sampled_from([1, 30]))
@settings(max_examples=6, deadline=None)
def test_worlds_one_report_at_a_time(seed: int, years: int) -> None:
    chance = random.Random(seed)
    made = [[claim] for claim in world(seed, claims=400, years=years).claims]
    chance.shuffle(made)
    grow("meet", made[10:], made[:10], 0.1, chance)


def test_from_nothing_in_the_order_of_publication() -> None:
    made = [[claim] for claim in world(3, claims=150, years=1).claims]
    grow("meet", [], made, 0.0, random.Random(3))
