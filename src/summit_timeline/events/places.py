"""Where an event is, by the words of its own sentence."""

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Place
from summit_timeline.events.names import Name
from summit_timeline.events.page import Break, Hit, Page, Sentence
from summit_timeline.events.patterns import pattern

_NOW_IN = pattern("places.now_in")


_AROUND = {"on", "in", "at", "near", "outside", "inside"}


_POSTPONES = pattern("who.postpones")


def place_name(name: Name, gap: str) -> bool:
    """Whether a name in front of an event word tells where it is: "the White House dinner", "the Singapore summit"."""
    if name.where is None or name.who is None or gap.startswith(("-", "'")) or _POSTPONES.match(gap):
        return False
    return name.where.kind in ("city", "building") and (
        name.who.form in ("seat", "office") or name.who.name == name.where.name
    )


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
                or not (name.who is None or place_name(name, gap))
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


_NO_COMPOUND = pattern("who.no_compound")


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
