"""Which mentions of one report, that the report's reader has not joined, are of one event. Own sentences."""

import pytest

import summit_timeline as st

# a report, and of each event: kind, status, and how many claims tell of it
REPORTS: list[tuple[str, list[str]]] = [
    # a plan told as another one than what was held
    (
        "Chad's president Idriss Deby met Togo's president Faure Gnassingbe in Lima on Monday. "
        "Deby and Gnassingbe will hold another meeting soon.",
        ["meeting held 1", "meeting scheduled 1"],
    ),
    (
        "Chadian President Idriss Deby and Togolese President Faure Gnassingbe met for two hours on Monday. Aides were pleased. "
        "Deby and Gnassingbe may hold a second meeting, an aide said.",
        ["meeting considered 1", "meeting held 1"],
    ),
    # but not what is told as itself
    (
        "Chadian President Idriss Deby and Togolese President Faure Gnassingbe met for two hours on Monday. Aides were pleased. "
        "The meeting of Deby and Gnassingbe had been planned for weeks.",
        ["meeting held 2"],
    ),
    # what one signed, and what he or another one of his country will sign or signed
    (
        "Peruvian Governor Luis Vega signed a bill on Monday. Reporters were there.\n\n"
        "Peruvian Governor Ana Soto wept after she signed a bill in 2019.",
        ["signing held 1", "signing held 1"],
    ),
    (
        "Chadian President Idriss Deby signed an executive order on Monday. Reporters were there.\n\n"
        "Deby is expected to sign tougher rules, Ana Soto wrote.",
        ["signing held 1", "signing scheduled 1"],
    ),
    # a headline tells the news as a plan
    (
        "Chadian President Idriss Deby to sign executive order||"
        "Chadian President Idriss Deby signed an executive order on Monday. Reporters were there.",
        ["signing held 2"],
    ),
    # one of several that are told in one word
    (
        "Chadian President Idriss Deby met Togolese President Faure Gnassingbe for an hour on Monday. Reporters were there.\n\n"
        '"In my meetings with Gnassingbe I was always frank," Deby said.',
        ["meeting held 1", "meeting held 1"],
    ),
    (
        "Chadian President Idriss Deby visited Togo on Monday. Reporters were there.\n\n"
        "Deby liked to play golf during his visits to Togo.",
        ["visit held 1", "visit held 1"],
    ),
    # but not the meetings that a gathering has
    (
        "EU ministers will meet in Lima on Monday. Reporters are there.\n\n"
        "The EU meetings will be long.",
        ["meeting scheduled 2"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), REPORTS)
def test_which_mentions_of_a_report_are_of_one_event(text: str, events: list[str]) -> None:
    title, _, body = text.rpartition("||")
    timeline = st.extract(st.Document(text=body, title=title or None, published="2023-05-09"))
    assert sorted(f"{e.kind} {e.status} {len(e.claims)}" for e in timeline.events) == events
