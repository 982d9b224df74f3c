"""The JSON Schema of plain data."""

from datetime import date, datetime
from typing import Annotated, Any

import jsonschema
import pytest
from drawn import KINDS
from examples import of_hundred
from hypothesis import given, settings
from hypothesis import strategies as st

from sio_rules import Decision, Finding, InstitutionKind, Period, Pesel, Rule
from sio_rules._values import Between
from sio_rules.field_names import FIELD_NAMES, TYPE_NAMES
from sio_rules.plain import read, schema, write
from sio_rules.pupils.conflicts import ConflictNotice
from sio_rules.pupils.duties import SchoolDutyEntry
from sio_rules.record import PupilRecord
from sio_rules.transport import Child, Ride

VALIDATORS = {kind: jsonschema.Draft202012Validator(schema(kind)) for kind in KINDS}

WRONG: tuple[Any, ...] = ({"x": 1}, ["x", None], 1.5, True, "x y z", {"type": "Case"}, 10**40)
"""What may be of the wrong type or no member, wherever it stands."""


def places(data: Any, schema_of: dict[str, Any], root: dict[str, Any]) -> list[tuple[Any, Any, dict[str, Any]]]:
    """Return each part of *data* as the object or list that holds it, its key, and the schema of it."""
    found = []
    schema_of = resolved(data, schema_of, root)
    if isinstance(data, dict):
        for key, value in data.items():
            of_part = schema_of.get("properties", {}).get(key)
            if of_part is not None:
                found += [(data, key, of_part), *places(value, of_part, root)]
    if isinstance(data, list):
        for place, value in enumerate(data):
            found += [(data, place, schema_of["items"]), *places(value, schema_of["items"], root)]
    return found


