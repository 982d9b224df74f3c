"""Schooling and its intakes (section 3.1)."""

from .ending import check_assignment_end, check_schooling_end
from .intake import Intake, february_classes
from .schooling import Schooling, check_schooling, schooling_end

__all__ = [
    "Intake",
    "Schooling",
    "check_assignment_end",
    "check_schooling",
    "check_schooling_end",
    "february_classes",
    "schooling_end",
]
