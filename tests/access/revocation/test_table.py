"""REV-014 to REV-016, REV-019, REV-021, REV-022, REV-023a/b, REV-024a/b, REV-026a/b, REV-029: the steps of revocation."""

from datetime import date

import pytest

from sio_rules.access.revocation.case import (
    Decided,
    Fetched,
    IntentionConfirmed,
    Revocation,
    RevocationEvent,
    SentToSystem,
    StatusChecked,
    TakenUp,
)
from sio_rules.access.revocation.form import RevocationRoute
from sio_rules.access.revocation.reasons import RevocationReason
from sio_rules.access.revocation.steps import replay
from sio_rules.access.revocation.table import (
    REVOCATION_STEPS,
    RevocationEventKind,
    RevocationOutcome,
    RevocationRow,
    RevocationState,
    taken_by,
)
from sio_rules.due import Party

A, B = RevocationRoute.SUBORDINATE, RevocationRoute.OWN_EMPLOYEE
E = RevocationEventKind
DAY = date(2026, 3, 2)
EXPECTED = {
    ("DRAFTED", "CONFIRMED", "TO_SEND", "REV-014"),
    ("TO_SEND", "SENT", "SENT", "REV-015"),
    ("SENT", "STATUS_CHECKED", "FINISHED", "REV-016"),
    ("SENT", "STATUS_CHECKED", "QUEUED", "REV-019"),
    ("QUEUED", "FETCHED", "FETCHED", "REV-029"),
    ("QUEUED", "TAKEN_UP", "TAKEN_UP", "REV-022"),
    ("FETCHED", "TAKEN_UP", "TAKEN_UP", "REV-022"),
    ("TAKEN_UP", "SENT", "TAKING_UP_SENT", "REV-023a"),
    ("TAKING_UP_SENT", "STATUS_CHECKED", "UNDER_EXAMINATION", "REV-023b"),
    ("UNDER_EXAMINATION", "DECIDED", "ACCEPTED", "REV-024a"),
    ("UNDER_EXAMINATION", "DECIDED", "NOT_PROCEEDED_WITH", "REV-024b"),
    ("ACCEPTED", "SENT", "DECISION_SENT", "REV-026a"),
    ("NOT_PROCEEDED_WITH", "SENT", "DECISION_SENT", "REV-026a"),
    ("DECISION_SENT", "STATUS_CHECKED", "DECISION_DELIVERED", "REV-026b"),
    ("DECISION_DELIVERED", "STATUS_CHECKED", "FINISHED", "REV-021"),
}


def reached(route: RevocationRoute, avoiding: RevocationEventKind | None = None) -> set[RevocationState]:
    """Return every state that can be reached in one way without the event *avoiding*."""
    found = {RevocationState.DRAFTED}
    while more := {
        row.to
        for row in REVOCATION_STEPS
        if row.state in found and row.to not in found and row.event is not avoiding and row.route in (None, route)
    }:
        found |= more
    return found


class TestSteps:
    """The table, and what follows from it."""

    def test_the_table_is_that_of_the_source(self) -> None:
        """Written down a second time, from S003."""
        assert {(row.state.name, row.event.name, row.to.name, row.rule.code) for row in REVOCATION_STEPS} == EXPECTED

    def test_every_state_can_be_reached(self) -> None:
        """All of them for one's own employee, four in the subordinate way."""
        assert reached(B) == set(RevocationState)
        assert {state.name for state in reached(A)} == {"DRAFTED", "TO_SEND", "SENT", "FINISHED"}

    def test_there_is_one_end(self) -> None:
        """Zakończone."""
        assert set(RevocationState) - {row.state for row in REVOCATION_STEPS} == {RevocationState.FINISHED}

    @pytest.mark.parametrize("outcome", RevocationOutcome)
    def test_each_row_is_the_ground_of_its_step(self, outcome: RevocationOutcome) -> None:
        """From the form to its end, in both ways."""
        sent, checked = SentToSystem(DAY), StatusChecked(DAY, delivered=True)
        stage_i: tuple[RevocationEvent, ...] = (IntentionConfirmed(DAY, confirmed=True), sent, checked)
        decision, last = Decided(DAY, outcome, confirmed=True), StatusChecked(DAY, delivered=True, by=Party.ENTITY)
        stage_ii = (Fetched(DAY), TakenUp(DAY), sent, checked, decision, sent, checked, last)
        own = replay(Revocation(B, RevocationReason.SUPERVISION), (*stage_i, *stage_ii))
        decided = "REV-024a" if outcome is RevocationOutcome.ACCEPTED else "REV-024b"
        codes = "REV-014 REV-015 REV-019 REV-029 REV-022 REV-023a REV-023b", decided, "REV-026a REV-026b REV-021"
        assert list(own.findings.codes) == " ".join(codes).split()
        subordinate = replay(Revocation(A, RevocationReason.SUPERVISION), stage_i)
        assert [step.because.codes for step in subordinate.steps] == [("REV-014",), ("REV-015",), ("REV-016",)]

    @pytest.mark.parametrize("needed", E)
    def test_nothing_is_left_out(self, needed: RevocationEventKind) -> None:
        """No decision, no end for one's own employee; the mark implies that the request was fetched (A-74)."""
        assert (RevocationState.FINISHED in reached(B, needed)) == (needed is E.FETCHED)
        assert (RevocationState.FINISHED in reached(A, needed)) == (needed in {E.FETCHED, E.TAKEN_UP, E.DECIDED})

    @pytest.mark.parametrize("row", REVOCATION_STEPS, ids=lambda row: f"{row.state.name}-{row.event.name}")
    def test_each_step_is_somebodys(self, row: RevocationRow) -> None:
        """In the subordinate way the authority's alone; the entity begins and ends the other."""
        entity = row.state.name in {"DRAFTED", "TO_SEND", "SENT", "DECISION_DELIVERED"}
        if row.route is not A:
            assert taken_by(row, B) is (Party.ENTITY if entity else Party.AUTHORITY)
        if row.route is not B:
            assert taken_by(row, A) is Party.AUTHORITY
