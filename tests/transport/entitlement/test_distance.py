"""How far is too far to walk to school: art. 39 ust. 2 and 3."""

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import Decision, InvalidValueError
from sio_rules.strategies import distances_m
from sio_rules.transport.child import MAX_DISTANCE_M, Child, Measured, Obligation
from sio_rules.transport.entitlement.distance import (
    HOW_FAR,
    HOW_MEASURED,
    IN_THE_DISTRICT,
    NOT_DISTRICT_SCHOOL,
    RIDE_ALLOWED,
    RIDE_OWED,
    SENIOR_LIMIT_APPLIES,
    STRAIGHT_LINE,
    USUAL_M,
    WHICH_GRADE,
    duty_as_measured,
    duty_by_distance,
    duty_by_limit,
    duty_in_district,
    limit_m,
)

WEAK_TO_STRONG = [Obligation.NOT_OWED, Obligation.MAY, Obligation.MUST]
PUPIL = Child(district=True, grade=4, distance_m=3_001, measured=Measured.ALONG_THE_WAY)


class TestLimitM:
    """Art. 39 ust. 2: 3 km in grades I to IV, 4 km in V to VIII."""

    @pytest.mark.parametrize(("grade", "metres"), [(1, 3_000), (4, 3_000), (5, 4_000), (8, 4_000)])
    def test_follows_the_grade(self, grade: int, metres: int) -> None:
        assert limit_m(grade) == metres

    @pytest.mark.parametrize("grade", [0, 9, -1, 10**1000])
    def test_there_is_no_other_grade(self, grade: int) -> None:
        with pytest.raises(InvalidValueError, match=r"^grade must be 1 to 8$"):
            limit_m(grade)


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
            (4, USUAL_M, Obligation.MUST),
            (4, USUAL_M + 1, Obligation.MUST),
            (5, USUAL_M + 1, Obligation.MUST),
            (8, MAX_DISTANCE_M, Obligation.MUST),
        ],
    )
    def test_only_what_exceeds_the_limit_is_owed(self, grade: int, distance_m: int, duty: Obligation) -> None:
        rule = RIDE_OWED if duty is Obligation.MUST else RIDE_ALLOWED
        assert duty_by_distance(grade, distance_m) == rule.decides(duty, distance_m=distance_m, limit_m=limit_m(grade))

    @pytest.mark.parametrize("grade", range(1, 9))
    def test_a_shared_decision_is_the_one_that_its_own_facts_give(self, grade: int) -> None:
        for distance_m in range(USUAL_M + 2):
            decision = duty_by_distance(grade, distance_m)
            assert decision.outcome is (Obligation.MUST if distance_m > limit_m(grade) else Obligation.MAY)
            assert decision.because[0].facts == {"distance_m": distance_m, "limit_m": limit_m(grade)}

    @given(st.integers(1, 8), distances_m(), distances_m())
    def test_a_longer_way_never_weakens_the_duty(self, grade: int, one: int, other: int) -> None:
        shorter, longer = (duty_by_distance(grade, metres).outcome for metres in sorted((one, other)))
        assert shorter is not None
        assert longer is not None
        assert WEAK_TO_STRONG.index(shorter) <= WEAK_TO_STRONG.index(longer)

    def test_an_unknown_way_is_asked_for(self) -> None:
        assert duty_by_distance(4, None) == Decision.asks(HOW_FAR)

    @pytest.mark.parametrize("distance_m", [-1, MAX_DISTANCE_M + 1])
    def test_refuses_a_way_that_is_none(self, distance_m: int) -> None:
        with pytest.raises(InvalidValueError, match=r"^distance_m must be 0 to 1000000$"):
            duty_by_distance(4, distance_m)

    def test_an_impossible_grade_is_refused_before_the_way_is_asked(self) -> None:
        with pytest.raises(InvalidValueError, match=r"^grade"):
            duty_by_distance(9, None)


