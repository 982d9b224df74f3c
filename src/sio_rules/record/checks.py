"""
The whole record of a pupil, checked in one pass: each part by its own rules, and the parts against each other.

What a rule of one part needs to know of another (the class of that year, the certificate, the mother's stay, home education that
excludes transport, the age) is read from the record, so that nothing is written twice.

Not modelled here: what no record holds; what could not be judged for that is a WARNING of the part's own check.
"""

from collections.abc import Iterable
from datetime import date

from attrs import evolve

from sio_rules._expect import expect
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.achievements.diplomas import check_diploma
from sio_rules.pupils.achievements.exams import check_exam_report
from sio_rules.pupils.achievements.laureates import check_laureate, check_laureates
from sio_rules.pupils.conflicts.sorts import FormsCompatible
from sio_rules.pupils.duties.district_entries import PreschoolDutyEntry, SchoolDutyEntry
from sio_rules.pupils.duties.learning_duty import LearningDutyEntry, check_learning_duty
from sio_rules.pupils.duties.preschool_duty import check_preschool_duty
from sio_rules.pupils.duties.school_duty import check_school_duty
from sio_rules.pupils.identity.identity import check_identity
from sio_rules.pupils.identity.verification import check_verification
from sio_rules.pupils.particulars.check import check_particulars
from sio_rules.pupils.particulars.circumstances import ParticularsCircumstances
from sio_rules.pupils.particulars.home_education import HomeEducation
from sio_rules.pupils.particulars.individual_teaching import IndividualTeaching
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.residence_entries import (
    ResidenceEntry,
    residence_ends_in_future,
    residence_outside_schooling,
)
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.pupils.school_life.accidents import check_accident
from sio_rules.pupils.school_life.activities import check_extracurricular_activity
from sio_rules.pupils.school_life.material_aid import check_aid
from sio_rules.rule import Findings, found
from sio_rules.transport.entries.check import check_entries
from sio_rules.transport.entries.entry import EntryCircumstances
from sio_rules.transport.entries.excluding_modes import ExcludedPeriod, ExcludingMode

from .assignments import assignment_findings, conflict_findings, schooling_findings
from .paths import standing_in
from .pupil_record import DutyEntry, PupilRecord
from .sending import identity_lacking, sending_findings
from .units import stay_findings

MODES = {
    ParticularKind.PREPARATION_OUTSIDE_PRESCHOOL: ExcludingMode.PREPARATION_OUTSIDE_PRESCHOOL,
    ParticularKind.PREPARATION_OUTSIDE_SCHOOL: ExcludingMode.PREPARATION_OUTSIDE_SCHOOL,
    ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL: ExcludingMode.DUTY_OUTSIDE_SCHOOL,
    ParticularKind.INDIVIDUAL_PREPARATION: ExcludingMode.INDIVIDUAL_PREPARATION,
    ParticularKind.INDIVIDUAL_TEACHING: ExcludingMode.INDIVIDUAL_TEACHING,
}
"""Which particulars are the modes that exclude transport (TRN-014 to TRN-018)."""


def check_record(
    record: PupilRecord,
    *,
    on: date,
    registered: Iterable[SchoolClass] | None = None,
    forms_compatible: FormsCompatible | None = None,
) -> Findings:
    """
    Tell everything that is wrong with *record* on the day *on*, each at the path of its field.

    A finding about two parts stands at the later of them; one about something that the record does not hold, at the part that
    needs it. The order of the parts changes nothing but the paths. *registered* are the classes that the institutions have
    registered (PUP-402 is left out without them), *forms_compatible* is that of `find_conflicts`. Raises
    `OutOfCoverageError` or `InvalidValueError` where a deadline cannot be counted for a day in the record.

    >>> from datetime import date
    >>> from sio_rules.pupils.school_life.material_aid import AidKind, MaterialAid
    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> record = PupilRecord(pupil=7, aid=(MaterialAid(institution=school, aid_kind=AidKind.MOTIVATIONAL),))
    >>> check_record(record, on=date(2026, 10, 7))
    <Findings PUP-201 at 'identity', AID-001c at 'aid[0].benefit'>
    """
    expect("record", record, PupilRecord)
    expect("on", on, date)
    content = content_findings(record, on=on, registered=registered, forms_compatible=forms_compatible)
    return found(identity_findings(record, on=on), content, sending_findings(record, content))


def content_findings(
    record: PupilRecord,
    *,
    on: date,
    registered: Iterable[SchoolClass] | None = None,
    forms_compatible: FormsCompatible | None = None,
) -> Findings:
    """
    Tell what `check_record` tells, but for the identity and who sends what.

    >>> from sio_rules.pupils.school_life.activities import ExtracurricularActivity
    >>> content_findings(PupilRecord(pupil=7, extracurricular_activities=(ExtracurricularActivity(),)), on=date(2026, 10, 7)).codes
    ('ADD-001', 'ADD-002d')
    """
    expect("record", record, PupilRecord)
    expect("on", on, date)
    return standing_in(
        record,
        found(
            schooling_findings(record),
            _duties(record, on),
            assignment_findings(record, registered=registered),
            conflict_findings(record, forms_compatible=forms_compatible),
            _particulars(record, on),
            _achievements(record, on),
            stay_findings(record, on=on),
            _transport(record),
        ),
    )


