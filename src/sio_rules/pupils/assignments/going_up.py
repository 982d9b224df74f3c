"""
Going up from a preschool class to a grade of the same primary school: four steps, in their order.

Leaving preschool ends a stage of education, so that the schooling itself is ended and resumed, though the school stays the
same.

Not modelled here: the days of the steps, for section 4 names none.
"""

from collections.abc import Iterable

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.labels import Label
from sio_rules.rule import Finding, Findings, Rule, Severity, found


class GoingUpStep(Label):
    """Name the steps of going up, in their order."""

    END_ASSIGNMENT = "zakończenie przypisania do oddziału"
    END_SCHOOLING = "zakończenie nauki"
    RESUME_SCHOOLING = "wznowienie nauki"
    ASSIGN_HIGHER = "przypisanie do oddziału na wyższym poziomie"


STEP_LEFT_OUT = Rule(
    code="PUP-525a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Przy przejściu z oddziału przedszkolnego do wyższej klasy tej samej szkoły brakuje kroku „{step}”.",
    en="Going up from a preschool class to a higher class of the same school, the step “{step}” is left out.",
)
STEP_OUT_OF_ORDER = Rule(
    code="PUP-525b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Przy przejściu do wyższej klasy krok „{step}” jest po kroku „{after}”, a powinien być przed nim.",
    en="Going up to a higher class, the step “{step}” comes after the step “{after}”, and belongs before it.",
)
STEP_REPEATED = Rule(
    code="PUP-525c",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Przy przejściu do wyższej klasy krok „{step}” jest wykonany więcej niż raz.",
    en="Going up to a higher class, the step “{step}” is taken more than once.",
)

_ORDER = tuple(GoingUpStep)


def goes_up(before: SchoolClass, after: SchoolClass) -> bool:
    """
    Tell whether the change from *before* to *after* takes the four steps: preschool to a grade of one primary school.

    >>> from sio_rules import BodyKind, ClassKind, Institution, Level
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> zero = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC, level=Level.ZERO)
    >>> first = SchoolClass(institution=school, key=2, kind=ClassKind.BASIC, level=Level.GRADE_1)
    >>> goes_up(zero, first), goes_up(first, zero)
    (True, False)
    """
    expect("before", before, SchoolClass)
    expect("after", after, SchoolClass)
    if before.institution.rspo != after.institution.rspo or before.institution.kind is not InstitutionKind.PRIMARY_SCHOOL:
        return False
    return before.preschool and after.level is not None and not after.preschool


def step_out_of_order(steps: tuple[GoingUpStep, ...]) -> Finding | None:
    """
    Find the first step that comes after one to which it belongs before.

    >>> step_out_of_order(tuple(GoingUpStep)) is None
    True
    >>> step_out_of_order((GoingUpStep.END_SCHOOLING, GoingUpStep.END_ASSIGNMENT)).code
    'PUP-525b'
    """
    expect("steps", steps, tuple)
    expect_each("steps", steps, GoingUpStep)
    ranks = [_ORDER.index(step) for step in steps]
    for number in range(1, len(ranks)):
        if ranks[number] < ranks[number - 1]:
            return STEP_OUT_OF_ORDER.finding(f"steps[{number}]", step=steps[number], after=steps[number - 1])
    return None


def check_going_up(before: SchoolClass, after: SchoolClass, steps: Iterable[GoingUpStep]) -> Findings:
    """
    Check that the *steps*, in the order taken, are the four of going up; nothing where none are needed.

    >>> from sio_rules.classes import ClassKind, Level
    >>> from sio_rules.institutions import BodyKind, Institution
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> zero, first = (
    ...     SchoolClass(institution=school, key=key, kind=ClassKind.BASIC, level=level)
    ...     for key, level in enumerate((Level.ZERO, Level.GRADE_1))
    ... )
    >>> check_going_up(zero, first, GoingUpStep)
    <Findings: none>
    >>> check_going_up(zero, first, [GoingUpStep.END_ASSIGNMENT, GoingUpStep.ASSIGN_HIGHER]).codes
    ('PUP-525a', 'PUP-525a')
    """
    expect("steps", steps, Iterable)
    taken = tuple(steps)
    expect_each("steps", taken, GoingUpStep)
    if not goes_up(before, after):
        return found()
    return found(
        *(STEP_LEFT_OUT.finding("steps", step=step) for step in _ORDER if step not in taken),
        step_out_of_order(taken),
        *(STEP_REPEATED.finding("steps", step=step) for step in _ORDER if taken.count(step) > 1),
    )
