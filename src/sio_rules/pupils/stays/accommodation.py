"""
Accommodation of residents in a unit of youth sociotherapy (MOS; section 13), reported since 2019/2020.

Not modelled here: units other than a MOS that lodge their residents; the instruction asks for accommodation in a MOS only, so
that elsewhere it is a WARNING.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .stays import FIRST_YEAR_OF_LIMITS, Stay, in_one_school_year, stays_in

_BASIS = (PUPILS_GUIDE.section("13"),)


@frozen(kw_only=True)
class Accommodation:
    """Hold the time for which a resident is lodged in a MOS."""

    institution: Institution
    period: Period

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("period", self.period, Period)


ACCOMMODATION_OUTSIDE_MOS = Rule(
    code="STY-005a",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Zakwaterowanie wykazuje się w MOS; tu wykazał je podmiot innego rodzaju ({institution_kind}).",
    en="Accommodation is reported in a MOS; here an entity of another kind reports it ({institution_kind}).",
)
ACCOMMODATION_OUTSIDE_STAY = Rule(
    code="STY-005b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Okres zakwaterowania (od {first_day}) nie mieści się w okresie pobytu w tym ośrodku.",
    en="The period of accommodation (from {first_day}) does not lie within the stay in that centre.",
)
ACCOMMODATION_IN_TWO_YEARS = Rule(
    code="STY-005c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Okres zakwaterowania (od {first_day} do {last_day}) nie zawiera się w jednym roku szkolnym.",
    en="The period of accommodation (from {first_day} to {last_day}) does not lie within one school year.",
)
ACCOMMODATION_TOO_EARLY = Rule(
    code="STY-006",
    basis=_BASIS,
    severity=Severity.ERROR,
    since=FIRST_YEAR_OF_LIMITS.start,
    pl="Zakwaterowanie wykazuje się od roku szkolnego 2019/2020; to zaczyna się {first_day}.",
    en="Accommodation is reported since 2019/2020; this one begins on {first_day}.",
)


def accommodation_outside_mos(accommodation: Accommodation) -> Finding | None:
    """
    Find accommodation in another unit than a MOS (STY-005).

    >>> from datetime import date
    >>> from sio_rules.institutions import BodyKind
    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW, public=True, run_by=BodyKind.POWIAT)
    >>> accommodation_outside_mos(Accommodation(institution=mow, period=Period(date(2020, 7, 1)))).code
    'STY-005a'
    """
    expect("accommodation", accommodation, Accommodation)
    kind = accommodation.institution.kind
    if kind in (InstitutionKind.MOS, InstitutionKind.MOS_WITHOUT_SCHOOLS):
        return None
    return ACCOMMODATION_OUTSIDE_MOS.finding("institution", institution_kind=kind)


def accommodation_outside_stay(accommodation: Accommodation, stays: tuple[Stay, ...]) -> Finding | None:
    """
    Find accommodation that no stay in the same centre holds (STY-005).

    >>> from datetime import date
    >>> from sio_rules.institutions import BodyKind
    >>> mos = Institution(rspo=1, kind=InstitutionKind.MOS, public=True, run_by=BodyKind.POWIAT)
    >>> lodged = Accommodation(institution=mos, period=Period(date(2020, 9, 1), date(2021, 6, 30)))
    >>> accommodation_outside_stay(lodged, (Stay(institution=mos, period=lodged.period),)) is None
    True
    >>> accommodation_outside_stay(lodged, (Stay(institution=mos, period=Period(date(2020, 9, 2))),)).code
    'STY-005b'
    """
    expect("accommodation", accommodation, Accommodation)
    if any(each.holds(accommodation.period) for each in stays_in(accommodation.institution, stays)):
        return None
    return ACCOMMODATION_OUTSIDE_STAY.finding("period", first_day=accommodation.period.start)


def accommodation_in_two_years(accommodation: Accommodation) -> Finding | None:
    """
    Find accommodation that ends in another school year than it began (STY-005).

    >>> from datetime import date
    >>> from sio_rules.institutions import BodyKind
    >>> mos = Institution(rspo=1, kind=InstitutionKind.MOS, public=True, run_by=BodyKind.POWIAT)
    >>> lodged = Accommodation(institution=mos, period=Period(date(2020, 7, 1), date(2020, 9, 1)))
    >>> accommodation_in_two_years(lodged).code
    'STY-005c'
    """
    expect("accommodation", accommodation, Accommodation)
    period = accommodation.period
    if period.end is None or in_one_school_year(period):
        return None
    return ACCOMMODATION_IN_TWO_YEARS.finding("period", first_day=period.start, last_day=period.end)


def accommodation_too_early(accommodation: Accommodation) -> Finding | None:
    """
    Find accommodation that begins before 2019/2020 (STY-006).

    >>> from datetime import date
    >>> from sio_rules.institutions import BodyKind
    >>> mos = Institution(rspo=1, kind=InstitutionKind.MOS, public=True, run_by=BodyKind.POWIAT)
    >>> accommodation_too_early(Accommodation(institution=mos, period=Period(date(2019, 9, 1)))) is None
    True
    >>> accommodation_too_early(Accommodation(institution=mos, period=Period(date(2019, 8, 31)))).code
    'STY-006'
    """
    expect("accommodation", accommodation, Accommodation)
    start = accommodation.period.start
    return ACCOMMODATION_TOO_EARLY.finding("period.start", first_day=start) if start < FIRST_YEAR_OF_LIMITS.start else None


def check_accommodation(accommodation: Accommodation, *, stays: tuple[Stay, ...]) -> Findings:
    """
    Check accommodation: in a MOS, within one of *stays* there, within one school year, and since 2019/2020.

    Source: the instruction, 13 (STY-005, STY-006).

    >>> from datetime import date
    >>> from sio_rules.institutions import BodyKind
    >>> mos = Institution(rspo=1, kind=InstitutionKind.MOS, public=True, run_by=BodyKind.POWIAT)
    >>> stay = Stay(institution=mos, period=Period(date(2019, 9, 1), date(2021, 6, 30)), basis=1)
    >>> lodged = Accommodation(institution=mos, period=Period(date(2020, 8, 1), date(2020, 9, 30)))
    >>> check_accommodation(lodged, stays=(stay,)).codes
    ('STY-005c',)
    """
    expect("accommodation", accommodation, Accommodation)
    return found(
        accommodation_outside_mos(accommodation),
        accommodation_outside_stay(accommodation, stays),
        accommodation_in_two_years(accommodation),
        accommodation_too_early(accommodation),
    )
