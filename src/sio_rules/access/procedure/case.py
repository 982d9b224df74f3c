"""
A request for access under way: its state and its whole history.

A case is made without steps, and only `advance` adds one, so that each case came about step by step as the procedure allows.
To read one back from storage, keep its events and `replay` them.
"""

from collections.abc import Iterator
from typing import Self, TypeVar

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules._view import Part, Viewed, card, listed
from sio_rules.access.request.form import IdentityVariant
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label, term
from sio_rules.periods import Period
from sio_rules.rule import Findings, found

from .events import Confirmed, Event, Lapsed, Sent

_E = TypeVar("_E", bound=Event)


class CaseState(Label):
    """Name how far a request for access has come."""

    DRAFTED = "wypełniony"
    SENT = "wysłany"
    CONFIRMED = "potwierdzony"
    FILED = "złożony"
    UNDER_EXAMINATION = "rozpatrywany"
    ACCEPTED = "zaakceptowany"
    DEADLINE_EXTENDED = "zaakceptowany, z przedłużonym terminem"
    IDENTITY_CONFIRMED = "tożsamość potwierdzona"
    ACCESS_OBTAINED = "dane dostępowe pozyskane"
    LOGIN_SHOWN = "login wyświetlony"
    NOT_PROCEEDED_WITH = term("bez nadanego biegu", also=("nie nadano biegu",))
    REJECTED = "odrzucony"
    LAPSED = "wygasły"


@frozen
class Step(Value):
    """Hold one event, the state to which it led, and the findings that say why."""

    event: Event
    state: CaseState
    because: Findings


@frozen
class Case(Viewed, Value):
    """
    Hold one request for access: how identity is proved, and every step so far.

    *unconfirmed_lapses*: whether a request that is not confirmed within 24 hours lapses, as the help pages say today; False
    follows the source documents alone, which know no such limit (A-40). *validity*: the period for which access is granted,
    None where it is not known; `InvalidValueError` where it has no end.

    >>> Case(IdentityVariant.EPUAP).state
    CaseState.DRAFTED
    """

    variant: IdentityVariant
    unconfirmed_lapses: bool = field(default=True, kw_only=True)
    validity: Period | None = field(default=None, kw_only=True)
    steps: tuple[Step, ...] = field(default=(), init=False)

    def _check(self) -> None:
        """Refuse a period without an end: access is always granted for a fixed time."""
        if self.validity is not None and self.validity.end is None:
            raise InvalidValueError("validity", wanted="a period with an end")

    @classmethod
    def _after(cls, case: Self, step: Step) -> Self:
        """Return *case* after one more *step*; only `advance` may call this, once it has checked the step."""
        moved = cls(case.variant, unconfirmed_lapses=case.unconfirmed_lapses, validity=case.validity)
        object.__setattr__(moved, "steps", (*case.steps, step))
        return moved

    @property
    def state(self) -> CaseState:
        """How far the request has come."""
        return self.steps[-1].state if self.steps else CaseState.DRAFTED

    @property
    def events(self) -> tuple[Event, ...]:
        """What has happened, in order."""
        return tuple([step.event for step in self.steps])

    @property
    def because(self) -> Findings:
        """Why the request is in its state: the findings of the last step."""
        return self.steps[-1].because if self.steps else Findings()

    @property
    def findings(self) -> Findings:
        """What was found at every step, in order: the grounds, and the warnings of steps taken long ago."""
        return found(*(step.because for step in self.steps))

    def last(self, kind: type[_E]) -> _E | None:
        """Return the latest event of one *kind* (a class of `sio_rules.access.procedure.events`), or None."""
        expect("kind", kind, type)
        for step in reversed(self.steps):
            if isinstance(step.event, kind):
                return step.event
        return None

    def _parts(self, lang: str) -> Iterator[Part]:
        yield card("case", {"state": self.state, "variant": self.variant, "validity": self.validity})
        yield listed("steps", self.steps, lambda step: _cells(step, lang))


def _cells(step: Step, lang: str) -> dict[str, object]:
    """Return what a table shows of *step*: of the event only what it is and when it was."""
    event = step.event
    because = step.because.to_rows(lang)
    return {
        "event": event.kind,
        "on": event.moment if isinstance(event, Sent | Confirmed | Lapsed) else event.on,
        "state": step.state,
        "code": tuple([row["code"] for row in because]),
        "text": " ".join([row["text"] for row in because]),
    }
