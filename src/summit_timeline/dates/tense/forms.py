"""Forms of words in a clause: participles, adjectives, plurals, the perfect tense, subjects in the plural."""

from summit_timeline.dates.tense.words import word_sets


def auxiliary_of(before: list[str], at: int) -> str | None:
    """The "will" in front of a verb, with adverbs between: "will then meet"."""
    words = word_sets()
    for word in before[max(0, at - _ADVERBS) : at][::-1]:
        if word in words["future"]:
            return word
        if not (word.endswith("ly") or word in words["degrees"] or word in words["between"]):
            return None
    return None


_ADVERBS = 3


def is_participle(word: str) -> bool:
    return word in word_sets()["past"] or word.endswith(("ed", "en", "ne"))


def is_perfect(words: list[str], at: int) -> bool:
    """Whether "have" and a participle follow: "would have met", not "will have lunch"."""
    verb = words[at + 2] if at + 2 < len(words) else "been"
    return words[at + 1 : at + 2] == ["have"] and is_participle(verb)


def is_plural_of_place(before: list[str], at: int) -> bool:
    """Whether a plural and its place are the subject: "voters in Oslo head", "leaders of France meet"."""
    if at < 3 or before[at - 2] not in ("in", "of", "from", "across") or not before[at - 1][0].isupper():
        return False
    return is_plural(before[at - 3].lower()) and before[at - 3].lower() not in word_sets()["event_nouns"]


def is_plural(word: str) -> bool:
    """Whether a word is the subject of "go", "open": a plural, by its ending."""
    return word in ("they", "we", "both") or (
        word.endswith("s") and word[0].islower() and not word.endswith(("ss", "us", "is", "'s", "’s"))
    )


def are_two_names(before: list[str], at: int) -> bool:
    """Whether two names are the subject: "Xi, Putin hold talks"; the first word of a clause has no capital here."""
    if at < 3 or before[at - 2] not in (",", "and") or not before[at - 1][0].isupper():
        return False
    return at == 3 or before[at - 3][0].isupper()


def shows_verb(following: str) -> bool:
    """Whether what follows a form in "-ed" shows it to be a verb: "continued on Sunday", but "continued fighting"."""
    return following in word_sets()["filler"] or following in word_sets()["determiners"]


def is_adjective(before: list[str], at: int) -> bool:
    """Whether the word with "-ed" describes the noun after it: "a still unspecified date"."""
    previous = before[at - 1] if at else ""
    following = before[at + 1] if at + 1 < len(before) else ""
    if previous.endswith(("'s", "’s")) and len(previous) > 2 and following.isalpha() and following.islower():
        return following not in word_sets()["filler"]  # "the chancellor's deleted letters"
    return (previous in word_sets()["determiners"] and previous != "that") or previous in word_sets()["degrees"]
