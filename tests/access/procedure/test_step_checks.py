"""ACC-118c, 119b, 124, 126, 231c, 236b, 265c: what a step must contain."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import attrs
import pytest
from walks import ACCEPTED, FILED, IDENTITY, MARKED, OBTAINED, SENT, TO_ACCEPTED, after

from sio_rules.access.procedure.case import Case
from sio_rules.access.procedure.events import (
    AccessObtained,
    Confirmed,
    DataIncorrect,
    Event,
    ExaminationNoticeSent,
    Filed,
    Lapsed,
    LoginShown,
    Sent,
)
from sio_rules.access.procedure.step_checks import (
    check_step,
    confirmation_deadline,
    confirmed_late,
    notice_sent_on,
)
from sio_rules.access.procedure.steps import replay
from sio_rules.access.request.form import IdentityVariant
from sio_rules.errors import IllegalStepError, InvalidValueError
from sio_rules.periods import Period

LAST_DAY = date(2026, 3, 9)
WARSAW = ZoneInfo("Europe/Warsaw")


class Text(str):
    """A text of a class of its own."""

    __slots__ = ()

    def strip(self, _: str | None = None, /) -> str:
        """Answer anything."""
        return "zgodne"


class TestTwentyFourHours:
    """The help pages: an unconfirmed request lapses after 24 hours."""

    @pytest.mark.parametrize(
        ("seconds", "late"), [(86_340, False), (86_400, False), (86_401, True), (86_460, True), (0, False)]
    )
    def test_exactly_24_hours_are_in_time(self, seconds: int, late: bool) -> None:
        """09:59, 10:00 and 10:01 of the next day."""
        case = after(Sent(datetime(2026, 3, 2, 10, tzinfo=UTC)))
        assert confirmed_late(case, datetime(2026, 3, 2, 10, tzinfo=UTC) + timedelta(seconds=seconds)) is late

    @pytest.mark.parametrize(
        ("sent", "last"),
        [
            (datetime(2026, 3, 28, 10, tzinfo=WARSAW), datetime(2026, 3, 29, 11, tzinfo=WARSAW)),
            (datetime(2026, 10, 24, 10, tzinfo=WARSAW), datetime(2026, 10, 25, 9, tzinfo=WARSAW)),
            (datetime(2026, 3, 2, 10, tzinfo=WARSAW), datetime(2026, 3, 2, 23, tzinfo=ZoneInfo("Pacific/Honolulu"))),
        ],
    )
    def test_hours_are_counted_as_they_pass(self, sent: datetime, last: datetime) -> None:
        """When the clocks go forward and back, and from another time zone."""
        case = after(Sent(sent))
        assert confirmation_deadline(case) == last
        assert not confirmed_late(case, last)
        assert confirmed_late(case, last + timedelta(seconds=1))

    def test_nothing_lapses_where_the_practice_is_not_followed(self) -> None:
        """A-40; and not before anything was sent."""
        assert confirmation_deadline(after(SENT, lapses=False)) is None
        assert confirmation_deadline(after()) is None
        assert not confirmed_late(after(SENT, lapses=False), datetime(2027, 1, 1, tzinfo=UTC))

    @pytest.mark.parametrize(("seconds", "codes"), [(86_400, ("ACC-118c",)), (86_401, ())])
    def test_lapsing_has_its_hour_too(self, seconds: int, codes: tuple[str, ...]) -> None:
        """Not while the link still works."""
        assert check_step(after(SENT), Lapsed(SENT.moment + timedelta(seconds=seconds))).codes == codes


class TestWhatIsMissing:
    """Comments, a matching password, a named incorrectness."""

    @pytest.mark.parametrize(
        ("before", "event", "at", "code"),
        [
            (TO_ACCEPTED[:-1], lambda text: attrs.evolve(ACCEPTED, comment=text), "comment", "ACC-124"),
            (
                TO_ACCEPTED[:-1],
                lambda text: DataIncorrect(on=date(2026, 3, 2), incorrectness=text),
                "incorrectness",
                "ACC-236b",
            ),
            (TO_ACCEPTED, lambda text: attrs.evolve(IDENTITY, comment=text), "comment", "ACC-125b"),
        ],
    )
    def test_blank_texts(self, before: tuple[Event, ...], event: Callable[[str], Event], at: str, code: str) -> None:
        """One sign is enough."""
        case = after(*before)
        assert not check_step(case, event("x"))
        for blank in ("", " ", "\t\n"):
            assert [(each.code, each.at) for each in check_step(case, event(blank))] == [(code, at)]

    def test_a_comment_that_lies_about_itself_is_still_blank(self) -> None:
        """Text of a class derived from str is copied on input."""
        blank = attrs.evolve(ACCEPTED, comment=Text(" "))
        assert check_step(after(*TO_ACCEPTED[:-1]), blank).codes == ("ACC-124",)

    def test_what_does_not_match(self) -> None:
        """The password is compared by the caller."""
        wrong = Confirmed(SENT.moment, matched=False)
        assert check_step(after(SENT), wrong).codes == ("ACC-119b",)
        obtained = AccessObtained(OBTAINED.on, matched=False)
        assert check_step(after(*TO_ACCEPTED, IDENTITY), obtained).codes == ("ACC-126",)


class TestOrder:
    """Steps that are not open, and steps back in time."""

    def test_a_step_that_is_not_open_names_those_that_are(self) -> None:
        """State, event, open steps."""
        with pytest.raises(IllegalStepError) as raised:
            check_step(after(SENT), FILED)
        error = raised.value
        assert (error.state, error.event, error.open_steps) == ("SENT", "FILED", ("CONFIRMED", "LAPSED"))

    def test_no_step_goes_back_in_time(self) -> None:
        """The same day is fine."""
        case = after(*TO_ACCEPTED[:3])
        assert not check_step(case, attrs.evolve(MARKED, on=FILED.on))
        with pytest.raises(InvalidValueError, match="on is not valid"):
            check_step(case, attrs.evolve(MARKED, on=FILED.on - timedelta(days=1)))

    @pytest.mark.parametrize(
        ("moment", "last_refused"),
        [
            (datetime(2026, 3, 2, 10, tzinfo=UTC), date(2026, 3, 1)),
            (datetime(2026, 3, 2, 22, 59, 59, tzinfo=UTC), date(2026, 3, 1)),
            (datetime(2026, 3, 2, 23, 0, tzinfo=UTC), date(2026, 3, 2)),
            (datetime(2026, 7, 2, 21, 59, 59, tzinfo=UTC), date(2026, 7, 1)),
            (datetime(2026, 7, 2, 22, 0, tzinfo=UTC), date(2026, 7, 2)),
            (datetime(2026, 3, 2, 23, 30, tzinfo=timezone(timedelta(hours=14))), date(2026, 3, 1)),
            (datetime(2026, 3, 2, 23, 30, tzinfo=timezone(timedelta(hours=-8))), date(2026, 3, 2)),
        ],
    )
    def test_no_day_lies_before_that_of_a_moment_in_poland(self, moment: datetime, last_refused: date) -> None:
        """Whatever its time zone; near midnight in winter and in summer."""
        case = after(Sent(moment), Confirmed(moment, matched=True))
        with pytest.raises(InvalidValueError, match="on is not valid"):
            check_step(case, Filed(last_refused))
        with pytest.raises(InvalidValueError, match="on is not valid"):
            check_step(case, Filed(date(2020, 1, 1)))
        assert not check_step(case, Filed(last_refused + timedelta(days=1)))

    def test_nobody_confirms_before_sending(self) -> None:
        """The same moment is fine."""
        assert not check_step(after(SENT), Confirmed(SENT.moment, matched=True))
        with pytest.raises(InvalidValueError, match="moment"):
            check_step(after(SENT), Confirmed(SENT.moment - timedelta(seconds=1), matched=True))

    def test_plain_steps_need_nothing(self) -> None:
        """Filing, showing the login."""
        assert not check_step(after(*TO_ACCEPTED[:2]), Filed(date(2026, 2, 25)))
        assert not check_step(after(*TO_ACCEPTED, IDENTITY, OBTAINED), LoginShown(OBTAINED.on))


class TestDecision:
    """S002 I.2.3: five working days from the second e-mail."""

    @pytest.mark.parametrize(
        ("day", "late"), [(date(2026, 3, 5), False), (date(2026, 3, 6), True), (date(2026, 9, 10), True)]
    )
    def test_a_late_decision_is_told_and_taken(self, day: date, late: bool) -> None:
        """ACC-231c: acceptance as much as refusal; the case keeps it."""
        examined = after(*TO_ACCEPTED[:4])
        accepted = attrs.evolve(ACCEPTED, on=day, received_on=day)
        for decision in (accepted, DataIncorrect(on=day, incorrectness="inne nazwisko")):
            findings = check_step(examined, decision)
            assert findings.codes == findings.warnings.codes == (("ACC-231c",) if late else ())
        case = after(*TO_ACCEPTED[:4], accepted, epuap=True)
        assert ("ACC-231c" in case.steps[-1].because.codes) is late
        case = after(*TO_ACCEPTED[:4], accepted, AccessObtained(day, matched=True), LoginShown(day), epuap=True)
        assert ("ACC-231c" in case.findings.codes) is late
        assert case.because.codes == ("ACC-127",)

    @pytest.mark.parametrize(("day", "codes"), [(date(2026, 3, 6), ()), (date(2026, 3, 9), ("ACC-231c",))])
    def test_the_term_runs_from_the_second_e_mail(self, day: date, codes: tuple[str, ...]) -> None:
        """Which went out a day after the mark."""
        examined = after(*TO_ACCEPTED[:4], ExaminationNoticeSent(date(2026, 2, 27)))
        assert notice_sent_on(examined) == date(2026, 2, 27)
        assert check_step(examined, attrs.evolve(ACCEPTED, on=day, received_on=day)).codes == codes

    def test_the_second_e_mail_is_sent_once(self) -> None:
        """Not before the mark, and not again."""
        examined = after(*TO_ACCEPTED[:4], ExaminationNoticeSent(date(2026, 2, 27)))
        for case in (after(*TO_ACCEPTED[:3]), examined, after(*TO_ACCEPTED)):
            with pytest.raises(IllegalStepError):
                check_step(case, ExaminationNoticeSent(date(2026, 3, 2)))
        with pytest.raises(InvalidValueError, match="on is not valid"):
            check_step(after(*TO_ACCEPTED[:4]), ExaminationNoticeSent(date(2026, 2, 25)))


class TestValidity:
    """The help pages: no data after the authorisation has expired."""

    @pytest.mark.parametrize(("day", "codes"), [(date(2026, 8, 31), ()), (date(2026, 9, 1), ("ACC-265c",))])
    def test_access_data_are_obtained_while_it_runs(self, day: date, codes: tuple[str, ...]) -> None:
        """The last day belongs to it."""
        validity = Period(date(2026, 2, 1), date(2026, 8, 31))
        case = replay(Case(IdentityVariant.EPUAP, validity=validity), TO_ACCEPTED)
        assert check_step(case, AccessObtained(day, matched=True)).codes == codes
        shown = replay(case, [AccessObtained(date(2026, 8, 31), matched=True)])
        assert check_step(shown, LoginShown(day)).codes == codes
