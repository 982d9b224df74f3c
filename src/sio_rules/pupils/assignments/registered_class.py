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
from sio_rules.periods import SchoolYear
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_CLASSES = (HELP_PAGES.section("oddziały"),)
_CHANGES = (HELP_PAGES.section("zmiany w SIO"),)
_DAY_MODE_SINCE = SchoolYear(2020)
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
    """
    Hold what the data of a class do not say.

    *branch_founded_on* is the day on which the branch (szkoła filialna) with the class was founded; None where it is at no branch.
    *places_registered* is whether the number of places is registered; None is not known.
    """

    branch_founded_on: date | None = None
    places_registered: bool | None = None


def upper_grade_at_branch(level: Level | None, founded_on: date) -> Finding | None:
    """
    Return the finding that a branch founded after 20 January 2017 has a class of grade V to VIII.

    >>> upper_grade_at_branch(Level.GRADE_5, date(2017, 1, 20))
    >>> upper_grade_at_branch(Level.GRADE_5, date(2017, 1, 21)).code
    'PUP-416'
    """
    expect("level", level, Level, type(None))
    expect("founded_on", founded_on, date)
    return UPPER_GRADE_AT_BRANCH.when(
        level in _UPPER_GRADES and founded_on > _LAST_OLD_BRANCH,
        "level",
        level=level,
        founded_on=founded_on,
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
    mode, founded_on, places = school_class.mode, circumstances.branch_founded_on, circumstances.places_registered
    by_day = school_class.specificity is Specificity.SPECIAL and school_year >= _DAY_MODE_SINCE
    preschool = school_class.preschool is True
    return found(
        SPECIAL_IN_ANOTHER_MODE.when(by_day and mode not in {None, StudyMode.DAY}, "mode", mode=mode),
        MODE_NOT_GIVEN.when(by_day and mode is None, "mode"),
        None if founded_on is None else upper_grade_at_branch(school_class.level, founded_on),
        PLACES_NOT_REGISTERED.when(preschool and places is False, "circumstances.places_registered"),
        PLACES_NOT_GIVEN.when(preschool and places is None, "circumstances.places_registered"),
    )
