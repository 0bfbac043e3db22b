"""Which side of the publication date a clause speaks of: the verb of the clause that holds the phrase decides."""

import functools
import re
import tomllib
from importlib.resources import files
from typing import NamedTuple

PAST, UNKNOWN, FUTURE = -1, 0, 1


class Side(NamedTuple):
    """-1 past, 1 future, 0 not said; with the words that decided, or None."""

    side: int
    word: str | None
    reported: bool = False
    """Whether the word is one of saying, which tells the day of saying and not always that of what is said."""
    distance: int = 99
    """How many words before the phrase the word stands; 99 where it does not stand before."""
    moved: bool = False
    """Whether the phrase is the day that something was set for before it was called off or moved."""

    @property
    def because(self) -> str | None:
        """What a reason prints: "future because of “will”"."""
        if self.word is None:
            return None
        return f"{'past' if self.side < 0 else 'future'} because of “{self.word}”"


NOT_SAID = Side(UNKNOWN, None)

REACH = 260  # characters of the sentence looked at on each side: longer sentences are lists or lack their full stops
# the end of a sentence, a paragraph, a clause, or a dash: one set of first characters, then which of them it is
_STOP = re.compile(
    r"""[.!?;:\n\-–—](?:(?<=[.!?])["”’)\]]*\s+(?=["“‘(\[]?[A-Z0-9])
    |(?<=\n)\s*\n|(?<=[;:])\s|(?<=\s[\-–—])[\-–—]*\s)""",
    re.VERBOSE,
)
_WORD = re.compile(r"[^\W_]++(?:['’](?!(?:ll|d)\b)[^\W_]++)?+|['’](?:ll|d|s)\b|[,\"“”()]")


def _abbreviated(text: str, dot: int) -> bool:
    """Whether the full stop at this offset belongs to an abbreviation or an initial."""
    word = text[max(0, dot - 6) : dot].rpartition(" ")[2].rpartition(".")[2].lower()
    return word in _words()["abbreviations"] or (len(word) == 1 and word.isalpha())


@functools.cache
def _words() -> dict[str, frozenset[str]]:
    package = files("summit_timeline.dates.languages.en")
    table = tomllib.loads(package.joinpath("tense.toml").read_text(encoding="utf-8"))
    sets = {name: frozenset(words) for name, words in table.items()}
    verbs = (
        sets["future"]
        | sets["planning"]
        | sets["modal"]
        | sets["past"]
        | sets["present"]
        | sets["progressive"]
        | sets["meet"]
        | sets["named_present"]
    )
    not_after_to = sets["filler"] | sets["determiners"] | sets["no_infinitive"]
    return sets | {
        "not_after_to": not_after_to,
        "verbs": verbs | {"to", "is", "are"},
    }  # all but "-ed" that can decide: most words cannot


def side_of(text: str, start: int, end: int) -> Side:
    """The side that the clause around text[start:end] speaks of, and the word that says so.

    Words with capitals inside a sentence are names ("May", "Congress"), never verbs, but for headlines.
    """
    left = text[max(0, start - REACH) : start]
    if " before " in text[start:end]:  # "a day before Thursday's summit": the side is that of the summit
        left += text[start : start + text[start:end].index(" before ") + 7]
    return _clause_side(left, text[end : end + REACH])


@functools.lru_cache(256)
def _clause_side(left: str, right: str) -> Side:
    """The side by the text up to a phrase and the text after it; texts that say the same again and again are known."""
    before = _WORD.findall(left, _clause_start(left))
    after = _WORD.findall(right, 0, _clause_end(right))
    capitals = len([w for w in before if w[0].isupper()])
    needed = (len(before) + len(after)) * 3 - capitals * 5  # three in five words have a capital: a headline
    if len(after) * 5 > needed and len([w for w in after if w[0].isupper()]) * 5 > needed:
        before, after = [w.lower() for w in before], [w.lower() for w in after]
        return _called_off(before, after) or _decide(before, after)
    if before:  # the first word of a sentence has a capital of its own
        before[0] = before[0].lower()
    be = _words()["present_be"]
    if not be.isdisjoint(map(str.lower, before)):  # "We're" opens a quote
        before = [w.lower() if w.lower() in be else w for w in before]
    return _called_off(before, after) or _decide(before, after)


def is_present(word: str | None) -> bool:
    """Whether the word is a present form, which news uses for what is to come and captions for the past."""
    return word in _words()["present"]


def is_done_at_events(verb: str) -> bool:
    """Whether a verb tells of what is done at an event: who "agreed to discuss it at talks" did not agree there."""
    return verb in _words()["done_there"]


def _clause_start(left: str) -> int:
    """Where the clause starts that the end of this text belongs to."""
    for stop in reversed([*_STOP.finditer(left)]):
        if left[stop.start()] != "." or not _abbreviated(left, stop.start()):
            return stop.end()
    return 0


