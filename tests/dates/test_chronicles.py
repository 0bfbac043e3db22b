"""Texts that tell of years long past: their dates without a year go on from the date told before.

Each text was written for this, with its expected values in brackets, before it was read by the library.
"""

import re

import pytest

import summit_timeline as st

_MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")

CHRONICLES = {
    "a war by the river": (
        "2010-05-01",
        "The war began on [3 March 1877|1877-03-03] when the northern army crossed the river. "
        "In [April|1877-04] its vanguard reached the coast, and by [the end of the month|1877-04] the fortress was under siege. "
        "On [the 14th of May|1877-05-14] the garrison tried to break out; "
        "[three days later|1877-05-17] the city fell. "
        "[The following year|1878] a peace conference was called. "
        "In [early June 1878|1878-06] the delegates met, and on [13 July|1878-07-13] the treaty was signed. "
        "Between [1879 and 1881|1879/1881] the province was occupied. "
        "During [the summer of 1880|1880-SU] raids continued, and in [the spring of the next year|1881-SP] the last units left. "
        "[That autumn|1881-FA] elections were held. ",
    ),
    "a revolt": (
        "2009-10-20",
        "In [1834|1834] the governor doubled the salt tax. "
        "On [5 November of that year|1834-11-05] a crowd burned the customs house. "
        "The assembly was dissolved in [December 1834|1834-12]. "
        "When it was recalled in [February|1835-02], only a third of the members came. "
        "On [Monday 2 March|1835-03-02] the militia refused to march; "
        "on [4 March|1835-03-04] it elected its own officers. "
        "The governor fled in [the night of 6 March|1835-03-06TNI]. "
        "[A week later|1835-W11] a provisional council met. "
        "It sat until [May 1836|1836-05]. "
        "In [the autumn|1836-FA] the exiles returned. "
        "A constitution was adopted on [1 January 1837|1837-01-01], and amended [ten years later|1847]. ",
    ),
    "a war at sea": (
        "2009-11-05",
        "The blockade was declared on [10 October 1912|1912-10-10]. "
        "On [16 October|1912-10-16] the first convoy turned back. "
        "The fleets met on [11 November|1912-11-11], and again on [5 December|1912-12-05]. "
        "A conference opened in [January 1913|1913-01] and broke down in [February|1913-02]. "
        "Fighting resumed on [3 February|1913-02-03]. "
        "The southern port surrendered on [26 March|1913-03-26]; "
        "the armistice was signed on [the 14th of April|1913-04-14]. "
        "By [the summer|1913-SU] the allies had fallen out. "
        "On [29 June|1913-06-29] one of them attacked the others, and on [10 August|1913-08-10] a second treaty ended the war. "
        "It lasted [one year|P1Y]. ",
    ),
    "what had been before": (
        "2009-06-14",
        "In [the spring of 1870|1870-SP] the king demanded the lake district, which had been lost in [1848|1848]. "
        "By [the end of the year|1870] both armies had been mobilised. "
        "On [3 March|1871-03-03] the river was crossed. "
        "[Two days later|1871-03-05] the first clash took place. "
        "In [July 1871|1871-07] the government, elected that [February|1871-02], lost the north. "
        "By [1 August|1871-08-01] rebel columns had reached the capital. "
        "On [the night of 24/25 September|1871-09-24TNI] they crossed the canal. "
        "The king had fled in [1869|1869]; he came back in [October|1871-10]. ",
    ),
    "a blockade": (
        "2009-12-01",
        "On [August 2, 1990|1990-08-02], columns crossed the border. "
        "Within hours the palace had fallen. "
        "On [August 6|1990-08-06] sanctions were imposed, and on [August 8|1990-08-08] the annexation was announced. "
        "By [mid-October|1990-10] more than 200,000 soldiers had arrived. "
        "On [November 29|1990-11-29] the council set a deadline of [January 15, 1991|1991-01-15]. "
        "Talks failed on [January 9|1991-01-09]. "
        "The air war began early on [January 17|1991-01-17]. "
        "On [February 24|1991-02-24] ground forces moved; "
        "[100 hours|PT100H] later, on [February 28|1991-02-28], firing stopped. "
        "In [March|1991-03] a rising broke out in the south, and by [the end of April|1991-04] a zone had been set up in the north. ",
    ),
    "a long war": (
        "2010-01-01",
        "In [1618|1618] a revolt broke out in the capital. "
        "The rebels were beaten on [8 November 1620|1620-11-08]. "
        "In [April 1625|1625-04] the king took the field; "
        "he was routed on [27 August 1626|1626-08-27]. "
        "On [6 March 1629|1629-03-06] an edict was issued. "
        "In [July 1630|1630-07] a new army landed. "
        "In [September|1630-09] it took two towns, and in [January|1631-01] it signed an alliance. "
        "The city was stormed on [20 May|1631-05-20]. "
        "[The following September|1631-09] the two armies met. "
        "The king died in battle on [16 November 1632|1632-11-16]. "
        "By [the 1640s|164] all sides were exhausted. "
        "Talks lasted [from December 1644 to October 1648|1644-12/1648-10]. ",
    ),
    "a war of succession": (
        "2009-11-08",
        "The War of the Two Crowns was fought from [1756|1756] to [1761|1761] over the salt provinces. "
        "Background. "
        "The old king, Ludovic (born [2 February 1690|1690-02-02]), died without heirs on [20 October 1755|1755-10-20]. "
        "Within weeks both cousins had claimed the crown. "
        "In [the winter of 1755–56|1755-WI] their envoys met three times. "
        "A last conference, on [3 March|1756-03-03], ended in insults. "
        "First campaigns. "
        "War was declared on [17 May 1756|1756-05-17]. "
        "The northern army marched on [the following day|1756-05-18], and by [the end of June|1756-06] it held the passes. "
        "A counterattack in [September|1756-09] failed. "
        "In [October|1756-10] heavy snow closed the roads until [April|1757-04]. "
        "On [6 May|1757-05-06] the largest battle of the war was fought; "
        "about 9,000 men fell. "
        "[Twelve days later|1757-05-18] the victors entered the capital. "
        "In [1758|1758] the sea powers took sides. "
        "Their fleets fought on [12 July|1758-07-12] and [4 August|1758-08-04]. "
        "[That same month|1758-08] the southern ports were burned. "
        "Negotiations began in [early 1760|1760]. "
        "A truce held from [1 May|1760-05-01] to [30 November|1760-11-30]. "
        "Peace was signed on [15 February 1761|1761-02-15], and ratified [a month later|1761-03]. ",
    ),
    "a landing": (
        "2010-01-20",
        "Operation Lantern was the crossing of the strait in [June 1943|1943-06]. "
        "Planning had begun in [November 1942|1942-11]. "
        "On [8 January 1943|1943-01-08] the commanders met; "
        "the date was first set for [10 May|1943-05-10], then put off to [1 June|1943-06-01] because of the tides. "
        "Shortly before [midnight on 2 June|1943-06-02T00:00] the first gliders took off. "
        "Soon two bridges were taken. "
        "At dawn on [3 June|1943-06-03] the main force landed. "
        "By [noon|1943-06-03T12:00] 12,000 men were ashore; "
        "by [the evening|1943-06-03TEV] the number had doubled. "
        "The counterattack came [the next day|1943-06-04]. "
        "On [5 June|1943-06-05] it rained. "
        "On [7 June|1943-06-07] and [8 June|1943-06-08] the two beachheads joined. "
        "The port fell on [the 19th|1943-06-19]. "
        "In [July|1943-07] the front moved inland; "
        "a second landing on [15 August|1943-08-15] met no resistance. "
        "Fighting ended on [3 September 1943|1943-09-03]. "
        "A monument was unveiled in [1953|1953]. ",
    ),
    "an insurgency that reaches the year before the report": (
        "2009-12-15",
        "The insurgency began in [1984|1984], when a police post was attacked on [15 August|1984-08-15]. "
        "Martial law was declared in four provinces on [19 July 1987|1987-07-19]. "
        "In [the early 1990s|199] the villages were emptied. "
        "On [20 March 1993|1993-03-20] a ceasefire was announced; "
        "it lasted until [24 May|1993-05-24], when a bus was stopped. "
        "In [October|1993-10] a new offensive was launched. "
        "In [1995|1995], on [20 March|1995-03-20], 35,000 soldiers crossed the border; "
        "they withdrew on [4 May|1995-05-04]. "
        "The leader was captured on [15 February 1999|1999-02-15] and sentenced to death on [29 June|1999-06-29]. "
        "On [2 August|1999-08-02] he called on his men to leave the country, and in [February 2000|2000-02] the war was declared over. "
        "It resumed on [1 June 2004|2004-06-01]. "
        "In [2005|2005] several resorts were bombed, on [30 April|2005-04-30], [10 July|2005-07-10] and [16 July|2005-07-16]. "
        "On [21 October 2007|2007-10-21] twelve soldiers were killed. "
        "[Ten days later|2007-10-31] sanctions were announced. "
        "In [February 2008|2008-02] troops went in for [eight days|P8D]. ",
    ),
}


