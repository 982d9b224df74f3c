"""
Junk in any argument of any public function, and in any field of any value.

It gives a result, one of the library's errors, or a `TypeError` that names the argument; and it never comes out again.
"""

import inspect
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, get_type_hints

import pytest
from house import FUNCTIONS, LAW, USERS_VALUES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument, ResolutionFailed

from sio_rules import IllegalStepError, InvalidValueError, OutOfCoverageError
from sio_rules._hypothesis import register
from sio_rules.rule import Severity

register()

MARKED = "tajne-Zażółć-44051401359"
JUNK: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    10**30,
    1.5,
    float("nan"),
    "",
    " ",
    MARKED,
    "x" * 10_000,
    "9" * 5_000,
    "٤٤٠٥١٤٠١٣٥٩",
    "\ud800",
    "\x00\n\u202e",
    b"44051401359",
    date.min,
    date.max,
    date(1990, 12, 31),
    date(1991, 1, 1),
    date(2050, 12, 31),
    date(2051, 1, 1),
    datetime(2026, 1, 1, tzinfo=UTC),
    timedelta(1),
    Decimal(1),
    [],
    {},
    (),
    (None,),
    (MARKED,),
    frozenset(),
    frozenset({MARKED}),
    object(),
    object,
    Severity.ERROR,
    len,
)
ALLOWED = (InvalidValueError, OutOfCoverageError, IllegalStepError)

AUTHORS_MODULES = {
    *("sio_rules.basis", "sio_rules.fact", "sio_rules.notebook", "sio_rules.expect"),
    "sio_rules.access.in_order",  # called by check_request alone, with values that it has checked
    "sio_rules.transport.entitlement.open_facts",  # takes a rule of the library as a function, and promises nothing about another
}
"""What only authors of rules call: exempt, as `Rule`, `Act` and `Provision` are."""
AUTHORS_TYPES = {"Rule"}
SHOW_WHAT_THEY_GET = {"sio_rules.rule", "sio_rules.errors", "sio_rules.typed"}
"""Text comes out of them as it went in."""
CALLERS_WORDS = {"at", "path", "argument"}
"""The path of a field and the name of an argument, which a finding or an error repeats, are nothing that anybody typed."""


def valid(hint: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for what *hint* wants, where Hypothesis knows one."""
    try:
        wanted = st.from_type(hint)
        wanted.validate()
    except (ResolutionFailed, InvalidArgument, TypeError, AssertionError):
        return st.nothing()
    return wanted


@cache
def arguments(called: Callable[..., Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return a strategy for keyword arguments, each what is wanted or junk."""
    of = called.__init__ if inspect.isclass(called) else called
    hints = get_type_hints(of)
    junk = st.sampled_from(JUNK)
    unmarked = junk.filter(lambda each: MARKED not in repr(each))
    drawn = {name: valid(hint) | (unmarked if name in CALLERS_WORDS else junk) for name, hint in hints.items()}
    if hints.get("argument") is str:
        drawn["argument"] = st.just("argument")  # a check that is told the name for its error
    return st.fixed_dictionaries(
        {
            name: drawn[name]
            for name, parameter in inspect.signature(called).parameters.items()
            if parameter.kind is not inspect.Parameter.VAR_KEYWORD
        }
    )


def call(called: Callable[..., Any], given_arguments: dict[str, Any]) -> Any:
    """Call with *given_arguments*, those that are positional by position."""
    positional, keywords = [], {}
    for name, parameter in inspect.signature(called).parameters.items():
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            keywords[name] = given_arguments[name]
        elif parameter.kind is not inspect.Parameter.VAR_KEYWORD:
            positional.append(given_arguments[name])
    return called(*positional, **keywords)


def outcome(called: Callable[..., Any], given_arguments: dict[str, Any]) -> Any:
    """Return what the call returns, or the error that it may raise."""
    try:
        result = call(called, given_arguments)
        return list(result) if inspect.isgenerator(result) else result
    except (*ALLOWED, TypeError) as error:
        return error


def survives(called: Callable[..., Any], given_arguments: dict[str, Any]) -> None:
    """Call, and hold what comes out against the promise."""
    result = outcome(called, given_arguments)
    if isinstance(result, TypeError):
        subject = str(result).partition(" must be ")[0]
        named = re.findall(r"\w+", subject)
        assert any(name in named for name in inspect.signature(called).parameters), f"{called.__qualname__}: {result}"
    if isinstance(result, Exception):
        assert MARKED not in str(result)
        assert result.__suppress_context__ or result.__context__ is None
    elif called.__module__ not in SHOW_WHAT_THEY_GET:
        assert MARKED not in repr(result)


FUZZED = [each for each in FUNCTIONS if each.__module__ not in AUTHORS_MODULES]
BUILT = [each for each in USERS_VALUES if each.__module__ not in AUTHORS_MODULES and each.__name__ not in AUTHORS_TYPES]


@pytest.mark.parametrize("called", [*FUZZED, *BUILT], ids=lambda each: f"{each.__module__[10:]}.{each.__name__}")
@given(data=st.data())
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
def test_junk_gives_a_result_or_an_error_that_names_the_argument(called: Callable[..., Any], data: st.DataObject) -> None:
    """Everything in one call: right values and junk mixed."""
    survives(called, data.draw(arguments(called)))


def test_there_is_something_to_fuzz() -> None:
    """The list is not empty by mistake."""
    assert len(FUZZED) + len(BUILT) > len(LAW) / 2
