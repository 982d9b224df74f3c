"""How unclear texts are read: for each what is unclear, what is taken, what else could be read, and why it is not."""

from .interpretation import Interpretation, Text
from .table import READINGS

__all__ = ["READINGS", "Interpretation", "Text"]
