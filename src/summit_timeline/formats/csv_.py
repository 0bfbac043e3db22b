"""Events to CSV, one row each, for spreadsheets and data frames."""

import csv
import io

from summit_timeline.formats.rows import events_of, reports_of, row
from summit_timeline.timeline.events import Events
from summit_timeline.timeline.timeline import Timeline

COLUMNS = (
    "id",
    "kind",
    "title",
    "status",
    "first",
    "last",
    "earliest",
    "latest",
    "edtf",
    "place",
    "country",
    "participants",
    "absent",
    "sources",
    "quotes",
)


def to_csv(target: Timeline | Events) -> bytes:
    """The events as CSV (RFC 4180, UTF-8, a header line), in the order of the timeline.

    Days are inclusive, as YYYY-MM-DD; what is unknown is empty. Several participants or sources are joined by "; ",
    quotes by a newline inside their quoted cell.

    >>> to_csv(Timeline()).decode()[:15]
    'id,kind,title,s'
    """
    out = io.StringIO(newline="")
    table = csv.DictWriter(out, COLUMNS)
    table.writeheader()
    reports = reports_of(target)
    for event in events_of(target):
        cells = row(event, reports)
        quotes = cells["quotes"]
        sources = dict.fromkeys(source for q in quotes for source in q["sources"])
        joined = {
            "participants": "; ".join(cells["participants"]),
            "absent": "; ".join(cells["absent"]),
            "sources": "; ".join(sources),
            "quotes": "\n".join(q["quote"] for q in quotes),
        }
        table.writerow({**cells, **joined})
    return out.getvalue().encode("utf-8", "replace")
