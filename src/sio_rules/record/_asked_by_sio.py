"""
What SIO itself asks of an assignment and of a stay, given the rest of the record: certificates, residence, exam, last day.

Each function returns findings with paths inside the part; `sio_rules.record.checks.placed` adds the place of the part.

Not modelled here: what only the tables of SIO know, such as the numbers of certificates that a counselling centre entered.
"""

from datetime import date

from sio_rules.classes import ClassAssignment
from sio_rules.pupils.achievements.exams_expected import exam_not_registered
from sio_rules.pupils.particulars.residence_entries import ResidenceEntry, residence_lacking
from sio_rules.pupils.schooling.ending import check_assignment_end, promoted_after_a_gap
from sio_rules.pupils.schooling.intake import Intake
from sio_rules.pupils.stays.counted import not_lodged_on_counting_day
from sio_rules.pupils.stays.stays import Stay
from sio_rules.rule import Findings, found

from ._certificates import needed_by_class, needed_by_stay
from .pupil_record import PupilRecord


def asked_of_assignment(record: PupilRecord, assignment: ClassAssignment, on: date, *, february_intake: bool) -> Findings:
    """
    Return what SIO misses for *assignment* on the day *on*: certificates, residence, exam registration, the right last day.

    >>> from sio_rules import ClassKind, Institution, InstitutionKind, Level, Period, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> eighth = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC, level=Level.GRADE_8)
    >>> attends = ClassAssignment(7, eighth, Period(date(2025, 9, 1)))
    >>> record = PupilRecord(pupil=7, assignments=(attends,))
    >>> asked_of_assignment(record, attends, date(2026, 3, 2), february_intake=False).codes
    ('PUP-666', 'PUP-672a')
    """
    intake = Intake.FEBRUARY if february_intake else Intake.SEPTEMBER
    residences = [each for each in record.particulars if isinstance(each, ResidenceEntry)]
    return found(
        needed_by_class(record, assignment),
        residence_lacking(assignment, residences),
        exam_not_registered(assignment, record.exams, on=on, certificates=record.certificates),
        check_assignment_end(assignment, on=on, intake=intake),
        promoted_after_a_gap(assignment, record.assignments, intake=intake),
    )


def asked_of_stay(record: PupilRecord, stay: Stay, on: date) -> Findings:
    """
    Return what is missing for *stay* on the day *on*: the certificate, and accommodation on the day by which the subsidy counts.

    >>> from sio_rules import Institution, InstitutionKind, Period
    >>> mos = Institution(rspo=1, kind=InstitutionKind.MOS)
    >>> stay = Stay(institution=mos, period=Period(date(2025, 9, 1)), basis=1)
    >>> asked_of_stay(PupilRecord(pupil=7, stays=(stay,)), stay, date(2026, 3, 2)).codes
    ('STY-011a', 'STY-010')
    """
    not_lodged = not_lodged_on_counting_day(stay, accommodations=record.accommodations, breaks=record.measure_breaks, on=on)
    return found(needed_by_stay(record, stay, on), not_lodged)
