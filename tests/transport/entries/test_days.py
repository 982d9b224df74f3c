"""From which day to which: S004 section 12, with A-11."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given

from sio_rules import InvalidValueError
from sio_rules.periods import Period, SchoolYear
from sio_rules.strategies import covered_days
from sio_rules.transport.entries.days import start_not_actual, wrong_end

FIRST = date(2019, 9, 2)


class TestWrongStart:
    """The actual first day: in 2019 the 1st of September was a Sunday, and the ride began on the 2nd."""

    @pytest.mark.parametrize(
        ("start", "ridden", "code"),
        [
            (None, None, "TRN-005a"),
            (None, Period(FIRST), "TRN-005a"),
            (FIRST, None, None),
            (FIRST, Period(FIRST), None),
            (date(2019, 9, 1), Period(FIRST), "TRN-005d"),
            (date(2019, 9, 3), Period(FIRST), "TRN-005d"),
            (date(2019, 9, 1), Period(date(2019, 8, 31)), None),
            (date(2019, 9, 1), Period(date(2019, 9, 1)), None),
        ],
    )
    def test_is_found(self, start: date | None, ridden: Period | None, code: str | None) -> None:
        finding = start_not_actual(start, ridden)
        assert (None if finding is None else finding.code) == code


class TestWrongEnd:
    """31 August, or the earlier day on which the transport ended."""

    @pytest.mark.parametrize(
        ("end", "ridden", "code"),
        [
            (date(2020, 8, 31), Period(FIRST), None),
            (date(2020, 8, 31), None, None),
            (date(2020, 9, 1), None, "TRN-004"),
            (date(2020, 9, 1), Period(FIRST), "TRN-004"),
            (None, None, "TRN-004a"),
            (date(2020, 3, 15), Period(FIRST, date(2020, 3, 15)), None),
            (date(2020, 3, 15), Period(FIRST, date(2020, 3, 16)), "TRN-005"),
            (date(2020, 3, 11), Period(FIRST, date(2020, 3, 11)), None),
            (date(2020, 8, 31), Period(FIRST, date(2020, 3, 11)), "TRN-005"),
            (date(2020, 8, 30), Period(FIRST), "TRN-005"),
            (date(2020, 8, 31), Period(FIRST, date(2021, 3, 1)), None),
            (date(2020, 8, 30), None, "TRN-005c"),
            (FIRST, Period(FIRST, FIRST), None),
            (date(2019, 9, 1), None, "TRN-005b"),
        ],
    )
    def test_is_found(self, end: date | None, ridden: Period | None, code: str | None) -> None:
        finding = wrong_end(FIRST, end, ridden)
        assert (None if finding is None else finding.code) == code

    def test_names_the_right_end(self) -> None:
        finding = wrong_end(FIRST, date(2020, 6, 26), Period(FIRST))
        assert finding is not None
        assert finding.facts == {"end": date(2020, 6, 26), "right_end": date(2020, 8, 31)}

    @given(covered_days(), covered_days())
    def test_of_a_ride_that_goes_on_only_31_august_is_right(self, start: date, end: date) -> None:
        assert (wrong_end(start, end, Period(start)) is None) is (end == SchoolYear.of(start).end)


class TestJunk:
    """A wrong kind of an argument is named; a day without a school year is refused."""

    @pytest.mark.parametrize("junk", ["2019-09-02", 7, b"", [FIRST]])
    def test_raises_type_error(self, junk: Any) -> None:
        for arguments, name in (
            ((junk, None, None), "start"),
            ((FIRST, junk, None), "end"),
            ((FIRST, None, junk), "ridden"),
        ):
            with pytest.raises(TypeError, match=f"^{name} must be"):
                wrong_end(*arguments)
        with pytest.raises(TypeError, match=r"^start must be"):
            start_not_actual(junk, None)
        with pytest.raises(TypeError, match=r"^ridden must be"):
            start_not_actual(FIRST, junk)
        with pytest.raises(TypeError, match=r"^start must be date"):
            wrong_end(None, None, None)  # type: ignore[arg-type] # on purpose

    @pytest.mark.parametrize("day", [date.min, date.max])
    def test_the_ends_of_the_calendar_are_refused(self, day: date) -> None:
        with pytest.raises(InvalidValueError):
            wrong_end(day, None, None)
        with pytest.raises(InvalidValueError):
            start_not_actual(day, Period(FIRST))
