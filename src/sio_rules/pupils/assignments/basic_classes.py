"""Questions about a pupil's classes that particulars and achievements ask: basic classes in a period, preschool, preparation."""

from sio_rules._expect import expect, expect_each
from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.periods import Period

from .levels import ONE_LEVEL_SINCE


def basic_classes_during(assignments: tuple[ClassAssignment, ...], during: Period | None) -> tuple[ClassAssignment, ...]:
    """
    Return the assignments to basic classes that have a day in *during*; all of them where *during* is None.

    Raises `TypeError` for what are no assignments.

    >>> basic_classes_during((), None)
    ()
    """
    expect("assignments", assignments, tuple)
    expect("during", during, Period, type(None))
    expect_each("assignments", assignments, ClassAssignment)
    return tuple(
        each
        for each in assignments
        if each.school_class.kind is ClassKind.BASIC and (during is None or each.period.overlap(during) is not None)
    )


def is_preparatory_level(assignment: ClassAssignment) -> bool | None:
    """
    Whether the class is of the level at which a child fulfils the year of preparation.

    That is "0" for an assignment that starts by 2020-08-31, and "wychowanie przedszkolne" for a later one (A-22, A-24). None
    where the level is not given and may be that one.

    >>> from datetime import date
    >>> from sio_rules.classes import SchoolClass
    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> zero = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC, level=Level.ZERO)
    >>> [is_preparatory_level(ClassAssignment(1, zero, Period(start))) for start in (date(2020, 8, 31), date(2020, 9, 1))]
    [True, False]
    """
    expect("assignment", assignment, ClassAssignment)
    school_class, one_level = assignment.school_class, assignment.period.start >= ONE_LEVEL_SINCE.start
    if school_class.level is None:
        return school_class.preschool if one_level or school_class.preschool is False else None
    return school_class.level is (Level.PRESCHOOL if one_level else Level.ZERO)


def only_preschool(assignments: tuple[ClassAssignment, ...]) -> bool:
    """
    Whether all *assignments*, at least one, are to classes known to be of preschool education.

    >>> only_preschool(())
    False
    """
    expect("assignments", assignments, tuple)
    expect_each("assignments", assignments, ClassAssignment)
    return bool(assignments) and all(each.school_class.preschool is True for each in assignments)
