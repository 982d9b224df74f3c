"""A case: made afresh, moved on by steps alone."""

import copy
import pickle
from datetime import UTC, date, datetime

import attrs
import pytest
from hypothesis import given
from walks import ACCEPTED, BY_EPUAP, EXTENSION, IN_PERSON, TO_ACCEPTED, after

from sio_rules.access.procedure.case import Case, CaseState, Step
from sio_rules.access.procedure.events import (
    Accepted,
    Confirmed,
    Event,
    ExtensionAsked,
    Filed,
    IdentityConfirmed,
    Lapsed,
    Sent,
)
from sio_rules.access.procedure.steps import replay
from sio_rules.access.request.form import IdentityVariant
from sio_rules.errors import InvalidValueError
from sio_rules.periods import Period
from sio_rules.rule import Findings
from sio_rules.strategies import cases


def _secretive(event: Event) -> Event:
    """Return *event* with a comment that must not be shown."""
    return attrs.evolve(event, comment="Tajne") if isinstance(event, Accepted | IdentityConfirmed) else event


class TestCase:
    """Its state and history."""

    def test_begins_as_a_draft(self) -> None:
        """Without a history."""
        case = Case(IdentityVariant.IN_PERSON)
        assert (case.state, case.events, case.because) == (CaseState.DRAFTED, (), Findings())

    def test_keeps_its_whole_history(self) -> None:
        """Every event, in order, with every state."""
        case = after(*IN_PERSON)
        assert case.events == IN_PERSON
        states = [step.state.name for step in case.steps]
        assert states == [
            "SENT",
            "CONFIRMED",
            "FILED",
            "UNDER_EXAMINATION",
            "ACCEPTED",
            "IDENTITY_CONFIRMED",
            "ACCESS_OBTAINED",
            "LOGIN_SHOWN",
        ]

    def test_shows_its_steps_without_comments(self) -> None:
        """What happened, when, to what state it led, and why."""
        case = replay(Case(IdentityVariant.IN_PERSON), [_secretive(event) for event in IN_PERSON])
        shown = case.view("pl")
        assert [row["event"] for row in shown.parts[1].rows] == [event.kind for event in IN_PERSON]
        assert [row["state"] for row in shown.parts[1].rows] == [step.state for step in case.steps]
        assert shown.parts[1].rows[-1]["code"] == case.because.codes
        assert shown.parts[1].rows[-1]["text"] == " ".join(finding.pl for finding in case.because)
        assert shown.parts[0].rows[0] == {
            "state": CaseState.LOGIN_SHOWN,
            "variant": IdentityVariant.IN_PERSON,
            "validity": case.validity,
        }
        days = [event.moment if isinstance(event, Sent | Confirmed | Lapsed) else event.on for event in IN_PERSON]
        assert [row["on"] for row in shown.parts[1].rows] == days
        later = datetime(2026, 3, 30, 12, tzinfo=UTC)
        lapsed = replay(Case(IdentityVariant.IN_PERSON), [IN_PERSON[0], Lapsed(later)]).view("pl")
        assert lapsed.parts[1].rows[-1]["on"] == later
        assert "Tajne" not in f"{shown}{case._repr_html_()}{case.view('en')}"

    def test_what_is_not_confirmed_lapses_unless_it_is_said(self) -> None:
        """As the help pages have it."""
        assert Case(IdentityVariant.EPUAP).unconfirmed_lapses

    def test_no_history_can_be_handed_in(self) -> None:
        """A case cannot be made to have come about otherwise."""
        with pytest.raises(TypeError):
            Case(IdentityVariant.EPUAP, steps=after(*BY_EPUAP, epuap=True).steps)  # type: ignore[call-arg] # on purpose
        assert attrs.evolve(after(*BY_EPUAP, epuap=True), variant=IdentityVariant.IN_PERSON).steps == ()

    def test_holds_the_period_of_access(self) -> None:
        """Through every step; it always has an end."""
        validity = Period(date(2026, 3, 1), date(2031, 2, 28))
        case = replay(Case(IdentityVariant.IN_PERSON, validity=validity), IN_PERSON)
        assert case.validity == validity
        assert case != after(*IN_PERSON)
        with pytest.raises(InvalidValueError, match="validity must be a period with an end"):
            Case(IdentityVariant.IN_PERSON, validity=Period(date(2026, 3, 1)))

    def test_tells_the_findings_of_all_steps(self) -> None:
        """In order."""
        case = after(*IN_PERSON)
        assert case.findings.codes == tuple(code for step in case.steps for code in step.because.codes)
        assert after().findings == Findings()

    def test_finds_the_latest_event_of_a_kind(self) -> None:
        """Or None."""
        case = after(*TO_ACCEPTED, EXTENSION)
        assert (case.last(Accepted), case.last(ExtensionAsked)) == (ACCEPTED, EXTENSION)
        assert after().last(Accepted) is None

    @given(cases())
    def test_survives_copying(self, case: Case) -> None:
        """With its history."""
        for twin in (copy.deepcopy(case), pickle.loads(pickle.dumps(case))):
            assert twin == case
            assert hash(twin) == hash(case)
            assert twin.steps == case.steps

    def test_differs_by_its_history(self) -> None:
        """Not only by its state."""
        assert after(*TO_ACCEPTED) != after(*TO_ACCEPTED[:-1])
        assert after(*IN_PERSON) != after(*BY_EPUAP, epuap=True)


class TestStep:
    """One event and what came of it."""

    def test_refuses_junk(self) -> None:
        """Naming the argument."""
        step = after(*BY_EPUAP, epuap=True).steps[2]
        with pytest.raises(TypeError, match="event"):
            Step("Filed", step.state, step.because)  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match="state"):
            Step(Filed(date(2026, 3, 2)), "FILED", step.because)  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match="because"):
            Step(Filed(date(2026, 3, 2)), step.state, ())  # type: ignore[arg-type] # on purpose
