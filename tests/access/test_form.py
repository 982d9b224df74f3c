"""What must not be left empty."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given

from sio_rules.access import AccessRequest, Function, IdentityVariant, RequestField, form
from sio_rules.institutions import Body, BodyKind
from sio_rules.rule import found
from sio_rules.strategies import access_requests

BLANK = ["", " ", "\t\n", "\u00a0"]


class TestEmptyFields:
    """S001: what the form cannot be filed without (ACC-102 to ACC-109, ACC-115)."""

    @pytest.mark.parametrize("blank", BLANK)
    def test_blank_is_empty(self, blank: str) -> None:
        for named in RequestField:
            finding = form.field_left_empty(blank, named)
            giver = form.giver_left_empty(blank, named)
            assert finding is not None
            assert giver is not None
            assert finding.at == giver.at == named.path
            assert (finding.code, giver.code) == ("ACC-104a", "ACC-109")
        assert found(form.pesel_left_empty(blank)).codes == ("ACC-106",)

    def test_anything_else_is_not(self) -> None:
        assert form.field_left_empty("x", RequestField.PHONE) is form.giver_left_empty("x", RequestField.PHONE) is None
        assert form.pesel_left_empty("x") is None

    def test_what_is_not_picked_is_named(self) -> None:
        picked: tuple[tuple[Callable[..., Any], object, str, str], ...] = (
            (form.identity_not_picked, IdentityVariant.EPUAP, "identity", "ACC-102"),
            (form.entity_not_picked, Body(BodyKind.GMINA), "entity", "ACC-103"),
            (form.function_not_picked, Function.HEAD, "function", "ACC-108"),
        )
        for rule, value, at, code in picked:
            finding = rule(None)
            assert (finding.at, finding.code) == (at, code)
            assert rule(value) is None
            with pytest.raises(TypeError, match=at):
                rule("x")

    def test_the_undertaking_is_ticked(self) -> None:
        assert form.undertaking_not_ticked(undertaking=True) is None
        assert found(form.undertaking_not_ticked(undertaking=False)).codes == ("ACC-115",)
        with pytest.raises(TypeError, match="undertaking"):
            form.undertaking_not_ticked(None)  # type: ignore[arg-type]

    @pytest.mark.parametrize("rule", [form.field_left_empty, form.giver_left_empty])
    def test_a_wrong_kind_is_named(self, rule: Callable[..., object]) -> None:
        with pytest.raises(TypeError, match="text"):
            rule(None, RequestField.PESEL)
        with pytest.raises(TypeError, match="named"):
            rule("x", "pesel")


class TestAccessRequest:
    """The form as a value."""

    def test_every_field_of_the_list_is_one_of_the_form(self) -> None:
        assert [named.path for named in RequestField] == list(AccessRequest.__annotations__)

    @given(access_requests())
    def test_it_survives_copying_and_pickling(self, filed: AccessRequest) -> None:
        assert filed == copy.deepcopy(filed) == pickle.loads(pickle.dumps(filed))  # noqa: S301
        assert hash(filed) == hash(copy.copy(filed))
