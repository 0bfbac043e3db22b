"""Meetings and calls that a verb alone tells: "Biden hosted Kishida on Friday", "Obama called Putin on Tuesday"."""

import re
from collections.abc import Iterable

import attrs

from summit_timeline.events.lexicon import Trigger
from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.reader import Names
from summit_timeline.events.text.patterns import is_of, pattern, words
from summit_timeline.events.text.pieces import InLines, Pieces

_RECEIVES = pattern("receptions.receives")
_GUEST = pattern("receptions.guest")
_HOST = pattern("receptions.host")
_NOT_HERE = pattern("receptions.not_here")
_SEES = pattern("receptions.sees")
_SEES_OPENS = Pieces(words("receptions.sees_opens"))
_PLANNED = pattern("receptions.planned")
_GOES = pattern("receptions.goes")
_SOMEBODY = pattern("receptions.somebody")
_OF_PARTY, _LEADERS = pattern("receptions.of_party"), pattern("receptions.leaders")
_AT_HOME, _NO_GUESTS = pattern("receptions.at_home"), pattern("receptions.no_guests")
_WAS_HAD_IN = pattern("receptions.was_had_in")
_COME_TO, _MEETS_AT = pattern("receptions.come_to"), pattern("receptions.meets_at")
_RECEIVES_HIM = pattern("receptions.receives_him")
_HIS_FIRST = pattern("receptions.his_first")
_ELSEWHERE = pattern("receptions.elsewhere")
_HE_HOSTS = pattern("receptions.he_hosts")
_SEEN = pattern("receptions.seen")
_CALLS = pattern("receptions.calls")
_CALLED = pattern("receptions.called")
_CALLED_ON = pattern("receptions.called_on")
_CALLED_THEN = pattern("receptions.called_then")
_OFFICE, _OFFICIALS = pattern("receptions.office"), pattern("receptions.officials")
_IN_OFFICE = pattern("receptions.in_office")
_HEAD_OF = pattern("receptions.head_of")
_OFFICE_OF, _SENT_IT = pattern("receptions.office_of"), pattern("receptions.sent_it")
_IS_RECEIVED = pattern("receptions.is_received")
_SAW = pattern("receptions.saw")
_SAW_THERE = pattern("receptions.saw_there")
_DISCUSSED = pattern("receptions.discussed")
_DISCUSSES, _IS_THERE = pattern("receptions.discusses"), pattern("receptions.is_there")
_BRIEFED = pattern("receptions.briefed")
_TALKED = pattern("receptions.talked")
_TOLD = (
    InLines(_RECEIVES, words("receptions.receives_words")),
    *map(InLines, (_WAS_HAD_IN, _RECEIVES_HIM, _SAW, _BRIEFED, _DISCUSSED, _DISCUSSES, _CALLS, _TALKED)),
)
_THE_TWO = pattern("receptions.the_two")
_SIDE_BY_SIDE = pattern("receptions.side_by_side")
_BY_TELEPHONE = pattern("receptions.by_telephone")
_DELEGATION = pattern("receptions.delegation")
_A_FOREIGN, _DELEGATES = pattern("receptions.a_foreign"), pattern("receptions.delegates")
_WHERE = pattern("receptions.where")
_HE = pattern("receptions.he")
_AND_SO = pattern("receptions.and_so")
_ASKS_HIM = pattern("receptions.asks_him")
_BY_HOST = pattern("receptions.by_host")
_OWNER = 16  # characters in front of an office in which it is told whose it is
_ASIDE = 3  # names in front of a verb among which the host is: the others stand in an aside
_SENTENCE = 250
_SHORT = 40  # characters of the words between "and" and a second verb
_OPENING = 2  # names with which a sentence opens: a country and who speaks for it
_TITLE = 6  # words in front of the subject of a sentence: its title and the like
_WAY = 80  # characters between the verb of who goes somewhere and the one whom he sees there
_VERB = 9  # characters of the verb that tells of the event itself: "and will then fly to"
_LED_BY = 60  # characters of the title and the country of who leads a delegation
_FOR_IT = 110  # characters behind the guest in which the event may be named for which he comes
_ONLY_TELEPHONES = ("phone", "telephone")
_TELEPHONES = (*_ONLY_TELEPHONES, "call")
_COMES = {"summo": _COME_TO, "greet": _MEETS_AT}  # by the opening of a verb: what must tell that the guest is there
_POS = {"ing": "gerund", "ed": "past", "saw": "past", "rang": "past", "spoke": "past"}


