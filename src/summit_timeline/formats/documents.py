"""Files to documents: text files with a header, plain text, JSON and JSON lines, one by one or a folder of them."""

import codecs
import datetime as dt
import difflib
import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import attrs

from summit_timeline.errors import DocumentError, InvalidDateError, SummitTimelineError
from summit_timeline.events.model import Document

KEYS = tuple(field.name for field in attrs.fields(Document))
SUFFIXES = (".txt", ".json", ".jsonl")
TIMELINE_SUFFIX = ".timeline.json"

_HEADER_LINE = re.compile(r"([A-Za-z_-]+)[ \t]*:[ \t]*(.*)")
_SPACE = re.compile(r"[ \t\r\n]*")

Published = dt.date | dt.datetime | str


def read(path: str | os.PathLike[str], *, published: Published | None = None) -> list[Document]:
    """The documents of a file, or of every `*.txt`, `*.json` and `*.jsonl` of a folder in the order of their names.

    A text file may open with a header of `key: value` lines (the keys are those of `Document` but the text), then a
    blank line, then the text. JSON is one object or a list of objects with the keys of `Document`, JSON lines one
    object a line. `published` is the day of documents that do not say their own. A folder's timelines are passed over:
    files named `*.timeline.json`, and JSON objects with the key "format".

    Raises `DocumentError` with file and line at the first thing that cannot be read; `read_each` goes on instead.

    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp(), "news.txt")
    >>> _ = path.write_text("published: 2023-07-03\\n\\nThey meet next week.\\n", encoding="utf-8")
    >>> read(path)[0].text
    'They meet next week.'
    """
    documents = []
    for found in read_each(path, published=published):
        if isinstance(found, DocumentError):
            raise found
        documents.append(found)
    return documents


def read_each(
    path: str | os.PathLike[str], *, published: Published | None = None
) -> Iterator[Document | DocumentError]:
    """Like `read`, but a document that cannot be read is given as the `DocumentError` that says why, in its place.

    >>> [str(found) for found in read_each("missing.txt")]
    ['missing.txt: there is no such file or folder; check the path']
    """
    try:
        files = _files(Path(path))
    except DocumentError as error:
        yield error
        return
    count = 0
    for file in files:
        for found in _read_file(file, published, alone=not Path(path).is_dir()):
            count += 1
            yield found
    if not count:
        yield DocumentError(
            f"{path}: no document here; give a folder with files named *{', *'.join(SUFFIXES)} "
            f"(files named *{TIMELINE_SUFFIX} are timelines), or a file"
        )


def _files(path: Path) -> list[Path]:
    try:
        if path.is_dir():
            inside = (f for f in path.iterdir() if f.name.endswith(SUFFIXES) and not f.name.endswith(TIMELINE_SUFFIX))
            return sorted((f for f in inside if not f.name.startswith(".") and f.is_file()), key=lambda f: f.name)
        if path.exists():
            return [path]
    except (OSError, ValueError) as error:
        raise DocumentError(f"{path}: cannot be read ({_cause(error)}); check the path and its permissions") from None
    raise DocumentError(f"{path}: there is no such file or folder; check the path")


def _cause(error: Exception) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)


def _read_file(file: Path, published: Published | None, alone: bool) -> Iterator[Document | DocumentError]:
    """The documents of one file; `alone` where the user named the file itself."""
    try:
        text = _text_of(file)
        if file.suffix == ".jsonl":
            yield from _read_lines(file, text, published)
        elif file.suffix == ".json":
            yield from _read_json(file, text, published, alone)
        else:
            yield _read_text(file, text, published)
    except DocumentError as error:
        yield error


def _text_of(file: Path) -> str:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise DocumentError(f"{file}: cannot be read ({_cause(error)}); check its permissions") from None
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise DocumentError(
            f"{file}:{line}: not UTF-8 (byte 0x{data[error.start]:02x}); save the file as UTF-8"
        ) from None


def _read_text(file: Path, text: str, published: Published | None) -> Document:
    if not text.strip():
        raise DocumentError(f"{file}:1: the file is empty; give a header, a blank line and the article's words")
    fields: dict[str, Any] = {}
    lines: dict[str, int] = {}
    body = text
    if _has_header(text, published is not None):
        for number, line in enumerate(text.split("\n"), 1):
            if not line.strip():
                break
            key, value = _header_field(file, number, line)
            if key in fields:
                raise DocumentError(f"{file}:{number}: the key {key!r} stands twice in the header; leave one")
            fields[key], lines[key] = value, number
        body = "\n".join(text.split("\n")[len(lines) + 1 :])
    # Empty values are keys left blank; an empty `published:` is an error of its own, so it stays.
    fields = {k: v for k, v in fields.items() if v or k == "published"}
    return _document({**fields, "text": body.strip("\n").rstrip()}, published, _Place(file, 1, lines))


def _has_header(text: str, dated: bool) -> bool:
    """Whether the first paragraph is a header: it has a known key, or what looks like keys where a date is needed."""
    matches = [_HEADER_LINE.fullmatch(line) for line in text.split("\n\n", 1)[0].split("\n")]
    keys = [m.group(1) for m in matches if m]
    if any(k.lower() in KEYS for k in keys):
        return True
    return bool(keys) and all(matches) and (not dated or bool(difflib.get_close_matches(keys[0].lower(), KEYS)))


