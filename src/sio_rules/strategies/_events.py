"""Events of requests for access and of revocations, for tests; most of them are lawful."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from sio_rules.access.procedure.events import (
    Accepted,
    AccessObtained,
    Confirmed,
    DataIncorrect,
    Event,
    EventKind,
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
from sio_rules.access.revocation.case import (
    Decided,
    Fetched,
    IntentionConfirmed,
    RevocationEvent,
    SentToSystem,
    StatusChecked,
    TakenUp,
)
from sio_rules.access.revocation.table import RevocationEventKind, RevocationOutcome
from sio_rules.due import Party

SENT_AT = datetime(2026, 3, 28, 12, tzinfo=UTC)
"""The moment at which every form is sent: the day before the clocks change."""
EARLIEST = date(2026, 3, 30)
"""The first day of whatever follows, unless another is given: a Monday."""

_DAY_SECONDS = 24 * 60 * 60
_ZONES = tuple(timezone(timedelta(hours=hours)) for hours in (-8, 0, 1, 2, 14))
_days = st.dates(date(2012, 1, 1), date(2045, 12, 31))
_texts = st.sampled_from(("zgodne", "ok. 1", "urlop", "zgodne", "")) | st.text(max_size=5)
_mostly = st.sampled_from((True, True, True, False))
_waits = st.sampled_from((0, 0, 0, 1, 1, 2, 3, 7, 8))
_PARTIES = st.sampled_from((None, Party.ENTITY, Party.AUTHORITY))


def _from(earliest: date) -> st.SearchStrategy[date]:
    """Draw *earliest* or a day soon after it."""
    return _waits.map(lambda days: earliest + timedelta(days=days))


@st.composite
def shown_documents(draw: st.DrawFn, *, around: date | None = None) -> ShownDocument:
    """Draw documents as they are shown, valid until a day near *around*; without a number."""
    near = _days if around is None else st.dates(around - timedelta(days=1), around + timedelta(days=9))
    if draw(_mostly):
        return ShownDocument(kind=ShownDocumentKind.IDENTITY_CARD, valid_until=draw(near))
    return ShownDocument(
        kind=draw(st.sampled_from(ShownDocumentKind)),
        valid_until=draw(near | st.none()),
        indefinite=draw(st.booleans()),
        foreigner=draw(st.booleans()),
    )


def sent_events() -> st.SearchStrategy[Sent]:
    """Draw sendings of the form, all at the same moment."""
    return st.just(Sent(SENT_AT))


@st.composite
def _moments(draw: st.DrawFn) -> datetime:
    """Draw moments up to two days after the sending, near its 24 hours, in several time zones."""
    after = draw(
        st.sampled_from((0, 1, _DAY_SECONDS - 1, _DAY_SECONDS, _DAY_SECONDS + 1)) | st.integers(0, 2 * _DAY_SECONDS)
    )
    return (SENT_AT + timedelta(seconds=after)).astimezone(draw(st.sampled_from(_ZONES)))


def confirmed_events() -> st.SearchStrategy[Confirmed]:
    """Draw confirmations by the link, within the 24 hours and later."""
    return st.builds(Confirmed, _moments(), _mostly)


def lapsed_events() -> st.SearchStrategy[Lapsed]:
    """Draw lapses of requests that were not confirmed, after the 24 hours and earlier."""
    return st.builds(Lapsed, _moments())


def filed_events(*, earliest: date = EARLIEST) -> st.SearchStrategy[Filed]:
    """Draw filings, on *earliest* or later."""
    return st.builds(Filed, _from(earliest))


def marked_examined_events(*, earliest: date = EARLIEST) -> st.SearchStrategy[MarkedExamined]:
    """Draw marks of a request as under examination, on *earliest* or later."""
    return st.builds(MarkedExamined, _from(earliest))


def examination_notice_sent_events(*, earliest: date = EARLIEST) -> st.SearchStrategy[ExaminationNoticeSent]:
    """Draw sendings of the second e-mail, on *earliest* or later."""
    return st.builds(ExaminationNoticeSent, _from(earliest))


@st.composite
def accepted_events(draw: st.DrawFn, *, earliest: date = EARLIEST) -> Accepted:
    """Draw acceptances, on *earliest* or later, which the applicant reads on the same day or the next."""
    on = draw(_from(earliest))
    return Accepted(on=on, comment=draw(_texts), received_on=on + timedelta(days=draw(st.integers(0, 1))))


def data_incorrect_events(*, earliest: date = EARLIEST) -> st.SearchStrategy[DataIncorrect]:
    """Draw findings of incorrect data, on *earliest* or later."""
    return st.builds(DataIncorrect, on=_from(earliest), incorrectness=_texts)


@st.composite
def extension_asked_events(draw: st.DrawFn, *, earliest: date = EARLIEST) -> ExtensionAsked:
    """Draw requests for a later day to appear, on *earliest* or later."""
    on = draw(_from(earliest))
    chosen_day = draw(st.dates(on + timedelta(days=5), on + timedelta(days=30)) | st.none())
    return ExtensionAsked(on=on, reasons=draw(_texts), chosen_day=chosen_day, as_instructed=draw(_mostly))


@st.composite
def identity_confirmed_events(draw: st.DrawFn, *, earliest: date = EARLIEST) -> IdentityConfirmed:
    """Draw appearances, on *earliest* or later, mostly with a document."""
    on = draw(_from(earliest))
    document = draw(shown_documents(around=on)) if draw(_mostly) else None
    return IdentityConfirmed(on=on, comment=draw(_texts), document=document, appeared_on=draw(_appeared_by(on)))


@st.composite
def rejected_events(draw: st.DrawFn, *, earliest: date = EARLIEST) -> Rejected:
    """Draw rejections on each ground, on *earliest* or later."""
    on = draw(_from(earliest))
    return Rejected(on, draw(st.sampled_from(RejectionGround)), appeared_on=draw(_appeared_by(on)))


def _appeared_by(on: date) -> st.SearchStrategy[date | None]:
    """Draw a day of appearance up to *on*, or none."""
    return st.none() | _waits.map(lambda days: on - timedelta(days=days))


def access_obtained_events(*, earliest: date = EARLIEST) -> st.SearchStrategy[AccessObtained]:
    """Draw days on which access data are obtained, on *earliest* or later."""
    return st.builds(AccessObtained, _from(earliest), _mostly)


def login_shown_events(*, earliest: date = EARLIEST) -> st.SearchStrategy[LoginShown]:
    """Draw days on which the login is shown, on *earliest* or later."""
    return st.builds(LoginShown, _from(earliest))


_LATER: dict[EventKind, Callable[..., st.SearchStrategy[Event]]] = {
    EventKind.FILED: filed_events,
    EventKind.MARKED_EXAMINED: marked_examined_events,
    EventKind.EXAMINATION_NOTICE_SENT: examination_notice_sent_events,
    EventKind.ACCEPTED: accepted_events,
    EventKind.DATA_INCORRECT: data_incorrect_events,
    EventKind.EXTENSION_ASKED: extension_asked_events,
    EventKind.IDENTITY_CONFIRMED: identity_confirmed_events,
    EventKind.REJECTED: rejected_events,
    EventKind.ACCESS_OBTAINED: access_obtained_events,
    EventKind.LOGIN_SHOWN: login_shown_events,
}


@st.composite
def access_events(draw: st.DrawFn, kind: EventKind | None = None, *, earliest: date = EARLIEST) -> Event:
    """
    Draw events of a request for access: of one *kind* or of any, on *earliest* or later.

    Moments lie within two days of 2026-03-28, the day before the clocks change, in several time zones.
    """
    kind = kind or draw(st.sampled_from(EventKind))
    if kind is EventKind.SENT:
        return draw(sent_events())
    if kind is EventKind.CONFIRMED:
        return draw(confirmed_events())
    if kind is EventKind.LAPSED:
        return draw(lapsed_events())
    return draw(_LATER[kind](earliest=earliest))


def intention_confirmed_events(*, earliest: date = EARLIEST) -> st.SearchStrategy[IntentionConfirmed]:
    """Draw answers to whether one intends to revoke, on *earliest* or later."""
    return st.builds(IntentionConfirmed, _from(earliest), _mostly, by=_PARTIES)


def sent_to_system_events(*, earliest: date = EARLIEST) -> st.SearchStrategy[SentToSystem]:
    """Draw sendings to the central system, on *earliest* or later."""
    return st.builds(SentToSystem, _from(earliest), by=_PARTIES)


def status_checked_events(*, earliest: date = EARLIEST) -> st.SearchStrategy[StatusChecked]:
    """Draw checks of the status, on *earliest* or later."""
    return st.builds(StatusChecked, _from(earliest), _mostly, by=_PARTIES)


def fetched_events(*, earliest: date = EARLIEST) -> st.SearchStrategy[Fetched]:
    """Draw days on which the authority fetches the revocation, on *earliest* or later."""
    return st.builds(Fetched, _from(earliest), by=_PARTIES)


def taken_up_events(*, earliest: date = EARLIEST) -> st.SearchStrategy[TakenUp]:
    """Draw days on which the authority starts to examine the revocation, on *earliest* or later."""
    return st.builds(TakenUp, _from(earliest), by=_PARTIES)


def decided_events(*, earliest: date = EARLIEST) -> st.SearchStrategy[Decided]:
    """Draw decisions of the authority, on *earliest* or later."""
    return st.builds(Decided, _from(earliest), st.sampled_from(RevocationOutcome), _mostly, by=_PARTIES)


_REVOCATION: dict[RevocationEventKind, Callable[..., st.SearchStrategy[RevocationEvent]]] = {
    RevocationEventKind.CONFIRMED: intention_confirmed_events,
    RevocationEventKind.SENT: sent_to_system_events,
    RevocationEventKind.STATUS_CHECKED: status_checked_events,
    RevocationEventKind.FETCHED: fetched_events,
    RevocationEventKind.TAKEN_UP: taken_up_events,
    RevocationEventKind.DECIDED: decided_events,
}


@st.composite
def revocation_events(
    draw: st.DrawFn, kind: RevocationEventKind | None = None, *, earliest: date = EARLIEST
) -> RevocationEvent:
    """Draw events of a revocation: of one *kind* or of any, on *earliest* or later."""
    return draw(_REVOCATION[kind or draw(st.sampled_from(RevocationEventKind))](earliest=earliest))
