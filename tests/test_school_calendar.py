"""Tests of `sio_rules.school_calendar`."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from sio_rules import Decision, InvalidValueError, OutOfCoverageError
from sio_rules.days import is_holiday
from sio_rules.periods import SchoolYear
from sio_rules.school_calendar import (
    EARLIEST_END_OF_LESSONS,
    classes_begin,
    classes_end,
    february_classes_begin,
    february_classes_end,
    february_opening,
    school_year,
)

YEARS = range(1991, 2051)


class TestSchoolYear:
    """TRM-012: 1 September to 31 August."""

    @pytest.mark.parametrize(
        ("day", "first"),
        [(date(2019, 8, 31), 2018), (date(2019, 9, 1), 2019)],
    )
    def test_changes_on_1_september(self, day: date, first: int) -> None:
        decision = school_year(day)
        assert decision.outcome == SchoolYear(first)
        assert decision.because.codes == ("TRM-012",)
        assert decision.because[0].facts == {"day": day, "first_day": date(first, 9, 1), "last_day": date(first + 1, 8, 31)}

    @pytest.mark.parametrize("day", [date.min, date.max])
    def test_refuses_a_day_of_no_whole_year(self, day: date) -> None:
        with pytest.raises(InvalidValueError):
            school_year(day)


class TestClassesBegin:
    """TRM-013: the first ordinary day of September."""

    @pytest.mark.parametrize("year", [1991, 2004, 2005])
    def test_before_2006_another_rule_was_law(self, year: int) -> None:
        """Lessons began on 1 September, whatever the day of the week."""
        with pytest.raises(OutOfCoverageError, match="2006-09-01 to 2050-12-31") as caught:
            classes_begin(year)
        assert (caught.value.argument, caught.value.first_day) == ("year", date(2006, 9, 1))

    def test_the_rule_is_law_since_august_2006(self) -> None:
        assert classes_begin(2006).because[0].rule.since == date(2006, 8, 8)

    @pytest.mark.parametrize(
        ("year", "day"),
        [(2006, 4), (2017, 4), (2018, 3), (2019, 2), (2023, 4), (2020, 1), (2022, 1), (2021, 1), (2025, 1)],
    )
    def test_in_september(self, year: int, day: int) -> None:
        decision = classes_begin(year)
        assert decision.outcome == date(year, 9, day)
        assert decision.because.codes == ("TRM-013",)

    @pytest.mark.parametrize("year", range(2006, 2051))
    def test_never_on_a_free_day_and_on_a_friday_never(self, year: int) -> None:
        begins = classes_begin(year).outcome
        assert begins is not None
        assert begins.weekday() < 4


class TestClassesEnd:
    """TRM-014: the first Friday after 20 June, or the Wednesday before it."""

    @pytest.mark.parametrize(
        ("year", "day"),
        [
            (2018, 22),
            (2019, 19),  # Corpus Christi on Thursday, 20 June
            (2020, 26),  # 20 June is a Saturday
            (2023, 23),
            (2024, 21),  # 20 June is a Thursday
            (2025, 27),  # 20 June is itself a Friday
            (2026, 26),
            (2030, 19),
            (2038, 23),  # Corpus Christi on Thursday, 24 June
        ],
    )
    def test_in_june(self, year: int, day: int) -> None:
        decision = classes_end(year)
        assert decision.outcome == date(year, 6, day)
        assert decision.because.codes == ("TRM-014",)

    @pytest.mark.parametrize("year", range(2018, 2051))
    def test_the_week_after_20_june_never_has_another_day(self, year: int) -> None:
        ends = classes_end(year).outcome
        assert ends is not None
        assert date(year, 6, 19) <= ends <= date(year, 6, 27)
        assert ends.weekday() == (2 if is_holiday(ends + timedelta(days=1)) else 4)

    def test_the_earliest_is_19_june(self) -> None:
        """A Wednesday, as in 2019, where Thursday is Corpus Christi."""
        ends = [classes_end(year).outcome for year in range(2018, 2051)]
        assert min((day.month, day.day) for day in ends if day) == EARLIEST_END_OF_LESSONS == (6, 19)

    @pytest.mark.parametrize("year", [1991, 2016, 2017])
    def test_before_2018_is_out_of_coverage(self, year: int) -> None:
        with pytest.raises(OutOfCoverageError, match="2017-09-01 to 2050-12-31") as caught:
            classes_end(year)
        assert (caught.value.argument, caught.value.first_day) == ("year", date(2017, 9, 1))


class TestFebruaryOpening:
    """A-31: the first ordinary day, and the first working day by the other reading."""

    @pytest.mark.parametrize(
        ("year", "first", "alternatives"),
        [(2020, 1, (3,)), (2025, 1, (3,)), (2026, 2, ()), (2027, 1, ()), (2018, 1, ())],
    )
    def test_carries_the_other_day(self, year: int, first: int, alternatives: tuple[int, ...]) -> None:
        opening = february_opening(year)
        assert opening.first_day == date(year, 2, first) == february_classes_begin(year).outcome
        assert opening.alternatives == tuple(date(year, 2, day) for day in alternatives)
        assert opening.safe_day == date(year, 2, max(first, *alternatives) if alternatives else first)
        assert opening.because.codes == ("TRM-015a",)


class TestFebruaryClassesBegin:
    """TRM-015, A-31: the first ordinary day of February, Saturday included."""

    @pytest.mark.parametrize(("year", "day"), [(2018, 1), (2020, 1), (2025, 1), (2026, 2), (2027, 1)])
    def test_in_february(self, year: int, day: int) -> None:
        decision = february_classes_begin(year)
        assert decision.outcome == date(year, 2, day)
        assert decision.because.codes == ("TRM-015a",)
        assert decision.because[0].rule.reading == "A-31"

    @pytest.mark.parametrize("year", YEARS)
    def test_on_the_second_only_after_a_sunday(self, year: int) -> None:
        begins = february_classes_begin(year).outcome
        assert begins == date(year, 2, 2 if date(year, 2, 1).weekday() == 6 else 1)


class TestFebruaryClassesEnd:
    """TRM-015: the last Friday of January."""

    @pytest.mark.parametrize(("year", "day"), [(2018, 26), (2020, 31), (2025, 31), (2026, 30), (2027, 29)])
    def test_in_january(self, year: int, day: int) -> None:
        decision = february_classes_end(year)
        assert decision.outcome == date(year, 1, day)
        assert decision.because.codes == ("TRM-015b",)

    @pytest.mark.parametrize("year", YEARS)
    def test_is_a_friday_and_the_next_is_in_february(self, year: int) -> None:
        ends = february_classes_end(year).outcome
        assert ends is not None
        assert (ends.weekday(), ends.month, (ends + timedelta(days=7)).month) == (4, 1, 2)


@pytest.mark.parametrize("question", [classes_begin, classes_end, february_classes_begin, february_classes_end])
class TestEveryYear:
    """A-50: the covered years."""

    @pytest.mark.parametrize("year", [1990, 2051, 0, -1, 10**400])
    def test_a_year_outside_is_out_of_coverage(self, question: Callable[[int], Decision[date]], year: int) -> None:
        with pytest.raises(OutOfCoverageError) as caught:
            question(year)
        assert caught.value.argument == "year"

    def test_the_first_and_the_last_are_answered(self, question: Callable[[int], Decision[date]]) -> None:
        first_years: dict[Callable[[int], Decision[date]], int] = {classes_begin: 2006, classes_end: 2018}
        first_year = first_years.get(question, 1991)
        assert question(first_year).outcome is not None
        assert question(2050).outcome is not None
        with pytest.raises(OutOfCoverageError):
            question(first_year - 1)

    @pytest.mark.parametrize("junk", [None, "2019", "\ud800", 2019.0, True, date(2019, 9, 1)])
    def test_names_what_is_no_year(self, question: Callable[[int], Decision[date]], junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^year "):
            question(junk)
