"""How what people and tables write is read: days, moments, yes and no, numbers, words of lists."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from functools import cache
from typing import Any

from sio_rules.labels import Label

from ._faults import Fault
from .rules import (
    ARMOUR_TAKEN_OFF,
    DAY_WITH_A_TIME,
    MARK_TAKEN_OFF,
    NOT_A_DAY,
    NOT_A_MOMENT,
    NOT_A_NUMBER,
    NOT_A_TEXT,
    NOT_ON_THE_LIST,
    NOT_YES_OR_NO,
)

_ARMOUR = re.compile(r'="([^"]*)"')
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_POLISH_DAY = re.compile(r"(\d{1,2})[.-](\d{1,2})[.-](\d{4})", re.ASCII)
_DAY_IN_WORDS = re.compile(r"(\d{1,2}) ([a-zźś]{3,12}) (\d{4})(?: r\.)?", re.ASCII | re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?\d{1,30}", re.ASCII)
_MONTHS = (
    *("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca"),
    *("lipca", "sierpnia", "września", "października", "listopada", "grudnia"),
)
_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
_LONGEST = 200
"""No word of a list, no day and no number is longer."""

YES = frozenset({"tak", "t", "x", "1", "prawda", "true", "yes"})
NO = frozenset({"nie", "n", "-", "0", "fałsz", "false", "no"})


def text(value: Any) -> str:
    """Return a text as it is, without what a spreadsheet or a file put around it; that is told."""
    if type(value) is not str:
        if not isinstance(value, str):
            raise Fault(NOT_A_TEXT)
        value = str.__str__(value)
    if value[:1] == _MARK:
        raise Fault(MARK_TAKEN_OFF, instead=value[1:])
    if value[:2] == '="' and (armoured := _ARMOUR.fullmatch(value)):
        raise Fault(ARMOUR_TAKEN_OFF, instead=armoured[1])
    return value


def day(value: Any) -> date:
    """Return a day: one of Python, of pandas or numpy, or as people write it."""
    if type(value) is date:
        return value
    if isinstance(value, str):
        found = _day_in(" ".join(text(value)[:_LONGEST].split()))
        if found is None:
            raise Fault(NOT_A_DAY)
        return found
    found = _of_python(value)
    if isinstance(found, datetime):
        if found.time() != time():
            raise Fault(DAY_WITH_A_TIME)
        return found.date()
    if isinstance(found, date):
        return date(found.year, found.month, found.day)
    raise Fault(NOT_A_DAY)


def _day_in(words: str) -> date | None:
    """Return the day that is written in figures or with the month as a word."""
    if written := _ISO_DAY.fullmatch(words):
        year, month, day_of_month = written.groups()
    elif written := _POLISH_DAY.fullmatch(words):
        day_of_month, month, year = written.groups()
    elif (written := _DAY_IN_WORDS.fullmatch(words)) and written[2].lower() in _MONTHS:
        day_of_month, month, year = written[1], _MONTHS.index(written[2].lower()) + 1, written[3]
    else:
        return None
    try:
        return date(int(year), int(month), int(day_of_month))
    except ValueError:
        return None


def moment(value: Any) -> datetime:
    """Return a moment with its time zone: one of Python or pandas, or in ISO form."""
    if isinstance(value, str):
        try:
            found: Any = datetime.fromisoformat(text(value)[:_LONGEST].strip())
        except ValueError:
            found = None
    else:
        found = _of_python(value)
    if not isinstance(found, datetime) or found.tzinfo is None:
        raise Fault(NOT_A_MOMENT)
    return found


def number(value: Any) -> int:
    """Return a whole number; 3100.0 and "3 100" are whole numbers, too."""
    if type(value) is int:
        return value
    if isinstance(value, str):
        digits = "".join(text(value)[:_LONGEST].split())
        if not _NUMBER.fullmatch(digits):
            raise Fault(NOT_A_NUMBER)
        return int(digits)
    found = _of_python(value)
    if isinstance(found, float) and found.is_integer():
        return int(found)
    if isinstance(found, int) and not isinstance(found, bool):
        return int(found)
    raise Fault(NOT_A_NUMBER)


def yes_or_no(value: Any) -> bool:
    """Return what people write for yes and no, and never whether a text is empty."""
    if value is True or value is False:
        return value is True
    if isinstance(value, str):
        word = text(value)[:_LONGEST].strip().casefold()
        if word in YES or word in NO:
            return word in YES
    elif isinstance(_of_python(value), bool):
        return bool(value)
    raise Fault(NOT_YES_OR_NO)


def word_of(lists: tuple[type[Label], ...]) -> Callable[[Any], Label]:
    """Return what reads a member of one of *lists*, by any of its words."""

    @cache
    def read(word: str) -> Label | None:
        found = [member for each in lists if (member := _member(each, word)) is not None]
        return found[0] if len(found) == 1 else None

    def member(value: Any) -> Label:
        if type(value) in lists:
            return value  # type: ignore[no-any-return] # it is a member
        if not isinstance(value, str):
            raise Fault(NOT_ON_THE_LIST)
        word = text(value)
        found = read(word) if len(word) <= _LONGEST else None
        if found is None:
            raise Fault(NOT_ON_THE_LIST)
        return found

    return member


def _member(listed: type[Label], word: str) -> Label | None:
    try:
        return listed.read(word)
    except ValueError:
        return None


def _of_python(value: Any) -> Any:
    """Return what pandas and numpy hold as Python's own value, told by their methods."""
    for method in ("to_pydatetime", "item"):
        convert = getattr(type(value), method, None)
        if convert is not None:
            try:
                return convert(value)
            except Exception:  # noqa: BLE001 - whatever a foreign type raises, it is no value of ours
                return None
    return value
