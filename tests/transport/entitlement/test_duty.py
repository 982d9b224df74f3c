"""The duty by the place to which the child goes: art. 32 and 39."""

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
    _duty_to_preschooler,
    _duty_to_primary_pupil,
    _duty_to_secondary_pupil,
    first_duty,
    first_owed,
    places_told_apart,
)
from sio_rules.transport.entitlement.owed import NOTHING, Ground, Owed

ON = date(2025, 10, 1)
MOTOR = frozenset({Disability.MOTOR})
SECONDARY = Child(born_on=date(2005, 3, 1), nearest=True, special_education=True, disabilities=MOTOR)


FIVE = Child(
    born_on=date(2015, 7, 1), nearest=True, special_education=False, distance_m=3_100, measured=Measured.ALONG_THE_WAY
)
IN_2020_2021 = date(2020, 9, 1)
FAR = Child(special_education=False, distance_m=3_001, grade=1, district=True, measured=Measured.ALONG_THE_WAY)


class TestDutyToPreschooler:
    """TRN-021: a duty to the nearest preschool only; then by certificate, or by age and way."""

    @pytest.mark.parametrize("child", [FIVE, evolve(FIVE, special_education=True, disabilities=MOTOR)])
    def test_to_a_preschool_that_is_not_the_nearest_the_gmina_may(self, child: Child) -> None:
        decision = _duty_to_preschooler(evolve(child, nearest=False), IN_2020_2021)
        assert decision.outcome == Owed(Obligation.MAY, date(2021, 8, 31))
        assert decision.because.codes == ("TRN-036", "TRN-021")

    def test_by_age_and_way_until_the_end_of_the_school_year(self) -> None:
        owed = Owed(Obligation.MUST, date(2021, 8, 31), Ground.PRESCHOOL)
        assert _duty_to_preschooler(FIVE, IN_2020_2021).outcome == owed

    def test_by_certificate_until_the_end_of_the_school_year_of_turning_nine(self) -> None:
        owed = Owed(Obligation.MUST, date(2024, 8, 31), Ground.PRESCHOOL_DISABILITY)
        child = evolve(FIVE, special_education=True, disabilities=MOTOR, distance_m=1)
        assert _duty_to_preschooler(child, IN_2020_2021).outcome == owed

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

    def test_with_a_certificate_the_disabilities_and_the_birth_date_are_asked_for(self) -> None:
        child = evolve(FIVE, special_education=True, born_on=None)
        assert _duty_to_preschooler(child, IN_2020_2021) == Decision.asks(Child.WHICH_DISABILITIES)
        assert _duty_to_preschooler(evolve(child, disabilities=MOTOR), IN_2020_2021) == Decision.asks(Child.WHEN_BORN)


class TestDutyToPrimaryPupil:
    """TRN-028: for the disabled, to the nearest primary school whatever the distance; otherwise by distance."""

    def test_a_disabled_pupil_is_owed_the_nearest_school_at_any_distance(self) -> None:
        near = evolve(FAR, special_education=True, nearest=True, disabilities=MOTOR, distance_m=1, district=False)
        decision = _duty_to_primary_pupil(near, ON)
        assert decision.outcome == Owed(Obligation.MUST, on_ground=Ground.SPECIAL_EDUCATION)
        assert decision.because.codes == ("TRN-028",)

    def test_a_school_that_is_not_the_nearest_is_judged_by_distance(self) -> None:
        far = evolve(FAR, special_education=True, nearest=False, disabilities=MOTOR)
        assert _duty_to_primary_pupil(far, ON).because.codes == ("TRN-025",)
        assert _duty_to_primary_pupil(evolve(far, distance_m=3_000), ON).outcome == Owed(
            Obligation.MAY, date(2026, 8, 31), Ground.DISTANCE
        )
        assert _duty_to_primary_pupil(evolve(far, district=False), ON).outcome == NOTHING

    @pytest.mark.parametrize(
        ("distance_m", "district", "duty", "code"),
        [
            (3_001, True, Obligation.MUST, "TRN-025"),
            (3_000, True, Obligation.MAY, "TRN-033"),
            (3_001, False, Obligation.NOT_OWED, "TRN-025a"),
        ],
    )
    def test_a_certificate_without_a_disability_leaves_it_to_distance(
        self, distance_m: int, *, district: bool, duty: Obligation, code: str
    ) -> None:
        """TRN-038: the guide names art. 127 alone, which is also about the maladjusted."""
        pupil = evolve(FAR, special_education=True, nearest=True, disabilities=frozenset(), distance_m=distance_m)
        decision = _duty_to_primary_pupil(evolve(pupil, district=district), ON)
        assert decision.outcome is not None
        assert (decision.outcome.duty, decision.because.codes) == (duty, (code, "TRN-038"))
        assert decision.because.warnings.codes == ("TRN-038",)

    def test_a_missing_fact_is_asked_for(self) -> None:
        certified = Child(special_education=True)
        assert _duty_to_primary_pupil(Child(), ON) == Decision.asks(Child.HAS_CERTIFICATE)
        assert _duty_to_primary_pupil(certified, ON) == Decision.asks(Child.THE_NEAREST)
        assert _duty_to_primary_pupil(evolve(certified, nearest=True), ON) == Decision.asks(Child.WHICH_DISABILITIES)
        for child in (Child(special_education=False), evolve(certified, disabilities=frozenset(), nearest=True)):
            assert _duty_to_primary_pupil(child, ON) == Decision.asks(Child.IN_THE_DISTRICT)


