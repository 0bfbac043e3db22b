"""Rows of reasons for how an event stands: the first that applies tells it."""

from collections.abc import Callable, Iterable

from summit_timeline.events.model import Status
from summit_timeline.events.status.cues import Standing
from summit_timeline.events.status.plan import Plan

Test = Callable[[Plan], bool]
Row = Callable[[Plan], Standing | None]


def first_of(rows: Iterable[Row], plan: Plan) -> Standing | None:
    """How an event stands by the first row that applies; None where none does."""
    for row in rows:
        found = row(plan)
        if found is not None:
            return found
    return None


def held(test: Test, *, sure: bool = True) -> Row:
    return _row(Standing(Status.HELD, sure=sure), test)


def scheduled(test: Test, *, sure: bool = True) -> Row:
    return _row(Standing(Status.SCHEDULED, sure=sure), test)


def cancelled(test: Test, *, sure: bool = True) -> Row:
    return _row(Standing(Status.CANCELLED, sure=sure), test)


def denied(test: Test) -> Row:
    """A row of an event that will not be, of which nothing tells that it was planned."""
    return _row(Standing(Status.CANCELLED, denied=True), test)


def no_event(test: Test) -> Row:
    """A row of words that tell of no event: a condition, a habit."""
    return _row(Standing(None), test)


def considered(test: Test) -> Row:
    return _row(Standing(Status.CONSIDERED), test)


def ahead(test: Test) -> Row:
    """A row of an event that is to come: considered where its words only hedge it, else scheduled."""
    return lambda plan: plan.ahead if test(plan) else None


def _row(standing: Standing, test: Test) -> Row:
    return lambda plan: standing if test(plan) else None
