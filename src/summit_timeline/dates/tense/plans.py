"""What is planned, promised or asked for: "set for", "agreed to meet", "to meet"."""

from summit_timeline.dates.tense.clauses import WORD
from summit_timeline.dates.tense.forms import is_adjective, is_perfect
from summit_timeline.dates.tense.intentions import is_deed_there, meant_there, way_there
from summit_timeline.dates.tense.prospects import hoped_for
from summit_timeline.dates.tense.sides import FUTURE, NOT_SAID, PAST, Side, future_side, past_side
from summit_timeline.dates.tense.words import is_thing_to_do, word_sets


def plan_side(before: list[str], at: int) -> Side:
    """A word of planning: to come, unless the plan is over ("had been set for") or the word has another sense."""
    words, word = word_sets(), before[at]
    if before[max(0, at - 2) : at] == ["had", "been"]:
        return Side(PAST, f"had been {word}", moved=True)
    if before[at - 1 : at] in _COMPARED and before[at + 1 : at + 2] not in (["to"], ["for"]):
        return NOT_SAID  # "went ahead as planned on Tuesday", "ended earlier than expected on Tuesday"
    if word in words["promises"] and (not _points_ahead(before, at) or _to_a_thing(before, at)):
        return past_side(word)
    if _promised_there(before, at):
        return past_side(word)
    if word == "going" and before[at + 1 : at + 2] == ["ahead"] and not words["present_be"].isdisjoint(before[:at]):
        return future_side("going ahead")
    if word in words["two_senses"] and not _points_ahead(before, at):
        return NOT_SAID
    previous = before[at - 1] if at else ""
    if word in words["arranged"] and (done := _carried_out(before, at)):
        return past_side(done)
    if previous in words["degrees"] and before[at + 1 : at + 2] not in ([], ["to"], ["for"], ["on"]):
        return NOT_SAID  # "in a much anticipated speech Friday"
    if (
        word in words["plan_nouns"]
        and (previous in words["past"] or previous.endswith("ed"))
        and not _points_ahead(before, at)
    ):
        return past_side(previous)  # "announced plans Monday": the day of the announcement
    if word == "ahead" and before[at + 1 : at + 2] not in (["of"], ["to"]):
        return NOT_SAID  # "went ahead in December"
    return future_side(word)


def _carried_out(before: list[str], at: int) -> str | None:
    """The verb that tells that something planned was done, or was missed: "attended a previously scheduled meeting"."""
    words, verb = word_sets(), at - 1
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
    to_do = before[at + 1 : at + 2] == ["to"]
    if not (_promises(before, at) or (to_do and _is_told_plan(before, at))):
        return False
    there = way_there(before, at + 1)
    if there is None or any(w.lower() in word_sets()["weekdays"] for w in before[at:there]):
        return False
    deed = before.index("to", at, there) + 1 if "to" in before[at:there] else there  # "pledged money for Chad at a"
    if is_deed_there(before, deed, before[there]) or hoped_for(before[: there + 1]) is not None:
        return False
    return _event_behind(before, there) is not None


def _event_behind(before: list[str], there: int) -> str | None:
    """The event to which a preposition leads, if it is no other one than that at which something was said."""
    words, named = word_sets(), before[there + 1 : there + 7]
    event = next((to for to, word in enumerate(named) if word in words["gatherings"]), None)
    return named[event] if event is not None and words["another"].isdisjoint(named[:event]) else None


