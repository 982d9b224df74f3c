"""
How long a head's access can be valid: as long as the function is held that it follows from.

A director of a school or unit writes the period of the appointment act into the form, both ends. Whoever else is a head, or acts
for one, keeps within the term of the function.

Not modelled here: how a director is appointed, and for how long.
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import ACCESS_GUIDE, KRAKOW_LETTER, SIO_ACT
from sio_rules.periods import Period
from sio_rules.rule import Finding, Rule, Severity

_FIXED_TIME = ACCESS_GUIDE.section("I")

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


def _expect_day_and_period(day_named: str, day: date | None, period_named: str, period: Period | None) -> None:
    if (type(day) is not date and day is not None) or (type(period) is not Period and period is not None):
        expect(day_named, day, date, type(None))
        expect(period_named, period, Period, type(None))


def start_not_of_appointment(start: date | None, appointment: Period | None) -> Finding | None:
    """
    Tell whether a director's authorisation starts on another day than the *appointment* (ACC-002).

    A day that is not given is left to ACC-110; that the *appointment* is not known, `end_not_of_appointment` says.

    >>> start_not_of_appointment(date(2018, 9, 4), Period(date(2018, 9, 1), date(2023, 8, 31))).code
    'ACC-002a'
    """
    _expect_day_and_period("start", start, "appointment", appointment)
    if start is None or appointment is None or start == appointment.start:
        return None
    return START_NOT_OF_APPOINTMENT.finding("valid_from", start=start, appointed=appointment.start)


def end_not_of_appointment(end: date | None, appointment: Period | None) -> Finding | None:
    """
    Tell whether a director's authorisation ends on another day than the *appointment*, if that has an end (ACC-002).

    Where the *appointment* is not known, a WARNING says so. A day that is not given is left to ACC-110.

    >>> end_not_of_appointment(date(2023, 9, 1), Period(date(2018, 9, 1), date(2023, 8, 31))).code
    'ACC-002b'
    """
    _expect_day_and_period("end", end, "appointment", appointment)
    if appointment is None:
        return APPOINTMENT_NOT_GIVEN.finding("valid_until")
    if end is None or appointment.end is None or end == appointment.end:
        return None
    return END_NOT_OF_APPOINTMENT.finding("valid_until", end=end, appointed=appointment.end)


def starts_before_function(start: date | None, term: Period | None) -> Finding | None:
    """
    Tell whether the authorisation starts before the *term* of the function (ACC-214).

    A day that is not given is left to ACC-110; that the *term* is not known, `ends_after_function` says.

    >>> term = Period(date(2018, 9, 1), date(2023, 8, 31))
    >>> starts_before_function(date(2018, 9, 1), term), starts_before_function(date(2018, 8, 31), term).code
    (None, 'ACC-214a')
    """
    _expect_day_and_period("start", start, "term", term)
    if start is None or term is None or start >= term.start:
        return None
    return STARTS_BEFORE_FUNCTION.finding("valid_from", start=start, term_start=term.start)


def ends_after_function(end: date | None, term: Period | None) -> Finding | None:
    """
    Tell whether the authorisation ends after the *term* of the function, if that has an end (ACC-214).

    Where the *term* is not known, a WARNING says so. A day that is not given is left to ACC-110.

    >>> term = Period(date(2018, 9, 1), date(2023, 8, 31))
    >>> ends_after_function(date(2023, 8, 31), term), ends_after_function(date(2023, 9, 1), term).code
    (None, 'ACC-214b')
    """
    _expect_day_and_period("end", end, "term", term)
    if term is None:
        return TERM_NOT_GIVEN.finding("valid_until")
    if end is None or term.end is None or end <= term.end:
        return None
    return ENDS_AFTER_FUNCTION.finding("valid_until", end=end, term_end=term.end)