def _marked(text: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without its marks, and where each marked phrase stands with its value."""
    plain, expected, at = "", [], 0
    for mark in _MARK.finditer(text):
        plain += text[at : mark.start()]
        expected.append((len(plain), len(plain) + len(mark[1]), mark[2]))
        plain, at = plain + mark[1], mark.end()
    return plain + text[at:], expected


@pytest.mark.parametrize("name", CHRONICLES)
def test_dates_without_a_year_go_on_from_the_date_told_before(name: str) -> None:
    day, text = CHRONICLES[name]
    plain, expected = _marked(text)
    mentions = st.find_dates(plain, published=day)
    for start, end, value in expected:
        found = {m.value for m in mentions if m.start < end and m.end > start}
        assert any(value in (whole, *whole.split("/")) for whole in found), (plain[start:end], found, value)


OLD_DATES = (
    "The pact was signed on 3 March 1987 and amended on 5 May 1991. A second text followed in June 1995. "
    "It was renewed on 1 July 2001. "
)


@pytest.mark.parametrize(
    ("published", "text", "phrase", "value"),
    [
        ("2015-09-10", "The ministers met on Monday. It lapses in November.", "Monday", "2015-09-07"),
        ("2015-09-10", "The ministers met on Monday. It lapses in November.", "November", "2015-11"),
        ("2015-09-10", "The parties will meet on October 2.", "October 2", "2015-10-02"),
        ("2015-09-10", "Last March one of them left.", "Last March", "2015-03"),
        ("2015-09-10", "In January 2015 it was debated, and in April a vote was lost.", "April", "2015-04"),
        ("2015-09-10", "Until today nobody has left.", "today", "2015-09-10"),
        (
            "2002-08-10",
            "In November a review is due.",
            "November",
            "2001-11",
        ),  # a chronicle never runs ahead of its day
    ],
)
def test_news_that_looks_back_counts_from_its_own_day(published: str, text: str, phrase: str, value: str) -> None:
    mentions = st.find_dates(OLD_DATES + text, published=published)
    assert value in {m.value for m in mentions if m.text == phrase}


def test_a_policy_that_counts_from_the_publication_reads_no_chronicle() -> None:
    day, text = CHRONICLES["a war at sea"]
    mentions = st.find_dates(_marked(text)[0], published=day, policy="DATEPARSER")
    assert {m.value for m in mentions if m.text == "16 October"} == {"2009-10-16"}


def test_the_reason_names_the_date_that_was_counted_from() -> None:
    day, text = CHRONICLES["a war at sea"]
    (mention,) = [m for m in st.find_dates(_marked(text)[0], published=day) if m.text == "16 October"]
    assert str(mention.why).startswith("read as date, day first, counted from 1912-10-10")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xerxes came in 480 BC.", [("480 BC", "BC0480")]),
        ("The temple was built about 520 B.C., he said.", [("520 B.C", "BC0520")]),
        ("In the 5th century BC the two cities met.", [("the 5th century BC", "BC04")]),
        ("In AD 69 there were four emperors.", [("AD 69", "0069")]),
        ("In 1453 the city fell.", [("1453", "1453")]),
        ("It stood from 1337 to 1453.", [("from 1337 to 1453", "1337/1453")]),
        ("They voted in 1200 cities.", []),
        ("They had from 1200 to 1400 members.", []),
    ],
)
def test_years_long_ago(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(m.text, m.value) for m in st.find_dates(text, published="2009-11-05")] == expected
