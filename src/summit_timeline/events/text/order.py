"""The words by which something comes after something else, or before it."""

from summit_timeline.events.text.patterns import words

AFTER, BEFORE = frozenset(words("shared.after")), frozenset(words("shared.before"))
