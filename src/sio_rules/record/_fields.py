"""
The days that a part of a record bears, by their paths, and what tells one part from another.

Not modelled here: what a day is for; birth dates, which are personal and of other years, are told apart.
"""

from collections.abc import Hashable
from datetime import date
from functools import cache
from typing import Any, get_args, get_type_hints

from attrs import fields, has

from sio_rules.classes import SchoolClass
from sio_rules.institutions import Institution
from sio_rules.periods import SchoolYear

from .pupil_record import PupilRecord

DayOfPart = tuple[str, int, str, date, date, bool]
"""A day of a record: the field and the place of the part, the path in it, the first and the last day, and whether it is a birth."""

_BIRTHS = frozenset({"born_on", "child_born_on"})


def days_of(record: PupilRecord) -> list[DayOfPart]:
    """
    Return the days of all parts of *record*, in their order; of each part, the birth dates come last.

    >>> days_of(PupilRecord(pupil=7))
    []
    """
    days: list[DayOfPart] = []
    for name, parts in record.filled:
        for place, part in enumerate(parts):
            for path, first_day, last_day in days_in(part):
                days.append((name, place, path, first_day, last_day, False))
            for path, born_on in births_in(part):
                days.append((name, place, path, born_on, born_on, True))
    return days


def days_in(part: Any) -> list[tuple[str, date, date]]:
    """
    Return each day that *part* bears with its path: the day twice, or the first and the last day of a school year.

    >>> from sio_rules.periods import Period
    >>> [(path, first.isoformat()) for path, first, _ in days_in(Period(date(2025, 9, 1)))]
    [('start', '2025-09-01')]
    """
    days: list[tuple[str, date, date]] = []
    for path, names in _dated_fields(_shape(part)):
        value = part
        for name in names:
            value = getattr(value, name, None)  # a field of one of several kinds of values
            if value is None:
                break
        else:
            if isinstance(value, SchoolYear):
                days.append((path, value.start, value.end))
            else:
                days.append((path, value, value))
    return days


def births_in(part: Any) -> list[tuple[str, date]]:
    """
    Return each birth date that *part* bears, with its field.

    >>> from sio_rules.periods import Period
    >>> births_in(Period(date(2025, 9, 1)))
    []
    """
    names = _birth_fields(_shape(part))
    return [(name, born_on) for name in names if (born_on := getattr(part, name)) is not None]


def identity_of(part: Any) -> Hashable:
    """
    Return what tells *part* from another: its fields, of an institution its number, of a class its key there.

    >>> from sio_rules.institutions import InstitutionKind
    >>> one, other = (Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=each) for each in (None, True))
    >>> one == other, identity_of(one) == identity_of(other)
    (False, True)
    """
    if isinstance(part, Institution):
        return part.rspo
    if isinstance(part, SchoolClass):
        return part.institution.rspo, part.key
    names = _names(_shape(part))
    if names:
        return (type(part), *(identity_of(getattr(part, name)) for name in names))
    key: Hashable = part
    return key


def _shape(part: Any) -> Any:
    return type(part)


@cache
def _names(shape: Any) -> tuple[str, ...]:
    """Return the names of the fields of a value; none for anything else."""
    return tuple(each.name for each in fields(shape)) if has(shape) else ()


@cache
def _birth_fields(shape: Any) -> tuple[str, ...]:
    """Return the names of the fields that hold a birth date."""
    return tuple(name for name in _names(shape) if name in _BIRTHS)


@cache
def _dated_fields(shape: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each of these paths as text and as names."""
    return tuple((".".join(names), names) for names in _dated_paths(shape))


@cache
def _dated_paths(shape: Any) -> tuple[tuple[str, ...], ...]:
    """Return the paths of the fields of a value, or of a value in it, that hold a day or a school year."""
    hints = get_type_hints(shape) if has(shape) else {}
    paths: list[tuple[str, ...]] = []
    for name in _names(shape):
        for kind in get_args(hints[name]) or (hints[name],):
            if kind in {date, SchoolYear}:
                paths += [(name,)] if name not in _BIRTHS else []
            elif kind is not Institution:  # whose days are not the pupil's
                paths += [(name, *path) for path in _dated_paths(kind)]
    return tuple(paths)
