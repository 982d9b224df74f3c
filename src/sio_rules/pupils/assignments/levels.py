"""
The level of a preschool class by the child's age, and that levels never go down.

Until the school year 2019/2020 a preschool class is "0" (six-year-olds) or "poniżej 0" (younger children); since 2020/2021 there is
one level for all, "wychowanie przedszkolne". An age here is the child's age by year of birth: the calendar year in which the school
year begins, less the year of birth (A-13).
"""

from collections.abc import Iterable

from sio_rules._expect import expect
from sio_rules._values import Between, expect_within
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.classes import PRESCHOOL_LEVELS, ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.institutions import PRESCHOOLS, InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.rule import Decision, Finding, Findings, Rule, Severity, found

ONE_LEVEL_SINCE = SchoolYear(2020)
"""The first school year with one level for all preschool classes."""

_AGE_OF_PREPARATION = 6
"""The age, in years, from which a child is subject to the compulsory preschool year."""
_AGES = Between(least=0)

SIX_YEAR_OLDS_IN_ZERO = Rule(
    code="PUP-521a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="W roku szkolnym {school_year} dziecko (wiek rocznikowy: {age}) jest w oddziale „0”.",
    en="In the school year {school_year} a child (age by year of birth: {age}) is in a class “0”.",
)
YOUNGER_BELOW_ZERO = Rule(
    code="PUP-521b",
    basis=(PUPILS_GUIDE.section("4"), HELP_PAGES.section("oddziały")),
    severity=Severity.GROUND,
    pl="W roku szkolnym {school_year} dziecko (wiek rocznikowy: {age}) jest w oddziale „poniżej 0”.",
    en="In the school year {school_year} a child (age by year of birth: {age}) is in a class “below 0”.",
)
WORD_OF_LATER_YEARS = Rule(
    code="PUP-521c",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="W roku szkolnym {school_year} nie ma jeszcze poziomu „wychowanie przedszkolne”: do wyboru są „0” i „poniżej 0”.",
    en="The level “wychowanie przedszkolne” does not exist yet in the school year {school_year}: the choices are “0” and"
    " “below 0”.",
)
PREPARED_CHILD_BELOW_ZERO = Rule(
    code="PUP-521d",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Dziecko (wiek rocznikowy: {age}) jest w oddziale „poniżej 0”, a powinno być w oddziale „0”.",
    en="A child (age by year of birth: {age}) is in a class “below 0” but belongs in a class “0”.",
)
MIXED_CLASS_NOT_SPLIT = Rule(
    code="PUP-522",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="W jednym oddziale są dzieci w różnym wieku (wiek rocznikowy: {younger} i {older}): trzeba zarejestrować dwa oddziały"
    " podstawowe, „0” i „poniżej 0”, i połączyć je w oddział łączony.",
    en="One class has children of different ages (by year of birth: {younger} and {older}): two basic classes, “0” and"
    " “below 0”, must be registered and joined into one.",
)
YOUNG_CHILD_IN_ZERO = Rule(
    code="PUP-523",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.WARNING,
    pl="Dziecko (wiek rocznikowy: {age}) jest w oddziale „0”, a dzieci nieobjęte obowiązkiem rocznego przygotowania"
    " przedszkolnego wykazuje się w oddziale „poniżej 0”.",
    en="A child (age by year of birth: {age}) is in a class “0”, but children not subject to the duty of preschool"
    " preparation are reported in a class “below 0”.",
    reading="A-49",
)
ONE_WORD_FOR_ALL = Rule(
    code="PUP-524a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="W roku szkolnym {school_year} każde dziecko w wychowaniu przedszkolnym (wiek rocznikowy: {age}) jest w oddziale"
    " „wychowanie przedszkolne”.",
    en="In the school year {school_year} every child in preschool education (age by year of birth: {age}) is in a class"
    " “wychowanie przedszkolne”.",
    since=ONE_LEVEL_SINCE.start,
)
WORD_OF_EARLIER_YEARS = Rule(
    code="PUP-524b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="W roku szkolnym {school_year} nie ma już podanego poziomu ({level}): do wyboru jest tylko „wychowanie"
    " przedszkolne”.",
    en="The level given ({level}) no longer exists in the school year {school_year}: the only choice is “wychowanie"
    " przedszkolne”.",
    since=ONE_LEVEL_SINCE.start,
)
LOWER_LEVEL_LATER = Rule(
    code="PUP-526",
    basis=(HELP_PAGES.section("przypisania do oddziałów"),),
    severity=Severity.ERROR,
    pl="Przypisanie od {first_day} jest na niższym poziomie ({level}) niż wcześniejsze przypisanie ({earlier_level}): SIO go"
    " nie przyjmuje.",
    en="The assignment from {first_day} is at a lower level ({level}) than an earlier assignment ({earlier_level}): SIO"
    " refuses it.",
)

