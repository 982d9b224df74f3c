"""
On which day schooling and an assignment end in SIO, and from which day on that may be entered.

The end of schooling is no later than the day of entry. Only promotion and completion are entered in advance: they are dated
31 August, and may be entered from 1 July on. The other finishing days (31 January of the February intake, 30 September of the
college) are read the same way (A-93).

Not modelled here: an end that is planned: an assignment whose way of ending is not given may end on a future day.
"""

from collections.abc import Mapping, Sequence
from datetime import MAXYEAR, date, timedelta
from itertools import pairwise

from sio_rules._expect import expect
from sio_rules.acts import HELP_PAGES
from sio_rules.classes import COURSES, PRESCHOOL_LEVELS, AssignmentEnd, ClassAssignment, Level
from sio_rules.institutions import Institution
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .intake import Intake, no_february_intake
from .schooling import Schooling, last_day_of_schooling

_BASIS = (HELP_PAGES.section("zakończenie nauki"),)

SCHOOLING_ENDS_IN_FUTURE = Rule(
    code="PUP-668a",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Data zakończenia nauki ({last_day}) jest późniejsza niż dzień sprawdzenia ({on}); SIO nie przyjmuje daty późniejszej niż"
    " dzień wpisu.",
    en="The end of schooling ({last_day}) is later than the day of the check ({on}); SIO refuses a day later than the day of"
    " entry.",
)
FINISHING_ENTERED_EARLY = Rule(
    code="PUP-668b",
    basis=_BASIS,
    severity=Severity.WARNING,
    reading="A-93",
    pl="Nauka kończy się {last_day}, a dzień sprawdzenia to {on}; ukończenie szkoły z taką datą można wpisać najwcześniej"
    " {first_day}.",
    en="Schooling ends on {last_day}, and the day of the check is {on}; completion of a school with that date may be entered from"
    " {first_day} at the earliest.",
)
NOT_ENDED_ON_FINISHING_DAY = Rule(
    code="PUP-669a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Przypisanie do oddziału skończyło się {last_day}, a przypisanie ucznia, który otrzymał promocję albo ukończył szkołę,"
    " kończy się {finishing_day}.",
    en="The assignment to the class ended on {last_day}, but the assignment of a pupil who was promoted or completed the school"
    " ends on {finishing_day}.",
)
PROMOTION_ENTERED_EARLY = Rule(
    code="PUP-669b",
    basis=_BASIS,
    severity=Severity.WARNING,
    reading="A-93",
    pl="Przypisanie do oddziału kończy się promocją albo ukończeniem szkoły {last_day}, a dzień sprawdzenia to {on}; można to"
    " wpisać najwcześniej {first_day}.",
    en="The assignment to the class ends with promotion or completion on {last_day}, and the day of the check is {on}; that may"
    " be entered from {first_day} at the earliest.",
)
ASSIGNMENT_ENDED_IN_FUTURE = Rule(
    code="PUP-669c",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Podano, jak zakończyło się przypisanie do oddziału, a jego ostatni dzień ({last_day}) jest późniejszy niż dzień"
    " sprawdzenia ({on}).",
    en="The way in which the assignment to the class ended is given, but its last day ({last_day}) is later than the day of"
    " the check ({on}).",
)
PROMOTED_AFTER_A_GAP = Rule(
    code="PUP-669d",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Przypisanie do oddziału skończyło się {last_day}, a od {first_day} uczeń jest na następnym poziomie; przypisanie ucznia,"
    " który otrzymał promocję, kończy się {finishing_day}.",
    en="The assignment to the class ended on {last_day}, and from {first_day} the pupil is at the next level; the assignment of a"
    " pupil who was promoted ends on {finishing_day}.",
)

_AT_YEARS_END = frozenset({AssignmentEnd.PROMOTED, AssignmentEnd.COMPLETED, AssignmentEnd.PROLONGED})
"""The ways of ending that come with the end of a school year."""
_DATED = frozenset({AssignmentEnd.PROMOTED, AssignmentEnd.COMPLETED})
"""The ways of ending whose day SIO fixes."""

_DAY = timedelta(days=1)
_SHORTLY = timedelta(days=92)
"""From 31 May to 31 August: the time around the end of lessons."""
_SOON = timedelta(days=31)
"""How long after the finishing day the next level begins at the latest."""

_GRADES = [level for level in Level if level not in PRESCHOOL_LEVELS]
_NEXT_LEVEL: Mapping[Level | None, Level] = dict(pairwise(_GRADES))
"""The level that follows each grade."""


def finishing_day(institution: Institution, start: date, intake: Intake = Intake.SEPTEMBER) -> date | None:
    """
    Return the first finishing day on *start* or later; None at a unit, and past the end of the calendar.

    A February intake at a school that has none counts as one of September.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> finishing_day(school, date(2025, 9, 1)).isoformat(), finishing_day(school, date(2026, 8, 31)).isoformat()
    ('2026-08-31', '2026-08-31')
    """
    refused = no_february_intake(institution) if intake is Intake.FEBRUARY else None
    there = Intake.SEPTEMBER if refused is not None and refused.severity is Severity.ERROR else intake
    day = last_day_of_schooling(institution, start.year, there)
    if day is None or day >= start:
        return day
    return None if start.year == MAXYEAR else last_day_of_schooling(institution, start.year + 1, there)


def _entered_from(day: date) -> date:
    """
    Return the first day on which a finishing *day* may be entered: the first day of the month before (A-93).

    >>> _entered_from(date(2026, 8, 31)).isoformat(), _entered_from(date(2026, 1, 31)).isoformat()
    ('2026-07-01', '2025-12-01')
    """
    first = day.replace(day=1)
    return first if first == date.min else (first - _DAY).replace(day=1)


