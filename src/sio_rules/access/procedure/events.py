"""
What may happen to a request for access, as values: each event says what the caller has to tell of it.

A day is a `date`. Only sending, confirming and lapsing have a moment, for the 24 hours of the link: an aware `datetime` of any
time zone, compared as an instant. Comments and reasons are text as typed; none of them is ever shown.

The password never comes here: the caller compares, and tells whether entity, PESEL and password *matched*.
"""

from datetime import date, datetime
from typing import ClassVar, get_args

from attrs import field, frozen

from sio_rules._expect import expect, plain_text
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label

from ._moments import instant
from .shown_document import ShownDocument


class EventKind(Label):
    """Name what happens to a request, in the order of the procedure."""

    SENT = "wysłanie"
    CONFIRMED = "potwierdzenie linkiem"
    LAPSED = "wygaśnięcie"
    FILED = "złożenie"
    MARKED_EXAMINED = "oznaczenie jako rozpatrywany"
    ACCEPTED = "akceptacja"
    DATA_INCORRECT = "stwierdzenie niepoprawności danych"
    EXTENSION_ASKED = "wniosek o przedłużenie terminu"
    IDENTITY_CONFIRMED = "potwierdzenie tożsamości"
    REJECTED = "odrzucenie"
    ACCESS_OBTAINED = "pozyskanie danych dostępowych"
    LOGIN_SHOWN = "wyświetlenie loginu"


class RejectionGround(Label):
    """Name why a request is rejected: a closed list of three (A-41)."""

    FAILURE_TO_APPEAR = "niestawienie się w terminie"
    NO_VALID_DOCUMENT = "brak lub nieważność dokumentu tożsamości"
    NOT_THE_PERSON = "inna osoba"


@frozen
class Sent:
    """The form was sent at *moment*; the confirmation link goes out."""

    kind: ClassVar[EventKind] = EventKind.SENT
    moment: datetime

    def __attrs_post_init__(self) -> None:
        """Refuse what is no moment."""
        instant("moment", self.moment)


@frozen
class Confirmed:
    """The link was followed at *moment*; *matched*: entity, PESEL and password were those of the form."""

    kind: ClassVar[EventKind] = EventKind.CONFIRMED
    moment: datetime
    matched: bool

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        instant("moment", self.moment)
        expect("matched", self.matched, bool)


@frozen
class Lapsed:
    """The request was still unconfirmed at *moment*."""

    kind: ClassVar[EventKind] = EventKind.LAPSED
    moment: datetime

    def __attrs_post_init__(self) -> None:
        """Refuse what is no moment."""
        instant("moment", self.moment)


@frozen
class Filed:
    """The applicant expressly confirmed the will to file, on the day *on*."""

    kind: ClassVar[EventKind] = EventKind.FILED
    on: date

    def __attrs_post_init__(self) -> None:
        """Refuse what is no day."""
        expect("on", self.on, date)


@frozen
class MarkedExamined:
    """The authority marked the request as examined and sent e-mail 2, on the day *on*."""

    kind: ClassVar[EventKind] = EventKind.MARKED_EXAMINED
    on: date

    def __attrs_post_init__(self) -> None:
        """Refuse what is no day."""
        expect("on", self.on, date)


@frozen(kw_only=True)
class Accepted:
    """
    The authority found the data correct on the day *on*, with a *comment*.

    *received_on* is the day on which the applicant received e-mail 3: `InvalidValueError` before *on*.
    """

    kind: ClassVar[EventKind] = EventKind.ACCEPTED
    on: date
    comment: str = field(repr=False)
    received_on: date

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values, and an e-mail that comes before it is sent."""
        expect("on", self.on, date)
        object.__setattr__(self, "comment", plain_text(self.comment, "comment"))
        expect("received_on", self.received_on, date)
        if self.received_on < self.on:
            raise InvalidValueError("received_on")


@frozen(kw_only=True)
class DataIncorrect:
    """The authority found the data incorrect on the day *on*; *incorrectness* says in what."""

    kind: ClassVar[EventKind] = EventKind.DATA_INCORRECT
    on: date
    incorrectness: str = field(repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("on", self.on, date)
        object.__setattr__(self, "incorrectness", plain_text(self.incorrectness, "incorrectness"))


@frozen(kw_only=True)
class ExtensionAsked:
    """
    The applicant asked on the day *on* for a later day to appear, with *reasons*, and chose a day (None = none named).

    *as_instructed*: by e-mail, to the address that e-mail 3 gave.
    """

    kind: ClassVar[EventKind] = EventKind.EXTENSION_ASKED
    on: date
    reasons: str = field(repr=False)
    chosen_day: date | None
    as_instructed: bool = True

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("on", self.on, date)
        object.__setattr__(self, "reasons", plain_text(self.reasons, "reasons"))
        expect("chosen_day", self.chosen_day, date, type(None))
        expect("as_instructed", self.as_instructed, bool)


@frozen(kw_only=True)
class IdentityConfirmed:
    """The applicant appeared on the day *on*, showed *document* (None = none), and the authority confirmed, with a *comment*."""

    kind: ClassVar[EventKind] = EventKind.IDENTITY_CONFIRMED
    on: date
    comment: str = field(repr=False)
    document: ShownDocument | None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("on", self.on, date)
        object.__setattr__(self, "comment", plain_text(self.comment, "comment"))
        expect("document", self.document, ShownDocument, type(None))


@frozen
class Rejected:
    """The authority rejected the request on the day *on*, on one of the three grounds."""

    kind: ClassVar[EventKind] = EventKind.REJECTED
    on: date
    ground: RejectionGround

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("on", self.on, date)
        expect("ground", self.ground, RejectionGround)


@frozen
class AccessObtained:
    """The applicant obtained access data on the day *on*; *matched*: entity, PESEL and password were those of the request."""

    kind: ClassVar[EventKind] = EventKind.ACCESS_OBTAINED
    on: date
    matched: bool

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("on", self.on, date)
        expect("matched", self.matched, bool)


@frozen
class LoginShown:
    """The login was shown on the day *on*."""

    kind: ClassVar[EventKind] = EventKind.LOGIN_SHOWN
    on: date

    def __attrs_post_init__(self) -> None:
        """Refuse what is no day."""
        expect("on", self.on, date)


Event = (
    Sent
    | Confirmed
    | Lapsed
    | Filed
    | MarkedExamined
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
