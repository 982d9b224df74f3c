"""What a pupil has one of in a class that offers several: an occupation, a sport."""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import HELP_PAGES
from sio_rules.classes import ClassAssignment, ClassFeature
from sio_rules.institutions import InstitutionKind
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_BASIS = (HELP_PAGES.section("zmiany w SIO"),)
_ONE_OCCUPATION_SINCE = date(2021, 9, 1)
_ONE_SPORT_SINCE = date(2022, 9, 1)
_OCCUPATION_SCHOOLS = frozenset({InstitutionKind.TECHNICAL_SCHOOL, InstitutionKind.SECTORAL_SCHOOL_I})
_SPORTS = frozenset({ClassFeature.SPORTS, ClassFeature.SPORTS_CHAMPIONSHIP})

SEVERAL_OCCUPATIONS = Rule(
    code="PUP-406",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczniowi przypisano w oddziale wielozawodowym kilka zawodów (liczba zawodów: {count}), a można przypisać tylko jeden.",
    en="The pupil is assigned to several occupations in a class with several occupations (number: {count}), but only one is possible.",
    since=_ONE_OCCUPATION_SINCE,
)
SEVERAL_SPORTS = Rule(
    code="PUP-407",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczniowi przypisano w oddziale sportowym kilka dyscyplin (liczba dyscyplin: {count}), a można przypisać tylko jedną.",
    en="The pupil is assigned to several sports in a sports class (number: {count}), but only one is possible.",
    since=_ONE_SPORT_SINCE,
)


def several_occupations(assignment: ClassAssignment) -> Finding | None:
    """
    Return the finding that a pupil of a technical secondary school or a stage I sectoral school has several occupations in one class.

    Asked of classes with several occupations, for assignments from 1 September 2021 on.

    >>> from sio_rules import ClassKind, Institution, Period, SchoolClass
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.TECHNICAL_SCHOOL)
    >>> features = frozenset({ClassFeature.SEVERAL_OCCUPATIONS})
    >>> several = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC, features=features)
    >>> period = Period(date(2025, 9, 1))
    >>> several_occupations(ClassAssignment(7, several, period, occupations=frozenset({1})))
    >>> several_occupations(ClassAssignment(7, several, period, occupations=frozenset({1, 2}))).code
    'PUP-406'
    """
    expect("assignment", assignment, ClassAssignment)
    school_class, count = assignment.school_class, len(assignment.occupations or ())
    asked = (
        ClassFeature.SEVERAL_OCCUPATIONS in school_class.features
        and school_class.institution.kind in _OCCUPATION_SCHOOLS
        and assignment.period.start >= _ONE_OCCUPATION_SINCE
    )
    return SEVERAL_OCCUPATIONS.when(asked and count > 1, "occupations", count=count)


def several_sports(assignment: ClassAssignment) -> Finding | None:
    """
    Return the finding that a pupil has several sports in a sports class, for assignments from 1 September 2022 on.

    >>> from sio_rules import ClassKind, Institution, Period, SchoolClass
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> features = frozenset({ClassFeature.SPORTS})
    >>> sports = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC, features=features)
    >>> several_sports(ClassAssignment(7, sports, Period(date(2022, 8, 31)), sports=frozenset({1, 2})))
    >>> several_sports(ClassAssignment(7, sports, Period(date(2022, 9, 1)), sports=frozenset({1, 2}))).code
    'PUP-407'
    """
    expect("assignment", assignment, ClassAssignment)
    asked = assignment.school_class.features & _SPORTS and assignment.period.start >= _ONE_SPORT_SINCE
    count = len(assignment.sports or ())
    return SEVERAL_SPORTS.when(bool(asked) and count > 1, "sports", count=count)


def check_choices(assignment: ClassAssignment) -> Findings:
    """
    Return where a pupil has several occupations or sports in one class, and may have one (PUP-406, PUP-407).

    >>> from sio_rules import ClassKind, Institution, Period, SchoolClass
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> check_choices(ClassAssignment(7, basic, Period(date(2025, 9, 1)), sports=frozenset({1, 2})))
    <Findings: none>
    """
    return found(several_occupations(assignment), several_sports(assignment))