EARLIER_LEVEL_NOT_GIVEN = LOWER_LEVEL_LATER.not_given(
    "PUP-526b",
    pl="Nie podano poziomu oddziału, więc nie sprawdzono, czy przypisanie od {first_day} jest na poziomie niższym niż wcześniejsze"
    " przypisanie.",
    en="The level of a class is not given, so it was not checked whether the assignment from {first_day} is at a lower level than an"
    " earlier assignment.",
)

_RANK = {level: rank for rank, level in enumerate(Level)} | {Level.PRESCHOOL: 1}
"""The levels "0" and "wychowanie przedszkolne" are never used in one year: a deferred child may go from one to the other."""

_ONE_LADDER = PRESCHOOLS | {InstitutionKind.PRIMARY_SCHOOL}


def preschool_level(school_year: SchoolYear, age: int) -> Decision[Level]:
    """
    Return the level of the preschool class of a child with this *age* by year of birth in *school_year*.

    Raises `InvalidValueError` for a negative age.

    >>> preschool_level(SchoolYear(2019), 6).outcome, preschool_level(SchoolYear(2019), 5).outcome
    (Level.ZERO, Level.BELOW_ZERO)
    >>> preschool_level(SchoolYear(2020), 6).outcome
    Level.PRESCHOOL
    """
    expect("school_year", school_year, SchoolYear)
    expect_within("age", age, _AGES)
    if school_year >= ONE_LEVEL_SINCE:
        return ONE_WORD_FOR_ALL.decides(Level.PRESCHOOL, age=age, school_year=school_year.first)
    if age >= _AGE_OF_PREPARATION:
        return SIX_YEAR_OLDS_IN_ZERO.decides(Level.ZERO, age=age, school_year=school_year.first)
    return YOUNGER_BELOW_ZERO.decides(Level.BELOW_ZERO, age=age, school_year=school_year.first)


def word_of_other_years(level: Level, school_year: SchoolYear) -> Finding | None:
    """
    Return the finding that a preschool level does not exist in *school_year*.

    >>> [word_of_other_years(level, SchoolYear(2020)) for level in (Level.ZERO, Level.PRESCHOOL)]
    [<Finding PUP-524b at 'level', level=Level.ZERO, school_year=2020>, None]
    >>> [word_of_other_years(level, SchoolYear(2019)) for level in (Level.ZERO, Level.PRESCHOOL)]
    [None, <Finding PUP-521c at 'level', school_year=2019>]
    """
    expect("level", level, Level)
    expect("school_year", school_year, SchoolYear)
    if level not in PRESCHOOL_LEVELS or (level is Level.PRESCHOOL) is (school_year >= ONE_LEVEL_SINCE):
        return None
    if level is Level.PRESCHOOL:
        return WORD_OF_LATER_YEARS.finding("level", school_year=school_year.first)
    return WORD_OF_EARLIER_YEARS.finding("level", level=level, school_year=school_year.first)


