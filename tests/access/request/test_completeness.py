"""What the form cannot be filed without."""

from collections.abc import Callable
from typing import Any

import pytest

from sio_rules.access import Function, IdentityVariant, RequestField
from sio_rules.access.request import completeness
from sio_rules.institutions import Body, BodyKind

BLANK = ["", " ", "\t\n", "\u00a0"]


class TestEmptyFields:
    """S001: what the form cannot be filed without (ACC-102 to ACC-109, ACC-115)."""

    @pytest.mark.parametrize("blank", BLANK)
    def test_blank_is_empty(self, blank: str) -> None:
        for named in RequestField:
            finding = completeness.field_left_empty(blank, named)
            giver = completeness.giver_left_empty(blank, named)
            assert finding is not None
            assert giver is not None
            assert (finding.code, giver.code) == ("ACC-104a", "ACC-109")
            assert finding.at == giver.at == named.path
        missing = completeness.pesel_left_empty(blank)
        assert missing is not None
        assert missing.code == "ACC-106"

    def test_anything_else_is_not(self) -> None:
        assert (
            completeness.field_left_empty("x", RequestField.PHONE)
            is completeness.giver_left_empty("x", RequestField.PHONE)
            is None
        )
        assert completeness.pesel_left_empty("x") is None

    def test_what_is_not_picked_is_named(self) -> None:
        picked: tuple[tuple[Callable[..., Any], object, str, str], ...] = (
            (completeness.identity_not_picked, IdentityVariant.EPUAP, "identity", "ACC-102"),
            (completeness.entity_not_picked, Body(BodyKind.GMINA), "entity", "ACC-103"),
            (completeness.function_not_picked, Function.HEAD, "function", "ACC-108"),
        )
        for rule, value, at, code in picked:
            finding = rule(None)
            assert (finding.at, finding.code) == (at, code)
            assert rule(value) is None
            with pytest.raises(TypeError, match=at):
                rule("x")

    def test_the_undertaking_is_ticked(self) -> None:
        assert completeness.undertaking_not_ticked(undertaking=True) is None
        finding = completeness.undertaking_not_ticked(undertaking=False)
        assert finding is not None
        assert finding.code == "ACC-115"
        with pytest.raises(TypeError, match="undertaking"):
            completeness.undertaking_not_ticked(None)  # type: ignore[arg-type] # on purpose

    @pytest.mark.parametrize("rule", [completeness.field_left_empty, completeness.giver_left_empty])
    def test_a_wrong_kind_is_named(self, rule: Callable[..., object]) -> None:
        with pytest.raises(TypeError, match="text"):
            rule(None, RequestField.PESEL)
        with pytest.raises(TypeError, match="named"):
            rule("x", "pesel")
