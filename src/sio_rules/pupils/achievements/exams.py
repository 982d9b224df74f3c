"""
Exam registration (zgłoszenie do egzaminu; section 6): by which day a school registers the pupils who take an external exam.

The day that the law fixes is the nominal one; if it is a day off, the registration is in time until the next working day
(A-21).

Not modelled here: the deadline for the declarations, which the director of the examination board announces.
"""

from datetime import date

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment
from sio_rules.institutions import SCHOOLS, Institution
from sio_rules.periods import SchoolYear
from sio_rules.rule import Finding, Findings, Rule, Severity, found
from sio_rules.terms import Deadline, end_of_term, fixed_term

from .exam_candidates import Exam, wrong_level, wrong_school

_BASIS = (PUPILS_GUIDE.section("6"),)

_EIGHTH_GRADE_MONTH, _EIGHTH_GRADE_DAY = 10, 10
_MATURA_MONTH, _MATURA_DAY = 2, 9
_VOCATIONAL_WORKING_DAYS = 2


EIGHTH_GRADE_TERM = Rule(
    code="EXM-001",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-21",
    pl="Dane uczniów przystępujących do egzaminu ósmoklasisty przekazuje się w roku szkolnym, w którym jest on"
    " przeprowadzany, do {nominal_day}.",
    en="The data of pupils taking the eighth-grade exam are sent in the school year in which it is held, by {nominal_day}.",
)
MATURA_TERM = Rule(
    code="EXM-002",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-21",
    pl="Dane uczniów przystępujących do egzaminu maturalnego przekazuje się w roku szkolnym, w którym jest on"
    " przeprowadzany, do {nominal_day}.",
    en="The data of pupils taking the matura are sent in the school year in which it is held, by {nominal_day}.",
)
VOCATIONAL_TERM = Rule(
    code="EXM-003",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Dane uczniów przystępujących do egzaminu zawodowego przekazuje się po upływie terminu składania deklaracji"
    " ({declarations_until}); liczba dni roboczych na przekazanie danych: {working_days}.",
    en="The data of pupils taking the vocational exam are sent after the deadline for declarations ({declarations_until});"
    " number of working days for sending the data: {working_days}.",
)
NOT_REPORTED_BY_SCHOOL = Rule(
    code="EXM-004a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}) nie jest szkołą, a uczniów przystępujących do egzaminu zgłaszają tylko szkoły.",
    en="The entity ({institution_kind}) is not a school, and only schools register pupils for an exam.",
)
REPORTED_LATE = Rule(
    code="EXM-004b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Zgłoszenie do egzaminu ({exam}) przekazano {sent_on}, po terminie, który upłynął {last_day}.",
    en="The exam registration ({exam}) was sent on {sent_on}, after the deadline of {last_day}.",
)
NOT_REPORTED_IN_TIME = Rule(
    code="EXM-004c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Do {on} nie przekazano zgłoszenia do egzaminu ({exam}), a termin upłynął {last_day}.",
    en="The exam registration ({exam}) has not been sent by {on}, although the deadline was {last_day}.",
)
TERM_NOT_GIVEN = REPORTED_LATE.not_given(
    "EXM-004d",
    pl="Nie podano roku szkolnego albo terminu składania deklaracji, więc nie sprawdzono, czy zgłoszenie do egzaminu"
    " ({exam}) jest w terminie.",
    en="The school year or the deadline for declarations is not given, so it was not checked whether the exam registration"
    " ({exam}) is in time.",
)


def eighth_grade_deadline(school_year: SchoolYear) -> Deadline:
    """
    Return the deadline for those who take the eighth-grade exam in *school_year*: 10 October (EXM-001).

    Raises `OutOfCoverageError` outside the covered years.

    >>> deadline = eighth_grade_deadline(SchoolYear(2026))
    >>> deadline.nominal_day.isoformat(), deadline.last_day.isoformat()
    ('2026-10-10', '2026-10-12')
    """
    expect("school_year", school_year, SchoolYear)
    nominal_day = date(school_year.start.year, _EIGHTH_GRADE_MONTH, _EIGHTH_GRADE_DAY)
    return fixed_term(nominal_day, EIGHTH_GRADE_TERM.finding(nominal_day=nominal_day))


def matura_deadline(school_year: SchoolYear) -> Deadline:
    """
    Return the deadline for those who take the matura in *school_year*: 9 February (EXM-002).

    Raises `OutOfCoverageError` outside the covered years.

    >>> matura_deadline(SchoolYear(2022)).last_day.isoformat()
    '2023-02-09'
    """
    expect("school_year", school_year, SchoolYear)
    nominal_day = date(school_year.end.year, _MATURA_MONTH, _MATURA_DAY)
    return fixed_term(nominal_day, MATURA_TERM.finding(nominal_day=nominal_day))


