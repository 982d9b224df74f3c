"""The sets of sorts of which the rows of the matrix are made."""

from sio_rules.pupils.conflicts.rows_other import _FURTHER
from sio_rules.pupils.conflicts.sorts import BASIC, PRESCHOOL, YEAR_ROUND_PRESCHOOL, ClassSort


class TestSorts:
    """Section 4: every sort is basic, preparatory, RW, or a further one."""

    def test_each_sort_is_in_one_set(self) -> None:
        parts = (BASIC, _FURTHER, {ClassSort.PREPARATORY}, {ClassSort.RW})
        assert sorted(each.name for part in parts for each in part) == sorted(each.name for each in ClassSort)

    def test_preschool_is_basic_and_holiday_classes_are_not_open_all_year(self) -> None:
        assert YEAR_ROUND_PRESCHOOL | {ClassSort.HOLIDAY} == PRESCHOOL
        assert ClassSort.HOLIDAY not in YEAR_ROUND_PRESCHOOL
        assert PRESCHOOL < BASIC
