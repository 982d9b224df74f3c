"""
What would change the answer: the nearest change of one fact alone that would give a child more, and when a duty ends.

A change of two facts together is not looked for: a four-year-old who lives near has none. In a later school year a pupil of a primary
school is taken to be in a higher grade.

Not modelled here: what depends on somebody's decision about the child alone, such as a certificate, and years after 2050.
"""

from datetime import date

from attrs import evolve, fields, frozen

from sio_rules._values import Value
from sio_rules.ages import anniversary
from sio_rules.errors import LAST_DAY, InvalidValueError
from sio_rules.periods import SchoolYear
from sio_rules.rule import Decision, Findings
from sio_rules.transport.child import LAST_GRADE, Child, Destination, Obligation

from .duty import first_duty
from .open_facts import ask_all_open, limits_m
from .ride import expect_question

LAW_CHANGED = "on"
"""What a change is about where neither the age nor the grade leads there, but the law of the later year."""


@frozen
class EntitlementChange(Value):
    """
    Hold one change: the fact *about* which it is, the duty that it leads *to*, and the grounds and basis of that.

    *about* is the name of a field of `Child`, or `LAW_CHANGED` where the law of a later year is the cause; anything else raises
    `InvalidValueError`, which does not repeat it. *metres_more* tells by how many metres the way would have to be longer; *from_day*
    the first day, always 1 September, on which the passing of years leads there, and *to* is None where the pupil has left the
    school by then, or where there is no answer then: for want of a fact that is not given, or of a clear text. For *nearest*, *district* and *deferred* the change is that these became true.
    """

    about: str
    to: Obligation | None
    because: Findings = Findings()
    metres_more: int | None = None
    from_day: date | None = None

    def _check(self) -> None:
        if self.about != LAW_CHANGED and self.about not in {each.name for each in fields(Child)}:
            raise InvalidValueError("about", wanted="the name of a field of Child")


def what_would_change(child: Child, *, on: date) -> Decision[tuple[EntitlementChange, ...]]:
    """
    Return which single changes would oblige the gmina to give *child* transport or, where it is obliged, when that ends.

    For MAY and NOT_OWED the changes that lead to MUST come in this order: metres of the way, the next school year, the place, the
    deferral. For MUST, the first school year in which it holds no more; none where age ends nothing and the grade, with which the
    pupil would leave, is not known. An empty answer says that no single change leads there. Where the duty itself has no answer,
    neither has this. Raises as `owed_ride`.

    >>> from sio_rules.transport.child import Measured
    >>> pupil = Child(
    ...     goes_to=Destination.PRIMARY_SCHOOL,
    ...     grade=4,
    ...     district=True,
    ...     special_education=False,
    ...     distance_m=2_990,
    ...     measured=Measured.ALONG_THE_WAY,
    ... )
    >>> [change.metres_more for change in what_would_change(pupil, on=date(2025, 10, 1)).outcome]
    [11]
    >>> [ends] = what_would_change(evolve(pupil, distance_m=3_500), on=date(2025, 10, 1)).outcome
    >>> ends.from_day.isoformat(), ends.to
    ('2026-09-01', Obligation.MAY)
    """
    expect_question(child, on)
    owed = ask_all_open(child, on, first_duty)
    if owed.outcome is None:
        return Decision(None, because=owed.because, questions=owed.questions)
    changes: tuple[EntitlementChange | None, ...]
    if owed.outcome is Obligation.MUST:
        changes = (_end_of_duty(child, on),)
    else:
        changes = (_longer_way(child, on), _later_year(child, on), *_otherwise(child, on))
    return Decision(tuple(change for change in changes if change is not None), because=owed.because)


def _longer_way(child: Child, on: date) -> EntitlementChange | None:
    if child.distance_m is None:
        return None
    for limit in limits_m(on):
        then = ask_all_open(evolve(child, distance_m=limit + 1), on, first_duty)
        if then.outcome is Obligation.MUST:
            return EntitlementChange("distance_m", then.outcome, then.because, metres_more=limit + 1 - child.distance_m)
    return None


def _later_year(child: Child, on: date) -> EntitlementChange | None:
    for year in _years_after(on):
        later = _in_year(child, on, year)
        if later is None:
            return None
        then = ask_all_open(later, year.start, first_duty)
        if then.outcome is Obligation.MUST:
            about = _cause(child, later, on, year, then.outcome)
            return EntitlementChange(about, then.outcome, then.because, from_day=year.start)
    return None


def _end_of_duty(child: Child, on: date) -> EntitlementChange | None:
    for year in _years_after(on):
        later = _in_year(child, on, year)
        if later is None:
            return EntitlementChange("grade", None, from_day=year.start)
        then = ask_all_open(later, year.start, first_duty)
        if then.outcome is not Obligation.MUST:
            about = _cause(child, later, on, year, then.outcome)
            return EntitlementChange(about, then.outcome, then.because, from_day=year.start)
    return None


def _cause(child: Child, later: Child, on: date, year: SchoolYear, outcome: Obligation | None) -> str:
    """Return whether *outcome*, the answer for *later*, comes from the law of that *year* alone, from the grade, or from the age."""
    same_age = child
    if child.born_on is not None:
        passed = year.first - SchoolYear.of(on).first
        same_age = evolve(child, born_on=anniversary(child.born_on, passed))
    if ask_all_open(same_age, year.start, first_duty).outcome is outcome:
        return LAW_CHANGED
    if ask_all_open(evolve(later, born_on=same_age.born_on), year.start, first_duty).outcome is outcome:
        return "grade"
    return "born_on"


def _otherwise(child: Child, on: date) -> tuple[EntitlementChange, ...]:
    others = {
        "nearest": evolve(child, nearest=True),
        "district": evolve(child, district=True),
        "deferred": evolve(child, deferred=True),
    }
    settled = {about: ask_all_open(other, on, first_duty) for about, other in others.items()}
    return tuple(
        EntitlementChange(about, Obligation.MUST, then.because)
        for about, then in settled.items()
        if then.outcome is Obligation.MUST
    )


def _years_after(on: date) -> tuple[SchoolYear, ...]:
    """Return the school years that follow and begin on a covered day."""
    return tuple(map(SchoolYear, range(SchoolYear.of(on).first + 1, LAST_DAY.year + 1)))


def _in_year(child: Child, on: date, year: SchoolYear) -> Child | None:
    """Return the child as it is in *year*: a grade higher each year; None when it has left the primary school."""
    if child.goes_to is not Destination.PRIMARY_SCHOOL or child.grade is None:
        return child
    grade = child.grade + year.first - SchoolYear.of(on).first
    return evolve(child, grade=grade) if grade <= LAST_GRADE else None
