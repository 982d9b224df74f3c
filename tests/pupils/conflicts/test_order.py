"""The order of one pupil's assignments, and the days in common."""

import pytest
from attrs import evolve
from world import a_class, assigned, days, institution

from sio_rules.classes import AssignmentEnd, ClassKind
from sio_rules.pupils.conflicts.order import common_days, stable_order


class TestStableOrder:
    """By start, end (an open one last), institution and class."""

    FIRST = assigned(a_class(1), "2019-09-01", "2020-08-31")
    ORDERED = (
        assigned(a_class(1), "2019-09-01", "2019-09-01"),
        assigned(a_class(2), "2019-09-01", "2019-12-31"),
        assigned(a_class(1), "2019-09-01", "2020-08-31"),
        assigned(a_class(2), "2019-09-01", "2020-08-31"),
        assigned(a_class(1, at=institution(rspo=2)), "2019-09-01", "2020-08-31"),
        assigned(a_class(1), "2019-09-01"),
        assigned(a_class(1), "2019-09-02", "2019-09-02"),
    )

    def test_it_is_kept_and_restored(self) -> None:
        assert stable_order(self.ORDERED) == [0, 1, 2, 3, 4, 5, 6]
        assert stable_order(self.ORDERED[::-1]) == [6, 5, 4, 3, 2, 1, 0]

    def test_where_a_register_contradicts_itself_all_that_it_says_decides(self) -> None:
        one, other = (assigned(a_class(1, kind), "2019-09-01") for kind in (ClassKind.BASIC, ClassKind.RW))
        assert stable_order((one, other)) == stable_order((other, one))[::-1]

    def test_assignments_that_end_differently_have_one_order(self) -> None:
        one, other = self.FIRST, evolve(self.FIRST, ended=AssignmentEnd.LEFT)
        assert stable_order((one, other)) == stable_order((other, one))[::-1]

    def test_what_else_is_known_decides_among_those_only(self) -> None:
        """The texts of the two numbers would stand the other way round."""
        early, late = (
            assigned(a_class(1, at=institution(rspo=rspo)), day) for rspo, day in ((9, "2019-09-01"), (10, "2019-09-02"))
        )
        assert stable_order((late, early, evolve(early, ended=AssignmentEnd.LEFT)))[2] == 0

    def test_equal_ones_stay_as_they_came(self) -> None:
        assert stable_order((self.FIRST, self.FIRST)) == [0, 1]


class TestCommonDays:
    """From the later start to the earlier end."""

    @pytest.mark.parametrize(
        ("first_end", "second_end", "end"),
        [
            (None, None, None),
            ("2020-08-31", None, "2020-08-31"),
            (None, "2020-08-31", "2020-08-31"),
            ("2020-08-31", "2020-03-01", "2020-03-01"),
        ],
    )
    def test_the_first_end_of_both_is_the_last_day(
        self, first_end: str | None, second_end: str | None, end: str | None
    ) -> None:
        first, second = assigned(a_class(1), "2019-09-01", first_end), assigned(a_class(2), "2020-02-10", second_end)
        assert common_days(first, second) == days("2020-02-10", end)
