"""A shallow parse of one sentence: each of its pieces is put into its clause, and told what it hangs on."""

import functools

from summit_timeline.dates.tense import is_for_event
from summit_timeline.dates.tense.plans import said_at
from summit_timeline.dates.tense.words import is_thing_to_do, leads_there
from summit_timeline.events.parse.chunks import Chunk, chunks
from summit_timeline.events.parse.clauses import Clause, Parse, Phrase
from summit_timeline.events.parse.lists import Lists
from summit_timeline.events.parse.openers import Openers
from summit_timeline.events.parse.page import Page, Sentence
from summit_timeline.events.parse.phrases import Phrases
from summit_timeline.events.parse.placing import Frame, Part
from summit_timeline.events.parse.words import Grammar, grammar
from summit_timeline.events.text.order import AFTER


@functools.lru_cache(maxsize=32)  # several event words of a sentence ask, and what links them asks again
def parse(page: Page, sentence: Sentence) -> Parse:
    """The parse of a sentence with event words; one without phrases where it is too long to be a sentence."""
    words = grammar()
    day = page.document.day
    to_come = [m.start for m in sentence.mentions if m.first is not None and m.first > day]
    return _Attacher(chunks(page, sentence, words), words, sentence, to_come[-1] if to_come else -1, page.low).result()


