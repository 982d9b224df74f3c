"""Which types have plain data."""

from datetime import date
from typing import Annotated, Any

import pytest
from attrs import frozen
from drawn import KINDS
from house import ROWS, TEXTS, VALUES

from sio_rules import Decision, Finding, Findings, Label, Question, Rule, Severity
from sio_rules._values import Value
from sio_rules.access.procedure import Case, Filed, Sent
from sio_rules.access.revocation import Revocation
from sio_rules.access.revocation.case import RevocationEvent
from sio_rules.periods import Period
from sio_rules.pesel import Pesel
from sio_rules.plain import read, schema, write
from sio_rules.plain._kinds import WHOLE, Field, events_of, fields_of, is_identifier, is_value
from sio_rules.pupils.conflicts import ConflictNotice
from sio_rules.record import PupilRecord
from sio_rules.regon import Regon
from sio_rules.rspo import RspoNumber
from sio_rules.transport import Ride

ANSWERS: tuple[Any, ...] = (
    Decision[Ride],
    Decision[int],
    Decision[tuple[Period, ...]],
    Decision[Severity],
    Finding,
    Findings,
    Question,
)
_DECISION: Any = Decision
NO_KINDS: tuple[Any, ...] = (
    *(int, str, dict, list, object, type, None, "Period", [], {}, Label, Severity, Rule, Decision, Decision[object]),
    *(
        Value,
        Decision[dict[str, Any]],
        Decision[int | object],
        Decision[tuple[object, ...]],
        Decision[frozenset[object]],
        Decision[Label],
    ),
    *(_DECISION[[1]], list[Period], Period | None, len, float("nan"), Period(date(2026, 9, 1))),
)


class TestIsValue:
    """The values that users build, and the answers that they get."""

    @pytest.mark.parametrize("kind", [*KINDS, *ANSWERS], ids=str)
    def test_they_have_plain_data(self, kind: Any) -> None:
        assert is_value(kind)

    def test_a_value_may_hold_a_rule(self) -> None:
        """In plain data, it is the code."""
        assert is_value(ConflictNotice)

    def test_rows_of_the_library_have_none(self) -> None:
        """Nor have the texts of law; the catalogues of readings and messages are values."""
        named = {each.__name__ for each in VALUES if is_value(each)}
        assert named & (TEXTS | ROWS) == {"Interpretation", "SioMessage", "Text"}

    @pytest.mark.parametrize("kind", NO_KINDS, ids=repr)
    def test_nothing_else_has(self, kind: Any) -> None:
        for asked in (lambda: read(kind, {}), lambda: schema(kind)):
            with pytest.raises(TypeError, match=r"^kind must be a value object"):
                asked()

    @pytest.mark.parametrize("value", [1, "x", None, [], {}, Severity.ERROR, Period, object()])
    def test_nothing_else_is_written(self, value: Any) -> None:
        with pytest.raises(TypeError, match=r"^value must be a value object"):
            write(value)


class TestIsIdentifier:
    """A value that is built from its text alone."""

    @pytest.mark.parametrize("kind", [Pesel, Regon, RspoNumber])
    def test_it_is_one(self, kind: Any) -> None:
        assert is_identifier(kind)

    @pytest.mark.parametrize(
        "kind", [Period, str, Severity, Pesel | None, tuple[Pesel, ...], Decision[Pesel], None, "Pesel"]
    )
    def test_nothing_else_is(self, kind: Any) -> None:
        assert not is_identifier(kind)


class TestEventsOf:
    """A value that comes about step by step."""

    def test_the_events_of_a_revocation(self) -> None:
        assert events_of(Revocation) == RevocationEvent

    def test_nothing_else_has_any(self) -> None:
        """Nor has a value whose steps are given."""

        @frozen
        class Ladder(Value):
            """A value that is built from its steps."""

            steps: tuple[int, ...]

        assert [events_of(kind) for kind in (Ladder, Period, Finding, int, Period | None)] == [None] * 5


class TestFieldsOf:
    """The fields are those that a value is built from."""

    def test_of_a_case(self) -> None:
        """Its events instead of its steps."""
        assert [each.name for each in fields_of(Case)] == ["variant", "unconfirmed_lapses", "validity", "events"]

        assert [(each.name, each.required) for each in fields_of(Case)][-1] == ("events", True)

    def test_of_findings(self) -> None:
        """By the code of the rule; a list of them is an object, too."""
        assert [(each.name, each.required) for each in fields_of(Finding)] == [
            ("code", True),
            ("at", False),
            ("facts", False),
        ]
        assert [(each.name, each.required) for each in fields_of(Findings)] == [("findings", True)]

    def test_of_a_decision(self) -> None:
        assert [(each.name, each.required) for each in fields_of(Decision[Ride])] == [
            ("outcome", True),
            ("because", False),
            ("questions", False),
        ]

    @pytest.mark.parametrize(
        ("name", "classes"),
        [("duties", True), ("particulars", True), ("stays", False), ("institution", False), ("pupil", False)],
    )
    def test_which_name_their_classes(self, name: str, classes: bool) -> None:
        [field] = [each for each in fields_of(PupilRecord) if each.name == name]
        assert field.names_classes is classes

    @pytest.mark.parametrize(
        ("hint", "classes"),
        [
            (Sent | Filed | None, True),
            (tuple[Sent | Filed, ...] | None, True),
            (Annotated[tuple[Sent | Filed, ...], WHOLE], True),
            (Sent | None, False),
            (frozenset[Sent | Filed], True),
            (frozenset[Sent] | None, False),
            (int | str, False),
        ],
        ids=str,
    )
    def test_several_classes_at_one_place_are_named(self, hint: Any, classes: bool) -> None:
        """The members of a list are one place, and None is no class."""
        assert Field("field", "field", hint, required=False).names_classes is classes
