"""From when until when the authorisation is valid."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.access import latest_valid_day, latest_valid_day_after_filing
from sio_rules.access.request import validity
from sio_rules.periods import Period
from sio_rules.rule import Finding
from sio_rules.terms import anniversary, last_day_of_years

DAY = timedelta(days=1)
TERM = Period(date(2018, 9, 1), date(2026, 8, 31))
USUAL_DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def code_of(finding: Finding | None) -> str | None:
    """Return the code of *finding*, if there is one."""
    return finding.code if finding else None


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
        assert latest_valid_day_after_filing(filed_on) == latest

    @given(USUAL_DAYS)
    def test_is_the_anniversary_of_the_terms(self, filed_on: date) -> None:
        assert latest_valid_day_after_filing(filed_on) == anniversary(filed_on, 5)

    @given(USUAL_DAYS)
    def test_one_day_past_it_is_too_late(self, filed_on: date) -> None:
        latest = latest_valid_day_after_filing(filed_on)
        assert validity.too_late_after_filing(latest, filed_on=filed_on) is None
        assert code_of(validity.too_late_after_filing(latest + DAY, filed_on=filed_on)) == "ACC-111"


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
        assert latest_valid_day(start) == latest

    @given(USUAL_DAYS)
    def test_is_the_last_of_five_years_of_the_terms(self, start: date) -> None:
        assert latest_valid_day(start) == last_day_of_years(start, 5)

    @given(USUAL_DAYS)
    def test_one_day_past_it_is_too_long(self, start: date) -> None:
        assert validity.longer_than_five_years(start, latest_valid_day(start)) is None
        assert code_of(validity.longer_than_five_years(start, latest_valid_day(start) + DAY)) == "ACC-206"

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


class TestEnds:
    """ACC-110: both ends are given, and not reversed."""

    def test_a_missing_end_is_named(self) -> None:
        assert code_of(validity.start_missing(None)) == "ACC-110a"
        assert code_of(validity.end_missing(None)) == "ACC-110b"
        assert validity.start_missing(TERM.start) is validity.end_missing(TERM.start) is None

    def test_one_day_is_a_period_and_a_day_less_is_none(self) -> None:
        assert validity.ends_reversed(TERM.start, TERM.start) is None
        assert code_of(validity.ends_reversed(TERM.start, TERM.start - DAY)) == "ACC-110c"

    @pytest.mark.parametrize(("start", "end"), [(None, None), (None, date.max), (date.min, None)])
    def test_what_joins_both_ends_leaves_a_missing_one_alone(self, start: date | None, end: date | None) -> None:
        assert validity.ends_reversed(start, end) is validity.longer_than_five_years(start, end) is None
        assert validity.too_late_after_filing(None, filed_on=date.min) is None


class TestKinds:
    """A wrong kind of argument raises a TypeError that names it."""

    @pytest.mark.parametrize("junk", [1, "2020-09-01", datetime(2020, 9, 1, tzinfo=UTC), object()])
    @pytest.mark.parametrize(
        ("function", "arguments"),
        [
            (validity.latest_valid_day_after_filing, {"filed_on": TERM.start}),
            (validity.latest_valid_day, {"start": TERM.start, "term": TERM}),
            (validity.start_missing, {"start": TERM.start}),
            (validity.end_missing, {"end": TERM.start}),
            (validity.ends_reversed, {"start": TERM.start, "end": TERM.start}),
            (validity.too_late_after_filing, {"end": TERM.start, "filed_on": TERM.start}),
            (validity.longer_than_five_years, {"start": TERM.start, "end": TERM.start}),
        ],
    )
    def test_each_argument_is_named(
        self, function: Callable[..., object], arguments: dict[str, object], junk: object
    ) -> None:
        function(**arguments)
        for name in arguments:
            with pytest.raises(TypeError, match=f"^{name} must be"):
                function(**(arguments | {name: junk}))
