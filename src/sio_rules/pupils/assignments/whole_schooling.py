"""
That schooling covers the whole assignment to a class: SIO refuses an assignment that reaches beyond it.

An assignment without an end is taken to last until the end of its school year (A-42).

Not modelled here: an assignment that starts before schooling, which is PUP-401.
"""

from collections.abc import Iterable

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.classes import ClassAssignment
from sio_rules.periods import Period, until_end_of_school_year
from sio_rules.rule import Finding, Rule, Severity

SCHOOLING_ENDS_BEFORE_ASSIGNMENT = Rule(
    code="PUP-667",
    basis=(PUPILS_GUIDE.section("4"), HELP_PAGES.section("zakończenie nauki")),
    severity=Severity.ERROR,
    pl="Nauka nie obejmuje całego przypisania do oddziału: {first_day} uczeń jest przypisany, a nauki nie ma.",
    en="Schooling does not cover the whole assignment to the class: on {first_day} the pupil is assigned but has no schooling.",
)


def schooling_ends_before(assignment: ClassAssignment, schooling: Iterable[Period]) -> Finding | None:
    """
    Return the finding that *schooling*, which covers the first day of *assignment*, does not cover all its days.

    *schooling* are the periods at that institution; several may cover the assignment together.

    >>> from datetime import date
    >>> from sio_rules import ClassKind, Institution, InstitutionKind, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> assigned = ClassAssignment(7, basic, Period(date(2025, 9, 1), date(2026, 8, 31)))
    >>> until = lambda day: [Period(date(2025, 9, 1), day)]
    >>> schooling_ends_before(assigned, until(date(2026, 8, 31)))
    >>> schooling_ends_before(assigned, until(date(2026, 8, 30)))
    <Finding PUP-667 at 'period', first_day=2026-08-31>
    """
    expect("assignment", assignment, ClassAssignment)
    expect("schooling", schooling, Iterable)
    periods = tuple(schooling)
    expect_each("schooling", periods, Period)
    days = until_end_of_school_year(assignment.period)
    first_day = days.first_day_outside(periods)
    return SCHOOLING_ENDS_BEFORE_ASSIGNMENT.when(first_day not in (None, days.start), "period", first_day=first_day)