def identity_findings(record: PupilRecord, *, on: date) -> Findings:
    """
    Tell what is wrong with the identity of *record* and its verification; what both find is told once.

    >>> from sio_rules.certificates import Certificate, CertificateKind
    >>> record = PupilRecord(pupil=7, certificates=(Certificate(CertificateKind.RW),))
    >>> identity_findings(record, on=date(2026, 10, 7)).codes
    ('PUP-201',)
    """
    expect("record", record, PupilRecord)
    expect("on", on, date)
    identity, verification = record.identity, record.verification
    if identity is None:
        return identity_lacking(record)
    typed = check_identity(identity, on=on).moved_under("identity")
    if verification is None:
        return typed
    verified = check_verification(identity, verification)
    again = verified.under("pesel").moved_under("identity")
    return found(typed, *(each for each in again if each not in typed), verified.under("verification"))


def _duties(record: PupilRecord, on: date) -> Findings:
    """Judge the forms of the duties, with what is recorded beside them on the day *on*."""
    return found(*(_duty(record, each, on).moved_under(f"duties[{place}]") for place, each in enumerate(record.duties)))


def _duty(record: PupilRecord, entry: DutyEntry, on: date) -> Findings:
    if isinstance(entry, LearningDutyEntry):
        finished_on = entry.primary_finished_on or _primary_finished_on(record)
        told = evolve(entry, born_on=entry.born_on or record.born_on, primary_finished_on=finished_on)
        return check_learning_duty(told, on=on)
    if not entry.half_missed:  # who is absent half the time may well be enrolled
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
    return frozenset(
        each.school_class.kind
        for each in record.assignments
        if each.school_class.institution.rspo == entry.school.rspo and each.period.covers(on)
    )


def _data_on(record: PupilRecord, entry: PreschoolDutyEntry | SchoolDutyEntry, on: date) -> frozenset[DataKind]:
    learns = any(each.covers(on) for each in record.schooling_at(entry.school))
    return entry.other_data | {DataKind.SCHOOLING} if learns else entry.other_data


def _particulars(record: PupilRecord, on: date) -> Findings:
    """Judge the particulars; the residences also by the schooling and the day, which `check_particulars` is not told."""
    known = ParticularsCircumstances(assignments=record.assignments, certificates=record.certificates)
    residences = ((place, each) for place, each in enumerate(record.particulars) if isinstance(each, ResidenceEntry))
    return found(
        check_particulars(record.particulars, circumstances=known).moved_under("particulars"),
        *(
            found(
                residence_outside_schooling(each, record.schooling_at(each.institution)),
                residence_ends_in_future(each, on),
            ).moved_under(f"particulars[{place}]")
            for place, each in residences
        ),
    )


def _achievements(record: PupilRecord, on: date) -> Findings:
    """Judge sections 6 to 11: exams, accidents, aid, additional classes, diplomas, laureates."""
    assignments: tuple[ClassAssignment, ...] = record.assignments
    checked = (
        *((f"exams[{place}]", check_exam_report(each, on=on)) for place, each in enumerate(record.exams)),
        *((f"accidents[{place}]", check_accident(each)) for place, each in enumerate(record.accidents)),
        *((f"aid[{place}]", check_aid(each)) for place, each in enumerate(record.aid)),
        *(
            (f"extracurricular_activities[{place}]", check_extracurricular_activity(each))
            for place, each in enumerate(record.extracurricular_activities)
        ),
        *(
            (f"diplomas[{place}]", check_diploma(each, assignments=assignments))
            for place, each in enumerate(record.diplomas)
        ),
        *(
            (f"laureates[{place}]", check_laureate(each, assignments=assignments))
            for place, each in enumerate(record.laureates)
        ),
        ("laureates", check_laureates(record.laureates)),
    )
    return found(*(findings.moved_under(path) for path, findings in checked))


def _transport(record: PupilRecord) -> Findings:
    """Judge the entries of transport, with the classes, certificates and excluding modes that the record holds."""
    modes = tuple(
        ExcludedPeriod(MODES[each.kind], each.dates.period)
        for each in record.particulars
        if isinstance(each, (HomeEducation, IndividualTeaching)) and each.dates.period is not None
    )
    known = EntryCircumstances(assignments=record.assignments, certificates=record.certificates, modes=modes)
    findings = check_entries(record.transport, circumstances=(known,) * len(record.transport))
    return found(*(evolve(each, at="transport" + each.at.removeprefix("entries")) for each in findings))