def _clause_end(right: str) -> int:
    """Where the clause ends that this text opens in."""
    for stop in _STOP.finditer(right):
        if right[stop.start()] != "." or not _abbreviated(right, stop.start()):
            return stop.start()
    return len(right)


def _called_off(before: list[str], after: list[str]) -> Side | None:
    """ "cancelled Monday's talks", "postponed a meeting set for Monday", "originally set for Monday"."""
    words, near = _words(), before[-9:]
    word = None if words["off"].isdisjoint(near) else next(w for w in reversed(near) if w in words["off"])
    planned = before[-1:] == ["for"] and before[-2:-1] and before[-2] in words["planning"] and "had" not in before
    if planned and before[-3:-2] == ["originally"]:
        return Side(FUTURE, f"originally {before[-2]}", moved=True)
    owned = before and before[-1] == word and after and after[0] in ("'s", "’s")
    return Side(FUTURE, word, moved=True) if word and (planned or owned) else None


def _decide(before: list[str], after: list[str]) -> Side:
    words, last = _words(), before[-1] if before else ""
    if before == ["("] and after[:1] == [")"]:
        return NOT_SAID  # "(June 15)" under a picture
    at = len(before) - 1
    while at >= 0 and (before[at] in words["filler"] or (at and before[at][0].isupper() and len(before) - at < 7)):
        if before[at] == "by" and at == len(before) - 1:
            break
        at -= 1
    if before and before[0] == "despite" and after[:1] == [","] and "," not in before:
        return _past("despite")  # "despite its gains on Tuesday, the party holds"
    if last in _TURNING and (turned := _by_preposition(before, after, last)) is not None:
        return turned
    own_clause = last == "on" and after and len(before) > 1 and before[-2] in ("so", "but", "because")
    if own_clause and after[0] in words["pronouns"] and (opened := _scan_right(after)).side:
        return opened  # "so on Thursday they went home"
    nearest = before[-2] if last in ("on", "at") and len(before) > 1 else last
    if nearest in ("is", "are"):
        return _future(nearest)  # "the next round is on Saturday"
    if nearest in words["opening"]:
        left = _scan_left(before)
        event = [w for w in before[-4:-1] if w in words["event_nouns"]]
        return left if left.side < 0 and not left.reported and not event else _future(nearest)
    named = _by_noun(before, after)
    if named.side:
        return named
    if before[-2:] == ["that", "on"] and (told := _scan_right(after)).side:
        return told  # "said that on Monday he would"
    attribute = before[-1:] in (["the"], ["a"], ["an"])  # "said the Wednesday vote could be put off"
    if at >= 0 and before[at] in words["saying"] and not _governed(before, at) and not attribute:
        return _past(before[at])
    if last == "for" and before[-2:-1] and before[-2] in words["planning"]:
        return _verb(before, len(before) - 2)  # "a signing planned for Tuesday was called off"
    if after[:1] == ["that"] and (said := _told_before(before)):
        return _past(said)  # "told a news conference on Tuesday that"
    if after[:1] == ["that"] and nearest in words["told"] and words["future"].isdisjoint(before[-8:]):
        return _past(nearest)  # "since the announcement on Wednesday that the border would open"
    if after[:1] != ["to"] and (done := _participle(before, nearest)).side:
        return done
    adjacent = _scan_right(after[:2]) if after and after[0] not in words["no_verb"] else NOT_SAID
    if adjacent.side > 0 and (reduced := _reduced(before)):
        return reduced  # "two bills introduced in the Senate in August would"
    if adjacent.side:  # "his proposal in February included"
        own = adjacent.side < 0 and after[0] not in ("has", "have")
        return adjacent._replace(distance=_BESIDE) if own else adjacent
    if after and after[0] in ("'s", "’s"):
        return _possessive(before, after)
    ahead = Side(FUTURE, last) if last in words["ahead"] else NOT_SAID
    if last == "on" and _subject_alone(before) and (alone := _scan_right(after)).side:
        return alone  # "in a sign of what may come, the ministry on Monday, for one, refused"
    left = _scan_left(before)
    if left.side and not left.reported:
        return left
    if left.side < 0 and _clause_ends(before, after):
        return left
    right = _scan_right(after)
    if right.side:
        return right
    opens = len(before) <= 4 and after[:1] == ["to"] and after[1:] and after[1] not in words["not_after_to"]
    if opens and not ahead.side and not left.side:
        return Side(FUTURE, f"to {after[1]}")  # "Vance on Friday to visit Oslo"
    return ahead if ahead.side else left


_TURNING = frozenset(["until", "till", "through", "by", "before", "since", "to", "for", "from"])


