"""Titles of events, made by rule: short, readable, from participants, kind, subject and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summit_timeline.events.lexicon import as_groups
from summit_timeline.events.model import CALL, MEETING, PRESS, SIGNING, SUMMIT, VISIT

if TYPE_CHECKING:
    from summit_timeline.timeline.events import Event

SHORT = {
    "European Union": "EU",
    "United States": "US",
    "United Kingdom": "UK",
    "United Nations": "UN",
    "Association of Southeast Asian Nations": "ASEAN",
    "African Union": "AU",
}
_NOUN = {SUMMIT: "summit", MEETING: "meeting", CALL: "call", PRESS: "news conference"}
_BOTH = 2  # sides that meet, for whom the title needs no topic
MOST = 3  # names that a title carries; more are counted


def title_of(event: Event) -> str:
    """A title such as "Japan-EU summit in Brussels"."""
    named = [p.name for p in event.participants if p.kind != "person" and not p.described]
    grouped = as_groups(frozenset(named))  # "Quad summit", not its four members and the Quad
    grouped = grouped if grouped <= frozenset(named) else frozenset(named)  # where the group itself is told
    bodies = [SHORT.get(name, name) for name in named if name in grouped]
    people = [p.name for p in event.participants if p.kind == "person"]
    names = (bodies or people) + [p.name for p in event.participants if p.described]
    if len(bodies) == 1 and event.kind in (MEETING, CALL):
        names += _of_no_side(event, bodies[0])
    if event.kind is SIGNING:
        subject = _cut(event.subject) if event.subject else "agreement"
        return f"Signing: {subject}" + (f" ({_listed(names, ', ')})" if names else "")
    if event.kind is VISIT:
        return _visit(event, people, bodies)
    noun = _NOUN[event.kind]
    counted = event.ordinal is not None and (event.series is not None or event.kind is not MEETING)
    number = f"{_ordinal(event.ordinal)} " if counted and event.ordinal is not None else ""
    if event.series:
        head = f"{number}{SHORT.get(event.series, event.series)} {noun}"
    elif names:
        head = f"{number}{_listed(names, '-')} {noun}"
    else:
        head = f"{number}{noun}"
    about = f" on {_cut(event.subject)}" if event.subject and len(bodies) < _BOTH and event.subject not in named else ""
    return head[0].upper() + head[1:] + about + _where(event)


def _visit(event: Event, people: list[str], bodies: list[str]) -> str:
    where = event.place.name if event.place is not None else None
    country = event.place.country if event.place is not None else None
    visitors = [p.name for p in event.participants if p.role == "visitor"] or people
    visitors = visitors or [b for b in bodies if b not in (where, country)]
    who = _listed([SHORT.get(v, v) for v in visitors], ", ")
    return "Visit" + (f" to {where}" if where else "") + (f": {who}" if who else "")


def _where(event: Event) -> str:
    return f" in {event.place.name}" if event.place is not None else ""


def _listed(names: list[str], between: str) -> str:
    if len(names) > MOST:
        return f"{', '.join(names[:MOST])} and {len(names) - MOST} more"
    if between == "-" and any("-" in n or " " in n for n in names) and len(names) > 1:
        between = "–"
    return between.join(names)


def _of_no_side(event: Event, side: str) -> list[str]:
    """The one who speaks for nobody and meets somebody of a country: "Germany–Barack Obama meeting"."""
    others = [p.name for p in event.participants if p.kind == "person" and p.represents is None]
    own = any(p.kind == "person" and p.represents == side for p in event.participants)
    return others if own and len(others) == 1 else []


def _cut(subject: str, most: int = 80) -> str:
    return subject if len(subject) <= most else subject[:most].rsplit(" ", 1)[0] + " …"


def _ordinal(n: int) -> str:
    ending = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"
