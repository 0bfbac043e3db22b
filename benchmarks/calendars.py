"""Times and memory of calendars: `python benchmarks/calendars.py [EVENTS]` writes, publishes, reads and serves them.

The world is made from a fixed seed. Requests go over loopback to a server in another process, one connection each.
"""

import http.client
import resource
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import summit_timeline as st
from summit_timeline.testing.worlds import world


def timed(what: str, work: Callable[[], object]) -> object:
    """Do the work and print how long it took, and the most memory that the process has used."""
    began = time.perf_counter()
    result = work()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{what}: {time.perf_counter() - began:.2f} s, peak {peak} MB")
    return result


def requests(port: int, path: str, count: int) -> tuple[float, float, int]:
    """Seconds of the first answer and of all others together, and how many of these failed."""
    took, failed = [], 0
    for _ in range(count + 1):
        began = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        answer.read()
        failed += answer.status != 200
        connection.close()
        took.append(time.perf_counter() - began)
    return took[0], sum(took[1:]), failed


def served(folder: Path, count: int) -> None:
    """Serve the folder and ask for everything and for a selection."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "summit_timeline", "serve", str(folder), "--port", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        for _ in range(1200):
            try:
                socket.create_connection(("127.0.0.1", port), 0.2).close()
                break
            except OSError:
                time.sleep(0.1)
        for path in ("/summits.ics", "/summits.ics?kind=summit", "/"):
            first, rest, failed = requests(port, path, count)
            each, rate = rest / count * 1000, count / rest
            print(f"GET {path}: first {first:.2f} s, then {each:.1f} ms each, {rate:.0f} a second, {failed} failed")
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    made = world(1, claims=size, years=30)
    timeline = made.timeline
    claims = len(made.claims)
    events = timed(f"events of {claims} claims", lambda: timeline.events)
    folder = Path(tempfile.mkdtemp())
    timed(f"write {len(timeline.events)} events", lambda: st.write(timeline, folder / "once.ics"))
    timed("publish them", lambda: st.publish(timeline, folder / "summits.ics"))
    timed("publish them again", lambda: st.publish(timeline, folder / "summits.ics"))
    timed("read them", lambda: st.read_timeline(folder / "once.ics"))
    st.write(timeline, folder / "summits.json")
    (folder / "once.ics").unlink()
    served(folder, 400)
