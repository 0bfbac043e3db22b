"""The words of tense.toml by which the side of a clause is told, and what single words of a clause say."""

import functools
import tomllib
from importlib.resources import files


@functools.cache
def word_sets() -> dict[str, frozenset[str]]:
    """The lists of tense.toml by their keys, with two put together from them: "not_after_to" and "verbs"."""
    package = files("summit_timeline.dates.languages.en")
    table = tomllib.loads(package.joinpath("tense.toml").read_text(encoding="utf-8"))
    sets = {name: frozenset(words) for name, words in table.items()}
    verbs = (
        sets["future"]
        | sets["planning"]
        | sets["modal"]
        | sets["past"]
        | sets["present"]
        | sets["progressive"]
        | sets["meet"]
        | sets["named_present"]
    )
    not_after_to = sets["filler"] | sets["determiners"] | sets["no_infinitive"]
    return sets | {
        "not_after_to": not_after_to,
        "verbs": verbs | {"to", "is", "are"},
    }  # all but "-ed" that can decide: most words cannot


def is_present(word: str | None) -> bool:
    """Whether the word is a present form, which news uses for what is to come and captions for the past."""
    return word in word_sets()["present"]


def is_done_at_events(verb: str, preposition: str = "at") -> bool:
    """Whether a verb tells of what is done at an event, or "during" it for as long as it goes on.

    Who "agreed to discuss it at talks" did not agree there, nor who "agreed to halt fire during the talks".
    """
    words = word_sets()
    return verb in words["done_there"] or (preposition == "during" and verb in words["kept_during"])


def is_planned(word: str) -> bool:
    """Whether a word tells of a plan of now only behind "is" or "has been": "scheduled"."""
    return word in word_sets()["planned"]


def is_there(clause: list[str]) -> bool:
    """Whether the words of a clause from "will" on tell of holding or attending something, and of nothing in it.

    >>> is_there("will attend the summit in Lima on".split())
    True
    >>> is_there("will attend the burial of those killed on".split())
    False
    """
    words = word_sets()
    verb = next((w for w in clause[1:] if not (w.endswith("ly") or w in words["between"] or w == "to")), "")
    return verb in words["being_there"] and words["telling_more"].isdisjoint(clause)


def is_thing_to_do(noun: str) -> bool:
    """Whether a noun is something to do that can be told of at an event: who "backed a plan to cut" backed it there."""
    return noun in word_sets()["things_to_do"]


def leads_there(preposition: str) -> bool:
    """Whether a preposition leads to the event at which something was promised or settled: "at", "after"."""
    return preposition in word_sets()["leads_there"]
