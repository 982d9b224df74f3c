"""Values out of the rows of tables."""

from ._rows import read_rows

__all__ = ["read_rows"]
