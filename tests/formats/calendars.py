"""Calendars that other programs must read: each kind of event that the library can write, by name."""

import datetime as dt
import tempfile
import zoneinfo
from pathlib import Path

import attrs

import summit_timeline as st
from summit_timeline.events.model import Kind, Status
from summit_timeline.testing.worlds import world

ROOT = Path(__file__).parents[2]
Days = list[tuple[str, str]]
ZONES = ("Europe/Brussels", "America/New_York", "Asia/Tokyo", "Australia/Sydney", "Africa/Casablanca", "Asia/Kolkata")


def _claim(number: int, **more: object) -> st.Claim:
    quote = str(more.pop("quote", f"Event {number} is planned."))
    usual: dict[str, object] = {
        "document_id": f"{number:024x}",
        "start": 0,
        "end": len(quote),
        "quote": quote,
        "quote_start": 0,
        "quote_end": len(quote),
        "kind": Kind.MEETING,
        "status": Status.SCHEDULED,
        "published": dt.date(2023, 3, 1),
        "when": st.When.on("2023-03-20"),
        "participants": (st.Participant(f"Country {number}"), st.Participant(f"Land {number}")),
    }
    return st.Claim(**(usual | more))  # type: ignore[arg-type]


def _timeline(*claims: st.Claim) -> st.Timeline:
    return st.Timeline(frozenset(claims))


def each_status() -> st.Timeline:
    """Events of each status and kind."""
    return _timeline(*(_claim(n, status=s, kind=k) for n, (s, k) in enumerate((s, k) for s in Status for k in Kind)))


def imprecise() -> st.Timeline:
    """Windows, choices, open ends and lengths."""
    day, later = dt.date(2023, 3, 6), dt.date(2023, 3, 12)
    whens = [
        st.When.some_day(day, later),
        st.When.within(day, later),
        st.When.some_day(day, later, duration=2),
        st.When(candidates=((day, day), (later, later))),
        st.When(day, day, None, None),
        st.When.within(day, None),
        st.When.within(None, later),
        st.When.on("2023-12-30", "2024-01-02"),
    ]
    return _timeline(*(_claim(n, when=when) for n, when in enumerate(whens)))


def timed() -> st.Timeline:
    """Times in six zones, before and after a change of summer time."""
    claims = []
    for n, (name, month) in enumerate((name, month) for name in ZONES for month in (3, 4)):
        start = dt.datetime(2023, month, 15, 10, 30, tzinfo=zoneinfo.ZoneInfo(name))
        on = st.When.on(start.date())
        when = attrs.evolve(on, start_time=start, end_time=start + dt.timedelta(hours=2) if n % 3 else None)
        claims.append(_claim(n, when=when))
    return _timeline(*claims)


def unusual_texts() -> st.Timeline:
    """Names in Japanese, Arabic and emoji, and a long description full of what has a meaning in calendars."""
    names = ("日本", "القمة العربية", "🇯🇵🤝🇪🇺", "Côte d'Ivoire; Ghana, Togo\\n", 'A "quoted": name')
    sign = 'BEGIN:VALARM\nATTENDEE:mailto:a@example.org\n;,\\:" ü 日本 🎌 '
    quotes = [(sign * 40)[:990] + str(i) for i in range(11)]
    return _timeline(
        *(_claim(n, participants=(st.Participant(name), st.Participant("Japan"))) for n, name in enumerate(names)),
        *(
            _claim(100 + i, quote=quote, participants=(st.Participant("Peru"), st.Participant("Chile")))
            for i, quote in enumerate(quotes)
        ),
    )


def related() -> st.Timeline:
    """An event that a text says comes after another."""
    text = "Japan and the EU will hold a summit in Brussels on July 13 after a NATO summit in Vilnius on July 11."
    return st.extract(st.Document(text=text, published="2023-07-03"))


def seeds() -> st.Timeline:
    """The three reports of the README."""
    return st.merge(*(st.extract(document) for document in st.read(ROOT / "seeds")))


def published() -> bytes:
    """The third edition of a published calendar: with events that changed, were merged away and are gone."""
    made = world(4, claims=160, years=1).timeline
    days = sorted(claim.published for claim in made.claims)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "world.ics")
        for day in (days[60], days[120], days[-1]):
            st.publish(made.as_of(day), path)
        gone = made.withdraw(made.events[0].claims[0].document_id, days[-1])
        st.publish(gone, path)
        return path.read_bytes()


def all_calendars() -> dict[str, bytes]:
    """Each calendar by its name."""
    made = {
        "seeds": seeds().to_ics(),
        "each-status": each_status().to_ics(),
        "each-status-plain-titles": each_status().to_ics(cancelled="status"),
        "imprecise": imprecise().to_ics(),
        "timed-utc": timed().to_ics(),
        "timed-local": timed().to_ics(timezone="local"),
        "unusual-texts": unusual_texts().to_ics(name="日本 🎌"),
        "related": related().to_ics(),
        "published": published(),
    }
    return made


def days_of(data: bytes) -> Days:
    """UID and first day (or moment) of each event, from the lines themselves."""
    found, uid, start = [], "", ""
    for line in data.decode().replace("\r\n ", "").split("\r\n"):
        name, _, value = line.partition(":")
        if name == "UID":
            uid = value
        elif name.startswith("DTSTART"):
            start = value[:8]
        elif line == "END:VEVENT":
            found.append((uid, start))
    return sorted(found)
