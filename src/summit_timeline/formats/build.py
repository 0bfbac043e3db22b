"""Files to a timeline in one call: what the command `build` does."""

import datetime as dt
import os

from summit_timeline.formats.documents import read
from summit_timeline.timeline.timeline import Timeline, extract, merge


def build(*paths: str | os.PathLike[str], published: dt.date | str | None = None) -> Timeline:
    """One timeline of all documents in the files and folders; `published` dates plain text without a header.

    Raises `DocumentError` at the first file that cannot be read; `read_each` tells of all of them.

    >>> build("seeds").events.where(kind="signing")[0].status.value  # doctest: +SKIP
    'held'
    """
    return merge(*(extract(document) for path in paths for document in read(path, published=published)))
