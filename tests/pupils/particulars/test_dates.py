"""The days that forms with particulars ask for (the instruction, 5.4, 5.8, 5.9, 5.11, 5.19, 5.20)."""

import pytest
from hypothesis import given
from world import day, days

from sio_rules.pupils.particulars.dates import EntryDates, check_dates, left_uncovered
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.strategies import entry_dates

TEACHING = ParticularKind.INDIVIDUAL_TEACHING
YEAR = days("2023-09-01", "2024-08-31")


def dates(start: str | None, end: str | None = None) -> EntryDates:
    """Read the days of a form."""
    return EntryDates(None if start is None else day(start), None if end is None else day(end))


class TestCheckDates:
    """PUP-618, PUP-623: actual days, both of them."""

    @pytest.mark.parametrize(
        ("start", "end", "codes"),
        [
            ("2019-04-01", "2019-05-17", ()),  # the example of 5.4
            ("2019-04-01", "2019-04-01", ()),
            ("2019-04-01", "2019-03-31", ("PUP-618a",)),
            ("2019-04-01", None, ()),
            (None, "2019-05-17", ("PUP-623a",)),
            (None, None, ("PUP-623a",)),
        ],
    )
    def test_start_is_given_and_not_after_the_end(self, start: str | None, end: str | None, codes: tuple[str, ...]) -> None:
        assert check_dates(TEACHING, dates(start, end)).codes == codes

    @pytest.mark.parametrize(
        ("start", "end", "actual_end", "codes"),
        [
            ("2019-04-01", "2019-05-17", "2019-05-17", ()),
            ("2019-04-02", "2019-05-17", "2019-05-17", ("PUP-618b",)),
            ("2019-04-01", "2019-05-18", "2019-05-17", ("PUP-618c",)),
            ("2019-04-01", "2019-05-16", "2019-05-17", ("PUP-618c",)),
            ("2019-04-01", None, "2019-05-17", ("PUP-623b",)),
            ("2019-04-01", "2019-05-17", None, ("PUP-618d",)),
            ("2019-04-01", None, None, ()),
            (None, "2019-05-17", "2019-05-17", ("PUP-623a",)),
        ],
    )
    def test_what_is_written_is_what_was(
        self, start: str | None, end: str | None, actual_end: str | None, codes: tuple[str, ...]
    ) -> None:
        actual = days("2019-04-01", actual_end)
        assert check_dates(TEACHING, dates(start, end), actual=actual).codes == codes

    @given(entry_dates())
    def test_the_days_are_a_period_exactly_where_nothing_is_found(self, written: EntryDates) -> None:
        assert (written.period is None) is bool(check_dates(TEACHING, written))


class TestLeftUncovered:
    """On every day with lessons."""

    @pytest.mark.parametrize(
        ("spells", "uncovered"),
        [
            ((), True),
            (("2023-09-01", "2024-06-19"), False),
            (("2023-09-01", "2024-06-18"), True),
            (("2023-09-02", "2024-08-31"), True),
        ],
    )
    def test_of_one_year(self, spells: tuple[str, ...], uncovered: object) -> None:
        assert left_uncovered(YEAR, [days(*spells)] if spells else [], on=None) is uncovered

    def test_without_a_spell_not_even_the_summer_is_covered(self) -> None:
        assert left_uncovered(days("2024-07-01", "2024-08-15"), [], on=None)

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
