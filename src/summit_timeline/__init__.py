"""Read dated news text and build one trustworthy timeline of summits, signings and meetings.

Everything public is reachable as `st.NAME` after `import summit_timeline as st`; what is heavy is loaded on first use.
"""

import importlib
from typing import TYPE_CHECKING

from summit_timeline.errors import (
    ClaimError,
    DocumentError,
    FormatError,
    InvalidDateError,
    OmissionWarning,
    OptionError,
    QueryError,
    SummitTimelineError,
    UnresolvedDateError,
)

if TYPE_CHECKING:
    from summit_timeline.dates.expressions import Reading, Reason, TimeMention
    from summit_timeline.dates.policies import CHRONO, DATEPARSER, DUCKLING, NEWSWIRE, Policy
    from summit_timeline.dates.resolve import find_dates, resolve
    from summit_timeline.dates.when import Allen, When, relations
    from summit_timeline.events.explain import Evidence, Explanation, explain
    from summit_timeline.events.extract import extract_claims
    from summit_timeline.events.model import (
        Claim,
        Document,
        Kind,
        Participant,
        Place,
        Relation,
        RelationKind,
        Status,
    )
    from summit_timeline.formats.build import build
    from summit_timeline.formats.calendar_options import CalendarOptions
    from summit_timeline.formats.documents import read
    from summit_timeline.formats.files import read_timeline, write
    from summit_timeline.formats.publish import Published, publish
    from summit_timeline.timeline.events import Event, Events
    from summit_timeline.timeline.records import Decision, Report
    from summit_timeline.timeline.timeline import Timeline, extract, merge

__version__ = "0.1.0"

_HOME = {
    "Reading": "dates.expressions",
    "Reason": "dates.expressions",
    "TimeMention": "dates.expressions",
    "CHRONO": "dates.policies",
    "DATEPARSER": "dates.policies",
    "DUCKLING": "dates.policies",
    "NEWSWIRE": "dates.policies",
    "Policy": "dates.policies",
    "find_dates": "dates.resolve",
    "resolve": "dates.resolve",
    "Allen": "dates.when",
    "When": "dates.when",
    "relations": "dates.when",
    "Evidence": "events.explain",
    "Explanation": "events.explain",
    "explain": "events.explain",
    "extract_claims": "events.extract",
    "Claim": "events.model",
    "Document": "events.model",
    "Kind": "events.model",
    "Participant": "events.model",
    "Place": "events.model",
    "Relation": "events.model",
    "RelationKind": "events.model",
    "Status": "events.model",
    "build": "formats.build",
    "CalendarOptions": "formats.calendar_options",
    "read": "formats.documents",
    "read_timeline": "formats.files",
    "write": "formats.files",
    "Published": "formats.publish",
    "publish": "formats.publish",
    "Event": "timeline.events",
    "Events": "timeline.events",
    "Decision": "timeline.records",
    "Report": "timeline.records",
    "Timeline": "timeline.timeline",
    "extract": "timeline.timeline",
    "merge": "timeline.timeline",
}

__all__ = [
    "CHRONO",
    "DATEPARSER",
    "DUCKLING",
    "NEWSWIRE",
    "Allen",
    "CalendarOptions",
    "Claim",
    "ClaimError",
    "Decision",
    "Document",
    "DocumentError",
    "Event",
    "Events",
    "Evidence",
    "Explanation",
    "FormatError",
    "InvalidDateError",
    "Kind",
    "OmissionWarning",
    "OptionError",
    "Participant",
    "Place",
    "Policy",
    "Published",
    "QueryError",
    "Reading",
    "Reason",
    "Relation",
    "RelationKind",
    "Report",
    "Status",
    "SummitTimelineError",
    "TimeMention",
    "Timeline",
    "UnresolvedDateError",
    "When",
    "__version__",
    "build",
    "explain",
    "extract",
    "extract_claims",
    "find_dates",
    "merge",
    "publish",
    "read",
    "read_timeline",
    "relations",
    "resolve",
    "write",
]


def __getattr__(name: str) -> object:
    """Load a public name from its module on first use (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module 'summit_timeline' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"summit_timeline.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
