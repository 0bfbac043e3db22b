"""Sentences in agency style for what the documentation promises: days behind an announcement, clocks, hedges, "it"."""

import pytest

import summit_timeline as st

DAY = "2024-03-04"  # a Monday


def only(text: str) -> st.Claim:
    (claim,) = st.extract_claims(st.Document(text=text, published=DAY))
    return claim


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        (
            "Kenya and Somalia will hold a summit, announced on Thursday, on March 12 in Nairobi.",
            "2024-03-12",
            "Nairobi",
        ),
        (
            "Kenya and Somalia will hold a summit, which President Ruto announced on Thursday, on March 12 in Nairobi.",
            "2024-03-12",
            "Nairobi",
        ),
        (
            "The summit of Kenya and Somalia announced last week is set for March 12 in Nairobi.",
            "2024-03-12",
            "Nairobi",
        ),
        (
            "A summit that President Ruto announced Thursday, set for March 12, will bring Kenya and Somalia together.",
            "2024-03-12",
            None,
        ),
        ("A summit of Chad and Togo will go ahead after all on April 3 in Lome.", "2024-04-03", "Lome"),
        ("Chad and Togo will meet after all in Lome on April 3.", "2024-04-03", "Lome"),
        ("Norway will host talks between Chad and Togo in Oslo on Sunday, chaired by Ghana.", "2024-03-10", "Oslo"),
        # and not
        ("Kenya and Somalia will hold a summit, the two announced on Thursday.", None, None),
        ("A summit of Kenya and Somalia was announced on Thursday.", None, None),
        ("Kenya and Somalia will hold a summit after the election on March 12.", None, None),
    ],
)
def test_the_day_of_an_announcement_is_not_that_of_the_event(text: str, day: str | None, place: str | None) -> None:
    claim = only(text)
    assert claim.status in ("scheduled", "held")
    assert (claim.when.edtf if claim.when.exact else None) == day
    assert (claim.place and claim.place.name) == place


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("on Thursday at 1415 GMT", "2024-03-07T09:15:00-05:00"),
        ("at 1415 GMT on Thursday", "2024-03-07T09:15:00-05:00"),
        ("on Thursday at 9:15 a.m. (1415 GMT)", "2024-03-07T09:15:00-05:00"),
        ("on Thursday at 9 a.m. (14:00 GMT)", "2024-03-07T09:00:00-05:00"),
        ("on Thursday at 9:15 a.m. local time", "2024-03-07T09:15:00-05:00"),
        # by nobody's clock, or of another event or day
        ("on Thursday at 9:15 a.m.", None),
        ("on Thursday, and Ghana will watch from 1415 GMT", None),
        ("on Thursday", None),
    ],
)
def test_a_time_by_the_clock_of_the_place(words: str, start: str | None) -> None:
    claim = only(f"Ministers of Peru and Chile will meet in Lima {words}.")
    assert claim.when.edtf == "2024-03-07"
    assert (claim.when.start_time and claim.when.start_time.isoformat()) == start


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Washington said it would hold talks with Oman in Geneva on March 20.", ["United States", "Oman"]),
        ("Egypt said on Monday it would host talks with Sudan on March 20.", ["Egypt", "Sudan"]),
        ("NATO says it will hold talks with Serbia in Brussels on March 20.", ["NATO", "Serbia"]),
        ("The signing of a treaty between Chad and Togo is planned for March 12 in Lome.", ["Chad", "Togo"]),
        ("The signing of a fisheries pact between Chad and Togo took place on Sunday.", ["Chad", "Togo"]),
        ("Officials of Moscow-backed Belarus and Poland will meet in Vilnius on Thursday.", ["Belarus", "Poland"]),
        # and not
        ("Egypt said it would be held on March 20, the summit of Chad and Togo.", ["Chad", "Togo"]),
        ("Egypt said it welcomed talks between Chad and Togo on March 20.", ["Chad", "Togo"]),
        ("Egypt said it was the first summit of Chad and Togo that it knew of.", ["Chad", "Togo"]),
        ("Serbia-Kosovo talks will be held in Brussels on March 20.", ["Serbia", "Kosovo"]),
    ],
)
def test_who_takes_part(text: str, names: list[str]) -> None:
    assert [p.name for p in only(text).participants] == names


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A summit of Egypt and Sudan on April 3 is conditional on a ceasefire, mediators said.", "considered"),
        ("Talks between Egypt and Sudan on April 3 remain contingent on a ceasefire.", "considered"),
        ("A summit of Egypt and Sudan on April 3 will depend on a ceasefire.", "considered"),
        ("A summit of Egypt and Sudan on April 3 will be focused on a ceasefire.", "scheduled"),
        ("Talks between Egypt and Sudan on Friday were held on conditional terms.", "held"),
    ],
)
def test_what_hangs_on_a_condition_is_considered(text: str, status: str) -> None:
    assert only(text).status == status


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("A memorandum on semiconductors will be signed by Oman and Peru on Thursday.", "memorandum on semiconductors"),
        ("A pact on fishing rights was signed by Oman and Peru on Sunday.", "pact on fishing rights"),
        ("Oman and Peru will sign a memorandum on semiconductors on Thursday.", "memorandum on semiconductors"),
        ("Oman and Peru will sign a pact on fishing rights on March 12.", "pact on fishing rights"),
        ("Oman and Peru will sign a pact on fishing next week.", "pact on fishing"),
        ("A memorandum will be signed by Oman and Peru on Thursday.", "memorandum"),
        ("A memorandum on Thursday was signed by Oman and Peru.", "memorandum"),
    ],
)
def test_what_is_signed_keeps_its_matter(text: str, subject: str) -> None:
    assert only(text).subject == subject


def test_a_visit_to_a_land_that_another_backs() -> None:
    claim = only("Singapore's minister will visit Washington-backed Jordan on Thursday.")
    assert claim.place is None or claim.place.name == "Jordan"
