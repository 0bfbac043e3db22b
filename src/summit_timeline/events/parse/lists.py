"""Commas and "and": what goes on with a list, what tells more of a phrase, and what opens a clause of its own."""

from summit_timeline.events.parse.chunks import Chunk
from summit_timeline.events.parse.verbs import Verbs

_ROLE_REACH = 4  # phrases: "the head of the union's office for trade in Lima, John Doe"


class Lists(Verbs):
    """Reads on behind a comma or a coordinator."""

    def _coordinator(self, at: int, chunk: Chunk) -> None:
        following = self._ahead.kind(at + 1)
        then = self._verb_behind_day(at + 1)
        if following == "v":
            self._joined_verb(self._pieces[at + 1])
        elif then is not None:
            self._joined_verb(then)
        elif self._opens_behind_day(at):
            self._open("main", chunk.end, -1)
        elif (
            following == "np"
            and self._ahead.opens_clause(at + 1)
            and not (self._awaits_verb() and self._has_subject())
            and not self._ahead.is_between(at)
        ):
            self._open("main", chunk.end, -1)  # also in "as one rages and the other meets, the world waits"
        elif following == "np" and self._another_day(at, at + 1):
            self._day_apart()
        elif following == "np":
            self._prep = ""
            self._list = self._list_from(at + 1)
        elif following == "p" and self._repeats(at + 1):
            self._list, self._skipped = self._list_from(at + 2), at + 1  # "envoys of Chile and of Peru"
        elif following in ("p", "e", ","):
            self._list = -1
            if following == "p" and (self._another_day(at, at + 2) or self._then_with(at)):
                self._day_apart()
        elif following in ("s", "r", "that"):
            self._list = -1

    def _verb_behind_day(self, at: int) -> Chunk | None:
        """The finite verb behind a day that opens a clause of the same subject: "met Lee and on Friday flew home".

        Not behind the second of two days that "and" joins: "talks held on Monday and Tuesday failed".
        """
        day = self._day_from(at)
        if day < 0 or self._ahead.kind(day + 1) != "v" or self._awaits_verb():
            return None
        verb = self._pieces[day + 1]
        return verb if verb.form in ("past", "ed") and self._frame.link != "reduced" else None

    def _opens_behind_day(self, at: int) -> bool:
        """Whether "and" and a day open a clause with a subject: "met Lee on Monday and on Friday he flew home"."""
        day = self._day_from(at + 1)
        return day >= 0 and self._ahead.opens_clause(day + 1) and not self._awaits_verb()

    def _day_from(self, at: int) -> int:
        """The piece of a day that stands at a place, with its preposition if another day is right in front; or -1."""
        parted = self._ahead.kind(at) == "p"
        if not self._ahead.timed(at + parted) or (not parted and self._pieces[at - 2].timed):
            return -1
        return at + parted

    def _repeats(self, at: int) -> bool:
        """Whether a preposition behind "and" only repeats the one in front: "of Chile and of Peru"."""
        prep = self._pieces[at].text
        last = self._parts[-1] if self._parts else None
        again = last is not None and prep in ("of", "from") and last.prep == prep
        return again and self._ahead.kind(at + 1) == "np" and bool(self._pieces[at + 1].names)

    def _another_day(self, at: int, phrase: int) -> bool:
        """Whether two are met on days of their own: "will meet Xi on Saturday and Modi on Sunday"."""
        behind = []
        for piece in self._pieces[phrase + 1 : phrase + 7]:
            if piece.kind not in ("np", "p"):
                break
            behind.append(piece)
        return (
            self._frame.verb is not None
            and self._ahead.kind(phrase) == "np"
            and bool(self._pieces[phrase].names)
            and self._pieces[at - 1].timed
            and any(piece.timed for piece in behind)
        )

    def _then_with(self, at: int) -> bool:
        """Whether others are met on another day, which is told first: "on Monday with Xi, and on Friday with Modi"."""
        kinds = [self._ahead.kind(i) for i in range(at + 1, at + 5)]
        if kinds != ["p", "np", "p", "np"] or self._frame.verb is None or not self._ahead.timed(at + 2):
            return False
        first = next((i for i, p in enumerate(self._pieces) if p.start >= self._frame.start), at)
        before = any(self._ahead.timed(i) for i in range(first, at))
        return before and self._pieces[at + 3].text == "with" and bool(self._pieces[at + 4].names)

    def _day_apart(self) -> None:
        """Open a clause for those whom the same subject meets on another day."""
        shared = self._cur
        inner = self._open("and", self._frame.start, self._frame.parent)
        inner.borrows, inner.verb = shared, Chunk("v", self._pieces[0].start, self._pieces[0].start, form="past")

    def _bearer(self, part: int) -> int:
        """The person of whom a phrase tells where he is from: "John Doe" of "of Peru"."""
        of = self._parts[part].of
        return of if of >= 0 and self._parts[part].prep in ("of", "from") and self._is_person(of) else part

    def _awaits_verb(self) -> bool:
        """Whether the clause, or one around it, has no verb yet: the next finite one is its own."""
        at = self._cur
        while at >= 0:
            if self._frames[at].verb is None:
                return True
            at = self._frames[at].parent
        return False

    def _has_subject(self) -> bool:
        """Whether the clause that still awaits its verb has a subject."""
        at = self._cur
        while self._frames[at].verb is not None:
            at = self._frames[at].parent
        return bool(self._frames[at].subjects)

    def _list_from(self, at: int) -> int:
        """The phrase whose role the next one takes over: not a place, where a person or a side follows."""
        last = self._bearer(len(self._parts) - 1) if self._parts else -1
        if last < 0:
            return -1
        part = self._parts[last]
        following = self._pieces[at]
        person = any(n.is_person for n in following.names)
        if person and not any(n.is_person for n in part.chunk.names):
            for i in range(last, max(-1, last - 6), -1):
                other = self._parts[i]
                if other.clause != part.clause:
                    break
                if any(n.is_person for n in other.chunk.names):
                    if other.role == "subject" and self._frames[part.clause].verb is None:
                        return i  # "Clinton, in a wheelchair after surgery, and Yeltsin met"
                    return i if other.role in ("object", "prep") and part.role != "subject" else last
        if part.role == "aside" and part.of >= 0:
            return part.of
        return last

    def _comma(self, at: int, chunk: Chunk) -> None:
        following = self._ahead.kind(at + 1)
        self._close_saying(at)
        frame = self._frame
        self._prep = ""
        if following == "v" and self._pieces[at + 1].form == "ed" and self._parts and self._ahead.is_reduced(at + 1):
            return
        if following == "v" and self._pieces[at + 1].form in ("past", "ed"):
            self._close_aside(at)
            return
        if following == "np":
            if self._pieces[at + 1].timed:
                return
            if self._ahead.opens_clause(at + 1) and not (self._awaits_verb() and self._has_subject()):
                self._new_clause(chunk)
            else:
                self._list = self._apposition_or_list(at)
            return
        if following in ("p", "e") and frame.link == "relative" and frame.comma and frame.verb is not None:
            self._cur = frame.parent if frame.parent >= 0 else self._cur
        if following != "r" and not (following == "p" and self._pieces[at + 1].text in self._words.examples):
            self._last = -1

    def _close_saying(self, at: int) -> None:
        """Behind who says so between commas the clause around goes on: "agreed, officials said, to meet"."""
        goes_on = self._ahead.kind(at + 1) == "v" and self._pieces[at + 1].form == "to"
        said = self._frame.verb is not None and self._frame.verb.base in self._words.say and not self._frame.objects
        if goes_on and said and self._frame.link == "main" and self._cur > 0 and self._ahead.kind(at - 1) == "v":
            self._cur -= 1

    def _close_aside(self, at: int) -> None:
        """A comma in front of a finite verb: it is that of the clause around, or goes on with the same subject."""
        frame = self._frame
        goes_on = (
            self._pieces[at + 1].bare and frame.verb is not None and frame.verb.auxiliary
        )  # "will visit X, meet Y"
        while not goes_on and frame.verb is not None and frame.parent >= 0 and frame.link != "main":
            self._cur = frame.parent
            frame = self._frame
        if frame.verb is not None:
            shared = self._cur
            inner = self._open("and", self._pieces[at + 1].start, frame.parent)
            inner.borrows = shared
        self._last = -1

    def _new_clause(self, chunk: Chunk) -> None:
        """A comma in front of a subject: the main clause begins, or another one."""
        at = self._cur
        while at >= 0 and (self._frames[at].verb is not None or self._frames[at].subjects):
            at = self._frames[at].parent
        if at < 0 and self._frames[0].verb is None and not self._frames[0].subjects:
            at = 0
        if at < 0:
            self._open("main", chunk.end, -1)
            return
        self._cur = at
        self._last, self._list, self._prep = -1, -1, ""

    def _apposition_or_list(self, at: int) -> int:
        """The phrase from which a list goes on behind a comma; -1 where what follows tells more of it."""
        last = len(self._parts) - 1
        if last < 0:
            return -1
        mine, other = self._parts[self._bearer(last)].chunk, self._pieces[at + 1]
        self._holds = self._role_before(last, other)
        if self._holds >= 0:
            return -1
        listed = False
        for i in range(at + 2, min(at + 14, len(self._pieces))):
            kind = self._ahead.kind(i)
            if kind == "c":
                listed = self._pieces[i].text in ("and", "or", "&") and self._ahead.kind(i + 1) == "np"
                break
            if kind not in ("np", ",", "p"):
                break
        already = self._parts[self._bearer(last)].first >= 0
        if (listed or already) and bool(mine.names) == bool(other.names):
            return self._list_from(at + 1)
        self._last = last
        return -1

    def _role_before(self, last: int, person: Chunk) -> int:
        """The role that somebody is told to have behind what tells more of it; -1: none, or it stands right in front.

        "He met Chad's envoy for the region, Lee."
        """
        if not any(n.is_person for n in person.names):
            return -1
        for i in range(last, max(-1, last - _ROLE_REACH), -1):
            part = self._parts[i]
            if part.clause != self._cur or self._is_person(i) or part.chunk.hits:
                return -1
            if self._is_role(part.chunk):
                return i if i < last and part.role != "aside" else -1
            if part.role != "prep":
                return -1
        return -1

    def _is_role(self, chunk: Chunk) -> bool:
        """Whether a phrase tells what one person is, or is to somebody: "the envoy", "his rival"."""
        one = not chunk.text.endswith("s")
        return one and (chunk.text in self._words.groups or chunk.text in self._words.roles)
