"""What a phrase is of: a person, a group, an office, an event for guests; and the phrases of a clause."""

from summit_timeline.events.parse.clauses import Parse, Phrase
from summit_timeline.events.parse.page import Hit
from summit_timeline.events.parse.words import Grammar


def ordered(found: list[int]) -> tuple[int, ...]:
    return tuple(sorted(dict.fromkeys(found)))


def chain_of(parsed: Parse, clause: int) -> list[int]:
    """A clause with those that take their subject from it: "are set to resume"."""
    chain = [clause]
    for other, told in enumerate(parsed.clauses):
        if told.borrows in chain and told.link in ("to", "and") and not told.from_object:
            chain.append(other)
    return chain


def is_group(phrase: Phrase, words: Grammar) -> bool:
    return phrase.head in words.groups


def are_people(phrase: Phrase, words: Grammar) -> bool:
    """Whether a phrase is of several people, or of those of whom it tells no more than that they are there."""
    return is_group(phrase, words) or phrase.head in words.those_there or phrase.opener == "those"


def is_person(phrase: Phrase) -> bool:
    return any(n.is_person for n in phrase.names)


def is_meal(hit: Hit, words: Grammar) -> bool:
    """Whether an event is one that somebody gives for guests: "a dinner for the king"."""
    return not hit.verb and not words.meals.isdisjoint(hit.trigger.words.split())


def objects_of(parsed: Parse, clause: int, but: int) -> list[int]:
    return [i for i, p in enumerate(parsed.phrases) if p.clause == clause and p.role == "object" and i != but]


def is_of_body(parsed: Parse, noun: int) -> bool:
    """Whether an event is named for an organisation or a group: "the G20 summit", "the meeting of ASEAN"."""
    named = [p for i, p in enumerate(parsed.phrases) if i == noun or (p.of == noun and p.prep == "of")]
    return any(n.who is not None and n.who.kind in ("organisation", "group") for p in named for n in p.names)


def is_somebody(phrase: Phrase, words: Grammar) -> bool:
    """Whether a phrase is of people or sides, and not of a thing: "the Syrian war"."""
    return phrase.head == "" or phrase.head in words.groups


def is_in_office(phrase: Phrase, words: Grammar) -> bool:
    """Whether a phrase is of somebody told by country and office: "the Peruvian envoy"."""
    return phrase.head in words.groups and bool(phrase.names)


def tells_of_somebody(phrase: Phrase) -> bool:
    """Whether a phrase names somebody, or takes somebody up."""
    return bool(phrase.names) or phrase.pronoun != "" or (phrase.opener == "her" and phrase.head == "")
