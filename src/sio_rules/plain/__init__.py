"""Plain data in and out: values from mappings and lists, mappings and lists from values, and the schema of both."""

from . import _answers, _days, _shapes, _words
from .json_schema import schema
from .reading import Reading, read
from .writing import write

__all__ = ["Reading", "read", "schema", "write"]

_LOADED = (_answers, _days, _shapes, _words)
"""Imported for the rulebook: they are used only where something is read, which needs cattrs."""
