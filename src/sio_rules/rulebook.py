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
from .pupils import (
    absence,
    control,
    control_status,
    holiday_duty,
    identity,
    intake,
    learning_duty,
    origin,
    preschool_duty,
    registry_notice,
    reporting,
    reporting_table,
    school_duty,
    schooling,
    verification,
)
from .rule import Rule

_TOPICS: tuple[tuple[Rule, ...], ...] = (
    # Time
    terms.RULES,
    deadlines.RULES,
    windows.RULES,
    days.RULES,
    ages.RULES,
    school_calendar.RULES,
    # Identifiers
    pesel_digits.RULES,
    pesel.RULES,
    spreadsheet.RULES,
    regon.RULES,
    rspo.RULES,
    documents.RULES,
    login.RULES,
    # Pupils
    reporting_table.RULES,
    reporting.RULES,
    identity.RULES,
    origin.RULES,
    verification.RULES,
    registry_notice.RULES,
    schooling.RULES,
    intake.RULES,
    holiday_duty.RULES,
    absence.RULES,
    preschool_duty.RULES,
    school_duty.RULES,
    learning_duty.RULES,
    control.RULES,
    control_status.RULES,
)

RULES: Mapping[str, Rule] = MappingProxyType({rule.code: rule for topic in _TOPICS for rule in topic})
"""Every rule, by its code: `RULES["ACC-114a"]`."""
