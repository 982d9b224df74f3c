"""Two assignments that exclude each other, and how a conflict is cleared up (section 4)."""

from .conflict import Conflict
from .notice import ConflictNotice
from .search import conflicts_with_places, find_conflicts, iter_conflicts
from .sorts import FormsCompatible, PairVerdict
from .verdict import pair_verdict

__all__ = [
    "Conflict",
    "ConflictNotice",
    "FormsCompatible",
    "PairVerdict",
    "conflicts_with_places",
    "find_conflicts",
    "iter_conflicts",
    "pair_verdict",
]
