"""
Hypothesis strategies for tests of whoever uses the library: one for each public type.

Needs the extra `sio-rules[strategies]`. No real person is in them.
"""

from .classes import assignment_periods, class_assignments, conflicts, institutions, school_classes
from .time import covered_days, deadlines, periods, school_years, terms

__all__ = [
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
]
