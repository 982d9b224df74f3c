"""
All rules of the library, by their code.

Each topic module ends with its `RULES`; here they come together. Importing this module imports every package.
"""

from collections.abc import Mapping
from types import MappingProxyType

from . import ages, days, deadlines, school_calendar, terms, windows
from .rule import Rule
from .transport import disability, distance, entries, entry_days, entry_modes, entry_places, preschool, ride

_TOPICS: tuple[tuple[Rule, ...], ...] = (
    terms.RULES,
    deadlines.RULES,
    windows.RULES,
    days.RULES,
    ages.RULES,
    school_calendar.RULES,
    distance.RULES,
    preschool.RULES,
    disability.RULES,
    ride.RULES,
    entries.RULES,
    entry_places.RULES,
    entry_days.RULES,
    entry_modes.RULES,
)

RULES: Mapping[str, Rule] = MappingProxyType({rule.code: rule for topic in _TOPICS for rule in topic})
"""Every rule, by its code: `RULES["ACC-114a"]`."""
