"""What transport the gmina owes a child."""

from .changes import LAW_CHANGED, EntitlementChange, what_would_change
from .disability import LISTED
from .distance import duty_by_distance, limit_m
from .preschool import calendar_age
from .ride import Ride, owed_duty, owed_ride
from .table import EntitlementRow, entitlement_table

__all__ = [
    "LAW_CHANGED",
    "LISTED",
    "EntitlementChange",
    "EntitlementRow",
    "Ride",
    "calendar_age",
    "duty_by_distance",
    "entitlement_table",
    "limit_m",
    "owed_duty",
    "owed_ride",
    "what_would_change",
]