def check_level(level: Level, school_year: SchoolYear, age: int) -> Findings:
    """
    Return what is wrong with the preschool *level* of a child with this *age* by year of birth in *school_year*.

    Raises `InvalidValueError` for a negative age.

    >>> check_level(Level.ZERO, SchoolYear(2019), 5).codes, check_level(Level.ZERO, SchoolYear(2019), 6).codes
    (('PUP-523',), ())
    >>> check_level(Level.BELOW_ZERO, SchoolYear(2019), 5).codes, check_level(Level.BELOW_ZERO, SchoolYear(2019), 6).codes
    ((), ('PUP-521d',))
    """
    expect_within("age", age, _AGES)
    prepared = age >= _AGE_OF_PREPARATION
    return found(
        word_of_other_years(level, school_year),
        PREPARED_CHILD_BELOW_ZERO.when(level is Level.BELOW_ZERO and prepared, "level", age=age),
        YOUNG_CHILD_IN_ZERO.when(level is Level.ZERO and not prepared, "level", age=age),
    )


def mixed_class_not_split(school_year: SchoolYear, ages: Iterable[int]) -> Finding | None:
    """
    Return the finding that one class has children both subject and not yet subject to the compulsory preschool year.

    *ages* are the children's ages by year of birth. Nothing is found for the school years with one level. Raises `InvalidValueError` for a negative age.

    >>> mixed_class_not_split(SchoolYear(2019), [5, 6]).code
    'PUP-522'
    >>> mixed_class_not_split(SchoolYear(2019), [6, 7]), mixed_class_not_split(SchoolYear(2020), [5, 6])
    (None, None)
    """
    expect("school_year", school_year, SchoolYear)
    expect("ages", ages, Iterable)
    listed = tuple(ages)
    for place, age in enumerate(listed):
        expect_within(f"ages[{place}]", age, _AGES)
    if not listed:
        return None
    younger, older = min(listed), max(listed)
    mixed = younger < _AGE_OF_PREPARATION <= older
    return MIXED_CLASS_NOT_SPLIT.when(mixed and school_year < ONE_LEVEL_SINCE, "level", younger=younger, older=older)


def lower_level_later(earlier: ClassAssignment, later: ClassAssignment) -> Finding | None:
    """
    Return the finding that *later*, which starts after *earlier*, is at a lower level.

    Levels are compared between basic classes of preschools and primary schools only, because post-primary schools count their
    grades anew. A level that is not given and would decide is a WARNING; a class of a preschool needs none. Nothing is found for
    assignments in another order, or of two pupils.

    >>> from datetime import date
    >>> from sio_rules import Institution, Period
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> second, third = (
    ...     SchoolClass(institution=school, key=1, kind=ClassKind.BASIC, level=level) for level in (Level.GRADE_2, Level.GRADE_3)
    ... )
    >>> before, now = Period(date(2019, 9, 1)), Period(date(2020, 9, 1))
    >>> lower_level_later(ClassAssignment(7, second, before), ClassAssignment(7, second, now))
    >>> lower_level_later(ClassAssignment(7, third, before), ClassAssignment(7, second, now)).code
    'PUP-526'
    """
    before, after = earlier.school_class, later.school_class
    if earlier.pupil != later.pupil or earlier.period.start >= later.period.start:
        return None
    if not before.kind is after.kind is ClassKind.BASIC:
        return None
    if before.institution.kind not in _ONE_LADDER or after.institution.kind not in _ONE_LADDER:
        return None
    level, earlier_level = _level(after), _level(before)
    if level is None or earlier_level is None:
        may_be_lower = level is not Level.GRADE_8 and earlier_level not in PRESCHOOL_LEVELS
        return EARLIER_LEVEL_NOT_GIVEN.when(may_be_lower, "school_class.level", first_day=later.period.start)
    return LOWER_LEVEL_LATER.when(
        _RANK[level] < _RANK[earlier_level],
        "school_class.level",
        first_day=later.period.start,
        level=level,
        earlier_level=earlier_level,
    )


def _level(school_class: SchoolClass) -> Level | None:
    """Return the level; that of a preschool class where only the institution says that it is one."""
    return Level.PRESCHOOL if school_class.level is None and school_class.preschool else school_class.level