def verbs_of_receiving(flat: str) -> list[re.Match[str]]:
    """The verbs that may tell of a meeting: of hosts, of plans to see somebody, and "will receive him"."""
    found = [match for told in _TOLD for match in told.finditer(flat)]
    for at in _SEES_OPENS.places(flat):
        match = _SEES.match(flat, at)
        planned = match and (_PLANNED.search(flat, max(0, at - 40), at) or _GOES.search(flat, max(0, at - _WAY), at))
        if match is not None and planned is not None and _SOMEBODY.match(flat, match.end()):
            found.append(match)
    return found


def receptions(
    flat: str, verbs: Iterable[re.Match[str]], names: Names, found: Iterable[tuple[int, int, Trigger]]
) -> list[tuple[int, int, Trigger]]:
    """The verbs of who receives or calls somebody of another country, as words for a meeting or a call.

    An event that is named right behind the guest ("hosted Kishida for talks") is told by its own word.
    """
    starts = [start for start, _, trigger in found if not _only_tells_how(flat, start, trigger)]
    hits: dict[int, tuple[int, int, Trigger]] = {}
    for match in verbs:
        start, end = match.span("verb")
        goes = _GOES.search(flat, max(0, start - 1 - _WAY), start - 1) if is_of(match, _SEES) else None
        discusses = is_of(match, _DISCUSSES)
        if discusses:
            goes = _IS_THERE.search(flat, max(0, match.start() - _WAY), match.start() - 1)
            if goes is None:
                continue  # "wants to discuss it with him"
        named = match.end() if discusses or is_of(match, _DISCUSSED) else end  # where those are whom somebody meets
        if is_of(match, _TALKED):
            told, last = _talk_together(flat, names, start), end
        elif is_of(match, _WAS_HAD_IN):
            told, last = _had_in(flat, names, start), end
        elif is_of(match, _RECEIVES_HIM):
            host, last = _host(flat, names, start), end
            told = host is not None and host.is_person and _hosts(flat, host, start)
            told = told or _second_of_office(flat, names, start)
        else:
            lands, receives = match.group("verb").endswith("host to"), is_of(match, _RECEIVES)
            hosts = receives or match.group("verb") == "host"
            guest = _guest(flat, names, named, lands=lands, officials=hosts)
            first = start if goes is None else goes.start()  # in front of it stands who goes there
            told, last = guest is not None and _receives(flat, names, first, named, guest), guest.end if guest else end
            comes = _COMES.get(match.group("verb")[:5].lower())
            told = told and (comes is None or comes.match(flat, last) is not None)
            at_home = _at_home(flat, names, start, end) if hosts and not told else None
            if at_home is not None:
                told, last = True, at_home
        calls = is_of(match, _CALLS) or match.group("verb") in _TELEPHONES
        if calls and match.group("verb") not in _ONLY_TELEPHONES and not _by_telephone(flat, start, last):
            continue  # "called Putin a friend"
        calls_on = match.group("verb").startswith("call") and not calls
        if (is_of(match, _SAW) or calls_on) and not _is_there(flat, last, calls_on=calls_on):
            continue  # "saw Putin as a friend", "called on Putin to leave"
        if (is_of(match, _DISCUSSED) or is_of(match, _BRIEFED)) and _WHERE.match(flat, last) is None:
            continue  # "discussed the truce with Putin", perhaps by telephone
        if told and not any(end <= at <= last + _FOR_IT and _comes_for_it(flat, last, at) for at in starts):
            verb = match.group("verb").lower()
            pos = next((p for ending, p in _POS.items() if verb.split()[0].endswith(ending)), "verb")
            verb = verb.replace("call on", "see")  # by that name nothing takes it for a call
            verb = "phone" if verb == "call" else verb  # nor for what is called so otherwise
            hits[start] = (start, end, Trigger(verb, Kind.CALL if calls else Kind.MEETING, pos))
    return list(hits.values())


def _only_tells_how(flat: str, start: int, trigger: Trigger) -> bool:
    """Whether an event word only tells of a guest: "received visiting leaders", "received him in audience"."""
    return trigger.words == "visiting" or (trigger.words == "audience" and flat.endswith(" in ", 0, start))


