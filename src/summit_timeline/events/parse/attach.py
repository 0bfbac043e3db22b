"""A shallow parse of one sentence: each of its pieces is put into its clause, and told what it hangs on."""

import functools

import attrs

from summit_timeline.dates.tense.words import is_done_at_events, is_thing_to_do, leads_there
from summit_timeline.events.parse.ahead import Ahead
from summit_timeline.events.parse.chunks import Chunk, chunks
from summit_timeline.events.parse.clauses import Clause, Parse, Phrase
from summit_timeline.events.parse.page import Page, Sentence
from summit_timeline.events.parse.words import Grammar, grammar


@functools.lru_cache(maxsize=32)  # several event words of a sentence ask, and what links them asks again
def parse(page: Page, sentence: Sentence) -> Parse:
    """The parse of a sentence with event words; one without phrases where it is too long to be a sentence."""
    words = grammar()
    day = page.document.day
    to_come = [m.start for m in sentence.mentions if m.first is not None and m.first > day]
    return _Attacher(chunks(page, sentence, words), words, sentence, to_come[-1] if to_come else -1).result()


@attrs.define(eq=False)
class _Part:
    """A phrase that is being placed."""

    chunk: Chunk
    role: str = "subject"
    prep: str = ""
    clause: int = 0
    of: int = -1
    first: int = -1


@attrs.define(eq=False)
class _Frame:
    """A clause that is being read."""

    link: str
    parent: int
    start: int
    verb: Chunk | None = None
    noun: int = -1
    subjects: list[int] = attrs.Factory(list)
    objects: list[int] = attrs.Factory(list)
    borrows: int = -1
    from_object: bool = False
    comma: bool = False
    by: str = ""


