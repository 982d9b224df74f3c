"""What is owed, and since when: art. 32 and 39 of the act, in force since 2017-09-01."""

from datetime import date
from typing import Any

import pytest

from sio_rules import OutOfCoverageError
from sio_rules.rule import Decision
from sio_rules.transport.child import Child, Obligation
from sio_rules.transport.entitlement.distance import NOT_DISTRICT_SCHOOL, RIDE_ALLOWED
from sio_rules.transport.entitlement.owed import NOTHING, Ground, Owed, expect_covered, owed_for_the_year

ON = date(2025, 10, 1)


class TestExpectCovered:
    """Days before the act are not covered, nor those after 2050."""

    @pytest.mark.parametrize("on", [date(2017, 9, 1), date(2050, 12, 31)])
    def test_the_first_and_the_last_day_are_covered(self, on: date) -> None:
        expect_covered(on)

    @pytest.mark.parametrize("on", [date(2017, 8, 31), date(2051, 1, 1), date.min, date.max])
    def test_other_days_raise_and_the_error_names_the_covered_days(self, on: date) -> None:
        with pytest.raises(
            OutOfCoverageError, match=r"^on lies, or leads, outside the covered days, 2017-09-01 to 2050-12-31$"
        ):
            expect_covered(on)


class TestOwedForTheYear:
    """What rests on age, grade and distance ends with the school year."""

    @pytest.mark.parametrize(
        ("on", "until"),
        [
            (date(2025, 8, 31), date(2025, 8, 31)),
            (date(2025, 9, 1), date(2026, 8, 31)),
            (date(2026, 8, 31), date(2026, 8, 31)),
        ],
    )
    def test_until_31_august(self, on: date, until: date) -> None:
        decision = RIDE_ALLOWED.decides(Obligation.MAY, distance_m=1, limit_m=3_000)
        owed = owed_for_the_year(decision, Ground.DISTANCE, on)
        assert owed.outcome == Owed(Obligation.MAY, until, Ground.DISTANCE)
        assert owed.because == decision.because

    def test_where_nothing_is_owed_there_is_no_last_day(self) -> None:
        decision = NOT_DISTRICT_SCHOOL.decides(Obligation.NOT_OWED, "district")
        assert owed_for_the_year(decision, Ground.DISTANCE, ON).outcome == NOTHING == Owed(Obligation.NOT_OWED, None, None)

    def test_a_question_stays_one(self) -> None:
        assert owed_for_the_year(Decision.asks(Child.HOW_FAR), Ground.DISTANCE, ON) == Decision.asks(Child.HOW_FAR)


class TestOwed:
    """A value like the others."""

    @pytest.mark.parametrize(
        ("name", "arguments"),
        [
            ("duty", ("MUST",)),
            ("until", (Obligation.MUST, "2026-08-31")),
            ("on_ground", (Obligation.MUST, None, "odległość")),
        ],
    )
    def test_a_wrong_kind_raises_type_error(self, name: str, arguments: tuple[Any, ...]) -> None:
        with pytest.raises(TypeError, match=f"^{name} must be"):
            Owed(*arguments)
