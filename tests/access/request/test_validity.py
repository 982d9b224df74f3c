"""From when until when the authorisation is valid."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.access import AccessRequest, latest_valid_day
from sio_rules.access.request import latest_valid_day_after_filing
from sio_rules.access.request.validity import check_validity, over_before_filing, too_late_after_filing
from sio_rules.periods import Period
from sio_rules.rule import Severity
from sio_rules.terms import anniversary, last_day_of_years

DAY = timedelta(days=1)
TERM = Period(date(2018, 9, 1), date(2026, 8, 31))
USUAL_DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def codes(start: date | None, end: date | None) -> tuple[str, ...]:
    """Return what is wrong with the period from *start* to *end*."""
    return check_validity(AccessRequest(valid_from=start, valid_until=end)).codes


class TestLatestValidDayAfterFiling:
    """S001, upoważnienie: five years from the day of filing, which is not counted (ACC-111, A-04)."""

    @pytest.mark.parametrize(
        ("filed_on", "latest"),
        [
            (date(2020, 9, 2), date(2025, 9, 2)),
            (date(2028, 2, 29), date(2033, 2, 28)),
            (date(2028, 2, 28), date(2033, 2, 28)),
            (date(2027, 2, 28), date(2032, 2, 28)),
            (date(2024, 2, 10), date(2029, 2, 10)),
            (date(2020, 9, 29), date(2025, 9, 29)),
            (date(9994, 1, 1), date(9999, 1, 1)),
            (date(9994, 12, 31), date(9999, 12, 31)),
            (date(9995, 1, 1), date.max),
            (date.max, date.max),
        ],
    )
    def test_is_the_same_date_five_years_on(self, filed_on: date, latest: date) -> None:
        assert latest_valid_day_after_filing(filed_on) == latest

    @given(USUAL_DAYS)
    def test_is_the_anniversary_of_the_terms(self, filed_on: date) -> None:
        assert latest_valid_day_after_filing(filed_on) == anniversary(filed_on, 5)


class TestLatestValidDay:
    """S002, part I: five years at most, both ends counted (ACC-206, ACC-214, A-04)."""

    @pytest.mark.parametrize(
        ("start", "latest"),
        [
            (date(2018, 9, 1), date(2023, 8, 31)),
            (date(2019, 3, 1), date(2024, 2, 29)),
            (date(2028, 2, 29), date(2033, 2, 28)),
            (date(2027, 3, 1), date(2032, 2, 29)),
            (date(2024, 2, 10), date(2029, 2, 9)),
            (date(2020, 9, 29), date(2025, 9, 28)),
            (date(9994, 1, 1), date(9998, 12, 31)),
            (date(9995, 1, 1), date.max),
        ],
    )
    def test_is_the_day_before_the_fifth_anniversary(self, start: date, latest: date) -> None:
        assert latest_valid_day(start) == latest

    @given(USUAL_DAYS)
    def test_is_the_last_of_five_years_of_the_terms(self, start: date) -> None:
        assert latest_valid_day(start) == last_day_of_years(start, 5)

    @given(USUAL_DAYS)
    def test_one_day_past_it_is_too_long(self, start: date) -> None:
        assert codes(start, latest_valid_day(start)) == ()
        assert codes(start, latest_valid_day(start) + DAY) == ("ACC-206",)

    @pytest.mark.parametrize(
        ("term", "latest"),
        [
            (TERM, date(2023, 8, 31)),
            (Period(date(2018, 9, 1), date(2023, 8, 30)), date(2023, 8, 30)),
            (Period(date(2018, 9, 1)), date(2023, 8, 31)),
            (None, date(2023, 8, 31)),
        ],
    )
    def test_the_function_ends_it_earlier_but_never_later(self, term: Period | None, latest: date) -> None:
        assert latest_valid_day(date(2018, 9, 1), term=term) == latest


class TestCheckValidity:
    """ACC-110, ACC-206: both ends belong to the period, and it is not reversed."""

    def test_one_day_is_a_period_and_a_day_less_is_none(self) -> None:
        assert codes(TERM.start, TERM.start) == ()
        assert codes(TERM.start, TERM.start - DAY) == ("ACC-110c",)

    def test_five_years_and_a_day_are_too_long(self) -> None:
        assert codes(TERM.start, date(2023, 8, 31)) == ()
        assert codes(TERM.start, date(2023, 9, 1)) == ("ACC-206",)

    @pytest.mark.parametrize(("start", "end"), [(None, None), (None, date.max), (date.min, None)])
    def test_what_joins_both_ends_leaves_a_missing_one_alone(self, start: date | None, end: date | None) -> None:
        assert codes(start, end) == ()


class TestOverBeforeFiling:
    """An authorisation that is over before the request is filed gives nothing."""

    @pytest.mark.parametrize("filed_on", [date(2020, 9, 2), date(2024, 3, 1), date(2026, 1, 1)])
    def test_the_last_day_may_be_that_of_filing(self, filed_on: date) -> None:
        assert over_before_filing(AccessRequest(valid_until=filed_on), filed_on=filed_on) is None
        over = over_before_filing(AccessRequest(valid_until=filed_on - DAY), filed_on=filed_on)
        assert over is not None
        assert (over.code, over.at, over.severity) == ("ACC-250", "valid_until", Severity.WARNING)
        assert over.facts == {"last_day": filed_on - DAY, "filed_on": filed_on}

    def test_a_missing_day_is_left_alone(self) -> None:
        assert over_before_filing(AccessRequest(), filed_on=date.max) is None


class TestTooLateAfterFiling:
    """ACC-111: five years after the day of filing."""

    @given(USUAL_DAYS)
    def test_one_day_past_it_is_too_late(self, filed_on: date) -> None:
        latest = latest_valid_day_after_filing(filed_on)
        late = too_late_after_filing(AccessRequest(valid_until=latest + DAY), filed_on=filed_on)
        assert late is not None
        assert (late.code, late.facts["latest_day"], late.at) == ("ACC-111", latest, "valid_until")
        assert too_late_after_filing(AccessRequest(valid_until=latest), filed_on=filed_on) is None

    def test_of_a_request_of_the_first_day_of_school(self) -> None:
        late = too_late_after_filing(AccessRequest(valid_until=date(2025, 9, 2)), filed_on=date(2020, 9, 1))
        assert late is not None
        assert late.facts["latest_day"] == date(2025, 9, 1)

    def test_a_missing_day_is_left_alone(self) -> None:
        assert too_late_after_filing(AccessRequest(), filed_on=date.min) is None
