"""
What is wrong with each part of a pupil's record, by itself and together with the other parts.

What a rule of one part needs from another (the class in that year, the certificate, the mother's stay, home education that
excludes transport, the age) is read from the record, so that nothing is given twice.

Not modelled here: what no record holds; a rule that needs it gives a WARNING in the part's own check.
"""

from collections.abc import Iterator
from datetime import date

from attrs import evolve

from sio_rules.certificates import CertificateKind
from sio_rules.errors import OutOfCoverageError
from sio_rules.pupils.achievements.diplomas import check_diploma
from sio_rules.pupils.achievements.exams import ExamReport, check_exam_report
from sio_rules.pupils.achievements.laureates import check_laureate, types_repeated
from sio_rules.pupils.conflicts.sorts import FormsCompatible
from sio_rules.pupils.duties.answers import FULFILLED_IN, DutyStatus
from sio_rules.pupils.duties.district_entries import PreschoolDutyEntry, SchoolDutyEntry
from sio_rules.pupils.duties.learning_duty import LearningDutyEntry, check_learning_duty
from sio_rules.pupils.duties.preschool_duty import check_preschool_duty
from sio_rules.pupils.duties.school_duty import check_school_duty
from sio_rules.pupils.particulars.check import ParticularsEntry, against_earlier_particulars, check_particulars_entry
from sio_rules.pupils.particulars.circumstances import ParticularsCircumstances
from sio_rules.pupils.particulars.residence_entries import ResidenceCircumstances, ResidenceEntry, check_residence
from sio_rules.pupils.school_life.accidents import check_accident
from sio_rules.pupils.school_life.activities import check_extracurricular_activity
from sio_rules.pupils.school_life.material_aid import check_aid
from sio_rules.pupils.stays.accommodation import check_accommodation
from sio_rules.pupils.stays.child_with_mother import ChildStay, ChildStayCircumstances, check_child_stay
from sio_rules.pupils.stays.reservations import check_measure_break, check_reservation
from sio_rules.rule import Findings, found

from ._asked_by_sio import asked_of_stay
from ._assignments import RegisteredClasses, assignments_found, schooling_found
from ._beside import Beside, FoundByPart, joined
from ._certificates import certificates_found, needed_by_deferral
from ._days_outside import days_outside_beside
from ._duties import attends_somewhere, duties_beside
from ._duty_forms import duty_forms_beside, learning_duty_beside
from ._fields import days_of
from ._particulars import particulars_beside
from ._person import person_beside
from ._schooling import schooling_beside
from ._stays import stay_found
from ._transport import transport_found
from ._twice import twice_beside
from .pupil_record import DutyEntry, PupilRecord


def found_by_part(
    record: PupilRecord, *, on: date, registered: RegisteredClasses | None, forms_compatible: FormsCompatible | None
) -> FoundByPart:
    """
    Return what is wrong with each part of *record*, by itself and with the others; the arguments are those of `check_record`.

    >>> from sio_rules.pupils.school_life.activities import ExtracurricularActivity
    >>> record = PupilRecord(pupil=7, extracurricular_activities=(ExtracurricularActivity(),))
    >>> parts = found_by_part(record, on=date(2026, 10, 7), registered=None, forms_compatible=None)
    >>> parts["extracurricular_activities"]
    [<Findings ADD-001 at 'activity', ADD-002d at 'developing'>]
    """
    assignments, stays = record.assignments, record.stays
    by_itself: FoundByPart = {
        "schooling": schooling_found(record, on),
        "duties": [found(_duty(record, each, on), needed_by_deferral(record, each, on)) for each in record.duties],
        "assignments": assignments_found(record, on=on, registered=registered, forms_compatible=forms_compatible),
        "certificates": certificates_found(record),
        "particulars": _particulars(record, on) if record.particulars else (),
        "exams": [_exam(record, each, on) for each in record.exams],
        "accidents": [check_accident(each) for each in record.accidents],
        "aid": [check_aid(each) for each in record.aid],
        "extracurricular_activities": [check_extracurricular_activity(each) for each in record.extracurricular_activities],
        "diplomas": [check_diploma(each, assignments=assignments) for each in record.diplomas],
        "laureates": [
            found(check_laureate(each, assignments=assignments), repeated)
            for each, repeated in zip(record.laureates, types_repeated(record.laureates), strict=True)
        ],
        "stays": [found(stay_found(record, each), asked_of_stay(record, each, on)) for each in stays],
        "reservations": [check_reservation(each, stays=stays) for each in record.reservations],
        "measure_breaks": [check_measure_break(each, stays=stays) for each in record.measure_breaks],
        "accommodations": [check_accommodation(each, stays=stays) for each in record.accommodations],
        "child_stays": [_child_stay(record, each, on) for each in record.child_stays],
        "transport": transport_found(record),
    }
    return joined(by_itself, _beside(record, on))


