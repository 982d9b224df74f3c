"""Plain data in and out: values from mappings, lists and rows, mappings and lists from values, and the schema of both."""

from . import _answers, _days, _shapes, _words, readers
from .json_schema import schema
from .reading import Reading, read
from .rows import read_rows
from .writing import write

__all__ = ["Reading", "read", "read_rows", "schema", "write"]

_LOADED = (_answers, _days, _shapes, _words, readers)
"""Imported for the rulebook: they are used only where something is read, which needs cattrs."""
