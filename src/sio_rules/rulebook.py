"""
All rules of the library, by their code.

Each topic module ends with its `RULES`; here they come together. Importing this module imports every package.
"""

from collections.abc import Mapping
from types import MappingProxyType

from . import ages, days, deadlines, school_calendar, terms, windows
from .rule import Rule

_TOPICS: tuple[tuple[Rule, ...], ...] = (
    terms.RULES,
    deadlines.RULES,
    windows.RULES,
    days.RULES,
    ages.RULES,
    school_calendar.RULES,
)

RULES: Mapping[str, Rule] = MappingProxyType({rule.code: rule for topic in _TOPICS for rule in topic})
"""Every rule, by its code: `RULES["ACC-114a"]`."""
