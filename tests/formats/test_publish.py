"""Publishing: UIDs that last, SEQUENCE that counts changes and nothing else, and a file that is always whole."""

import datetime as dt
import os
import random
import signal
import subprocess
import sys
import textwrap
import time
import zoneinfo
from collections.abc import Iterator
from pathlib import Path

import attrs
import icalendar
import pytest
from hypothesis import given, settings

import summit_timeline as st
from summit_timeline.formats.calendar_options import CalendarOptions
from summit_timeline.formats.publish import Published, publish, remembered
from summit_timeline.testing import strategies
from summit_timeline.testing.worlds import World, world
from tests.formats.calendars import days_of
from tests.formats.readers import READERS


def report(text: str, published: str) -> st.Timeline:
    return st.extract(st.Document(text=text, published=published, source="Wire"))


PLAN = report("Japan and the EU will hold a summit in Brussels on July 13.", "2023-07-03")
MOVED = report("The Japan-EU summit in Brussels has been postponed to July 17.", "2023-07-05")
OFF = report("The Japan-EU summit in Brussels on July 13 has been cancelled.", "2023-07-06")
BACK = report(
    "The Japan-EU summit is back on: the leaders of Japan and the EU will meet in Brussels on July 13.", "2023-07-08"
)
OTHER = report("Kenya and Ghana will hold a summit in Accra on July 20.", "2023-07-04")
LATE = report("The ministers of Peru and Chile met in Lima on Friday.", "2023-12-04")


def entries(path: Path) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    return {str(item["uid"]): item for item in calendar.walk("VEVENT")}


def only(path: Path) -> icalendar.Event:
    (item,) = entries(path).values()
    return item


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """Where a test publishes; what it leaves there is read by the other libraries, if it is a whole calendar of ours."""
    file = tmp_path / "summits.ics"
    yield file
    data = file.read_bytes() if file.exists() else b""
    if b"summit-timeline" in data and b"BEGIN:VEVENT" in data and b":9999" not in data:  # they ask for 1990 to 2100
        assert all(reader(data) == days_of(data) for reader in READERS)


def test_a_move_keeps_the_uid_and_counts_one(path: Path) -> None:
    first = publish(PLAN, path)
    uid = str(only(path)["uid"])
    assert first == Published(added=(uid,), written=True)
    assert only(path)["sequence"] == 0
    assert publish(PLAN | MOVED, path) == Published(changed=(uid,), written=True)
    assert (str(only(path)["uid"]), only(path)["sequence"]) == (uid, 1)
    assert only(path).decoded("dtstart") == dt.date(2023, 7, 17)
    assert "Moved from 2023-07-13." in only(path)["description"]


def test_no_change_leaves_every_byte(path: Path) -> None:
    publish(PLAN | OTHER, path)
    before, stamp = path.read_bytes(), path.stat().st_mtime_ns
    assert publish(OTHER | PLAN, path) == Published()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, stamp)


def test_cancelled_and_revived_under_one_uid(path: Path) -> None:
    publish(PLAN, path)
    uid = str(only(path)["uid"])
    publish(PLAN | OFF, path)
    assert (only(path)["status"], only(path)["sequence"]) == ("CANCELLED", 1)
    assert str(only(path)["summary"]).startswith("CANCELLED: ")
    publish(PLAN | OFF | BACK, path)
    assert (str(only(path)["uid"]), only(path)["status"], only(path)["sequence"]) == (uid, "CONFIRMED", 2)


def test_another_report_that_changes_nothing_counts_nothing(path: Path) -> None:
    publish(PLAN, path)
    again = report("Japan and the EU meet for their summit in Brussels on July 13, officials said.", "2023-07-07")
    assert len((PLAN | again).events) == 1
    done = publish(PLAN | again, path)
    assert (done.changed, len(done.retold)) == ((), 1)
    assert only(path)["sequence"] == 0
    assert "officials said" in only(path)["description"]


