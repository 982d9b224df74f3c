"""
The days of the school year: when it begins and ends, and when lessons do, those of the February intake included.

Not modelled here: the winter holidays of the voivodeships, and days off that a director sets.
"""

from datetime import date, timedelta

from ._expect import expect
from .acts import CALENDAR_NOTES, PUPILS_GUIDE, SCHOOL_YEAR_ORDINANCE
from .backward_terms import Opening
from .days import FIRST_DAY, LAST_DAY, first_working_day, is_holiday
from .errors import OutOfCoverageError
from .periods import SchoolYear
from .rule import Decision, Rule, Severity

_FRIDAY = 4
_FRIDAY_EXCEPTION_SINCE = date(2006, 8, 8)
"""The day on which the exception for a Friday or Saturday became law (Dz.U. 2006 nr 141 poz. 999)."""
_FIRST_BEGINNING = date(2006, 9, 1)
"""The first September for which it was."""
_FIRST_END = date(2017, 9, 1)
"""The first day of the first school year for which today's regulation sets the end of lessons."""
EARLIEST_END_OF_LESSONS = (6, 19)
"""The earliest month and day on which the lessons of a school year end (TRM-014): a Wednesday, as in 2019."""

SCHOOL_YEAR = Rule(
    code="TRM-012",
    basis=(PUPILS_GUIDE.section("3.1"),),
    severity=Severity.GROUND,
    pl="Dzień {day} należy do roku szkolnego, który trwa od {first_day} do {last_day}.",
    en="{day} belongs to the school year that runs from {first_day} to {last_day}.",
)
CLASSES_BEGIN = Rule(
    code="TRM-013",
    basis=(SCHOOL_YEAR_ORDINANCE.par("2"), CALENDAR_NOTES.section("pierwszy dzień zajęć")),
    severity=Severity.GROUND,
    pl="Zajęcia zaczynają się {day}: w pierwszym powszednim dniu września, a gdy 1 września wypada w piątek albo w sobotę, w"
    " najbliższy poniedziałek po tym dniu.",
    en="Lessons begin on {day}: the first ordinary day of September (not a Sunday or public holiday) or, where 1 September"
    " is a Friday or Saturday, the following Monday.",
    since=_FRIDAY_EXCEPTION_SINCE,
)
CLASSES_END = Rule(
    code="TRM-014",
    basis=(SCHOOL_YEAR_ORDINANCE.par("2"),),
    severity=Severity.GROUND,
    pl="Zajęcia kończą się {day}: w pierwszy piątek po 20 czerwca, a gdy czwartek bezpośrednio przed nim jest dniem ustawowo"
    " wolnym od pracy, w środę.",
    en="Lessons end on {day}: the first Friday after 20 June or, where the Thursday just before it is a public holiday, the"
    " Wednesday.",
    since=_FIRST_END,
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
    Return the school year to which *day* belongs: 1 September to 31 August (TRM-012).

    `SchoolYear.of` gives it without a ground. Raises `InvalidValueError` for the few days at either end of Python's calendar that
    belong to no whole school year.

    >>> decision = school_year(date(2019, 8, 31))
    >>> str(decision.outcome), decision.because.codes
    ('2018/2019', ('TRM-012',))
    """
    year = SchoolYear.of(day)
    return SCHOOL_YEAR.decides(year, day=day, first_day=year.start, last_day=year.end)


def classes_begin(year: int) -> Decision[date]:
    """
    Return the day of September *year* on which lessons begin (TRM-013).

    Raises `OutOfCoverageError` for a year outside the covered ones, which begin with 2006: before, another rule was law.

    >>> classes_begin(2019).outcome.isoformat(), classes_begin(2023).outcome.isoformat()
    ('2019-09-02', '2023-09-04')
    """
    _check(year, _FIRST_BEGINNING.year, _FIRST_BEGINNING)
    day = date(year, 9, 1)
    if day.weekday() >= _FRIDAY:
        day += timedelta(days=7 - day.weekday())
    return CLASSES_BEGIN.decides(day, day=day)


def classes_end(year: int) -> Decision[date]:
    """
    Return the day of June *year* on which lessons end (TRM-014).

    Raises `OutOfCoverageError` for a year outside the covered ones, which begin with 2018, the end of the school year 2017/2018.

    >>> classes_end(2026).outcome.isoformat(), classes_end(2019).outcome.isoformat()
    ('2026-06-26', '2019-06-19')
    """
    _check(year, _FIRST_END.year + 1, _FIRST_END)
    first = date(year, 6, 21)
    friday = first + timedelta(days=(_FRIDAY - first.weekday()) % 7)
    day = friday - timedelta(days=2 if is_holiday(friday - timedelta(days=1)) else 0)
    return CLASSES_END.decides(day, day=day)


def february_classes_begin(year: int) -> Decision[date]:
    """
    Return the first ordinary day of February *year*, on which the lessons of the February intake may begin (TRM-015).

    A Saturday is an ordinary day (A-31); see `february_opening` for the other reading. Raises `OutOfCoverageError` for a year outside
    the covered ones.

    >>> february_classes_begin(2025).outcome.isoformat(), february_classes_begin(2026).outcome.isoformat()
    ('2025-02-01', '2026-02-02')
    """
    _check(year)
    day = _first_ordinary_day_of_february(year)
    return FEBRUARY_CLASSES_BEGIN.decides(day, day=day)


def february_opening(year: int) -> Opening:
    """
    Return from which day the lessons of the February intake may begin in February *year*, with the day under the other reading (A-31).

    Raises `OutOfCoverageError` for a year outside the covered ones.

    >>> opening = february_opening(2025)
    >>> opening.first_day.isoformat(), opening.safe_day.isoformat()
    ('2025-02-01', '2025-02-03')
    """
    begins = february_classes_begin(year).because
    first_day, monday_to_friday = _first_ordinary_day_of_february(year), first_working_day(date(year, 2, 1))
    return Opening(first_day, begins, () if first_day == monday_to_friday else (monday_to_friday,))


def february_classes_end(year: int) -> Decision[date]:
    """
    Return the last Friday of January *year*, on which the lessons of the February intake may end (TRM-015).

    Raises `OutOfCoverageError` for a year outside the covered ones.

    >>> february_classes_end(2026).outcome.isoformat(), february_classes_end(2027).outcome.isoformat()
    ('2026-01-30', '2027-01-29')
    """
    _check(year)
    last = date(year, 1, 31)
    day = last - timedelta(days=(last.weekday() - _FRIDAY) % 7)
    return FEBRUARY_CLASSES_END.decides(day, day=day)


def _first_ordinary_day_of_february(year: int) -> date:
    day = date(year, 2, 1)
    return day + timedelta(days=1) if is_holiday(day) else day  # no public holiday but a Sunday falls on one of the two


def _check(year: int, first_year: int = FIRST_DAY.year, law_since: date = FIRST_DAY) -> None:
    expect("year", year, int)
    if not first_year <= year <= LAST_DAY.year:
        raise OutOfCoverageError("year", law_since)
