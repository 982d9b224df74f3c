"""A revocation, driven by random events in any order against a plain list of what must come next."""

from collections.abc import Callable
from datetime import date, timedelta

from examples import of_hundred
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from sio_rules.access import revocation
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
from sio_rules.access.revocation.table import RevocationOutcome
from sio_rules.due import Party
from sio_rules.errors import IllegalStepError, InvalidValueError

MOSTLY = st.sampled_from((True, True, True, False))
WAITS = st.sampled_from((0, 0, 0, 1, 1, 2, 3, 6, 9, -1))
WHO = st.sampled_from((None, None, Party.AUTHORITY, Party.ENTITY, Party.APPLICANT))
Work = Callable[[], object]
STEPS = {"confirm": "CONFIRMED", "send": "SENT", "check": "STATUS_CHECKED", "take up": "TAKEN_UP", "decide": "DECIDED"}


class RevocationMachine(RuleBasedStateMachine):
    """A revocation, and a plain list of what must come next."""

    @initialize(
        route=st.sampled_from(RevocationRoute),
        reason=st.sampled_from(RevocationReason),
        ahead=st.integers(0, 9),
        fetches=st.booleans(),
    )
    def begin(self, route: RevocationRoute, reason: RevocationReason, ahead: int, fetches: bool) -> None:
        """Fill in the form, and go some regular steps ahead."""
        self.revocation = Revocation(route, reason)
        self.to_come = ["confirm", "send", "check"]
        if route is RevocationRoute.OWN_EMPLOYEE:
            self.to_come += ["take up", "send", "check", "decide", "send", "check", "check"]
        self.day = date(2026, 3, 30)
        own = route is RevocationRoute.OWN_EMPLOYEE
        self.by = [Party.ENTITY] * 3 + [Party.AUTHORITY] * 6 + [Party.ENTITY] if own else [Party.AUTHORITY] * 3
        self.fetched = self.refused = False
        self.fetches = fetches
        self.go_on(times=ahead)

    def expect(self, name: str, event: RevocationEvent, *, lawful: bool) -> bool:
        """Take *event*, and compare with what has to come next."""
        is_next = self.to_come[:1] == [name]
        try:
            self.revocation = revocation.advance(self.revocation, event)
        except IllegalStepError:
            assert not is_next
        except InvalidValueError:
            assert is_next
            assert not lawful or event.on < self.day or event.by not in {None, self.by[0]}
        else:
            assert is_next
            assert lawful
            assert event.on >= self.day
            assert event.by in {None, self.by[0]}
            self.to_come.pop(0)
            self.by.pop(0)
            self.day = event.on
            return True
        return False

    @rule(wait=WAITS, confirmed=MOSTLY, by=WHO)
    def confirm(self, wait: int, confirmed: bool, by: Party | None) -> None:
        """Answer whether it is meant."""
        event = IntentionConfirmed(self.day + timedelta(days=max(wait, 0)), confirmed=confirmed, by=by)
        self.expect("confirm", event, lawful=confirmed)

    @rule(wait=WAITS, by=WHO)
    def send(self, wait: int, by: Party | None) -> None:
        """Send what waits."""
        on = self.day + timedelta(days=wait)
        self.expect("send", SentToSystem(on, by=by), lawful=True)

    @rule(wait=WAITS, delivered=MOSTLY)
    def check(self, wait: int, delivered: bool) -> None:
        """Check the status: what is sent may be found delivered; any other look changes nothing."""
        event = StatusChecked(self.day + timedelta(days=wait), delivered=delivered)
        if self.to_come[:1] == ["check"] and delivered:
            self.expect("check", event, lawful=True)
            return
        before = self.revocation
        try:
            self.revocation = revocation.advance(before, event)
        except IllegalStepError:
            assert before.state.name in {"DRAFTED", "TO_SEND", "FINISHED"}
        except InvalidValueError:
            assert event.on < self.day
        else:
            assert self.revocation.state is before.state
            assert before.state.name not in {"DRAFTED", "TO_SEND", "FINISHED"}
            self.day = event.on

    @rule(wait=WAITS, by=WHO)
    def fetch(self, wait: int, by: Party | None) -> None:
        """Fetch the request, once, before it is marked."""
        event = Fetched(self.day + timedelta(days=wait), by=by)
        fetchable = self.to_come[:1] == ["take up"] and not self.fetched
        try:
            self.revocation = revocation.advance(self.revocation, event)
        except IllegalStepError:
            assert not fetchable
        except InvalidValueError:
            assert fetchable
            assert event.on < self.day or by not in {None, Party.AUTHORITY}
        else:
            assert fetchable
            assert event.on >= self.day
            assert by in {None, Party.AUTHORITY}
            self.fetched = True
            self.day = event.on

    @rule(wait=WAITS, by=WHO)
    def take_up(self, wait: int, by: Party | None) -> None:
        """Mark as examined, fetched or not."""
        self.expect("take up", TakenUp(self.day + timedelta(days=wait), by=by), lawful=True)

    @rule(wait=WAITS, outcome=st.sampled_from(RevocationOutcome), confirmed=MOSTLY, by=WHO)
    def decide(self, wait: int, outcome: RevocationOutcome, confirmed: bool, by: Party | None) -> None:
        """Decide."""
        event = Decided(self.day + timedelta(days=wait), outcome, confirmed=confirmed, by=by)
        if self.expect("decide", event, lawful=confirmed):
            self.refused = outcome is RevocationOutcome.NOT_PROCEEDED_WITH

    @rule(times=st.just(1))
    def go_on(self, times: int) -> None:
        """Take the regular next steps, so that the end is reached, too."""
        regular: dict[str, Work] = {
            "confirm": lambda: self.confirm(wait=0, confirmed=True, by=None),
            "send": lambda: self.send(wait=0, by=None),
            "check": lambda: self.check(wait=0, delivered=True),
            "take up": lambda: self.take_up(wait=0, by=None),
            "decide": lambda: self.decide(wait=0, outcome=RevocationOutcome.ACCEPTED, confirmed=True, by=None),
        }
        for _ in range(times):
            if self.to_come[:1] == ["take up"] and self.fetches and not self.fetched:
                self.fetch(wait=0, by=None)
            elif self.to_come:
                regular[self.to_come[0]]()

    @invariant()
    def is_finished_exactly_when_nothing_is_to_come(self) -> None:
        """And then revoked, or not given course."""
        if not hasattr(self, "revocation"):
            return
        result = revocation.outcome(self.revocation).outcome
        assert (self.revocation.state.name == "FINISHED") == (not self.to_come)
        if self.to_come:
            assert result is None
        else:
            assert result is (RevocationOutcome.NOT_PROCEEDED_WITH if self.refused else RevocationOutcome.ACCEPTED)

    @invariant()
    def what_is_due_is_what_comes_next(self) -> None:
        """By whom, without a time limit."""
        if not hasattr(self, "revocation"):
            return
        shown = [(each.what.facts["step"], each.by, each.deadline) for each in revocation.due(self.revocation)]
        if not self.to_come:
            assert shown == []
            return
        step = "FETCHED" if self.to_come[0] == "take up" and not self.fetched else STEPS[self.to_come[0]]
        assert [(getattr(kind, "name", None), by, deadline) for kind, by, deadline in shown] == [(step, self.by[0], None)]


TestRevocationMachine = RevocationMachine.TestCase
TestRevocationMachine.settings = settings(max_examples=of_hundred(60), stateful_step_count=60)
