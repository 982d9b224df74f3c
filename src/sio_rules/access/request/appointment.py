"""
How long a head's access can be valid: as long as the head holds the function.

A director of a school or unit enters the period from the letter of appointment, or its first five years where it is longer
(reading A-68). Any other head, and an acting head, keeps within the term of the function.

Not modelled here: how a director is appointed, and for how long.
"""

from datetime import date

from sio_rules.access.applicants import Function
from sio_rules.acts import ACCESS_GUIDE, KRAKOW_LETTER, SIO_ACT
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.rule import Findings, Rule, Severity, found

from .circumstances import RequestCircumstances
from .form import AccessRequest
from .validity import LONGEST_VALIDITY_YEARS, latest_valid_day

_APPOINTMENT = (KRAKOW_LETTER.section("dyrektorzy"),)
_TERM = (SIO_ACT.art("68", ust="1"), ACCESS_GUIDE.section("I"))

START_NOT_OF_APPOINTMENT = Rule(
    code="ACC-002a",
    basis=_APPOINTMENT,
    severity=Severity.ERROR,
    pl="Upoważnienie dyrektora zaczyna się {first_day}, a powierzenie stanowiska {appointment_first_day}; obie daty muszą"
    " być takie same.",
    en="The director's authorisation starts on {first_day}, but the appointment on {appointment_first_day}; both must start"
    " on the same day.",
)
END_NOT_OF_APPOINTMENT = Rule(
    code="ACC-002b",
    basis=_APPOINTMENT,
    severity=Severity.ERROR,
    pl="Upoważnienie dyrektora kończy się {last_day}, a powierzenie stanowiska {appointment_last_day}; obie daty muszą być"
    " takie same.",
    en="The director's authorisation ends on {last_day}, but the appointment on {appointment_last_day}; both must end on the"
    " same day.",
)
END_NOT_OF_FIVE_YEARS = Rule(
    code="ACC-002d",
    basis=(*_APPOINTMENT, *_TERM),
    severity=Severity.ERROR,
    pl="Upoważnienie dyrektora kończy się {last_day}, a powierzenie stanowiska trwa do {appointment_last_day}; upoważnienie"
    " musi się kończyć {latest_day}, czyli w ostatnim dniu, do którego może być ważne (największa liczba lat: {years}).",
    en="The director's authorisation ends on {last_day}, but the appointment lasts until {appointment_last_day}; the"
    " authorisation must end on {latest_day}, the last day on which it can be valid (maximum number of years: {years}).",
    reading="A-68",
)
APPOINTMENT_NOT_GIVEN = START_NOT_OF_APPOINTMENT.not_given(
    "ACC-002c",
    pl="Nie podano okresu z aktu powierzenia stanowiska, więc nie sprawdzono, czy ważność upoważnienia dyrektora jest z nim"
    " zgodna.",
    en="The period in the letter of appointment is not given, so it was not checked whether the director's authorisation"
    " agrees with it.",
)
STARTS_BEFORE_FUNCTION = Rule(
    code="ACC-214a",
    basis=_TERM,
    severity=Severity.ERROR,
    pl="Upoważnienie zaczyna się {first_day}, a okres pełnienia funkcji, z której wynika, dopiero {term_first_day}.",
    en="The authorisation starts on {first_day}, but the term of the office from which it follows starts only on"
    " {term_first_day}.",
)
ENDS_AFTER_FUNCTION = Rule(
    code="ACC-214b",
    basis=_TERM,
    severity=Severity.ERROR,
    pl="Upoważnienie kończy się {last_day}, a okres pełnienia funkcji, z której wynika, już {term_last_day}.",
    en="The authorisation ends on {last_day}, but the term of the office from which it follows ends on {term_last_day}.",
)
TERM_OF_FUNCTION_NOT_GIVEN = STARTS_BEFORE_FUNCTION.not_given(
    "ACC-214c",
    pl="Nie podano okresu pełnienia funkcji, więc nie sprawdzono, czy upoważnienie się w nim mieści.",
    en="The term of office is not given, so it was not checked whether the authorisation lies within it.",
)


def check_appointment(request: AccessRequest, circumstances: RequestCircumstances) -> Findings:
    """
    Return where a head's authorisation differs from the appointment, or leaves the term of the function (ACC-002, ACC-214).

    Only the director of a school or unit has an appointment; it serves as the term of the function where no other is given.
    Both ends of a period belong to it. A missing day is left to `check_completeness`.

    >>> from datetime import date
    >>> held = RequestCircumstances(term_of_function=Period(date(2018, 9, 1), date(2023, 8, 31)))
    >>> days = {"valid_from": date(2018, 9, 1), "valid_until": date(2023, 8, 31)}
    >>> check_appointment(AccessRequest(function=Function.ACTING_HEAD, **days), held).codes
    ()
    >>> longer = AccessRequest(function=Function.ACTING_HEAD, **days | {"valid_until": date(2023, 9, 1)})
    >>> check_appointment(longer, held).codes
    ('ACC-214b',)
    """
    director = request.function is Function.HEAD and isinstance(request.entity, Institution)
    appointment, term = circumstances.appointment if director else None, circumstances.term_of_function
    return found(
        _another_period(request, appointment) if director else None,
        _outside_term(request, term) if term is not None or appointment is None else None,
    )


def _another_period(request: AccessRequest, appointment: Period | None) -> Findings:
    """Return where the days are not those of the *appointment*, of which one authorisation covers five years at most (A-68)."""
    if appointment is None:
        return found(APPOINTMENT_NOT_GIVEN.finding("valid_until"))
    start, end = request.valid_from, request.valid_until
    first, last = appointment.start, appointment.end
    later_start = start if start is not None and _later_part(start, appointment) else None
    other_start = start is not None and start != first and later_start is None
    latest = latest_valid_day(later_start or first)
    five_years_end_first = last is not None and latest < last
    other_end = end is not None and last is not None and (end > last or (end < last and not five_years_end_first))
    short = end is not None and five_years_end_first and end < latest
    return found(
        START_NOT_OF_APPOINTMENT.when(other_start, "valid_from", first_day=start, appointment_first_day=first),
        END_NOT_OF_APPOINTMENT.when(other_end, "valid_until", last_day=end, appointment_last_day=last),
        END_NOT_OF_FIVE_YEARS.when(
            short,
            "valid_until",
            last_day=end,
            appointment_last_day=last,
            latest_day=latest,
            years=LONGEST_VALIDITY_YEARS,
        ),
    )


def _later_part(start: date, appointment: Period) -> bool:
    """Whether *start* is a day of the *appointment* after its first five years, which an earlier authorisation covered."""
    return start > latest_valid_day(appointment.start) and (appointment.end is None or start <= appointment.end)


def _outside_term(request: AccessRequest, term: Period | None) -> Findings:
    """Return where the authorisation starts before the *term* of the function, or ends after it, if that has an end."""
    if term is None:
        return found(TERM_OF_FUNCTION_NOT_GIVEN.finding("valid_until"))
    start, end = request.valid_from, request.valid_until
    early = start is not None and start < term.start
    late = end is not None and term.end is not None and end > term.end
    return found(
        STARTS_BEFORE_FUNCTION.when(early, "valid_from", first_day=start, term_first_day=term.start),
        ENDS_AFTER_FUNCTION.when(late, "valid_until", last_day=end, term_last_day=term.end),
    )
