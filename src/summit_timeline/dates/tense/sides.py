"""Which side of the publication date is meant, and the words that say so."""

from typing import NamedTuple

from summit_timeline.dates.tense.words import word_sets

PAST, UNKNOWN, FUTURE = -1, 0, 1


class Side(NamedTuple):
    """-1 past, 1 future, 0 not said; with the words that decided, or None."""

    side: int
    word: str | None
    reported: bool = False
    """Whether the word is one of saying, which tells the day of saying and not always that of what is said."""
    distance: int = 99
    """How many words before the phrase the word stands; 99 where it does not stand before."""
    moved: bool = False
    """Whether the phrase is the day that something was set for before it was called off or moved."""

    @property
    def because(self) -> str | None:
        """What a reason prints: "future because of “will”"."""
        if self.word is None:
            return None
        return f"{'past' if self.side < 0 else 'future'} because of “{self.word}”"


NOT_SAID = Side(UNKNOWN, None)


def plan_of(side: Side) -> str | None:
    """The first of the words that tell of a plan without a doubt: "will", "scheduled"; not "to" alone."""
    opening = side.word.split(" ")[0] if side.side == FUTURE and side.word else ""
    return opening if opening in word_sets()["sure_plans"] or opening in word_sets()["planned"] else None


def past_side(word: str) -> Side:
    return Side(PAST, word, word in word_sets()["saying"])


def future_side(word: str) -> Side:
    return Side(FUTURE, word)
