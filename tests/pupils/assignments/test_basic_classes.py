"""What particulars require of the assignments to classes."""

import pytest
from world import at_level, days, institution

from sio_rules.classes import ClassKind, Level
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.assignments.basic_classes import basic_classes_during, is_preparatory_level, only_preschool


class TestBasicClassesDuring:
    """Basic classes with a day in the time asked for."""

    @pytest.mark.parametrize(
        ("start", "end", "kind", "counts"),
        [
            ("2019-09-01", "2020-08-31", ClassKind.BASIC, True),
            ("2020-08-31", None, ClassKind.BASIC, True),
            ("2020-09-01", None, ClassKind.BASIC, False),
            ("2018-09-01", "2019-09-01", ClassKind.BASIC, True),
            ("2018-09-01", "2019-08-31", ClassKind.BASIC, False),
            ("2019-09-01", "2020-08-31", ClassKind.WWR, False),
        ],
    )
    def test_touching_on_one_day_is_enough(self, start: str, end: str | None, kind: ClassKind, counts: bool) -> None:
        assignment = at_level(None, start, end, kind=kind)
        assert basic_classes_during((assignment,), days("2019-09-01", "2020-08-31")) == ((assignment,) if counts else ())

    def test_without_a_time_all_basic_ones_count(self) -> None:
        basic, other = at_level(None, "1999-09-01"), at_level(None, "1999-09-01", kind=ClassKind.RW)
        assert basic_classes_during((basic, other), None) == (basic,)


class TestIsPreparatoryLevel:
    """PUP-614, A-22: "0" until 2019/2020, "wychowanie przedszkolne" since 2020/2021."""

    @pytest.mark.parametrize("level", list(Level))
    def test_level_by_the_school_year(self, level: Level) -> None:
        assert is_preparatory_level(at_level(level, "2020-08-31")) is (level is Level.ZERO)
        assert is_preparatory_level(at_level(level, "2020-09-01")) is (level is Level.PRESCHOOL)

    @pytest.mark.parametrize(
        ("kind", "start", "answer"),
        [
            (InstitutionKind.KINDERGARTEN, "2020-08-31", None),
            (InstitutionKind.KINDERGARTEN, "2020-09-01", True),
            (InstitutionKind.PRIMARY_SCHOOL, "2020-08-31", None),
            (InstitutionKind.PRIMARY_SCHOOL, "2020-09-01", None),
            (InstitutionKind.TECHNICAL_SCHOOL, "2020-08-31", False),
            (InstitutionKind.TECHNICAL_SCHOOL, "2020-09-01", False),
        ],
    )
    def test_a_level_that_is_not_given_is_known_from_a_preschool_with_one_level(
        self, kind: InstitutionKind, start: str, *, answer: bool | None
    ) -> None:
        assert is_preparatory_level(at_level(None, start, at=institution(kind))) is answer


class TestOnlyPreschool:
    """LAU-003."""

    def test_no_class_is_not_only_preschool(self) -> None:
        assert not only_preschool(())

    def test_one_grade_among_them_is_enough(self) -> None:
        zero, first = at_level(Level.ZERO, "2019-09-01"), at_level(Level.GRADE_1, "2019-09-01")
        assert only_preschool((zero, at_level(Level.BELOW_ZERO, "2019-09-01")))
        assert not only_preschool((zero, first))

    def test_a_class_of_a_kindergarten_needs_no_level(self) -> None:
        assert only_preschool((at_level(None, "2019-09-01", at=institution(InstitutionKind.KINDERGARTEN)),))
        assert not only_preschool((at_level(None, "2019-09-01"),))
