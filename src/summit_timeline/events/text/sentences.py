"""Text to sentences: offsets of the sentences that stand in it, in linear time."""

import functools
import itertools
import re
import unicodedata

from summit_timeline.events.model import MAX_QUOTE
from summit_timeline.events.text.patterns import pattern

Span = tuple[int, int]

_PLAIN = {
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
    "–": "-",
    "—": "-",
    "\u00a0": " ",
    "\u2009": " ",
    "\u2011": "-",
    "′": "'",
    "″": '"',
}
_OLD_WIRE = {"`": "'", " _ ": " - "}  # of newspapers of the 1980s and 1990s
_HALF = re.compile(r"(\d) ([13])/([234])(?=-(?:hour|day|week|month|year|minute))")  # "the 3 1/2-hour talks"
_ABBREVIATION = pattern("sentences.abbreviation")
_GOES_ON = pattern("sentences.goes_on")
_LOOK_BACK = 16
_LONGEST = 2000
# one set of first characters, so that the search passes quickly over all others;
# a row of marks is tried once, as a whole; some web pages glue paragraphs together without any white space
_END = re.compile(
    r"""[.!?…\n](?:(?<=\n)(?:[ \t]*\n)?|(?<!\n)(?<![.!?…][.!?…])[.!?…]*+"""
    r"""(?:["')\]]*+(?=\s)|(?<=[a-z0-9][a-z0-9)][.!?])"?+(?="?(?!Com|Org|Net|Gov|Js)[A-Z][a-z']*[ ,])))"""
)


def plain(text: str) -> str:
    """The text with typographic quotes, dashes and spaces in their plain forms; every offset stays the same.

    >>> plain("Japan’s talks")
    "Japan's talks"
    """
    if "&amp;" in text:
        text = text.replace("&amp;", "and  ")  # of a page that was not unescaped
    for old_wire, sign in _OLD_WIRE.items():
        if old_wire in text:
            text = text.replace(old_wire, sign)
    if "/" in text:
        text = _HALF.sub(r"\1-\2-\3", text)
    if text.isascii():
        return text
    for typographic, sign in _PLAIN.items():  # ten times as fast as str.translate
        text = text.replace(typographic, sign)
    return text


def folded(text: str) -> str:
    """The text with accented Latin letters in their plain forms; every offset stays the same.

    >>> folded("Erdoğan met José")
    'Erdogan met Jose'
    """
    return text if text.isascii() or _ACCENTED.search(text) is None else text.translate(_BARE)


_ACCENTED = re.compile("[À-ɏḀ-ỿ]")


def _bare(letter: str) -> str:
    """The letter without its marks, where it has any and one letter is left."""
    base = "".join(c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c))
    return base if len(base) == 1 and base.isascii() else letter


_BARE = {code: _bare(chr(code)) for block in (range(0xC0, 0x250), range(0x1E00, 0x1F00)) for code in block} | {
    ord(letter): bare for letter, bare in zip("ØøŁłĐđı", "OoLlDdi", strict=True)
}


def lowered(text: str) -> str:
    """The text in lower case with every offset the same (the few letters that would change length are kept).

    >>> lowered("EU Summit")
    'eu summit'
    """
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of `text` as (start, end), without the white space around them.

    A blank line always ends a sentence; a line break does where the lines are no wrapped paragraph.

    >>> text = "Mr. Abe met them. Talks go on."
    >>> [text[a:b] for a, b in sentences(text)]
    ['Mr. Abe met them.', 'Talks go on.']
    """
    flat = plain(text)
    found: list[Span] = []
    start = 0
    for match in _END.finditer(flat):
        first, end = match.span()
        if end > start and _ends(flat, first, end):
            _add(flat, start, end, found)
            start = end
    _add(flat, start, len(flat), found)
    return tuple(found)


def unwrapped(flat: str, spans: tuple[Span, ...]) -> str:
    """The text with a space for each line break inside a sentence; every offset stays the same.

    >>> unwrapped("They met in\\nRome.", ((0, 17),))
    'They met in Rome.'
    """
    if "\n" not in flat:
        return flat
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += (flat[at:start], flat[start:end].replace("\n", " "))
        at = end
    return "".join((*pieces, flat[at:]))


def window(span: Span, start: int, end: int) -> Span:
    """The sentence `span`, or, where it is longer than a quote may be, the part of it around `start` to `end`.

    >>> window((0, 5000), 3000, 3010)
    (2500, 3500)
    """
    first, last = span
    if last - first <= MAX_QUOTE:
        return span
    room = MAX_QUOTE - (end - start)
    begin = max(first, min(start - room // 2 - (end - start) // 2, last - MAX_QUOTE))
    return begin, min(last, begin + MAX_QUOTE)


def _add(text: str, start: int, end: int, found: list[Span]) -> None:
    """Add the span to `found`, in pieces where it is longer than any sentence is."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        cut = start + _LONGEST if cut < 0 else cut
        _add(text, start, cut, found)
        start = cut
    sentence = text[start:end]
    left = sentence.lstrip()
    if left:
        found.append((end - len(left), start + len(sentence.rstrip())))


