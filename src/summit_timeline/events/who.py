"""Who takes part in an event and who stays away: the names that belong to the event word."""

import re

import attrs

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.memory import Memory
from summit_timeline.events.model import Kind, Participant
from summit_timeline.events.names import Name
from summit_timeline.events.page import SAYING, SUBORDINATE, Hit, Page, Sentence
from summit_timeline.events.participants import people_first
from summit_timeline.events.patterns import pattern
from summit_timeline.events.places import place_name
from summit_timeline.events.roles import helpers
from summit_timeline.events.zones import after_dateline, only_tells, sidelines, zone_of

_TOPIC = pattern("who.topic")


_GOING = pattern("who.going")


_JOINED = pattern("who.joined")


_ABSENT = pattern("who.absent")


_SPEAKING = pattern("who.speaking")


_HE_SKIPS = pattern("who.he_skips")


_WILL_NOT_ATTEND = pattern("who.will_not_attend")


_NOT_THERE = pattern("who.not_there")


_AWAY = pattern("presence.away")


_LISTED = pattern("presence.listed")


_TITLED = pattern("presence.titled")


_BUT = pattern("who.but")


_WHOLE = {
    "UN General Assembly": "United Nations",
    "UN Security Council": "United Nations",
    "European Council": "European Union",
    "European Commission": "European Union",
}


_BODIES = {"European Council", "European Commission"}


def participants_of(
    page: Page, sentence: Sentence, hit: Hit, memory: "Memory"
) -> tuple[tuple[Entry, ...], tuple[Participant, ...]]:
    """Those who take part and those who are said to stay away."""
    inside = _destinations(page, sentence, hit)
    absent: list[Entry] = []
    if hit.trigger.pos == "pronoun":
        return (), ()
    for name in _belonging(page, sentence, hit):
        if name.who is None:
            continue
        without = _ABSENT.search(page.low[max(0, name.start - 45) : name.start]) is not None
        if without and page.low[name.end : name.end + 2] == "'s":
            continue  # "without Bolivia's consent"
        if _person_is_away(page, sentence, name):
            continue
        if without or _is_away(page, sentence, name, hit):
            absent.extend(name.everyone)
        else:
            inside.extend(name.everyone)
    inside.extend(e for name in helpers(page, sentence, hit) for e in name.everyone if e not in inside)
    inside.extend(e for name in _onlookers(page, sentence, hit) for e in name.everyone if e not in inside)
    inside.extend(e for e in _speaking_after(page, sentence, hit) if e not in inside)
    absent.extend(e for e in _kept_out(page, sentence, hit) if e not in absent)
    skips = _HE_SKIPS.search(page.low[max(sentence.start, hit.start - 60) : hit.start])
    if skips and not page.low.startswith(" with ", hit.end):
        people = [n.who for n in sentence.names if n.who is not None and n.who.kind == "person" and n.end <= hit.start]
        absent.extend(e for e in people[:1] if e not in absent)
        behind = {e.speaks_for for e in people[:1]}
        inside = [e for e in inside if e.name not in behind]
    inside = [_whole_body(e) for e in inside if e not in absent]
    entries = [e for e in (*inside, *memory.taken_up(page, sentence, hit, inside)) if e not in absent]
    return tuple(dict.fromkeys(entries)), people_first(absent, alone=True)


def _onlookers(page: Page, sentence: Sentence, hit: Hit) -> list[Name]:
    """Those who are there without being a side: "with President Clinton looking on"."""
    if hit.kind not in (Kind.MEETING, Kind.SUMMIT, Kind.SIGNING):
        return []
    return [
        n
        for n in sentence.names
        if n.who is not None
        and n.start > hit.end
        and _LOOKS_ON.match(page.low, n.end, sentence.end)
        and _BESIDE_THEM.search(page.low, hit.end, n.start)
    ]


