"""Serving: what a calendar client asks for and gets, filters, what is unknown, and a file that changes underneath."""

import os
from pathlib import Path

import icalendar
import pytest
from starlette.testclient import TestClient

import summit_timeline as st
from summit_timeline.serve import app

PLAN = st.extract(
    st.Document(text="Japan and the EU will hold a summit in Brussels on July 13.", published="2023-07-03")
)
TALKS = st.extract(st.Document(text="Peru and Chile will hold talks in Lima on July 20.", published="2023-07-04"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    st.write(PLAN, tmp_path / "europe.json")
    st.write(TALKS, tmp_path / "america.timeline.json")
    st.write(TALKS, tmp_path / "america.timelinejs.json")
    return tmp_path


@pytest.fixture
def client(folder: Path) -> TestClient:
    return TestClient(app(folder))


def titles(data: bytes) -> list[str]:
    return [str(item["summary"]) for item in icalendar.Calendar.from_ical(data).walk("VEVENT")]


def test_a_calendar_with_its_type_and_validator(client: TestClient) -> None:
    answer = client.get("/summits.ics", headers={"accept-encoding": "identity"})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    assert titles(answer.content) == ["Japan-EU summit in Brussels", "Peru-Chile meeting in Lima"]
    assert answer.headers["etag"].startswith('"')
    again = client.get("/summits.ics", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    head = client.head("/summits.ics", headers={"accept-encoding": "identity"})
    assert (head.status_code, head.content, head.headers["etag"]) == (200, b"", answer.headers["etag"])
    assert head.headers["content-length"] == str(len(answer.content))


def test_packed_answers_have_a_validator_of_their_own(client: TestClient) -> None:
    plain = client.get("/summits.ics", headers={"accept-encoding": "identity"})
    packed = client.get("/summits.ics", headers={"accept-encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.content == plain.content
    assert packed.headers["etag"] != plain.headers["etag"]
    assert packed.headers["vary"] == "accept-encoding"
    assert int(packed.headers["content-length"]) < len(plain.content) / 2


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("kind=summit", ["Japan-EU summit in Brussels"]),
        ("participant=Chile", ["Peru-Chile meeting in Lima"]),
        ("participant=Chile&participant=EU", ["Japan-EU summit in Brussels", "Peru-Chile meeting in Lima"]),
        ("within=2023-07-20&kind=meeting", ["Peru-Chile meeting in Lima"]),
        ("place=Brussels&status=held", []),
    ],
)
def test_filters(client: TestClient, query: str, found: list[str]) -> None:
    assert titles(client.get(f"/summits.ics?{query}").content) == found


def test_options_of_the_calendar(client: TestClient) -> None:
    data = client.get("/summits.ics?name=Mine&refresh=6").content
    assert icalendar.Calendar.from_ical(data)["x-wr-calname"] == "Mine"


@pytest.mark.parametrize(
    ("path", "status", "message"),
    [
        ("/summits.ics?knd=summit", 400, "there is no filter 'knd'; known are kind, participant"),
        ("/summits.ics?kind=sumit", 400, "did you mean 'summit'?"),
        ("/summits.ics?within=soon", 400, "'soon' is no window"),
        ("/summits.ics?cancelled=hide", 400, "it is one of 'title', 'status', 'drop'"),
        ("/summits.ics?refresh=x", 400, "it is a whole number from 1"),
        ("/summits.ics?refresh=99999999999999999999", 400, "a whole number from 1"),
        ("/summits.json?cancelled=hide", 400, "it is one of 'title', 'status', 'drop'"),
        ("/summits.ics?kind=summit%26text%3DParis", 400, "no kind is called"),
        ("/africa.ics", 404, "there are summits, america, europe"),
        ("/../secret.ics", 404, ""),
    ],
)
def test_what_there_is_not(client: TestClient, path: str, status: int, message: str) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert message in answer.text


@pytest.mark.parametrize(
    ("accepted", "packed"), [("gzip;q=0", False), ("GZIP", True), ("br, gzip;q=0.5", True), ("br", False)]
)
def test_packed_only_where_that_is_accepted(client: TestClient, accepted: str, packed: bool) -> None:
    answer = client.get("/summits.ics", headers={"accept-encoding": accepted})
    assert ("content-encoding" in answer.headers) is packed


def test_it_only_reads(client: TestClient, folder: Path) -> None:
    before = {p: p.stat().st_mtime_ns for p in folder.iterdir()}
    assert client.post("/summits.ics").status_code == 405
    assert client.delete("/summits.ics").status_code == 405
    client.get("/summits.ics")
    assert {p: p.stat().st_mtime_ns for p in folder.iterdir()} == before


def test_the_index_names_the_feeds(client: TestClient) -> None:
    page = client.get("/")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    for name in ("summits.ics", "europe.ics", "america.json"):
        assert f'href="/{name}"' in page.text


def test_json_is_a_timeline_again(client: TestClient, tmp_path: Path) -> None:
    answer = client.get("/europe.json")
    assert answer.headers["content-type"] == "application/json"
    copy = tmp_path / "copy.json"
    copy.write_bytes(answer.content)
    assert st.read_timeline(copy) == PLAN


def test_a_change_of_the_file_shows_at_once_and_half_a_file_does_not(client: TestClient, folder: Path) -> None:
    first = client.get("/europe.ics")
    (folder / "europe.json").write_bytes((folder / "europe.json").read_bytes()[:100])
    assert client.get("/europe.ics").content == first.content
    st.write(PLAN | TALKS, folder / "europe.json")
    os.utime(folder / "europe.json", ns=(1, 1))
    second = client.get("/europe.ics")
    assert len(titles(second.content)) == 2
    assert second.headers["etag"] != first.headers["etag"]


def test_the_uids_of_a_published_calendar_beside_are_used(folder: Path) -> None:
    older = st.extract(
        st.Document(
            text="The leaders of Japan and the EU will hold a summit in Brussels on July 13.", published="2023-06-20"
        )
    )
    st.publish(PLAN, folder / "europe.ics")
    st.write(older | PLAN, folder / "europe.json")
    (published,) = icalendar.Calendar.from_ical((folder / "europe.ics").read_bytes()).walk("VEVENT")
    (served,) = icalendar.Calendar.from_ical(TestClient(app(folder)).get("/europe.ics").content).walk("VEVENT")
    assert served["uid"] == published["uid"]
    (unknown,) = icalendar.Calendar.from_ical((older | PLAN).to_ics()).walk("VEVENT")
    assert unknown["uid"] != published["uid"]


FOREIGN = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\nEND:VCALENDAR\r\n"


@pytest.mark.parametrize(
    ("beside", "reason"),
    [(FOREIGN, "made by another program"), (FOREIGN[:30], "no whole calendar"), (b"\xff", "no whole calendar")],
)
def test_a_calendar_beside_that_is_not_ours_is_no_fault_of_the_client(
    folder: Path, client: TestClient, beside: bytes, reason: str
) -> None:
    (folder / "europe.ics").write_bytes(beside)
    answer = client.get("/europe.ics")
    assert answer.status_code == 503
    assert "the calendar europe.ics beside the timeline, whose UIDs are needed, is not from publish" in answer.text
    assert reason in answer.text
    assert str(folder) not in answer.text
    assert client.get("/europe.ics?kind=sumit").status_code == 400
    assert client.get("/europe.json").status_code == 200
    assert client.get("/").status_code == 200
    (folder / "europe.ics").unlink()
    assert client.get("/europe.ics").status_code == 200


@pytest.mark.parametrize("whole_folder", [False, True])
def test_the_feed_of_everything_has_the_uids_of_the_only_file(tmp_path: Path, whole_folder: bool) -> None:
    older = st.extract(
        st.Document(
            text="The leaders of Japan and the EU will hold a summit in Brussels on July 13.", published="2023-06-20"
        )
    )
    st.publish(PLAN, tmp_path / "mine.ics")
    st.write(older | PLAN, tmp_path / "mine.json")
    client = TestClient(app(tmp_path if whole_folder else tmp_path / "mine.json"))
    (published,) = icalendar.Calendar.from_ical((tmp_path / "mine.ics").read_bytes()).walk("VEVENT")
    for name in ("mine", "summits"):
        (served,) = icalendar.Calendar.from_ical(client.get(f"/{name}.ics").content).walk("VEVENT")
        assert served["uid"] == published["uid"]


def test_a_new_file_that_cannot_be_read_does_not_hold_up_the_others(folder: Path, client: TestClient) -> None:
    (folder / "asia.json").write_text("{")
    assert client.get("/asia.ics").status_code == 503
    assert client.get("/europe.ics").status_code == 200
    assert client.get("/summits.ics").status_code == 200
    page = client.get("/")
    assert page.status_code == 200
    assert "asia.json</a> (cannot be read)" in page.text


def test_one_file(tmp_path: Path) -> None:
    st.write(PLAN, tmp_path / "mine.json")
    one = TestClient(app(tmp_path / "mine.json"))
    assert one.get("/mine.ics").content == one.get("/summits.ics").content


@pytest.mark.parametrize(("name", "message"), [("none", "no such file or folder"), ("bad.json", "JSON")])
def test_nothing_to_serve(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "bad.json").write_text("{")
    with pytest.raises(st.FormatError, match=message):
        app(tmp_path / name)


def test_a_subscriber_sees_each_change_as_one_event(tmp_path: Path) -> None:
    """Published, moved, cancelled, revived: asked with the validator of the time before, the feed gives the new day."""
    reports = [
        ("Japan and the EU will hold a summit in Brussels on July 13.", "2023-07-03", "2023-07-13", "CONFIRMED"),
        ("The Japan-EU summit in Brussels has been postponed to July 17.", "2023-07-05", "2023-07-17", "CONFIRMED"),
        ("The Japan-EU summit in Brussels on July 17 has been cancelled.", "2023-07-06", "2023-07-17", "CANCELLED"),
        ("The leaders of Japan and the EU will meet in Brussels on July 17.", "2023-07-08", "2023-07-17", "CONFIRMED"),
    ]
    st.write(st.Timeline(), tmp_path / "summits.json")
    subscriber = TestClient(app(tmp_path))
    timeline, tag, uids = st.Timeline(), "", set()
    for number, (text, published, day, status) in enumerate(reports):
        timeline |= st.extract(st.Document(text=text, published=published))
        st.publish(timeline, tmp_path / "summits.ics")
        st.write(timeline, tmp_path / "summits.json")
        answer = subscriber.get("/summits.ics", headers={"if-none-match": tag})
        assert answer.status_code == 200
        tag = answer.headers["etag"]
        assert subscriber.get("/summits.ics", headers={"if-none-match": tag}).status_code == 304
        (item,) = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
        uids.add(str(item["uid"]))
        assert (str(item["dtstart"].dt), str(item["status"]), item["sequence"]) == (day, status, number)
    assert len(uids) == 1
