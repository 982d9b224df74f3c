"""Requests for access and revocations in progress, for tests: walks through the procedures, and the values that they use."""

from datetime import date, timedelta

from hypothesis import strategies as st

from sio_rules.access import procedure, revocation
from sio_rules.access.applicants import Applicant, Function
from sio_rules.access.authority.grid import GRID
from sio_rules.access.authority.offices import Authority
from sio_rules.access.procedure.appearance import appearance_term
from sio_rules.access.procedure.case import Case, CaseState
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
from sio_rules.access.renewal.grounds import RenewalCircumstances
from sio_rules.access.renewal.request import RenewalRequest
from sio_rules.access.request.form import IdentityVariant
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
from sio_rules.access.revocation.form import (
    FilledInBy,
    RequestedBy,
    RevocationCircumstances,
    RevocationForm,
    RevocationRoute,
)
from sio_rules.access.revocation.reasons import CurrentRevocationReason, RevocationReason
from sio_rules.access.revocation.steps import open_rows
from sio_rules.access.revocation.table import RevocationEventKind, RevocationOutcome, RevocationState, taken_by
from sio_rules.days import next_working_day
from sio_rules.periods import Period

from ._events import EARLIEST, SENT_AT
from .access import internal_authorisations
from .time import periods

_days = st.dates(date(2012, 1, 1), date(2045, 12, 31))
_mostly = st.sampled_from((True, True, True, False))
_waits = st.sampled_from((0, 0, 0, 1, 1, 2, 3, 7, 8))


def authorities() -> st.SearchStrategy[Authority]:
    """Draw authorities that grant access to somebody."""
    return st.sampled_from([row.authority for row in GRID])


@st.composite
def cases(draw: st.DrawFn, state: CaseState | None = None) -> Case:
    """Draw requests for access, each reached by lawful steps: in one *state*, or in any."""
    state = state or draw(st.sampled_from(CaseState))
    in_person = state in _IN_PERSON_ONLY or draw(st.booleans())
    extended = state is CaseState.DEADLINE_EXTENDED or (in_person and state in _AFTER_ACCEPTANCE and draw(st.booleans()))
    case = Case(
        IdentityVariant.IN_PERSON if in_person else IdentityVariant.EPUAP,
        unconfirmed_lapses=state is CaseState.LAPSED or draw(_mostly),
        validity=draw(st.none() | st.just(Period(EARLIEST, date(2031, 3, 29)))),
    )
    day = EARLIEST
    while case.state is not state:
        day += timedelta(days=draw(_waits))
        term = appearance_term(case)
        if term is None:
            event = draw(_next_event(case, state, day))
        else:
            event = draw(_appearance(case, state, term.last_day, extended=extended))
        case = procedure.advance(case, event)
        day = max(day, getattr(event, "on", day))
    return case


_AFTER_ACCEPTANCE = frozenset(
    {CaseState.IDENTITY_CONFIRMED, CaseState.ACCESS_OBTAINED, CaseState.LOGIN_SHOWN, CaseState.REJECTED}
)
_IN_PERSON_ONLY = frozenset({CaseState.DEADLINE_EXTENDED, CaseState.IDENTITY_CONFIRMED})


@st.composite
def _next_event(draw: st.DrawFn, case: Case, state: CaseState, day: date) -> Event:
    """Draw a lawful event that brings *case* closer to *state*."""
    if case.state is CaseState.DRAFTED:
        return Sent(SENT_AT)
    if case.state is CaseState.SENT:
        if state is CaseState.LAPSED:
            return Lapsed(SENT_AT + timedelta(days=2))
        return Confirmed(SENT_AT + timedelta(hours=draw(st.integers(0, 24))), matched=True)
    if case.state is CaseState.CONFIRMED:
        return Filed(day)
    if case.state is CaseState.FILED:
        return MarkedExamined(day)
    if case.state is CaseState.UNDER_EXAMINATION:
        if case.last(ExaminationNoticeSent) is None and draw(st.booleans()):
            return ExaminationNoticeSent(day)
        if state is CaseState.NOT_PROCEEDED_WITH and (case.variant is IdentityVariant.EPUAP or draw(st.booleans())):
            return DataIncorrect(on=day, incorrectness="inne nazwisko")
        return Accepted(on=day, comment="zgodne", received_on=day)
    if case.state is CaseState.ACCEPTED and state is CaseState.REJECTED:
        return Rejected(day, RejectionGround.NOT_THE_PERSON)
    return LoginShown(day) if case.state is CaseState.ACCESS_OBTAINED else AccessObtained(day, matched=True)


