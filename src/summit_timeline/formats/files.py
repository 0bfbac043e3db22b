"""Timelines in and out of files, the format chosen by the file's name."""

import datetime as dt
import os
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from summit_timeline.errors import FormatError, OmissionWarning
from summit_timeline.formats.atomic import replace_file, target_of
from summit_timeline.formats.csv_ import to_csv
from summit_timeline.formats.jsonld import to_jsonld
from summit_timeline.formats.timeline_json import from_json, to_json
from summit_timeline.formats.timelinejs import to_timelinejs
from summit_timeline.timeline.events import Events
from summit_timeline.timeline.timeline import Timeline

Writer = Callable[..., bytes]


def _to_ics(target: Timeline | Events, **options: Any) -> bytes:
    from summit_timeline.formats.ics import to_ics

    return to_ics(target, **options)


_WRITERS: dict[str, Writer] = {
    ".json": to_json,
    ".ics": _to_ics,
    ".csv": to_csv,
    ".jsonld": to_jsonld,
    ".timelinejs.json": to_timelinejs,
}


def write(timeline_or_events: Timeline | Events, path: str | os.PathLike[str], **options: Any) -> None:
    """Write a timeline, or a selection of its events, in the format that the end of the file's name tells.

    `.json` holds a whole timeline, `.ics` is a calendar (`options` are those of `CalendarOptions`), `.csv` a table,
    `.jsonld` schema.org Events, `.timelinejs.json` what TimelineJS shows. The file is written beside its place and then
    renamed, so an older one is never left half overwritten. An `.ics` leaves out the events whose days are not known
    well enough; `formats.ics.left_out` gives them. A calendar to subscribe to is better published: see `publish`.

    Raises `FormatError` for another ending, a missing folder, a file that cannot be written, or an unknown option.

    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp(), "none.json")
    >>> write(Timeline(), path)
    >>> read_timeline(path) == Timeline()
    True
    """
    writer = writer_of(path)
    if options and not str(path).lower().endswith(".ics"):
        raise FormatError(f"{path}: options are for calendars (.ics); leave out {', '.join(sorted(options))}")
    replace_file(Path(path), writer(timeline_or_events, **options))


def writer_of(path: str | os.PathLike[str]) -> Writer:
    """What writes a file of this name; raises `FormatError` that names the known endings."""
    name = Path(path).name.lower()
    for ending in sorted(_WRITERS, key=len, reverse=True):  # .timelinejs.json is no plain .json
        if name.endswith(ending):
            return _WRITERS[ending]
    raise FormatError(f"{path}: the format is chosen by the end of the name; use one of {', '.join(_WRITERS)}")


def check_output(path: str | os.PathLike[str]) -> None:
    """Raise, before any work is done, the `FormatError` that `write` would raise for the name or the folder.

    >>> check_output("summits.ics")
    """
    writer_of(path)
    target_of(Path(path))


def read_timeline(
    path: str | os.PathLike[str],
    *,
    published: dt.date | str | None = None,
    window: str | tuple[dt.date, dt.date] | None = None,
) -> Timeline:
    """The timeline of a JSON file that `write` made, the same again, or that of any calendar (`.ics`).

    For calendars `published` and `window` are those of `formats.calendar_in.read_calendar`, which also gives what was
    left out as values; here each of that is an `OmissionWarning`.

    Raises `FormatError` where the file is missing, truncated, of a newer version, or no timeline or calendar.

    >>> read_timeline("missing.json")
    Traceback (most recent call last):
    summit_timeline.errors.FormatError: missing.json: there is no such file; check the path
    """
    file = Path(path)
    ending = file.suffix.lower()
    if ending in (".csv", ".jsonld") or file.name.lower().endswith(".timelinejs.json"):
        raise FormatError(f"{path}: {file.suffix} does not hold a whole timeline; read the .json of it")
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        raise FormatError(f"{path}: there is no such file; check the path") from None
    except (OSError, ValueError) as error:
        cause = error.strerror if isinstance(error, OSError) else error
        raise FormatError(f"{path}: cannot be read ({cause}); check the path and its permissions") from None
    if ending != ".ics":
        return from_json(data, str(path))
    from summit_timeline.formats.calendar_in import read_calendar

    read = read_calendar(data, str(path), published=published, window=window)
    for note in read.notes:
        warnings.warn(f"{path}: {note}", OmissionWarning, stacklevel=2)
    return read.timeline
