"""
Every finite table of the law as plain rows, for SQL, dataframes and any other engine.

Each table has named columns, conditions before answers, and rows of plain values: texts, numbers, yes or no, days and None. A member
of a closed list stands there by its key (`Label.key`), a rule by its code. What None says in a column, the column tells. The
rows come from the functions of the law, and are built when they are first asked for.

>>> TABLES["distance_limits"].to_dicts()[4]["grade"], TABLES["distance_limits"].to_dicts()[4]["limit_m"]
(5, 4000)

Not modelled here: what is asked where a fact is not known: ask the functions about those cases. docs/reference/tables.md lists the
tables.
"""

from ._all import TABLES
from .table import Cell, Column, NoneMeans, Row, Table

__all__ = ["TABLES", "Cell", "Column", "NoneMeans", "Row", "Table"]
