"""A revocation: made afresh, moved on by steps alone."""

import copy
import pickle
from datetime import date
from typing import get_args

import attrs
import pytest
from hypothesis import given

from sio_rules.access.revocation.case import Revocation, RevocationEvent, RevocationStep, TakenUp
from sio_rules.access.revocation.form import RevocationRoute
from sio_rules.access.revocation.reasons import RevocationReason
from sio_rules.access.revocation.table import RevocationEventKind, RevocationState
from sio_rules.rule import Findings
from sio_rules.strategies import revocation_events, revocations


class TestRevocation:
    """Its state and history."""

    @given(revocations(), revocation_events())
    def test_survive_copying(self, revocation: Revocation, event: RevocationEvent) -> None:
        """Equal, hashable, picklable."""
        for value in (revocation, event):
            for twin in (copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
                assert twin == value
                assert hash(twin) == hash(value)

    def test_every_kind_has_its_class(self) -> None:
        """In the order of the procedure."""
        assert [event.kind for event in get_args(RevocationEvent)] == list(RevocationEventKind)

    def test_begins_as_a_draft(self) -> None:
        """Without a history, which cannot be handed in."""
        draft = Revocation(RevocationRoute.SUBORDINATE, RevocationReason.OFFICE_ENDED)
        assert (draft.state, draft.because) == (RevocationState.DRAFTED, Findings())
        with pytest.raises(TypeError):
            Revocation(draft.route, draft.reason, ())  # type: ignore[call-arg] # on purpose

    @given(revocations())
    def test_no_other_way_keeps_the_history(self, revocation: Revocation) -> None:
        """Another reason is another revocation."""
        assert attrs.evolve(revocation, reason=RevocationReason.SUPERVISION).steps == ()

    def test_refuses_junk(self) -> None:
        """Naming the argument."""
        with pytest.raises(TypeError, match="reason"):
            Revocation(RevocationRoute.SUBORDINATE, None)  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match="event"):
            RevocationStep("TakenUp", RevocationState.TAKEN_UP, Findings())  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match="state"):
            RevocationStep(TakenUp(date(2026, 3, 2)), "TAKEN_UP", Findings())  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match="because"):
            RevocationStep(TakenUp(date(2026, 3, 2)), RevocationState.TAKEN_UP, ())  # type: ignore[arg-type] # on purpose
