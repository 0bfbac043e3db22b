"""Timelines over HTTP, to subscribe to: calendars and JSON with filters in the address. It reads, it never writes."""

import gzip
import hashlib
import html
import re
import threading
from collections import OrderedDict
from pathlib import Path
from typing import Any

import attrs
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from summit_timeline.errors import FormatError, QueryError, SummitTimelineError
from summit_timeline.formats.calendar_options import CalendarOptions, options_of
from summit_timeline.formats.files import read_timeline
from summit_timeline.formats.ics import calendar_bytes, to_ics, vevents
from summit_timeline.formats.publish import remembered
from summit_timeline.formats.timeline_json import to_json
from summit_timeline.formats.vevent import Identity
from summit_timeline.timeline.events import Events
from summit_timeline.timeline.timeline import Timeline, merge

ALL = "summits"  # the feed of everything
FILTERS = ("kind", "participant", "place", "country", "status", "source", "text", "series")
OPTIONS = tuple(field.name for field in attrs.fields(CalendarOptions))

_KNOWN = (*FILTERS, "within", *OPTIONS)
_MOST_ANSWERS = 256
_TYPES = {"ics": "text/calendar; charset=utf-8", "json": "application/json"}

_Stamp = tuple[tuple[str, int, int], ...]


class UnknownFeedError(QueryError):
    """There is no feed of that name."""


class UnreadableFeedError(FormatError):
    """The file of a feed cannot be read."""


@attrs.frozen
class _Answer:
    """The bytes of one answer, plain and packed, with the strong ETag of each."""

    plain: bytes
    packed: bytes
    etag: str
    media: str


@attrs.frozen
class _Loaded:
    """A timeline as it was when its files had this stamp."""

    stamp: _Stamp
    timeline: Timeline


_Key = tuple[str, str, tuple[tuple[str, str], ...], _Stamp]


def _key(name: str, form: str, query: QueryParams, stamp: _Stamp) -> _Key:
    """What one answer is kept under: the feed, its form, the query as it came, and how the files were."""
    return (name, form, tuple(query.multi_items()), stamp)


class Feeds:
    """The timelines of a file or a folder by name, read again when a file changes; the newest good reading stays.

    A folder's feeds are its `.json` files that `write` made, and `summits`, which joins all of them. Where the calendar
    that `publish` wrote stands beside (`summits.ics` beside `summits.json`), its UIDs and SEQUENCE are used.
    """

    def __init__(self, path: Path) -> None:
        if not path.exists():
            raise FormatError(f"{path}: there is no such file or folder; give a timeline that build wrote")
        self._path = path
        self._loaded: dict[str, _Loaded] = {}
        self._answers: OrderedDict[_Key, _Answer] = OrderedDict()
        self._lock = threading.Lock()
        for name in self.names():
            self.timeline(name)

    def names(self) -> list[str]:
        """The names of the feeds, the one of everything first."""
        return [ALL, *(name for name in sorted(self._files()) if name != ALL)]

    def timeline(self, name: str) -> Timeline:
        """The timeline of a feed as it is now; raises `FormatError` where it was never readable."""
        return self._load(name).timeline

    def answer(self, name: str, form: str, query: QueryParams) -> _Answer:
        """The feed's events that the query chooses, as "ics" or "json"; the same query is worked out once.

        Raises `QueryError` for a filter, an option or a value that there is not.
        """
        loaded = self._load(name)
        key = _key(name, form, query, loaded.stamp)
        with self._lock:
            found = self._answers.get(key)
            if found is not None:
                self._answers.move_to_end(key)
                return found
        made = self._made(name, loaded.timeline, form, query)
        with self._lock:
            self._answers[key] = made
            while len(self._answers) > _MOST_ANSWERS:
                self._answers.popitem(last=False)
        return made

    def cached(self, name: str, form: str, query: QueryParams) -> _Answer | None:
        """The answer where it is at hand and the files are as they were."""
        loaded = self._loaded.get(name)
        if loaded is None or loaded.stamp != self._stamp(name):
            return None
        key = _key(name, form, query, loaded.stamp)
        with self._lock:
            return self._answers.get(key)

    def _files(self) -> dict[str, Path]:
        if not self._path.is_dir():
            return {_stem(self._path): self._path}
        return {_stem(file): file for file in sorted(self._path.glob("*.json")) if not _is_other(file)}

    def _sources(self, name: str) -> list[Path]:
        files = self._files()
        if name in files:
            return [files[name]]
        if name == ALL:
            return list(files.values())
        raise UnknownFeedError(f"there is no feed {name!r}; there are {', '.join(self.names())}")

    def _stamp(self, name: str) -> _Stamp:
        found = []
        for file in (*self._sources(name), *filter(None, [self._memory(name)])):
            try:
                stat = file.stat()
            except OSError:
                continue  # renamed in this moment; it is found at the next request
            found.append((str(file), stat.st_mtime_ns, stat.st_size))
        return tuple(found)

    def _memory(self, name: str) -> Path | None:
        """The published calendar that stands beside a feed's file."""
        if not self._path.is_dir():
            file = self._path.with_name(f"{_stem(self._path)}.ics")  # for the feed of everything too, which is the same
        else:
            file = self._path / f"{name}.ics"
            files = self._files()
            if name == ALL and not file.is_file() and len(files) == 1:
                file = self._path / f"{next(iter(files))}.ics"
        return file if file.is_file() else None

    def _load(self, name: str) -> _Loaded:
        stamp = self._stamp(name)
        known = self._loaded.get(name)
        if known is not None and known.stamp == stamp:
            return known
        try:
            loaded = _Loaded(stamp, merge(*(read_timeline(file) for file in self._sources(name))))
        except FormatError as error:
            if known is None:
                raise UnreadableFeedError(str(error)) from None
            return known  # half of a file that another program is writing: the reading before it stands
        self._loaded[name] = loaded
        return loaded

    def _made(self, name: str, timeline: Timeline, form: str, query: QueryParams) -> _Answer:
        events, named = _chosen(timeline, query)
        options = options_of(named)
        if form == "json":
            data = to_json(events)
        else:
            memory = self._memory(name)
            data = to_ics(events, **named)
            if memory is not None:
                identities = _published(events, memory, options)
                data = calendar_bytes(vevents(events, options, identities), options)
        etag = hashlib.sha256(data).hexdigest()[:32]
        return _Answer(data, gzip.compress(data, 6, mtime=0), etag, _TYPES[form])


