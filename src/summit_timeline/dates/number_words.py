"""Numbers in words: which words are one number, and which number it is."""


def joins(values: list[int], new: int, between: str) -> bool:
    """Whether a number word goes on with the number of the words before it: "two" "hundred", "twenty" "-" "four"."""
    last = values[-1]
    if between == "and":
        return last >= 100 and new < 100
    if last in (100, 1000):
        return new < last
    if new in (100, 1000):
        return last < 100
    if 20 <= last < 100 and last % 10 == 0 and 1 <= new <= 9:
        return True
    # years spoken as two pairs: nineteen ninety-six, twenty twenty-three
    return len(values) == 1 and last in (16, 17, 18, 19, 20) and 10 <= new < 100


def number_said(values: list[int]) -> tuple[int, int | None]:
    """The number that a run of number words says, and the year where it can only be one."""
    if len(values) >= 2 and values[0] in (16, 17, 18, 19, 20) and 10 <= values[1] < 100:
        year = values[0] * 100 + sum(values[1:])
        return year, year
    total = part = 0
    for value in values:
        if value == 1000:
            total, part = (total + (part or 1)) * 1000, 0
        elif value == 100:
            part = (part or 1) * 100
        else:
            part += value
    total += part
    return total, total if 2000 <= total <= 2099 and len(values) > 2 else None
