"""
The stays of a pupil's record: each by itself, and what the home school must end because of them.

The home school of a resident is taken to be the school, not special, where the pupil was assigned to a basic class before the
day of admission; the unit's own school is special. A stay that directly follows another in the same unit is not an admission.

Each function returns findings with paths inside the part; `sio_rules.record.checks.placed` adds the place of the part.

Not modelled here: which special school belongs to which unit; any special school counts.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import SCHOOLS
from sio_rules.periods import Period
from sio_rules.pupils.assignments.home_school import (
    LEAVE_HOME_SCHOOL_FOR,
    assignment_ends_on_wrong_day,
    check_arrival,
    schooling_ends_on_wrong_day,
)
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.pupils.stays.stays import Stay, check_stay
from sio_rules.rule import Findings, found

from .pupil_record import PupilRecord

_DAY = timedelta(days=1)


def stay_found(record: PupilRecord, stay: Stay) -> Findings:
    """
    Return what is wrong with one *stay* of *record*: by itself, and as an admission to the unit (PUP-528).

    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> stay = Stay(institution=school, period=Period(date(2025, 9, 1)))
    >>> stay_found(PupilRecord(pupil=7, stays=(stay,)), stay)
    <Findings STY-001 at 'institution'>
    """
    admitted_on = stay.period.start
    if not _is_admission(record, stay):
        return check_stay(stay)
    in_units_school = any(
        each.school_class.institution.special and each.period.covers(admitted_on) for each in record.assignments
    )
    attends = False if in_units_school else None
    arrival = check_arrival(stay.institution.kind, admitted_on, stay=stay.period, assignment=None, attends=attends)
    return found(check_stay(stay), arrival)


def assignment_left_open(record: PupilRecord, assignment: ClassAssignment) -> Findings:
    """
    Return the finding that an *assignment* at the home school does not end on the day before an admission (PUP-527b).

    >>> from sio_rules.classes import SchoolClass
    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> home = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> stay = Stay(institution=Institution(rspo=2, kind=InstitutionKind.MOW), period=Period(date(2025, 11, 3)))
    >>> until = lambda day: ClassAssignment(7, home, Period(date(2025, 9, 1), day))
    >>> rows = until(date(2025, 11, 2)), until(date(2025, 11, 3))
    >>> [assignment_left_open(PupilRecord(pupil=7, assignments=(each,), stays=(stay,)), each).codes for each in rows]
    [(), ('PUP-527b',)]
    """
    if not record.stays or not at_home_school(assignment):
        return found()
    days = admissions_during(record, assignment.period)
    return found(*(assignment_ends_on_wrong_day(assignment.period, day) for day in days)).moved_under("period")


def schooling_left_open(record: PupilRecord, schooling: Schooling) -> Findings:
    """
    Return the finding that *schooling* at the home school does not end on the day before an admission (PUP-527c).

    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> there = Schooling(institution=Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL), period=Period(date(2025, 9, 1)))
    >>> schooling_left_open(PupilRecord(pupil=7, schooling=(there,)), there)
    <Findings: none>
    """
    if not record.stays:
        return found()
    if schooling.institution.rspo not in home_schools(record):
        return found()
    days = admissions_during(record, schooling.period)
    return found(*(schooling_ends_on_wrong_day(schooling.period, day) for day in days)).moved_under("period")


def home_schools(record: PupilRecord) -> frozenset[int]:
    """Return the RSPO numbers of the home schools of the pupil."""
    return frozenset(each.school_class.institution.rspo for each in record.assignments if at_home_school(each))


def admissions_during(record: PupilRecord, period: Period) -> Iterator[date]:
    """Yield the day of each admission that lies after the first day of *period* and within it."""
    for stay in record.stays:
        admitted_on = stay.period.start
        if period.start < admitted_on and period.covers(admitted_on) and _is_admission(record, stay):
            yield admitted_on


def _is_admission(record: PupilRecord, stay: Stay) -> bool:
    """Whether the pupil leaves the home school for the unit on that day, and was not its resident on the day before."""
    unit, admitted_on = stay.institution, stay.period.start
    if unit.kind not in LEAVE_HOME_SCHOOL_FOR or admitted_on == date.min:
        return False
    day_before = admitted_on - _DAY
    return not any(each.institution.rspo == unit.rspo and each.period.covers(day_before) for each in record.stays)


def at_home_school(assignment: ClassAssignment) -> bool:
    """Whether *assignment* is to a basic class of a school that is not special."""
    school = assignment.school_class.institution
    return assignment.school_class.kind is ClassKind.BASIC and school.kind in SCHOOLS and not school.special
