"""What is known beside the form."""

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given

from sio_rules.access import RequestCircumstances
from sio_rules.errors import InvalidValueError
from sio_rules.periods import Period
from sio_rules.strategies import circumstances


class TestCircumstances:
    """Unknown is None, and never "none"."""

    def test_nothing_is_known_by_itself(self) -> None:
        assert all(getattr(RequestCircumstances(), each.name) is None for each in attrs.fields(RequestCircumstances))

    @given(circumstances())
    def test_it_can_be_made_anew(self, known: RequestCircumstances) -> None:
        assert attrs.evolve(known) == known

    @pytest.mark.parametrize("name", ["accesses", "head_requests"])
    def test_an_access_without_an_end_is_impossible(self, name: str) -> None:
        changes: dict[str, Any] = {name: (Period(date.min),)}
        with pytest.raises(InvalidValueError, match=name):
            RequestCircumstances(**changes)

    @pytest.mark.parametrize("name", [each.name for each in attrs.fields(RequestCircumstances)])
    @pytest.mark.parametrize("junk", [1, "x", [], frozenset({1}), (1,), object()])
    def test_a_wrong_kind_is_named(self, name: str, junk: object) -> None:
        changes: dict[str, Any] = {name: junk}
        with pytest.raises(TypeError, match=rf"^{name}(\[0\])? must be"):
            RequestCircumstances(**changes)