def _talk_together(flat: str, names: Names, start: int) -> bool:
    """Whether those in front of a verb are two people of two countries who talk with each other, not by telephone."""
    first, end = _sentence_start(flat, start), flat.find(". ", start)
    the_two = _THE_TWO.search(flat, first, start) is not None
    before = max(0, first - _SENTENCE) if the_two else first  # "He phoned him. The two spoke for an hour."
    if _BY_TELEPHONE.search(flat, before, end if end >= 0 else len(flat)):
        return False
    if the_two:
        return True
    people = [n for n, _ in zip((n for n in names.before(start) if n.is_person), ("one", "other"), strict=False)]
    sides = {n.who.speaks_for for n in people if n.who is not None}
    if len(sides) != len(("one", "other")) or None in sides or people[-1].start < first:
        return False
    other, one = people
    of_land = next((n.end for n in names.between(other.end, start) if flat[other.end : n.start] == " of "), other.end)
    beside = _SIDE_BY_SIDE.fullmatch(flat, one.end, other.start) and _HOST.fullmatch(flat, of_land, start)
    return beside is not None


def _comes_for_it(flat: str, last: int, at: int) -> bool:
    """Whether the event named at an offset is what the guest comes for, and nothing that the host does elsewhere."""
    if _HIS_FIRST.search(flat, last, at):
        return False  # "received her on Friday, his first meeting with a foreign leader"
    return flat.find(".", last, at) < 0 and _ELSEWHERE.search(flat, last, at + _VERB) is None


def _is_there(flat: str, last: int, *, calls_on: bool) -> bool:
    """Whether a place, a time or the end follows one who is seen, and not what he is called on to do."""
    return _SAW_THERE.match(flat, last) is not None and not (calls_on and _ASKS_HIM.match(flat, last))


def _by_telephone(flat: str, verb: int, guest_end: int) -> bool:
    """Whether "called" tells of a call, by the day in front of it or by what follows the one who is called."""
    on = _CALLED_ON.search(flat, max(0, verb - 40), verb)
    return _CALLED.match(flat, guest_end) is not None or (
        on is not None and _CALLED_THEN.match(flat, guest_end) is not None
    )


def _hosts(flat: str, host: Name, start: int) -> bool:
    return _HOST.fullmatch(flat, host.end, start) is not None


def _sentence_start(flat: str, at: int) -> int:
    """Where the sentence of an offset begins, as far as a sentence goes."""
    least = max(0, at - _SENTENCE)
    return max(flat.rfind(". ", least, at), flat.rfind("\n", least, at), least - 1) + 1


def _opens(flat: str, names: Names, first: int, start: int) -> Name | None:
    """Whoever the sentence of a second verb opens with: "Biden flies to Warsaw and sees Duda there", "Chad's king"."""
    opening = [n for n in names.between(first, start)[:_OPENING] if flat.count(" ", first, n.start) <= _TITLE]
    return next((told for n in opening if (told := n if n.is_person else _in_office(flat, n)) is not None), None)


def _second_of_office(flat: str, names: Names, start: int) -> bool:
    """Whether a verb is the second one of somebody told by office: "Chad's king met X and will receive him"."""
    if _AND_SO.search(flat, max(0, start - _SHORT), start) is None:
        return False
    first = _sentence_start(flat, start)
    land = next(iter(names.between(first, start)), None)
    near = land is not None and flat.count(" ", first, land.start) <= _TITLE
    return near and land is not None and _in_office(flat, land) is not None


def _host(flat: str, names: Names, start: int) -> Name | None:
    """The one who is named last before a verb, maybe by country and office alone ("the U.S. president")."""
    found = [n for n, _ in zip((n for n in names.before(start) if n.who is not None), range(_ASIDE), strict=False)]
    last = next((n for n in found if _hosts(flat, n, start)), next(iter(found), None))  # "X, who chairs the G7, hosts"
    return None if last is None else _in_office(flat, last) or last


def _guest(flat: str, names: Names, end: int, *, lands: bool = False, officials: bool = False) -> Name | None:
    """The first person behind a verb, or who is told by country and office alone, no further off than a guest is.

    With `lands`, a country or a body may be the guest too: "played host to Iran".
    """
    foreign = _foreign_delegation(flat, names, end)
    if foreign is not None:
        return foreign
    sent = _DELEGATION.match(flat, end)
    lands = lands or sent is not None
    gaps = [gap.end() for gap in (_GUEST.match(flat, end), _BY_HOST.match(flat, end), sent) if gap is not None]
    behind = names.between(end, max(gaps) + 1 + (_LED_BY if sent is not None else 0)) if gaps else ()
    found = (
        n
        if n.is_person or (lands and n.who is not None)
        else _office_of(flat, end, n) or _in_office(flat, n, officials=officials)
        for n in behind
        if n.is_person or sent is not None or " of " not in flat[end : n.start] or _office_of(flat, end, n)
    )
    return next((n for n in found if n is not None), None)


