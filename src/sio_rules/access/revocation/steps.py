"""
The procedure of revocation, step by step, from the confirmed intention to the finished form.

`advance` works like that of the procedure for access: import the packages, and write `procedure.advance(case, …)` and
`revocation.advance(revocation, …)`.

A finished form does not mean that access is revoked: the authority may not have proceeded with the request. `outcome` says
which.
"""

from collections.abc import Iterable
from functools import reduce
from typing import get_args

from sio_rules._expect import expect, expect_each
from sio_rules.acts import REVOCATION_GUIDE
from sio_rules.due import Party
from sio_rules.errors import IllegalStepError, InvalidValueError
from sio_rules.rule import Decision, Finding, Findings, Rule, Severity, found

from .case import (
    Decided,
    IntentionConfirmed,
    Revocation,
    RevocationEvent,
    RevocationStep,
    StatusChecked,
)
from .form import RevocationRoute
from .table import (
    REVOCATION_STEPS,
    RevocationEventKind,
    RevocationOutcome,
    RevocationRow,
    RevocationState,
    taken_by,
)

_BOTH = (REVOCATION_GUIDE.section("jednostka podrzędna"), REVOCATION_GUIDE.section("własna jednostka, etap I"))
_EVENTS: tuple[type[RevocationEvent], ...] = get_args(RevocationEvent)
_STAGE_II = (REVOCATION_GUIDE.section("własna jednostka, etap II"),)

INTENTION_DENIED = Rule(
    code="REV-013b",
    basis=_BOTH,
    severity=Severity.ERROR,
    pl="Nie potwierdzono chęci cofnięcia upoważnienia; bez potwierdzenia formularz nie powstaje.",
    en="The intention to revoke is not confirmed; without confirmation no form is created.",
)
NOT_DELIVERED = Rule(
    code="REV-017a",
    basis=(*_BOTH, *_STAGE_II),
    severity=Severity.GROUND,
    pl="Danych jeszcze nie doręczono; status trzeba sprawdzić ponownie.",
    en="The data have not been delivered yet; the status must be checked again.",
)
DECISION_NOT_CONFIRMED = Rule(
    code="REV-025",
    basis=_STAGE_II,
    severity=Severity.ERROR,
    pl="Organ nie potwierdził decyzji; trzeba potwierdzić zarówno akceptację, jak i odrzucenie.",
    en="The authority has not confirmed its decision; both acceptance and rejection must be confirmed.",
)
NOTHING_NEW = Rule(
    code="REV-017c",
    basis=(*_BOTH, *_STAGE_II),
    severity=Severity.GROUND,
    pl="Sprawdzenie statusu niczego nie zmieniło. Stan formularza: {state}.",
    en="The check of the status has changed nothing. State of the form: {state}.",
)
WRONG_PARTY = Rule(
    code="REV-027a",
    basis=(*_BOTH, *_STAGE_II),
    severity=Severity.ERROR,
    pl="Krok wykonał niewłaściwy uczestnik ({by}); właściwy uczestnik: {party}.",
    en="The step was taken by the wrong party ({by}); right party: {party}.",
)
CHECKED_BY_NOT_GIVEN = Rule(
    code="REV-027b",
    basis=(REVOCATION_GUIDE.section("własna jednostka, etap I"),),
    severity=Severity.WARNING,
    pl="Nie podano, kto sprawdził status po decyzji organu, więc nie sprawdzono, czy zrobiła to jednostka.",
    en="Who checked the status after the authority's decision is not given, so it was not checked whether the entity did.",
)
NOT_YET_FINISHED = Rule(
    code="REV-017b",
    basis=_BOTH,
    severity=Severity.GROUND,
    pl="Upoważnienie jest cofnięte dopiero wtedy, gdy formularz jest zakończony. Stan formularza: {state}.",
    en="The authorisation is revoked only once the form is finished. State of the form: {state}.",
)


