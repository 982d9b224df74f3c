"""Tests of `sio_rules.terms`."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import InvalidValueError, OutOfCoverageError, Severity
from sio_rules.days import FIRST_DAY, LAST_DAY, is_working_day
from sio_rules.strategies import covered_days, terms
from sio_rules.terms import end_of_term

UNITS = ("days", "working_days", "weeks", "months", "years")
EVENTS = covered_days(max_value=date(2038, 12, 31))


class TestDays:
    """TRM-001: art. 57 § 1 k.p.a."""

    @pytest.mark.parametrize(
        ("event", "days", "last_day"),
        [
            (date(2021, 11, 3), 14, date(2021, 11, 17)),
            (date(2018, 11, 19), 7, date(2018, 11, 26)),
            (date(2016, 12, 1), 7, date(2016, 12, 8)),
            (date(2026, 3, 9), 1, date(2026, 3, 10)),
        ],
    )
    def test_the_day_of_the_event_is_not_counted(self, event: date, days: int, last_day: date) -> None:
        deadline = end_of_term(event, days=days)
        assert deadline.nominal_day == deadline.last_day == last_day
        assert deadline.because.codes == ("TRM-001a", "TRM-001b")
        assert deadline.because[0].facts == {"event": event, "first_day": event + timedelta(days=1)}

    def test_free_days_within_the_term_are_counted(self) -> None:
        assert end_of_term(date(2025, 12, 19), days=14).last_day == date(2026, 1, 2)


class TestWeeks:
    """TRM-002: art. 57 § 2 k.p.a."""

    @pytest.mark.parametrize(
        ("event", "last_day"),
        [(date(2021, 11, 3), date(2021, 11, 17)), (date(2019, 2, 11), date(2019, 2, 25))],
    )
    def test_two_weeks_end_on_the_same_weekday(self, event: date, last_day: date) -> None:
        deadline = end_of_term(event, weeks=2)
        assert (deadline.last_day, deadline.because.codes) == (last_day, ("TRM-002",))

    @given(EVENTS, st.integers(1, 50))
    def test_equal_seven_times_as_many_days(self, event: date, weeks: int) -> None:
        in_weeks, in_days = end_of_term(event, weeks=weeks), end_of_term(event, days=7 * weeks)
        assert (in_weeks.nominal_day, in_weeks.last_day) == (in_days.nominal_day, in_days.last_day)
        assert in_weeks.nominal_day.weekday() == event.weekday()


class TestMonths:
    """TRM-003: art. 57 § 3 k.p.a."""

    @pytest.mark.parametrize(
        ("event", "months", "nominal_day", "code"),
        [
            (date(2021, 6, 30), 3, date(2021, 9, 30), "TRM-003a"),
            (date(2022, 8, 31), 1, date(2022, 9, 30), "TRM-003b"),
            (date(2022, 8, 30), 1, date(2022, 9, 30), "TRM-003a"),
            (date(2023, 1, 31), 1, date(2023, 2, 28), "TRM-003b"),
            (date(2024, 1, 31), 1, date(2024, 2, 29), "TRM-003b"),
            (date(2024, 1, 29), 1, date(2024, 2, 29), "TRM-003a"),
            (date(2024, 12, 30), 2, date(2025, 2, 28), "TRM-003b"),
        ],
    )
    def test_end_on_the_same_date_or_the_last_of_the_month(
        self, event: date, months: int, nominal_day: date, code: str
    ) -> None:
        deadline = end_of_term(event, months=months)
        assert (deadline.nominal_day, deadline.because.codes[0]) == (nominal_day, code)

    @given(EVENTS, st.integers(1, 60))
    def test_end_in_the_right_month_and_not_after_the_date(self, event: date, months: int) -> None:
        nominal_day = end_of_term(event, months=months).nominal_day
        assert nominal_day.year * 12 + nominal_day.month == event.year * 12 + event.month + months
        assert nominal_day.day == event.day or (nominal_day + timedelta(days=1)).day == 1
        assert nominal_day.day <= event.day

    @given(EVENTS, st.integers(1, 8))
    def test_twelve_of_them_are_a_year(self, event: date, years: int) -> None:
        assert end_of_term(event, months=12 * years).last_day == end_of_term(event, years=years).last_day


class TestYears:
    """TRM-004: art. 57 § 3a k.p.a., art. 112 k.c."""

    @pytest.mark.parametrize(
        ("event", "years", "nominal_day", "code"),
        [
            (date(2028, 2, 29), 5, date(2033, 2, 28), "TRM-004b"),
            (date(2028, 2, 29), 4, date(2032, 2, 29), "TRM-004a"),
            (date(2028, 2, 28), 5, date(2033, 2, 28), "TRM-004a"),
            (date(2012, 6, 1), 5, date(2017, 6, 1), "TRM-004a"),
            (date(2012, 5, 31), 5, date(2017, 5, 31), "TRM-004c"),
            (date(2012, 2, 29), 1, date(2013, 2, 28), "TRM-004c"),
        ],
    )
    def test_end_on_the_same_date_or_the_day_before(self, event: date, years: int, nominal_day: date, code: str) -> None:
        deadline = end_of_term(event, years=years)
        assert (deadline.nominal_day, deadline.because.codes[0]) == (nominal_day, code)


class TestRoll:
    """TRM-005: art. 57 § 4 k.p.a."""

    @pytest.mark.parametrize(
        ("event", "last_day", "codes"),
        [
            (date(2021, 1, 31), date(2021, 2, 8), ("TRM-002", "TRM-008b", "TRM-005a")),
            (date(2024, 1, 31), date(2024, 2, 7), ("TRM-002",)),
            (date(2017, 5, 27), date(2017, 6, 5), ("TRM-002", "TRM-005b")),
            (date(2017, 5, 20), date(2017, 5, 29), ("TRM-002", "TRM-005c")),
            (date(2025, 12, 17), date(2025, 12, 29), ("TRM-002", "TRM-009", "TRM-005a")),
            (date(2024, 12, 17), date(2024, 12, 24), ("TRM-002",)),
            (date(2010, 4, 24), date(2010, 5, 4), ("TRM-002", "TRM-008a", "TRM-005a")),  # Saturday 1 May to Monday 3 May
            (date(2018, 11, 5), date(2018, 11, 13), ("TRM-002", "TRM-011", "TRM-005a")),
        ],
    )
    def test_a_free_end_moves_to_the_next_working_day(self, event: date, last_day: date, codes: tuple[str, ...]) -> None:
        deadline = end_of_term(event, weeks=1)
        assert deadline.nominal_day == event + timedelta(weeks=1)
        assert (deadline.last_day, deadline.because.codes) == (last_day, codes)


class TestWorkingDays:
    """TRM-006, TRM-007."""

    @pytest.mark.parametrize(
        ("event", "last_day", "free_days"),
        [
            (date(2018, 9, 4), date(2018, 9, 11), 2),
            (date(2018, 11, 9), date(2018, 11, 19), 5),
            (date(2024, 12, 18), date(2024, 12, 27), 4),
            (date(2025, 12, 18), date(2025, 12, 30), 7),
            (date(2026, 4, 30), date(2026, 5, 8), 3),
            (date(2026, 11, 21), date(2026, 11, 27), 1),
            (date(2026, 11, 20), date(2026, 11, 27), 2),
        ],
    )
    def test_five_working_days(self, event: date, last_day: date, free_days: int) -> None:
        deadline = end_of_term(event, working_days=5)
        assert deadline.nominal_day == deadline.last_day == last_day
        assert deadline.because.codes == ("TRM-001a", "TRM-006b", "TRM-007")
        assert deadline.because[1].facts == {"free_days": free_days}


class TestClosedOn:
    """TRM-017, A-76: an office's own days off."""

    def test_they_are_not_counted_as_working_days(self) -> None:
        given_back = date(2025, 11, 10)  # a Monday, for Saturday, 1 November 2025
        deadline = end_of_term(date(2025, 11, 7), working_days=2, closed_on={given_back})
        assert deadline.last_day == date(2025, 11, 13)
        assert deadline.because.codes == ("TRM-001a", "TRM-006b", "TRM-007", "TRM-017")
        assert deadline.because[-1].facts == {"closed_days": 1}
        assert end_of_term(date(2025, 11, 7), working_days=2).last_day == date(2025, 11, 12)

    @pytest.mark.parametrize(
        "day", [date(2025, 11, 7), date(2025, 11, 8), date(2025, 11, 11), date(2025, 11, 14), date(1990, 1, 1)]
    )
    def test_a_day_that_is_not_in_the_way_gives_no_step(self, day: date) -> None:
        deadline = end_of_term(date(2025, 11, 7), working_days=2, closed_on=[day])
        assert (deadline.last_day, deadline.because.codes) == (date(2025, 11, 12), ("TRM-001a", "TRM-006b", "TRM-007"))

    @pytest.mark.parametrize("unit", ["days", "weeks", "months", "years"])
    def test_they_move_no_other_time_limit(self, unit: str) -> None:
        with pytest.raises(TypeError, match=r"^closed_on must be empty"):
            end_of_term(date(2025, 11, 7), closed_on={date(2025, 11, 10)}, **dict[str, Any]({unit: 1}))
        assert end_of_term(date(2025, 11, 7), closed_on=(), **dict[str, Any]({unit: 1})).last_day > date(2025, 11, 7)

    def test_names_what_are_no_days(self) -> None:
        with pytest.raises(TypeError, match=r"^closed_on "):
            end_of_term(date(2025, 11, 7), working_days=2, closed_on=None)  # type: ignore[arg-type] # on purpose


