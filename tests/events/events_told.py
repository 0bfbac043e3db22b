"""The events of a report in one line each, as the tables of the tests write them."""

import summit_timeline as st

THURSDAY = "2018-10-18"


def told(text: str, published: str = THURSDAY) -> list[str]:
    """Kind, status and days (EDTF), place, and who takes part, of each event; "-" where nothing is known."""
    rows = []
    for e in st.extract(st.Document(text=text, published=published)).events:
        days = e.when.edtf if e.when.known else "-"
        who = ", ".join(sorted(p.name for p in e.participants)) or "-"
        rows.append(f"{e.kind.value} {e.status.value} {days}; {e.place.name if e.place else '-'}; {who}")
    return sorted(rows)
