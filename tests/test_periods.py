"""Tests of `sio_rules.periods`."""

import copy
import pickle
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import InvalidValueError
from sio_rules.periods import Period, SchoolYear
from sio_rules.strategies import covered_days, periods, school_years

JUNK: tuple[Any, ...] = (None, "2026-03-09", 20260309, 1.5, True, datetime(2026, 3, 9, 12, 0, tzinfo=UTC), [], object())
SEPTEMBER = Period(date(2019, 9, 1), date(2019, 9, 30))


def days_of(period: Period, first: date, last: date) -> set[date]:
    """Return the days of *period* from *first* to *last*, asked one by one."""
    return {day for passed in range((last - first).days + 1) if period.covers(day := first + timedelta(days=passed))}


class TestPeriod:
    """A period is closed; an open end is None."""

    def test_is_one_day_at_least(self) -> None:
        assert Period(date(2019, 9, 1), date(2019, 9, 1)).days == 1

    def test_refuses_an_end_the_day_before_the_start(self) -> None:
        with pytest.raises(InvalidValueError) as caught:
            Period(date(2019, 9, 2), date(2019, 9, 1))
        assert caught.value.argument == "end"

    @pytest.mark.parametrize("junk", JUNK)
    def test_names_the_end_that_is_no_day(self, junk: Any) -> None:
        """An end may be None, a start may not."""
        with pytest.raises(TypeError, match=r"^start must be date, not "):
            Period(junk, date(2019, 9, 30))
        if junk is not None:
            with pytest.raises(TypeError, match=r"^end must be date or None, not "):
                Period(date(2019, 9, 1), junk)

    def test_without_an_end_its_days_are_not_counted(self) -> None:
        assert Period(date(2019, 9, 1)).days is None

    @pytest.mark.parametrize("method", [Period.holds, Period.overlap, Period.overlaps])
    @pytest.mark.parametrize("junk", [*JUNK, date(2019, 9, 1)])
    def test_names_what_is_no_other_period(self, method: type, junk: Period) -> None:
        with pytest.raises(TypeError, match=r"^other "):
            method(SEPTEMBER, junk)

    @pytest.mark.parametrize("junk", JUNK)
    def test_names_what_is_no_day(self, junk: date) -> None:
        with pytest.raises(TypeError, match=r"^day "):
            SEPTEMBER.covers(junk)

    def test_takes_the_whole_calendar(self) -> None:
        ever = Period(date.min, date.max)
        assert ever.days == date.max.toordinal()
        assert ever.overlap(Period(date.max)) == Period(date.max, date.max)
        assert ever.overlap(Period(date.min, date.min)) == Period(date.min, date.min)
        assert ever.holds(ever)
        assert not ever.holds(Period(date.max))

    @given(periods())
    def test_survives_pickle_and_deepcopy(self, period: Period) -> None:
        assert pickle.loads(pickle.dumps(period)) == period == copy.deepcopy(period)
        assert hash(copy.deepcopy(period)) == hash(period)

    def test_takes_a_subclass_of_date(self) -> None:
        class Day(date):
            pass

        assert Period(Day(2019, 9, 1), Day(2019, 9, 30)) == SEPTEMBER


class TestCovers:
    """Both ends belong to the period."""

    @pytest.mark.parametrize(
        ("day", "covered"),
        [
            (date(2019, 8, 31), False),
            (date(2019, 9, 1), True),
            (date(2019, 9, 30), True),
            (date(2019, 10, 1), False),
        ],
    )
    def test_both_ends(self, day: date, *, covered: bool) -> None:
        assert SEPTEMBER.covers(day) is covered

    def test_without_an_end_every_later_day(self) -> None:
        assert Period(date(2019, 9, 1)).covers(date.max)
        assert not Period(date(2019, 9, 1)).covers(date(2019, 8, 31))

    @given(periods(open_ended=False))
    def test_as_many_days_as_it_says(self, period: Period) -> None:
        assert period.end is not None
        around = period.start - timedelta(days=2), period.end + timedelta(days=2)
        assert len(days_of(period, *around)) == period.days


