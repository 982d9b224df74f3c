"""
Write docs/reference/tables.md: every table of `sio_rules.tables` with its columns, the number of its rows, and the first of them.

`python tools/pages/tables.py` writes the page; `--check` writes nothing and fails where it is stale.
"""

import sys
from pathlib import Path

from sio_rules.tables import TABLES, Cell, Column, Table

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reference" / "tables.md"
SHOWN = 3
HEAD = """\
% Written by tools/pages/tables.py (make catalogue); do not edit.

# The tables

Every finite table of the law as plain rows, for SQL, dataframes and any other engine: `sio_rules.tables.TABLES["class_pairs"]` has `columns`,
`rows` and `to_dicts()`, and `on(day)` gives the rows that are law on a day. They come from the functions of the library, and tests hold every
row against them.

A member of a closed list stands in a row by its key, and the table [words](#table-words) has its words in Polish and English; a rule stands by
its [code](../codes.md). Conditions come first. What None says is said of each column that has it: *it does not matter* meets any value; *it is not
given* meets only what is not given, so that the rows are joined with an equality that takes None for equal to None (`IS NOT DISTINCT FROM`,
`nulls_equal=True`, `eqNullSafe`). Two columns such as `age_from` and `age_to` bound a number, and `first_day` and `last_day` the days
on which a row is law, all ends included.

A case of which a fact is not given, where the column does not allow for it, meets no row: count what met none, and ask the functions about it.
"""


def kind(column: Column) -> str:
    """Return the type of a column, and the lists whose keys it holds."""
    lists = " or ".join(f"`{listed.__name__}`" for listed in column.lists)
    return f"key of {lists}" if lists else f"`{column.type.__name__}`"


def line(column: Column) -> str:
    """Return the row of one column on the page."""
    none = "" if column.none is None else column.none.en
    role = "answer" if column.answer else "condition"
    return f"| `{column.name}` | {kind(column)} | {role} | {column.en}. *{column.pl}* | {none} |"


def shown(cell: Cell) -> str:
    """Return one value as the page shows it."""
    return "" if cell is None else f"{cell}"


def section(table: Table) -> str:
    """Return what the page says about one table."""
    first = "\n".join(f"| {' | '.join(map(shown, row))} |" for row in table.rows[:SHOWN])
    names = " | ".join(f"`{each.name}`" for each in table.columns)
    return "\n".join(
        (
            f"(table-{table.name.replace('_', '-')})=",
            f"## {table.name}\n",
            f"{table.en} *{table.pl}*\n",
            f"Rows: {len(table.rows):,}.\n",
            "| column | type | role | what it tells | None |",
            "|---|---|---|---|---|",
            *map(line, table.columns),
            "",
            "The first rows:\n",
            f"| {names} |",
            f"|{'---|' * len(table.columns)}",
            first,
            "",
        )
    )


def page() -> str:
    """Return the whole page."""
    names = "\n".join(f"- [{name}](#table-{name.replace('_', '-')}): {table.en}" for name, table in TABLES.items())
    return "\n".join((HEAD, names, "", *map(section, TABLES.values())))


def main() -> None:
    """Write the page, or check it."""
    if "--check" not in sys.argv:
        PAGE.write_text(page(), encoding="utf-8")
    elif PAGE.read_text(encoding="utf-8") != page():
        sys.exit(f"{PAGE.relative_to(ROOT)} is stale: make catalogue")


if __name__ == "__main__":
    main()
