"""What ride the gmina owes a child."""

from .changes import EntitlementChange, what_would_change
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
    "EntitlementChange",
    "EntitlementRow",
    "Ride",
    "duty_by_distance",
    "entitlement_table",
    "limit_m",
    "owed_duty",
    "owed_ride",
    "what_would_change",
]