def _by_preposition(before: list[str], after: list[str], last: str) -> Side | None:
    """The side that the preposition straight before the phrase gives, or None where it leaves it to the verbs."""
    words = _words()
    if last in ("until", "till"):
        if lasted := _lasted(before):
            return lasted
        aside = before[-2:-1] in ([], [","]) and after[:1] == [","]
        if aside and _scan_right(after[1:]).side < 0:
            return _past(last)  # "because, until Thursday, the rules asked for more"
        return None if "had" in after[:10] or _when_over(after) else _future(last)
    if last == "by":
        clause = len(before) == 1 and ("," in after[:2] or (len(after) > 0 and after[0] in words["pronouns"]))
        if clause and _scan_right(after).side < 0:
            return _past("by")  # "By Wednesday, even his aides called it a mistake"
        return None if "had" in before or "had" in after[:10] else _future(last)
    if last == "before":
        return _future(last) if _asked_to(before) else None  # "was asked to reply before Wednesday"
    if last == "since":
        return _past("since")._replace(distance=1)
    if last == "from":
        if before[-2:-1] and before[-2] in words["moved"]:
            return Side(FUTURE, f"{before[-2]} from", moved=True)  # it had been to come
        return _future("forward from") if "forward" in before[-4:-1] else None  # brought forward: it has not been
    if last == "through":
        if lasted := _lasted(before):
            return lasted
        if shut := next((w for w in before[-10:] if w in words["shut"]), None):
            return _future(shut)  # "closed to the public through Saturday"
    move = next((w for w in before[-15 if last == "through" else -7 : -1] if w in words["moved"]), None)
    if move is None:
        return None
    over = "had" in before[-7:] and not any(w in words["saying"] for w in before[:-2])
    return _past(move) if over else Side(FUTURE, f"{move} {last}")


def _reduced(before: list[str]) -> Side | None:
    """The participle close before that the phrase belongs to, with a preposition: "bills introduced in August"."""
    words = _words()
    for at in range(len(before) - 2, max(0, len(before) - 6), -1):
        word, following = before[at], before[at + 1]
        if word.endswith("ed") and len(word) > 4 and following in words["at_event"] | {"at", "by", "on"}:
            known = words["saying"] | words["planning"] | words["ed_no_past"] | words["be"] | words["moved"]
            return _past(word) if word not in known and before[at - 1] not in known else None
    return None


_BESIDE = 4  # words that a verb stands off at most whose day the phrase is


def _subject_alone(before: list[str]) -> bool:
    """Whether the subject alone stands between a comma and the phrase: ", the ministry on"."""
    words, comma = _words(), len(before) - 2
    while comma >= 0 and before[comma] != ",":
        comma -= 1
    subject = before[comma + 1 : -1]
    if comma < 1 or not 0 < len(subject) <= 6 or not (subject[0] in words["determiners"] or subject[0][0].isupper()):
        return False
    return not any(
        w in words["verbs"] or w.endswith("ed") or w in words["filler"] - words["determiners"] for w in subject
    )


def _clause_ends(before: list[str], after: list[str]) -> bool:
    """Whether what follows is no verb of the saying that is told: "said Friday announcing", ", where he could"."""
    if after and after[0].endswith("ing") and len(after[0]) > 4:
        return True
    if after[:1] != [","]:
        return False
    quoted = after[1:2] == ["“"] or (after[1:2] == ['"'] and before.count('"') % 2 == 0)
    return quoted or after[1:2] in (["where"], ["which"], ["who"])


def _asked_to(before: list[str]) -> bool:
    """Whether something is asked for close before: "ordered to leave"."""
    near = before[-12:]
    at = next((at for at, w in enumerate(near) if w in _words()["demanded"]), None)
    return at is not None and "to" in near[at + 1 : at + 5] and "had" not in near


def _lasted(before: list[str]) -> Side | None:
    """ "served as its chair until August": a stretch that is told as over."""
    words, near = _words(), before[-9:]
    verb = next((w for w in near if w in words["lasting"]), None)
    ahead = words["future"] | words["planning"] | words["modal"] | words["shut"] | {"to"}
    return _past(verb) if verb and ahead.isdisjoint(near) else None


def _when_over(after: list[str]) -> bool:
    """ "until Monday, when troops cleared it": what happened on that day is told as over."""
    return after[:2] == [",", "when"] and _scan_right(after[2:]).side < 0


