"""What Hypothesis calls when it is imported (its entry point), so that `from_type` knows the library's values."""


def register() -> None:
    """Tell Hypothesis which strategy makes a `Document`, `Claim`, `Timeline`, `When` and `Participant`."""
    from hypothesis import strategies as st

    from summit_timeline.dates.when import When
    from summit_timeline.events.model import Claim, Document, Participant
    from summit_timeline.testing import strategies
    from summit_timeline.timeline.timeline import Timeline

    st.register_type_strategy(When, strategies.whens())
    st.register_type_strategy(Participant, strategies.participants())
    st.register_type_strategy(Document, strategies.documents())
    st.register_type_strategy(Claim, strategies.claims())
    st.register_type_strategy(Timeline, strategies.timelines())
