"""
How a time limit is counted from an event to its last day (art. 57 k.p.a.; the Civil Code counts the same way).

The day of the event is not counted. A time limit in days, weeks, months or years that would end on a Saturday or a day off ends on
the next day that is neither; one in working days always ends on a working day. A finding explains each step.

This module is also the door to everything else about time limits: `Deadline` and `fixed_term` (`sio_rules.deadlines`), time limits
counted backward (`sio_rules.backward_terms`), and anniversaries and ages, which never move (`sio_rules.ages`).

Not modelled here: time limits in hours, and when a letter or e-mail counts as received.
"""

from collections.abc import Collection
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from ._expect import expect
from ._values import AT_LEAST_ONE, expect_within
from .acts import CALENDAR_NOTES, KC, KPA
from .ages import age_completed, anniversary, completes_age, last_day_before_age, last_day_of_years
from .backward_terms import earliest_day_before, latest_day_before
from .days import FIRST_DAY, LAST_DAY, add_working_days, is_working_day
from .deadlines import Deadline, fixed_term, moved
from .errors import OutOfCoverageError
from .rule import Finding, Findings, Rule, Severity, found

__all__ = [
    "Deadline",
    "age_completed",
    "anniversary",
    "completes_age",
    "earliest_day_before",
    "end_of_term",
    "fixed_term",
    "last_day_before_age",
    "last_day_of_years",
    "latest_day_before",
]

_YEARS_IN_KPA_SINCE = date(2017, 6, 1)
"""The first day on which art. 57 § 3a k.p.a., on time limits in years, applies."""

