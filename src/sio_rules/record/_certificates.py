"""
The certificates and opinions of a pupil's record: each by itself, those that classes and deferrals need, and whom they let in.

Each function returns findings with paths inside the part; `sio_rules.record.checks.placed` adds the place of the part.

Not modelled here: what no record holds: whether a pupil of a special school lives in a care home (DPS), where none is needed.
"""

from datetime import date

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import AssignmentEnd, ClassAssignment
from sio_rules.periods import Period
from sio_rules.pupils.assignments.assigned_pupil import AssignedPupil, check_assigned_pupil
from sio_rules.pupils.assignments.pupil_ages import BIRTH_NOT_GIVEN
from sio_rules.pupils.certificates.class_needs import check_class_certificates
from sio_rules.pupils.certificates.deferral import check_deferral_opinion
from sio_rules.pupils.certificates.reported import check_certificate
from sio_rules.pupils.certificates.stay_needs import check_stay_certificates
from sio_rules.pupils.duties.district_entries import SchoolDutyForm
from sio_rules.pupils.identity.origin import PupilStatus
from sio_rules.pupils.stays.stays import Stay
from sio_rules.rule import Findings, found

from .pupil_record import DutyEntry, PupilRecord

_REFUGEES = frozenset({PupilStatus.REFUGEE, PupilStatus.TEMPORARY_PROTECTION})


def certificates_found(record: PupilRecord) -> list[Findings]:
    """
    Return what is wrong with each certificate or opinion of *record*.

    >>> from sio_rules.certificates import Certificate, CertificateKind, Disability
    >>> rw = Certificate(CertificateKind.RW, frozenset({Disability.MOTOR}))
    >>> certificates_found(PupilRecord(pupil=7, certificates=(rw,)))
    [<Findings PUP-662a at 'disabilities'>]
    """
    return [check_certificate(each, assignments=record.assignments) for each in record.certificates]


def needed_by_class(record: PupilRecord, assignment: ClassAssignment) -> Findings:
    """
    Return what is wrong with the certificates and opinions that *assignment* needs (PUP-661).

    >>> from sio_rules import ClassKind, Institution, InstitutionKind, Period, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> rw = ClassAssignment(7, SchoolClass(institution=school, key=1, kind=ClassKind.RW), Period(date(2025, 9, 1)))
    >>> needed_by_class(PupilRecord(pupil=7, assignments=(rw,)), rw).codes
    ('PUP-661a',)
    """
    refugee = record.identity is not None and record.identity.status in _REFUGEES
    prolonged = _prolonged(record, assignment)
    return check_class_certificates(assignment, certificates=record.certificates, refugee=refugee, prolonged=prolonged)


def needed_by_stay(record: PupilRecord, stay: Stay, on: date) -> Findings:
    """
    Return what is wrong with the certificates that *stay* needs (STY-011); not asked of a record that the unit itself sends.

    >>> from sio_rules import Institution, InstitutionKind, Period
    >>> stay = Stay(institution=Institution(rspo=1, kind=InstitutionKind.SOSW), period=Period(date(2025, 9, 1)), basis=1)
    >>> needed_by_stay(PupilRecord(pupil=7, stays=(stay,)), stay, date(2026, 3, 2)).codes
    ('STY-011a',)
    """
    unit = stay.institution
    if record.institution is not None and record.institution.rspo == unit.rspo and not record.certificates:
        return found()
    return check_stay_certificates(unit, stay.period, certificates=record.certificates, on=on)


def _prolonged(record: PupilRecord, assignment: ClassAssignment) -> bool:
    """Whether an earlier assignment at the same level ended because the period of education was prolonged."""
    level = assignment.school_class.level
    return level is not None and any(
        each.ended is AssignmentEnd.PROLONGED
        and each.school_class.level is level
        and each.period.start < assignment.period.start
        for each in record.assignments
    )


def needed_by_deferral(record: PupilRecord, entry: DutyEntry, on: date) -> Findings:
    """
    Return what is wrong with the opinion that *entry* needs, where it is a deferral of compulsory schooling (PUP-665).

    >>> from sio_rules import Institution, InstitutionKind
    >>> from sio_rules.pupils.duties import SchoolDutyEntry
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> entry = SchoolDutyEntry(school=school, form=SchoolDutyForm.DEFERRAL)
    >>> needed_by_deferral(PupilRecord(pupil=7, duties=(entry,)), entry, date(2026, 3, 2))
    <Findings PUP-665a at 'form'>
    """
    if entry.form is not SchoolDutyForm.DEFERRAL:
        return found()
    return check_deferral_opinion(record.certificates, on=on).moved_under("form")


def pupil_in_class(record: PupilRecord, assignment: ClassAssignment) -> Findings:
    """
    Return why the pupil of *record* cannot be in the class of *assignment* (PUP-410 to PUP-414).

    A certificate counts where a day of its validity lies in the assignment, or where its period is not given. A deferral is one that
    is entered, or on which an opinion is reported; otherwise it is not known, because a kindergarten does not report it. That the date of
    birth is not given is left to the identity where there is none (PUP-201).

    >>> from sio_rules import ClassKind, Institution, InstitutionKind, Period, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> group = SchoolClass(institution=school, key=1, kind=ClassKind.MINORITY_LANGUAGE_GROUP)
    >>> pupil_in_class(PupilRecord(pupil=7), ClassAssignment(7, group, Period(date(2025, 9, 1)))).codes
    ('PUP-413b',)
    """
    held = _held_during(record, assignment.period)
    special = [each for each in held if each.kind is CertificateKind.SPECIAL_EDUCATION]
    deferred = any(each.kind is CertificateKind.DEFERRAL for each in held) or any(
        each.form is SchoolDutyForm.DEFERRAL for each in record.duties
    )
    identity = record.identity
    pupil = AssignedPupil(
        born_on=record.born_on,
        polish_citizen=None if identity is None else identity.polish_citizen,
        special_education=bool(special),
        disabilities=frozenset(disability for each in special for disability in each.disabilities),
        deferred=deferred or None,
    )
    wrong = check_assigned_pupil(assignment, pupil)
    return wrong.without(BIRTH_NOT_GIVEN.code) if identity is None else wrong


def _held_during(record: PupilRecord, days: Period) -> list[Certificate]:
    return [each for each in record.certificates if each.period is None or each.period.overlaps(days)]
