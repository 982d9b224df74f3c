"""ACC-118c, 119b, 124, 125b, 126, 236b, 239b, 249d: what a step must contain."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import attrs
import pytest
from walks import ACCEPTED, EXTENSION, FILED, IDENTITY, MARKED, OBTAINED, SENT, TO_ACCEPTED, after

from sio_rules.access.procedure.case import Case
from sio_rules.access.procedure.events import (
    AccessObtained,
    Confirmed,
    DataIncorrect,
    Event,
    Filed,
    Lapsed,
    LoginShown,
    Rejected,
    RejectionGround,
    Sent,
)
from sio_rules.access.procedure.step_checks import (
    appearance_term,
    check_step,
    confirmation_deadline,
    confirmed_late,
)
from sio_rules.errors import IllegalStepError, InvalidValueError, OutOfCoverageError

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

    def test_everything_wrong_with_an_appearance(self) -> None:
        """Late, without a comment, without a document."""
        wrong = attrs.evolve(IDENTITY, on=date(2026, 3, 10), comment="", document=None)
        assert check_step(after(*TO_ACCEPTED), wrong).codes == ("ACC-239b", "ACC-125b", "ACC-240a")


class TestAppearance:
    """S002 I.2.5: in the term, or in the extended one."""

    def test_the_term_runs_while_somebody_has_to_appear(self) -> None:
        """From the acceptance, and to the chosen day."""
        term = appearance_term(after(*TO_ACCEPTED))
        extended = appearance_term(after(*TO_ACCEPTED, EXTENSION))
        assert term is not None
        assert extended is not None
        assert (term.last_day, extended.last_day) == (LAST_DAY, EXTENSION.chosen_day)

    @pytest.mark.parametrize(
        "case", [after(), after(*TO_ACCEPTED[:-1]), after(*TO_ACCEPTED, epuap=True), after(*TO_ACCEPTED, IDENTITY)]
    )
    def test_nobody_has_to_appear(self, case: Case) -> None:
        """Before the acceptance, with ePUAP, and afterwards."""
        assert appearance_term(case) is None

    def test_the_last_day_is_in_the_term(self) -> None:
        """The next is not."""
        assert not check_step(after(*TO_ACCEPTED), attrs.evolve(IDENTITY, on=LAST_DAY))
        late = attrs.evolve(IDENTITY, on=LAST_DAY + timedelta(days=1))
        assert check_step(after(*TO_ACCEPTED), late).codes == ("ACC-239b",)

    @pytest.mark.parametrize(
        ("ground", "day", "codes"),
        [
            (RejectionGround.FAILURE_TO_APPEAR, LAST_DAY, ("ACC-249d",)),
            (RejectionGround.FAILURE_TO_APPEAR, LAST_DAY + timedelta(days=1), ()),
            (RejectionGround.NO_VALID_DOCUMENT, LAST_DAY, ()),
            (RejectionGround.NO_VALID_DOCUMENT, LAST_DAY + timedelta(days=1), ("ACC-239b",)),
            (RejectionGround.NOT_THE_PERSON, LAST_DAY, ()),
            (RejectionGround.NOT_THE_PERSON, LAST_DAY + timedelta(days=1), ("ACC-239b",)),
        ],
    )
    def test_each_ground_has_its_time(self, ground: RejectionGround, day: date, codes: tuple[str, ...]) -> None:
        """Who comes late has not come; on the last day one may still come."""
        assert check_step(after(*TO_ACCEPTED), Rejected(day, ground)).codes == codes

    def test_a_term_beyond_the_covered_years(self) -> None:
        """It is neither shown nor judged."""
        day = date(2050, 12, 28)
        case = after(*TO_ACCEPTED[:-1], attrs.evolve(ACCEPTED, on=day, received_on=day))
        with pytest.raises(OutOfCoverageError, match="received_on"):
            appearance_term(case)
        with pytest.raises(OutOfCoverageError, match="received_on"):
            check_step(case, attrs.evolve(IDENTITY, on=day))

    def test_an_earlier_day_of_the_extended_term_will_do(self) -> None:
        """A-38: up to the chosen day, and not after."""
        case = after(*TO_ACCEPTED, EXTENSION)
        assert not check_step(case, attrs.evolve(IDENTITY, on=date(2026, 3, 20)))
        assert not check_step(case, attrs.evolve(IDENTITY, on=date(2026, 3, 12)))
        assert check_step(case, attrs.evolve(IDENTITY, on=date(2026, 3, 21))).codes == ("ACC-239b",)


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

    def test_nobody_confirms_before_sending(self) -> None:
        """The same moment is fine."""
        assert not check_step(after(SENT), Confirmed(SENT.moment, matched=True))
        with pytest.raises(InvalidValueError, match="moment"):
            check_step(after(SENT), Confirmed(SENT.moment - timedelta(seconds=1), matched=True))

    def test_plain_steps_need_nothing(self) -> None:
        """Filing, showing the login."""
        assert not check_step(after(*TO_ACCEPTED[:2]), Filed(date(2000, 1, 1)))
        assert not check_step(after(*TO_ACCEPTED, IDENTITY, OBTAINED), LoginShown(OBTAINED.on))
