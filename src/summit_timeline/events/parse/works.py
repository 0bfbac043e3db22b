"""Event words in the names of films, books and the like: "the film Peace Talks", "The Summit", a novel by her."""

from summit_timeline.events.text.patterns import pattern

_ANY = pattern("works.any")
_BEFORE = pattern("works.before")
_OPENS = pattern("works.opens")
_BEHIND = pattern("works.behind")
_REACH = 90


def in_name_of_work(flat: str, start: int, end: int, at: int) -> bool:
    """Whether a word at `at`, in the sentence from `start` to `end`, stands in the name of a film, a book or the like.

    Such a name has a capital, and what it is the name of stands in front of it or, where it is set apart, behind it.

    >>> text = "The film Peace Talks opens in Rome."
    >>> in_name_of_work(text, 0, len(text), text.index("Talks"))
    True
    """
    if not flat[at : at + 1].isupper() or _ANY.search(flat, start, end) is None:
        return False
    if _BEFORE.search(flat, max(start, at - _REACH), at) is not None:
        return True
    opens = _OPENS.search(flat, max(start, at - _REACH), at) is not None
    return opens and _BEHIND.match(flat, at, end) is not None
