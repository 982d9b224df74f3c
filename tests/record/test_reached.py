"""Every public check of pupils and of the entries of transport is reached from a record, or left out for a reason."""

import inspect
from collections.abc import Callable, Iterator
from types import CodeType
from typing import Any

import pytest
from house import FUNCTIONS

from sio_rules.record import check_record, check_register

LEFT_OUT = {
    "check_going_up": "the order of steps that a school took is no part of a record",
    "check_guest": "the days on which a guest really came are no part of a record",
    "check_holiday_class": "language and description are of the class, not of a pupil",
    "check_own_child": "whether a child attends all year is no part of a record; its holiday breaks are asked by place",
    "check_leaving": "its two findings are asked for each assignment and schooling that lasts into the stay",
    "check_notice": "a letter to the registry office is no part of a record",
    "check_class": "how a class is registered is of the class, not of a pupil",
    "check_class_size": "how many pupils a class has is of the class; `class_size` counts them in a register",
    "check_duty_query": "a question to SIO about a duty is no part of a record",
    "check_reporting": "kind by kind it is asked; data beside the form of a duty are found by the form's own check",
    "check_sending": "on which day data were sent is no part of a record; `due_of_record` names the deadlines",
    "check_training": "what an artistic class teaches is of the class; a caller who has it checks it at the assignment",
}
BY_PARTS = ("check_entries", "check_laureates", "check_particulars")
"""Checks of several things at once: a record checks the same part by part, because each part has its place."""

TOPICS = ("sio_rules.pupils.", "sio_rules.transport.entries.check")
CHECKS = {
    each.__name__: each for each in FUNCTIONS if each.__module__.startswith(TOPICS) and each.__name__.startswith("check_")
}


def named_in(function: Callable[..., Any]) -> Iterator[Callable[..., Any]]:
    """Yield the library's functions that *function* names, itself or through a table of its module."""
    codes = [inspect.unwrap(function).__code__]
    for code in codes:
        codes += [each for each in code.co_consts if isinstance(each, CodeType)]
    around = function.__globals__
    for name in {name for code in codes for name in code.co_names}:
        held = around.get(name)
        rows = held if isinstance(held, tuple) else ((held,),)
        for each in (each for row in rows if isinstance(row, tuple) for each in row):
            if inspect.isfunction(each) and each.__module__.startswith("sio_rules"):
                yield each


def reached() -> set[Callable[..., Any]]:
    """Return the functions that checking a record or a register comes to."""
    waiting: list[Callable[..., Any]] = [check_record, check_register]
    seen: set[Any] = set()
    while waiting:
        function = waiting.pop()
        if function not in seen:
            seen.add(function)
            waiting += named_in(function)
    return seen


REACHED = reached()
REACHED_CHECKS = {name for name, check in CHECKS.items() if check in REACHED}


def test_every_check_is_reached_or_left_out_for_a_reason() -> None:
    """A new check is called from the record, or the reason why not is given here."""
    assert REACHED_CHECKS | set(LEFT_OUT) | set(BY_PARTS) == set(CHECKS)


def test_nothing_that_is_reached_is_left_out() -> None:
    """A reason does not outlive its check."""
    assert not REACHED_CHECKS & {*LEFT_OUT, *BY_PARTS}


@pytest.mark.parametrize("name", BY_PARTS)
def test_what_a_check_of_several_things_asks_is_reached(name: str) -> None:
    """A rule about two entries that is added to such a check is also applied to a record."""
    assert set(named_in(CHECKS[name])) <= REACHED
