"""Days, periods, school years and time limits for tests, drawn more often near the limits of the rules."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from sio_rules._holidays import working_days_before
from sio_rules.days import FIRST_DAY, LAST_DAY
from sio_rules.periods import Period, SchoolYear

_TURNS = (
    *(date(year, month, day) for year in (2017, 2018, 2025) for month, day in ((1, 1), (2, 28), (3, 1), (6, 1), (12, 24))),
    *(date(year, month, day) for year in (2018, 2026) for month, day in ((1, 31), (5, 31), (8, 31), (9, 1), (11, 12))),
    *(date(year, 2, 29) for year in (2016, 2020, 2024)),
)
working_days_before(LAST_DAY.year)  # the tables of days are made here, so that no example that is timed has to make them

_LONGEST = {"days": 400, "working_days": 300, "weeks": 60, "months": 60, "years": 10}


def covered_days(min_value: date = FIRST_DAY, max_value: date = LAST_DAY) -> st.SearchStrategy[date]:
    """
    Draw days that the library covers, from *min_value* to *max_value*; often the first or last of a month, year or school year.

    Shrinks towards 2000-01-01 where that day is in the range.
    """
    turns = [day for day in _TURNS if min_value <= day <= max_value]
    anywhere = st.dates(min_value, max_value)
    return anywhere | st.sampled_from(turns) if turns else anywhere


def periods(*, open_ended: bool | None = None) -> st.SearchStrategy[Period]:
    """
    Draw periods: of one day, of several days, of whole school years, and without an end.

    With *open_ended* True only periods without an end are drawn, with False only periods that have one.
    """
    starts = covered_days(max_value=date(2045, 12, 31))
    endless = starts.map(Period)
    if open_ended:
        return endless
    ended = lasting(starts, st.just(0) | st.integers(0, 1500)) | starts.map(lambda day: SchoolYear.of(day).period)
    return ended if open_ended is False else ended | endless


@st.composite
def lasting(draw: st.DrawFn, starts: st.SearchStrategy[date], more_days: st.SearchStrategy[int]) -> Period:
    """Draw periods of one day and *more_days*."""
    start = draw(starts)
    return Period(start, start + timedelta(days=draw(more_days)))


@st.composite
def between(draw: st.DrawFn, some: st.SearchStrategy[date], others: st.SearchStrategy[date]) -> Period:
    """Draw periods from one day to another, whichever comes first."""
    return Period(*sorted((draw(some), draw(others))))


def ended_or_open(days: st.SearchStrategy[date]) -> st.SearchStrategy[Period]:
    """Draw periods from one of *days* to another, and from one of them without an end."""
    return between(days, days) | days.map(Period)


def school_years(first: int = 2011, last: int = 2035) -> st.SearchStrategy[SchoolYear]:
    """Draw school years that begin in the calendar years from *first* to *last*."""
    return st.integers(first, last).map(SchoolYear)


@st.composite
def terms(draw: st.DrawFn) -> dict[str, Any]:
    """Draw lengths of time limits, as arguments of `end_of_term`: `{"working_days": 5}`."""
    unit = draw(st.sampled_from(sorted(_LONGEST)))
    usual = [length for length in (1, 2, 3, 5, 7, 14) if length <= _LONGEST[unit]]
    return {unit: draw(st.sampled_from(usual) | st.integers(1, _LONGEST[unit]))}
