"""
From when until when the authorisation is to be valid, and how long at most.

Two limits of five years stand side by side (reading A-04). The form of an employee counts them from the day of filing, which is
not counted itself: filed on 2 September 2020, at the latest until 2 September 2025. The act limits the length of any
authorisation, both ends counted: from 1 September 2018, at the latest until 31 August 2023.

Not modelled here: an authorisation that ends before it is asked for, and one that begins later, on which the sources are
silent.
"""

from datetime import MAXYEAR, date, timedelta

from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE, KRAKOW_LETTER, SIO_ACT
from sio_rules.expect import expect
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .applicants import Function

LONGEST_VALIDITY_YEARS = 5

_FEBRUARY, _LEAP_DAY = 2, 29
_ON_THE_FORM = FORM_GUIDE.section("upoważnienie")
_FIXED_TIME = ACCESS_GUIDE.section("I")

START_MISSING = Rule(
    code="ACC-110a",
    basis=(_ON_THE_FORM,),
    severity=Severity.ERROR,
    pl="Nie podano, od kiedy upoważnienie ma być ważne.",
    en="It is not given from when the authorisation is to be valid.",
)
END_MISSING = Rule(
    code="ACC-110b",
    basis=(_ON_THE_FORM, _FIXED_TIME),
    severity=Severity.ERROR,
    pl="Nie podano, do kiedy upoważnienie ma być ważne; udziela się go tylko na czas określony.",
    en="It is not given until when the authorisation is to be valid; it is given for a fixed time only.",
)
ENDS_REVERSED = Rule(
    code="ACC-110c",
    basis=(_ON_THE_FORM,),
    severity=Severity.ERROR,
    pl="Upoważnienie kończy się {end}, przed swoim początkiem {start}.",
    en="The authorisation ends on {end}, before its start on {start}.",
)
TOO_LATE_AFTER_FILING = Rule(
    code="ACC-111",
    basis=(_ON_THE_FORM,),
    severity=Severity.ERROR,
    pl="Upoważnienie pracownika kończy się {end}, a wniosek złożony {filed_on} może sięgać najdalej do {latest}.",
    en="The employee's authorisation ends on {end}, but a request filed on {filed_on} may reach until {latest} at the latest.",
    reading="A-04",
)
LONGER_THAN_FIVE_YEARS = Rule(
    code="ACC-206",
    basis=(_FIXED_TIME,),
    severity=Severity.ERROR,
    pl="Upoważnienie ważne od {start} kończy się {end}; najpóźniejszy dzień to {latest}, bo trwa najwyżej pięć lat.",
    en="The authorisation is valid from {start} and ends on {end}; the latest day is {latest}, as it lasts five years at most.",
    reading="A-04",
)
START_NOT_OF_APPOINTMENT = Rule(
    code="ACC-002a",
    basis=(KRAKOW_LETTER.section("dyrektorzy"),),
    severity=Severity.ERROR,
    pl="Upoważnienie dyrektora zaczyna się {start}, a powierzenie stanowiska {appointed}; początek ma być ten sam.",
    en="The director's authorisation starts on {start}, the appointment on {appointed}; both have to start on the same day.",
)
END_NOT_OF_APPOINTMENT = Rule(
    code="ACC-002b",
    basis=(KRAKOW_LETTER.section("dyrektorzy"),),
    severity=Severity.ERROR,
    pl="Upoważnienie dyrektora kończy się {end}, a powierzenie stanowiska {appointed}; koniec ma być ten sam.",
    en="The director's authorisation ends on {end}, the appointment on {appointed}; both have to end on the same day.",
)
APPOINTMENT_NOT_GIVEN = Rule(
    code="ACC-002c",
    basis=(KRAKOW_LETTER.section("dyrektorzy"),),
    severity=Severity.WARNING,
    pl="Nie podano okresu z aktu powierzenia stanowiska, więc nie porównano z nim ważności upoważnienia dyrektora.",
    en="The period of the appointment act is not given, so the director's authorisation was not compared with it.",
)
STARTS_BEFORE_FUNCTION = Rule(
    code="ACC-214a",
    basis=(SIO_ACT.art("68", ust="1"), _FIXED_TIME),
    severity=Severity.ERROR,
    pl="Upoważnienie zaczyna się {start}, a funkcję, z której wynika, pełni się dopiero od {term_start}.",
    en="The authorisation starts on {start}, but the function that it follows from is held only from {term_start}.",
)
ENDS_AFTER_FUNCTION = Rule(
    code="ACC-214b",
    basis=(SIO_ACT.art("68", ust="1"), _FIXED_TIME),
    severity=Severity.ERROR,
    pl="Upoważnienie kończy się {end}, a funkcję, z której wynika, pełni się tylko do {term_end}.",
    en="The authorisation ends on {end}, but the function that it follows from is held only until {term_end}.",
)
TERM_NOT_GIVEN = Rule(
    code="ACC-214c",
    basis=(SIO_ACT.art("68", ust="1"), _FIXED_TIME),
    severity=Severity.WARNING,
    pl="Nie podano okresu pełnienia funkcji, więc nie sprawdzono, czy upoważnienie się w nim mieści.",
    en="The term of the function is not given, so it was not checked whether the authorisation lies within it.",
)


