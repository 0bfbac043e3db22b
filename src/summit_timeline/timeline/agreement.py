"""What speaks for and against two units being one event, as words: the rules on pairs."""

import re

from summit_timeline.events.model import CANCELLED, SUMMIT, Kind
from summit_timeline.events.who.participants import is_side
from summit_timeline.timeline.by_town import can_be_it
from summit_timeline.timeline.units import Unit, Who, contains, first_to_last, gives_new_days, opposed

LONG_AGO = 240  # days after which an event is told with its year or season
FEW_DAYS = 10  # days in which the same people hardly meet twice
_A_PAIR = 2  # people who met each other
NEAR = 45  # days between reports (or from a report to the days) beyond which vague mentions are of another event


def conflict(a: Unit, b: Unit) -> str | None:
    """What speaks against two units being one event, as words; None where nothing does."""
    return f"{a.when} is not {b.when}" if _on_other_days(a, b) else _further_conflict(a, b)


def _on_other_days(a: Unit, b: Unit) -> bool:
    """Whether two units give days that cannot be of one event, and none of them tells, or can tell, of a move."""
    if not opposed(a.when, b.when):
        return False
    told_apart = a.document == b.document and a.who.bodies != b.who.bodies  # a text tells of a move of the same sides
    moved = _can_be_moved(a, b) or _can_be_moved(b, a)
    return told_apart or not (moved or can_move(a, b) or overran(a, b) or overran(b, a))


def _can_be_moved(unit: Unit, other: Unit) -> bool:
    """Whether one tells of a move that the days of the other can belong to: not later ones than those that it gives."""
    return unit.moved and not (unit.published < other.published and not other.moved and gives_new_days(unit))


def _further_conflict(a: Unit, b: Unit) -> str | None:
    """What speaks against two units being one event besides days that cannot be of one."""
    if _not_yet(a, b) or _not_yet(b, a):
        return "one was over before the other began"
    if _planned_after(a, b) or _planned_after(b, a):
        return "one was over before the other was planned"
    if _meets_others_too(a, b):
        return "the only one named with both also met others"
    return lasting_conflict(a, b)


def _not_yet(told: Unit, other: Unit) -> bool:
    """Whether a report without days tells of something as held before the days of the other, or weeks before a window.

    What is held without a day may be a slip of words, which a window of the next days does not part.
    """
    if not told.held or told.known or other.first is None:
        return False
    return told.published < other.first - (1 if other.exact else _WEEKS)


def _planned_after(plan: Unit, other: Unit) -> bool:
    """Whether a report without days plans something more than a week after the other was held."""
    return plan.planned and not plan.known and other.held and _is_over(other, plan.published - _WEEK)


def _is_over(unit: Unit, day: int) -> bool:
    """Whether the days of a unit are known, and lie before a day."""
    return unit.exact and unit.last is not None and unit.last < day


_WEEKS = 21  # days
_WEEK = 7  # days: reports of those who met still tell what they "will discuss"


def lasting_conflict(a: Unit, b: Unit, *, placed: bool = True) -> str | None:
    """What speaks against it whatever days it was moved to; `placed` is whether two places do."""
    if a.family != b.family:
        return f"a {a.claims[0].kind} is no {b.claims[0].kind}"
    if a.listed and b.listed and any(one == other and uid != uid2 for one, uid in a.listed for other, uid2 in b.listed):
        return "one calendar lists them apart"
    if a.ordinal is not None and b.ordinal is not None and a.ordinal != b.ordinal:
        return f"number {a.ordinal} is not number {b.ordinal}"
    if a.series and b.series and a.series != b.series:
        return f"{a.series} is not {b.series}"
    if a.subject and b.subject and a.family == "signing" and not a.subject & b.subject:
        return "different things are signed"
    if a.ministers and b.ministers and not a.ministers & b.ministers:
        mine, theirs = (" and ".join(sorted(unit.ministers)) for unit in (a, b))
        return f"{mine} ministers are not {theirs} ministers"
    if _is_of_leaders(a, b) or _is_of_leaders(b, a):
        return "a meeting of ministers is not the summit"
    if _on_other_topics(a, b):
        return "gatherings on different topics"
    if _is_the_gathering(a, b) or _is_the_gathering(b, a):
        return "a meeting on the sidelines is not the gathering itself"
    away = _other_place(a, b) if placed else None
    if away is not None:
        return away
    if a.document == b.document and a.held is not b.held and (_is_off_beside(a, b) or _is_off_beside(b, a)):
        return "one report tells of one as held and of the other as called off or put off"
    if a.document == b.document and (_was_off_before(a, b) or _was_off_before(b, a)):
        return "one report tells of one that came to nothing long before and of another to come"
    if _off_after(a, b) or _off_after(b, a):
        return "one was held before the other was called off or put off"
    return _who_conflict(a, b)