def check_schooling_end(schooling: Schooling, *, on: date) -> Findings:
    """
    Return the finding that *schooling* ends on a future day, or that completion is entered too early, on the day *on*.

    Source: the help pages of SIO (A-93).

    >>> from sio_rules import InstitutionKind, Period
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> until = lambda day: Schooling(institution=school, period=Period(date(2025, 9, 1), day))
    >>> [check_schooling_end(until(date(2026, 8, 31)), on=day).codes for day in (date(2026, 6, 30), date(2026, 7, 1))]
    [('PUP-668b',), ()]
    >>> [check_schooling_end(until(date(2026, 3, 2)), on=day).codes for day in (date(2026, 3, 1), date(2026, 3, 2))]
    [('PUP-668a',), ()]
    """
    expect("schooling", schooling, Schooling)
    expect("on", on, date)
    last_day = schooling.period.end
    if last_day is None or last_day <= on:
        return found()
    finishing = finishing_day(schooling.institution, last_day, schooling.intake) == last_day
    if not finishing or schooling.finished is False:
        return found(SCHOOLING_ENDS_IN_FUTURE.finding("period.end", last_day=last_day, on=on))
    first_day = _entered_from(last_day)
    early = on < first_day
    return found(FINISHING_ENTERED_EARLY.when(early, "period.end", last_day=last_day, on=on, first_day=first_day))


def check_assignment_end(assignment: ClassAssignment, *, on: date, intake: Intake = Intake.SEPTEMBER) -> Findings:
    """
    Return what is wrong with the last day of *assignment*, where it is given how it ended, on the day *on*.

    Promotion and completion end on the finishing day of the institution and *intake*. Source: the help pages of SIO (A-93).

    >>> from sio_rules import ClassKind, InstitutionKind, Period, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> year = lambda day: Period(date(2025, 9, 1), day)
    >>> promoted = lambda day: ClassAssignment(7, basic, year(day), ended=AssignmentEnd.PROMOTED)
    >>> [check_assignment_end(promoted(date(2026, month, 30)), on=date(2026, 9, 1)).codes for month in (6, 8)]
    [('PUP-669a',), ('PUP-669a',)]
    >>> [check_assignment_end(promoted(date(2026, 8, 31)), on=date(2026, month, 1)).codes for month in (6, 7)]
    [('PUP-669b',), ()]
    """
    expect("assignment", assignment, ClassAssignment)
    expect("on", on, date)
    expect("intake", intake, Intake)
    period, ended = assignment.period, assignment.ended
    last_day = period.end
    if last_day is None or ended is None:
        return found()
    on_course = assignment.school_class.kind in COURSES  # which belongs to no intake, and ends on its own day
    finishing = None if on_course else finishing_day(assignment.school_class.institution, period.start, intake)
    if ended in _DATED and finishing is not None and last_day != finishing:
        return found(NOT_ENDED_ON_FINISHING_DAY.finding("period.end", last_day=last_day, finishing_day=finishing))
    if last_day <= on:
        return found()
    if ended not in _AT_YEARS_END or last_day != finishing:
        return found(ASSIGNMENT_ENDED_IN_FUTURE.finding("period.end", last_day=last_day, on=on))
    first_day = _entered_from(last_day)
    early = on < first_day
    return found(PROMOTION_ENTERED_EARLY.when(early, "period.end", last_day=last_day, on=on, first_day=first_day))


def promoted_after_a_gap(
    assignment: ClassAssignment, others: Sequence[ClassAssignment], *, intake: Intake = Intake.SEPTEMBER
) -> Finding | None:
    """
    Return the finding that *assignment* ended shortly before the finishing day, and that the next level follows after it.

    *others* are the pupil's assignments. Nothing is found where it is given how the assignment ended, or where another at the
    same level lasts until the finishing day.

    >>> from sio_rules import ClassKind, InstitutionKind, Level, Period, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> seventh, eighth = (
    ...     SchoolClass(institution=school, key=1, kind=ClassKind.BASIC, level=level) for level in (Level.GRADE_7, Level.GRADE_8)
    ... )
    >>> after = ClassAssignment(7, eighth, Period(date(2026, 9, 1)))
    >>> for day in (date(2026, 6, 26), date(2026, 8, 30), date(2026, 8, 31)):
    ...     promoted_after_a_gap(ClassAssignment(7, seventh, Period(date(2025, 9, 1), day)), [after])
    <Finding PUP-669d at 'period.end', finishing_day=2026-08-31, first_day=2026-09-01, last_day=2026-06-26>
    <Finding PUP-669d at 'period.end', finishing_day=2026-08-31, first_day=2026-09-01, last_day=2026-08-30>
    """
    here, last_day = assignment.school_class, assignment.period.end
    following = _NEXT_LEVEL.get(here.level)
    if following is None or last_day is None or assignment.ended is not None:
        return None
    finishing = finishing_day(here.institution, assignment.period.start, intake)
    if finishing is None or not _DAY <= finishing - last_day <= _SHORTLY:
        return None
    soon = [
        each.period.start
        for each in others
        if each.school_class.level is following
        and each.school_class.institution.kind is here.institution.kind
        and _DAY <= each.period.start - finishing <= _SOON
    ]
    if not soon or any(each.school_class.level is here.level and each.period.covers(finishing) for each in others):
        return None
    return PROMOTED_AFTER_A_GAP.finding("period.end", last_day=last_day, first_day=min(soon), finishing_day=finishing)
