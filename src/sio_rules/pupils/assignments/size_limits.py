"""
How many pupils SIO takes in one class (A-89).

The limits are those that SIO holds since the school year 2022/2023; a holiday class has none (PUP-308).

Not modelled here: other grades and schools, for which SIO has no limit, and the lower limits of the regulation on public schools.
"""

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules._values import Between, expect_within
from sio_rules.acts import HELP_PAGES
from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.rule import Findings, Rule, Severity, found

_BASIS = (HELP_PAGES.section("zmiany w SIO"),)
_LIMITED_SINCE = SchoolYear(2022)
_PUPILS = Between(least=0)

TOO_MANY_PUPILS = Rule(
    code="PUP-418a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Do oddziału jest przypisanych zbyt wielu uczniów (liczba uczniów: {pupils}), a limit w SIO jest niższy ({limit}).",
    en="Too many pupils are assigned to the class (number of pupils: {pupils}): the limit in SIO is lower ({limit}).",
    since=_LIMITED_SINCE.start,
    reading="A-89",
)
PUBLIC_NOT_GIVEN = TOO_MANY_PUPILS.not_given(
    "PUP-418b",
    pl="Nie podano, czy szkoła albo placówka jest publiczna, więc nie sprawdzono, czy liczba uczniów w oddziale ({pupils}) przekracza"
    " limit ({limit}).",
    en="It is not stated whether the school or unit is public, so it was not checked whether the number of pupils in the class"
    " ({pupils}) exceeds the limit ({limit}).",
)
LEVEL_NOT_GIVEN = TOO_MANY_PUPILS.not_given(
    "PUP-418c",
    pl="Nie podano poziomu oddziału, więc nie sprawdzono, czy liczba uczniów w oddziale ({pupils}) przekracza limit.",
    en="The level of the class is not given, so it was not checked whether the number of pupils in the class ({pupils}) exceeds the"
    " limit.",
)


@frozen
class _SizeRow:
    """Hold a limit: of which institutions and levels (None is all), and whether of public ones only."""

    kinds: frozenset[InstitutionKind]
    levels: frozenset[Level | None] | None
    public_only: bool
    limit: int


_K = InstitutionKind
SIZES = (
    _SizeRow(frozenset({_K.PRESCHOOL_POINT, _K.PRESCHOOL_TEAM}), None, public_only=False, limit=25),
    _SizeRow(frozenset({_K.KINDERGARTEN}), None, public_only=True, limit=28),
    _SizeRow(
        frozenset({_K.PRIMARY_SCHOOL}),
        frozenset({Level.BELOW_ZERO, Level.ZERO, Level.PRESCHOOL}),
        public_only=True,
        limit=28,
    ),
    _SizeRow(
        frozenset({_K.PRIMARY_SCHOOL}), frozenset({Level.GRADE_1, Level.GRADE_2, Level.GRADE_3}), public_only=True, limit=29
    ),
)
"""Every limit: no institution and level is in two rows."""


def class_size(school_class: SchoolClass, assignments: Iterable[ClassAssignment], *, on: date) -> int:
    """
    Return how many pupils are assigned to *school_class* on the day *on*, each once; *assignments* may be a whole register.

    >>> from sio_rules import Institution, Period
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> autumn = [ClassAssignment(pupil, basic, Period(date(2025, 9, 1), date(2025, 12, 31))) for pupil in range(3)]
    >>> class_size(basic, autumn, on=date(2025, 12, 31)), class_size(basic, autumn, on=date(2026, 1, 1))
    (3, 0)
    """
    expect("school_class", school_class, SchoolClass)
    expect("assignments", assignments, Iterable)
    expect("on", on, date)
    rows = tuple(assignments)
    expect_each("assignments", rows, ClassAssignment)
    return len({each.pupil for each in rows if each.school_class.is_same_as(school_class) and each.period.covers(on)})


def check_class_size(school_class: SchoolClass, pupils: int, *, school_year: SchoolYear) -> Findings:
    """
    Return that *school_class* has more pupils in *school_year* than SIO accepts (PUP-418).

    Nothing is found for classes without a limit, holiday classes, and school years before 2022/2023. What is not given and would
    decide is a WARNING. Raises `InvalidValueError` for a negative number.

    >>> from sio_rules import Institution
    >>> kindergarten = Institution(rspo=12_345, kind=InstitutionKind.KINDERGARTEN, public=True)
    >>> bees = SchoolClass(institution=kindergarten, key=1, kind=ClassKind.BASIC)
    >>> [check_class_size(bees, pupils, school_year=SchoolYear(2025)).codes for pupils in (28, 29)]
    [(), ('PUP-418a',)]
    """
    expect("school_class", school_class, SchoolClass)
    expect_within("pupils", pupils, _PUPILS)
    expect("school_year", school_year, SchoolYear)
    if school_year < _LIMITED_SINCE or school_class.holiday or school_class.kind is not ClassKind.BASIC:
        return found()
    institution, level = school_class.institution, school_class.level
    if institution.kind is _K.PRIMARY_SCHOOL and level is None:
        lowest = min(row.limit for row in SIZES if institution.kind in row.kinds)
        return found(LEVEL_NOT_GIVEN.when(pupils > lowest and institution.public is not False, "level", pupils=pupils))
    row = next((row for row in SIZES if institution.kind in row.kinds and (row.levels is None or level in row.levels)), None)
    if row is None or pupils <= row.limit or (row.public_only and institution.public is False):
        return found()
    rule = PUBLIC_NOT_GIVEN if row.public_only and institution.public is None else TOO_MANY_PUPILS
    return found(rule.finding(pupils=pupils, limit=row.limit))