def _is_of_leaders(summit: Unit, other: Unit) -> bool:
    """Whether one is a summit, for which leaders come, and the other a meeting of ministers that nobody calls so."""
    return bool(other.ministers) and not summit.ministers and has_summit(summit) and not has_summit(other)


def has_summit(unit: Unit) -> bool:
    """Whether a claim calls it a summit."""
    return any(claim.kind is SUMMIT for claim in unit.claims)


def _on_other_topics(a: Unit, b: Unit) -> bool:
    """Whether two gatherings of which nobody is named are about different things: conferences on Mali and on Niger."""
    told = bool(a.subject and b.subject) and a.family == "meet" and not (a.who.members or b.who.members)
    return told and not a.subject & b.subject


def _off_after(off: Unit, other: Unit) -> bool:
    """Whether a report tells that something is off, or put off to later days, after the other was held."""
    if not other.held or other.last is None or other.last >= off.published or off.held:
        return False
    if off.moved and off.first is not None and off.first > other.last + NEAR:
        return True  # it was put off from days long after the other was over
    later = off.moved and off.first is not None and off.first > off.published
    return other.exact and ((not off.known and (off.moved or is_off(off))) or later)


def _is_the_gathering(a: Unit, b: Unit) -> bool:
    """Whether one is a gathering of a row, of which nobody is named, and the other a meeting of two sides."""
    return a.series is not None and not a.who.members and b.series is None and len(b.who.bodies) == _A_PAIR


def _other_place(a: Unit, b: Unit) -> str | None:
    """What speaks against it in the places, where none of two reports tells of a move."""
    if a.moved or b.moved:
        return None
    if a.place and b.place and a.place != b.place and not one_area(a, b):
        return f"{a.place} is not {b.place}"
    if a.country and b.country and a.country != b.country and not (_by_the_way(a) or _by_the_way(b)):
        return f"{a.country} is not {b.country}"
    return None


def _was_off_before(off: Unit, other: Unit) -> bool:
    """Whether what a report tells to be off was to be days before it, and the other is to come on days not told."""
    to_come = other.planned and not (other.held or other.known or other.moved)
    return to_come and is_off(off) and off.last is not None and off.last < off.published - _FRESH


_FRESH = 3  # days within which what was called off may be held after all


def _is_off_beside(a: Unit, b: Unit) -> bool:
    """Whether a report tells of one on its day and of another, without a day or later, that it is off or put off."""
    if not b.held or not b.exact or b.last is None:
        return False
    later = a.moved and not a.held and a.first is not None and a.first > b.last
    return later or (is_off(a) and not a.known)


def is_off(unit: Unit) -> bool:
    """Whether nothing but its being called off is told."""
    plain = not (unit.held or unit.planned or unit.moved)
    return plain and all(c.status is CANCELLED for c in unit.claims)


def _only_host(a: Unit, b: Unit) -> bool:
    """Whether the one name of `a` is the land where `b` takes place: "Singapore is likely for the planned meeting"."""
    names = a.who.members
    return len(names) == 1 and b.country in a.who.bodies and bool(b.who.bodies) and b.country not in b.who.bodies


