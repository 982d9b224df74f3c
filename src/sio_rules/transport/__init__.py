"""Who is owed a ride to school, and what may be recorded about it."""

from .changes import Change, what_would_change
from .child import Child, Destination, Duty, HelpForm, Measured
from .distance import (
    HOW_FAR,
    JUNIOR_LIMIT_M,
    LAST_JUNIOR_GRADE,
    RIDE_ALLOWED,
    RIDE_OWED,
    SENIOR_LIMIT_M,
    duty_by_distance,
    limit_m,
)
from .entries import check_entries, check_entry
from .entry import EntryCircumstances, TransportEntry
from .entry_modes import ExcludingMode, ModeSpell
from .ride import Ride, owed_duty, owed_ride
from .table import COLUMNS, EntitlementRow, entitlement_table

__all__ = [
    "COLUMNS",
    "HOW_FAR",
    "JUNIOR_LIMIT_M",
    "LAST_JUNIOR_GRADE",
    "RIDE_ALLOWED",
    "RIDE_OWED",
    "SENIOR_LIMIT_M",
    "Change",
    "Child",
    "Destination",
    "Duty",
    "EntitlementRow",
    "EntryCircumstances",
    "ExcludingMode",
    "HelpForm",
    "Measured",
    "ModeSpell",
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