def _is_away(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether the words behind a name, or behind the list that it opens, say that he, she or it does not come."""
    if _is_told_away(page, name, sentence, hit):
        return True
    away: list[Name] = []
    # from the end of the sentence, so that each name is asked once however long the list is
    for other in reversed([n for n in sentence.names if n.who is not None and n.start > name.end]):
        if _is_told_away(page, other, sentence, hit) or _lists(page, other, away):
            away.append(other)
    return _lists(page, name, away)


def _lists(page: Page, name: Name, away: list[Name]) -> bool:
    """Whether one of those who stay away follows the name in the same list."""
    return any(
        name.end < other.start < name.end + 60 and _LISTED.fullmatch(page.low, name.end, other.start) is not None
        for other in away
    )


def _is_told_away(page: Page, name: Name, sentence: Sentence, hit: Hit) -> bool:
    """Whether the words right behind a name say that he, she or it does not come."""
    away = _AWAY.match(page.low, name.end, sentence.end)
    from_it = away is not None and not re.search("[,;]", page.low[away.end() : max(away.end(), hit.start)])
    return from_it or _WILL_NOT_ATTEND.match(page.low[name.end : name.end + 40]) is not None


def _person_is_away(page: Page, sentence: Sentence, land: Name) -> bool:
    """Whether it is the person behind a country who stays away: "Ukraine's Zelensky will skip the summit"."""
    person = next((n for n in sentence.names if n.start >= land.end), None)
    if person is None or person.who is None or person.who.kind != "person":
        return False
    near = page.low[land.end : person.start] in ("'s ", " ")
    return near and _WILL_NOT_ATTEND.match(page.low, person.end, person.end + 40) is not None


def _speaking_after(page: Page, sentence: Sentence, hit: Hit) -> list[Entry]:
    """Who "speaking after talks with X in Riyadh, Y said" says has talked with X: the subject behind the comma."""
    comma = page.low.find(", ", hit.end, sentence.end)
    if comma < 0 or not _SPEAKING.match(page.low, sentence.start, hit.start):
        return []
    names = [
        n for n in sentence.names if n.who is not None and n.who.kind == "person" and comma < n.start <= comma + 60
    ]
    return [e for name in names[:1] for e in name.everyone]


def _kept_out(page: Page, sentence: Sentence, hit: Hit) -> list[Entry]:
    """Those behind a "without" after the event word: "met in Tokyo without South Korea and the US"."""
    following = min((h.start for h in sentence.hits if h.start > hit.start), default=sentence.end)
    found: list[Entry] = []
    last = -1
    for name in sentence.names:
        if not hit.end <= name.start < following:
            continue
        opens = _ABSENT.search(page.low[max(0, name.start - 45) : name.start]) is not None
        goes_on = last >= 0 and re.fullmatch(r",? (?:and |or )?(?:the )?", page.low[last : name.start]) is not None
        last = name.end if (opens or goes_on) and page.low[name.end : name.end + 2] != "'s" else -1
        if last >= 0 or (_stays_away(page, sentence, name) and not _person_is_away(page, sentence, name)):
            found.extend(name.everyone)
    return found


def _stays_away(page: Page, sentence: Sentence, name: Name) -> bool:
    """Whether a clause of its own behind the event says that someone is not there: "..., but Putin will not attend"."""
    ahead = page.low[max(sentence.start, name.start - 50) : name.start]
    return _NOT_THERE.match(page.low, name.end, sentence.end) is not None and _BUT.search(ahead) is not None


def _whole_body(entry: Entry) -> Entry:
    """The organisation that a body belongs to: the General Assembly is the United Nations."""
    whole = _WHOLE.get(entry.name)
    return entry if whole is None else attrs.evolve(entry, name=whole)


def _destinations(page: Page, sentence: Sentence, hit: Hit) -> list[Entry]:
    """The countries of the cities that a visit goes to: "a trip to Beijing"."""
    if hit.kind is not Kind.VISIT:
        return []
    return [
        Entry(n.where.country, "country", country=n.where.country)
        for n in sentence.names
        if n.who is None
        and n.where is not None
        and n.where.country
        and n.start >= hit.end
        and n.start - hit.end < 30
        and re.fullmatch(r" (?:to |in )?(?:the )?", page.low[hit.end : n.start])
    ]


def _belonging(page: Page, sentence: Sentence, hit: Hit) -> list[Name]:
    """The names of the sentence that hang on the event word; a dateline is no participant."""
    edge = after_dateline(page, sentence)
    host = _host(page, sentence, hit)
    if host is not None:
        return [host]
    beside = sidelines(page, sentence, hit)
    if beside is not None:
        return [n for n in sentence.names if beside.start() <= n.start and n.end <= hit.start and n.who is not None]
    listed = _listed(page, sentence, hit)
    listed = _who_held(page, sentence, hit) if listed is None else listed
    if listed is not None:
        return listed
    zone = zone_of(page, sentence, hit)
    aside = _end_of_aside(page, sentence, hit)
    closed = [m.span() for m in _RELATIVE_ASIDE.finditer(page.low, sentence.start, hit.start)]
    kept: list[Name] = []
    names = sentence.names
    for at, name in enumerate(names):
        if name.start < edge or name.who is None or _of_another(page, sentence, name, hit):
            continue
        earlier = names[at - 1] if at else None
        if (
            earlier is not None
            and earlier.where is not None
            and earlier.where.country == name.who.name
            and page.low[earlier.end : name.start] == ", "
        ):
            continue
        following = names[at + 1] if at + 1 < len(names) else None
        if following is not None and (_in_title(page, name, following) or _is_origin(page, name, following)):
            continue
        if name.end <= aside <= hit.start or _in_quotation(page, name, hit) or _abstract(page, name):
            continue
        if any(a < name.start and name.end <= b for a, b in closed):
            continue  # "Erdogan, who met Putin in May, will speak to Rama"
        name = _stands_for(page, name)
        if name.who is None:
            continue
        if name.start <= hit.start < name.end or 0 <= zone.antecedent - name.end <= 1:
            kept.append(name)
        elif any(a <= name.start and name.end <= b for a, b in zone.before):
            if _subject(page, sentence, name, hit):
                kept.append(name)
        elif zone.after[0] <= name.start and name.end <= zone.after[1] and _object(page, sentence, name, hit, kept):
            kept.append(name)
    if zone.following is not None and len({n.who.speaks_for or n.who.name for n in kept if n.who is not None}) < 2:
        kept.extend(_main_subject(page, sentence, zone.following))
    return kept


def _host(page: Page, sentence: Sentence, hit: Hit) -> Name | None:
    """The group whose summit another event of the sentence is beside: "will meet at the G20 summit"."""
    for other in sentence.hits:
        between = page.low[other.end : hit.start]
        if other.end >= hit.start or other.kind not in (Kind.MEETING, Kind.SUMMIT) or not _BESIDE.search(between):
            continue
        for name in reversed(sentence.names):
            if name.who is not None and name.who.series and other.end <= name.start <= hit.start:
                return name
    return None


_RELATIVE_ASIDE = pattern("who.aside")


_BESIDE = pattern("who.beside")


_BETWEEN = pattern("who.between")


_ENDS_LIST = pattern("who.ends_list")


_HELD_BY = pattern("who.held_by")


_WITH_THEM = re.compile(r"(?: (?:in|at|on|this|next|last) [\w.' -]{2,30}?){0,2} with ")


_THEY_HELD = pattern("who.they_held")


_AND_WITH = pattern("who.and_with")


_HOSTED = pattern("who.hosted")


_BOTH = pattern("who.both")


def _listed(page: Page, sentence: Sentence, hit: Hit) -> list[Name] | None:
    """The names of "a meeting between X and Y": they are all who take part, whoever else the sentence names.

    "Between the two leaders" names nobody, and keeps out whom else the sentence names.

    Only a host takes part beside them ("Norway hosted talks between X and Y"), so that such a list is not closed.
    """
    opening = None if hit.verb else _BETWEEN.match(page.low, hit.end, sentence.end)
    if opening is None or _HOSTED.search(page.low[max(sentence.start, hit.start - 60) : hit.start]):
        return None
    both = _BOTH.match(page.low, opening.end(), sentence.end)
    if both is not None and not any(n.start < both.end() and n.end > both.start() for n in sentence.names):
        return []
    ending = _ENDS_LIST.search(page.low, opening.end(), sentence.end)
    last = sentence.end if ending is None else ending.start()
    inside = [n for n in sentence.names if opening.end() <= n.start and n.end <= last and n.who is not None]
    sides = {e.speaks_for or e.name for n in inside for e in n.everyone}
    return inside if len(sides) > 1 else None


def _who_held(page: Page, sentence: Sentence, hit: Hit) -> list[Name] | None:
    """The sides of "the talks that X and Y held": whoever the main clause names only speaks of them."""
    match = None if hit.verb else _HELD_BY.match(page.low, hit.end, sentence.end)
    if match is None:
        return _who_made(page, sentence, hit)
    first, last = match.span(1)
    company = _WITH_THEM.match(page.low, match.end(), sentence.end)
    if company is not None:
        ending = _ENDS_LIST.search(page.low, company.end(), sentence.end)
        last = sentence.end if ending is None else ending.start()
    return [n for n in sentence.names if first <= n.start and n.end <= last and n.who is not None] or None


def _who_made(page: Page, sentence: Sentence, hit: Hit) -> list[Name] | None:
    """The sides of "a phone call Liu made to U.S. officials", told without "that"."""
    caller = next((n for n in sentence.names if n.start == hit.end + 1 and n.who is not None), None)
    match = None if hit.verb or caller is None else _THEY_HELD.match(page.low, caller.end, sentence.end)
    if match is None or caller is None:
        return None
    ending = _ENDS_LIST.search(page.low, match.end(), sentence.end)
    last = sentence.end if ending is None else ending.start()
    return [n for n in sentence.names if caller.start <= n.start and n.end <= last and n.who is not None]


def _in_title(page: Page, name: Name, following: Name) -> bool:
    """Whether a name is only part of the title of the person that follows ("European Council President X")."""
    if not following.title or name.who is None or name.who.kind == "person":
        return False
    if not re.fullmatch(
        rf"(?:'s?)? (?:\w+ )?{re.escape(following.title.lower())},? ", page.low[name.end : following.start]
    ):
        return False
    return name.who.name in _BODIES or (
        name.who.kind != "country" and (following.who is None or following.who.speaks_for != name.who.name)
    )


def _is_origin(page: Page, name: Name, following: Name) -> bool:
    """Whether an adjective only tells where a person comes from who speaks for another: "the Argentinian pontiff"."""
    if name.who is None or name.who.form != "adjective" or following.who is None or following.who.kind != "person":
        return False
    behind = following.who.speaks_for
    return (
        behind not in (None, name.who.name) and _TITLES_ONLY.fullmatch(page.low, name.end, following.start) is not None
    )


def _stands_for(page: Page, name: Name) -> Name:
    """A person of whom only the adviser or the team is there stands for the country, one of whom only kin is for none.

    "Xi's top adviser will hold talks" is of China; "Trump's predecessor" and "Kim's father" are somebody else.
    """
    if name.who is None or name.who.kind != "person":
        return name
    if _OF_STAFF.match(page.low, name.end, name.end + 70):
        land = name.who.speaks_for
        return attrs.evolve(name, who=None if land is None else Entry(land, "country", country=land))
    return attrs.evolve(name, who=None) if _OF_KIN.match(page.low, name.end, name.end + 70) else name


def _end_of_aside(page: Page, sentence: Sentence, hit: Hit) -> int:
    """The end of a subordinate clause in front of a main clause that has a subject of its own; else -1."""
    match = SUBORDINATE.match(page.low, sentence.start, sentence.end)
    if match is None or match.end() > hit.start:
        return -1
    own = any(n.who is not None and n.start >= match.end() and n.end <= hit.start for n in sentence.names)
    return match.end() if own else -1


def _in_quotation(page: Page, name: Name, hit: Hit) -> bool:
    """Whether a name stands in a quotation that is over before the event: '"We trust Chile," he said after talks'."""
    mark = page.flat.find('"', name.end, hit.start)
    closing = mark > 0 and not page.flat[mark - 1].isspace()
    return closing and page.flat.count('"', name.end, hit.start) % 2 == 1


def _abstract(page: Page, name: Name) -> bool:
    """Whether a country only owns a thing that is spoken of: "Israeli settlements", "Pyongyang's announcement"."""
    return (
        name.who is not None
        and name.who.kind == "country"
        and _THING.match(page.low, name.end, name.end + 60) is not None
    )


_THING = pattern("who.thing")


_TITLES_ONLY = pattern("who.titles_only")


_OF_STAFF = pattern("who.of_staff")


_OF_KIN = pattern("who.of_kin")


def _of_another(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether the name stands right in front of another event word ("at the G20 summit")."""
    if name.start == hit.start:
        return False
    for other in sentence.hits:
        if other.start == name.start:
            return True
        if (
            other.kind is Kind.VISIT
            and other is not hit
            and re.fullmatch(r" (?:to )?(?:the )?", page.low[other.end : name.start])
        ):
            return True
        if (
            other is not hit
            and not other.verb
            and name.end <= other.start
            and not (hit.start >= name.end and hit.start < other.start)
        ):
            gap = page.low[name.end : other.start]
            if (
                len(gap) < 40
                and re.fullmatch(r"(?:'s?)?(?:[ -][\w-]+){0,3} ?", gap)
                and not re.search(
                    r"\b(?:and|to|in|at|on|with|for|of|will|meet|met|hold|held|attend|paid|pays|before|after)\b", gap
                )
            ):
                return True
    return False


def _main_subject(page: Page, sentence: Sentence, at: int) -> list[Name]:
    """The subject of the main clause that follows "After a meeting with X, ..."."""
    found: list[Name] = []
    for name in sentence.names:
        if name.start >= at and name.who is not None:
            last = found[-1].end if found else at
            gap = page.low[last : name.start]
            done = any(last <= h.start < name.start for h in sentence.hits)  # "Trump met Kim": its verb is over
            if (
                not done
                and len(gap) < 40
                and not re.search(rf"\b{SAYING}\b|\b(?:will|is|was|are|were|has|had|in|on|at)\b", gap)
            ):
                found.append(name)
            else:
                break
    return found


def _subject(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    low = page.low
    before = low[max(sentence.start, name.start - 40) : name.start]
    after = low[name.end : hit.start]
    if only_tells(after, hit):
        return False
    if hit.kind is not Kind.PRESS and _SPOKESMAN.search(before):
        return False
    if _BY_AGENT.search(before):
        return False
    touching = after.count(" ") <= 4 and not re.search(r"[,;:]|\b(?:and|to|in|at|on|with|for|of|said|will)\b", after)
    if touching:
        acts = hit.verb and (name.who is None or name.who.form == "name" or not after.strip())
        return acts or not place_name(name, after)  # "the Panama summit" is in Panama, "Panama signed" is not
    if any(
        h is not hit
        and h.end <= name.start
        and h.start < hit.start
        and _HANGS.search(low[h.end : name.start])
        and not any(h.end <= k.start < name.start and k.cost >= 0.6 for k in sentence.breaks)
        for h in sentence.hits
    ):
        return False
    return not _TOPIC.search(before)


_SPOKESMAN = pattern("who.spokesman")


_HANGS = pattern("who.hangs")


_BY_AGENT = pattern("who.by_agent")


_TOLD_ASIDE = pattern("who.told_aside")


_TOPIC_BETWEEN = pattern("who.topic_between")


_BESIDE_THEM = pattern("who.beside_them")


_LOOKS_ON = pattern("who.looks_on")


def _object(page: Page, sentence: Sentence, name: Name, hit: Hit, kept: list[Name]) -> bool:
    low = page.low
    between = low[hit.end : name.start]
    before = low[max(hit.end, name.start - 40) : name.start]
    if hit.kind is Kind.VISIT and not hit.verb and _VISIT_BY.fullmatch(between):
        return True
    if hit.kind is Kind.VISIT:
        return bool(_GOING.search(low[max(sentence.start, name.start - 30) : name.start])) or between.strip() in (
            "",
            "the",
        )
    if _TOPIC_BETWEEN.search(low, hit.end, name.start):
        return False
    if _TOPIC.search(before) or _speaks_next(page, sentence, name) or _PURPOSE.search(between):
        return False
    if any(
        other.start >= hit.end
        and not other.verb
        and other.end <= name.start
        and _ITS_OWN.search(low[max(hit.end, other.start - 40) : other.start])
        for other in sentence.hits
    ):
        return False  # "the talks begin with a meeting between X and Y"
    if _INVERTED.match(low, sentence.start, name.start):
        return True
    if kept and kept[-1].start >= hit.end and _another_day(page, sentence, kept[-1], name):
        return False
    if kept and kept[-1].start >= hit.end and _JOINED.match(low[kept[-1].end : name.start]):
        return True
    return _TAKES_PART.search(between + " ") is not None or (hit.verb and len(between) < 40)


def _another_day(page: Page, sentence: Sentence, first: Name, second: Name) -> bool:
    """Whether two are met on days of their own: "will meet Xi on Saturday and Modi on Sunday"."""
    days = [m for m in sentence.mentions if m.first is not None and first.end <= m.start]
    between = any(m.end <= second.start for m in days)
    behind = any(second.end < m.start <= second.end + 60 for m in days)
    return between and behind and _AND_WITH.fullmatch(page.low, first.end, second.start) is not None


_INVERTED = pattern("who.inverted")


_VISIT_BY = pattern("who.visit_by")


_ITS_OWN = pattern("who.its_own")


_TAKES_PART = pattern("who.takes_part")


_PURPOSE = pattern("who.purpose")


_SPEAKS_NEXT = pattern("who.speaks_next")


def _speaks_next(page: Page, sentence: Sentence, name: Name) -> bool:
    """Whether the name after the event is that of who tells of it: "..., the minister John Doe said"."""
    asides = [
        *_RELATIVE_ASIDE.finditer(page.low, sentence.start, sentence.end),
        *_TOLD_ASIDE.finditer(page.low, sentence.start, sentence.end),
    ]
    if any(m.start() < name.start and name.end < m.end() for m in asides):
        return False  # "Putin, who comes from a summit with Chinese President Xi Jinping, said"
    person = next((n for n in sentence.names if n.start > name.end and n.who is not None), None)
    if person is not None and person.title and _TITLED.fullmatch(page.low, name.end, person.start):
        return _speaks_next(page, sentence, person)
    return _SPEAKS_NEXT.match(page.low, name.end, min(sentence.end, name.end + 110)) is not None
