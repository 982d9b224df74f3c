"""The steps of the procedures and the reasons of a revocation agree with the functions."""

from itertools import product

import pytest
from lookup import answers, matching

from sio_rules.access.applicants import Applicant
from sio_rules.access.procedure.case import CaseState
from sio_rules.access.procedure.events import EventKind, RejectionGround
from sio_rules.access.procedure.table import STEPS, Timing
from sio_rules.access.request.form import IdentityVariant
from sio_rules.access.revocation import (
    CurrentRevocationReason,
    RevocationEventKind,
    RevocationOutcome,
    RevocationReason,
    RevocationRoute,
    RevocationState,
    legal_case,
    reason_does_not_fit,
)
from sio_rules.access.revocation.table import REVOCATION_STEPS, taken_by


class TestSteps:
    """Every state and event."""

    @pytest.mark.parametrize("variant", IdentityVariant)
    def test_the_steps_of_a_request_are_those_of_the_procedure(self, variant: IdentityVariant) -> None:
        for state, event, when in product(CaseState, EventKind, (*Timing, *RejectionGround)):
            rows = [
                (row.to.key, row.rule.code)
                for row in STEPS
                if (row.state, row.event) == (state, event) and row.when in (None, when) and row.variant in (None, variant)
            ]
            assert matching("request_steps", state=state, event=event, when=when, variant=variant) == rows

    @pytest.mark.parametrize("route", RevocationRoute)
    def test_the_steps_of_a_revocation_are_those_of_the_procedure(self, route: RevocationRoute) -> None:
        for state, event, outcome in product(RevocationState, RevocationEventKind, RevocationOutcome):
            rows = [
                (row.to.key, taken_by(row, route).key, row.rule.code)
                for row in REVOCATION_STEPS
                if (row.state, row.event) == (state, event) and row.route in (None, route) and row.outcome in (None, outcome)
            ]
            assert matching("revocation_steps", state=state, event=event, route=route, outcome=outcome) == rows


class TestRevocationReasons:
    """Every reason and capacity."""

    @pytest.mark.parametrize("reason", [*RevocationReason, *CurrentRevocationReason])
    def test_agrees_with_the_functions(self, reason: RevocationReason | CurrentRevocationReason) -> None:
        case = legal_case(reason)
        for applicant in Applicant:
            broken = reason_does_not_fit(reason, frozenset({applicant}))
            assert answers("revocation_reasons", reason=reason, applicant=applicant) == (
                case.outcome and case.outcome.key,
                case.because[0].code,
                broken and broken.code,
            )
