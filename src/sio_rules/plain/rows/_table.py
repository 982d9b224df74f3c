"""A table while it is read: which columns it has, and each part of a value once for each combination of cells."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from operator import itemgetter
from types import NoneType
from typing import Any

from sio_rules.acts import PLAIN_DATA
from sio_rules.plain._fault import GONE, Path
from sio_rules.plain._kinds import fields_of
from sio_rules.rule import Finding, Rule, Severity

from ._cells import Told, data_of
from ._columns import Column, Layout
from ._headers import NOWHERE, found_in

ROW_TOO_LONG = Rule(
    code="DAT-027b",
    basis=(PLAIN_DATA.section("wiersze"),),
    severity=Severity.WARNING,
    pl="Wiersz ma więcej komórek niż tabela kolumn, więc komórki mogą stać w nie swoich kolumnach.",
    en="The row has more cells than the table has columns, so cells may stand in the wrong columns.",
)

ABSENT = object()
"""Stands for a part of which no cell holds anything."""
UNREAD = object()
"""Stands for a part whose cells have not been read before."""
_MOST_KEPT = 100_000
"""So many combinations of the cells of one part are kept, and so many headers; then it begins anew."""
_KEPT = frozenset({str, int, float, bool, date, NoneType})
"""The kinds of cells that can be kept: two equal cells of one of these kinds are read alike."""


class Faulty:
    """Hold the data of a part that cannot be built at once, and what its readers found."""

    def __init__(self, data: dict[Any, Any], findings: list[Finding]) -> None:
        """Take both."""
        self.data = data
        self.findings = findings


class Part:
    """Read one field of the value, with all that stands within it, out of the cells of its columns."""

    def __init__(
        self,
        name: str,
        *,
        columns: list[tuple[Column, tuple[Any, ...]]],
        given: list[tuple[Path, Any]],
        optional: frozenset[Path],
        told: Told,
        build: Callable[[Any], Any],
        empty: object,
    ) -> None:
        """Work out which cells are which; *empty* is what the field is where no cell holds anything."""
        self.name = name
        self.kept: dict[Any, Any] = {}
        names = list(dict.fromkeys(each for _, there in columns for each in there if each is not NOWHERE))
        self.cells: Callable[[dict[Any, Any]], Any] = itemgetter(*names) if names else lambda _: ()
        self._is_one = len(names) == 1
        self._columns = [
            (column, [None if each is NOWHERE else names.index(each) for each in there]) for column, there in columns
        ]
        self._given = given
        self._optional = optional
        self._told = told
        self._build = build
        self._empty = empty if names else ABSENT
        self._key = next(
            (each.path for each, _ in columns if each.is_key and each.reader is None and len(each.path) == 1), None
        )

    def value_of(self, cells: Any) -> Any:
        """Return the value that *cells* make, `ABSENT` if they hold nothing, and `Faulty` if something is wrong with them."""
        if self._key is not None and type(cells) is str and cells.isascii() and cells.strip() and cells[0] != "=":
            self._told.key(cells, self._key)  # as by far the most keys; they are not kept, because there are so many
            return cells
        every = (cells,) if self._is_one else cells
        kinds = tuple(map(type, every))
        texts = all(kind is str or kind is NoneType for kind in kinds)
        key = cells if texts else (every, kinds)
        if not _KEPT.issuperset(kinds):
            return self._made(every)
        value = self.kept.get(key, UNREAD)
        if value is UNREAD:
            if len(self.kept) >= _MOST_KEPT:
                self.kept.clear()
            value = self.kept[key] = self._made(every)
        return value

    def _made(self, cells: tuple[Any, ...]) -> Any:
        columns = [(column, [None if place is None else cells[place] for place in there]) for column, there in self._columns]
        data, findings = data_of(columns, self._given, self._optional, self._told)
        if not findings:
            part = data.get(self.name, GONE)
            if part is GONE:
                return self._empty
            with suppress(Exception):  # what is wrong is told with the row, which is read in full then
                return self._build(part)
        return Faulty(data, findings)


class Table:
    """Hold what is found out about a table while its rows are read."""

    def __init__(self, layout: Layout, structure: Callable[[Any, Any], Any]) -> None:
        """Begin with no row read."""
        self.told = Told()
        self._layout = layout
        self._structure = structure
        fields = fields_of(layout.kind)
        self._hints = {each.name: each.hint for each in fields}
        self._nones = {each.name for each in fields if each.is_none_where_empty}
        self._unseen = dict.fromkeys(layout.columns)
        self._plans: dict[Any, tuple[list[Part], list[Finding]]] = {}

    def plan(self, names: tuple[Any, ...]) -> tuple[list[Part], list[Finding]]:
        """Return the parts that a row with these columns makes, and what is wrong with its columns."""
        plan = self._plans.get(names)
        if plan is None:
            if len(self._plans) >= _MOST_KEPT:
                self._plans.clear()
            plan = self._plans[names] = self._planned(names)
        return plan

    def _planned(self, names: tuple[Any, ...]) -> tuple[list[Part], list[Finding]]:
        columns, findings = found_in(names, self._layout.columns)
        if None in names:  # where csv.DictReader puts the cells beyond the last column
            findings = [ROW_TOO_LONG.finding(), *findings]
        by_field: dict[Any, list[tuple[Column, tuple[Any, ...]]]] = {}
        for column, there in columns.items():
            if any(each is not NOWHERE for each in there):
                self._unseen.pop(column, None)
            by_field.setdefault(column.path[0], []).append((column, there))
        given: dict[Any, list[tuple[Path, Any]]] = {}
        for path, value in self._layout.given:
            given.setdefault(path[0], []).append((path, value))
        return [
            Part(
                name,
                columns=by_field.get(name, []),
                given=given.get(name, []),
                optional=self._layout.optional,
                told=self.told,
                build=self._builder(name),
                empty=None if name in self._nones else ABSENT,
            )
            for name in {**by_field, **given}
        ], findings

    def _builder(self, name: str) -> Callable[[Any], Any]:
        return lambda data: self._structure(data, self._hints[name])

    def unseen(self) -> list[Column]:
        """Return the columns that no row has."""
        return list(self._unseen)
