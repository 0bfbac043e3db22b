"""The words by which a sentence is taken apart into clauses: closed classes and verb forms, from a data file."""

import functools

import attrs

from summit_timeline.events.lexicon import read_words

_CLASSES = {
    "determiner": "D",
    "preposition": "P",
    "either": "E",
    "subordinator": "S",
    "relative": "R",
    "coordinator": "C",
    "pronoun": "Q",
    "modal": "M",
    "be": "B",
    "have": "V",
    "do": "O",
    "not": "!",
    "adverb": "A",
}
_MADE = ("classes", "phrases", "forms", "deeds", "deed_nouns")  # what is no list of the file
_DEEDS = ("ends", "leaves", "delays", "weighs", "refuses", "awaits", "holds")


@attrs.frozen(eq=False)
class Grammar:
    """Word to class, verb form to (base, form), and the lists of `clauses.toml` under their names there; a value."""

    classes: dict[str, str]
    phrases: dict[str, tuple[tuple[str, str], ...]]
    forms: dict[str, tuple[str, str]]
    ambiguous: frozenset[str]
    say: frozenset[str]
    object_control: frozenset[str]
    judge: frozenset[str]
    readies: frozenset[str]
    sits_on: frozenset[str]
    sends: frozenset[str]
    progress: frozenset[str]
    showings: frozenset[str]
    appraise: frozenset[str]
    speaks_of: frozenset[str]
    speaks_on: frozenset[str]
    learns: frozenset[str]
    speaks_to: frozenset[str]
    owns_up: frozenset[str]
    makes_known: frozenset[str]
    embrace: frozenset[str]
    bring: frozenset[str]
    outside: frozenset[str]
    tell: frozenset[str]
    relations: frozenset[str]
    groups: frozenset[str]
    serve: frozenset[str]
    judges: frozenset[str]
    does_there: frozenset[str]
    goes_along: frozenset[str]
    holds_part: frozenset[str]
    speak_for: frozenset[str]
    signed_papers: frozenset[str]
    roles: frozenset[str]
    before_clause: frozenset[str]
    own: frozenset[str]
    asks: frozenset[str]
    take_part: frozenset[str]
    attend: frozenset[str]
    shun: frozenset[str]
    keep_out: frozenset[str]
    unite: frozenset[str]
    escort: frozenset[str]
    kin: frozenset[str]
    apart: frozenset[str]
    done_by: frozenset[str]
    purpose: frozenset[str]
    officiate: frozenset[str]
    at_it: frozenset[str]
    go: frozenset[str]
    underway: frozenset[str]
    takes_trip: frozenset[str]
    trips: frozenset[str]
    settle: frozenset[str]
    address: frozenset[str]
    address_to: frozenset[str]
    give_word: frozenset[str]
    hand_to: frozenset[str]
    try_to: frozenset[str]
    beside: frozenset[str]
    answer: frozenset[str]
    commit: frozenset[str]
    of_sides: frozenset[str]
    asked_of: frozenset[str]
    company: frozenset[str]
    missing: frozenset[str]
    topic: frozenset[str]
    meals: frozenset[str]
    learnt: frozenset[str]
    hear: frozenset[str]
    phones: frozenset[str]
    press: frozenset[str]
    occur: frozenset[str]
    deny: frozenset[str]
    rumours: frozenset[str]
    with_particle: frozenset[str]
    happens: frozenset[str]
    done_there: frozenset[str]
    said_there: frozenset[str]
    comes_for: frozenset[str]
    sets_up: frozenset[str]
    told_for: frozenset[str]
    announces: frozenset[str]
    deeds: dict[str, str]
    deed_nouns: dict[str, str]
    parts: frozenset[str]
    its_time: frozenset[str]
    getting_ready: frozenset[str]
    plans: frozenset[str]
    papers: frozenset[str]
    reactions: frozenset[str]
    aftermath: frozenset[str]
    prepares: frozenset[str]
    paves_way: frozenset[str]
    in_store: frozenset[str]
    open: frozenset[str]
    wishes: frozenset[str]
    partisans: frozenset[str]
    urges: frozenset[str]
    undone: frozenset[str]
    open_nouns: frozenset[str]
    over: frozenset[str]
    not_yet: frozenset[str]
    with_on: frozenset[str]
    puts_on: frozenset[str]
    runs_out: frozenset[str]
    comes_to: frozenset[str]
    those_there: frozenset[str]
    sets_for: frozenset[str]
    lets_be: frozenset[str]
    has_one: frozenset[str]
    would_hold: frozenset[str]
    resolves: frozenset[str]
    resolve_nouns: frozenset[str]
    conditions: frozenset[str]
    instead: frozenset[str]
    definite: frozenset[str]
    expects: frozenset[str]
    alone: frozenset[str]
    people: frozenset[str]
    owners: frozenset[str]
    examples: frozenset[str]
    of_events: frozenset[str]
    of_nouns: frozenset[str]
    of_either: frozenset[str]
    named_in_ing: frozenset[str]


