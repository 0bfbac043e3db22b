"""What Hypothesis calls when it is imported (its entry point), so that `from_type` knows the library's values."""

from typing import Any


def register() -> None:
    """Tell Hypothesis which strategy makes a `Document`, `Claim`, `Timeline`, `World`, `When` and `Participant`.

    The strategies are looked up when they are asked for: they import Hypothesis, which may be half imported here.
    """
    from hypothesis import strategies as st

    from summit_timeline.dates.when import When
    from summit_timeline.events.model import Claim, Document, Participant
    from summit_timeline.testing.worlds import World
    from summit_timeline.timeline.timeline import Timeline

    named = {
        When: "whens",
        Participant: "participants",
        Document: "documents",
        Claim: "claims",
        Timeline: "timelines",
        World: "worlds",
    }
    for kind, name in named.items():
        st.register_type_strategy(kind, _made_by(name))


def _made_by(name: str) -> Any:
    def strategy(_: type) -> Any:
        from summit_timeline.testing import strategies

        return getattr(strategies, name)()

    return strategy
