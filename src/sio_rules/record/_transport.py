"""
The entries of transport beside the rest of the record: until when the pupil used it, by the classes and the modes that exclude it.

Who leaves a school during the school year ends its transport on that day (S004, section 12); individual teaching and home education
interrupt it. A day off between the two makes no difference.

Not modelled here: a class that ends with the lessons in June, for the entry then runs to 31 August; whether the pupil used the
transport on every day.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from attrs import evolve

from sio_rules.days import is_working_day
from sio_rules.errors import OutOfCoverageError
from sio_rules.periods import Period, SchoolYear
from sio_rules.pupils.particulars.home_education import HomeEducation
from sio_rules.pupils.particulars.individual_teaching import IndividualTeaching
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.rule import Findings, found
from sio_rules.school_calendar import EARLIEST_END_OF_LESSONS
from sio_rules.transport.entries.check import BROKEN_OFF_FOR_A_BREAK, against_earlier_entries, check_entry
from sio_rules.transport.entries.entry import EntryCircumstances, TransportEntry
from sio_rules.transport.entries.excluding_modes import ExcludedPeriod, ExcludingMode

from .pupil_record import PupilRecord

MODES = {
    ParticularKind.PREPARATION_OUTSIDE_PRESCHOOL: ExcludingMode.PREPARATION_OUTSIDE_PRESCHOOL,
    ParticularKind.PREPARATION_OUTSIDE_SCHOOL: ExcludingMode.PREPARATION_OUTSIDE_SCHOOL,
    ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL: ExcludingMode.DUTY_OUTSIDE_SCHOOL,
    ParticularKind.INDIVIDUAL_PREPARATION: ExcludingMode.INDIVIDUAL_PREPARATION,
    ParticularKind.INDIVIDUAL_TEACHING: ExcludingMode.INDIVIDUAL_TEACHING,
}
"""Which particulars are the modes that exclude transport (TRN-014 to TRN-018)."""

_DAY = timedelta(days=1)


def transport_found(record: PupilRecord) -> list[Findings]:
    """
    Return what is wrong with each entry of transport, with the classes, certificates and excluding modes of the record.

    >>> transport_found(PupilRecord(pupil=7))
    []
    """
    if not record.transport:
        return []
    modes = tuple(
        ExcludedPeriod(MODES[each.kind], each.dates.period)
        for each in record.particulars
        if isinstance(each, (HomeEducation, IndividualTeaching)) and each.dates.period is not None
    )
    known = EntryCircumstances(assignments=record.assignments, certificates=record.certificates, modes=modes)
    excluded = [each.period for each in modes]
    in_order = zip(record.transport, against_earlier_entries(record.transport), strict=True)
    return [
        found(
            check_entry(each, circumstances=_with_days_ridden(known, _used(record, each, excluded))),
            beside.without(BROKEN_OFF_FOR_A_BREAK.code) if _break_explained(record, each, excluded) else beside,
        )
        for each, beside in in_order
    ]


def _with_days_ridden(known: EntryCircumstances, ridden: Period | None) -> EntryCircumstances:
    return known if ridden is None else evolve(known, ridden=ridden)


def _used(record: PupilRecord, entry: TransportEntry, excluded: list[Period]) -> Period | None:
    """Return the days on which the record shows that the pupil used the transport; None where it does not show when it ended."""
    if entry.start is None or entry.end is None or entry.end < entry.start:
        return None
    away_from = _away_from(record, entry, entry.start)
    ends = [each.start - _DAY for each in excluded if each.start > entry.start]
    if away_from is not None:
        left_on = away_from - _DAY
        late = entry.end > left_on and not _adjoin(left_on, entry.end)
        if late and not _comes_back(record, entry, away_from):
            return Period(entry.start, left_on)
        ends.append(left_on)
    return Period(entry.start, entry.end) if any(_adjoin(entry.end, each) for each in ends) else None


def _spells(record: PupilRecord, entry: TransportEntry) -> list[Period]:
    """Return the days of the classes at the institution of *entry*; of the schooling where there are none."""
    return [each.period for each in record.assignments_at(entry.institution)] or list(record.schooling_at(entry.institution))


def _away_from(record: PupilRecord, entry: TransportEntry, start: date) -> date | None:
    """
    Return the first day without a class at the institution of *entry*, where the pupil had one on *start*.

    None where the classes last to the end of the lessons, or begin after *start*: then the record shows no leaving.
    """
    last_day = SchoolYear.of(start).end
    outside = Period(start, last_day).first_day_outside(_spells(record, entry))
    if (
        outside is None
        or outside == start
        or (outside.year == last_day.year and (outside.month, outside.day) > EARLIEST_END_OF_LESSONS)
    ):
        return None
    return outside


def _comes_back(record: PupilRecord, entry: TransportEntry, away_from: date) -> bool:
    """Whether the pupil has a class there again in the same school year."""
    last_day = SchoolYear.of(away_from).end
    return any(away_from < each.start <= last_day for each in _spells(record, entry))


def _break_explained(record: PupilRecord, entry: TransportEntry, excluded: list[Period]) -> bool:
    """Whether a mode that excludes transport, or days without a class there, fill the gap between *entry* and the one before it."""
    if entry.start is None:
        return False
    start = entry.start
    ends = [
        each.end
        for each in record.transport
        if each.end is not None and each.end < start and each.institution.rspo == entry.institution.rspo
    ]
    if not ends or max(ends) + _DAY == start:
        return False
    gap = Period(max(ends) + _DAY, start - _DAY)
    attended = [each.period for each in record.assignments_at(entry.institution)]
    away = bool(attended) and not any(gap.overlaps(each) for each in attended)
    return away or _all_covered(gap, excluded)


def _all_covered(gap: Period, periods: list[Period]) -> bool:
    """Whether *periods* cover every working day of *gap*."""
    outside = gap.first_day_outside(periods)
    while outside is not None and not _working(outside):
        rest = outside + _DAY
        outside = None if gap.end is None or rest > gap.end else Period(rest, gap.end).first_day_outside(periods)
    return outside is None


def _adjoin(one: date, other: date) -> bool:
    """Whether no working day lies after the earlier of two days, up to the later one."""
    first, last = sorted((one, other))
    return not any(_working(day) for day in _days_after(first, last))


def _days_after(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days=number) for number in range(1, (last - first).days + 1))


def _working(day: date) -> bool:
    try:
        return is_working_day(day)
    except OutOfCoverageError:  # what cannot be told is taken for a working day
        return True
