"""
The ages at which a pupil can be in a preschool class or an RW class (A-88).

Preschool education begins at two years and a half, and ends with the school year in the calendar year of turning 7; after that it
needs a deferral or a certificate of the need for special education, and ends with the school year in the calendar year of turning 9.
RW begin with the school year in the calendar year of turning 3, and end with that in the calendar year of turning 25.

Not modelled here: the special reasons for which a child under 3 may attend, and the law before 1 September 2017.
"""

from calendar import monthrange
from datetime import date

from sio_rules.acts import HELP_PAGES, PRAWO_OSWIATOWE, RW_ORDINANCE
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_SINCE = date(2017, 9, 1)
"""The first day of the Education Law."""
_YOUNGEST_MONTHS = 30
_LAST_AGE = 6
"""The last age by year of birth at which preschool education needs nothing more."""
_LAST_AGE_DEFERRED = 7
_LAST_AGE_WITH_CERTIFICATE = 8
_FIRST_RW_AGE, _RW_UNTIL = 3, 25
_FIRST_MONTH = 9

_PRESCHOOL_BASIS = (
    PRAWO_OSWIATOWE.art("31", ust="1"),
    PRAWO_OSWIATOWE.art("31", ust="2"),
    PRAWO_OSWIATOWE.art("38", ust="1"),
)
_RW_BASIS = (RW_ORDINANCE.par("1", ust="2"), HELP_PAGES.section("przypisania do oddziałów"))

TOO_YOUNG = Rule(
    code="PUP-410a",
    basis=(PRAWO_OSWIATOWE.art("31", ust="3"), HELP_PAGES.section("oddziały")),
    severity=Severity.ERROR,
    pl="Dziecko jest przypisane do oddziału podstawowego od {first_day}, a nie ma wtedy wymaganego wieku (w miesiącach:"
    " {months}).",
    en="The child is assigned to a basic class from {first_day}, but has not reached the required age then (in months:"
    " {months}).",
    since=_SINCE,
    reading="A-88",
)
BIRTH_NOT_GIVEN = TOO_YOUNG.not_given(
    "PUP-410b",
    pl="Nie podano daty urodzenia, więc nie sprawdzono, czy dziecko ma wiek wymagany w oddziale, do którego jest przypisane"
    " od {first_day}.",
    en="The date of birth is not given, so it was not checked whether the child is of the age required for the class to"
    " which it is assigned from {first_day}.",
)
NEITHER_DEFERRED_NOR_CERTIFIED = Rule(
    code="PUP-411a",
    basis=_PRESCHOOL_BASIS,
    severity=Severity.ERROR,
    pl="Dziecko (wiek rocznikowy: {age}) jest w oddziale przedszkolnym od {first_day}, a nie ma ani odroczenia, ani"
    " orzeczenia o potrzebie kształcenia specjalnego: w tym wieku musi mieć jedno z nich.",
    en="The child (age by year of birth: {age}) is in a preschool class from {first_day}, but has neither a deferral nor a"
    " certificate of the need for special education: at that age it must have one of them.",
    since=_SINCE,
    reading="A-88",
)
DEFERRAL_NOT_GIVEN = NEITHER_DEFERRED_NOR_CERTIFIED.not_given(
    "PUP-411b",
    pl="Nie podano, czy dziecko ma odroczenie albo orzeczenie o potrzebie kształcenia specjalnego, więc nie sprawdzono, czy"
    " w tym wieku (wiek rocznikowy: {age}) może być w oddziale przedszkolnym od {first_day}.",
    en="It is not stated whether the child has a deferral or a certificate of the need for special education, so it was not"
    " checked whether at that age (by year of birth: {age}) it may be in a preschool class from {first_day}.",
)
NOT_CERTIFIED = Rule(
    code="PUP-411c",
    basis=_PRESCHOOL_BASIS,
    severity=Severity.ERROR,
    pl="Dziecko (wiek rocznikowy: {age}) jest w oddziale przedszkolnym od {first_day}, a nie ma orzeczenia o potrzebie"
    " kształcenia specjalnego: w tym wieku musi je mieć.",
    en="The child (age by year of birth: {age}) is in a preschool class from {first_day}, but has no certificate of the need"
    " for special education: at that age it must have one.",
    since=_SINCE,
    reading="A-88",
)
TOO_OLD_FOR_PRESCHOOL = Rule(
    code="PUP-411d",
    basis=_PRESCHOOL_BASIS,
    severity=Severity.ERROR,
    pl="Dziecko (wiek rocznikowy: {age}) jest w oddziale przedszkolnym od {first_day}, a w tym wieku nie może w nim być"
    " nawet z orzeczeniem o potrzebie kształcenia specjalnego.",
    en="The child (age by year of birth: {age}) is in a preschool class from {first_day}, but at that age it cannot be, even"
    " with a certificate of the need for special education.",
    since=_SINCE,
    reading="A-88",
)
TOO_YOUNG_FOR_RW = Rule(
    code="PUP-412a",
    basis=_RW_BASIS,
    severity=Severity.ERROR,
    pl="Dziecko jest przypisane do zajęć rewalidacyjno-wychowawczych od {first_day}, a zajęcia organizuje się najwcześniej"
    " od początku roku szkolnego w roku kalendarzowym, w którym dziecko kończy {years}. rok życia.",
    en="The child is assigned to RW from {first_day}, but RW are organised at the earliest from the beginning of the school"
    " year in the calendar year in which the child turns {years}.",
    since=_SINCE,
    reading="A-88",
)
TOO_OLD_FOR_RW = Rule(
    code="PUP-412b",
    basis=_RW_BASIS,
    severity=Severity.ERROR,
    pl="Uczestnik jest przypisany do zajęć rewalidacyjno-wychowawczych w dniu {on}, a zajęcia organizuje się najdłużej do"
    " końca roku szkolnego w roku kalendarzowym, w którym kończy on {years}. rok życia.",
    en="The participant is assigned to RW on {on}, but RW are organised only until the end of the school year in the"
    " calendar year in which the participant turns {years}.",
    since=_SINCE,
    reading="A-88",
)


