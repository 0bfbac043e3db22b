"""Who takes part in an event and who stays away: the names that belong to the event word."""

from collections.abc import Iterable

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Participant
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Parse, Phrase
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.where.places import land_behind, parts_them, place_name
from summit_timeline.events.who.away import apart, is_away, is_left_out, is_missed, kept_out, person_is_away, skipping
from summit_timeline.events.who.blocs import by_a_word_of_its_name
from summit_timeline.events.who.described import is_of_title, meets_own_people
from summit_timeline.events.who.further import Event, add_further, destinations
from summit_timeline.events.who.group_before import group_before
from summit_timeline.events.who.memory import Memory
from summit_timeline.events.who.office_alone import by_office_alone
from summit_timeline.events.who.participants import by_own_name, people_first
from summit_timeline.events.who.private import comes_from, is_of_private
from summit_timeline.events.who.quoted import quoted_speaker
from summit_timeline.events.who.sides import sides_of, speakers_of
from summit_timeline.events.who.staff import only_sends, senders
from summit_timeline.events.who.stands_for import (
    in_title,
    is_origin,
    of_land,
    owns_a_thing,
    speaks_for_others,
    stands_for,
    whole_body,
)
from summit_timeline.events.who.topics import off_the_agenda, without_topics
from summit_timeline.events.who.zones import after_dateline, of_whom, sidelines

_NEITHER = pattern("who.neither")
_NEITHER_DOES = pattern("who.neither_does")
_PARTED = pattern("who.parted")
_ABOUT_IT = pattern("who.about_it")
_KIN = pattern("who.kin_of")
_MINDED = pattern("who.minded")


def participants_of(
    page: Page, sentence: Sentence, hit: Hit, memory: Memory
) -> tuple[tuple[Entry, ...], tuple[Participant, ...]]:
    """Those who take part and those who are said to stay away."""
    none_does = hit.verb and _NEITHER_DOES.search(page.low, sentence.start, hit.start) is not None
    if hit.trigger.pos == "pronoun" or none_does:
        return (), ()
    belonging, others, away, phrases = _belonging(page, sentence, hit)
    inside = destinations(page, sentence, hit)
    absent = [e for n in others if n not in away and is_away(page, sentence, n, hit) for e in n.everyone]
    absent.extend(apart(page, away))
    for name in belonging:
        without = is_left_out(page, sentence, name)
        if (without and page.low.startswith("'s", name.end)) or person_is_away(page, sentence, name):
            continue  # "without Bolivia's consent"
        gone = without or is_away(page, sentence, name, hit)
        (absent if gone else inside).extend(name.everyone)
    add_further(Event(page, sentence, hit, phrases), inside)
    absent.extend(kept_out(page, sentence, hit))
    skips = skipping(page, sentence, hit)
    if skips is not None:
        absent.append(skips)
        inside = [e for e in inside if e.name != skips.speaks_for]
    inside = [whole_body(e) for e in inside if e not in absent]
    inside.extend(by_a_word_of_its_name(page, sentence, phrases))
    inside.extend(memory.taken_up(page, sentence, hit, inside, phrases))
    inside.extend(quoted_speaker(page, sentence, hit, phrases, inside, memory))
    inside.extend(by_office_alone(page, sentence, hit, phrases, inside, memory))
    inside.extend(group_before(page, sentence, phrases) if not inside else ())
    entries = [e for e in inside if e not in absent]
    named = list(dict.fromkeys(entries))
    at_home = len(named) == 1 and hit.kind is Kind.MEETING and meets_own_people(page, sentence, hit)
    return tuple(by_own_name(named, at_home=at_home)), people_first(absent, alone=True)