def told_there(before: list[str], at: int) -> str | None:
    """The verb of saying to which the event of the day belongs: "told him that Chad would not join during talks on".

    Where nobody is told something, only what was said after an event is told of it: "said Chad would join after talks".
    What the speaker is to do himself, and what is done at events, may be for one to come.
    """
    words = word_sets()
    if before[at] != "would" or before[at - 1 : at] == [] or before[at - 1] in words["pronouns"]:
        return None
    there = way_there(before, at)
    if there is None:
        return None
    event = _event_behind(before, there)
    deed = next((w for w in before[at + 1 : there] if w != "not" and not w.endswith("ly")), "")
    to_come = deed in (words["done_there"] | words["going_there"]) - words["done_by_states"]
    if (
        event is None
        or to_come
        or before[there - 1] == "until"
        or any(w.lower() in word_sets()["weekdays"] for w in before[:there])
    ):
        return None
    said = next((to for to in range(at - 1, max(-1, at - _TOLD_WITHIN), -1) if before[to] in words["saying"]), None)
    if said is None or before[said - 1 : said] in _PERFECT:
        return None
    if before[there] in ("after", "following"):  # "prices would rise after a meeting of OPEC ministers on"
        of_others = before[before.index(event, there) + 1 :][:1] in _OF_OTHERS
        return None if of_others else before[said]
    heard = before[said] in words["telling_somebody"] and before[said + 1 : said + 2] != ["that"]
    return before[said] if heard and event not in words["great_gatherings"] else None


_OF_OTHERS = (["of"], ["between"], ["among"])
_TOLD_WITHIN = 12  # words from the verb of saying to "would"


def _promises(before: list[str], at: int) -> bool:
    """Whether a word is a verb of promising, told as done: "agreed", not "has agreed"."""
    return before[at] in word_sets()["made_there"] and before[at - 1 : at] not in _PERFECT


def _is_told_plan(before: list[str], at: int) -> bool:
    """Whether a word is something that was told of or settled: "reached a deal", "backed a plan", not "is a plan"."""
    words = word_sets()
    if not is_thing_to_do(before[at]):
        return False
    for back in range(at - 1, -1, -1):
        word = before[back]
        if word in words["future"] | words["modal"] | (words["planning"] - words["promises"]):
            return False
        if (word in words["past"] or (word.endswith("ed") and len(word) > 4)) and not is_adjective(before, back):
            led = next((w for w in reversed(before[:back]) if not w.endswith("ly") and w != "not"), "")
            to_come = led == "to" or led in words["modal"] | words["future"]  # "will put a deal to them"
            return word not in ("has", "have", "had") and not to_come and before[back - 1 : back] not in _PERFECT
    return False


_PERFECT = (["have"], ["has"])


def promised_at(text: str, event: str, behind: str = "", *, headline: bool = False) -> bool:
    """Whether a promise was made at the event that is named behind a text; headlines tell of it in the present.

    `behind` is the word behind the event: whose talks they are ("of", "between") can tell that others spoke.

    >>> promised_at("Chad agreed to free prisoners at a", "summit")
    True
    >>> promised_at("Chad agreed to raise the matter at a", "summit")
    False
    """
    before = [*WORD.findall(text), event, *([behind] if behind else [])]
    if headline:
        before = ["agreed" if word in word_sets()["made_there_now"] else word for word in before]
    if way_there(before, 0) is None:
        return False  # of nearly every text
    return any(_promised_there(before, at) or told_there(before, at) for at in range(len(before)))


def meant_at(text: str, event: str) -> bool:
    """Whether something is told to be meant for the event that is named behind a text, which is then to come.

    >>> meant_at("Chad is keen to raise the matter at the", "summit")
    True
    >>> meant_at("Chad tried to raise the matter at the", "summit")
    False
    """
    before = [*WORD.findall(text), event]
    return any(_is_meant(before, at) for at in range(1, len(before) - 2))


def _is_meant(before: list[str], at: int) -> bool:
    """Whether "to" or a modal verb opens what is to be done at the event at the end; not "had hoped to raise it"."""
    there = way_there(before, at) if before[at] in _OPENS_DEED else None
    if there is None or before[there] not in ("at", "during") or _event_behind(before, there) is None:
        return False
    if not is_deed_there(before, at + 1, before[there]) or "had" in before[max(0, at - 3) : at]:
        return False
    words = word_sets()
    other_clause = not (words["telling_more"] | words["past"]).isdisjoint(before[at + 2 : there])
    if other_clause or before[at + 1] == "be" or not words["gone_by"].isdisjoint(before[there:]):
        return False
    if before[at] == "to":
        return infinitive_side(before, at).side > 0
    return before[at] != "would" or told_there(before, at) is None


_OPENS_DEED = ("to", "must", "should", "would", "can")


