"""The command line: each command reads, calls the library, prints and writes; no rule of the library lives here."""

import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.padding import Padding
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

import summit_timeline as st
from summit_timeline.errors import DocumentError, SummitTimelineError
from summit_timeline.formats.documents import read_each
from summit_timeline.formats.files import check_output, read_timeline, write
from summit_timeline.timeline.events import Events
from summit_timeline.timeline.timeline import Timeline

EXIT_CODES = """\b
Exit codes:
  0  everything was done
  1  done, but a document could not be read; each is named on stderr
  2  nothing was done; one line on stderr says why"""


class _Group(click.Group):
    """Commands whose expected errors are one line on stderr and exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except SummitTimelineError as error:
            _complain(error)
            ctx.exit(2)


@click.group(cls=_Group, epilog=EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(st.__version__, prog_name="summit-timeline")
def main() -> None:
    """Read dated news text and build one timeline of summits, signings and meetings.

    Start with: summit-timeline build FOLDER -o summits.ics
    """


@main.command(epilog=EXIT_CODES)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    metavar="FILE",
    help="Write .json, .ics, .csv, .jsonld or .timelinejs.json; may be repeated.",
)
@click.option("--published", metavar="DAY", help="Day (YYYY-MM-DD) of documents that do not say their own.")
@click.pass_context
def build(ctx: click.Context, paths: tuple[str, ...], outputs: tuple[str, ...], published: str | None) -> None:
    """Read documents, print their timeline, and write it.

    A PATH is a file or a folder of files: .txt (a header with `published: YYYY-MM-DD`, a blank line, the text), .json
    or .jsonl (objects with "text", "published", and if wanted "title", "source", "url", "language", "timezone").
    Files named *.timeline.json in a folder are passed over.

    \b
    Examples:
      summit-timeline build reports/ -o summits.ics -o timeline.json
      summit-timeline build article.txt --published 2023-07-03
    """
    for output in outputs:
        check_output(output)
    found = [document for path in paths for document in read_each(path, published=published)]
    bad = [f for f in found if isinstance(f, DocumentError)]
    documents = [f for f in found if isinstance(f, st.Document)]
    for error in bad:
        _complain(error)
    if not documents:
        ctx.exit(2)
    timeline = st.merge(*(st.extract(document) for document in _progress(documents)))
    _print_events(timeline.events)
    _write(timeline, outputs)
    if bad:
        _say(f"{len(bad)} of {len(found)} could not be read; the others ({len(documents)}) were built.")
        ctx.exit(1)


@main.command(epilog=EXIT_CODES)
@click.argument("text")
@click.option("--published", required=True, metavar="DAY", help="Day (YYYY-MM-DD) the text was published on.")
@click.option(
    "--policy", default="NEWSWIRE", show_default=True, metavar="NAME", help="NEWSWIRE, CHRONO, DUCKLING or DATEPARSER."
)
@click.option("--language", default="en", show_default=True, metavar="CODE", help="Language, such as en-GB or fr.")
@click.option("--timezone", metavar="ZONE", help="IANA zone that tells the day of publication, such as Asia/Tokyo.")
def dates(text: str, published: str, policy: str, language: str, timezone: str | None) -> None:
    """Print each date phrase of TEXT, its days, its TIMEX3 value, why and its other readings ("-" reads from stdin).

    \b
    Example:
      summit-timeline dates "They meet next week, he said Monday." --published 2023-07-03
    """
    words = sys.stdin.read() if text == "-" else text
    mentions = st.find_dates(words, published=published, policy=policy, language=language, timezone=timezone)
    if sys.stdout.isatty():
        for m in mentions:
            _print_mention(m)
    table = _table("Phrase", "Days", "Type", "Value", "Why", "Or")
    for m in mentions:
        _row(table, m.text, _mention_days(m), m.type, m.value, str(m.why), "; ".join(_other_readings(m)))
    if not mentions or not sys.stdout.isatty():
        _print(table, len(mentions), "No date phrase found.")


def _mention_days(mention: st.TimeMention) -> str:
    unknown = mention.first is None or mention.last is None
    return "unknown" if unknown else _days(str(mention.first), str(mention.last))


def _other_readings(mention: st.TimeMention) -> list[str]:
    return [f"{_days(str(r.first), str(r.last))} ({r.policy})" for r in mention.alternatives]


def _print_mention(mention: st.TimeMention) -> None:
    """Print a mention as a heading with what is said of it below: six columns would be too narrow for a terminal."""
    console = Console()
    head = Text(_printable(mention.text), style="bold")
    head.append(f"  {_mention_days(mention)}  {mention.type} {mention.value}", style="not bold")
    console.print(head)
    others = _other_readings(mention)
    for line in (str(mention.why), *([f"or {'; '.join(others)}"] if others else [])):
        console.print(Padding(Text(_printable(line)), (0, 0, 0, 4)))


@main.command(epilog=EXIT_CODES)
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option("--published", metavar="DAY", help="Day (YYYY-MM-DD) of documents that do not say their own.")
@click.pass_context
def explain(ctx: click.Context, paths: tuple[str, ...], published: str | None) -> None:
    """Print each document of FILE with its events: the words each attribute was read from, and why.

    \b
    Example:
      summit-timeline explain article.txt --published 2023-07-03
    """
    found = [document for path in paths for document in read_each(path, published=published)]
    documents = [f for f in found if isinstance(f, st.Document)]
    for error in found:
        if isinstance(error, DocumentError):
            _complain(error)
    if not documents:
        ctx.exit(2)
    for document in documents:
        _explain(document)
    if len(documents) < len(found):
        ctx.exit(1)


def _explain(document: st.Document) -> None:
    head = " · ".join(part for part in (document.title, document.source, str(document.day)) if part)
    click.echo(_printable(head))
    explanations = st.explain(document)
    if not explanations:
        click.echo("No event found.")
    for explanation in explanations:
        claim = explanation.claim
        click.echo(f"\n{claim.part} {claim.quote_start}: {_printable(claim.quote)}")
        table = _table("", "Value", "Words", "At", "Why")
        for e in explanation.evidence:
            _row(table, e.attribute, e.value, e.words, "" if e.start is None else str(e.start), e.why)
        _print(table, len(explanation.evidence), "")


@main.command(epilog=EXIT_CODES)
@click.argument("timeline")
@click.option("--kind", multiple=True, metavar="KIND", help="summit, signing, meeting, visit, call or press.")
@click.option("--participant", multiple=True, metavar="NAME", help="A country, organisation or person that takes part.")
@click.option("--place", multiple=True, metavar="NAME", help="A city, building or country where it is.")
@click.option("--country", multiple=True, metavar="NAME", help="A country where it is.")
@click.option("--status", multiple=True, metavar="STATUS", help="considered, scheduled, held, postponed or cancelled.")
@click.option("--source", multiple=True, metavar="NAME", help="Who published a report of it, by name or address.")
@click.option("--series", multiple=True, metavar="NAME", help="The row of events that it is one of, such as G20.")
@click.option("--text", multiple=True, metavar="WORDS", help="Words of its title or of a quote.")
@click.option("--within", metavar="WINDOW", help="Days: 2023, 2023-07, 2023-W28, 2023-07-13 or 2023-07-01/2023-07-15.")
@click.option(
    "-o", "--output", "outputs", multiple=True, metavar="FILE", help="Write the selection as .json, .ics or .csv."
)
def show(timeline: str, within: str | None, outputs: tuple[str, ...], **chosen: tuple[str, ...]) -> None:
    """Print the events of TIMELINE, a .json that build or merge wrote or any .ics; options choose among them.

    An option given several times takes any of its values; different options must all hold.

    \b
    Example:
      summit-timeline show timeline.json --participant Japan --within 2023-07
    """
    for output in outputs:
        check_output(output)
    events = _read_timeline(timeline).events
    if within is not None:
        events = events.within(within)
    wanted: dict[str, Any] = {name: values for name, values in chosen.items() if values}
    if wanted:
        events = events.where(**wanted)
    _print_events(events)
    _write(events, outputs)


@main.command(epilog=EXIT_CODES)
@click.argument("timelines", nargs=-1, required=True, metavar="TIMELINE...")
@click.option(
    "-o", "--output", "outputs", multiple=True, required=True, metavar="FILE", help="Write .json, .ics or .csv."
)
def merge(timelines: tuple[str, ...], outputs: tuple[str, ...]) -> None:
    """Join several timelines into one, print it and write it; the order of the files makes no difference.

    \b
    Example:
      summit-timeline merge june.json july.json -o summer.json
    """
    for output in outputs:
        check_output(output)
    merged = st.merge(*(_read_timeline(path) for path in timelines))
    _print_events(merged.events)
    _write(merged, outputs)


def _calendar_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options of a calendar, as `CalendarOptions` has them."""
    choices = {
        "cancelled": (["title", "status", "drop"], "How an event that is off is shown."),
        "imprecise": (["span", "skip"], "Show events of which only a window is known over it, or not at all."),
        "considered": (["include", "skip"], "Whether events that are only considered are shown."),
        "profile": (
            ["plain", "rich"],
            "With LINK, CONCEPT, PARTICIPANT and VLOCATION, which some clients cannot read.",
        ),
        "timezone": (["local"], "Times in the zone of the event instead of UTC."),
    }
    for name, (values, text) in reversed(choices.items()):
        command = click.option(f"--{name}", type=click.Choice(values), help=text)(command)
    command = click.option("--imprecise-days", type=int, metavar="DAYS", help="The longest window that is shown.")(
        command
    )
    command = click.option("--refresh", type=int, metavar="HOURS", help="How often clients are to look again.")(command)
    return click.option("--name", metavar="TEXT", help="The name that clients show.")(command)


