"""Writes every calendar of the tests with the days that it must show: `python -m tests.readers.write_calendars FOLDER`.

For readers that are no Python packages: `icaljs.mjs` beside this file, and `nineteen.sh`.
"""

import sys
from pathlib import Path

from tests.formats.calendars import all_calendars, days_of


def main(folder: Path) -> None:
    """One .ics and one .days file for each."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in all_calendars().items():
        (folder / f"{name}.ics").write_bytes(data)
        lines = [f"{uid} {day}" for uid, day in days_of(data)]
        (folder / f"{name}.days").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
