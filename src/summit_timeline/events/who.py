"""Who takes part in an event, where it is, and what is signed: the names that belong to the event word."""

import functools
import re
from collections.abc import Iterable

import attrs

from summit_timeline.events.lexicon import Entry, Lexicon, alternation
from summit_timeline.events.model import Kind, Participant, Place
from summit_timeline.events.names import Name, is_leader
from summit_timeline.events.page import SAYING, SUBORDINATE, Break, Hit, Page, Sentence
from summit_timeline.events.patterns import pattern
from summit_timeline.events.roles import helpers

_TOPIC = pattern("who.topic")
_GOING = pattern("who.going")
_JOINED = pattern("who.joined")
_ABSENT = pattern("who.absent")
_SPEAKING = pattern("who.speaking")
_HE_SKIPS = pattern("who.he_skips")
_WILL_NOT_ATTEND = pattern("who.will_not_attend")
_NOT_THERE = pattern("who.not_there")
_BUT = pattern("who.but")
_NOW_IN = pattern("places.now_in")
_SPEAKER = pattern("who.speaker")
_SUBJECTS = pattern("who.subjects")
_PRONOUN = pattern("who.pronoun")
_ORGANISATIONS = {
    "European Union",
    "NATO",
    "United Nations",
    "ASEAN",
    "G7",
    "G8",
    "G20",
    "Gulf Cooperation Council",
    "African Union",
    "Arab League",
    "OSCE",
    "Taliban",
    "International Coffee Organization",
    "International Monetary Fund",
}
_WHOLE = {
    "UN General Assembly": "United Nations",
    "UN Security Council": "United Nations",
    "European Council": "European Union",
    "European Commission": "European Union",
}
_BODIES = {"European Council", "European Commission"}
_AROUND = {"on", "in", "at", "near", "outside", "inside"}


@attrs.frozen
class Zone:
    """The spans of a sentence in which the participants of one event stand."""

    before: tuple[tuple[int, int], ...]
    after: tuple[int, int]
    following: int | None = None
    antecedent: int = -1


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
        without = _ABSENT.search(page.low[max(0, name.start - 24) : name.start]) is not None
        if without and page.low[name.end : name.end + 2] == "'s":
            continue  # "without Bolivia's consent"
        if _person_is_away(page, sentence, name):
            continue
        if without or _WILL_NOT_ATTEND.match(page.low[name.end : name.end + 40]):
            absent.extend(name.everyone)
        else:
            inside.extend(name.everyone)
    inside.extend(e for name in helpers(page, sentence, hit) for e in name.everyone if e not in inside)
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
        opens = _ABSENT.search(page.low[max(0, name.start - 24) : name.start]) is not None
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


def people_first(entries: Iterable[Entry], alone: bool = False) -> tuple[Participant, ...]:
    """The participants, each once: countries and organisations first, those that a person speaks for among them.

    People of one country among themselves, or with groups of their own country, do not make the country a participant.
    """
    listed = list(dict.fromkeys(entries))
    lands = {e.name: Participant(e.name, e.kind) for e in listed if e.kind != "person"}
    people = {e.name: Participant(e.name, "person", represents=e.speaks_for) for e in listed if e.kind == "person"}
    if not alone and not _domestic(lands, people):
        for person in people.values():
            if person.represents is not None:
                kind = "organisation" if person.represents in _ORGANISATIONS else "country"
                lands.setdefault(person.represents, Participant(person.represents, kind))
    return (*lands.values(), *people.values())


def _domestic(lands: dict[str, Participant], people: dict[str, Participant]) -> bool:
    behind = {p.represents for p in people.values()}
    if len(behind - {None}) != 1 or any(p.kind == "country" or p.name in _ORGANISATIONS for p in lands.values()):
        return False
    return len(people) > 1 or bool(lands)


