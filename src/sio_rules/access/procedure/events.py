"""
What may happen to a request for access, as values: each event holds what the caller knows about it.

A day is a `date`. Only sending, confirming and lapsing have a moment, for the 24 hours of the link: an aware `datetime` in any
time zone, compared as an instant. Comments and reasons are text as typed, and are never shown.

The password is never passed in: the caller compares, and states whether entity, PESEL and password *matched*.
"""

from datetime import date, datetime
from typing import ClassVar, get_args

from attrs import field, frozen

from sio_rules._values import Value
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label, term

from ._moments import instant
from .shown_document import ShownDocument


class EventKind(Label):
    """Name what happens to a request, in the order of the procedure."""

    SENT = term("wysłanie", en="sending")
    CONFIRMED = term("potwierdzenie linkiem", en="confirmation by the link")
    LAPSED = term("wygaśnięcie", en="lapse")
    FILED = term("złożenie", en="filing")
    MARKED_EXAMINED = term("oznaczenie jako rozpatrywany", en="marking as under examination")
    EXAMINATION_NOTICE_SENT = term("wysłanie drugiego e-maila", en="sending of the second e-mail")
    ACCEPTED = term("akceptacja", en="acceptance")
    DATA_INCORRECT = term("stwierdzenie niepoprawności danych", en="finding that the data are incorrect")
    EXTENSION_ASKED = term("wniosek o przedłużenie terminu", en="request for an extension")
    IDENTITY_CONFIRMED = term("potwierdzenie tożsamości", en="confirmation of identity")
    REJECTED = term("odrzucenie", en="rejection")
    ACCESS_OBTAINED = term("pozyskanie danych dostępowych", en="obtaining of access data")
    LOGIN_SHOWN = term("wyświetlenie loginu", en="display of the login")


class RejectionGround(Label):
    """Name why a request is rejected: a closed list of three (A-41)."""

    FAILURE_TO_APPEAR = term(
        "niestawienie się w siedzibie organu upoważniającego w celu potwierdzenia tożsamości w wyznaczonym (lub przedłużonym)"
        " terminie",
        also=("niestawienie się w terminie",),
    )
    NO_VALID_DOCUMENT = term(
        "brak dokumentu tożsamości, nieważny dokument tożsamości",
        en="no identity document, or one that is not valid",
        also=("brak lub nieważność dokumentu tożsamości",),
    )
    NOT_THE_PERSON = term(
        "stwierdzenie, że osoba, której ma być udzielone upoważnienie, nie jest osobą, za którą się podaje",
        en="not the person they claim to be",
        also=("inna osoba",),
    )


@frozen
class Sent(Value):
    """Hold that the form was sent at *moment*, and with it the confirmation link."""

    kind: ClassVar[EventKind] = EventKind.SENT
    moment: datetime

    def _check(self) -> None:
        """Refuse a moment without a time zone."""
        instant("moment", self.moment)


@frozen
class Confirmed(Value):
    """Hold that the link was followed at *moment*; *matched*: entity, PESEL and password were those of the form."""

    kind: ClassVar[EventKind] = EventKind.CONFIRMED
    moment: datetime
    matched: bool

    def _check(self) -> None:
        """Refuse a moment without a time zone."""
        instant("moment", self.moment)


@frozen
class Lapsed(Value):
    """Hold that the request was still unconfirmed at *moment*."""

    kind: ClassVar[EventKind] = EventKind.LAPSED
    moment: datetime

    def _check(self) -> None:
        """Refuse a moment without a time zone."""
        instant("moment", self.moment)


@frozen
class Filed(Value):
    """Hold that the applicant expressly confirmed the intention to file, on the day *on*."""

    kind: ClassVar[EventKind] = EventKind.FILED
    on: date


@frozen
class MarkedExamined(Value):
    """Hold that the authority marked the request on the day *on*, and sent the second e-mail unless that follows (A-72)."""

    kind: ClassVar[EventKind] = EventKind.MARKED_EXAMINED
    on: date


