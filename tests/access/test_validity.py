"""From when until when the authorisation is valid."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.access import Function, latest_end, latest_end_by_filing, validity
from sio_rules.periods import Period
from sio_rules.rule import found
from sio_rules.terms import anniversary, last_day_of_years

DAY = timedelta(days=1)
TERM = Period(date(2018, 9, 1), date(2026, 8, 31))
USUAL_DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


class TestLatestEndByFiling:
    """S001, upoważnienie: five years from the day of filing, which is not counted (ACC-111, A-04)."""

    @pytest.mark.parametrize(
        ("filed_on", "latest"),
        [
            (date(2020, 9, 2), date(2025, 9, 2)),
            (date(2028, 2, 29), date(2033, 2, 28)),
            (date(2028, 2, 28), date(2033, 2, 28)),
            (date(2027, 2, 28), date(2032, 2, 28)),
            (date(9994, 12, 31), date(9999, 12, 31)),
            (date(9995, 1, 1), date.max),
            (date.max, date.max),
        ],
    )
    def test_is_the_same_date_five_years_on(self, filed_on: date, latest: date) -> None:
        assert latest_end_by_filing(filed_on) == latest

    @given(USUAL_DAYS)
    def test_is_the_anniversary_of_the_terms(self, filed_on: date) -> None:
        assert latest_end_by_filing(filed_on) == anniversary(filed_on, 5)

    @given(USUAL_DAYS)
    def test_one_day_past_it_is_too_late(self, filed_on: date) -> None:
        latest = latest_end_by_filing(filed_on)
        assert validity.too_late_after_filing(latest, filed_on=filed_on) is None
        assert found(validity.too_late_after_filing(latest + DAY, filed_on=filed_on)).codes == ("ACC-111",)


class TestLatestEnd:
    """S002, part I: five years at most, both ends counted (ACC-206, ACC-214, A-04)."""

    @pytest.mark.parametrize(
        ("start", "latest"),
        [
            (date(2018, 9, 1), date(2023, 8, 31)),
            (date(2019, 3, 1), date(2024, 2, 29)),
            (date(2028, 2, 29), date(2033, 2, 28)),
            (date(2027, 3, 1), date(2032, 2, 29)),
            (date(9995, 1, 1), date.max),
        ],
    )
    def test_is_the_day_before_the_fifth_anniversary(self, start: date, latest: date) -> None:
        assert latest_end(start) == latest

    @given(USUAL_DAYS)
    def test_is_the_last_of_five_years_of_the_terms(self, start: date) -> None:
        assert latest_end(start) == last_day_of_years(start, 5)

    @given(USUAL_DAYS)
    def test_one_day_past_it_is_too_long(self, start: date) -> None:
        assert validity.longer_than_five_years(start, latest_end(start)) is None
        assert found(validity.longer_than_five_years(start, latest_end(start) + DAY)).codes == ("ACC-206",)

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
        assert latest_end(date(2018, 9, 1), term=term) == latest


class TestEnds:
    """ACC-110: both ends are given, and not reversed."""

    def test_a_missing_end_is_named(self) -> None:
        assert found(validity.start_missing(None)).codes == ("ACC-110a",)
        assert found(validity.end_missing(None)).codes == ("ACC-110b",)
        assert validity.start_missing(TERM.start) is validity.end_missing(TERM.start) is None

    def test_one_day_is_a_period_and_a_day_less_is_none(self) -> None:
        assert validity.ends_reversed(TERM.start, TERM.start) is None
        assert found(validity.ends_reversed(TERM.start, TERM.start - DAY)).codes == ("ACC-110c",)


class TestAppointment:
    """S000: the authorisation of a director is valid as the appointment act (ACC-002)."""

    def test_either_end_is_compared_by_itself(self) -> None:
        appointment = Period(date(2018, 9, 1), date(2023, 8, 31))
        assert validity.start_not_of_appointment(date(2018, 9, 1), appointment) is None
        assert validity.end_not_of_appointment(date(2023, 8, 31), appointment) is None
        for way in (DAY, -DAY):
            assert found(validity.start_not_of_appointment(date(2018, 9, 1) + way, appointment)).codes == ("ACC-002a",)
            assert found(validity.end_not_of_appointment(date(2023, 8, 31) + way, appointment)).codes == ("ACC-002b",)

    def test_an_act_without_an_end_leaves_the_end_to_the_five_years(self) -> None:
        assert validity.end_not_of_appointment(date(2023, 8, 31), Period(date(2018, 9, 1))) is None


class TestFunction:
    """S002, part I: who acts by law is authorised for the term of the function (ACC-214)."""

    def test_the_ends_of_the_term_belong_to_it(self) -> None:
        assert validity.starts_before_function(TERM.start, TERM) is None
        assert found(validity.starts_before_function(TERM.start - DAY, TERM)).codes == ("ACC-214a",)
        assert validity.ends_after_function(date(2026, 8, 31), TERM) is None
        assert found(validity.ends_after_function(date(2026, 9, 1), TERM)).codes == ("ACC-214b",)
        assert validity.ends_after_function(date(2026, 9, 1), Period(TERM.start)) is None


class TestCheckValidity:
    """The period by the function that is picked."""

    def check(self, function: Function | None, *, of_school: bool = False, **known: Period) -> tuple[str, ...]:
        """Return the codes for five school years, filed long before they begin."""
        findings = validity.check_validity(
            date(2018, 9, 1), date(2023, 8, 31), filed_on=date(2018, 8, 20), function=function, of_school=of_school, **known
        )
        return findings.codes

    def test_filed_early_is_too_late_for_an_employee_only(self) -> None:
        assert self.check(Function.EMPLOYEE) == ("ACC-111",)
        assert self.check(Function.HEAD, term=TERM) == self.check(None) == ()

    def test_a_director_needs_the_act_and_the_term_where_it_is_another(self) -> None:
        act = Period(date(2018, 9, 1), date(2023, 8, 31))
        assert self.check(Function.HEAD, of_school=True, appointment=act) == ()
        assert self.check(Function.HEAD, of_school=True, appointment=act, term=Period(act.start + DAY)) == ("ACC-214a",)
        assert self.check(Function.HEAD, of_school=True, term=TERM) == ("ACC-002c",)
        assert self.check(Function.HEAD, of_school=True) == ("ACC-002c", "ACC-214c")

    def test_an_acting_head_and_the_head_of_an_office_have_no_appointment_act(self) -> None:
        other = Period(date(2019, 9, 1), date(2020, 8, 31))
        assert self.check(Function.ACTING_HEAD, of_school=True, appointment=other) == ("ACC-214c",)
        assert self.check(Function.HEAD, appointment=other, term=TERM) == ()

    def test_an_employee_has_neither(self) -> None:
        other = Period(date(2019, 9, 1), date(2020, 8, 31))
        assert self.check(Function.EMPLOYEE, of_school=True, appointment=other, term=other) == ("ACC-111",)


class TestKinds:
    """A wrong kind of argument raises a TypeError that names it."""

    @pytest.mark.parametrize("junk", [1, "2020-09-01", datetime(2020, 9, 1, tzinfo=UTC), object()])
    @pytest.mark.parametrize(
        ("function", "arguments"),
        [
            (validity.latest_end_by_filing, {"filed_on": TERM.start}),
            (validity.latest_end, {"start": TERM.start, "term": TERM}),
            (validity.start_missing, {"start": TERM.start}),
            (validity.end_missing, {"end": TERM.start}),
            (validity.ends_reversed, {"start": TERM.start, "end": TERM.start}),
            (validity.too_late_after_filing, {"end": TERM.start, "filed_on": TERM.start}),
            (validity.longer_than_five_years, {"start": TERM.start, "end": TERM.start}),
            (validity.start_not_of_appointment, {"start": TERM.start, "appointment": TERM}),
            (validity.end_not_of_appointment, {"end": TERM.start, "appointment": TERM}),
            (validity.starts_before_function, {"start": TERM.start, "term": TERM}),
            (validity.ends_after_function, {"end": TERM.start, "term": TERM}),
            (
                validity.check_validity,
                {
                    "start": TERM.start,
                    "end": TERM.start,
                    "filed_on": TERM.start,
                    "function": Function.HEAD,
                    "of_school": True,
                    "appointment": TERM,
                    "term": TERM,
                },
            ),
        ],
    )
    def test_each_argument_is_named(
        self, function: Callable[..., object], arguments: dict[str, object], junk: object
    ) -> None:
        function(**arguments)
        for name in arguments:
            with pytest.raises(TypeError, match=f"^{name} must be"):
                function(**(arguments | {name: junk}))
