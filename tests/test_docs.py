"""Every command and every example in README.md, docs/ and the docstrings is run, and what it prints is compared.

In a fenced `sh` block each line that opens with "$ " is a command and the lines after it are its whole output; a
`python` block is a script, a `text` block right after it is its output; a `pycon` block is a doctest. The blocks of one
page run one after another in one folder, which has the seeds in it. The two commands under "Run it" and "Test it" also
install: of the first the main job is run with what is installed, the second is the command that runs these tests.
"""

import datetime as dt
import doctest
import importlib
import os
import pkgutil
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import icalendar
import pytest

import summit_timeline

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
MODULES = ["summit_timeline", *(m.name for m in pkgutil.walk_packages(summit_timeline.__path__, "summit_timeline."))]
INSTALL = "python3 -m venv .venv && .venv/bin/pip install -q "

_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    language: str
    text: str
    heading: str
    line: int


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    found = []
    for match in _BLOCK.finditer(text):
        headings = re.findall(r"^#+ (.*)$", text[: match.start()], re.MULTILINE)
        line = text.count("\n", 0, match.start()) + 1
        found.append(Block(match.group(1), match.group(2), headings[-1] if headings else "", line))
    return found


def run(command: list[str] | str, folder: Path) -> str:
    """What a command prints, on both streams, with the installed tools first on the path."""
    tools = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": tools, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        command if isinstance(command, list) else ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    return done.stdout


def sessions(text: str) -> list[tuple[str, str]]:
    """The commands of an `sh` block, each with the output that the page shows for it."""
    found: list[tuple[str, str]] = []
    for line in text.splitlines(keepends=True):
        if line.startswith("$ "):
            found.append((line[2:].strip(), ""))
        elif found:
            found[-1] = (found[-1][0], found[-1][1] + line)
    return found


def check(page: Path, block: Block, following: Block | None, folder: Path, names: dict[str, Any]) -> None:
    where = f"{page.name}:{block.line}"
    if block.language == "sh":
        found = sessions(block.text)
        assert found, f"{where}: an sh block without a line that opens with '$ '"
        for command, output in found:
            assert run(command, folder) == output, f"{where}: {command}"
    elif block.language == "python":
        expected = following.text if following is not None and following.language == "text" else ""
        assert run([sys.executable, "-c", block.text], folder) == expected, where
    elif block.language == "pycon":
        test = doctest.DocTestParser().get_doctest(block.text, names, where, str(page), block.line)
        report: list[str] = []
        runner = doctest.DocTestRunner(verbose=False)
        assert runner.run(test, out=report.append, clear_globs=False).failed == 0, "".join(report)
        names.update(test.globs)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples(page: Path, folder: Path) -> None:
    found = [b for b in blocks(page) if b.heading not in ("Run it", "Test it")]
    names: dict[str, Any] = {}
    for i, block in enumerate(found):
        check(page, block, found[i + 1] if i + 1 < len(found) else None, folder, names)


def _days_of(item: icalendar.Event) -> str:
    first, last = item.decoded("dtstart"), item.decoded("dtend") - dt.timedelta(days=1)
    return str(first) if first == last else f"{first} to {last}"


def test_the_main_job_prints_what_the_readme_shows(folder: Path) -> None:
    (job,) = [b.text.strip() for b in blocks(ROOT / "README.md") if b.heading == "Run it"]
    result = next(b.text for b in blocks(ROOT / "README.md") if not b.language)
    install, _, command = job.rpartition(" && ")
    assert install == INSTALL + "."
    assert run(command.removeprefix(".venv/bin/"), folder) == result
    calendar = icalendar.Calendar.from_ical((folder / "summits.ics").read_bytes())
    shown = [block.text for block in blocks(ROOT / "README.md") if not block.language][1]
    rows = [(_days_of(item), str(item["status"]), str(item["summary"])) for item in calendar.walk("VEVENT")]
    width = max(len(days) for days, _, _ in rows)
    assert shown == "".join(f"{days:<{width}}  {status}  {title}\n" for days, status, title in rows)


def test_the_test_command_installs_and_runs_pytest() -> None:
    (command,) = [b.text.strip() for b in blocks(ROOT / "README.md") if b.heading == "Test it"]
    assert command == INSTALL + "'.[test]' && .venv/bin/python -m pytest"


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


@pytest.mark.parametrize("name", MODULES)
def test_docstrings(name: str, folder: Path) -> None:
    report: list[str] = []
    runner = doctest.DocTestRunner(verbose=False)
    for test in doctest.DocTestFinder(exclude_empty=True).find(importlib.import_module(name)):
        runner.run(test, out=report.append)
    assert runner.failures == 0, "".join(report)
