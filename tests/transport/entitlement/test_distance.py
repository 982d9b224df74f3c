"""How far is too far to walk to school: art. 39 ust. 2 and 3."""

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import Decision, InvalidValueError, OutOfCoverageError
from sio_rules.strategies import distances_m
from sio_rules.transport.child import LAST_GRADE, MAX_DISTANCE_M, Child, Measured, Obligation
from sio_rules.transport.entitlement.distance import (
    LIMITS_M,
    NOT_DISTRICT_SCHOOL,
    RIDE_ALLOWED,
    RIDE_OWED,
    SENIOR_LIMIT_APPLIES,
    STRAIGHT_LINE,
    duty_as_measured,
    duty_by_distance,
    duty_in_district,
    grades_by_limit,
    limit_m,
)

WEAK_TO_STRONG = [Obligation.NOT_OWED, Obligation.MAY, Obligation.MUST]
ON = date(2025, 10, 1)
FIRST_DAY, LAST_DAY = date(2017, 9, 1), date(2050, 12, 31)
PUPIL = Child(district=True, grade=4, distance_m=3_001, measured=Measured.ALONG_THE_WAY)


class TestLimitM:
    """Art. 39 ust. 2: 3 km in grades I to IV, 4 km in V to VIII."""

    @pytest.mark.parametrize(
        ("on", "grade", "metres"),
        [
            (date(2017, 9, 1), 1, 3_000),
            (date(2017, 9, 1), 4, 3_000),
            (date(2017, 9, 1), 5, 4_000),
            (date(2017, 9, 1), 8, 4_000),
            (date(2025, 9, 1), 4, 3_000),
            (date(2025, 9, 1), 5, 4_000),
        ],
    )
    def test_follows_the_day_and_the_grade(self, on: date, grade: int, metres: int) -> None:
        assert limit_m(grade, on=on) == metres

    @pytest.mark.parametrize("grade", [0, 9, -1, 10**1000])
    def test_there_is_no_other_grade(self, grade: int) -> None:
        with pytest.raises(InvalidValueError, match=r"^grade must be 1 to 8$"):
            limit_m(grade, on=ON)

    @pytest.mark.parametrize("on", [FIRST_DAY - timedelta(days=1), LAST_DAY + timedelta(days=1)])
    def test_a_day_on_which_this_is_not_law_is_refused_with_the_days_on_which_it_is(self, on: date) -> None:
        for ask in (lambda: limit_m(4, on=on), lambda: duty_by_distance(4, 3_001, on=on)):
            with pytest.raises(OutOfCoverageError, match=r"^on .* 2017-09-01 to 2050-12-31$") as refused:
                ask()
            assert (refused.value.first_day, refused.value.last_day) == (FIRST_DAY, LAST_DAY)

    def test_the_last_day_of_2050_is_covered(self) -> None:
        assert limit_m(1, on=LAST_DAY) > 0

    def test_each_grade_stands_in_one_row(self) -> None:
        for days, limits in LIMITS_M:
            rows = grades_by_limit(days.start)
            assert [row.limit_m for row in rows for _ in range(row.first_grade, row.last_grade + 1)] == list(limits)
            assert [rows[0].first_grade, rows[-1].last_grade, len(limits)] == [1, 8, 8]

    def test_the_rows_are_those_of_the_act(self) -> None:
        assert [attrs.astuple(row) for row in grades_by_limit(ON)] == [(1, 4, 3_000), (5, 8, 4_000)]


class TestDutyByDistance:
    """Art. 39 ust. 3: what exceeds the limit is owed, what does not may be given."""

    @pytest.mark.parametrize(
        ("grade", "distance_m", "duty"),
        [
            (4, 3_000, Obligation.MAY),
            (4, 3_001, Obligation.MUST),
            (4, 3_500, Obligation.MUST),
            (5, 3_500, Obligation.MAY),
            (5, 4_000, Obligation.MAY),
            (5, 4_001, Obligation.MUST),
            (1, 3_100, Obligation.MUST),
            (8, 6_000, Obligation.MUST),
            (1, 0, Obligation.MAY),
            (8, MAX_DISTANCE_M, Obligation.MUST),
        ],
    )
    def test_only_what_exceeds_the_limit_is_owed(self, grade: int, distance_m: int, duty: Obligation) -> None:
        rule = RIDE_OWED if duty is Obligation.MUST else RIDE_ALLOWED
        limit = limit_m(grade, on=ON)
        assert duty_by_distance(grade, distance_m, on=ON) == rule.decides(duty, distance_m=distance_m, limit_m=limit)

    @pytest.mark.parametrize("grade", range(1, 9))
    def test_its_ground_names_the_way_and_the_limit(self, grade: int) -> None:
        limit = limit_m(grade, on=ON)
        for distance_m in range(limit - 100, limit + 100):
            decision = duty_by_distance(grade, distance_m, on=ON)
            assert decision.outcome is (Obligation.MUST if distance_m > limit else Obligation.MAY)
            assert decision.because[0].facts == {"distance_m": distance_m, "limit_m": limit}

    @given(st.integers(1, 8), distances_m(), distances_m())
    def test_a_longer_way_never_weakens_the_duty(self, grade: int, one: int, other: int) -> None:
        shorter, longer = (duty_by_distance(grade, metres, on=ON).outcome for metres in sorted((one, other)))
        assert shorter is not None
        assert longer is not None
        assert WEAK_TO_STRONG.index(shorter) <= WEAK_TO_STRONG.index(longer)

    def test_an_unknown_way_is_asked_for(self) -> None:
        assert duty_by_distance(4, None, on=ON) == Decision.asks(Child.HOW_FAR)

    @pytest.mark.parametrize("distance_m", [-1, MAX_DISTANCE_M + 1])
    def test_refuses_a_way_that_is_none(self, distance_m: int) -> None:
        with pytest.raises(InvalidValueError, match=r"^distance_m must be 0 to 1000000$"):
            duty_by_distance(4, distance_m, on=ON)

    @pytest.mark.parametrize("value", ["1", 1.0, True])
    def test_a_grade_and_a_distance_are_whole_numbers(self, value: Any) -> None:
        with pytest.raises(TypeError, match=r"^grade must be int, not"):
            limit_m(value, on=ON)
        with pytest.raises(TypeError, match=r"^distance_m must be int, not"):
            duty_by_distance(4, value, on=ON)

    def test_a_grade_has_to_be_given(self) -> None:
        with pytest.raises(TypeError, match=r"^grade must be int, not NoneType$"):
            limit_m(None, on=ON)  # type: ignore[arg-type] # on purpose

    def test_an_impossible_grade_is_refused_before_the_way_is_asked(self) -> None:
        with pytest.raises(InvalidValueError, match=r"^grade"):
            duty_by_distance(9, None, on=ON)


