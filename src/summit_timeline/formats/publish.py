"""Publishing a calendar to subscribe to: the file remembers what stood in it, so UIDs last and SEQUENCE counts."""

import datetime as dt
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs
import filelock
import icalendar

from summit_timeline.errors import FormatError
from summit_timeline.formats.atomic import replace_file, target_of
from summit_timeline.formats.calendar_entry import property_of
from summit_timeline.formats.calendar_lines import parts_of
from summit_timeline.formats.calendar_options import CalendarOptions, options_of
from summit_timeline.formats.ics import calendar_bytes, settle_zones, shown, vevents
from summit_timeline.formats.rows import timeline_of
from summit_timeline.formats.slots import OFF_WORDS
from summit_timeline.formats.vevent import X_CLAIMS, X_EDITION, X_GONE, Identity, first_uid
from summit_timeline.timeline.events import Event, Events
from summit_timeline.timeline.timeline import Timeline

KEPT = dt.timedelta(days=30)  # how long past its day an event that is gone stays, cancelled
REMEMBERED = 1_000  # how many events are remembered that neither the calendar nor the timeline holds any more
_EDITION, _DROPPED = "X-SUMMIT-TIMELINE-EDITION", "X-SUMMIT-TIMELINE-DROPPED"
_OWN = "summit-timeline"
_OFF = tuple(f"{word}: " for word in OFF_WORDS)
# What a client shows of an event's time and place: where one of these changes, SEQUENCE grows.
_COUNTED = ("DTSTART", "DTEND", "LOCATION", "STATUS")


