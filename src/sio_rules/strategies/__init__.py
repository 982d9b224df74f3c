"""
Hypothesis strategies for tests of whoever uses the library: one for each public type.

Needs the extra `sio-rules[strategies]`. No real person is in them.
"""

from .time import covered_days, deadlines, periods, school_years, terms

__all__ = [
    "covered_days",
    "deadlines",
    "periods",
    "school_years",
    "terms",
]
