"""The command line: what each command prints and writes, its exit codes, and that its page tells of all of it."""

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import summit_timeline as st
from summit_timeline.cli import main

ROOT = Path(__file__).parents[1]
TEXT = "published: 2023-07-03\nsource: Wire\n\nJapan and the EU will hold a summit in Brussels on July 13.\n"
VAGUE = "published: 2023-07-03\n\nNATO will hold a summit in September.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def run(*arguments: str, text: str | None = None) -> Result:
    result = CliRunner().invoke(main, arguments, input=text)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


class TestBuild:
    def test_prints_and_writes(self, folder: Path) -> None:
        result = run("build", "reports", "-o", "a.ics", "-o", "a.json", "-o", "a.csv")
        assert (result.exit_code, result.stderr) == (0, "")
        heading, event = result.stdout.splitlines()
        assert heading.split() == ["Days", "Kind", "Status", "Event", "Who"]
        assert event.startswith("2023-07-13  summit  scheduled")
        assert st.read_timeline("a.json") == st.extract(st.read("reports")[0])
        assert {"a.ics", "a.json", "a.csv"} <= set(os.listdir())

    def test_the_same_bytes_every_time(self, folder: Path) -> None:
        run("build", "reports", "-o", "a.ics", "-o", "a.json")
        run("build", "reports", "-o", "b.ics", "-o", "b.json")
        assert Path("a.ics").read_bytes() == Path("b.ics").read_bytes()
        assert Path("a.json").read_bytes() == Path("b.json").read_bytes()

    def test_one_bad_document_is_reported_and_the_others_built(self, folder: Path) -> None:
        Path("reports/b.txt").write_text("They met.", encoding="utf-8")
        result = run("build", "reports", "missing.txt", "-o", "a.json")
        assert result.exit_code == 1
        assert "reports/b.txt:1: no publication date" in result.stderr
        assert "missing.txt: there is no such file" in result.stderr
        assert "2 of 3 could not be read; the others (1) were built." in result.stderr
        assert len(st.read_timeline("a.json").events) == 1

    def test_nothing_to_build(self, folder: Path) -> None:
        Path("reports/a.txt").write_text("They met.", encoding="utf-8")
        result = run("build", "reports", "-o", "a.json")
        assert (result.exit_code, result.stdout) == (2, "")
        assert len(result.stderr.splitlines()) == 1
        assert not Path("a.json").exists()

    def test_plain_text_with_a_day(self, folder: Path) -> None:
        Path("plain.txt").write_text("Japan and the EU will sign an accord on Tuesday.", encoding="utf-8")
        assert "2023-07-04" in run("build", "plain.txt", "--published", "2023-07-03").stdout

    def test_what_the_calendar_leaves_out_is_told(self, folder: Path) -> None:
        Path("reports/b.txt").write_text(VAGUE, encoding="utf-8")
        result = run("build", "reports", "-o", "a.ics")
        assert result.exit_code == 0
        assert "left out of the calendar, as their days are not known to within 14: 1 (" in result.stderr

    @pytest.mark.parametrize(
        ("output", "message"),
        [("a.doc", "use one of .json, .ics, .csv"), ("none/a.ics", "does not exist; make it first")],
    )
    def test_where_it_cannot_be_written(self, folder: Path, output: str, message: str) -> None:
        result = run("build", "reports", "-o", "first.json", "-o", output)
        assert (result.exit_code, result.stdout) == (2, "")
        assert message in result.stderr
        assert len(result.stderr.splitlines()) == 1
        assert not Path("first.json").exists()

    def test_an_ambiguous_day(self, folder: Path) -> None:
        Path("plain.txt").write_text("They met.", encoding="utf-8")
        result = run("build", "plain.txt", "--published", "07/03/2023")
        assert result.exit_code == 2
        assert "could be month/day or day/month" in result.stderr


