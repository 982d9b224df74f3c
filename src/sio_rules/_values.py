"""
Values that check themselves: the base of every value object, and the bounds that an annotation may have.

A value object is a frozen attrs class. Its annotations say what it holds; `Value` holds them against what it is given, so
that no class writes these checks by hand. The checks of a class are worked out once, when its first value is built.
"""

from collections.abc import Callable
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from attrs import fields, frozen

from ._expect import expect
from .errors import InvalidValueError

_set = object.__setattr__
_Check = Callable[[str, Any], Any]
"""Takes the name of an argument and its value; returns the value, as a plain one where it was derived from `str`, or raises."""


class Value:
    """
    The base of a value object: what it is given has to be of the kinds that its annotations name.

    Raises `TypeError` that names the argument, as `expect` does: a `bool` is no `int`, a `datetime` no `date`. The members of
    a tuple and of a frozenset are checked, too. Bounds stand in the annotation (`Between`). Text of
    a class derived from `str` becomes a plain `str`. Fields that are not arguments (`init=False`) are not checked.

    What else a class refuses stands in its `_check`.

    >>> from attrs import frozen
    >>> @frozen(kw_only=True)
    ... class Place(Value):
    ...     grade: Annotated[int, Between(1, 8)]
    >>> Place(grade=9)
    Traceback (most recent call last):
    ...
    sio_rules.errors.InvalidValueError: grade must be 1 to 8
    """

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        """Check what was given against the annotations, and ask `_check`."""
        for argument, name, complete, check in _checks(type(self)):  # type: ignore[arg-type] # mypy: a class is hashable
            value = getattr(self, name)
            if type(value) not in complete:
                _set(self, name, check(argument, value))
        self._check()

    def _check(self) -> None:
        """Raise where the value is impossible though each field is of its kind; nothing unless a class says so."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the values of the fields without their names, in two thirds of the bytes."""
        kind: Any = type(self)
        return _unpickled, (kind, *[getattr(self, each.name) for each in kind.__attrs_attrs__])


def _unpickled(value_class: Any, *held: Any) -> Any:
    """Return the value that was pickled; what was checked when it was built is not checked again."""
    value = object.__new__(value_class)
    for each, part in zip(value_class.__attrs_attrs__, held, strict=True):
        _set(value, each.name, part)
    return value


