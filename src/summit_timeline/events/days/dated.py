"""The days of an event, with the mention that they were read from."""

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import When
from summit_timeline.events.days.rows import Turn


@attrs.frozen
class Dated:
    """The days of an event with the mention that gave them (None where nothing is known).

    `turn` is "from" for the days that an event was moved from, "to" for those that it has now, "anew" where it had
    been put off before; `until` is then the offset of the words that tell of the move. `row` is its place in a row of
    meetings, each of its own people.
    """

    when: When
    mention: TimeMention | None = None
    turn: str | None = None
    until: int | None = None
    row: Turn | None = None