def younger_than_preschool_age(assignment: ClassAssignment, born_on: date | None) -> Finding | None:
    """
    Return the finding that a child is assigned to a basic class before the age of two years and a half.

    *born_on* None is a WARNING for a class of preschool education and for RW. Assignments before 1 September 2017 are not judged.

    >>> from sio_rules import Institution, InstitutionKind, Period, SchoolClass
    >>> kindergarten = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN)
    >>> bees = SchoolClass(institution=kindergarten, key=1, kind=ClassKind.BASIC)
    >>> assignment = ClassAssignment(7, bees, Period(date(2025, 9, 1)))
    >>> younger_than_preschool_age(assignment, date(2023, 3, 1))
    >>> younger_than_preschool_age(assignment, date(2023, 3, 2)).code
    'PUP-410a'
    """
    first_day, school_class = assignment.period.start, assignment.school_class
    if first_day < _SINCE:
        return None
    if born_on is None:
        asked = school_class.preschool is True or school_class.kind is ClassKind.RW
        return BIRTH_NOT_GIVEN.when(asked, "period", first_day=first_day)
    too_young = school_class.kind is ClassKind.BASIC and not _has_completed(born_on, _YOUNGEST_MONTHS, on=first_day)
    return TOO_YOUNG.when(too_young, "period", first_day=first_day, months=_YOUNGEST_MONTHS)


