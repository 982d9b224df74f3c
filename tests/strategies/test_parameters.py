"""Strategies that take an argument, or draw something that is not a value."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import strategies
from sio_rules.access import check_request
from sio_rules.classes import ClassAssignment
from sio_rules.errors import InvalidValueError
from sio_rules.periods import Period, SchoolYear
from sio_rules.strategies import BREAKABLE_CODES
from sio_rules.strategies.access import Filing
from sio_rules.strategies.duties import controlled_assignments


@pytest.mark.parametrize("open_ended", [True, False])
def test_periods_with_or_without_an_end(open_ended: bool) -> None:
    """As asked for."""

    @given(strategies.periods(open_ended=open_ended))
    def drawn(period: Period) -> None:
        assert (period.end is None) is open_ended

    drawn()


@given(controlled_assignments(SchoolYear(2020)))
def test_assignments_of_one_person(assignments: list[ClassAssignment]) -> None:
    """At most four."""
    assert len(assignments) <= 4
    assert {each.pupil for each in assignments} <= {1}


class TestFilings:
    """Requests filed on a chosen day, lawful and with one rule broken."""

    @given(
        st.sampled_from((None, *BREAKABLE_CODES)).flatmap(
            lambda code: strategies.filings(breaking=code, on=date(2026, 4, 8))
        )
    )
    def test_filed_on_the_day(self, filing: Filing) -> None:
        assert filing.on == date(2026, 4, 8)

    @pytest.mark.parametrize("on", [date(2011, 12, 31), date(2045, 1, 1)])
    def test_not_outside_the_days(self, on: date) -> None:
        with pytest.raises(InvalidValueError, match="2012-01-01 to 2044-12-31"):
            strategies.filings(on=on)

    @pytest.mark.parametrize("on", [date(2012, 1, 1), date(2044, 12, 31)])
    def test_on_the_first_and_last_day(self, on: date) -> None:
        @given(strategies.filings(on=on))
        def drawn(filing: Filing) -> None:
            assert not check_request(filing.request, on=filing.on, circumstances=filing.circumstances)

        drawn()
