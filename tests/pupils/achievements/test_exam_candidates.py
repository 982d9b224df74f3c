"""Which schools register whom for which exam (the guide, 6; A-91)."""

import pytest
from world import K, at_level, institution

from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.institutions import SCHOOLS
from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import ExamReport, check_exam_report

PRIMARY, OTHER = institution(K.PRIMARY_SCHOOL, 1), institution(K.PRIMARY_SCHOOL, 2)
YEAR = SchoolYear(2025)


def codes(exam: Exam, kind: K) -> tuple[str, ...]:
    """Return what is wrong where a school of that kind registers for the exam."""
    return check_exam_report(ExamReport(exam=exam, institution=institution(kind))).codes


class TestWrongExamForSchool:
    """EXM-005: a school registers for the exam for which it prepares."""

    @pytest.mark.parametrize(
        ("exam", "right", "wrong"),
        [
            (Exam.EIGHTH_GRADE, K.PRIMARY_SCHOOL, K.GENERAL_SECONDARY_SCHOOL),
            (Exam.EIGHTH_GRADE, K.GENERAL_BALLET_SCHOOL, K.SECTORAL_SCHOOL_I),
            (Exam.MATURA, K.GENERAL_SECONDARY_SCHOOL, K.PRIMARY_SCHOOL),
            (Exam.MATURA, K.SECTORAL_SCHOOL_II, K.SECTORAL_SCHOOL_I),
            (Exam.MATURA, K.TECHNICAL_SCHOOL, K.POST_SECONDARY_SCHOOL),
            (Exam.VOCATIONAL, K.SECTORAL_SCHOOL_I, K.GENERAL_SECONDARY_SCHOOL),
            (Exam.VOCATIONAL, K.POST_SECONDARY_SCHOOL, K.PRIMARY_SCHOOL),
        ],
    )
    def test_by_its_kind(self, exam: Exam, right: K, wrong: K) -> None:
        assert (codes(exam, right), codes(exam, wrong)) == ((), ("EXM-005",))

    def test_every_school_prepares_for_these(self) -> None:
        of_art = {K.GENERAL_MUSIC_SCHOOL_II, K.GENERAL_ART_SCHOOL, K.GENERAL_BALLET_SCHOOL, K.POZNAN_CHORAL_SCHOOL}
        secondary = {K.GENERAL_SECONDARY_SCHOOL, K.TECHNICAL_SCHOOL, K.SECTORAL_SCHOOL_II, K.ART_SECONDARY_SCHOOL}
        vocational = {K.TECHNICAL_SCHOOL, K.SECTORAL_SCHOOL_I, K.SECTORAL_SCHOOL_II, K.POST_SECONDARY_SCHOOL}
        unknown = {K.BEDNARSKA_SCHOOL, K.OTHER_ARTISTIC_SCHOOL}
        assert {exam: {kind for kind in SCHOOLS if not codes(exam, kind)} for exam in Exam} == {
            Exam.EIGHTH_GRADE: {K.PRIMARY_SCHOOL, K.GENERAL_MUSIC_SCHOOL_I} | of_art | unknown,
            Exam.MATURA: secondary | of_art | unknown,
            Exam.VOCATIONAL: vocational | unknown,
        }

    @pytest.mark.parametrize("exam", Exam)
    def test_where_the_type_does_not_say_nothing_is_found(self, exam: Exam) -> None:
        assert codes(exam, K.BEDNARSKA_SCHOOL) == ()

    @pytest.mark.parametrize("kind", K)
    def test_what_is_no_school_is_told_so_alone(self, kind: K) -> None:
        for exam in Exam:
            report = ExamReport(exam=exam, institution=institution(kind), school_year=YEAR)
            assert kind in SCHOOLS or check_exam_report(report, assignments=()).codes == ("EXM-004a",)


class TestWrongLevel:
    """EXM-006, EXM-007: the eighth-grade exam is for pupils of the eighth grade."""

    @pytest.mark.parametrize(
        ("assignments", "expected"),
        [
            ((at_level(Level.GRADE_8, "2025-09-01", "2026-08-31", at=PRIMARY),), ()),
            ((at_level(Level.GRADE_5, "2025-09-01", "2026-08-31", at=PRIMARY),), ("EXM-006",)),
            ((at_level(Level.PRESCHOOL, "2025-09-01", "2026-08-31", at=PRIMARY),), ("EXM-006",)),
            ((at_level(None, "2025-09-01", "2026-08-31", at=PRIMARY),), ()),
            ((at_level(Level.GRADE_8, "2026-08-31", "2026-08-31", at=PRIMARY),), ()),
            ((at_level(Level.GRADE_8, "2026-09-01", "2027-08-31", at=PRIMARY),), ("EXM-007",)),
            ((at_level(Level.GRADE_8, "2025-09-01", "2026-08-31", at=OTHER),), ("EXM-007",)),
            ((at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.RW, at=PRIMARY),), ("EXM-007",)),
            ((), ("EXM-007",)),
        ],
    )
    def test_in_the_year_of_the_exam(self, assignments: tuple[ClassAssignment, ...], expected: tuple[str, ...]) -> None:
        report = ExamReport(exam=Exam.EIGHTH_GRADE, institution=PRIMARY, school_year=YEAR)
        assert check_exam_report(report, assignments=assignments).codes == expected

    def test_who_moved_up_in_the_year_is_in_the_eighth_grade(self) -> None:
        both = (
            at_level(Level.GRADE_7, "2025-09-01", "2025-09-30", at=PRIMARY),
            at_level(Level.GRADE_8, "2025-10-01", "2026-08-31", at=PRIMARY),
        )
        report = ExamReport(exam=Exam.EIGHTH_GRADE, institution=PRIMARY, school_year=YEAR)
        assert check_exam_report(report, assignments=both).codes == ()

    def test_not_asked_without_the_year_or_the_classes_nor_of_other_exams(self) -> None:
        report = ExamReport(exam=Exam.EIGHTH_GRADE, institution=PRIMARY)
        assert check_exam_report(report, assignments=()).codes == ()
        liceum = institution(K.GENERAL_SECONDARY_SCHOOL)
        matura = ExamReport(exam=Exam.MATURA, institution=liceum, school_year=YEAR)
        assert check_exam_report(matura, assignments=()).codes == ()
        wrong = ExamReport(exam=Exam.EIGHTH_GRADE, institution=liceum, school_year=YEAR)
        assert check_exam_report(wrong, assignments=()).codes == ("EXM-005",)
