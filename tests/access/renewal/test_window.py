"""ACC-301a, ACC-301b, ACC-301g, ACC-301h, ACC-302: when renewal may be asked for."""

from datetime import date, timedelta

import pytest
from hypothesis import given

from sio_rules.access.renewal.window import WINDOWS, outside_window, renewal_cancelled, renewal_opening, renewal_window
from sio_rules.errors import OutOfCoverageError
from sio_rules.strategies import covered_days

TODAY = date(2023, 6, 15)
BEFORE = date(2016, 6, 15)


class TestRenewalWindow:
    """Art. 74 today; before 2017-07-24 the text of 2011."""

    @pytest.mark.parametrize(
        ("expires_on", "first_day"),
        [
            (date(2023, 8, 31), date(2023, 5, 31)),
            (date(2027, 5, 31), date(2027, 2, 28)),
            (date(2028, 5, 31), date(2028, 2, 29)),
            (date(2026, 11, 30), date(2026, 8, 30)),
        ],
    )
    def test_three_months_before_up_to_the_expiry(self, expires_on: date, first_day: date) -> None:
        """A-07: the day with the same date, or the last of the month."""
        window = renewal_window(expires_on, on=TODAY)
        assert (window.start, window.end) == (first_day, expires_on)

    @pytest.mark.parametrize(
        ("expires_on", "last_day"), [(date(2016, 8, 31), date(2016, 7, 31)), (date(2016, 3, 31), date(2016, 2, 29))]
    )
    def test_before_2017_not_later_than_a_month_before(self, expires_on: date, last_day: date) -> None:
        """The older law."""
        assert renewal_window(expires_on, on=BEFORE).end == last_day

    def test_the_day_of_filing_picks_the_law(self) -> None:
        """2017-07-24 is the first day of today's."""
        assert renewal_window(date(2017, 8, 1), on=date(2017, 7, 23)).end == date(2017, 7, 1)
        assert renewal_window(date(2017, 8, 1), on=date(2017, 7, 24)).end == date(2017, 8, 1)

    def test_there_was_no_law_before_the_act(self) -> None:
        """There is no window either."""
        assert WINDOWS.on(date(2012, 4, 30)).closes_months_before == 1
        with pytest.raises(OutOfCoverageError, match=r"^on .*2012-04-30"):
            renewal_window(date(2016, 8, 31), on=date(2012, 4, 29))

    def test_before_the_calendar(self) -> None:
        """Never an OverflowError."""
        with pytest.raises(OutOfCoverageError, match="expires_on"):
            renewal_window(date.min, on=TODAY)

    @given(covered_days())
    def test_the_older_window_lies_within_todays(self, expires_on: date) -> None:
        """It only closes earlier."""
        older, newer = renewal_window(expires_on, on=BEFORE), renewal_window(expires_on, on=TODAY)
        assert newer.holds(older)


class TestRenewalOpening:
    """A-07: the day with the same date, or a day later by the other reading."""

    @pytest.mark.parametrize(
        ("expires_on", "first_day", "safe_day"),
        [(date(2023, 8, 31), date(2023, 5, 31), date(2023, 6, 1)), (date(2027, 5, 31), date(2027, 2, 28), date(2027, 3, 1))],
    )
    def test_is_safe_a_day_later(self, expires_on: date, first_day: date, safe_day: date) -> None:
        """And begins the window."""
        opening = renewal_opening(expires_on, on=TODAY)
        assert (opening.first_day, opening.safe_day) == (first_day, safe_day)
        assert renewal_window(expires_on, on=TODAY).start == first_day


class TestLimits:
    """On each end, and a day past it."""

    @pytest.mark.parametrize(
        ("on", "code"),
        [
            (date(2023, 5, 30), "ACC-301a"),
            (date(2023, 5, 31), None),
            (date(2023, 8, 31), None),
            (date(2023, 9, 1), "ACC-301b"),
        ],
    )
    def test_todays_window(self, on: date, code: str | None) -> None:
        """Expiry on 2023-08-31."""
        expires_on = date(2023, 8, 31)
        finding = outside_window(on, expires_on=expires_on)
        assert (finding and finding.code) == code

    @pytest.mark.parametrize(("on", "code"), [(date(2017, 7, 23), "ACC-301g"), (date(2017, 7, 24), "ACC-301a")])
    def test_the_day_of_filing_picks_the_rule(self, on: date, code: str) -> None:
        """Too early under either law."""
        finding = outside_window(on, expires_on=date(2018, 1, 31))
        assert finding is not None
        assert finding.code == code

    @pytest.mark.parametrize(
        ("on", "code"),
        [
            (date(2016, 5, 30), "ACC-301g"),
            (date(2016, 5, 31), None),
            (date(2016, 7, 31), None),
            (date(2016, 8, 1), "ACC-301h"),
        ],
    )
    def test_the_older_window(self, on: date, code: str | None) -> None:
        """Expiry on 2016-08-31."""
        expires_on = date(2016, 8, 31)
        finding = outside_window(on, expires_on=expires_on)
        assert (finding and finding.code) == code


class TestCancelled:
    """Not decided by the day of expiry."""

    @pytest.mark.parametrize(
        ("decided_after", "seen_after", "cancelled"),
        [(None, 0, False), (None, 1, True), (0, 1, False), (1, 1, True), (-5, 100, False), (3, 0, False)],
    )
    def test_the_day_of_expiry_is_in_time(self, decided_after: int | None, seen_after: int, cancelled: bool) -> None:
        """Seen on the day itself, nothing is cancelled yet."""
        expires_on = date(2023, 8, 31)
        decided_on = None if decided_after is None else expires_on + timedelta(days=decided_after)
        seen_on = expires_on + timedelta(days=seen_after)
        finding = renewal_cancelled(expires_on, decided_on=decided_on, on=seen_on)
        assert (finding and finding.code) == ("ACC-302" if cancelled else None)

    @pytest.mark.parametrize(("expires_on", "code"), [(date(2017, 7, 23), None), (date(2017, 7, 24), "ACC-302")])
    def test_it_is_a_rule_of_todays_act(self, expires_on: date, code: str | None) -> None:
        """What became of an undecided renewal before 2017-07-24 is not in the sources."""
        finding = renewal_cancelled(expires_on, decided_on=None, on=date(2018, 1, 1))
        assert (finding and finding.code) == code
