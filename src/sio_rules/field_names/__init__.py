"""The fields and types of the values in Polish, and the path of a finding as a reader of forms understands it."""

from .paths import in_polish
from .table import FIELD_NAMES
from .types import TYPE_NAMES

__all__ = ["FIELD_NAMES", "TYPE_NAMES", "in_polish"]
