"""
The stay of a resident in a unit (pobyt wychowanka; section 13): which units report it, and with or without a basis.

A youth sociotherapy centre (MOS) with schools and one without are two kinds (A-33). Reserved places are in `reservations`,
accommodation in `accommodation`, classes in `centre_classes`.

Not modelled here: the list of bases (the caller gives a number from the list), and whether a MOS without schools still
reports stays today: a newer help page leaves it out of the list, an older one and the guide include it.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules._values import Value
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.institutions import CENTRES, Institution, InstitutionKind
from sio_rules.labels import Label, term
from sio_rules.periods import Period, SchoolYear
from sio_rules.rule import Decision, Findings, Rule, Severity, found

FIRST_YEAR_OF_LIMITS = SchoolYear(2019)
"""The school year from which on accommodation is reported, and a stay in a boarding house must lie within one school year."""


class StayBasis(Label):
    """Name whether a kind of unit reports a stay with its basis, without one, or not at all."""

    NEEDED = term("podstawa pobytu wymagana", en="basis required")
    WITHOUT_BASIS = "bez podstawy pobytu"
    NO_STAY = term("pobytu się nie wykazuje", en="no stay reported")


@frozen(kw_only=True)
class Stay(Value):
    """
    Hold the stay of a resident in a unit: its period and its basis, a number on the register's list (None: not given).

    *commutes* is whether the pupil only comes to the unit for the day (None: not known).
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
    pl="Pobyt wykazał podmiot, który tego nie robi ({institution_kind}); pobyt wykazują tylko MOW, MOS, SOSW, SOW, ORW,"
    " bursy i domy wczasów dziecięcych.",
    en="An entity that does not report stays ({institution_kind}) reported a stay; only MOW, MOS, SOSW, SOW, ORW, boarding"
    " houses and children's holiday homes do.",
)
BASIS_MISSING = Rule(
    code="STY-002a",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-33",
    pl="Nie podano podstawy pobytu, którą w tym podmiocie ({institution_kind}) trzeba wybrać.",
    en="The basis of the stay, which must be selected for this entity ({institution_kind}), is not given.",
)
BASIS_NOT_TO_BE_GIVEN = Rule(
    code="STY-002b",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-33",
    pl="Podano podstawę pobytu, a w tym podmiocie ({institution_kind}) określa się tylko okres pobytu.",
    en="A basis of the stay is given, but only the period of the stay is given for this entity ({institution_kind}).",
)
REPORTED_WITH_BASIS = Rule(
    code="STY-002c",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-33",
    pl="Podmiot ({institution_kind}) wykazuje okres pobytu i wybiera jego podstawę.",
    en="The entity ({institution_kind}) reports the period of the stay and selects its basis.",
)
REPORTED_WITHOUT_BASIS = Rule(
    code="STY-002d",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-33",
    pl="Podmiot ({institution_kind}) wykazuje okres pobytu, a podstawy nie wybiera.",
    en="The entity ({institution_kind}) reports the period of the stay and does not select a basis.",
)
STAY_NOT_REPORTED = Rule(
    code="STY-002e",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Podmiot ({institution_kind}) nie wykazuje pobytu.",
    en="The entity ({institution_kind}) does not report stays.",
)
STAY_IN_TWO_YEARS = Rule(
    code="STY-008a",
    basis=_HELP_BASIS,
    severity=Severity.WARNING,
    since=FIRST_YEAR_OF_LIMITS.start,
    pl="Pobyt trwa od {first_day} do {last_day}, a od roku szkolnego {school_year} pobyt w bursie albo domu wczasów"
    " dziecięcych musi się mieścić w jednym roku szkolnym.",
    en="The stay lasts from {first_day} to {last_day}, but from the school year {school_year} on a stay in a boarding house"
    " or children's holiday home must lie within one school year.",
)
COMMUTER_HAS_NO_STAY = Rule(
    code="STY-008b",
    basis=_HELP_BASIS,
    severity=Severity.WARNING,
    pl="Wykazano pobyt ucznia, który do SOSW dojeżdża; pobytu ucznia dojeżdżającego się nie wykazuje.",
    en="A stay is reported for a pupil who commutes to a SOSW; no stay is reported for a pupil who commutes.",
)


@frozen
class _StayRow(Value):
    """Hold one row of the table of units: how *institutions* report the *basis* of a stay, and the ground."""

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
"""How each kind of institution reports a stay: each kind is in exactly one row."""


def stay_basis(kind: InstitutionKind) -> Decision[StayBasis]:
    """
    Return whether a kind of institution reports a stay, and with or without a basis (STY-002).

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
    Whether the first and the last day of *period* lie in one school year; a period without an end counts as if it did.

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


def ends_with_school_year(stay: Stay) -> bool:
    """
    Whether *stay* must lie within one school year: in a boarding house or holiday home, from 2019/2020 on (STY-008a).

    >>> from datetime import date
    >>> house = Institution(rspo=1, kind=InstitutionKind.BOARDING_HOUSE)
    >>> [ends_with_school_year(Stay(institution=house, period=Period(day))) for day in (date(2019, 8, 31), date(2019, 9, 1))]
    [False, True]
    """
    expect("stay", stay, Stay)
    return stay.institution.kind in _HOUSES and stay.period.start >= FIRST_YEAR_OF_LIMITS.start


def stays_in(institution: Institution, stays: tuple[Stay, ...]) -> tuple[Stay, ...]:
    """
    Return those of *stays* that are in the unit *institution*, identified by its RSPO number.

    >>> stays_in(Institution(rspo=1, kind=InstitutionKind.MOW), ())
    ()
    """
    expect("institution", institution, Institution)
    expect("stays", stays, tuple)
    expect_each("stays", stays, Stay)
    return tuple(each for each in stays if each.institution.rspo == institution.rspo)


def check_stay(stay: Stay) -> Findings:
    """
    Return what is wrong with one stay: the unit and the basis, and, as WARNING, what the help pages of SIO say.

    Source: the instruction, 13 (STY-001, STY-002); the help pages (STY-008).

    >>> from datetime import date
    >>> house = Institution(rspo=1, kind=InstitutionKind.BOARDING_HOUSE)
    >>> check_stay(Stay(institution=house, period=Period(date(2023, 9, 1)), basis=1)).codes
    ('STY-002b',)
    """
    expect("stay", stay, Stay)
    kind, period = stay.institution.kind, stay.period
    basis = _row(kind).basis
    in_two_years = ends_with_school_year(stay) and not in_one_school_year(period)
    commutes = kind is InstitutionKind.SOSW and stay.commutes is True
    return found(
        NO_UNIT_WITH_STAYS.when(basis is StayBasis.NO_STAY, "institution", institution_kind=kind),
        BASIS_MISSING.when(
            basis is StayBasis.NEEDED and stay.basis is None and not commutes, "basis", institution_kind=kind
        ),
        BASIS_NOT_TO_BE_GIVEN.when(
            basis is StayBasis.WITHOUT_BASIS and stay.basis is not None, "basis", institution_kind=kind
        ),
        STAY_IN_TWO_YEARS.when(
            in_two_years,
            "period",
            first_day=period.start,
            last_day=period.end,
            school_year=FIRST_YEAR_OF_LIMITS.first,
        ),
        COMMUTER_HAS_NO_STAY.when(commutes, "commutes"),
    )