def _belonging(page: Page, sentence: Sentence, hit: Hit) -> list[Name]:
    """The names of the sentence that hang on the event word; a dateline is no participant."""
    if sentence.start <= 3:
        dateline = _OPENS_REPORT.match(page.flat[:100])
        edge = dateline.end() if dateline is not None else 0
    else:
        edge = 0
    host = _host(page, sentence, hit)
    if host is not None:
        return [host]
    beside = _sidelines(page, sentence, hit)
    if beside is not None:
        return [n for n in sentence.names if beside.start() <= n.start and n.end <= hit.start and n.who is not None]
    listed = _listed(page, sentence, hit)
    listed = _who_held(page, sentence, hit) if listed is None else listed
    if listed is not None:
        return listed
    zone = _zone(page, sentence, hit)
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


def _sidelines(page: Page, sentence: Sentence, hit: Hit) -> re.Match[str] | None:
    """The words that tell that others meet beside the event, or for it: what they name in between is its own."""
    if hit.verb or hit.kind not in (Kind.SUMMIT, Kind.MEETING):
        return None
    return _SIDELINES.search(page.low, max(sentence.start, hit.start - 70), hit.start)


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


_SIDELINES = pattern("who.sidelines")
_UNNAMED = pattern("who.unnamed")
_OPENS_REPORT = pattern("who.opens_report")
_RELATIVE_ASIDE = pattern("who.aside")
_BESIDE = pattern("who.beside")
_BETWEEN = pattern("who.between")
_ENDS_LIST = pattern("who.ends_list")
_HELD_BY = pattern("who.held_by")
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
        return None
    first, last = match.span(1)
    if page.low.startswith(" with ", match.end()):
        ending = _ENDS_LIST.search(page.low, match.end() + 6, sentence.end)
        last = sentence.end if ending is None else ending.start()
    return [n for n in sentence.names if first <= n.start and n.end <= last and n.who is not None] or None


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


def _zone(page: Page, sentence: Sentence, hit: Hit) -> Zone:
    """The clause of the event word; a clause that has no subject of its own borrows that of the clause it hangs on."""
    low = page.low
    opener = sentence.opener(hit.start)
    first = sentence.start if opener is None else opener.end
    last = sentence.clause(hit.end)[1]
    closing = next((k for k in sentence.breaks if k.start >= hit.end and k.cost >= 0.6), None)
    if closing is not None and closing.tag == "relative" and closing.start - hit.end <= 1 and not hit.verb:
        last = sentence.clause(closing.end)[1]
    spans = [(first, hit.start)]
    following = None
    own = low[first : hit.start]
    if _opens_with(page, sentence, hit, opener):
        aside = SUBORDINATE.match(low, sentence.start, sentence.end)
        comma = next((k for k in sentence.breaks if k.tag == "comma" and k.start >= hit.end), None)
        following = None if comma is None else comma.start + 1
        if aside is not None and aside.end() > hit.end:
            following = None if _has_verb(page, sentence, hit.end, aside.end()) else aside.end()
    elif opener is None and _STARTS_AT.match(own):
        comma = next((k for k in sentence.breaks if k.start >= hit.end and page.low[k.start] == ","), None)
        following = None if comma is None else comma.start + 1
    elif opener is not None and _borrows(page, sentence, opener, own, hit):
        spans.append(_governor(page, sentence, opener))
    antecedent = opener.start if opener is not None and opener.tag == "relative" and hit.verb else -1
    return Zone(tuple(spans), (hit.end, _end_of_object(sentence, hit, last)), following, antecedent)


def _opens_with(page: Page, sentence: Sentence, hit: Hit, opener: Break | None) -> bool:
    """Whether the sentence opens with the event, told without a subject: "A day after meeting Xi, Trump ..."."""
    if hit.trigger.pos == "gerund" and hit.start - sentence.start <= 3:
        return True
    if opener is None or not (opener.tag == "time" or page.low.startswith("as well as ", sentence.start)):
        return False
    if opener.tag == "time" and _looks_ahead(page, opener, page.low[opener.end : hit.start], hit):
        return False
    ahead = [n for n in sentence.names if n.end <= hit.start and n.who is not None]
    fronted = not ahead and SUBORDINATE.match(page.low, sentence.start, sentence.end) is not None
    return fronted or opener.start <= sentence.start


