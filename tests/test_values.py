"""Every value type that users import can be drawn, and is a value: equal, hashable, picklable, copyable."""

import copy
import pickle
from typing import Any

import attrs
import pytest
from house import VALUES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sio_rules._hypothesis import register

register()

AUTHORS = {"Act", "Provision", "Guide", "Passage"}
"""Built by authors of rules, as constants."""
DRAWN = [value for value in VALUES if value.__name__ not in AUTHORS]


@pytest.mark.parametrize("value", DRAWN, ids=lambda each: each.__name__)
@given(data=st.data())
@settings(max_examples=25, suppress_health_check=list(HealthCheck))
def test_a_value_survives_pickle_and_copy(value: type[Any], data: st.DataObject) -> None:
    """Its strategy is found by its type, and what it draws is a value."""
    drawn = data.draw(st.from_type(value))
    assert type(drawn) is value
    for again in (pickle.loads(pickle.dumps(drawn)), copy.deepcopy(drawn)):  # noqa: S301 - our own bytes
        assert again == drawn
        assert hash(again) == hash(drawn)


@pytest.mark.parametrize("value", DRAWN, ids=lambda each: each.__name__)
@given(data=st.data())
@settings(max_examples=25, suppress_health_check=list(HealthCheck))
def test_nothing_that_was_typed_is_shown(value: type[Any], data: st.DataObject) -> None:
    """Text in a field that is not shown does not come out by another way."""
    drawn = data.draw(st.from_type(value))
    hidden = [getattr(drawn, each.name) for each in attrs.fields(value) if not each.repr]
    shown = repr(drawn)
    for each in hidden:
        if isinstance(each, str) and len(each) > 3:  # shorter text stands in any repr
            assert each not in shown
