"""
What must be done about a pupil's record, by whom and until when: everything that is open on a day, the first deadline first.

- the identification data: to be sent at all, or again with the acts that follow a negative verification;
- exam registrations that were not sent, and those of pupils of a last grade that the record lacks;
- conflicts between assignments, for each school its own;
- entries that are still open although what they record is over;
- changes whose seven days (art. 30 of the SIO Act) are running.

Not modelled here: what `check_record` finds beyond that; a finding says what is wrong, not until when it must be right.
"""

from datetime import date

from attrs import evolve

from sio_rules._expect import expect, expect_function
from sio_rules.due import Due, Party
from sio_rules.errors import OutOfCoverageError
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import NOT_REPORTED_IN_TIME, TERM_NOT_GIVEN, exam_deadline
from sio_rules.pupils.achievements.exams_expected import exam_not_registered, expected_exam, is_registered
from sio_rules.pupils.conflicts.search import conflicts_with_places
from sio_rules.pupils.conflicts.sorts import FormsCompatible
from sio_rules.pupils.identity.after_verification import due_after_verification
from sio_rules.pupils.identity.unverified import pupil_unverified
from sio_rules.record._sending import identity_lacking
from sio_rules.record.pupil_record import PupilRecord
from sio_rules.rule import found

from ._changes import changes_due
from ._open_entries import open_entries_due


def due_of_record(
    record: PupilRecord,
    *,
    on: date,
    noticed_on: date | None = None,
    asked_on: date | None = None,
    forms_compatible: FormsCompatible | None = None,
) -> tuple[Due, ...]:
    """
    Return what is open in *record* on the day *on*, by whom and until when; the first deadline first, then what has none.

    *noticed_on* is the day on which the schools learned of a conflict, *asked_on* that of the local authority's request: see
    `Conflict.dues`. *forms_compatible* is that of `find_conflicts`. What must be done stands at the path of its part in the
    record. Nothing has a deadline that cannot be counted within the covered years.

    >>> from sio_rules import Institution, InstitutionKind
    >>> from sio_rules.periods import SchoolYear
    >>> from sio_rules.pupils.achievements import ExamReport
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> report = ExamReport(exam=Exam.EIGHTH_GRADE, institution=school, school_year=SchoolYear(2026))
    >>> due = due_of_record(PupilRecord(pupil=7, exams=(report,)), on=date(2026, 10, 7))
    >>> [(each.what.code, each.deadline and each.deadline.last_day.isoformat()) for each in due]
    [('EXM-001', '2026-10-12'), ('PUP-201', None)]
    """
    expect("record", record, PupilRecord)
    expect("on", on, date)
    expect("noticed_on", noticed_on, date, type(None))
    expect("asked_on", asked_on, date, type(None))
    expect_function("forms_compatible", forms_compatible)
    due = [
        *_identity(record),
        *_exam_reports(record, on),
        *_expected_exams(record, on),
        *_conflicts(record, on, noticed_on, asked_on, forms_compatible),
        *open_entries_due(record, on),
        *changes_due(record, on),
    ]
    return tuple(sorted(due, key=lambda each: date.max if each.deadline is None else each.deadline.last_day))


def _identity(record: PupilRecord) -> list[Due]:
    """Return that the identity must be sent, or what follows from a negative verification, for each institution."""
    lacking = [Due(each, Party.SCHOOL) for each in identity_lacking(record)]
    verification = record.verification
    if verification is None:
        return lacking
    schools = {each.rspo: each for each in record.institutions}
    acts = [due for school in schools.values() for due in due_after_verification(verification, school)]
    unverified = pupil_unverified(verification, schools.values())
    if unverified is not None and not acts:
        acts = [Due(unverified, Party.SCHOOL)]
    return lacking + [evolve(each, what=each.what.moved_under("verification")) for each in acts]


def _exam_reports(record: PupilRecord, on: date) -> list[Due]:
    """Return the exam registrations that were not sent."""
    due = []
    for place, report in enumerate(record.exams):
        if report.sent_on is not None:
            continue
        at, rspo = f"exams[{place}].sent_on", report.institution.rspo
        try:
            deadline = exam_deadline(report)
        except OutOfCoverageError:
            continue
        if deadline is None:
            due.append(Due(TERM_NOT_GIVEN.finding(at, exam=report.exam), Party.SCHOOL, rspo=rspo))
            continue
        late = on > deadline.last_day
        because = NOT_REPORTED_IN_TIME.when(late, at, exam=report.exam, on=on, last_day=deadline.last_day)
        what = deadline.because[0].moved_under(at)
        due.append(Due(what, Party.SCHOOL, deadline, late=late, because=found(because), rspo=rspo))
    return due


def _expected_exams(record: PupilRecord, on: date) -> list[Due]:
    """Return the exam registrations that are expected of a last grade; of the matura, which not all take, as optional."""
    due = []
    for place, assignment in enumerate(record.assignments):
        expected = expected_exam(assignment, record.certificates)
        if expected is None or assignment.period.start > on or is_registered(expected, record.exams):
            continue
        at, deadline = f"assignments[{place}]", expected.deadline
        late = exam_not_registered(assignment, record.exams, on=on, certificates=record.certificates)
        due.append(
            Due(
                deadline.because[0].moved_under(at),
                Party.SCHOOL,
                deadline,
                late=late is not None,
                optional=expected.exam is Exam.MATURA,
                because=found(late).moved_under(at),
                rspo=assignment.school_class.institution.rspo,
            )
        )
    return due


def _conflicts(
    record: PupilRecord,
    on: date,
    noticed_on: date | None,
    asked_on: date | None,
    forms_compatible: FormsCompatible | None,
) -> list[Due]:
    """Return what must be done about each conflict, at the later assignment; what is due of several conflicts once."""
    due: list[Due] = []
    for (_, later), conflict in conflicts_with_places(record.assignments, forms_compatible=forms_compatible):
        at = f"assignments[{later}]"
        due += [
            evolve(each, what=each.what.moved_under(at), because=each.because.moved_under(at))
            for each in conflict.dues(noticed_on=noticed_on, asked_on=asked_on, on=on)
        ]
    return list(dict.fromkeys(due))
