"""Tests of `sio_rules.days`."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from dateutil.easter import easter
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import InvalidValueError, OutOfCoverageError
from sio_rules.days import (
    FIRST_DAY,
    LAST_DAY,
    add_working_days,
    first_working_day,
    free_day,
    holiday_name,
    is_holiday,
    is_working_day,
    next_working_day,
    working_days_between,
)
from sio_rules.strategies import covered_days

EVERY_DAY = [FIRST_DAY + timedelta(days=passed) for passed in range((LAST_DAY - FIRST_DAY).days + 1)]
NO_DAYS: tuple[Any, ...] = (
    None,
    "2026-03-09",
    "٢٠٢٦",
    "\ud800",
    "9" * 10_000,
    20260309,
    1.5,
    True,
    [],
    {},
    object(),
    SimpleNamespace(year="2026"),
    datetime(2026, 3, 9, 12, 0, tzinfo=UTC),
)
OUTSIDE = (date.min, FIRST_DAY - timedelta(days=1), LAST_DAY + timedelta(days=1), date.max)


@cache
def named_holidays() -> frozenset[date]:
    """Return the holidays of the act of 18 January 1951, written out again."""
    days = {date(2018, 11, 12)}
    for year in range(FIRST_DAY.year, LAST_DAY.year + 1):
        sunday = easter(year)
        days |= {sunday + timedelta(days=passed) for passed in (0, 1, 49, 60)}
        fixed = [(1, 1), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)]
        fixed += [(1, 6)] if year >= 2011 else []
        fixed += [(12, 24)] if year >= 2025 else []
        days |= {date(year, month, day) for month, day in fixed}
    return frozenset(days)


def works(day: date) -> bool:
    """Whether *day* is a working day, by the act written out above."""
    return day.weekday() < 5 and day not in named_holidays()


class TestIsHoliday:
    """TRM-008 to TRM-011: the act of 18 January 1951, art. 1."""

    def test_every_covered_day_is_as_the_act_says(self) -> None:
        wrong = [day for day in EVERY_DAY if is_holiday(day) != (day in named_holidays() or day.weekday() == 6)]
        assert wrong == []

    @pytest.mark.parametrize(
        ("day", "free"),
        [
            (date(2024, 12, 24), False),
            (date(2025, 12, 24), True),
            (date(2010, 1, 6), False),
            (date(2011, 1, 6), True),
            (date(2018, 11, 12), True),
            (date(2019, 11, 12), False),
            (date(1991, 5, 3), True),
            (date(2026, 5, 24), True),  # Pentecost
            (date(2026, 6, 4), True),  # Corpus Christi
            (date(2026, 5, 2), False),  # a Saturday
            (date(2026, 5, 4), False),  # no substitute for Sunday, 3 May
        ],
    )
    def test_dated_and_moving_holidays(self, day: date, *, free: bool) -> None:
        assert is_holiday(day) is free

    def test_12_november_is_free_in_2018_alone(self) -> None:
        free = [year for year in range(1991, 2051) if holiday_name(date(year, 11, 12), "pl")]
        assert free == [2018]


class TestIsWorkingDay:
    """TRM-006: Monday to Friday without statutory holidays."""

    def test_every_covered_day(self) -> None:
        assert [day for day in EVERY_DAY if is_working_day(day) != works(day)] == []


class TestFreeDay:
    """TRM-006 to TRM-011: why a day is free."""

    @pytest.mark.parametrize(
        ("day", "code"),
        [
            (date(2026, 5, 1), "TRM-008a"),
            (date(2026, 5, 10), "TRM-008b"),
            (date(2026, 5, 9), "TRM-006a"),
            (date(2026, 5, 3), "TRM-008a"),  # a holiday on a Sunday is the holiday
            (date(2010, 5, 1), "TRM-008a"),  # and on a Saturday
            (date(2025, 12, 24), "TRM-009"),
            (date(2022, 12, 24), "TRM-006a"),
            (date(2011, 1, 6), "TRM-010"),
            (date(2018, 11, 12), "TRM-011"),
        ],
    )
    def test_names_the_rule(self, day: date, code: str) -> None:
        finding = free_day(day)
        assert finding is not None
        assert (finding.code, finding.facts) == (code, {"day": day})

    @given(covered_days())
    def test_names_none_on_working_days_alone(self, day: date) -> None:
        assert (free_day(day) is None) == works(day)

    @given(covered_days())
    def test_names_no_rule_before_it_is_law(self, day: date) -> None:
        finding = free_day(day)
        assert finding is None or finding.rule.since is None or finding.rule.since <= day


class TestHolidayName:
    """TRM-008: the names of holidays in two languages."""

    @pytest.mark.parametrize(
        ("day", "polish", "english"),
        [
            (date(2026, 1, 1), "Nowy Rok", "New Year's Day"),
            (date(2026, 6, 4), "dzień Bożego Ciała", "Corpus Christi"),
            (date(2026, 4, 5), "pierwszy dzień Wielkiej Nocy", "Easter Sunday"),
            (date(2026, 5, 3), "Święto Narodowe Trzeciego Maja", "National Day of the Third of May"),
            (date(2025, 12, 24), "Wigilia Bożego Narodzenia", "Christmas Eve"),
            (date(2026, 6, 7), None, None),
            (date(2026, 6, 6), None, None),
            (date(2026, 6, 8), None, None),
        ],
    )
    def test_in_both_languages(self, day: date, polish: str | None, english: str | None) -> None:
        assert (holiday_name(day, "pl"), holiday_name(day, "en")) == (polish, english)

    def test_a_day_has_a_name_where_the_act_names_it(self) -> None:
        for lang in ("pl", "en"):
            assert {day for day in EVERY_DAY if holiday_name(day, lang)} == named_holidays()

    @pytest.mark.parametrize("lang", [None, "", "PL", "de", "en_US", "\ud800", 1, [], True])
    def test_knows_two_languages(self, lang: str) -> None:
        with pytest.raises(TypeError, match=r"^lang "):
            holiday_name(date(2026, 6, 4), lang)


class TestAddWorkingDays:
    """TRM-007: the n-th working day, the day itself not counted."""

    @pytest.mark.parametrize(
        ("event", "last_day"),
        [
            (date(2018, 9, 4), date(2018, 9, 11)),
            (date(2018, 11, 9), date(2018, 11, 19)),
            (date(2024, 12, 18), date(2024, 12, 27)),
            (date(2025, 12, 18), date(2025, 12, 30)),
            (date(2026, 4, 30), date(2026, 5, 8)),
            (date(2026, 11, 21), date(2026, 11, 27)),
            (date(2026, 11, 20), date(2026, 11, 27)),
            (date(2026, 3, 2), date(2026, 3, 9)),
        ],
    )
    def test_five_working_days(self, event: date, last_day: date) -> None:
        assert add_working_days(event, 5) == last_day

    def test_three_working_days_from_monday_end_on_thursday(self) -> None:
        assert add_working_days(date(2026, 3, 2), 3) == date(2026, 3, 5)

    @pytest.mark.parametrize("sign", [1, -1])
    def test_equals_a_plain_count_on_every_covered_day(self, sign: int) -> None:
        working = {day: works(day) for day in EVERY_DAY}
        one_day = timedelta(days=sign)
        wrong = []
        for day in EVERY_DAY:
            counted = day
            for n in range(1, 16):
                counted += one_day
                while not working.get(counted, True):
                    counted += one_day
                try:
                    answer = add_working_days(day, sign * n)
                except OutOfCoverageError:
                    answer = None
                if answer != (counted if counted in working else None):
                    wrong.append((day, sign * n))
        assert wrong == []

    @given(covered_days(date(1992, 1, 1), date(2049, 12, 31)), st.integers(-200, 200), st.integers(-200, 200))
    def test_is_strictly_monotone_in_n(self, day: date, fewer: int, more: int) -> None:
        if 0 not in {fewer, more} and fewer < more:
            assert add_working_days(day, fewer) < add_working_days(day, more)

    @given(covered_days(date(1992, 1, 1), date(2049, 12, 31)), st.integers(1, 200))
    def test_back_and_forth_is_the_working_day_again(self, day: date, n: int) -> None:
        if is_working_day(day):
            assert add_working_days(add_working_days(day, n), -n) == day

    def test_reaches_every_working_day_from_the_first_and_from_the_last(self) -> None:
        working = [day for day in EVERY_DAY if works(day)]
        assert [add_working_days(FIRST_DAY, n) for n in range(1, len(working) + 1)] == working
        assert [add_working_days(LAST_DAY, -n) for n in range(1, len(working) + 1)] == working[::-1]
        for day, n in ((FIRST_DAY, len(working) + 1), (LAST_DAY, -len(working) - 1)):
            with pytest.raises(OutOfCoverageError):
                add_working_days(day, n)

    @pytest.mark.parametrize("day", [FIRST_DAY, date(2026, 3, 9), LAST_DAY])
    def test_zero_working_days_are_refused(self, day: date) -> None:
        with pytest.raises(InvalidValueError) as caught:
            add_working_days(day, 0)
        assert caught.value.argument == "n"

    @pytest.mark.parametrize("junk", [None, "5", 5.0, True])
    def test_names_what_is_no_number(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^n must be int, not "):
            add_working_days(date(2026, 3, 9), junk)

    @pytest.mark.parametrize("n", [10**6, -(10**6), 10**400, -(10**400)])
    def test_too_far_is_out_of_coverage(self, n: int) -> None:
        with pytest.raises(OutOfCoverageError) as caught:
            add_working_days(date(2026, 3, 9), n)
        assert caught.value.argument == "day"

    def test_takes_subclasses_of_its_kinds(self) -> None:
        class Day(date):
            pass

        class Number(int):
            pass

        assert add_working_days(Day(2018, 9, 4), Number(5)) == date(2018, 9, 11)


class TestNextWorkingDay:
    """TRM-006: the first working day after the day."""

    @pytest.mark.parametrize(
        ("day", "following"),
        [
            (date(2026, 3, 9), date(2026, 3, 10)),
            (date(2026, 3, 6), date(2026, 3, 9)),
            (date(2026, 3, 7), date(2026, 3, 9)),
            (date(2025, 12, 23), date(2025, 12, 29)),
        ],
    )
    def test_is_never_the_day_itself(self, day: date, following: date) -> None:
        assert next_working_day(day) == following

    def test_every_step_is_to_the_next_working_day(self) -> None:
        working = [day for day in EVERY_DAY if works(day)]
        assert [(one, next_working_day(one)) for one in working[:-1]] == list(pairwise(working))


class TestFirstWorkingDay:
    """TRM-005 without a ground: a working day stays, any other moves."""

    @pytest.mark.parametrize(
        ("day", "answer"),
        [
            (date(2026, 3, 6), date(2026, 3, 6)),
            (date(2026, 3, 7), date(2026, 3, 9)),
            (date(2025, 12, 23), date(2025, 12, 23)),
            (date(2025, 12, 24), date(2025, 12, 29)),
        ],
    )
    def test_is_the_day_or_the_next(self, day: date, answer: date) -> None:
        assert first_working_day(day) == answer

    def test_of_every_covered_day_it_is_a_working_day(self) -> None:
        for day in EVERY_DAY[:-1]:
            assert first_working_day(day) == (day if works(day) else next_working_day(day))


class TestClosedOn:
    """TRM-006, A-76: an office's own days off are not counted as working days."""

    MONDAY = date(2025, 11, 10)
    """A Monday given back for Saturday, 1 November 2025."""

    def test_a_closed_day_is_no_working_day(self) -> None:
        assert is_working_day(self.MONDAY)
        assert not is_working_day(self.MONDAY, closed_on={self.MONDAY})

    @pytest.mark.parametrize(
        ("n", "plain", "closed"),
        [
            (1, date(2025, 11, 10), date(2025, 11, 12)),
            (2, date(2025, 11, 12), date(2025, 11, 13)),
            (-1, date(2025, 11, 6), date(2025, 11, 6)),
        ],
    )
    def test_it_is_passed_over_forward(self, n: int, plain: date, closed: date) -> None:
        day = date(2025, 11, 7)
        assert add_working_days(day, n) == plain
        assert add_working_days(day, n, closed_on=[self.MONDAY]) == closed

    def test_it_is_passed_over_backward(self) -> None:
        assert add_working_days(date(2025, 11, 12), -1) == self.MONDAY
        assert add_working_days(date(2025, 11, 12), -1, closed_on=(self.MONDAY,)) == date(2025, 11, 7)
        assert add_working_days(date(2025, 11, 12), -2, closed_on=(self.MONDAY,)) == date(2025, 11, 6)

    def test_the_other_questions_take_it_too(self) -> None:
        closed = frozenset({self.MONDAY})
        assert next_working_day(date(2025, 11, 7), closed_on=closed) == date(2025, 11, 12)
        assert first_working_day(self.MONDAY, closed_on=closed) == date(2025, 11, 12)
        assert working_days_between(date(2025, 11, 7), date(2025, 11, 12)) == 3
        assert working_days_between(date(2025, 11, 7), date(2025, 11, 12), closed_on=closed) == 2
        assert working_days_between(self.MONDAY, self.MONDAY, closed_on=closed) == 0
        assert working_days_between(date(2025, 11, 12), date(2025, 11, 12), closed_on=closed) == 1

    @given(covered_days(date(2000, 1, 1), date(2040, 1, 1)), st.sets(covered_days()), st.integers(-30, 30).filter(bool))
    def test_equals_a_plain_count(self, day: date, closed: set[date], n: int) -> None:
        near = {day + timedelta(days=passed) for passed in (-9, -3, 1, 2, 5, 14)} | closed
        counted, left = day, abs(n)
        while left:
            counted += timedelta(days=1 if n > 0 else -1)
            left -= is_working_day(counted) and counted not in near
        assert add_working_days(day, n, closed_on=near) == counted

    def test_days_off_and_uncovered_days_among_them_change_nothing(self) -> None:
        closed = (date.min, date(2025, 11, 8), date(2025, 11, 11), date.max)
        assert add_working_days(date(2025, 11, 7), 3, closed_on=closed) == add_working_days(date(2025, 11, 7), 3)
        assert working_days_between(date(2025, 11, 7), date(2025, 11, 12), closed_on=closed) == 3

    def test_counting_past_the_covered_days_raises(self) -> None:
        with pytest.raises(OutOfCoverageError):
            add_working_days(date(2050, 12, 28), 3, closed_on={date(2050, 12, 29)})

    @pytest.mark.parametrize("junk", [None, 1, date(2025, 11, 10)])
    def test_names_what_are_no_days(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^closed_on "):
            is_working_day(date(2025, 11, 10), closed_on=junk)
        if type(junk) is not date:
            with pytest.raises(TypeError, match=r"^closed_on\[0\] "):
                add_working_days(date(2025, 11, 10), 1, closed_on=[junk])


class TestWorkingDaysBetween:
    """TRM-006: both ends are counted."""

    @pytest.mark.parametrize(
        ("first", "last", "count"),
        [
            (date(2026, 3, 9), date(2026, 3, 9), 1),
            (date(2026, 3, 7), date(2026, 3, 8), 0),
            (date(2026, 3, 6), date(2026, 3, 9), 2),
            (date(2018, 11, 9), date(2018, 11, 13), 2),
            (FIRST_DAY, FIRST_DAY, 0),
            (LAST_DAY, LAST_DAY, 0),
        ],
    )
    def test_counts_both_ends(self, first: date, last: date, count: int) -> None:
        assert working_days_between(first, last) == count

    @pytest.mark.parametrize("first", [FIRST_DAY, date(2018, 11, 10), date(2025, 12, 24), LAST_DAY - timedelta(days=30)])
    def test_equals_a_plain_count_to_every_later_day(self, first: date) -> None:
        count = 0
        for last in EVERY_DAY[(first - FIRST_DAY).days :]:
            count += works(last)
            assert working_days_between(first, last) == count

    @given(covered_days(date(1992, 1, 1), date(2049, 12, 31)), st.integers(1, 200))
    def test_counts_the_n_days_that_were_added(self, day: date, n: int) -> None:
        assert working_days_between(day, add_working_days(day, n)) == n + is_working_day(day)

    def test_reversed_ends_are_refused(self) -> None:
        with pytest.raises(InvalidValueError) as caught:
            working_days_between(date(2026, 3, 10), date(2026, 3, 9))
        assert caught.value.argument == "last"

    @pytest.mark.parametrize("day", OUTSIDE)
    def test_names_the_day_out_of_coverage(self, day: date) -> None:
        with pytest.raises(OutOfCoverageError) as caught:
            working_days_between(day, date(2026, 3, 9))
        assert caught.value.argument == "first"
        with pytest.raises(OutOfCoverageError) as caught:
            working_days_between(date(2026, 3, 9), day)
        assert caught.value.argument == "last"


QUESTIONS = (
    is_holiday,
    is_working_day,
    free_day,
    next_working_day,
    lambda day: holiday_name(day, "pl"),
    lambda day: add_working_days(day, 5),
    lambda day: add_working_days(day, -5),
)


@pytest.mark.parametrize("question", QUESTIONS)
class TestEveryQuestion:
    """A-50: the covered years, and days alone."""

    @pytest.mark.parametrize("day", OUTSIDE)
    def test_a_day_outside_is_out_of_coverage(self, question: type, day: date) -> None:
        with pytest.raises(OutOfCoverageError) as caught:
            question(day)
        assert caught.value.argument == "day"

    @pytest.mark.parametrize("junk", NO_DAYS)
    def test_names_what_is_no_day(self, question: type, junk: object) -> None:
        with pytest.raises(TypeError, match=r"^day "):
            question(junk)


class TestCoverage:
    """A-50: 1991-01-01 to 2050-12-31."""

    def test_the_first_and_the_last_day_are_answered(self) -> None:
        assert (date(1991, 1, 1), date(2050, 12, 31)) == (FIRST_DAY, LAST_DAY)
        assert is_holiday(FIRST_DAY)
        assert not is_working_day(LAST_DAY)
        assert next_working_day(FIRST_DAY) == date(1991, 1, 2)
        assert add_working_days(LAST_DAY, -1) == date(2050, 12, 30)
        with pytest.raises(OutOfCoverageError):
            next_working_day(date(2050, 12, 30))
        with pytest.raises(OutOfCoverageError):
            add_working_days(date(1991, 1, 2), -1)
