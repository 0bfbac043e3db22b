"""Two between whom a meeting is, with words on the first of them in between, and guests of another country."""

import pytest

from tests.events.events_told import told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A meeting between Igor Vega, a Republican, and Chilean envoys on Tuesday was tense.", "Chile, Igor Vega"),
        ("A meeting on Tuesday between Igor Vega, a Republican, and Chilean envoys was tense.", "Chile, Igor Vega"),
        ("A meeting between Ana Soto, the governor, and Igor Vega on Tuesday was tense.", "Ana Soto, Igor Vega"),
        ("Talks between Ana Soto, D-Calif., and Senator Igor Vega on Tuesday failed.", "Ana Soto, Igor Vega"),
        ("Talks between Ana Soto, Chile's premier, and Peruvian envoys resumed on Tuesday.", "Ana Soto, Chile, Peru"),
        ("A meeting between Ana Soto and Igor Vega on Tuesday was tense, the governor said.", "Ana Soto, Igor Vega"),
        # a leader of another country with a body of the United States
        ("Chilean President Igor Diaz met Senate Republicans on Tuesday.", "Chile, Igor Diaz, Senate Republicans"),
        ("President Igor Diaz of Chile met with House Democrats on Tuesday.", "Chile, House Democrats, Igor Diaz"),
        ("President Donald Trump met Senate Republicans on Tuesday.", "Donald Trump, Senate Republicans"),
        ("Chilean President Igor Diaz met union leaders on Tuesday.", "Igor Diaz, union leaders"),
        ("British Prime Minister Theresa May met the Bank of England on Tuesday.", "Bank of England, Theresa May"),
    ],
)
def test_who_meets(text: str, who: str) -> None:
    (event,) = told(text)
    assert event.rsplit("; ", 1)[1] == who