def _has_verb(page: Page, sentence: Sentence, start: int, end: int) -> bool:
    """Whether a verb of its own stands there, in no name and no relative clause: "after the meetings wrapped, ..."."""
    return any(
        start <= verb < end
        and not any(n.start <= verb < n.end for n in sentence.names)
        and not _RELATIVE.search(page.low, start, verb)
        for verb in sentence.verbs
    )


_RELATIVE = pattern("who.relative")
_WHICH = pattern("who.which")
_ONLY_TO = pattern("who.only_to")
_STARTS_AT = pattern("who.starts_at")
_AT_EVENT = pattern("who.at_event")
_AHEAD = pattern("who.ahead")
_GERUND = pattern("who.gerund")


def _borrows(page: Page, sentence: Sentence, opener: Break, own: str, hit: Hit) -> bool:
    """Whether a clause has no subject of its own: "after attending a summit", "who will meet"."""
    if opener.tag == "relative":
        return not (hit.verb and _WHICH.match(page.low, opener.start) and _own_subject(sentence, opener, hit))
    if opener.tag == "say" and hit.verb and _ONLY_TO.match(own):
        return True
    if opener.tag == "time" and _looks_ahead(page, opener, own, hit):
        return False
    if opener.tag == "time" or (opener.tag == "say" and (hit.kind is Kind.PRESS or not hit.verb)):
        return _AT_EVENT.search(own) is not None and len(own) < 90
    return hit.verb and opener.tag in ("stop", "comma", "clause") and len(own) < 40


def _own_subject(sentence: Sentence, opener: Break, hit: Hit) -> bool:
    """Whether a clause names who acts in it: "the treaty, which Obama and Medvedev signed"."""
    return any(n.who is not None and opener.end <= n.start and n.end <= hit.start for n in sentence.names)


def _looks_ahead(page: Page, opener: Break, own: str, hit: Hit) -> bool:
    """Whether a summit is only named as what comes next: who acts or speaks "ahead of the G7 summit" need not be there.

    "Before attending the summit" and "before a summit with X" tell that the subject is.
    """
    if hit.kind is not Kind.SUMMIT or hit.verb or not _AHEAD.match(page.low, opener.start) or _GERUND.search(own):
        return False
    return not page.low.startswith(" with ", hit.end)


def _governor(page: Page, sentence: Sentence, opener: Break) -> tuple[int, int]:
    """The span of the subject that a clause without one borrows: up to the verb of the clause on its left."""
    if opener.tag == "relative":
        left = sentence.clause(opener.start, 0.6)[0]
        return max(left, opener.start - 80), opener.start
    at = opener.start
    left = sentence.start
    for k in reversed(sentence.breaks):
        if k.end <= at and k.cost >= 0.6 and k.tag != "comma":
            if k.tag == "say" and opener.tag == "time" and at - k.end < 40:
                at = k.start
                continue
            whose = k.tag == "relative" and page.low[k.start : k.end].endswith("who")
            if whose and not any(k.end <= n.start < at for n in sentence.names):
                return max(sentence.clause(k.start, 0.6)[0], k.start - 80), k.start
            left = k.end
            break
    hits = [h.start for h in sentence.hits if left <= h.start < at]
    return left, min([at, *hits])


def _end_of_object(sentence: Sentence, hit: Hit, last: int) -> int:
    later = [h.start for h in sentence.hits if h.start > hit.end and h.kind != hit.kind]
    return min([last, *later])


