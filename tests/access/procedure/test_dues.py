"""ACC-118f, ACC-118g, ACC-122, ACC-208, ACC-231b, ACC-239c: what is due, and what is late."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from walks import BY_EPUAP, EXTENSION, IN_PERSON, TO_ACCEPTED, after

from sio_rules.access.procedure.case import Case
from sio_rules.access.procedure.dues import CaseTask, due
from sio_rules.access.procedure.events import EventKind, ExaminationNoticeSent, Sent
from sio_rules.access.procedure.next_steps import open_steps
from sio_rules.due import Due, Party
from sio_rules.rule import Severity
from sio_rules.strategies import cases, covered_days

E = EventKind
NOW = date(2026, 2, 26)


def step(each: Due) -> object:
    """Return the step that *each* is about."""
    return each.what.facts["step"]


class TestDue:
    """Which step, by whom, until when."""

    def test_a_whole_case(self) -> None:
        """From the draft to the login."""
        all_dues = [due(after(*IN_PERSON[:taken]), on=NOW) for taken in range(9)]
        told = [(step(all_due[0]), all_due[0].by.name) for all_due in all_dues if all_due]
        assert told == [
            (E.SENT, "APPLICANT"),
            (E.CONFIRMED, "APPLICANT"),
            (E.FILED, "APPLICANT"),
            (E.MARKED_EXAMINED, "AUTHORITY"),
            (CaseTask.DECISION, "AUTHORITY"),
            (E.IDENTITY_CONFIRMED, "APPLICANT"),
            (E.ACCESS_OBTAINED, "APPLICANT"),
            (E.LOGIN_SHOWN, "APPLICANT"),
        ]
        assert all_dues[8] == ()

    @pytest.mark.parametrize(
        ("moment", "last_day"),
        [
            (datetime(2026, 3, 2, 10, tzinfo=UTC), date(2026, 3, 3)),
            (datetime(2026, 3, 2, 22, 59, tzinfo=UTC), date(2026, 3, 3)),
            (datetime(2026, 3, 2, 23, 0, tzinfo=UTC), date(2026, 3, 4)),
        ],
    )
    def test_the_link_is_valid_until_a_day(self, moment: datetime, last_day: date) -> None:
        """24 hours, ending on a day in Poland; afterwards a new request may be filed."""
        case = after(Sent(moment))
        [in_time], [late] = due(case, on=last_day), due(case, on=last_day + timedelta(days=1))
        assert in_time.deadline is not None
        assert (in_time.deadline.last_day, in_time.deadline.because.codes) == (last_day, ("ACC-118f",))
        assert (in_time.late, in_time.because.codes) == (False, ())
        assert (late.late, late.because.codes) == (True, ("ACC-118g",))
        [ever] = due(after(Sent(moment), lapses=False), on=last_day + timedelta(days=1))
        assert (step(ever), ever.by, ever.deadline) == (E.CONFIRMED, Party.APPLICANT, None)

    def test_the_decision_is_due_from_the_second_e_mail(self) -> None:
        """Which went out a day after the mark; refusing is as good as accepting."""
        [only] = due(after(*TO_ACCEPTED[:4], ExaminationNoticeSent(date(2026, 2, 27))), on=date(2026, 3, 6))
        assert only.deadline is not None
        assert (step(only), only.deadline.last_day, only.late) == (CaseTask.DECISION, date(2026, 3, 6), False)

    def test_by_epuap_nobody_appears(self) -> None:
        """The accepted request continues with the access data."""
        [only] = due(after(*BY_EPUAP[:5], epuap=True), on=NOW)
        assert (step(only), only.by, only.deadline) == (E.ACCESS_OBTAINED, Party.APPLICANT, None)

    @pytest.mark.parametrize(("on", "codes"), [(date(2026, 3, 5), ()), (date(2026, 3, 6), ("ACC-231b",))])
    def test_examination(self, on: date, codes: tuple[str, ...]) -> None:
        """Five working days from e-mail 2; late the day after, without a consequence in the sources."""
        [only] = due(after(*TO_ACCEPTED[:4]), on=on)
        assert only.deadline is not None
        assert (only.deadline.last_day, only.late) == (date(2026, 3, 5), bool(codes))
        assert only.because.codes == codes
        assert all(finding.severity is Severity.WARNING for finding in only.because)

    @pytest.mark.parametrize(
        ("on", "steps"),
        [
            (date(2026, 3, 2), (E.IDENTITY_CONFIRMED, E.EXTENSION_ASKED)),
            (date(2026, 3, 7), (E.IDENTITY_CONFIRMED, E.EXTENSION_ASKED)),
            (date(2026, 3, 8), (E.IDENTITY_CONFIRMED,)),
            (date(2026, 3, 9), (E.IDENTITY_CONFIRMED,)),
            (date(2026, 3, 10), (E.REJECTED,)),
        ],
    )
    def test_appearance(self, on: date, steps: tuple[EventKind, ...]) -> None:
        """An extension until two days before, appearing until the last day, then rejection."""
        assert tuple(step(each) for each in due(after(*TO_ACCEPTED), on=on)) == steps

    def test_an_extension_is_optional_and_has_its_own_last_day(self) -> None:
        """ACC-244."""
        _, extension = due(after(*TO_ACCEPTED), on=NOW)
        assert (extension.by, extension.optional) == (Party.APPLICANT, True)
        assert extension.deadline is not None
        assert extension.deadline.last_day == date(2026, 3, 7)

    def test_an_extended_term_ends_on_the_chosen_day(self) -> None:
        """Without a second extension."""
        case = after(*TO_ACCEPTED, EXTENSION)
        [appear] = due(case, on=date(2026, 3, 12))
        assert appear.deadline is not None
        assert (step(appear), appear.deadline.last_day) == (E.IDENTITY_CONFIRMED, date(2026, 3, 20))
        assert not appear.late

    def test_who_did_not_appear_is_rejected_by_the_authority(self) -> None:
        """ACC-239c, the day after the last."""
        [follows] = due(after(*TO_ACCEPTED, EXTENSION), on=date(2026, 3, 21))
        assert (step(follows), follows.by, follows.deadline, follows.late) == (E.REJECTED, Party.AUTHORITY, None, False)
        assert follows.because.codes == ("ACC-239c",)

    @given(cases(), covered_days())
    def test_only_open_steps_are_due(self, case: Case, on: date) -> None:
        """And something is, unless the case has ended."""
        steps = {step(each) for each in due(case, on=on)}
        assert steps <= set(open_steps(case)) | ({CaseTask.DECISION} if E.ACCEPTED in open_steps(case) else set())
        assert bool(steps) == bool(open_steps(case))

    @given(cases(), covered_days())
    def test_what_is_late_stays_late(self, case: Case, on: date) -> None:
        """The next day, too."""
        if any(each.late for each in due(case, on=on)):
            assert any(each.late for each in due(case, on=on + timedelta(days=1)))

    @given(cases(), covered_days())
    def test_late_is_what_is_past_its_last_day(self, case: Case, on: date) -> None:
        """Never on the day itself."""
        for each in due(case, on=on):
            assert each.late == (each.deadline is not None and on > each.deadline.last_day)

    @given(cases(), covered_days())
    def test_each_names_its_step(self, case: Case, on: date) -> None:
        """ACC-208."""
        assert {each.what.code for each in due(case, on=on)} <= {"ACC-208"}


class TestReady:
    """S001: the request ready for examination."""

    @given(cases())
    def test_filed_and_nothing_else(self, case: Case) -> None:
        """ACC-122."""
        ready = any("ACC-122" in each.because.codes for each in due(case, on=NOW))
        assert ready == (case.state.name == "FILED")
