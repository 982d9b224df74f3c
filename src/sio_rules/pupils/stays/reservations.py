"""
The reservation of a place in a MOW, and an interruption of the educational measure there (section 13).

While a place is reserved, the resident is not there yet. During an interruption the resident is away with consent, and the
stay continues.

Not modelled here: who refers a resident, and on what grounds an interruption is granted.
"""

from datetime import date

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import CENTRES_ORDINANCE, PUPILS_GUIDE
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Findings, Rule, Severity, found

from .stays import Stay, stays_in


@frozen(kw_only=True)
class Reservation(Value):
    """Hold the period for which a MOW reserved a place, and the day on which its director received the referral by post."""

    institution: Institution
    period: Period
    referral_received_on: date | None = None


@frozen(kw_only=True)
class MeasureBreak(Value):
    """Hold the period of a deferral or interruption of the measure, in which a resident of a MOW is away with consent."""

    institution: Institution
    period: Period


_BASIS = (PUPILS_GUIDE.section("13"),)

RESERVATION_OUTSIDE_MOW = Rule(
    code="STY-003a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Rezerwację miejsca wykazał podmiot ({institution_kind}), który nie jest MOW; wykazuje ją tylko MOW.",
    en="An entity ({institution_kind}) that is not a MOW reported the reservation of a place; only a MOW reports one.",
)
RESERVATION_NOT_FROM_REFERRAL = Rule(
    code="STY-003b",
    basis=(CENTRES_ORDINANCE.par("15"), *_BASIS),
    severity=Severity.ERROR,
    pl="Rezerwacja zaczyna się {first_day}, a powinna zaczynać się w dniu, w którym dyrektor otrzymał skierowanie pocztą,"
    " {received_on}.",
    en="The reservation begins on {first_day}, but should begin on the day on which the director received the referral by"
    " post, {received_on}.",
)
REFERRAL_NOT_GIVEN = RESERVATION_NOT_FROM_REFERRAL.not_given(
    "STY-003c",
    pl="Nie podano, kiedy dyrektor otrzymał skierowanie pocztą, więc nie sprawdzono, czy rezerwacja miejsca zaczyna się w"
    " tym dniu.",
    en="It is not stated when the director received the referral by post, so it was not checked whether the reservation"
    " begins on that day.",
)
STAY_DURING_RESERVATION = Rule(
    code="STY-003d",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano jednocześnie rezerwację i pobyt w tym samym MOW, a w czasie rezerwacji wychowanek w nim nie"
    " przebywa.",
    en="From {first_day} a reservation and a stay in the same MOW are reported at the same time, but during a reservation"
    " the resident is not there.",
)
NO_STAY_DURING_BREAK = Rule(
    code="STY-004",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Od {first_day} nie wykazano pobytu w MOW w czasie przerwy w realizacji środka wychowawczego; przerwa nie kończy"
    " pobytu.",
    en="From {first_day} no stay in the MOW is reported during an interruption of the educational measure; an interruption"
    " does not end the stay.",
)


def _first_shared_day(period: Period, stays: tuple[Stay, ...]) -> date | None:
    """
    Return the first day that *period* has in common with any of *stays*; None where there is none.

    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW)
    >>> stays = (Stay(institution=mow, period=Period(date(2024, 3, 20))),)
    >>> _first_shared_day(Period(date(2024, 3, 1), date(2024, 3, 20)), stays).isoformat()
    '2024-03-20'
    >>> _first_shared_day(Period(date(2024, 3, 1), date(2024, 3, 19)), stays)
    """
    shared = [period.overlap(each.period) for each in stays]
    return min((each.start for each in shared if each is not None), default=None)


def check_reservation(reservation: Reservation, *, stays: tuple[Stay, ...] = ()) -> Findings:
    """
    Return what is wrong with the reservation of a place: the unit, the first day, or a stay in the same unit at that time.

    *stays* are those of the resident, in any unit. Source: the instruction, 13 (STY-003).

    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW)
    >>> period = Period(date(2024, 3, 1), date(2024, 3, 20))
    >>> reservation = Reservation(institution=mow, period=period, referral_received_on=date(2024, 3, 2))
    >>> check_reservation(reservation, stays=(Stay(institution=mow, period=Period(date(2024, 3, 20)), basis=1),)).codes
    ('STY-003b', 'STY-003d')
    """
    expect("reservation", reservation, Reservation)
    kind, first_day = reservation.institution.kind, reservation.period.start
    received_on = reservation.referral_received_on
    shared = _first_shared_day(reservation.period, stays_in(reservation.institution, stays))
    return found(
        RESERVATION_OUTSIDE_MOW.when(kind is not InstitutionKind.MOW, "institution", institution_kind=kind),
        REFERRAL_NOT_GIVEN.when(received_on is None, "referral_received_on"),
        RESERVATION_NOT_FROM_REFERRAL.when(
            received_on not in (None, first_day), "period.start", first_day=first_day, received_on=received_on
        ),
        STAY_DURING_RESERVATION.when(shared is not None, "period", first_day=shared),
    )


def check_measure_break(measure_break: MeasureBreak, *, stays: tuple[Stay, ...]) -> Findings:
    """
    Return what is wrong with an interruption of the measure: days for which no stay in the same MOW is reported.

    *stays* are those of the resident, in any unit; several may cover the interruption together. Source: the instruction, 13
    (STY-004).

    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW)
    >>> away = MeasureBreak(institution=mow, period=Period(date(2024, 3, 1), date(2024, 5, 31)))
    >>> stay = Stay(institution=mow, period=Period(date(2023, 9, 1), date(2024, 5, 30)), basis=1)
    >>> check_measure_break(away, stays=(stay,))
    <Findings STY-004 at 'period'>
    """
    expect("measure_break", measure_break, MeasureBreak)
    there = stays_in(measure_break.institution, stays)
    uncovered = measure_break.period.first_day_outside([each.period for each in there])
    return found(NO_STAY_DURING_BREAK.when(uncovered is not None, "period", first_day=uncovered))
