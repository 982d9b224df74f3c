"""
All rules of the library, by their code.

Each topic module ends with its `RULES`; here they come together. Importing this module imports every package.
"""

from collections.abc import Mapping
from types import MappingProxyType

from . import ages, days, deadlines, school_calendar, terms, windows
from .pupils import (
    assignments,
    both_places,
    centres,
    class_pairs_basic,
    class_pairs_other,
    class_pairs_preschool,
    class_pairs_rw,
    clearing_up,
    conflicts,
    early_support,
    going_up,
    levels,
    professions,
)
from .rule import Rule

_TOPICS: tuple[tuple[Rule, ...], ...] = (
    terms.RULES,
    deadlines.RULES,
    windows.RULES,
    days.RULES,
    ages.RULES,
    school_calendar.RULES,
    assignments.RULES,
    class_pairs_rw.RULES,
    class_pairs_basic.RULES,
    class_pairs_preschool.RULES,
    class_pairs_other.RULES,
    conflicts.RULES,
    clearing_up.RULES,
    levels.RULES,
    going_up.RULES,
    centres.RULES,
    both_places.RULES,
    early_support.RULES,
    professions.RULES,
)

RULES: Mapping[str, Rule] = MappingProxyType({rule.code: rule for topic in _TOPICS for rule in topic})
"""Every rule, by its code: `RULES["ACC-114a"]`."""
