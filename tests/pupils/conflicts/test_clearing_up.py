"""Art. 92 ust. 2 of the SIO Act and art. 24 of the financing act: what must be done about a conflict, and by when."""

from datetime import date, timedelta

import pytest
from hypothesis import given

from sio_rules.days import is_working_day
from sio_rules.errors import OutOfCoverageError
from sio_rules.pupils.conflicts.clearing_up import (
    PARENT_NAMES_ONE_KINDERGARTEN,
    PUPIL_GOES_TO_ONE_SCHOOL,
    ClearingUp,
)
from sio_rules.strategies import covered_days


class TestDeadline:
    """PUP-506, PUP-509, A-37."""

    @pytest.mark.parametrize(
        ("noticed_on", "nominal_day", "last_day"),
        [
            (date(2026, 10, 7), date(2026, 10, 21), date(2026, 10, 21)),
            (date(2026, 12, 10), date(2026, 12, 24), date(2026, 12, 28)),
            (date(2026, 12, 9), date(2026, 12, 23), date(2026, 12, 23)),
            (date(2026, 12, 14), date(2026, 12, 28), date(2026, 12, 28)),
        ],
    )
    def test_two_weeks_to_establish_the_school(self, noticed_on: date, nominal_day: date, last_day: date) -> None:
        deadline = PUPIL_GOES_TO_ONE_SCHOOL.deadline(noticed_on)
        assert deadline is not None
        assert (deadline.nominal_day, deadline.last_day) == (nominal_day, last_day)
        assert deadline.because.codes[0] == "PUP-506"

    @pytest.mark.parametrize(
        ("noticed_on", "nominal_day", "last_day"),
        [
            (date(2023, 10, 2), date(2023, 11, 1), date(2023, 11, 2)),
            (date(2023, 10, 3), date(2023, 11, 2), date(2023, 11, 2)),
            (date(2023, 9, 29), date(2023, 10, 29), date(2023, 10, 30)),
        ],
    )
    def test_thirty_days_for_the_statement(self, noticed_on: date, nominal_day: date, last_day: date) -> None:
        deadline = PARENT_NAMES_ONE_KINDERGARTEN.deadline(noticed_on)
        assert deadline is not None
        assert (deadline.nominal_day, deadline.last_day) == (nominal_day, last_day)
        assert deadline.because.codes[0] == "PUP-509"

    def test_no_term_without_a_source(self) -> None:
        assert ClearingUp().deadline(date(2026, 10, 7)) is None

    @given(covered_days(max_value=date(2050, 11, 1)))
    def test_a_deadline_is_a_working_day_not_before_the_count(self, noticed_on: date) -> None:
        for clearing_up, days in ((PUPIL_GOES_TO_ONE_SCHOOL, 14), (PARENT_NAMES_ONE_KINDERGARTEN, 30)):
            deadline = clearing_up.deadline(noticed_on)
            assert deadline is not None
            assert is_working_day(deadline.last_day)
            assert deadline.last_day >= deadline.nominal_day == noticed_on + timedelta(days=days)

    @pytest.mark.parametrize("noticed_on", [date.min, date(1990, 12, 31), date(2050, 12, 31), date(2051, 1, 1), date.max])
    def test_days_outside_the_covered_years_are_refused(self, noticed_on: date) -> None:
        with pytest.raises(OutOfCoverageError, match="noticed_on"):
            PUPIL_GOES_TO_ONE_SCHOOL.deadline(noticed_on)


class TestDuties:
    """PUP-506 to PUP-512."""

    @pytest.mark.parametrize(
        ("clearing_up", "codes"),
        [
            (PUPIL_GOES_TO_ONE_SCHOOL, ("PUP-506", "PUP-512a", "PUP-508", "PUP-507")),
            (PARENT_NAMES_ONE_KINDERGARTEN, ("PUP-509", "PUP-512b", "PUP-510", "PUP-511")),
            (ClearingUp(), ()),
        ],
    )
    def test_what_has_to_be_done(self, clearing_up: ClearingUp, codes: tuple[str, ...]) -> None:
        assert clearing_up.duties().codes == codes
