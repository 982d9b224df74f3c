"""The strategies of the procedures draw what they say, in every state."""

from typing import get_args

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from sio_rules import strategies
from sio_rules._hypothesis import register
from sio_rules.access.authority.offices import Authority
from sio_rules.access.procedure.case import Case, CaseState
from sio_rules.access.procedure.events import EVENTS, Event, EventKind
from sio_rules.access.procedure.shown_document import ShownDocument
from sio_rules.access.renewal.request import RenewalRequest
from sio_rules.access.revocation.case import Revocation, RevocationEvent
from sio_rules.access.revocation.form import RevocationCircumstances, RevocationForm
from sio_rules.access.revocation.table import RevocationEventKind, RevocationState

TYPES = (Authority, Case, RenewalRequest, Revocation, RevocationCircumstances, RevocationForm, ShownDocument)
ONE = settings(max_examples=5, phases=[Phase.generate])


class TestStrategies:
    """One for each public type."""

    @pytest.mark.parametrize("kind", TYPES)
    def test_a_type_is_drawn_by_itself(self, kind: type) -> None:
        """Once registered, as the entry point does."""
        register()
        assert isinstance(find(st.from_type(kind), lambda _: True, settings=ONE), kind)

    @given(strategies.access_events(), strategies.revocation_events())
    def test_events_are_events(self, event: Event, revoking: RevocationEvent) -> None:
        """Of all kinds."""
        assert isinstance(event, EVENTS)
        assert isinstance(revoking, get_args(RevocationEvent))

    @pytest.mark.parametrize("kind", EventKind)
    def test_events_of_one_kind(self, kind: EventKind) -> None:
        """As asked for."""
        assert find(strategies.access_events(kind), lambda _: True, settings=ONE).kind is kind

    @pytest.mark.parametrize("kind", RevocationEventKind)
    def test_revocation_events_of_one_kind(self, kind: RevocationEventKind) -> None:
        """As asked for."""
        assert find(strategies.revocation_events(kind), lambda _: True, settings=ONE).kind is kind

    @pytest.mark.parametrize("state", CaseState)
    def test_cases_in_one_state(self, state: CaseState) -> None:
        """By lawful steps."""
        assert find(strategies.cases(state), lambda _: True, settings=ONE).state is state

    @pytest.mark.parametrize("state", RevocationState)
    def test_revocations_in_one_state(self, state: RevocationState) -> None:
        """By lawful steps."""
        assert find(strategies.revocations(state), lambda _: True, settings=ONE).state is state

    @given(st.data())
    def test_all_states_are_drawn(self, data: st.DataObject) -> None:
        """None is left out."""
        state = data.draw(st.sampled_from(CaseState))
        assert data.draw(strategies.cases(state)).state is state
        stage = data.draw(st.sampled_from(RevocationState))
        assert data.draw(strategies.revocations(stage)).state is stage
