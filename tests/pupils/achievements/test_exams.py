"""By which day a school registers those who take an exam (the guide, 6)."""

from datetime import date

import pytest
from hypothesis import given
from world import K, day, institution

from sio_rules import OutOfCoverageError
from sio_rules.days import is_working_day
from sio_rules.institutions import SCHOOLS
from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import (
    ExamReport,
    check_exam_report,
    eighth_grade_deadline,
    exam_deadline,
    matura_deadline,
    vocational_deadline,
)
from sio_rules.strategies import exam_reports
from sio_rules.terms import end_of_term

SCHOOL = {
    Exam.EIGHTH_GRADE: institution(K.PRIMARY_SCHOOL),
    Exam.MATURA: institution(K.GENERAL_SECONDARY_SCHOOL),
    Exam.VOCATIONAL: institution(K.TECHNICAL_SCHOOL),
}
"""A school that prepares for the exam."""


class TestEighthGradeDeadline:
    """EXM-001: 10 October (A-21)."""

    @pytest.mark.parametrize(
        ("first", "nominal", "last"),
        [(2018, "2018-10-10", "2018-10-10"), (2026, "2026-10-10", "2026-10-12"), (2021, "2021-10-10", "2021-10-11")],
    )
    def test_examples(self, first: int, nominal: str, last: str) -> None:
        deadline = eighth_grade_deadline(SchoolYear(first))
        assert (deadline.nominal_day, deadline.last_day) == (day(nominal), day(last))
        assert deadline.because.codes[0] == "EXM-001"

    def test_outside_the_covered_years(self) -> None:
        with pytest.raises(OutOfCoverageError):
            eighth_grade_deadline(SchoolYear(2051))


class TestMaturaDeadline:
    """EXM-002: 9 February (A-21)."""

    @pytest.mark.parametrize(
        ("first", "nominal", "last"),
        [
            (2022, "2023-02-09", "2023-02-09"),
            (2026, "2027-02-09", "2027-02-09"),
            (2020, "2021-02-09", "2021-02-09"),
            (2018, "2019-02-09", "2019-02-11"),
        ],
    )
    def test_examples(self, first: int, nominal: str, last: str) -> None:
        deadline = matura_deadline(SchoolYear(first))
        assert (deadline.nominal_day, deadline.last_day) == (day(nominal), day(last))
        assert deadline.because.codes[0] == "EXM-002"


class TestVocationalDeadline:
    """EXM-003: two working days from the end of the declarations."""

    @pytest.mark.parametrize(
        ("until", "last"),
        [
            ("2023-02-07", "2023-02-09"),
            ("2025-09-15", "2025-09-17"),
            ("2025-09-18", "2025-09-22"),
            ("2018-11-09", "2018-11-14"),
        ],
    )
    def test_examples(self, until: str, last: str) -> None:
        deadline = vocational_deadline(day(until))
        assert deadline.last_day == day(last)
        assert deadline.because.codes == ("EXM-003", *end_of_term(day(until), working_days=2).because.codes)


class TestCheckExamReport:
    """EXM-004: schools report, and in time."""

    @pytest.mark.parametrize("kind", K)
    def test_schools_report(self, kind: K) -> None:
        codes = check_exam_report(ExamReport(exam=Exam.MATURA, institution=institution(kind))).codes
        assert ("EXM-004a" in codes) == (kind not in SCHOOLS)

    @pytest.mark.parametrize("exam", Exam)
    def test_an_assignment_of_a_wrong_kind_is_refused(self, exam: Exam) -> None:
        report = ExamReport(exam=exam, institution=SCHOOL[exam])
        with pytest.raises(TypeError, match="assignments"):
            check_exam_report(report, assignments=(1,))  # type: ignore[arg-type] # on purpose

    @pytest.mark.parametrize(
        ("exam", "sent_on", "codes"),
        [
            (Exam.EIGHTH_GRADE, "2026-10-12", ()),
            (Exam.EIGHTH_GRADE, "2026-10-13", ("EXM-004b",)),
            (Exam.MATURA, "2027-02-09", ()),
            (Exam.MATURA, "2027-02-10", ("EXM-004b",)),
            (Exam.VOCATIONAL, "2023-02-09", ()),
            (Exam.VOCATIONAL, "2023-02-10", ("EXM-004b",)),
        ],
    )
    def test_in_time(self, exam: Exam, sent_on: str, codes: tuple[str, ...]) -> None:
        year, until = SchoolYear(2026), day("2023-02-07")
        report = ExamReport(
            exam=exam, institution=SCHOOL[exam], sent_on=day(sent_on), school_year=year, declarations_until=until
        )
        assert check_exam_report(report).codes == codes

    @pytest.mark.parametrize(("on", "codes"), [("2027-02-09", ()), ("2027-02-10", ("EXM-004c",))])
    def test_not_sent_yet(self, on: str, codes: tuple[str, ...]) -> None:
        report = ExamReport(exam=Exam.MATURA, institution=SCHOOL[Exam.MATURA], school_year=SchoolYear(2026))
        assert check_exam_report(report, on=day(on)).codes == codes

    def test_what_was_sent_in_time_stays_so(self) -> None:
        report = ExamReport(
            exam=Exam.MATURA, institution=SCHOOL[Exam.MATURA], sent_on=day("2027-02-09"), school_year=SchoolYear(2026)
        )
        assert check_exam_report(report, on=day("2027-06-01")).codes == ()

    @pytest.mark.parametrize("exam", Exam)
    def test_without_the_day_from_which_it_runs(self, exam: Exam) -> None:
        report = ExamReport(exam=exam, institution=SCHOOL[exam], sent_on=day("2023-02-09"))
        assert check_exam_report(report).codes == ("EXM-004d",)
        assert exam_deadline(report) is None

    @given(exam_reports())
    def test_a_deadline_is_a_working_day_not_before_its_nominal_day(self, report: ExamReport) -> None:
        deadline = exam_deadline(report)
        if deadline is not None:
            assert is_working_day(deadline.last_day)
            assert deadline.nominal_day <= deadline.last_day

    def test_a_day_outside_the_covered_years_is_no_guess(self) -> None:
        with pytest.raises(OutOfCoverageError):
            vocational_deadline(date.max)