def _beside(record: PupilRecord, on: date) -> Iterator[Beside]:
    """Yield what one part of *record* says against another, each at the part where it stands."""
    days = days_of(record)
    yield from schooling_beside(record, on)
    yield from duties_beside(record, on)
    yield from learning_duty_beside(record, on)
    yield from duty_forms_beside(record)
    yield from particulars_beside(record)
    yield from person_beside(record, days)
    yield from twice_beside(record)
    yield from days_outside_beside(days)


def _duty(record: PupilRecord, entry: DutyEntry, on: date) -> Findings:
    """Return what is wrong with the form of a duty, given what else is recorded on the day *on*."""
    if isinstance(entry, LearningDutyEntry):
        finished_on = entry.primary_finished_on or _primary_finished_on(record)
        completed = evolve(entry, born_on=entry.born_on or record.born_on, primary_finished_on=finished_on)
        return check_learning_duty(completed, on=on)
    found_in_form = check_preschool_duty(entry) if isinstance(entry, PreschoolDutyEntry) else _school_duty(record, entry, on)
    shown = attends_somewhere(record, entry, on)
    return found_in_form.without("PUP-322b", "PUP-332b") if shown else found_in_form


def _school_duty(record: PupilRecord, entry: SchoolDutyEntry, on: date) -> Findings:
    """Return what is wrong with the form of compulsory schooling; what a deferral depends on is read from the record."""
    certified = any(
        each.kind is CertificateKind.SPECIAL_EDUCATION and (each.period is None or each.period.covers(on))
        for each in record.certificates
    )
    special_education = certified if entry.special_education is None else entry.special_education
    completed = evolve(entry, born_on=entry.born_on or record.born_on, special_education=special_education)
    return check_school_duty(completed, on=on)


def _primary_finished_on(record: PupilRecord) -> date | None:
    """Return the first day on which a school was finished in which compulsory schooling is fulfilled, or None."""
    finished = (
        each.period.end
        for each in record.schooling
        if each.finished and each.institution.kind in FULFILLED_IN[DutyStatus.SCHOOL_DUTY] and each.period.end is not None
    )
    return min(finished, default=None)


def _particulars(record: PupilRecord, on: date) -> list[Findings]:
    """Return what is wrong with each entry of the particulars, by itself and with those before it."""
    entries = record.particulars
    known = ParticularsCircumstances(
        assignments=record.assignments, certificates=record.certificates, on=on, born_on=record.born_on
    )
    return [
        found(_particulars_entry(record, each, known, on), beside)
        for each, beside in zip(entries, against_earlier_particulars(entries), strict=True)
    ]


def _particulars_entry(record: PupilRecord, entry: ParticularsEntry, known: ParticularsCircumstances, on: date) -> Findings:
    if isinstance(entry, ResidenceEntry):
        there = ResidenceCircumstances(on=on, schooling=record.schooling_at(entry.institution))
        return check_residence(entry, circumstances=there)
    return check_particulars_entry(entry, circumstances=known)


def _exam(record: PupilRecord, report: ExamReport, on: date) -> Findings:
    """Return what is wrong with an exam registration; all but the deadline where none can be counted for its days."""
    try:
        return check_exam_report(report, on=on, assignments=record.assignments)
    except OutOfCoverageError:
        return check_exam_report(evolve(report, sent_on=None), assignments=record.assignments)


def _child_stay(record: PupilRecord, stay: ChildStay, on: date) -> Findings:
    """Return what is wrong with the stay of a child; all but its length where the births lead outside the calendar."""
    mother = ChildStayCircumstances(mothers_stays=record.stays, mother_born_on=record.born_on)
    try:
        return check_child_stay(stay, circumstances=mother, on=on)
    except OutOfCoverageError:
        return check_child_stay(stay, circumstances=evolve(mother, mother_born_on=None), on=on)