def _foreign_delegation(flat: str, names: Names, end: int) -> Name | None:
    """A delegation told by its country in front of it: "a South Korean trade delegation"."""
    article = _A_FOREIGN.match(flat, end)
    land = None if article is None else next(iter(names.between(article.end(), article.end() + 1)), None)
    if land is None or article is None or land.start != article.end() or land.who is None:
        return None
    told = _DELEGATES.match(flat, land.end) if land.who.kind == "country" else None
    if told is None:
        return None
    return attrs.evolve(land, end=told.end(), who=attrs.evolve(land.who, kind="person", speaks_for=land.who.name))


def _in_office(flat: str, land: Name, *, officials: bool = False) -> Name | None:
    """Somebody told by his office: "Chile's president", "the Peruvian foreign minister"; None before his name.

    With `officials`, several who speak for a country or a body count too: "EU officials".
    """
    several = _OFFICIALS.match(flat, land.end) if officials else None
    if land.who is None or land.who.kind not in (("country", "organisation", "group") if several else ("country",)):
        return None
    office = several or _OFFICE.match(flat, land.end)
    if office is None:
        return None
    who = attrs.evolve(land.who, kind="person", speaks_for=land.who.name)
    return attrs.evolve(land, end=office.end(), who=who)


def _office_of(flat: str, first: int, land: Name) -> Name | None:
    """Somebody told by his office and his country behind it, from an offset on: "the prime minister of Chile"."""
    body = land.who is not None and land.who.kind == "organisation"  # "the head of the African Union"
    office = (_HEAD_OF if body else _OFFICE_OF).search(flat, first, land.start)
    if office is None or land.who is None or flat.startswith("'", land.end):
        return None
    if not body and land.who.kind != "country":
        return None
    if " of " in flat[first : office.start()]:
        return None  # "welcomed the election of the president of Chile"
    who = attrs.evolve(land.who, kind="person", speaks_for=land.who.name)
    return attrs.evolve(land, start=office.start(), who=who)


def _at_home(flat: str, names: Names, start: int, end: int) -> int | None:
    """Where the words on guests of the host's own country end: "hosted senators at the White House"; None: no such."""
    told, host = _AT_HOME.match(flat, end), _host(flat, names, start)
    if told is None or host is None or not host.is_person or not _hosts(flat, host, start):
        return None
    first, last = told.span("guests")
    if _NO_GUESTS.search(flat, first, last) is not None:
        return None
    named = [n for n in names.between(first, last) if n.who is not None]
    return last if named or flat[first:last].islower() or _OF_PARTY.search(flat, first, last) else None


def _had_in(flat: str, names: Names, start: int) -> bool:
    """Whether those in front of a passive verb are guests: "Republicans were summoned to the White House"."""
    first = _sentence_start(flat, start)
    if _IS_RECEIVED.search(flat, max(first, start - 30), start) is None or _NO_GUESTS.search(flat, first, start):
        return False
    named = any(n.is_person for n in names.between(first, start))
    return named or _LEADERS.search(flat, first, start) is not None


def _receives(flat: str, names: Names, start: int, end: int, guest: Name) -> bool:
    """Whether the words between make one the host and the other the guest, of two countries."""
    if guest.who is None or (guest.is_person and guest.who.speaks_for is None):
        return False
    side = guest.who.speaks_for or guest.who.name
    if _IS_RECEIVED.search(flat, max(0, start - 30), start) and _BY_HOST.fullmatch(flat, end, guest.start):
        host = _host(flat, names, start)  # the one in front is the guest
        if host is None or host.who is None or _SENT_IT.match(flat, host.end, start):
            return False  # "Norway's letter was received by"
        return (host.who.speaks_for or host.who.name) != side
    if all(way.fullmatch(flat, end, guest.start) is None for way in (_GUEST, _DELEGATION, _A_FOREIGN)):
        return False
    if _NOT_HERE.match(flat, guest.end) or (flat.startswith("see", start) and not _SEEN.match(flat, guest.end)):
        return False
    if _HE_HOSTS.search(flat, max(0, start - 60), start):
        return True
    office = _IN_OFFICE.search(flat, max(0, start - 60), start)
    if office is not None and not names.between(max(office.start() - _OWNER, 0), start):
        return True
    host = _host(flat, names, start)
    if host is None or not _hosts(flat, host, start):
        if _AND_SO.search(flat, max(0, start - _SHORT), start) is None:
            return False
        first = _sentence_start(flat, start)
        if _HE.match(flat, first):
            return True
        host = _opens(flat, names, first, start)
    if host is None or host.who is None:
        return False
    return (host.who.speaks_for or host.who.name) != side
