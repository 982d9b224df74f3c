"""Tests of `sio_rules.backward_terms`."""

import copy
import pickle
from datetime import UTC, date, datetime, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import InvalidValueError, OutOfCoverageError, found
from sio_rules.backward_terms import DAYS_BACK, Opening, earliest_day_before, latest_day_before
from sio_rules.strategies import covered_days
from sio_rules.terms import end_of_term

NO_DAYS: tuple[Any, ...] = (None, "2026-03-09", "\ud800", 1, True, [], datetime(2026, 3, 9, tzinfo=UTC))
DAY = date(2026, 3, 9)
STEP = DAYS_BACK.finding(days=2, term_last_day=DAY, last_day=DAY)


class TestOpening:
    """The first day of a window, and how it was counted."""

    def test_is_safe_from_the_last_of_its_days_on(self) -> None:
        assert Opening(DAY, found(STEP)).safe_day == DAY
        assert Opening(DAY, found(STEP), (date(2026, 3, 10), date(2026, 3, 2))).safe_day == date(2026, 3, 10)
        assert Opening(DAY, found(STEP), (date(2026, 3, 2),)).safe_day == DAY

    def test_gives_plain_data(self) -> None:
        assert Opening(DAY, found(STEP), (date(2026, 3, 10),)).to_dict("pl") == {
            "first_day": "2026-03-09",
            "because": [STEP.to_dict("pl")],
            "alternatives": ["2026-03-10"],
            "safe_day": "2026-03-10",
        }

    def test_survives_pickle_copy_and_evolve(self) -> None:
        opening = Opening(DAY, found(STEP), (DAY,))
        for again in (pickle.loads(pickle.dumps(opening)), copy.deepcopy(opening), attrs.evolve(opening)):
            assert again == opening
            assert hash(again) == hash(opening)

    @pytest.mark.parametrize("junk", [None, (), (STEP,), STEP, found()])
    def test_has_a_step_at_least(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^because must "):
            Opening(DAY, junk)

    @pytest.mark.parametrize("junk", NO_DAYS)
    def test_names_what_is_no_day(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^first_day "):
            Opening(junk, found(STEP))
        with pytest.raises(TypeError, match=r"^alternatives\[0\] "):
            Opening(DAY, found(STEP), (junk,))


class TestLatestDayBefore:
    """A-05: calendar days, not moved."""

    @pytest.mark.parametrize(
        ("term_end", "last_day"),
        [
            (date(2026, 3, 9), date(2026, 3, 7)),  # a Saturday
            (date(2018, 9, 11), date(2018, 9, 9)),  # a Sunday
            (date(2026, 1, 1), date(2025, 12, 30)),
        ],
    )
    def test_two_days_before(self, term_end: date, last_day: date) -> None:
        deadline = latest_day_before(term_end, days=2)
        assert deadline.nominal_day == deadline.last_day == last_day
        assert deadline.because.codes == ("TRM-001c", "TRM-005d")
        assert {step.rule.reading for step in deadline.because} == {"A-05"}

    @pytest.mark.parametrize(
        ("term_end", "days", "alternatives"),
        [
            (date(2026, 3, 9), 2, (date(2026, 3, 5), date(2026, 3, 6))),  # from a Saturday: working days; moved back
            (date(2026, 3, 10), 2, (date(2026, 3, 6),)),  # from a Sunday both give the Friday
            (date(2026, 3, 12), 2, ()),
            (date(2026, 3, 12), 3, ()),  # Monday
            (date(2026, 3, 12), 4, (date(2026, 3, 6),)),
            (date(2025, 12, 29), 2, (date(2025, 12, 22), date(2025, 12, 23))),  # a Saturday, Christmas before it
        ],
    )
    def test_other_readings_look_at_days_off(self, term_end: date, days: int, alternatives: tuple[date, ...]) -> None:
        deadline = latest_day_before(term_end, days=days)
        assert deadline.alternatives == alternatives
        assert deadline.safe_day == min((deadline.last_day, *alternatives))

    def test_outside_the_covered_years_there_are_none(self) -> None:
        assert latest_day_before(date(2051, 1, 9), days=2).alternatives == ()
        assert latest_day_before(date(1990, 12, 31), days=2).alternatives == ()

    @given(covered_days(), st.integers(1, 1000))
    def test_so_many_days_later_is_the_end(self, term_end: date, days: int) -> None:
        assert latest_day_before(term_end, days=days).last_day + timedelta(days=days) == term_end

    def test_needs_no_covered_years(self) -> None:
        assert latest_day_before(date.max, days=1).last_day == date(9999, 12, 30)
        assert latest_day_before(date(1, 1, 2), days=1).last_day == date.min

    @pytest.mark.parametrize(("term_end", "days"), [(date.min, 1), (date.max, 10**7), (date.max, 10**400)])
    def test_before_the_calendar_is_out_of_coverage(self, term_end: date, days: int) -> None:
        with pytest.raises(OutOfCoverageError, match="0001-01-01 to 9999-12-31") as caught:
            latest_day_before(term_end, days=days)
        assert caught.value.argument == "term_end"

    @pytest.mark.parametrize("days", [0, -1])
    def test_takes_no_number_under_one(self, days: int) -> None:
        with pytest.raises(InvalidValueError) as caught:
            latest_day_before(date(2026, 3, 9), days=days)
        assert caught.value.argument == "days"


class TestEarliestDayBefore:
    """A-07: the day with the same date."""

    @pytest.mark.parametrize(
        ("end", "first_day"),
        [
            (date(2023, 8, 31), date(2023, 5, 31)),
            (date(2027, 5, 31), date(2027, 2, 28)),
            (date(2028, 5, 31), date(2028, 2, 29)),
            (date(2028, 5, 28), date(2028, 2, 28)),
            (date(2026, 2, 15), date(2025, 11, 15)),  # a Saturday
        ],
    )
    def test_three_months_before(self, end: date, first_day: date) -> None:
        opening = earliest_day_before(end, months=3)
        assert opening.first_day == first_day
        assert opening.because.codes == ("TRM-003c", "TRM-005d")
        assert opening.because[0].rule.reading == "A-07"
        assert opening.alternatives == (opening.safe_day,) == (first_day + timedelta(days=1),)

    @given(covered_days(max_value=date(2040, 12, 31)), st.integers(1, 60))
    def test_forward_again_never_passes_the_end(self, end: date, months: int) -> None:
        first_day = earliest_day_before(end, months=months).first_day
        if first_day.year > 1990:
            there = end_of_term(first_day, months=months).nominal_day
            assert there == end or (first_day.day < end.day and there < end)

    @pytest.mark.parametrize(("end", "months"), [(date.min, 1), (date.max, 120_000), (date.max, 10**400)])
    def test_before_the_calendar_is_out_of_coverage(self, end: date, months: int) -> None:
        with pytest.raises(OutOfCoverageError, match="0001-01-01 to 9999-12-31") as caught:
            earliest_day_before(end, months=months)
        assert caught.value.argument == "end"

    @pytest.mark.parametrize("months", [0, -1])
    def test_takes_no_number_under_one(self, months: int) -> None:
        with pytest.raises(InvalidValueError) as caught:
            earliest_day_before(date(2026, 3, 9), months=months)
        assert caught.value.argument == "months"