class _Attacher(Phrases, Openers, Lists):
    """Goes through the pieces of a sentence once and puts each into its clause; a helper of one call of `parse`."""

    def __init__(self, chunks: list[Chunk], words: Grammar, sentence: Sentence, to_come: int, low: str) -> None:
        super().__init__(chunks, words, sentence, to_come)
        self._low = low
        for at, chunk in enumerate(chunks):
            self._add(at, chunk)

    def result(self) -> Parse:
        """What was found."""
        for frame in self._frames:
            if frame.link == "reduced" and frame.noun < 0:  # "Hosted by X, the talks ..."
                frame.noun = next(iter(self._frames[frame.parent].subjects), -1)
        self._leave_leaders()
        self._leave_promises()
        self._leave_reports()
        clauses = tuple(self._clause(f) for f in self._frames)
        phrases = tuple(
            Phrase(
                p.chunk.start,
                p.chunk.end,
                tuple(p.chunk.names),
                tuple(p.chunk.hits),
                p.chunk.text if p.chunk.text in self._words.people else "",
                p.chunk.text,
                p.chunk.opener,
                p.chunk.owned,
                p.role,
                p.prep,
                p.clause,
                p.of,
                p.first if p.first >= 0 else i,
            )
            for i, p in enumerate(self._parts)
        )
        return Parse(clauses, phrases)

    def _leave_leaders(self) -> None:
        """Put what follows "led by X" into the clause around: "hosted a team led by X for talks" hosts for talks."""
        for part in self._parts:
            frame = self._frames[part.clause]
            leads = frame.link == "reduced" and frame.verb is not None and frame.verb.base in ("lead", "head")
            behind = leads and part.role == "prep" and part.of < 0 and part.prep not in ("by", "of", "from")
            if behind or (leads and part.of >= 0 and self._parts[part.of].clause != part.clause):
                part.clause = frame.parent

    def _leave_promises(self) -> None:
        """Put the event at which something was asked for or promised into the clause that tells so.

        "Urged him to lift the ban at a meeting in Rome" urged at it; what is discussed at one is discussed there.
        """
        for at, part in enumerate(self._parts):
            frame = self._frames[part.clause]
            there = leads_there(part.prep) or part.prep.endswith("sidelines of")
            if not there or not part.chunk.hits or frame.link not in ("to", "sub") or self._to_come > part.chunk.start:
                continue
            if frame.link == "sub":
                told = not self._is_of_others(at)
                said = told and self._was_said_there(frame, part.chunk.start, part.chunk.hits[-1].trigger.words)
            else:
                said = self._is_said(frame) and not self._is_to_be_done_there(frame, part)
            if said:
                own = part.clause
                for behind in self._parts[at:]:
                    if behind.clause == own:
                        behind.clause = frame.parent

    def _leave_reports(self) -> None:
        """Let who "said Chad would join after meeting X" be who met X, where the event is told of the saying."""
        for frame in self._frames:
            verb, around = frame.verb, self._frames[frame.parent] if frame.parent >= 0 else None
            if frame.link != "ing" or verb is None or not verb.hits or around is None or around.link != "sub":
                continue
            if frame.by in AFTER and self._was_said_there(around, verb.start, verb.hits[-1].trigger.words):
                frame.parent = frame.borrows = around.parent

    def _is_of_others(self, at: int) -> bool:
        """Whether an event behind "after" is told to be that of others: "after a meeting of ministers"."""
        behind = self._parts[at + 1 : at + 2]
        named = any(part.of == at and part.prep in ("of", "between", "among") for part in behind)
        return named and self._parts[at].prep in AFTER

    def _was_said_there(self, frame: Frame, at: int, event: str) -> bool:
        """Whether an event behind a clause with "would" is where or after which that was said, and no plan."""
        if frame.parent < 0 or frame.verb is None or self._to_come > at:
            return False
        return said_at(self._low[self._frames[frame.parent].start : at], event)

    def _is_to_be_done_there(self, frame: Frame, there: Part) -> bool:
        """Whether a clause with "to" tells what is for the event itself: "agreed to discuss it", "to be issued"."""
        verb = frame.verb
        if verb is None or verb.passive:
            return verb is not None
        opens = self._low.rfind(" ", verb.start, verb.end) + 1 or verb.start
        return is_for_event(self._low[opens : there.chunk.start], there.prep)

    def _is_said(self, frame: Frame) -> bool:
        """Whether what a clause with "to" tells was asked for, promised or planned: "backed a plan to send troops"."""
        around = self._frames[frame.parent].verb
        if around is None or around.form not in ("past", "ed"):
            return False
        before = [p.chunk for p in self._parts if p.chunk.end < frame.start]
        of_noun = bool(before) and before[-1].end + 1 == frame.start
        head = before[-1].text.rpartition(" ")[2] if of_noun else ""
        return around.base in self._words.said_there or is_thing_to_do(head)

    def _clause(self, frame: Frame) -> Clause:
        verb = frame.verb
        return Clause(
            frame.start if verb is None else verb.start,
            frame.start if verb is None else verb.end,
            frame.link,
            frame.parent,
            "" if verb is None else verb.base,
            "" if verb is None else verb.form,
            verb is not None and (verb.passive or frame.link == "reduced"),
            verb is not None and verb.negated,
            None if verb is None or not verb.hits else verb.hits[-1],
            frame.noun,
            tuple(frame.subjects),
            frame.borrows,
            frame.from_object,
            frame.by,
        )

    def _add(self, at: int, chunk: Chunk) -> None:
        kind = chunk.kind
        if at < self._until:
            if kind == "np" and (self._ahead.kind(at - 1) != "p" or self._ahead.kind(at - 2) == "v"):
                self._parts.append(Part(chunk, "aside", "", self._cur, self._told_of))
            return
        if at == self._until or (kind == "stop" and self._opens_aside(at)):
            return
        if kind == "np":
            self._phrase(at, chunk)
        elif kind in ("v", "p") and at == self._skipped:
            return
        elif kind == "v":
            self._verb(at, chunk)
        elif kind in ("p", "e"):
            self._preposition(at, chunk)
        elif kind == "c":
            self._coordinator(at, chunk)
        elif kind == ",":
            self._comma(at, chunk)
        elif kind in ("r", "that"):
            self._relative(at, chunk)
        elif kind == "s" and self._ahead.kind(at + 1) == "v" and self._pieces[at + 1].form in ("ing", "ed"):
            self._prep = ""  # "while talking to them"
        elif kind == "s":
            self._subordinate(chunk)
        elif kind == "stop" or (kind == "quote" and self._ahead.kind(at - 1) == "," and self._frame.verb is not None):
            self._open("main", chunk.end, -1)

    def _opens_aside(self, at: int) -> bool:
        """Whether a dash opens a list or a name between dashes, that tells more of the phrase in front."""
        if not self._parts or self._pieces[at].text != "-":
            return False
        for i in range(at + 1, min(at + 30, len(self._pieces))):
            piece = self._pieces[i]
            if piece.kind == "stop":
                self._until, self._told_of = i, len(self._parts) - 1
                around = self._cur
                while around >= 0 and self._frames[around].verb is not None:
                    around = self._frames[around].parent
                if around >= 0 and self._frames[around].subjects and not self._is_body(self._told_of):
                    self._told_of = self._frames[around].subjects[-1]
                return piece.text == "-"
            makes = piece.kind == "v" and piece.base == "make"
            if piece.hits or (piece.kind not in ("np", "c", ",", "p") and not makes):
                return False
        return False

    def _is_body(self, part: int) -> bool:
        """Whether a phrase names a body or a group, whose members an aside can name: "the E3 - X, Y and Z -"."""
        chunk = self._parts[part].chunk
        body = any(n.who is not None and n.who.kind in ("group", "organisation") for n in chunk.names)
        return body or chunk.text in self._words.groups
