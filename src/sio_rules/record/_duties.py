"""
The forms of the duties beside the rest of the record: where the pupil is on the day of the check, and what is sent of the pupil.

A form bears no day, so it is compared with what the record shows on the day of the check. A finding stands at what the record
shows, not at a field of the form that the caller left empty; one about two forms, at the later of them.

Not modelled here: data without a day (accidents, material aid, a bicycle card), which may be of earlier years; that the pupil of an
artistic school without a general track or of a post-secondary school fulfils a duty there.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import evolve

from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import (
    ARTISTIC_WITHOUT_GENERAL_TRACK,
    POST_SECONDARY_SCHOOLS,
    PRESCHOOLS,
    SCHOOLS,
    Institution,
    InstitutionKind,
)
from sio_rules.periods import Period, SchoolYear
from sio_rules.pupils.duties import preschool_duty, school_duty
from sio_rules.pupils.duties.district_entries import (
    PreschoolDutyEntry,
    PreschoolDutyForm,
    PreschoolPlace,
    SchoolDutyEntry,
    SchoolDutyForm,
    SchoolPlace,
)
from sio_rules.pupils.duties.learning_duty import LearningDutyEntry
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.rule import Finding, Rule

from ._beside import Beside
from ._sending import DATA_KINDS
from .pupil_record import PupilRecord

DistrictEntry = PreschoolDutyEntry | SchoolDutyEntry
"""A form of a school with a district."""

_ATTENDED = SCHOOLS - ARTISTIC_WITHOUT_GENERAL_TRACK - POST_SECONDARY_SCHOOLS
"""Schools at which a child or young person fulfils a duty."""
_ATTENDING = (ClassKind.BASIC, ClassKind.PREPARATORY)
_NOT_FULFILLED = (PreschoolDutyForm.OTHER_REASON, SchoolDutyForm.OTHER_REASON)
_PLACE_RULES = (
    preschool_duty.ATTENDS_ELSEWHERE,
    school_duty.ATTENDS_ELSEWHERE,
    school_duty.FORM_FOR_ANOTHER_CASE,
)
_BESIDE_RULES = (
    preschool_duty.OTHER_DATA_BESIDE,
    preschool_duty.CLASS_BESIDE,
    school_duty.OTHER_DATA_BESIDE,
    school_duty.CLASS_BESIDE,
)


def duties_beside(record: PupilRecord, on: date) -> Iterator[Beside]:
    """
    Yield what the record shows on the day *on* against the forms of a district school, each where the record shows it.

    >>> from sio_rules.classes import SchoolClass
    >>> home = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, district=True)
    >>> kindergarten = Institution(rspo=2, kind=InstitutionKind.KINDERGARTEN)
    >>> here = SchoolClass(institution=kindergarten, key=1, kind=ClassKind.BASIC)
    >>> form = PreschoolDutyEntry(school=home, form=PreschoolDutyForm.OTHER_REASON)
    >>> record = PupilRecord(pupil=7, duties=(form,), assignments=(ClassAssignment(7, here, Period(date(2025, 9, 1))),))
    >>> [(name, place, finding.code) for name, place, finding in duties_beside(record, date(2026, 3, 2))]
    [('assignments', 0, 'PUP-322a')]
    """
    for entry in record.duties:
        if not isinstance(entry, LearningDutyEntry):
            yield from _classes_shown(record, entry, on)
            yield from _schooling_shown(record, entry, on)
            yield from _data_shown(record, entry, on)


def attends_somewhere(record: PupilRecord, entry: DistrictEntry, on: date) -> bool:
    """Whether the record shows on the day *on* where the pupil of *entry* is, so that its empty field tells nothing."""
    return any(each.period.covers(on) and _place(entry, each) is not None for each in record.assignments)


def _classes_shown(record: PupilRecord, entry: DistrictEntry, on: date) -> Iterator[Beside]:
    """Yield each class of the day that the form excludes, at that school, or at another one that the form does not name."""
    for number, assignment in enumerate(record.assignments):
        if not assignment.period.covers(on):
            continue
        school_class = assignment.school_class
        place = _place(entry, assignment)
        if school_class.institution.rspo != entry.school.rspo:
            if place is not None and place is not entry.place:
                for finding in _restated(_moved(entry, place), _PLACE_RULES, "school_class"):
                    yield "assignments", number, finding
        elif place is SchoolPlace.PRESCHOOL_CLASS_IN_THIS_SCHOOL and entry.form is SchoolDutyForm.DEFERRAL:
            if entry.place is not place:
                yield "assignments", number, school_duty.DEFERRED_CHILD_IN_THIS_SCHOOL.finding("school_class")
        elif school_class.kind not in entry.classes and not _excused(entry):
            alone = evolve(entry, classes=frozenset({school_class.kind}), other_data=frozenset())
            for finding in _restated(alone, _BESIDE_RULES, "school_class"):
                yield "assignments", number, finding


def _schooling_shown(record: PupilRecord, entry: DistrictEntry, on: date) -> Iterator[Beside]:
    """Yield the schooling of the day at that school, and at another one where the record has no class of that day."""
    for number, schooling in enumerate(record.schooling):
        if not schooling.period.covers(on):
            continue
        school = schooling.institution
        if school.rspo == entry.school.rspo:
            if not _deferred_here(record, entry, on):
                for finding in _data(entry, DataKind.SCHOOLING):
                    yield "schooling", number, finding
        elif not any(each.period.covers(on) for each in record.assignments_at(school)):
            place = _place_at(entry, school)
            if place is not None and place is not entry.place:
                for finding in _restated(_moved(entry, place), _PLACE_RULES, "institution"):
                    yield "schooling", number, finding


def _data_shown(record: PupilRecord, entry: DistrictEntry, on: date) -> Iterator[Beside]:
    """Yield the other data of that school that are of the day *on*."""
    for name in ("particulars", "exams", "diplomas", "laureates", "transport"):
        for number, part in enumerate(getattr(record, name)):
            if part.institution.rspo == entry.school.rspo and _is_of(part, on):
                for finding in _data(entry, DATA_KINDS[name]):
                    yield name, number, finding


def _is_of(part: object, on: date) -> bool:
    """Whether *part* is known to be of the day *on*, or of its school year."""
    year = getattr(part, "school_year", None)
    period = year.period if isinstance(year, SchoolYear) else getattr(part, "period", None)
    dates = getattr(part, "dates", None)
    if isinstance(dates, EntryDates):
        period = dates.period
    return isinstance(period, Period) and period.covers(on)


def _data(entry: DistrictEntry, kind: DataKind) -> Iterator[Finding]:
    """Yield the finding that data of that *kind* stand beside the form, unless the form tells it itself."""
    if kind in entry.other_data or _excused(entry):
        return
    alone = evolve(entry, classes=frozenset(), other_data=frozenset({kind}))
    yield from _restated(alone, _BESIDE_RULES, "")


def _restated(entry: DistrictEntry, rules: tuple[Rule, ...], at: str) -> Iterator[Finding]:
    """Yield what the check of the form finds by one of *rules*, at the field of the part that shows it."""
    if isinstance(entry, PreschoolDutyEntry):
        findings = preschool_duty.check_preschool_duty(entry)
    else:
        findings = school_duty.check_school_duty(entry)
    yield from (each.rule.finding(at, **each.facts) for each in findings if each.rule in rules)


def _moved(entry: DistrictEntry, place: PreschoolPlace | SchoolPlace) -> DistrictEntry:
    """Return the form as of a pupil who is at *place*."""
    changed: dict[str, Any] = {"place": place}
    return evolve(entry, **changed)


def _excused(entry: DistrictEntry) -> bool:
    """Whether the pupil misses half of the month, and may well be enrolled."""
    return entry.half_missed and entry.form in _NOT_FULFILLED


def _deferred_here(record: PupilRecord, entry: DistrictEntry, on: date) -> bool:
    """Whether the form is of a deferred child in a preschool class of that very school, for which there is none (PUP-336)."""
    there = (each for each in record.assignments_at(entry.school) if each.period.covers(on))
    return entry.form is SchoolDutyForm.DEFERRAL and any(each.school_class.preschool for each in there)


def _place(entry: DistrictEntry, assignment: ClassAssignment) -> PreschoolPlace | SchoolPlace | None:
    """Return where the pupil is by that assignment, in the words of the form; None for WWR, IPET and courses."""
    school_class, of_preschool = assignment.school_class, isinstance(entry, PreschoolDutyEntry)
    school = school_class.institution
    if school_class.kind is ClassKind.RW:
        return PreschoolPlace.RW_CLASSES if of_preschool else SchoolPlace.RW_CLASSES
    if school_class.kind not in _ATTENDING:
        return None
    if not school_class.preschool:
        return _place_at(entry, school)
    if not of_preschool:
        here = school.rspo == entry.school.rspo
        return SchoolPlace.PRESCHOOL_CLASS_IN_THIS_SCHOOL if here else SchoolPlace.PRESCHOOL_ELSEWHERE
    if school.kind is InstitutionKind.PRIMARY_SCHOOL:
        here = school.rspo == entry.school.rspo
        return PreschoolPlace.CLASS_IN_THIS_SCHOOL if here else PreschoolPlace.CLASS_IN_ANOTHER_SCHOOL
    return _place_at(entry, school)


def _place_at(entry: DistrictEntry, school: Institution) -> PreschoolPlace | SchoolPlace | None:
    """Return where the pupil of *school* is, in the words of the form; None where that fulfils no duty."""
    if school.kind in PRESCHOOLS:
        if isinstance(entry, SchoolDutyEntry):
            return SchoolPlace.PRESCHOOL_ELSEWHERE
        kindergarten = school.kind is InstitutionKind.KINDERGARTEN
        return PreschoolPlace.KINDERGARTEN if kindergarten else PreschoolPlace.OTHER_PRESCHOOL_FORM
    if school.kind not in _ATTENDED:
        return None
    if isinstance(entry, PreschoolDutyEntry):
        return PreschoolPlace.PRIMARY_SCHOOL
    return SchoolPlace.THIS_SCHOOL if school.rspo == entry.school.rspo else SchoolPlace.ANOTHER_SCHOOL
