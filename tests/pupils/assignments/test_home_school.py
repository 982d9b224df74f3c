"""Section 4: leaving for a MOW, MOS or SOSW, and what is registered there."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import a_class, assigned, days

from sio_rules.errors import InvalidValueError
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.assignments.home_school import check_arrival, check_leaving, last_day_at_home_school

K = InstitutionKind
MARCH = date(2021, 3, 1)
UNITS = (K.MOW, K.MOS, K.SOSW)


class TestLastDayAtHomeSchool:
    """PUP-527."""

    @pytest.mark.parametrize(
        ("admitted_on", "last_day"),
        [
            (date(2021, 9, 1), date(2021, 8, 31)),
            (date(2021, 3, 1), date(2021, 2, 28)),
            (date(2024, 3, 1), date(2024, 2, 29)),
        ],
    )
    def test_it_is_the_day_before_the_admission(self, admitted_on: date, last_day: date) -> None:
        decision = last_day_at_home_school(admitted_on)
        assert decision.outcome == last_day
        assert decision.because.codes == ("PUP-527a",)

    @given(st.dates(min_value=date(1, 1, 2)))
    def test_home_school_and_unit_leave_no_gap_and_no_common_day(self, admitted_on: date) -> None:
        assert last_day_at_home_school(admitted_on).outcome == admitted_on - timedelta(days=1)

    def test_the_first_day_of_the_calendar_has_none_before(self) -> None:
        with pytest.raises(InvalidValueError, match="admitted_on"):
            last_day_at_home_school(date.min)


class TestCheckLeaving:
    """PUP-527."""

    @pytest.mark.parametrize("unit", UNITS)
    @pytest.mark.parametrize(
        ("end", "good"), [("2021-02-28", True), ("2021-03-01", False), ("2021-02-27", False), (None, False)]
    )
    def test_both_end_on_the_day_before(self, unit: InstitutionKind, end: str | None, *, good: bool) -> None:
        until, right = days("2020-09-01", end), days("2020-09-01", "2021-02-28")
        assert check_leaving(unit, MARCH, assignment=until, schooling=right).codes == (() if good else ("PUP-527b",))
        assert check_leaving(unit, MARCH, assignment=right, schooling=until).codes == (() if good else ("PUP-527c",))

    @pytest.mark.parametrize("unit", [kind for kind in K if kind not in UNITS])
    def test_nothing_is_asked_of_other_units(self, unit: InstitutionKind) -> None:
        running = days("2020-09-01")
        assert not check_leaving(unit, MARCH, assignment=running, schooling=running)
        assert not check_arrival(unit, MARCH, stay=None, assignment=None, attends=True)


class TestCheckArrival:
    """PUP-528."""

    @pytest.mark.parametrize(
        ("stay", "codes"),
        [
            (days("2021-03-01"), ()),
            (days("2021-03-02"), ("PUP-528a",)),
            (days("2021-02-28"), ("PUP-528a",)),
            (None, ("PUP-528a",)),
        ],
    )
    def test_the_stay_begins_on_the_day_of_the_admission(self, stay: Period | None, codes: tuple[str, ...]) -> None:
        assert check_arrival(K.MOW, MARCH, stay=stay, assignment=None, attends=False).codes == codes

    @pytest.mark.parametrize(
        ("start", "attends", "codes"),
        [
            ("2021-03-01", True, ()),
            ("2021-03-02", True, ("PUP-528b",)),
            ("2021-02-28", True, ("PUP-528b",)),
            (None, True, ("PUP-528b",)),
            (None, False, ()),
            (None, None, ("PUP-528c",)),
            ("2021-03-01", None, ()),
        ],
    )
    def test_who_attends_the_units_school_is_assigned_there(
        self, start: str | None, *, attends: bool | None, codes: tuple[str, ...]
    ) -> None:
        assignment = None if start is None else assigned(a_class(), start)
        found = check_arrival(K.SOSW, MARCH, stay=days("2021-03-01"), assignment=assignment, attends=attends)
        assert found.codes == codes
