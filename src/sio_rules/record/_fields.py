"""
The days that a part of a record bears, by their paths, and what tells one part from another.

Not modelled here: what a day is for; birth dates, which are personal and of other years, are told apart.
"""

from collections.abc import Hashable, Iterator
from datetime import date
from functools import cache
from typing import Any, get_args, get_type_hints

from attrs import fields, has

from sio_rules.classes import SchoolClass
from sio_rules.institutions import Institution
from sio_rules.periods import SchoolYear

_BIRTHS = frozenset({"born_on", "child_born_on"})


def days_in(part: Any) -> Iterator[tuple[str, date, date]]:
    """
    Yield each day that *part* bears with its path: the day twice, or the first and the last day of a school year.

    >>> from sio_rules.periods import Period
    >>> [(path, first.isoformat()) for path, first, _ in days_in(Period(date(2025, 9, 1)))]
    [('start', '2025-09-01')]
    """
    for path, names in _dated_fields(_shape(part)):
        value = part
        for name in names:
            value = getattr(value, name, None)  # a field of one of several kinds of values
            if value is None:
                break
        else:
            if isinstance(value, SchoolYear):
                yield path, value.start, value.end
            else:
                yield path, value, value


def births_in(part: Any) -> Iterator[tuple[str, date]]:
    """
    Yield each birth date that *part* bears, with its field.

    >>> from sio_rules.periods import Period
    >>> list(births_in(Period(date(2025, 9, 1))))
    []
    """
    for name in _names(_shape(part)):
        born_on = getattr(part, name) if name in _BIRTHS else None
        if born_on is not None:
            yield name, born_on


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
            elif kind not in {Institution, SchoolClass}:  # their days are not the pupil's
                paths += [(name, *path) for path in _dated_paths(kind)]
    return tuple(paths)