class _Attacher:
    """Goes through the pieces of a sentence once and puts each into its clause; a helper of one call of `parse`."""

    def __init__(self, chunks: list[Chunk], words: Grammar, sentence: Sentence, to_come: int) -> None:
        self._pieces = chunks
        self._words = words
        self._to_come = to_come  # where the last of its days to come is told, or -1
        self._frames = [_Frame("main", -1, sentence.start)]
        self._parts: list[_Part] = []
        self._ahead = Ahead(chunks, words)
        self._cur = 0
        self._prep = ""
        self._list = -1  # the phrase that a list goes on from
        self._skipped = -1  # a verb that only repeats the one in front
        self._told_of = -1  # what the aside between dashes tells more of
        self._until = -1  # the dash that closes the aside that is read
        self._holds = -1  # the office or the role whose holder the next phrase names
        self._last = -1  # the last phrase, where nothing but times and prepositions follows it
        for at, chunk in enumerate(chunks):
            self._add(at, chunk)

    def result(self) -> Parse:
        """What was found."""
        for frame in self._frames:
            if frame.link == "reduced" and frame.noun < 0:  # "Hosted by X, the talks ..."
                frame.noun = next(iter(self._frames[frame.parent].subjects), -1)
        self._leave_leaders()
        self._leave_promises()
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
            if not there or not part.chunk.hits or frame.link != "to" or self._to_come > part.chunk.start:
                continue
            if self._is_said(frame) and not (frame.verb is not None and is_done_at_events(frame.verb.base)):
                own = part.clause
                for behind in self._parts[at:]:
                    if behind.clause == own:
                        behind.clause = frame.parent

    def _is_said(self, frame: _Frame) -> bool:
        """Whether what a clause with "to" tells was asked for, promised or planned: "backed a plan to send troops"."""
        around = self._frames[frame.parent].verb
        if around is None or around.form not in ("past", "ed"):
            return False
        before = [p.chunk for p in self._parts if p.chunk.end < frame.start]
        of_noun = bool(before) and before[-1].end + 1 == frame.start
        head = before[-1].text.rpartition(" ")[2] if of_noun else ""
        return around.base in self._words.said_there or is_thing_to_do(head)

    def _clause(self, frame: _Frame) -> Clause:
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

    @property
    def _frame(self) -> _Frame:
        return self._frames[self._cur]

    def _open(self, link: str, start: int, parent: int) -> _Frame:
        self._frames.append(_Frame(link, parent, start))
        self._cur = len(self._frames) - 1
        self._last, self._list, self._prep = -1, -1, ""
        return self._frame

    def _add(self, at: int, chunk: Chunk) -> None:
        kind = chunk.kind
        if at < self._until:
            if kind == "np" and (self._ahead.kind(at - 1) != "p" or self._ahead.kind(at - 2) == "v"):
                self._parts.append(_Part(chunk, "aside", "", self._cur, self._told_of))
            return
        if at == self._until or (kind == "stop" and self._opens_aside(at)):
            return
        if kind == "np":
            self._phrase(at, chunk)
        elif kind == "v" and at == self._skipped:
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

    # phrases

    def _phrase(self, at: int, chunk: Chunk) -> None:
        frame = self._frame
        part = _Part(chunk, clause=self._cur)
        index = len(self._parts)
        if chunk.timed:
            self._prep = ""
            return
        if self._list < 0 and self._last >= 0 and self._last == index - 1 and self._is_quality(index - 1):
            self._list = index - 1  # "from informal talks" with quotation marks or a comma in it
        if self._prep:
            part.role, part.prep, part.of = "prep", self._prep, self._head(self._prep)
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
            elif self._last >= 0 and self._last == index - 1 and self._parts[self._last].role == "subject":
                part.role, part.of = "aside", self._last
            else:
                frame.subjects.append(index)
        elif self._last < 0 and self._is_told(frame.verb, chunk) and self._ahead.opens_clause(at):
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

    def _is_told(self, verb: Chunk, subject: Chunk) -> bool:
        """Whether a clause can follow a verb without "that": "said they met", "it is likely they will meet"."""
        return verb.base in self._words.say or (verb.base == "be" and bool(subject.names))

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
        if part.chunk.hits or prep == "of" or prep in self._words.examples:
            return last
        if prep not in self._words.of_either:
            return last if part.role == "subject" and not self._verb_open(part) else -1
        if part.chunk.text in self._words.relations or (
            prep in ("from", "to") and part.chunk.text in self._words.groups
        ):
            return last
        if prep == "by" and part.chunk.text in self._words.done_by:
            return last  # "The talks follow a call by X"
        return self._event_before(prep) if prep in self._words.of_events else -1

    def _verb_open(self, part: _Part) -> bool:
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
            if part.clause != self._cur or (part.chunk.hits and prep != "with" and self._leads_in(i, prep)):
                return -1
            if part.chunk.hits and not (verb is not None and part.role == "subject" and prep != "by"):
                return i
            if part.chunk.hits and prep in ("between", "among", "with") and verb is not None:
                return i
        return -1

    def _leads_in(self, index: int, prep: str) -> bool:
        """Whether a phrase stands ahead of the subject of a clause that goes on about something else.

        "During the meeting, Kerry warned of Iran", "drew comparisons between Chile and Peru"; but "In the talks, a deal
        was struck between Chile and Peru".
        """
        verb, subjects = self._frame.verb, self._frame.subjects
        acts = verb is not None and (prep == "of" or not verb.passive)
        return acts and self._parts[index].role == "prep" and any(subject > index for subject in subjects)

    # verbs

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
        before = self._pieces[at - 1] if at else None
        own = self._frame.verb is None and self._frame.link in ("relative", "sub") and self._frame.subjects
        if own and not (self._ahead.kind(at + 1) == "p" and self._pieces[at + 1].text == "by"):
            return False
        if before is not None and before.kind in ("np", ",") and self._ahead.is_reduced(at):
            return True
        if before is None or (before.kind == "," and self._frame.verb is None and not self._frame.subjects):
            return self._ahead.kind(at + 1) in ("p", "e") and self._frame.link == "main"
        if before.kind == "np" and before.hits and self._told_of_object(at):
            return True  # "postponed the summit set for July"
        return (
            self._frame.verb is not None
            and before.kind in ("np", ",")
            and self._ahead.kind(at + 1) in ("p", "e", "np")
            and (
                self._frame.verb.base in ("be", "have", "hold", "attend")
                and before.kind == "np"
                and self._frame.objects != []
            )
        )

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
        parent = self._frame
        link = "to"
        borrows, from_object = self._cur, False
        if parent.verb is not None and parent.objects and not parent.verb.passive:
            control = parent.verb.base in self._words.object_control
            from_object = control and bool(
                self._parts[parent.objects[0]].chunk.names or self._parts[parent.objects[0]].chunk.text
            )
        owner = self._last if self._last >= 0 and self._last == len(self._parts) - 1 and not from_object else -1
        owned = owner >= 0 and self._owned(owner)
        frame = self._open(link, chunk.start, self._cur)
        frame.verb, frame.borrows, frame.from_object = chunk, borrows, from_object
        made_for = owner >= 0 and self._parts[owner].prep == "for" and bool(self._parts[owner].chunk.names)
        if owner >= 0 and self._parts[owner].role != "subject" and (made_for or owned):
            frame.subjects.append(owner)  # "Trump's plan to meet Xi"

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
        last = len(self._parts) - 1
        if before is not None and before.kind == "np" and not before.timed and last >= 0:
            noun = last
            with_absolute = self._parts[last].prep == "with"
            frame = self._open("reduced", chunk.start, self._cur)
            frame.verb, frame.noun = chunk, noun
            frame.link = "absolute" if with_absolute else "relative"
            frame.subjects.append(noun)
            return
        parent = self._cur
        owner = self._last if before is not None and before.kind in ("p", "e") else -1
        owned = owner >= 0 and self._owned(owner)
        frame = self._open("ing", chunk.start, parent)
        frame.verb, frame.borrows = chunk, parent
        frame.by = before.text if before is not None and before.kind in ("p", "e") else ""
        if owned:
            frame.subjects.append(owner)  # "Trump's reasons for canceling"

    def _finite(self, chunk: Chunk) -> None:
        while self._frame.verb is not None:
            frame = self._frame
            if frame.link in ("relative", "reduced", "absolute", "to", "ing") and frame.parent >= 0:
                home = self._frames[frame.parent]
                if home.verb is None or home.link != "main" or home.parent >= 0:
                    self._cur = frame.parent
                    continue
            break
        frame = self._frame
        if frame.verb is None:
            frame.verb = chunk
            last = len(self._parts) - 1
            if not frame.subjects and last >= 0 and self._last == last and self._parts[last].role == "object":
                self._make_subject(last)  # "Having the president meet them"
            return
        # a second verb: its subject is the last phrase ("... met Putin said")
        last = len(self._parts) - 1
        said = frame.verb is not None and frame.verb.base in self._words.say
        inner = self._open("sub" if said else "main", chunk.start, self._cur if said else -1)
        inner.verb = chunk
        if last >= 0 and self._parts[last].role == "object":
            self._make_subject(last)
        elif not said:
            inner.borrows = self._root(self._cur - 1)

    def _make_subject(self, index: int) -> None:
        """Make what was read as an object the subject of the clause that is open now."""
        part = self._parts[index]
        if index in self._frames[part.clause].objects:
            self._frames[part.clause].objects.remove(index)
        part.role, part.clause = "subject", self._cur
        self._frame.subjects.append(index)

    def _root(self, clause: int) -> int:
        while clause >= 0 and self._frames[clause].link in ("relative", "reduced", "absolute"):
            clause = self._frames[clause].parent
        return clause

    # words between

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

    def _subordinate(self, chunk: Chunk) -> None:
        self._open("sub", chunk.start, self._cur).by = chunk.text

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
        while self._parts[at].of >= 0 and (self._parts[at].role == "aside" or not self._is_person(at)):
            at = self._parts[at].of
        return at

    def _is_person(self, part: int) -> bool:
        return any(n.who is not None and n.who.kind == "person" for n in self._parts[part].chunk.names)

    def _coordinator(self, at: int, chunk: Chunk) -> None:
        following = self._ahead.kind(at + 1)
        if following == "v":
            self._joined_verb(self._pieces[at + 1])
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
        elif following in ("p", "e", ","):
            self._list = -1
            if following == "p" and (self._another_day(at, at + 2) or self._then_with(at)):
                self._day_apart()
        elif following in ("s", "r", "that"):
            self._list = -1

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
        person = any(n.who is not None and n.who.kind == "person" for n in following.names)
        if person and not any(n.who is not None and n.who.kind == "person" for n in part.chunk.names):
            for i in range(last, max(-1, last - 6), -1):
                other = self._parts[i]
                if other.clause != part.clause:
                    break
                if any(n.who is not None and n.who.kind == "person" for n in other.chunk.names):
                    if other.role == "subject" and self._frames[part.clause].verb is None:
                        return i  # "Clinton, in a wheelchair after surgery, and Yeltsin met"
                    return i if other.role in ("object", "prep") and part.role != "subject" else last
        if part.role == "aside" and part.of >= 0:
            return part.of
        return last

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
        inner.from_object = False

    def _like(self, frame: _Frame, verb: Chunk) -> bool:
        """Whether a verb goes on with that of a clause: both finite, both infinitives or both participles."""
        own = frame.verb.form if frame.verb is not None else ""
        if verb.form == "to" or verb.form == "ing":
            return own == verb.form
        return (own in ("past", "ed") and frame.link not in ("reduced", "absolute")) or (
            own == "to" and not verb.auxiliary and verb.form == "past"
        )

    def _comma(self, at: int, chunk: Chunk) -> None:
        following = self._ahead.kind(at + 1)
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
        self._mark_aside(last)
        return -1

    def _role_before(self, last: int, person: Chunk) -> int:
        """The role that somebody is told to have behind what tells more of it; -1: none, or it stands right in front.

        "He met Chad's envoy for the region, Lee."
        """
        if not any(n.who is not None and n.who.kind == "person" for n in person.names):
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

    def _mark_aside(self, last: int) -> None:
        self._last = last


_ROLE_REACH = 4  # phrases: "the head of the union's office for trade in Lima, John Doe"
