"""ACC-118d, ACC-128a, ACC-128b, ACC-237, ACC-249e, ACC-265a, ACC-265b: the procedure, step by step."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from walks import (
    ACCEPTED,
    BY_EPUAP,
    CARD,
    CONFIRMED,
    EXTENSION,
    IDENTITY,
    IN_PERSON,
    MARKED,
    SENT,
    SHOWN,
    TO_ACCEPTED,
    after,
)

from sio_rules.access.procedure.case import Case, CaseState
from sio_rules.access.procedure.events import (
    Confirmed,
    DataIncorrect,
    Event,
    EventKind,
    ExtensionAsked,
    IdentityConfirmed,
    Lapsed,
    Rejected,
    RejectionGround,
)
from sio_rules.access.procedure.next_steps import open_steps
from sio_rules.access.procedure.steps import LoginState, advance, login_state, new_request_allowed, replay
from sio_rules.access.request.form import IdentityVariant
from sio_rules.errors import IllegalStepError, InvalidValueError
from sio_rules.periods import Period
from sio_rules.strategies import access_events, cases

S = CaseState
NO_SHOW = Rejected(date(2026, 3, 10), RejectionGround.FAILURE_TO_APPEAR)
LATE = attrs.evolve(EXTENSION, on=date(2026, 3, 8))


class TestWholeCases:
    """From sending to the login, and the other ends."""

    def test_in_person(self) -> None:
        """Eight steps."""
        assert after(*IN_PERSON).state is S.LOGIN_SHOWN

    def test_by_epuap(self) -> None:
        """Seven: no identity step."""
        assert after(*BY_EPUAP, epuap=True).state is S.LOGIN_SHOWN

    def test_extended(self) -> None:
        """Appearing on the chosen day."""
        appeared = attrs.evolve(IDENTITY, on=date(2026, 3, 20))
        case = after(*TO_ACCEPTED, EXTENSION, appeared)
        assert case.state is S.IDENTITY_CONFIRMED
        assert case.because.codes == ("ACC-125a",)

    @pytest.mark.parametrize("day", [date(2026, 3, 14), date(2026, 3, 15)])
    def test_extended_to_a_free_day(self, day: date) -> None:
        """Only a warning (A-38): whoever is served on that Saturday or Sunday has appeared in time."""
        extension, appeared = attrs.evolve(EXTENSION, chosen_day=day), attrs.evolve(IDENTITY, on=day)
        assert after(*TO_ACCEPTED, extension).state is S.DEADLINE_EXTENDED
        assert after(*TO_ACCEPTED, extension, appeared).state is S.IDENTITY_CONFIRMED
        with pytest.raises(InvalidValueError):
            after(*TO_ACCEPTED, extension, attrs.evolve(appeared, on=day + timedelta(days=1)))

    @pytest.mark.parametrize(
        ("events", "state", "code"),
        [
            ((SENT, Lapsed(SENT.moment + timedelta(days=2))), S.LAPSED, "ACC-118b"),
            ((SENT, Confirmed(SENT.moment + timedelta(days=2), matched=True)), S.LAPSED, "ACC-118b"),
            (
                (*TO_ACCEPTED[:-1], DataIncorrect(on=date(2026, 3, 2), incorrectness="inne nazwisko")),
                S.NOT_PROCEEDED_WITH,
                "ACC-236a",
            ),
            ((*TO_ACCEPTED, LATE), S.NOT_PROCEEDED_WITH, "ACC-245"),
            ((*TO_ACCEPTED, NO_SHOW), S.REJECTED, "ACC-249a"),
            (
                (*TO_ACCEPTED, Rejected(date(2026, 3, 9), RejectionGround.NO_VALID_DOCUMENT)),
                S.REJECTED,
                "ACC-249b",
            ),
            ((*TO_ACCEPTED, Rejected(date(2026, 3, 3), RejectionGround.NOT_THE_PERSON)), S.REJECTED, "ACC-249c"),
            ((*TO_ACCEPTED, EXTENSION, attrs.evolve(NO_SHOW, on=date(2026, 3, 21))), S.REJECTED, "ACC-247"),
        ],
    )
    def test_ends_without_access(self, events: tuple[Event, ...], state: CaseState, code: str) -> None:
        """Each on its own ground, and with a new request allowed."""
        case = after(*events)
        assert case.state is state
        assert case.because.codes[0] == code
        assert new_request_allowed(case) is not None
        assert login_state(case).outcome is LoginState.NOT_POSSIBLE

    def test_without_the_practice_of_the_help_pages_nothing_lapses(self) -> None:
        """A-40."""
        late = Confirmed(SENT.moment + timedelta(days=30), matched=True)
        assert after(SENT, late, lapses=False).state is S.CONFIRMED


class TestAdvance:
    """One step, or an error."""

    def test_leaves_the_case_given_as_it_is(self) -> None:
        """A new value."""
        case = after(SENT)
        advance(case, CONFIRMED)
        assert case.state is S.SENT

    def test_keeps_how_the_case_was_made(self) -> None:
        """Variant and practice."""
        case = after(SENT, CONFIRMED, epuap=True, lapses=False)
        assert (case.variant.name, case.unconfirmed_lapses) == ("EPUAP", False)

    @pytest.mark.parametrize("event", [SENT, CONFIRMED, MARKED, ACCEPTED, IDENTITY, SHOWN, NO_SHOW])
    def test_nothing_follows_an_end(self, event: Event) -> None:
        """The second showing of the login, too."""
        for ended in (after(*IN_PERSON), after(*TO_ACCEPTED, NO_SHOW)):
            with pytest.raises(IllegalStepError) as raised:
                advance(ended, event)
            assert raised.value.open_steps == ()

    @pytest.mark.parametrize(
        ("before", "event", "codes"),
        [
            ((SENT,), attrs.evolve(CONFIRMED, matched=False), ("ACC-119b",)),
            (TO_ACCEPTED[:-1], attrs.evolve(ACCEPTED, comment=" "), ("ACC-124",)),
            (TO_ACCEPTED, attrs.evolve(IDENTITY, document=None), ("ACC-240a",)),
            (TO_ACCEPTED, attrs.evolve(EXTENSION, reasons="", chosen_day=None), ("ACC-243", "ACC-246a")),
        ],
    )
    def test_what_lacks_something_is_refused_with_its_findings(
        self, before: tuple[Event, ...], event: Event, codes: tuple[str, ...]
    ) -> None:
        """And can be mended: the case is where it was."""
        case = after(*before)
        with pytest.raises(InvalidValueError) as raised:
            advance(case, event)
        assert raised.value.findings.codes == codes

    def test_a_late_extension_is_not_refused_but_ends_the_case(self) -> None:
        """A-06, whatever is wrong with the chosen day; the findings say what."""
        late = ExtensionAsked(on=date(2026, 3, 8), reasons="urlop", chosen_day=date(2026, 3, 9))
        case = after(*TO_ACCEPTED, late)
        assert case.state is S.NOT_PROCEEDED_WITH
        assert case.because.codes == ("ACC-245", "ACC-244b", "ACC-246b")

    @pytest.mark.parametrize(
        ("gap", "code"),
        [({"reasons": " "}, "ACC-243"), ({"chosen_day": None}, "ACC-246a"), ({"as_instructed": False}, "ACC-242b")],
    )
    def test_what_is_no_request_ends_nothing(self, gap: dict[str, Any], code: str) -> None:
        """However late: who appears in time is still served."""
        case = after(*TO_ACCEPTED)
        with pytest.raises(InvalidValueError) as raised:
            advance(case, attrs.evolve(LATE, **gap))
        assert raised.value.findings.codes == ("ACC-244b", code)
        assert advance(case, IDENTITY).state is S.IDENTITY_CONFIRMED

    def test_what_has_to_be_looked_up_is_kept(self) -> None:
        """A WARNING is in the history."""
        paper = attrs.evolve(CARD, kind=type(CARD.kind).ORDINANCE_DOCUMENT, foreigner=True)
        case = after(*TO_ACCEPTED, IdentityConfirmed(on=date(2026, 3, 9), comment="x", document=paper))
        assert case.because.codes == ("ACC-125a", "ACC-241b")

    @given(cases(), access_events())
    def test_takes_a_step_or_says_why_not(self, case: Case, event: Event) -> None:
        """IllegalStepError exactly for a step that is not open; InvalidValueError for one that is."""
        try:
            moved = advance(case, event)
        except IllegalStepError:
            assert event.kind not in open_steps(case)
        except InvalidValueError:
            assert event.kind in open_steps(case)
        else:
            assert moved.events == (*case.events, event)

    @given(cases())
    def test_a_case_is_its_events(self, case: Case) -> None:
        """Read back from storage it is the same."""
        afresh = Case(case.variant, unconfirmed_lapses=case.unconfirmed_lapses, validity=case.validity)
        assert replay(afresh, case.events) == case

    @pytest.mark.parametrize(
        ("events", "said"),
        [
            (" ", "events[0] must be "),
            ([SENT, None], "events[1] must be "),
            (None, "events must be Iterable, not NoneType"),
        ],
    )
    def test_what_is_no_event_is_named_by_its_place(self, events: Any, said: str) -> None:
        """Before any step is taken."""
        with pytest.raises(TypeError) as raised:
            replay(after(), events)
        assert str(raised.value).startswith(said)

    @given(cases())
    def test_every_step_has_its_ground(self, case: Case) -> None:
        """The first finding of each step is not an error."""
        assert all(step.because and step.because[0].severity.name == "GROUND" for step in case.steps)


class TestNewRequestAllowed:
    """ACC-237, ACC-249: who may file again."""

    @given(cases())
    def test_exactly_after_an_end_without_access(self, case: Case) -> None:
        """Not while the request is in progress, and not once access is granted."""
        allowed = new_request_allowed(case) is not None
        assert allowed == (not open_steps(case) and case.state is not S.LOGIN_SHOWN)

    def test_each_end_has_its_own_rule(self) -> None:
        """Not given course, rejected, lapsed."""
        ends = (
            after(*TO_ACCEPTED, LATE),
            after(*TO_ACCEPTED, NO_SHOW),
            after(SENT, Lapsed(datetime(2026, 3, 1, tzinfo=UTC))),
        )
        findings = [new_request_allowed(case) for case in ends]
        assert [finding and finding.code for finding in findings] == ["ACC-237", "ACC-249e", "ACC-118d"]


class TestLoginState:
    """ACC-128: login and password."""

    @given(cases())
    def test_only_at_the_very_end(self, case: Case) -> None:
        """The login must be shown."""
        decision = login_state(case)
        shown = case.state is S.LOGIN_SHOWN
        assert decision.outcome is (LoginState.POSSIBLE if shown else LoginState.NOT_POSSIBLE)
        assert decision.because.codes == ("ACC-128a" if shown else "ACC-128b",)

    @pytest.mark.parametrize(
        ("case", "outcome"), [(after(), LoginState.NOT_POSSIBLE), (after(*IN_PERSON), LoginState.POSSIBLE)]
    )
    def test_before_the_first_step_and_after_the_last(self, case: Case, outcome: LoginState) -> None:
        """In person."""
        assert login_state(case).outcome is outcome

    def test_each_answer_has_its_ground(self) -> None:
        """With the login shown, and without."""
        assert login_state(after(*IN_PERSON)).because.codes == ("ACC-128a",)
        assert login_state(after(*IN_PERSON[:-1])).because.codes == ("ACC-128b",)

    @pytest.mark.parametrize(
        ("on", "outcome", "code"),
        [
            (date(2026, 3, 14), LoginState.NOT_POSSIBLE, "ACC-265b"),
            (date(2026, 3, 15), LoginState.POSSIBLE, "ACC-128a"),
            (date(2031, 3, 14), LoginState.POSSIBLE, "ACC-128a"),
            (date(2031, 3, 15), LoginState.NOT_POSSIBLE, "ACC-265a"),
        ],
    )
    def test_only_while_the_access_runs(self, on: date, outcome: LoginState, code: str) -> None:
        """Both ends belong to it."""
        validity = Period(date(2026, 3, 15), date(2031, 3, 14))
        case = replay(Case(IdentityVariant.IN_PERSON, validity=validity), IN_PERSON)
        decision = login_state(case, on=on)
        assert (decision.outcome, decision.because.codes) == (outcome, (code,))

    def test_without_the_period_it_is_asked_for(self) -> None:
        """Unknown is neither yes nor no; without a day it is not needed."""
        decision = login_state(after(*IN_PERSON), on=SHOWN.on)
        assert decision.outcome is None
        assert [question.about for question in decision.questions] == ["validity"]
        assert login_state(after(*IN_PERSON[:-1]), on=SHOWN.on).because.codes == ("ACC-128b",)

    def test_a_day_before_the_login_was_shown(self) -> None:
        """The case says nothing of it."""
        with pytest.raises(InvalidValueError, match="on must be the day on which the login was shown"):
            login_state(after(*IN_PERSON), on=SHOWN.on - timedelta(days=1))

    def test_events_have_their_kinds_in_order(self) -> None:
        """The open steps are named by their kind."""
        assert open_steps(after()) == (EventKind.SENT,)