@frozen
class Between:
    """
    Bound a number or a day in an annotation, both ends included: `Annotated[int, Between(1, 8)]`; None is no bound.

    `Value` raises `InvalidValueError` for what lies outside. The error names the range, never the value.

    >>> str(Between(1, 8)), str(Between(least=1)), str(Between(most=date(2026, 8, 31)))
    ('1 to 8', 'at least 1', 'at most 2026-08-31')
    """

    least: int | date | None = None
    most: int | date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what bounds nothing."""
        ends = [each for each in (self.least, self.most) if each is not None]
        for each in ends:
            expect("least and most", each, type(ends[0]))
        if not ends or ends != sorted(ends):
            raise ValueError("least and most name a range")

    def holds(self, value: Any) -> bool:
        """
        Return whether *value*, of the kind of the bounds, lies between them.

        >>> Between(1, 8).holds(8), Between(1, 8).holds(9)
        (True, False)
        """
        return (self.least is None or bool(self.least <= value)) and (self.most is None or bool(value <= self.most))

    def __str__(self) -> str:
        """Return the range as a message words it."""
        if self.most is None:
            return f"at least {self.least}"
        return f"at most {self.most}" if self.least is None else f"{self.least} to {self.most}"


def expect_within(argument: str, value: int, bounds: Between) -> None:
    """Raise `TypeError` unless *value* is a whole number, and `InvalidValueError` unless it lies within *bounds*."""
    expect(argument, value, int)
    if not bounds.holds(value):
        raise InvalidValueError(argument, wanted=str(bounds))


AT_LEAST_ONE = Between(least=1)
"""The bounds of what is counted from one: days, months, years."""


@cache
def _checks(value_class: type[Any]) -> tuple[tuple[str, str, frozenset[type], _Check], ...]:
    """Return for each argument: its name, that of its field, the types with which it is right at once, and its check."""
    hints = get_type_hints(value_class, include_extras=True)
    checked = [(each, _kinds(hints[each.name])) for each in fields(value_class) if each.init]
    return tuple(
        (each.alias or each.name, each.name, _complete(kinds), _check_of(kinds))
        for each, kinds in checked
        if object not in kinds
    )


_Kinds = dict[type, _Check | None]
"""The kinds that an annotation allows, each with what is asked beyond the kind; `object` is any kind at all."""


def _complete(kinds: _Kinds) -> frozenset[type]:
    """Return the types of which nothing is asked beyond the type."""
    return frozenset(kind for kind, further in kinds.items() if further is None or further is _plain_text)


def _kinds(hint: Any) -> _Kinds:
    """Read an annotation."""
    origin = get_origin(hint)
    if origin is Union or origin is UnionType:
        return {kind: further for each in get_args(hint) for kind, further in _kinds(each).items()}
    if origin is Annotated:
        return _bounded(*get_args(hint))
    if hint is str:
        return {str: _plain_text}
    if hint is Any or isinstance(hint, TypeVar):
        return {object: None}
    if origin is None:
        return {hint: None}
    return {origin: _members(origin, get_args(hint))}


def _check_of(kinds: _Kinds) -> _Check:
    """Return the check that a value is of one of *kinds*, and is what else its kind asks."""
    complete = _complete(kinds)
    wanted = tuple(kinds)
    anything = object in kinds
    further_of = {kind: further for kind, further in kinds.items() if further is not None}

    def check(argument: str, value: Any) -> Any:
        given = type(value)
        if given in complete or anything:
            return value
        if given in further_of:
            return further_of[given](argument, value)
        expect(argument, value, *wanted)
        for kind, further in further_of.items():
            if isinstance(value, kind):
                return further(argument, value)
        return value

    return check


def _plain_text(_: str, value: str) -> str:
    return str.__str__(value)


def _bounded(hint: Any, *notes: Any) -> _Kinds:
    """Read `Annotated[hint, *notes]`; notes other than bounds are somebody else's."""
    kinds = _kinds(hint)
    for each in notes:
        if isinstance(each, Between):
            return {kind: None if kind is NoneType else _within(each) for kind in kinds}
    return kinds


def _within(bounds: Between) -> _Check:
    def check(argument: str, value: Any) -> Any:
        if bounds.holds(value):
            return value
        raise InvalidValueError(argument, wanted=str(bounds))

    return check


def _members(container: type, hints: tuple[Any, ...]) -> _Check | None:
    """Return the check of the members of a container, where its kind is one whose members are checked."""
    if container is tuple:
        return _places(hints)
    if container is frozenset:
        return _set_of(_kinds(hints[0]))
    return None


def _places(hints: tuple[Any, ...]) -> _Check | None:
    """Return the check of a tuple: each member by its place, which the message names."""
    if Ellipsis in hints:
        kinds = _kinds(hints[0])
        complete, check = _complete(kinds), _check_of(kinds)

        def check_all(argument: str, value: tuple[Any, ...]) -> tuple[Any, ...]:
            if complete.issuperset(map(type, value)):
                return value
            return _same_or(value, tuple(check(f"{argument}[{place}]", each) for place, each in enumerate(value)))

        return None if object in kinds else check_all

    checks = [_check_of(_kinds(each)) for each in hints]

    def check_each(argument: str, value: tuple[Any, ...]) -> tuple[Any, ...]:
        if len(value) != len(checks):
            raise TypeError(f"{argument} must have {len(checks)} members, not {len(value)}")
        each_in_turn = enumerate(zip(checks, value, strict=True))
        return _same_or(value, tuple(check(f"{argument}[{place}]", each) for place, (check, each) in each_in_turn))

    return check_each


def _same_or(value: tuple[Any, ...], checked: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return *value* itself unless a member of *checked* is another object."""
    return value if all(one is other for one, other in zip(value, checked, strict=True)) else checked


def _set_of(kinds: _Kinds) -> _Check | None:
    """Return the check of a set: its members have no place, so the message names the set."""
    complete, check = _complete(kinds), _check_of(kinds)

    def check_all(argument: str, value: frozenset[Any]) -> frozenset[Any]:
        if complete.issuperset(map(type, value)):
            return value
        return frozenset(check(argument, each) for each in value)

    return None if object in kinds else check_all
