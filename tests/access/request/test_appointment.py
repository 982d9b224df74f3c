"""How long a head's access is valid."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from sio_rules.access.request.appointment import (
    APPOINTMENT_NOT_GIVEN,
    ENDS_AFTER_FUNCTION,
    TERM_NOT_GIVEN,
    end_not_of_appointment,
    ends_after_function,
    start_not_of_appointment,
    starts_before_function,
)
from sio_rules.periods import Period
from sio_rules.rule import Finding

DAY = timedelta(days=1)
APPOINTED = Period(date(2018, 9, 1), date(2023, 8, 31))
TERM = Period(date(2018, 9, 1), date(2026, 8, 31))


def code_of(finding: Finding | None) -> str | None:
    """Return the code of *finding*, if there is one."""
    return finding.code if finding else None


class TestAppointment:
    """S000: the authorisation of a director is valid as the appointment act (ACC-002)."""

    @pytest.mark.parametrize(
        ("start", "expected"), [(date(2018, 9, 1), None), (date(2018, 8, 31), "ACC-002a"), (date(2018, 9, 2), "ACC-002a")]
    )
    def test_it_starts_on_the_same_day(self, start: date, expected: str | None) -> None:
        assert code_of(start_not_of_appointment(start, APPOINTED)) == expected

    @pytest.mark.parametrize(
        ("end", "expected"), [(date(2023, 8, 31), None), (date(2023, 8, 30), "ACC-002b"), (date(2023, 9, 1), "ACC-002b")]
    )
    def test_it_ends_on_the_same_day(self, end: date, expected: str | None) -> None:
        assert code_of(end_not_of_appointment(end, APPOINTED)) == expected

    def test_an_act_without_an_end_leaves_the_end_to_the_five_years(self) -> None:
        assert end_not_of_appointment(date(2023, 8, 31), Period(date(2018, 9, 1))) is None

    def test_an_act_that_is_not_given_is_said_once(self) -> None:
        assert start_not_of_appointment(date(2018, 9, 1), None) is None
        for end in (date(2023, 8, 31), None):
            assert code_of(end_not_of_appointment(end, None)) == APPOINTMENT_NOT_GIVEN.code == "ACC-002c"

    def test_a_day_that_is_not_given_is_left_to_the_form(self) -> None:
        assert start_not_of_appointment(None, APPOINTED) is end_not_of_appointment(None, APPOINTED) is None


class TestFunction:
    """S002, part I: who acts by law is authorised for the term of the function (ACC-214)."""

    def test_the_ends_of_the_term_belong_to_it(self) -> None:
        assert starts_before_function(TERM.start, TERM) is None
        assert code_of(starts_before_function(TERM.start - DAY, TERM)) == "ACC-214a"
        assert ends_after_function(date(2026, 8, 31), TERM) is None
        assert code_of(ends_after_function(date(2026, 9, 1), TERM)) == ENDS_AFTER_FUNCTION.code == "ACC-214b"
        assert ends_after_function(date(2026, 9, 1), Period(TERM.start)) is None

    def test_a_term_that_is_not_given_is_said_once(self) -> None:
        assert starts_before_function(date(2018, 9, 1), None) is None
        for end in (date(2023, 8, 31), None):
            assert code_of(ends_after_function(end, None)) == TERM_NOT_GIVEN.code == "ACC-214c"

    def test_a_day_that_is_not_given_is_left_to_the_form(self) -> None:
        assert starts_before_function(None, TERM) is ends_after_function(None, TERM) is None


class TestKinds:
    """A wrong kind of argument raises a TypeError that names it."""

    @pytest.mark.parametrize("junk", [1, "2020-09-01", datetime(2020, 9, 1, tzinfo=UTC), object()])
    @pytest.mark.parametrize(
        ("function", "day", "period"),
        [
            (start_not_of_appointment, "start", "appointment"),
            (end_not_of_appointment, "end", "appointment"),
            (starts_before_function, "start", "term"),
            (ends_after_function, "end", "term"),
        ],
    )
    def test_each_argument_is_named(self, function: Callable[..., object], day: str, period: str, junk: object) -> None:
        arguments = {day: TERM.start, period: TERM}
        function(**arguments)
        for name in arguments:
            with pytest.raises(TypeError, match=f"^{name} must be"):
                function(**(arguments | {name: junk}))
