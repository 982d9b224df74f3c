"""
What is wrong with a class as it is registered: its mode, its level at a branch, the places that must be registered before it.

Not modelled here: how many classes a preschool unit or group may have.
"""

from datetime import date

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import HELP_PAGES
from sio_rules.classes import Level, SchoolClass, Specificity, StudyMode
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_CLASSES = (HELP_PAGES.section("oddziały"),)
_CHANGES = (HELP_PAGES.section("zmiany w SIO"),)
_DAY_MODE_SINCE = SchoolYear(2020)
_NO_UPPER_GRADES_SINCE = SchoolYear(2023)
_LAST_OLD_BRANCH = date(2017, 1, 20)
"""The last day on which a branch was founded that may have grades V to VIII."""
_UPPER_GRADES = frozenset({Level.GRADE_5, Level.GRADE_6, Level.GRADE_7, Level.GRADE_8})

SPECIAL_IN_ANOTHER_MODE = Rule(
    code="PUP-415a",
    basis=_CHANGES,
    severity=Severity.ERROR,
    pl="Oddział o specyfice „specjalna” ma niewłaściwy tryb nauki ({mode}): musi to być tryb dzienny.",
    en="The class with the specificity “specjalna” (special) has the wrong mode of study ({mode}): it must be the day mode.",
    since=_DAY_MODE_SINCE.start,
)
MODE_NOT_GIVEN = SPECIAL_IN_ANOTHER_MODE.not_given(
    "PUP-415b",
    pl="Nie podano trybu nauki oddziału o specyfice „specjalna”, więc nie sprawdzono, czy jest to tryb dzienny.",
    en="The mode of study of the class with the specificity “specjalna” (special) is not given, so it was not checked whether it is the"
    " day mode.",
)
UPPER_GRADE_AT_BRANCH = Rule(
    code="PUP-416",
    basis=_CLASSES,
    severity=Severity.ERROR,
    pl="Oddział ({level}) jest w szkole filialnej założonej {founded_on}: filia założona po {last_day} nie ma klas V–VIII.",
    en="The class ({level}) is at a branch founded on {founded_on}: a branch founded after {last_day} has no grades V–VIII.",
    since=_NO_UPPER_GRADES_SINCE.start,
)
FOUNDING_NOT_GIVEN = UPPER_GRADE_AT_BRANCH.not_given(
    "PUP-416b",
    pl="Nie podano daty założenia szkoły filialnej, więc nie sprawdzono, czy może ona mieć oddział na tym poziomie ({level}).",
    en="The day on which the branch was founded is not given, so it was not checked whether it may have a class at the level"
    " ({level}).",
)
PLACES_NOT_REGISTERED = Rule(
    code="PUP-417a",
    basis=_CLASSES,
    severity=Severity.ERROR,
    pl="Oddział przedszkolny zarejestrowano, a nie zarejestrowano danych zbiorczych o liczbie miejsc: trzeba je zarejestrować"
    " najpierw.",
    en="The preschool class is registered, but the aggregate data on the number of places are not: they must be registered first.",
)
PLACES_NOT_GIVEN = PLACES_NOT_REGISTERED.not_given(
    "PUP-417b",
    pl="Nie podano, czy zarejestrowano dane zbiorcze o liczbie miejsc, więc nie sprawdzono, czy można zarejestrować oddział"
    " przedszkolny.",
    en="It is not stated whether the aggregate data on the number of places are registered, so it was not checked whether the preschool"
    " class can be registered.",
)


@frozen(kw_only=True)
class ClassCircumstances(Value):
    """Hold what the data of a class do not say: whether the number of places is registered; None is not known."""

    places_registered: bool | None = None


def upper_grade_at_branch(school_class: SchoolClass, school_year: SchoolYear) -> Finding | None:
    """
    Return the finding that a branch founded after 20 January 2017 has a class of grade V to VIII in *school_year*.

    A branch (szkoła filialna) is known by its REGON number of 14 digits. Nothing is found for school years before 2023/2024.

    >>> from sio_rules import ClassKind, Institution, InstitutionKind
    >>> from sio_rules.regon import Regon
    >>> def found_at(founded_on):
    ...     branch = Institution(
    ...         rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, regon=Regon("12345678512347"), founded_on=founded_on
    ...     )
    ...     grade = SchoolClass(institution=branch, key=1, kind=ClassKind.BASIC, level=Level.GRADE_5)
    ...     return upper_grade_at_branch(grade, SchoolYear(2023))
    >>> found_at(date(2017, 1, 20)), found_at(date(2017, 1, 21)).code, found_at(None).code
    (None, 'PUP-416', 'PUP-416b')
    """
    expect("school_class", school_class, SchoolClass)
    expect("school_year", school_year, SchoolYear)
    school, level = school_class.institution, school_class.level
    if level not in _UPPER_GRADES or school_year < _NO_UPPER_GRADES_SINCE:
        return None
    if not school.branch or school.kind is not InstitutionKind.PRIMARY_SCHOOL:
        return None
    if school.founded_on is None:
        return FOUNDING_NOT_GIVEN.finding("level", level=level)
    return UPPER_GRADE_AT_BRANCH.when(
        school.founded_on > _LAST_OLD_BRANCH,
        "level",
        level=level,
        founded_on=school.founded_on,
        last_day=_LAST_OLD_BRANCH,
    )


def check_class(
    school_class: SchoolClass, *, school_year: SchoolYear, circumstances: ClassCircumstances = ClassCircumstances()
) -> Findings:
    """
    Return what is wrong with a class as it is registered in *school_year* (PUP-415 to PUP-417).

    >>> from sio_rules import ClassKind, Institution, InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.TECHNICAL_SCHOOL)
    >>> special = SchoolClass(
    ...     institution=school, key=1, kind=ClassKind.BASIC, specificity=Specificity.SPECIAL, mode=StudyMode.EXTRAMURAL
    ... )
    >>> check_class(special, school_year=SchoolYear(2020)).codes, check_class(special, school_year=SchoolYear(2019)).codes
    (('PUP-415a',), ())
    """
    expect("school_class", school_class, SchoolClass)
    expect("school_year", school_year, SchoolYear)
    expect("circumstances", circumstances, ClassCircumstances)
    mode, places = school_class.mode, circumstances.places_registered
    by_day = school_class.specificity is Specificity.SPECIAL and school_year >= _DAY_MODE_SINCE
    preschool = school_class.preschool is True
    return found(
        SPECIAL_IN_ANOTHER_MODE.when(by_day and mode not in {None, StudyMode.DAY}, "mode", mode=mode),
        MODE_NOT_GIVEN.when(by_day and mode is None, "mode"),
        upper_grade_at_branch(school_class, school_year),
        PLACES_NOT_REGISTERED.when(preschool and places is False, "circumstances.places_registered"),
        PLACES_NOT_GIVEN.when(preschool and places is None, "circumstances.places_registered"),
    )