class TestDutyToSecondaryPupil:
    """TRN-029: listed disabilities, to the nearest post-primary school, until 21; the gmina may for the other disabled (TRN-035)."""

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
    def test_the_duty_ends_with_the_school_year_of_turning_21(self, born_on: date, on: date, code: str) -> None:
        decision = _duty_to_secondary_pupil(evolve(SECONDARY, born_on=born_on), on)
        owed = Owed(Obligation.MUST, date(born_on.year + 21, 8, 31), Ground.SECONDARY_SCHOOL)
        if code == "TRN-029":
            assert (decision.outcome, decision.because.codes) == (owed, (code,))
        else:
            assert (decision.outcome, decision.because.codes) == (Owed(Obligation.MAY), ("TRN-035", code))

    @given(sets_of_disabilities())
    def test_one_listed_disability_obliges_and_any_other_permits(self, disabilities: frozenset[Disability]) -> None:
        owed = _duty_to_secondary_pupil(evolve(SECONDARY, disabilities=disabilities), date(2025, 9, 1)).outcome
        listed = {Disability.MOTOR, Disability.INTELLECTUAL_MODERATE, Disability.INTELLECTUAL_SEVERE} & disabilities
        assert owed is not None
        assert owed.duty is (Obligation.MUST if listed else Obligation.MAY if disabilities else Obligation.NOT_OWED)

    @pytest.mark.parametrize("disability", [Disability.AUTISM, Disability.INTELLECTUAL_MILD, Disability.LOW_VISION])
    def test_autism_or_a_mild_intellectual_disability_gives_no_right(self, disability: Disability) -> None:
        pupil = evolve(SECONDARY, disabilities=frozenset({disability}), born_on=None)
        assert _duty_to_secondary_pupil(pupil, date(2025, 9, 1)).because.codes == ("TRN-035", "TRN-029a")

    def test_to_a_farther_school_the_gmina_may(self) -> None:
        decision = _duty_to_secondary_pupil(evolve(SECONDARY, nearest=False), date(2025, 9, 1))
        assert (decision.outcome, decision.because.codes) == (Owed(Obligation.MAY), ("TRN-035", "TRN-021"))

    @pytest.mark.parametrize("without", [{"special_education": False}, {"disabilities": frozenset()}])
    def test_without_a_certificate_or_a_disability_nothing_is_owed(self, without: Any) -> None:
        decision = _duty_to_secondary_pupil(evolve(SECONDARY, **without), date(2025, 9, 1))
        assert (decision.outcome, decision.because.codes) == (NOTHING, ("TRN-029a",))

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


class TestFirstOwed:
    """One missing fact at a time, in the same order; the place comes first."""

    def test_asks_first_where_the_child_goes(self) -> None:
        for ask in (first_owed, first_duty):
            assert [question.about for question in ask(Child(), ON).questions] == ["goes_to"]

    @pytest.mark.parametrize("goes_to", Destination)
    def test_each_place_has_its_duty_and_asks_for_its_first_fact(self, goes_to: Destination) -> None:
        question = Child.TAKES_PART_IN_RW if goes_to is Destination.ORW else Child.HAS_CERTIFICATE
        assert first_owed(Child(goes_to=goes_to), ON) == Decision.asks(question)

    def test_a_place_of_each_duty_is_told_apart(self) -> None:
        places = places_told_apart()
        assert len(places) == 5
        assert len(set(places) & PRESCHOOL_DESTINATIONS) == len(set(places) & OTHER_CENTRES) == 1

    def test_the_duty_alone_is_that_of_what_is_owed(self) -> None:
        pupil = evolve(SECONDARY, goes_to=Destination.SECONDARY_SCHOOL)
        owed, duty = first_owed(pupil, ON), first_duty(pupil, ON)
        assert owed.outcome is not None
        assert (duty.outcome, duty.because) == (owed.outcome.duty, owed.because)
