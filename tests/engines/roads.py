"""The roads: what each page of docs/how-to defines, asked about rows of a register, and answered in plain rows."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from itertools import count
from typing import Any, Protocol

import pyarrow as pa
from engines.page import HOW_TO, run_page
from engines.register import ASSIGNMENT, CHILD, CLASS, Found, Plain
from pyarrow import parquet

from sio_rules.pupils.conflicts import Conflict

Duty = tuple[int, str | None, str]
"""A child, the key of a duty or None, and the code of the rule."""
Columns = dict[str, type[Any]]

_TYPES = {str: pa.string(), int: pa.int64(), bool: pa.bool_(), date: pa.date32()}
_CHILD = CHILD | {"asked_on": date}


def arrow(rows: Iterable[Plain], columns: Columns) -> Any:
    """Return rows as an Arrow table, which every engine takes."""
    return pa.Table.from_pylist(list(rows), pa.schema([(name, _TYPES[each]) for name, each in columns.items()]))


def assignment_columns(rows: list[Plain]) -> Columns:
    """Return the columns of assignments with the type of the pupils' keys."""
    return ASSIGNMENT | {"pupil": str if any(isinstance(each["pupil"], str) for each in rows) else int}


class Road(Protocol):
    """A page, and how to put rows into its functions and views; *says_why* where the page has a word for what is wrong."""

    says_why: bool

    def rides(self, children: list[Plain]) -> set[Duty]:
        """Return what children are owed."""

    def put(self, assignments: list[Plain], classes: list[Plain]) -> None:
        """Take a register; the other questions are about it."""

    def wrong(self) -> dict[int, Any]:
        """Return what is wrong with each assignment, by its number."""

    def conflicts(self) -> set[Found]:
        """Return the rows that exclude each other."""

    def full(self) -> tuple[Conflict, ...]:
        """Return the same as values."""


class Polars:
    """The page on polars."""

    says_why = True

    @cached_property
    def page(self) -> dict[str, Any]:
        """What the page defines."""
        return run_page("check-rides-and-conflicts-with-polars")

    def _frame(self, rows: Iterable[Plain], columns: Columns) -> Any:
        return self.page["pl"].from_arrow(arrow(rows, columns))

    def rides(self, children: list[Plain]) -> set[Duty]:
        """Return what children are owed."""
        return set(self.page["rides"](self._frame(children, _CHILD)).rows())

    def put(self, assignments: list[Plain], classes: list[Plain]) -> None:
        """Take a register; the other questions are about it."""
        self.register = (self._frame(assignments, assignment_columns(assignments)), self._frame(classes, CLASS))

    def wrong(self) -> dict[int, Any]:
        """Return what is wrong with each assignment, by its number."""
        return dict(self.page["judged"](*self.register).select("number", "wrong").rows())

    def conflicts(self) -> set[Found]:
        """Return the rows that exclude each other."""
        return set(self.page["conflicts"](*self.register).rows())

    def full(self) -> tuple[Conflict, ...]:
        """Return the same as values."""
        return tuple(self.page["full_conflicts"](self.page["conflicts"](*self.register), *self.register))


class _Sql:
    """A page in SQL."""

    says_why = True

    name: str

    @cached_property
    def page(self) -> dict[str, Any]:
        """What the page defines."""
        return run_page(f"check-rides-and-conflicts-with-{self.name}")

    def table(self, name: str, rows: Any) -> None:
        """Put a table in place of the page's."""
        raise NotImplementedError

    def rows(self, query: str) -> list[Any]:
        """Return the rows of a query."""
        raise NotImplementedError

    def rides(self, children: list[Plain]) -> set[Duty]:
        """Return what children are owed."""
        self.table("children", arrow(children, _CHILD))
        owed = set(self.rows("SELECT * FROM rides"))
        left_out = {number for (number,) in self.rows("SELECT child FROM children_left_out")}
        assert left_out == {each["child"] for each in children} - {number for number, *_ in owed}
        return owed

    def put(self, assignments: list[Plain], classes: list[Plain]) -> None:
        """Take a register; the other questions are about it."""
        self.table("assignments", arrow(assignments, assignment_columns(assignments)))
        self.table("classes", arrow(classes, CLASS))

    def wrong(self) -> dict[int, Any]:
        """Return what is wrong with each assignment, by its number."""
        return dict(self.rows("SELECT number, wrong FROM judged"))

    def conflicts(self) -> set[Found]:
        """Return the rows that exclude each other."""
        return set(self.rows("SELECT * FROM conflicts"))

    def full(self) -> tuple[Conflict, ...]:
        """Return the same as values."""
        return tuple(self.page["full_conflicts"]())