_S = RevocationState
_SENT_BY_ENTITY = frozenset({_S.SENT, _S.QUEUED, _S.FETCHED, _S.TAKEN_UP})
_SENT_BY_BOTH = frozenset(
    {
        _S.TAKING_UP_SENT,
        _S.UNDER_EXAMINATION,
        _S.ACCEPTED,
        _S.NOT_PROCEEDED_WITH,
        _S.DECISION_SENT,
        _S.DECISION_DELIVERED,
    }
)
"""In which state who can check the status, where an entity revokes for its own employee: each, once it has sent something."""


def open_steps(revocation: Revocation) -> tuple[RevocationEventKind, ...]:
    """
    Return what may happen next to *revocation*; nothing where it has ended. Once it is sent, its status can always be checked.

    >>> from sio_rules.access.revocation import RevocationReason, RevocationRoute
    >>> open_steps(Revocation(RevocationRoute.SUBORDINATE, RevocationReason.OFFICE_ENDED))
    (RevocationEventKind.CONFIRMED,)
    """
    expect("revocation", revocation, Revocation)
    looked_at = (RevocationEventKind.STATUS_CHECKED,) if revocation.state in _SENT_BY_ENTITY | _SENT_BY_BOTH else ()
    return tuple(dict.fromkeys((*(row.event for row in open_rows(revocation)), *looked_at)))


def open_rows(revocation: Revocation) -> tuple[RevocationRow, ...]:
    """
    Return the rows of the table that start from the state of *revocation* and belong to its route.

    >>> from sio_rules.access.revocation import RevocationReason, RevocationRoute
    >>> [row.to for row in open_rows(Revocation(RevocationRoute.SUBORDINATE, RevocationReason.OFFICE_ENDED))]
    [RevocationState.TO_SEND]
    """
    expect("revocation", revocation, Revocation)
    return tuple(row for row in REVOCATION_STEPS if row.state is revocation.state and row.route in (None, revocation.route))


def check_step(revocation: Revocation, event: RevocationEvent) -> Findings:
    """
    Return everything that is wrong with *event* as the next step of *revocation*, without taking it.

    Who took the step is compared where it is given; where it is not, a WARNING says so for the one step of which nothing else
    tells whose it was, the last check of the status. Raises `IllegalStepError` where the step is not open at all, and
    `InvalidValueError` for a day before that of the last step.

    >>> from sio_rules.access.revocation import RevocationReason, RevocationRoute
    >>> revocation = Revocation(RevocationRoute.SUBORDINATE, RevocationReason.OFFICE_ENDED)
    >>> from datetime import date
    >>> check_step(revocation, IntentionConfirmed(date(2026, 3, 2), confirmed=False)).codes
    ('REV-013b',)
    """
    expect("event", event, *_EVENTS)
    steps = open_steps(revocation)
    if event.kind not in steps:
        raise IllegalStepError(revocation.state.name, event.kind.name, tuple(kind.name for kind in steps))
    if revocation.steps and event.on < revocation.steps[-1].event.on:
        raise InvalidValueError("on")
    last_check = revocation.state is RevocationState.DECISION_DELIVERED
    return found(
        _wrong_party(revocation, event),
        CHECKED_BY_NOT_GIVEN.when(last_check and event.by is None, "by"),
        INTENTION_DENIED.when(isinstance(event, IntentionConfirmed) and not event.confirmed, "confirmed"),
        DECISION_NOT_CONFIRMED.when(isinstance(event, Decided) and not event.confirmed, "confirmed"),
    )


def _wrong_party(revocation: Revocation, event: RevocationEvent) -> Finding | None:
    """Return the finding that somebody took a step that is another's, where it is given who did."""
    if event.by is None:
        return None
    rows = [row for row in open_rows(revocation) if row.event is event.kind]
    party = taken_by(rows[0], revocation.route) if rows else Party.ENTITY
    own_look = isinstance(event, StatusChecked) and revocation.route is RevocationRoute.OWN_EMPLOYEE
    either = event.by is Party.ENTITY or (event.by is Party.AUTHORITY and revocation.state in _SENT_BY_BOTH)
    return WRONG_PARTY.when(event.by is not party and not (own_look and either), "by", by=event.by, party=party)


