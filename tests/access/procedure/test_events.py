"""What may happen to a request, as values."""

import copy
import pickle
from datetime import UTC, date, datetime

import pytest
from hypothesis import given

from sio_rules.access.procedure.events import (
    EVENTS,
    Accepted,
    Confirmed,
    DataIncorrect,
    Event,
    EventKind,
    ExtensionAsked,
    IdentityConfirmed,
    Lapsed,
    Sent,
)
from sio_rules.errors import InvalidValueError
from sio_rules.strategies import access_events

DAY = date(2026, 3, 2)
SECRET = "tajne"  # noqa: S105 - what must not be shown


class TestEvents:
    """Each kind has one class, and is a value."""

    def test_every_kind_has_its_class(self) -> None:
        """In the order of the procedure."""
        assert [event.kind for event in EVENTS] == list(EventKind)

    @given(access_events())
    def test_survive_copying(self, event: Event) -> None:
        """Equal, hashable, picklable."""
        for twin in (copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
            assert twin == event
            assert hash(twin) == hash(event)

    @pytest.mark.parametrize(
        "event",
        [
            Accepted(on=DAY, comment=SECRET, received_on=DAY),
            DataIncorrect(on=DAY, incorrectness=SECRET),
            ExtensionAsked(on=DAY, reasons=SECRET, chosen_day=None),
            IdentityConfirmed(on=DAY, comment=SECRET, document=None),
        ],
    )
    def test_never_show_what_was_typed(self, event: Event) -> None:
        """Comments and reasons may be about anybody."""
        assert SECRET not in repr(event)

    def test_an_email_is_not_received_before_it_is_sent(self) -> None:
        """The same day is fine."""
        with pytest.raises(InvalidValueError, match="received_on"):
            Accepted(on=DAY, comment="x", received_on=date(2026, 3, 1))

    @pytest.mark.parametrize("kind", [Sent, Lapsed])
    def test_naive_moments_are_refused(self, kind: type[Sent | Lapsed]) -> None:
        """Whose clock would it be?"""
        with pytest.raises(InvalidValueError, match="moment"):
            kind(datetime(2026, 3, 2))  # noqa: DTZ001 - that is the point

    def test_a_day_is_no_moment(self) -> None:
        """And a moment is not a day."""
        with pytest.raises(TypeError, match="moment"):
            Confirmed(DAY, matched=True)  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match="on must"):
            ExtensionAsked(on=datetime(2026, 3, 2, tzinfo=UTC), reasons="", chosen_day=None)
