"""
Which days are free in Poland, and how working days are counted.

Free by the act of 18 January 1951 are its named holidays and every Sunday. A Saturday is no holiday, and a holiday that falls
on a free day is not made up for. A working day is a day from Monday to Friday that is not free: no act says so for SIO, it is
how offices count.

The holidays come from the package `holidays`, which is loaded at the first question. The library covers the days from
`FIRST_DAY` to `LAST_DAY`, as the law stands at its release (A-50). Every function here raises `TypeError` for what is no `date`
and `OutOfCoverageError` for a day outside them.

Not modelled here: days off by an order for one time or one employer, such as the prime minister's in an epidemic.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from ._expect import expect
from .acts import CALENDAR_NOTES, HOLIDAYS_ACT
from .errors import FIRST_DAY as FIRST_DAY  # noqa: PLC0414 - who asks about days finds them here, too
from .errors import LAST_DAY as LAST_DAY  # noqa: PLC0414 - as above
from .errors import InvalidValueError, OutOfCoverageError
from .rule import Finding, Rule, Severity

_SATURDAY = 5
_SUNDAY = 6

SATURDAY = Rule(
    code="TRM-006a",
    basis=(CALENDAR_NOTES.section("dni robocze"),),
    severity=Severity.GROUND,
    pl="{day} to sobota: nie jest ona dniem roboczym, choć nie jest też świętem.",
    en="{day} is a Saturday: it is not a working day, though not a public holiday either.",
)
HOLIDAY = Rule(
    code="TRM-008a",
    basis=(HOLIDAYS_ACT.art("1", pkt="1"),),
    severity=Severity.GROUND,
    pl="{day} to święto, które ustawa wymienia jako dzień wolny od pracy.",
    en="{day} is a public holiday named in the act as a day off.",
)
SUNDAY = Rule(
    code="TRM-008b",
    basis=(HOLIDAYS_ACT.art("1", pkt="2"),),
    severity=Severity.GROUND,
    pl="{day} to niedziela, a niedziele są ustawowo wolne od pracy.",
    en="{day} is a Sunday, and Sundays are days off by law.",
)
CHRISTMAS_EVE = Rule(
    code="TRM-009",
    basis=(HOLIDAYS_ACT.art("1", pkt="1", lit="ka"),),
    severity=Severity.GROUND,
    pl="{day} to Wigilia Bożego Narodzenia, wolna od pracy od 2025 r.",
    en="{day} is Christmas Eve, a public holiday since 2025.",
    since=date(2025, 2, 1),
)
EPIPHANY = Rule(
    code="TRM-010",
    basis=(HOLIDAYS_ACT.art("1", pkt="1", lit="b"),),
    severity=Severity.GROUND,
    pl="{day} to Święto Trzech Króli, wolne od pracy od 2011 r.",
    en="{day} is Epiphany, a public holiday since 2011.",
    since=date(2011, 1, 1),
)
CENTENARY = Rule(
    code="TRM-011",
    basis=(CALENDAR_NOTES.section("12 listopada 2018"),),
    severity=Severity.GROUND,
    pl="Dzień {day} był jednorazowo wolny od pracy, z okazji setnej rocznicy odzyskania niepodległości.",
    en="{day} was a one-off day off for the centenary of independence.",
)

_DATED = {(1, 6): EPIPHANY, (11, 12): CENTENARY, (12, 24): CHRISTMAS_EVE}


def free_day(day: date) -> Finding | None:
    """
    Return why *day* is no working day (TRM-006, TRM-008 to TRM-011), or None where it is one.

    A holiday on a Saturday or Sunday counts as the holiday.

    >>> free_day(date(2025, 12, 24)).code, free_day(date(2024, 12, 24))
    ('TRM-009', None)
    """
    if is_holiday(day):
        if day not in _holidays():
            return SUNDAY.finding(day=day)
        return _DATED.get((day.month, day.day), HOLIDAY).finding(day=day)
    return SATURDAY.finding(day=day) if day.weekday() == _SATURDAY else None


def is_holiday(day: date) -> bool:
    """
    Whether *day* is free by statute: a named holiday or a Sunday (TRM-008). A Saturday as such is not.

    >>> is_holiday(date(2018, 11, 12)), is_holiday(date(2019, 11, 12))
    (True, False)
    """
    _check("day", day)
    return day.weekday() == _SUNDAY or day in _holidays()


def is_working_day(day: date) -> bool:
    """
    Whether *day* is one of Monday to Friday and not free by statute (TRM-006).

    >>> is_working_day(date(2024, 12, 24)), is_working_day(date(2025, 12, 24))
    (True, False)
    """
    return not is_holiday(day) and day.weekday() != _SATURDAY


def holiday_name(day: date, lang: str) -> str | None:
    """
    Return the name of the holiday on *day*, in Polish (*lang* "pl") or English ("en").

    None where the act names no holiday for the day; a plain Sunday is free, but has no name. Raises `TypeError` for any other
    language.

    >>> holiday_name(date(2026, 6, 4), "pl"), holiday_name(date(2026, 6, 4), "en"), holiday_name(date(2026, 6, 7), "en")
    ('Dzień Bożego Ciała', 'Corpus Christi', None)
    """
    _check("day", day)
    if lang not in ("pl", "en"):
        raise TypeError('lang must be "pl" or "en"')
    return _holidays(lang).get(day)


def add_working_days(day: date, n: int) -> date:
    """
    Return the *n*-th working day after *day*, or before it where *n* is negative (TRM-007).

    *day* itself is never counted and may be free; the result is always a working day. Raises `InvalidValueError` for *n* 0,
    on which libraries disagree, and `OutOfCoverageError` where the result falls outside the covered days.

    >>> add_working_days(date(2018, 11, 9), 5).isoformat(), add_working_days(date(2018, 11, 13), -1).isoformat()
    ('2018-11-19', '2018-11-09')
    """
    try:
        if type(n) is int:
            if n > 0:
                places, working_days = _forward()
                return working_days[places[day] + n]
            if n < 0:
                places, working_days = _backward()
                return working_days[places[day] - n]
    except (KeyError, IndexError, TypeError):
        pass
    _check("day", day)
    expect("n", n, int)
    if n == 0:
        raise InvalidValueError("n", wanted="another number than 0")
    if type(n) is not int:
        return add_working_days(day, int(n))
    raise OutOfCoverageError("day")


def next_working_day(day: date) -> date:
    """
    Return the first working day after *day*, which itself is never the answer, be it a working day or not.

    Where a term that ends on a free day moves to the next working day, and stays where it is otherwise, ask
    `sio_rules.terms.fixed_term`.

    >>> next_working_day(date(2025, 12, 23)).isoformat(), next_working_day(date(2025, 12, 28)).isoformat()
    ('2025-12-29', '2025-12-29')
    """
    return add_working_days(day, 1)


def working_days_between(first: date, last: date) -> int:
    """
    Return how many working days there are from *first* to *last*, both counted where they are working days.

    Raises `InvalidValueError` where *last* is before *first*.

    >>> working_days_between(date(2018, 11, 9), date(2018, 11, 13))
    2
    """
    _check("first", first)
    _check("last", last)
    if last < first:
        raise InvalidValueError("last", wanted="first or a later day")
    places, _ = _forward()
    before_first = places[first] - is_working_day(first)
    return places[last] - before_first


def _check(argument: str, day: date) -> None:
    expect(argument, day, date)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise OutOfCoverageError(argument)


@cache
def _holidays(lang: str = "pl") -> Mapping[date, str]:
    """Return the named holidays of the covered years, with their names in *lang*."""
    # Loading it costs more than all the rest of the library: only who asks for a day pays.
    from holidays import country_holidays  # noqa: PLC0415 - dear to import

    years = range(FIRST_DAY.year, LAST_DAY.year + 1)
    return dict(country_holidays("PL", years=years, categories="public", language="pl" if lang == "pl" else "en_US"))


@cache
def _forward() -> tuple[dict[date, int], tuple[date, ...]]:
    """
    Return the place of the last working day up to each day, and the working days in order.

    So counting is one look-up. The place is -1 where no working day was yet: n is at least 1, so that no place counted to is
    ever under 0, and what lies outside is an `IndexError`.
    """
    return _places(map(date.fromordinal, range(FIRST_DAY.toordinal(), LAST_DAY.toordinal() + 1)))


@cache
def _backward() -> tuple[dict[date, int], tuple[date, ...]]:
    """Return the same as `_forward`, seen from the end."""
    places, _ = _forward()
    return _places(reversed(places))


def _places(days: Iterable[date]) -> tuple[dict[date, int], tuple[date, ...]]:
    holidays = _holidays()
    places: dict[date, int] = {}
    working_days: list[date] = []
    for day in days:
        if day.weekday() < _SATURDAY and day not in holidays:
            working_days.append(day)
        places[day] = len(working_days) - 1
    return places, tuple(working_days)