def _ends(text: str, first: int, at: int) -> bool:
    """Whether a sentence ends with the marks from `first` to `at`: no abbreviation before, no small letter behind."""
    mark = text[first]
    if mark == "\n":
        return at - first > 1 or _line_ends(text, first, at)
    if not text[at].isspace():
        return _is_glued(text, first)
    following = text[at + 1 : at + 2]  # there is white space at `at`
    if following.isspace():
        following = text[at : at + 4].lstrip()[:1]
    if following.islower():
        return False
    if mark != ".":
        return True
    before = text[max(0, first - _LOOK_BACK) : first + 1].split()[-1]
    return not _abbreviates(before) or (before.endswith((".S.", ".N.")) and _opens(text, at))


def _is_glued(text: str, first: int) -> bool:
    """Whether a word that ends at `first` is one of a text and no address or abbreviation: "he said.The talks"."""
    word = text[max(0, first - 2 * _LOOK_BACK) : first + 1].split()[-1]
    return _WORD_ONLY.fullmatch(word) is not None and not _abbreviates(word)


_WORD_ONLY = re.compile(r"""[("']*[A-Za-z0-9$%,'-]+[)"']*[.!?]""")


@functools.lru_cache(maxsize=4096)
def _abbreviates(word: str) -> bool:
    """Whether the full stop at the end of a word is that of an abbreviation."""
    return _ABBREVIATION.search(word) is not None


_OPENERS = pattern("sentences.openers")


def _opens(text: str, at: int) -> bool:
    """Whether the words after an abbreviation such as "U.S." can only open a sentence."""
    return _OPENERS.match(text, at, at + 12) is not None


def _line_ends(text: str, at: int, after: int) -> bool:
    """Whether a single line break ends a sentence: wrapped lines are of middle length and go on in small letters."""
    start = text.rfind("\n", max(0, at - 200), at) + 1 or max(0, at - 200)
    if text[after : after + 1].islower() or _GOES_ON.search(text, start, at) or _wrapped_twice(text, start, at):
        return False
    return not (40 <= at - start <= 90) or _in_list(text, start, at, after)


def _wrapped_twice(text: str, start: int, at: int) -> bool:
    """Whether a line is the rest of a longer one that was broken again: it opens in the middle of a sentence.

    Then lines are long and short by turns.
    """
    if not text[start : start + 1].islower() or not text[at - 1 : at].isalnum():
        return False
    above = text.rfind("\n", max(0, start - 200), max(0, start - 1)) + 1
    return start - above > _BROKEN and text[start - 2 : start - 1].isalnum()


_BROKEN = 40  # characters: a line that is shorter was not broken for its length


def _in_list(text: str, start: int, at: int, after: int) -> bool:
    """Whether a line from `start` to `at` is one of a list: its neighbours open like it, and a next word had room.

    In a wrapped paragraph no line has room for the next word.
    """
    end = text.find("\n", after, after + 200)
    end = min(len(text), after + 200) if end < 0 else end
    before = text[max(0, start - 120) : max(0, start - 1)].rsplit("\n", 1)[-1]
    lines = [before, text[start:at], text[after:end], text[end + 1 : end + 120].split("\n")[0]]
    lines = [line for line in lines if line.strip()]
    if any(line[:1].islower() for line in lines):
        return False
    widest = max(map(len, lines))
    return any(len(a) + 1 + len(b.split(" ")[0]) <= widest for a, b in itertools.pairwise(lines))
