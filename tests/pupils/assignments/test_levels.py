"""Section 4: levels of preschool education by school year, and no way down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import a_class, assigned, institution

from sio_rules.classes import ClassKind, Level
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.pupils.assignments.levels import (
    check_level,
    lower_level_later,
    mixed_class_not_split,
    preschool_level,
    word_of_other_years,
)
from sio_rules.strategies import school_years

LAST_OLD, FIRST_NEW = SchoolYear(2019), SchoolYear(2020)
AGES = st.integers(0, 10)


class TestPreschoolLevel:
    """PUP-521, PUP-524."""

    @pytest.mark.parametrize(
        ("year", "age", "level", "code"),
        [
            (LAST_OLD, 7, Level.ZERO, "PUP-521a"),
            (LAST_OLD, 6, Level.ZERO, "PUP-521a"),
            (LAST_OLD, 5, Level.BELOW_ZERO, "PUP-521b"),
            (LAST_OLD, 3, Level.BELOW_ZERO, "PUP-521b"),
            (FIRST_NEW, 6, Level.PRESCHOOL, "PUP-524a"),
            (FIRST_NEW, 5, Level.PRESCHOOL, "PUP-524a"),
        ],
    )
    def test_the_level_follows_year_and_age(self, year: SchoolYear, age: int, level: Level, code: str) -> None:
        decision = preschool_level(year, age)
        assert decision.outcome is level
        assert decision.because.codes == (code,)

    @given(school_years(), AGES)
    def test_the_right_level_is_never_found_wrong(self, year: SchoolYear, age: int) -> None:
        level = preschool_level(year, age).outcome
        assert level is not None
        assert not check_level(level, year, age)

    @given(school_years(), AGES, st.sampled_from((Level.BELOW_ZERO, Level.ZERO, Level.PRESCHOOL)))
    def test_every_other_word_is_found(self, year: SchoolYear, age: int, level: Level) -> None:
        assert bool(check_level(level, year, age)) is (level is not preschool_level(year, age).outcome)

    @pytest.mark.parametrize("age", [-1, -(10**30)])
    def test_an_age_is_not_negative(self, age: int) -> None:
        with pytest.raises(InvalidValueError, match="age"):
            preschool_level(LAST_OLD, age)
        with pytest.raises(InvalidValueError, match="ages"):
            mixed_class_not_split(LAST_OLD, [6, age])


class TestCheckLevel:
    """PUP-521, PUP-523, PUP-524."""

    @pytest.mark.parametrize(
        ("level", "year", "age", "codes"),
        [
            (Level.ZERO, FIRST_NEW, 6, ("PUP-524b",)),
            (Level.BELOW_ZERO, FIRST_NEW, 5, ("PUP-524b",)),
            (Level.PRESCHOOL, FIRST_NEW, 5, ()),
            (Level.PRESCHOOL, LAST_OLD, 5, ("PUP-521c",)),
            (Level.BELOW_ZERO, LAST_OLD, 6, ("PUP-521d",)),
            (Level.BELOW_ZERO, LAST_OLD, 5, ()),
            (Level.ZERO, LAST_OLD, 5, ("PUP-523",)),
            (Level.ZERO, LAST_OLD, 6, ()),
            (Level.GRADE_1, FIRST_NEW, 6, ()),
        ],
    )
    def test_what_is_found(self, level: Level, year: SchoolYear, age: int, codes: tuple[str, ...]) -> None:
        assert check_level(level, year, age).codes == codes

    @pytest.mark.parametrize("year", [LAST_OLD, FIRST_NEW])
    def test_grades_are_words_of_every_year(self, year: SchoolYear) -> None:
        assert all(word_of_other_years(level, year) is None for level in Level if level.name.startswith("GRADE"))

    def test_a_young_child_in_zero_is_only_a_warning(self) -> None:
        assert check_level(Level.ZERO, LAST_OLD, 5).warnings


class TestMixedClassNotSplit:
    """PUP-522."""

    @pytest.mark.parametrize(
        ("year", "ages", "found"),
        [
            (LAST_OLD, [5, 6], True),
            (LAST_OLD, [3, 7], True),
            (LAST_OLD, [5, 5, 4], False),
            (LAST_OLD, [6, 7], False),
            (LAST_OLD, [], False),
            (FIRST_NEW, [5, 6], False),
        ],
    )
    def test_children_on_both_sides_of_six_need_two_classes(self, year: SchoolYear, ages: list[int], *, found: bool) -> None:
        finding = mixed_class_not_split(year, iter(ages))
        assert (finding is not None and finding.code == "PUP-522") is found


class TestLowerLevelLater:
    """PUP-526."""

    @pytest.mark.parametrize(
        ("before", "after", "found"),
        [
            (Level.GRADE_2, Level.GRADE_1, True),
            (Level.GRADE_2, Level.GRADE_2, False),
            (Level.GRADE_2, Level.GRADE_3, False),
            (Level.GRADE_1, Level.ZERO, True),
            (Level.GRADE_1, Level.PRESCHOOL, True),
            (Level.ZERO, Level.BELOW_ZERO, True),
            (Level.ZERO, Level.PRESCHOOL, False),
            (Level.BELOW_ZERO, Level.PRESCHOOL, False),
            (Level.PRESCHOOL, Level.GRADE_1, False),
            (Level.PRESCHOOL, Level.BELOW_ZERO, True),
            (Level.PRESCHOOL, Level.ZERO, False),
        ],
    )
    def test_a_later_assignment_is_not_at_a_lower_level(self, before: Level, after: Level, *, found: bool) -> None:
        earlier = assigned(a_class(1, level=before), "2019-09-01")
        finding = lower_level_later(earlier, assigned(a_class(2, level=after), "2020-09-01"))
        assert (finding is not None and finding.code == "PUP-526") is found

    @pytest.mark.parametrize("start", ["2019-09-01", "2018-09-01"])
    def test_only_a_later_one_is_asked(self, start: str) -> None:
        earlier = assigned(a_class(1, level=Level.GRADE_2), "2019-09-01")
        assert lower_level_later(earlier, assigned(a_class(1, level=Level.GRADE_1), start)) is None

    def test_another_pupil_is_not_asked(self) -> None:
        earlier = assigned(a_class(1, level=Level.GRADE_2), "2019-09-01", pupil=1)
        assert lower_level_later(earlier, assigned(a_class(1, level=Level.GRADE_1), "2020-09-01", pupil=2)) is None

    def test_a_secondary_school_counts_anew(self) -> None:
        earlier = assigned(a_class(1, level=Level.GRADE_8), "2019-09-01")
        secondary = a_class(1, level=Level.GRADE_1, at=institution(InstitutionKind.GENERAL_SECONDARY_SCHOOL, rspo=2))
        assert lower_level_later(earlier, assigned(secondary, "2020-09-01")) is None
        third = a_class(1, level=Level.GRADE_3, at=secondary.institution)
        second = assigned(a_class(1, level=Level.GRADE_2), "2020-09-01")
        assert lower_level_later(assigned(third, "2019-09-01"), second) is None

    @pytest.mark.parametrize(
        ("before", "after", "found"),
        [
            (Level.GRADE_2, None, True),
            (None, Level.GRADE_2, True),
            (None, None, True),
            (None, Level.PRESCHOOL, True),
            (None, Level.GRADE_7, True),
            (None, Level.GRADE_8, False),
            (Level.GRADE_1, None, True),
            (Level.PRESCHOOL, None, False),
            (Level.BELOW_ZERO, None, False),
        ],
    )
    def test_a_level_that_is_not_given_is_a_warning_where_it_would_decide(
        self, before: Level | None, after: Level | None, *, found: bool
    ) -> None:
        earlier = assigned(a_class(1, level=before), "2019-09-01")
        finding = lower_level_later(earlier, assigned(a_class(2, level=after), "2020-09-01"))
        assert (finding is not None and finding.code == "PUP-526b") is found

    def test_a_class_of_a_preschool_needs_no_level(self) -> None:
        kindergarten = a_class(1, level=None, at=institution(InstitutionKind.KINDERGARTEN, rspo=2))
        earlier, later = assigned(a_class(1, level=Level.GRADE_1), "2020-09-01"), assigned(kindergarten, "2021-09-01")
        finding = lower_level_later(earlier, later)
        assert finding is not None
        assert finding.code == "PUP-526"
        assert lower_level_later(assigned(kindergarten, "2019-09-01"), earlier) is None

    @pytest.mark.parametrize("kind", [kind for kind in ClassKind if kind is not ClassKind.BASIC])
    def test_only_basic_classes_have_levels(self, kind: ClassKind) -> None:
        basic, other = a_class(1, level=Level.GRADE_2), a_class(2, kind)
        assert lower_level_later(assigned(basic, "2019-09-01"), assigned(other, "2020-09-01")) is None
        assert lower_level_later(assigned(other, "2019-09-01"), assigned(basic, "2020-09-01")) is None

    def test_kindergarten_and_primary_school_are_one_ladder(self) -> None:
        kindergarten = a_class(1, level=Level.PRESCHOOL, at=institution(InstitutionKind.KINDERGARTEN, rspo=2))
        earlier = assigned(a_class(1, level=Level.GRADE_1), "2020-09-01")
        assert lower_level_later(earlier, assigned(kindergarten, "2021-09-01")) is not None
