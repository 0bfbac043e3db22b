"""People who are taken up by their office alone: "the president", "the Turkish foreign minister"."""

import bisect
import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from summit_timeline.events.lexicon import Entry, Lexicon
from summit_timeline.events.names.heads import may_be_head
from summit_timeline.events.names.name import Name
from summit_timeline.events.text.openers import opened
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.text.pieces import Pieces, pieces_of

_ROLE = pattern("names.role")
_ROLE_OPENERS = pattern("names.role_openers")
_ROLE_OF = pattern("names.role_of")
_ROLE_OWNED = pattern("names.role_owned")
_FORMERLY = pattern("names.formerly_held")
_OF_HIS_LAND = pattern("names.of_his_land")
_BELOW = re.compile(r"\b(?:under(?:-?secretary)?|deputy|assistant|associate)\b")
_NAMED_BEHIND = pattern("names.named_behind")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_IN_FRONT, _BEHIND = 60, 120  # characters
_Holder = tuple[int, str, Entry]  # where somebody is named with a title, the title, and who it is
_Named = tuple[int, Entry]
_Meant = tuple[Entry | None, bool]  # who is meant, if anybody, and whether it can be nobody else
_NOBODY: _Meant = (None, False)
_ROLE_WORDS = Pieces(pieces_of(_ROLE.pattern))
_LEADERS = frozenset(words("names.leaders"))
_TOP_DIPLOMAT, _HEADS_OF_DIPLOMACY = "top diplomat", words("names.heads_of_diplomacy")
_HEADS_OF_GOVERNMENT = frozenset(words("names.heads_of_government"))
_ELECT = "president-elect"
_OF_MANY = (
    "mayor",
    "governor",
    "senator",
    "lawmaker",
    "speaker",
)  # so many have the office that "the mayor" is told once


class _Row:
    """People in the order in which a text names them: whom it has named most often up to a place, and whether alone."""

    def __init__(self, named: Sequence[_Named]) -> None:
        self.named = named
        self._starts = [at for at, _ in named]
        self._told = list(_told_up_to(named))

    def before(self, at: int) -> _Meant:
        """Who is named in front of an offset."""
        slot = bisect.bisect_left(self._starts, at)
        return self._told[slot - 1] if slot else _NOBODY

    def behind(self, at: int) -> _Meant:
        """Who alone is named in all of the text, and only behind an offset."""
        return self._told[-1] if self._told and self._told[-1][1] and self._starts[0] > at else _NOBODY


def _told_up_to(named: Sequence[_Named]) -> Iterator[_Meant]:
    """For each place who is named most often up to it, the first of equals, and whether nobody else is."""
    counts: dict[Entry, int] = {}
    first: dict[Entry, int] = {}
    most: Entry | None = None
    for _, entry in named:
        counts[entry] = counts.get(entry, 0) + 1
        first.setdefault(entry, len(first))
        if most is None or (counts[entry], -first[entry]) > (counts[most], -first[most]):
            most = entry
        yield most, len(counts) == 1


class Holders:
    """Who is named with a title in a text, and the well-known who never are, looked up by office and country."""

    def __init__(
        self,
        text: str,
        titled: Sequence[_Holder],
        untitled: Iterable[_Named],
        lexicon: Lexicon,
        day: dt.date | None = None,
        governments: Sequence[_Named] = (),
    ) -> None:
        self._text, self._titled, self._lexicon, self._day = text, titled, lexicon, day
        self._governments = governments
        self._untitled = sorted(untitled, key=lambda named: named[0])
        self.lands = {entry.speaks_for for _, _, entry in titled}
        self._rows: dict[tuple[str, frozenset[str] | None, bool], _Row] = {}
        self._of_land: dict[tuple[str, frozenset[str]], Entry | None] = {}

    def __bool__(self) -> bool:
        return bool(self._titled or self._untitled or self._governments)

    def row(self, role: str, lands: frozenset[str] | None = None, *, untitled: bool = False) -> _Row:
        """Those with an office, or who may have it without a title, of some countries where these are given."""
        row = self._rows.get((role, lands, untitled))
        if row is None:
            if untitled:
                named = [(at, e) for at, e in self._untitled if may_be_head(e, role, self._day)]
            else:
                named = [(at, e) for at, title, e in self._titled if _holds(_role_of(title, self._lexicon), role)]
            row = _Row([(at, e) for at, e in named if lands is None or e.speaks_for in lands])
            self._rows[role, lands, untitled] = row
        return row

    def of_government(self, role: str, start: int, at: int) -> Entry | None:
        """Whose government a line tells in front of an unnamed president: "the Vega administration ... the president".

        Nobody where another president is named between the two.
        """
        told = [(i, e) for i, e in self._governments if start <= i < at] if role == "president" else []
        if not told or any(told[-1][0] < i < at for i, _ in self.row(role).named):
            return None
        return told[-1][1]

    def of_land(self, role: str, lands: frozenset[str]) -> Entry | None:
        """The only one whom the text names anywhere with an office of a country, and now."""
        if (role, lands) not in self._of_land:
            self._of_land[role, lands] = self._only_one(role, lands)
        return self._of_land[role, lands]

    def _only_one(self, role: str, lands: frozenset[str]) -> Entry | None:
        text, of_office, named = self._text, self.row(role).named, self.row(role, lands).named
        if not named and all(other.speaks_for is None for _, other in of_office):
            named = [(at, e) for at, e in of_office if not _is_of_another(text, at, lands, self._lexicon)]
        only = {e for _, e in named}
        if len(only) != 1 or any(_FORMERLY.search(text, max(0, at - _IN_FRONT), at) for at, _ in named):
            return None
        return only.pop()


