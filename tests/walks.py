"""Whole cases, written down once for the tests that need them."""

from datetime import UTC, date, datetime

from sio_rules.access.procedure.case import Case
from sio_rules.access.procedure.events import (
    Accepted,
    AccessObtained,
    Confirmed,
    Event,
    ExtensionAsked,
    Filed,
    IdentityConfirmed,
    LoginShown,
    MarkedExamined,
    Sent,
)
from sio_rules.access.procedure.shown_document import ShownDocument, ShownDocumentKind
from sio_rules.access.procedure.steps import replay
from sio_rules.access.request.form import IdentityVariant

CARD = ShownDocument(kind=ShownDocumentKind.IDENTITY_CARD, valid_until=date(2030, 1, 1))
SENT = Sent(datetime(2026, 2, 25, 10, tzinfo=UTC))
CONFIRMED = Confirmed(datetime(2026, 2, 25, 11, tzinfo=UTC), matched=True)
FILED = Filed(date(2026, 2, 25))
MARKED = MarkedExamined(date(2026, 2, 26))
ACCEPTED = Accepted(on=date(2026, 3, 2), comment="zgodne", received_on=date(2026, 3, 2))
EXTENSION = ExtensionAsked(on=date(2026, 3, 7), reasons="urlop", chosen_day=date(2026, 3, 20))
IDENTITY = IdentityConfirmed(on=date(2026, 3, 9), comment="dowód okazany", document=CARD)
OBTAINED = AccessObtained(date(2026, 3, 9), matched=True)
SHOWN = LoginShown(date(2026, 3, 9))

TO_ACCEPTED: tuple[Event, ...] = (SENT, CONFIRMED, FILED, MARKED, ACCEPTED)
IN_PERSON: tuple[Event, ...] = (*TO_ACCEPTED, IDENTITY, OBTAINED, SHOWN)
BY_EPUAP: tuple[Event, ...] = (*TO_ACCEPTED, OBTAINED, SHOWN)


def after(*events: Event, epuap: bool = False, lapses: bool = True) -> Case:
    """Return a case after *events*."""
    variant = IdentityVariant.EPUAP if epuap else IdentityVariant.IN_PERSON
    return replay(Case(variant, unconfirmed_lapses=lapses), events)
