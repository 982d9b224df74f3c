"""
The entries of a record that are still open although what they record is over.

An assignment ends with its school year, or on the day before an admission to a unit, and schooling at the home school with it; a
stay in a boarding house and accommodation end with the school year, a reservation on the day before the stay.

Not modelled here: an end that the record does not show, such as a pupil who left.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from sio_rules.due import Due, Party
from sio_rules.errors import OutOfCoverageError
from sio_rules.periods import Period, until_end_of_school_year
from sio_rules.pupils.reporting.open_entries import end_of_entry_due
from sio_rules.pupils.schooling.ending import finishing_day
from sio_rules.pupils.stays.child_stay_limit import child_stay_end
from sio_rules.pupils.stays.child_with_mother import CHILD_STAYS_TOO_LONG
from sio_rules.pupils.stays.stays import ends_with_school_year, stays_in
from sio_rules.record._stays import admissions_during, at_home_school, home_schools
from sio_rules.record.pupil_record import PupilRecord

_DAY = timedelta(days=1)

_Open = tuple[str, date, int]
"""The path of the missing last day, the last day, and the RSPO number of the institution."""


def open_entries_due(record: PupilRecord, on: date) -> list[Due]:
    """
    Return what must be ended in *record* on the day *on*.

    >>> from sio_rules import ClassAssignment, ClassKind, Institution, InstitutionKind, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> record = PupilRecord(pupil=7, assignments=(ClassAssignment(7, basic, Period(date(2024, 9, 1))),))
    >>> [each.what.code for each in open_entries_due(record, date(2025, 9, 1))], open_entries_due(record, date(2025, 8, 31))
    (['PUP-673'], [])
    """
    ended = [
        end_of_entry_due(last_day, on=on, at=at, rspo=rspo) for at, last_day, rspo in _open(record, on) if last_day < on
    ]
    return ended + list(_child_stays(record, on))


def _open(record: PupilRecord, on: date) -> Iterator[_Open]:
    """Yield every entry without a last day for which the record shows one."""
    homes = home_schools(record)
    for place, assignment in enumerate(record.assignments):
        institution, days = assignment.school_class.institution, assignment.period
        if days.end is None:
            last_day = _before_admission(record, days, on) if at_home_school(assignment) else None
            last_day = last_day or finishing_day(institution, days.start, record.intake_at(institution, days))
            if last_day is not None:
                yield f"assignments[{place}].period.end", last_day, institution.rspo
    for place, schooling in enumerate(record.schooling):
        if schooling.period.end is None and schooling.institution.rspo in homes:
            last_day = _before_admission(record, schooling.period, on)
            if last_day is not None:
                yield f"schooling[{place}].period.end", last_day, schooling.institution.rspo
    yield from _open_at_units(record)
    for place, entry in enumerate(record.transport):
        if entry.end is None and entry.period is not None and entry.period.end is not None:
            yield f"transport[{place}].end", entry.period.end, entry.institution.rspo


def _open_at_units(record: PupilRecord) -> Iterator[_Open]:
    for place, stay in enumerate(record.stays):
        if stay.period.end is None and ends_with_school_year(stay):
            yield f"stays[{place}].period.end", _years_end(stay.period), stay.institution.rspo
    for place, accommodation in enumerate(record.accommodations):
        if accommodation.period.end is None:
            there = [each.period for each in stays_in(accommodation.institution, record.stays)]
            ends = [each.end for each in there if each.covers(accommodation.period.start) and each.end is not None]
            last_day = min((*ends, _years_end(accommodation.period)))
            yield f"accommodations[{place}].period.end", last_day, accommodation.institution.rspo
    for place, reservation in enumerate(record.reservations):
        first_day = reservation.period.start
        starts = [each.period.start for each in stays_in(reservation.institution, record.stays)]
        after = [start for start in starts if start > first_day]
        if reservation.period.end is None and after:
            yield f"reservations[{place}].period.end", min(after) - _DAY, reservation.institution.rspo


def _child_stays(record: PupilRecord, on: date) -> Iterator[Due]:
    """Yield the stays of children that are over; without a deadline, which would reveal a birthday."""
    for place, stay in enumerate(record.child_stays):
        if stay.period.end is None and stay.child_born_on is not None and record.born_on is not None:
            try:
                end = child_stay_end(stay.child_born_on, record.born_on)
            except OutOfCoverageError:
                continue
            if end.last_day < on:
                what = CHILD_STAYS_TOO_LONG.finding(f"child_stays[{place}].period.end", limit=end.limit)
                yield Due(what, Party.SCHOOL, rspo=stay.institution.rspo, because=end.because)


def _before_admission(record: PupilRecord, period: Period, on: date) -> date | None:
    """Return the day before the first admission in *period* that is not later than *on*."""
    days = [day for day in admissions_during(record, period) if day <= on]
    return min(days) - _DAY if days else None


def _years_end(period: Period) -> date:
    end = until_end_of_school_year(period).end
    return period.start if end is None else end
