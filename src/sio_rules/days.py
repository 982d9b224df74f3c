"""
Which days are days off in Poland, and how working days are counted.

The act of 18 January 1951 names the public holidays and makes every Sunday a day off. A Saturday is not a public holiday, and a
holiday that falls on a day off is not moved. A working day is Monday to Friday without public holidays: no act defines it for SIO,
but that is how offices count (A-76).

An office may be closed on further days, such as one given back for a holiday on a Saturday. Functions that count working days take
them as *closed_on*; nothing else does, because such a day is not a day off by law.

The library covers the days from `FIRST_DAY` to `LAST_DAY`, with the law as it stands at its release (A-50). Every function here
raises `TypeError` for anything but a `date` and `OutOfCoverageError` for a day outside them.

Not modelled here: days off ordered for everybody on a single occasion, such as by the prime minister in an epidemic.
"""

from collections.abc import Collection
from datetime import date

from ._expect import expect, expect_each
from ._holidays import HolidayRow, holidays, working_days, working_days_before
from .acts import CALENDAR_NOTES, HOLIDAYS_ACT
from .errors import FIRST_DAY as FIRST_DAY  # noqa: PLC0414 - who asks about days finds them here, too
from .errors import LAST_DAY as LAST_DAY  # noqa: PLC0414 - as above
from .errors import InvalidValueError, OutOfCoverageError
from .rule import Finding, Rule, Severity

_SATURDAY = 5
_SUNDAY = 6
_NEVER: Collection[date] = ()

SATURDAY = Rule(
    code="TRM-006a",
    basis=(CALENDAR_NOTES.section("dni robocze"),),
    severity=Severity.GROUND,
    pl="{day} to sobota: nie jest ona dniem roboczym, choć nie jest też świętem.",
    en="{day} is a Saturday: it is not a working day, though not a public holiday either.",
)
SUNDAY = Rule(
    code="TRM-008b",
    basis=(HOLIDAYS_ACT.art("1", pkt="2"),),
    severity=Severity.GROUND,
    pl="{day} to niedziela, a niedziele są ustawowo wolne od pracy.",
    en="{day} is a Sunday, and Sundays are days off by law.",
)


def free_day(day: date) -> Finding | None:
    """
    Return why *day* is not a working day (TRM-006, TRM-008 to TRM-011), or None if it is one.

    A holiday on a Saturday or Sunday counts as the holiday.

    >>> free_day(date(2025, 12, 24)).code, free_day(date(2024, 12, 24))
    ('TRM-009', None)
    """
    holiday = _holiday("day", day)
    if holiday:
        return holiday.rule.finding(day=day)
    if day.weekday() == _SUNDAY:
        return SUNDAY.finding(day=day)
    return SATURDAY.finding(day=day) if day.weekday() == _SATURDAY else None


def is_holiday(day: date) -> bool:
    """
    Whether *day* is a day off by law: a public holiday or a Sunday (TRM-008). A Saturday as such is not.

    >>> is_holiday(date(2018, 11, 12)), is_holiday(date(2019, 11, 12))
    (True, False)
    """
    return _holiday("day", day) is not None or day.weekday() == _SUNDAY


def is_working_day(day: date, *, closed_on: Collection[date] = _NEVER) -> bool:
    """
    Whether *day* is one of Monday to Friday, not a public holiday (TRM-006), and not among *closed_on*.

    >>> is_working_day(date(2024, 12, 24)), is_working_day(date(2025, 12, 24))
    (True, False)
    """
    closed = closed_on if closed_on is _NEVER else _closed(closed_on)
    return _holiday("day", day) is None and day.weekday() < _SATURDAY and day not in closed


def holiday_name(day: date, lang: str) -> str | None:
    """
    Return the name of the public holiday on *day*: in Polish as the act has it (*lang* "pl"), or in English ("en").

    None if the act names no holiday on that day; an ordinary Sunday is a day off, but has no name. Raises `TypeError` for any other
    language.

    >>> holiday_name(date(2026, 6, 4), "pl"), holiday_name(date(2026, 6, 4), "en"), holiday_name(date(2026, 6, 7), "en")
    ('dzień Bożego Ciała', 'Corpus Christi', None)
    """
    holiday = _holiday("day", day)
    if type(lang) is not str or lang not in {"pl", "en"}:
        raise TypeError('lang must be "pl" or "en"')
    if holiday is None:
        return None
    return holiday.pl if lang == "pl" else holiday.en