def advance(revocation: Revocation, event: RevocationEvent) -> Revocation:
    """
    Return *revocation* after one more step, *event*; the one given stays as it is.

    A check of the status that finds nothing new (not delivered yet, or nothing of one's own to be found) leaves the state as it
    is. Raises `IllegalStepError` where the step is not open, and `InvalidValueError` with the findings of `check_step` where it
    lacks what it needs, is somebody else's, or goes back in time.

    >>> from sio_rules.access.revocation import RevocationReason, RevocationRoute
    >>> revocation = Revocation(RevocationRoute.SUBORDINATE, RevocationReason.OFFICE_ENDED)
    >>> from datetime import date
    >>> advance(revocation, IntentionConfirmed(date(2026, 3, 2), confirmed=True)).state
    RevocationState.TO_SEND
    """
    wrong = check_step(revocation, event)
    if wrong.errors:
        raise InvalidValueError("event", wrong.errors)
    decision = event.outcome if isinstance(event, Decided) else None
    rows = [row for row in open_rows(revocation) if row.event is event.kind and row.outcome is decision]
    row = rows[0] if rows and event.by in (None, taken_by(rows[0], revocation.route)) else None
    if row is None:
        step = RevocationStep(event, revocation.state, found(NOTHING_NEW.finding(state=revocation.state)))
    elif isinstance(event, StatusChecked) and not event.delivered:
        step = RevocationStep(event, revocation.state, found(NOT_DELIVERED.finding("delivered")))
    else:
        step = RevocationStep(event, row.to, found(row.rule.finding(), wrong))
    return Revocation._after(revocation, step)  # noqa: SLF001 - nobody else may add a step


def replay(revocation: Revocation, events: Iterable[RevocationEvent]) -> Revocation:
    """
    Return *revocation* after all *events*, in order: this reads one back from storage. Raises as `advance` does.

    >>> from sio_rules.access.revocation import RevocationReason, RevocationRoute
    >>> revocation = Revocation(RevocationRoute.SUBORDINATE, RevocationReason.OFFICE_ENDED)
    >>> from datetime import date
    >>> from sio_rules.access.revocation import SentToSystem
    >>> replay(revocation, [IntentionConfirmed(date(2026, 3, 2), confirmed=True), SentToSystem(date(2026, 3, 2))]).state
    RevocationState.SENT
    """
    expect("revocation", revocation, Revocation)
    expect("events", events, Iterable)
    steps = tuple(events)
    expect_each("events", steps, *_EVENTS)
    return reduce(advance, steps, revocation)


def outcome(revocation: Revocation) -> Decision[RevocationOutcome]:
    """
    Return how *revocation* ended (REV-017): accepted, so that access is revoked, or not proceeded with.

    Before it is finished there is no answer, only the finding that names its state. The subordinate route has no refusal.

    >>> from sio_rules.access.revocation import RevocationReason, RevocationRoute
    >>> revocation = Revocation(RevocationRoute.SUBORDINATE, RevocationReason.OFFICE_ENDED)
    >>> outcome(revocation).outcome is None, outcome(revocation).because.codes
    (True, ('REV-017b',))
    """
    expect("revocation", revocation, Revocation)
    if revocation.state is not RevocationState.FINISHED:
        return Decision.founders(NOT_YET_FINISHED.finding(state=revocation.state))
    for step in revocation.steps:
        if isinstance(step.event, Decided):
            return Decision(step.event.outcome, because=found(step.because, revocation.because))
    return Decision(RevocationOutcome.ACCEPTED, because=revocation.because)
