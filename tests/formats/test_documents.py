"""Documents out of files: every form that is read, and one clear sentence for everything that is not."""

import json
from pathlib import Path

import pytest

import summit_timeline as st
from summit_timeline.formats.documents import read, read_each

ARTICLE = "published: 2023-07-03\ntitle: Leaders: to meet\nsource: Wire\n\nThey meet next week.\n\nIn Brussels.\n"


def write(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


class TestText:
    def test_header_and_text(self, tmp_path: Path) -> None:
        (document,) = read(write(tmp_path, "a.txt", ARTICLE))
        assert document == st.Document(
            text="They meet next week.\n\nIn Brussels.",
            published="2023-07-03",
            title="Leaders: to meet",
            source="Wire",
        )

    def test_plain_text_takes_the_given_day(self, tmp_path: Path) -> None:
        (document,) = read(write(tmp_path, "a.txt", "They meet next week."), published="2023-07-03")
        assert str(document.day) == "2023-07-03"

    def test_a_headline_with_a_colon_is_text(self, tmp_path: Path) -> None:
        (document,) = read(write(tmp_path, "a.txt", "Brussels: leaders meet\n\nSoon."), published="2023-07-03")
        assert document.text == "Brussels: leaders meet\n\nSoon."

    def test_the_own_day_beats_the_given_one(self, tmp_path: Path) -> None:
        (document,) = read(write(tmp_path, "a.txt", ARTICLE), published="1999-01-01")
        assert str(document.day) == "2023-07-03"

    @pytest.mark.parametrize("change", [lambda t: "\ufeff" + t, lambda t: t.replace("\n", "\r\n"), str.rstrip])
    def test_marks_and_line_ends_change_nothing(self, tmp_path: Path, change) -> None:
        assert read(write(tmp_path, "a.txt", change(ARTICLE))) == read(write(tmp_path, "b.txt", ARTICLE))

    def test_published_with_time_and_zone(self, tmp_path: Path) -> None:
        text = "published: 2023-07-03T23:30:00Z\ntimezone: Asia/Tokyo\n\nThey met today."
        assert str(read(write(tmp_path, "a.txt", text))[0].day) == "2023-07-04"


FIELDS = {"text": "They meet next week.", "published": "2023-07-03", "url": "https://example.org/1", "title": None}


class TestJson:
    def test_object_list_and_lines_are_the_same(self, tmp_path: Path) -> None:
        one = read(write(tmp_path, "a.json", json.dumps(FIELDS)))
        several = read(write(tmp_path, "b.json", json.dumps([FIELDS], indent=2)))
        lines = read(write(tmp_path, "c.jsonl", json.dumps(FIELDS) + "\n\n"))
        assert one == several == lines
        assert one[0].url == "https://example.org/1"

    def test_documents_before_a_broken_place_are_given(self, tmp_path: Path) -> None:
        path = write(tmp_path, "a.json", f"[{json.dumps(FIELDS)},\n{{]")
        found = list(read_each(path))
        assert isinstance(found[0], st.Document)
        assert str(found[1]).startswith(f"{path}:2: broken JSON")

    def test_a_bad_line_among_good_ones(self, tmp_path: Path) -> None:
        good = json.dumps(FIELDS)
        path = write(tmp_path, "a.jsonl", f'{good}\n{{"text": "x"\n{good}\n')
        kinds = [type(found) for found in read_each(path)]
        assert kinds == [st.Document, st.DocumentError, st.Document]


class TestFolder:
    def test_sorted_and_without_timelines(self, tmp_path: Path) -> None:
        write(tmp_path, "b.txt", ARTICLE)
        write(tmp_path, "a.txt", ARTICLE.replace("next week", "tomorrow"))
        write(tmp_path, "a.timeline.json", "[]")
        write(tmp_path, "old.json", '{"format": "summit-timeline", "version": 1}')
        write(tmp_path, "notes.md", "nothing")
        write(tmp_path, ".hidden.txt", "nothing")
        assert [d.text.split("\n")[0] for d in read(tmp_path)] == ["They meet tomorrow.", "They meet next week."]

    def test_one_bad_document_is_an_error_in_its_place(self, tmp_path: Path) -> None:
        write(tmp_path, "a.txt", "No date.")
        write(tmp_path, "b.txt", ARTICLE)
        first, second = read_each(tmp_path)
        assert isinstance(first, st.DocumentError)
        assert isinstance(second, st.Document)
        with pytest.raises(st.DocumentError, match="no publication date"):
            read(tmp_path)

    def test_without_documents(self, tmp_path: Path) -> None:
        write(tmp_path, "a.timeline.json", "[]")
        with pytest.raises(st.DocumentError, match="no document here; give a folder with files named"):
            read(tmp_path)


TEXT = '"text": "They met."'
BAD = [
    ("a.txt", "They met.", ":1: no publication date; put"),
    ("a.txt", "title: A\n\nThey met.", ":1: no publication date"),
    ("a.txt", "published: 07/03/2023\n\nThey met.", ":1: .*could be month/day or day/month"),
    ("a.txt", "title: A\npublished: 2023-02-30\n\nThey met.", ":2: .*does not exist"),
    ("a.txt", "published: soon\n\nThey met.", ":1: .*no day"),
    ("a.txt", "published:\n\nThey met.", ":1: .*empty"),
    ("a.txt", "published: 2023-07-03\n\n \n", ":1: the document has no text"),
    ("a.txt", " \n", ":1: the file is empty"),
    ("a.txt", "", ":1: the file is empty"),
    ("a.txt", "published: 2023-07-03\nsauce: Wire\n\nThey met.", ":2: the key 'sauce' .*did you mean 'source'"),
    ("a.txt", "publishd: 2023-07-03\n\nThey met.", ":1: the key 'publishd' .*did you mean 'published'"),
    ("a.txt", "published: 2023-07-03\nThey met.\n\nIt was.", ":2: 'They met.' is no `key: value` line"),
    ("a.txt", "published: 2023-07-03\npublished: 2023-07-04\n\nThey met.", ":2: .*twice"),
    ("a.txt", "published: 2023-07-03\ntimezone: Mars/Base\n\nThey met.", ":2: .*not known; use an IANA name"),
    ("a.txt", b"published: 2023-07-03\n\nCaf\xe9", ":3: not UTF-8 .*0xe9"),
    ("a.json", "", ":1: broken JSON"),
    ("a.json", "[]", ": no document here"),
    ("a.json", "{" + TEXT + "}", ":1: no publication date"),
    ("a.json", "{" + TEXT + ', "published": 20230703}', ":1: 'published' is 20230703; give a string"),
    ("a.json", '{"published": "2023-07-03"}', ":1: the document has no text"),
    ("a.json", "{" + TEXT + ', "published": "2023-07-03", "titel": "A"}', ":1: .*did you mean 'title'"),
    ("a.json", "{" + TEXT + ', "published": "2023-07-03"} {}', ":1: broken JSON, something follows"),
    ("a.json", '["They met."]', ":1: a document is a JSON object"),
    ("a.json", '{"text": "a", "text": "b"}', ":1: .*'text' stands twice"),
    ("a.json", '{"text": "\\ud800", "published": "2023-07-03"}', ":1: .*surrogate"),
    ("a.json", "[" * 100_000, ":1: "),
    ("a.json", '{"format": "summit-timeline"}', ": this is a timeline, not a document"),
    ("a.jsonl", "\n{" + TEXT + "}\n", ":2: no publication date"),
    ("a.jsonl", "{} {}", ":1: broken JSON"),
    ("a.jsonl", "\n\n", ": no document here"),
]


@pytest.mark.parametrize(("name", "content", "message"), BAD)
def test_bad_input_is_one_sentence_with_file_and_place(tmp_path: Path, name: str, content: str, message: str) -> None:
    path = write(tmp_path, name, content)
    *before, found = read_each(path)
    assert isinstance(found, st.DocumentError)
    assert all(isinstance(document, st.Document) for document in before)
    assert str(found).startswith(f"{path}:")
    assert "\n" not in str(found)
    with pytest.raises(st.DocumentError, match=message):
        read(path)


def test_a_missing_path() -> None:
    with pytest.raises(st.DocumentError, match="no such file or folder"):
        read("missing")
