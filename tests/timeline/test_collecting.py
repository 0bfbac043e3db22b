"""Building a timeline leaves Python's collector as the program had it."""

import gc
from collections.abc import Iterator

import pytest

import summit_timeline as st
from summit_timeline.timeline.collecting import resting_collector

TEXT = "Japan and Chile held talks in Lima on Monday."


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    was = gc.isenabled()
    yield
    (gc.enable if was else gc.disable)()


@pytest.mark.parametrize("on", [True, False])
def test_it_is_left_as_it_was(on: bool):
    (gc.enable if on else gc.disable)()
    assert len(st.extract(st.Document(text=TEXT, published="2019-05-08")).events) == 1
    assert gc.isenabled() == on


def test_also_after_an_error():
    gc.enable()
    seen = []

    def fail():
        with resting_collector():
            seen.append(gc.isenabled())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert seen == [False]
    assert gc.isenabled()