def _belonging(
    page: Page, sentence: Sentence, hit: Hit
) -> tuple[list[Name], list[Name], list[Name], tuple[Phrase, ...]]:
    """The names that hang on the event word, of who acts without taking part, of who stays away, and the phrases.

    A dateline is no participant.
    """
    beside = sidelines(page, sentence, hit)
    if beside is not None and not page.low.startswith((" between ", " among "), hit.end):
        near = [n for n in sentence.names if beside.start() <= n.start]
        # or it is called by its own name: "on the sidelines of the Summit of the Americas"
        inside = (n for n in near if n.end <= hit.start or (hit.kind is Kind.SUMMIT and n.start == hit.start))
        return [*(n for n in inside if n.who is not None), *of_whom(page, sentence, hit)], [], [], ()
    parsed = parse(page, sentence)
    sides = sides_of(parsed, hit)
    if sides is None:
        return [], [], [], ()
    minded = not hit.verb and _MINDED.search(page.low, max(sentence.start, hit.start - 70), hit.start) is not None
    phrases = [i for i in sides.phrases if not _aside_only(parsed, i)]
    phrases = [i for i in phrases if not minded or parsed.phrases[i].start > hit.start]
    sending = senders(parsed, page, phrases)
    missed = [i for i in phrases if is_missed(parsed, i)]
    kept = _named(page, sentence, hit, (i for i in phrases if i not in sending and i not in missed), parsed)
    kept.extend(map(only_sends, _named(page, sentence, hit, sending, parsed)))
    said = [n for n in _named(page, sentence, hit, speakers_of(parsed, hit), parsed) if n.speaks]
    people = any(n.is_person for n in kept)
    kept.extend(n if people else only_sends(n) for n in said)
    kept = off_the_agenda(page, sentence, without_topics(page, hit, sorted(kept, key=lambda name: name.start)))
    others, away = (_named(page, sentence, hit, told, parsed) for told in (sides.others, (*sides.away, *missed)))
    return kept, others, away, tuple(parsed.phrases[i] for i in phrases)


def _named(page: Page, sentence: Sentence, hit: Hit, phrases: Iterable[int], parsed: Parse) -> list[Name]:
    """The names in the phrases that are those of participants."""
    spans = [(parsed.phrases[i].start, parsed.phrases[i].end) for i in phrases]
    edge = after_dateline(page, sentence)
    kept: list[Name] = []
    names = sentence.names
    for at, name in enumerate(names):
        if name.start < edge or name.who is None or not any(a <= name.start and name.end <= b for a, b in spans):
            continue
        following = names[at + 1] if at + 1 < len(names) else None
        if following is not None and (in_title(page, name, following) or is_origin(page, name, following)):
            continue
        if following is not None and following.is_person and _goes_with_title(page, name, following):
            continue  # "a critic of French President Macron"
        if hit.verb and _NEITHER.search(page.low, max(sentence.start, name.start - 90), name.start):
            continue  # "neither Vega nor Soto signed it"
        if not hit.verb and _ABOUT_IT.fullmatch(page.low, hit.end, name.start):
            continue  # "a news conference about Chad"
        if is_of_private(parsed, name, page.low) or comes_from(parsed, name, page):
            continue
        if hit.kind is not Kind.VISIT and any(land_behind(page, (name,), n) for n in names[max(0, at - 2) : at]):
            continue  # "in Lima, Peru, they met"
        if (
            owns_a_thing(page, name)
            or _KIN.match(page.low, name.end)
            or _is_there(page, parsed, name, hit)
            or speaks_for_others(page, sentence, name, hit)
        ):
            continue
        name = stands_for(page, of_land(page, name, following))
        if name.who is not None:
            kept.append(name)
    return kept


def _goes_with_title(page: Page, land: Name, person: Name) -> bool:
    """Whether a country only stands in front of the title of somebody who stands for nobody there."""
    return is_of_title(page, land, person) and stands_for(page, person).who is None


_BESIDE_IT = len(" with ")


def _aside_only(parsed: Parse, index: int) -> bool:
    """Whether a phrase only stands beside the event: "with Norway hoping for the best".

    Not in "left a meeting with the chief saying that": that is whom they met, whoever says it.
    """
    words, first = grammar(), parsed.phrases[index].first
    told = [c for c in parsed.clauses if c.link == "absolute" and c.verb not in words.take_part]
    beside = [c.noun for c in told if not (c.verb in words.say and _is_met(parsed, c.noun))]
    lists = {parsed.phrases[noun].first for noun in beside} - {-1}
    return index in beside or index in lists or first in lists  # "with X and Y hoping"


def _is_met(parsed: Parse, index: int) -> bool:
    """Whether a phrase stands right behind an event noun: "a meeting with the chief"."""
    phrase = parsed.phrases[index]
    event = parsed.phrases[phrase.of] if phrase.of >= 0 else None
    return event is not None and bool(event.hits) and phrase.start - event.end <= _BESIDE_IT


def _is_there(page: Page, parsed: Parse, name: Name, hit: Hit) -> bool:
    """Whether a name in front of an event noun tells where it is: "the Panama summit"."""
    after = page.low[name.end : hit.start]
    if hit.verb or name.end > hit.start or after.count(" ") > 4 or "," in after:
        return False
    return not _PARTED.search(after) and place_name(name, after) and not parts_them(parsed, name, hit)