class TestDates:
    def test_each_phrase_with_its_reason(self) -> None:
        result = run("dates", "They meet next week, he said Monday.", "--published", "2023-07-03")
        rows = result.stdout.splitlines()
        assert result.exit_code == 0
        assert rows[0].split() == ["Phrase", "Days", "Type", "Value", "Why", "Or"]
        assert rows[2].endswith("2023-06-26 (weekday_bare); 2023-07-10 (weekday_bare)")
        assert rows[1].startswith("next week  2023-07-10 to 2023-07-16  DATE  2023-W28    read as")
        assert rows[2].startswith("Monday     2023-07-03                DATE  2023-07-03  read as")

    def test_from_stdin(self) -> None:
        assert "2023-07-04" in run("dates", "-", "--published", "2023-07-03", text="They meet tomorrow.").stdout

    @pytest.mark.parametrize(
        ("options", "day"),
        [
            (["They met on 07/08/2024."], "2024-07-08"),
            (["They met on 07/08/2024.", "--language", "en-GB"], "2024-08-07"),
            (["Le sommet du 13 juillet 2023", "--language", "fr"], "2023-07-13"),
            (["on Wednesday", "--policy", "duckling"], "2023-07-05"),
        ],
    )
    def test_policy_and_language(self, options: list[str], day: str) -> None:
        assert f"  {day}  " in run("dates", *options, "--published", "2023-07-03").stdout

    def test_a_terminal_shows_each_phrase_above_its_reasons(self, monkeypatch: pytest.MonkeyPatch) -> None:
        shown = io.StringIO()
        shown.isatty = lambda: True  # type: ignore[method-assign]
        monkeypatch.setenv("COLUMNS", "80")
        monkeypatch.setenv("TERM", "dumb")
        monkeypatch.setattr("sys.stdout", shown)
        dates = main.commands["dates"]
        dates.main(["They will sign on\nMonday.", "--published", "2023-07-05"], standalone_mode=False)
        assert [line.rstrip() for line in shown.getvalue().splitlines()] == [
            "Monday  2023-07-10  DATE 2023-07-10",
            "    read as weekday, counted from 2023-07-05, future because of “will”, by the",
            "    policy weekday_bare.",
            "    or 2023-07-03 (weekday_bare); 2023-06-26 (weekday_bare); 2023-07-17",
            "    (weekday_bare)",
        ]

    def test_the_zone_tells_the_day(self) -> None:
        late = ["today", "--published", "2023-07-03T23:30:00+00:00"]
        assert "  2023-07-03  " in run("dates", *late).stdout
        assert "  2023-07-04  " in run("dates", *late, "--timezone", "Asia/Tokyo").stdout

    @pytest.mark.parametrize(
        ("option", "value", "because"),
        [("--policy", "SUTIME", "DUCKLING"), ("--language", "xx", "code such as"), ("--timezone", "Mars/X", "IANA")],
    )
    def test_an_unknown_choice_is_one_line(self, option: str, value: str, because: str) -> None:
        result = run("dates", "today", "--published", "2023-07-03", option, value)
        assert result.exit_code == 2
        assert because in result.stderr
        assert len(result.stderr.splitlines()) == 1

    def test_nothing_found(self) -> None:
        assert run("dates", "They meet.", "--published", "2023-07-03").stdout == "No date phrase found.\n"

    def test_a_bad_day(self) -> None:
        result = run("dates", "They meet tomorrow.", "--published", "2023-02-30")
        assert result.exit_code == 2
        assert "does not exist" in result.stderr

    def test_no_control_character_reaches_the_terminal(self) -> None:
        result = run("dates", "They meet next\nweek [red]\x1b[31m.", "--published", "2023-07-03")
        assert "\x1b" not in result.stdout


