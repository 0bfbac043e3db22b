"""Values to plain JSON data and back, by the fields of their attrs classes."""

import datetime as dt
import enum
import functools
import types
import typing
import zoneinfo
from collections.abc import Callable
from typing import Any

import attrs

from summit_timeline.errors import FormatError, SummitTimelineError

Read = Callable[[Any], Any]


class Fault(Exception):
    """What is wrong inside a value; each level on the way out adds where it is."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.steps: list[str] = []

    def at(self, step: str) -> "Fault":
        self.steps.insert(0, step)
        return self

    def __str__(self) -> str:
        return f"{''.join(self.steps).lstrip('.')}: {self.problem}"


def to_plain(value: Any) -> Any:
    """What JSON can hold of a value: fields by name, days as ISO strings; fields that have their default are left out.

    >>> from summit_timeline.events.model import Place
    >>> to_plain(Place("Brussels", country="Belgium"))
    {'name': 'Brussels', 'country': 'Belgium'}
    """
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, dt.date):
        zone = value.tzinfo if isinstance(value, dt.datetime) else None
        if isinstance(zone, zoneinfo.ZoneInfo) and zone.key:
            return f"{value.isoformat()}[{zone.key}]"  # RFC 9557
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if attrs.has(type(value)):
        held = ((field, getattr(value, field.name)) for field in attrs.fields(type(value)) if field.init)
        return {
            field.name: to_plain(item)
            for field, item in held
            if field.default is attrs.NOTHING or item != field.default
        }
    return value


def from_plain(kind: Any, data: Any, where: str) -> Any:
    """The value of a class that `to_plain` gave as `data`; raises `FormatError` that says where something is wrong.

    >>> from summit_timeline.events.model import Place
    >>> from_plain(Place, {"name": "Brussels"}, "place")
    Place(name='Brussels', country=None, kind='city', timezone=None)
    """
    try:
        return _reader(kind)(data)
    except Fault as fault:
        raise FormatError(str(fault.at(where))) from None


@functools.cache
def _reader(kind: Any) -> Read:
    """How to read a value of this type."""
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _optional(kind)
    if origin is tuple:
        return _tuple(typing.get_args(kind))
    if isinstance(kind, type):
        if attrs.has(kind):
            return _object(kind)
        if issubclass(kind, enum.Enum):
            return _enum(kind)
        if issubclass(kind, dt.date):
            return _day
        return _scalar(kind)
    raise TypeError(f"a value of type {kind!r} has no form in JSON")


def _optional(kind: Any) -> Read:
    """None, or the first of the other types; a day and a time are one type here, told apart by the "T"."""
    inner = _reader(next(k for k in typing.get_args(kind) if k is not type(None)))
    if type(None) not in typing.get_args(kind):
        return inner
    return lambda data: None if data is None else inner(data)


def _tuple(args: tuple[Any, ...]) -> Read:
    readers = [_reader(a) for a in args if a is not Ellipsis]
    several = Ellipsis in args

    def read(data: Any) -> tuple[Any, ...]:
        if not isinstance(data, list) or (not several and len(data) != len(readers)):
            raise Fault(f"{data!r:.60} is no list{'' if several else f' of {len(readers)}'}")
        items = []
        for i, item in enumerate(data):
            try:
                items.append(readers[0 if several else i](item))
            except Fault as fault:
                raise fault.at(f"[{i}]") from None
        return tuple(items)

    return read


def _object(kind: type) -> Read:
    hints = typing.get_type_hints(kind)
    fields = {f.name: _reader(hints[f.name]) for f in attrs.fields(kind) if f.init}
    required = {f.name for f in attrs.fields(kind) if f.init and f.default is attrs.NOTHING}

    def read(data: Any) -> Any:
        if not isinstance(data, dict):
            raise Fault(f"{data!r:.60} is no object")
        unknown, missing = sorted(data.keys() - fields.keys()), sorted(required - data.keys())
        if unknown or missing:
            raise Fault(f"the key {unknown[0]!r} is not known" if unknown else f"the key {missing[0]!r} is missing")
        values = {}
        for name, item in data.items():
            try:
                values[name] = fields[name](item)
            except Fault as fault:
                raise fault.at(f".{name}") from None
        try:
            return kind(**values)
        except SummitTimelineError as error:
            raise Fault(str(error)) from None

    return read


def _enum(kind: type[enum.Enum]) -> Read:
    def read(data: Any) -> enum.Enum:
        try:
            return kind(data)
        except ValueError:
            raise Fault(f"{data!r:.60} is none of {', '.join(str(m.value) for m in kind)}") from None

    return read


def _day(data: Any) -> dt.date:
    try:
        return _time(data) if "T" in data else dt.date.fromisoformat(data)
    except (TypeError, ValueError, KeyError, OverflowError, OSError):
        raise Fault(f"{data!r:.60} is no day; write it as YYYY-MM-DD") from None


def _time(data: str) -> dt.datetime:
    """A time by its offset, in the zone that stands behind it, if one does (RFC 9557)."""
    moment, named, zone = data.partition("[")
    found = dt.datetime.fromisoformat(moment)
    return found.astimezone(zoneinfo.ZoneInfo(zone.removesuffix("]"))) if named else found


def _scalar(kind: type) -> Read:
    def read(data: Any) -> Any:
        if not isinstance(data, kind) or (isinstance(data, bool) and kind is not bool):
            raise Fault(f"{data!r:.60} is no {kind.__name__}")
        return data

    return read
