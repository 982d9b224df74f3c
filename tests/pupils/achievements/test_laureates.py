"""Laureates and finalists (art. 14 pkt 18 of the SIO act; the instruction, 11)."""

from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import K, at_level, institution

from sio_rules import InvalidValueError
from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.institutions import SCHOOLS, Audience
from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements.contests import ContestKind, ContestLevel, Organiser
from sio_rules.pupils.achievements.laureates import Laureate, LaureateTitle, check_laureate, check_laureates
from sio_rules.strategies import laureates

C = ContestKind
SCHOOL = institution(K.PRIMARY_SCHOOL)
CLASSES = (at_level(Level.GRADE_7, "2023-09-01", "2024-08-31"),)
RIGHT = Laureate(
    institution=SCHOOL,
    school_year=SchoolYear(2023),
    contest=C.COMPETITION,
    title=LaureateTitle.LAUREATE,
    level=ContestLevel.POWIAT,
    organiser=Organiser.ACTIVE_AT_SCHOOL,
    place=3,
    on_list=True,
    out_of_school=False,
    diploma=True,
)


def codes(**changes: Any) -> tuple[str, ...]:
    """Return the findings with these fields changed."""
    return check_laureate(attrs.evolve(RIGHT, **changes), assignments=CLASSES).codes


class TestCheckLaureates:
    """LAU-001: each type once in a school year."""

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({}, ("LAU-001",)),
            ({"title": LaureateTitle.FINALIST}, ()),
            ({"contest": C.SUBJECT_CONTEST}, ()),
            ({"school_year": SchoolYear(2022)}, ()),
            ({"place": 1, "institution": institution(K.MUSIC_SCHOOL_I, rspo=2)}, ("LAU-001",)),
        ],
    )
    def test_two_entries(self, changes: dict[str, Any], expected: tuple[str, ...]) -> None:
        told = check_laureates((RIGHT, attrs.evolve(RIGHT, **changes)))
        assert told.codes == expected
        assert [each.at for each in told] == ["[1].title"] * len(expected)

    @given(st.lists(laureates(), max_size=6))
    def test_as_many_as_are_left_over(self, entries: list[Laureate]) -> None:
        types = {(each.school_year, each.contest, each.title) for each in entries}
        assert len(check_laureates(tuple(entries))) == len(entries) - len(types)


class TestSchoolsForLaureates:
    """LAU-002."""

    @pytest.mark.parametrize(("kind", "audience"), list(product(K, Audience)))
    def test_schools_for_youth_or_without_category(self, kind: K, audience: Audience) -> None:
        told = codes(institution=institution(kind, audience=audience))
        if kind not in SCHOOLS:
            assert told == ("LAU-002b",)
        else:
            assert told == (("LAU-002a",) if audience is Audience.ADULTS else ())


class TestClassThatYear:
    """LAU-003, LAU-004."""

    @pytest.mark.parametrize(
        ("assignments", "expected"),
        [
            (None, ("LAU-004b",)),
            ((), ("LAU-004a",)),
            ((at_level(Level.GRADE_1, "2024-08-31"),), ()),
            ((at_level(Level.GRADE_1, "2024-09-01"),), ("LAU-004a",)),
            ((at_level(Level.GRADE_1, "2022-09-01", "2023-08-31"),), ("LAU-004a",)),
            ((at_level(None, "2023-09-01", kind=ClassKind.WWR),), ("LAU-004a",)),
            ((at_level(Level.ZERO, "2023-09-01"),), ("LAU-003",)),
            ((at_level(Level.BELOW_ZERO, "2023-09-01"),), ("LAU-003",)),
            ((at_level(Level.PRESCHOOL, "2023-09-01"),), ("LAU-003",)),
            ((at_level(Level.PRESCHOOL, "2023-09-01", at=institution(K.PRIMARY_SCHOOL, public=None)),), ("LAU-003",)),
            ((at_level(Level.PRESCHOOL, "2023-09-01"), at_level(Level.GRADE_1, "2024-02-01")), ()),
            ((at_level(Level.PRESCHOOL, "2023-09-01", at=institution(K.KINDERGARTEN, rspo=2)),), ()),
        ],
    )
    def test_a_basic_class_that_year(
        self, assignments: tuple[ClassAssignment, ...] | None, expected: tuple[str, ...]
    ) -> None:
        assert check_laureate(RIGHT, assignments=assignments).codes == expected

    def test_assignments_of_several_pupils_are_refused(self) -> None:
        with pytest.raises(InvalidValueError, match="those of one pupil"):
            check_laureate(RIGHT, assignments=(*CLASSES, attrs.evolve(CLASSES[0], pupil=2)))

    def test_level_is_asked_of_primary_schools_only(self) -> None:
        music = institution(K.GENERAL_MUSIC_SCHOOL_I)
        grade_1 = (at_level(Level.GRADE_1, "2023-09-01", at=music),)
        assert check_laureate(attrs.evolve(RIGHT, institution=music), assignments=grade_1).codes == ()
        kindergarten = institution(K.KINDERGARTEN)
        preschool = (at_level(Level.PRESCHOOL, "2023-09-01", at=kindergarten),)
        assert check_laureate(attrs.evolve(RIGHT, institution=kindergarten), assignments=preschool).codes == ("LAU-002b",)


class TestPlaceNotHigh:
    """LAU-007 (A-32): the first three."""

    @pytest.mark.parametrize(("place", "expected"), [(1, ()), (3, ()), (4, ("LAU-007a",)), (None, ("LAU-007b",))])
    def test_place_in_a_competition(self, place: int | None, expected: tuple[str, ...]) -> None:
        assert codes(place=place) == expected

    @pytest.mark.parametrize("place", [0, -1])
    def test_no_place(self, place: int) -> None:
        with pytest.raises(InvalidValueError, match="place"):
            codes(place=place)

    @pytest.mark.parametrize("place", [None, 4])
    def test_titles_of_olympiads_and_contests_are_not_measured_by_place(self, place: int | None) -> None:
        assert codes(contest=C.SUBJECT_OLYMPIAD, organiser=Organiser.UNIVERSITY, place=place) == ()
        assert codes(contest=C.SUBJECT_CONTEST, organiser=Organiser.KURATOR, place=place) == ()


class TestTitlesAndDiplomas:
    """LAU-005, LAU-006, LAU-008 to LAU-011."""

    @pytest.mark.parametrize(
        ("contest", "organiser", "expected"),
        [
            (C.SUBJECT_OLYMPIAD, Organiser.UNIVERSITY, ()),
            (C.SUBJECT_CONTEST, Organiser.KURATOR, ()),
            (C.COMPETITION, Organiser.KURATOR, ("LAU-010",)),
        ],
    )
    def test_finalists(self, contest: ContestKind, organiser: Organiser, expected: tuple[str, ...]) -> None:
        assert codes(contest=contest, organiser=organiser, title=LaureateTitle.FINALIST) == expected

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({}, ()),
            ({"level": ContestLevel.GMINA}, ("LAU-006a",)),
            ({"on_list": False}, ("LAU-005a",)),
            ({"on_list": False, "out_of_school": True}, ("LAU-005a", "LAU-008")),
            ({"out_of_school": True}, ()),
            ({"diploma": False}, ("LAU-009a",)),
            ({"diploma": None}, ("LAU-009b",)),
            ({"contest": C.SUBJECT_CONTEST, "organiser": Organiser.UNIVERSITY}, ("LAU-011a",)),
        ],
    )
    def test_mistakes(self, changes: dict[str, Any], expected: tuple[str, ...]) -> None:
        assert codes(**changes) == expected
