"""What stands ahead in the pieces of a sentence: whether a clause opens, whether a participle only tells of a noun."""

from summit_timeline.events.model import Kind
from summit_timeline.events.parse.chunks import Chunk
from summit_timeline.events.parse.words import Grammar

_SUBJECT = 3  # pieces from a participle back to what stands in front of its subject
_ASIDE = 8  # pieces in front of an aside in which the event stands that it tells of


class Ahead:
    """The pieces of one sentence, each asked for by its place; places behind the last one are of no kind."""

    def __init__(self, pieces: list[Chunk], words: Grammar) -> None:
        self._pieces = pieces
        self._words = words
        self._opens: dict[tuple[int, bool], bool] = {}  # what was found, so that each place is read once

    def kind(self, at: int) -> str:
        """The kind of a piece: "np", "v", "p" ...; "" behind the last one."""
        return self._pieces[at].kind if at < len(self._pieces) else ""

    def timed(self, at: int) -> bool:
        """Whether a piece is a time mention."""
        return at < len(self._pieces) and self._pieces[at].timed

    def opens_clause(self, at: int, *, whole: bool = False) -> bool:
        """Whether what starts at a piece is a subject with a finite verb behind it; if `whole`, before any comma."""
        key = (at, whole)
        if key not in self._opens:
            self._opens[key] = self._looks_like_clause(at, whole=whole)
        return self._opens[key]

    def _looks_like_clause(self, at: int, *, whole: bool) -> bool:
        if self.kind(at) != "np":
            return False
        seen = joined = False  # a comma and a phrase behind it, and a coordinator behind these
        for i in range(at, min(at + 14, len(self._pieces))):
            chunk = self._pieces[i]
            joined = joined or (seen and chunk.kind == "c")
            if chunk.kind == "v" and seen and chunk.form == "ing" and self.kind(i - 1) == "np":
                continue  # "John Doe, a lawyer working for Chad, said"
            if chunk.kind == "v" and seen and not joined:
                return False
            if chunk.kind == "v" and self.kind(i - 1) == "c":
                return False  # "met Merkel and flew home"
            if chunk.kind == "np" and i > at and chunk.text == "what" and self.kind(i + 1) == "v":
                return not whole and self._verb_behind_aside(i)  # "Vega for what was a long talk"
            if chunk.kind == "np" and i > at and self._touches(i):
                return False  # "a summit both will attend": the verb is that of the second
            if chunk.kind == "e" and i > at and self.opens_clause(i + 1):
                return False
            if chunk.kind == "v":
                if chunk.form == "ed":
                    return not self.is_reduced(i)
                return chunk.form == "past"
            if chunk.kind == ",":
                if i == at + 1 and self.kind(i + 1) == "p" and not seen and self._goes_on_behind(i + 1):
                    return True  # "after Vega, at talks with Soto, complained"
                if whole:
                    return False
                if self.kind(i + 1) == "r":
                    return self._verb_behind_aside(i + 1)
                if self.kind(i + 1) == "np" and not seen:
                    seen = True
                    continue
                if self.kind(i + 1) == "v" and seen and self._pieces[i + 1].form in ("past", "ed"):
                    return True
                if self.kind(i + 1) in ("np", "c") and seen:
                    continue
                return False
            if chunk.kind in ("s", "stop", "r", "that"):
                return not whole and chunk.kind in ("r", "that") and self._verb_behind_aside(i)
        return False

    def _goes_on_behind(self, at: int) -> bool:
        """Whether a finite verb follows the comma that closes words on where or when somebody does something."""
        for i in range(at, min(at + 9, len(self._pieces))):
            if self.kind(i) == ",":
                behind = self._pieces[i + 1] if i + 1 < len(self._pieces) else None
                return behind is not None and behind.kind == "v" and behind.form in ("past", "ed")
            if self.kind(i) not in ("p", "np", "c"):
                return False
        return False

    def _touches(self, at: int) -> bool:
        """Whether a phrase stands right behind another one."""
        before, piece = self._pieces[at - 1], self._pieces[at]
        if before.timed and at > 1:
            before = self._pieces[at - 2]
        return (
            before.kind == "np" and not before.timed and not piece.timed and not piece.text.endswith(("self", "selves"))
        )

    def _verb_behind_aside(self, at: int) -> bool:
        """Whether a verb follows the relative clause that a piece opens: that of the clause around it."""
        verbs, inside = 0, 1  # how many are those of the relative clause, and of what hangs on it
        for i in range(at, min(at + 16, len(self._pieces))):
            chunk = self._pieces[i]
            if (
                chunk.kind == "v"
                and chunk.base in self._words.say
                and self.kind(i - 1) == "np"
                and self.kind(i - 2) == ","
            ):
                return False  # "..., officials said"
            if chunk.kind == "e" and verbs and self.kind(i - 1) == "," and self.opens_clause(i + 1):
                return False  # ", after rebels claimed an attack": nothing but its end follows
            if chunk.kind == "e" and verbs and self.opens_clause(i + 1):
                inside += 1  # "which was planned for Sunday, after rebels claimed an attack"
            elif chunk.kind == "v" and (chunk.form == "past" or (chunk.form == "ed" and not self.is_reduced(i))):
                if verbs and self.kind(i - 1) == "c":
                    continue  # "where she shot down the plan and accused them": one and the other in the aside
                verbs += 1
                if verbs > inside:
                    return True
            elif chunk.kind in ("stop", "quote"):
                return False
            elif chunk.kind == "," and verbs and self.kind(i + 1) == "v":
                return self._pieces[i + 1].form in ("past", "ed")
        return False

    def opens_aside(self, at: int) -> bool:
        """Whether a participle behind a subject opens an aside, which its verb follows: "Vega, elected in May, met".

        Not "Vega, the mayor, met Soto in May, said aides".
        """
        before = [piece.kind for piece in self._pieces[max(0, at - _SUBJECT) : at]]
        if before[-2:] != ["np", ","] or before[:-2] == [","]:
            return False
        for i in range(at + 1, min(at + 14, len(self._pieces))):
            if self.kind(i) in ("stop", "quote"):
                return False
            if self.kind(i) == "," and self.kind(i + 1) == "v":
                verb = self._pieces[i + 1]
                return verb.form in ("past", "ed") and verb.base not in self._words.say
        return False

    def is_reduced(self, at: int) -> bool:
        """Whether a bare participle only tells of the phrase in front of it: "talks mediated by Qatar ended"."""
        behind = at + 1
        if not self._pieces[at].hits or self.kind(at - 1) == ",":
            while behind < len(self._pieces) and (
                self._pieces[behind].timed or (self.kind(behind) == "p" and self.timed(behind + 1))
            ):
                behind += 1  # "held last week by", "signed on Friday by"
        if self.kind(behind) == "p" and self._pieces[behind].text == "by" and not self._by_phone(behind + 1):
            return True
        if self._pieces[at].base in self._words.alone or self._into_law(at):
            return False  # "met in Lima over a dam built in 1994"
        if self._pieces[at].base in self._words.say or (self.kind(at + 1) == "np" and not self._pieces[at + 1].timed):
            return False
        first = at + 1
        if self.kind(first) == "p" and self._pieces[first].text in ("between", "among"):
            while self.kind(first + 1) in ("np", "c") and not self.timed(first + 1):
                first += 1  # "the accord signed between X and Y gave"
            first += 1
        for i in range(first, min(at + 10, len(self._pieces))):
            chunk = self._pieces[i]
            if chunk.kind == "v" and chunk.form != "to":
                if chunk.form == "ed" and not chunk.auxiliary and (self._tells_purpose(i) or self.tells_its_day(i)):
                    continue
                return chunk.form in ("past", "ed") and self.kind(i - 1) not in ("c", ",")
            if chunk.kind == "," and self._closes_aside(at, i):
                return True
            if chunk.kind in (",", "c", "s", "stop", "quote", "r", "that"):
                return False
            if chunk.kind == "e" and self.opens_clause(i + 1):
                # "met on Friday after the war ended", but "the accord signed after the war ended gave"
                return chunk.text != "as" and self._two_verbs_behind(i)
            if chunk.kind == "np" and self.kind(i - 1) not in ("p", "e") and not chunk.timed:
                return False
        return False

    def _by_phone(self, at: int) -> bool:
        """Whether what stands behind "by" is how they spoke: "the two agreed by telephone to meet"."""
        return self.kind(at) == "np" and any(hit.kind is Kind.CALL for hit in self._pieces[at].hits)

    def _closes_aside(self, at: int, comma: int) -> bool:
        """Whether a participle opens an aside on an event that ends there: "the summit, convened at his wish, will"."""
        if self.kind(at - 1) != "," or self.kind(comma + 1) != "v" or not self._pieces[comma + 1].auxiliary:
            return False
        return any(piece.hits and piece.kind == "np" for piece in self._pieces[max(0, at - _ASIDE) : at - 1])

    def _into_law(self, at: int) -> bool:
        """Whether what is signed stands behind "into law": "signed into law what is the strictest ban"."""
        behind = self._pieces[at + 1 : at + 4]
        if self._pieces[at].base != "sign" or len(behind) < 2 or (behind[0].kind, behind[0].text) != ("p", "into"):
            return False
        return behind[1].text != "law" or (len(behind) > 2 and behind[2].kind == "np" and not behind[2].timed)

    def _two_verbs_behind(self, at: int) -> bool:
        """Whether a second verb follows that of the clause that a piece opens: that of the clause around it."""
        verbs = 0
        for i in range(at + 1, min(at + 14, len(self._pieces))):
            piece = self._pieces[i]
            if piece.kind in ("stop", "quote", ",", "s", "r", "that", "e"):
                return False
            if piece.kind == "v" and piece.form in ("past", "ed") and self.kind(i - 1) != "c":
                verbs += 1
                if verbs > 1:
                    return True
        return False

    def _tells_purpose(self, at: int) -> bool:
        """Whether a participle tells what the noun in front of it is for: "talks meant to end the war"."""
        behind = self._pieces[at + 1] if at + 1 < len(self._pieces) else None
        to_do = behind is not None and behind.kind == "v" and behind.form == "to"
        return to_do and self.kind(at - 1) == "np" and self._pieces[at].base in self._words.purpose

    def tells_more(self, at: int) -> bool:
        """Whether a participle tells more of the event in front of it: "talks aimed at peace", "meant to end it"."""
        return self.kind(at + 1) == "p" or self._tells_purpose(at)

    def tells_its_day(self, at: int) -> bool:
        """Whether a participle tells for when something in front of it is set: "talks with X planned for Friday"."""
        piece = self._pieces[at]
        told = piece.kind == "v" and piece.form == "ed" and not piece.auxiliary and piece.base in self._words.sets_for
        return told and self.kind(at - 1) == "np" and self.kind(at + 1) == "p" and self.timed(at + 2)

    def two_verbs(self, at: int) -> bool:
        """Whether a verb follows a phrase, or two with "and", and another one further behind, before any comma."""
        while self.kind(at + 1) == "c" and self.kind(at + 2) == "np":
            at += 2  # "the treaty Vega and Soto signed was"
        if self.kind(at + 1) != "v" or self._pieces[at + 1].form not in ("past", "ed"):
            return False
        for i in range(at + 2, min(at + 10, len(self._pieces))):
            piece = self._pieces[i]
            if piece.kind == "v":
                return piece.form in ("past", "ed")
            if piece.kind not in ("np", "p"):
                return False
        return False

    def is_lasting(self, at: int) -> bool:
        """Whether only how long an event lasts stands between a preposition and its "of"."""
        if at < 2 or at + 1 >= len(self._pieces):
            return False
        return self.timed(at - 1) and self.kind(at - 2) in ("p", "e") and bool(self._pieces[at + 1].hits)

    def is_between(self, at: int) -> bool:
        """Whether "and" only joins the two that "between" needs: "two weeks of talks between X and Y ended".

        What tells more of the first may stand in between: "between X, the Chilean envoy, and Y".
        """
        if self.kind(at - 1) == "np" and self.kind(at - 2) == "p" and self._pieces[at - 2].text == "between":
            return True
        if self.kind(at - 1) != ",":
            return False
        for i in range(at - 2, max(-1, at - 9), -1):
            kind = self.kind(i)
            if kind == "p" and self._pieces[i].text == "between":
                return True
            if kind not in ("np", ",", "p"):
                return False
        return False
