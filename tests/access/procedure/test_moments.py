"""Moments are instants."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest

from sio_rules.access.procedure._moments import day_in_poland, instant
from sio_rules.errors import InvalidValueError, OutOfCoverageError


class Odd(tzinfo):
    """A time zone that raises."""

    def utcoffset(self, _: datetime | None, /) -> timedelta:
        """Break."""
        raise ZeroDivisionError


class Nowhere(tzinfo):
    """A time zone that knows no offset."""

    def utcoffset(self, _: datetime | None, /) -> None:
        """Know nothing."""


class TestInstant:
    """Which moments are converted to UTC, and which are refused."""

    def test_the_hour_that_comes_twice(self) -> None:
        """By the wall clock both are 2:30; by the sun an hour lies between them."""
        warsaw = ZoneInfo("Europe/Warsaw")
        first = datetime(2026, 10, 25, 2, 30, tzinfo=warsaw)
        second = first.replace(fold=1)
        assert second - first == timedelta(0)
        assert instant("moment", second) - instant("moment", first) == timedelta(hours=1)

    @pytest.mark.parametrize("zone", [None, Odd(), Nowhere(), tzinfo()])  # type: ignore[abstract] # no names needed
    def test_no_working_zone(self, zone: tzinfo | None) -> None:
        """A naive moment is refused."""
        for moment in (datetime(2026, 3, 2, tzinfo=zone), datetime.min.replace(tzinfo=zone)):
            with pytest.raises(InvalidValueError, match="moment"):
                instant("moment", moment)

    @pytest.mark.parametrize(
        "moment",
        [
            datetime.min.replace(tzinfo=timezone(timedelta(hours=14))),
            datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))),
            datetime(1990, 12, 31, 22, 59, 59, tzinfo=UTC),
            datetime(1990, 6, 1, tzinfo=UTC),
            datetime.min.replace(tzinfo=UTC),
            datetime.max.replace(tzinfo=UTC),
            datetime(2050, 12, 31, 23, 0, tzinfo=UTC),
            datetime(2051, 1, 1, tzinfo=UTC),
        ],
    )
    def test_outside_the_covered_years(self, moment: datetime) -> None:
        """Never an OverflowError."""
        with pytest.raises(OutOfCoverageError, match="moment"):
            instant("moment", moment)

    @pytest.mark.parametrize(
        "moment",
        [
            datetime(1990, 12, 31, 23, tzinfo=UTC),
            datetime(1991, 1, 1, tzinfo=UTC),
            datetime(2050, 12, 31, 22, 59, 59, tzinfo=UTC),
        ],
    )
    def test_the_covered_years_begin_and_end_at_midnight_in_poland(self, moment: datetime) -> None:
        """An hour before midnight in UTC."""
        assert instant("moment", moment) == moment


class TestDayInPoland:
    """Without the time zone database."""

    @pytest.mark.parametrize("year", range(1991, 2051))
    def test_is_the_day_of_the_time_zone_database(self, year: int) -> None:
        """Around midnight on every day, and around both changes of the clocks."""
        warsaw = ZoneInfo("Europe/Warsaw")
        midnight = datetime(year, 1, 1, tzinfo=UTC)
        for hours in range(0, 365 * 24, 24):
            for seconds in (21 * 3600, 22 * 3600 - 1, 22 * 3600, 23 * 3600 - 1, 23 * 3600):
                moment = midnight + timedelta(hours=hours, seconds=seconds)
                assert day_in_poland(moment) == moment.astimezone(warsaw).date()
