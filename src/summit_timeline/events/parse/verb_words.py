"""Which words of a sentence are verbs, by the words beside them."""

import itertools

from summit_timeline.events.parse.tokens import Token, is_person
from summit_timeline.events.parse.words import Grammar

_NOMINAL = frozenset("NWHT")
_OPENS_OBJECT = frozenset("DNQHT")
_OF_SUBJECT = frozenset("NWDPCJ,")  # in front of a verb: "the leaders of X, Y and Z"
_OF_NO_NOUN = ("follow", "precede")  # "followed talks" are no kind of talks
_VERBAL = frozenset("MBVOK")
_PAIR = 2
_TELLS_WHAT = ("of", "against", "about", "over", "on", "out")  # "officials warning of unrest", "a court ruling on it"


def tag_verbs(tokens: list[Token], words: Grammar, flat: str) -> None:
    """Tell which words are verbs, by their form and their neighbours; in `flat`, no word with a capital is one."""
    for i, token in enumerate(tokens):
        if token.text == "visiting" and token.tag == "K" and _tells_of_guest(tokens, i, words):
            token.tag = "W"
            continue
        if token.tag == "H" and token.text.endswith("ing") and _takes_object(tokens, i):
            _tag_participle(token, words)
        if token.text == "back" and i and tokens[i - 1].tag in ("to", "M") and _followed(tokens, i, "DNQ"):
            token.tag = "W"  # "a decision to back Peru"
        if token.tag != "W" or (i and flat and flat[token.start].isupper()):
            continue
        known = _form_of(tokens, i, words)
        if known is not None:
            _tag_known(tokens, i, known, words)
    opens = tokens[0] if len(tokens) > 1 else None
    if opens is not None and opens.tag == "H" and opens.text.endswith("ing") and _leads_in(tokens):
        _tag_participle(opens, words)


def _tag_participle(token: Token, words: Grammar) -> None:
    token.tag, token.base, token.form = "K", words.forms.get(token.text, ("", ""))[0], "ing"


def _form_of(tokens: list[Token], at: int, words: Grammar) -> tuple[str, str] | None:
    """The base and the form that a word has as a verb, by the list of verbs or by its ending; None for others."""
    text = tokens[at].text
    if text.endswith("ed") and _tells_of_counted(tokens, at):
        return None
    known = words.forms.get(text)
    if known is not None:
        return known
    if text.endswith("ed") and len(text) > 4:
        return "", "ed"
    if text.endswith("ing") and len(text) > 5:
        return "", "ing"
    bare = at and tokens[at - 1].tag == "to" and not text.endswith("s") and _followed(tokens, at, "DQ")
    return ("", "base") if _behind_modal(tokens, at) or bare else None


def _tells_of_counted(tokens: list[Token], at: int) -> bool:
    """Whether a participle tells of those whose number stands in front of it: "14 allied nations will"."""
    if not at or not tokens[at - 1].text.isdigit() or at + 2 >= len(tokens):
        return False
    return tokens[at + 1].tag == "W" and tokens[at + 1].text.endswith("s") and tokens[at + 2].tag in _VERBAL


def _tag_known(tokens: list[Token], at: int, known: tuple[str, str], words: Grammar) -> None:
    """Make a verb of a word that can be one, if its neighbours let it be one."""
    token, left = tokens[at], at - 1
    while (
        left >= 0 and tokens[left].tag in ("A", "!", '"') and (tokens[left].tag != '"' or tokens[left - 1].tag == "D")
    ):
        left -= 1
    before = tokens[left] if left >= 0 else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.tag == '"' and before is not None and before.tag == "D":
        after = tokens[at + 2] if at + 2 < len(tokens) else None  # 'a scheduled "climate" summit'
    rumours = token.text in words.rumours and left > 0
    if rumours and (tokens[left].tag, tokens[left - 1].tag) == ("W", "K"):
        return  # "denied newspaper reports that"
    if before is not None and before.tag in ("M", "O", "to") and known[0] == token.text:
        known = (token.text, "base")  # "to put"
    several = any(t.tag == "C" for t in tokens[max(0, at - 8) : at])
    if _is_verb(known, before, after, words, several=several) or _several_mean(tokens, at, known, words):
        token.tag, (token.base, token.form) = "K", known


def _several_mean(tokens: list[Token], at: int, known: tuple[str, str], words: Grammar) -> bool:
    """Whether a word in front of "to" tells what several have in mind: "the leaders of Mali and Niger plan to meet".

    Behind "the" and the like it is a noun: "the Mali and Niger plan to meet", "their plan".
    """
    if known[1] != "base" or at < _PAIR or [t.tag for t in tokens[at + 1 : at + 2]] != ["to"]:
        return False
    do = tokens[at + 2] if at + _PAIR < len(tokens) else None
    if do is None or (do.form != "base" and words.forms.get(do.text, ("", "base"))[1] != "base"):
        return False
    first = at
    while first and tokens[first - 1].tag in _OF_SUBJECT:
        first -= 1
    subject, before = tokens[first:at], tokens[first - 1] if first else None
    if before is not None and before.tag == "K" and before.base not in words.say:
        return False  # "Chad backs a plan"
    last, joined = tokens[at - 1], [i for i, t in enumerate(subject) if t.tag == "C"]
    if last.tag == "W":
        return last.text.endswith("s") and last.text in words.groups
    if last.tag != "N" or not joined or joined[-1] != len(subject) - _PAIR:
        return False
    sides = [t.tag for t in subject]
    return sides[0] != "D" or sides[1] == "W"


