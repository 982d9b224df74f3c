"""The revocation of access: the form, its reasons, and the procedure with its own steps."""

from .case import (
    Decided,
    Fetched,
    IntentionConfirmed,
    Revocation,
    RevocationEvent,
    RevocationStep,
    SentToSystem,
    StatusChecked,
    TakenUp,
)
from .checks import check_revocation
from .dues import authority_must_decide, due
from .form import FilledInBy, RequestedBy, RevocationCircumstances, RevocationFact, RevocationForm, RevocationRoute
from .reasons import CurrentRevocationReason, LegalCase, RevocationReason, legal_case, reason_does_not_fit
from .steps import advance, check_step, open_steps, outcome, replay
from .table import RevocationEventKind, RevocationOutcome, RevocationState

__all__ = [
    "CurrentRevocationReason",
    "Decided",
    "Fetched",
    "FilledInBy",
    "IntentionConfirmed",
    "LegalCase",
    "RequestedBy",
    "Revocation",
    "RevocationCircumstances",
    "RevocationEvent",
    "RevocationEventKind",
    "RevocationFact",
    "RevocationForm",
    "RevocationOutcome",
    "RevocationReason",
    "RevocationRoute",
    "RevocationState",
    "RevocationStep",
    "SentToSystem",
    "StatusChecked",
    "TakenUp",
    "advance",
    "authority_must_decide",
    "check_revocation",
    "check_step",
    "due",
    "legal_case",
    "open_steps",
    "outcome",
    "reason_does_not_fit",
    "replay",
]
