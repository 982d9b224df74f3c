"""
The days of the school year: where it begins and ends, when classes begin, and when the February intake's begin and end.

Not modelled here: the end of classes in June (TRM-014), on which no rule of SIO rests, and the holidays of the voivodeships.
"""

from datetime import date, timedelta

from ._expect import expect
from .acts import CALENDAR_NOTES, PUPILS_GUIDE
from .days import FIRST_DAY, LAST_DAY, is_holiday
from .errors import OutOfCoverageError
from .periods import SchoolYear
from .rule import Decision, Rule, Severity

_FRIDAY = 4

SCHOOL_YEAR = Rule(
    code="TRM-012",
    basis=(PUPILS_GUIDE.section("3.1"),),
    severity=Severity.GROUND,
    pl="Dzień {day} należy do roku szkolnego, który trwa od {first_day} do {last_day}.",
    en="{day} belongs to the school year that runs from {first_day} to {last_day}.",
)
CLASSES_BEGIN = Rule(
    code="TRM-013",
    basis=(CALENDAR_NOTES.section("pierwszy dzień zajęć"),),
    severity=Severity.GROUND,
    pl="Zajęcia zaczynają się {day}: w pierwszym powszednim dniu września, a gdy 1 września wypada w piątek albo w sobotę, w"
    " najbliższy poniedziałek po tym dniu.",
    en="Lessons begin on {day}: the first ordinary day of September (not a Sunday or public holiday) or, where 1 September"
    " is a Friday or Saturday, the following Monday.",
)
FEBRUARY_CLASSES_BEGIN = Rule(
    code="TRM-015a",
    basis=(PUPILS_GUIDE.section("3.1"),),
    severity=Severity.GROUND,
    pl="Pierwszym powszednim dniem lutego jest {day}: powszedni jest każdy dzień, także sobota, z wyjątkiem niedziel i"
    " świąt.",
    en="The first ordinary day of February is {day}: every day except Sundays and public holidays is an ordinary day,"
    " Saturdays included.",
    reading="A-31",
)
FEBRUARY_CLASSES_END = Rule(
    code="TRM-015b",
    basis=(PUPILS_GUIDE.section("3.1"),),
    severity=Severity.GROUND,
    pl="Ostatnim piątkiem stycznia jest {day}.",
    en="The last Friday of January is {day}.",
)


def school_year(day: date) -> Decision[SchoolYear]:
    """
    Return to which school year *day* belongs: 1 September to 31 August (TRM-012).

    Raises `InvalidValueError` for the few days at the ends of Python's calendar that belong to no whole year. Who needs no
    ground asks `SchoolYear.of`.

    >>> decision = school_year(date(2019, 8, 31))
    >>> str(decision.outcome), decision.because.codes
    ('2018/2019', ('TRM-012',))
    """
    year = SchoolYear.of(day)
    return SCHOOL_YEAR.decides(year, day=day, first_day=year.start, last_day=year.end)


def classes_begin(year: int) -> Decision[date]:
    """
    Return on which day of September *year* classes begin (TRM-013).

    Raises `OutOfCoverageError` for a year outside the covered ones.

    >>> classes_begin(2019).outcome.isoformat(), classes_begin(2023).outcome.isoformat()
    ('2019-09-02', '2023-09-04')
    """
    _check(year)
    day = date(year, 9, 1)
    if day.weekday() >= _FRIDAY:
        day += timedelta(days=7 - day.weekday())
    return CLASSES_BEGIN.decides(day, day=day)


def february_classes_begin(year: int) -> Decision[date]:
    """
    Return the first weekday of February *year*, on which the classes of the February intake begin (TRM-015).

    A Saturday is a weekday (A-31). Raises `OutOfCoverageError` for a year outside the covered ones.

    >>> february_classes_begin(2025).outcome.isoformat(), february_classes_begin(2026).outcome.isoformat()
    ('2025-02-01', '2026-02-02')
    """
    _check(year)
    day = date(year, 2, 1)
    if is_holiday(day):
        day += timedelta(days=1)  # only a Sunday: no named holiday falls in February
    return FEBRUARY_CLASSES_BEGIN.decides(day, day=day)


def february_classes_end(year: int) -> Decision[date]:
    """
    Return the last Friday of January *year*, on which the classes of the February intake end (TRM-015).

    Raises `OutOfCoverageError` for a year outside the covered ones.

    >>> february_classes_end(2026).outcome.isoformat(), february_classes_end(2027).outcome.isoformat()
    ('2026-01-30', '2027-01-29')
    """
    _check(year)
    last = date(year, 1, 31)
    day = last - timedelta(days=(last.weekday() - _FRIDAY) % 7)
    return FEBRUARY_CLASSES_END.decides(day, day=day)


def _check(year: int) -> None:
    expect("year", year, int)
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise OutOfCoverageError("year")
