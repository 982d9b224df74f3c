"""REV-013b, REV-017a to REV-017c, REV-025, REV-027a, REV-027b: the procedure of revocation."""

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given

from sio_rules.access.revocation.case import (
    Decided,
    Fetched,
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
    check_step,
    open_steps,
    outcome,
    replay,
)
from sio_rules.access.revocation.table import REVOCATION_STEPS, RevocationEventKind, RevocationOutcome
from sio_rules.due import Party
from sio_rules.errors import IllegalStepError, InvalidValueError
from sio_rules.strategies import revocation_events, revocations

DAY = date(2026, 3, 2)
CONFIRMED, SENT = IntentionConfirmed(DAY, confirmed=True), SentToSystem(DAY)
CHECKED, TAKEN = StatusChecked(DAY, delivered=True), TakenUp(DAY)
YES = Decided(DAY, RevocationOutcome.ACCEPTED, confirmed=True)
NO = Decided(DAY, RevocationOutcome.NOT_PROCEEDED_WITH, confirmed=True)
TO_DECISION: tuple[RevocationEvent, ...] = (CONFIRMED, SENT, CHECKED, TAKEN, SENT, CHECKED)
REPORTED: tuple[RevocationEvent, ...] = (SENT, CHECKED, StatusChecked(DAY, delivered=True, by=Party.ENTITY))


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
        """Nothing comes of checking the queue, and nothing is lost."""
        queued = after(CONFIRMED, SENT, CHECKED)
        again = advance(queued, CHECKED)
        assert (again.state, again.because.codes) == (queued.state, ("REV-017c",))

    @pytest.mark.parametrize(
        ("before", "event", "code"),
        [
            ((), IntentionConfirmed(DAY, confirmed=False), "REV-013b"),
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
            stays = {revocation.state} if isinstance(event, StatusChecked) else set()
            assert moved.state in {row.to for row in rows} | stays
        assert revocation.steps == steps


class TestLook:
    """S003: the form stays under Wysłane, until there is something new."""

    @pytest.mark.parametrize("own", [True, False])
    def test_what_is_not_delivered_is_looked_at_again(self, own: bool) -> None:
        """As often as one likes; each look is in the history."""
        sent = after(CONFIRMED, SENT, own=own)
        look = StatusChecked(DAY, delivered=False)
        looked = replay(sent, [look, look])
        assert (looked.state, looked.because.codes) == (sent.state, ("REV-017a",))
        assert looked.events == (*sent.events, look, look)
        assert advance(looked, CHECKED).state is advance(sent, CHECKED).state

    @pytest.mark.parametrize("taken", range(3, len(TO_DECISION) + 4))
    @pytest.mark.parametrize("by", [None, *Party])
    @pytest.mark.parametrize("delivered", [True, False])
    def test_who_looks_in_which_state(self, taken: int, by: Party | None, delivered: bool) -> None:
        """The entity at any time once it has sent the form; the authority once it has sent something."""
        before = after(*(*TO_DECISION, YES, *REPORTED)[:taken])
        look = StatusChecked(DAY, delivered=delivered, by=by)
        state = before.state.name
        if state == "FINISHED":
            with pytest.raises(IllegalStepError):
                advance(before, look)
            return
        may_look = {None, Party.ENTITY} | ({Party.AUTHORITY} if taken > 4 else set())
        if by not in may_look:
            with pytest.raises(InvalidValueError) as raised:
                advance(before, look)
            assert raised.value.findings.codes == ("REV-027a",)
            return
        finds = {"TAKING_UP_SENT": Party.AUTHORITY, "DECISION_SENT": Party.AUTHORITY, "DECISION_DELIVERED": Party.ENTITY}
        moves = delivered and state in finds and by in (None, finds[state])
        assert (advance(before, look).state is not before.state) is moves

    def test_the_status_can_be_checked_in_every_state_once_the_form_is_sent(self) -> None:
        """In the states that the longest way passes over, too."""
        for before in (after(*TO_DECISION[:3], Fetched(DAY)), after(*TO_DECISION, NO)):
            assert RevocationEventKind.STATUS_CHECKED in open_steps(before)
            by_authority = check_step(before, StatusChecked(DAY, delivered=False, by=Party.AUTHORITY))
            assert by_authority.codes == (("REV-027a",) if before.state.name == "FETCHED" else ())

    def test_two_checks_by_the_authority_are_not_one_by_the_entity(self) -> None:
        """The form is finished once the entity has looked."""
        by_authority = StatusChecked(DAY, delivered=True, by=Party.AUTHORITY)
        decided = after(*TO_DECISION, YES, SENT, by_authority, by_authority)
        assert decided.state.name == "DECISION_DELIVERED"
        assert outcome(decided).outcome is None
        finished = advance(decided, StatusChecked(DAY, delivered=True, by=Party.ENTITY))
        assert (finished.state.name, finished.because.codes) == ("FINISHED", ("REV-021",))

    def test_who_looked_last_is_asked(self) -> None:
        """A WARNING, where it is not given."""
        finished = after(*TO_DECISION, YES, SENT, CHECKED, CHECKED)
        assert finished.state.name == "FINISHED"
        assert finished.because.codes == ("REV-021", "REV-027b")
        assert finished.because.warnings.codes == ("REV-027b",)


class TestParty:
    """Who takes which step."""

    @pytest.mark.parametrize("own", [True, False])
    def test_a_step_is_taken_by_whose_it_is(self, own: bool) -> None:
        """The entity's own form, or the authority's."""
        right, wrong = (Party.ENTITY, Party.AUTHORITY) if own else (Party.AUTHORITY, Party.ENTITY)
        events: tuple[RevocationEvent, ...] = (CONFIRMED, SENT, CHECKED)
        for taken, event in enumerate(events):
            before = after(*events[:taken], own=own)
            assert advance(before, attrs.evolve(event, by=right)).state is advance(before, event).state
            findings = check_step(before, attrs.evolve(event, by=wrong))
            assert [(each.code, each.at, each.facts["party"]) for each in findings] == [("REV-027a", "by", right)]

    @pytest.mark.parametrize("place", [3, 4, 6, 7])
    def test_the_authority_examines(self, place: int) -> None:
        """And nobody else."""
        events = (*TO_DECISION, YES, SENT)
        before, event = after(*events[:place]), events[place]
        assert advance(before, attrs.evolve(event, by=Party.AUTHORITY)).state is advance(before, event).state
        assert check_step(before, attrs.evolve(event, by=Party.ENTITY)).codes == ("REV-027a",)

    def test_fetching_may_be_recorded(self) -> None:
        """A-74: the mark implies it."""
        queued = after(CONFIRMED, SENT, CHECKED)
        fetched = advance(queued, Fetched(DAY, by=Party.AUTHORITY))
        assert (fetched.state.name, fetched.because.codes) == ("FETCHED", ("REV-029",))
        assert advance(fetched, TAKEN).state is advance(queued, TAKEN).state
        with pytest.raises(IllegalStepError):
            advance(fetched, Fetched(DAY))


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
