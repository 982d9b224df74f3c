"""
For which exam a pupil of the last grade is expected to be registered, and that the registration is lacking (section 6).

Every pupil of grade VIII takes the eighth-grade exam, but for pupils with a certificate of the need for special education that names
a moderate or severe intellectual disability. Of the last grade of a general or technical secondary school, or of an artistic one,
many take the matura. A lacking registration is a WARNING: a pupil may be exempt, or not take the matura.

Not modelled here: last grades of earlier cycles (a general secondary school of three years, a technical one of four); schools that
prepare for both exams without saying in which grade; graduates, who take an exam in a later year.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import frozen

from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.certificates import Certificate, CertificateKind, Disability
from sio_rules.classes import ClassAssignment, Level
from sio_rules.errors import InvalidValueError, OutOfCoverageError
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.rule import Finding, Rule, Severity
from sio_rules.terms import Deadline

from .exam_candidates import Exam
from .exams import ExamReport, eighth_grade_deadline, matura_deadline

_K = InstitutionKind

EIGHTH_GRADE_NOT_REGISTERED = Rule(
    code="PUP-672a",
    basis=(PUPILS_GUIDE.section("6"),),
    severity=Severity.WARNING,
    pl="Uczeń klasy VIII nie jest zgłoszony do egzaminu ósmoklasisty w roku szkolnym {school_year}, a termin zgłoszenia upłynął"
    " {last_day}.",
    en="A pupil of grade VIII is not registered for the eighth-grade exam of the school year {school_year}, and the deadline for"
    " the registration was {last_day}.",
)
MATURA_NOT_REGISTERED = Rule(
    code="PUP-672b",
    basis=(PUPILS_GUIDE.section("6"),),
    severity=Severity.WARNING,
    pl="Uczeń ostatniej klasy ({level}) nie jest zgłoszony do egzaminu maturalnego w roku szkolnym {school_year}, a termin"
    " zgłoszenia upłynął {last_day}.",
    en="A pupil of the last grade ({level}) is not registered for the matura of the school year {school_year}, and the deadline"
    " for the registration was {last_day}.",
)


@frozen
class _LastGradeRow(Value):
    """Hold one row of last grades: the kinds of *schools*, the *level*, the exam, and the first school year with it."""

    schools: frozenset[InstitutionKind]
    level: Level
    exam: Exam
    since: SchoolYear


LAST_GRADES = (
    _LastGradeRow(
        frozenset({_K.PRIMARY_SCHOOL, _K.GENERAL_MUSIC_SCHOOL_I}), Level.GRADE_8, Exam.EIGHTH_GRADE, SchoolYear(2018)
    ),
    _LastGradeRow(frozenset({_K.GENERAL_SECONDARY_SCHOOL}), Level.GRADE_4, Exam.MATURA, SchoolYear(2022)),
    _LastGradeRow(frozenset({_K.TECHNICAL_SCHOOL, _K.ART_SECONDARY_SCHOOL}), Level.GRADE_5, Exam.MATURA, SchoolYear(2023)),
    _LastGradeRow(frozenset({_K.GENERAL_MUSIC_SCHOOL_II}), Level.GRADE_6, Exam.MATURA, SchoolYear(2023)),
)
"""The last grades, and the exam that follows each."""

_LAST_GRADE_OF: Mapping[tuple[InstitutionKind, Level | None], _LastGradeRow] = {
    (kind, row.level): row for row in LAST_GRADES for kind in row.schools
}
"""The row of each kind of school and level."""

_EXEMPT = frozenset({Disability.INTELLECTUAL_MODERATE, Disability.INTELLECTUAL_SEVERE})


@frozen
class ExpectedExam(Value):
    """Hold the exam for which a pupil is expected to be registered, its school year, and the deadline of the registration."""

    exam: Exam
    school_year: SchoolYear
    deadline: Deadline


def expected_exam(assignment: ClassAssignment, certificates: tuple[Certificate, ...] = ()) -> ExpectedExam | None:
    """
    Return the exam for which the school of *assignment* is expected to register the pupil; None where there is none.

    The assignment must last on the last day of the deadline. *certificates* are those of the pupil: one that names a moderate or
    severe intellectual disability exempts from both exams. None, too, where the deadline lies outside the covered years.

    >>> from sio_rules import ClassKind, Institution, Period, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> eighth = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC, level=Level.GRADE_8)
    >>> expected_exam(ClassAssignment(7, eighth, Period(date(2025, 9, 1)))).deadline.last_day.isoformat()
    '2025-10-10'
    """
    here = assignment.school_class
    row = _LAST_GRADE_OF.get((here.institution.kind, here.level))
    if row is None or here.in_hospital:  # a class that is not basic has no level
        return None
    exam, since = row.exam, row.since
    try:
        year = SchoolYear.of(assignment.period.start)
        deadline = eighth_grade_deadline(year) if exam is Exam.EIGHTH_GRADE else matura_deadline(year)
    except (InvalidValueError, OutOfCoverageError):
        return None
    if year < since or not assignment.period.covers(deadline.last_day) or _exempt(certificates, deadline.last_day):
        return None
    return ExpectedExam(exam, year, deadline)


def _exempt(certificates: tuple[Certificate, ...], on: date) -> bool:
    return any(
        each.kind is CertificateKind.SPECIAL_EDUCATION
        and each.disabilities & _EXEMPT
        and (each.period is None or each.period.covers(on))
        for each in certificates
    )


def is_registered(expected: ExpectedExam, reports: Iterable[ExamReport]) -> bool:
    """
    Whether one of *reports*, by any school, registers the pupil for the *expected* exam; one without a school year may.

    >>> deadline = matura_deadline(SchoolYear(2025))
    >>> is_registered(ExpectedExam(Exam.MATURA, SchoolYear(2025), deadline), [])
    False
    """
    return any(each.exam is expected.exam and each.school_year in (None, expected.school_year) for each in reports)


def exam_not_registered(
    assignment: ClassAssignment,
    reports: Iterable[ExamReport],
    *,
    on: date,
    certificates: tuple[Certificate, ...] = (),
) -> Finding | None:
    """
    Return the finding that the pupil of *assignment* is in none of *reports* for the expected exam, after the deadline, on *on*.

    >>> from sio_rules import ClassKind, Institution, Period, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> eighth = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC, level=Level.GRADE_8)
    >>> attends = ClassAssignment(7, eighth, Period(date(2025, 9, 1)))
    >>> exam_not_registered(attends, [], on=date(2025, 10, 10))
    >>> exam_not_registered(attends, [], on=date(2025, 10, 11)).code
    'PUP-672a'
    """
    expected = expected_exam(assignment, certificates)
    if expected is None or is_registered(expected, reports):
        return None
    last_day, year = expected.deadline.last_day, expected.school_year.first
    if on <= last_day:
        return None
    if expected.exam is Exam.EIGHTH_GRADE:
        return EIGHTH_GRADE_NOT_REGISTERED.finding("school_class.level", school_year=year, last_day=last_day)
    level = assignment.school_class.level
    return MATURA_NOT_REGISTERED.when(
        level is not None, "school_class.level", school_year=year, last_day=last_day, level=level
    )
