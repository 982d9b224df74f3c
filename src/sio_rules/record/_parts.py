"""
What is wrong with each part of a pupil's record, by itself and together with the other parts.

What a rule of one part needs from another (the class in that year, the certificate, the mother's stay, home education that
excludes transport, the age) is read from the record, so that nothing is given twice.

Not modelled here: what no record holds; a rule that needs it gives a WARNING in the part's own check.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from attrs import evolve

from sio_rules.classes import ClassKind
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.achievements.diplomas import check_diploma
from sio_rules.pupils.achievements.exams import check_exam_report
from sio_rules.pupils.achievements.laureates import check_laureate, types_repeated
from sio_rules.pupils.conflicts.sorts import FormsCompatible
from sio_rules.pupils.duties.district_entries import PreschoolDutyEntry, SchoolDutyEntry
from sio_rules.pupils.duties.learning_duty import LearningDutyEntry, check_learning_duty
from sio_rules.pupils.duties.preschool_duty import check_preschool_duty
from sio_rules.pupils.duties.school_duty import check_school_duty
from sio_rules.pupils.particulars.check import ParticularsEntry, against_earlier_particulars, check_particulars_entry
from sio_rules.pupils.particulars.circumstances import ParticularsCircumstances
from sio_rules.pupils.particulars.home_education import HomeEducation
from sio_rules.pupils.particulars.individual_teaching import IndividualTeaching
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.residence_entries import ResidenceCircumstances, ResidenceEntry, check_residence
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.pupils.school_life.accidents import check_accident
from sio_rules.pupils.school_life.activities import check_extracurricular_activity
from sio_rules.pupils.school_life.material_aid import check_aid
from sio_rules.pupils.stays.accommodation import check_accommodation
from sio_rules.pupils.stays.child_with_mother import ChildStay, ChildStayCircumstances, check_child_stay
from sio_rules.pupils.stays.reservations import check_measure_break, check_reservation
from sio_rules.rule import Findings, found
from sio_rules.transport.entries.check import against_earlier_entries, check_entry
from sio_rules.transport.entries.entry import EntryCircumstances
from sio_rules.transport.entries.excluding_modes import ExcludedPeriod, ExcludingMode

from ._assignments import RegisteredClasses, assignments_found, schooling_found
from ._stays import stay_found
from .pupil_record import DutyEntry, PupilRecord

FoundByPart = Mapping[str, Sequence[Findings]]
"""What is found in each part of a record, with paths inside the part: by the name of the field, in the order of the parts."""

_MODES = {
    ParticularKind.PREPARATION_OUTSIDE_PRESCHOOL: ExcludingMode.PREPARATION_OUTSIDE_PRESCHOOL,
    ParticularKind.PREPARATION_OUTSIDE_SCHOOL: ExcludingMode.PREPARATION_OUTSIDE_SCHOOL,
    ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL: ExcludingMode.DUTY_OUTSIDE_SCHOOL,
    ParticularKind.INDIVIDUAL_PREPARATION: ExcludingMode.INDIVIDUAL_PREPARATION,
    ParticularKind.INDIVIDUAL_TEACHING: ExcludingMode.INDIVIDUAL_TEACHING,
}
"""Which particulars are modes that exclude transport (TRN-014 to TRN-018)."""


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
    return {
        "schooling": schooling_found(record),
        "duties": [_duty(record, each, on) for each in record.duties],
        "assignments": assignments_found(record, registered=registered, forms_compatible=forms_compatible),
        "particulars": _particulars(record, on) if record.particulars else (),
        "exams": [check_exam_report(each, on=on) for each in record.exams],
        "accidents": [check_accident(each) for each in record.accidents],
        "aid": [check_aid(each) for each in record.aid],
        "extracurricular_activities": [check_extracurricular_activity(each) for each in record.extracurricular_activities],
        "diplomas": [check_diploma(each, assignments=assignments) for each in record.diplomas],
        "laureates": [
            found(check_laureate(each, assignments=assignments), repeated)
            for each, repeated in zip(record.laureates, types_repeated(record.laureates), strict=True)
        ],
        "stays": [stay_found(record, each) for each in stays],
        "reservations": [check_reservation(each, stays=stays) for each in record.reservations],
        "measure_breaks": [check_measure_break(each, stays=stays) for each in record.measure_breaks],
        "accommodations": [check_accommodation(each, stays=stays) for each in record.accommodations],
        "child_stays": [_child_stay(record, each, on) for each in record.child_stays],
        "transport": _transport(record) if record.transport else (),
    }


def _duty(record: PupilRecord, entry: DutyEntry, on: date) -> Findings:
    """Return what is wrong with the form of a duty, given what else is recorded on the day *on*."""
    if isinstance(entry, LearningDutyEntry):
        finished_on = entry.primary_finished_on or _primary_finished_on(record)
        completed = evolve(entry, born_on=entry.born_on or record.born_on, primary_finished_on=finished_on)
        return check_learning_duty(completed, on=on)
    if not entry.half_missed:  # a pupil who is absent half the time may be enrolled
        entry = evolve(entry, classes=entry.classes | _classes_on(record, entry, on), other_data=_data_on(record, entry, on))
    return check_preschool_duty(entry) if isinstance(entry, PreschoolDutyEntry) else check_school_duty(entry)


def _primary_finished_on(record: PupilRecord) -> date | None:
    finished = (
        each.period.end
        for each in record.schooling
        if each.finished and each.institution.kind is InstitutionKind.PRIMARY_SCHOOL and each.period.end is not None
    )
    return min(finished, default=None)


def _classes_on(record: PupilRecord, entry: PreschoolDutyEntry | SchoolDutyEntry, on: date) -> frozenset[ClassKind]:
    there = record.assignments_at(entry.school)
    return frozenset(each.school_class.kind for each in there if each.period.covers(on))


def _data_on(record: PupilRecord, entry: PreschoolDutyEntry | SchoolDutyEntry, on: date) -> frozenset[DataKind]:
    learns = any(each.covers(on) for each in record.schooling_at(entry.school))
    return entry.other_data | {DataKind.SCHOOLING} if learns else entry.other_data


def _particulars(record: PupilRecord, on: date) -> list[Findings]:
    """Return what is wrong with each entry of the particulars, by itself and with those before it."""
    entries = record.particulars
    known = ParticularsCircumstances(assignments=record.assignments, certificates=record.certificates)
    return [
        found(_particulars_entry(record, each, known, on), beside)
        for each, beside in zip(entries, against_earlier_particulars(entries), strict=True)
    ]


def _particulars_entry(record: PupilRecord, entry: ParticularsEntry, known: ParticularsCircumstances, on: date) -> Findings:
    if isinstance(entry, ResidenceEntry):
        there = ResidenceCircumstances(on=on, schooling=record.schooling_at(entry.institution))
        return check_residence(entry, circumstances=there)
    return check_particulars_entry(entry, circumstances=known)


def _child_stay(record: PupilRecord, stay: ChildStay, on: date) -> Findings:
    mother = ChildStayCircumstances(mothers_stays=record.stays, mother_born_on=record.born_on)
    return check_child_stay(stay, circumstances=mother, on=on)


def _transport(record: PupilRecord) -> list[Findings]:
    """Return what is wrong with each transport entry, given the classes, certificates and excluding modes of the record."""
    modes = tuple(
        ExcludedPeriod(_MODES[each.kind], each.dates.period)
        for each in record.particulars
        if isinstance(each, (HomeEducation, IndividualTeaching)) and each.dates.period is not None
    )
    known = EntryCircumstances(assignments=record.assignments, certificates=record.certificates, modes=modes)
    return [
        found(check_entry(each, circumstances=known), beside)
        for each, beside in zip(
            record.transport, against_earlier_entries(record.transport, [known] * len(record.transport)), strict=True
        )
    ]
