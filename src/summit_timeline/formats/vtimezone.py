"""A time zone as a compact VTIMEZONE: its present rule, as an RRULE each for summer and winter time."""

import datetime as dt
import zoneinfo

import icalendar

_HOUR = dt.timedelta(hours=1)
_DAY = dt.timedelta(days=1)
_NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def vtimezone(zone: zoneinfo.ZoneInfo, years: set[int]) -> icalendar.Timezone | None:
    """The zone as it is in these years; None where no one yearly rule holds in all of them (use UTC then).

    Rules as RRULE, not as lists of days, which Google and Outlook misread (eoleedi/TimeTree-Exporter#157).

    >>> zone = vtimezone(zoneinfo.ZoneInfo("Europe/Brussels"), {2023})
    >>> [str(part["rrule"].to_ical(), "ascii") for part in zone.subcomponents]
    ['FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10']
    """
    every = sorted({year + more for year in years for more in (-1, 0, 1)})  # the rule must hold before the first day
    turns = [_turns(zone, year) for year in every]
    if not any(turns):
        return _component(zone, [_part(zone, dt.datetime(1970, 1, 1, tzinfo=zone), None)])
    if any(len(found) != 2 for found in turns):
        return None
    parts = []
    for several in zip(*turns, strict=True):
        rule = _rule([local for local, _ in several])
        offsets = {
            (turn.utcoffset(), (turn.astimezone(dt.UTC) - _HOUR).astimezone(zone).utcoffset()) for _, turn in several
        }
        if rule is None or len(offsets) > 1:
            return None
        parts.append(_part(zone, several[0][1], rule, several[0][0]))
    return _component(zone, parts)


def _turns(zone: zoneinfo.ZoneInfo, year: int) -> list[tuple[dt.datetime, dt.datetime]]:
    """The changes of offset of a year: the local time that the clocks showed before it, and the moment after it."""
    found = []
    at = dt.datetime(year, 1, 1, tzinfo=dt.UTC)
    while at.year == year:
        after = at + _DAY
        if at.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
            low, high = at, after
            while high - low > dt.timedelta(minutes=1):
                middle = low + (high - low) / 2
                same = middle.astimezone(zone).utcoffset() == low.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            moment = _full_minute(high)
            before = (moment - _HOUR).astimezone(zone).utcoffset() or dt.timedelta()
            found.append(((moment + before).replace(tzinfo=None), moment.astimezone(zone)))
        at = after
    return found


def _full_minute(moment: dt.datetime) -> dt.datetime:
    return moment.replace(second=0, microsecond=0) + (
        dt.timedelta(minutes=1) if moment.second >= 30 else dt.timedelta()
    )


def _rule(days: list[dt.datetime]) -> dict[str, object] | None:
    """The yearly rule of which all these local times are: the nth, or the last, weekday of a month."""
    if len({(d.month, d.weekday(), d.time()) for d in days}) > 1:
        return None
    month, name = days[0].month, _NAMES[days[0].weekday()]
    if all((d + 7 * _DAY).month != month for d in days):
        return {"freq": "yearly", "bymonth": month, "byday": f"-1{name}"}
    numbers = {(d.day - 1) // 7 + 1 for d in days}
    return {"freq": "yearly", "bymonth": month, "byday": f"{numbers.pop()}{name}"} if len(numbers) == 1 else None


def _part(
    zone: zoneinfo.ZoneInfo, moment: dt.datetime, rule: dict[str, object] | None, local: dt.datetime | None = None
) -> icalendar.TimezoneStandard | icalendar.TimezoneDaylight:
    before = (moment.astimezone(dt.UTC) - _HOUR).astimezone(zone) if rule else moment
    forward = _offset(moment) > _offset(before)  # by the clocks: Ireland's own "standard time" is that of summer
    part = icalendar.TimezoneDaylight() if forward else icalendar.TimezoneStandard()
    part.add("tzname", moment.tzname() or "LOCAL")
    part.add("tzoffsetfrom", before.utcoffset())
    part.add("tzoffsetto", moment.utcoffset())
    part.add("dtstart", local or dt.datetime(1970, 1, 1))
    if rule is not None:
        part.add("rrule", rule)
    return part


def _offset(moment: dt.datetime) -> dt.timedelta:
    return moment.utcoffset() or dt.timedelta()


def _component(
    zone: zoneinfo.ZoneInfo, parts: list[icalendar.TimezoneStandard | icalendar.TimezoneDaylight]
) -> icalendar.Timezone:
    component = icalendar.Timezone()
    component.add("tzid", zone.key)
    for part in parts:
        component.add_component(part)
    return component