def _header_field(file: Path, number: int, line: str) -> tuple[str, str]:
    match = _HEADER_LINE.fullmatch(line.strip())
    if match is None:
        raise DocumentError(
            f"{file}:{number}: {line[:60]!r} is no `key: value` line; end the header with a blank line before the text"
        )
    key = match.group(1).lower()
    if key not in KEYS or key == "text":
        raise DocumentError(f"{file}:{number}: {_unknown_key(key, [k for k in KEYS if k != 'text'])}")
    return key, match.group(2).strip()


def _unknown_key(key: str, known: list[str]) -> str:
    near = difflib.get_close_matches(key, known, 1)
    meant = f"did you mean {near[0]!r}? " if near else ""
    return f"the key {key!r} is not known; {meant}known are {', '.join(known)}"


def _read_lines(file: Path, text: str, published: Published | None) -> Iterator[Document | DocumentError]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                data = _decode(file, line, 0, number)[0]
                yield _document(_fields(file, number, data), published, _Place(file, number))
            except DocumentError as error:
                yield error


def _read_json(file: Path, text: str, published: Published | None, alone: bool) -> Iterator[Document | DocumentError]:
    for number, data in _values(file, text):
        if isinstance(data, dict) and "format" in data:
            if alone:
                yield DocumentError(
                    f"{file}: this is a timeline, not a document; read it with read_timeline (show, merge)"
                )
            continue
        try:
            yield _document(_fields(file, number, data), published, _Place(file, number))
        except DocumentError as error:
            yield error


def _values(file: Path, text: str) -> Iterator[tuple[int, Any]]:
    """The object of a JSON file, or each value of its list, with the line where it starts.

    A list is decoded value by value, so that what stands before a broken place is not lost.
    """
    at = _skip(text, 0)
    is_list = text[at : at + 1] == "["
    if is_list:
        at = _skip(text, at + 1)
        if text[at : at + 1] == "]":
            return
    while True:
        start = at
        value, at = _decode(file, text, start)
        yield text.count("\n", 0, start) + 1, value
        at = _skip(text, at)
        if is_list and text[at : at + 1] == ",":
            at = _skip(text, at + 1)
            continue
        if is_list and text[at : at + 1] != "]":
            raise DocumentError(f"{file}:{text.count(chr(10), 0, at) + 1}: broken JSON, ',' or ']' is missing here")
        rest = _skip(text, at + 1 if is_list else at)
        if rest < len(text):
            raise DocumentError(
                f"{file}:{text.count(chr(10), 0, rest) + 1}: broken JSON, something follows the document; "
                "put several documents into a list, or one a line into a .jsonl file"
            )
        return


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _decode(file: Path, text: str, at: int, line: int | None = None) -> tuple[Any, int]:
    """The JSON value at a place and where it ends; `line` is the line of the file where the text is one line of it."""
    try:
        start = _skip(text, at)
        value, end = _DECODER.raw_decode(text, start)
        if line is not None and _skip(text, end) < len(text):
            raise json.JSONDecodeError("something follows the object", text, end)
    except json.JSONDecodeError as error:
        raise DocumentError(
            f"{file}:{line or error.lineno}: broken JSON ({error.msg}, column {error.colno}); correct it there"
        ) from None
    except (RecursionError, ValueError) as error:
        cause = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        where = line or text.count("\n", 0, at) + 1
        raise DocumentError(f"{file}:{where}: JSON that cannot be read ({cause}); correct it there") from None
    return value, end


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    twice = next((k for i, k in enumerate(keys) if k in keys[:i]), None)
    if twice is not None:
        raise ValueError(f"the key {twice!r} stands twice")
    return dict(pairs)


_DECODER = json.JSONDecoder(object_pairs_hook=_pairs)


def _fields(file: Path, number: int, data: Any) -> dict[str, Any]:
    """The fields of a document out of a JSON object; null is a key left out."""
    if not isinstance(data, dict):
        raise DocumentError(
            f"{file}:{number}: a document is a JSON object with {', '.join(KEYS)}; this is {data!r:.60}"
        )
    for key, value in data.items():
        if key not in KEYS:
            raise DocumentError(f"{file}:{number}: {_unknown_key(key, list(KEYS))}")
        if not isinstance(value, str | None):
            raise DocumentError(f"{file}:{number}: {key!r} is {value!r:.60}; give a string")
    if not data.get("text"):
        raise DocumentError(f'{file}:{number}: the document has no text; give the article\'s words under "text"')
    return {key: value for key, value in data.items() if value is not None}


class _Place(NamedTuple):
    """Where a document stands: its file, its first line, and the lines of its header's keys."""

    file: Path
    line: int
    lines: Mapping[str, int] = MappingProxyType({})

    def of(self, key: str) -> str:
        return f"{self.file}:{self.lines.get(key, self.line)}"


def _document(fields: dict[str, Any], published: Published | None, place: _Place) -> Document:
    """The document of these fields, or the error that says file, line, what and what to do."""
    if "published" not in fields:
        if published is None:
            raise DocumentError(
                f"{place.of('published')}: no publication date; put `published: YYYY-MM-DD` into the document's header "
                "(or key), or give it for all with --published (published=...)"
            )
        fields = {**fields, "published": published}
    for key, value in fields.items():
        if isinstance(value, str) and any("\ud800" <= c <= "\udfff" for c in value):
            raise DocumentError(f"{place.of(key)}: {key!r} has half a surrogate pair, which is no character; remove it")
    try:
        return Document(**fields)
    except InvalidDateError as error:
        raise DocumentError(f"{place.of('published')}: {error}") from None
    except SummitTimelineError as error:
        raise DocumentError(f"{place.of('timezone')}: {error}") from None
