"""
All rules of the library, by their code.

Every rule is a name of the module of its topic; here they come together. Importing this module imports every package.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType, ModuleType

import sio_rules
from sio_rules import access, documents, login, pesel, pupils, record, regon, school_calendar, terms, transport

from .access import revocation
from .rule import Rule

_LOADED = (access, revocation, documents, login, pesel, pupils, record, regon, school_calendar, terms, transport)
"""What has to be imported, so that each module of the library is there as a name of its package."""


def _rules(package: ModuleType) -> Iterator[Rule]:
    """Give the rules that *package* and the modules within it name."""
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
    Return the entries of the rulebook that have at least one rule, by family, in order.

    What an entry needs several findings for bears a letter behind its code; here it stands once. Which entries are set aside,
    and why, is told in docs/explanation/coverage.md.

    >>> coverage()["TRM"][:3]
    ('TRM-001', 'TRM-002', 'TRM-003')
    """
    entries = sorted({code.rstrip("abcdefghijklmnopqrstuvwxyz") for code in RULES})
    return {
        family: tuple(each for each in entries if each.startswith(family))
        for family in sorted({each[:3] for each in entries})
    }
