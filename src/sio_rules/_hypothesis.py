"""
The entry point that tells Hypothesis how to draw the library's types.

Hypothesis calls `register` when it is imported itself. It imports the types, but strategies only when something is drawn,
so that either may be imported first. Keep this module tiny: where it fails, `import hypothesis` fails.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

STRATEGIES = {
    "access.authorisation": {"InternalAuthorisation": "internal_authorisations"},
    "access.authorities": {"Authority": "authorities"},
    "access.case": {"Case": "cases"},
    "access.circumstances": {"Circumstances": "circumstances"},
    "access.form": {"AccessRequest": "access_requests"},
    "access.identity": {"ShownDocument": "shown_documents"},
    "access.password_policy": {"PasswordPolicy": "password_policies"},
    "access.renewal": {"RenewalRequest": "renewal_requests"},
    "access.revocation_case": {"Revocation": "revocations"},
    "access.revocation_form": {"RevocationCircumstances": "revocation_circumstances", "RevocationForm": "revocation_forms"},
    "certificates": {"Certificate": "certificates"},
    "classes": {"ClassAssignment": "class_assignments", "SchoolClass": "school_classes"},
    "deadlines": {"Deadline": "deadlines"},
    "documents": {"IdentityCard": "identity_cards", "Passport": "passports"},
    "institutions": {"Body": "bodies", "Institution": "institutions"},
    "periods": {"Period": "periods", "SchoolYear": "school_years"},
    "pesel": {"Pesel": "pesels"},
    "pupils.absence": {"Absence": "absences"},
    "pupils.conflict": {"Conflict": "conflicts"},
    "pupils.control": {"ControlQuery": "control_queries"},
    "pupils.holiday_duty": {"HolidayClass": "holiday_classes"},
    "pupils.identity": {"PupilIdentity": "pupil_identities"},
    "pupils.learning_duty": {"LearningDutyEntry": "learning_duty_entries"},
    "pupils.preschool_duty_form": {"PreschoolDutyEntry": "preschool_duty_entries"},
    "pupils.professions": {"ArtisticClass": "artistic_classes", "Training": "trainings"},
    "pupils.registry_notice": {"RegistryNotice": "registry_notices"},
    "pupils.reporting_table": {"ReportingRow": "reporting_rows"},
    "pupils.school_duty_form": {"SchoolDutyEntry": "school_duty_entries"},
    "pupils.schooling": {"Schooling": "schoolings"},
    "pupils.verification": {"RegisterData": "register_data", "Verification": "verifications"},
    "regon": {"Regon": "regons"},
    "rspo": {"RspoNumber": "rspo_numbers"},
    "rule": {
        "Decision": "decisions",
        "Finding": "findings",
        "Findings": "findings_tuples",
        "Question": "questions",
        "Rule": "rules",
    },
    "transport.changes": {"Change": "transport_changes"},
    "transport.child": {"Child": "children"},
    "transport.entry": {"EntryCircumstances": "entry_circumstances", "TransportEntry": "transport_entries"},
    "transport.entry_modes": {"ModeSpell": "mode_spells"},
    "transport.ride": {"Ride": "rides"},
}
"""Module and type: the strategy of `sio_rules.strategies`. Hypothesis draws members of lists (enums) by itself."""


def _draws(name: str) -> Callable[[type], Any]:
    """Return what gives Hypothesis the strategy called *name*, once it asks for it."""

    def strategy(_: type) -> Any:
        return getattr(import_module("sio_rules.strategies"), name)()

    return strategy


def register() -> None:
    """Register a strategy for each type."""
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415 - an extra, which may be absent

    for module, types in STRATEGIES.items():
        for drawn, name in types.items():
            register_type_strategy(getattr(import_module(f"sio_rules.{module}"), drawn), _draws(name))
