"""Words that open a phrase or a clause: prepositions and relative words."""

from summit_timeline.events.parse.chunks import Chunk
from summit_timeline.events.parse.placing import Placing


class Openers(Placing):
    """Takes up the words in front of a phrase or a clause."""

    def _preposition(self, at: int, chunk: Chunk) -> None:
        if chunk.kind == "e":
            if (
                chunk.text == "as"
                and self._ahead.kind(at + 1) == "v"
                and self._ahead.kind(at + 2) == "np"
                and self._frame.subjects
            ):
                self._list = self._frame.subjects[-1]  # "as will the Chinese president"
                self._skipped = at + 1
                return
            if chunk.text in ("as", "than") and self._tells_only_how(at + 1):
                self._skipped = at + 1  # "later than planned", ", as expected,"
                return
            if self._ahead.kind(at + 1) == "v" and self._pieces[at + 1].form == "ing":
                self._prep = ""
                return
            if self._ahead.opens_clause(at + 1, whole=True):
                self._subordinate(chunk)
                return
        if chunk.text == "of" and self._ahead.is_lasting(at):
            self._prep, self._list, self._last = self._pieces[at - 2].text, -1, -1  # "after 12 hours of talks"
            return
        self._prep, self._list = chunk.text, -1

    def _tells_only_how(self, at: int) -> bool:
        """Whether a verb behind "as" or "than" has no subject and no object: "as had been agreed"."""
        alone = self._ahead.kind(at) == "v" and self._pieces[at].form in ("past", "ed")
        return alone and (self._ahead.kind(at + 1) != "np" or self._ahead.timed(at + 1))

    def _relative(self, at: int, chunk: Chunk) -> None:
        following = self._ahead.kind(at + 1)
        if at == 0:
            return
        if chunk.kind == "that":
            verb = self._frame.verb
            saying = verb is not None and (verb.base in self._words.say or verb.base in self._words.tell)
            if self._prep or (
                self._last < 0 and following == "np" and not saying and not self._ahead.opens_clause(at + 1)
            ):
                return  # "after that meeting"
            told = (
                self._last >= 0
                and bool(self._parts[self._last].chunk.hits)
                and self._parts[self._last].role == "object"
                and not (verb is not None and verb.base in self._words.address)  # "told the summit that he would leave"
            )
            if saying and not told and (following != "v" or self._last < 0):
                self._subordinate(chunk)
                return
            if self._last < 0 and following != "v":
                self._subordinate(chunk)
                return
        noun = len(self._parts) - 1
        if noun < 0:
            self._subordinate(chunk)
            return
        comma = at > 0 and self._ahead.kind(at - 1) == ","
        noun, by = self._antecedent(noun, chunk.text), self._prep
        frame = self._open("relative", chunk.start, self._parts[noun].clause)
        frame.by = by  # "at which"
        frame.noun, frame.comma = (-1 if chunk.text in ("where", "whose") else noun), comma
        if following == "v" and chunk.text not in ("where", "whom"):
            frame.subjects.append(noun)

    def _antecedent(self, noun: int, word: str) -> int:
        """The phrase that a relative clause is about: not the place or the country that only tells more of it."""
        if word in ("which", "that", "where"):
            at = noun
            while at >= 0 and self._parts[at].of >= 0 and not self._parts[at].chunk.hits:
                at = self._parts[at].of
            if at >= 0 and self._parts[at].chunk.hits and word != "where":
                return at
            near = noun
            while near > max(-1, noun - 4):
                part = self._parts[near]
                if part.chunk.hits and word != "where" and part.clause == self._parts[noun].clause:
                    return near
                if part.role != "prep":
                    break
                near -= 1
            return noun
        at = noun
        while self._parts[at].of >= 0 and (self._parts[at].role == "aside" or not self._can_be_who(at)):
            at = self._parts[at].of
        return at

    def _can_be_who(self, part: int) -> bool:
        """Whether "who" can be those of a phrase: people, or a body or group of them: "a deal with Democrats who"."""
        chunk = self._parts[part].chunk
        bodies = any(n.who is not None and n.who.kind in ("organisation", "group") for n in chunk.names)
        group = chunk.text in self._words.groups or chunk.text in self._words.partisans
        return bodies or self._is_person(part) or (group and not chunk.names)
