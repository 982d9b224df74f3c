"""Who is owed transport to school, and what may be reported about it."""

from .child import Child, Destination, HelpForm, Measured, Obligation
from .entitlement import (
    EntitlementChange,
    EntitlementRow,
    Ride,
    duty_by_distance,
    entitlement_table,
    limit_m,
    owed_duty,
    owed_ride,
    what_would_change,
)
from .entries import EntryCircumstances, ExcludedPeriod, ExcludingMode, TransportEntry, check_entries, check_entry

__all__ = [
    "Child",
    "Destination",
    "EntitlementChange",
    "EntitlementRow",
    "EntryCircumstances",
    "ExcludedPeriod",
    "ExcludingMode",
    "HelpForm",
    "Measured",
    "Obligation",
    "Ride",
    "TransportEntry",
    "check_entries",
    "check_entry",
    "duty_by_distance",
    "entitlement_table",
    "limit_m",
    "owed_duty",
    "owed_ride",
    "what_would_change",
]
