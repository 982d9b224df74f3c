"""
Going up from a preschool class to a grade of the same primary school: four steps, in their order.

Leaving preschool ends a stage of education, so the schooling itself is ended and resumed although the school stays the same.

Not modelled here: the days of the steps, because section 4 of the guide names none.
"""

from collections.abc import Iterable
from itertools import pairwise

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassKind, SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.labels import Label, term
from sio_rules.rule import Finding, Findings, Rule, Severity, found


class GoingUpStep(Label):
    """Name a step of going up from a preschool class; the members stand in their order."""

    END_ASSIGNMENT = term("zakończenie przypisania do oddziału", en="ending the class assignment")
    END_SCHOOLING = term("zakończenie nauki", en="ending the schooling")
    RESUME_SCHOOLING = term("wznowienie nauki", en="resuming the schooling")
    ASSIGN_HIGHER = term("przypisanie do oddziału na wyższym poziomie", en="assignment to a class at a higher level")


STEP_LEFT_OUT = Rule(
    code="PUP-525a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Przy przejściu z oddziału przedszkolnego do wyższej klasy tej samej szkoły brakuje kroku: {step}.",
    en="When a pupil goes up from a preschool class to a higher class of the same school, a step is missing: {step}.",
)
STEP_OUT_OF_ORDER = Rule(
    code="PUP-525b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Przy przejściu do wyższej klasy krok ({step}) następuje po kroku ({after}), a powinien go poprzedzać.",
    en="When a pupil goes up to a higher class, one step ({step}) comes after another step ({after}) but must come before"
    " it.",
)
LEVEL_NOT_GIVEN = STEP_LEFT_OUT.not_given(
    "PUP-525d",
    pl="Nie podano poziomu oddziału, więc nie sprawdzono, czy uczeń przechodzi z oddziału przedszkolnego do wyższej klasy tej samej"
    " szkoły.",
    en="The level of a class is not given, so it was not checked whether the pupil goes up from a preschool class to a higher class"
    " of the same school.",
)
STEP_REPEATED = Rule(
    code="PUP-525c",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Przy przejściu do wyższej klasy krok wykonano więcej niż raz: {step}.",
    en="When a pupil goes up to a higher class, a step is taken more than once: {step}.",
)

_ORDER = tuple(GoingUpStep)


def _step_out_of_order(steps: tuple[GoingUpStep, ...]) -> Finding | None:
    """
    Return the finding on the first step that comes after one before which it belongs.

    >>> _step_out_of_order(tuple(GoingUpStep))
    >>> _step_out_of_order((GoingUpStep.END_SCHOOLING, GoingUpStep.END_ASSIGNMENT))
    <Finding PUP-525b at 'steps[1]', after=GoingUpStep.END_SCHOOLING, step=GoingUpStep.END_ASSIGNMENT>
    """
    for place, (before, step) in enumerate(pairwise(steps), start=1):
        if _ORDER.index(step) < _ORDER.index(before):
            return STEP_OUT_OF_ORDER.finding(f"steps[{place}]", step=step, after=before)
    return None


def check_going_up(before: SchoolClass, after: SchoolClass, steps: Iterable[GoingUpStep]) -> Findings:
    """
    Return what is wrong with the *steps*, in the order taken, of going up from *before* to *after*.

    From a preschool class to a grade of the same primary school all four are needed, each once; otherwise nothing is found. A
    level that is not given and would decide is a WARNING.

    >>> from sio_rules.classes import Level
    >>> from sio_rules.institutions import Institution
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> zero = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC, level=Level.ZERO)
    >>> first = SchoolClass(institution=school, key=2, kind=ClassKind.BASIC, level=Level.GRADE_1)
    >>> check_going_up(zero, first, GoingUpStep)
    <Findings: none>
    >>> check_going_up(zero, first, [GoingUpStep.END_ASSIGNMENT, GoingUpStep.ASSIGN_HIGHER]).codes
    ('PUP-525a', 'PUP-525a')
    """
    expect("before", before, SchoolClass)
    expect("after", after, SchoolClass)
    expect("steps", steps, Iterable)
    taken = tuple(steps)
    expect_each("steps", taken, GoingUpStep)
    goes_up = _goes_up(before, after)
    if not goes_up:
        return found(LEVEL_NOT_GIVEN.when(goes_up is None, "before" if before.preschool is None else "after"))
    return found(
        *(STEP_LEFT_OUT.when(step not in taken, "steps", step=step) for step in _ORDER),
        _step_out_of_order(taken),
        *(STEP_REPEATED.when(taken.count(step) > 1, "steps", step=step) for step in _ORDER),
    )


def _goes_up(before: SchoolClass, after: SchoolClass) -> bool | None:
    """Whether *before* is a preschool class and *after* a grade of the same primary school; None where a level is not given."""
    if before.institution.rspo != after.institution.rspo or before.institution.kind is not InstitutionKind.PRIMARY_SCHOOL:
        return False
    if before.preschool is False or after.kind is not ClassKind.BASIC or after.preschool:
        return False
    return True if before.preschool and after.preschool is False else None
