"""Where a user imports each name from: the nearest package that names it, or the root module that holds it."""

import pkgutil
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

import sio_rules

INNER = (
    "sio_rules.strategies",
    "sio_rules._",
    "sio_rules.rulebook",
    "sio_rules.readings",
    "sio_rules.messages",
    "sio_rules.tables",
)
"""What no example needs."""


def _public(module: ModuleType) -> list[str]:
    if hasattr(module, "__path__"):
        return list(module.__all__)
    if module.__name__.count(".") > 1:
        return []
    own = module.__name__
    return [name for name, value in vars(module).items() if name[0] != "_" and getattr(value, "__module__", own) == own]


@cache
def front_doors() -> dict[int, tuple[Any, str, str]]:
    """Return for the identity of each public object: the object, its module and its name there, the nearest to the root first."""
    names = ["sio_rules", *(each.name for each in pkgutil.walk_packages(sio_rules.__path__, "sio_rules."))]
    found: dict[int, tuple[Any, str, str]] = {}
    for name in sorted((each for each in names if not each.startswith(INNER)), key=lambda each: (each.count("."), each)):
        module = import_module(name)
        for each in sorted(_public(module)):
            value = getattr(module, each)
            if not isinstance(value, (ModuleType, str, int, float, tuple, frozenset)) and value is not None:
                found.setdefault(id(value), (value, name, each))
    return found


def imported(value: Any) -> tuple[str, str] | None:
    """Return the module and the name under which a user imports *value*; None where it is not public."""
    _, module, name = front_doors().get(id(value), (None, "", ""))
    return (module, name) if name else None
