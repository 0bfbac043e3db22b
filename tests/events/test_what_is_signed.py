"""What is signed, as the text words it, without what stands around it. Own sentences."""

import pytest

import summit_timeline as st

THURSDAY = "2018-10-18"

SIGNED = [
    ("Emmanuel Macron signed into the law the widest tax cut in years on Tuesday.", None),
    ("Emmanuel Macron signed a $90 billion farm aid package into law on Tuesday.", "$90 billion farm aid package"),
    ("Emmanuel Macron signed that agency into law.", "agency"),
    ("Emmanuel Macron signed it into law on Tuesday.", None),
    ("Emmanuel Macron will sign \"very soon\" an executive order on farms.", "executive order on farms"),
    ("Emmanuel Macron signed his first executive order on farms a week after he took office.", "first executive order on farms"),
    ("The trade treaty and the orders signed by Emmanuel Macron on Tuesday are out.", "orders"),
    ("Emmanuel Macron was in Lima this week, holding a bill-signing ceremony.", "bill"),
    ("The senator stood beside President Macron at a bill-signing ceremony on Tuesday.", "bill"),
    ("We note a few things: President Macron's bill-signing was on Tuesday.", "bill"),
    ("At a signing ceremony for his farm reform bill on Tuesday, President Macron smiled.", "farm reform bill"),
    ("After the signing, President Macron spoke of the oversight of spending in the bill.", None),
    ("President Macron signed a trade agreement with Chad on Nov. 3.", "trade agreement"),
    ("The two countries signed a memorandum of understanding on fishing in Lima on Tuesday.", "memorandum of understanding on fishing"),
    ("The law that Emmanuel Macron signed isn't a tax, but the law before it was.", "law"),
    ("In a statement after the signing, Emmanuel Macron was glad.", None),
    ("Chad and Togo signed a peace treaty on Tuesday.", "peace treaty"),
    ("The peace treaty that Chad and Togo signed on Tuesday is short.", "peace treaty"),
    ("The signing of the border accord by Chad and Togo on Tuesday went well.", "border accord"),
    ("President Macron, after the signing of hate crimes legislation on Tuesday, left.", "hate crimes legislation"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subject"), SIGNED)
def test_what_is_signed(text: str, subject: str | None) -> None:
    claims = st.extract_claims(st.Document(text=text, published=THURSDAY))
    assert [c.subject for c in claims if c.kind.value == "signing"][:1] == [subject]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # "into law" stands between the verb and what is signed, and "though" opens no clause between commas
        ("The vote came a day after Alabama Gov. Ann Lee signed into law what is the strictest ban.", ["Ann Lee"]),
        ("Gov. Ann Lee signed into law the strictest ban on Tuesday.", ["Ann Lee"]),
        ("The ban signed into law by Gov. Ann Lee on Tuesday is strict.", ["Ann Lee"]),
        ("President Macron, though, signed a bill on Tuesday.", ["Emmanuel Macron", "France"]),
        ("Though President Macron was ill, Angela Merkel signed a bill on Tuesday.", ["Angela Merkel", "Germany"]),
    ],
)
def test_who_signs(text: str, who: list[str]) -> None:
    claims = st.extract_claims(st.Document(text=text, published=THURSDAY))
    assert [sorted(p.name for p in c.participants) for c in claims if c.kind.value == "signing"] == [who]
