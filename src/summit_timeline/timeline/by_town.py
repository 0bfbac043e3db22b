"""Gatherings that are named by their town alone, without a day or sides: "the Lima summit had been useful"."""

import re

from summit_timeline.events.model import Claim
from summit_timeline.timeline.units import Unit

LATELY = 62  # days between a report and the days of a gathering that is named so
_ANOTHER = r"next|previous|earlier|future|first|second|third|fourth|fifth|another|annual|last year's|\d[\w-]*"
_KNOWN = re.compile(rf"\b(?:the|this|that|last (?:week|month)'s|[a-z]+day's) (?:(?!(?:{_ANOTHER})\b)[\w.'-]+ ){{0,4}}$")


def is_by_town(unit: Unit) -> bool:
    """Whether a unit tells of a gathering as one that is known, by its town and by nothing else."""
    if unit.known or unit.place is None or unit.who.members or unit.family != "meet" or unit.ordinal is not None:
        return False
    return any(_is_known(claim, unit.place) for claim in unit.claims)


def _is_known(claim: Claim, town: str) -> bool:
    """Whether the words in front of an event word take it for known; a headline has the town there and no article."""
    before = claim.quote[: claim.start - claim.quote_start].lower().replace("’", "'")
    return _KNOWN.search(before) is not None or (claim.part == "title" and before.endswith(f"{town.lower()} "))


def can_be_it(unit: Unit, other: Unit) -> bool:
    """Whether a gathering that a unit names by its town can be another one there: of late, or soon where planned."""
    first, last = other.first, other.last if other.last is not None else other.first
    if not is_by_town(unit) or unit.place != other.place or first is None or last is None:
        return False
    if unit.subject and not unit.subject & other.subject:
        return False  # "the Lima summit on climate" need not be the one held there
    if unit.held or (other.last is None and first <= unit.published):  # "left the talks" that began, and may go on
        return first <= unit.published <= last + LATELY
    return unit.published <= last + 1 and first - LATELY <= unit.published
