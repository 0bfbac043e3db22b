"""The errors of the library: one root and a few children, each with a message that says what, where and what to do."""


class SummitTimelineError(ValueError):
    """The root of every error that the library raises on purpose.

    It is a `ValueError`, so code that does not know the library can still catch it.
    """


class InvalidDateError(SummitTimelineError):
    """A day that the caller gave is impossible, ambiguous or missing."""


class UnresolvedDateError(SummitTimelineError):
    """A phrase that was to be exactly one date could not be resolved to days."""


class OptionError(SummitTimelineError):
    """A choice that the caller gave, such as a policy or a language, is none that is known; the message names those."""


class DocumentError(SummitTimelineError):
    """An input file or document cannot be read; the message names the file and the place in it."""


class FormatError(SummitTimelineError):
    """A timeline or calendar file cannot be read or written; the message names the file."""


class ClaimError(SummitTimelineError):
    """A claim does not hold against its document, for example because its quote does not stand in the text."""


class QueryError(SummitTimelineError):
    """A query names something that does not exist; the message offers the nearest known names."""


class OmissionWarning(UserWarning):
    """Something in a file that was read was left out or read in part; each warning says what and where."""
