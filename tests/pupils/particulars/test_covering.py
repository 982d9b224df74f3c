"""Whether classes last as long as the entry that needs them."""

import pytest
from world import day, days

from sio_rules.pupils.particulars._covering import left_uncovered

YEAR = days("2023-09-01", "2024-08-31")


class TestLeftUncovered:
    """On every day with lessons."""

    @pytest.mark.parametrize(
        ("spells", "uncovered"),
        [
            ((), True),
            (("2023-09-01", "2024-06-20"), False),
            (("2023-09-01", "2024-06-19"), True),
            (("2023-09-02", "2024-08-31"), True),
        ],
    )
    def test_of_one_year(self, spells: tuple[str, ...], uncovered: object) -> None:
        assert left_uncovered(YEAR, [days(*spells)] if spells else [], on=None) is uncovered

    def test_the_next_year_begins_in_september(self) -> None:
        two_years = days("2023-09-01", "2025-06-21")
        first = days("2023-09-01", "2024-06-21")
        assert left_uncovered(two_years, [first, days("2024-09-02")], on=None)
        assert not left_uncovered(two_years, [first, days("2024-09-01")], on=None)

    def test_without_days_any_spell_is_enough(self) -> None:
        assert not left_uncovered(None, [days("2020-01-01")], on=None)
        assert left_uncovered(None, [], on=None)

    def test_a_check_before_the_first_day(self) -> None:
        assert not left_uncovered(days("2023-09-01"), [days("2023-09-01", "2023-09-01")], on=day("2023-01-01"))