def _by_the_way(unit: Unit) -> bool:
    """Whether the place is only a side's own country, told without days: a team "in Norway to prepare the summit"."""
    if unit.family == "visit":
        return False  # which is where it goes
    return unit.place is None and not unit.known and unit.country in unit.who.bodies


def one_area(a: Unit, b: Unit) -> bool:
    """Whether two names of places can mean one: a town and its region, at the same time and with the same two sides."""
    if a.country is None or a.country != b.country or len(a.who.bodies & b.who.bodies) < 2:
        return False
    if a.exact and a.when == b.when:
        return True
    if a.known and b.known:
        same = len(a.who.people & b.who.people) > 1 or a.who.bodies == b.who.bodies
        return same and max(a.vague, b.vague) <= FEW_DAYS and not a.when.contradicts(b.when)
    return a.held and b.held and a.document != b.document and abs(a.published - b.published) <= 1


def _who_conflict(a: Unit, b: Unit) -> str | None:
    if a.who is b.who or _only_host(a, b) or _only_host(b, a):
        return None
    against = sides_conflict(a.who, b.who)
    if against is not None:
        return against
    if a.document == b.document and _other_people(a, b):
        return "other people"
    alone, other = (a, b) if len(a.who.bodies) <= len(b.who.bodies) else (b, a)
    if (
        a.who.members
        and b.who.members
        and len(alone.who.bodies) == 1 < len(other.who.bodies)
        and not hosted(alone, other)
        and not _same_call(alone, other)
        and not _close(a, b)
        and (alone.who.gathering or not alone.known)
        and (a.series is None or a.series != b.series)
    ):
        return "one of them alone is not a meeting of both"
    return None


def _other_people(a: Unit, b: Unit) -> bool:
    """Whether one document tells of two people, or one visitor or speaker, and then of others.

    Where one met two, each of another country, it is two meetings also where the days of one are not told.
    """
    mine, theirs = a.who.people, b.who.people
    if min(len(mine), len(theirs)) > 1:
        two_by_two = min(len(mine), len(theirs)) == _A_PAIR and a.who.bodies != b.who.bodies
        certain = two_by_two or (a.known and b.known)
        return mine.isdisjoint(theirs) or (certain and bool(mine - theirs and theirs - mine))
    with_others = (
        a.family == "meet" and a.who.bodies == b.who.bodies and len(a.who.bodies) == 1
    )  # whose names are not told
    return (a.family in _BY_ONE or with_others) and bool(mine and theirs) and mine.isdisjoint(theirs)


_BY_ONE = ("visit", "press", "signing")


def _same_call(alone: Unit, other: Unit) -> bool:
    """Whether reports of the same days tell of a call with somebody, one of them without the one who made it."""
    soon = abs(alone.published - other.published) <= FEW_DAYS // 3
    return alone.family == "call" and soon and bool(alone.who.people) and alone.who.people <= other.who.people


def sides_conflict(a: Who, b: Who) -> str | None:
    """What speaks against it in the names alone."""
    if not a.members or not b.members:
        return None
    common = a.members & b.members
    if not common:
        return "other participants"
    if len(a.bodies | b.bodies) == 1 and _others_of_one_side(a.people, b.people):
        return "other people of the one side"
    if len(common) == 1 and _others_speak(a, b):
        return "other people of one country"
    if len(common) * 2 < min(len(a.members), len(b.members)) or (
        len(a.bodies) > 1 and len(b.bodies) > 1 and len(a.bodies & b.bodies) * 2 <= min(len(a.bodies), len(b.bodies))
    ):
        return "mostly other participants"
    if (a.gathering and not b.gathering and _few(b, a)) or (b.gathering and not a.gathering and _few(a, b)):
        return "a meeting on the sidelines is not the gathering itself"
    return None


