"""
All rules of the library by code.

Every rule is a module-level name in the module of its topic. Importing this module imports every package.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType, ModuleType

import sio_rules
from sio_rules import access, documents, login, pesel, plain, pupils, record, regon, school_calendar, terms, transport

from .access import revocation
from .rule import Rule

_LOADED = (access, revocation, documents, login, pesel, plain, pupils, record, regon, school_calendar, terms, transport)
"""Imported so that every module of the library is loaded and is a name in its package."""


def _rules(package: ModuleType) -> Iterator[Rule]:
    """Give the rules that *package* and the modules inside it define."""
    for value in vars(package).values():
        if isinstance(value, Rule):
            yield value
        elif isinstance(value, ModuleType) and value.__name__.startswith(f"{package.__name__}."):
            yield from _rules(value)


RULES: Mapping[str, Rule] = MappingProxyType(
    {rule.code: rule for rule in sorted(_rules(sio_rules), key=lambda rule: rule.code)}
)
"""Every rule, by its code and in the order of the codes: `RULES["ACC-114a"]`."""


def coverage() -> dict[str, tuple[str, ...]]:
    """
    Return the entries that have at least one rule, by family, in order.

    An entry with several findings has a letter after each code; it is listed once, without the letter. Which entries are left out, and
    why, is in docs/explanation/coverage.md.

    >>> coverage()["TRM"][:3]
    ('TRM-001', 'TRM-002', 'TRM-003')
    """
    entries = sorted({code.rstrip("abcdefghijklmnopqrstuvwxyz") for code in RULES})
    return {
        family: tuple(each for each in entries if each.startswith(family))
        for family in sorted({each[:3] for each in entries})
    }
