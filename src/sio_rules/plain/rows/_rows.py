"""Values out of the rows of a table: each row a reading of its own, with its number."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from sio_rules.acts import PLAIN_DATA
from sio_rules.plain._errors import MISSING, written
from sio_rules.plain._kinds import events_of, expect_kind, is_identifier
from sio_rules.plain.reading import Reading, _converter, read
from sio_rules.rule import Finding, Findings, Rule, Severity

from ._columns import Layout, Target, layout_of
from ._table import ABSENT, UNREAD, Faulty, Table

NOT_A_ROW = Rule(
    code="DAT-027a",
    basis=(PLAIN_DATA.section("wiersze"),),
    severity=Severity.ERROR,
    pl="Pozycja nie jest wierszem tabeli, w którym komórki stoją pod nazwami kolumn.",
    en="The item is not a row of a table whose cells stand under the names of columns.",
)
COLUMN_MISSING = Rule(
    code="DAT-028",
    basis=(PLAIN_DATA.section("wiersze"),),
    severity=Severity.ERROR,
    pl="Żaden wiersz tabeli nie ma kolumny, z której czyta się to pole.",
    en="No row of the table has the column from which this field is read.",
)

_T = TypeVar("_T")
_set = object.__setattr__
_NONE = Findings()


def read_rows(
    kind: type[_T],
    rows: Iterable[Any],
    *,
    columns: Mapping[Any, Target],
    given: Mapping[str, object] | None = None,
) -> Iterator[Reading[_T]]:
    """
    Return for each of *rows* the value of *kind* that it describes, with what is wrong with it and its number, from 1.

    - *rows* are mappings by the names of columns, from `csv.DictReader`, pandas, polars, DuckDB or Spark.
    - *columns* says which column makes which field: a path (`"school_class.institution.rspo"`), or a path with a reader of
      `sio_rules.plain.readers` or of the caller's. A tuple of columns goes to one reader; a list of paths makes several fields.
      The columns are found whatever the case, blanks and armour of their names.
    - *given* says what the table does not hold, by path, for every row; it does not make an optional part of which every cell
      is empty.

    A reader takes a cell that is not empty; equal cells are not read twice. Keys are never converted: 1 is not "1". A row that
    cannot be read has no value, and the others are read all the same. After the last row, a reading without a row tells which
    columns no row has. No finding repeats what a cell holds. See docs/how-to/read-a-table.md.

    Raises `TypeError` and `ValueError` for a *kind*, *columns* or *given* that cannot be meant, and `ImportError` as `read`.

    >>> from sio_rules.periods import Period
    >>> rows = [{"od": "1.09.2025", "do": ""}, {"od": "?", "do": "31.08.2026"}]
    >>> [(each.row, each.value, each.findings.codes) for each in read_rows(Period, rows, columns={"od": "start", "do": "end"})]
    [(1, Period(start=datetime.date(2025, 9, 1), end=None), ()), (2, None, ('DAT-002a',))]
    """
    expect_kind("kind", kind)
    if isinstance(rows, (str, bytes, Mapping)) or not hasattr(rows, "__iter__"):
        raise TypeError("rows must be iterable, each a mapping of column names to cells")
    layout = layout_of(kind, columns, given)
    return _readings(layout, rows, Table(layout, _converter().structure))


def _readings(layout: Layout, rows: Iterable[Any], table: Table) -> Iterator[Reading[Any]]:
    comes_by_steps = events_of(layout.kind) is not None  # its class alone would make it without its events
    header: tuple[Any, ...] | None = None
    number = 0
    fresh = table.told.fresh
    for number, each in enumerate(rows, start=1):
        row = each if type(each) is dict else _as_dict(each)
        if row is None:
            yield Reading(None, Findings([NOT_A_ROW.finding()]), number)
            continue
        if (names := tuple(row)) != header:
            header = names
            parts, beside = table.plan(names)
        values = {}
        right = not comes_by_steps and not beside
        for part in parts:
            cells = part.cells(row)
            try:
                value = part.kept.get(cells, UNREAD)
            except TypeError:  # a cell that cannot be kept
                value = UNREAD
            if value is UNREAD:
                value = part.value_of(cells)
            if value is not ABSENT:
                values[part.name] = value
                if type(value) is Faulty:
                    right = False
        reading = _built(layout.kind, values, number) if right and not fresh else None
        yield reading or _told(layout.kind, values, [*beside, *fresh], number)
        fresh.clear()
    missing = [COLUMN_MISSING.finding(written(each.path)) for each in table.unseen()] if number else []
    if missing:
        yield Reading(None, Findings(missing))


def _built(kind: Any, values: dict[str, Any], number: int) -> Reading[Any] | None:
    """Return the reading of a row whose parts are all right; None if together they are not."""
    try:
        value = kind(**values)
    except Exception:  # noqa: BLE001 - read in full and told
        return None
    reading: Reading[Any] = object.__new__(Reading)  # what was checked when the parts were built is not checked again
    _set(reading, "value", value)
    _set(reading, "findings", _NONE)
    _set(reading, "row", number)
    return reading


def _told(kind: Any, values: dict[str, Any], before: list[Finding], number: int) -> Reading[Any]:
    """Return the reading of a row of which not everything is right, with everything that is wrong with it."""
    data: dict[str, Any] = {}
    refused: list[Finding] = []
    for name, value in values.items():
        if type(value) is Faulty:
            refused += value.findings
            data |= value.data
        else:
            data[name] = value
    found = read(kind, data.get("text", "") if is_identifier(kind) else data)
    rest = [
        each for each in found.findings if each.rule is not MISSING or not any(_within(each.at, told.at) for told in refused)
    ]
    return Reading(found.value, Findings((*before, *refused, *rest)), number)


def _within(at: str, path: str) -> bool:
    return at == path or at.startswith((f"{path}.", f"{path}["))


def _as_dict(row: Any) -> dict[Any, Any] | None:
    """Return a row of another kind by the names of its columns; None for what is no row."""
    try:
        for method in ("asDict", "_asdict"):  # Spark's rows, and named tuples
            if hasattr(type(row), method):
                return dict(getattr(row, method)())
        return dict(row) if hasattr(type(row), "keys") else None
    except Exception:  # noqa: BLE001 - whatever it raises, it is no row
        return None