@attrs.frozen
class Published:
    """What publishing changed in the file, by UID: events that are new, changed (with a higher SEQUENCE), told anew
    without such a change, kept as cancelled because they are gone, and removed at last; `written` is False where not
    one byte differed."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    retold: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    written: bool = False


@attrs.frozen(eq=False)
class _Entry:
    """An event as it was published: `ids` are those of its claims, the first of them that of the event then.

    `item` is None where the calendar keeps only the memory of it (`cancelled="drop"`)."""

    uid: str
    sequence: int
    edition: int
    ids: tuple[str, ...]
    item: icalendar.Event | None = None


@attrs.frozen(eq=False)
class _Memory:
    """What an earlier publishing left: its entries, and how many editions the file has had."""

    entries: tuple[_Entry, ...] = ()
    edition: int = 0


def publish(timeline_or_events: Timeline | Events, path: str | os.PathLike[str], **options: Any) -> Published:
    """Write the events as the calendar at `path`, as a next edition of what was published there before.

    `options` are those of `CalendarOptions`. An event keeps its UID for good, found again by the ids of its claims,
    also after older reports arrived. Where two events turn out to be one, the UID that was published first stays.
    SEQUENCE grows where day, place or status differ from what stood there, and only then. An event that is gone, or was
    merged into another, stays as CANCELLED until the newest report is 30 days past its day. Where nothing changed the
    file is not touched. The new file is written beside the old one and renamed; a second publisher waits for the first.

    Raises `FormatError` where the file there is no calendar that `publish` or `write` made, or cannot be read or
    written.

    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp(), "summits.ics")
    >>> publish(Timeline(), path).written, publish(Timeline(), path).written
    (True, False)
    """
    chosen = options_of(options)
    file = Path(path)
    if file.suffix.lower() != ".ics":
        raise FormatError(f"{path}: a calendar is published as .ics; give a name that ends so, or use write")
    target = target_of(file)
    try:
        with filelock.FileLock(target.with_name(f".{target.name}.lock")):
            return _publish(timeline_or_events, target, chosen)
    except OSError as error:
        raise FormatError(f"{path}: cannot be locked ({error.strerror or error}); check the folder") from None


def remembered(target: Timeline | Events, path: Path, options: CalendarOptions) -> list[Identity]:
    """Under which UID and SEQUENCE the events that a calendar shows were published at `path`; new ones get a first UID.

    For those who show the same events without publishing them, such as a server.
    """
    events = [event for event, _ in shown(target, options)]
    found, _ = _identities(timeline_of(target), events, _names(path))
    return found


def _publish(target: Timeline | Events, file: Path, options: CalendarOptions) -> Published:
    before = file.read_bytes() if file.exists() else None
    memory = _memory(file)
    timeline = timeline_of(target)
    events = [event for event, _ in shown(target, options)]
    identities, lost = _identities(timeline, events, memory)
    old = {entry.uid: entry for entry in memory.entries}
    report: dict[str, list[str]] = {name: [] for name in ("added", "changed", "retold", "gone", "removed")}
    items, tombs, dropped = list(vevents(target, options, identities)), [], []
    newest = max((r.published for r in timeline.reports), default=None)
    for entry in lost:
        kept, what = None, None
        if options.cancelled != "drop" and not _lives_unshown(entry, timeline, events):
            kept, what = _as_gone(entry, newest, options)
        elif entry.item is not None:
            what = "removed"
        if kept is None:
            dropped.append(entry)  # remembered: should it come back, its UID is the same and its SEQUENCE goes on
        else:
            tombs.append(kept)
        if what is not None:
            report[what].append(entry.uid)
    if options.timezone == "local":
        settle_zones([*items, *tombs])  # first, so that what is compared is what will stand in the file
    for item in items:
        what = _next(item, old.get(str(item["uid"])))
        if what is not None:
            report[what].append(str(item["uid"]))
    edition = memory.edition + 1 if report["added"] else memory.edition
    more = [
        (_EDITION, str(max(1, edition))),
        *((_DROPPED, _dropped(entry)) for entry in _worth_remembering(dropped, timeline)),
    ]
    data = calendar_bytes([*items, *tombs], options, more)
    if data != before:
        replace_file(file, data)
    return Published(**{name: tuple(uids) for name, uids in report.items()}, written=data != before)


# --- what stood there ------------------------------------------------------------------------------------------------


def _memory(file: Path) -> _Memory:
    """What stands in the file; nothing where there is none."""
    if not file.exists():
        return _Memory()
    try:
        calendar = icalendar.Calendar.from_ical(file.read_bytes())
        ours = _OWN in str(calendar.get("prodid", ""))
        items = [item for item in calendar.walk("VEVENT") if isinstance(item, icalendar.Event)]
        entries = [*map(_entry, items), *map(_of_dropped, _several(calendar.get(_DROPPED)))]
        edition = int(str(calendar.get(_EDITION, 1)))
    except OSError as error:
        raise FormatError(f"{file}: cannot be read ({error.strerror or error}); check its permissions") from None
    except (ValueError, KeyError, IndexError):
        raise FormatError(f"{file}: {_NOT_WHOLE}") from None
    if not ours:
        raise FormatError(f"{file}: {_NOT_OURS}")
    return _Memory(tuple(entries), edition)


_NOT_WHOLE = "this is no whole calendar; move it away or publish elsewhere, its UIDs are needed"
_NOT_OURS = "this calendar was made by another program; move it away or publish elsewhere"


def _names(file: Path) -> _Memory:
    """The memory without the events themselves, which is read many times faster."""
    if not file.exists():
        return _Memory()
    try:
        data = file.read_bytes()
        parts = parts_of(data, str(file))
        if parts.notes or len(parts.calendars) > 1 or not data.rstrip().endswith(b"END:VCALENDAR"):
            raise FormatError(f"{file}: {_NOT_WHOLE}")
        (calendar,) = parts.calendars
        ours = _OWN in (property_of(calendar.properties, "PRODID") or "")
        entries = [_named(block.lines) for block in calendar.events]
        dropped = (property_of([line], _DROPPED) for line in calendar.properties)
        entries += [_of_dropped(text) for text in dropped if text is not None]
        edition = int(property_of(calendar.properties, _EDITION) or 1)
    except OSError as error:
        raise FormatError(f"{file}: cannot be read ({error.strerror or error}); check its permissions") from None
    except ValueError:
        raise FormatError(f"{file}: {_NOT_WHOLE}") from None
    if not ours:
        raise FormatError(f"{file}: {_NOT_OURS}")
    return _Memory(tuple(entries), edition)


def _named(lines: Sequence[str]) -> _Entry:
    found = {name: property_of(lines, name) for name in ("UID", "SEQUENCE", X_EDITION, X_CLAIMS)}
    uid = found["UID"]
    if uid is None:
        raise ValueError("an event without UID")
    ids = tuple((found[X_CLAIMS] or "").split(","))
    return _Entry(uid, int(found["SEQUENCE"] or 0), int(found[X_EDITION] or 1), ids)


def _worth_remembering(dropped: Sequence[_Entry], timeline: Timeline) -> list[_Entry]:
    """What of the entries that are not shown stays in the memory: all that the timeline holds, and the last others."""
    held = {entry.uid for entry in dropped if any(timeline.find(id) is not None for id in entry.ids)}
    others = [entry.uid for entry in dropped if entry.uid not in held][-REMEMBERED:]
    known = held.union(others)
    return [entry for entry in dropped if entry.uid in known]


def _lives_unshown(entry: _Entry, timeline: Timeline, events: Sequence[Event]) -> bool:
    """Whether the event of an entry is there and only not shown: no subscriber is to be told that it is off."""
    shown_ids = {event.id for event in events}
    home = next((event for event in map(timeline.find, entry.ids) if event is not None), None)
    return home is not None and home.id not in shown_ids


def _several(value: Any) -> list[str]:
    if value is None:
        return []
    return [str(v) for v in value] if isinstance(value, list) else [str(value)]


def _entry(item: icalendar.Event) -> _Entry:
    ids = tuple(str(item.get(X_CLAIMS, "")).split(","))
    return _Entry(str(item["uid"]), int(item.get("sequence", 0)), int(str(item.get(X_EDITION, 1))), ids, item)


def _dropped(entry: _Entry) -> str:
    return ",".join([entry.uid, str(entry.sequence), str(entry.edition), *entry.ids])


def _of_dropped(text: str) -> _Entry:
    uid, sequence, edition, *ids = text.split(",")
    return _Entry(uid, int(sequence), int(edition), tuple(ids))


# --- who is who ------------------------------------------------------------------------------------------------------


def _identities(timeline: Timeline, events: Sequence[Event], memory: _Memory) -> tuple[list[Identity], list[_Entry]]:
    """The identity of each event, and the entries that no event has taken."""
    place = {event.id: at for at, event in enumerate(events)}
    claimants: dict[int, list[_Entry]] = {}
    lost = []
    for entry in memory.entries:
        homes = (timeline.find(id) for id in entry.ids)
        at = next((place[event.id] for event in homes if event is not None and event.id in place), None)
        if at is None:
            lost.append(entry)
        else:
            claimants.setdefault(at, []).append(entry)
    taken = {entry.uid for entry in memory.entries}
    found = []
    for at, event in enumerate(events):
        # An entry that was merged once holds other events' claims too: it is of the event that it was founded for. Then
        # the UID that was published first stays; of one edition that of the event's own id, then any fixed one.
        own = {claim.id for claim in event.claims}
        several = sorted(
            claimants.get(at, ()),
            key=lambda e: (e.ids[0] not in own, e.edition, event.id not in e.ids, e.uid),
        )
        if several:
            found.append(Identity(several[0].uid, several[0].sequence, several[0].edition, several[0].ids[0]))
            lost += several[1:]
            continue
        uid = _free_uid(event.id, taken)
        taken.add(uid)
        found.append(Identity(uid, 0, memory.edition + 1, event.id))
    return found, sorted(lost, key=lambda e: (e.edition, e.uid))


def _free_uid(event_id: str, taken: set[str]) -> str:
    """A first UID that no other event has: an event that was split off can have the id of the one it came from."""
    uid, number = first_uid(event_id), 0
    while uid in taken:
        number += 1
        uid = first_uid(f"{event_id} {number}")
    return uid


# --- what it is now --------------------------------------------------------------------------------------------------


def _next(item: icalendar.Event, entry: _Entry | None) -> str | None:
    """Give the event its SEQUENCE, and tell what its next edition changes: "added", "changed", "retold" or nothing."""
    if entry is None:
        return "added"
    if entry.item is None or _differs(item, entry.item, _COUNTED):
        _count(item, entry.sequence + 1)
        return "changed"
    return "retold" if item.to_ical() != entry.item.to_ical() else None


def _as_gone(
    entry: _Entry, newest: dt.date | None, options: CalendarOptions
) -> tuple[icalendar.Event | None, str | None]:
    """An entry without an event as the next edition has it: cancelled, and after a while not any more."""
    item = entry.item
    if item is None or (newest is not None and newest - KEPT > _last_day(item)):
        return None, None if item is None else "removed"
    twin = icalendar.Event.from_ical(item.to_ical())
    assert isinstance(twin, icalendar.Event)
    title = _title_of_gone(str(twin["summary"]), options)
    if str(twin["summary"]) != title:
        _put(twin, "summary", title)
    if options.timezone is None:
        for name in ("dtstart", "dtend"):
            if isinstance(_compared(twin.decoded(name, None)), dt.datetime):
                _put(twin, name, _compared(twin.decoded(name)))  # no zone is written that it could name
    if X_GONE in twin:
        return twin, None if twin.to_ical() == item.to_ical() else "retold"
    _put(twin, X_GONE, "1")
    if str(item.get("status")) == "CANCELLED":
        return twin, "gone"
    _put(twin, "status", "CANCELLED")
    if newest is not None:
        moment = dt.datetime(newest.year, newest.month, newest.day, tzinfo=dt.UTC)
        for name in ("dtstamp", "last-modified"):
            _put(twin, name, max(moment, twin.decoded(name)))
    _count(twin, entry.sequence + 1)
    return twin, "gone"


def _title_of_gone(title: str, options: CalendarOptions) -> str:
    """The title of an event that is gone: with a word for it in front where the option says so."""
    if options.cancelled == "title":
        return title if title.startswith(_OFF) else f"{_OFF[0]}{title}"
    return next((title.removeprefix(word) for word in _OFF if title.startswith(word)), title)


def _last_day(item: icalendar.Event) -> dt.date:
    end = item.decoded("dtend", None) or item.decoded("dtstart")
    return end.date() if isinstance(end, dt.datetime) else end - dt.timedelta(days=1)


def _differs(one: icalendar.Event, other: icalendar.Event, names: Sequence[str]) -> bool:
    return any(_compared(one.decoded(name, None)) != _compared(other.decoded(name, None)) for name in names)


def _compared(value: Any) -> Any:
    """A value so that it is equal to its like: times in different zones are compared as moments, in UTC."""
    return value.astimezone(dt.UTC) if isinstance(value, dt.datetime) and value.tzinfo is not None else value


def _count(item: icalendar.Event, sequence: int) -> None:
    _put(item, "sequence", sequence)


def _put(item: icalendar.Event, name: str, value: Any) -> None:
    item.pop(name, None)
    item.add(name, value)