def test_an_older_report_that_arrives_later_changes_no_uid(path: Path) -> None:
    publish(PLAN | MOVED, path)
    uid = str(only(path)["uid"])
    older = report("The leaders of Japan and the EU will hold a summit in Brussels on July 13.", "2023-06-20")
    timeline = older | PLAN | MOVED
    assert timeline.events[0].id == older.events[0].id
    publish(timeline, path)
    assert str(only(path)["uid"]) == uid


def test_two_events_that_turn_out_to_be_one_keep_the_uid_published_first(path: Path) -> None:
    publish(PLAN, path)
    uid = str(only(path)["uid"])
    publish(PLAN | OTHER, path)
    (other,) = set(entries(path)) - {uid}
    a, b = (PLAN | OTHER).events
    one = (PLAN | OTHER).same(a, b, day="2023-07-06")
    done = publish(one, path)
    assert done.gone == (other,)
    found = entries(path)
    assert found[other]["status"] == "CANCELLED"
    assert found[uid]["status"] != "CANCELLED"
    assert publish(one, path) == Published()
    assert publish(one | LATE, path).removed == (other,)  # 30 days past its day
    assert other not in entries(path)


def test_what_is_gone_stays_cancelled_for_a_while_and_can_come_back(path: Path) -> None:
    publish(PLAN | OTHER, path)
    uids = {str(item["location"]): uid for uid, item in entries(path).items()}
    gone = uids["Accra, Ghana"]
    document = OTHER.events[0].claims[0].document_id
    publish((PLAN | OTHER).withdraw(document, "2023-07-10"), path)
    assert (entries(path)[gone]["status"], entries(path)[gone]["sequence"]) == ("CANCELLED", 1)
    publish(PLAN | OTHER, path)
    assert (entries(path)[gone]["status"], entries(path)[gone]["sequence"]) == ("CONFIRMED", 2)


def test_merged_and_split_again_each_event_has_its_own_uid_back(path: Path) -> None:
    older = report("India and France will hold a summit in Paris on July 14.", "2023-07-01")
    publish(PLAN, path)
    publish(PLAN | older, path)
    before = {str(i["location"]): uid for uid, i in entries(path).items()}
    a, b = (PLAN | older).events
    one = (PLAN | older).same(a, b, day="2023-07-06")
    publish(one, path)
    done = publish(one.different(a.id, b.id, day="2023-07-07"), path)
    assert done.added == ()
    assert {str(i["location"]): uid for uid, i in entries(path).items()} == before
    assert all(i["status"] == "CONFIRMED" for i in entries(path).values())


def test_what_only_a_selection_or_an_option_leaves_out_is_not_told_to_be_off(path: Path) -> None:
    both = PLAN | OTHER
    publish(both, path)
    uids = set(entries(path))
    done = publish(both.events.where(participant="Japan"), path)
    assert (len(done.removed), done.gone) == (1, ())
    assert [i["status"] for i in entries(path).values()] == ["CONFIRMED"]
    publish(both, path)
    assert set(entries(path)) == uids
    vague = report("Peru and Chile will hold talks next week.", "2023-07-03")
    publish(both | vague, path)
    publish(both | vague, path, imprecise="skip")
    assert all(i["status"] == "CONFIRMED" for i in entries(path).values())


def test_no_sequence_falls_after_an_event_was_removed_for_good(path: Path) -> None:
    publish(PLAN, path)
    uid = str(only(path)["uid"])
    publish(PLAN | MOVED, path)
    publish(OTHER, path)
    assert entries(path)[uid]["sequence"] == 2
    assert publish(OTHER | LATE, path).removed == (uid,)
    publish(OTHER | LATE | PLAN | MOVED, path)
    assert entries(path)[uid]["sequence"] == 3


def test_an_event_at_the_end_of_time_can_vanish(path: Path) -> None:
    day = dt.date(9999, 12, 20)
    (claim,) = PLAN.claims
    far = st.Timeline(frozenset([attrs.evolve(claim, when=st.When.on(day))]), PLAN.reports)
    publish(far, path)
    assert [str(e.when) for e in st.read_timeline(path).events] == ["9999-12-20"]
    assert len(publish(OTHER, path).gone) == 1


