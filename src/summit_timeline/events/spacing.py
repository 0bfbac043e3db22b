"""Texts with more than one space between words, as lines set to a width have them: read with one, told as they are."""

import re
from collections.abc import Mapping

import attrs

from summit_timeline.events.model import Claim, Document, Relation

# two or three: more part the columns of a table
_WIDE = re.compile(r"(?<=[^\s])[ \u00a0]{2,3}(?=[^\s])")


@attrs.frozen
class Spacing:
    """A document with single spaces, and for each part that had more where each of its characters stood."""

    read: Document
    places: Mapping[str, tuple[int, ...]]

    def span(self, part: str, start: int, end: int) -> tuple[int, int]:
        """Where [start, end) of a part stands in the document as it is."""
        places = self.places.get(part)
        return (start, end) if places is None or end <= start else (places[start], places[end - 1] + 1)

    def told(self, claim: Claim, document: Document) -> Claim:
        """A claim of the read document as one of the document itself."""
        if not self.places:
            return claim
        start, end = self.span(claim.part, claim.start, claim.end)
        first, last = self.span(claim.part, claim.quote_start, claim.quote_end)
        earlier = claim.antecedent
        return attrs.evolve(
            claim,
            start=start,
            end=end,
            quote=(document.text if claim.part == "text" else document.title or "")[first:last],
            quote_start=first,
            quote_end=last,
            relations=tuple(self._related(relation) for relation in claim.relations),
            antecedent=None if earlier is None else (earlier[0], *self.span(*earlier)),
        )

    def _related(self, relation: Relation) -> Relation:
        start, end = self.span(relation.part, relation.start, relation.end)
        return attrs.evolve(relation, start=start, end=end)


def single_spaced(document: Document) -> Spacing:
    """A document as it is read: of two or three spaces inside a line one is left.

    >>> single_spaced(Document(text="They met  on Monday.", published="2023-07-03")).read.text
    'They met on Monday.'
    """
    parts = {"text": document.text, "title": document.title or ""}
    wide = {part: text for part, text in parts.items() if "  " in text.replace("\u00a0", " ") and _WIDE.search(text)}
    if not wide:
        return Spacing(document, {})
    places = {part: _kept(text) for part, text in wide.items()}
    read = {part: "".join(text[at] for at in places[part]) for part, text in wide.items()}
    return Spacing(attrs.evolve(document, **read), places)


def _kept(text: str) -> tuple[int, ...]:
    """Where the characters stand that are left: the last space of each run, and all else."""
    left_out = {at for match in _WIDE.finditer(text) for at in range(match.start(), match.end() - 1)}
    return tuple(at for at in range(len(text)) if at not in left_out)
