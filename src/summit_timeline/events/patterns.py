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


@functools.lru_cache(maxsize=1)
def _patterns() -> dict[str, dict[str, str]]:
    text = (files("summit_timeline.events") / "languages" / "en" / "patterns.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
