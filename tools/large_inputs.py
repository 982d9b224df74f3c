"""
Make hostile inputs of a given size for the public doors: text, lists and plain data; `linear_time.py` measures them.

Text is a sign, or a few, again and again, with or without something else at both ends, which is what makes a pattern go back. It goes to
every argument that is text and to every field of an argument that is. Lists hold the members of a drawn list again and again.
"""

import inspect
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import cycle, islice, product
from typing import Any
from zlib import crc32

import attrs
from broken import DECLARED
from fuzz import Door, doors

from sio_rules import Findings, Label, Severity
from sio_rules.access import AccessRequest
from sio_rules.periods import Period
from sio_rules.plain import read, read_rows, readers
from sio_rules.plain._fault import Fault
from sio_rules.record import PupilRecord

Question = Callable[[], object]
Input = tuple[str, Callable[[int], Question]]
"""A name, and what makes the question about an input of so many bytes."""

SIGNS = ("9", "a", " ", "\u200b", "ą", "a\u0301", "9-", "a@b.pl,", "(", "\ud800")
ENDS = (("x", "!"), ("4", "4.0"))
SHAPES = tuple(product(SIGNS, ENDS))
EACH = 5
"""Each place gets one shape in five; all of them would take a quarter of an hour."""
MEMBER_BYTES = 100
"""Hardly a member of a list is shorter in JSON."""


def inputs() -> Iterator[Input]:
    """Return every input."""
    for name, door in doors().items():
        if not _is_of_one_list(door) and not name.startswith("plain."):
            yield from _at(name, door)
    for name, call in READERS.items():
        yield from _texts(name, partial(_ask, call))
    for name, (kind, data) in DATA.items():
        yield f"plain.read: {name}", partial(_data, partial(read, kind), data)
    for name, rows in TABLES.items():
        yield f"plain.read_rows: {name}", partial(_data, _read_periods, rows)


def _is_of_one_list(door: Door) -> bool:
    """Whether the door is that of a closed list: all lists read a word alike, so that of the severities stands for the rest."""
    called = door.call.args[0] if isinstance(door.call, partial) else None
    owner = getattr(called, "__self__", called)
    return isinstance(owner, type) and issubclass(owner, Label) and owner is not Severity


def _at(name: str, door: Door) -> Iterator[Input]:
    """Return the inputs for each place where a text or a list stands in the right values of one door."""
    seen = set()
    for number in range(2):  # the second values may go further than the first
        right = {argument: pool[number % len(pool)] for argument, pool in door.pools.items()}
        for argument, value in right.items():
            for field, part in _parts(value):
                if (place := (argument, field, type(part))) in seen or argument == "self":
                    continue
                seen.add(place)
                put = partial(_ask_with, door.call, right, argument, field)
                if isinstance(part, str):
                    yield from _texts(f"{name}({argument}) {field}", put)
                elif type(part) in (tuple, list) and part:
                    yield f"{name}({argument}) {field}: many", partial(_many, put, part)


def _parts(value: Any) -> Iterator[tuple[str, Any]]:
    """Return a value itself, without a name, and its fields by their arguments."""
    yield "", value
    if attrs.has(type(value)):
        yield from ((each.alias, getattr(value, each.name)) for each in attrs.fields(type(value)) if each.init)


def _ask_with(call: Callable[..., Any], right: dict[str, Any], argument: str, field: str, part: Any) -> None:
    """Ask with *part* as the argument, or as a field of it; whatever refuses it has looked at it."""
    with suppress(*DECLARED, ValueError):
        given = attrs.evolve(right[argument], **{field: part}) if field else part
        answer = call(**right | {argument: given})
        for _ in answer if inspect.isgenerator(answer) else ():
            pass


def _ask(call: Callable[[Any], object], given: Any) -> None:
    with suppress(Fault):
        call(given)


def _texts(name: str, put: Callable[[str], None]) -> Iterator[Input]:
    for sign, ends in SHAPES[crc32(name.encode()) % EACH :: EACH]:
        yield f"{name}: {sign!r} within {ends}", partial(_text, put, sign, ends)


def _text(put: Callable[[str], None], sign: str, ends: tuple[str, str], size: int) -> Question:
    return partial(put, f"{ends[0]}{sign * (size // len(sign.encode(errors='surrogatepass')))}{ends[1]}")


def _many(put: Callable[[Any], None], members: Any, size: int) -> Question:
    return partial(put, type(members)(islice(cycle(members), size // MEMBER_BYTES)))


def _data(call: Callable[[Any], object], made: Callable[[int], Any], size: int) -> Question:
    return partial(call, made(size))


def _nest(depth: int, around: Callable[[Any], Any]) -> Any:
    data: Any = None
    for _ in range(depth):
        data = around(data)
    return data


def _read_periods(rows: list[Any]) -> None:
    for _ in read_rows(Period, rows, columns={"od": "start", "do": "end"}):
        pass


FIELDS = [each.name for each in attrs.fields(AccessRequest)]
READERS: dict[str, Callable[[Any], object]] = {
    **{f"plain.readers.{name}": getattr(readers, name) for name in readers.__all__},
    "plain.read: text in every field": lambda text: read(AccessRequest, dict.fromkeys(FIELDS, text)),
    "plain.read: text as a key, a type and a day": lambda text: read(Period, {text: 1, "type": text, "start": text}),
    "plain.read_rows: text as a column and a cell": lambda text: _read_periods([{text: 1, "od": text}]),
}
BAD_MEMBER: dict[str, list[Any]] = {"pupil": [], "school_class": [], "period": []}
DATA: dict[str, tuple[type[Any], Callable[[int], Any]]] = {
    "members with three faults": (PupilRecord, lambda size: {"assignments": [BAD_MEMBER] * (size // 45)}),
    "members of a wrong kind": (PupilRecord, lambda size: {"stays": [7] * (size // 3)}),
    "unknown keys": (PupilRecord, lambda size: {f"k{each}": 1 for each in range(size // 10)}),
    "unknown keys in members": (PupilRecord, lambda size: {"aid": [{"x": 1}] * (size // 10)}),
    "a list in lists": (PupilRecord, lambda size: _nest(size // 2, lambda inner: [inner])),
    "an object in objects": (PupilRecord, lambda size: _nest(size // 10, lambda inner: {"stays": inner})),
    "findings without a rule": (Findings, lambda size: {"findings": [{"code": "?", "at": ""}] * (size // 24)}),
    "a list where a text stands": (AccessRequest, lambda size: {"password": [1] * (size // 3)}),
    "a number of many digits": (PupilRecord, lambda size: {"pupil": 10**size}),
}
TABLES: dict[str, Callable[[int], list[Any]]] = {
    "rows with two faults": lambda size: [{"od": "31.02.2026", "do": "?"}] * (size // 30),
    "rows of ever other columns": lambda size: [{f"k{each}": 1} for each in range(size // 10)],
    "many columns": lambda size: [{f"k{each}": 1 for each in range(size // 10)}],
}