class TestEndOfTerm:
    """Art. 57 k.p.a. as a whole."""

    @given(EVENTS, terms())
    def test_ends_on_a_working_day_after_the_event(self, event: date, term: dict[str, Any]) -> None:
        deadline = end_of_term(event, **term)
        assert event < deadline.nominal_day <= deadline.last_day
        assert is_working_day(deadline.last_day)

    @given(EVENTS, terms())
    def test_moves_over_free_days_alone(self, event: date, term: dict[str, Any]) -> None:
        deadline = end_of_term(event, **term)
        between = range((deadline.last_day - deadline.nominal_day).days)
        assert not any(is_working_day(deadline.nominal_day + timedelta(days=passed)) for passed in between)

    @given(EVENTS, terms())
    def test_a_longer_term_never_ends_earlier(self, event: date, term: dict[str, Any]) -> None:
        longer = {unit: length + 1 for unit, length in term.items()}
        assert end_of_term(event, **term).last_day <= end_of_term(event, **longer).last_day

    @given(EVENTS, terms())
    def test_every_step_is_a_ground_that_was_law(self, event: date, term: dict[str, Any]) -> None:
        deadline = end_of_term(event, **term)
        for step in deadline.because:
            assert step.severity is Severity.GROUND
            assert step.rule.since is None or step.rule.since <= deadline.nominal_day

    @pytest.mark.parametrize("lengths", [{}, {"days": 1, "weeks": 1}, dict.fromkeys(UNITS, 1), dict.fromkeys(UNITS)])
    def test_takes_exactly_one_length(self, lengths: dict[str, Any]) -> None:
        with pytest.raises(TypeError, match="days, working_days, weeks, months, years"):
            end_of_term(date(2026, 3, 9), **lengths)

    @pytest.mark.parametrize("unit", UNITS)
    @pytest.mark.parametrize("length", [0, -1, -(10**400)])
    def test_takes_no_length_under_one(self, unit: str, length: int) -> None:
        with pytest.raises(InvalidValueError) as caught:
            end_of_term(date(2026, 3, 9), **dict[str, Any]({unit: length}))
        assert caught.value.argument == unit

    @pytest.mark.parametrize("unit", UNITS)
    @pytest.mark.parametrize(
        "event", [date.min, date(1990, 12, 31), date(2050, 12, 30), LAST_DAY, date(2051, 1, 1), date.max]
    )
    def test_an_event_or_end_outside_is_out_of_coverage(self, unit: str, event: date) -> None:
        with pytest.raises(OutOfCoverageError) as caught:
            end_of_term(event, **dict[str, Any]({unit: 1}))
        assert caught.value.argument == "event"

    @pytest.mark.parametrize("unit", UNITS)
    @pytest.mark.parametrize("length", [21_913, 21_914, 21_915, 10**6, 10**400])
    def test_too_long_a_term_is_out_of_coverage(self, unit: str, length: int) -> None:
        if (unit, length) == ("days", 21_913):
            assert end_of_term(FIRST_DAY, days=length).last_day == date(2050, 12, 30)
            return
        with pytest.raises(OutOfCoverageError) as caught:
            end_of_term(FIRST_DAY, **dict[str, Any]({unit: length}))
        assert caught.value.argument == "event"
