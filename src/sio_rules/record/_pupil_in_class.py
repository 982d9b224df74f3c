"""
Whether the pupil of a record can be in a class: the age, and classes with a minority language.

A certificate counts where a day of its validity lies in the assignment, or where its period is not given. A deferral is one that is
entered, or on which an opinion is shown; without these it is not known, because a kindergarten does not show it.
"""

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment
from sio_rules.pupils.assignments.assigned_pupil import AssignedPupil, check_assigned_pupil
from sio_rules.pupils.assignments.pupil_ages import BIRTH_NOT_GIVEN
from sio_rules.pupils.duties.district_entries import SchoolDutyEntry, SchoolDutyForm
from sio_rules.rule import Findings

from .pupil_record import PupilRecord


def pupil_in_class(record: PupilRecord, assignment: ClassAssignment) -> Findings:
    """
    Return why the pupil of *record* cannot be in the class of *assignment* (PUP-410 to PUP-414).

    That the date of birth is not given is left to the identity where there is none (PUP-201).

    >>> from datetime import date
    >>> from sio_rules import ClassKind, Institution, InstitutionKind, Period, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> group = SchoolClass(institution=school, key=1, kind=ClassKind.MINORITY_LANGUAGE_GROUP)
    >>> pupil_in_class(PupilRecord(pupil=7), ClassAssignment(7, group, Period(date(2025, 9, 1)))).codes
    ('PUP-413b',)
    """
    special = _held(record, assignment, CertificateKind.SPECIAL_EDUCATION)
    deferred = bool(_held(record, assignment, CertificateKind.DEFERRAL)) or any(
        isinstance(each, SchoolDutyEntry) and each.form is SchoolDutyForm.DEFERRAL for each in record.duties
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


def _held(record: PupilRecord, assignment: ClassAssignment, kind: CertificateKind) -> list[Certificate]:
    return [
        each
        for each in record.certificates
        if each.kind is kind and (each.period is None or each.period.overlap(assignment.period) is not None)
    ]
