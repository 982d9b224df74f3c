"""Which types have plain data, and the fields they have there: all from the classes and their annotations."""

from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from attrs import NOTHING, field, fields, frozen, has

from sio_rules._values import Value
from sio_rules.labels import Label
from sio_rules.rule import Decision, Finding, Findings, Question, Rule

Facts = dict[str, Any]
"""Stands for the facts of a finding: whole numbers, days and members of lists, by name."""

WHOLE = "whole"
"""Notes a list of which no member may be left out where it cannot be read."""

_SIMPLE = (str, bool, int, date, datetime, Rule)
_ANSWERS = (Finding, Findings, Question)


@frozen
class Field:
    """Hold one field: its *name* in plain data, where the value keeps it, what it holds, and whether it must be given."""

    name: str
    attribute: str
    hint: Any
    required: bool = field(kw_only=True)

    @property
    def nullable(self) -> bool:
        """Whether None is a value of the field."""
        return NoneType in alternatives(self.hint)

    @property
    def is_none_where_empty(self) -> bool:
        """Whether the field must be given, and None is a value of it: where nothing stands, it is None."""
        return self.required and self.nullable

    @property
    def is_text(self) -> bool:
        """Whether the field holds what a person types: there, an empty text is a text."""
        return str in alternatives(self.hint)

    @property
    def names_classes(self) -> bool:
        """Whether what stands here names its class by `type`, because it may be of several."""
        return _classes_in(self.hint) > 1


def _classes_in(hint: Any) -> int:
    """Return how many classes an annotation allows at one place; the members of a list are one place."""
    kinds = alternatives(hint)
    if any(get_origin(each) in (tuple, frozenset, Annotated) for each in kinds):
        return max(_classes_in(part) for each in kinds for part in get_args(each))
    return len([each for each in kinds if has(each)])


def expect_kind(argument: str, kind: Any) -> None:
    """
    Raise `TypeError` that names *argument* unless *kind* is a type that has plain data.

    These are the value objects, which derive from `Value`, and the words of an answer; rows of the library's own tables do not.

    >>> expect_kind("kind", int)
    Traceback (most recent call last):
    ...
    TypeError: kind must be a value object of the library, or Decision[...]
    """
    if not is_value(kind):
        raise TypeError(f"{argument} must be a value object of the library, or Decision[...]")


def is_value(kind: Any) -> bool:
    """
    Whether *kind* is a value object or an answer, all of whose fields have plain data.

    >>> is_value(Finding), is_value(Decision[int]), is_value(Rule)
    (True, True, False)
    """
    if get_origin(kind) is Decision:
        return _is_plain(get_args(kind)[0])
    return isinstance(kind, type) and _is_plain_class(kind)


@cache
def _is_plain_class(kind: Any) -> bool:
    return kind in _ANSWERS or (_is_value_class(kind) and all(_is_plain(each.hint) for each in fields_of(kind)))


def _is_value_class(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Value) and has(kind)


def _is_plain(hint: Any) -> bool:
    """Whether what an annotation allows has plain data."""
    if get_origin(hint) is Annotated:
        return _is_plain(get_args(hint)[0])
    if get_origin(hint) in (Union, UnionType):
        return all(_is_plain(each) for each in get_args(hint))
    if get_origin(hint) in (tuple, frozenset):
        return all(each is Ellipsis or _is_plain(each) for each in get_args(hint))
    return hint in _SIMPLE or hint is NoneType or is_label(hint) or is_value(hint)


def alternatives(hint: Any) -> tuple[Any, ...]:
    """
    Return what an annotation allows: the members of a union, or itself.

    >>> [each.__name__ for each in alternatives(int | None)]
    ['int', 'NoneType']
    """
    if get_origin(hint) in (Union, UnionType):
        return tuple(each for member in get_args(hint) for each in alternatives(member))
    return (hint,)


def given(hint: Any) -> tuple[Any, ...]:
    """
    Return what an annotation allows but None.

    >>> given(int | None)
    (<class 'int'>,)
    """
    return tuple(each for each in alternatives(hint) if each is not NoneType)


def is_label(hint: Any) -> bool:
    """
    Whether *hint* is a closed list.

    >>> from sio_rules.rule import Severity
    >>> is_label(Severity), is_label(Label)
    (True, False)
    """
    return isinstance(hint, type) and issubclass(hint, Label) and hint is not Label


def is_identifier(kind: Any) -> bool:
    """
    Whether a value of *kind* is built from its text alone, and is a text in plain data.

    >>> from sio_rules.pesel import Pesel
    >>> is_identifier(Pesel), is_identifier(Finding)
    (True, False)
    """
    return _is_value_class(kind) and [each.name for each in fields_of(kind)] == ["text"]


def events_of(kind: Any) -> Any:
    """
    Return what may happen to a value of *kind* that comes about step by step, and None for any other.

    Such a value has steps that nobody may give; in plain data stand its events, which are taken again when it is read.
    """
    steps = [each for each in fields(kind) if each.name == "steps" and not each.init] if has(kind) else []
    return get_type_hints(get_args(get_type_hints(kind)["steps"])[0])["event"] if steps else None


@cache
def fields_of(kind: Any) -> tuple[Field, ...]:
    """
    Return the fields that a value of *kind* has in plain data: those that it is built from.

    >>> [each.name for each in fields_of(Finding)]
    ['code', 'at', 'facts']
    """
    if kind is Finding:
        return (
            Field("code", "rule", Rule, required=True),
            Field("at", "at", str, required=False),
            Field("facts", "facts", Facts, required=False),
        )
    if kind is Findings:
        return (Field("findings", "", tuple[Finding, ...], required=True),)
    if get_origin(kind) is Decision:
        outcome = get_args(kind)[0] | None
        return (Field("outcome", "outcome", outcome, required=True), *fields_of(Decision)[1:])
    hints = get_type_hints(kind, include_extras=True)
    found = tuple(
        Field(each.alias or each.name, each.name, hints[each.name], required=each.default is NOTHING)
        for each in fields(kind)
        if each.init
    )
    events = events_of(kind)
    if events is None:
        return found
    whole: Any = Annotated[tuple.__class_getitem__((events, ...)), WHOLE]
    return (*found, Field("events", "events", whole, required=True))
