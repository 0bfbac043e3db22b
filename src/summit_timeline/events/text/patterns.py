"""The named patterns of the English reader, read from `languages/en/patterns.toml`, each compiled on its first use."""

import functools
import re
import tomllib
from importlib.resources import files
from typing import Any, cast


def pattern(name: str) -> re.Pattern[str]:
    """The pattern `name`, written "table.key" as in the file.

    >>> pattern("days.through").search("on through ") is not None
    True
    """
    table, key = name.split(".")
    tables = _patterns()
    source = tables[table][key]
    while _SHARED in source:  # a list may name another
        source = _SHARED_LIST.sub(lambda match: f"(?:{tables['shared'][match[1]]})", source)
    return read_late(source)


@functools.cache
def read_late(source: str) -> re.Pattern[str]:
    """The pattern that is written so, compiled on its first use; whoever writes the same has the same."""
    return cast(re.Pattern[str], _Unread(source))


_SHARED = "(?&"  # in front of the name of a list of the table "shared", as in Perl's patterns
_SHARED_LIST = re.compile(r"\(\?&(\w+)\)")


def is_of(match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Whether a match was found by a pattern.

    >>> is_of(pattern("days.through").search("on through "), pattern("days.through"))
    True
    """
    return match.re.pattern == pattern.pattern


class _Unread:
    """A pattern that is compiled when it is first asked for: a short text uses a third of some 700, and compiling all
    of them takes longer than reading it."""

    def __init__(self, source: str) -> None:
        self.pattern = source

    def __getattr__(self, name: str) -> Any:
        asked = getattr(re.compile(self.pattern), name)
        setattr(self, name, asked)  # so that the next time costs no more than with a compiled one
        return asked


def words(name: str) -> tuple[str, ...]:
    """The words of a pattern that is nothing but words, parted by bars, and shared lists of such.

    >>> "via" in words("names.going"), "from" in words("names.going")
    (False, True)
    """
    return tuple(_AROUND_LIST.sub("", pattern(name).pattern).split("|"))


_AROUND_LIST = re.compile(r"\(\?:|\)")  # what stands around a shared list


def numbered(name: str) -> dict[str, int]:
    """The words of a list of numbers, with what each counts: the first is one.

    >>> numbered("shared.ordinal")["third"]
    3
    """
    return {word: number for number, word in enumerate(words(name), 1)}


@functools.lru_cache(maxsize=1)
def _patterns() -> dict[str, dict[str, str]]:
    text = (files("summit_timeline.events") / "languages" / "en" / "patterns.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
