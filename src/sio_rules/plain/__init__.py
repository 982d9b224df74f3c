"""Plain data in and out: values from mappings, lists and rows, mappings and lists from values, and the schema of both."""

# for the rulebook: they are used only where something is read, which needs cattrs
from . import _answers, _days, _shapes, _words, readers  # noqa: F401 - see above
from .json_schema import schema
from .reading import Reading, read
from .rows import read_rows
from .writing import write

__all__ = ["Reading", "read", "read_rows", "schema", "write"]