class TestDutyByLimit:
    """TRN-025 and TRN-033 for one limit."""

    @pytest.mark.parametrize(("distance_m", "code"), [(3_000, "TRN-033"), (3_001, "TRN-025")])
    def test_what_exceeds_the_limit_is_owed(self, distance_m: int, code: str) -> None:
        assert duty_by_limit(3_000, distance_m).because.codes == (code,)

    def test_junk_raises(self) -> None:
        with pytest.raises(TypeError, match=r"^limit must be int"):
            duty_by_limit("3000", 1)  # type: ignore[arg-type] # on purpose
        with pytest.raises(InvalidValueError, match=r"^distance_m must be 0 to 1000000$"):
            duty_by_limit(3_000, -1)


class TestDutyAsMeasured:
    """The act counts the way (droga); a straight line is never longer than it."""

    @pytest.mark.parametrize("distance_m", [3_000, 3_001, None])
    def test_what_was_measured_along_the_way_stands(self, distance_m: int | None) -> None:
        decision = duty_by_distance(1, distance_m)
        assert duty_as_measured(decision, Measured.ALONG_THE_WAY) == decision

    def test_a_straight_line_over_the_limit_proves_the_duty_with_a_warning(self) -> None:
        decision = duty_as_measured(duty_by_distance(1, 3_001), Measured.STRAIGHT_LINE)
        assert decision.outcome is Obligation.MUST
        assert decision.because.warnings == (STRAIGHT_LINE.finding("measured"),)

    def test_a_straight_line_within_the_limit_proves_nothing_and_the_way_is_asked_for(self) -> None:
        decision = duty_as_measured(duty_by_distance(1, 3_000), Measured.STRAIGHT_LINE)
        assert (decision.outcome, decision.questions) == (None, (HOW_FAR,))
        assert decision.because.codes == ("TRN-025b",)

    def test_how_it_was_measured_is_asked_only_where_it_matters(self) -> None:
        assert duty_as_measured(duty_by_distance(1, 3_000), None) == Decision.asks(HOW_MEASURED)
        assert duty_as_measured(duty_by_distance(1, 3_001), None).outcome is Obligation.MUST

    @pytest.mark.parametrize("junk", [None, "MUST", Obligation.MUST])
    def test_junk_raises_type_error(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^decision must be Decision"):
            duty_as_measured(junk, None)
        with pytest.raises(TypeError, match=r"^measured must be Measured"):
            duty_as_measured(duty_by_distance(1, 1), "w linii prostej")  # type: ignore[arg-type] # on purpose


class TestDutyInDistrict:
    """Art. 39 ust. 3: the school in whose district the child lives."""

    def test_the_district_school_is_judged_by_distance(self) -> None:
        assert duty_in_district(PUPIL) == RIDE_OWED.decides(Obligation.MUST, distance_m=3_001, limit_m=3_000)

    def test_to_another_school_nothing_is_owed_however_far(self) -> None:
        decision = duty_in_district(evolve(PUPIL, district=False, distance_m=20_000))
        assert decision.because.codes == ("TRN-025a",)
        assert decision == NOT_DISTRICT_SCHOOL.decides(Obligation.NOT_OWED, "district")

    def test_from_grade_five_the_ground_names_the_higher_limit(self) -> None:
        assert duty_in_district(evolve(PUPIL, grade=5)).because.codes == ("TRN-033", "TRN-026")
        assert duty_in_district(evolve(PUPIL, grade=5)).because == (
            RIDE_ALLOWED.finding(distance_m=3_001, limit_m=4_000),
            SENIOR_LIMIT_APPLIES.finding(limit_m=4_000),
        )

    @pytest.mark.parametrize(
        ("missing", "question"),
        [("district", IN_THE_DISTRICT), ("grade", WHICH_GRADE), ("distance_m", HOW_FAR)],
    )
    def test_a_missing_fact_is_asked_for(self, missing: str, question: Any) -> None:
        assert duty_in_district(evolve(PUPIL, **{missing: None})) == Decision.asks(question)

    def test_a_missing_way_of_a_senior_is_asked_for(self) -> None:
        assert duty_in_district(evolve(PUPIL, grade=8, distance_m=None)) == Decision.asks(HOW_FAR)

    def test_junk_raises_type_error(self) -> None:
        with pytest.raises(TypeError, match=r"^child must be Child"):
            duty_in_district(None)  # type: ignore[arg-type] # on purpose