class TestShowAndMerge:
    @pytest.fixture
    def timelines(self, folder: Path) -> None:
        Path("b.txt").write_text(VAGUE, encoding="utf-8")
        run("build", "reports", "-o", "a.json")
        run("build", "b.txt", "-o", "b.json")

    def test_merge(self, timelines: None) -> None:
        result = run("merge", "a.json", "b.json", "-o", "all.json")
        assert result.exit_code == 0
        assert len(result.stdout.splitlines()) == 3
        run("merge", "b.json", "a.json", "a.json", "-o", "again.json")
        assert Path("all.json").read_bytes() == Path("again.json").read_bytes()

    @pytest.mark.parametrize(
        ("options", "count"),
        [
            ((), 2),
            (("--participant", "EU"), 1),
            (("--place", "Brussels"), 1),
            (("--kind", "summit", "--within", "2023-07"), 1),
            (("--status", "held"), 0),
            (("--kind", "summit", "--kind", "signing"), 2),
            (("--country", "Belgium"), 1),
            (("--series", "G20"), 0),
            (("--text", "brussels", "--country", "Belgium"), 1),
        ],
    )
    def test_show(self, timelines: None, options: tuple[str, ...], count: int) -> None:
        run("merge", "a.json", "b.json", "-o", "all.json")
        result = run("show", "all.json", *options, "-o", "chosen.json")
        assert result.exit_code == 0
        assert len(result.stdout.splitlines()) == count + 1 if count else result.stdout == "No event found.\n"
        assert len(json.loads(Path("chosen.json").read_text())["events"]) == count

    def test_an_unknown_source_offers_the_known_ones(self, folder: Path) -> None:
        words = {"text": VAGUE, "published": "2023-07-03", "source": "Fjord Wire"}
        Path("told.jsonl").write_text(json.dumps(words) + "\n", encoding="utf-8")
        run("build", "told.jsonl", "-o", "told.json")
        assert len(run("show", "told.json", "--source", "fjord wire").stdout.splitlines()) == 2
        result = run("show", "told.json", "--source", "Fjord Wyre")
        assert result.exit_code == 2
        assert "the nearest known: Fjord Wire" in result.stderr

    def test_an_unknown_kind_offers_the_known_ones(self, timelines: None) -> None:
        result = run("show", "a.json", "--kind", "sumit")
        assert result.exit_code == 2
        assert "summit" in result.stderr

    def test_a_file_that_is_no_timeline(self, timelines: None) -> None:
        Path("a.json").write_text(Path("a.json").read_text()[:-40])
        for result in (run("show", "a.json"), run("merge", "a.json", "b.json", "-o", "c.json")):
            assert result.exit_code == 2
            assert result.stderr.startswith("summit-timeline: error: a.json:")


class TestPublish:
    def test_editions(self, folder: Path) -> None:
        run("build", "reports", "-o", "a.json")
        assert run("publish", "a.json", "-o", "s.ics", "--name", "Mine").stdout == "s.ics: 1 added\n"
        assert "X-WR-CALNAME:Mine" in Path("s.ics").read_text(encoding="utf-8")
        assert run("publish", "a.json", "-o", "s.ics", "--name", "Mine").stdout == "s.ics: no change\n"

    def test_a_calendar_goes_in_again(self, folder: Path) -> None:
        run("build", "reports", "-o", "a.json", "-o", "a.ics")
        assert run("show", "a.ics").stdout == run("show", "a.json").stdout
        Path("a.ics").write_text(Path("a.ics").read_text().replace("DTSTART", "DTSTARK", 1))
        result = run("show", "a.ics")
        assert "a.ics: line" in result.stderr
        assert "no DTSTART" in result.stderr
        assert result.stdout == "No event found.\n"

    def test_wrong_options_and_places(self, folder: Path) -> None:
        run("build", "reports", "-o", "a.json")
        for wrong in (("-o", "s.json"), ("-o", "none/s.ics"), ("-o", "s.ics", "--imprecise-days", "0")):
            result = run("publish", "a.json", *wrong)
            assert result.exit_code == 2
            assert result.stderr.startswith("summit-timeline: error:")


def test_serve_says_what_is_missing(folder: Path) -> None:
    result = run("serve", "none")
    assert result.exit_code == 2
    assert "no such file or folder" in result.stderr


COMMANDS = sorted(main.commands.items())


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_help_and_page_tell_of_everything(name: str, command: click.Command) -> None:
    help_text = run(name, "--help").stdout
    assert "Example" in help_text
    assert "Exit codes:" in help_text
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert f"## {name}" in page
    section = page.split(f"## {name}")[1].split("\n## ")[0]
    assert all(option in section for p in command.params for option in p.opts if option.startswith("--"))


def test_a_wrong_option_is_exit_code_2() -> None:
    assert run("build").exit_code == 2
    assert run("build", "--wrong").exit_code == 2


def test_the_installed_command_is_silent_in_a_pipe(folder: Path) -> None:
    command = shutil.which("summit-timeline", path=str(Path(sys.executable).parent))
    assert command is not None
    done = subprocess.run([command, "build", "reports"], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "\x1b" not in done.stdout
