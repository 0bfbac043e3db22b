"""How fast dates are read, as ratios: against splitting into words, against other tools, and on the worst texts.

    python benchmarks/dates.py

The news-like text and the worst texts are made by the script. A worst text may cost at most three times as much a byte
as the news-like one. dateparser and Recognizers-Text are compared where they are installed, on fewer articles.
"""

import datetime as dt
import functools
import itertools
import re
import time
from collections.abc import Callable

import summit_timeline as st

SENTENCES = [
    "The two governments said on Monday that their leaders will meet in Geneva next week to go over the draft.",
    "Officials from both capitals have worked on the text since March and expect to finish it by the end of the month.",
    "Nobody in the delegation would say whether the minister had read the letter or meant to answer it in public.",
    "The last such meeting, a two-day affair in June 2019, ended without a word on trade or on the disputed islands.",
    "Analysts warned that the market had priced in a deal, and that shares could fall if the visit were put off again.",
    "A spokeswoman confirmed the call, which she described as long and frank, but gave no further details of it.",
]
WORST = {
    "last last last": "last ",
    "1/1/1/1": "1/1/",
    "1,1,1,1": "1,1,",
    "Monday to Monday to": "Monday to ",
    "digits": "7",
    "digits and dots": "1.1.",
    "quotes": "'\"",
    "combining marks": "e\u0301\u0301\u0301 ",
    "one long word": "a",
    "capital dotted i": "\u0130",
    "twenty twenty": "twenty ",
    "white space": " ",
    "line breaks": "\n",
    "may may may": "may ",
    "the the the": "the ",
    "full stops and Monday": "Monday. ",
}
SIZE = 1_000_000
DAY = "2023-07-03"


def news(size: int) -> str:
    """Paragraphs of news-like sentences."""
    sentences = itertools.cycle(SENTENCES)
    parts: list[str] = []
    while sum(map(len, parts)) < size:
        parts += [" ".join(itertools.islice(sentences, 4))] * 50
    return "\n\n".join(parts)[:size]


def seconds(work: Callable[[], object]) -> float:
    """The best of three runs."""
    best = float("inf")
    for _ in range(3):
        began = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - began)
    return best


def main() -> None:
    st.find_dates("Monday", published=DAY)
    text = news(SIZE)
    words = re.compile(r"\w+")
    ours = seconds(lambda: st.find_dates(text, published=DAY))
    floor = seconds(lambda: words.findall(text))
    print(f"news-like text: {SIZE / ours / 1e6:.1f} MB/s, {floor / ours:.2f} of splitting it into words")
    few = text[:20_000]
    mine = seconds(lambda: st.find_dates(few, published=DAY))
    for name, peer in peers():
        print(f"{name}: find_dates is {seconds(functools.partial(peer, few)) / mine:.0f} times as fast")
    for name, piece in WORST.items():
        bad = (piece * (SIZE // len(piece) + 1))[:SIZE]
        size = len(bad.encode())
        cost = seconds(functools.partial(st.find_dates, bad, published=DAY)) / size / (ours / SIZE)
        print(f"{'ok ' if cost <= 3 else 'BAD'} {name}: {cost:.2f} times the news-like text, a byte")


def peers() -> list[tuple[str, Callable[[str], object]]]:
    """The other tools that are installed."""
    found: list[tuple[str, Callable[[str], object]]] = []
    base = dt.datetime.fromisoformat(DAY)
    from dateparser.search import search_dates

    found.append(("dateparser", lambda t: search_dates(t, languages=["en"], settings={"RELATIVE_BASE": base})))
    try:
        from recognizers_date_time import Culture, recognize_datetime
    except ImportError:
        print("Recognizers-Text is not installed")
    else:
        found.append(("Recognizers-Text", lambda t: recognize_datetime(t, Culture.English, reference=base)))
    return found


if __name__ == "__main__":
    main()
