"""The exam for which a pupil of the last grade is expected to be registered (the guide, 6)."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from world import K, a_class, assigned, can_have_preschool_classes, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind, Disability
from sio_rules.classes import PRESCHOOL_LEVELS, ClassAssignment, Level
from sio_rules.institutions import PRESCHOOLS, SCHOOLS, InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import ExamReport
from sio_rules.pupils.achievements.exams_expected import exam_not_registered, expected_exam, is_registered
from sio_rules.strategies import class_assignments, covered_days, exam_reports

SCHOOL = institution()
LAST = {
    (K.PRIMARY_SCHOOL, Level.GRADE_8): Exam.EIGHTH_GRADE,
    (K.GENERAL_MUSIC_SCHOOL_I, Level.GRADE_8): Exam.EIGHTH_GRADE,
    (K.GENERAL_SECONDARY_SCHOOL, Level.GRADE_4): Exam.MATURA,
    (K.TECHNICAL_SCHOOL, Level.GRADE_5): Exam.MATURA,
    (K.ART_SECONDARY_SCHOOL, Level.GRADE_5): Exam.MATURA,
    (K.GENERAL_MUSIC_SCHOOL_II, Level.GRADE_6): Exam.MATURA,
}


def at(
    kind: InstitutionKind = K.PRIMARY_SCHOOL,
    level: Level | None = Level.GRADE_8,
    start: str = "2025-09-01",
    end: str | None = None,
    *,
    hospital: bool = False,
) -> ClassAssignment:
    """Return the assignment to a basic class."""
    return assigned(a_class(level=level, at=institution(kind), hospital=hospital), start, end)


class TestExpectedExam:
    """Which last grade leads to which exam, and by when."""

    @pytest.mark.parametrize("kind", [kind for kind in K if kind in SCHOOLS])
    @pytest.mark.parametrize("level", [None, *Level])
    def test_every_school_and_level(self, kind: InstitutionKind, level: Level | None) -> None:
        if level in PRESCHOOL_LEVELS and not (can_have_preschool_classes(kind) or kind in PRESCHOOLS):
            return
        expected = expected_exam(at(kind, level))
        assert (None if expected is None else expected.exam) is LAST.get((kind, level))  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        ("kind", "level", "first"),
        [
            (K.PRIMARY_SCHOOL, Level.GRADE_8, 2018),
            (K.GENERAL_SECONDARY_SCHOOL, Level.GRADE_4, 2022),
            (K.TECHNICAL_SCHOOL, Level.GRADE_5, 2023),
            (K.GENERAL_MUSIC_SCHOOL_II, Level.GRADE_6, 2023),
        ],
    )
    def test_since(self, kind: InstitutionKind, level: Level, first: int) -> None:
        assert expected_exam(at(kind, level, f"{first}-09-01")) is not None
        assert expected_exam(at(kind, level, f"{first - 1}-09-01")) is None

    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            ("2025-09-01", "2025-10-10", True),
            ("2025-09-01", "2025-10-09", False),
            ("2025-10-10", None, True),
            ("2025-10-11", None, False),
        ],
    )
    def test_who_is_there_on_the_last_day(self, start: str, end: str | None, expected: object) -> None:
        assert (expected_exam(at(start=start, end=end)) is not None) is expected

    def test_the_deadline(self) -> None:
        eighth, matura = expected_exam(at(start="2026-09-01")), expected_exam(at(K.TECHNICAL_SCHOOL, Level.GRADE_5))
        assert eighth is not None
        assert matura is not None
        assert (eighth.deadline.last_day, eighth.school_year) == (day("2026-10-12"), SchoolYear(2026))
        assert (matura.deadline.last_day, matura.school_year) == (day("2026-02-09"), SchoolYear(2025))

    def test_years_that_are_not_covered(self) -> None:
        assert expected_exam(at(start="2051-09-01")) is None
        assert expected_exam(at(start="9999-09-01")) is None

    def test_not_of_a_class_in_a_medical_establishment(self) -> None:
        assert expected_exam(at(hospital=True)) is None

    @pytest.mark.parametrize("disability", Disability)
    @pytest.mark.parametrize("kind", CertificateKind)
    def test_certificates_that_exempt(self, disability: Disability, kind: CertificateKind) -> None:
        exempt = kind is CertificateKind.SPECIAL_EDUCATION and disability in {
            Disability.INTELLECTUAL_MODERATE,
            Disability.INTELLECTUAL_SEVERE,
        }
        held = Certificate(kind, frozenset({disability}))
        assert (expected_exam(at(), (held,)) is None) is exempt
        for end, valid in (("2025-10-10", True), ("2025-10-09", False)):
            until_then = evolve(held, period=days("2020-09-01", end))
            assert (expected_exam(at(), (until_then,)) is None) is (exempt and valid)


class TestExamNotRegistered:
    """PUP-672."""

    @pytest.mark.parametrize(
        ("kind", "level", "on", "code"),
        [
            (K.PRIMARY_SCHOOL, Level.GRADE_8, "2025-10-10", None),
            (K.PRIMARY_SCHOOL, Level.GRADE_8, "2025-10-11", "PUP-672a"),
            (K.TECHNICAL_SCHOOL, Level.GRADE_5, "2026-02-09", None),
            (K.TECHNICAL_SCHOOL, Level.GRADE_5, "2026-02-10", "PUP-672b"),
            (K.TECHNICAL_SCHOOL, Level.GRADE_4, "2026-02-10", None),
        ],
    )
    def test_after_the_deadline(self, kind: InstitutionKind, level: Level, on: str, code: str | None) -> None:
        told = exam_not_registered(at(kind, level), [], on=day(on))
        assert (None if told is None else told.code) == code

    @pytest.mark.parametrize("exam", Exam)
    @pytest.mark.parametrize("year", [None, 2024, 2025])
    def test_a_registration_of_that_exam_and_year(self, exam: Exam, year: int | None) -> None:
        school_year = None if year is None else SchoolYear(year)
        report = ExamReport(exam=exam, institution=institution(rspo=2), school_year=school_year)
        registered = exam is Exam.EIGHTH_GRADE and year != 2024
        assert (exam_not_registered(at(), [report], on=day("2026-03-02")) is None) is registered

    @given(class_assignments(), st.lists(exam_reports(), max_size=3), covered_days())
    def test_only_what_is_expected(self, assignment: ClassAssignment, reports: list[ExamReport], on: date) -> None:
        expected = expected_exam(assignment)
        told = exam_not_registered(assignment, reports, on=on)
        if told is not None:
            assert expected is not None
            assert on > expected.deadline.last_day
            assert not is_registered(expected, reports)
