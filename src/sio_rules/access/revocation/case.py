"""
A revocation under way: what may happen to it, its state and its whole history.

To read one back from storage, keep its events and `replay` them.
"""

from datetime import date
from typing import ClassVar, Self

from attrs import field, frozen

from sio_rules._values import Value
from sio_rules.due import Party
from sio_rules.rule import Findings, found

from .form import RevocationRoute
from .reasons import CurrentRevocationReason, RevocationReason
from .table import RevocationEventKind, RevocationOutcome, RevocationState


@frozen
class IntentionConfirmed(Value):
    """Hold that the question whether to revoke was answered on the day *on*; *confirmed*: the answer was yes."""

    kind: ClassVar[RevocationEventKind] = RevocationEventKind.CONFIRMED
    on: date
    confirmed: bool
    by: Party | None = field(default=None, kw_only=True)


@frozen
class SentToSystem(Value):
    """Hold that what waits in the panel (form, taking up, decision) was sent to the central system on the day *on*."""

    kind: ClassVar[RevocationEventKind] = RevocationEventKind.SENT
    on: date
    by: Party | None = field(default=None, kw_only=True)


@frozen
class StatusChecked(Value):
    """
    Hold that the status of what was sent was checked on the day *on*; *delivered*: it has arrived.

    A check that finds nothing new leaves the revocation in its state.
    """

    kind: ClassVar[RevocationEventKind] = RevocationEventKind.STATUS_CHECKED
    on: date
    delivered: bool
    by: Party | None = field(default=None, kw_only=True)


@frozen
class Fetched(Value):
    """Hold that the authority fetched the request on the day *on*, to examine it."""

    kind: ClassVar[RevocationEventKind] = RevocationEventKind.FETCHED
    on: date
    by: Party | None = field(default=None, kw_only=True)


@frozen
class TakenUp(Value):
    """Hold that the authority marked the request as under examination on the day *on*, having fetched it (A-74)."""

    kind: ClassVar[RevocationEventKind] = RevocationEventKind.TAKEN_UP
    on: date
    by: Party | None = field(default=None, kw_only=True)


@frozen
class Decided(Value):
    """Hold that the authority decided on the day *on*; *confirmed*: it confirmed its choice when asked."""

    kind: ClassVar[RevocationEventKind] = RevocationEventKind.DECIDED
    on: date
    outcome: RevocationOutcome
    confirmed: bool
    by: Party | None = field(default=None, kw_only=True)


RevocationEvent = IntentionConfirmed | SentToSystem | StatusChecked | Fetched | TakenUp | Decided
"""Whatever may happen to a revocation; *by* is who did it (the entity or the authority), None where it is not known."""


@frozen
class RevocationStep(Value):
    """Hold one event, the state to which it led, and the findings that say why."""

    event: RevocationEvent
    state: RevocationState
    because: Findings


@frozen
class Revocation(Value):
    """
    Hold one revocation: the route, the reason, and every step so far. It is made without steps, and only `advance` adds one.

    >>> Revocation(RevocationRoute.SUBORDINATE, RevocationReason.OFFICE_ENDED).state
    RevocationState.DRAFTED
    """

    route: RevocationRoute
    reason: RevocationReason | CurrentRevocationReason
    steps: tuple[RevocationStep, ...] = field(default=(), init=False)

    @classmethod
    def _after(cls, revocation: Self, step: RevocationStep) -> Self:
        """Return *revocation* after one more *step*; only `advance` may call this, once it has checked the step."""
        moved = cls(revocation.route, revocation.reason)
        object.__setattr__(moved, "steps", (*revocation.steps, step))
        return moved

    @property
    def state(self) -> RevocationState:
        """How far the revocation has come."""
        return self.steps[-1].state if self.steps else RevocationState.DRAFTED

    @property
    def events(self) -> tuple[RevocationEvent, ...]:
        """What has happened, in order."""
        return tuple([step.event for step in self.steps])

    @property
    def findings(self) -> Findings:
        """What was found at every step, in order."""
        return found(*(step.because for step in self.steps))

    @property
    def because(self) -> Findings:
        """Why it is in its state: the findings of the last step."""
        return self.steps[-1].because if self.steps else Findings()
