"""The JSON Schema of plain data."""

from datetime import date, datetime
from typing import Annotated, Any, get_args, get_origin

from sio_rules._values import Between
from sio_rules.field_names import FIELD_NAMES, TYPE_NAMES
from sio_rules.rule import Finding, Findings, Rule

from ._keys import TYPE, VERSION
from ._kinds import WHOLE, Facts, alternatives, expect_kind, fields_of, given, is_identifier, is_label

_SIMPLE: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    date: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    datetime: {"type": "string", "format": "date-time", "pattern": r"^\d{4}-\d{2}-\d{2}T"},
    Rule: {"type": "string", "pattern": r"^[A-Z]{3}-\d{3}[a-z]?$"},
}


def schema(kind: object) -> dict[str, Any]:
    r"""
    Return the JSON Schema (2020-12) of what `write` gives for a value of *kind*, with Polish titles.

    The terms of each list stand beside its keys, in both languages. `read` understands more: days, numbers and words as people write
    them. Raises `TypeError` where *kind* has no plain data.

    >>> from sio_rules.periods import Period
    >>> schema(Period)["properties"]["start"]
    {'type': 'string', 'format': 'date', 'pattern': '^\\d{4}-\\d{2}-\\d{2}$', 'title': 'początek'}
    """
    expect_kind("kind", kind)
    defs: dict[str, Any] = {}
    root = _object(kind, defs) if not is_identifier(kind) else _of(kind, defs)
    if root.get("type") == "object":
        root["properties"] = {VERSION: {"type": "string"}, **root["properties"]}
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **root}
    return {**whole, "$defs": dict(sorted(defs.items()))} if defs else whole


def _object(kind: Any, defs: dict[str, Any], *, typed: bool = False) -> dict[str, Any]:
    """Return the schema of an object with the fields of *kind*; *typed*: and with the name of its class."""
    name = kind.__name__
    fields = fields_of(kind)
    properties = {each.name: {**_part(each.hint, defs, typed=each.names_classes), **_title(each.name)} for each in fields}
    required = [each.name for each in fields if each.required]
    if typed:
        properties = {TYPE: {"const": name}, **properties}
        required = [TYPE, *required]
    return {
        "title": TYPE_NAMES.get(name, name),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _title(name: str) -> dict[str, str]:
    return {"title": FIELD_NAMES[name]} if name in FIELD_NAMES else {}


def _part(hint: Any, defs: dict[str, Any], *, typed: bool) -> dict[str, Any]:
    """Return the schema of what an annotation allows."""
    kinds = given(hint)
    found = [_of(each, defs, typed=typed) for each in kinds]
    if len(kinds) < len(alternatives(hint)):
        found.append({"type": "null"})
    return found[0] if len(found) == 1 else {"anyOf": found}


def _of(hint: Any, defs: dict[str, Any], *, typed: bool = False) -> dict[str, Any]:
    """Return the schema of one kind: a simple one at its place, a list or a class once among *defs*."""
    if hint == Facts:
        return {"type": "object", "additionalProperties": {"type": ["integer", "string"]}}
    if hint in _SIMPLE:
        return dict(_SIMPLE[hint])
    if get_origin(hint) is Annotated:
        base, note = get_args(hint)
        return {**_part(base, defs, typed=typed), **(_bounds(note) if note is not WHOLE else {})}
    if get_origin(hint) in (tuple, frozenset):
        unique = {"uniqueItems": True} if get_origin(hint) is frozenset else {}
        return {"type": "array", "items": _part(get_args(hint)[0], defs, typed=typed), **unique}
    if hint is Findings:
        return _of(tuple[Finding, ...], defs)
    if is_identifier(hint):
        return {"title": TYPE_NAMES.get(hint.__name__, hint.__name__), "type": "string"}
    name = f"{hint.__name__} ({TYPE})" if typed else hint.__name__
    if name not in defs:
        defs[name] = {}
        defs[name] = _list(hint) if is_label(hint) else _object(hint, defs, typed=typed)
    return {"$ref": f"#/$defs/{name}".replace(" ", "%20")}


def _bounds(bounds: Between) -> dict[str, Any]:
    """Return the bounds of a number; a day has none in JSON Schema."""
    ends = {"minimum": bounds.least, "maximum": bounds.most}
    return {name: end for name, end in ends.items() if isinstance(end, int)}


def _list(listed: Any) -> dict[str, Any]:
    """Return the schema of a closed list: its keys, each with its terms."""
    return {"oneOf": [{"const": each.key, "title": each.pl, "description": each.en} for each in listed]}
