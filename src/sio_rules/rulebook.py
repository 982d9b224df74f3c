"""
All rules of the library, by their code.

Each topic module ends with its `RULES`; here they come together. Importing this module imports every package.
"""

from collections.abc import Mapping
from types import MappingProxyType

from . import (
    ages,
    days,
    deadlines,
    documents,
    login,
    pesel,
    pesel_digits,
    regon,
    rspo,
    school_calendar,
    spreadsheet,
    terms,
    windows,
)
from .rule import Rule

_TOPICS: tuple[tuple[Rule, ...], ...] = (
    terms.RULES,
    deadlines.RULES,
    windows.RULES,
    days.RULES,
    ages.RULES,
    school_calendar.RULES,
    pesel_digits.RULES,
    pesel.RULES,
    spreadsheet.RULES,
    regon.RULES,
    rspo.RULES,
    documents.RULES,
    login.RULES,
)

RULES: Mapping[str, Rule] = MappingProxyType({rule.code: rule for topic in _TOPICS for rule in topic})
"""Every rule, by its code: `RULES["ACC-114a"]`."""
