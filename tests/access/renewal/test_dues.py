"""ACC-266a to ACC-266c, ACC-267a, ACC-267b: what must be done about a renewal."""

from datetime import date

import pytest

from sio_rules.access.renewal.dues import renewal_due
from sio_rules.due import Party
from sio_rules.errors import InvalidValueError

EXPIRES = date(2023, 8, 31)
FILED = date(2023, 6, 1)


class TestFiling:
    """From three months before the expiry up to the day itself."""

    @pytest.mark.parametrize("on", [date(2023, 1, 1), date(2023, 5, 31), EXPIRES])
    def test_is_optional_until_the_expiry(self, on: date) -> None:
        """With the first day of the window in the reasons."""
        [only] = renewal_due(EXPIRES, on=on)
        assert (only.what.code, only.by, only.optional, only.late) == ("ACC-266a", Party.APPLICANT, True, False)
        assert only.deadline is not None
        assert only.deadline.last_day == EXPIRES
        [counted] = only.deadline.because
        assert (counted.code, counted.facts["first_day"]) == ("ACC-266b", date(2023, 5, 31))
        assert not only.because

    def test_is_late_a_day_after(self) -> None:
        """Only a new request is left."""
        [only] = renewal_due(EXPIRES, on=date(2023, 9, 1))
        assert (only.late, only.because.codes) == (True, ("ACC-266c",))

    @pytest.mark.parametrize(("on", "late"), [(date(2016, 7, 31), False), (date(2016, 8, 1), True)])
    def test_the_older_window_closed_a_month_before(self, on: date, late: bool) -> None:
        """Before 2017-07-24."""
        [only] = renewal_due(date(2016, 8, 31), on=on)
        assert only.late is late


class TestDecision:
    """Not decided by the day of expiry: cancelled."""

    @pytest.mark.parametrize(("on", "codes"), [(FILED, ()), (EXPIRES, ()), (date(2023, 9, 1), ("ACC-302",))])
    def test_is_due_by_the_expiry(self, on: date, codes: tuple[str, ...]) -> None:
        """The day itself is in time."""
        [only] = renewal_due(EXPIRES, on=on, filed_on=FILED)
        assert (only.what.code, only.by, only.optional) == ("ACC-267a", Party.AUTHORITY, False)
        assert only.deadline is not None
        assert (only.deadline.last_day, only.deadline.because.codes) == (EXPIRES, ("ACC-267b",))
        assert (only.late, only.because.codes) == (bool(codes), codes)

    def test_once_decided_nothing_is_due(self) -> None:
        """Neither before the expiry nor after it."""
        for on in (date(2023, 6, 9), date(2024, 1, 1)):
            for decided_on in (FILED, date(2023, 6, 9)):
                assert renewal_due(EXPIRES, on=on, filed_on=FILED, decided_on=decided_on) == ()

    def test_the_older_law_has_no_deadline_of_the_decision(self) -> None:
        """In the sources."""
        [only] = renewal_due(date(2017, 8, 31), on=date(2018, 1, 1), filed_on=date(2017, 7, 23))
        assert (only.what.code, only.by, only.deadline) == ("ACC-267a", Party.AUTHORITY, None)
        [today] = renewal_due(date(2017, 8, 31), on=date(2018, 1, 1), filed_on=date(2017, 7, 24))
        assert today.late

    @pytest.mark.parametrize(
        ("filed_on", "decided_on", "argument"),
        [
            (date(2023, 6, 2), None, "filed_on"),
            (FILED, date(2023, 6, 2), "decided_on"),
            (FILED, date(2023, 5, 31), "decided_on"),
            (None, FILED, "decided_on"),
        ],
    )
    def test_days_out_of_order(self, filed_on: date | None, decided_on: date | None, argument: str) -> None:
        """Nothing is seen before it happens."""
        with pytest.raises(InvalidValueError, match=argument):
            renewal_due(EXPIRES, on=FILED, filed_on=filed_on, decided_on=decided_on)
