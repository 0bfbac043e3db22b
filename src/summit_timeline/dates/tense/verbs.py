"""The verb before a phrase and the verb after it, each with the side that it speaks for."""

from summit_timeline.dates.tense.forms import (
    are_two_names,
    auxiliary_of,
    is_adjective,
    is_participle,
    is_perfect,
    is_plural,
    is_plural_of_place,
    shows_verb,
)
from summit_timeline.dates.tense.plans import infinitive_side, plan_side, told_there
from summit_timeline.dates.tense.sides import FUTURE, NOT_SAID, PAST, Side, future_side, past_side
from summit_timeline.dates.tense.words import word_sets


def scan_left(before: list[str]) -> Side:
    """The nearest verb before the phrase in its clause, with what governs it."""
    quotes = quoted = 0
    verbs = word_sets()["verbs"]
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
            return future_side(word)  # "if he loses in November"
        if word in verbs or word.endswith("ed"):
            side = verb_side(before, at)
            if side.side:
                return side._replace(distance=len(before) - at)
    return NOT_SAID


def _words_quoted(before: list[str], at: int) -> int:
    """How many words back the mark stands that opened a quotation of one or two words; 0 where there is none."""
    opening = "“" if before[at] == "”" else '"'
    return next((back for back in (2, 3) if at >= back and before[at - back] == opening), 0)


def _is_condition(before: list[str], at: int) -> bool:
    """Whether "if" opens a clause with its subject and verb before the phrase: "if he loses in November"."""
    words, clause = word_sets(), before[at + 1 :]
    article = clause[:1] and clause[0] in ("a", "an", "the")
    clause = clause[1:] if article else clause
    if (at and before[at - 1] in words["asking"]) or len(clause) < 2:
        return False
    subject, verb = clause[0], clause[1]
    named = article or subject in words["pronouns"] or subject[0].isupper() or is_plural(subject)
    return named and verb.isalpha() and verb.islower() and verb not in words["filler"] and verb != "not"


_ADJECTIVES = ("ional", "ical", "ary")  # "to additional troops" is no verb


def _leader(before: list[str], at: int) -> str:
    """The word in front of a verb, "not" and adverbs aside: "will" of "will not once again put"."""
    between = word_sets()["between"]
    near = reversed(before[max(0, at - _MOST_ADVERBS) : at])
    return next((w for w in near if w not in between and not w.endswith("ly")), "")


_MOST_ADVERBS = 4


def verb_side(before: list[str], at: int) -> Side:
    """The side that one word of the clause speaks for, with the words around it."""
    words, word = word_sets(), before[at]
    following = before[at + 1] if at + 1 < len(before) else ""
    if word in words["future"]:
        return _future(before, at, following)
    if word in words["planning"]:
        return plan_side(before, at)
    if word == "to" and _is_infinitive(following):
        return infinitive_side(before, at)
    if word in words["modal"] and not (word == "may" and at == 0):
        if is_perfect(before, at) or (word == "could" and following == "not"):
            return past_side(f"{word} {following}")
        return future_side(word)
    if word in words["past"]:
        return _past(before, at, following)
    if word.endswith("ed") and len(word) > 4 and word not in words["ed_no_past"]:
        return _ends_in_ed(before, at, following)
    if word in words["ed_verb"] and not is_adjective(before, at) and shows_verb(following):
        return past_side(word)
    return _present(before, at)


def _is_infinitive(following: str) -> bool:
    """Whether the word behind "to" is a verb: "to meet", but not "to additional troops"."""
    if not following or following in word_sets()["not_after_to"] or not following[0].islower():
        return False
    return not following.endswith(("ing", "s", *_ADJECTIVES)) or following.endswith(("ss", "us"))


def _future(before: list[str], at: int, following: str) -> Side:
    """The side of "will", "would" and their like."""
    word = before[at]
    if word.startswith("wouldn") and following in word_sets()["withheld"]:
        return past_side(f"{word} {following}")  # "wouldn't comment on Tuesday"
    if is_perfect(before, at):
        return Side(PAST, f"{word} have")
    told = told_there(before, at)
    return future_side(word) if told is None else past_side(told)


