"""The word lists beside the English rules: each is asked for, and each is as its first line promises."""

import re
import tomllib
from importlib.resources import files

import pytest

PACKAGE = files("summit_timeline.dates.languages.en")
LISTS = tomllib.loads(PACKAGE.joinpath("around.toml").read_text(encoding="utf-8"))
CODE = "\n".join(
    file.read_text(encoding="utf-8") for file in PACKAGE.joinpath("rules").iterdir() if file.name.endswith(".py")
)


def test_every_list_is_asked_for_once_and_every_list_asked_for_is_there() -> None:
    asked = re.findall(r'word_(?:list|values)\("(\w+)"\)', CODE)
    assert sorted(asked) == sorted(LISTS)


@pytest.mark.parametrize("key", [key for key in LISTS if key != "premier"])
def test_words_are_in_small_letters_and_stand_once(key: str) -> None:
    words = list(LISTS[key])
    assert words == [word.lower() for word in words]
    assert len(words) == len(set(words))