@frozen
class ExaminationNoticeSent(Value):
    """Hold that the second e-mail was sent on the day *on*; the time limit of the examination runs from that day."""

    kind: ClassVar[EventKind] = EventKind.EXAMINATION_NOTICE_SENT
    on: date


@frozen(kw_only=True)
class Accepted(Value):
    """
    Hold that the authority found the data correct on the day *on*, with a *comment*.

    *received_on* is the day on which the applicant received the third e-mail: `InvalidValueError` before *on*.
    """

    kind: ClassVar[EventKind] = EventKind.ACCEPTED
    on: date
    comment: str = field(repr=False)
    received_on: date

    def _check(self) -> None:
        """Refuse an e-mail received before it was sent."""
        if self.received_on < self.on:
            raise InvalidValueError("received_on", wanted="on or a later day")


@frozen(kw_only=True)
class DataIncorrect(Value):
    """Hold that the authority found the data incorrect on the day *on*; *incorrectness* says what is incorrect."""

    kind: ClassVar[EventKind] = EventKind.DATA_INCORRECT
    on: date
    incorrectness: str = field(repr=False)


@frozen(kw_only=True)
class ExtensionAsked(Value):
    """
    Hold that the applicant requested an extension on the day *on*, with *reasons* and a *chosen_day* to appear (None = none).

    *as_instructed*: by e-mail, to the address given in the third e-mail.
    """

    kind: ClassVar[EventKind] = EventKind.EXTENSION_ASKED
    on: date
    reasons: str = field(repr=False)
    chosen_day: date | None
    as_instructed: bool = True


@frozen(kw_only=True)
class IdentityConfirmed(Value):
    """
    Hold that the authority confirmed the identity on the day *on*, with a *comment*.

    *appeared_on* is the day on which the applicant appeared and showed the *document* (None = nothing); it is the day *on*
    where it is None, and a later day raises `InvalidValueError`.
    """

    kind: ClassVar[EventKind] = EventKind.IDENTITY_CONFIRMED
    on: date
    comment: str = field(repr=False)
    document: ShownDocument | None
    appeared_on: date | None = None

    def _check(self) -> None:
        """Refuse a confirmation before the appearance."""
        _expect_no_later(self.appeared_on, self.on)


@frozen
class Rejected(Value):
    """
    Hold that the authority rejected the request on the day *on*, on one of the three grounds.

    No source sets a time limit for it. *appeared_on* is the day on which the applicant appeared, which is judged by the time
    limit; None is not known, and a day after *on* raises `InvalidValueError`.
    """

    kind: ClassVar[EventKind] = EventKind.REJECTED
    on: date
    ground: RejectionGround
    appeared_on: date | None = field(default=None, kw_only=True)

    def _check(self) -> None:
        """Refuse a rejection before the appearance."""
        _expect_no_later(self.appeared_on, self.on)


@frozen
class AccessObtained(Value):
    """
    Hold that the applicant obtained access data on the day *on*.

    *matched*: entity, PESEL and password were those of the request.
    """

    kind: ClassVar[EventKind] = EventKind.ACCESS_OBTAINED
    on: date
    matched: bool


@frozen
class LoginShown(Value):
    """Hold that the login was shown on the day *on*."""

    kind: ClassVar[EventKind] = EventKind.LOGIN_SHOWN
    on: date


def _expect_no_later(appeared_on: date | None, on: date) -> None:
    if appeared_on is not None and appeared_on > on:
        raise InvalidValueError("appeared_on", wanted="on or an earlier day")


Event = (
    Sent
    | Confirmed
    | Lapsed
    | Filed
    | MarkedExamined
    | ExaminationNoticeSent
    | Accepted
    | DataIncorrect
    | ExtensionAsked
    | IdentityConfirmed
    | Rejected
    | AccessObtained
    | LoginShown
)
"""Whatever may happen to a request."""

EVENTS: tuple[type[Event], ...] = get_args(Event)
"""The kinds of events, in the order of the procedure."""
