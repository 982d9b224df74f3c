"""Half of one month, missed without excuse."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import InvalidValueError
from sio_rules.pupils.duties.absence import (
    Absence,
    AbsenceBasis,
    Fulfilment,
    preschool_duty_fulfilment,
    school_duty_fulfilment,
)
from sio_rules.strategies import absences

DAYS, CLASSES = AbsenceBasis.DAYS, AbsenceBasis.CLASSES


class TestAbsence:
    """What a month can have."""

    @pytest.mark.parametrize(
        ("unexcused", "total", "excused", "argument"),
        [
            (0, 0, 0, "total"),
            (0, -1, 0, "total"),
            (0, 32, 0, "total"),
            (100, 200, 0, "total"),
            (-1, 20, 0, "unexcused"),
            (21, 20, 0, "unexcused"),
            (10, 20, 11, "excused"),
            (10, 20, -1, "excused"),
        ],
    )
    def test_impossible_numbers_are_refused(self, unexcused: int, total: int, excused: int, argument: str) -> None:
        """Nothing has no half (0 of 0)."""
        with pytest.raises(InvalidValueError) as caught:
            Absence(unexcused=unexcused, total=total, basis=DAYS, excused=excused)
        assert caught.value.argument == argument

    def test_the_limits_are_possible(self) -> None:
        """All missed, or a month of one day."""
        assert Absence(unexcused=10, total=20, basis=DAYS, excused=10).half_missed
        assert Absence(unexcused=1, total=1, basis=DAYS).half_missed
        assert Absence(unexcused=16, total=31, basis=DAYS).half_missed
        assert Absence(unexcused=16, total=32, basis=CLASSES).half_missed
        assert not Absence(unexcused=0, total=1, basis=DAYS).half_missed

    @given(absences())
    def test_half_is_an_exact_half(self, absence: Absence) -> None:
        """As a fraction, never a float; excused absence does not count."""
        assert absence.half_missed == (Fraction(absence.unexcused, absence.total) >= Fraction(1, 2))

    @given(st.integers(1, 10**30))
    def test_half_is_exact_for_any_size(self, half: int) -> None:
        """Where a float would round."""
        assert Absence(unexcused=half, total=2 * half, basis=CLASSES).half_missed
        assert not Absence(unexcused=half, total=2 * half + 1, basis=CLASSES).half_missed


class TestPreschoolDutyFulfilment:
    """PUP-324: art. 42 ust. 2 pkt 1 of Prawo oświatowe, days."""

    @pytest.mark.parametrize(
        ("unexcused", "total", "excused", "outcome", "code"),
        [
            (10, 20, 0, Fulfilment.NOT_FULFILLED, "PUP-324a"),
            (9, 20, 0, Fulfilment.FULFILLED, "PUP-324b"),
            (10, 21, 0, Fulfilment.FULFILLED, "PUP-324b"),
            (11, 21, 0, Fulfilment.NOT_FULFILLED, "PUP-324a"),
            (9, 20, 11, Fulfilment.FULFILLED, "PUP-324b"),
            (0, 20, 20, Fulfilment.FULFILLED, "PUP-324b"),
        ],
    )
    def test_the_examples(self, unexcused: int, total: int, excused: int, outcome: Fulfilment, code: str) -> None:
        """Of the rulebook, and excused days."""
        decision = preschool_duty_fulfilment(Absence(unexcused=unexcused, total=total, basis=DAYS, excused=excused))
        assert decision.outcome is outcome
        assert decision.because.codes == (code,)

    def test_classes_are_not_what_this_duty_counts(self) -> None:
        """It speaks of days."""
        with pytest.raises(InvalidValueError, match="absence"):
            preschool_duty_fulfilment(Absence(unexcused=10, total=20, basis=CLASSES))


class TestSchoolDutyFulfilment:
    """PUP-334: art. 42 ust. 2 of Prawo oświatowe, classes or days (A-18)."""

    @pytest.mark.parametrize(
        ("basis", "unexcused", "total", "outcome", "code"),
        [
            (CLASSES, 60, 120, Fulfilment.NOT_FULFILLED, "PUP-334a"),
            (CLASSES, 59, 120, Fulfilment.FULFILLED, "PUP-334b"),
            (CLASSES, 60, 121, Fulfilment.FULFILLED, "PUP-334b"),
            (CLASSES, 61, 121, Fulfilment.NOT_FULFILLED, "PUP-334a"),
            (DAYS, 10, 20, Fulfilment.NOT_FULFILLED, "PUP-334a"),
            (DAYS, 9, 20, Fulfilment.FULFILLED, "PUP-334b"),
            (DAYS, 10, 21, Fulfilment.FULFILLED, "PUP-334b"),
            (DAYS, 11, 21, Fulfilment.NOT_FULFILLED, "PUP-334a"),
        ],
    )
    def test_the_examples(self, basis: AbsenceBasis, unexcused: int, total: int, outcome: Fulfilment, code: str) -> None:
        """The same half, whatever is counted; the finding says what was."""
        decision = school_duty_fulfilment(Absence(unexcused=unexcused, total=total, basis=basis))
        assert decision.outcome is outcome
        assert decision.because.codes == (code,)
        assert decision.because[0].facts["basis"] is basis

    @given(absences(), st.integers(0, 20))
    def test_to_miss_more_never_fulfils_a_duty(self, absence: Absence, more: int) -> None:
        """Monotone in the unexcused absence."""
        unexcused = min(absence.unexcused + more, absence.total)
        worse = Absence(unexcused=unexcused, total=absence.total, basis=absence.basis)
        if school_duty_fulfilment(absence).outcome is Fulfilment.NOT_FULFILLED:
            assert school_duty_fulfilment(worse).outcome is Fulfilment.NOT_FULFILLED
