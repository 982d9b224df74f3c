"""Reads a table of the law as its columns say, independently of how it is built."""

from collections import defaultdict
from datetime import date
from functools import cache
from typing import Any

from sio_rules.labels import Label
from sio_rules.tables import TABLES, Column, NoneMeans, Row

SPAN = {"first_day", "last_day"}


def bound(column: Column, *endings: str) -> bool:
    """Whether the column bounds a number."""
    return column.type is int and column.name.endswith(endings)


def equal(column: Column) -> bool:
    """Whether the value of the column has to be the one given, None for what is not given."""
    if column.name in SPAN or bound(column, "_from", "_to"):
        return False
    return column.none in (None, NoneMeans.NOT_GIVEN)


def plain(value: Any) -> Any:
    """Return the key of a member."""
    return value.key if isinstance(value, Label) else value


def meets(column: Column, cell: Any, facts: dict[str, Any], on: date | None) -> bool:
    """Whether a condition is met that is no equality."""
    name = column.name
    if name == "first_day":
        return on is None or cell <= on
    if name == "last_day":
        return on is None or cell is None or on <= cell
    if cell is None:
        return True
    if bound(column, "_from"):
        return bool(cell <= facts[name.removesuffix("_from")])
    if bound(column, "_to"):
        return bool(facts[name.removesuffix("_to")] <= cell)
    return bool(cell == plain(facts[name]))


@cache
def index(name: str) -> dict[Row, list[Row]]:
    """Return the rows of a table by the conditions that are equalities."""
    table = TABLES[name]
    places = [place for place, each in enumerate(table.conditions) if equal(each)]
    rows = defaultdict(list)
    for row in table.rows:
        rows[tuple(row[place] for place in places)].append(row)
    return dict(rows)


def matching(name: str, /, on: date | None = None, **facts: Any) -> list[Row]:
    """Return the answers of the rows whose conditions are met."""
    conditions = TABLES[name].conditions
    wanted = tuple(plain(facts[each.name]) for each in conditions if equal(each))
    others = [(place, each) for place, each in enumerate(conditions) if not equal(each)]
    return [
        row[len(conditions) :]
        for row in index(name).get(wanted, [])
        if all(meets(each, row[place], facts, on) for place, each in others)
    ]


def answers(name: str, /, on: date | None = None, **facts: Any) -> Row:
    """Return the answers of the one row whose conditions are met."""
    [row] = matching(name, on, **facts)
    return row
