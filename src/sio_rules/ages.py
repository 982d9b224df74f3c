"""
Anniversaries and ages: whole years from a day, and the last day before them.

Nothing here moves over days off: a validity, a stay, an age and an entitlement may end on a Sunday (TRM-005). For time limits
within which something must be done, see `sio_rules.terms`.

29 February has no counterpart in a common year. An anniversary and an age then fall on 28 February; a period that starts on
29 February and includes both ends is complete only with that 28 February, so it ends on that day too (A-04).
"""

from calendar import isleap
from datetime import MAXYEAR, date, timedelta

from ._expect import expect
from ._values import AT_LEAST_ONE, expect_within
from .acts import KC
from .errors import OutOfCoverageError
from .rule import Finding, Rule, Severity

_LEAP_DAY = 2, 29

AGE_COMPLETED = Rule(
    code="TRM-016",
    basis=(KC.art("112"),),
    severity=Severity.GROUND,
    pl="W dniu {on} wiek w latach ({years}) jest ukończony: kończy się go z początkiem dnia urodzin, a osoba urodzona 29"
    " lutego kończy go w roku zwykłym 28 lutego.",
    en="The age in years ({years}) is reached by {on}: it is reached at the beginning of the birthday, which for a person"
    " born on 29 February is 28 February in a common year.",
)


def age_completed(born_on: date, years: int, *, on: date) -> Finding | None:
    """
    Return the finding that a person born on *born_on* is *years* years old by the day *on* (TRM-016), or None.

    >>> age_completed(date(2012, 5, 10), 7, on=date(2019, 5, 10)).code
    'TRM-016'
    >>> age_completed(date(2012, 5, 10), 7, on=date(2019, 5, 9))
    """
    completed_on = completes_age(born_on, years)
    expect("on", on, date)
    return AGE_COMPLETED.finding(years=years, on=on) if completed_on <= on else None


def completes_age(born_on: date, years: int) -> date:
    """
    Return the day on which a person born on *born_on* turns *years* (TRM-016); the age is reached at the beginning of that day.

    For a birth on 29 February it is 28 February in a common year. Raises `InvalidValueError` for *years* under 1, and
    `OutOfCoverageError` if the day would lie after Python's calendar.

    >>> completes_age(date(2012, 5, 10), 7).isoformat(), completes_age(date(2012, 2, 29), 7).isoformat()
    ('2019-05-10', '2019-02-28')
    """
    return _years_after("born_on", born_on, years)


def last_day_before_age(born_on: date, years: int) -> date:
    """
    Return the day before a person born on *born_on* turns *years* (TRM-016).

    Raises the same errors as `completes_age`.

    >>> last_day_before_age(date(2012, 5, 10), 7).isoformat()
    '2019-05-09'
    """
    return completes_age(born_on, years) - timedelta(days=1)


def anniversary(day: date, years: int) -> date:
    """
    Return the same date *years* years after *day*; for 29 February it is 28 February in a common year.

    It is the last day of "*years* years from *day*" if *day* itself is not counted (TRM-004, A-04). It does not move over days
    off. Raises `InvalidValueError` for *years* under 1, and `OutOfCoverageError` if the day would lie after Python's calendar.

    >>> anniversary(date(2020, 9, 2), 5).isoformat(), anniversary(date(2028, 2, 29), 5).isoformat()
    ('2025-09-02', '2033-02-28')
    """
    return _years_after("day", day, years)


def last_day_of_years(first_day: date, years: int) -> date:
    """
    Return the last day of a period of *years* years that begins with *first_day*, both days counted (A-04).

    It is the day before the anniversary; only from 29 February to a common year it is 28 February itself. It does not move over
    days off. Raises the same errors as `anniversary`.

    >>> last_day_of_years(date(2018, 9, 1), 5).isoformat(), last_day_of_years(date(2019, 3, 1), 5).isoformat()
    ('2023-08-31', '2024-02-29')
    >>> last_day_of_years(date(2028, 2, 29), 5).isoformat()
    '2033-02-28'
    """
    same_date = _years_after("first_day", first_day, years)
    if same_date.day < first_day.day:
        return same_date
    return same_date - timedelta(days=1)


def _years_after(argument: str, day: date, years: int) -> date:
    expect(argument, day, date)
    expect_within("years", years, AT_LEAST_ONE)
    year = day.year + years
    if year > MAXYEAR:
        raise OutOfCoverageError(argument, date.min, date.max)
    if (day.month, day.day) == _LEAP_DAY and not isleap(year):
        return date(year, day.month, day.day - 1)
    return date(year, day.month, day.day)
