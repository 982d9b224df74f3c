"""
What a single assignment to a class presupposes: schooling that has begun, a registered class, and one school year.

Not modelled here: that the schooling lasts as long as the assignment, for section 4 asks only that it has begun.
"""

from collections.abc import Iterable
from datetime import date

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

NEED_SCHOOLING = frozenset({ClassKind.BASIC, ClassKind.PREPARATORY, ClassKind.RW})
"""Kinds of classes for which schooling has to be started first, as the help pages list them."""

_FIRST_MONTH = 9

SCHOOLING_NOT_STARTED = Rule(
    code="PUP-401",
    basis=(PUPILS_GUIDE.section("4"), HELP_PAGES.section("przypisania do oddziałów")),
    severity=Severity.ERROR,
    pl="Uczeń jest przypisany do oddziału od {start} ({kind}), a tego dnia nie ma rozpoczętej nauki.",
    en="The pupil is assigned to a class from {start} ({kind}), and has no schooling started on that day.",
)
CLASS_NOT_REGISTERED = Rule(
    code="PUP-402",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Uczeń jest przypisany od {start} do oddziału, którego podmiot nie zarejestrował.",
    en="The pupil is assigned from {start} to a class that the entity has not registered.",
)
CROSSES_SCHOOL_YEAR = Rule(
    code="PUP-403a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Przypisanie trwa od {start} do {end}, a może trwać najdłużej do końca jednego roku szkolnego, 31 sierpnia.",
    en="The assignment lasts from {start} to {end}, and may last at most to the end of one school year, 31 August.",
    reading="A-42",
)
PREVIOUS_YEAR_NOT_ENDED = Rule(
    code="PUP-403b",
    basis=(PUPILS_GUIDE.section("4"), HELP_PAGES.section("przypisania do oddziałów")),
    severity=Severity.ERROR,
    pl="Przypisanie od {start} jest z poprzedniego roku szkolnego i nie jest zakończone w dniu {day}: trzeba je zakończyć przed"
    " przypisaniem na nowy rok.",
    en="The assignment from {start} is of a previous school year and is not ended on {day}: it has to be ended before an"
    " assignment for the new year.",
)


def schooling_not_started(assignment: ClassAssignment, schooling: Iterable[Period]) -> Finding | None:
    """
    Find an assignment to a basic, preparatory or RW class that starts on a day without schooling.

    *schooling* are the periods of the pupil's schooling at that institution; none of it is needed for WWR and courses.

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> assignment = ClassAssignment(7, basic, Period(date(2019, 9, 1)))
    >>> schooling_not_started(assignment, [Period(date(2019, 9, 1))]) is None
    True
    >>> schooling_not_started(assignment, [Period(date(2019, 9, 2))]).code
    'PUP-401'
    """
    expect("assignment", assignment, ClassAssignment)
    expect("schooling", schooling, Iterable)
    spells = tuple(schooling)
    expect_each("schooling", spells, Period)
    start, kind = assignment.period.start, assignment.school_class.kind
    if kind not in NEED_SCHOOLING or any(each.covers(start) for each in spells):
        return None
    return SCHOOLING_NOT_STARTED.finding("period", start=start, kind=kind)


def class_not_registered(assignment: ClassAssignment, registered: Iterable[SchoolClass]) -> Finding | None:
    """
    Find an assignment to a class that is not among those that its institution has *registered*.

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> assignment = ClassAssignment(7, basic, Period(date(2019, 9, 1)))
    >>> class_not_registered(assignment, [basic]) is None, class_not_registered(assignment, []).code
    (True, 'PUP-402')
    """
    expect("assignment", assignment, ClassAssignment)
    expect("registered", registered, Iterable)
    school_class = assignment.school_class
    classes = tuple(registered)
    expect_each("registered", classes, SchoolClass)
    if any(each.is_same_as(school_class) for each in classes):
        return None
    return CLASS_NOT_REGISTERED.finding("school_class", start=assignment.period.start)


def crosses_school_year(assignment: ClassAssignment, *, february_intake: bool = False) -> Finding | None:
    """
    Find an assignment that ends after the 31 August of the school year in which it starts.

    Not asked of the college of social services workers and of the *february_intake*, whose schooling ends on another day
    (A-42). An assignment without an end gives nothing: `previous_year_not_ended` asks about it.

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> crosses_school_year(ClassAssignment(7, basic, Period(date(2019, 9, 1), date(2020, 8, 31)))) is None
    True
    >>> crosses_school_year(ClassAssignment(7, basic, Period(date(2019, 9, 1), date(2020, 9, 1)))).code
    'PUP-403a'
    """
    expect("assignment", assignment, ClassAssignment)
    expect("february_intake", february_intake, bool)
    start, end = assignment.period.start, assignment.period.end
    if february_intake or assignment.school_class.institution.kind is InstitutionKind.SOCIAL_SERVICES_COLLEGE:
        return None
    if end is None or _first_year(end) == _first_year(start):
        return None
    return CROSSES_SCHOOL_YEAR.finding("period", start=start, end=end)


def previous_year_not_ended(
    assignment: ClassAssignment, new_start: date, *, february_intake: bool = False
) -> Finding | None:
    """
    Find that *assignment*, of an earlier school year, still runs on *new_start*, the first day of a new assignment.

    Not asked where `crosses_school_year` is not.

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> previous_year_not_ended(ClassAssignment(7, basic, Period(date(2018, 9, 3))), date(2019, 9, 1)).code
    'PUP-403b'
    """
    expect("assignment", assignment, ClassAssignment)
    expect("new_start", new_start, date)
    expect("february_intake", february_intake, bool)
    start = assignment.period.start
    if february_intake or assignment.school_class.institution.kind is InstitutionKind.SOCIAL_SERVICES_COLLEGE:
        return None
    if _first_year(start) >= _first_year(new_start) or not assignment.period.covers(new_start):
        return None
    return PREVIOUS_YEAR_NOT_ENDED.finding("period", start=start, day=new_start)


def check_assignment(
    assignment: ClassAssignment,
    *,
    schooling: Iterable[Period],
    registered: Iterable[SchoolClass],
    february_intake: bool = False,
) -> Findings:
    """
    Check what one assignment presupposes; other assignments of the pupil are compared by `find_conflicts`.

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> too_long = ClassAssignment(7, basic, Period(date(2019, 9, 1), date(2020, 9, 1)))
    >>> check_assignment(too_long, schooling=[], registered=[basic]).codes
    ('PUP-401', 'PUP-403a')
    """
    return found(
        schooling_not_started(assignment, schooling),
        class_not_registered(assignment, registered),
        crosses_school_year(assignment, february_intake=february_intake),
    )


def _first_year(day: date) -> int:
    """Return the calendar year in which the school year of *day* begins, for any day of the calendar."""
    return day.year if day.month >= _FIRST_MONTH else day.year - 1