def latest_end_by_filing(filed_on: date) -> date:
    """
    Return the last day that a request of an employee, filed on *filed_on*, may ask for (ACC-111).

    Five years on, the same day of the month; for 29 February in a common year 28 February. Beyond the last year of Python's
    calendar, its last day.

    >>> latest_end_by_filing(date(2020, 9, 2)).isoformat(), latest_end_by_filing(date(2028, 2, 29)).isoformat()
    ('2025-09-02', '2033-02-28')
    """
    if type(filed_on) is not date:
        expect("filed_on", filed_on, date)
    year = filed_on.year + LONGEST_VALIDITY_YEARS
    if year > MAXYEAR:
        return date.max
    if filed_on.month == _FEBRUARY and filed_on.day == _LEAP_DAY:
        return date(year, _FEBRUARY, _LEAP_DAY - 1)
    return date(year, filed_on.month, filed_on.day)


def latest_end(start: date, *, term: Period | None = None) -> date:
    """
    Return the last day of an authorisation that starts on *start* (ACC-206, ACC-212, ACC-214).

    It is the day before the fifth anniversary of *start*, which for 29 February is 1 March, or the end of the *term* of the
    function where that comes earlier. Beyond the last year of Python's calendar, its last day.

    >>> latest_end(date(2018, 9, 1)).isoformat(), latest_end(date(2028, 2, 29)).isoformat()
    ('2023-08-31', '2033-02-28')
    >>> latest_end(date(2018, 9, 1), term=Period(date(2018, 9, 1), date(2020, 8, 31))).isoformat()
    '2020-08-31'
    """
    if type(start) is not date:
        expect("start", start, date)
    if term is not None and type(term) is not Period:
        expect("term", term, Period, type(None))
    year = start.year + LONGEST_VALIDITY_YEARS
    if year > MAXYEAR:
        latest = date.max
    elif start.month == _FEBRUARY and start.day == _LEAP_DAY:
        latest = date(year, _FEBRUARY, _LEAP_DAY - 1)
    else:
        latest = date(year, start.month, start.day) - timedelta(days=1)
    return latest if term is None or term.end is None or latest < term.end else term.end


def start_missing(start: date | None) -> Finding | None:
    """Tell whether the first day is missing (ACC-110)."""
    if start is not None and type(start) is not date:
        expect("start", start, date, type(None))
    return START_MISSING.finding("valid_from") if start is None else None


def end_missing(end: date | None) -> Finding | None:
    """Tell whether the last day is missing, which would leave the authorisation open-ended (ACC-110, ACC-206)."""
    if end is not None and type(end) is not date:
        expect("end", end, date, type(None))
    return END_MISSING.finding("valid_until") if end is None else None


def ends_reversed(start: date, end: date) -> Finding | None:
    """Tell whether *end* comes before *start* (ACC-110); one day, both the same, is a lawful period."""
    if type(start) is not date:
        expect("start", start, date)
    if type(end) is not date:
        expect("end", end, date)
    return ENDS_REVERSED.finding("valid_until", start=start, end=end) if end < start else None


def too_late_after_filing(end: date, *, filed_on: date) -> Finding | None:
    """
    Tell whether *end* lies more than five years after *filed_on* (ACC-111, an employee's form).

    >>> too_late_after_filing(date(2025, 9, 2), filed_on=date(2020, 9, 2))
    >>> too_late_after_filing(date(2025, 9, 3), filed_on=date(2020, 9, 2)).code
    'ACC-111'
    """
    if type(end) is not date:
        expect("end", end, date)
    latest = latest_end_by_filing(filed_on)
    return TOO_LATE_AFTER_FILING.finding("valid_until", end=end, filed_on=filed_on, latest=latest) if end > latest else None


def longer_than_five_years(start: date, end: date) -> Finding | None:
    """
    Tell whether *start* to *end*, both included, is longer than five years (ACC-206, any authorisation).

    >>> longer_than_five_years(date(2018, 9, 1), date(2023, 8, 31))
    >>> longer_than_five_years(date(2018, 9, 1), date(2023, 9, 1)).code
    'ACC-206'
    """
    if type(end) is not date:
        expect("end", end, date)
    latest = latest_end(start)
    return LONGER_THAN_FIVE_YEARS.finding("valid_until", start=start, end=end, latest=latest) if end > latest else None


