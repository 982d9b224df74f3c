"""Which key of the data is which field: by its name or by its Polish name, whatever the case and blanks."""

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from itertools import islice
from typing import Any

from sio_rules.acts import PLAIN_DATA
from sio_rules.field_names import FIELD_NAMES
from sio_rules.rule import Rule, Severity

from ._fault import Fault
from ._kinds import fields_of
from ._texts import MARK, NOT_A_TEXT

UNKNOWN_KEYS = Rule(
    code="DAT-010a",
    basis=(PLAIN_DATA.section("pola"),),
    severity=Severity.WARNING,
    pl="W danych są nieznane pola, których nie odczytano (liczba: {keys}).",
    en="The data have unknown fields, which were not read (number: {keys}).",
)
PROBABLY_MEANT = Rule(
    code="DAT-010b",
    basis=(PLAIN_DATA.section("pola"),),
    severity=Severity.WARNING,
    pl="Jedno z nieznanych pól ma nazwę podobną do tego pola; prawdopodobnie chodzi o nie.",
    en="One of the unknown fields has a name similar to that of this field, which was probably meant.",
)
GIVEN_TWICE = Rule(
    code="DAT-011",
    basis=(PLAIN_DATA.section("pola"),),
    severity=Severity.ERROR,
    pl="Pole podano więcej niż raz, pod nazwami różniącymi się pisownią, więc go nie odczytano.",
    en="The field is given more than once, under differently spelt names, so it was not read.",
)

TYPE = "type"
"""The key that names the class where several are possible."""
VERSION = "version"
"""The key that holds the version of the library that wrote the data."""
_BESIDE = (TYPE, VERSION)
_MOST_GUESSES = 20
"""The field that was meant is looked for of so many unknown keys; the rest are only counted."""
_LONGEST = 100
"""No key of a field is so long."""


def by_field(kind: Any, data: Mapping[Any, Any]) -> dict[str, Any]:
    """
    Return *data* by the names of the fields of *kind*; raises the fault that tells what is wrong with the keys and mends them.

    >>> from sio_rules.periods import Period
    >>> by_field(Period, {"start": "2026-09-01", "version": "1.0"})
    {'start': '2026-09-01'}
    """
    names = _names(kind)
    if all(type(key) is str and (key in names or key in _BESIDE) for key in data):
        version = data.get(VERSION)
        if version is not None and not isinstance(version, str):
            raise Fault(NOT_A_TEXT.finding(VERSION), instead={key: data[key] for key in data if key != VERSION})
        return {key: value for key, value in data.items() if key not in _BESIDE}
    found: dict[str, Any] = {}
    unknown: list[Any] = []
    twice: set[str] = set()
    for key, value in data.items():
        name = _name_of(kind, key)
        if name is None:
            unknown.append(key)
        elif name in found:
            twice.add(name)
        else:
            found[name] = value
    told = [UNKNOWN_KEYS.finding(keys=len(unknown))] if unknown else []
    told += [GIVEN_TWICE.finding(name) for name in sorted(twice)]
    told += [PROBABLY_MEANT.finding(name) for name in _meant(kind, unknown, found)]
    raise Fault(*told, instead={name: value for name, value in found.items() if name not in twice})


@cache
def _names(kind: Any) -> frozenset[str]:
    return frozenset(each.name for each in fields_of(kind))


@cache
def _by_word(kind: Any) -> dict[str, str]:
    """Return the field by its folded names."""
    words = {_folded(word): name for name in _names(kind) for word in (name, FIELD_NAMES.get(name, name))}
    return words | {each: each for each in _BESIDE}


def _name_of(kind: Any, key: Any) -> str | None:
    if not isinstance(key, str) or len(key) > _LONGEST:
        return None
    return _by_word(kind).get(_folded(str.__str__(key)))


def _meant(kind: Any, unknown: list[Any], found: Mapping[str, Any]) -> list[str]:
    """Return the fields, not given themselves, that have a name similar to that of an unknown key."""
    words = _by_word(kind)
    meant: set[str] = set()
    for key in islice(unknown, _MOST_GUESSES):
        if isinstance(key, str) and len(key) <= _LONGEST:
            meant.update(words[word] for word in get_close_matches(_folded(str.__str__(key)), words, n=1))
    return sorted(meant - found.keys() - {*_BESIDE})


def _folded(key: str) -> str:
    """Return *key* as it is compared: without case, blanks, underscores and byte order mark."""
    return "".join(key.removeprefix(MARK).casefold().replace("_", " ").split())
