"""Disjoint sets of numbers, whose outcome no order of joins can change."""


class Joins:
    """Disjoint sets whose root is always the smallest index, so that the order of joins does not matter."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))
        self._members: dict[int, list[int]] = {}

    def root(self, index: int) -> int:
        """The smallest of those joined with this one."""
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def join(self, a: int, b: int) -> None:
        """Make one set of the two that hold these."""
        first, second = sorted((self.root(a), self.root(b)))
        if first != second:
            self._parent[second] = first
            other = self._members.pop(second, [second])
            self._members[first] = [*self._members.get(first, [first]), *other]

    def members(self, index: int) -> list[int]:
        """All that are joined with this one, and itself, in any order."""
        root = self.root(index)
        return self._members.get(root, [root])

    def groups(self) -> list[list[int]]:
        """All sets, each sorted, in the order of their smallest."""
        return [sorted(self._members.get(i, [i])) for i, parent in enumerate(self._parent) if i == parent]