def said_at(text: str, event: str) -> bool:
    """Whether what a clause with "would" tells was said at the event that is named behind a text, or after it.

    >>> said_at("Chad said Mali would join the pact after a", "meeting")
    True
    >>> said_at("Chad said it would join the pact after a", "meeting")
    False
    """
    before = [*WORD.findall(text), event]
    return way_there(before, 0) is not None and any(told_there(before, at) for at in range(len(before)))


def _to_a_thing(before: list[str], at: int) -> bool:
    """Whether no verb follows "to": "agreed to the plan Sunday", but "agreed to meet Sunday"."""
    to = before[at + 1 : at + 5]
    thing = to[to.index("to") + 1 :] if "to" in to else []
    return (
        bool(thing)
        and before[at] != "invited"
        and (thing[0] in word_sets()["determiners"] or thing[0][0].isupper())
        and "for" not in to
    )


def _asked_to_event(before: list[str], asked: int, verb: int) -> bool:
    """Whether somebody was asked to come to an event that the phrase stands close behind: "to Rome for talks on"."""
    words = word_sets()
    asks = before[asked] in words["urging"] and before[verb] in words["going_there"]
    there = None if before[verb] == "host" else way_there(before, verb)
    if there is not None and _event_behind(before, there) is not None:
        return False  # "asked them to send troops at talks on": asked at the talks
    return asks and not words["event_nouns"].isdisjoint(before[max(verb, len(before) - _CLOSE_BEHIND) :])


_CLOSE_BEHIND = 5  # words


def _points_ahead(before: list[str], at: int) -> bool:
    reach = _INVITED_TO if before[at] == "invited" else _STRAIGHT_TO
    following = before[at + 1 : at + reach]
    return "to" in following or "for" in following or (before[at] == "set" and not following)


_COMPARED = (["as"], ["than"])
_PLANNING_NOW = (["hopes"], ["hope"], ["expects"], ["expect"], ["plans"], ["plan"], ["aims"], ["wants"], ["want"])
_STRAIGHT_TO = 4  # words
_INVITED_TO = 16  # words: "has invited the leaders of Serbia and Kosovo to Berlin on"


def infinitive_side(before: list[str], at: int) -> Side:
    """ "to meet": to come, unless a verb of the past governs it ("failed to meet")."""
    words = word_sets()
    verb = before[at + 1]
    undone = is_perfect(before, at) and before[at - 1 : at] not in _PLANNING_NOW
    if undone and at + 2 < len(before) and before[at + 2] != "been":
        return Side(PAST, "to have")  # "were to have begun", "is said to have taken part"
    if (meant := meant_there(before, at)) is not None:
        return Side(FUTURE, f"{meant} to {verb}")
    for back in range(at - 1, max(-1, at - 6), -1):
        word = before[back]
        if _promised_there(before, back):
            return past_side(word)
        to_be_done = back == at - 1 and is_thing_to_do(word) and verb == "be"  # "a statement to be issued on Monday"
        if to_be_done or word.lower() in word_sets()["weekdays"] or (back == at - 1 and word in words["offers"]):
            return Side(FUTURE, f"to {verb}")  # "reached a deal Monday to open the bridge"
        if word in words["planning"] and before[max(0, back - 2) : back] == ["had", "been"]:
            return Side(PAST, f"had been {word}", moved=True)
        if word in words["planning"] or word in ("is", "are", "'s", "be", "am"):
            return Side(FUTURE, f"{word} to {verb}")
        if _asked_to_event(before, back, at + 1):
            return Side(FUTURE, f"{word} to {verb}")
        if word in words["done"]:
            return Side(PAST, f"{word} to {verb}")
        if word in words["past"] or (word.endswith("ed") and len(word) > 4 and not is_adjective(before, back)):
            if word in ("was", "were") and back == at - 1:
                return Side(FUTURE, f"{word} to {verb}")
            return Side(PAST, word)
        if word in words["future"]:
            return Side(FUTURE, word)
    finite = any(
        w in words["past"] or (w.endswith("ed") and len(w) > 4 and w not in words["ed_no_past"]) for w in before[:at]
    )
    return NOT_SAID if finite else Side(FUTURE, f"to {verb}")
