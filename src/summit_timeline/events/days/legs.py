"""Journeys that will yet take somebody to places, each with its day: "set off on a tour that takes him to Lima"."""

from summit_timeline.events.model import Kind
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern

_TAKES_THEM_ON = pattern("days.takes_them_on")


def takes_them_on(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a journey is told to take somebody further, on days that are to come whenever it began."""
    return hit.kind is Kind.VISIT and _TAKES_THEM_ON.match(page.low, hit.end, sentence.end) is not None


def is_of_a_leg(page: Page, sentence: Sentence, hit: Hit, start: int) -> bool:
    """Whether what stands at an offset is the place or the day of one stop of a tour, and not of all of it."""
    return hit.trigger.words == "tour" and start > hit.end and takes_them_on(page, sentence, hit)