def _past(before: list[str], at: int, following: str) -> Side:
    """The side of a verb's past that does not end in "-ed"; none where it is a participle of the present or future."""
    words, word = word_sets(), before[at]
    previous = before[at - 1] if at else ""
    if previous in ("be", "being") or (previous in ("is", "are") and word != "been"):
        return NOT_SAID  # "to be signed", "the case is heard in May"
    auxiliary = word in ("has", "have", "been", "had") and following == "to"
    owns = word in ("has", "have") and not any(is_participle(w) for w in before[at + 1 : at + 4])
    leader = _leader(before, at)  # "will put", "may also put": the past of "put" is no other word
    led = leader == "to" or leader in words["future"] or leader in words["modal"] - {"could"}
    return NOT_SAID if auxiliary or owns or led else past_side(word)


def _ends_in_ed(before: list[str], at: int, following: str) -> Side:
    """The side of a word in "-ed"; none where it is an adjective or stands behind "is"."""
    words, word = word_sets(), before[at]
    previous = before[at - 1] if at else ""
    linked = before[at - 2] if at > 1 and previous.endswith("ly") else previous
    if linked == "being" and at > 1 and before[at - 2] in ("since", "after", "despite"):
        return past_side(word)  # "since being admitted Saturday"
    if linked in ("be", "being") or linked in words["present_be"]:
        return NOT_SAID  # "is designed", "are widely expected": no word of the past
    return NOT_SAID if following and is_adjective(before, at) else past_side(word)


def _present(before: list[str], at: int) -> Side:
    """The side of a verb in the present: what is told so with a day is to come."""
    words, word = word_sets(), before[at]
    previous = before[at - 1] if at else ""
    verb = (
        previous
        and (previous == "that" or previous not in words["determiners"])
        and previous not in ("to", "of", "'s", "’s")
    )
    third = word.endswith("s") and not word.endswith("ss")  # "meets", but not "discuss"
    plural = third or is_plural(previous) or are_two_names(before, at) or is_plural_of_place(before, at)
    if verb and (word in words["meet"] or (word in words["present"] and plural)):
        return future_side(auxiliary_of(before, at) or word)
    if verb and word in words["named_present"] and (at == 1 or previous[0].isupper()):
        return future_side(word)  # "Finland votes Sunday", but not "cast votes Sunday"
    if word in words["progressive"] and previous in words["present_be"]:
        return future_side(f"{previous} {word}")
    return NOT_SAID


def scan_right(after: list[str]) -> Side:
    """The first verb after the phrase: it decides where the phrase stands before its verb."""
    words = word_sets()
    verbs = words["verbs"]
    for at, word in enumerate(after[:30]):
        if word in '"“”(' and at > 1:
            return NOT_SAID
        if word not in verbs and not word.endswith("ed"):
            continue
        if word in ("wouldn't", "wouldn’t"):
            return past_side(word)  # "On Tuesday he wouldn't say"
        if word in words["future"]:
            return Side(FUTURE, word)
        if word in words["plan_nouns"] | words["plan_verbs"] and after[at + 1 : at + 2] == ["to"]:
            return future_side(f"{word} to")
        if (
            word in ("is", "are")
            and at + 1 < len(after)
            and (after[at + 1] in words["planning"] or after[at + 1] in words["progressive"] or after[at + 1] == "to")
        ):
            return Side(FUTURE, f"{word} {after[at + 1]}")
        if word in words["past"] and word not in ("has", "have"):
            return Side(PAST, word)
        if word in words["modal"] and not (word == "may" and at == 0):
            return past_side(f"{word} have") if after[at + 1 : at + 2] == ["have"] else future_side(word)
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
        if word in words["present"] and at and (is_plural(after[at - 1]) or after[at - 1] in ("two", "both")):
            return Side(FUTURE, word)  # "on Tuesday the two fly to Rome"
    return NOT_SAID
