"""
What kind of Python value an argument has to be.

A wrong kind is the caller's mistake, never a finding: it raises `TypeError` with the argument's name and the two kinds,
and never with the value, which may be somebody's password.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar
from unicodedata import category

_T = TypeVar("_T")

_BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and symbols that are written as nothing at all."""


def expect(argument: str, value: object, *kinds: type) -> None:
    """
    Raise `TypeError` naming *argument* unless *value* is of one of *kinds*.

    A `datetime` is not taken for a `date`, nor a `bool` for an `int`, unless asked for. `type(None)` among *kinds* allows
    None.

    >>> from datetime import date
    >>> expect("on", date(2026, 3, 9), date)
    >>> expect("on", datetime(2026, 3, 9, 12, 0), date)
    Traceback (most recent call last):
    ...
    TypeError: on must be date, not datetime
    """
    given = type(value)
    if given in kinds:
        return
    if isinstance(value, kinds) and not isinstance(value, (bool, datetime)):
        return
    names = ["None" if kind is type(None) else kind.__name__ for kind in kinds]
    found = given.__name__ if given.__name__ not in names else f"{given.__module__}.{given.__name__}"  # numpy.bool, not bool
    raise TypeError(f"{argument} must be {' or '.join(names)}, not {found}")


def expect_each(argument: str, values: Iterable[object], *kinds: type) -> None:
    """
    Raise `TypeError` naming *argument* unless each of *values* is of one of *kinds*, as by `expect`.

    What has an order is named with its place; a set has no places.

    >>> expect_each("ages", (7, "8"), int)
    Traceback (most recent call last):
    ...
    TypeError: ages[1] must be int, not str
    """
    for place, each in enumerate(values):
        if type(each) not in kinds:
            expect(argument if isinstance(values, frozenset) else f"{argument}[{place}]", each, *kinds)


def as_tuple(argument: str, values: Iterable[_T], *kinds: type) -> tuple[_T, ...]:
    """
    Return *values* as a tuple; raise `TypeError` naming *argument* unless they are iterable and each is of one of *kinds*.

    >>> as_tuple("ages", [7, 8], int)
    (7, 8)
    >>> as_tuple("ages", 7, int)
    Traceback (most recent call last):
    ...
    TypeError: ages must be Iterable, not int
    """
    if type(values) is not tuple:
        expect(argument, values, Iterable)
    listed = tuple(values)
    expect_each(argument, listed, *kinds)
    return listed


def expect_function(argument: str, value: object) -> None:
    """
    Raise `TypeError` naming *argument* unless *value* can be called; None is no function, and allowed.

    >>> expect_function("on_bad_row", None)
    >>> expect_function("on_bad_row", 7)
    Traceback (most recent call last):
    ...
    TypeError: on_bad_row must be a function or None, not int
    """
    if value is not None and not callable(value):
        raise TypeError(f"{argument} must be a function or None, not {type(value).__name__}")


def plain_text(text: object, argument: str = "text") -> str:
    """
    Return *text*, which a person typed, as a plain string; raises `TypeError` naming *argument* where it is none.

    What is derived from `str` is copied, as it could answer differently each time it is asked.

    >>> plain_text("0")
    '0'
    """
    if type(text) is str:
        return text
    expect(argument, text, str)
    return str.__str__(text)


def all_digits(text: str) -> bool:
    """
    Whether *text* consists of the digits 0 to 9, and of at least one.

    `str.isdigit` alone takes the digits of other scripts, and `int` takes `+1` and `1_0`, too.

    >>> all_digits("0123"), all_digits("٠١٢٣"), all_digits("+1"), all_digits("")
    (True, False, False, False)
    """
    text = plain_text(text)
    return text.isascii() and text.isdigit()


def is_invisible(sign: str) -> bool:
    """
    Whether *sign* cannot be seen and is not a blank either: a mark of direction, a soft hyphen, a byte order mark.

    >>> is_invisible("\u200b"), is_invisible("\u00ad"), is_invisible(" "), is_invisible("1")
    (True, True, False, False)
    """
    return (category(sign) in {"Cc", "Cf"} and not sign.isspace()) or sign in _BLANK_LETTERS


def is_blank(text: str) -> bool:
    """
    Whether nothing can be seen of *text*: it is empty, or holds nothing but blanks and what is invisible.

    >>> is_blank(" \u200b"), is_blank(" 0")
    (True, False)
    """
    seen = text.strip()
    if not seen or " " < seen[0] < "\x7f":  # what most people type begins so
        return not seen
    return all(sign.isspace() or is_invisible(sign) for sign in seen)
