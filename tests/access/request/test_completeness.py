"""What the form cannot be filed without."""

from datetime import date
from typing import Any

import attrs
import pytest

from sio_rules.access import AccessRequest, AccessScope, Function, IdentityVariant, RequestField
from sio_rules.access.request.completeness import check_completeness
from sio_rules.institutions import Body, BodyKind

BLANK = ["", " ", "\t\n", "\u00a0", "\u200b", "\u00ad \u200e"]
TYPED = {
    RequestField.FIRST_NAME: "ACC-104a",
    RequestField.LAST_NAME: "ACC-104a",
    RequestField.PESEL: "ACC-106",
    RequestField.EMAIL: "ACC-104a",
    RequestField.PHONE: "ACC-104a",
    RequestField.GIVEN_BY_FIRST_NAME: "ACC-109",
    RequestField.GIVEN_BY_LAST_NAME: "ACC-109",
}
EMPLOYEE = AccessRequest(
    identity=IdentityVariant.EPUAP,
    entity=Body(BodyKind.GMINA),
    function=Function.EMPLOYEE,
    first_name="x",
    last_name="x",
    pesel="x",
    email="x",
    phone="x",
    given_by_first_name="x",
    given_by_last_name="x",
    scopes=frozenset({AccessScope.RSPO}),
    undertaking=True,
)


def missing(**changes: Any) -> list[tuple[str, str]]:
    """Return the code and path of what is missing in the changed request, except for the two days."""
    findings = check_completeness(attrs.evolve(EMPLOYEE, **changes)).without("ACC-110a", "ACC-110b")
    return [(each.code, each.at) for each in findings]


class TestEmptyFields:
    """S001: what the form cannot be filed without (ACC-102 to ACC-109, ACC-112, ACC-115)."""

    @pytest.mark.parametrize("blank", BLANK)
    @pytest.mark.parametrize("named", TYPED)
    def test_blank_is_empty(self, named: RequestField, blank: str) -> None:
        assert missing(**{named.path: blank}) == [(TYPED[named], named.path)]

    def test_anything_else_is_not(self) -> None:
        assert missing() == []

    def test_the_field_is_named(self) -> None:
        named = [each.facts.get("field") for each in check_completeness(AccessRequest(function=Function.EMPLOYEE))]
        assert {each for each in named if each is not None} == set(TYPED) - {RequestField.PESEL}

    def test_the_second_name_may_be_empty(self) -> None:
        assert EMPLOYEE.second_name == ""

    @pytest.mark.parametrize("function", [None, Function.HEAD, Function.ACTING_HEAD])
    def test_only_an_employee_names_who_authorised(self, function: Function | None) -> None:
        changes = {"given_by_first_name": "", "given_by_last_name": "", "function": function}
        assert ("ACC-109", "given_by_first_name") not in missing(**changes)
        assert len(missing(**changes | {"function": Function.EMPLOYEE})) == 2

    @pytest.mark.parametrize(("at", "code"), [("identity", "ACC-102"), ("entity", "ACC-103"), ("function", "ACC-108")])
    def test_what_is_not_selected_is_named(self, at: str, code: str) -> None:
        assert missing(**{at: None}) == [(code, at)]

    def test_the_undertaking_is_ticked(self) -> None:
        assert missing(undertaking=False) == [("ACC-115", "undertaking")]

    @pytest.mark.parametrize("function", [None, *Function])
    def test_only_a_head_may_select_no_scope(self, function: Function | None) -> None:
        may = function in {Function.HEAD, Function.ACTING_HEAD}
        found = ("ACC-112", "scopes") in missing(function=function, scopes=frozenset())
        assert found is not may
        assert ("ACC-112", "scopes") not in missing(function=function)

    @pytest.mark.parametrize(("at", "code"), [("valid_from", "ACC-110a"), ("valid_until", "ACC-110b")])
    def test_a_missing_day_is_named(self, at: str, code: str) -> None:
        assert check_completeness(EMPLOYEE).under(at).codes == (code,)
        given: dict[str, Any] = {at: date.min}
        assert not check_completeness(attrs.evolve(EMPLOYEE, **given)).under(at)
