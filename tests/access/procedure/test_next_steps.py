"""Which steps are open in each state."""

from datetime import date

from hypothesis import given
from walks import BY_EPUAP, EXTENSION, SENT, TO_ACCEPTED, after

from sio_rules.access.procedure.case import Case, CaseState
from sio_rules.access.procedure.events import EventKind, ExaminationNoticeSent
from sio_rules.access.procedure.next_steps import open_rows, open_steps
from sio_rules.access.procedure.steps import advance
from sio_rules.access.procedure.table import STEPS
from sio_rules.strategies import cases

E = EventKind
ENDS = set(CaseState) - {row.state for row in STEPS}


class TestOpenSteps:
    """What may happen next."""

    def test_ends(self) -> None:
        """Four, and nothing leads out of them."""
        assert {state.name for state in ENDS} == {"LOGIN_SHOWN", "NOT_PROCEEDED_WITH", "REJECTED", "LAPSED"}

    @given(cases())
    def test_nothing_is_open_exactly_at_an_end(self, case: Case) -> None:
        """Every terminal state is final."""
        assert (not open_steps(case)) == (case.state in ENDS)
        assert {row.state for row in open_rows(case)} <= {case.state}

    def test_identity_in_person_only(self) -> None:
        """With ePUAP the accepted request goes straight on."""
        assert open_steps(after(*TO_ACCEPTED)) == (E.EXTENSION_ASKED, E.IDENTITY_CONFIRMED, E.REJECTED)
        assert open_steps(after(*TO_ACCEPTED, epuap=True)) == (E.REJECTED, E.ACCESS_OBTAINED)

    def test_the_term_is_extended_once(self) -> None:
        """The extended term is no longer the one of five working days."""
        assert open_steps(after(*TO_ACCEPTED, EXTENSION)) == (E.IDENTITY_CONFIRMED, E.REJECTED)

    def test_lapsing_is_optional(self) -> None:
        """A-40: the sources know no 24 hours."""
        assert open_steps(after(SENT)) == (E.CONFIRMED, E.LAPSED)
        assert open_steps(after(SENT, lapses=False)) == (E.CONFIRMED,)

    def test_after_the_login_nothing(self) -> None:
        """It is shown once."""
        case = after(*BY_EPUAP, epuap=True)
        assert (case.state, open_steps(case)) == (CaseState.LOGIN_SHOWN, ())

    def test_the_second_e_mail_is_sent_once(self) -> None:
        """Before the decision, or not recorded at all."""
        examined = after(*TO_ACCEPTED[:-1])
        assert open_steps(examined) == (E.EXAMINATION_NOTICE_SENT, E.ACCEPTED, E.DATA_INCORRECT)
        assert open_steps(advance(examined, ExaminationNoticeSent(date(2026, 2, 27)))) == (E.ACCEPTED, E.DATA_INCORRECT)
