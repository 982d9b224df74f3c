"""Plain data out of values."""

from datetime import date
from typing import Any

from attrs import has

from sio_rules import __version__
from sio_rules.labels import Label
from sio_rules.rule import Decision, Finding, Findings, Rule

from ._keys import TYPE, VERSION
from ._kinds import fields_of, is_identifier, is_value


def write(value: object) -> Any:
    """
    Return *value*, a value object or an answer of the library, as plain data, from which `read` makes an equal one.

    They are ready for JSON: objects with all fields that the value is built from, lists, texts, whole numbers, yes and no, and
    None; days in ISO form, members of lists by their keys, sets as sorted lists, a number such as a PESEL as its text. Where
    several classes are possible, `type` names the class. A finding has the code of its rule; a case has its events. An object
    has the version of the library at the top, so that an answer can be read years later.

    The data hold everything that the value holds, personal data and passwords too: keep them as you keep these. For answers
    to show, `to_dict` of the answer has the sentences. Raises `TypeError` for what is no such value.

    >>> from sio_rules.periods import Period
    >>> written = write(Period(date(2026, 9, 1)))
    >>> written["start"], written["end"], sorted(written)
    ('2026-09-01', None, ['end', 'start', 'version'])
    """
    if not (isinstance(value, Decision) or is_value(type(value))):
        raise TypeError("value must be a value object or an answer of the library")
    if isinstance(value, Findings):
        data: Any = {"findings": _written(value)}
    else:
        data = _written(value)
    return {VERSION: __version__, **data} if isinstance(data, dict) else data


def _written(value: Any) -> Any:
    """Return any part of a value as plain data."""
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, Label):
        return value.key
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_written(each) for each in value]
    if isinstance(value, frozenset):
        return sorted([_written(each) for each in value], key=_order)
    if isinstance(value, Rule):
        return value.code
    if isinstance(value, Finding):
        return {"code": value.code, "at": value.at, "facts": {name: _written(fact) for name, fact in value.facts.items()}}
    kind: Any = type(value)
    if not has(kind):
        raise TypeError("value must be a value object or an answer of the library")
    if is_identifier(kind):
        return str(value)
    return {each.name: _part(getattr(value, each.attribute), each.names_classes) for each in fields_of(kind)}


def _order(data: Any) -> Any:
    """Return what the members of a set are sorted by: numbers by their size, the rest by their text."""
    return data if isinstance(data, int) else str(data)


def _part(value: Any, names_class: bool) -> Any:  # noqa: FBT001 - internal
    """Return what a field holds; where it may be of several classes, with the name of its own."""
    if isinstance(value, tuple):
        return [_part(each, names_class) for each in value]
    data = _written(value)
    return {TYPE: type(value).__name__, **data} if names_class and isinstance(data, dict) else data
