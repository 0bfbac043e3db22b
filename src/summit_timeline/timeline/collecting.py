"""Python's collector of cycles rests while a timeline is built, which makes many values and no cycles."""

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def resting_collector() -> Iterator[None]:
    """Let the collector of cycles rest, and then be as it was.

    It looks through all values again and again while their number grows: nearly half the time of grouping 100,000
    claims. Another thread that builds a timeline at the same time may wake it earlier, which costs time alone.

    >>> with resting_collector():
    ...     gc.isenabled()
    False
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
