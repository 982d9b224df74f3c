"""Disabled pupils: art. 39 ust. 4, and art. 36 ust. 17 for the participants of RW classes."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from sio_rules import Decision
from sio_rules.certificates import INTELLECTUAL, Disability
from sio_rules.strategies import sets_of_disabilities
from sio_rules.transport.child import Child, Measured, Obligation
from sio_rules.transport.entitlement.disability import (
    LISTED,
    TAKES_PART_IN_RW,
    WHICH_DISABILITIES,
    duty_to_orw,
    duty_to_primary_pupil,
    duty_to_secondary_pupil,
)
from sio_rules.transport.entitlement.distance import IN_THE_DISTRICT
from sio_rules.transport.entitlement.preschool import HAS_CERTIFICATE, THE_NEAREST, WHEN_BORN

MOTOR = frozenset({Disability.MOTOR})
MULTIPLE = frozenset({Disability.INTELLECTUAL_MILD, Disability.SIGHT})
SECONDARY = Child(born_on=date(2005, 3, 1), nearest=True, special_education=True, disabilities=MOTOR)


class TestDutyToPrimaryPupil:
    """TRN-028: to the nearest primary school whatever the distance; otherwise by distance."""

    def test_under_special_education_the_nearest_school_is_owed_at_any_distance(self) -> None:
        near = Child(special_education=True, nearest=True, distance_m=1, grade=1, district=False)
        assert duty_to_primary_pupil(near).because.codes == ("TRN-028",)

    def test_a_school_that_is_not_the_nearest_is_judged_by_distance(self) -> None:
        far = Child(
            special_education=True, nearest=False, distance_m=3_001, grade=1, district=True, measured=Measured.ALONG_THE_WAY
        )
        assert duty_to_primary_pupil(far).because.codes == ("TRN-025",)
        assert duty_to_primary_pupil(evolve(far, distance_m=3_000)).outcome is Obligation.MAY
        assert duty_to_primary_pupil(evolve(far, district=False)).outcome is Obligation.NOT_OWED

    def test_a_missing_fact_is_asked_for(self) -> None:
        assert duty_to_primary_pupil(Child()) == Decision.asks(HAS_CERTIFICATE)
        assert duty_to_primary_pupil(Child(special_education=True)) == Decision.asks(THE_NEAREST)
        assert duty_to_primary_pupil(Child(special_education=False)) == Decision.asks(IN_THE_DISTRICT)


class TestDutyToSecondaryPupil:
    """TRN-029: listed disabilities, to the nearest secondary school, until 21."""

    @pytest.mark.parametrize(
        ("born_on", "on", "code"),
        [
            (date(2005, 3, 1), date(2026, 8, 31), "TRN-029"),
            (date(2005, 3, 1), date(2026, 9, 1), "TRN-029b"),
            (date(2005, 12, 31), date(2026, 8, 31), "TRN-029"),
            (date(2005, 12, 31), date(2026, 9, 1), "TRN-029b"),
            (date(2010, 1, 1), date(2026, 9, 1), "TRN-029"),
            (date(1900, 1, 1), date(2026, 9, 1), "TRN-029b"),
        ],
    )
    def test_ends_with_the_school_year_of_turning_21(self, born_on: date, on: date, code: str) -> None:
        decision = duty_to_secondary_pupil(evolve(SECONDARY, born_on=born_on), on)
        assert decision.because.codes == (code,)
        assert decision.outcome is (Obligation.MUST if code == "TRN-029" else Obligation.NOT_OWED)

    @given(sets_of_disabilities())
    def test_one_listed_disability_suffices_and_no_other_does(self, disabilities: frozenset[Disability]) -> None:
        decision = duty_to_secondary_pupil(evolve(SECONDARY, disabilities=disabilities), date(2025, 9, 1))
        listed = {Disability.MOTOR, Disability.INTELLECTUAL_MODERATE, Disability.INTELLECTUAL_SEVERE} & disabilities
        assert decision.outcome is (Obligation.MUST if listed else Obligation.NOT_OWED)

    def test_mild_intellectual_disability_gives_no_right(self) -> None:
        mild = evolve(SECONDARY, disabilities=frozenset({Disability.INTELLECTUAL_MILD}))
        assert duty_to_secondary_pupil(mild, date(2025, 9, 1)).because.codes == ("TRN-029a",)

    def test_neither_without_special_education_nor_to_a_farther_school(self) -> None:
        without, farther = evolve(SECONDARY, special_education=False), evolve(SECONDARY, nearest=False)
        assert duty_to_secondary_pupil(without, date(2025, 9, 1)).because.codes == ("TRN-029a",)
        assert duty_to_secondary_pupil(farther, date(2025, 9, 1)).because.codes == ("TRN-021",)

    @pytest.mark.parametrize(
        ("missing", "question"),
        [
            ("nearest", THE_NEAREST),
            ("special_education", HAS_CERTIFICATE),
            ("disabilities", WHICH_DISABILITIES),
            ("born_on", WHEN_BORN),
        ],
    )
    def test_a_missing_fact_is_asked_for(self, missing: str, question: Any) -> None:
        pupil = evolve(SECONDARY, **{missing: None})
        assert duty_to_secondary_pupil(pupil, date(2025, 9, 1)) == Decision.asks(question)

    def test_the_listed_are_no_mild_and_no_profound_intellectual_disability(self) -> None:
        assert {Disability.INTELLECTUAL_MODERATE, Disability.INTELLECTUAL_SEVERE} == LISTED & INTELLECTUAL


class TestDutyToOrw:
    """TRN-030, TRN-031: until 24 with multiple disabilities, until 25 in RW classes (A-02)."""

    @pytest.mark.parametrize(
        ("born_on", "rw", "on", "code"),
        [
            (date(2000, 1, 1), False, date(2024, 8, 31), "TRN-030"),
            (date(2000, 1, 1), False, date(2024, 9, 1), "TRN-030a"),
            (date(2000, 12, 31), False, date(2024, 8, 31), "TRN-030"),
            (date(2000, 12, 31), False, date(2024, 9, 1), "TRN-030a"),
            (date(1991, 12, 1), True, date(2016, 8, 31), "TRN-031"),
            (date(1991, 12, 1), True, date(2016, 9, 1), "TRN-031a"),
            (date(1991, 1, 1), True, date(2016, 8, 31), "TRN-031"),
            (date(1991, 1, 1), True, date(2016, 9, 1), "TRN-031a"),
        ],
    )
    def test_ends_with_the_school_year_of_turning_24_or_25(self, born_on: date, *, rw: bool, on: date, code: str) -> None:
        decision = duty_to_orw(Child(born_on=born_on, rw=rw, disabilities=MULTIPLE), on)
        assert decision.because.codes == (code,)
        assert decision.outcome is (Obligation.NOT_OWED if code.endswith("a") else Obligation.MUST)

    def test_a_participant_of_rw_needs_no_certificate_of_special_education(self) -> None:
        child = Child(born_on=date(2010, 1, 1), rw=True, special_education=False, disabilities=frozenset())
        assert duty_to_orw(child, date(2025, 9, 1)).outcome is Obligation.MUST

    def test_for_special_education_without_multiple_disabilities_the_texts_disagree(self) -> None:
        decision = duty_to_orw(Child(rw=False, disabilities=MOTOR, special_education=True), date(2025, 9, 1))
        assert (decision.outcome, decision.because.codes) == (None, ("TRN-024c",))

    def test_for_neither_nothing_is_owed(self) -> None:
        decision = duty_to_orw(Child(rw=False, disabilities=MOTOR, special_education=False), date(2025, 9, 1))
        assert (decision.outcome, decision.because.codes) == (Obligation.NOT_OWED, ("TRN-030b",))

    def test_two_disabilities_without_an_intellectual_one_are_not_enough(self) -> None:
        both = frozenset({Disability.SIGHT, Disability.HEARING})
        assert duty_to_orw(Child(rw=False, disabilities=both, special_education=False), date(2025, 9, 1)).because.codes == (
            "TRN-030b",
        )

    @pytest.mark.parametrize(
        ("child", "question"),
        [
            (Child(), TAKES_PART_IN_RW),
            (Child(rw=True), WHEN_BORN),
            (Child(rw=False), WHICH_DISABILITIES),
            (Child(rw=False, disabilities=MULTIPLE), WHEN_BORN),
            (Child(rw=False, disabilities=MOTOR), HAS_CERTIFICATE),
        ],
    )
    def test_a_missing_fact_is_asked_for(self, child: Child, question: Any) -> None:
        assert duty_to_orw(child, date(2025, 9, 1)) == Decision.asks(question)


class TestJunk:
    """A wrong kind of an argument is named."""

    @pytest.mark.parametrize("junk", [None, "child", {}, 10**1000, "\ud800"])
    @pytest.mark.parametrize("decide", [duty_to_secondary_pupil, duty_to_orw])
    def test_raises_type_error(self, decide: Callable[[Any, Any], object], junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^child must be Child"):
            decide(junk, date(2025, 9, 1))
        with pytest.raises(TypeError, match=r"^on must be date"):
            decide(Child(), junk)
        with pytest.raises(TypeError, match=r"^child must be Child"):
            duty_to_primary_pupil(junk)
