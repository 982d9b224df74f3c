"""Every value type that users import can be drawn, and is a value: equal, hashable, picklable, copyable."""

import copy
import pickle
from typing import Any

import attrs
import pytest
from examples import of_hundred
from house import LAW, ROWS, TEXTS, USERS_VALUES, VALUES
from hypothesis import given, settings
from hypothesis import strategies as st
from made import MADE, register_made

from sio_rules import strategies
from sio_rules._hypothesis import STRATEGIES, register
from sio_rules.dated import Dated

register()
register_made()


def test_every_value_has_a_strategy() -> None:
    """Registered by the entry point, and there under its name; what only the library makes is drawn in `made`."""
    registered = {(f"sio_rules.{module}", name) for module, types in STRATEGIES.items() for name in types}
    assert {(each.__module__, each.__name__) for each in USERS_VALUES if each not in MADE} <= registered
    for types in STRATEGIES.values():
        for name in types.values():
            assert name in strategies.__all__


def test_every_strategy_of_a_type_is_registered_once() -> None:
    """A type has one strategy, and no two types share one."""
    names = [name for types in STRATEGIES.values() for name in types.values()]
    assert sorted(names) == sorted(set(names))


def test_what_has_no_strategy_is_a_constant() -> None:
    """Every kind of row and text is held by a module, by itself or in a table, so users need not make one."""
    held = {type(each).__name__ for module in LAW for value in vars(module).values() for each in (value, *_parts(value))}
    assert {each.__name__ for each in VALUES} >= ROWS | TEXTS
    in_others = {"Passage", "Provision", "Text"}  # in the basis of each rule, and in the readings
    assert held >= (ROWS | TEXTS) - in_others


def _parts(value: object) -> tuple[object, ...]:
    if isinstance(value, Dated):
        return tuple(each for _, each in value)
    return value if type(value) is tuple else ()


@pytest.mark.parametrize("value", USERS_VALUES, ids=lambda each: each.__name__)
@given(data=st.data())
@settings(max_examples=of_hundred(30))
def test_a_value_survives_pickle_and_copy_and_shows_nothing_that_was_typed(value: type[Any], data: st.DataObject) -> None:
    """Its strategy is found by its type; text in a field that is not shown does not come out in any other way."""
    drawn = data.draw(st.from_type(value))
    assert type(drawn) is value
    for again in (pickle.loads(pickle.dumps(drawn)), copy.deepcopy(drawn)):
        assert again == drawn
        assert hash(again) == hash(drawn)
    hidden = {each.name: getattr(drawn, each.name) for each in attrs.fields(value) if not each.repr}
    shown = repr(drawn)
    for name, text in hidden.items():
        if isinstance(text, str) and len(text) > 3 and text in shown:  # shorter text stands in any repr
            emptied: dict[str, Any] = {name: ""}
            assert text in repr(attrs.evolve(drawn, **emptied))  # a drawn text may be part of what is shown, such as "Fals"
