"""The bytes of a file of calendars to their parts, in linear time and bounded memory: the lines of each component."""

import re
from collections.abc import Iterator

import attrs

from summit_timeline.errors import FormatError

MAX_BYTES = 64_000_000
MAX_EVENTS = 200_000
MAX_EVENT = 1_000_000  # characters of one event

_LINE = re.compile(r"[^\r\n]*")


@attrs.frozen
class Block:
    """The content lines of one component, unfolded, with the line of the file on which it begins (from 1)."""

    line: int
    lines: tuple[str, ...]

    def text(self) -> str:
        """As a parser takes it."""
        return "\r\n".join(self.lines) + "\r\n"


@attrs.frozen(eq=False)
class Part:
    """What stands in one VCALENDAR: the lines of its own properties, its events and its zones."""

    properties: list[str] = attrs.field(factory=list)
    events: list[Block] = attrs.field(factory=list)
    zones: list[Block] = attrs.field(factory=list)


@attrs.frozen(eq=False)
class Parts:
    """The calendars of a file (mostly one), and what was left out."""

    calendars: tuple[Part, ...]
    notes: tuple[str, ...]


def parts_of(data: bytes, where: str) -> Parts:
    """The calendars of a file; an event that is cut off or too long is left out and named in `notes`.

    Raises `FormatError`, opening with `where`, for more than 64 MB, for what is not UTF-8, and for no calendar at all.

    >>> parts_of(b"BEGIN:VCALENDAR\\r\\nX-WR-CALNAME:A\\r\\nEND:VCALENDAR\\r\\n", "x.ics").calendars[0].properties
    ['X-WR-CALNAME:A']
    """
    if len(data) > MAX_BYTES:
        size = len(data) // 1_000_000
        raise FormatError(f"{where}: {size} MB; calendars of up to {MAX_BYTES // 1_000_000} MB are read, split it")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FormatError(f"{where}:{line}: not UTF-8; save the calendar as UTF-8") from None
    found = _Found(where)
    for number, content in _unfolded(text):
        found.add(number, content)
    return found.parts()


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """The content lines with the number of the line on which each begins; folded ones are joined (RFC 5545, 3.1)."""
    pieces: list[str] = []
    began = number = 0
    at = 0
    while at < len(text):
        match = _LINE.match(text, at)
        assert match is not None
        line, at = match.group(), match.end()
        at += 2 if text.startswith("\r\n", at) else 1
        number += 1
        if line[:1] in (" ", "\t") and pieces:
            pieces.append(line[1:])
            continue
        if pieces:
            yield began, "".join(pieces)
        pieces, began = [line], number
    if pieces:
        yield began, "".join(pieces)


class _Found:
    """The parts as they are found, line by line."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._open: list[str] = []
        self._calendars: list[Part] = []
        self._block: list[str] = []
        self._began = self._size = 0
        self._notes: list[str] = []
        self._events = self._more = 0

    def add(self, number: int, line: str) -> None:
        name, _, value = line.partition(":")
        name, value = name.strip().upper(), value.strip().upper()
        if name == "BEGIN":
            self._begin(number, value)
        if len(self._open) > 1:
            self._size += len(line)
            if self._size <= MAX_EVENT:
                self._block.append(line)
        elif len(self._open) == 1 and name not in ("BEGIN", "END"):
            self._calendars[-1].properties.append(line)
        if name == "END" and value in self._open:
            while self._open and self._open.pop() != value:
                pass
            if len(self._open) == 1:
                self._keep(value)

    def _begin(self, number: int, value: str) -> None:
        if value == "VCALENDAR":
            self._cut_off(number)
            self._calendars.append(Part())
            self._open = [value]
            return
        if value == "VEVENT" and "VEVENT" in self._open:
            self._cut_off(number)
            self._open = self._open[:1]
        self._open.append(value)
        if len(self._open) == 2:
            self._block, self._began, self._size = [], number, 0

    def _keep(self, value: str) -> None:
        block = Block(self._began, tuple(self._block))
        if value == "VTIMEZONE":
            self._calendars[-1].zones.append(block)
        elif value == "VEVENT" and self._size > MAX_EVENT:
            self._notes.append(f"line {self._began}: an event of more than {MAX_EVENT:,} characters is left out")
        elif value == "VEVENT" and self._events >= MAX_EVENTS:
            self._more += 1
        elif value == "VEVENT":
            self._events += 1
            self._calendars[-1].events.append(block)

    def _cut_off(self, number: int) -> None:
        if "VEVENT" in self._open:
            self._notes.append(f"line {self._began}: an event without END:VEVENT (up to line {number}) is left out")

    def parts(self) -> Parts:
        """What was found, after the last line."""
        if not self._calendars:
            raise FormatError(f"{self._where}: there is no BEGIN:VCALENDAR; this is no calendar")
        if "VEVENT" in self._open:
            self._notes.append(f"line {self._began}: the file ends inside of an event, which is left out")
        if self._more:
            self._notes.append(f"{self._more} events after the first {MAX_EVENTS:,} are left out; split the calendar")
        return Parts(tuple(self._calendars), tuple(self._notes))