EVENT_NOT_COUNTED = Rule(
    code="TRM-001a",
    basis=(KPA.art("57", par="1"), KC.art("111", par="2")),
    severity=Severity.GROUND,
    pl="Dnia zdarzenia ({event}) nie wlicza się do terminu: pierwszym dniem jest {first_day}.",
    en="The day of the event ({event}) is not counted: the first day of the time limit is {first_day}.",
)
DAYS_COUNTED = Rule(
    code="TRM-001b",
    basis=(KPA.art("57", par="1"), KC.art("111", par="1")),
    severity=Severity.GROUND,
    pl="Termin liczony w dniach ({days}) kończy się {nominal_day}; liczy się wszystkie dni, także wolne.",
    en="The time limit in days ({days}) runs to {nominal_day}; every day counts, including days off.",
)
WEEKS_COUNTED = Rule(
    code="TRM-002",
    basis=(KPA.art("57", par="2"), KC.art("112")),
    severity=Severity.GROUND,
    pl="Termin liczony w tygodniach ({weeks}) kończy się {nominal_day}, w dniu, który nazwą odpowiada dniowi zdarzenia"
    " ({event}).",
    en="The time limit in weeks ({weeks}) runs to {nominal_day}, the same day of the week as the event ({event}).",
)
MONTHS_COUNTED = Rule(
    code="TRM-003a",
    basis=(KPA.art("57", par="3"), KC.art("112")),
    severity=Severity.GROUND,
    pl="Termin liczony w miesiącach ({months}) kończy się {nominal_day}, w dniu, który datą odpowiada dniowi zdarzenia"
    " ({event}).",
    en="The time limit in months ({months}) runs to {nominal_day}, the same day of the month as the event ({event}).",
)
NO_SUCH_DAY_IN_MONTH = Rule(
    code="TRM-003b",
    basis=(KPA.art("57", par="3"), KC.art("112")),
    severity=Severity.GROUND,
    pl="Termin liczony w miesiącach ({months}) kończy się {nominal_day}, w ostatnim dniu miesiąca, bo nie ma w nim dnia,"
    " który datą odpowiada dniowi zdarzenia ({event}).",
    en="The time limit in months ({months}) runs to {nominal_day}, the last day of the month, because that month has no day"
    " that matches the day of the event ({event}).",
)
YEARS_COUNTED = Rule(
    code="TRM-004a",
    basis=(KPA.art("57", par="3a"), KC.art("112")),
    severity=Severity.GROUND,
    pl="Termin liczony w latach ({years}) kończy się {nominal_day}, w dniu, który datą odpowiada dniowi zdarzenia"
    " ({event}).",
    en="The time limit in years ({years}) runs to {nominal_day}, the anniversary of the event ({event}).",
    since=_YEARS_IN_KPA_SINCE,
)
NO_SUCH_DAY_IN_YEAR = Rule(
    code="TRM-004b",
    basis=(KPA.art("57", par="3a"), KC.art("112")),
    severity=Severity.GROUND,
    pl="Termin liczony w latach ({years}) kończy się {nominal_day}, w dniu poprzedzającym, bo w tym roku nie ma dnia, który"
    " datą odpowiada dniowi zdarzenia ({event}).",
    en="The time limit in years ({years}) runs to {nominal_day}, the day before, because that year has no day that matches"
    " the day of the event ({event}).",
    since=_YEARS_IN_KPA_SINCE,
)
YEARS_COUNTED_BEFORE = Rule(
    code="TRM-004c",
    basis=(KC.art("112"),),
    severity=Severity.GROUND,
    pl="Termin liczony w latach ({years}) kończy się {nominal_day}, w dniu, który datą odpowiada dniowi zdarzenia ({event}),"
    " a gdyby takiego dnia nie było, w ostatnim dniu miesiąca. Przed 1 czerwca 2017 r. stanowił o tym tylko kodeks cywilny.",
    en="The time limit in years ({years}) runs to {nominal_day}, the anniversary of the event ({event}) or, where there is"
    " none, the last day of that month. Before 1 June 2017 only the Civil Code said so.",
)
FREE_DAYS_SKIPPED = Rule(
    code="TRM-006b",
    basis=(CALENDAR_NOTES.section("dni robocze"),),
    severity=Severity.GROUND,
    pl="Liczy się tylko dni robocze (od poniedziałku do piątku, bez świąt); liczba dni pominiętych: {free_days}.",
    en="Only working days count (Monday to Friday, without public holidays); number of days skipped: {free_days}.",
)
OFFICE_CLOSED = Rule(
    code="TRM-017",
    basis=(CALENDAR_NOTES.section("dni robocze"),),
    severity=Severity.GROUND,
    pl="Dni, w które urząd jest nieczynny, nie są liczone jako robocze (liczba takich dni: {closed_days}).",
    en="Days on which the office is closed are not counted as working days (number of those days: {closed_days}).",
    reading="A-76",
)
WORKING_DAYS_COUNTED = Rule(
    code="TRM-007",
    basis=(KPA.art("57", par="1"), CALENDAR_NOTES.section("dni robocze")),
    severity=Severity.GROUND,
    pl="Termin liczony w dniach roboczych ({working_days}) kończy się {last_day}.",
    en="The time limit in working days ({working_days}) ends on {last_day}.",
)


