"""The ORW and the other centres: art. 32 ust. 6, art. 39 ust. 4 pkt 2 and ust. 4a, art. 36 ust. 17 for participants in RW."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from sio_rules import Decision
from sio_rules.certificates import Disability
from sio_rules.transport.child import OTHER_CENTRES, Child, Destination, Obligation
from sio_rules.transport.entitlement.centres import duty_to_centre, duty_to_orw
from sio_rules.transport.entitlement.owed import NOTHING, Ground, Owed

ON = date(2025, 9, 1)
NONE = frozenset[Disability]()
MOTOR = frozenset({Disability.MOTOR})
MULTIPLE = frozenset({Disability.INTELLECTUAL_MILD, Disability.BLIND})
MAY = Owed(Obligation.MAY)


def born(age: int) -> date:
    """Return a birth date of that calendar age in the school year 2025/2026."""
    return date(2025 - age, 12, 31)


PUPIL = Child(
    goes_to=Destination.ORW,
    rw=False,
    special_education=True,
    disabilities=MOTOR,
    nearest=True,
    born_on=born(12),
    deferred=False,
)


class TestDutyToOrw:
    """TRN-030, TRN-031: until 24 with multiple disabilities, until 25 in RW (A-02)."""

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
        """Without a certificate nothing is left then; with one, the gmina may."""
        without = Child(born_on=born_on, rw=rw, disabilities=MULTIPLE, special_education=False)
        decision, certified = duty_to_orw(without, on), duty_to_orw(evolve(without, special_education=True), on)
        owed = Owed(Obligation.MUST, date(born_on.year + (25 if rw else 24), 8, 31), Ground.ORW)
        assert decision.because.codes == (code,)
        assert decision.outcome == (NOTHING if code.endswith("a") else owed)
        assert certified.outcome == (MAY if code.endswith("a") else owed)
        assert code in certified.because.codes

    def test_a_participant_in_rw_needs_no_certificate_of_special_education(self) -> None:
        child = Child(born_on=date(2010, 1, 1), rw=True, special_education=False, disabilities=NONE)
        assert duty_to_orw(child, ON).because.codes == ("TRN-031",)

    def test_past_25_without_a_disability_nothing_is_owed(self) -> None:
        child = Child(born_on=born(25), rw=True, special_education=True, disabilities=NONE)
        assert duty_to_orw(child, ON).outcome == NOTHING
        assert duty_to_orw(child, date(2025, 8, 31)).outcome != NOTHING

    def test_other_disabled_pupils_may_be_given_it(self) -> None:
        """TRN-035: the guide says that the gmina has to."""
        decision = duty_to_orw(PUPIL, ON)
        assert (decision.outcome, decision.because.codes) == (MAY, ("TRN-035", "TRN-030b", "TRN-035a"))

    def test_for_a_certificate_without_a_disability_the_texts_conflict(self) -> None:
        decision = duty_to_orw(evolve(PUPIL, disabilities=NONE), ON)
        assert (decision.outcome, decision.questions, decision.because.codes) == (None, (), ("TRN-024c",))

    @pytest.mark.parametrize("disabilities", [NONE, MOTOR, frozenset({Disability.BLIND, Disability.DEAF})])
    def test_without_a_certificate_nothing_is_owed(self, disabilities: frozenset[Disability]) -> None:
        decision = duty_to_orw(evolve(PUPIL, special_education=False, disabilities=disabilities), ON)
        assert (decision.outcome, decision.because.codes) == (NOTHING, ("TRN-030b",))

    @pytest.mark.parametrize(
        ("missing", "question"),
        [
            ("special_education", Child.HAS_CERTIFICATE),
            ("disabilities", Child.WHICH_DISABILITIES),
            ("rw", Child.TAKES_PART_IN_RW),
            ("nearest", Child.THE_NEAREST),
            ("born_on", Child.WHEN_BORN),
        ],
    )
    def test_a_missing_fact_is_asked_for(self, missing: str, question: Any) -> None:
        assert duty_to_orw(evolve(PUPIL, **{missing: None}), ON) == Decision.asks(question)

    @pytest.mark.parametrize("child", [evolve(PUPIL, rw=True), evolve(PUPIL, disabilities=MULTIPLE)])
    def test_the_birth_date_is_asked_for_where_a_right_has_an_end(self, child: Child) -> None:
        assert duty_to_orw(evolve(child, born_on=None), ON) == Decision.asks(Child.WHEN_BORN)


class TestDisabledAtPreschoolAge:
    """TRN-024: art. 32 ust. 6: to the nearest ORW at five and six, and while kept in preschool education until nine (A-98)."""

    @pytest.mark.parametrize(
        ("age", "deferred", "code"),
        [
            (3, None, "TRN-035"),
            (4, None, "TRN-035"),
            (5, None, "TRN-024"),
            (6, None, "TRN-024"),
            (7, True, "TRN-024"),
            (7, False, "TRN-035"),
            (8, True, "TRN-024"),
            (8, False, "TRN-035"),
            (9, None, "TRN-035"),
            (9, True, "TRN-035"),
        ],
    )
    def test_from_five_to_nine(self, age: int, *, deferred: bool | None, code: str) -> None:
        decision = duty_to_orw(evolve(PUPIL, born_on=born(age), deferred=deferred), ON)
        owed = Owed(Obligation.MUST, date(2025 - age + 9, 8, 31), Ground.PRESCHOOL_DISABILITY)
        assert decision.because.codes[0] == code
        assert decision.outcome == (owed if code == "TRN-024" else MAY)

    def test_the_last_day_is_31_august_of_the_year_of_turning_nine(self) -> None:
        child = evolve(PUPIL, born_on=date(2017, 5, 1), deferred=True)
        assert duty_to_orw(child, date(2026, 8, 31)).because.codes == ("TRN-024",)
        assert duty_to_orw(child, date(2026, 9, 1)).outcome == MAY

    @pytest.mark.parametrize("age", [5, 8])
    def test_only_to_the_nearest(self, age: int) -> None:
        child = evolve(PUPIL, born_on=born(age), deferred=True)
        assert duty_to_orw(evolve(child, nearest=False), ON).outcome == MAY

    @pytest.mark.parametrize(("age", "asked"), [(6, False), (7, True), (8, True), (9, False)])
    def test_the_deferral_is_asked_for_where_it_matters(self, age: int, *, asked: bool) -> None:
        decision = duty_to_orw(evolve(PUPIL, born_on=born(age), deferred=None), ON)
        assert (decision.questions == (Child.IS_DEFERRED,)) is asked


class TestDutyToCentre:
    """MOW, MOS, SOSW, SOW: a power for the disabled in special education (TRN-035), otherwise no answer (A-17)."""

    @pytest.mark.parametrize("goes_to", [place for place in Destination if place in OTHER_CENTRES])
    def test_the_disabled_may_be_given_it(self, goes_to: Destination) -> None:
        decision = duty_to_centre(Child(goes_to=goes_to, special_education=True, disabilities=MOTOR), ON)
        assert (decision.outcome, decision.because.codes) == (MAY, ("TRN-035", "TRN-035a"))

    @pytest.mark.parametrize(
        "child",
        [
            Child(special_education=True, disabilities=NONE),
            Child(special_education=False, disabilities=MOTOR),
            Child(special_education=False),
        ],
    )
    def test_for_others_the_texts_conflict(self, child: Child) -> None:
        decision = duty_to_centre(evolve(child, goes_to=Destination.MOW), ON)
        assert (decision.outcome, decision.questions, decision.because.codes) == (None, (), ("TRN-024c",))

    def test_a_missing_fact_is_asked_for(self) -> None:
        assert duty_to_centre(Child(), ON) == Decision.asks(Child.HAS_CERTIFICATE)
        assert duty_to_centre(Child(special_education=True), ON) == Decision.asks(Child.WHICH_DISABILITIES)