def resolved(data: Any, of: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    """Return the schema behind references and alternatives that *data* follow."""
    if "$ref" in of:
        return resolved(data, root["$defs"][of["$ref"].removeprefix("#/$defs/").replace("%20", " ")], root)
    for each in of.get("anyOf", ()):
        if jsonschema.Draft202012Validator({**each, "$defs": root.get("$defs", {})}).is_valid(data):
            return resolved(data, each, root)
    return of


class TestSchema:
    """It describes what `write` gives."""

    @pytest.mark.parametrize("kind", [*KINDS, Decision[Ride], Decision[int | None]], ids=str)
    def test_is_a_schema(self, kind: Any) -> None:
        """Of the draft that it names."""
        made = schema(kind)
        assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        jsonschema.Draft202012Validator.check_schema(made)

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
    @given(data=st.data())
    @settings(max_examples=of_hundred(6))
    def test_what_is_written_is_valid_and_what_is_broken_fails_in_both(self, kind: Any, data: st.DataObject) -> None:
        """A missing field, an unknown key, a wrong type, no member of the list."""
        whole = write(data.draw(st.from_type(kind)))
        VALIDATORS[kind].validate(whole)
        if not isinstance(whole, dict):
            return
        root = schema(kind)
        inside, key, of = data.draw(st.sampled_from([(whole, None, {}), *places(whole, root, root)]))
        broken = True
        if key is None:
            inside["unknown key"] = 1
        elif isinstance(inside, dict) and data.draw(st.booleans()) and key in _required(whole, inside, root):
            del inside[key]
        else:
            inside[key] = data.draw(st.sampled_from(WRONG))
            broken = not jsonschema.Draft202012Validator({**of, "$defs": root.get("$defs", {})}).is_valid(inside[key])
        assert VALIDATORS[kind].is_valid(whole) is not broken
        assert bool(read(kind, whole).findings) or not broken

    def test_names_fields_and_types_in_polish(self) -> None:
        made = schema(PupilRecord)
        assert made["title"] == TYPE_NAMES["PupilRecord"]
        assert made["properties"]["stays"]["title"] == FIELD_NAMES["stays"]
        assert made["$defs"]["Stay"]["title"] == TYPE_NAMES["Stay"]

    def test_lists_have_their_terms(self) -> None:
        members = schema(PupilRecord)["$defs"]["InstitutionKind"]["oneOf"]
        school = InstitutionKind.TECHNICAL_SCHOOL
        assert {"const": "InstitutionKind.TECHNICAL_SCHOOL", "title": "technikum", "description": school.en} in members
        assert len(members) == len(InstitutionKind)

    @pytest.mark.parametrize(
        ("hint", "of"),
        [
            (str, {"type": "string"}),
            (bool, {"type": "boolean"}),
            (int, {"type": "integer"}),
            (date, {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}),
            (datetime, {"type": "string", "format": "date-time", "pattern": r"^\d{4}-\d{2}-\d{2}T"}),
            (Rule, {"type": "string", "pattern": r"^[A-Z]{3}-\d{3}[a-z]?$"}),
            (tuple[int, ...], {"type": "array", "items": {"type": "integer"}}),
            (frozenset[bool], {"type": "array", "items": {"type": "boolean"}, "uniqueItems": True}),
            (Pesel, {"type": "string", "title": "numer PESEL"}),
            (Period, {"$ref": "#/$defs/Period"}),
            (Annotated[int, Between(least=2)], {"type": "integer", "minimum": 2}),
            (Annotated[int, Between(most=8)], {"type": "integer", "maximum": 8}),
            (
                Annotated[date, Between(least=date(2026, 9, 1))],
                {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
            ),
        ],
        ids=str,
    )
    def test_of_each_kind(self, hint: Any, of: dict[str, Any]) -> None:
        """As the outcome of a decision, which may be None."""
        assert schema(Decision[hint])["properties"]["outcome"]["anyOf"] == [of, {"type": "null"}]

    def test_of_a_finding(self) -> None:
        """Its facts are whole numbers, days and keys of lists."""
        made = schema(Finding)
        assert made["required"] == ["code"]
        facts = made["properties"]["facts"]
        assert (facts["type"], facts["additionalProperties"]) == ("object", {"type": ["integer", "string"]})
        assert schema(ConflictNotice)["properties"]["rule"]["type"] == "string"

    def test_a_schema_without_classes_or_lists_has_no_definitions(self) -> None:
        assert "$defs" not in schema(Period)
        assert [*schema(Period)["properties"]] == ["version", "start", "end"]
        assert schema(Period)["properties"]["version"] == {"type": "string"}
        assert schema(Decision[int])["title"] == TYPE_NAMES["Decision"]

    def test_bounds_stand_in_it(self) -> None:
        grade = schema(Child)["properties"]["grade"]
        assert grade["anyOf"] == [{"type": "integer", "minimum": 1, "maximum": 8}, {"type": "null"}]

    def test_what_must_be_given(self) -> None:
        assert schema(Period)["required"] == ["start"]
        assert schema(Period)["additionalProperties"] is False

    def test_of_an_identifier(self) -> None:
        assert schema(Pesel) == {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "numer PESEL",
            "type": "string",
        }

    def test_a_field_of_several_classes_names_its_own(self) -> None:
        items = schema(PupilRecord)["properties"]["duties"]["items"]["anyOf"]
        assert {"$ref": "#/$defs/SchoolDutyEntry%20(type)"} in items
        entry = schema(PupilRecord)["$defs"]["SchoolDutyEntry (type)"]
        assert entry["properties"]["type"] == {"const": "SchoolDutyEntry"}
        assert entry["required"] == ["type", *schema(SchoolDutyEntry)["required"]]


def _required(whole: Any, inside: dict[str, Any], root: dict[str, Any]) -> list[str]:
    """Return the required fields of the object *inside*."""
    if inside is whole:
        return list(root["required"])
    [of] = [of for held, key, of in places(whole, root, root) if held[key] is inside]
    return list(resolved(inside, of, root)["required"])
