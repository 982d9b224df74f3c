"""
The stay of a resident in a unit (pobyt wychowanka; section 13): in which units, with or without a basis, and in which classes.

A unit of youth sociotherapy (MOS) with schools and one without are two kinds (A-33). Places reserved stand in
`reservations`, lodging in `accommodation`.

Not modelled here: the list of bases; what is picked is the caller's number. Nor whether a MOS without schools still has stays
today: a newer help page leaves it out of the list, an older one has it, and the instruction names it.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import CENTRES, Institution, InstitutionKind
from sio_rules.labels import Label
from sio_rules.periods import Period, SchoolYear
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_K = InstitutionKind

FIRST_YEAR_OF_LIMITS = SchoolYear(2019)
"""The school year since which accommodation is reported, and the stay in a boarding house kept within one year."""
_FIRST_MONTH = FIRST_YEAR_OF_LIMITS.start.month


class StayBasis(Label):
    """Name what a kind of unit does with the basis of a stay."""

    NEEDED = "podstawa pobytu wymagana"
    WITHOUT_BASIS = "bez podstawy pobytu"
    NO_STAY = "pobytu się nie wykazuje"


@frozen(kw_only=True)
class Stay:
    """
    Hold the stay of a resident in a unit: its days and its basis, a number on the register's list (None: none is given).

    *commutes* tells that the pupil only comes to the unit for the day (None: not known).
    """

    institution: Institution
    period: Period
    basis: int | None = None
    commutes: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("period", self.period, Period)
        expect("basis", self.basis, int, type(None))
        expect("commutes", self.commutes, bool, type(None))


_BASIS = (PUPILS_GUIDE.section("13"),)
_HELP_BASIS = (HELP_PAGES.section("pobyt ucznia"),)

NO_UNIT_WITH_STAYS = Rule(
    code="STY-001",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}) nie wykazuje pobytu: robią to MOW, MOS, SOSW, SOW, ośrodki rewalidacyjno-wychowawcze, bursy"
    " i domy wczasów dziecięcych.",
    en="The entity ({institution_kind}) reports no stay: MOW, MOS, SOSW, SOW, ORW, boarding houses and children's holiday homes do.",
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
CLASS_OF_ANOTHER_KIND = Rule(
    code="STY-007",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-45",
    pl="Ośrodek ({institution_kind}) przypisuje wychowanka tylko do WWR, zajęć rewalidacyjno-wychowawczych i IPET, a nie do oddziału"
    " innego rodzaju ({class_kind}).",
    en="A centre ({institution_kind}) assigns a resident only to WWR, RW and IPET, not to a class of another kind ({class_kind}).",
)
STAY_IN_TWO_YEARS = Rule(
    code="STY-008a",
    basis=_HELP_BASIS,
    severity=Severity.WARNING,
    since=FIRST_YEAR_OF_LIMITS.start,
    pl="Od roku szkolnego 2019/2020 pobyt w bursie i domu wczasów dziecięcych mieści się w jednym roku szkolnym; ten trwa od"
    " {first_day} do {last_day}.",
    en="Since 2019/2020 a stay in a boarding house or children's holiday home lies within one school year; this one runs from"
    " {first_day} to {last_day}.",
)
COMMUTER_HAS_NO_STAY = Rule(
    code="STY-008b",
    basis=_HELP_BASIS,
    severity=Severity.WARNING,
    pl="Uczniowi dojeżdżającemu do SOSW nie wykazuje się pobytu.",
    en="No stay is reported of a pupil who commutes to a SOSW.",
)


@frozen
class StayRow:
    """Hold one row of the table of units: what *institutions* do with the *basis* of a stay, and the rule that is broken else."""

    institutions: frozenset[InstitutionKind]
    basis: StayBasis
    rule: Rule

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institutions", self.institutions, frozenset)
        expect_each("institutions", self.institutions, InstitutionKind)
        expect("basis", self.basis, StayBasis)
        expect("rule", self.rule, Rule)


_WITHOUT_BASIS = frozenset({_K.BOARDING_HOUSE, _K.HOLIDAY_HOME, _K.MOS_WITHOUT_SCHOOLS})
_WITH_BASIS = CENTRES - _WITHOUT_BASIS

STAYS = (
    StayRow(_WITH_BASIS, StayBasis.NEEDED, BASIS_MISSING),
    StayRow(_WITHOUT_BASIS, StayBasis.WITHOUT_BASIS, BASIS_NOT_TO_BE_GIVEN),
    StayRow(frozenset(_K) - _WITH_BASIS - _WITHOUT_BASIS, StayBasis.NO_STAY, NO_UNIT_WITH_STAYS),
)
"""What each kind of institution does with a stay: each lies in exactly one row."""


def stay_basis(institution: InstitutionKind) -> StayBasis:
    """
    Return whether a kind of institution reports a stay, and with or without a basis (STY-001, STY-002).

    >>> stay_basis(InstitutionKind.MOS), stay_basis(InstitutionKind.MOS_WITHOUT_SCHOOLS)
    (StayBasis.NEEDED, StayBasis.WITHOUT_BASIS)
    """
    return _row(institution).basis


def _row(institution: InstitutionKind) -> StayRow:
    expect("institution", institution, InstitutionKind)
    return next(row for row in STAYS if institution in row.institutions)


def wrong_basis(stay: Stay) -> Finding | None:
    """Find a stay where there is none, without the basis needed, or with one that is not to be given (STY-001, STY-002)."""
    expect("stay", stay, Stay)
    row = _row(stay.institution.kind)
    given = stay.basis is not None
    if row.basis is StayBasis.NO_STAY:
        return row.rule.finding("institution", institution_kind=stay.institution.kind)
    if given is (row.basis is StayBasis.NEEDED):
        return None
    return row.rule.finding("basis", institution_kind=stay.institution.kind)


def in_one_school_year(period: Period) -> bool:
    """
    Tell whether *period* lies in one school year; one without an end does as yet.

    >>> from datetime import date
    >>> in_one_school_year(Period(date(2020, 8, 1), date(2020, 9, 30)))
    False
    """
    expect("period", period, Period)
    if period.end is None:
        return True
    first, last = (day.year + (day.month >= _FIRST_MONTH) for day in (period.start, period.end))
    return first == last


def stay_in_two_years(stay: Stay) -> Finding | None:
    """Find a stay in a boarding house or holiday home that begins in 2019/2020 or later and ends in another year (STY-008)."""
    expect("stay", stay, Stay)
    period = stay.period
    if stay.institution.kind not in (_K.BOARDING_HOUSE, _K.HOLIDAY_HOME) or period.start < FIRST_YEAR_OF_LIMITS.start:
        return None
    if period.end is None or in_one_school_year(period):
        return None
    return STAY_IN_TWO_YEARS.finding("period", first_day=period.start, last_day=period.end)


def commuter_has_no_stay(stay: Stay) -> Finding | None:
    """Find the stay of a pupil who commutes to a SOSW (STY-008)."""
    expect("stay", stay, Stay)
    return COMMUTER_HAS_NO_STAY.finding("commutes") if stay.commutes and stay.institution.kind is _K.SOSW else None


def stays_in(institution: Institution, stays: tuple[Stay, ...]) -> tuple[Period, ...]:
    """
    Return the periods of those of *stays* that are in the unit *institution*, told by its number in the register.

    >>> from sio_rules.institutions import BodyKind
    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW, public=True, run_by=BodyKind.POWIAT)
    >>> stays_in(mow, ())
    ()
    """
    expect("institution", institution, Institution)
    expect("stays", stays, tuple)
    expect_each("stays", stays, Stay)
    return tuple(each.period for each in stays if each.institution.rspo == institution.rspo)


def class_of_another_kind(assignment: ClassAssignment) -> Finding | None:
    """Find an assignment that a centre makes to another class than WWR, RW and IPET (STY-007, A-45)."""
    expect("assignment", assignment, ClassAssignment)
    school_class = assignment.school_class
    if school_class.institution.kind not in CENTRES or school_class.kind in (ClassKind.WWR, ClassKind.RW, ClassKind.IPET):
        return None
    return CLASS_OF_ANOTHER_KIND.finding(
        "school_class", institution_kind=school_class.institution.kind, class_kind=school_class.kind
    )


def check_stay(stay: Stay) -> Findings:
    """
    Check one stay: the unit, the basis, and what the help pages of SIO say of it (as WARNING).

    Source: the instruction, 13.

    >>> from datetime import date
    >>> from sio_rules.institutions import BodyKind
    >>> house = Institution(rspo=1, kind=InstitutionKind.BOARDING_HOUSE, public=True, run_by=BodyKind.POWIAT)
    >>> check_stay(Stay(institution=house, period=Period(date(2023, 9, 1)), basis=1)).codes
    ('STY-002b',)
    """
    expect("stay", stay, Stay)
    return found(wrong_basis(stay), stay_in_two_years(stay), commuter_has_no_stay(stay))
