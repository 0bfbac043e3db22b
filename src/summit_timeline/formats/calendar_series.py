"""Which editions of an entry count, and at which times it takes place: repeated, moved, and changed from a time on."""

import datetime as dt
from collections.abc import Iterable, Iterator

import attrs

from summit_timeline.formats.calendar_entry import Entry, day_of, later, text_of
from summit_timeline.formats.calendar_repeat import Times, times_of

AHEAD = dt.timedelta(days=731)  # how long after its publication a repeating event is followed
_MOST_BARREN = 2

Telling = tuple[Entry, dt.date, str | None]
"""An entry as it stands for one time, when that starts, and the UID of that time."""


class Series:
    """The times of the entries of a file, and a note for each that is left out or cut."""

    def __init__(self, window: tuple[dt.date, dt.date] | None, notes: list[str]) -> None:
        self._window, self._notes = window, notes
        self._barren = 0

    def tellings(self, entries: Iterable[Entry]) -> Iterator[Telling]:
        """All that the entries tell, those of one UID together."""
        groups: dict[tuple[str, str, int], list[Entry]] = {}
        for entry in entries:
            key = (entry.calendar, entry.uid or "", -1 if entry.uid is not None else entry.line)
            groups.setdefault(key, []).append(entry)
        for group in groups.values():
            try:
                yield from list(self._of_one_uid(self._valid(group)))
            except (ValueError, OverflowError, AttributeError) as error:
                self._unread(group[0], error)

    def _unread(self, entry: Entry, error: Exception) -> None:
        self._notes.append(f"line {entry.line}: its days cannot be read ({str(error)[:80]}); the event is left out")

    def _of_one_uid(self, group: list[Entry]) -> Iterator[Telling]:
        changes = [entry for entry in group if entry.replaces is not None]
        onwards = sorted((e for e in changes if e.onwards), key=lambda e: str(_slot(e.replaces or e.start)))
        replaced = {_slot(e.replaces) for e in changes if e.replaces is not None}
        uids: dict[object, str | None] = {}
        for entry in group:
            if entry.replaces is not None:
                continue
            times = self._times(entry)
            repeats = len(times.starts) != 1 or times.starts[0] != entry.start
            named = _uids(entry.uid, times.starts)
            for slot, uid in named.items():
                uids.setdefault(slot, uid)
            outside = 0
            for start in times.starts:
                if _slot(start) in replaced or day_of(start) in replaced:
                    continue
                uid = named[_slot(start)] if repeats else entry.uid
                change = next((e for e in reversed(onwards) if _begun(e, start)), None)
                if change is None and start in times.lengths:
                    yield attrs.evolve(entry, length=times.lengths[start], end_said=True), start, uid
                elif change is None:
                    yield entry, start, uid
                elif self._inside(_shifted(start, change)):
                    yield change, _shifted(start, change), uid
                else:
                    outside += 1
            if outside:
                self._moved_out(entry, f"{outside} of its times")
        for change in changes:
            assert change.replaces is not None
            if change.onwards and not uids:
                self._notes.append(
                    f"line {change.line}: {_title(change)} changes all times from one on, "
                    "but what repeats is not here; that one alone is read"
                )
            if not self._inside(change.start):
                self._moved_out(change, "a time")
                continue
            slot = _slot(change.replaces)
            yield change, change.start, uids.get(slot) or _uid(change.uid, day_of(change.replaces))

    def _valid(self, group: list[Entry]) -> list[Entry]:
        """The entries without the editions that newer ones took the place of, in the order of the file.

        Editions of different days stay, as the history of the event, unless it repeats: its times have no history.
        """
        if len(group) == 1:
            return group
        slots: dict[object, list[Entry]] = {}
        for entry in group:
            slots.setdefault(None if entry.replaces is None else _slot(entry.replaces), []).append(entry)
        newest: dict[object, Entry] = {}
        keys: dict[int, object] = {}
        for slot, several in slots.items():
            repeats = slot is None and any(name in e.item for e in several for name in ("rrule", "rdate"))
            for entry in several:
                key = (slot,) if repeats else (slot, entry.published, entry.sequence)
                keys[entry.line] = key
                known = newest.get(key)
                if known is None or (entry.sequence, entry.stamp) >= (known.sequence, known.stamp):
                    newest[key] = entry
        valid = []
        for entry in group:
            chosen = newest[keys[entry.line]]
            if chosen is entry:
                valid.append(entry)
            elif chosen.item.to_ical() != entry.item.to_ical():
                self._notes.append(
                    f"line {entry.line}: {_title(entry)} is left out, the edition of line {chosen.line} is newer"
                )
        return valid

    def _times(self, entry: Entry) -> Times:
        window = self._window or (day_of(entry.start), later(max(day_of(entry.start), entry.published), AHEAD))
        if self._barren == _MOST_BARREN and "rrule" in entry.item:
            times = Times((entry.start,), "has an RRULE that is not followed after several without any day")
        else:
            times = times_of(entry.item, entry.start, window)
        self._barren += times.barren
        if times.note is not None:
            self._notes.append(f"line {entry.line}: {_title(entry)} {times.note}")
        return times

    def _inside(self, start: dt.date) -> bool:
        return self._window is None or self._window[0] <= day_of(start) <= self._window[1]

    def _moved_out(self, entry: Entry, what: str) -> None:
        self._notes.append(f"line {entry.line}: {_title(entry)} was moved ({what}) to days outside the window")


def _title(entry: Entry) -> str:
    return text_of(entry.item, "summary") or "an event"


def _slot(start: dt.date) -> object:
    """What tells the times of a repeating event apart: the moment, whatever the zone, or the day."""
    return start.astimezone(dt.UTC) if isinstance(start, dt.datetime) else start


def _uid(uid: str | None, day: dt.date) -> str | None:
    return None if uid is None else f"{uid}/{day.isoformat()}"


def _uids(uid: str | None, starts: Iterable[dt.date]) -> dict[object, str | None]:
    """The UID of each time of a repeating event: by its day, and by its hour too for the further ones of a day."""
    found: dict[object, str | None] = {}
    for start in starts:
        day = day_of(start)
        named = _uid(uid, day)
        if isinstance(start, dt.datetime):
            found[_slot(start)] = f"{named}T{start:%H%M%S}" if named is not None and day in found else named
        found.setdefault(day, named)
    return found


def _begun(change: Entry, start: dt.date) -> bool:
    """Whether a time is not before the one from which on the change holds."""
    since = change.replaces
    if isinstance(since, dt.datetime) and isinstance(start, dt.datetime):
        return since <= start
    return since is not None and day_of(since) <= day_of(start)


def _shifted(start: dt.date, change: Entry) -> dt.date:
    """A time of a series by a change from one on: as far from its own as the changed one (RFC 5545, 3.2.13)."""
    new, old = change.start, change.replaces or change.start
    if isinstance(start, dt.datetime) and isinstance(new, dt.datetime) and isinstance(old, dt.datetime):
        by_the_clock = new.replace(tzinfo=None) - old.replace(tzinfo=None)
        return (start.astimezone(new.tzinfo).replace(tzinfo=None) + by_the_clock).replace(tzinfo=new.tzinfo)
    day = day_of(start) + (day_of(new) - day_of(old))
    return dt.datetime.combine(day, new.timetz()) if isinstance(new, dt.datetime) else day
