"""Break values at random: a field, a member, a letter or a day of what is right, or junk in its place."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import Enum
from functools import cache
from random import Random
from typing import Any

import attrs
from test_junk import JUNK

from sio_rules import IllegalStepError, InvalidValueError, OutOfCoverageError, Rule
from sio_rules.tables import Table

DECLARED = (TypeError, InvalidValueError, OutOfCoverageError, IllegalStepError)
"""What a value refuses its arguments with."""
CONSTANTS = (Rule, Table)
"""What only the library writes down."""
LETTERS = "0123456789 .,-+/:;'\"=<>{}%\\\n\t\0\u00a0\u202e\u0660\ud800aAzZąŻÉ日😀xE"
"""Digits, blanks, signs of spreadsheets and formats, and letters that few programs expect."""
WORDS = (
    "",
    "tak",
    "NIE",
    "4.4E+10",
    "44051401359.0",
    "31.02.2026",
    "2026-03-09T10:00",
    "0x1F",
    "None",
    "nan",
    "9" * 40,
    "a@b",
)
JUNK_OF_HUNDRED = 15
"""So often junk stands in the place of a value, instead of a broken one."""
DEPTH = 4
"""So deep a value is broken inside: a field of a field of a member of a list."""


@cache
def _fields(kind: type[Any]) -> tuple[tuple[str, str], ...]:
    """Return the fields that a value is built from: the name of each, and of its argument."""
    return tuple((each.name, each.alias) for each in attrs.fields(kind) if each.init)


def _text(text: str, random: Random) -> str:
    """Change, leave out, repeat or turn round some letters, or take another word."""
    if not text:
        return random.choice(WORDS)
    at, other = random.randrange(len(text)), random.randrange(len(text))
    letter, word = random.choice(LETTERS), random.choice(WORDS)
    made: Callable[[], str] = random.choice(
        (
            lambda: text[:at] + letter + text[at + 1 :],
            lambda: text[:at] + text[at + 1 :],
            lambda: text[:at] + letter + text[at:],
            lambda: text[:at] + text[other:],
            lambda: random.choice((text.upper(), text.lower(), text.swapcase(), text.strip(), f" {text}\u00a0", text[::-1])),
            lambda: text * random.choice((2, 2, 2, 50)),
            lambda: text + word,
            lambda: word,
        )
    )
    return made()


def _number(number: int, random: Random) -> int | float:
    """Go past a limit, or far away; sometimes with a fraction."""
    return random.choice(
        (number + 1, number - 1, -number, 0, number * 10, number + 0.5, number + 0.0, 2**63, number + random.randrange(99))
    )


def _day(day: date, random: Random) -> date:
    """Go a day, some weeks or years on or back, or to the end of the calendar; a moment stays a moment."""
    try:
        return day + timedelta(random.choice((-1, 1, 7, -7, 31, 365, -365, random.randrange(-20_000, 20_000))))
    except OverflowError:
        return date.max


def _members(members: list[Any], random: Random, depth: int) -> list[Any]:
    """Leave a member out, repeat, move or break it, or put junk beside it."""
    if not members:
        return [random.choice(JUNK)]
    at = random.randrange(len(members))
    made: Callable[[], list[Any]] = random.choice(
        (
            lambda: members[:at] + members[at + 1 :],
            lambda: [*members, members[at]],
            lambda: random.sample(members, len(members)),
            lambda: [*members, random.choice(JUNK)],
            lambda: [*members[:at], broken(members[at], random, depth - 1), *members[at + 1 :]],
            lambda: [*members[:at], broken(members[at], random, depth - 1), *members[at + 1 :]],
        )
    )
    return made()


def _mapping(data: Mapping[Any, Any], random: Random, depth: int) -> dict[Any, Any]:
    """Leave a key out, rename it, or break what stands there."""
    if not data:
        return {random.choice(WORDS): random.choice(JUNK)}
    key = random.choice(list(data))
    others = {each: value for each, value in data.items() if each != key}
    name = _text(key, random) if isinstance(key, str) else "x"
    how: Callable[[], dict[Any, Any]] = random.choice(
        (
            lambda: others,
            lambda: others | {name: data[key]},
            lambda: dict(data) | {key: broken(data[key], random, depth - 1)},
            lambda: dict(data) | {key: broken(data[key], random, depth - 1)},
        )
    )
    return how()


def _field(value: Any, random: Random, depth: int) -> Any:
    """Build the value anew, with one field broken."""
    kind: Any = type(value)
    arguments = {alias: getattr(value, name) for name, alias in _fields(kind)}
    if not arguments:
        return random.choice(JUNK)
    chosen = random.choice(list(arguments))
    return kind(**arguments | {chosen: broken(arguments[chosen], random, depth - 1)})


def broken(value: Any, random: Random, depth: int = DEPTH) -> Any:
    """Return *value* with something changed in it, or junk; *value* itself where its class refuses the change."""
    if depth <= 0 or random.randrange(100) < JUNK_OF_HUNDRED:
        return random.choice(JUNK)
    try:
        return _changed(value, random, depth)
    except DECLARED:
        return value


def _changed(value: Any, random: Random, depth: int) -> Any:
    kind: Any = type(value)
    if isinstance(value, Enum):
        return random.choice(list(kind))
    if value is None or kind is bool:
        return random.choice((None, True, False))
    if isinstance(value, str):
        return kind(_text(str(value), random))
    if isinstance(value, (int, float)):
        return _number(int(value), random) if kind is int else random.choice(JUNK)
    if isinstance(value, date):
        return _day(value, random)
    if kind in CONSTANTS:
        return value
    if attrs.has(kind):
        return _field(value, random, depth)
    if isinstance(value, (tuple, list, set, frozenset)):
        return kind(_members(list(value), random, depth))
    if isinstance(value, Mapping):
        return _mapping(value, random, depth)
    return random.choice(JUNK)