def _takes_object(tokens: list[Token], at: int) -> bool:
    """Whether an event word in "ing" is a verb: "before signing the order", "Meeting with Xi, he said"."""
    left, right = tokens[at - 1].tag if at else "", tokens[at + 1] if at + 1 < len(tokens) else None
    if right is not None and left == "T" and at > 1 and tokens[at - 2].text == "on":
        return right.text == "with"  # "was in Rome on Friday meeting with her"
    if right is None or left not in ("", "P", "E", ",", "C", "B"):
        return False
    return (
        right.tag in ("D", "N", "Q")
        or (right.tag == "A" and left != "B")
        or (left in ("", ",") and right.text == "with")
    )


def _leads_in(tokens: list[Token]) -> bool:
    """Whether a sentence opens with a participle of its subject: "Meeting in Rome on Friday, the ministers agreed"."""
    if tokens[1].tag not in ("P", "T"):
        return False
    verb = next((i for i, t in enumerate(tokens) if t.tag in ("K", "M", "B", "O")), len(tokens))
    comma = max((i for i, t in enumerate(tokens[:verb]) if t.tag == ","), default=-1)
    subject = tokens[comma + 1 : verb]
    return comma > 0 and verb < len(tokens) and bool(subject) and subject[0].tag in ("D", "N", "A", "W", "Q")


def _tells_of_guest(tokens: list[Token], at: int, words: Grammar) -> bool:
    """Whether "visiting" only tells of a guest: "met with visiting Chilean President Luis Vega"."""
    before = tokens[at - 1] if at else None
    met = before is not None and before.tag == "K" and before.base in (words.bring | words.address | {"meet", "see"})
    beside = before is None or before.tag in ("C", "D") or before.text in ("with", "between", "among", "alongside")
    if not met and not beside:
        return False
    behind = list(itertools.takewhile(lambda t: t.tag in ("N", "W"), tokens[at + 1 : at + 8]))
    titled = any(t.tag == "W" and t.text in words.groups for t in behind)
    return titled or any(is_person(t) for t in behind)


def _behind_modal(tokens: list[Token], at: int) -> bool:
    at -= 1
    while at >= 0 and tokens[at].tag in ("A", "!"):
        at -= 1
    return at >= 0 and tokens[at].tag == "M"


def _followed(tokens: list[Token], at: int, tags: str) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].tag in tags


_LIKE_ITS_PARTICIPLE = ("become", "come", "overcome", "run")  # "has become"


def _is_verb(
    known: tuple[str, str], before: Token | None, after: Token | None, words: Grammar, *, several: bool
) -> bool:
    base, form = known
    left, right = "" if before is None else before.tag, "" if after is None else after.tag
    if left in ("M", "O", "to"):
        return form == "base"
    if left in ("V", "B"):
        return form in ("ed", "ing") or (left == "V" and base in _LIKE_ITS_PARTICIPLE)
    if form == "ed":
        if left == "K" and right in ("H", "W"):
            return False  # "delayed planned talks"
        if left == "W" and before is not None and before.text.endswith("s") and before.text in words.groups:
            return True  # "Chilean negotiators opened talks"
        if left == "W" and right == "H" and before is not None and f"{before.text}s" in words.groups:
            return True  # "the president rejected talks"
        if left == "W" and right == "H" and (base in words.happens or base in _OF_NO_NOUN):
            return True  # "the minister held talks", "the truce followed talks"
        if left in ("D", "'", "J", "P") or (left == "W" and before is not None and before.tag != "K" and right == "H"):
            return right not in _NOMINAL and left != "J" and left != "'"
        return True
    if form == "ing":
        if left in ("D", "'", "J"):
            return False
        if left in (",", "P", "E", "C", "", ";", '"', "S", "K", "T"):
            return right in ("D", "N", "Q", "H", "T", "P", "to", "A", "E", "W", "that") and base != ""
        if left == "W" and base in words.named_in_ing and after is not None and right in ("P", "to"):
            return after.text in _TELLS_WHAT
        if left == "N" and right in ("T", "W") and base in words.say | words.address:
            return True  # "with the Kremlin saying last week that", "with Vega telling reporters"
        return left in ("N", "W", "H") and (
            right in ("D", "N", "Q", "H", "P", "to", "E", "that") or (left == "N" and right in ("", ".", ","))
        )
    if left in ("D", "'", "P", "J", "B", "E"):
        return False
    if (base == "call" and after is not None and after.text == "off") or (base == "include" and left in _NOMINAL):
        return True  # a word that is never a noun: "those at the summit include X"
    if base in ("head", "chair") and left == "N" and after is not None and is_person(after):
        return False  # "ECB head Mario Draghi"
    doubtful = base in words.ambiguous
    if (
        form == "s"
        and doubtful
        and left == "N"
        and after is not None
        and after.text in ("mr", "mrs", "ms", "president")
    ):
        return True
    if form == "s":
        return left in ("N", "W", "H", "Q", ",", "C", "R", "T", "that", ")", "A") and (
            not doubtful or right in ("D", "N", "Q", "to", "that", "H") or (left in ("Q", "R", "that"))
        )
    if left in ("Q", "R", "that", "C"):
        return not doubtful or right in _OPENS_OBJECT or left != "C"
    many = several or left == "N" or (before is not None and before.text.endswith(("s", "people")))
    many = many and left in ("N", "W", "H", "T", "A")
    return many and (not doubtful or right in ("D", "N", "Q", "H", "that"))
