"""Two assignments that exclude each other, and how a conflict is cleared up (section 4)."""

from .clearing_up import ClearingUpTerm
from .conflict import Conflict, ConflictNotice
from .search import conflicts_with_places, find_conflicts, iter_conflicts, why_allowed
from .sorts import FormsCompatible, PairVerdict

__all__ = [
    "ClearingUpTerm",
    "Conflict",
    "ConflictNotice",
    "FormsCompatible",
    "PairVerdict",
    "conflicts_with_places",
    "find_conflicts",
    "iter_conflicts",
    "why_allowed",
]
