"""The path of a finding, as a reader of forms understands it."""

from sio_rules._expect import expect

from .table import FIELD_NAMES

_LONG = 10
"""Longer than any place: such a number is shown as it stands."""


def in_polish(path: str) -> str:
    """
    Return the path of a finding or a question, such as `transport[0].end`, in Polish; "" for the whole.

    Places are counted from 1, as people do. A name that is no field of the library stays as it is.

    >>> in_polish("transport[0].end")
    'dowożenie (1) – koniec'
    >>> in_polish("assignments[2].school_class.level")
    'przypisania do oddziałów (3) – oddział – poziom'
    """
    expect("path", path, str)
    return " – ".join(_part_in_polish(part) for part in path.split("."))


def _part_in_polish(part: str) -> str:
    """Return one name and its place: `transport[0]` is „dowożenie (1)”."""
    name, bracket, place = part.partition("[")
    number = place.removesuffix("]")
    shown = FIELD_NAMES.get(name, name)
    if not bracket:
        return shown
    return f"{shown} ({int(number) + 1})" if number.isdecimal() and len(number) < _LONG else f"{shown} ({number})"
