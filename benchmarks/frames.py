"""Reads the project's own sentences in frames of news: `python benchmarks/frames.py [--errors N]`.

`frames.toml` says what a grid is. Each sentence is read by itself; it is wrong where its event is not found, is found
twice, stands otherwise or has other days.
"""

import argparse
import itertools
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

import summit_timeline as st

FILE = Path(__file__).parent / "frames.toml"
PLANNED = ("scheduled", "considered")
NOTHING = "The border between the two countries is 171 kilometres long."
GIVEN = ("name", "kinds", "status", "side", "title", "text")  # what is no slot of a grid


@attrs.frozen
class Sentence:
    """A sentence of a grid: how its event stands ("" where that is left open) and its days ("" where none is told).

    `title` tells that it is a headline, above a text that tells of nothing.
    """

    grid: str
    text: str
    kinds: tuple[str, ...]
    status: str
    days: str
    title: bool


def sentences() -> Iterator[Sentence]:
    """All sentences, grid by grid, in the order of the file."""
    table: dict[str, Any] = tomllib.loads(FILE.read_text(encoding="utf-8"))
    for grid in table["grids"]:
        slots = [name for name in grid if name not in GIVEN]
        for values in itertools.product(*(grid[name] for name in slots)):
            whole = dict(zip(slots, values, strict=True))
            for day, iso in table["days"][grid["side"]].items():
                behind = day.removeprefix("on") if "for{day}" in grid["text"] else day
                text = grid["text"].format(**whole, day="{day}").replace("{day}", behind)
                yield Sentence(grid["name"], text, tuple(grid["kinds"]), grid.get("status", ""), iso, "title" in grid)


def read(sentence: Sentence, published: str) -> list[tuple[str, str]]:
    """How the events of a sentence stand, and their days as EDTF, "" for none."""
    told = {"title": sentence.text, "text": NOTHING} if sentence.title else {"text": sentence.text}
    events = st.extract(st.Document(**told, published=published)).events
    found = [e for e in events if e.kind.value in sentence.kinds]
    return [(e.status.value, e.when.edtf if e.when.known else "") for e in found]


def is_right(sentence: Sentence, found: list[tuple[str, str]]) -> bool:
    """Whether the one event of a sentence stands as it should, on its days."""
    if len(found) != 1 or found[0][1] != sentence.days:
        return False
    status = found[0][0]
    return not sentence.status or status == sentence.status or (sentence.status == "planned" and status in PLANNED)


def published() -> str:
    """The day of publication of all sentences."""
    day: str = tomllib.loads(FILE.read_text(encoding="utf-8"))["published"]
    return day


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print so many wrong readings of each grid")
    shown, day = parser.parse_args().errors, published()
    wrong_of_all = count_of_all = 0
    for name, group in itertools.groupby(sentences(), key=lambda s: s.grid):
        readings = [(s, read(s, day)) for s in group]
        wrong = [(s, found) for s, found in readings if not is_right(s, found)]
        print(f"{len(wrong):5} of {len(readings):5}  {name}")
        for sentence, found in wrong[:shown]:
            print(f"        {sentence.text}  wanted {sentence.status or '-'} {sentence.days or '-'}, found {found}")
        wrong_of_all, count_of_all = wrong_of_all + len(wrong), count_of_all + len(readings)
    print(f"{wrong_of_all:5} of {count_of_all:5}  wrong")


if __name__ == "__main__":
    main()