def add_working_days(day: date, n: int, *, closed_on: Collection[date] = _NEVER) -> date:
    """
    Return the *n*-th working day after *day*, or before it if *n* is negative (TRM-007).

    *day* itself is never counted and may be a day off; the result is always a working day. Days *closed_on* are not counted either.
    Raises `InvalidValueError` for *n* 0, on which libraries disagree, and `OutOfCoverageError` if the result lies outside the
    covered days.

    >>> add_working_days(date(2018, 11, 9), 5).isoformat(), add_working_days(date(2018, 11, 13), -1).isoformat()
    ('2018-11-19', '2018-11-09')
    >>> add_working_days(date(2018, 11, 9), 5, closed_on={date(2018, 11, 16)}).isoformat()
    '2018-11-20'
    """
    try:
        if (
            type(n) is int and n and closed_on is _NEVER
        ):  # asked most, so answered first, and checked where there is no answer
            return _nth(day, n)
    except (AttributeError, KeyError, TypeError):
        pass
    _check("day", day)
    expect("n", n, int)
    closed = _closed(closed_on)
    if n == 0:
        raise InvalidValueError("n", wanted="another number than 0")
    try:
        if not closed:
            return _nth(day, int(n))
        counted = day
        for _ in range(abs(n)):
            counted = _next_open(counted, 1 if n > 0 else -1, closed)
    except KeyError:
        raise OutOfCoverageError("day") from None
    return counted


def next_working_day(day: date, *, closed_on: Collection[date] = _NEVER) -> date:
    """
    Return the first working day after *day*, which itself is never the answer.

    `first_working_day` may answer *day* itself.

    >>> next_working_day(date(2025, 12, 23)).isoformat(), next_working_day(date(2025, 12, 28)).isoformat()
    ('2025-12-29', '2025-12-29')
    """
    return add_working_days(day, 1, closed_on=closed_on)


def first_working_day(day: date, *, closed_on: Collection[date] = _NEVER) -> date:
    """
    Return *day* if it is a working day, otherwise the next working day: where a time limit that ends on *day* is moved to.

    `sio_rules.terms.fixed_term` also says why it is moved.

    >>> first_working_day(date(2025, 12, 23)).isoformat(), first_working_day(date(2025, 12, 24)).isoformat()
    ('2025-12-23', '2025-12-29')
    """
    return day if is_working_day(day, closed_on=closed_on) else next_working_day(day, closed_on=closed_on)


def working_days_between(first: date, last: date, *, closed_on: Collection[date] = _NEVER) -> int:
    """
    Return how many working days there are from *first* to *last*, both counted if they are working days.

    Raises `InvalidValueError` if *last* is before *first*.

    >>> working_days_between(date(2018, 11, 9), date(2018, 11, 13))
    2
    """
    _check("first", first)
    _check("last", last)
    closed = _closed(closed_on)
    if last < first:
        raise InvalidValueError("last", wanted="first or a later day")
    days = _up_to(last) - _up_to(first) + is_working_day(first)
    return days - sum(first <= day <= last and is_working_day(day) for day in closed)


def _check(argument: str, day: date) -> None:
    expect(argument, day, date)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise OutOfCoverageError(argument)


def _closed(days: Collection[date]) -> frozenset[date]:
    """Return *days* as a set; refuse anything but dates."""
    expect("closed_on", days, Collection)
    expect_each("closed_on", days, date)
    return frozenset(days)


def _holiday(argument: str, day: date) -> HolidayRow | None:
    if type(day) is not date or not FIRST_DAY.year <= day.year <= LAST_DAY.year:  # plain days are quick
        _check(argument, day)
    return holidays(day.year).get(day)


def _nth(day: date, n: int) -> date:
    """Return the *n*-th working day after *day*, or before it; raises `KeyError` if one of them is not covered."""
    year = day.year
    numbers, days = working_days(year)
    place = numbers[day] + n
    if n > 0 or days[numbers[day] - 1] == day:  # counted on from the last working day, or back from the day itself
        place -= 1
    while place >= len(days):
        place -= len(days)
        year += 1
        _, days = working_days(year)
    while place < 0:
        year -= 1
        _, days = working_days(year)
        place += len(days)
    return days[place]


def _up_to(day: date) -> int:
    """Return how many working days the covered years have up to *day*."""
    return working_days_before(day.year) + working_days(day.year)[0][day]


def _next_open(day: date, step: int, closed: frozenset[date]) -> date:
    """Return the next working day that is not *closed*, one *step* after another."""
    day = _nth(day, step)
    while day in closed:
        day = _nth(day, step)
    return day
