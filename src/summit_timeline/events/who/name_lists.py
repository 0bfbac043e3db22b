"""Lists of names in a sentence, from their first name on or back from their last."""

from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Page
from summit_timeline.events.text.patterns import pattern

_LISTED, _OPENS_LIST = pattern("name_lists.listed"), pattern("name_lists.opens_list")
_TITLED = pattern("name_lists.titled")


def list_to(page: Page, first: int, name: Name) -> list[Name]:
    """The names of a list that ends with `name`, in a sentence that starts at `first`."""
    listed, at = [name], name.start
    for earlier in reversed(page.names_between(first, name.start)):
        if earlier.who is None or earlier.end > at:
            continue
        own_land = page.low[earlier.end : at] == " of " and earlier.is_person
        if not own_land and not _is_titled(page, earlier, listed[0]):
            if _LISTED.fullmatch(page.low, earlier.end, at) is None:
                break
            listed.insert(0, earlier)
        elif own_land:
            listed.insert(0, earlier)  # "Luis Vega of Peru"
        at = earlier.start
    return listed


def _is_titled(page: Page, land: Name, person: Name) -> bool:
    """Whether only the title of a person stands between a country or a body and the person."""
    if _TITLED.fullmatch(page.low, land.end, person.start) is not None:
        return True
    between, title = page.low[land.end : person.start].removeprefix("'s").strip(" ,"), person.told_title
    return title != "" and title in (between, page.low[land.start : person.start].strip())  # "Senate Minority Leader"


def list_from(page: Page, start: int, last: int) -> list[Name]:
    """The names of a list that begins at an offset, up to `last`."""
    listed: list[Name] = []
    at = start
    for name in page.names_between(start, last):
        if name.who is None:
            continue
        own_land = bool(listed) and page.low[at : name.start] == " of " and listed[-1].is_person
        opens = not listed and _OPENS_LIST.fullmatch(page.low, at, name.start) is not None
        goes_on = bool(listed) and _LISTED.fullmatch(page.low, at, name.start) is not None
        if not (opens or own_land or goes_on or (listed and _is_titled(page, listed[-1], name))):
            break
        listed.append(name)
        at = name.end
    return listed
