"""
The first and last day of an entry of transport: it ends on 31 August, or on the earlier day on which the transport ended.

School holidays, remote learning and other breaks do not interrupt it (A-11), and the summer does not end it (A-99).

Not modelled here: whether the first journey of a school year was late for a good reason.
"""

from datetime import date

from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.errors import LAST_DAY
from sio_rules.periods import Period, SchoolYear
from sio_rules.rule import Finding, Findings, Rule, Severity, found
from sio_rules.school_calendar import classes_end

_SUMMER = (6, 20)
"""From which day, month and day, on lessons may be over; they end on the first Friday after it (TRM-014)."""
_LAST_MONTH = 8
_AFTER_LESSONS = (7, 1)
"""The first day on which lessons are over in any year."""

_FIRST_KNOWN_END = 2018
"""From which year on the day is known on which lessons end."""

_BASIS = (PUPILS_GUIDE.section("12"),)
_HELP = (HELP_PAGES.section("dowożenie"),)

START_MISSING = Rule(
    code="TRN-005a",
    basis=_HELP,
    severity=Severity.ERROR,
    pl="Nie podano dnia, w którym uczeń zaczął korzystać z dowożenia.",
    en="The day on which the pupil began to use transport is not given.",
)
END_BEFORE_START = Rule(
    code="TRN-005b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Data zakończenia ({last_day}) jest wcześniejsza niż data rozpoczęcia ({first_day}).",
    en="The end date ({last_day}) is earlier than the start date ({first_day}).",
)
END_MISSING = Rule(
    code="TRN-004a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie podano daty zakończenia: wpisuje się koniec roku szkolnego ({latest_day}), chyba że dowożenie skończyło się"
    " wcześniej.",
    en="The end date is not given: the end of the school year ({latest_day}) must be entered unless the transport ended"
    " earlier.",
    reading="A-11",
)
END_AFTER_SCHOOL_YEAR = Rule(
    code="TRN-004",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Data zakończenia ({last_day}) przypada po końcu roku szkolnego, w którym dowożenie się zaczęło; najpóźniejsza to"
    " {latest_day}.",
    en="The end date ({last_day}) falls after the school year in which the transport began; the latest is {latest_day}.",
    reading="A-11",
)
END_NOT_ACTUAL = Rule(
    code="TRN-005",
    basis=(*_BASIS, *_HELP),
    severity=Severity.ERROR,
    pl="Data zakończenia ({last_day}) jest niewłaściwa: powinna to być {actual_last_day}, czyli faktyczny dzień zakończenia"
    " albo, gdy dowożenie trwało do końca roku szkolnego, jego ostatni dzień. Ferie i nauka zdalna dowożenia nie"
    " przerywają.",
    en="The end date ({last_day}) is wrong: it must be {actual_last_day}, which is the actual last day or, if the transport"
    " lasted to the end of the school year, the last day of that year. School holidays and remote learning do not interrupt"
    " transport.",
    reading="A-11",
)
ACTUAL_END_NOT_GIVEN = Rule(
    code="TRN-005c",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Nie podano, kiedy dowożenie faktycznie się skończyło, więc nie sprawdzono, czy data zakończenia ({last_day}),"
    " wcześniejsza niż koniec roku szkolnego ({latest_day}), jest właściwa.",
    en="The end date ({last_day}) is earlier than the end of the school year ({latest_day}), and the actual last day of the"
    " transport is not given, so it was not checked whether the end date is right.",
    reading="A-11",
)
START_NOT_ACTUAL = Rule(
    code="TRN-005d",
    basis=_HELP,
    severity=Severity.ERROR,
    pl="Data rozpoczęcia ({first_day}) nie jest faktyczna: pierwszy przejazd był {actual_first_day}.",
    en="The start date ({first_day}) is not the actual one: the first journey was on {actual_first_day}.",
    reading="A-11",
)


def is_summer(day: date) -> bool:
    """
    Whether lessons of the school year may be over on *day*: from 20 June, or an earlier end of lessons, to 31 August.

    >>> is_summer(date(2026, 6, 19)), is_summer(date(2026, 6, 20)), is_summer(date(2026, 9, 1)), is_summer(date(2019, 6, 19))
    (False, True, False, True)
    """
    if _FIRST_KNOWN_END <= day.year <= LAST_DAY.year and classes_end(day.year).outcome == day:
        return True
    return (day.month, day.day) >= _SUMMER and day.month <= _LAST_MONTH


def check_days(start: date | None, end: date | None, ridden: Period | None, *, end_explained: bool) -> Findings:
    """
    Return what is wrong with the first and the last day of an entry (TRN-004, TRN-005); *ridden* is None where it is not given.

    *end_explained* tells that an end before 31 August has its reason in what is known otherwise.

    >>> check_days(None, None, None, end_explained=False).codes
    ('TRN-005a',)
    """
    if start is None:
        return found(START_MISSING.finding("start"))
    wrong_end = _wrong_end(start, end, ridden)
    explained = end_explained and wrong_end is not None and wrong_end.rule is ACTUAL_END_NOT_GIVEN
    return found(_start_not_actual(start, ridden), None if explained else wrong_end)


def _start_not_actual(start: date, ridden: Period | None) -> Finding | None:
    """
    Return the finding that the start is not the day of the first journey, or None.

    Transport that continues from an earlier school year says nothing about the first day in this one.

    >>> _start_not_actual(date(2019, 9, 2), Period(date(2019, 9, 2))) is None
    True
    >>> _start_not_actual(date(2019, 9, 3), Period(date(2019, 9, 2))).code
    'TRN-005d'
    """
    if ridden is None or ridden.start < SchoolYear.of(start).start:
        return None
    return START_NOT_ACTUAL.when(start != ridden.start, "start", first_day=start, actual_first_day=ridden.start)


def _wrong_end(start: date, end: date | None, ridden: Period | None) -> Finding | None:
    """
    Return the finding that the end is neither 31 August nor the earlier day on which the transport ended, or None.

    >>> _wrong_end(date(2019, 9, 2), date(2020, 8, 31), None) is None
    True
    >>> _wrong_end(date(2019, 9, 2), date(2020, 9, 1), None).code
    'TRN-004'
    """
    latest_day = SchoolYear.of(start).end
    if end is None:
        return END_MISSING.finding("end", latest_day=latest_day)
    if end < start:
        return END_BEFORE_START.finding("end", first_day=start, last_day=end)
    if end > latest_day:
        return END_AFTER_SCHOOL_YEAR.finding("end", last_day=end, latest_day=latest_day)
    if ridden is None:
        return ACTUAL_END_NOT_GIVEN.when(end < latest_day, "end", last_day=end, latest_day=latest_day)
    actual = _actual_ends(ridden, latest_day)
    return END_NOT_ACTUAL.when(end not in actual, "end", last_day=end, actual_last_day=actual[0])


def _actual_ends(ridden: Period, latest_day: date) -> tuple[date, ...]:
    """
    Return the days that may be given as the end: the day until which the transport was used, but the summer is no end (A-99).

    >>> [day.isoformat() for day in _actual_ends(Period(date(2025, 9, 1), date(2026, 6, 26)), date(2026, 8, 31))]
    ['2026-08-31', '2026-06-26']
    """
    used_until = ridden.end
    if used_until is None or used_until >= date(latest_day.year, *_AFTER_LESSONS):
        return (latest_day,)
    return (latest_day, used_until) if is_summer(used_until) else (used_until,)
