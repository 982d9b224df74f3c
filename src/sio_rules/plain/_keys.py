"""Which key of the data is which field: by its name, or by its Polish name, whatever the case and blanks."""

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from itertools import islice
from typing import Any

from attrs import fields

from sio_rules.field_names import FIELD_NAMES

from ._faults import Fault
from .rules import GIVEN_TWICE, PROBABLY_MEANT, UNKNOWN_KEYS

_MOST_GUESSES = 20
"""Of so many unknown keys the field is guessed that was meant; of the rest only their number is told."""
_LONGEST = 100

TYPE = "type"
"""The key that names the class where several are possible."""


@cache
def names_of(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of the fields that *kind* is built from."""
    return tuple(each.alias or each.name for each in fields(kind) if each.init)


@cache
def _folded_names(kind: type[Any]) -> dict[str, str]:
    return {_folded(word): name for name in names_of(kind) for word in (name, FIELD_NAMES.get(name, name))}


def by_field(kind: type[Any], data: Mapping[Any, Any]) -> Mapping[Any, Any]:
    """Return *data* by the names of the fields of *kind*, or raise the fault that mends it."""
    names = names_of(kind)
    if all(key in names for key in data):
        return data
    if data.keys() <= {*names, TYPE}:
        return {key: value for key, value in data.items() if key != TYPE}
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
    also = [(GIVEN_TWICE, name) for name in sorted(twice)]
    also += [(PROBABLY_MEANT, name) for name in _meant(kind, unknown, found)]
    instead = {name: value for name, value in found.items() if name not in twice}
    if unknown:
        raise Fault(UNKNOWN_KEYS, instead=instead, also=tuple(also), keys=len(unknown))
    raise Fault(None, instead=instead, also=tuple(also))


def _name_of(kind: type[Any], key: Any) -> str | None:
    if not isinstance(key, str) or len(key) > _LONGEST:
        return None
    if key in names_of(kind) or key == TYPE:
        return str.__str__(key)
    return _folded_names(kind).get(_folded(key))


def _meant(kind: type[Any], unknown: list[Any], found: Mapping[str, Any]) -> list[str]:
    """Return the fields, not given themselves, whose names are like those of unknown keys."""
    names = _folded_names(kind)
    meant = set()
    for key in islice(unknown, _MOST_GUESSES):
        if isinstance(key, str) and len(key) <= _LONGEST:
            meant.update(names[word] for word in get_close_matches(_folded(key), names, n=1))
    return sorted(meant - found.keys())


def _folded(key: str) -> str:
    return "".join(key.casefold().replace("_", " ").split())