def _by_noun(before: list[str], after: list[str]) -> Side:
    """The side that the noun before or after the phrase gives, whatever the verb: "agenda for", "deadline"."""
    words, last = _words(), before[-1] if before else ""
    owner = after[1:] if after and after[0] in ("'s", "’s") else after
    if "deadline" in owner[:4] and (due := _deadline(before, owner, owned=owner is not after)):
        return due
    if last == "to" and before[-2:-1] and before[-2] in words["towards"] and before[-3:-2] != ["fast"]:
        return _future(f"{before[-2]} to")
    if last == "for" and before[-2:-1] and before[-2] in words["booked"]:
        return _future(f"{before[-2]} for")
    noun = before[:-1] if last == "on" else before
    if (
        len(noun) > 3
        and noun[-1] in words["event_nouns"]
        and noun[-2] in words["determiners"]
        and noun[-3] in words["wished"]
    ):
        return _future(noun[-3])
    if over := _over_by_noun(before, owner):
        return over
    if len(before) > 1 and (pair := before[-2:])[0] in ("in", "back", "eve"):
        if pair[0] == "in" and last in ("a", "an") and after and after[0].isalpha():  # "in a Friday note"
            return Side(PAST, "in a", distance=0) if _says_nothing_ahead(before[-10:]) else NOT_SAID
        if pair in (["back", "in"], ["eve", "of"]):
            return _past("back in") if last == "in" else _future("eve of")
    if not words["event_nouns"].isdisjoint(owner[:3]):
        event = next(at for at, w in enumerate(owner) if w in words["event_nouns"])
        if owner[event + 1 : event + 2] and owner[event + 1] in ("is", "are", "follow", "comes"):
            return _future(owner[event + 1])  # "the Friday summit is the first"
    return _in_place(before) if "before" not in before[-4:] else _before_event(before)


def _deadline(before: list[str], owner: list[str], owned: bool) -> Side | None:
    """ "a Friday deadline", "Friday's deadline", "the March 31 filing deadline": to come, unless told as missed."""
    words, last = _words(), before[-1] if before else ""
    led = last in ("a", "an", "new", "looming", "next") or (owned and last not in ("after", "past", "since"))
    named = last == "the" and owner[0] != "deadline" and _scan_right(owner[:4]).side == 0
    open_ = words["missed"].isdisjoint(before) if named else "missed" not in before
    if not open_ or not (named or (led and owner[0] == "deadline")):
        return None
    return NOT_SAID if _scan_right(owner[1:3]).side < 0 else _future("deadline")


def _says_nothing_ahead(before: list[str]) -> bool:
    words = _words()
    ahead = words["future"] | words["planning"] | words["modal"] | words["present_be"]
    return "to" not in before and ahead.isdisjoint(before)


def _told_before(before: list[str]) -> str | None:
    """The verb of saying close before, with nothing to come between it and the phrase: "told reporters in Oslo"."""
    words = _words()
    for word in reversed(before[-14:]):
        if word in words["saying"]:
            return word
        if word in words["future"] or word == "that":
            return None
    return None


def _over_by_noun(before: list[str], owner: list[str]) -> Side | None:
    """ "the Aug. 21 attack", "Sunday's letter": what cannot be known before it has come; at distance 0, behind."""
    words = _words()
    for at, word in enumerate(owner[:3]):
        if word in words["unplanned"] and owner[at + 1 : at + 2] != ["anniversary"]:
            return Side(PAST, word, distance=0)
        if word in words["written"] and _scan_right(owner[at + 1 : at + 4]).side <= 0 and "will" not in before[-6:]:
            return Side(PAST, word, distance=0)
        if not word.isalpha() or word in words["verbs"] or word in words["filler"]:
            return None
    return None


def _before_event(before: list[str]) -> Side:
    """ "days before a summit on Sunday": what something goes before is mostly still to come."""
    at = len(before) - 1 - before[::-1].index("before")
    words, between = _words(), before[at + 1 :]
    if not between or any(w in words["verbs"] or w.endswith("ed") or w in ',"“”()' for w in between):
        return NOT_SAID
    noun = between[-2:-1] if between[-1] == "on" else between[-1:]
    return _future("before") if noun and noun[0] in _words()["event_nouns"] else NOT_SAID


def _in_place(before: list[str]) -> Side:
    """ "is in Helsinki on Friday": the present tense with a day that is not the day of telling."""
    for at in range(len(before) - 3, max(-1, len(before) - 7), -1):
        if before[at] in ("is", "are") and before[at + 1] in ("in", "at"):
            place = before[at + 2 : -1 if before[-1] == "on" else len(before)]
            if place and all(w[0].isupper() for w in place):
                return _future(before[at])
    return NOT_SAID


def _participle(before: list[str], nearest: str) -> Side:
    """ "the pact signed on Monday will": the participle straight before the day, not the verb after it."""
    words = _words()
    verb = nearest in words["past"] or (
        nearest.endswith("ed") and len(nearest) > 4 and nearest not in _words()["ed_no_past"]
    )
    if not verb or nearest in words["planning"] or nearest in _words()["be"]:
        return NOT_SAID
    distance = 2 if before[-1] == "on" else 1
    return _verb(before, len(before) - distance)._replace(distance=distance)