@st.composite
def _appearance(draw: st.DrawFn, case: Case, state: CaseState, last_day: date, *, extended: bool) -> Event:
    """Draw a lawful event that brings *case*, in which somebody must appear by *last_day*, closer to *state*."""
    since = getattr(case.events[-1], "on", last_day)
    if case.state is CaseState.ACCEPTED and (extended or state is CaseState.NOT_PROCEEDED_WITH):
        asked_on = last_day if state is CaseState.NOT_PROCEEDED_WITH else since
        chosen_day = next_working_day(last_day + timedelta(days=draw(st.integers(0, 20))))
        return ExtensionAsked(on=asked_on, reasons="urlop", chosen_day=chosen_day)
    if state is CaseState.REJECTED:
        ground = draw(st.sampled_from(RejectionGround))
        no_show = ground is RejectionGround.FAILURE_TO_APPEAR
        appeared_on = None if no_show else draw(st.dates(since, last_day))
        return Rejected(last_day + timedelta(days=1), ground, appeared_on=appeared_on)
    card = ShownDocument(kind=ShownDocumentKind.IDENTITY_CARD, valid_until=last_day)
    return IdentityConfirmed(on=draw(st.dates(since, last_day)), comment="zgodne", document=card)


@st.composite
def renewal_requests(draw: st.DrawFn) -> RenewalRequest:
    """Draw requests to renew access, filled in or with fields left empty."""
    return RenewalRequest(
        first_name=draw(st.sampled_from(("Łucja", "Jan", ""))),
        last_name=draw(st.sampled_from(("Żurawska", "Próbny", ""))),
        pesel=draw(st.sampled_from(("44051401359", "44051401358", ""))),
        phone=draw(st.sampled_from(("601000000", ""))),
        email=draw(st.sampled_from(("l.zurawska@przyklad.pl", "przyklad", ""))),
        function=draw(st.sampled_from((*Function, None))),
        user_type=draw(st.sampled_from(("szkoła", ""))),
        user_name=draw(st.sampled_from(("Szkoła Podstawowa nr 1", ""))),
        valid_until=draw(_days | st.none()),
    )


def renewal_circumstances() -> st.SearchStrategy[RenewalCircumstances]:
    """Draw what is known about a renewal, each circumstance given or not."""
    return st.builds(
        RenewalCircumstances,
        term=periods() | st.none(),
        active_heads=st.integers(1, 3) | st.none(),
        authorisation=internal_authorisations() | st.none(),
    )


def revocation_forms() -> st.SearchStrategy[RevocationForm]:
    """Draw forms that revoke access, complete and with gaps."""
    return st.builds(
        RevocationForm,
        route=st.sampled_from(RevocationRoute),
        reason=st.sampled_from((*RevocationReason, *CurrentRevocationReason, None)),
        confirmed=_mostly,
    )


def revocation_circumstances() -> st.SearchStrategy[RevocationCircumstances]:
    """Draw what is known about a revocation, each circumstance given or not."""
    known = st.sampled_from((True, False, None))
    return st.builds(
        RevocationCircumstances,
        holds=st.frozensets(st.sampled_from(Applicant)) | st.none(),
        done_by=st.sampled_from((*FilledInBy, None)),
        on_request_of=st.frozensets(st.sampled_from(RequestedBy)) | st.none(),
        same_database=known,
        listed=known,
    )


@st.composite
def revocations(draw: st.DrawFn, state: RevocationState | None = None) -> Revocation:
    """Draw revocations, each reached by lawful steps: in one *state*, or in any."""
    state = state or draw(st.sampled_from(RevocationState))
    through_authority = draw(st.booleans()) if state in _IN_BOTH_WAYS else True
    route = RevocationRoute.OWN_EMPLOYEE if through_authority else RevocationRoute.SUBORDINATE
    under_way = Revocation(route, draw(st.sampled_from((*RevocationReason, *CurrentRevocationReason))))
    refused = state is RevocationState.NOT_PROCEEDED_WITH or (state is not RevocationState.ACCEPTED and draw(st.booleans()))
    outcome = RevocationOutcome.NOT_PROCEEDED_WITH if refused else RevocationOutcome.ACCEPTED
    day = EARLIEST
    while under_way.state is not state:
        day += timedelta(days=draw(_waits))
        rows = {row.event: row for row in open_rows(under_way)}
        fetched = state is RevocationState.FETCHED or draw(st.booleans())
        row = rows[RevocationEventKind.FETCHED] if fetched and RevocationEventKind.FETCHED in rows else [*rows.values()][-1]
        by = draw(st.sampled_from((None, taken_by(row, route))))
        events: dict[RevocationEventKind, RevocationEvent] = {
            RevocationEventKind.CONFIRMED: IntentionConfirmed(day, confirmed=True, by=by),
            RevocationEventKind.SENT: SentToSystem(day, by=by),
            RevocationEventKind.STATUS_CHECKED: StatusChecked(day, delivered=True, by=by),
            RevocationEventKind.FETCHED: Fetched(day, by=by),
            RevocationEventKind.TAKEN_UP: TakenUp(day, by=by),
            RevocationEventKind.DECIDED: Decided(day, outcome, confirmed=True, by=by),
        }
        under_way = revocation.advance(under_way, events[row.event])
    return under_way


_IN_BOTH_WAYS = frozenset({RevocationState.DRAFTED, RevocationState.TO_SEND, RevocationState.SENT, RevocationState.FINISHED})