@main.command(epilog=EXIT_CODES)
@click.argument("timelines", nargs=-1, required=True, metavar="TIMELINE...")
@click.option("-o", "--output", required=True, metavar="FILE.ics", help="The calendar to subscribe to.")
@_calendar_options
def publish(timelines: tuple[str, ...], output: str, **options: Any) -> None:
    """Write TIMELINE (joined, where there are several) as the next edition of a calendar to subscribe to.

    What stood in FILE.ics before is remembered: every event keeps its UID, its SEQUENCE counts the changes of day,
    place and status, and an event that is gone is shown as cancelled for a while. No change leaves the file untouched.

    \b
    Example:
      summit-timeline publish timeline.json -o summits.ics
    """
    timeline = st.merge(*(_read_timeline(path) for path in timelines))
    chosen = {name: value for name, value in options.items() if value is not None}
    done = st.publish(timeline, output, **chosen)
    counts = {
        "added": done.added,
        "changed": done.changed,
        "told anew": done.retold,
        "gone": done.gone,
        "removed": done.removed,
    }
    told = ", ".join(f"{len(uids)} {what}" for what, uids in counts.items() if uids)
    click.echo(f"{output}: {told or 'written' if done.written else 'no change'}")
    _tell_left_out(timeline, **chosen)


@main.command(epilog=EXIT_CODES)
@click.argument("path", metavar="TIMELINE_OR_FOLDER")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, help="The port to listen on.")
def serve(path: str, host: str, port: int) -> None:
    """Serve calendars and JSON of a timeline, or of each .json in a folder, until interrupted.

    \b
    Example:
      summit-timeline serve timeline.json
      then subscribe to http://127.0.0.1:8000/summits.ics?kind=summit&participant=Japan
    """
    try:
        from summit_timeline import serve as server
    except ImportError:
        raise st.FormatError("serving needs two more packages: pip install 'summit-timeline[serve]'") from None
    app = server.app(path)
    click.echo(f"http://{host}:{port}/ (stop with Ctrl-C)")
    server.run(app, host=host, port=port)


