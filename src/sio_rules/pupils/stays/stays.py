"""
The stay of a resident in a unit (pobyt wychowanka; section 13): in which units, and with or without a basis.

A unit of youth sociotherapy (MOS) with schools and one without are two kinds (A-33). Places reserved stand in
`reservations`, lodging in `accommodation`, classes in `centre_classes`.

Not modelled here: the list of bases; the caller gives a number of the list. Nor whether a MOS without schools still has
stays today: a newer help page leaves it out of the list, an older one has it, and the instruction names it.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules._values import Value
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.institutions import CENTRES, Institution, InstitutionKind
from sio_rules.labels import Label
from sio_rules.periods import Period, SchoolYear
from sio_rules.rule import Decision, Findings, Rule, Severity, found

FIRST_YEAR_OF_LIMITS = SchoolYear(2019)
"""The school year since which accommodation is reported, and the stay in a boarding house kept within one year."""


class StayBasis(Label):
    """Name what a kind of unit does with the basis of a stay."""

    NEEDED = "podstawa pobytu wymagana"
    WITHOUT_BASIS = "bez podstawy pobytu"
    NO_STAY = "pobytu się nie wykazuje"


@frozen(kw_only=True)
class Stay(Value):
    """
    Hold the stay of a resident in a unit: its days and its basis, a number on the register's list (None: none is given).

    *commutes* tells that the pupil only comes to the unit for the day (None: not known).
    """

    institution: Institution
    period: Period
    basis: int | None = None
    commutes: bool | None = None


_BASIS = (PUPILS_GUIDE.section("13"),)
_HELP_BASIS = (HELP_PAGES.section("pobyt ucznia"),)

NO_UNIT_WITH_STAYS = Rule(
    code="STY-001",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}) nie wykazuje pobytu: robią to MOW, MOS, SOSW, SOW, ośrodki rewalidacyjno-wychowawcze,"
    " bursy i domy wczasów dziecięcych.",
    en="The entity ({institution_kind}) reports no stay: MOW, MOS, SOSW, SOW, ORW, boarding houses and children's holiday"
    " homes do.",
)
BASIS_MISSING = Rule(
    code="STY-002a",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-33",
    pl="Brak podstawy pobytu, którą ta placówka ({institution_kind}) wybiera.",
    en="The basis of the stay, which this unit ({institution_kind}) chooses, is missing.",
)
BASIS_NOT_TO_BE_GIVEN = Rule(
    code="STY-002b",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-33",
    pl="Ta placówka ({institution_kind}) określa tylko okres pobytu, bez podstawy.",
    en="This unit ({institution_kind}) gives only the period of the stay, without a basis.",
)
REPORTED_WITH_BASIS = Rule(
    code="STY-002c",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-33",
    pl="Placówka ({institution_kind}) wykazuje okres pobytu i wybiera jego podstawę.",
    en="The unit ({institution_kind}) reports the period of the stay and selects its basis.",
)
REPORTED_WITHOUT_BASIS = Rule(
    code="STY-002d",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-33",
    pl="Placówka ({institution_kind}) wykazuje okres pobytu, a podstawy nie wybiera.",
    en="The unit ({institution_kind}) reports the period of the stay and selects no basis.",
)
STAY_NOT_REPORTED = Rule(
    code="STY-002e",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Podmiot ({institution_kind}) nie wykazuje pobytu.",
    en="The entity ({institution_kind}) reports no stay.",
)
STAY_IN_TWO_YEARS = Rule(
    code="STY-008a",
    basis=_HELP_BASIS,
    severity=Severity.WARNING,
    since=FIRST_YEAR_OF_LIMITS.start,
    pl="Od roku szkolnego 2019/2020 pobyt w bursie i domu wczasów dziecięcych mieści się w jednym roku szkolnym; ten trwa od"
    " {first_day} do {last_day}.",
    en="Since 2019/2020 a stay in a boarding house or children's holiday home lies within one school year; this one runs"
    " from {first_day} to {last_day}.",
)
COMMUTER_HAS_NO_STAY = Rule(
    code="STY-008b",
    basis=_HELP_BASIS,
    severity=Severity.WARNING,
    pl="Uczniowi dojeżdżającemu do SOSW nie wykazuje się pobytu.",
    en="No stay is reported of a pupil who commutes to a SOSW.",
)


@frozen
class _StayRow(Value):
    """Hold one row of the table of units: what *institutions* do with the *basis* of a stay, and the ground."""

    institutions: frozenset[InstitutionKind]
    basis: StayBasis
    rule: Rule


_HOUSES = frozenset({InstitutionKind.BOARDING_HOUSE, InstitutionKind.HOLIDAY_HOME})
_WITHOUT_BASIS = _HOUSES | {InstitutionKind.MOS_WITHOUT_SCHOOLS}

_STAYS = (
    _StayRow(CENTRES - _WITHOUT_BASIS, StayBasis.NEEDED, REPORTED_WITH_BASIS),
    _StayRow(_WITHOUT_BASIS, StayBasis.WITHOUT_BASIS, REPORTED_WITHOUT_BASIS),
    _StayRow(frozenset(InstitutionKind) - CENTRES - _WITHOUT_BASIS, StayBasis.NO_STAY, STAY_NOT_REPORTED),
)
"""What each kind of institution does with a stay: each lies in exactly one row."""


def stay_basis(kind: InstitutionKind) -> Decision[StayBasis]:
    """
    Return whether a kind of institution reports a stay, and whether with or without a basis (STY-002).

    >>> stay_basis(InstitutionKind.MOS).outcome, stay_basis(InstitutionKind.MOS_WITHOUT_SCHOOLS).outcome
    (StayBasis.NEEDED, StayBasis.WITHOUT_BASIS)
    """
    expect("kind", kind, InstitutionKind)
    row = _row(kind)
    return row.rule.decides(row.basis, institution_kind=kind)


def _row(kind: InstitutionKind) -> _StayRow:
    return next(row for row in _STAYS if kind in row.institutions)


def in_one_school_year(period: Period) -> bool:
    """
    Whether the first and the last day of *period* lie in one school year; one without an end does as yet.

    >>> from datetime import date
    >>> in_one_school_year(Period(date(2019, 9, 1), date(2020, 8, 31)))
    True
    >>> in_one_school_year(Period(date(2019, 9, 1), date(2020, 9, 1)))
    False
    """
    expect("period", period, Period)
    if period.end is None:
        return True
    first_month = FIRST_YEAR_OF_LIMITS.start.month
    first, last = (day.year + (day.month >= first_month) for day in (period.start, period.end))
    return first == last


def stays_in(institution: Institution, stays: tuple[Stay, ...]) -> tuple[Stay, ...]:
    """
    Return those of *stays* that are in the unit *institution*, recognised by its number in the register.

    >>> stays_in(Institution(rspo=1, kind=InstitutionKind.MOW), ())
    ()
    """
    expect("institution", institution, Institution)
    expect("stays", stays, tuple)
    expect_each("stays", stays, Stay)
    return tuple(each for each in stays if each.institution.rspo == institution.rspo)


def check_stay(stay: Stay) -> Findings:
    """
    Return what is wrong with one stay: the unit and the basis, and what the help pages of SIO say of it, as WARNING.

    Source: the instruction, 13 (STY-001, STY-002); the help pages (STY-008).

    >>> from datetime import date
    >>> house = Institution(rspo=1, kind=InstitutionKind.BOARDING_HOUSE)
    >>> check_stay(Stay(institution=house, period=Period(date(2023, 9, 1)), basis=1)).codes
    ('STY-002b',)
    """
    expect("stay", stay, Stay)
    kind, period = stay.institution.kind, stay.period
    basis = _row(kind).basis
    in_two_years = kind in _HOUSES and period.start >= FIRST_YEAR_OF_LIMITS.start and not in_one_school_year(period)
    commutes = kind is InstitutionKind.SOSW and stay.commutes is True
    return found(
        NO_UNIT_WITH_STAYS.when(basis is StayBasis.NO_STAY, "institution", institution_kind=kind),
        BASIS_MISSING.when(basis is StayBasis.NEEDED and stay.basis is None, "basis", institution_kind=kind),
        BASIS_NOT_TO_BE_GIVEN.when(
            basis is StayBasis.WITHOUT_BASIS and stay.basis is not None, "basis", institution_kind=kind
        ),
        STAY_IN_TWO_YEARS.when(in_two_years, "period", first_day=period.start, last_day=period.end),
        COMMUTER_HAS_NO_STAY.when(commutes, "commutes"),
    )
