"""What the tests of the whole house look at: every module, public function and value type of the library."""

import inspect
import pkgutil
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

import attrs

import sio_rules


def _modules() -> list[ModuleType]:
    names = [each.name for each in pkgutil.walk_packages(sio_rules.__path__, "sio_rules.")]
    return [sio_rules, *(import_module(name) for name in sorted(names))]


MODULES = _modules()
"""Every module of the library."""

LAW = [each for each in MODULES if not each.__name__.startswith(("sio_rules.strategies", "sio_rules._hypothesis"))]
"""Every module but the strategies."""


def _own(module: ModuleType, wanted: Callable[[Any], bool]) -> list[Any]:
    return [
        value
        for name, value in sorted(vars(module).items())
        if not name.startswith("_") and wanted(value) and getattr(value, "__module__", None) == module.__name__
    ]


FUNCTIONS: list[Callable[..., Any]] = [
    function
    for module in LAW
    for function in _own(module, lambda value: inspect.isroutine(value) or hasattr(value, "cache_info"))
]
"""Every public function of the library."""

TYPES: list[type[Any]] = [each for module in LAW for each in _own(module, inspect.isclass)]
"""Every public class of the library."""

VALUES: list[type[Any]] = [each for each in TYPES if attrs.has(each)]
"""Every public value type."""

ROWS = {
    *(
        "AuthorityRow",
        "DistrictForm",
        "HolidayRow",
        "PairRow",
        "ReportingRow",
        "SenderRow",
        "Task",
    ),
    *("RevocationRow", "StepRow"),
    *("Interpretation", "SioMessage", "Text"),
    *("Column", "Table"),
}
"""Rows of the library's own tables: constants that users read, and only authors of rules write."""

PARTS = {"Between", "Column", "Dated", "Due", "ExpectedExam", "Field", "Layout", "Opening", "Owed", "Part", "View"}
"""What stands in annotations and tables, and what only the library makes: tested in its own module, without a strategy."""

TEXTS = {"Act", "Guide", "Passage", "Provision"}
"""Texts of law and places in them: constants, too."""

USERS_VALUES = [
    each for each in VALUES if each.__module__ == "sio_rules.access.due_steps" or each.__name__ not in ROWS | TEXTS | PARTS
]
"""Every value type that users make, get or keep."""