def _read_timeline(path: str) -> Timeline:
    """The timeline of a file; what was left out of a calendar is told on stderr."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", st.OmissionWarning)
        timeline = read_timeline(path)
    for warning in caught:
        _say(str(warning.message))
    return timeline


def _write(target: Timeline | Events, outputs: tuple[str, ...]) -> None:
    for output in outputs:
        write(target, output)
        if Path(output).suffix.lower() == ".ics":
            _tell_left_out(target)


def _tell_left_out(target: Timeline | Events, **options: Any) -> None:
    from summit_timeline.formats.ics import MAX_SPAN, left_out

    missing = left_out(target, **options)
    if missing:
        limit = options.get("imprecise_days", MAX_SPAN)
        titles = ", ".join(event.title for event in missing[:3]) + (" ..." if len(missing) > 3 else "")
        _say(
            f"left out of the calendar, as their days are not known to within {limit}: {len(missing)} ({titles}); "
            ".json and .csv hold all"
        )


def _print_events(events: Events) -> None:
    table = _table("Days", "Kind", "Status", "Event", "Who")
    for event in events:
        who = ", ".join(p.name for p in event.participants)
        _row(table, str(event.when), event.kind.value, event.status.value, event.title, who)
    _print(table, len(events), "No event found.")


def _days(first: str, last: str) -> str:
    return first if first == last else f"{first} to {last}"


def _table(*headings: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def _row(table: Table, *cells: str) -> None:
    """Add a row; what is no printable character could steer the terminal, so it becomes a space."""
    table.add_row(*(Text(_printable(cell)) for cell in cells))


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)


def _print(table: Table, rows: int, empty: str) -> None:
    """Print to the width of a terminal; into a pipe a row stays one line."""
    if not rows:
        click.echo(empty)
    elif sys.stdout.isatty():
        Console().print(table)
    else:
        console = Console(width=1_000_000, no_color=True)
        with console.capture() as capture:
            console.print(table)
        for line in capture.get().splitlines():
            click.echo(line.rstrip())


def _progress(documents: list[st.Document]) -> Iterator[st.Document]:
    """The documents, with a bar on stderr where that is a terminal."""
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        yield from bar.track(documents, description="Reading")


def _complain(error: Exception) -> None:
    _say(f"error: {error}")


def _say(message: str) -> None:
    click.echo(f"summit-timeline: {' '.join(message.split())}", err=True)
