"""
The stays of a pupil's record: each by itself, what lies within them, and what the home school ends for them.

The home school of a resident is taken to be the one, not special, where the pupil was assigned to a basic class before the
day of the admission; the unit's own school is special. A stay that goes on from another in the same unit is no admission.

Not modelled here: which special school belongs to which unit; so any special school counts.
"""

from datetime import date, timedelta

from attrs import evolve

from sio_rules._expect import expect
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import SCHOOLS
from sio_rules.pupils.assignments.home_school import (
    LEAVE_HOME_SCHOOL_FOR,
    assignment_ends_on_wrong_day,
    check_arrival,
    schooling_ends_on_wrong_day,
)
from sio_rules.pupils.stays.accommodation import check_accommodation
from sio_rules.pupils.stays.child_with_mother import ChildStayCircumstances, check_child_stay
from sio_rules.pupils.stays.reservations import check_measure_break, check_reservation
from sio_rules.pupils.stays.stays import Stay, check_stay
from sio_rules.rule import Findings, found

from .pupil_record import PupilRecord

_DAY = timedelta(days=1)


def stay_findings(record: PupilRecord, *, on: date) -> Findings:
    """
    Tell what is wrong with the stays of *record* and what lies within them, judged on the day *on* (STY, MCH, PUP-527, 528).

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> from sio_rules.periods import Period
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> record = PupilRecord(pupil=7, stays=(Stay(institution=school, period=Period(date(2025, 9, 1))),))
    >>> stay_findings(record, on=date(2026, 10, 7)).codes
    ('STY-001',)
    """
    expect("record", record, PupilRecord)
    expect("on", on, date)
    stays = record.stays
    mother = ChildStayCircumstances(mothers_stays=stays, mother_born_on=record.born_on)
    return found(
        *(check_stay(each).moved_under(f"stays[{place}]") for place, each in enumerate(stays)),
        *(_admission(record, place, each) for place, each in enumerate(stays)),
        *(
            check_reservation(each, stays=stays).moved_under(f"reservations[{place}]")
            for place, each in enumerate(record.reservations)
        ),
        *(
            check_measure_break(each, stays=stays).moved_under(f"measure_breaks[{place}]")
            for place, each in enumerate(record.measure_breaks)
        ),
        *(
            check_accommodation(each, stays=stays).moved_under(f"accommodations[{place}]")
            for place, each in enumerate(record.accommodations)
        ),
        *(
            check_child_stay(each, circumstances=mother, on=on).moved_under(f"child_stays[{place}]")
            for place, each in enumerate(record.child_stays)
        ),
    )


def _admission(record: PupilRecord, place: int, stay: Stay) -> Findings:
    """Judge what the admission to a MOW, MOS or SOSW asks of the home school and of the unit's school."""
    unit, admitted_on = stay.institution, stay.period.start
    if unit.kind not in LEAVE_HOME_SCHOOL_FOR or admitted_on == date.min or _goes_on(record, stay):
        return found()
    in_units_school = [
        each for each in record.assignments if each.school_class.institution.special and each.period.covers(admitted_on)
    ]
    attends = False if in_units_school else None
    arrival = check_arrival(unit.kind, admitted_on, stay=stay.period, assignment=None, attends=attends)
    return found(_leaving(record, stay), arrival.moved_under(f"stays[{place}]"))


def _leaving(record: PupilRecord, stay: Stay) -> Findings:
    """Judge the assignments and the schooling at home schools that last into the stay."""
    admitted_on = stay.period.start
    at_home = [
        (place, each)
        for place, each in enumerate(record.assignments)
        if _at_home_school(each) and each.period.start < admitted_on and each.period.covers(admitted_on)
    ]
    homes = {each.school_class.institution.rspo for each in record.assignments if _at_home_school(each)}
    schooling = [
        (place, each)
        for place, each in enumerate(record.schooling)
        if each.institution.rspo in homes and each.period.start < admitted_on and each.period.covers(admitted_on)
    ]
    return found(
        *(
            evolve(wrong, at=f"assignments[{place}].period")
            for place, each in at_home
            for wrong in found(assignment_ends_on_wrong_day(each.period, admitted_on))
        ),
        *(
            evolve(wrong, at=f"schooling[{place}].period")
            for place, each in schooling
            for wrong in found(schooling_ends_on_wrong_day(each.period, admitted_on))
        ),
    )


def _at_home_school(assignment: ClassAssignment) -> bool:
    school = assignment.school_class.institution
    return assignment.school_class.kind is ClassKind.BASIC and school.kind in SCHOOLS and not school.special


def _goes_on(record: PupilRecord, stay: Stay) -> bool:
    """Tell whether the pupil was a resident of the unit on the day before already."""
    day_before = stay.period.start - _DAY
    return any(each.institution.rspo == stay.institution.rspo and each.period.covers(day_before) for each in record.stays)