@functools.cache
def grammar() -> Grammar:
    """The grammar that comes with the library, read on first use.

    >>> grammar().forms["hosted"], grammar().classes["between"]
    (('host', 'ed'), 'P')
    """
    data = read_words("clauses.toml")
    lists = {
        name: _listed(words)
        for table in ("verbs", "deeds", "heads", "prepositions", "others")
        for name, words in data[table].items()
    }
    lists["signed_papers"] = _listed(read_words("affairs.toml")["public"]["papers"])
    bases = {base for name in (*data["verbs"], *_DEEDS) for base in lists[name]}
    phrases: dict[str, list[tuple[str, str]]] = {}
    for name, listed in data["phrases"].items():
        for phrase in sorted(listed, key=len, reverse=True):
            phrases.setdefault(phrase.split()[0], []).append((phrase, _CLASSES[name]))
    return Grammar(
        classes={w: _CLASSES[n] for n, words in data["words"].items() if n in _CLASSES for w in words.split()},
        phrases={first: tuple(found) for first, found in phrases.items()},
        forms=_forms(frozenset(b if b.startswith("co-") else b.split("-")[0] for b in bases), data["irregular"]),
        deeds={word: name for name in _DEEDS for word in lists[name]},
        deed_nouns={word: name for name in _DEEDS for word in lists.get(f"{name}_nouns", ())},
        **{field.name: lists[field.name] for field in attrs.fields(Grammar) if field.name not in _MADE},
    )


def _listed(words: str | list[str]) -> frozenset[str]:
    """The words of a list of the file: parted by spaces, or as phrases each by itself."""
    return frozenset(words.split() if isinstance(words, str) else words)


def _forms(bases: frozenset[str], irregular: dict[str, str]) -> dict[str, tuple[str, str]]:
    """Every form of the verbs, with its base and "base", "s", "ing" or "ed" (the past and its participle)."""
    forms: dict[str, tuple[str, str]] = {}
    for base in bases:
        stem = base.removesuffix("e")
        if base.endswith("y") and base[-2] not in "aeou":
            forms[base[:-1] + "ies"], forms[base[:-1] + "ied"] = (base, "s"), (base, "ed")
        else:
            forms[base + ("es" if base.endswith(("s", "x", "ch", "sh", "o")) else "s")] = (base, "s")
            forms[stem + "ed"] = (base, "ed")
        forms[(base if base[-2:] in ("ee", "oe", "ye") else stem) + "ing"] = (base, "ing")
        if base[-1] in "bdgklmnprtv" and base[-2] in "aeiou" and (len(base) < 3 or base[-3] not in "aeiou"):
            forms[base + base[-1] + "ed"], forms[base + base[-1] + "ing"] = (base, "ed"), (base, "ing")
    forms.update({word: (base, "ed") for word, base in irregular.items()})
    for base in bases:
        forms.setdefault(base, (base, "base"))
    return forms
