"""Stays in units, reservations, accommodation, and a child with its mother (sections 13 and 14)."""

from .accommodation import Accommodation, check_accommodation
from .centre_classes import check_class_at_centre
from .child_stay_limit import ChildStayEnd, ChildStayLimit, child_stay_end
from .child_with_mother import ChildStay, ChildStayCircumstances, check_child_stay
from .reservations import MeasureBreak, Reservation, check_measure_break, check_reservation
from .stays import Stay, StayBasis, check_stay, stay_basis

__all__ = [
    "Accommodation",
    "ChildStay",
    "ChildStayCircumstances",
    "ChildStayEnd",
    "ChildStayLimit",
    "MeasureBreak",
    "Reservation",
    "Stay",
    "StayBasis",
    "check_accommodation",
    "check_child_stay",
    "check_class_at_centre",
    "check_measure_break",
    "check_reservation",
    "check_stay",
    "child_stay_end",
    "stay_basis",
]
