"""Tables of the procedures: the steps of a request for access and of a revocation, and the reasons of a revocation."""

from itertools import product

from sio_rules.access.applicants import Applicant
from sio_rules.access.procedure.case import CaseState
from sio_rules.access.procedure.events import EventKind, RejectionGround
from sio_rules.access.procedure.table import STEPS, Timing
from sio_rules.access.request.form import IdentityVariant
from sio_rules.access.revocation import (
    CurrentRevocationReason,
    LegalCase,
    RevocationEventKind,
    RevocationOutcome,
    RevocationReason,
    RevocationRoute,
    RevocationState,
    legal_case,
    reason_does_not_fit,
)
from sio_rules.access.revocation.table import REVOCATION_STEPS, taken_by
from sio_rules.due import Party

from ._grid import BROKEN, CODE, answer, condition, first_code, key
from .table import Column, NoneMeans, Row, Table

_ANY = NoneMeans.ANY


def _request_steps() -> tuple[Row, ...]:
    return tuple((row.state.key, row.event.key, key(row.when), key(row.variant), row.to.key, row.rule.code) for row in STEPS)


def _revocation_steps() -> tuple[Row, ...]:
    return tuple(
        (row.state.key, row.event.key, route.key, key(row.outcome), row.to.key, taken_by(row, route).key, row.rule.code)
        for row in REVOCATION_STEPS
        for route in RevocationRoute
        if row.route in (None, route)
    )


def _revocation_reasons() -> tuple[Row, ...]:
    rows: list[Row] = []
    for reason, applicant in product((*RevocationReason, *CurrentRevocationReason), Applicant):
        case = legal_case(reason)
        broken = first_code(reason_does_not_fit(reason, frozenset({applicant})))
        rows.append((reason.key, applicant.key, key(case.outcome), first_code(case), broken))
    return tuple(rows)


REQUEST_STEPS = Table(
    "request_steps",
    "Kroki procedury dostępu: krok, którego tu nie ma, nie jest możliwy.",
    "The steps of the procedure for access: a step that is not here is never open.",
    (
        condition("state", "stan wniosku", "the state of the request", CaseState),
        condition("event", "zdarzenie", "what happens", EventKind),
        condition(
            "when",
            "czy zachowano termin albo z jakiego powodu odrzucono wniosek",
            "whether a time limit was kept, or the ground of a rejection",
            Timing,
            RejectionGround,
            none=_ANY,
        ),
        condition("variant", "sposób potwierdzenia tożsamości", "how identity is confirmed", IdentityVariant, none=_ANY),
        answer("to_state", "następny stan", "the next state", CaseState),
        CODE,
    ),
    _request_steps,
)
REVOCATION_STEPS_TABLE = Table(
    "revocation_steps",
    "Kroki cofania dostępu: sprawdzenie statusu, które nic nie zmienia, nie jest krokiem.",
    "The steps of a revocation: a check of the status that finds nothing new is no step.",
    (
        condition("state", "stan cofnięcia", "the state of the revocation", RevocationState),
        condition("event", "zdarzenie", "what happens", RevocationEventKind),
        condition("route", "droga cofnięcia", "the route", RevocationRoute),
        condition("outcome", "decyzja organu", "what the authority decided", RevocationOutcome, none=_ANY),
        answer("to_state", "następny stan", "the next state", RevocationState),
        answer("by", "kto wykonuje krok", "who takes the step", Party),
        CODE,
    ),
    _revocation_steps,
)
REVOCATION_REASONS = Table(
    "revocation_reasons",
    "Czy powód cofnięcia pasuje do osoby, i jaki to przypadek z ustawy.",
    "Whether a reason of a revocation fits a person, and which case of the act it is.",
    (
        condition("reason", "powód", "the reason", RevocationReason, CurrentRevocationReason),
        condition("applicant", "upoważnienie osoby", "the capacity that the person holds", Applicant),
        answer("legal_case", "przypadek z ustawy", "the case of the act", LegalCase, none=NoneMeans.NO_ANSWER),
        Column("code_of_case", str, "kod reguły o przypadku", "the code of the rule on the case", answer=True),
        BROKEN,
    ),
    _revocation_reasons,
)
