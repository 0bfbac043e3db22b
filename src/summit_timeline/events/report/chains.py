"""Which mentions of a report are of one event: for each the first of its row."""

from summit_timeline.events.parse.page import Draft

Key = tuple[str, int, int]


def chains_of(drafts: list[Draft]) -> list[Key]:
    """For each draft the first one of the row of antecedents that it hangs on."""
    head: dict[Key, Key] = {}
    for draft in drafts:
        own = (draft.page.part, draft.start, draft.end)
        earlier = draft.antecedent
        head[own] = own if earlier is None else (earlier.page.part, earlier.start, earlier.end)

    def first(key: Key) -> Key:
        seen = set()
        while head.get(key, key) != key and key not in seen:
            seen.add(key)
            key = head[key]
        if head.get(key, key) == key:
            head.update(dict.fromkeys(seen, key))  # each step of a long row is gone once
        return key

    return [first((d.page.part, d.start, d.end)) for d in drafts]
