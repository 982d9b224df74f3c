"""Exams and contests agree with the functions, for every kind of school, grade, contest and organiser."""

from itertools import product

import pytest
from lookup import answers, matching

from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import SCHOOLS, Institution, InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements import ContestKind, ContestLevel, Exam, Organiser
from sio_rules.pupils.achievements.contests import level_too_low, wrong_organiser
from sio_rules.pupils.achievements.exam_candidates import wrong_school
from sio_rules.pupils.achievements.exams_expected import expected_exam


class TestExams:
    """Every exam and kind of school."""

    @pytest.mark.parametrize("exam", Exam)
    def test_agrees_with_the_function(self, exam: Exam) -> None:
        for kind in InstitutionKind:
            broken = wrong_school(exam, kind)
            rows = matching("exams", exam=exam, institution_kind=kind)
            assert rows == ([(broken and broken.code,)] if kind in SCHOOLS else [])
            assert broken is None or rows

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_the_last_grades_agree_with_the_function(self, kind: InstitutionKind) -> None:
        for level, first in product(Level, range(2016, 2049)):
            here, year = Institution(rspo=1, kind=kind), SchoolYear(first)
            try:
                basic = SchoolClass(institution=here, key=1, kind=ClassKind.BASIC, level=level)
            except InvalidValueError:
                continue
            expected = expected_exam(ClassAssignment(7, basic, year.period))
            rows = matching("last_grade_exams", year.start, institution_kind=kind, level=level)
            assert rows == ([] if expected is None else [(expected.exam.key,)])


class TestContests:
    """Every contest, organiser and level."""

    @pytest.mark.parametrize("contest", ContestKind)
    def test_agrees_with_the_functions(self, contest: ContestKind) -> None:
        for organiser in Organiser:
            broken = wrong_organiser(contest, organiser)
            assert answers("contest_organisers", contest=contest, organiser=organiser) == (broken and broken.code,)
        for level in ContestLevel:
            too_low = level_too_low(contest, level)
            assert answers("contest_levels", contest=contest, level=level) == (too_low and too_low.code,)
