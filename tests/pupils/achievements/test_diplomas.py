"""The diploma of an artistic school (art. 44zm and 44zn; the instruction, 10)."""

from typing import Any

import attrs
import pytest
from world import K, at_level, institution

from sio_rules import InvalidValueError
from sio_rules.classes import ClassKind, SchoolClass
from sio_rules.institutions import DIPLOMA_SCHOOLS
from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements.diplomas import Diploma, DiplomaResult, check_diploma, finishes_school

SCHOOL = institution(K.MUSIC_SCHOOL_II)
ATTENDED = (at_level(None, "2023-09-01", "2024-08-31", at=SCHOOL),)
RIGHT = Diploma(
    institution=SCHOOL,
    positive_marks=True,
    took_exam=True,
    school_year=SchoolYear(2023),
    school_class=ATTENDED[0].school_class,
    result=DiplomaResult.NOT_OBTAINED,
)


class TestCheckDiploma:
    """DIP-001 to DIP-003."""

    def test_right_entries_have_no_finding(self) -> None:
        assert not check_diploma(RIGHT, assignments=ATTENDED)
        assert not check_diploma(RIGHT)

    def test_assignments_of_several_pupils_are_refused(self) -> None:
        other = attrs.evolve(ATTENDED[0], pupil=2)
        with pytest.raises(InvalidValueError, match="those of one pupil"):
            check_diploma(RIGHT, assignments=(*ATTENDED, other))

    @pytest.mark.parametrize("kind", K)
    def test_eleven_types_of_schools(self, kind: K) -> None:
        codes = check_diploma(attrs.evolve(RIGHT, institution=institution(kind))).codes
        assert codes == (() if kind in DIPLOMA_SCHOOLS else ("DIP-001",))

    def test_which_schools_have_none(self) -> None:
        assert len(DIPLOMA_SCHOOLS) == 11
        assert not {K.GENERAL_MUSIC_SCHOOL_I, K.MUSIC_SCHOOL_I, K.POST_SECONDARY_SCHOOL} & DIPLOMA_SCHOOLS

    @pytest.mark.parametrize(
        ("changes", "codes"),
        [
            ({"positive_marks": False}, ("DIP-002a",)),
            ({"took_exam": False}, ("DIP-002b",)),
            ({"positive_marks": False, "took_exam": False}, ("DIP-002a",)),
            ({"positive_marks": None}, ("DIP-002c",)),
            ({"took_exam": None}, ("DIP-002c",)),
            ({"school_year": None}, ("DIP-003a",)),
            ({"school_class": None}, ("DIP-003b",)),
            ({"result": None}, ("DIP-003c",)),
            ({"took_exam": False, "school_year": None, "school_class": None, "result": None}, ("DIP-002b",)),
            ({"positive_marks": False, "school_year": None, "school_class": None, "result": None}, ("DIP-002a",)),
        ],
    )
    def test_mistakes(self, changes: dict[str, Any], codes: tuple[str, ...]) -> None:
        assert check_diploma(attrs.evolve(RIGHT, **changes), assignments=ATTENDED).codes == codes

    @pytest.mark.parametrize(("year", "codes"), [(2022, ("DIP-003d",)), (2023, ()), (2024, ("DIP-003d",))])
    def test_the_class_was_attended_that_year(self, year: int, codes: tuple[str, ...]) -> None:
        assert check_diploma(attrs.evolve(RIGHT, school_year=SchoolYear(year)), assignments=ATTENDED).codes == codes

    def test_the_class_is_a_basic_one(self) -> None:
        course = SchoolClass(institution=SCHOOL, key=1, kind=ClassKind.KKZ)
        assert check_diploma(attrs.evolve(RIGHT, school_class=course), assignments=ATTENDED).codes == ("DIP-003d",)
        known_less = SchoolClass(institution=institution(K.MUSIC_SCHOOL_II, public=None), key=1, kind=ClassKind.BASIC)
        assert not check_diploma(attrs.evolve(RIGHT, school_class=known_less), assignments=ATTENDED)
        other = SchoolClass(institution=SCHOOL, key=2, kind=ClassKind.BASIC)
        assert check_diploma(attrs.evolve(RIGHT, school_class=other), assignments=ATTENDED).codes == ("DIP-003d",)


class TestFinishesSchool:
    """DIP-004."""

    def test_by_passing(self) -> None:
        passed, failed = finishes_school(DiplomaResult.OBTAINED), finishes_school(DiplomaResult.NOT_OBTAINED)
        assert (passed.outcome, passed.because.codes) == (True, ("DIP-004a",))
        assert (failed.outcome, failed.because.codes) == (False, ("DIP-004b",))

    def test_unknown_is_asked_for(self) -> None:
        assert [each.about for each in finishes_school(None).questions] == ["result"]
