"""The strategies that users test their own code with."""

import subprocess
import sys

from hypothesis import given, settings
from hypothesis import strategies as hs

import summit_timeline as st
from summit_timeline.events.model import check_claim
from summit_timeline.testing.strategies import claims, documents


@given(hs.from_type(st.Timeline))
@settings(max_examples=30, deadline=None)
def test_from_type_makes_timelines_whose_claims_belong_to_their_reports(timeline: st.Timeline) -> None:
    """`from_type` would build a timeline of anything, had the entry point not told Hypothesis how."""
    known = {report.document_id for report in timeline.reports}
    assert {claim.document_id for claim in timeline.claims} <= known
    assert len(timeline.events) <= len(timeline.claims)


@given(hs.data())
@settings(max_examples=30, deadline=None)
def test_claims_hold_against_their_document(data: hs.DataObject) -> None:
    document = data.draw(documents())
    claim = data.draw(claims(document=document))
    assert check_claim(claim, document) == claim


@given(hs.from_type(st.Document), hs.from_type(st.When))
@settings(max_examples=30, deadline=None)
def test_from_type_makes_documents_and_whens(document: st.Document, when: st.When) -> None:
    assert document.text.strip()
    assert when.earliest is None or when.latest is None or when.earliest <= when.latest


def test_the_strategies_can_be_imported_first() -> None:
    """Hypothesis, when it is imported by them, asks the entry point, which must not ask them back."""
    code = (
        "from summit_timeline.testing.strategies import timelines\n"
        "from hypothesis import strategies\n"
        "from summit_timeline import Timeline\n"
        "print(len(repr(strategies.from_type(Timeline))) < 200)\n"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
