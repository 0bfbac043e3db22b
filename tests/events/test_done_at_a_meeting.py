"""What is called off at a meeting is not held there, who meets in an opening participle, and what is only possible."""

import pytest
from events_told import told

# the report is of 18 October 2018, a Thursday
TABLE = [
    ("EU ministers, meeting in Lima on Tuesday, called off a summit with Chad.",
     ["meeting held 2018-10-16; Lima; European Union", "summit cancelled -; -; Chad, European Union"]),
    ("At a meeting in Lima on Tuesday, EU ministers cancelled a summit with Chad.",
     ["meeting held 2018-10-16; Lima; European Union", "summit cancelled -; -; Chad, European Union"]),
    ("EU ministers cancelled a summit with Chad at a meeting in Lima on Tuesday.",
     ["meeting held 2018-10-16; Lima; European Union", "summit cancelled -; -; Chad, European Union"]),
    ("Meeting in Lima on Tuesday, the presidents of Chad and Mali agreed on aid.",
     ["meeting held 2018-10-16; Lima; Chad, Mali"]),
    ("Meeting in Lima, Peru, on Tuesday, the presidents of Chad and Mali agreed on aid.",
     ["meeting held 2018-10-16; Lima; Chad, Mali"]),
    ("Meeting in Lima next week, the presidents of Chad and Mali will discuss aid.",
     ["meeting scheduled [2018-10-22..2018-10-28]; Lima; Chad, Mali"]),
    ("Meeting of Chad and Mali in Lima on Tuesday ended in a row.", ["meeting held 2018-10-16; Lima; Chad, Mali"]),
    ("Merkel said a meeting with Macron was possible.",
     ["meeting considered -; -; Angela Merkel, Emmanuel Macron, France, Germany"]),
    ("The president of Chad will leave today after a meeting with Merkel.",
     ["meeting scheduled 2018-10-18; -; Angela Merkel, Chad, Germany"]),
    ("The president of Chad will face questions today after the meeting with Merkel.",
     ["meeting held 2018-10-18; -; Angela Merkel, Chad, Germany"]),
    ("A deal hinged on a meeting of Chad and Mali that took place on Tuesday.",
     ["meeting held 2018-10-16; -; Chad, Mali"]),
    ("On Tuesday, Merkel laughed when asked when she had met Chad's president.",
     ["meeting held -; -; Angela Merkel, Chad, Germany"]),
    ("The president of Chad left today after a meeting with Merkel.",
     ["meeting held 2018-10-18; -; Angela Merkel, Chad, Germany"]),
    ("Leaders of Chad and Mali gathered in Lima on Tuesday for the opening of a two-week climate conference.",
     ["meeting held 2018-10-16/2018-10-29; Lima; Chad, Mali"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), TABLE)
def test_each_event_stands_as_it_is_told(text: str, events: list[str]) -> None:
    assert told(text) == events
