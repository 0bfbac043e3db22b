"""Timelines in and out of files, the format chosen by the file's name."""

import datetime as dt
import os
import warnings
from collections.abc import Callable
from pathlib import Path

from summit_timeline.errors import FormatError, OmissionWarning
from summit_timeline.formats.atomic import replace_file, target_of
from summit_timeline.formats.csv_ import to_csv
from summit_timeline.formats.timeline_json import from_json, to_json
from summit_timeline.timeline.events import Events
from summit_timeline.timeline.timeline import Timeline

Writer = Callable[[Timeline | Events], bytes]


def _to_ics(target: Timeline | Events) -> bytes:
    from summit_timeline.formats.ics import to_ics

    return to_ics(target)


_WRITERS: dict[str, Writer] = {".json": to_json, ".ics": _to_ics, ".csv": to_csv}


def write(timeline_or_events: Timeline | Events, path: str | os.PathLike[str]) -> None:
    """Write a timeline, or a selection of its events, as `.json`, `.ics` or `.csv`, by the end of the file's name.

    The file is written beside its place and then renamed, so an older one is never left half overwritten. An `.ics`
    leaves out the events whose days are not known well enough; `formats.ics.left_out` gives them.

    Raises `FormatError` for another ending, a missing folder, or a file that cannot be written.

    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp(), "none.json")
    >>> write(Timeline(), path)
    >>> read_timeline(path) == Timeline()
    True
    """
    writer = writer_of(path)
    replace_file(Path(path), writer(timeline_or_events))


def writer_of(path: str | os.PathLike[str]) -> Writer:
    """What writes a file of this name; raises `FormatError` that names the known endings."""
    writer = _WRITERS.get(Path(path).suffix.lower())
    if writer is None:
        raise FormatError(f"{path}: the format is chosen by the end of the name; use one of {', '.join(_WRITERS)}")
    return writer


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
    if ending in _WRITERS and ending not in (".json", ".ics"):
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
