"""
A place reserved in a MOW, and a break of the measure there (section 13).

While a place is reserved, the resident is not there yet; during a break the resident is away with consent, and the stay goes on.

Not modelled here: who refers a resident, and on what grounds a break is granted.
"""

from datetime import date, timedelta

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import CENTRES_ORDINANCE, PUPILS_GUIDE
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .stays import Stay, stays_in

_BASIS = (PUPILS_GUIDE.section("13"),)


@frozen(kw_only=True)
class Reservation:
    """Hold the time for which a MOW reserved a place, and the day on which its director got the referral by post."""

    institution: Institution
    period: Period
    referral_received_on: date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("period", self.period, Period)
        expect("referral_received_on", self.referral_received_on, date, type(None))


@frozen(kw_only=True)
class MeasureBreak:
    """Hold the time of a deferral or interruption of the measure, for which a resident of a MOW is away with consent."""

    institution: Institution
    period: Period

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("period", self.period, Period)


RESERVATION_OUTSIDE_MOW = Rule(
    code="STY-003a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Rezerwację miejsca wykazuje tylko MOW, a nie podmiot innego rodzaju ({institution_kind}).",
    en="Only a MOW reports the reservation of a place, not an entity of another kind ({institution_kind}).",
)
RESERVATION_NOT_FROM_REFERRAL = Rule(
    code="STY-003b",
    basis=(CENTRES_ORDINANCE.par("15"), *_BASIS),
    severity=Severity.ERROR,
    pl="Rezerwacja zaczyna się {first_day}, a powinna w dniu, w którym dyrektor otrzymał skierowanie pocztą, {received_on}.",
    en="The reservation begins on {first_day}, while it has to on the day when the director got the referral by post, {received_on}.",
)
REFERRAL_NOT_GIVEN = Rule(
    code="STY-003c",
    basis=(CENTRES_ORDINANCE.par("15"), *_BASIS),
    severity=Severity.WARNING,
    pl="Nie podano, kiedy dyrektor otrzymał skierowanie pocztą; od tego dnia biegnie rezerwacja miejsca.",
    en="It is not said when the director got the referral by post; from that day the reservation runs.",
)
STAY_DURING_RESERVATION = Rule(
    code="STY-003d",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano naraz rezerwację i pobyt w tym samym MOW, a w czasie rezerwacji wychowanka tam nie ma.",
    en="From {first_day} on a reservation and a stay in the same MOW are reported at once, while during a reservation the resident is"
    " not there.",
)
NO_STAY_DURING_BREAK = Rule(
    code="STY-004",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Przerwa w realizacji środka nie kończy pobytu w MOW; od {first_day} brak w tym czasie wykazanego pobytu.",
    en="A break of the measure does not end the stay in a MOW; from {first_day} on no stay is reported for that time.",
)


def reservation_outside_mow(reservation: Reservation) -> Finding | None:
    """
    Find a reservation in another unit than a MOW (STY-003).

    >>> from sio_rules.institutions import BodyKind
    >>> mos = Institution(rspo=1, kind=InstitutionKind.MOS, public=True, run_by=BodyKind.POWIAT)
    >>> reservation_outside_mow(Reservation(institution=mos, period=Period(date(2024, 3, 1)))).code
    'STY-003a'
    """
    expect("reservation", reservation, Reservation)
    kind = reservation.institution.kind
    return None if kind is InstitutionKind.MOW else RESERVATION_OUTSIDE_MOW.finding("institution", institution_kind=kind)


def reservation_not_from_referral(reservation: Reservation) -> Finding | None:
    """
    Find a reservation that does not begin with the day of the referral, or that this day is not known (STY-003).

    >>> from sio_rules.institutions import BodyKind
    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW, public=True, run_by=BodyKind.POWIAT)
    >>> reserved = {"institution": mow, "period": Period(date(2024, 3, 1))}
    >>> reservation_not_from_referral(Reservation(**reserved, referral_received_on=date(2024, 3, 1))) is None
    True
    >>> reservation_not_from_referral(Reservation(**reserved, referral_received_on=date(2024, 3, 2))).code
    'STY-003b'
    """
    expect("reservation", reservation, Reservation)
    received_on, start = reservation.referral_received_on, reservation.period.start
    if received_on is None:
        return REFERRAL_NOT_GIVEN.finding("referral_received_on")
    if received_on == start:
        return None
    return RESERVATION_NOT_FROM_REFERRAL.finding("period.start", first_day=start, received_on=received_on)


def stay_during_reservation(reservation: Reservation, stays: tuple[Stay, ...]) -> Finding | None:
    """
    Find the first day that a reservation shares with a stay in the same MOW (STY-003).

    >>> from sio_rules.institutions import BodyKind
    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW, public=True, run_by=BodyKind.POWIAT)
    >>> reserved = Reservation(institution=mow, period=Period(date(2024, 3, 1), date(2024, 3, 20)))
    >>> stay_during_reservation(reserved, (Stay(institution=mow, period=Period(date(2024, 3, 21))),)) is None
    True
    >>> stay_during_reservation(reserved, (Stay(institution=mow, period=Period(date(2024, 3, 20))),)).code
    'STY-003d'
    """
    expect("reservation", reservation, Reservation)
    shared = [reservation.period.overlap(each) for each in stays_in(reservation.institution, stays)]
    starts = [each.start for each in shared if each is not None]
    return STAY_DURING_RESERVATION.finding("period", first_day=min(starts)) if starts else None


def no_stay_during_break(measure_break: MeasureBreak, stays: tuple[Stay, ...]) -> Finding | None:
    """
    Find the first day of a break for which no stay in the same MOW is reported (STY-004); several stays may cover it together.

    >>> from sio_rules.institutions import BodyKind
    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW, public=True, run_by=BodyKind.POWIAT)
    >>> away = MeasureBreak(institution=mow, period=Period(date(2024, 3, 1), date(2024, 5, 31)))
    >>> no_stay_during_break(away, (Stay(institution=mow, period=Period(date(2023, 9, 1), date(2024, 5, 30)), basis=1),)).facts
    {'first_day': datetime.date(2024, 5, 31)}
    """
    expect("measure_break", measure_break, MeasureBreak)
    uncovered = measure_break.period.start
    for each in sorted(stays_in(measure_break.institution, stays), key=lambda period: period.start):
        if not each.covers(uncovered):
            continue
        if each.end is None or each.end == date.max:
            return None
        uncovered = each.end + timedelta(days=1)
    if measure_break.period.end is not None and uncovered > measure_break.period.end:
        return None
    return NO_STAY_DURING_BREAK.finding("period", first_day=uncovered)


def check_reservation(reservation: Reservation, *, stays: tuple[Stay, ...] = ()) -> Findings:
    """
    Check the reservation of a place: only in a MOW, from the day of the referral, not together with one of *stays* there.

    Source: the instruction, 13 (STY-003).

    >>> from sio_rules.institutions import BodyKind
    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW, public=True, run_by=BodyKind.POWIAT)
    >>> period = Period(date(2024, 3, 1), date(2024, 3, 20))
    >>> reservation = Reservation(institution=mow, period=period, referral_received_on=date(2024, 3, 2))
    >>> check_reservation(reservation, stays=(Stay(institution=mow, period=Period(date(2024, 3, 20)), basis=1),)).codes
    ('STY-003b', 'STY-003d')
    """
    expect("reservation", reservation, Reservation)
    return found(
        reservation_outside_mow(reservation),
        reservation_not_from_referral(reservation),
        stay_during_reservation(reservation, stays),
    )
