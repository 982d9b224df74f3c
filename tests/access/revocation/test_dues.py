"""REV-020, REV-028: what must be done in a revocation, and by whom."""

from datetime import date

from hypothesis import given

from sio_rules.access.revocation.case import (
    Decided,
    Fetched,
    IntentionConfirmed,
    Revocation,
    SentToSystem,
    StatusChecked,
    TakenUp,
)
from sio_rules.access.revocation.dues import authority_must_decide, due
from sio_rules.access.revocation.form import RevocationRoute
from sio_rules.access.revocation.reasons import RevocationReason
from sio_rules.access.revocation.steps import open_steps, replay
from sio_rules.access.revocation.table import RevocationEventKind, RevocationOutcome
from sio_rules.due import Party
from sio_rules.strategies import revocations

DAY = date(2026, 3, 2)
E = RevocationEventKind
WITH_THE_AUTHORITY = {"QUEUED", "FETCHED", "TAKEN_UP", "TAKING_UP_SENT", "UNDER_EXAMINATION"}
EVENTS = (
    IntentionConfirmed(DAY, confirmed=True),
    SentToSystem(DAY),
    StatusChecked(DAY, delivered=True),
    Fetched(DAY),
    TakenUp(DAY),
    SentToSystem(DAY),
    StatusChecked(DAY, delivered=True),
    Decided(DAY, RevocationOutcome.ACCEPTED, confirmed=True),
    SentToSystem(DAY),
    StatusChecked(DAY, delivered=True),
    StatusChecked(DAY, delivered=True, by=Party.ENTITY),
)


def told(route: RevocationRoute, taken: int) -> list[tuple[object, Party, tuple[str, ...]]]:
    """Return each step with whose it is and why, after so many events."""
    revocation = replay(Revocation(route, RevocationReason.SUPERVISION), EVENTS[:taken])
    return [(each.what.facts["step"], each.by, each.because.codes) for each in due(revocation)]


class TestDue:
    """One step at a time, without a time limit."""

    def test_a_whole_revocation_for_ones_own_employee(self) -> None:
        """The entity begins and ends it; the authority has to decide in between."""
        must = ("REV-020",)
        assert [told(RevocationRoute.OWN_EMPLOYEE, taken) for taken in range(12)] == [
            [(E.CONFIRMED, Party.ENTITY, ())],
            [(E.SENT, Party.ENTITY, ())],
            [(E.STATUS_CHECKED, Party.ENTITY, ())],
            [(E.FETCHED, Party.AUTHORITY, must)],
            [(E.TAKEN_UP, Party.AUTHORITY, must)],
            [(E.SENT, Party.AUTHORITY, must)],
            [(E.STATUS_CHECKED, Party.AUTHORITY, must)],
            [(E.DECIDED, Party.AUTHORITY, must)],
            [(E.SENT, Party.AUTHORITY, ())],
            [(E.STATUS_CHECKED, Party.AUTHORITY, ())],
            [(E.STATUS_CHECKED, Party.ENTITY, ())],
            [],
        ]

    def test_a_whole_revocation_in_the_subordinate_way(self) -> None:
        """The authority does it all."""
        assert [told(RevocationRoute.SUBORDINATE, taken) for taken in range(4)] == [
            [(E.CONFIRMED, Party.AUTHORITY, ())],
            [(E.SENT, Party.AUTHORITY, ())],
            [(E.STATUS_CHECKED, Party.AUTHORITY, ())],
            [],
        ]

    @given(revocations())
    def test_only_open_steps_are_due_and_nothing_is_late(self, revocation: Revocation) -> None:
        """And something is, unless it has ended."""
        dues = due(revocation)
        assert bool(dues) == bool(open_steps(revocation))
        for each in dues:
            assert each.what.code == "REV-028"
            assert each.what.facts["step"] in open_steps(revocation)
            assert (each.deadline, each.late, each.optional) == (None, False, False)


class TestAuthority:
    """REV-020: what lies with the authority."""

    @given(revocations())
    def test_from_the_queue_to_the_decision(self, revocation: Revocation) -> None:
        """And never in the subordinate way."""
        finding = authority_must_decide(revocation)
        assert (finding and finding.code) == ("REV-020" if revocation.state.name in WITH_THE_AUTHORITY else None)
        if revocation.route is RevocationRoute.SUBORDINATE:
            assert finding is None
