"""REV-013b, REV-017a, REV-017b, REV-020, REV-025: the procedure of revocation."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given

from sio_rules.access.revocation.case import (
    Decided,
    IntentionConfirmed,
    Revocation,
    RevocationEvent,
    SentToSystem,
    StatusChecked,
    TakenUp,
)
from sio_rules.access.revocation.form import RevocationRoute
from sio_rules.access.revocation.reasons import RevocationReason
from sio_rules.access.revocation.steps import (
    advance,
    authority_must_decide,
    open_steps,
    outcome,
    replay,
)
from sio_rules.access.revocation.table import REVOCATION_STEPS, RevocationOutcome
from sio_rules.errors import IllegalStepError, InvalidValueError
from sio_rules.strategies import revocation_events, revocations

DAY = date(2026, 3, 2)
CONFIRMED, SENT = IntentionConfirmed(DAY, confirmed=True), SentToSystem(DAY)
CHECKED, TAKEN = StatusChecked(DAY, delivered=True), TakenUp(DAY)
YES = Decided(DAY, RevocationOutcome.ACCEPTED, confirmed=True)
NO = Decided(DAY, RevocationOutcome.NOT_PROCEEDED_WITH, confirmed=True)
TO_DECISION: tuple[RevocationEvent, ...] = (CONFIRMED, SENT, CHECKED, TAKEN, SENT, CHECKED)
WITH_THE_AUTHORITY = {"QUEUED", "TAKEN_UP", "TAKING_UP_SENT", "UNDER_EXAMINATION"}
REPORTED: tuple[RevocationEvent, ...] = (SENT, CHECKED, CHECKED)


@pytest.mark.parametrize(
    ("events", "said"),
    [(" ", "events[0] must be "), ([CONFIRMED, None], "events[1] must be "), (None, "events must be Iterable")],
)
def test_what_is_no_event_is_named_by_its_place(events: Any, said: str) -> None:
    """Before any step is taken."""
    with pytest.raises(TypeError) as raised:
        replay(Revocation(RevocationRoute.OWN_EMPLOYEE, RevocationReason.FALSE_OR_OUTDATED_DATA), events)
    assert str(raised.value).startswith(said)


def after(*events: RevocationEvent, own: bool = True) -> Revocation:
    """Return a revocation after *events*."""
    route = RevocationRoute.OWN_EMPLOYEE if own else RevocationRoute.SUBORDINATE
    return replay(Revocation(route, RevocationReason.FALSE_OR_OUTDATED_DATA), events)


class TestAdvance:
    """One step after the other."""

    def test_the_subordinate_way(self) -> None:
        """Confirm, send, check."""
        done = after(CONFIRMED, SENT, CHECKED, own=False)
        assert done.state.name == "FINISHED"
        assert outcome(done).outcome is RevocationOutcome.ACCEPTED
        assert done.because.codes == ("REV-016",)

    @pytest.mark.parametrize("decided", [YES, NO])
    def test_the_way_for_ones_own_employee(self, decided: Decided) -> None:
        """Through the authority; finished is not yet revoked."""
        done = after(*TO_DECISION, decided, *REPORTED)
        assert done.state.name == "FINISHED"
        decision = outcome(done)
        assert decision.outcome is decided.outcome
        accepted = decided is YES
        assert decision.because.codes == ("REV-024a" if accepted else "REV-024b", "REV-021")

    def test_what_is_waiting_to_be_sent_is_not_finished(self) -> None:
        """The rulebook's illegal step."""
        with pytest.raises(IllegalStepError) as raised:
            advance(after(CONFIRMED), CHECKED)
        error = raised.value
        assert (error.state, error.event, error.open_steps) == ("TO_SEND", "STATUS_CHECKED", ("SENT",))

    def test_ones_own_employee_is_not_finished_before_the_decision(self) -> None:
        """Nothing comes of checking the queue."""
        with pytest.raises(IllegalStepError):
            advance(after(CONFIRMED, SENT, CHECKED), CHECKED)

    @pytest.mark.parametrize(
        ("before", "event", "code"),
        [
            ((), IntentionConfirmed(DAY, confirmed=False), "REV-013b"),
            ((CONFIRMED, SENT), StatusChecked(DAY, delivered=False), "REV-017a"),
            (TO_DECISION, Decided(DAY, RevocationOutcome.ACCEPTED, confirmed=False), "REV-025"),
            (TO_DECISION, Decided(DAY, RevocationOutcome.NOT_PROCEEDED_WITH, confirmed=False), "REV-025"),
        ],
    )
    def test_what_lacks_something_is_refused(
        self, before: tuple[RevocationEvent, ...], event: RevocationEvent, code: str
    ) -> None:
        """With its finding."""
        with pytest.raises(InvalidValueError) as raised:
            advance(after(*before), event)
        assert raised.value.findings.codes == (code,)

    def test_no_step_goes_back_in_time(self) -> None:
        """The same day is fine."""
        with pytest.raises(InvalidValueError, match="on is not valid"):
            advance(after(CONFIRMED), SentToSystem(DAY - timedelta(days=1)))

    @given(revocations(), revocation_events())
    def test_takes_a_step_or_says_why_not(self, revocation: Revocation, event: RevocationEvent) -> None:
        """And leaves the one given as it is."""
        steps = revocation.steps
        try:
            moved = advance(revocation, event)
        except IllegalStepError:
            assert event.kind not in open_steps(revocation)
        except InvalidValueError:
            assert event.kind in open_steps(revocation)
        else:
            assert moved.steps[:-1] == revocation.steps
            rows = [row for row in REVOCATION_STEPS if row.state is revocation.state and row.event is event.kind]
            assert moved.state in {row.to for row in rows}
        assert revocation.steps == steps


class TestOutcome:
    """REV-017: complete only when finished."""

    @given(revocations())
    def test_no_answer_before_the_end(self, revocation: Revocation) -> None:
        """But the finding that says how far it is."""
        decision = outcome(revocation)
        finished = revocation.state.name == "FINISHED"
        assert (decision.outcome is not None) == finished
        if not finished:
            assert decision.because.codes == ("REV-017b",)

    def test_of_a_form_just_created(self) -> None:
        """The finding names the state of the form."""
        revocation = Revocation(RevocationRoute.SUBORDINATE, RevocationReason.OFFICE_ENDED)
        assert outcome(revocation).because[0].facts == {"state": revocation.state}

    @pytest.mark.parametrize(
        ("decided", "result"), [(YES, RevocationOutcome.ACCEPTED), (NO, RevocationOutcome.NOT_PROCEEDED_WITH)]
    )
    def test_the_decision_is_the_answer(self, decided: Decided, result: RevocationOutcome) -> None:
        """With its own ground first."""
        finished = after(*TO_DECISION, decided, *REPORTED)
        assert finished.state.name == "FINISHED"
        assert outcome(finished).outcome is result


class TestAuthority:
    """REV-020: what lies with the authority."""

    @given(revocations())
    def test_from_the_queue_to_the_decision(self, revocation: Revocation) -> None:
        """And never in the subordinate way."""
        finding = authority_must_decide(revocation)
        queued = authority_must_decide(after(CONFIRMED, SENT, CHECKED))
        assert (queued and queued.code) == "REV-020"
        assert (finding and finding.code) == ("REV-020" if revocation.state.name in WITH_THE_AUTHORITY else None)
        if revocation.route is RevocationRoute.SUBORDINATE:
            assert finding is None
