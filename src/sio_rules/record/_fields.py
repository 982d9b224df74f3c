"""
The days that a part of a record bears, by their paths, and what tells one part from another.

Not modelled here: what a day is for; birth dates, which are personal and of other years, are told apart.
"""

from collections.abc import Hashable, Iterator
from datetime import date
from functools import cache
from typing import Any

from attrs import fields, has

from sio_rules.classes import SchoolClass
from sio_rules.institutions import Institution
from sio_rules.periods import SchoolYear

_BIRTHS = frozenset({"born_on", "child_born_on"})


def days_in(part: Any, path: str = "") -> Iterator[tuple[str, date, date]]:
    """
    Yield each day that *part* bears with its path: the day twice, or the first and the last day of a school year.

    >>> from sio_rules.periods import Period
    >>> [(path, first.isoformat()) for path, first, _ in days_in(Period(date(2025, 9, 1)))]
    [('start', '2025-09-01')]
    """
    if isinstance(part, date):
        yield path, part, part
    elif isinstance(part, SchoolYear):
        yield path, part.start, part.end
    else:
        for name in _names_of(part):
            if name not in _BIRTHS:
                yield from days_in(getattr(part, name), f"{path}.{name}" if path else name)


def births_in(part: Any) -> Iterator[tuple[str, date]]:
    """
    Yield each birth date that *part* bears, with its field.

    >>> from sio_rules.periods import Period
    >>> list(births_in(Period(date(2025, 9, 1))))
    []
    """
    for name in _names_of(part):
        born_on = getattr(part, name)
        if name in _BIRTHS and born_on is not None:
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
    names = _names_of(part)
    if names:
        return (type(part), *(identity_of(getattr(part, name)) for name in names))
    key: Hashable = part
    return key


def _names_of(part: Any) -> tuple[str, ...]:
    shape: Any = type(part)
    return _names(shape)


@cache
def _names(shape: Any) -> tuple[str, ...]:
    """Return the names of the fields of a value; none for anything else."""
    return tuple(each.name for each in fields(shape)) if has(shape) else ()
