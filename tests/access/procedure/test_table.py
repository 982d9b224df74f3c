"""ACC-118a, 118b, 119a, 120, 123, 125a, 127, 235a, 236a, 238, 242a, 245, 247, 248, 249a to 249c, 249h, 260: the table of steps."""

from collections import Counter
from datetime import date, timedelta

import attrs
import pytest
from walks import BY_EPUAP, CONFIRMED, EXTENSION, IN_PERSON, SENT, TO_ACCEPTED, after

from sio_rules.access.procedure.case import CaseState
from sio_rules.access.procedure.events import (
    DataIncorrect,
    Event,
    EventKind,
    ExaminationNoticeSent,
    Lapsed,
    Rejected,
    RejectionGround,
)
from sio_rules.access.procedure.table import STEPS, Timing
from sio_rules.access.request.form import IdentityVariant
from sio_rules.acts import SIO_ACT

S, E = CaseState, EventKind
TWO_DAYS_LATER = SENT.moment + timedelta(days=2)
ENDS = set(S) - {row.state for row in STEPS}
EXPECTED = {
    ("DRAFTED", "SENT", "SENT", "ACC-118a"),
    ("SENT", "CONFIRMED", "CONFIRMED", "ACC-119a"),
    ("SENT", "CONFIRMED", "LAPSED", "ACC-118b"),
    ("SENT", "LAPSED", "LAPSED", "ACC-118b"),
    ("CONFIRMED", "FILED", "FILED", "ACC-120"),
    ("FILED", "MARKED_EXAMINED", "UNDER_EXAMINATION", "ACC-123"),
    ("UNDER_EXAMINATION", "EXAMINATION_NOTICE_SENT", "UNDER_EXAMINATION", "ACC-260"),
    ("UNDER_EXAMINATION", "ACCEPTED", "ACCEPTED", "ACC-235a"),
    ("UNDER_EXAMINATION", "DATA_INCORRECT", "NOT_PROCEEDED_WITH", "ACC-236a"),
    ("ACCEPTED", "EXTENSION_ASKED", "DEADLINE_EXTENDED", "ACC-242a"),
    ("ACCEPTED", "EXTENSION_ASKED", "NOT_PROCEEDED_WITH", "ACC-245"),
    ("ACCEPTED", "IDENTITY_CONFIRMED", "IDENTITY_CONFIRMED", "ACC-125a"),
    ("ACCEPTED", "REJECTED", "REJECTED", "ACC-249a"),
    ("ACCEPTED", "REJECTED", "REJECTED", "ACC-249b"),
    ("ACCEPTED", "REJECTED", "REJECTED", "ACC-249c"),
    ("DEADLINE_EXTENDED", "IDENTITY_CONFIRMED", "IDENTITY_CONFIRMED", "ACC-125a"),
    ("DEADLINE_EXTENDED", "REJECTED", "REJECTED", "ACC-247"),
    ("DEADLINE_EXTENDED", "REJECTED", "REJECTED", "ACC-249b"),
    ("DEADLINE_EXTENDED", "REJECTED", "REJECTED", "ACC-249c"),
    ("ACCEPTED", "REJECTED", "REJECTED", "ACC-249h"),
    ("ACCEPTED", "ACCESS_OBTAINED", "ACCESS_OBTAINED", "ACC-238"),
    ("IDENTITY_CONFIRMED", "ACCESS_OBTAINED", "ACCESS_OBTAINED", "ACC-248"),
    ("ACCESS_OBTAINED", "LOGIN_SHOWN", "LOGIN_SHOWN", "ACC-127"),
}


def reached(avoiding: EventKind, variant: IdentityVariant) -> set[CaseState]:
    """Return every state that can be reached without the event *avoiding*."""
    found = {S.DRAFTED}
    while more := {
        row.to
        for row in STEPS
        if row.state in found and row.to not in found and row.event is not avoiding and row.variant in (None, variant)
    }:
        found |= more
    return found


