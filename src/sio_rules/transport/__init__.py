"""Who is owed a ride to school, and what may be recorded about it."""

from .child import Child, Destination, HelpForm, Measured, Obligation
from .entitlement.changes import EntitlementChange, what_would_change
from .entitlement.distance import (
    HOW_FAR,
    JUNIOR_LIMIT_M,
    LAST_JUNIOR_GRADE,
    RIDE_ALLOWED,
    RIDE_OWED,
    SENIOR_LIMIT_M,
    duty_by_distance,
    limit_m,
)
from .entitlement.ride import Ride, owed_duty, owed_ride
from .entitlement.table import COLUMNS, EntitlementRow, entitlement_table
from .entries.check import check_entries, check_entry
from .entries.entry import EntryCircumstances, TransportEntry
from .entries.excluding_modes import ExcludedPeriod, ExcludingMode

__all__ = [
    "COLUMNS",
    "HOW_FAR",
    "JUNIOR_LIMIT_M",
    "LAST_JUNIOR_GRADE",
    "RIDE_ALLOWED",
    "RIDE_OWED",
    "SENIOR_LIMIT_M",
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