class TestHolds:
    """A period holds what lies wholly within it."""

    @pytest.mark.parametrize(
        ("other", "held"),
        [
            (SEPTEMBER, True),
            (Period(date(2019, 9, 2), date(2019, 9, 29)), True),
            (Period(date(2019, 8, 31), date(2019, 9, 30)), False),
            (Period(date(2019, 9, 1), date(2019, 10, 1)), False),
            (Period(date(2019, 9, 1)), False),
        ],
    )
    def test_both_ends(self, other: Period, *, held: bool) -> None:
        assert SEPTEMBER.holds(other) is held

    def test_without_an_end_holds_another_without_an_end(self) -> None:
        assert Period(date(2019, 9, 1)).holds(Period(date(2019, 9, 1)))
        assert not Period(date(2019, 9, 1)).holds(Period(date(2019, 8, 31)))

    @given(periods(), periods())
    def test_holds_what_it_overlaps_wholly(self, one: Period, other: Period) -> None:
        assert one.holds(other) == (one.overlap(other) == other)


class TestOverlap:
    """The overlap is exactly the days that both have."""

    def test_touching_periods_have_one_day_in_common(self) -> None:
        assert SEPTEMBER.overlap(Period(date(2019, 9, 30))) == Period(date(2019, 9, 30), date(2019, 9, 30))

    def test_periods_that_follow_each_other_have_none(self) -> None:
        assert SEPTEMBER.overlap(Period(date(2019, 10, 1))) is None
        assert SEPTEMBER.overlap(Period(date(2019, 8, 1), date(2019, 8, 31))) is None

    def test_two_without_an_end_overlap_without_an_end(self) -> None:
        assert Period(date(2019, 9, 1)).overlap(Period(date(2020, 9, 1))) == Period(date(2020, 9, 1))

    def test_one_without_an_end_ends_with_the_other(self) -> None:
        open_ended = Period(date(2019, 9, 15))
        assert SEPTEMBER.overlap(open_ended) == open_ended.overlap(SEPTEMBER) == Period(date(2019, 9, 15), date(2019, 9, 30))

    @given(periods(), periods())
    def test_is_symmetric(self, one: Period, other: Period) -> None:
        assert one.overlap(other) == other.overlap(one)

    @given(
        st.dates(date(2019, 9, 1), date(2019, 11, 30)),
        st.none() | st.integers(0, 60),
        st.dates(date(2019, 9, 1), date(2019, 11, 30)),
        st.none() | st.integers(0, 60),
    )
    def test_equals_a_count_day_by_day(
        self, first: date, length: int | None, second: date, other_length: int | None
    ) -> None:
        one = Period(first, None if length is None else first + timedelta(days=length))
        other = Period(second, None if other_length is None else second + timedelta(days=other_length))
        around = date(2019, 8, 1), date(2020, 3, 1)
        both = days_of(one, *around) & days_of(other, *around)
        overlap = one.overlap(other)
        assert both == (days_of(overlap, *around) if overlap else set())


class TestOverlaps:
    """Whether there is an overlap at all."""

    @given(periods(), periods())
    def test_agrees_with_the_days_in_common(self, one: Period, other: Period) -> None:
        assert one.overlaps(other) is other.overlaps(one) is (one.overlap(other) is not None)

    @pytest.mark.parametrize(("start", "expected"), [(date(2019, 9, 30), True), (date(2019, 10, 1), False)])
    def test_one_day_is_enough(self, start: date, *, expected: bool) -> None:
        assert SEPTEMBER.overlaps(Period(start)) is Period(start).overlaps(SEPTEMBER) is expected


