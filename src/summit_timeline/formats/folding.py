"""Content lines of a calendar folded to 75 octets (RFC 5545, 3.1): what icalendar does, a slice at a time."""

from collections.abc import Iterable

LIMIT = 75
_SEPARATOR = b"\r\n "


def folded(lines: Iterable[str]) -> bytes:
    """The lines, each ended by CRLF and folded so that none has more than 75 octets and no character is split.

    >>> folded(["A:" + "x" * 80]).split(b"\\r\\n")[1]
    b' xxxxxxxx'
    """
    return b"".join(_folded(line.encode("utf-8", "replace")) + b"\r\n" for line in lines if line)


def _folded(line: bytes) -> bytes:
    if len(line) < LIMIT:
        return line
    pieces = []
    at = 0
    while len(line) - at >= LIMIT:
        end = at + LIMIT - 1
        while line[end] & 0xC0 == 0x80 or line[end - 1] == 0x5C:  # inside a character, or behind a backslash
            end -= 1
            if end == at + 1:  # nothing but backslashes: split between two of them
                end = at + LIMIT - 1
                while line[end] & 0xC0 == 0x80:
                    end -= 1
                break
        pieces.append(line[at:end])
        at = end
    pieces.append(line[at:])
    return _SEPARATOR.join(pieces)