class DuckDB(_Sql):
    """The page on DuckDB."""

    name = "duckdb"

    def table(self, name: str, rows: Any) -> None:
        """Put a table in place of the page's."""
        con = self.page["con"]
        con.execute(f"DROP VIEW IF EXISTS {name}")
        con.register(name, rows)

    def rows(self, query: str) -> list[Any]:
        """Return the rows of a query."""
        return list(self.page["con"].sql(query).fetchall())


class Spark(_Sql):
    """The page on Spark; its views are made anew over other tables."""

    name = "spark"
    _numbers = count(1)

    def table(self, name: str, rows: Any) -> None:
        """Put a table in place of the page's."""
        spark, path = self.page["spark"], f"{self.page['folder']}/{name}-{next(self._numbers)}.parquet"
        parquet.write_table(rows, path)
        spark.read.parquet(path).createOrReplaceTempView(name)
        for view in (HOW_TO / "rides-and-conflicts.sql").read_text("utf-8").split(";"):
            if view.strip():
                spark.sql(view)

    def rows(self, query: str) -> list[Any]:
        """Return the rows of a query."""
        return list(self.page["rows"](query))


class Pandas:
    """The page on pandas, where the functions judge all rows of pupils with more than one, and rules say what is wrong."""

    says_why = False

    @cached_property
    def page(self) -> dict[str, Any]:
        """What the page defines."""
        return run_page("check-rides-and-conflicts-with-pandas")

    def _frame(self, rows: Iterable[Plain], columns: Columns) -> Any:
        pd, types = self.page["pd"], self.page["TYPES"]
        frame = pd.DataFrame(list(rows), columns=list(columns))
        days = [name for name, each in columns.items() if each is date]
        frame = frame.assign(**{day: pd.to_datetime(frame[day]) for day in days})
        as_said = {name: "string" if columns[name] is str else types[name] for name in columns if name not in days}
        return frame.astype(as_said)

    def rides(self, children: list[Plain]) -> set[Duty]:
        """Return what children are owed."""
        owed = self.page["plain"](self.page["rides"](self._frame(children, _CHILD)))
        return {(each["child"], each["duty"], each["code"]) for each in owed}

    def put(self, assignments: list[Plain], classes: list[Plain]) -> None:
        """Take a register; the other questions are about it."""
        page = self.page
        rows = self._frame(assignments, assignment_columns(assignments))
        joined = page["with_classes"](rows, self._frame(classes, CLASS))
        self.numbers = [int(each) for each in joined["number"]]
        plain = page["plain"](joined[list(page["FIELDS"])])
        self.judged = list(page["read_rows"](page["ClassAssignment"], plain, columns=page["FIELDS"]))

    def wrong(self) -> dict[int, Any]:
        """Return what is wrong with each assignment, by its number."""
        return {
            number: None if row.value is not None else row.findings.codes
            for number, row in zip(self.numbers, self.judged, strict=True)
        }

    def conflicts(self) -> set[Found]:
        """Return the rows that exclude each other."""
        numbers = {id(row.value): number for number, row in zip(self.numbers, self.judged, strict=True)}
        found = set()
        for each in self.full():
            one, other = sorted((numbers[id(each.first)], numbers[id(each.second)]))
            days, rule = each.overlap, each.row.rule
            found.add((each.pupil, one, other, days.start, days.end, rule.code, rule.severity.key))
        return found

    def full(self) -> tuple[Conflict, ...]:
        """Return the same as values."""
        return tuple(self.page["full_conflicts"](self.judged))


ROADS: dict[str, type[Any]] = {"polars": Polars, "DuckDB": DuckDB, "pandas": Pandas, "Spark": Spark}