def _possessive(before: list[str], after: list[str]) -> Side:
    """ "Tuesday's vote": the verb of its clause, unless that one reacts to what is over."""
    if before[-1:] == ["before"] and not _words()["event_nouns"].isdisjoint(after[1:3]):
        return _future("before")
    if before[-1:] == ["for"] and not _words()["event_nouns"].isdisjoint(after[1:5]):
        coming = next((w for w in reversed(before[-9:-1]) if w in _words()["coming_for"]), None)
        if coming is not None:
            return _future(f"{coming} for")  # "ministers began arriving for Thursday's conference"
    if before and before[-1] in _words()["looking_back"]:
        return _past(before[-1])  # "watching Tuesday's debate, you would think"
    if before[-2:-1] and before[-2] in _words()["outcomes"] and before[-1] in _words()["at_event"]:
        return _past(before[-2])  # "the losses from Tuesday's vote"
    if before and before[-1] in _words()["at_event"] and (governed := _scan_left(before)).side < 0:
        return governed  # "failed to agree at Monday's meeting and will meet again"
    right = _scan_right(after[1:])
    ahead = _scan_left(before) if before and before[-1] in _words()["attending"] else NOT_SAID
    if ahead.side > 0 and right.side < 0 and "," in after[1:4]:
        return ahead  # "asked whether he would attend Friday's ceremony, he shrugged"
    if right.side:
        return right
    if before[-2:-1] == ["to"] and before[-1] in _words()["attending"] and not _governs_past(before):
        return _future(f"to {before[-1]}")
    left = _scan_left(before)
    if before[-1:] == ["during"] and is_present(left.word):
        return NOT_SAID  # a caption: "he listens during Monday's debate"
    if not left.side and before[-1:] == ["at"] and (be := next((w for w in before[-8:] if w in ("is", "are")), None)):
        return _future(be)  # "is also a speaker at Friday's rally"
    return NOT_SAID if left.side > 0 and not _words()["reacting"].isdisjoint(before[-7:]) else left


def _governs_past(before: list[str]) -> bool:
    """Whether it is told that one did not come: "refused to attend Monday's talks"."""
    return any(w in ("failed", "refused", "declined", "managed", "used", "had", "unable") for w in before[-8:-2])


def _governed(before: list[str], at: int) -> bool:
    return at > 0 and before[at - 1] in ("as", "is", "are", "be")


def _scan_left(before: list[str]) -> Side:
    """The nearest verb before the phrase in its clause, with what governs it."""
    quotes = quoted = 0
    verbs = _words()["verbs"]
    for at in range(len(before) - 1, -1, -1):
        word = before[at]
        if quoted:
            quoted -= 1
            continue
        if word in '"”' and (quoted := _words_quoted(before, at)):
            continue  # "his “compromise” plan on Wednesday"
        if word in '"“”':
            quotes += 1
            if quotes and at < len(before) - 2:
                return NOT_SAID
            continue
        if word.endswith("ing") and at > 0 and before[at - 1] == "," and at < len(before) - 1:
            return NOT_SAID  # a clause of its own: "Graham, speaking on Wednesday, urged ..."
        if word in ("if", "unless") and _is_condition(before, at):
            return _future(word)  # "if he loses in November"
        if word in verbs or word.endswith("ed"):
            side = _verb(before, at)
            if side.side:
                return side._replace(distance=len(before) - at)
    return NOT_SAID


def _words_quoted(before: list[str], at: int) -> int:
    """How many words back the mark stands that opened a quotation of one or two words; 0 where there is none."""
    opening = "“" if before[at] == "”" else '"'
    return next((back for back in (2, 3) if at >= back and before[at - back] == opening), 0)


def _is_condition(before: list[str], at: int) -> bool:
    """Whether "if" opens a clause with its subject and verb before the phrase: "if he loses in November"."""
    words, clause = _words(), before[at + 1 :]
    article = clause[:1] and clause[0] in ("a", "an", "the")
    clause = clause[1:] if article else clause
    if (at and before[at - 1] in words["asking"]) or len(clause) < 2:
        return False
    subject, verb = clause[0], clause[1]
    named = article or subject in words["pronouns"] or subject[0].isupper() or _is_plural(subject)
    return named and verb.isalpha() and verb.islower() and verb not in words["filler"] and verb != "not"


_ADJECTIVES = ("ional", "ical", "ary")  # "to additional troops" is no verb


