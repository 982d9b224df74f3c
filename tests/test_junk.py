"""
Junk in any argument of any public function, and in any field of any value.

It gives a result, one of the library's errors, or a `TypeError` that names the argument; and it never comes out again.
"""

import inspect
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from examples import of_hundred
from house import FUNCTIONS, LAW, USERS_VALUES
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument, ResolutionFailed
from made import register_made

from sio_rules import IllegalStepError, InvalidValueError, OutOfCoverageError
from sio_rules._hypothesis import register
from sio_rules.rule import Severity

register()
register_made()


class Text(str):
    """A text that answers as it likes."""

    __slots__ = ()

    def strip(self, _: str | None = None, /) -> str:
        """Answer anything."""
        return "zgodne"


class Day(date):
    """A date of a class of its own."""


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
    datetime(2026, 3, 2),  # noqa: DTZ001 - junk
    datetime.min.replace(tzinfo=UTC),
    datetime.max.replace(tzinfo=UTC),
    time(12),
    Text(""),
    Day(2026, 3, 2),
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
    *("sio_rules.basis", "sio_rules._plain", "sio_rules._expect"),
    "sio_rules.transport.entitlement.open_facts",  # takes a rule of the library as a function, and promises nothing about another
    *(
        f"sio_rules.access.request.{name}"
        for name in ("_names", "agreement", "appointment", "completeness", "entity", "powers")
    ),  # of `check_request`
    *("sio_rules.transport.entitlement.duty", "sio_rules.transport.entitlement.disability"),  # parts of `owed_ride`
    *("sio_rules.transport.entitlement.centres", "sio_rules.transport.entitlement.powers"),
    "sio_rules.transport.entitlement.forms",
    *("sio_rules.transport.entries.places", "sio_rules.transport.entries.days"),  # parts of `check_entry`
    *(
        each.__name__ for each in LAW if each.__name__.startswith(("sio_rules.record._", "sio_rules.record.due._"))
    ),  # parts of `check_record`, all of them
    *("sio_rules.pupils.particulars._age", "sio_rules.pupils.particulars._covering"),  # parts of their checks
    *(
        each.__name__
        for each in LAW
        if each.__name__.startswith(("sio_rules.plain._", "sio_rules.plain.readers._", "sio_rules.plain.rows._"))
    ),  # parts of `plain.read`, whose faults are its own
    *("sio_rules.pupils.conflicts.tasks", "sio_rules.pupils.conflicts.order"),  # parts of a conflict
    *(
        f"sio_rules.pupils.assignments.{name}"
        for name in ("early_support", "pupil_ages", "single_choices", "whole_schooling")
    ),  # parts of `check_assignment`, `check_assigned_pupil` and `check_record`
    "sio_rules.pupils.achievements.exams_expected",  # part of `check_record`
    "sio_rules.transport.entries.conditions",
    "sio_rules._pesel_digits",  # part of `check_pesel`
    "sio_rules._spreadsheet",  # part of the checks of numbers
    "sio_rules._holidays",  # part of `sio_rules.days`
    "sio_rules._view",  # how values build their `view`
    *(each.__name__ for each in LAW if each.__name__.startswith("sio_rules.tables._")),  # how the tables are built
}
"""What only authors of rules call: exempt, as `Rule`, `Act` and `Provision` are."""
AUTHORS_FUNCTIONS = {
    *(
        "sio_rules.terms.working_days_counted",
        "sio_rules.access.procedure.deadlines.last_day_to_appear",
        "sio_rules.access.procedure.deadlines.last_day_to_examine",
    ),  # parts of deadlines
    *("sio_rules.rule.each", "sio_rules.labels.term"),  # parts and their check, and the words of a member
    "sio_rules._values.expect_within",  # the bounds are the library's own
    "sio_rules.access.authority.grid.rows_of",  # part of `granting_authority`
    *("sio_rules.access.request.authorisation.given_to_oneself", "sio_rules.access.request.circumstances.period_of"),
    "sio_rules.access.request.grantors.check_grantors",  # part of `check_request`
    *(f"sio_rules.access.request.filing.{name}" for name in ("access_still_granted", "second_head")),
    *(
        f"sio_rules.access.request.validity.{name}"
        for name in ("check_validity", "last_day_of_five_years", "over_before_filing", "too_late_after_filing")
    ),
    *(f"sio_rules.access.request.contact.{name}" for name in ("check_contact", "email_misshapen", "phone_misshapen")),
    "sio_rules.transport.entitlement.distance.duty_as_measured",
    "sio_rules.transport.entitlement.distance.duty_in_district",
    "sio_rules.transport.entitlement.owed.owed_for_the_year",
    "sio_rules.transport.entitlement.owed.warned",
    "sio_rules.transport.entitlement.preschool.owed_to_preschooler",
    "sio_rules.transport.entries.excluding_modes.check_modes",
    *("sio_rules.record.checks.in_record", "sio_rules.record.checks.placed", "sio_rules.record._parts.found_by_part"),
    "sio_rules.pupils.achievements.laureates.types_repeated",
    "sio_rules.pupils.assignments.assignments.previous_year_not_ended",
    "sio_rules.pupils.assignments.holiday_classes.outside_the_holidays",
    "sio_rules.pupils.assignments.holiday_duty.holiday_breaks_by_place",
    "sio_rules.pupils.assignments.levels.lower_level_later",
    "sio_rules.pupils.conflicts.conflict.conflict_of",
    *(
        f"sio_rules.pupils.conflicts.notice.{name}"
        for name in ("common_cells", "common_data", "first_deadline", "schools_of")
    ),
    *(f"sio_rules.pupils.particulars.residence_entries.{name}" for name in ("recorded_at_once", "residence_lacking")),
    "sio_rules.pupils.particulars.who_fills.wrong_institution",
    *(f"sio_rules.pupils.schooling.ending.{name}" for name in ("finishing_day", "promoted_after_a_gap")),
    "sio_rules.pupils.schooling.schooling.last_day_of_schooling",
    "sio_rules.pupils.conflicts.matrix.sort_of",
    "sio_rules.pupils.particulars.check.against_earlier_particulars",
    "sio_rules.pupils.particulars.circumstances.younger_than",
    "sio_rules.pupils.particulars.dates.left_uncovered",
    "sio_rules.pupils.particulars.home_education_needs.wrong_circumstances",
    "sio_rules.transport.entries.check.against_earlier_entries",
    *(
        f"sio_rules.access.procedure.{name}"
        for name in (
            "_moments.day_in_poland",
            "appearance.check_appearance",
            "extension.ends_the_case",
            "step_checks.notice_sent_on",
            "step_checks.rows_of_step",
            "step_checks.wrong_in_step",
        )
    ),
    *("sio_rules.access.renewal.grounds.check_grounds", "sio_rules.access.revocation.table.taken_by"),
}
"""So these, in modules that users call: parts of a question or check, which checks its arguments once."""
AUTHORS_TYPES = {"Rule"}
SHOW_WHAT_THEY_GET = {"sio_rules.rule", "sio_rules.errors", "sio_rules._expect"}
"""Modules that return the text they get unchanged."""
CALLERS_WORDS = {"at", "path", "argument", "about", "name"}
"""The path of a field and the name of an argument, a fact or a policy, which are repeated, are nothing that anybody typed."""