def test_what_is_kept_to_tell_that_it_is_gone_is_no_event_when_read(path: Path) -> None:
    publish(PLAN | OTHER, path)
    a, b = (PLAN | OTHER).events
    publish((PLAN | OTHER).same(a, b, day="2023-07-06"), path)
    assert len(entries(path)) == 2
    assert len(st.read_timeline(path).events) == 1


def test_a_split_gives_the_new_event_a_uid_of_its_own(path: Path) -> None:
    again = report("Japan and the EU will hold their summit in Brussels on July 13, aides said.", "2023-07-05")
    whole = PLAN | again
    assert len(whole.events) == 1
    publish(whole, path)
    uid = str(only(path)["uid"])
    (a,), (b,) = PLAN.events, again.events
    publish(whole.different(a.id, b.id, day="2023-07-06"), path)
    assert uid in entries(path)
    assert len(entries(path)) == 2


def test_dropped_events_are_remembered(path: Path) -> None:
    publish(PLAN, path, cancelled="drop")
    uid = str(only(path)["uid"])
    assert publish(PLAN | OFF, path, cancelled="drop").removed == (uid,)
    assert entries(path) == {}
    assert publish(PLAN | OFF, path, cancelled="drop") == Published()
    publish(PLAN | OFF | BACK, path, cancelled="drop")
    assert (str(only(path)["uid"]), only(path)["sequence"]) == (uid, 1)


def test_what_is_remembered_for_a_server_is_what_was_published(path: Path) -> None:
    made = world(3, claims=120, years=1).timeline
    days = sorted(claim.published for claim in made.claims)
    for day, options in ((days[40], {}), (days[80], {"cancelled": "drop", "profile": "rich"}), (days[-1], {})):
        now = made.as_of(day)
        publish(now, path, **options)
        chosen = CalendarOptions(**options)
        known = remembered(now, path, chosen)
        assert [(i.uid, i.sequence, i.edition) for i in known] == [
            (uid, item["sequence"], int(item["x-summit-timeline-edition"]))
            for uid, item in entries(path).items()
            if "x-summit-timeline-gone" not in item
        ]
        assert [i.founder for i in known] == [
            str(item["x-summit-timeline-claims"]).split(",")[0]
            for item in entries(path).values()
            if "x-summit-timeline-gone" not in item
        ]


def gone_from(path: Path, **options: str) -> str:
    """Publish two events, then without the report of one of them, and give the UID of that."""
    publish(PLAN | OTHER, path, **options)
    (uid,) = (uid for uid, item in entries(path).items() if "Accra" in item["location"])
    publish((PLAN | OTHER).withdraw(OTHER.events[0].claims[0].document_id, "2023-07-10"), path, **options)
    return uid


GONE = (PLAN | OTHER).withdraw(OTHER.events[0].claims[0].document_id, "2023-07-10")


def test_the_title_of_what_is_gone_follows_the_option(path: Path) -> None:
    uid = gone_from(path)
    title = "Kenya-Ghana summit in Accra"
    assert (str(entries(path)[uid]["summary"]), entries(path)[uid]["sequence"]) == (f"CANCELLED: {title}", 1)
    assert publish(GONE, path, cancelled="status") == Published(retold=(uid,), written=True)
    assert (str(entries(path)[uid]["summary"]), entries(path)[uid]["sequence"]) == (title, 1)
    assert publish(GONE, path, cancelled="status") == Published()
    assert publish(GONE, path).retold == (uid,)
    assert str(entries(path)[uid]["summary"]) == f"CANCELLED: {title}"
    assert publish(GONE, path, cancelled="drop").removed == (uid,)
    assert uid not in entries(path)


def test_a_cancelled_event_that_is_gone_is_no_event_when_read(path: Path) -> None:
    off = report("Kenya and Ghana cancelled their summit in Accra on July 20.", "2023-07-05")
    whole = PLAN | OTHER | off
    assert len(whole.events) == 2
    publish(whole, path)
    (uid,) = (uid for uid, item in entries(path).items() if item["status"] == "CANCELLED")
    sequence = entries(path)[uid]["sequence"]
    without = whole
    for part in (OTHER, off):
        without = without.withdraw(part.events[0].claims[0].document_id, "2023-07-10")
    assert publish(without, path).gone == (uid,)
    assert entries(path)[uid]["sequence"] == sequence
    assert str(entries(path)[uid]["summary"]).count("CANCELLED: ") == 1
    assert len(st.read_timeline(path).events) == 1
    assert publish(without, path) == Published()