def _verb(before: list[str], at: int) -> Side:
    """The side that one word of the clause speaks for, with the words around it."""
    words, word = _words(), before[at]
    previous = before[at - 1] if at else ""
    following = before[at + 1] if at + 1 < len(before) else ""
    if word in words["future"]:
        if word.startswith("wouldn") and following in words["withheld"]:
            return _past(f"{word} {following}")  # "wouldn't comment on Tuesday"
        return Side(PAST, f"{word} have") if _perfect(before, at) else _future(word)
    if word in words["planning"]:
        return _plan(before, at)
    if (
        word == "to"
        and following
        and following not in words["not_after_to"]
        and following[0].islower()
        and (not following.endswith(("ing", "s", *_ADJECTIVES)) or following.endswith(("ss", "us")))
    ):
        return _infinitive(before, at)
    if word in words["modal"] and not (word == "may" and at == 0):
        if _perfect(before, at) or (word == "could" and following == "not"):
            return _past(f"{word} {following}")
        return _future(word)
    if word in words["past"]:
        if previous in ("be", "being") or (previous in ("is", "are") and word != "been"):
            return NOT_SAID  # "to be signed", "the case is heard in May"
        auxiliary = word in ("has", "have", "been", "had") and following == "to"
        owns = word in ("has", "have") and not any(_is_participle(w) for w in before[at + 1 : at + 4])
        return NOT_SAID if auxiliary or owns or previous == "to" or previous in words["future"] else _past(word)
    if word.endswith("ed") and len(word) > 4 and word not in words["ed_no_past"]:
        linked = before[at - 2] if at > 1 and previous.endswith("ly") else previous
        if linked == "being" and at > 1 and before[at - 2] in ("since", "after", "despite"):
            return _past(word)  # "since being admitted Saturday"
        if linked in ("be", "being") or linked in words["present_be"]:
            return NOT_SAID  # "is designed", "are widely expected": no word of the past
        return NOT_SAID if following and _is_adjective(before, at) else _past(word)
    if word in words["ed_verb"] and not _is_adjective(before, at) and _governs(following):
        return _past(word)
    verb = (
        previous
        and (previous == "that" or previous not in words["determiners"])
        and previous not in ("to", "of", "'s", "’s")
    )
    third = word.endswith("s") and not word.endswith("ss")  # "meets", but not "discuss"
    plural = third or _is_plural(previous) or _are_two(before, at) or _from_place(before, at)
    if verb and (word in words["meet"] or (word in words["present"] and plural)):
        return _future(_auxiliary(before, at) or word)
    if verb and word in words["named_present"] and (at == 1 or previous[0].isupper()):
        return _future(word)  # "Finland votes Sunday", but not "cast votes Sunday"
    if word in words["progressive"] and previous in words["present_be"]:
        return _future(f"{previous} {word}")
    return NOT_SAID


def plan_of(side: Side) -> str | None:
    """The first of the words that tell of a plan without a doubt: "will", "scheduled"; not "to" alone."""
    opening = side.word.split(" ")[0] if side.side == FUTURE and side.word else ""
    return opening if opening in _words()["sure_plans"] or opening in _words()["planned"] else None


def is_planned(word: str) -> bool:
    """Whether a word tells of a plan of now only behind "is" or "has been": "scheduled"."""
    return word in _words()["planned"]


def is_there(clause: list[str]) -> bool:
    """Whether the words of a clause from "will" on tell of holding or attending something, and of nothing in it.

    >>> is_there("will attend the summit in Lima on".split())
    True
    >>> is_there("will attend the burial of those killed on".split())
    False
    """
    words = _words()
    verb = next((w for w in clause[1:] if not (w.endswith("ly") or w in words["between"] or w == "to")), "")
    return verb in words["being_there"] and words["telling_more"].isdisjoint(clause)


def _auxiliary(before: list[str], at: int) -> str | None:
    """The "will" in front of a verb, with adverbs between: "will then meet"."""
    words = _words()
    for word in before[max(0, at - _ADVERBS) : at][::-1]:
        if word in words["future"]:
            return word
        if not (word.endswith("ly") or word in words["degrees"] or word in words["between"]):
            return None
    return None


_ADVERBS = 3


def _is_participle(word: str) -> bool:
    return word in _words()["past"] or word.endswith(("ed", "en", "ne"))


def _perfect(words: list[str], at: int) -> bool:
    """Whether "have" and a participle follow: "would have met", not "will have lunch"."""
    verb = words[at + 2] if at + 2 < len(words) else "been"
    return words[at + 1 : at + 2] == ["have"] and _is_participle(verb)


def _from_place(before: list[str], at: int) -> bool:
    """Whether a plural and its place are the subject: "voters in Oslo head", "leaders of France meet"."""
    if at < 3 or before[at - 2] not in ("in", "of", "from", "across") or not before[at - 1][0].isupper():
        return False
    return _is_plural(before[at - 3].lower()) and before[at - 3].lower() not in _words()["event_nouns"]