def end_of_term(
    event: date,
    *,
    days: int | None = None,
    working_days: int | None = None,
    weeks: int | None = None,
    months: int | None = None,
    years: int | None = None,
    closed_on: Collection[date] = (),
) -> Deadline:
    """
    Return the deadline of a time limit that begins with *event* and lasts so many days, working days, weeks, months or years.

    Give exactly one length, at least 1. The day of the event may be a day off. *closed_on* are an office's own days off, which are
    not counted as working days (A-76); they do not move the end of any other time limit. Raises `TypeError` for no length or several, and
    for *closed_on* without *working_days*; `InvalidValueError` for a length under 1; and `OutOfCoverageError` if the event or the end lies
    outside the covered years.

    >>> deadline = end_of_term(date(2021, 1, 31), days=7)
    >>> deadline.nominal_day.isoformat(), deadline.last_day.isoformat(), deadline.because.codes
    ('2021-02-07', '2021-02-08', ('TRM-001a', 'TRM-001b', 'TRM-008b', 'TRM-005a'))
    >>> end_of_term(date(2018, 9, 4), working_days=5).last_day.isoformat()
    '2018-09-11'
    """
    expect("event", event, date)
    lengths = {"days": days, "working_days": working_days, "weeks": weeks, "months": months, "years": years}
    given = {unit: length for unit, length in lengths.items() if length is not None}
    if len(given) != 1:
        raise TypeError("exactly one of days, working_days, weeks, months, years must be given")
    [(unit, length)] = given.items()
    expect_within(unit, length, AT_LEAST_ONE)
    expect("closed_on", closed_on, Collection)
    if closed_on and unit != "working_days":
        raise TypeError("closed_on must be empty unless working_days are counted")
    if event < FIRST_DAY or length > (LAST_DAY - event).days:  # no unit is shorter than a day
        raise OutOfCoverageError("event")
    try:
        if unit == "days":
            return _in_days(event, length)
        if unit == "working_days":
            return _in_working_days(event, length, closed_on)
        if unit == "weeks":
            return _in_weeks(event, length)
        if unit == "months":
            return _in_months(event, length)
        return _in_years(event, length)
    except OutOfCoverageError:
        raise OutOfCoverageError("event") from None


def _in_days(event: date, days: int) -> Deadline:
    nominal_day = event + timedelta(days=days)
    counted = DAYS_COUNTED.finding(days=days, nominal_day=nominal_day)
    return moved(nominal_day, found(_event_not_counted(event), counted))


def _in_working_days(event: date, working_days: int, closed_on: Collection[date]) -> Deadline:
    last_day = add_working_days(event, working_days, closed_on=closed_on)
    steps = working_days_counted(event, working_days, last_day)
    closed_days = sum(event < day < last_day and is_working_day(day) for day in frozenset(closed_on))
    return Deadline(
        last_day, last_day, found(steps, OFFICE_CLOSED.finding(closed_days=closed_days) if closed_days else None)
    )


def working_days_counted(event: date, working_days: int, last_day: date) -> Findings:
    """
    Return the steps of counting *working_days* working days after *event*, the last of which is *last_day*.

    >>> working_days_counted(date(2018, 9, 4), 5, date(2018, 9, 11)).codes
    ('TRM-001a', 'TRM-006b', 'TRM-007')
    """
    return found(
        _event_not_counted(event),
        FREE_DAYS_SKIPPED.finding(free_days=(last_day - event).days - working_days),
        WORKING_DAYS_COUNTED.finding(working_days=working_days, last_day=last_day),
    )


def _in_weeks(event: date, weeks: int) -> Deadline:
    nominal_day = event + timedelta(weeks=weeks)
    return moved(nominal_day, WEEKS_COUNTED.finding(weeks=weeks, nominal_day=nominal_day, event=event))


def _in_months(event: date, months: int) -> Deadline:
    nominal_day = event + relativedelta(months=months)
    rule = MONTHS_COUNTED if nominal_day.day == event.day else NO_SUCH_DAY_IN_MONTH
    return moved(nominal_day, rule.finding(months=months, nominal_day=nominal_day, event=event))


def _in_years(event: date, years: int) -> Deadline:
    nominal_day = anniversary(event, years)
    if nominal_day < _YEARS_IN_KPA_SINCE:
        rule = YEARS_COUNTED_BEFORE
    elif nominal_day.day == event.day:
        rule = YEARS_COUNTED
    else:
        rule = NO_SUCH_DAY_IN_YEAR
    return moved(nominal_day, rule.finding(years=years, nominal_day=nominal_day, event=event))


def _event_not_counted(event: date) -> Finding:
    return EVENT_NOT_COUNTED.finding(event=event, first_day=event + timedelta(days=1))