def _others_of_one_side(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether of one side, which both name alone, one names two people or more who met, and the other none of them."""
    return bool(mine and theirs) and max(len(mine), len(theirs)) > 1 and mine.isdisjoint(theirs)


def _others_speak(a: Who, b: Who) -> bool:
    """Whether others of one country are told of who speak for it by themselves: speakers, visitors, or two at home."""
    if not (a.people and b.people and a.people.isdisjoint(b.people)):
        return False
    return a.family in ("press", "visit") or a.members & b.members <= a.unsaid | b.unsaid


def _few(sides: Who, gathering: Who) -> bool:
    """Whether two sides meet, or several of whom no two are named with the gathering."""
    return len(sides.bodies) == 2 or (len(sides.bodies) > 2 and len(sides.bodies & gathering.bodies) < 2)


def hosted(alone: Unit, other: Unit) -> bool:
    """Whether one takes place in a country that only the other names as a participant: talks "in Beijing"."""
    return alone.country is not None and alone.country in other.who.bodies and alone.country not in alone.who.bodies


def _close(a: Unit, b: Unit) -> bool:
    """Whether both are known to lie in the same week, or to begin on the same day, or one document tells of both."""
    if _same_first(a, b):
        return True
    if a.vague <= 7 and b.vague <= 7:
        return not a.when.contradicts(b.when)
    return a.document == b.document


def can_move(a: Unit, b: Unit) -> bool:
    """Whether a later report can give an event that was still to come other days than an earlier one."""
    first, second = (a, b) if a.published <= b.published else (b, a)
    if first.published == second.published or first.document == second.document or not first.planned:
        return False
    ahead = first.first is None or first.first >= second.published
    bodies = a.who.bodies, b.who.bodies
    same = len(bodies[0] & bodies[1]) >= 2 and (bodies[0] <= bodies[1] or bodies[1] <= bodies[0])
    return ahead and same and abs(a.day - b.day) <= 2 * NEAR


def overran(plan: Unit, later: Unit) -> bool:
    """Whether a later report, once the event had begun, tells that it went on after its last planned day."""
    began = later.when.start_earliest == later.when.start_latest == plan.when.start_earliest is not None
    ends = plan.when.latest, later.when.end_earliest
    began |= _ended_late(plan, later)
    on = began and later.first is not None and later.published >= later.first and later.published > plan.published
    return on and plan.exact and ends[0] is not None and ends[1] is not None and ends[1] > ends[0]


def _ended_late(plan: Unit, later: Unit) -> bool:
    """Whether a report tells of an end that is just after the last planned day, and of no first day."""
    ended = later.when.end_latest if later.held and later.when.start_earliest is None else None
    planned = plan.when.latest
    return ended is not None and planned is not None and 0 < (ended - planned).days <= _LATE


_LATE = 3  # days by which a gathering runs over


Weight = tuple[float, str]
"""How much something speaks for two units being one event, below 0 against it, and as words what it is, or none."""
_NOTHING: Weight = (0.0, "")


def similarity(a: Unit, b: Unit) -> Weight:
    """How much speaks for two units being one event, and why; 0 where something speaks against it."""
    if _on_other_days(a, b) or _further_conflict(a, b) is not None:
        return _NOTHING
    found = [weigh(a, b) for weigh in _WEIGHTS]
    return sum(weight for weight, _ in found), ", ".join(words for _, words in found if words)


def _by_names(a: Unit, b: Unit) -> Weight:
    """Who is named with both: which part of the smaller of two sets, and how many."""
    mine, others = a.who.members, b.who.members
    common = len(mine & others)
    score = 2.0 * max(_share(mine, others), _share(a.who.bodies, b.who.bodies)) + min(common, 3) * 0.25
    return score, "the same participants" if common else ""


def _by_host(a: Unit, b: Unit) -> Weight:
    about_another = bool(a.subject and b.subject) and not a.subject & b.subject
    return (2.25, "the host") if not about_another and (_only_host(a, b) or _only_host(b, a)) else _NOTHING


def _by_days(a: Unit, b: Unit) -> Weight:
    """How well the days of both agree; where none are known, how near the reports are in time."""
    if a.exact and b.exact and not a.when.contradicts(b.when):
        return 2.0, "the same days"
    if contains(a.when, b.when) or contains(b.when, a.when):
        return 1.5 if max(a.vague, b.vague) <= _SEASON else 0.5, "a day of the other"
    if first_to_last(a.when, b.when) is not None:
        return 1.5, "the first and the last day"
    if _same_first(a, b):
        return 1.5, "the same first day"
    if a.known and b.known:
        return 1.0 if max(a.vague, b.vague) <= 8 else 0.5, "days that agree"
    if can_be_it(a, b) or can_be_it(b, a):
        return 1.5, "the town alone, of late"
    return -1.5 if abs(a.published - b.published) > NEAR else 0.0, ""


_SEASON = 92  # days of a window in which the same sides seldom meet twice


def _by_place(a: Unit, b: Unit) -> Weight:
    if a.place and a.place == b.place:
        return 1.0, "the same place"
    if a.country and a.country == b.country:
        return 0.5, ""
    return (0.5, "the host among them") if hosted(a, b) or hosted(b, a) else _NOTHING


def _by_kind(a: Unit, b: Unit) -> Weight:
    if a.claims[0].kind is b.claims[0].kind or _kinds(a) & _kinds(b):
        return 0.5, ""
    return 0.25 if _will_meet(a, b) or _will_meet(b, a) else 0.0, ""


def _by_silence(a: Unit, b: Unit) -> Weight:
    """What a sentence that names nobody tells: it speaks of those whom its document names elsewhere."""
    if a.who.members and b.who.members:
        return _NOTHING
    one, there = a.document == b.document, bool(a.place and a.place == b.place)
    if one or len(a.circle & b.circle) > (a.place is None or a.place != b.place):
        return 1.0 + 0.5 * (one and there) + 0.5 * (one and a.known and a.when == b.when), ""
    told = (a.known and b.known) or can_be_it(a, b) or can_be_it(b, a)
    return 0.5 if there and told else 0.0, ""  # at the place, in the days


def _by_document(a: Unit, b: Unit) -> Weight:
    """What speaks for and against two mentions of one document, or two documents that name one side alone."""
    if a.document != b.document:
        score = -1.0 if _one_side_only(a, b) else 0.0
        if _several_beside(a, b) or _several_beside(b, a) or _met_by_others(a, b) or _may_be_any(a, b):
            score -= 1.5
        return score, ""
    score = 1.25 if _completes(a, b) or _completes(b, a) else 0.0
    if a.who.bodies == b.who.bodies and len(a.who.bodies) == 1 and not _kinds(a) & _kinds(b):
        score -= 1.5  # whom the one side meets may be others at each
    if _meets_somebody(a, b):
        score -= 1.5  # whom he met may be others
    if _several_beside(a, b) or _several_beside(b, a):
        score -= 1.5
    if (a.held and b.planned) or (a.planned and b.held):
        score -= 0.5  # one document seldom tells of one event as held and as planned
    if _is_another(a, b) or _is_another(b, a):
        score -= 1.5
    return score, ""


def _met_by_others(a: Unit, b: Unit) -> bool:
    """Whether two reports, of which one gives no days, name people who meet, and no one whom both name."""
    told = bool(a.who.people and b.who.people) and a.who.people.isdisjoint(b.who.people)
    return told and not (a.known and b.known) and not (a.place is not None and a.place == b.place)


def _may_be_any(a: Unit, b: Unit) -> bool:
    """Whether nothing but one side is common to two reports, of which one tells of a long time, "in 2016"."""
    if max(a.vague, b.vague) <= _SEASON or not (a.known and b.known) or a.subject & b.subject:
        return False
    if (a.place is not None and a.place == b.place) or (a.family == "visit" and a.country == b.country is not None):
        return False
    return len(a.who.bodies & b.who.bodies) < _A_PAIR and len(a.who.people & b.who.people) < _A_PAIR


def _several_beside(several: Unit, one: Unit) -> bool:
    """Whether one word tells of several events of those named ("their meetings"), of which the other is none by name.

    "The G20 meetings" are the one gathering.
    """
    named = several.who.members and one.who.members and not (several.who.gathering or one.who.gathering)
    return bool(named) and _is_plural(several) and not _is_plural(one)


def _is_plural(unit: Unit) -> bool:
    return all(c.quote[c.start - c.quote_start : c.end - c.quote_start].lower() in _PLURALS for c in unit.claims)


_PLURALS = frozenset(["meetings", "summits", "visits", "trips", "tours", "encounters", "conversations", "calls"])


def _meets_somebody(a: Unit, b: Unit) -> bool:
    """Whether nothing but one person, on no day that both tell, is common to two meetings that one text tells of."""
    alone = a if len(a.who.bodies) < len(b.who.bodies) else b
    if a.family != "meet" or any(c.part == "title" for c in alone.claims):
        return False
    if (a.known and b.known) or len(a.who.people & b.who.people) != 1 or _side_by_side(a, b):
        return False
    if hosted(a, b) or hosted(b, a) or max(len(a.who.bodies), len(b.who.bodies)) > _A_PAIR:
        return False
    mine, theirs = ({p.represents or p.name for c in u.claims for p in c.participants} for u in (a, b))
    return len(mine & theirs) < _A_PAIR


def _by_time(a: Unit, b: Unit) -> Weight:
    """What speaks against it in when the reports came out: a plan after the event, or years between them."""
    score = -1.0 if _too_late(a, b) or _too_late(b, a) else 0.0
    return score - (1.0 if _long_ago(a, b) or _long_ago(b, a) else 0.0), ""


def _by_series(a: Unit, b: Unit) -> Weight:
    return (1.0, "the same series") if a.series and a.series == b.series else _NOTHING


def _by_subject(a: Unit, b: Unit) -> Weight:
    if a.subject & b.subject and a.family == "meet":
        nameless = (not a.who.members) + (not b.who.members)  # the same people meet on a topic again and again
        return (1.0 + 0.5 * nameless, "the same topic") if nameless else _NOTHING
    if a.subject & b.subject:
        return 1.0, "the same subject"
    planned = _plans_another(a, b) or _plans_another(b, a)
    taken_up = a.family == "signing" and a.document == b.document and not (planned or (a.subject and b.subject))
    return 1.0 if taken_up else 0.0, ""  # "the bill"


def _plans_another(plan: Unit, done: Unit) -> bool:
    """Whether a text tells of something as planned, on no day, beside what was held; a headline tells of its news."""
    return plan.planned and not plan.known and done.held and all(c.part == "text" for c in plan.claims)


def _is_another(plan: Unit, done: Unit) -> bool:
    """Whether a text tells of a plan as another than what was held: "they will hold another meeting"."""
    if not _plans_another(plan, done):
        return False
    (claim, *_), word = plan.claims, _ANOTHER
    return word.search(claim.quote, 0, claim.start - claim.quote_start) is not None


_ANOTHER = re.compile(
    r"\b(?:another|second|third|further|future|new|next|additional|fresh|more|follow-up) (?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)


_WEIGHTS = (
    _by_host,
    _by_names,
    _by_days,
    _by_place,
    _by_kind,
    _by_silence,
    _by_document,
    _by_time,
    _by_series,
    _by_subject,
)


def _meets_others_too(a: Unit, b: Unit) -> bool:
    """Whether nobody is named with both but one of whom their document tells that he met now one and now another."""
    if a.document != b.document or a.family not in ("meet", "call"):
        return False
    common = a.who.members & b.who.members
    if not common or not common <= a.busy | b.busy or _side_by_side(a, b):
        return False
    return len(common & a.who.bodies & b.who.bodies) < 2 and len(a.who.people & b.who.people) < 2


def _side_by_side(a: Unit, b: Unit) -> bool:
    """Whether a document tells of both in one breath, so that one can take up the other."""
    pairs = ((c, d) for c in a.claims for d in b.claims if c.part == d.part)
    return any(abs(c.start - d.start) <= _ONE_BREATH for c, d in pairs)


_ONE_BREATH = 250  # characters


def _one_side_only(a: Unit, b: Unit) -> bool:
    """Whether nothing but one side, which one of them names alone, brings two reports together: he met somebody."""
    common = a.who.bodies & b.who.bodies
    if not (a.who.bodies or b.who.bodies) and len(a.who.members & b.who.members) == 1 and a.family == "meet":
        return not (a.known and b.known)  # somebody met one, and then another
    if len(common) != 1 or min(len(a.who.bodies), len(b.who.bodies)) > 1:
        return False
    if a.who.gathering and b.who.gathering and (a.who.bodies == b.who.bodies or is_side(*common)):
        return False  # a body by its own name
    if hosted(a, b) or hosted(b, a) or _same_call(a, b) or _same_call(b, a):
        return False
    days = a.known and b.known and max(a.vague, b.vague) <= FEW_DAYS
    people = len(a.who.people & b.who.people) > 1
    return not (days or people or (a.place and a.place == b.place) or (a.series and a.series == b.series))


def _same_first(a: Unit, b: Unit) -> bool:
    """Whether both tell on which day it begins, and it is the same one."""
    first = a.when.start_latest
    return first is not None and a.when.start_earliest == first == b.when.start_earliest == b.when.start_latest


def _completes(named: Unit, dated: Unit) -> bool:
    """Whether a document tells when and where a summit is without naming anybody, and elsewhere only who is there."""
    summits = named.claims[0].kind is dated.claims[0].kind is SUMMIT and named.held == dated.held
    return summits and bool(named.who.members) and not dated.who.members and dated.exact and not named.known


def _will_meet(told: Unit, summit: Unit) -> bool:
    """Whether a report says no more than that sides will meet of whom just these have a summit on some days."""
    same = len(told.who.bodies) > 1 and told.who.bodies == summit.who.bodies and not told.who.people - summit.who.people
    return same and told.planned and summit.planned and summit.known and not told.known and _kinds(summit) == _SUMMIT


_SUMMIT = {SUMMIT}


def _kinds(unit: Unit) -> set[Kind]:
    return {c.kind for c in unit.claims}


def _too_late(plan: Unit, other: Unit) -> bool:
    """Whether a plan without days is told after the days of the other."""
    return (
        plan.planned and not plan.known and other.exact and other.last is not None and plan.published > other.last + 1
    )


def _long_ago(told: Unit, other: Unit) -> bool:
    """Whether one report without days speaks of what was held, and the days of the other were over long before it."""
    over = other.known and other.last is not None and other.last < told.published - LONG_AGO
    return told.held and not told.known and over


def _share(a: frozenset[str], b: frozenset[str]) -> float:
    """Which part of the smaller of two sets is in both."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


def _only_repeats(unit: Unit, known: Unit) -> bool:
    """Whether a mention gives the days that are known and names fewer sides: "Ministers to meet on Tuesday"."""
    return unit.when == known.when and not unit.moved and len(unit.who.bodies) < len(known.who.bodies)


def one_life(units: list[Unit]) -> bool:
    """Whether reports, in the order of publication, can tell of one event: each agrees with the days known by then,
    moves them while they are still to come, or repeats what an earlier report said; and none plans what was held."""
    said: list[Unit] = []
    held = put_off = False
    for unit in sorted(units, key=lambda u: (u.published, not u.held)):
        if held and said and unit.planned and not unit.known and _is_over(said[-1], unit.published - _WEEK):
            return False
        held |= unit.held
        if not unit.known:
            put_off |= unit.moved
            continue
        if said:
            known = said[-1]
            moved = unit.moved or _can_be_moved(known, unit)
            agrees = not opposed(unit.when, known.when) or moved or can_move(known, unit)
            if not (agrees or put_off or overran(known, unit)):
                if any(not opposed(unit.when, earlier.when) for earlier in said):
                    continue
                return False
            vaguer = unit.vague > known.vague and not unit.when.contradicts(known.when)
            if vaguer or contains(known.when, unit.when) or _only_repeats(unit, known):
                put_off |= unit.moved
                continue
        said.append(unit)
        put_off = False
    return True
