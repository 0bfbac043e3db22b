"""Texts with more than one space, HTML's names for marks or headlines run in: read plainly, told as they are."""

import html
import re
from collections.abc import Mapping

import attrs

from summit_timeline.events.model import Claim, Document, Relation
from summit_timeline.events.text.pieces import InLines
from summit_timeline.events.text.sentences import window

_ENTITY = r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});"
_TWO_MARKS = "``|''(?!')"  # quotation marks of old wires
# two or three spaces: more part the columns of a table
_WIDE = InLines(
    re.compile(rf"(?<=\S) ?(?:&nbsp;|&#160;) ?(?=\S)|(?<=\S)[ \u00a0]{{2,3}}(?=\S)|{_ENTITY}|{_TWO_MARKS}"),
    ("  ", "\u00a0", "&", "``", "''"),
)

# a name, said again in full, with the headlines of other articles that a page shows for it up to its link for more
_SHOWN_FOR_NAME = re.compile(
    r"(?<![\w'-])(?P<name>[A-Z][\w'-]++)(?: (?:(?:[A-Z][\w.'-]*|\(\w[\w. ]*\)) ){0,5}?(?P=name)(?=[A-Z0-9'‘’“\"])"
    r"[^\n]{10,700}? MORE)(?!\w)"
)


@attrs.frozen
class Spacing:
    """A document with single spaces, and for each part that is read otherwise where each of its characters ends."""

    read: Document
    places: Mapping[str, tuple[int, ...]]

    def span(self, part: str, start: int, end: int) -> tuple[int, int]:
        """Where [start, end) of a part stands in the document as it is."""
        places = self.places.get(part)
        if places is None or end <= start:
            return start, end
        return (places[start - 1] + 1 if start else 0), places[end - 1] + 1

    def told(self, claim: Claim, document: Document) -> Claim:
        """A claim of the read document as one of the document itself."""
        if not self.places:
            return claim
        start, end = self.span(claim.part, claim.start, claim.end)
        first, last = window(self.span(claim.part, claim.quote_start, claim.quote_end), start, end)
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
    """A document as it is read: of two or three spaces inside a line one is left, and "&#39;" is an apostrophe.

    What a page shows for a name in the middle of a sentence is left out.

    >>> single_spaced(Document(text="They met  on Monday.", published="2023-07-03")).read.text
    'They met on Monday.'
    """
    parts = {"text": document.text, "title": document.title or ""}
    read: dict[str, str] = {}
    places: dict[str, tuple[int, ...]] = {}
    for part, text in parts.items():
        if _may_be_wide(text) and (runs := _runs(text)):
            read[part], places[part] = _read(text, runs)
    return Spacing(attrs.evolve(document, **read) if read else document, places)


def _may_be_wide(text: str) -> bool:
    """A quick look, before the text is searched."""
    return "  " in text or "\u00a0" in text or "&" in text or " MORE" in text or "``" in text or "''" in text


def _runs(text: str) -> dict[int, tuple[int, str]]:
    """For each start of what stands for one mark the end, and the mark."""
    runs = {}
    for match in _WIDE.finditer(text):
        mark = html.unescape(match.group()) if match.group().startswith("&") else " "
        mark = '"' if match.group() in ("``", "''") else mark
        mark = " " if mark.isspace() else mark
        if len(mark) == 1 and mark.isprintable():
            runs[match.start()] = match.end(), mark
    for match in _SHOWN_FOR_NAME.finditer(text) if " MORE" in text else ():
        first, last = match.end("name") - 1, match.end()  # a run stands for one mark: the last letter of the name
        runs = {at: run for at, run in runs.items() if not first <= at < last}
        runs[first] = last, text[first]
    return runs


def _read(text: str, runs: Mapping[int, tuple[int, str]]) -> tuple[str, tuple[int, ...]]:
    """The text as it is read, and where each of its characters ends in the text as it is."""
    marks: list[str] = []
    places: list[int] = []
    at = 0
    for start, (end, mark) in sorted(runs.items()):
        marks += text[at:start], mark
        places += *range(at, start), end - 1
        at = end
    marks.append(text[at:])
    places += range(at, len(text))
    return "".join(marks), tuple(places)
