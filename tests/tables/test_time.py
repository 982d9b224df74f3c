"""Days and school years agree with the functions, for all that are covered."""

from datetime import date

import pytest
from lookup import answers, index

from sio_rules import OutOfCoverageError
from sio_rules.days import (
    FIRST_DAY,
    LAST_DAY,
    add_working_days,
    free_day,
    holiday_name,
    is_working_day,
    working_days_between,
)
from sio_rules.periods import SchoolYear
from sio_rules.pupils.schooling import february_classes
from sio_rules.school_calendar import classes_begin, classes_end
from sio_rules.tables import TABLES


def begins(year: int) -> date | None:
    """Return when lessons begin; None where the year is not covered."""
    try:
        return classes_begin(year).outcome
    except OutOfCoverageError:
        return None


def ends(year: int) -> date | None:
    """Return when lessons end; None where the year is not covered."""
    try:
        return classes_end(year).outcome
    except OutOfCoverageError:
        return None


def top_class_ends(first: int) -> date | None:
    """Return when the lessons of the top class of the February intake end; None where the year is not covered."""
    try:
        lessons = february_classes(first, top_class=True).outcome
    except OutOfCoverageError:
        return None
    return None if lessons is None else lessons.end


class TestWorkingDays:
    """Every covered day."""

    def test_agrees_with_the_functions(self) -> None:
        ordinals = range(FIRST_DAY.toordinal(), LAST_DAY.toordinal() + 1)
        assert [row[0] for row in TABLES["working_days"].rows] == [date.fromordinal(each) for each in ordinals]
        for day, working, _, code, pl, en in TABLES["working_days"].rows:
            assert isinstance(day, date)
            why = free_day(day)
            assert working is is_working_day(day)
            assert code == (why and why.code)
            assert (pl, en) == (holiday_name(day, "pl"), holiday_name(day, "en"))

    def test_the_numbers_count_the_working_days(self) -> None:
        for day, _, number, *_ in TABLES["working_days"].rows:
            assert isinstance(day, date)
            assert number == working_days_between(FIRST_DAY, day)

    @pytest.mark.parametrize("n", [1, 5, 14, 250])
    def test_a_term_is_one_look_up(self, n: int) -> None:
        rows = TABLES["working_days"].rows
        by_number = {row[2]: row[0] for row in rows if row[1]}
        for day, _, number, *_ in rows[:-400:7]:
            assert isinstance(day, date)
            assert isinstance(number, int)
            assert by_number[number + n] == add_working_days(day, n)


class TestSchoolYears:
    """Every covered school year."""

    def test_has_all_that_are_covered_whole(self) -> None:
        years = [SchoolYear(int(str(first))) for (first,) in index("school_years")]
        assert [year.first for year in years] == list(range(1991, 2050))
        assert all(year.start >= FIRST_DAY and year.end <= LAST_DAY for year in years)
        assert SchoolYear(1990).start < FIRST_DAY
        assert SchoolYear(2050).end > LAST_DAY

    @pytest.mark.parametrize("first", range(1991, 2050))
    def test_agrees_with_the_functions(self, first: int) -> None:
        written, *days = answers("school_years", school_year=first)
        year = SchoolYear(first)
        february = february_classes(first).outcome
        assert february is not None
        assert written == str(year)
        assert days[:2] == [year.start, year.end]
        assert days[4:6] == [february.start, february.end]
        assert (days[2], days[3], days[6]) == (begins(first), ends(first + 1), top_class_ends(first))
