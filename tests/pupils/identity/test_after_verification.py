"""What must be done after a negative verification."""

from itertools import combinations, product

import pytest
from world import school

from sio_rules.due import Due, Party
from sio_rules.institutions import SCHOOLS, InstitutionKind
from sio_rules.pupils.identity.after_verification import (
    VerificationStep,
    due_after_verification,
    exempt_from_verification,
    steps_due,
)
from sio_rules.pupils.identity.verification import Verification

S = VerificationStep
NEGATIVE, POSITIVE = Verification(positive=False), Verification(positive=True)
ALL = {
    S.CLARIFY: "PUP-210",
    S.NOTIFY_REGISTRY_OFFICE: "PUP-211",
    S.NOTIFY_FAMILY: "PUP-218",
    S.RESEND_IDENTITY: "PUP-213",
}
SOME_DONE = [frozenset(each) for size in range(5) for each in combinations(VerificationStep, size)]


class TestStepsDue:
    """PUP-210, PUP-211, PUP-213 to PUP-215, PUP-218: section 2.4 of the guide, art. 44 of the SIO Act."""

    def test_four_acts_are_due(self) -> None:
        """Clarify, inform the registry office and the family, send the identity again."""
        decision = steps_due(NEGATIVE, school())
        assert decision.outcome == tuple(ALL)
        assert decision.because.codes == tuple(ALL.values())

    @pytest.mark.parametrize("done", SOME_DONE)
    def test_what_is_done_is_due_no_more(self, done: frozenset[VerificationStep]) -> None:
        """And once the facts are clear, the registry office need not be asked."""
        left = [step for step in ALL if step not in done]
        if S.CLARIFY in done and S.NOTIFY_REGISTRY_OFFICE in left:
            left.remove(S.NOTIFY_REGISTRY_OFFICE)
        decision = steps_due(NEGATIVE, school(), done=done)
        assert decision.outcome == tuple(left)
        assert decision.because.codes == tuple(ALL[step] for step in ALL if step in (left or done))

    @pytest.mark.parametrize("done", [SOME_DONE[0], SOME_DONE[-1]])
    def test_nothing_is_due_after_a_positive_verification(self, done: frozenset[VerificationStep]) -> None:
        """PUP-214."""
        decision = steps_due(POSITIVE, school(), done=done)
        assert decision.outcome == ()
        assert decision.because.codes == ("PUP-214",)

    @pytest.mark.parametrize("done", [SOME_DONE[0], SOME_DONE[-1]])
    def test_a_special_school_in_a_medical_establishment_is_exempt(self, done: frozenset[VerificationStep]) -> None:
        """PUP-215."""
        decision = steps_due(NEGATIVE, school(special=True, hospital=True), done=done)
        assert decision.outcome == ()
        assert decision.because.codes == ("PUP-215",)


class TestDueAfterVerification:
    """The same as what is due: by whom, and without a deadline, for art. 44 sets no number of days."""

    def test_each_step_by_the_school_with_its_number(self) -> None:
        """Because the result is negative."""
        due = due_after_verification(NEGATIVE, school(rspo=77))
        assert [each.what.code for each in due] == list(ALL.values())
        for each in due:
            assert (each.by, each.rspo, each.deadline, each.late, each.optional) == (Party.SCHOOL, 77, None, False, False)
            assert each.because.codes == ("PUP-208",)

    def test_what_is_done_is_left_out(self) -> None:
        """As in the steps."""
        [due] = due_after_verification(NEGATIVE, school(), done=frozenset({S.CLARIFY, S.NOTIFY_FAMILY}))
        assert isinstance(due, Due)
        assert due.what.code == "PUP-213"

    def test_nothing_where_no_step_is_due(self) -> None:
        """After a positive verification, and for an exempt school."""
        assert due_after_verification(POSITIVE, school()) == ()
        assert due_after_verification(NEGATIVE, school(special=True, hospital=True)) == ()


class TestExemptFromVerification:
    """PUP-215: special, a school, and in a medical establishment, all three."""

    def test_all_three_are_needed(self) -> None:
        """Every kind of institution and both marks."""
        for kind, special, hospital in product(InstitutionKind, (False, True), (False, True)):
            wanted = kind in SCHOOLS and special and hospital
            assert exempt_from_verification(school(kind, special=special, hospital=hospital)) is wanted