def valid(hint: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for what *hint* wants, where Hypothesis knows one."""
    if isinstance(hint, UnionType) or get_origin(hint) is Union:
        return st.one_of([valid(each) for each in get_args(hint)])
    if get_origin(hint) is Callable:
        return st.just(lambda *_: None)  # what Hypothesis makes up notes each call
    try:
        wanted = st.from_type(hint)
        wanted.validate()
    except (ResolutionFailed, InvalidArgument, TypeError, AssertionError):
        return st.nothing()
    return wanted


@cache
def hints(called: Callable[..., Any]) -> dict[str, Any]:
    """Return what each argument is to be."""
    return get_type_hints(called.__init__ if inspect.isclass(called) else called)


@cache
def wanted(called: Callable[..., Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return a strategy for keyword arguments of the right kinds, as far as Hypothesis knows them."""
    drawn = {name: valid(hint) for name, hint in hints(called).items()}
    if hints(called).get("argument") is str:
        drawn["argument"] = st.just("argument")  # a check that is told the name for its error
    return st.fixed_dictionaries(
        {name: st.just(JUNK[0]) if drawn[name].is_empty else drawn[name] for name in parameters(called)}
    )


@cache
def parameters(called: Callable[..., Any]) -> dict[str, inspect.Parameter]:
    """Return the parameters by name, but those that the caller makes up."""
    of = inspect.signature(called).parameters
    return {name: each for name, each in of.items() if each.kind is not inspect.Parameter.VAR_KEYWORD}


@cache
def junk_for(called: Callable[..., Any], name: str) -> tuple[Any, ...]:
    """Return the junk for the argument of this *name*, but what may be called: what it raises then is its own."""
    if name == "argument":
        return ()
    to_call = fits(hints(called)[name], len)
    return tuple(
        each for each in JUNK if not (name in CALLERS_WORDS and MARKED in repr(each)) and not (to_call and callable(each))
    )


@cache
def junk(called: Callable[..., Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return a strategy for junk in any number of the arguments."""
    optional = {name: st.sampled_from(junk_for(called, name)) for name in parameters(called) if junk_for(called, name)}
    return st.fixed_dictionaries({}, optional=optional)


def fits(hint: Any, value: Any) -> bool:
    """Whether *value* is of the kind that *hint* wants, its members aside."""
    if isinstance(hint, UnionType) or get_origin(hint) is Union:
        return any(fits(each, value) for each in get_args(hint))
    kind = get_origin(hint) or hint
    if kind is Callable:
        return callable(value)
    if not isinstance(kind, type):
        return True
    return isinstance(value, kind) and (kind in {bool, datetime, object} or not isinstance(value, (bool, datetime)))


def call(called: Callable[..., Any], given_arguments: dict[str, Any]) -> Any:
    """Call with *given_arguments*, those that are positional by position."""
    positional, keywords = [], {}
    for name, parameter in parameters(called).items():
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            keywords[name] = given_arguments[name]
        else:
            positional.append(given_arguments[name])
    return called(*positional, **keywords)


def outcome(called: Callable[..., Any], given_arguments: dict[str, Any]) -> Any:
    """Return what the call returns, or the error that it may raise."""
    try:
        result = call(called, given_arguments)
        return list(result) if inspect.isgenerator(result) else result
    except (*ALLOWED, TypeError) as error:
        return error


def names_what_is_wrong(message: str, given_arguments: dict[str, Any]) -> bool:
    """
    Whether *message* names an argument.

    Where it tells the kind of what was given ("events[0] must be Sent, not str"), whether the argument, or what stands at that
    place of it, is of this kind; a set has no places.
    """
    told = re.fullmatch(r"(\w+)(?:\[(\d+)\])? must be .*, not (\w+)", message)
    if told is None:
        return any(name in given_arguments for name in re.findall(r"\w+", message.partition(" must be ")[0]))
    name, place, kind = told.groups()
    given = [given_arguments[name]] if name != "argument" else list(given_arguments.values())
    if place is not None:
        members = [tuple(each)[int(place)] for each in given]
    else:
        members = [member for each in given for member in (each, *(each if isinstance(each, frozenset) else ()))]
    return kind in {type(each).__name__ for each in members}


def survives(called: Callable[..., Any], given_arguments: dict[str, Any]) -> Any:
    """Call the function, compare the result with what it promises, and return it."""
    result = outcome(called, given_arguments)
    if isinstance(result, TypeError):
        several = {name for name, each in parameters(called).items() if each.kind is inspect.Parameter.VAR_POSITIONAL}
        told_of = {name: (given,) if name in several else given for name, given in given_arguments.items()}
        assert names_what_is_wrong(str(result), told_of), f"{called.__qualname__}: {result}"
    if isinstance(result, Exception):
        assert MARKED not in str(result)
        assert result.__suppress_context__ or result.__context__ is None
    elif called.__module__ not in SHOW_WHAT_THEY_GET:
        assert MARKED not in repr(result)
    return result


FUZZED = [
    each
    for each in FUNCTIONS
    if each.__module__ not in AUTHORS_MODULES and f"{each.__module__}.{each.__name__}" not in AUTHORS_FUNCTIONS
]
BUILT = [each for each in USERS_VALUES if each.__module__ not in AUTHORS_MODULES and each.__name__ not in AUTHORS_TYPES]


@pytest.mark.parametrize("called", [*FUZZED, *BUILT], ids=lambda each: f"{each.__module__[10:]}.{each.__name__}")
@given(data=st.data())
@settings(max_examples=of_hundred(8), phases=[Phase.explicit, Phase.generate])
def test_junk_gives_a_result_or_an_error_that_names_the_argument(called: Callable[..., Any], data: st.DataObject) -> None:
    """Every junk value in each argument while the others are right, and some junk in several."""
    right = data.draw(wanted(called))
    survives(called, right)
    for name in right:
        for each in junk_for(called, name):
            result = survives(called, right | {name: each})
            assert isinstance(result, Exception) or fits(hints(called)[name], each), f"{name}: {each!r}"
    for _ in range(5):
        survives(called, right | data.draw(junk(called)))


def test_there_is_something_to_fuzz() -> None:
    """The list is not empty by mistake."""
    assert len(FUZZED) + len(BUILT) > len(LAW) / 2
