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
from .access import (
    agreement,
    applicants,
    authorisation,
    contact,
    filing,
    form,
    password,
    scopes,
    validity,
)
from .pupils import (
    absence,
    assignments,
    both_places,
    centres,
    class_pairs_basic,
    class_pairs_other,
    class_pairs_preschool,
    class_pairs_rw,
    clearing_up,
    conflicts,
    control,
    control_status,
    early_support,
    going_up,
    holiday_duty,
    identity,
    intake,
    learning_duty,
    levels,
    origin,
    preschool_duty,
    professions,
    registry_notice,
    reporting,
    reporting_table,
    school_duty,
    schooling,
    verification,
)
from .rule import Rule
from .transport import (
    disability,
    distance,
    entries,
    entry_days,
    entry_modes,
    entry_places,
    preschool,
    ride,
)

_TOPICS: tuple[tuple[Rule, ...], ...] = (
    # Time and identifiers
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
    # Access
    agreement.RULES,
    applicants.RULES,
    authorisation.RULES,
    contact.RULES,
    filing.RULES,
    form.RULES,
    password.RULES,
    scopes.RULES,
    validity.RULES,
    # Pupils
    absence.RULES,
    assignments.RULES,
    both_places.RULES,
    centres.RULES,
    class_pairs_basic.RULES,
    class_pairs_other.RULES,
    class_pairs_preschool.RULES,
    class_pairs_rw.RULES,
    clearing_up.RULES,
    conflicts.RULES,
    control.RULES,
    control_status.RULES,
    early_support.RULES,
    going_up.RULES,
    holiday_duty.RULES,
    identity.RULES,
    intake.RULES,
    learning_duty.RULES,
    levels.RULES,
    origin.RULES,
    preschool_duty.RULES,
    professions.RULES,
    registry_notice.RULES,
    reporting.RULES,
    reporting_table.RULES,
    school_duty.RULES,
    schooling.RULES,
    verification.RULES,
    # Transport
    disability.RULES,
    distance.RULES,
    entries.RULES,
    entry_days.RULES,
    entry_modes.RULES,
    entry_places.RULES,
    preschool.RULES,
    ride.RULES,
)

RULES: Mapping[str, Rule] = MappingProxyType({rule.code: rule for topic in _TOPICS for rule in topic})
"""Every rule, by its code: `RULES["ACC-114a"]`."""
