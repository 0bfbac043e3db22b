"""Documents to claims: what one English report says of summits, signings, meetings, visits, calls and press conferences."""

from summit_timeline.events.days import when_of
from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.links import link
from summit_timeline.events.model import MAX_QUOTE, Claim, Document, Kind, check_claim
from summit_timeline.events.page import Draft, Page, read_page
from summit_timeline.events.sentences import window
from summit_timeline.events.standing import status_of
from summit_timeline.events.who import participants_of, place_of, subject_of


def extract_claims(document: Document, *, lexicon: Lexicon | None = None) -> tuple[Claim, ...]:
    """What `document` says of events, in the order of the text, the title first.

    Days are inclusive and come from the text alone; a claim of which no day is known has an unknown `when`. A document
    in another language than English gives nothing. `lexicon` replaces the words and names that are known.

    >>> document = Document(text="Japan and the EU will sign an accord on Tuesday.", published="2023-07-03")
    >>> [(c.kind.value, c.when.edtf, c.subject) for c in extract_claims(document)]
    [('signing', '2023-07-04', 'accord')]
    """
    if not document.language.lower().startswith("en"):
        return ()
    words = lexicon or Lexicon.default()
    body = read_page("text", document.text, document, words)
    head = read_page("title", document.title or "", document, words, known=body.names if body is not None else ())
    drafts: list[Draft] = []
    for page in (head, body):
        if page is not None:
            drafts.extend(_read(page))
    claims = [_claim(draft, document) for draft in link(drafts)]
    return tuple(check_claim(claim, document) for claim in claims)
