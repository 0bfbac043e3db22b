"""Words for the present, the past and what is to come: "now", "recently", "the near future"."""

from summit_timeline.dates.expressions import Expression, Ref, Then
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import is_name


def these_days(g: Groups) -> Expression | None:
    after = g.after()
    if g.first.lower == "at" and after is not None and after.lower in _AFTER_MOMENT | {"last", "next"}:
        return None  # "at this time last year", "at the moment of truth"
    return Ref("PRESENT_REF")


_AFTER_MOMENT = {"of", "when", "that", "it", "they", "he", "she", "we", "i", "the", "his", "her"}


def reference(g: Groups) -> Expression | None:
    token = g.token("r")
    after, before = g.after(), g.before()
    if token is None:
        return None
    word = token.lower
    if word == "current" and after is not None and after.lower == "of":
        return None  # "a current of discontent"
    if word == "now" and g.written("r").isupper() and is_name(after, g) and after is not None:
        letters = g.text[after.start : after.end]
        if not letters.isupper():
            return None  # "NOW Lebanon"
    if word == "soon" and (
        (after is not None and after.lower in ("after", "as"))
        or (before is not None and before.lower in ("as", "too", "very"))
    ):
        return None
    if word == "recently" and after is not None and after.lower == "as" and before is not None and before.lower == "as":
        return None  # "as recently as Monday"
    if word == "shortly" and after is not None and after.lower in ("after", "before"):
        return None
    return Ref(g.get("r"))


_PRONOUNS = ("it", "they", "he", "she", "we", "i", "you")


def until_then(g: Groups) -> Expression | None:
    """ "until then": up to the day that the story last set."""
    return Then()


def long_ago(g: Groups) -> Expression | None:
    return Ref("PAST_REF")


def other_day(g: Groups) -> Expression | None:
    """ "the other day": some day not long ago; "the other week" and "the other night" too."""
    after = g.after()
    unit = g.token("u")
    one_of_two = after is not None and after.lower in ("of", "was", "is", "will", "had")
    return None if one_of_two or (unit is not None and g.get("u") not in ("D", "W")) else Ref("PAST_REF")


def near_term(g: Groups) -> Expression | None:
    """ "in the near term", "over the short term"."""
    return Ref("FUTURE_REF")


def reference_noun(g: Groups) -> Expression | None:
    after = g.after()
    if (
        after is not None
        and after.lower.isalpha()
        and after.lower
        not in (
            "and",
            "or",
            "to",
            "that",
            "is",
            "was",
            "will",
            "of",
            "when",
            "but",
            "as",
            "with",
            "by",
            "because",
            "the",
            *_PRONOUNS,
        )
    ):
        return None
    if after is not None and after.lower == "of":
        return None
    return Ref(g.get("r"))


RULES: tuple[Rule, ...] = (
    Rule("these days", "these days | (at) (the | this) moment | (at) this time", these_days),
    Rule("some time ago", "(some time | a (long | short | little) (time | while) | a while | long) AGO", long_ago),
    Rule("reference", "r=REF", reference),
    Rule("the other day", "the other (u=UNIT | DAYPART)", other_day),
    Rule("until then", "then", until_then, behind="(until | till)"),
    Rule("near term", "the (near | short | medium | long) TERM", near_term, behind="(in | for | over | of)"),
    Rule("reference noun", "the (near | distant | recent | immediate)? r=REFNOUN", reference_noun),
)
