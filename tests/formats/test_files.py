"""Writing by the file's name: whole or not at all, and one clear sentence where it cannot be done."""

import os
import stat
from pathlib import Path

import pytest

import summit_timeline as st
from summit_timeline.formats import atomic

TIMELINE = st.extract(st.Document(text="Japan and the EU will sign an accord on Tuesday.", published="2023-07-03"))


@pytest.mark.parametrize("name", ["a.json", "a.ics", "a.csv", "A.JSON"])
def test_the_name_chooses_the_format(tmp_path: Path, name: str) -> None:
    st.write(TIMELINE, tmp_path / name)
    st.write(TIMELINE.events, str(tmp_path / f"selection-{name}"))
    starts = {".json": b"{\n", ".ics": b"BEGIN:VCALENDAR\r\n", ".csv": b"id,kind,"}
    assert (tmp_path / name).read_bytes().startswith(starts[Path(name).suffix.lower()])
    assert sorted(os.listdir(tmp_path)) == sorted([name, f"selection-{name}"])


def test_a_timeline_comes_back(tmp_path: Path) -> None:
    st.write(TIMELINE, tmp_path / "a.json")
    assert st.read_timeline(tmp_path / "a.json") == TIMELINE


def test_an_older_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    path.chmod(0o640)
    st.write(TIMELINE, path)
    assert path.read_bytes().startswith(b"id,kind,")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    st.write(TIMELINE, tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes().startswith(b"id,kind,")


def test_a_failure_leaves_the_older_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")

    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", no_space)
    with pytest.raises(st.FormatError, match=r"a\.json: cannot be written \(No space left on device\)"):
        st.write(TIMELINE, path)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.json"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("a.txt", r"use one of \.json, \.ics, \.csv"),
        ("a", r"use one of \.json, \.ics, \.csv"),
        ("none/a.json", "the folder .*none does not exist; make it first"),
        ("folder.json", "this is a folder"),
    ],
)
def test_where_it_cannot_be_written(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "folder.json").mkdir()
    with pytest.raises(st.FormatError, match=message):
        st.write(TIMELINE, tmp_path / name)


@pytest.mark.parametrize(
    ("name", "message"),
    [("no.json", "there is no such file"), (".", "cannot be read"), ("a.csv", "read the .json of it")],
)
def test_where_it_cannot_be_read(tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(st.FormatError, match=message):
        st.read_timeline(tmp_path / name)
