"""
Hypothesis strategies for tests of whoever uses the library: one for each public type.

Needs the extra `sio-rules[strategies]`. No real person is in them.
"""

from .time import covered_days, deadlines, periods, school_years, terms
from .transport import (
    children,
    distances_m,
    entitlement_rows,
    entry_circumstances,
    mode_spells,
    rides,
    sets_of_disabilities,
    transport_changes,
    transport_entries,
)

__all__ = [
    "children",
    "covered_days",
    "deadlines",
    "distances_m",
    "entitlement_rows",
    "entry_circumstances",
    "mode_spells",
    "periods",
    "rides",
    "school_years",
    "sets_of_disabilities",
    "terms",
    "transport_changes",
    "transport_entries",
]
