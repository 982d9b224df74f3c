"""
Hypothesis strategies for tests of whoever uses the library: one for each public type.

Needs the extra `sio-rules[strategies]`. No real person is in them.
"""

from .classes import (
    artistic_classes,
    assignment_periods,
    class_assignments,
    conflicts,
    institutions,
    school_classes,
    trainings,
)
from .time import covered_days, deadlines, periods, school_years, terms

__all__ = [
    "artistic_classes",
    "assignment_periods",
    "class_assignments",
    "conflicts",
    "covered_days",
    "deadlines",
    "institutions",
    "periods",
    "school_classes",
    "school_years",
    "terms",
    "trainings",
]