class TestDutyAsMeasured:
    """The act counts the way (droga); a straight line is never longer than it."""

    @pytest.mark.parametrize("distance_m", [3_000, 3_001, None])
    def test_what_was_measured_along_the_way_stands(self, distance_m: int | None) -> None:
        decision = duty_by_distance(1, distance_m, on=ON)
        assert duty_as_measured(decision, Measured.ALONG_THE_WAY) == decision

    def test_a_straight_line_over_the_limit_proves_the_duty_with_a_warning(self) -> None:
        decision = duty_as_measured(duty_by_distance(1, 3_001, on=ON), Measured.STRAIGHT_LINE)
        assert decision.outcome is Obligation.MUST
        assert decision.because.codes == ("TRN-025", "TRN-025b")
        assert decision.because.warnings == (STRAIGHT_LINE.finding("measured"),)

    def test_a_straight_line_within_the_limit_proves_nothing_and_the_way_is_asked_for(self) -> None:
        decision = duty_as_measured(duty_by_distance(1, 3_000, on=ON), Measured.STRAIGHT_LINE)
        assert (decision.outcome, decision.questions) == (None, (Child.HOW_FAR,))
        assert decision.because.codes == ("TRN-025b",)

    def test_how_it_was_measured_is_asked_only_where_it_matters(self) -> None:
        assert duty_as_measured(duty_by_distance(1, 3_000, on=ON), None) == Decision.asks(Child.HOW_MEASURED)
        assert duty_as_measured(duty_by_distance(1, 3_001, on=ON), None).outcome is Obligation.MUST


class TestDutyInDistrict:
    """Art. 39 ust. 3: the school in whose district the child lives."""

    def test_the_district_school_is_judged_by_distance(self) -> None:
        assert duty_in_district(PUPIL, ON) == RIDE_OWED.decides(Obligation.MUST, distance_m=3_001, limit_m=3_000)

    def test_to_another_school_nothing_is_owed_however_far(self) -> None:
        decision = duty_in_district(evolve(PUPIL, district=False, distance_m=20_000), ON)
        assert decision.because.codes == ("TRN-025a",)
        assert decision == NOT_DISTRICT_SCHOOL.decides(Obligation.NOT_OWED, "district")

    def test_from_grade_five_the_ground_names_the_higher_limit(self) -> None:
        assert duty_in_district(evolve(PUPIL, grade=5), ON).because.codes == ("TRN-033", "TRN-026")
        assert duty_in_district(evolve(PUPIL, grade=5), ON).because == (
            RIDE_ALLOWED.finding(distance_m=3_001, limit_m=4_000),
            SENIOR_LIMIT_APPLIES.finding(
                first_grade=5, last_grade=8, limit_m=4_000, junior_last_grade=4, junior_limit_m=3_000
            ),
        )

    @pytest.mark.parametrize("grade", range(1, LAST_GRADE + 1))
    def test_every_grade_is_of_one_limit_and_only_the_higher_is_named(self, grade: int) -> None:
        codes = ("TRN-025",) if grade <= 4 else ("TRN-033", "TRN-026")
        assert duty_in_district(evolve(PUPIL, grade=grade), ON).because.codes == codes

    @pytest.mark.parametrize(
        ("missing", "question"),
        [("district", Child.IN_THE_DISTRICT), ("grade", Child.WHICH_GRADE), ("distance_m", Child.HOW_FAR)],
    )
    def test_a_missing_fact_is_asked_for(self, missing: str, question: Any) -> None:
        assert duty_in_district(evolve(PUPIL, **{missing: None}), ON) == Decision.asks(question)

    def test_how_the_way_of_a_senior_was_measured_is_asked_for(self) -> None:
        assert duty_in_district(evolve(PUPIL, grade=5, measured=None), ON) == Decision.asks(Child.HOW_MEASURED)

    def test_a_missing_way_of_a_senior_is_asked_for(self) -> None:
        assert duty_in_district(evolve(PUPIL, grade=8, distance_m=None), ON) == Decision.asks(Child.HOW_FAR)
