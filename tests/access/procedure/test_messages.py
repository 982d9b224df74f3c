"""ACC-118e, ACC-125c, ACC-226, ACC-230, ACC-235b, ACC-236c: who is notified of what."""

from datetime import date

import pytest
from hypothesis import given
from walks import BY_EPUAP, EXTENSION, IN_PERSON, TO_ACCEPTED, after

from sio_rules.access.procedure.case import Case
from sio_rules.access.procedure.events import (
    DataIncorrect,
    Event,
    ExaminationNoticeSent,
    ExtensionAsked,
    Rejected,
    RejectionGround,
)
from sio_rules.access.procedure.messages import Notice, NoticeKind, notices
from sio_rules.due import Party
from sio_rules.strategies import cases

N = NoticeKind


class TestNotices:
    """S002 I.2.2 to I.2.4, numbered as there (A-10); S001 for the links."""

    def test_a_case_in_person(self) -> None:
        """Step by step: 0, none, 1, 2, 3, the link, none, none."""
        told = [tuple(notice.kind for notice in notices(after(*IN_PERSON[:steps]))) for steps in range(1, 9)]
        assert told == [
            (N.CONFIRMATION_LINK,),
            (),
            (N.RECEIPT,),
            (N.EXAMINATION_STARTED,),
            (N.DATA_CORRECT,),
            (N.ACCESS_LINK,),
            (),
            (),
        ]

    def test_by_epuap_the_link_goes_with_the_third(self) -> None:
        """There is no identity step."""
        told = [tuple(notice.kind for notice in notices(after(*BY_EPUAP[:steps], epuap=True))) for steps in (5, 6, 7)]
        assert told == [(N.DATA_CORRECT, N.ACCESS_LINK), (), ()]

    @pytest.mark.parametrize(
        ("events", "codes"),
        [
            ((), ()),
            (TO_ACCEPTED[:1], ("ACC-118e",)),
            (TO_ACCEPTED[:3], ("ACC-226",)),
            (TO_ACCEPTED[:4], ("ACC-230",)),
            (TO_ACCEPTED, ("ACC-235b",)),
            (IN_PERSON[:6], ("ACC-125c",)),
            ((*TO_ACCEPTED[:-1], DataIncorrect(on=date(2026, 3, 2), incorrectness="x")), ("ACC-236c",)),
            ((*TO_ACCEPTED, EXTENSION), ()),
            ((*TO_ACCEPTED, ExtensionAsked(on=date(2026, 3, 8), reasons="x", chosen_day=date(2026, 3, 20))), ()),
            ((*TO_ACCEPTED[:4], ExaminationNoticeSent(date(2026, 2, 27))), ()),
            ((*TO_ACCEPTED, Rejected(date(2026, 3, 10), RejectionGround.FAILURE_TO_APPEAR)), ()),
        ],
    )
    def test_each_notice_rests_on_its_rule(self, events: tuple[Event, ...], codes: tuple[str, ...]) -> None:
        """And for an extension, a late one and a rejection the sources name no message."""
        told = notices(after(*events))
        assert tuple(notice.because.code for notice in told) == codes
        assert all((notice.kind is N.NOT_PROCEEDED_WITH) is (notice.because.code == "ACC-236c") for notice in told)

    @given(cases())
    def test_all_go_to_the_applicant(self, case: Case) -> None:
        """To the address in the request."""
        assert {notice.to for notice in notices(case)} <= {Party.APPLICANT}

    def test_refuses_junk(self) -> None:
        """A notice is built from its parts."""
        [notice] = notices(after(*TO_ACCEPTED))
        with pytest.raises(TypeError, match="kind"):
            Notice("DATA_CORRECT", notice.to, notice.because)  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match="to must"):
            Notice(notice.kind, "applicant", notice.because)  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match="because"):
            Notice(notice.kind, notice.to, "ACC-235b")  # type: ignore[arg-type] # on purpose