def start_not_of_appointment(start: date, appointment: Period) -> Finding | None:
    """Tell whether a director's authorisation starts on another day than the *appointment* (ACC-002)."""
    if type(start) is not date:
        expect("start", start, date)
    if type(appointment) is not Period:
        expect("appointment", appointment, Period)
    if start == appointment.start:
        return None
    return START_NOT_OF_APPOINTMENT.finding("valid_from", start=start, appointed=appointment.start)


def end_not_of_appointment(end: date, appointment: Period) -> Finding | None:
    """Tell whether a director's authorisation ends on another day than the *appointment*, if that has an end (ACC-002)."""
    if type(end) is not date:
        expect("end", end, date)
    if type(appointment) is not Period:
        expect("appointment", appointment, Period)
    if appointment.end is None or end == appointment.end:
        return None
    return END_NOT_OF_APPOINTMENT.finding("valid_until", end=end, appointed=appointment.end)


def starts_before_function(start: date, term: Period) -> Finding | None:
    """Tell whether the authorisation starts before the *term* of the function (ACC-214)."""
    if type(start) is not date:
        expect("start", start, date)
    if type(term) is not Period:
        expect("term", term, Period)
    return STARTS_BEFORE_FUNCTION.finding("valid_from", start=start, term_start=term.start) if start < term.start else None


def ends_after_function(end: date, term: Period) -> Finding | None:
    """Tell whether the authorisation ends after the *term* of the function, if that has an end (ACC-214)."""
    if type(end) is not date:
        expect("end", end, date)
    if type(term) is not Period:
        expect("term", term, Period)
    if term.end is None or end <= term.end:
        return None
    return ENDS_AFTER_FUNCTION.finding("valid_until", end=end, term_end=term.end)


def check_validity(
    start: date | None,
    end: date | None,
    *,
    filed_on: date,
    function: Function | None,
    of_school: bool,
    appointment: Period | None = None,
    term: Period | None = None,
) -> Findings:
    """
    Tell everything that is wrong with the period asked for, from *start* to *end*, both included; None is not picked.

    *function* is the one picked in the form: an employee's end is limited from *filed_on* on (ACC-111), a head's period by
    the *term* of the function (ACC-214). A head, not an acting head, of a school or unit (*of_school*) is a director, whose
    period is that of the *appointment* act (ACC-002); without another *term*, the appointment is it. Where the one that
    matters is not given, a WARNING says so.

    >>> check_validity(date(2018, 9, 1), date(2023, 9, 1), filed_on=date(2018, 9, 4), function=None, of_school=False).codes
    ('ACC-206',)
    """
    if start is not None and type(start) is not date:
        expect("start", start, date, type(None))
    if end is not None and type(end) is not date:
        expect("end", end, date, type(None))
    if type(filed_on) is not date:
        expect("filed_on", filed_on, date)
    if function is not None and type(function) is not Function:
        expect("function", function, Function, type(None))
    if type(of_school) is not bool:
        expect("of_school", of_school, bool)
    if appointment is not None and type(appointment) is not Period:
        expect("appointment", appointment, Period, type(None))
    if term is not None and type(term) is not Period:
        expect("term", term, Period, type(None))
    head = function is Function.HEAD or function is Function.ACTING_HEAD
    director = of_school and function is Function.HEAD
    if not director:
        appointment = None
    if not head:
        term = None
    return found(
        None if start else start_missing(start),
        start_not_of_appointment(start, appointment) if start and appointment else None,
        starts_before_function(start, term) if start and term else None,
        None if end else end_missing(end),
        ends_reversed(start, end) if start and end and end < start else None,
        longer_than_five_years(start, end) if start and end else None,
        too_late_after_filing(end, filed_on=filed_on) if end and function is Function.EMPLOYEE else None,
        end_not_of_appointment(end, appointment) if end and appointment else None,
        ends_after_function(end, term) if end and term else None,
        APPOINTMENT_NOT_GIVEN.finding("valid_until") if director and appointment is None else None,
        TERM_NOT_GIVEN.finding("valid_until") if head and term is None and appointment is None else None,
    )


RULES = (
    START_MISSING,
    END_MISSING,
    ENDS_REVERSED,
    TOO_LATE_AFTER_FILING,
    LONGER_THAN_FIVE_YEARS,
    START_NOT_OF_APPOINTMENT,
    END_NOT_OF_APPOINTMENT,
    APPOINTMENT_NOT_GIVEN,
    STARTS_BEFORE_FUNCTION,
    ENDS_AFTER_FUNCTION,
    TERM_NOT_GIVEN,
)