def app(path: str | Path) -> Starlette:
    """The web application (ASGI) that serves a timeline or a folder of them; `summit-timeline serve` runs it.

    Raises `FormatError` where there is none, or one that cannot be read.
    """
    feeds = Feeds(Path(path))

    async def answer_with(request: Request, form: str) -> Response:
        name = request.path_params["name"]
        try:
            answer = feeds.cached(name, form, request.query_params)
            if answer is None:
                answer = await run_in_threadpool(feeds.answer, name, form, request.query_params)
        except UnknownFeedError as error:
            return _plain(str(error), 404)
        except UnreadableFeedError as error:
            return _plain(str(error), 503)
        except SummitTimelineError as error:
            return _plain(str(error), 400)
        return _reply(request, answer)

    async def calendar(request: Request) -> Response:
        return await answer_with(request, "ics")

    async def data(request: Request) -> Response:
        return await answer_with(request, "json")

    async def index(request: Request) -> Response:
        page = await run_in_threadpool(_index, feeds)
        return Response(page, media_type="text/html; charset=utf-8")

    routes = [Route("/", index), Route("/{name}.ics", calendar), Route("/{name}.json", data)]
    return Starlette(routes=routes)


def run(application: Starlette, *, host: str = "127.0.0.1", port: int = 8000) -> None:
    """Serve the application until interrupted; to the machine itself alone unless another host is given."""
    import uvicorn

    uvicorn.run(application, host=host, port=port, log_level="warning", access_log=False)


def _published(events: Events, memory: Path, options: CalendarOptions) -> list[Identity]:
    """Under which UIDs the calendar beside shows the events; without them clients would show every event anew."""
    try:
        return remembered(events, memory, options)
    except FormatError as error:
        reason = str(error).removeprefix(f"{memory}: ")
        raise UnreadableFeedError(
            f"the calendar {memory.name} beside the timeline, whose UIDs are needed, is not from publish: {reason}"
        ) from None


def _is_other(file: Path) -> bool:
    """Whether a .json holds no timeline but what is made of one."""
    return file.name.lower().endswith(".timelinejs.json")


def _stem(file: Path) -> str:
    return file.name.removesuffix(".json").removesuffix(".timeline")


def _chosen(timeline: Timeline, query: QueryParams) -> tuple[Events, dict[str, Any]]:
    """The events that the query chooses, and the calendar options in it."""
    unknown = sorted(set(query) - set(_KNOWN))
    if unknown:
        raise QueryError(f"there is no filter {unknown[0]!r}; known are {', '.join(_KNOWN)}")
    events = timeline.events
    for window in query.getlist("within"):
        events = events.within(window)
    wanted: dict[str, Any] = {name: query.getlist(name) for name in FILTERS if name in query}
    if wanted:
        events = events.where(**wanted)
    return events, {name: _value(name, query[name]) for name in OPTIONS if name in query}


def _value(name: str, text: str) -> str | int:
    return int(text) if name in ("imprecise_days", "refresh") and text.isascii() and text.isdigit() else text


def _reply(request: Request, answer: _Answer) -> Response:
    """The answer, packed where that is accepted, or 304 where the client has it (RFC 9110, 13.1.2)."""
    packed = _GZIP.search(request.headers.get("accept-encoding", "")) is not None
    etag = f'"{answer.etag}-gzip"' if packed else f'"{answer.etag}"'
    headers = {"etag": etag, "vary": "accept-encoding", "cache-control": "no-cache"}
    asked = [tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")]
    if "*" in asked or f'"{answer.etag}"' in asked or f'"{answer.etag}-gzip"' in asked:
        return Response(status_code=304, headers=headers)
    if packed:
        headers["content-encoding"] = "gzip"
    return Response(answer.packed if packed else answer.plain, headers=headers, media_type=answer.media)


_GZIP = re.compile(r"\bgzip\b(?! *; *q *= *0(?:\.0*)? *(?:,|$))", re.IGNORECASE)


def _plain(message: str, status: int) -> Response:
    return Response(message + "\n", status_code=status, media_type="text/plain; charset=utf-8")


def _count(feeds: Feeds, name: str) -> str:
    try:
        return f"{len(feeds.timeline(name).events)} events"
    except SummitTimelineError:
        return "cannot be read"


def _index(feeds: Feeds) -> str:
    rows = []
    for name in feeds.names():
        shown = html.escape(name, quote=True)
        links = " ".join(f'<a href="/{shown}.{form}">{shown}.{form}</a>' for form in _TYPES)
        rows.append(f"<li>{links} ({_count(feeds, name)})</li>")
    known = html.escape(", ".join(_KNOWN))
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Timelines</title><h1>Timelines</h1>'
        f"<ul>{''.join(rows)}</ul><p>Filters and options go into the address, for example "
        f'<a href="/{ALL}.ics?kind=summit">/{ALL}.ics?kind=summit</a>; known are: {known}.</p></html>\n'
    )