def vocational_deadline(declarations_until: date) -> Deadline:
    """
    Return the deadline for those who take the vocational exam: 2 working days from the end of the declarations (EXM-003).

    That day itself is not counted. Raises `OutOfCoverageError` outside the covered years.

    >>> vocational_deadline(date(2023, 2, 7)).last_day.isoformat()
    '2023-02-09'
    """
    expect("declarations_until", declarations_until, date)
    counted = end_of_term(declarations_until, working_days=_VOCATIONAL_WORKING_DAYS)
    ground = VOCATIONAL_TERM.finding(declarations_until=declarations_until, working_days=_VOCATIONAL_WORKING_DAYS)
    return Deadline(counted.nominal_day, counted.last_day, found(ground, counted.because))


@frozen(kw_only=True)
class ExamReport(Value):
    """
    Hold the registration of a pupil for an exam: who sends it and when (None: not yet).

    The eighth-grade exam and the matura need *school_year*, the vocational exam *declarations_until*.
    """

    exam: Exam
    institution: Institution
    sent_on: date | None = None
    school_year: SchoolYear | None = None
    declarations_until: date | None = None


def exam_deadline(report: ExamReport) -> Deadline | None:
    """
    Return the deadline of *report*, or None where the day from which it runs is not given.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> report = ExamReport(exam=Exam.VOCATIONAL, institution=school, declarations_until=date(2023, 2, 7))
    >>> exam_deadline(report) == vocational_deadline(date(2023, 2, 7))
    True
    """
    expect("report", report, ExamReport)
    if report.exam is Exam.VOCATIONAL:
        return None if report.declarations_until is None else vocational_deadline(report.declarations_until)
    if report.school_year is None:
        return None
    return (eighth_grade_deadline if report.exam is Exam.EIGHTH_GRADE else matura_deadline)(report.school_year)


def _reported_late(report: ExamReport, on: date | None) -> Finding | None:
    """
    Return the finding that a registration was sent late, or was not sent by the day *on* although the deadline has passed.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> report = ExamReport(exam=Exam.EIGHTH_GRADE, institution=school, school_year=SchoolYear(2018))
    >>> _reported_late(report, date(2018, 10, 10))
    >>> _reported_late(report, date(2018, 10, 11)).code
    'EXM-004c'
    """
    judged_on = report.sent_on or on
    if judged_on is None:
        return None
    deadline = exam_deadline(report)
    if deadline is None:
        return TERM_NOT_GIVEN.finding("sent_on", exam=report.exam)
    late = judged_on > deadline.last_day
    if report.sent_on is None:
        return NOT_REPORTED_IN_TIME.when(late, "sent_on", exam=report.exam, on=judged_on, last_day=deadline.last_day)
    return REPORTED_LATE.when(late, "sent_on", exam=report.exam, sent_on=judged_on, last_day=deadline.last_day)


def check_exam_report(
    report: ExamReport, *, on: date | None = None, assignments: tuple[ClassAssignment, ...] | None = None
) -> Findings:
    """
    Return what is wrong with the registration of a pupil for an exam: who sends it, of whom, and whether it is in time.

    *on* is the day on which a registration that has not been sent is judged; None where it is not to be judged. *assignments* are
    those of the pupil to classes, None where they are not known. Raises `OutOfCoverageError` for a deadline outside the covered
    years. Source: the guide, 6.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> report = ExamReport(
    ...     exam=Exam.EIGHTH_GRADE, institution=school, sent_on=date(2018, 10, 11), school_year=SchoolYear(2018)
    ... )
    >>> check_exam_report(report).codes
    ('EXM-004b',)
    """
    expect("report", report, ExamReport)
    expect("on", on, date, type(None))
    expect("assignments", assignments, tuple, type(None))
    expect_each("assignments", assignments or (), ClassAssignment)
    kind, year = report.institution.kind, report.school_year
    wrong_exam = wrong_school(report.exam, kind)
    asked_of_level = report.exam is Exam.EIGHTH_GRADE and kind in SCHOOLS and wrong_exam is None
    return found(
        NOT_REPORTED_BY_SCHOOL.when(kind not in SCHOOLS, "institution", institution_kind=kind),
        wrong_exam,
        None
        if assignments is None or year is None or not asked_of_level
        else wrong_level(report.institution, year, assignments),
        _reported_late(report, on),
    )