def check_preschool_age(
    assignment: ClassAssignment, born_on: date | None, *, special_education: bool | None, deferred: bool | None
) -> Findings:
    """
    Return what is wrong with the age of a child in a preschool class from the school year in which it turns 7 (PUP-411).

    *special_education* is whether the child has a certificate of the need for special education, *deferred* whether compulsory
    schooling is deferred; None is not known. The age is that by year of birth in the school year of the first day.

    >>> from sio_rules import Institution, InstitutionKind, Period, SchoolClass
    >>> kindergarten = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN)
    >>> bees = SchoolClass(institution=kindergarten, key=1, kind=ClassKind.BASIC)
    >>> assignment = ClassAssignment(7, bees, Period(date(2025, 9, 1)))
    >>> def wrong(year, *, certified, deferred):
    ...     found = check_preschool_age(assignment, date(year, 5, 1), special_education=certified, deferred=deferred)
    ...     return found.codes
    >>> wrong(2019, certified=False, deferred=False), wrong(2018, certified=False, deferred=True)
    ((), ())
    >>> wrong(2018, certified=False, deferred=False), wrong(2017, certified=False, deferred=True)
    (('PUP-411a',), ('PUP-411c',))
    """
    first_day = assignment.period.start
    if born_on is None or first_day < _SINCE or not assignment.school_class.preschool:
        return found()
    age = _first_year(first_day) - born_on.year
    if age <= _LAST_AGE:
        return found()
    reasons = (special_education,) if age > _LAST_AGE_DEFERRED else (special_education, deferred)
    if age > _LAST_AGE_WITH_CERTIFICATE:
        return found(TOO_OLD_FOR_PRESCHOOL.finding("period", age=age, first_day=first_day))
    if True not in reasons and None in reasons:
        return found(DEFERRAL_NOT_GIVEN.finding("period", age=age, first_day=first_day))
    rule = NOT_CERTIFIED if age > _LAST_AGE_DEFERRED else NEITHER_DEFERRED_NOR_CERTIFIED
    return found(rule.when(True not in reasons, "period", age=age, first_day=first_day))


def check_rw_age(assignment: ClassAssignment, born_on: date | None) -> Findings:
    """
    Return what is wrong with the age of a participant in RW on the first or last day of an assignment (PUP-412).

    An assignment without an end is judged by its first day.

    >>> from sio_rules import Institution, InstitutionKind, Period, SchoolClass
    >>> centre = Institution(rspo=1, kind=InstitutionKind.ORW)
    >>> rw = SchoolClass(institution=centre, key=1, kind=ClassKind.RW)
    >>> assignment = ClassAssignment(7, rw, Period(date(2025, 9, 1), date(2026, 8, 31)))
    >>> [check_rw_age(assignment, date(year, 12, 31)).codes for year in (2022, 2023, 2001, 2000)]
    [(), ('PUP-412a',), (), ('PUP-412b',)]
    """
    first_day, last_day = assignment.period.start, assignment.period.end or assignment.period.start
    if born_on is None or assignment.school_class.kind is not ClassKind.RW or first_day < _SINCE:
        return found()
    return found(
        TOO_YOUNG_FOR_RW.when(
            _first_year(first_day) < born_on.year + _FIRST_RW_AGE, "period", first_day=first_day, years=_FIRST_RW_AGE
        ),
        TOO_OLD_FOR_RW.when(_first_year(last_day) >= born_on.year + _RW_UNTIL, "period", on=last_day, years=_RW_UNTIL),
    )


def _has_completed(born_on: date, months: int, *, on: date) -> bool:
    """
    Whether so many months of life are completed, at the beginning of the day with that date, or of the last of a shorter month.

    >>> [_has_completed(date(2023, 8, 31), 30, on=date(2026, 2, day)) for day in (27, 28)]
    [False, True]
    """
    passed = (on.year - born_on.year) * 12 + on.month - born_on.month
    return passed > months or (passed == months and on.day >= min(born_on.day, monthrange(on.year, on.month)[1]))


def _first_year(day: date) -> int:
    """Return the calendar year in which the school year of *day* begins, for any day of the calendar."""
    return day.year if day.month >= _FIRST_MONTH else day.year - 1