def _is_plural(word: str) -> bool:
    """Whether a word is the subject of "go", "open": a plural, by its ending."""
    return word in ("they", "we", "both") or (
        word.endswith("s") and word[0].islower() and not word.endswith(("ss", "us", "is", "'s", "’s"))
    )


def _are_two(before: list[str], at: int) -> bool:
    """Whether two names are the subject: "Xi, Putin hold talks"; the first word of a clause has no capital here."""
    if at < 3 or before[at - 2] not in (",", "and") or not before[at - 1][0].isupper():
        return False
    return at == 3 or before[at - 3][0].isupper()


def _governs(following: str) -> bool:
    """Whether what follows a form in "-ed" shows it to be a verb: "continued on Sunday", but "continued fighting"."""
    return following in _words()["filler"] or following in _words()["determiners"]


def _is_adjective(before: list[str], at: int) -> bool:
    """Whether the word with "-ed" describes the noun after it: "a still unspecified date"."""
    previous = before[at - 1] if at else ""
    following = before[at + 1] if at + 1 < len(before) else ""
    if previous.endswith(("'s", "’s")) and len(previous) > 2 and following.isalpha() and following.islower():
        return following not in _words()["filler"]  # "the chancellor's deleted letters"
    return (previous in _words()["determiners"] and previous != "that") or previous in _words()["degrees"]


def _past(word: str) -> Side:
    return Side(PAST, word, word in _words()["saying"])


def _future(word: str) -> Side:
    return Side(FUTURE, word)


def _plan(before: list[str], at: int) -> Side:
    """A word of planning: to come, unless the plan is over ("had been set for") or the word has another sense."""
    words, word = _words(), before[at]
    if before[max(0, at - 2) : at] == ["had", "been"]:
        return Side(PAST, f"had been {word}", moved=True)
    if word in words["promises"] and (not _points_ahead(before, at) or _to_a_thing(before, at)):
        return _past(word)
    if _promised_there(before, at):
        return _past(word)
    if word in words["two_senses"] and not _points_ahead(before, at):
        return NOT_SAID
    previous = before[at - 1] if at else ""
    if word in words["arranged"] and (done := _carried_out(before, at)):
        return _past(done)
    if previous in words["degrees"] and before[at + 1 : at + 2] not in ([], ["to"], ["for"], ["on"]):
        return NOT_SAID  # "in a much anticipated speech Friday"
    if (
        word in words["plan_nouns"]
        and (previous in words["past"] or previous.endswith("ed"))
        and not _points_ahead(before, at)
    ):
        return _past(previous)  # "announced plans Monday": the day of the announcement
    if word == "ahead" and before[at + 1 : at + 2] not in (["of"], ["to"]):
        return NOT_SAID  # "went ahead in December"
    return _future(word)


def _carried_out(before: list[str], at: int) -> str | None:
    """The verb that tells that something planned was done, or was missed: "attended a previously scheduled meeting"."""
    words, verb = _words(), at - 1
    while verb >= 0 and (before[verb] in words["degrees"] or before[verb].endswith("ly")):
        verb -= 1
    if verb < 1 or before[verb] not in words["determiners"] or before[at + 1 : at + 2] in ([], ["to"], ["for"], ["on"]):
        return None
    verb -= 1
    over = verb > 0 and before[verb].endswith("ing") and before[verb - 1] in ("was", "were")
    return before[verb] if before[verb] in words["carried_out"] or over else None


def _promised_there(before: list[str], at: int) -> bool:
    """Whether a promise was made at the event of the day: "agreed to reopen the border at a summit on Monday".

    Not where its deed is one for that event ("agreed to discuss it at a summit"), or the promise has a day of its own.
    """
    words, deed = _words(), before[at + 2 : at + 3]
    if before[at] not in words["made_there"] or before[at + 1 : at + 2] != ["to"] or before[at - 1 : at] in _PERFECT:
        return False
    there = next((to for to in range(len(before) - 1, at + 2, -1) if before[to] in ("at", "during")), None)
    if there is None or deed[0] in words["done_there"] or any(w.capitalize() in _WEEKDAYS for w in before[at:there]):
        return False
    named = before[there + 1 : there + 7]
    event = next((to for to, word in enumerate(named) if word in words["gatherings"]), None)
    return event is not None and words["another"].isdisjoint(named[:event])


_PERFECT = (["have"], ["has"])


def promised_at(text: str, event: str, *, headline: bool = False) -> bool:
    """Whether a promise was made at the event that is named behind a text; headlines tell of it in the present.

    >>> promised_at("Chad agreed to free prisoners at a", "summit")
    True
    >>> promised_at("Chad agreed to raise the matter at a", "summit")
    False
    """
    before = [*_WORD.findall(text), event]
    if headline:
        before = ["agreed" if word in _words()["made_there_now"] else word for word in before]
    return any(_promised_there(before, at) for at in range(len(before)))


