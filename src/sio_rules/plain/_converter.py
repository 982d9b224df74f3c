"""The converter: cattrs follows the annotations and gathers the faults; what it reads is read as people write it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from attrs import NOTHING, field, make_class
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn

from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label
from sio_rules.rule import Finding, Findings, Rule

from ._answers import built, rule_of
from ._days import day, moment
from ._errors import faults_in
from ._fault import GONE, NO_MEMBER, Fault, Faults, Path
from ._kinds import WHOLE, Facts, events_of, fields_of, given, is_identifier, is_label, is_value
from ._shapes import as_object, class_named, fields_given, members
from ._texts import text
from ._words import number, number_or_text, within, word_of, yes_or_no

_Hook = Callable[[Any, Any], Any]


@cache
def converter() -> Converter:
    """Return the one converter. A later hook goes before an earlier one."""
    made = Converter(detailed_validation=True)
    simple = {
        str: text,
        bool: yes_or_no,
        int: number,
        date: day,
        datetime: moment,
        Rule: rule_of,
    }
    for kind, read in simple.items():
        made.register_structure_hook(kind, _hook(read))
    # before the one that cattrs has for an Enum
    made.register_structure_hook(Label, lambda value, kind: word_of(kind)(value))
    for fits, hook in (
        (is_value, _object_hook),
        (_has_origin(tuple, frozenset), _list_hook),
        (_has_origin(Annotated), _annotated_hook),
        (_has_origin(Union, UnionType), _union_hook),
        (is_identifier, lambda hint, _: _hook(_identifier(hint))),
        (lambda hint: hint is Findings, _findings_hook),
        (lambda hint: hint == Facts, lambda _, __: _hook(as_object)),
    ):
        made.register_structure_hook_factory(fits, lambda hint, hook=hook: hook(hint, made))
    return made


def _has_origin(*origins: Any) -> Callable[[Any], bool]:
    return lambda hint: get_origin(hint) in origins


def _hook(read: Callable[[Any], Any]) -> _Hook:
    return lambda value, _: read(value)


def _object_hook(kind: Any, made: Converter) -> _Hook:
    """Return what reads the fields of one class."""
    whole = get_origin(kind) or kind
    shape, build = _shape(kind)
    structure = make_dict_structure_fn(shape, made)

    def read(data: Any, _: Any) -> Any:
        if type(data) is whole:
            return data
        return build(structure(fields_given(kind, data), shape))

    return read


def _shape(kind: Any) -> tuple[Any, Callable[[Any], Any]]:
    """Return the attrs class that has the fields of *kind* in plain data, and what makes the value of one of these."""
    if not (kind in (Finding, Findings) or events_of(kind)):
        return kind, lambda value: value
    parts: dict[str, Any] = {
        each.name: field(type=each.hint, default=NOTHING if each.required else GONE) for each in fields_of(kind)
    }
    shape = make_class("Shape", parts, kw_only=True)
    return shape, lambda found: built(kind, {name: part for name in parts if (part := getattr(found, name)) is not GONE})


def _findings_hook(kind: Any, made: Converter) -> _Hook:
    """Return what reads findings: a list or, as an answer of its own, an object that holds the list."""
    as_answer = _object_hook(kind, made)

    def read(data: Any, of: Any) -> Any:
        if type(data) is Findings or isinstance(data, Mapping):
            return as_answer(data, of)
        return Findings(made.structure(data, tuple[Finding, ...]))

    return read


def _list_hook(hint: Any, made: Converter) -> _Hook:
    """Return what reads the members of a tuple or a set: one that is `GONE` or not there is left out, and the others keep their places."""
    container, part = get_origin(hint), get_args(hint)[0]
    read_part = made.get_structure_hook(part)

    def read(data: Any, _: Any) -> Any:
        found: list[Any] = []
        faults: list[tuple[Path, list[Finding], object]] = []
        for place, each in enumerate(members(data)):
            if each is not GONE and each is not NO_MEMBER:
                try:
                    found.append(read_part(each, part))
                except Exception as error:  # noqa: BLE001 - read as faults: thousands of errors with their frames are slow
                    faults += faults_in(error, (place,))
        if faults:
            raise Faults(faults)
        return container(found)

    return read


def _whole_list_hook(hint: Any, made: Converter) -> _Hook:
    """Return what reads a list of which no member may be left out: a case needs all its events, and of facts a part is not known."""
    read_list = _list_hook(hint, made)

    def read(data: Any, of: Any) -> Any:
        if any(each is GONE for each in members(data)):
            raise Fault
        return read_list(data, of)

    return read


def _annotated_hook(hint: Any, made: Converter) -> _Hook:
    """Return what reads a number or a day within bounds, or a list that has to be whole."""
    base, note = get_args(hint)
    if note is WHOLE:
        return _whole_list_hook(base, made)
    read_base = made.get_structure_hook(base)
    return lambda value, of: within(note, read_base(value, of))


def _union_hook(hint: Any, made: Converter) -> _Hook:
    """Return what reads one of several kinds: the words of several lists, a number or a text, or the class that `type` names."""
    kinds = given(hint)
    if len(kinds) == 1:
        [kind] = kinds
        is_list = get_origin(kind) in (tuple, frozenset)
        of_one = _whole_list_hook(kind, made) if is_list else made.get_structure_hook(kind)
        return lambda value, _: None if value is None else of_one(value, kind)
    if all(is_label(each) for each in kinds):
        return _hook(word_of(*kinds))
    if {*kinds} == {int, str}:
        return _hook(number_or_text)

    def read(value: Any, _: Any) -> Any:
        if type(value) in kinds:
            return value
        kind = class_named(as_object(value), kinds)
        return made.structure(value, kind)

    return read


def _identifier(kind: type[Any]) -> Callable[[Any], Any]:
    """Return what reads an identifier; what is wrong with one stands at its own path."""

    def read(value: Any) -> Any:
        if type(value) is kind:
            return value
        written = text(value)
        told: tuple[Finding, ...]
        try:
            return kind(written)
        except InvalidValueError as error:
            told = tuple(each.rule.finding("", **each.facts) for each in error.findings)
        raise Fault(*told)

    return read