def _subject(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    low = page.low
    before = low[max(sentence.start, name.start - 40) : name.start]
    after = low[name.end : hit.start]
    if (
        hit.kind is not Kind.PRESS
        and _SPEAKER.match(after)
        and not re.search(r"\b(?:during|after|at|before|following|ahead of|in a|in the)\b", after)
    ):
        return False
    if hit.kind is not Kind.PRESS and _SPOKESMAN.search(before):
        return False
    if re.search(r"\b(?!attended|hosted|held|organized|convened|signed)\w+ed by (?:[\w.-]+ ){0,4}$", before):
        return False
    touching = after.count(" ") <= 4 and not re.search(r"[,;:]|\b(?:and|to|in|at|on|with|for|of|said|will)\b", after)
    if touching:
        return not _place_name(name, after)
    if any(
        h is not hit and h.end <= name.start and h.start < hit.start and _HANGS.search(low[h.end : name.start])
        for h in sentence.hits
    ):
        return False
    return not _TOPIC.search(before)


_POSTPONES = pattern("who.postpones")
_SPOKESMAN = pattern("who.spokesman")
_HANGS = pattern("who.hangs")


def _place_name(name: Name, gap: str) -> bool:
    """Whether a name in front of an event word tells where it is: "the White House dinner", "the Singapore summit"."""
    if name.where is None or name.who is None or gap.startswith(("-", "'")) or _POSTPONES.match(gap):
        return False
    return name.where.kind in ("city", "building") and (
        name.who.form in ("seat", "office") or name.who.name == name.where.name
    )


def _object(page: Page, sentence: Sentence, name: Name, hit: Hit, kept: list[Name]) -> bool:
    low = page.low
    between = low[hit.end : name.start]
    before = low[max(hit.end, name.start - 40) : name.start]
    if hit.kind is Kind.VISIT:
        return bool(_GOING.search(low[max(sentence.start, name.start - 30) : name.start])) or between.strip() in (
            "",
            "the",
        )
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
    if kept and kept[-1].start >= hit.end and _JOINED.match(low[kept[-1].end : name.start]):
        return True
    return _TAKES_PART.search(between + " ") is not None or (hit.verb and len(between) < 40)


_ITS_OWN = pattern("who.its_own")
_TAKES_PART = pattern("who.takes_part")
_PURPOSE = pattern("who.purpose")
_SPEAKS_NEXT = pattern("who.speaks_next")


def _speaks_next(page: Page, sentence: Sentence, name: Name) -> bool:
    """Whether the name after the event is that of who tells of it: "..., the minister John Doe said"."""
    return _SPEAKS_NEXT.match(page.low, name.end, min(sentence.end, name.end + 110)) is not None


def place_of(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """Where the event is: the nearest place after "in" or "at" in its clause, or the one in front ("Geneva talks")."""
    first, last = sentence.clause(hit.start, 0.6)
    closing = next((k for k in sentence.breaks if k.start >= hit.end and k.cost >= 0.6), None)
    if closing is not None and _goes_on(page, closing, hit):
        last = max(last, sentence.clause(closing.end)[1])
    moved = _moved_to(page, sentence, hit)
    if moved is not None:
        return place(moved, page)
    opener = sentence.opener(hit.start)
    best: tuple[float, Name] | None = None
    for name in sentence.names:
        if name.where is None or (name.where.kind == "country" and not _ENDS_PLACE.match(page.low, name.end)):
            continue
        if opener is not None and 0 <= opener.start - name.end <= 1 and "where" in page.low[opener.start : opener.end]:
            return place(_town(page, sentence, name) or name.where, page)
        ahead = name.end <= hit.start
        gap = page.low[name.end : hit.start] if ahead else page.low[hit.end : name.start]
        stands = _stands(page, sentence, name, hit)
        if (
            ahead
            and not stands
            and (
                name.where.kind == "country"
                or len(gap) > 24
                or "," in gap
                or _NO_COMPOUND.search(gap)
                or not (name.who is None or _place_name(name, gap))
            )
        ):
            continue
        if not ahead and not stands:
            continue
        if not first <= name.start <= last + 30:
            continue
        if (
            ahead
            and stands
            and len(gap) > 4
            and any(name.end <= v < hit.start for v in sentence.verbs)
            and not hit.verb
        ):
            continue
        weight = min(1.3, gap.count(" ") * 0.1) + sentence.crossing(*sorted((name.start, hit.start)))
        weight += 0.8 if ahead else 0.0
        weight += 0.3 if name.where.kind == "country" else 0.0
        if weight < 2.2 and (best is None or weight < best[0]):
            best = (weight, name)
    if best is not None and best[1].where is not None:
        return place(best[1].where, page)
    return _goal(page, sentence, hit)


def _moved_to(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The place that an event has now: "due in Brussels on Friday, will now be held in Beijing"."""
    following = min(
        (h.start for h in sentence.hits if h.start > hit.end and h.kind is not hit.kind), default=sentence.end
    )
    for name in sentence.names:
        inside = name.where is not None and hit.end < name.start < following
        if inside and _NOW_IN.search(page.low, hit.end, name.start) is not None:
            return name.where
    return None


def _town(page: Page, sentence: Sentence, land: Name) -> Entry | None:
    """The town in front of the name of its country: "Lima, Peru"."""
    at = sentence.names.index(land)
    earlier = sentence.names[at - 1] if at else None
    if earlier is None or earlier.where is None or land.where is None or earlier.where.country != land.where.name:
        return None
    return earlier.where if page.low[earlier.end : land.start] == ", " else None


def _goal(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """The place to which someone goes for the event: "flies to Lima on Monday, where he will meet"."""
    if hit.kind in (Kind.CALL, Kind.VISIT):
        return None
    ahead = [k for k in sentence.breaks if k.end <= hit.start and k.tag in ("relative", "stop", "say")]
    if not ahead or ahead[-1].tag != "relative" or not page.low[ahead[-1].start : ahead[-1].end].endswith("where"):
        return None
    for name in reversed(sentence.names):
        if (
            name.end <= ahead[-1].start
            and name.where is not None
            and (name.before in _AROUND or name.before in _TOWARDS)
        ):
            goes_on = _UNTIL_WHERE.fullmatch(page.low, name.end, ahead[-1].start)
            return place(name.where, page) if goes_on is not None else None
    return None


_UNTIL_WHERE = pattern("who.until_where")
_TOWARDS = {"to", "visit", "visits", "visited", "visiting", "reach", "reached", "into"}
_SIDE = pattern("who.side")
_AT_A = pattern("who.at_a")
_VENUE = pattern("who.venue")
_OWNED = pattern("who.owned")
_FOR_IT = pattern("who.for_it")
_TO_MEET = pattern("who.to_meet")
_MOTION = pattern("who.motion")


_NO_COMPOUND = re.compile(r"\b(?:a|an|the|his|her|its|their|to|and|of|will|has|had|for|with)\b")


def _goes_on(page: Page, closing: Break, hit: Hit) -> bool:
    """Whether the clause after the event's own still tells of the event: "talks with them, which were held in ..."."""
    if closing.tag == "stop":
        return closing.start - hit.end <= 30
    if closing.tag != "relative":
        return False
    near = closing.start - hit.end <= 1
    return near or (closing.start - hit.end <= 90 and _COPULA.match(page.low, closing.end) is not None)


_COPULA = pattern("who.copula")
_ENDS_PLACE = pattern("who.ends_place")


def _stands(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether the words in front of a place tell that the event is there."""
    if name.before in _AROUND or (name.before == "to" and hit.trigger.words.startswith("welcom")):
        return True
    if hit.kind is Kind.VISIT and name.before in ("to", "visit", "visits", "visited", "visiting"):
        return True
    before = page.low[max(0, name.start - 70) : name.start]
    town = name.where is not None and name.where.kind in ("city", "building")
    if town and name.start >= hit.end and _AT_A.search(before) and _VENUE.match(page.low, name.end, name.end + 40):
        return True
    if name.where is not None and name.where.kind != "country" and (_SIDE.search(before) or _OWNED.search(before)):
        return True
    if hit.kind is not Kind.VISIT and any(
        h.kind is Kind.VISIT and h.end <= name.start < hit.start and name.start - h.end < 12 for h in sentence.hits
    ):
        return _TO_MEET.search(page.low[name.end : hit.end]) is not None
    if name.end < hit.start and _MOTION.search(before):
        return True
    return (
        name.before == "to" and name.end < hit.start and _FOR_IT.match(page.low[name.end : name.end + 40]) is not None
    )


def place(entry: Entry, page: Page) -> Place:
    """The place that a gazetteer entry means."""
    if entry.kind == "building" and entry.city is not None:
        town = next((e for e in page.lexicon.names.get(entry.city, ()) if e.kind in ("city", "region")), None)
        if town is not None:
            entry = town
    zone = entry.timezone
    if zone is None and entry.city is not None:
        zone = next((e.timezone for e in page.lexicon.names.get(entry.city, ()) if e.timezone), None)
    kind = "city" if entry.kind == "region" else entry.kind
    return Place(entry.name, entry.country, kind, zone)


def subject_of(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """What is signed, as the text words it, or None where the words name no agreement."""
    after = page.flat[hit.end : min(sentence.end, hit.end + 160)]
    match = _SUBJECTS.search(page.low[hit.end : min(sentence.end, hit.end + 160)])
    if match is not None and match.start() < 90:
        head = re.sub(
            r"^(?:\W*(?:a|an|the|of|its|their|his|her|into law|on|\w+day)\b)+ ?", "", after[: match.end()].strip()
        ).strip()
        words = head.split(" ")[-6:]
        return (" ".join(words).strip(' "') + _tail(after[match.end() :])) or None
    before = page.flat[max(sentence.start, hit.start - 120) : hit.start]
    found = list(_SUBJECTS.finditer(page.low[max(sentence.start, hit.start - 120) : hit.start]))
    if found:
        last_words = " ".join(before[: found[-1].end()].split(",")[-1].strip().split(" ")[-4:])
        last_words = re.sub(r"^.*\b(?:a|an|the|this|their|its|his|her) (?=\w)", "", last_words, flags=re.I)
        return re.sub(r"^(?:(?:of|that|and)\b ?)+", "", last_words, flags=re.I).strip(' "') or None
    return None


_SIGNED_TOPIC = pattern("who.signed_topic")


def _tail(after: str) -> str:
    """The words that go on with the name of an agreement: "of understanding", "on semiconductor supply chains"."""
    kind = re.match(r" of (?:understanding|intent|cooperation|friendship)", after)
    tail = kind.group() if kind else ""
    topic = _SIGNED_TOPIC.match(after[len(tail) :])
    return tail + (topic.group(1).rstrip() if topic else "")


_AND_HIM = re.compile(r"^[^,;]*\b(?:between|with|and) (?:him|her|himself|herself|myself|me)\b")


@functools.lru_cache(maxsize=8)
def _sides(lexicon: Lexicon) -> re.Pattern[str]:
    """The phrases for two sides; one that goes on as another ("the two" in "the two countries") is that other."""
    alone = []
    for phrase in sorted(lexicon.sides, key=len, reverse=True):
        last = phrase.rsplit(" ", 1)[-1]
        tails = [other.removeprefix(f"{last} ") for other in lexicon.sides if other.startswith(f"{last} ")]
        alone.append(re.escape(phrase) + (rf"(?! (?:{alternation(tails)})\b)" if tails else ""))
    return re.compile(rf"\b(?:{'|'.join(alone)})\b")


_MEETS_HIM = pattern("who.meets_him")
_SHE = re.compile(r"\W*(?:s?he)\b")


class Memory:
    """Who was named before in a part, for pronouns and phrases such as "the two leaders"."""

    def __init__(self) -> None:
        self._recent: list[Entry] = []
        self._pair: list[Entry] = []
        self._heads: set[str] = set()
        self._leaders: list[Entry] = []

    def note(self, entries: Iterable[Participant], names: Iterable[Name]) -> None:
        """Remember the names of a sentence and the participants of the latest event of two or more."""
        named = list(names)
        self._heads |= {n.who.name for n in named if n.who is not None and n.title and is_leader(n.title)}
        seen = [e for n in named for e in n.everyone]
        if seen:
            self._recent = seen
        people = list(dict.fromkeys(e for e in seen if e.kind == "person"))
        if len({e.speaks_for for e in people}) == 2 == len(people):
            self._pair = people
            self._note_leaders(people)
        listed = [Entry(p.name, p.kind, speaks_for=p.represents) for p in entries]
        if len({e.speaks_for or e.name for e in listed}) > 1:
            self._pair = listed
            self._note_leaders(listed)

    def _note_leaders(self, pair: list[Entry]) -> None:
        """Keep the latest pair of heads of state or government: "both leaders" are these, not their ministers."""
        people = [e for e in pair if e.kind == "person"]
        if len(people) == 2 and all(e.name in self._heads for e in people):
            self._leaders = pair

    def taken_up(self, page: Page, sentence: Sentence, hit: Hit, inside: list[Entry]) -> list[Entry]:
        """The people and countries that a pronoun or a phrase for both sides stands for in the event's clause."""
        if _sidelines(page, sentence, hit) is not None:
            return []
        zone = _zone(page, sentence, hit)
        ahead = " ".join(page.low[a:b] for a, b in reversed(zone.before))
        words = ahead + page.low[hit.start : zone.after[1]]
        if len({e.speaks_for or e.name for e in inside}) < 2:
            found = self._both(page, sentence, hit, words)
            if found:
                return found
        pronoun = _PRONOUN.search(ahead)
        if pronoun is not None and pronoun.group(1) in ("he", "she", "his", "her"):
            people = [
                n.who for n in sentence.names if n.who is not None and n.who.kind == "person" and n.start < hit.start
            ]
            people = people[:1] or [e for e in self._recent if e.kind == "person"][:1]
            return [p for p in people if p not in inside]
        if not hit.verb and _AND_HIM.search(page.low[hit.end : zone.after[1]]):
            return [
                n.who for n in sentence.names if n.who is not None and n.who.kind == "person" and n.who not in inside
            ][:1]
        if hit.verb and _MEETS_HIM.match(page.low, hit.end):
            here = [n.who for n in sentence.names if n.end <= hit.start and n.who is not None]
            return [e for e in (*self._recent, *here) if e.kind == "person" and e not in inside][-1:]
        return []

    def _both(self, page: Page, sentence: Sentence, hit: Hit, words: str) -> list[Entry]:
        """Those whom a phrase for two sides takes up: of this sentence where it names them, else of the latest pair."""
        phrases = _sides(page.lexicon).findall(words)
        if page.low[max(0, hit.start - 6) : hit.start] == "their ":
            phrases.append("they")
        if not phrases or (phrases == ["they"] and _UNNAMED.match(page.low, sentence.start, hit.start)):
            return []
        here = list(dict.fromkeys(e for n in sentence.names if n.end <= hit.start for e in n.everyone))
        if len(here) == 1 and here[0].kind == "person" and _SHE.match(page.low, sentence.start, hit.start):
            here += [e for e in self._recent if e.kind == "person" and e not in here][:1]
        if len({e.speaks_for or e.name for e in here}) < 2 and not self._pair:
            here = list(dict.fromkeys(n.who for n in sentence.names if n.who is not None and n.who.kind == "person"))
        leaders = self._leaders if any(re.search(r"leaders|presidents|premiers", p) for p in phrases) else []
        chosen = here if len({e.speaks_for or e.name for e in here}) > 1 else list(leaders or self._pair)
        if not any(re.search(r"leader|president|minister|men|pair|they|each|the two$", p) for p in phrases):
            lands = [e for e in chosen if e.kind != "person"]
            behind = [Entry(e.speaks_for, "country", country=e.speaks_for) for e in chosen if e.speaks_for]
            return lands or behind
        return chosen
