"""
A revocation under way: what may happen to it, its state and its whole history.

To read one back from storage, keep its events and `sio_rules.access.revocation.steps.replay` them.
"""

from datetime import date
from typing import ClassVar, get_args

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules.rule import Findings

from .form import RevocationRoute
from .reasons import RevocationReason
from .table import RevocationEventKind, RevocationOutcome, RevocationState


@frozen
class IntentionConfirmed:
    """The intention to revoke was answered on the day *on*; *confirmed*: with yes."""

    kind: ClassVar[RevocationEventKind] = RevocationEventKind.CONFIRMED
    on: date
    confirmed: bool

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("on", self.on, date)
        expect("confirmed", self.confirmed, bool)


@frozen
class SentToSystem:
    """What waits in the panel (the form, the taking up, the decision) was sent to the central system on the day *on*."""

    kind: ClassVar[RevocationEventKind] = RevocationEventKind.SENT
    on: date

    def __attrs_post_init__(self) -> None:
        """Refuse what is no day."""
        expect("on", self.on, date)


@frozen
class StatusChecked:
    """The status of what was sent was checked on the day *on*; *delivered*: it has arrived."""

    kind: ClassVar[RevocationEventKind] = RevocationEventKind.STATUS_CHECKED
    on: date
    delivered: bool

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("on", self.on, date)
        expect("delivered", self.delivered, bool)


@frozen
class TakenUp:
    """The authority marked the request as examined on the day *on*."""

    kind: ClassVar[RevocationEventKind] = RevocationEventKind.TAKEN_UP
    on: date

    def __attrs_post_init__(self) -> None:
        """Refuse what is no day."""
        expect("on", self.on, date)


@frozen
class Decided:
    """The authority decided on the day *on*; *confirmed*: it answered the question whether it is sure with yes."""

    kind: ClassVar[RevocationEventKind] = RevocationEventKind.DECIDED
    on: date
    outcome: RevocationOutcome
    confirmed: bool

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("on", self.on, date)
        expect("outcome", self.outcome, RevocationOutcome)
        expect("confirmed", self.confirmed, bool)


RevocationEvent = IntentionConfirmed | SentToSystem | StatusChecked | TakenUp | Decided
"""Whatever may happen to a revocation."""
REVOCATION_EVENTS: tuple[type[RevocationEvent], ...] = get_args(RevocationEvent)


@frozen
class RevocationStep:
    """Hold one event, the state to which it led, and the findings that say why."""

    event: RevocationEvent
    state: RevocationState
    because: Findings

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("event", self.event, *REVOCATION_EVENTS)
        expect("state", self.state, RevocationState)
        expect("because", self.because, Findings)


@frozen
class Revocation:
    """
    Hold one revocation: the way, the reason, and every step so far. Made afresh, and moved on by `advance` alone.

    >>> Revocation(RevocationRoute.SUBORDINATE, RevocationReason.OFFICE_ENDED).state
    RevocationState.DRAFTED
    """

    route: RevocationRoute
    reason: RevocationReason
    steps: tuple[RevocationStep, ...] = field(default=(), init=False)

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("route", self.route, RevocationRoute)
        expect("reason", self.reason, RevocationReason)

    @property
    def state(self) -> RevocationState:
        """How far the revocation has come."""
        return self.steps[-1].state if self.steps else RevocationState.DRAFTED

    @property
    def because(self) -> Findings:
        """Why it is in its state: the findings of the last step."""
        return self.steps[-1].because if self.steps else Findings()
