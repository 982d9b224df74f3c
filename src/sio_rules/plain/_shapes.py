"""Objects and lists of plain data, and which class an object is of."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sio_rules.acts import PLAIN_DATA
from sio_rules.field_names import TYPE_NAMES
from sio_rules.rule import Rule, Severity

from ._fault import GONE, Fault
from ._foreign import as_list
from ._keys import TYPE, by_field
from ._kinds import fields_of

NOT_AN_OBJECT = Rule(
    code="DAT-008",
    basis=(PLAIN_DATA.section("pola"),),
    severity=Severity.ERROR,
    pl="Wartość nie jest obiektem z polami.",
    en="The value is not an object with fields.",
)
NOT_A_LIST = Rule(
    code="DAT-009",
    basis=(PLAIN_DATA.section("pola"),),
    severity=Severity.ERROR,
    pl="Wartość nie jest listą.",
    en="The value is not a list.",
)
TYPE_MISSING = Rule(
    code="DAT-014a",
    basis=(PLAIN_DATA.section("rodzaje"),),
    severity=Severity.ERROR,
    pl="Nie podano rodzaju danych (pole „type”), bez którego nie można odczytać ich pól.",
    en="The type of the data is not given (field “type”), and without it the fields cannot be read.",
)
TYPE_UNKNOWN = Rule(
    code="DAT-014b",
    basis=(PLAIN_DATA.section("rodzaje"),),
    severity=Severity.ERROR,
    pl="Rodzaj danych (pole „type”) nie jest żadnym z tych, które mogą tu wystąpić.",
    en="The type of the data (field “type”) is none of those that are possible here.",
)


def as_object(data: Any) -> Mapping[Any, Any]:
    """
    Return *data* if it is an object with fields.

    >>> as_object({"start": None})
    {'start': None}
    """
    if not isinstance(data, Mapping):
        raise Fault(NOT_AN_OBJECT.finding())
    return data


def members(data: Any) -> list[Any]:
    """
    Return the members of *data* if it is a list, a tuple, a set or an array.

    >>> members((1, 2))
    [1, 2]
    """
    found = as_list(data)
    if found is None:
        raise Fault(NOT_A_LIST.finding())
    return found


def fields_given(kind: Any, data: Any) -> dict[str, Any]:
    """
    Return the fields of *kind* that *data* give: None and, except for texts, empty is not given.

    >>> from sio_rules.periods import Period
    >>> fields_given(Period, {"start": "2026-09-01", "end": ""})
    {'start': '2026-09-01'}
    """
    named = as_object(data)
    by_name = by_field(kind, named)
    if named.get(TYPE) is not None:
        class_named(named, (kind,))
    texts, nones = _by_emptiness(kind)
    return {
        name: None if is_empty else value
        for name, value in by_name.items()
        if not (is_empty := _is_empty(value, name in texts)) or name in nones
    }


def _is_empty(value: Any, is_text: bool) -> bool:  # noqa: FBT001 - internal
    return value is None or value is GONE or (not is_text and isinstance(value, str) and not value.strip())


@cache
def _by_emptiness(kind: Any) -> tuple[frozenset[str], frozenset[str]]:
    """Return the fields of *kind* in which an empty text is a text, and those that must be given and may be None."""
    fields = fields_of(kind)
    return (
        frozenset(each.name for each in fields if each.is_text),
        frozenset(each.name for each in fields if each.is_none_where_empty),
    )


def class_named(data: Mapping[Any, Any], kinds: tuple[Any, ...]) -> Any:
    """
    Return the one of *kinds* that *data* name by `type`: the name of the class, or its Polish name.

    >>> from sio_rules.periods import Period, SchoolYear
    >>> class_named({"type": "okres"}, (Period, SchoolYear)).__name__
    'Period'
    """
    named = data.get(TYPE)
    if named is None:
        raise Fault(TYPE_MISSING.finding(TYPE))
    if isinstance(named, str):
        word = " ".join(str.__str__(named)[:_LONGEST].casefold().split())
        for kind in kinds:
            if word in words_of(kind):
                return kind
    raise Fault(TYPE_UNKNOWN.finding(TYPE))


_LONGEST = 100


@cache
def words_of(kind: Any) -> tuple[str, ...]:
    """
    Return the words that name the class *kind*, in small letters.

    >>> from sio_rules.periods import SchoolYear
    >>> words_of(SchoolYear)
    ('schoolyear', 'rok szkolny')
    """
    name = getattr(kind, "__name__", "")
    return tuple(word.casefold() for word in (name, TYPE_NAMES.get(name, "")) if word)
