"""The duty by the place to which the child goes: art. 32 and 39, and art. 36 ust. 17 for the participants of RW classes."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from sio_rules import Decision
from sio_rules.certificates import Disability
from sio_rules.strategies import sets_of_disabilities
from sio_rules.transport.child import OTHER_CENTRES, PRESCHOOL_DESTINATIONS, Child, Destination, Measured, Obligation
from sio_rules.transport.entitlement.duty import (
    _duty_to_orw,
    _duty_to_preschooler,
    _duty_to_primary_pupil,
    _duty_to_secondary_pupil,
    first_duty,
    first_owed,
)
from sio_rules.transport.entitlement.owed import NOTHING, Ground, Owed

ON = date(2025, 10, 1)
MOTOR = frozenset({Disability.MOTOR})
MULTIPLE = frozenset({Disability.INTELLECTUAL_MILD, Disability.BLIND})
SECONDARY = Child(born_on=date(2005, 3, 1), nearest=True, special_education=True, disabilities=MOTOR)


FIVE = Child(
    born_on=date(2015, 7, 1), nearest=True, special_education=False, distance_m=3_100, measured=Measured.ALONG_THE_WAY
)
IN_2020_2021 = date(2020, 9, 1)


class TestDutyToPreschooler:
    """TRN-021: to the nearest preschool only; then by certificate, or by age and way."""

    def test_to_a_preschool_that_is_not_the_nearest_nothing_is_owed(self) -> None:
        decision = _duty_to_preschooler(evolve(FIVE, nearest=False), IN_2020_2021)
        assert (decision.outcome, decision.because.codes) == (NOTHING, ("TRN-021",))

    def test_by_age_and_way_until_the_end_of_the_school_year(self) -> None:
        owed = Owed(Obligation.MUST, date(2021, 8, 31), Ground.PRESCHOOL)
        assert _duty_to_preschooler(FIVE, IN_2020_2021).outcome == owed

    def test_by_certificate_until_the_end_of_the_school_year_of_turning_nine(self) -> None:
        owed = Owed(Obligation.MUST, date(2024, 8, 31), Ground.PRESCHOOL)
        assert _duty_to_preschooler(evolve(FIVE, special_education=True, distance_m=1), IN_2020_2021).outcome == owed

    @pytest.mark.parametrize(
        ("missing", "question"),
        [
            ("nearest", Child.THE_NEAREST),
            ("special_education", Child.HAS_CERTIFICATE),
            ("born_on", Child.WHEN_BORN),
            ("deferred", Child.IS_DEFERRED),
            ("distance_m", Child.HOW_FAR),
        ],
    )
    def test_a_missing_fact_is_asked_for(self, missing: str, question: Any) -> None:
        seven = evolve(FIVE, born_on=date(2013, 1, 1), deferred=True)
        assert _duty_to_preschooler(evolve(seven, **{missing: None}), IN_2020_2021) == Decision.asks(question)

    def test_with_a_certificate_the_birth_date_is_asked_for(self) -> None:
        child = evolve(FIVE, special_education=True, born_on=None)
        assert _duty_to_preschooler(child, IN_2020_2021) == Decision.asks(Child.WHEN_BORN)


class TestDutyToPrimaryPupil:
    """TRN-028: to the nearest primary school whatever the distance; otherwise by distance."""

    def test_under_special_education_the_nearest_school_is_owed_at_any_distance(self) -> None:
        near = Child(special_education=True, nearest=True, distance_m=1, grade=1, district=False)
        assert _duty_to_primary_pupil(near, ON).because.codes == ("TRN-028",)

    def test_a_school_that_is_not_the_nearest_is_judged_by_distance(self) -> None:
        far = Child(
            special_education=True, nearest=False, distance_m=3_001, grade=1, district=True, measured=Measured.ALONG_THE_WAY
        )
        assert _duty_to_primary_pupil(far, ON).because.codes == ("TRN-025",)
        assert _duty_to_primary_pupil(evolve(far, distance_m=3_000), ON).outcome == Owed(
            Obligation.MAY, date(2026, 8, 31), Ground.DISTANCE
        )
        assert _duty_to_primary_pupil(evolve(far, district=False), ON).outcome == NOTHING

    def test_a_missing_fact_is_asked_for(self) -> None:
        assert _duty_to_primary_pupil(Child(), ON) == Decision.asks(Child.HAS_CERTIFICATE)
        assert _duty_to_primary_pupil(Child(special_education=True), ON) == Decision.asks(Child.THE_NEAREST)
        assert _duty_to_primary_pupil(Child(special_education=False), ON) == Decision.asks(Child.IN_THE_DISTRICT)


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
        decision = _duty_to_secondary_pupil(evolve(SECONDARY, born_on=born_on), on)
        assert decision.because.codes == (code,)
        owed = Owed(Obligation.MUST, date(born_on.year + 21, 8, 31), Ground.SECONDARY_SCHOOL)
        assert decision.outcome == (owed if code == "TRN-029" else NOTHING)

    @given(sets_of_disabilities())
    def test_one_listed_disability_suffices_and_no_other_does(self, disabilities: frozenset[Disability]) -> None:
        owed = _duty_to_secondary_pupil(evolve(SECONDARY, disabilities=disabilities), date(2025, 9, 1)).outcome
        listed = {Disability.MOTOR, Disability.INTELLECTUAL_MODERATE, Disability.INTELLECTUAL_SEVERE} & disabilities
        assert owed is not None
        assert owed.duty is (Obligation.MUST if listed else Obligation.NOT_OWED)

    def test_mild_intellectual_disability_gives_no_right(self) -> None:
        mild = evolve(SECONDARY, disabilities=frozenset({Disability.INTELLECTUAL_MILD}))
        assert _duty_to_secondary_pupil(mild, date(2025, 9, 1)).because.codes == ("TRN-029a",)

    def test_neither_without_special_education_nor_to_a_farther_school(self) -> None:
        without, farther = evolve(SECONDARY, special_education=False), evolve(SECONDARY, nearest=False)
        assert _duty_to_secondary_pupil(without, date(2025, 9, 1)).because.codes == ("TRN-029a",)
        assert _duty_to_secondary_pupil(farther, date(2025, 9, 1)).because.codes == ("TRN-021",)

    @pytest.mark.parametrize(
        ("missing", "question"),
        [
            ("nearest", Child.THE_NEAREST),
            ("special_education", Child.HAS_CERTIFICATE),
            ("disabilities", Child.WHICH_DISABILITIES),
            ("born_on", Child.WHEN_BORN),
        ],
    )
    def test_a_missing_fact_is_asked_for(self, missing: str, question: Any) -> None:
        pupil = evolve(SECONDARY, **{missing: None})
        assert _duty_to_secondary_pupil(pupil, date(2025, 9, 1)) == Decision.asks(question)


class TestDutyToOrw:
    """TRN-030, TRN-031: until 24 with multiple disabilities, until 25 in RW classes (A-02)."""

    @pytest.mark.parametrize(
        ("born_on", "rw", "on", "code"),
        [
            (date(2000, 1, 1), False, date(2024, 8, 31), "TRN-030"),
            (date(2000, 1, 1), False, date(2024, 9, 1), "TRN-030a"),
            (date(2000, 12, 31), False, date(2024, 8, 31), "TRN-030"),
            (date(2000, 12, 31), False, date(2024, 9, 1), "TRN-030a"),
            (date(1993, 12, 1), True, date(2018, 8, 31), "TRN-031"),
            (date(1993, 12, 1), True, date(2018, 9, 1), "TRN-031a"),
            (date(1993, 1, 1), True, date(2018, 8, 31), "TRN-031"),
            (date(1993, 1, 1), True, date(2018, 9, 1), "TRN-031a"),
        ],
    )
    def test_ends_with_the_school_year_of_turning_24_or_25(self, born_on: date, *, rw: bool, on: date, code: str) -> None:
        decision = _duty_to_orw(Child(born_on=born_on, rw=rw, disabilities=MULTIPLE), on)
        assert decision.because.codes == (code,)
        owed = Owed(Obligation.MUST, date(born_on.year + (25 if rw else 24), 8, 31), Ground.ORW)
        assert decision.outcome == (NOTHING if code.endswith("a") else owed)

    def test_a_participant_of_rw_needs_no_certificate_of_special_education(self) -> None:
        child = Child(born_on=date(2010, 1, 1), rw=True, special_education=False, disabilities=frozenset())
        assert _duty_to_orw(child, date(2025, 9, 1)).because.codes == ("TRN-031",)

    def test_for_special_education_without_multiple_disabilities_the_texts_disagree(self) -> None:
        decision = _duty_to_orw(Child(rw=False, disabilities=MOTOR, special_education=True), date(2025, 9, 1))
        assert (decision.outcome, decision.because.codes) == (None, ("TRN-024c",))

    def test_for_neither_nothing_is_owed(self) -> None:
        decision = _duty_to_orw(Child(rw=False, disabilities=MOTOR, special_education=False), date(2025, 9, 1))
        assert (decision.outcome, decision.because.codes) == (NOTHING, ("TRN-030b",))

    def test_two_disabilities_without_an_intellectual_one_are_not_enough(self) -> None:
        both = frozenset({Disability.BLIND, Disability.DEAF})
        assert _duty_to_orw(Child(rw=False, disabilities=both, special_education=False), date(2025, 9, 1)).because.codes == (
            "TRN-030b",
        )

    @pytest.mark.parametrize(
        ("child", "question"),
        [
            (Child(), Child.TAKES_PART_IN_RW),
            (Child(rw=True), Child.WHEN_BORN),
            (Child(rw=False), Child.WHICH_DISABILITIES),
            (Child(rw=False, disabilities=MULTIPLE), Child.WHEN_BORN),
            (Child(rw=False, disabilities=MOTOR), Child.HAS_CERTIFICATE),
        ],
    )
    def test_a_missing_fact_is_asked_for(self, child: Child, question: Any) -> None:
        assert _duty_to_orw(child, date(2025, 9, 1)) == Decision.asks(question)


class TestFirstOwed:
    """One missing fact at a time, in the same order; the place comes first."""

    def test_asks_first_where_the_child_goes(self) -> None:
        for ask in (first_owed, first_duty):
            assert [question.about for question in ask(Child(), ON).questions] == ["goes_to"]

    @pytest.mark.parametrize("goes_to", [place for place in Destination if place in OTHER_CENTRES])
    def test_to_other_centres_the_texts_disagree(self, goes_to: Destination) -> None:
        for ask in (first_owed, first_duty):
            decision = ask(Child(goes_to=goes_to), ON)
            assert (decision.outcome, decision.questions, decision.because.codes) == (None, (), ("TRN-024c",))

    @pytest.mark.parametrize(
        ("goes_to", "question"),
        [
            *((place, Child.THE_NEAREST) for place in Destination if place in PRESCHOOL_DESTINATIONS),
            (Destination.PRIMARY_SCHOOL, Child.HAS_CERTIFICATE),
            (Destination.SECONDARY_SCHOOL, Child.THE_NEAREST),
            (Destination.ORW, Child.TAKES_PART_IN_RW),
        ],
    )
    def test_each_place_has_its_duty(self, goes_to: Destination, question: Any) -> None:
        assert first_owed(Child(goes_to=goes_to), ON) == Decision.asks(question)

    def test_the_duty_alone_is_that_of_what_is_owed(self) -> None:
        pupil = evolve(SECONDARY, goes_to=Destination.SECONDARY_SCHOOL)
        owed, duty = first_owed(pupil, ON), first_duty(pupil, ON)
        assert owed.outcome is not None
        assert (duty.outcome, duty.because) == (owed.outcome.duty, owed.because)