def by_role(text: str, start: int, end: int, holders: Holders, lexicon: Lexicon) -> list[Name]:
    """People who are taken up by their office alone: "the president", "the Turkish foreign minister"."""
    if not holders or not _ROLE_WORDS.stand_in(text, start, end):
        return []
    found = []
    for match in opened(_ROLE_OPENERS, _ROLE).finditer(text, start, end):
        role = _role_of(match.group("role"), lexicon)
        land = match.group("land").strip() or _land_inside(match.group("role"))
        if (role == "leader" and not land) or _NAMED_BEHIND.match(text, match.end("role")):
            continue  # "the new president, Luis Vega,"
        lands = frozenset(e.name for e in lexicon.names.get(land, ()) if e.kind in ("country", "organisation"))
        of_government = None if land else holders.of_government(role, start, match.start())
        holder, alone = _holder_of(text, match, role, land, lands, holders)
        if of_government is not None:
            holder, alone = of_government, True
        if holder is not None and (alone or not land):
            at = match.end("role") - len("diplomat") if role == _TOP_DIPLOMAT else match.start("role")
            found.append(Name(at, match.end("role"), holder))
        elif holder is None and lands:
            found.extend(_of_land(text, match, role, lands, holders))
    found.extend(_with_land(text, start, end, holders, lexicon))
    return found


def _holder_of(text: str, told: re.Match[str], role: str, land: str, lands: frozenset[str], holders: Holders) -> _Meant:
    """Whom an office means, of a country where one is told, and whether it can mean nobody else."""
    if role == _ELECT and not holders.row(role).named:
        role = "president"  # of one who is in office by now
    row, at = holders.row(role), told.start()
    own = land and (len(holders.lands) > 1 or (lands and None not in holders.lands and role != "pope"))
    if role in _OF_MANY and not row.before(at)[1]:
        return _NOBODY
    if row.named and row.before(at) != _NOBODY:
        return holders.row(role, lands).before(at) if own else row.before(at)
    if not row.named and role in _HEADS_OF_GOVERNMENT:
        holder, alone = holders.row(role, lands if land else None, untitled=True).before(at)
        return (holder, alone) if alone else _NOBODY  # the one prime minister of whom the text goes on to tell
    end = text.find(". ", told.end()) if told.group("role")[0].isupper() else -1
    holder, alone = (
        row.behind(end) if end >= 0 else _NOBODY
    )  # "the Vice President" of an official text, before his name
    return _NOBODY if own and holder is not None and holder.speaks_for not in lands else (holder, alone)


def _is_of_another(text: str, at: int, meant: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether behind the name at an offset another country is told: not "the king of Togo", "King Idriss of Chad"."""
    behind = _OF_HIS_LAND.match(text, at)
    own = frozenset() if behind is None else _lands(behind["land"], lexicon)
    return bool(own) and own.isdisjoint(meant)


def _with_land(text: str, start: int, end: int, holders: Holders, lexicon: Lexicon) -> list[Name]:
    """People who are taken up by their office and the name of their country: "Chad's king", "the king of Chad"."""
    line = text[start:end]
    told = list(_ROLE_OF.finditer(text, start, end)) if " of " in line else []
    told += _ROLE_OWNED.finditer(text, start, end) if "' " in line or "'s " in line else ()
    found: list[Name] = []
    for match in told:
        lands = _lands(match.group("land"), lexicon)
        if lands:
            found.extend(_of_land(text, match, _role_of(match.group("role"), lexicon), lands, holders))
    return found


def _of_land(text: str, told: re.Match[str], role: str, lands: frozenset[str], holders: Holders) -> list[Name]:
    """The only one whom a text names anywhere with an office of a country, and now: "the king of Chad"."""
    only = holders.of_land(role, lands)
    start, end = told.span("role")
    if only is None or _FORMERLY.search(text, max(0, start - _IN_FRONT), start):
        return []
    if _YEAR.search(text, max(0, start - _IN_FRONT), end + _BEHIND):
        return []  # who had the office then may be another
    return [Name(start, end, only)]


def _lands(said: str, lexicon: Lexicon) -> frozenset[str]:
    """The country whose name opens some words, the longest that does."""
    words = said.split(" ")
    for last in range(len(words), 0, -1):
        name = " ".join(words[:last]).removesuffix("'s")
        found = frozenset(e.name for e in lexicon.names.get(name, ()) if e.kind in ("country", "organisation"))
        if found:
            return found
    return frozenset()


def _role_of(said: str, lexicon: Lexicon) -> str:
    """An office as titles call it: "the President", "the pontiff", "the top US diplomat"."""
    if said.startswith("top "):
        return _TOP_DIPLOMAT
    return lexicon.same_office.get(said.lower(), said.lower())


def _land_inside(said: str) -> str:
    """The country in the middle of an office: "the top US diplomat"."""
    return " ".join(said.split(" ")[1:-1]) if said.startswith("top ") else ""


def is_leader(title: str) -> bool:
    """Whether a title is that of a head of state or government, as a text calls leaders.

    >>> is_leader("Prime Minister"), is_leader("Foreign Minister")
    (True, False)
    """
    return title.lower().removeprefix("then-") in _LEADERS


def is_below(title: str) -> bool:
    """Whether a title is that of somebody below the one who has the office.

    >>> is_below("Under Secretary of State"), is_below("Secretary of State")
    (True, False)
    """
    return _BELOW.search(title.lower()) is not None


def _holds(title: str, role: str) -> bool:
    if role == "leader":
        return is_leader(title)
    if is_below(title) and not is_below(role):
        return False
    if role == _TOP_DIPLOMAT:
        return title.endswith(_HEADS_OF_DIPLOMACY)
    return title.endswith(role) and not (role == "president" and title.endswith("vice president"))
