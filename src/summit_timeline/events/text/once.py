"""What several rules ask of the same event word, sentence or page is worked out once."""

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar, cast

_Asked = ParamSpec("_Asked")
_Told = TypeVar("_Told")

_LAST = 32  # answers: those of the event words of a few sentences


def once(asked: Callable[_Asked, _Told]) -> Callable[_Asked, _Told]:
    """A function that remembers what it told last; what it tells is never changed by who asks.

    >>> once(list)("ab") is once(list)("ab"), (told := once(list))("ab") is told("ab")
    (False, True)
    """
    return cast(Callable[_Asked, _Told], functools.lru_cache(maxsize=_LAST)(asked))
