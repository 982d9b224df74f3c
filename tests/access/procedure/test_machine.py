"""A request for access, driven by random events in any order against a plain model of what the sources say."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import holidays
from examples import of_hundred
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from sio_rules.access import procedure
from sio_rules.access.procedure.case import Case
from sio_rules.access.procedure.events import (
    Accepted,
    AccessObtained,
    Confirmed,
    DataIncorrect,
    Event,
    ExaminationNoticeSent,
    ExtensionAsked,
    Filed,
    IdentityConfirmed,
    Lapsed,
    LoginShown,
    MarkedExamined,
    Rejected,
    RejectionGround,
    Sent,
)
from sio_rules.access.procedure.shown_document import ShownDocument, ShownDocumentKind
from sio_rules.access.request.form import IdentityVariant
from sio_rules.errors import IllegalStepError, InvalidValueError

SENT_AT = datetime(2026, 3, 28, 12, tzinfo=UTC)
TEXTS = st.sampled_from(("zgodne", "x", "", " "))
MOSTLY = st.sampled_from((True, True, True, False))
HOLIDAYS = holidays.country_holidays("PL", years=range(2026, 2030))
"""As another library knows them."""
Work = Callable[[], object]
WAITS = st.sampled_from((0, 0, 0, 1, 1, 2, 3, 6, 9, -1))


def fifth_working_day_after(day: date) -> date:
    """Count one by one."""
    counted = 0
    while counted < 5:
        day += timedelta(days=1)
        counted += day.weekday() < 5 and day not in HOLIDAYS
    return day


class AccessMachine(RuleBasedStateMachine):
    """A request for access, and a plain list of what was done."""

    @initialize(epuap=MOSTLY.map(lambda each: not each), lapses=MOSTLY, ahead=st.integers(0, 8))
    def begin(self, epuap: bool, lapses: bool, ahead: int) -> None:
        """Fill in the form, and go some regular steps ahead."""
        self.epuap, self.lapses = epuap, lapses
        variant = IdentityVariant.EPUAP if epuap else IdentityVariant.IN_PERSON
        self.case = Case(variant, unconfirmed_lapses=lapses)
        self.state = "DRAFTED"
        self.done: list[str] = []
        self.day = date(2026, 3, 30)
        self.appear_by = self.accepted_on = date.min
        self.notified = False
        self.noticed_on = date.min
        self.seen = -1
        self.go_on(times=ahead)

    def expect(self, event: Event, *, open_in: set[str], refused: bool = False, to: str, on: date | None = None) -> bool:
        """Take *event*, and compare with the model: not open, refused, or taken to the state *to*."""
        before = self.case
        try:
            self.case = procedure.advance(before, event)
        except IllegalStepError:
            assert self.state not in open_in
        except InvalidValueError:
            assert self.state in open_in
            assert refused or (on is not None and on < self.day)
        else:
            assert self.state in open_in
            assert not refused
            assert on is None or on >= self.day
            self.state = to
            self.done.append(event.kind.name)
            self.day = on or self.day
            return True
        assert self.case is before
        return False

    @rule()
    def send(self) -> None:
        """Send the form."""
        self.expect(Sent(SENT_AT), open_in={"DRAFTED"}, to="SENT")

    @rule(seconds=st.sampled_from((0, 86_399, 86_400, 86_401, -1)), matched=MOSTLY)
    def confirm(self, seconds: int, matched: bool) -> None:
        """Follow the link."""
        late = self.lapses and seconds > 86_400
        event = Confirmed(SENT_AT + timedelta(seconds=seconds), matched=matched)
        refused = seconds < 0 or (not matched and not late)
        self.expect(event, open_in={"SENT"}, refused=refused, to="LAPSED" if late else "CONFIRMED")

    @rule(seconds=st.sampled_from((0, 86_400, 86_401)))
    def lapse(self, seconds: int) -> None:
        """Let it lapse."""
        event = Lapsed(SENT_AT + timedelta(seconds=seconds))
        self.expect(event, open_in={"SENT"} if self.lapses else set(), refused=seconds <= 86_400, to="LAPSED")

    @rule(wait=WAITS)
    def file(self, wait: int) -> None:
        """Confirm the will to file."""
        on = self.day + timedelta(days=max(wait, 0))
        self.expect(Filed(on), open_in={"CONFIRMED"}, to="FILED", on=on)

    @rule(wait=WAITS)
    def mark(self, wait: int) -> None:
        """Begin the examination."""
        on = self.day + timedelta(days=wait)
        if self.expect(MarkedExamined(on), open_in={"FILED"}, to="UNDER_EXAMINATION", on=on):
            self.noticed_on = on

    @rule(wait=WAITS)
    def notify(self, wait: int) -> None:
        """Send the second e-mail, once."""
        on = self.day + timedelta(days=wait)
        open_in = set() if self.notified else {"UNDER_EXAMINATION"}
        if self.expect(ExaminationNoticeSent(on), open_in=open_in, to="UNDER_EXAMINATION", on=on):
            self.notified = True
            self.noticed_on = on

    @rule(wait=WAITS, comment=TEXTS)
    def accept(self, wait: int, comment: str) -> None:
        """Find the data correct."""
        on = self.day + timedelta(days=wait)
        event = Accepted(on=on, comment=comment, received_on=on)
        if self.expect(event, open_in={"UNDER_EXAMINATION"}, refused=not comment.strip(), to="ACCEPTED", on=on):
            self.appear_by = fifth_working_day_after(on)
            self.accepted_on = on

    @rule(wait=WAITS, text=st.sampled_from(("", "x")), rare=st.integers(0, 4))
    def find_incorrect(self, wait: int, text: str, rare: int) -> None:
        """Find the data incorrect, now and then."""
        if rare:
            return
        on = self.day + timedelta(days=wait)
        event = DataIncorrect(on=on, incorrectness=text)
        self.expect(event, open_in={"UNDER_EXAMINATION"}, refused=not text, to="NOT_PROCEEDED_WITH", on=on)

    @rule(wait=WAITS, reasons=TEXTS, later=st.integers(-1, 6))
    def ask_for_extension(self, wait: int, reasons: str, later: int) -> None:
        """Ask for a later day."""
        on = self.day + timedelta(days=wait)
        base = self.appear_by if self.appear_by > date.min else on
        chosen_day = base + timedelta(days=later)
        late = on > base - timedelta(days=2)
        no_request = not reasons.strip()
        wrong = no_request or (later <= 0 and not late)
        event = ExtensionAsked(on=on, reasons=reasons, chosen_day=chosen_day)
        to = "NOT_PROCEEDED_WITH" if late else "DEADLINE_EXTENDED"
        if self.expect(event, open_in=self.waiting({"ACCEPTED"}), refused=wrong, to=to, on=on):
            self.appear_by = chosen_day

    def waiting(self, states: set[str]) -> set[str]:
        """Return *states* if somebody must appear."""
        return set() if self.epuap else states

    @rule(wait=WAITS, comment=TEXTS, valid_for=st.integers(-1, 3), shown=MOSTLY)
    def confirm_identity(self, wait: int, comment: str, valid_for: int, shown: bool) -> None:
        """Appear, with a document."""
        on = self.day + timedelta(days=wait)
        card = ShownDocument(kind=ShownDocumentKind.PASSPORT, valid_until=on + timedelta(days=valid_for))
        event = IdentityConfirmed(on=on, comment=comment, document=card if shown else None)
        wrong = not comment.strip() or valid_for < 0 or not shown or on > self.appear_by
        self.expect(
            event, open_in=self.waiting({"ACCEPTED", "DEADLINE_EXTENDED"}), refused=wrong, to="IDENTITY_CONFIRMED", on=on
        )

    @rule(wait=WAITS, ground=st.sampled_from(RejectionGround), appeared=st.sampled_from((None, 0, 1, 5)))
    def reject(self, wait: int, ground: RejectionGround, appeared: int | None) -> None:
        """Reject, after an appearance or not."""
        on = self.day + timedelta(days=wait)
        appeared_on = None if appeared is None else max(on - timedelta(days=appeared), min(self.accepted_on, on))
        late = appeared_on is not None and appeared_on > self.appear_by
        if self.epuap:
            refused = ground is not RejectionGround.NOT_THE_PERSON
        elif ground is RejectionGround.FAILURE_TO_APPEAR:
            refused = on <= self.appear_by or (appeared_on is not None and not late)
        else:
            refused = late
        open_in = {"ACCEPTED"} if self.epuap else {"ACCEPTED", "DEADLINE_EXTENDED"}
        event = Rejected(on, ground, appeared_on=appeared_on)
        self.expect(event, open_in=open_in, refused=refused, to="REJECTED", on=on)

    @rule(wait=WAITS, matched=MOSTLY)
    def obtain(self, wait: int, matched: bool) -> None:
        """Obtain access data."""
        on = self.day + timedelta(days=wait)
        event = AccessObtained(on, matched=matched)
        open_in = {"ACCEPTED"} if self.epuap else {"IDENTITY_CONFIRMED"}
        self.expect(event, open_in=open_in, refused=not matched, to="ACCESS_OBTAINED", on=on)

    @rule(wait=WAITS)
    def show(self, wait: int) -> None:
        """Show the login."""
        on = self.day + timedelta(days=wait)
        self.expect(LoginShown(on), open_in={"ACCESS_OBTAINED"}, to="LOGIN_SHOWN", on=on)

    @rule(times=st.just(1))
    def go_on(self, times: int) -> None:
        """Take the regular next steps, so that the ends are reached, too."""
        regular: dict[str, Work] = {
            "DRAFTED": lambda: self.send(),  # noqa: PLW0108 - a rule has no type of its own
            "SENT": lambda: self.confirm(seconds=0, matched=True),
            "CONFIRMED": lambda: self.file(wait=0),
            "FILED": lambda: self.mark(wait=0),
            "UNDER_EXAMINATION": lambda: self.accept(wait=0, comment="x"),
            "ACCEPTED": lambda: self.confirm_identity(wait=0, comment="x", valid_for=0, shown=True),
            "DEADLINE_EXTENDED": lambda: self.confirm_identity(wait=0, comment="x", valid_for=0, shown=True),
            "IDENTITY_CONFIRMED": lambda: self.obtain(wait=0, matched=True),
            "ACCESS_OBTAINED": lambda: self.show(wait=0),
        }
        for _ in range(times):
            if self.epuap and self.state == "ACCEPTED":
                self.obtain(wait=0, matched=True)
            elif self.state in regular:
                regular[self.state]()

    @invariant()
    def what_is_due_is_what_the_model_says(self) -> None:
        """By whom, until when and whether it is late, as seen on each of the next days."""
        if not hasattr(self, "case") or self.seen == len(self.done):
            return
        self.seen = len(self.done)
        for later in range(13):
            on = self.day + timedelta(days=later)
            shown = [
                (
                    getattr(each.what.facts["step"], "name", None),
                    each.by.name,
                    each.deadline and each.deadline.last_day,
                    each.late,
                )
                for each in procedure.due(self.case, on=on)
            ]
            assert shown == self.due(on)

    def due(self, on: date) -> list[tuple[str, str, date | None, bool]]:
        """Return the same by the model."""
        if self.state == "SENT":
            last_day = date(2026, 3, 29) if self.lapses else None
            return [("CONFIRMED", "APPLICANT", last_day, self.lapses)]  # no day of this test is in time
        if self.state == "UNDER_EXAMINATION":
            last_day = fifth_working_day_after(self.noticed_on)
            return [("DECISION", "AUTHORITY", last_day, on > last_day)]
        if not self.epuap and self.state in {"ACCEPTED", "DEADLINE_EXTENDED"}:
            if on > self.appear_by:
                return [("REJECTED", "AUTHORITY", None, False)]
            appear = ("IDENTITY_CONFIRMED", "APPLICANT", self.appear_by, False)
            ask_by = self.appear_by - timedelta(days=2)
            may_ask = self.state == "ACCEPTED" and on <= ask_by
            return [appear, ("EXTENSION_ASKED", "APPLICANT", ask_by, False)] if may_ask else [appear]
        without_term = {
            "DRAFTED": ("SENT", "APPLICANT"),
            "CONFIRMED": ("FILED", "APPLICANT"),
            "FILED": ("MARKED_EXAMINED", "AUTHORITY"),
            "ACCEPTED": ("ACCESS_OBTAINED", "APPLICANT"),
            "IDENTITY_CONFIRMED": ("ACCESS_OBTAINED", "APPLICANT"),
            "ACCESS_OBTAINED": ("LOGIN_SHOWN", "APPLICANT"),
        }
        return [(*without_term[self.state], None, False)] if self.state in without_term else []

    @invariant()
    def is_where_the_model_is(self) -> None:
        """State and history."""
        if hasattr(self, "case"):
            assert self.case.state.name == self.state
            assert [event.kind.name for event in self.case.events] == self.done

    @invariant()
    def access_took_every_mandatory_step(self) -> None:
        """In their order, each once."""
        if hasattr(self, "case") and self.state in {"ACCESS_OBTAINED", "LOGIN_SHOWN"}:
            mandatory = ["SENT", "CONFIRMED", "FILED", "MARKED_EXAMINED", "ACCEPTED"]
            mandatory += [] if self.epuap else ["IDENTITY_CONFIRMED"]
            mandatory += ["ACCESS_OBTAINED"]
            taken = [name for name in self.done if name not in {"EXAMINATION_NOTICE_SENT", "EXTENSION_ASKED", "LOGIN_SHOWN"}]
            assert taken == mandatory


TestAccessMachine = AccessMachine.TestCase
TestAccessMachine.settings = settings(max_examples=of_hundred(100), stateful_step_count=60)
