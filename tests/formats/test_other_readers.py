"""Others' programs read our calendars: the same number of events on the same days, and no complaint."""

import base64
import datetime as dt
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import caldav
import icalendar
import pytest

import summit_timeline as st
from summit_timeline.formats.publish import publish
from tests.formats.calendars import Days, all_calendars, days_of
from tests.formats.readers import READERS, told

CALENDARS = all_calendars()


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
@pytest.mark.parametrize("name", CALENDARS)
def test_a_library(name: str, reader: Callable[[bytes], Days]) -> None:
    assert reader(CALENDARS[name]) == days_of(CALENDARS[name])


@pytest.mark.parametrize("name", CALENDARS)
def test_octets(name: str) -> None:
    lines = CALENDARS[name].split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 and b"\n" not in line and line.decode() is not None for line in lines)


@pytest.mark.parametrize("name", CALENDARS)
@pytest.mark.skipif(sys.platform == "win32", reason="khal does not run on Windows")
def test_khal(name: str, tmp_path: Path) -> None:
    config, data = tmp_path / "khal.conf", tmp_path / "made.ics"
    (tmp_path / "calendar").mkdir()
    config.write_text(
        f"[calendars]\n[[c]]\npath = {tmp_path / 'calendar'}\n[sqlite]\npath = {tmp_path / 'k.db'}\n[locale]\n"
        "local_timezone = UTC\ndefault_timezone = UTC\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\ntimeformat = %H:%M\n"
    )
    data.write_bytes(CALENDARS[name])
    khal = [str(Path(sys.executable).with_name("khal")), "-c", str(config)]
    subprocess.run([*khal, "import", "--batch", str(data)], check=True, capture_output=True)
    listed = subprocess.run(
        [*khal, "list", "1990-01-01", "40000d", "--once", "--format", "@@{uid} {start-date}"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found = sorted(tuple(line[2:].split(" ")) for line in listed.splitlines() if line.startswith("@@"))
    assert [uid for uid, _ in found] == [uid for uid, _ in days_of(CALENDARS[name])]


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a CalDAV server on this machine."""
    folder = tmp_path_factory.mktemp("radicale")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "config").write_text(
        f"[server]\nhosts=127.0.0.1:{port}\n[auth]\ntype=none\n[rights]\ntype=authenticated\n"
        f"[storage]\nfilesystem_folder={folder / 'data'}\n[logging]\nlevel=warning\n"
    )
    server = subprocess.Popen(
        [sys.executable, "-m", "radicale", "-C", str(folder / "config")], stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(port, server)
        yield f"http://127.0.0.1:{port}/u/"
    finally:
        server.terminate()
        server.wait()


def _wait_for(port: int, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 0.5).close()
            return
        except OSError:
            assert server.poll() is None, "the server ended"
            time.sleep(0.1)  # until it listens: it has no other way to say so
    raise AssertionError("the server does not answer")


def put(address: str, data: bytes) -> None:
    token = base64.b64encode(b"u:u").decode()
    headers = {"Authorization": f"Basic {token}", "Content-Type": "text/calendar; charset=utf-8"}
    urllib.request.urlopen(
        urllib.request.Request(address, data=data, method="PUT", headers=headers), timeout=20
    ).close()


def seen(server: str, name: str) -> dict[str, icalendar.Event]:
    """What a CalDAV client sees of a calendar on the server, by UID."""
    with caldav.DAVClient(server, username="u", password="u") as client:
        items = client.calendar(url=f"{server}{name}/").search(
            start=dt.datetime(1990, 1, 1), end=dt.datetime(2100, 1, 1), event=True, expand=False
        )
        return {str(e["uid"]): e for item in items for e in icalendar.Calendar.from_ical(item.data).walk("VEVENT")}


@pytest.mark.parametrize("name", CALENDARS)
def test_radicale_and_a_caldav_client(name: str, radicale: str) -> None:
    put(f"{radicale}{name}/", CALENDARS[name])
    found = sorted((uid, told(item["dtstart"].dt)) for uid, item in seen(radicale, name).items())
    assert [uid for uid, _ in found] == [uid for uid, _ in days_of(CALENDARS[name])]


def report(text: str, published: str) -> st.Timeline:
    return st.extract(st.Document(text=text, published=published))


def test_a_round_of_updates_on_a_server(radicale: str, tmp_path: Path) -> None:
    """Published, moved, cancelled, revived and merged, the client shows one event with the day that holds."""
    path = tmp_path / "summits.ics"
    plan = report("Japan and the EU will hold a summit in Brussels on July 13.", "2023-07-03")
    moved = report("The Japan-EU summit in Brussels has been postponed to July 17.", "2023-07-05")
    off = report("The Japan-EU summit in Brussels on July 17 has been cancelled.", "2023-07-06")
    back = report("The leaders of Japan and the EU will meet in Brussels on July 17 after all.", "2023-07-08")
    other = report("Kenya and Ghana will hold a summit in Accra on July 20.", "2023-07-09")
    uids = set()
    rounds = [
        (plan, "20230713", "CONFIRMED"),
        (moved, "20230717", "CONFIRMED"),
        (off, "20230717", "CANCELLED"),
        (back, "20230717", "CONFIRMED"),
    ]
    timeline = st.Timeline()
    for news, day, status in rounds:
        timeline |= news
        publish(timeline, path)
        put(f"{radicale}updates/", path.read_bytes())
        (item,) = seen(radicale, "updates").values()
        uids.add(str(item["uid"]))
        assert (told(item["dtstart"].dt), str(item["status"])) == (day, status)
    assert len(uids) == 1
    publish(timeline | other, path)
    a, b = (timeline | other).events
    publish((timeline | other).same(a, b, day="2023-07-10"), path)
    put(f"{radicale}updates/", path.read_bytes())
    on = [item for item in seen(radicale, "updates").values() if item["status"] != "CANCELLED"]
    assert [str(item["uid"]) for item in on] == list(uids)