def _to_a_thing(before: list[str], at: int) -> bool:
    """Whether no verb follows "to": "agreed to the plan Sunday", but "agreed to meet Sunday"."""
    to = before[at + 1 : at + 5]
    thing = to[to.index("to") + 1 :] if "to" in to else []
    return (
        bool(thing)
        and before[at] != "invited"
        and (thing[0] in _words()["determiners"] or thing[0][0].isupper())
        and "for" not in to
    )


def _asked_to_event(before: list[str], asked: int, verb: int) -> bool:
    """Whether somebody was asked to come to an event that the phrase stands close behind: "to Rome for talks on"."""
    words = _words()
    asks = before[asked] in words["urging"] and before[verb] in words["going_there"]
    return asks and not words["event_nouns"].isdisjoint(before[max(verb, len(before) - _CLOSE_BEHIND) :])


_CLOSE_BEHIND = 5  # words


def _points_ahead(before: list[str], at: int) -> bool:
    reach = _INVITED_TO if before[at] == "invited" else _STRAIGHT_TO
    following = before[at + 1 : at + reach]
    return "to" in following or "for" in following or (before[at] == "set" and not following)


_STRAIGHT_TO = 4  # words
_INVITED_TO = 16  # words: "has invited the leaders of Serbia and Kosovo to Berlin on"


_WEEKDAYS = frozenset(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])


def _infinitive(before: list[str], at: int) -> Side:
    """ "to meet": to come, unless a verb of the past governs it ("failed to meet")."""
    words = _words()
    verb = before[at + 1]
    for back in range(at - 1, max(-1, at - 6), -1):
        word = before[back]
        if word.capitalize() in _WEEKDAYS or (back == at - 1 and word in _words()["offers"]):
            return Side(FUTURE, f"to {verb}")  # "reached a deal Monday to open the bridge"
        if word in words["planning"] and before[max(0, back - 2) : back] == ["had", "been"]:
            return Side(PAST, f"had been {word}", moved=True)
        if _promised_there(before, back):
            return _past(word)
        if word in words["planning"] or word in ("is", "are", "'s", "be", "am"):
            return Side(FUTURE, f"{word} to {verb}")
        if _asked_to_event(before, back, at + 1):
            return Side(FUTURE, f"{word} to {verb}")
        if word in words["done"]:
            return Side(PAST, f"{word} to {verb}")
        if word in words["past"] or (word.endswith("ed") and len(word) > 4 and not _is_adjective(before, back)):
            if word in ("was", "were") and back == at - 1:
                return Side(FUTURE, f"{word} to {verb}")
            return Side(PAST, word)
        if word in words["future"]:
            return Side(FUTURE, word)
    finite = any(
        w in words["past"] or (w.endswith("ed") and len(w) > 4 and w not in words["ed_no_past"]) for w in before[:at]
    )
    return NOT_SAID if finite else Side(FUTURE, f"to {verb}")


def _scan_right(after: list[str]) -> Side:
    """The first verb after the phrase: it decides where the phrase stands before its verb."""
    words = _words()
    verbs = words["verbs"]
    for at, word in enumerate(after[:30]):
        if word in '"“”(' and at > 1:
            return NOT_SAID
        if word not in verbs and not word.endswith("ed"):
            continue
        if word in ("wouldn't", "wouldn’t"):
            return _past(word)  # "On Tuesday he wouldn't say"
        if word in words["future"]:
            return Side(FUTURE, word)
        if word in words["plan_nouns"] and after[at + 1 : at + 2] == ["to"]:
            return _future(f"{word} to")
        if (
            word in ("is", "are")
            and at + 1 < len(after)
            and (after[at + 1] in words["planning"] or after[at + 1] in words["progressive"] or after[at + 1] == "to")
        ):
            return Side(FUTURE, f"{word} {after[at + 1]}")
        if word in words["past"] and word not in ("has", "have"):
            return Side(PAST, word)
        if word in words["modal"] and not (word == "may" and at == 0):
            return _past(f"{word} have") if after[at + 1 : at + 2] == ["have"] else _future(word)
        if at and word in words["arranged"]:
            continue  # "his September trial scheduled in Rome"
        passive = at and after[at - 1] in ("is", "are", "be", "being")
        if word.endswith("ed") and len(word) > 4 and word not in words["ed_no_past"] and not passive:
            return Side(PAST, word)
        if (
            word in words["present"]
            and word.endswith("s")
            and not word.endswith("ss")
            and (not at or after[at - 1] not in words["determiners"])
        ):
            return Side(FUTURE, word)
        if word in words["present"] and at and (_is_plural(after[at - 1]) or after[at - 1] in ("two", "both")):
            return Side(FUTURE, word)  # "on Tuesday the two fly to Rome"
    return NOT_SAID
