"""Verbs put into their clause, or opening one: infinitives, participles, and those that share a subject."""

from summit_timeline.events.parse.chunks import Chunk
from summit_timeline.events.parse.placing import Frame, Placing

_HAS_OBJECT = ("be", "have", "hold", "attend")  # verbs behind whose object a participle tells of it
_INNER = ("relative", "reduced", "absolute", "to", "ing")  # links of clauses inside another


class Verbs(Placing):
    """Puts a verb into the clause that is read, or opens the one that it belongs to."""

    def _verb(self, at: int, chunk: Chunk) -> None:
        if chunk.form == "to":
            self._infinitive(chunk)
        elif chunk.form == "ing":
            self._gerund(at, chunk)
        elif self._frame.link == "reduced" and self._frame.verb is None:
            self._frame.verb = chunk
        elif chunk.form == "ed" and not chunk.auxiliary and self._participle(at):
            self._reduced(chunk)
        else:
            self._finite(chunk)
        self._prep, self._list = "", -1
        self._last = -1

    def _participle(self, at: int) -> bool:
        """Whether a past form only tells of a noun, and is not the verb of its clause: "a deal signed in May"."""
        before = self._pieces[at - 1] if at else None
        if self._frame.verb is None and self._frame.subjects and self._ahead.opens_aside(at):
            return True
        own = self._frame.verb is None and self._frame.link in ("relative", "sub") and self._frame.subjects
        if own and not (self._ahead.kind(at + 1) == "p" and self._pieces[at + 1].text == "by"):
            return False
        if before is not None and before.kind in ("np", ",") and self._ahead.is_reduced(at):
            return True
        if before is None or (before.kind == "," and self._frame.verb is None and not self._frame.subjects):
            return self._ahead.kind(at + 1) in ("p", "e") and self._frame.link == "main"
        if before.kind != "np":
            return False
        if before.hits and self._told_of_object(at):
            return True  # "postponed the summit set for July"
        verb = self._frame.verb
        if verb is not None and self._ahead.tells_its_day(at):
            return True  # "pulled out of talks with Peru planned for July"
        if verb is None or not self._frame.objects:
            return False
        if before.hits and verb.base in self._words.take_part and self._ahead.tells_more(at):
            return True  # "began talks aimed at a truce", "opened a meeting devoted to trade"
        return verb.base in _HAS_OBJECT and self._ahead.kind(at + 1) in ("p", "e", "np")

    def _told_of_object(self, at: int) -> bool:
        """Whether a participle tells for when the event in front of it, an object, is planned."""
        last = self._parts[-1] if self._parts else None
        planned = self._pieces[at].base in self._words.take_part and self._ahead.kind(at + 1) == "p"
        return planned and last is not None and last.role == "object" and self._frame.verb is not None

    def _reduced(self, chunk: Chunk) -> None:
        nearest = len(self._parts) - 1
        while nearest > 0 and self._parts[nearest].role == "prep" and not self._parts[nearest].chunk.hits:
            nearest -= 1
        frame = self._open("reduced", chunk.start, self._cur)
        frame.noun, frame.verb = nearest, chunk

    def _infinitive(self, chunk: Chunk) -> None:
        parent = self._cur
        from_object = self._does_what_it_is_told(self._frame)
        owner = self._last if self._last >= 0 and self._last == len(self._parts) - 1 and not from_object else -1
        owned = owner >= 0 and self._owned(owner)
        frame = self._open("to", chunk.start, parent)
        frame.verb, frame.borrows, frame.from_object = chunk, parent, from_object
        made_for = owner >= 0 and self._parts[owner].prep == "for" and bool(self._parts[owner].chunk.names)
        made_for = made_for and not self._leaves_for(self._frames[parent], owner)
        if owner >= 0 and self._parts[owner].role != "subject" and (made_for or owned):
            frame.subjects.append(owner)  # "Trump's plan to meet Xi"

    def _leaves_for(self, frame: Frame, goal: int) -> bool:
        """Whether a phrase behind "for" is where somebody goes: "leaves for Rome to meet them"."""
        goes = frame.verb is not None and frame.verb.base in (*self._words.go, "leave") and not frame.objects
        return goes and all(n.where is not None for n in self._parts[goal].chunk.names)

    def _does_what_it_is_told(self, frame: Frame) -> bool:
        """Whether the object of a clause is who is to do what follows: "asked him to meet them"."""
        verb = frame.verb
        if verb is None or verb.passive or not frame.objects or verb.base not in self._words.object_control:
            return False
        told = self._parts[frame.objects[0]].chunk
        return bool(told.names or told.text)

    def _owned(self, part: int) -> bool:
        """Whether a phrase is a thing that somebody it names has: "the U.S. offer"."""
        chunk = self._parts[part].chunk
        if chunk.text in self._words.asks:
            return False  # who is invited goes, and not whose invitation it is
        actor = any(self._is_person(i) for i in self._frame.subjects)
        has = bool(chunk.names) or (chunk.opener in self._words.owners and chunk.text in self._words.own and not actor)
        return has and chunk.text != "" and not chunk.hits and chunk.text not in self._words.groups

    def _gerund(self, at: int, chunk: Chunk) -> None:
        before = self._pieces[at - 1] if at else None
        noun = len(self._parts) - 1
        if before is not None and before.kind == "np" and not before.timed and noun >= 0:
            link = "absolute" if self._parts[noun].prep == "with" else "relative"
            frame = self._open(link, chunk.start, self._cur)
            frame.verb, frame.noun = chunk, noun
            frame.subjects.append(noun)
            return
        parent = self._cur
        by = before.text if before is not None and before.kind in ("p", "e") else None
        owned = by is not None and self._last >= 0 and self._owned(self._last)
        owner = self._last
        frame = self._open("ing", chunk.start, parent)
        frame.verb, frame.borrows, frame.by = chunk, parent, by or ""
        around = self._frames[parent].verb
        judged = frame.by == "for" and around is not None and around.base in self._words.judge and not around.passive
        frame.from_object = judged and bool(self._frames[parent].objects)  # "criticised Peru for meeting them"
        if owned:
            frame.subjects.append(owner)  # "Trump's reasons for canceling"

    def _finite(self, chunk: Chunk) -> None:
        while self._frame.verb is not None and self._ends_here(self._frame):
            self._cur = self._frame.parent
        frame = self._frame
        if frame.verb is None:
            frame.verb = chunk
            last = len(self._parts) - 1
            if not frame.subjects and last >= 0 and self._last == last and self._parts[last].role == "object":
                self._make_subject(last)  # "Having the president meet them"
            return
        # a second verb: its subject is the last phrase ("... met Putin said")
        last = len(self._parts) - 1
        around = -1 if last < 0 else self._apart_from_objects(self._frames[self._parts[last].clause])
        last = last if around < 0 else around
        said = frame.verb.base in self._words.say
        inner = self._open("sub" if said else "main", chunk.start, self._cur if said else -1)
        inner.verb = chunk
        if last >= 0 and (around >= 0 or self._parts[last].role == "object"):
            self._make_subject(last)
        elif not said:
            inner.borrows = self._root(self._cur - 1)

    def _apart_from_objects(self, frame: Frame) -> int:
        """Those who were read as one more object, or as an aside, around "for doing" and what is done.

        "They will sign it on Monday, ministers in charge of overseeing trade said"; -1 where there are none.
        """
        if frame.link != "ing" or not frame.by or frame.parent < 0:
            return -1
        objects = self._frames[frame.parent].objects
        apart = [
            i
            for i, part in enumerate(self._parts)
            if part.clause == frame.parent and (part.role == "aside" or i in objects[1:] or part.first not in (-1, i))
        ]
        return apart[-1] if apart and self._parts[apart[-1]].chunk.text in self._words.groups else -1

    def _ends_here(self, frame: Frame) -> bool:
        """Whether a finite verb behind a clause that has one goes on with the clause around it."""
        if frame.link not in _INNER or frame.parent < 0:
            return False
        home = self._frames[frame.parent]
        return home.verb is None or home.link != "main" or home.parent >= 0

    def _make_subject(self, index: int) -> None:
        """Make what was read as an object the subject of the clause that is open now."""
        part = self._parts[index]
        if index in self._frames[part.clause].objects:
            self._frames[part.clause].objects.remove(index)
        if part.role == "aside":
            part.of = -1
        part.role, part.clause = "subject", self._cur
        self._frame.subjects.append(index)

    def _root(self, clause: int) -> int:
        while clause >= 0 and self._frames[clause].link in ("relative", "reduced", "absolute"):
            clause = self._frames[clause].parent
        return clause

    def _joined_verb(self, verb: Chunk) -> None:
        """Open a clause whose verb shares the subject of the one in front: "arrived and met"."""
        frame = self._frame
        if frame.link == "reduced" and verb.form == "ed" and not verb.auxiliary:
            self._open("reduced", verb.start, frame.parent).noun = frame.noun
            return
        while frame.parent >= 0 and frame.verb is not None and not self._like(frame, verb):
            self._cur = frame.parent
            frame = self._frame
        if frame.verb is None:
            return
        shared = self._cur
        inner = self._open("and", verb.start, frame.parent)
        inner.borrows, inner.noun = shared, frame.noun

    def _like(self, frame: Frame, verb: Chunk) -> bool:
        """Whether a verb goes on with that of a clause: both finite, both infinitives or both participles."""
        own = frame.verb.form if frame.verb is not None else ""
        if verb.form == "to" or verb.form == "ing":
            return own == verb.form
        return (own in ("past", "ed") and frame.link not in ("reduced", "absolute")) or (
            own == "to" and not verb.auxiliary and verb.form == "past"
        )