class TestFirstDayOutside:
    """Several periods may cover one together."""

    def test_one_that_ends_a_day_too_early(self) -> None:
        early, late = Period(date(2019, 9, 1), date(2019, 9, 29)), Period(date(2019, 9, 30), date(2019, 10, 5))
        assert SEPTEMBER.first_day_outside([SEPTEMBER]) is None
        assert SEPTEMBER.first_day_outside([early]) == date(2019, 9, 30)
        assert SEPTEMBER.first_day_outside([late]) == date(2019, 9, 1)
        assert SEPTEMBER.first_day_outside([late, early]) is None

    def test_one_of_a_single_day(self) -> None:
        first = date(2019, 9, 1)
        assert SEPTEMBER.first_day_outside([Period(first, first)]) == date(2019, 9, 2)

    def test_without_an_end(self) -> None:
        for covering in (Period(date(2019, 9, 1)), Period(date(2019, 9, 1), date.max)):
            assert Period(date(2019, 9, 1)).first_day_outside([covering]) is None
        assert Period(date(2019, 9, 1)).first_day_outside([SEPTEMBER]) == date(2019, 10, 1)
        assert SEPTEMBER.first_day_outside([]) == date(2019, 9, 1)

    @given(periods(), st.lists(periods(), max_size=4))
    def test_equals_a_count_day_by_day(self, period: Period, others: list[Period]) -> None:
        outside = period.first_day_outside(others)
        covered = [each.start for each in others] + [each.end + timedelta(days=1) for each in others if each.end]
        candidates = [day for day in (period.start, *covered) if period.covers(day)]
        assert outside == min((day for day in candidates if not any(each.covers(day) for each in others)), default=None)

    @pytest.mark.parametrize("junk", [None, 1, [None], ["x"]])
    def test_names_what_is_no_period(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^others"):
            SEPTEMBER.first_day_outside(junk)


class TestSchoolYear:
    """TRM-012: 1 September to 31 August."""

    @pytest.mark.parametrize(
        ("day", "year"),
        [(date(2019, 8, 31), "2018/2019"), (date(2019, 9, 1), "2019/2020"), (date(2020, 1, 1), "2019/2020")],
    )
    def test_of_a_day(self, day: date, year: str) -> None:
        assert str(SchoolYear.of(day)) == year

    def test_begins_and_ends(self) -> None:
        year = SchoolYear(2019)
        assert year.period == Period(year.start, year.end) == Period(date(2019, 9, 1), date(2020, 8, 31))

    @given(covered_days())
    def test_covers_its_days_alone(self, day: date) -> None:
        year = SchoolYear.of(day)
        assert year.period.covers(day)
        assert not SchoolYear(year.first - 1).period.covers(day)
        assert not SchoolYear(year.first + 1).period.covers(day)

    @given(school_years(), school_years())
    def test_is_ordered_by_time(self, one: SchoolYear, other: SchoolYear) -> None:
        assert (one < other) == (one.end < other.start)

    @pytest.mark.parametrize("first", [0, -1, 9999, 10**30])
    def test_refuses_a_year_that_the_calendar_lacks(self, first: int) -> None:
        with pytest.raises(InvalidValueError) as caught:
            SchoolYear(first)
        assert caught.value.argument == "first"

    @pytest.mark.parametrize("junk", [None, "2019", 2019.0, True, date(2019, 9, 1)])
    def test_names_what_is_no_year(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^first must be int, not "):
            SchoolYear(junk)

    def test_takes_the_first_and_last_year_of_the_calendar(self) -> None:
        assert SchoolYear(1).start == date(1, 9, 1)
        assert SchoolYear(9998).end == date(9999, 8, 31)

    @pytest.mark.parametrize("day", [date.min, date(1, 8, 31), date(9999, 9, 1), date.max])
    def test_refuses_a_day_of_no_whole_year(self, day: date) -> None:
        with pytest.raises(InvalidValueError) as caught:
            SchoolYear.of(day)
        assert caught.value.argument == "day"

    @pytest.mark.parametrize("junk", JUNK)
    def test_names_what_is_no_day(self, junk: date) -> None:
        with pytest.raises(TypeError, match=r"^day "):
            SchoolYear.of(junk)
