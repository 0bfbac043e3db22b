"""Hypothesis strategies for documents, claims and timelines; the one part of the library that imports Hypothesis."""

import datetime as dt

from hypothesis import strategies as st

from summit_timeline.dates.when import When
from summit_timeline.events.model import Claim, Document, Kind, Participant, Place, Status
from summit_timeline.testing.worlds import World, world
from summit_timeline.timeline.records import Report
from summit_timeline.timeline.timeline import Timeline

FIRST_DAY = dt.date(2000, 1, 1)
LAST_DAY = dt.date(2050, 12, 31)

_NAMES = ("Japan", "European Union", "NATO", "France", "Fumio Kishida", "Côte d'Ivoire", "東京", "القمة")
_PLACES = (Place("Brussels", country="Belgium"), Place("Tokyo", country="Japan"), Place("Lithuania", kind="country"))
# Any character that UTF-8 can hold, line breaks and control characters too: texts come from strangers.
_CHARACTERS = st.characters(exclude_categories=["Cs"])


def days() -> st.SearchStrategy[dt.date]:
    """Days from 2000 to 2050."""
    return st.dates(FIRST_DAY, LAST_DAY)


@st.composite
def whens(draw: st.DrawFn) -> When:
    """What may be known of days: nothing, one day, some days, a window, an open side, or a choice."""
    first = draw(days())
    later = first + dt.timedelta(days=draw(st.integers(0, 40)))
    return draw(
        st.sampled_from(
            [
                When(),
                When.on(first),
                When.on(first, later),
                When.some_day(first, later),
                When.within(first, later),
                When.within(first, None),
                When.within(None, later),
                When(candidates=((first, first), (later, later))),
            ]
        )
    )


def participants() -> st.SearchStrategy[Participant]:
    """Countries, organisations and people, some with a role."""
    return st.builds(
        Participant,
        name=st.sampled_from(_NAMES),
        kind=st.sampled_from(("country", "organisation", "person")),
        role=st.sampled_from((None, "host", "signatory")),
    )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Documents with any text, title and source."""
    return Document(
        text=draw(st.text(_CHARACTERS, min_size=1).filter(lambda text: bool(text.strip()))),
        published=draw(days()),
        title=draw(st.none() | st.text(_CHARACTERS, max_size=60)),
        source=draw(st.none() | st.text(_CHARACTERS, min_size=1, max_size=20)),
        url=draw(st.none() | st.just("https://example.org/report?a=1;b=2,3")),
    )


@st.composite
def claims(draw: st.DrawFn, document: Document | None = None) -> Claim:
    """Claims of a document (any document where none is given), each with a quote that stands in its text."""
    source = document or draw(documents())
    end = draw(st.integers(1, min(len(source.text), 200)))
    start = draw(st.integers(0, end - 1))
    return Claim(
        document_id=source.id,
        start=start,
        end=end,
        kind=draw(st.sampled_from(Kind)),
        status=draw(st.sampled_from(Status)),
        published=source.day,
        quote=source.text[:end],
        quote_start=0,
        quote_end=end,
        when=draw(whens()),
        place=draw(st.none() | st.sampled_from(_PLACES)),
        participants=tuple(draw(st.lists(participants(), max_size=3, unique_by=lambda p: p.name))),
        subject=draw(st.none() | st.just("memorandum on semiconductors")),
        series=draw(st.none() | st.just("NATO")),
        ordinal=draw(st.none() | st.integers(1, 99)),
        ministers=draw(st.just(()) | st.just(("defence", "foreign"))),
    )


@st.composite
def timelines(draw: st.DrawFn, max_documents: int = 4) -> Timeline:
    """Timelines of a few documents with a few claims each, and a report for each document."""
    found: list[Claim] = []
    reports: list[Report] = []
    for document in draw(st.lists(documents(), max_size=max_documents, unique_by=lambda document: document.id)):
        found += draw(st.lists(claims(document=document), max_size=3, unique_by=lambda claim: claim.key))
        reports.append(
            Report(
                document_id=document.id,
                published=document.published,
                title=document.title,
                source=document.source,
                url=document.url,
                language=document.language,
            )
        )
    return Timeline(claims=frozenset(found), reports=frozenset(reports))


def worlds(max_claims: int = 60) -> st.SearchStrategy[World]:
    """Small worlds with a known truth: some events with whole lives inside a few years, and the reports of them."""
    return st.builds(
        lambda seed, claims, years: world(seed, claims=claims, years=years),
        st.integers(0, 2**32 - 1),
        st.integers(1, max_claims),
        st.integers(1, 3),
    )