def test_what_neither_the_calendar_nor_the_timeline_holds_is_forgotten_at_last(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("summit_timeline.formats.publish.REMEMBERED", 2)
    for number in range(5):
        publish(far_ahead(number), path, cancelled="drop")
    publish(LATE, path, cancelled="drop")
    assert memories(path) == 2
    publish(far_ahead(4) | PLAN, path, cancelled="drop")
    assert sorted(item["sequence"] for item in entries(path).values()) == [0, 1]  # the one that was remembered


def far_ahead(number: int) -> st.Timeline:
    return report(f"Kenya and Ghana will hold a summit in Accra on July {10 + number}.", f"2023-06-{10 + number}")


def memories(path: Path) -> int:
    found = icalendar.Calendar.from_ical(path.read_bytes()).get("X-SUMMIT-TIMELINE-DROPPED", [])
    return len(found) if isinstance(found, list) else 1


def test_all_that_the_timeline_holds_is_remembered(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summit_timeline.formats.publish.REMEMBERED", 0)
    publish(PLAN | OTHER, path)
    uids = set(entries(path))
    publish((PLAN | OTHER).events.where(participant="Peru"), path)
    assert entries(path) == {}
    publish(PLAN | OTHER, path)
    assert set(entries(path)) == uids


def timed(*moments: dt.datetime, end: dt.datetime | None = None) -> st.Timeline:
    """The plan at these times, an event each."""
    (claim,) = PLAN.claims
    return st.Timeline(
        frozenset(
            attrs.evolve(
                claim,
                document_id=f"{number:024x}",
                participants=(st.Participant(f"Land {number}"), st.Participant("Japan")),
                when=attrs.evolve(st.When.on(moment.date()), start_time=moment, end_time=end),
            )
            for number, moment in enumerate(moments)
        )
    )


BRUSSELS, CASABLANCA = zoneinfo.ZoneInfo("Europe/Brussels"), zoneinfo.ZoneInfo("Africa/Casablanca")


@pytest.mark.parametrize(
    "moment",
    [
        dt.datetime(2023, 10, 29, 2, 30, tzinfo=BRUSSELS),
        dt.datetime(2023, 10, 29, 2, 30, fold=1, tzinfo=BRUSSELS),
        dt.datetime(2023, 10, 29, 1, 30, tzinfo=BRUSSELS),  # ends in the hour that comes twice
        dt.datetime(2023, 7, 13, 10, 0, tzinfo=BRUSSELS),
        dt.datetime(2023, 7, 13, 10, 0, tzinfo=CASABLANCA),
    ],
)
def test_switching_the_zone_changes_no_moment(path: Path, moment: dt.datetime) -> None:
    publish(timed(moment), path)
    for zone in ("local", None, "local"):
        done = publish(timed(moment), path, timezone=zone)
        assert (done.added, done.changed) == ((), ())
        assert only(path).decoded("dtstart").astimezone(dt.UTC) == moment.astimezone(dt.UTC)
        assert only(path).decoded("dtend").astimezone(dt.UTC) - moment.astimezone(dt.UTC) == dt.timedelta(hours=1)
        assert only(path)["sequence"] == 0
        assert publish(timed(moment), path, timezone=zone) == Published()
        (event,) = st.read_timeline(path).events
        assert event.when.start_time is not None
        assert event.when.start_time.astimezone(dt.UTC) == moment.astimezone(dt.UTC)


def test_a_zone_without_a_plain_rule_is_not_told_anew_each_time(path: Path) -> None:
    plan = timed(*(dt.datetime(2023, 7, 13, 10, tzinfo=zone) for zone in (CASABLANCA, BRUSSELS)))
    publish(plan, path, timezone="local")
    assert publish(plan, path, timezone="local") == Published()
    assert path.read_bytes().count(b"DTSTART;TZID=Europe/Brussels") == 1


def test_what_is_gone_names_no_zone_that_the_file_has_not(path: Path) -> None:
    plan = timed(dt.datetime(2023, 7, 13, 10, tzinfo=BRUSSELS))
    publish(plan | OTHER, path, timezone="local")
    assert len(publish(OTHER, path, timezone="local").gone) == 1
    assert b"TZID:Europe/Brussels" in path.read_bytes()
    assert len(publish(OTHER, path).retold) == 1
    assert b"TZID" not in path.read_bytes()
    assert publish(OTHER, path) == Published()


def test_what_is_no_calendar_of_ours_is_not_written_over(path: Path) -> None:
    path.write_bytes(b"BEGIN:VCALENDAR\r\nPRODID:-//other//EN\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")
    with pytest.raises(st.FormatError, match="made by another program; move it away"):
        publish(PLAN, path)
    path.write_bytes(b"BEGIN:VCALENDAR\r\nBEGIN:VEV")
    with pytest.raises(st.FormatError, match="no whole calendar"):
        publish(PLAN, path)
    assert path.read_bytes() == b"BEGIN:VCALENDAR\r\nBEGIN:VEV"


@pytest.mark.parametrize("name", ["summits.json", "none/summits.ics"])
def test_a_place_that_cannot_be_published_to(tmp_path: Path, name: str) -> None:
    with pytest.raises(st.FormatError):
        publish(PLAN, tmp_path / name)


def test_an_option_that_there_is_not(path: Path) -> None:
    with pytest.raises(st.FormatError, match="did you mean 'cancelled'"):
        publish(PLAN, path, canceled="drop")
    with pytest.raises(st.FormatError, match="it is one of 'title', 'status', 'drop'"):
        publish(PLAN, path, cancelled="hide")


@settings(max_examples=15, deadline=None)
@given(strategies.worlds(max_claims=40))
def test_day_by_day_no_sequence_falls_and_no_uid_is_lost(tmp_path_factory: pytest.TempPathFactory, made: World) -> None:
    path = tmp_path_factory.mktemp("world") / "w.ics"
    days = sorted({claim.published for claim in made.claims})
    seen: dict[str, int] = {}
    for day in days[:: max(1, len(days) // 6)]:
        timeline = made.timeline.as_of(day)
        publish(timeline, path)
        assert publish(timeline, path) == Published()
        found = entries(path)
        for uid, item in found.items():
            assert item["sequence"] >= seen.get(uid, 0)
            seen[uid] = item["sequence"]
        shown = [item for item in found.values() if item["status"] != "CANCELLED"]
        assert len({item["x-summit-timeline-claims"] for item in shown}) == len(shown)


PUBLISHER = textwrap.dedent("""
    import sys
    from summit_timeline.formats.publish import publish
    from summit_timeline.testing.worlds import world
    made = world(1, claims=120, years=1).timeline
    half = made.as_of(sorted(c.published for c in made.claims)[60])
    print("ready", flush=True)
    while True:
        publish(half, sys.argv[1])
        publish(made, sys.argv[1])
""")


def publisher(path: Path) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen([sys.executable, "-c", PUBLISHER, str(path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == b"ready"
    return process


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no kill -9")
def test_killed_at_any_point_the_file_is_whole(path: Path) -> None:
    chance = random.Random(1)
    made = world(1, claims=120, years=1).timeline
    publish(made, path)
    for _ in range(8):
        process = publisher(path)
        time.sleep(chance.random() / 5)  # not to wait for something: to be killed anywhere
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        assert path.read_bytes().endswith(b"END:VCALENDAR\r\n")
        publish(made, path)  # reads the whole file, and is not held up by the lock of the dead
    assert [p.name for p in path.parent.iterdir() if p.suffix == ".ics"] == [path.name]


def test_two_publishers_at_once(path: Path) -> None:
    two = [publisher(path), publisher(path)]
    try:
        made = world(1, claims=120, years=1).timeline
        for _ in range(5):
            publish(made, path)
        assert all(process.poll() is None for process in two)
    finally:
        for process in two:
            process.kill()
            process.wait()
    publish(made, path)
    uids = [str(i["uid"]) for i in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")]
    assert len(uids) == len(set(uids))
