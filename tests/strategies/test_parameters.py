"""Strategies that take an argument, or draw something that is not a value."""

import pytest
from hypothesis import given

from sio_rules import strategies
from sio_rules.classes import ClassAssignment
from sio_rules.periods import Period, SchoolYear
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
