"""Days and moments, as people, files and tables write them."""

import re
from datetime import date, datetime, time
from typing import Any

from sio_rules.acts import PLAIN_DATA
from sio_rules.rule import Rule, Severity
from sio_rules.sentences import MONTHS

from ._fault import Fault
from ._foreign import as_python
from ._texts import short_text

NOT_A_DAY = Rule(
    code="DAT-002a",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Wartość nie jest datą; datę zapisuje się jako rok-miesiąc-dzień albo dzień.miesiąc.rok.",
    en="The value is not a date; a date is written as year-month-day or day.month.year.",
)
DAY_WITH_A_TIME = Rule(
    code="DAT-002b",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Wartość to data z godziną inną niż północ, a oczekiwana jest sama data.",
    en="The value is a date with a time other than midnight, but a date alone is expected.",
)
NOT_A_MOMENT = Rule(
    code="DAT-002c",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Wartość nie jest chwilą; oczekiwana jest data z godziną i strefą czasową.",
    en="The value is not a moment; a date with a time and a time zone is expected.",
)

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_POLISH = re.compile(r"(\d{1,2})[.-](\d{1,2})[.-](\d{4})(?: ?r\.)?", re.ASCII)
_IN_WORDS = re.compile(r"([0-9]{1,2}) ([^\W\d]{3,12}) ([0-9]{4})(?: ?r\.)?")
_ISO_WITH_A_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d.*", re.ASCII)
_MONTHS = MONTHS["pl"]


def day(value: Any) -> date:
    """
    Return a day: one of Python, of pandas or numpy, or as people write it; a moment at midnight is a day, too.

    >>> day("1.09.2024") == day("1 września 2024 r.") == day("2024-09-01") == date(2024, 9, 1)
    True
    """
    if type(value) is date:
        return value
    if isinstance(value, str):
        written = short_text(value)
        found: Any = _moment_in(written) if _ISO_WITH_A_TIME.fullmatch(written) else _day_in(written)
    else:
        found = as_python(value)
    if type(found) is datetime:
        if found.time() != time():
            raise Fault(DAY_WITH_A_TIME.finding())
        return found.date()
    if type(found) is not date:
        raise Fault(NOT_A_DAY.finding())
    return found


def moment(value: Any) -> datetime:
    """
    Return a moment with its time zone: one of Python or pandas, or in ISO form.

    >>> moment("2026-03-09T12:00:00+01:00").isoformat()
    '2026-03-09T12:00:00+01:00'
    """
    found = _moment_in(short_text(value)) if isinstance(value, str) else as_python(value)
    if type(found) is not datetime or found.tzinfo is None:
        raise Fault(NOT_A_MOMENT.finding())
    return found


def _day_in(written: str) -> date | None:
    """Return the day that is written in figures, or with the month as a word."""
    if matched := _ISO.fullmatch(written):
        year, month, of_month = matched.groups()
    elif matched := _POLISH.fullmatch(written):
        of_month, month, year = matched.groups()
    elif (matched := _IN_WORDS.fullmatch(written)) and matched[2].lower() in _MONTHS:
        of_month, month, year = matched[1], str(_MONTHS.index(matched[2].lower()) + 1), matched[3]
    else:
        return None
    try:
        return date(int(year), int(month), int(of_month))
    except ValueError:
        return None


def _moment_in(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None
