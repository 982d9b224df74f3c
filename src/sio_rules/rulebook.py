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
    authority,
    authority_grid,
    case_deadlines,
    change_of_data,
    comparison,
    contact,
    due,
    extension,
    filing,
    form,
    identity,
    missing_mail,
    notices,
    password,
    procedure,
    renewal,
    renewal_window,
    revocation,
    revocation_checks,
    revocation_reasons,
    revocation_table,
    scopes,
    step_checks,
    step_table,
    validity,
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
    applicants.RULES,
    form.RULES,
    contact.RULES,
    scopes.RULES,
    password.RULES,
    validity.RULES,
    authorisation.RULES,
    agreement.RULES,
    filing.RULES,
    # Access: the procedure
    authority_grid.RULES,
    authority.RULES,
    comparison.RULES,
    step_table.RULES,
    step_checks.RULES,
    procedure.RULES,
    notices.RULES,
    missing_mail.RULES,
    case_deadlines.RULES,
    due.RULES,
    extension.RULES,
    identity.RULES,
    # Access: renewal, change and revocation
    renewal_window.RULES,
    renewal.RULES,
    change_of_data.RULES,
    revocation_reasons.RULES,
    revocation_checks.RULES,
    revocation_table.RULES,
    revocation.RULES,
)

RULES: Mapping[str, Rule] = MappingProxyType({rule.code: rule for topic in _TOPICS for rule in topic})
"""Every rule, by its code: `RULES["ACC-114a"]`."""
