"""Tests of `sio_rules.ages`."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import InvalidValueError, OutOfCoverageError
from sio_rules.ages import age_completed, anniversary, completes_age, last_day_before_age, last_day_of_years
from sio_rules.strategies import covered_days

NO_DAYS: tuple[Any, ...] = (None, "2026-03-09", "\ud800", 1, True, [], datetime(2026, 3, 9, tzinfo=UTC))
NO_NUMBERS: tuple[Any, ...] = (None, "5", "٥", 5.0, True, [], date(2026, 3, 9))


class TestCompletesAge:
    """TRM-016: art. 112 k.c."""

    @pytest.mark.parametrize(
        ("born_on", "years", "birthday"),
        [
            (date(2012, 5, 10), 7, date(2019, 5, 10)),
            (date(2012, 2, 29), 7, date(2019, 2, 28)),
            (date(2012, 2, 29), 8, date(2020, 2, 29)),
            (date(1944, 5, 14), 18, date(1962, 5, 14)),
        ],
    )
    def test_on_the_birthday(self, born_on: date, years: int, birthday: date) -> None:
        assert completes_age(born_on, years) == birthday


class TestLastDayBeforeAge:
    """TRM-016: until completing an age is until the day before the birthday."""

    @pytest.mark.parametrize(
        ("born_on", "years", "last_day"),
        [
            (date(2012, 5, 10), 7, date(2019, 5, 9)),
            (date(2012, 2, 29), 7, date(2019, 2, 27)),
            (date(2023, 5, 10), 3, date(2026, 5, 9)),
            (date(2007, 9, 20), 18, date(2025, 9, 19)),
        ],
    )
    def test_is_the_day_before_the_birthday(self, born_on: date, years: int, last_day: date) -> None:
        assert last_day_before_age(born_on, years) == last_day


class TestAgeCompleted:
    """TRM-016: reached at the beginning of the birthday."""

    @pytest.mark.parametrize(
        ("on", "completed"),
        [(date(2019, 5, 9), False), (date(2019, 5, 10), True), (date(2019, 5, 11), True)],
    )
    def test_from_the_birthday_on(self, on: date, *, completed: bool) -> None:
        finding = age_completed(date(2012, 5, 10), 7, on=on)
        assert (finding is not None) is completed
        if finding is not None:
            assert (finding.code, finding.facts) == ("TRM-016", {"years": 7, "on": on})

    @given(covered_days(), st.integers(1, 30), covered_days())
    def test_agrees_with_the_last_day_before(self, born_on: date, years: int, on: date) -> None:
        assert (age_completed(born_on, years, on=on) is None) == (on <= last_day_before_age(born_on, years))


class TestAnniversary:
    """TRM-004, A-04: the date again, the 28th for 29 February."""

    @pytest.mark.parametrize(
        ("day", "years", "same_date"),
        [
            (date(2020, 9, 2), 5, date(2025, 9, 2)),
            (date(2028, 2, 29), 5, date(2033, 2, 28)),
            (date(2028, 2, 29), 4, date(2032, 2, 29)),
            (date(2018, 8, 31), 6, date(2024, 8, 31)),  # a Saturday stays
            (date(9998, 12, 31), 1, date.max),
        ],
    )
    def test_does_not_move(self, day: date, years: int, same_date: date) -> None:
        assert anniversary(day, years) == same_date


class TestLastDayOfYears:
    """A-04: both ends of the period are counted."""

    @pytest.mark.parametrize(
        ("first_day", "years", "last_day"),
        [
            (date(2018, 9, 1), 5, date(2023, 8, 31)),
            (date(2019, 3, 1), 5, date(2024, 2, 29)),
            (date(2028, 2, 29), 5, date(2033, 2, 28)),
            (date(2028, 2, 29), 4, date(2032, 2, 28)),
            (date(2028, 3, 1), 5, date(2033, 2, 28)),
            (date(2028, 2, 28), 5, date(2033, 2, 27)),
            (date(2018, 1, 1), 1, date(2018, 12, 31)),
        ],
    )
    def test_is_the_day_before_the_anniversary(self, first_day: date, years: int, last_day: date) -> None:
        assert last_day_of_years(first_day, years) == last_day

    @given(covered_days(), st.integers(1, 30))
    def test_a_later_first_day_never_ends_earlier(self, first_day: date, years: int) -> None:
        later = first_day + timedelta(days=1)
        assert last_day_of_years(first_day, years) <= last_day_of_years(later, years)

    @given(covered_days(), st.integers(1, 30))
    def test_the_next_period_begins_the_day_after(self, first_day: date, years: int) -> None:
        following = last_day_of_years(first_day, years) + timedelta(days=1)
        assert (following.month, following.day) in {(first_day.month, first_day.day), (3, 1)}


@pytest.mark.parametrize(
    ("argument", "count"),
    [
        ("born_on", completes_age),
        ("born_on", last_day_before_age),
        ("born_on", lambda born_on, years: age_completed(born_on, years, on=date(2026, 3, 9))),
        ("day", anniversary),
        ("first_day", last_day_of_years),
    ],
)
class TestEveryCount:
    """Bad input names its argument."""

    @pytest.mark.parametrize("junk", NO_DAYS)
    def test_names_what_is_no_day(self, argument: str, count: Callable[..., object], junk: Any) -> None:
        with pytest.raises(TypeError, match=rf"^{argument} "):
            count(junk, 5)

    @pytest.mark.parametrize("junk", NO_NUMBERS)
    def test_names_what_is_no_number(self, argument: str, count: Callable[..., object], junk: Any) -> None:
        assert argument
        with pytest.raises(TypeError, match=r"^years "):
            count(date(2012, 5, 10), junk)

    @pytest.mark.parametrize("years", [0, -1, -(10**400)])
    def test_takes_no_years_under_one(self, argument: str, count: Callable[..., object], years: int) -> None:
        assert argument
        with pytest.raises(InvalidValueError) as caught:
            count(date(2012, 5, 10), years)
        assert caught.value.argument == "years"

    @pytest.mark.parametrize(("day", "years"), [(date.max, 1), (date(2012, 2, 29), 9999), (date.min, 10**400)])
    def test_past_the_calendar_is_out_of_coverage(
        self, argument: str, count: Callable[..., object], day: date, years: int
    ) -> None:
        with pytest.raises(OutOfCoverageError) as caught:
            count(day, years)
        assert caught.value.argument == argument

    def test_takes_the_first_day_of_the_calendar(self, argument: str, count: Callable[..., object]) -> None:
        assert argument
        assert count(date.min, 1) is not None