class TestSteps:
    """The table, and what follows from it."""

    def test_the_table_is_that_of_the_sources(self) -> None:
        """Written down a second time, from S001 and S002."""
        assert {(row.state.name, row.event.name, row.to.name, row.rule.code) for row in STEPS} == EXPECTED

    def test_who_appears_signs_nothing(self) -> None:
        """Rows about appearing hold in person only."""
        in_person = {CaseState.DEADLINE_EXTENDED, CaseState.IDENTITY_CONFIRMED}
        rows = [row for row in STEPS if in_person & {row.state, row.to}]
        assert {row.variant for row in rows} == {IdentityVariant.IN_PERSON}

    @pytest.mark.parametrize(
        ("events", "code"),
        [
            (IN_PERSON[:1], "ACC-118a"),
            (IN_PERSON[:2], "ACC-119a"),
            (IN_PERSON[:3], "ACC-120"),
            (IN_PERSON[:4], "ACC-123"),
            (IN_PERSON[:5], "ACC-235a"),
            (IN_PERSON[:6], "ACC-125a"),
            (IN_PERSON[:7], "ACC-248"),
            (IN_PERSON[:8], "ACC-127"),
            ((SENT, attrs.evolve(CONFIRMED, moment=TWO_DAYS_LATER)), "ACC-118b"),
            ((SENT, Lapsed(TWO_DAYS_LATER)), "ACC-118b"),
            ((*TO_ACCEPTED[:-1], ExaminationNoticeSent(date(2026, 2, 27))), "ACC-260"),
            ((*TO_ACCEPTED[:-1], DataIncorrect(on=date(2026, 3, 2), incorrectness="inne nazwisko")), "ACC-236a"),
            ((*TO_ACCEPTED, EXTENSION), "ACC-242a"),
            ((*TO_ACCEPTED, attrs.evolve(EXTENSION, on=date(2026, 3, 8))), "ACC-245"),
            ((*TO_ACCEPTED, Rejected(date(2026, 3, 10), RejectionGround.FAILURE_TO_APPEAR)), "ACC-249a"),
            ((*TO_ACCEPTED, Rejected(date(2026, 3, 9), RejectionGround.NO_VALID_DOCUMENT)), "ACC-249b"),
            ((*TO_ACCEPTED, Rejected(date(2026, 3, 9), RejectionGround.NOT_THE_PERSON)), "ACC-249c"),
            ((*TO_ACCEPTED, EXTENSION, Rejected(date(2026, 3, 21), RejectionGround.FAILURE_TO_APPEAR)), "ACC-247"),
            ((*TO_ACCEPTED, EXTENSION, Rejected(date(2026, 3, 20), RejectionGround.NO_VALID_DOCUMENT)), "ACC-249b"),
        ],
    )
    def test_each_row_is_the_ground_of_its_step(self, events: tuple[Event, ...], code: str) -> None:
        """In person; with ePUAP the acceptance leads on by ACC-238."""
        assert after(*events).because.codes[0] == code
        assert after(*BY_EPUAP[:6], epuap=True).because.codes == ("ACC-238",)
        not_the_person = Rejected(date(2026, 3, 9), RejectionGround.NOT_THE_PERSON)
        assert after(*TO_ACCEPTED, not_the_person, epuap=True).because.codes == ("ACC-249h",)

    def test_one_event_leads_to_one_state(self) -> None:
        """State, event, circumstance and variant select one row."""
        for variant in IdentityVariant:
            rows = [row for row in STEPS if row.variant in (None, variant)]
            assert max(Counter((row.state, row.event, row.when) for row in rows).values()) == 1

    @pytest.mark.parametrize("kind", [EventKind.CONFIRMED, EventKind.EXTENSION_ASKED])
    def test_terms_are_kept_or_not(self, kind: EventKind) -> None:
        """Both ways are in the table."""
        assert {row.when for row in STEPS if row.event is kind} == set(Timing)

    def test_rejection_has_its_three_grounds_wherever_it_is_open(self) -> None:
        """A-41: exactly these."""
        for state in (S.ACCEPTED, S.DEADLINE_EXTENDED):
            assert {row.when for row in STEPS if row.state is state and row.event is E.REJECTED} == set(RejectionGround)

    def test_with_epuap_one_ground_is_left(self) -> None:
        """A-73: nobody appears."""
        rows = [row for row in STEPS if row.event is E.REJECTED and row.variant is IdentityVariant.EPUAP]
        assert [(row.state, row.when) for row in rows] == [(S.ACCEPTED, RejectionGround.NOT_THE_PERSON)]

    def test_every_state_can_be_reached(self) -> None:
        """In one variant or the other; in person all of them."""
        nothing_avoided = E.DATA_INCORRECT
        in_person = reached(nothing_avoided, IdentityVariant.IN_PERSON)
        assert in_person == set(S)
        assert reached(nothing_avoided, IdentityVariant.EPUAP) == set(S) - {
            S.DEADLINE_EXTENDED,
            S.IDENTITY_CONFIRMED,
            S.NOT_PROCEEDED_WITH,
        }

    @pytest.mark.parametrize("needed", [E.SENT, E.CONFIRMED, E.FILED, E.MARKED_EXAMINED, E.ACCEPTED, E.IDENTITY_CONFIRMED])
    def test_no_way_to_access_data_leaves_a_mandatory_step_out(self, needed: EventKind) -> None:
        """With ePUAP the identity step is left out, and no other."""
        assert S.ACCESS_OBTAINED not in reached(needed, IdentityVariant.IN_PERSON)
        assert (S.ACCESS_OBTAINED in reached(needed, IdentityVariant.EPUAP)) == (needed is E.IDENTITY_CONFIRMED)

    def test_the_two_ends_are_never_merged(self) -> None:
        """A-09: not given course for data and lateness, rejected on the three grounds."""
        ends = {row.rule.code: row.to for row in STEPS if row.to in {S.NOT_PROCEEDED_WITH, S.REJECTED}}
        assert {code for code, to in ends.items() if to is S.NOT_PROCEEDED_WITH} == {"ACC-236a", "ACC-245"}
        assert {code for code, to in ends.items() if to is S.REJECTED} == {
            *("ACC-247", "ACC-249a", "ACC-249b", "ACC-249c", "ACC-249h"),
        }

    def test_epuap_spares_the_identity_step_by_the_act(self) -> None:
        """The guide draws it from art. 71 ust. 3."""
        (rule,) = {row.rule for row in STEPS if row.rule.code == "ACC-238"}
        assert SIO_ACT.art("71", ust="3") in rule.basis
