"""Phrases put into their clause: subject, object or behind a preposition, and on what they hang there."""

from summit_timeline.events.parse.chunks import Chunk
from summit_timeline.events.parse.placing import Part, Placing

_BESIDE = ("sidelines of", "margins of", "fringes of", "edges of")


class Phrases(Placing):
    """Puts a phrase into the clause that is read."""

    def _phrase(self, at: int, chunk: Chunk) -> None:
        frame = self._frame
        part = Part(chunk, clause=self._cur)
        index = len(self._parts)
        if chunk.timed:
            self._prep = ""
            return
        if self._list < 0 and self._last >= 0 and self._last == index - 1 and self._is_quality(index - 1):
            self._list = index - 1  # "from informal talks" with quotation marks or a comma in it
        if self._prep:
            part.role, part.prep, part.of = "prep", self._prep, self._head(self._prep)
            if self._prep == "of":
                part.of = self._met_in_town(part.of, chunk)
            part.clause = self._cur if part.of < 0 else self._parts[part.of].clause
        elif self._list >= 0:
            model = self._parts[self._list]
            part.role, part.prep, part.of, part.clause = model.role, model.prep, model.of, model.clause
            part.first = model.first if model.first >= 0 else self._list
            if part.role == "subject":
                self._frames[part.clause].subjects.append(index)
            elif part.role == "object":
                self._frames[part.clause].objects.append(index)
        elif self._holds >= 0:
            part.role, part.of, part.clause = "aside", self._holds, self._parts[self._holds].clause
        elif frame.verb is None:
            if self._last >= 0 and self._last == index - 1 and self._ahead.two_verbs(at):
                self._open("relative", chunk.start, self._cur).noun = index - 1  # "The bill the president signed was"
                part.clause = self._cur
                self._frame.subjects.append(index)
            elif self._last >= 0 and self._last == index - 1 and self._is_told_more_of(self._parts[self._last]):
                part.role, part.of = "aside", self._last
            else:
                frame.subjects.append(index)
        elif self._last < 0 and self._is_told(frame.verb, chunk) and self._tells_that(frame.verb, at):
            self._open("sub", chunk.start, self._cur).subjects.append(index)  # "said the talks would go on"
            part.clause = self._cur
        elif self._last >= 0 and self._last == index - 1 and self._ahead.opens_clause(at):
            told = frame.verb.base in self._words.say and not self._parts[index - 1].chunk.hits
            inner = self._open("sub" if told else "relative", chunk.start, self._cur)  # "told reporters they met"
            inner.noun = -1 if told else index - 1
            part.clause = self._cur
            inner.subjects.append(index)
        elif self._last >= 0 and self._last == index - 1 and self._parts[self._last].role != "object":
            part.role, part.of = "aside", self._last
        else:
            part.role = "object"
            frame.objects.append(index)
        self._parts.append(part)
        self._prep, self._list, self._last, self._holds = "", -1, index, -1

    def _is_told_more_of(self, part: Part) -> bool:
        """Whether a phrase behind a comma tells more of one in front of the verb: "X, the envoy,", "between X, the"."""
        return part.role == "subject" or (part.prep == "between" and bool(part.chunk.names))

    def _is_told(self, verb: Chunk, subject: Chunk) -> bool:
        """Whether a clause can follow a verb without "that": "said they met", "it is likely they will meet"."""
        return verb.base in self._words.say or (verb.base == "be" and bool(subject.names))

    def _tells_that(self, verb: Chunk, at: int) -> bool:
        """Whether a clause opens at a phrase, which is not who hears it: "told Peru that Chad would leave"."""
        heard = verb.base in self._words.address and self._ahead.kind(at + 1) == "that"
        return not heard and self._ahead.opens_clause(at)

    def _is_quality(self, index: int) -> bool:
        """Whether a phrase behind a preposition is one word that only tells how the next one is."""
        part = self._parts[index]
        chunk = part.chunk
        alone = chunk.opener == "" and not chunk.names and not chunk.hits and chunk.end - chunk.start == len(chunk.text)
        return part.role == "prep" and alone and chunk.text not in self._words.groups and not chunk.text.endswith("s")

    def _head(self, prep: str) -> int:
        """The phrase on which a preposition hangs; -1: the verb of its clause."""
        last = self._last
        if last < 0 or prep not in self._words.of_nouns:
            return self._event_before(prep) if prep in self._words.of_events else -1
        part = self._parts[last]
        if prep == "with" and self._met_beside(part):
            return -1
        if prep in self._words.examples:
            return self._whose_examples(last)
        if part.chunk.hits or prep == "of":
            return last
        if prep not in self._words.of_either:
            return last if part.role == "subject" and not self._verb_open(part) else -1
        text, words = part.chunk.text, self._words
        theirs = prep in ("from", "to") and (text in words.groups or text in words.serve)
        if theirs or text in words.relations:
            return last
        if prep == "by" and text in words.done_by:
            return last  # "The talks follow a call by X"
        return self._event_before(prep) if prep in self._words.of_events else -1

    def _whose_examples(self, last: int) -> int:
        """The several of whom examples follow, and no house or town that stands between.

        "He met senators at the White House, including Ana Soto."
        """
        at = last
        while at > 0 and self._parts[at].prep in ("in", "at") and self._parts[at].chunk.names:
            at -= 1
        part = self._parts[at]
        several = part.chunk.text.endswith("s") and not part.chunk.hits and part.clause == self._parts[last].clause
        return at if several else last

    def _met_in_town(self, town: int, people: Chunk) -> int:
        """The phrase on which those behind "of" hang: the event where its town stands between, else `town` itself.

        "A meeting in Rome of Chilean and Peruvian officials."
        """
        part = self._parts[town] if town >= 0 else None
        if part is None or part.of < 0 or part.prep not in ("in", "at") or not self._parts[part.of].chunk.hits:
            return town
        in_town = bool(part.chunk.names) and all(n.where is not None for n in part.chunk.names)
        of_people = any(n.speaks and n.where is None for n in people.names) or people.text in self._words.groups
        return part.of if in_town and of_people else town

    def _met_beside(self, part: Part) -> bool:
        """Whether a phrase tells beside which event somebody meets others: "met on the sidelines of it with X"."""
        verb = self._frame.verb
        meets = verb is not None and bool(verb.hits) and not self._frame.objects and part.of < 0
        return meets and part.clause == self._cur and part.prep.endswith(_BESIDE)

    def _verb_open(self, part: Part) -> bool:
        return self._frames[part.clause].verb is not None

    def _event_before(self, prep: str) -> int:
        """The event noun in front, in the same clause, that "with", "between" and the like hang on."""
        frame, verb = self._frame, self._frame.verb
        if (
            frame.link == "reduced"
            and frame.noun >= 0
            and prep in ("between", "among")
            and self._parts[frame.noun].chunk.hits
        ):
            return frame.noun  # "talks mediated by Qatar between Hamas and Fatah"
        if verb is not None and (verb.hits or (prep == "by" and verb.passive)):
            return -1
        for i in range(len(self._parts) - 1, max(-1, len(self._parts) - 8), -1):
            part = self._parts[i]
            if part.clause != self._cur or (part.chunk.hits and self._is_of_verb(i, prep)):
                return -1
            if part.chunk.hits and not (verb is not None and part.role == "subject" and prep != "by"):
                return i
            if part.chunk.hits and prep in ("between", "among", "with") and verb is not None:
                return i
        return -1

    def _is_of_verb(self, index: int, prep: str) -> bool:
        """Whether a preposition hangs on the verb of a clause, ahead of which an event stands.

        So does a second "with": "After the talks with Chile, he raised it with Peru".
        """
        known = prep != "with" or any(p.of == index and p.prep == "with" for p in self._parts[index + 1 :])
        return known and self._leads_in(index, prep)

    def _leads_in(self, index: int, prep: str) -> bool:
        """Whether a phrase stands ahead of the subject of a clause that goes on about something else.

        "During the meeting, Kerry warned of Iran", "drew comparisons between Chile and Peru"; but "In the talks, a deal
        was struck between Chile and Peru".
        """
        verb, subjects = self._frame.verb, self._frame.subjects
        acts = verb is not None and (prep == "of" or not verb.passive)
        return acts and self._parts[index].role == "prep" and any(subject > index for subject in subjects)
