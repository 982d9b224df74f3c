"""
Read a request for access from plain data and check it: `plain.read` and `check_request` against pydantic's `model_validate`.

The data are those that a form sends as JSON: keys of lists, days in ISO form, a list for the set of scopes. The model is that of
`request`, with the same rules and the same codes; a validator before its own turns plain data into its values, by the key of each member
and by the `type` of the entity. The benchmark asserts that both report the same codes for every request, good or bad.
"""

import json
from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from typing import Any

import request
from pydantic import model_validator
from rounds import best_ns, report

from sio_rules.access import AccessRequest, AccessScope, Function, IdentityVariant, RequestCircumstances, check_request
from sio_rules.institutions import Audience, Body, BodyKind, Institution, InstitutionKind
from sio_rules.plain import read, write
from sio_rules.regon import Regon

OURS = "plain.read and check_request"
Filed = tuple[dict[str, Any], date, RequestCircumstances]


def _keys_of(listed: type[Enum]) -> dict[str | None, Any]:
    return {None: None, **{f"{listed.__name__}.{name}": member for name, member in listed.__members__.items()}}


_BODIES, _INSTITUTIONS, _AUDIENCES = _keys_of(BodyKind), _keys_of(InstitutionKind), _keys_of(Audience)
_SCOPES, _IDENTITIES, _FUNCTIONS = _keys_of(AccessScope), _keys_of(IdentityVariant), _keys_of(Function)


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _entity(value: dict[str, Any] | None) -> Institution | Body | None:
    if value is None:
        return None
    fields = {name: part for name, part in value.items() if name != "type"}
    if value["type"] == "Body":
        return Body(**fields | {"kind": _BODIES[value["kind"]]})
    return Institution(
        **fields
        | {
            "kind": _INSTITUTIONS[value["kind"]],
            "run_by": _BODIES[value["run_by"]],
            "audience": _AUDIENCES[value["audience"]],
            "founded_on": _day(value["founded_on"]),
            "regon": None if value["regon"] is None else Regon(value["regon"]),
        }
    )


class Request(request.Request):
    """The form as a pydantic model of plain data."""

    @model_validator(mode="before")
    @classmethod
    def _values(cls, data: dict[str, Any]) -> dict[str, Any]:
        """Turn keys, days and lists into the values of the model."""
        return data | {
            "identity": _IDENTITIES[data["identity"]],
            "entity": _entity(data["entity"]),
            "function": _FUNCTIONS[data["function"]],
            "valid_from": _day(data["valid_from"]),
            "valid_until": _day(data["valid_until"]),
            "scopes": frozenset([_SCOPES[key] for key in data["scopes"]]),
        }


def our_codes(data: dict[str, Any], on: date, circumstances: RequestCircumstances) -> tuple[str, ...]:
    """Return the codes of all rules that the library finds broken."""
    reading = read(AccessRequest, data)
    assert reading.value is not None
    return check_request(reading.value, on=on, circumstances=circumstances).codes


def pydantic_codes(data: dict[str, Any], on: date, circumstances: RequestCircumstances) -> list[str]:
    """Return the codes of all rules that the model finds broken."""
    return request.pydantic_codes(data, on, circumstances, Request)


def _plain(filed: request.Filed) -> Filed:
    """Return the fields of a request as the form sends them."""
    fields, on, circumstances = filed
    return json.loads(json.dumps(write(AccessRequest(**fields)))), on, circumstances


def main() -> None:
    """Assert that both agree, and print how long each takes."""
    good = [_plain((fields, request.FILED_ON, circumstances)) for fields, circumstances in request.GOOD]
    bad = [_plain((fields, request.FILED_ON, circumstances)) for fields, circumstances in request.BAD]
    tour = [_plain(filed) for filed in request.of_the_tour()]
    for filed in (*good, *bad, *tour):
        assert sorted(our_codes(*filed)) == sorted(pydantic_codes(*filed)), our_codes(*filed)
    for title, requests in (
        ("a good request, read from plain data and checked", good),
        ("a bad request, read from plain data and checked", bad),
        ("a request of the tour, read from plain data and checked", tour),
    ):
        contestants = {OURS: _round_of(our_codes, requests), "pydantic model": _round_of(pydantic_codes, requests)}
        best = best_ns(contestants, items=len(requests), number=1_000 // len(requests))
        report(title, best, ours=OURS, packages=("cattrs", "pydantic"))


def _round_of(
    codes: Callable[[dict[str, Any], date, RequestCircumstances], Sequence[str]], requests: list[Filed]
) -> Callable[[], None]:
    def run() -> None:
        for data, on, circumstances in requests:
            codes(data, on, circumstances)

    return run


if __name__ == "__main__":
    main()
