"""The named patterns of the English reader, read from `languages/en/patterns.toml` and compiled once."""

import functools
import re
import tomllib
from importlib.resources import files


def pattern(name: str) -> re.Pattern[str]:
    """The compiled pattern `name`, written "table.key" as in the file.

    >>> pattern("days.through").search("on through ") is not None
    True
    """
    table, key = name.split(".")
    return re.compile(_patterns()[table][key])


def words(name: str) -> tuple[str, ...]:
    """The words of a pattern that is nothing but words, parted by bars.

    >>> "via" in words("names.going"), "from" in words("names.going")
    (False, True)
    """
    return tuple(pattern(name).pattern.split("|"))


@functools.lru_cache(maxsize=1)
def _patterns() -> dict[str, dict[str, str]]:
    text = (files("summit_timeline.events") / "languages" / "en" / "patterns.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
