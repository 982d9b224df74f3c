"""The converter: cattrs goes through the annotations, and the texts are read as people write them."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from attrs import fields, has
from cattrs import Converter, IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn

from sio_rules._values import Between
from sio_rules.labels import Label

from . import _texts
from ._faults import GONE, Fault
from ._keys import by_field, names_of
from .rules import (
    NOT_A_LIST,
    NOT_AN_OBJECT,
    NOT_ON_THE_LIST,
    OUT_OF_BOUNDS,
    TOO_LARGE,
    TOO_SMALL,
    TYPE_MISSING,
    TYPE_UNKNOWN,
    WRONG_LENGTH,
)

_Read = Callable[[Any], Any]
_Hook = Callable[[Any, Any], Any]


def _fields_given(kind: type[Any], data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of *data* that are given: neither None nor, but for texts, empty."""
    texts = _texts_of(kind)
    return {
        name: value
        for name, value in data.items()
        if value is not None and value is not GONE and (name in texts or not isinstance(value, str) or value.strip())
    }


@cache
def _texts_of(kind: type[Any]) -> frozenset[str]:
    """Return the fields of *kind* that hold what a person types: there, empty is a text."""
    hints = get_type_hints(kind, include_extras=True)
    return frozenset(
        each.alias or each.name for each in fields(kind) if each.init and str in _alternatives(hints[each.name])
    )


def _alternatives(hint: Any) -> tuple[Any, ...]:
    """Return what a hint allows: the members of a union, or itself."""
    if get_origin(hint) in (Union, UnionType):
        return tuple(each for member in get_args(hint) for each in _alternatives(member))
    return (hint,)


def _given(hint: Any) -> tuple[Any, ...]:
    return tuple(each for each in _alternatives(hint) if each is not NoneType)


def _is_labels(hint: Any) -> bool:
    return all(isinstance(each, type) and issubclass(each, Label) for each in _given(hint))


def _hook(read: _Read) -> _Hook:
    return lambda value, _: read(value)


def _object_hook(kind: type[Any], converter: Converter) -> _Hook:
    """Return what reads the fields of one class."""
    structure = make_dict_structure_fn(kind, converter, _cattrs_use_alias=True, _cattrs_detailed_validation=True)

    def read(data: Any, of: Any) -> Any:
        if type(data) is kind:
            return data
        if not isinstance(data, Mapping):
            raise Fault(NOT_AN_OBJECT)
        return structure(_fields_given(kind, by_field(kind, data)), of)

    return read


def _bounded_hook(hint: Any, converter: Converter) -> _Hook:
    """Return what reads a number or a day within bounds."""
    base, *notes = get_args(hint)
    [bounds] = [each for each in notes if isinstance(each, Between)] or [None]

    def read(value: Any, _: Any) -> Any:
        found = converter.structure(value, base)
        if bounds is not None and not bounds.holds(found):
            if bounds.least is None or bounds.most is None:
                raise Fault(TOO_LARGE, most=bounds.most) if bounds.least is None else Fault(TOO_SMALL, least=bounds.least)
            raise Fault(OUT_OF_BOUNDS, least=bounds.least, most=bounds.most)
        return found

    return read


def _list_hook(hint: Any, converter: Converter) -> _Hook:
    """Return what reads the members of a tuple or a set; a member that is `GONE` is left out, and keeps its place."""
    container, members = get_origin(hint), get_args(hint)
    fixed = container is tuple and (len(members) != 2 or members[1] is not Ellipsis)

    def read(data: Any, _: Any) -> Any:
        if isinstance(data, (str, bytes, Mapping)) or not isinstance(data, Iterable):
            raise Fault(NOT_A_LIST)
        parts = list(data)
        if fixed and len(parts) != len(members):
            raise Fault(WRONG_LENGTH, length=len(members))
        found, errors = [], []
        for place, part in enumerate(parts):
            if part is not GONE:
                try:
                    found.append(converter.structure(part, members[place] if fixed else members[0]))
                except Exception as error:  # noqa: BLE001 - gathered, with its place
                    error.add_note(IterableValidationNote("", place, hint))
                    errors.append(error)
        if errors:
            raise IterableValidationError("", errors, hint)
        return container(found)

    return read


def _union_hook(hint: Any, converter: Converter) -> _Hook:
    """Return what reads one of several classes, which the data name by `type`; or one of several simple kinds."""
    kinds = subclasses(hint) or _given(hint)
    classes = {kind.__name__.casefold(): kind for kind in kinds if has(kind)}
    simple = [kind for kind in kinds if not has(kind)]

    def read(value: Any, _: Any) -> Any:
        if type(value) in kinds:
            return value
        if not classes or not isinstance(value, Mapping):
            for kind in simple:
                if kind in (str, int) and type(value) is kind:
                    return converter.structure(value, kind)
            raise Fault(NOT_AN_OBJECT if classes else NOT_ON_THE_LIST)
        named = value.get("type")
        if named is None:
            raise Fault(TYPE_MISSING)
        kind = classes.get(named.casefold()) if isinstance(named, str) else None
        if kind is None:
            raise Fault(TYPE_UNKNOWN)
        return converter.structure(value, kind)

    return read


def _text_hook(kind: type[Any]) -> _Hook:
    """Return what reads an identifier, which is a text in plain data."""

    def read(value: Any, _: Any) -> Any:
        return value if type(value) is kind else kind(_texts.text(value))

    return read


def is_identifier(kind: Any) -> bool:
    """Whether a value of *kind* is built from its text alone: `Pesel`."""
    return isinstance(kind, type) and has(kind) and names_of(kind) == ("text",)


def subclasses(kind: Any) -> tuple[type[Any], ...]:
    """Return the classes that stand for *kind* where it is only their common base: the events of a case."""
    return tuple(kind.__subclasses__()) if isinstance(kind, type) and has(kind) else ()


@cache
def converter() -> Converter:
    """Return the one converter; what it reads follows from the annotations alone."""
    made = Converter(detailed_validation=True)
    made.register_structure_hook_factory(has, lambda kind: _object_hook(kind, made))
    made.register_structure_hook_factory(is_identifier, _text_hook)
    made.register_structure_hook_factory(lambda kind: bool(subclasses(kind)), lambda kind: _union_hook(kind, made))
    made.register_structure_hook_factory(
        lambda hint: get_origin(hint) in (tuple, frozenset), lambda hint: _list_hook(hint, made)
    )
    made.register_structure_hook_factory(
        lambda hint: get_origin(hint) in (Union, UnionType), lambda hint: _one_of(hint, made)
    )
    made.register_structure_hook_factory(lambda hint: get_origin(hint) is Annotated, lambda hint: _bounded_hook(hint, made))
    made.register_structure_hook_factory(
        lambda hint: isinstance(hint, type) and issubclass(hint, Label), lambda hint: _hook(_texts.word_of((hint,)))
    )
    for kind, read in (
        (str, _texts.text),
        (bool, _texts.yes_or_no),
        (int, _texts.number),
        (date, _texts.day),
        (datetime, _texts.moment),
    ):
        made.register_structure_hook(kind, _hook(read))
    return made


def _one_of(hint: Any, made: Converter) -> _Hook:
    """Return what reads a union; None is what is not given, and never comes here but as the member of a list."""
    kinds = _given(hint)
    if len(kinds) == 1:
        [kind] = kinds
        return lambda value, _: made.structure(value, kind)
    return _hook(_texts.word_of(kinds)) if _is_labels(hint) else _union_hook(hint, made)
