"""The cells of a table: what is empty, what a spreadsheet put around a text, and the data that they make."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sio_rules.acts import PLAIN_DATA
from sio_rules.plain._errors import written
from sio_rules.plain._fault import GONE, NO_MEMBER, Fault, Path
from sio_rules.plain._foreign import is_no_number
from sio_rules.plain._texts import ARMOUR_TAKEN_OFF, MARK, MARK_TAKEN_OFF
from sio_rules.rule import Finding, Rule, Severity

from ._columns import Column

READER_REFUSED = Rule(
    code="DAT-025",
    basis=(PLAIN_DATA.section("wiersze"),),
    severity=Severity.ERROR,
    pl="Funkcja, która czyta tę kolumnę, nie przyjęła wartości.",
    en="The function that reads this column did not accept the value.",
)
KEYS_OF_BOTH_KINDS = Rule(
    code="DAT-026",
    basis=(PLAIN_DATA.section("wiersze"),),
    severity=Severity.WARNING,
    pl="Tabela ma klucze zapisane jako liczby i klucze zapisane cyframi jako tekst; są to różne klucze.",
    en="The table has keys written as numbers and keys written in figures as text; they are different keys.",
)

_ARMOUR = re.compile(r'="([^"]*)"')
_MISSING = frozenset({"NAType", "NaTType", "MaskedConstant"})
"""What pandas and numpy have for a cell without a value."""


class Told:
    """Gather what is said once for a table: which columns were in armour, and that there are keys of both kinds."""

    def __init__(self) -> None:
        """Begin with nothing said."""
        self._said: set[tuple[Rule, Path]] = set()
        self._keys: dict[Path, set[type]] = {}
        self.fresh: list[Finding] = []
        """What is first found with the row that is being read."""

    def once(self, rule: Rule, path: Path) -> None:
        """Note the finding, unless the table has it already."""
        if (rule, path) not in self._said:
            self._said.add((rule, path))
            self.fresh.append(rule.finding(written(path)))

    def key(self, cell: object, path: Path) -> None:
        """Note the kind of a key: a number, or a text that could be one."""
        if not isinstance(cell, str) or cell.isdecimal():
            kinds = self._keys.setdefault(path, set())
            kinds.add(str if isinstance(cell, str) else int)
            if len(kinds) > 1:
                self.once(KEYS_OF_BOTH_KINDS, path)


def is_empty(cell: object) -> bool:
    """
    Whether *cell* holds nothing: None, an empty or blank text, and what pandas, numpy and databases have for a missing value.

    >>> [is_empty(each) for each in (None, " ", float("nan"), 0, "-")]
    [True, True, True, False, False]
    """
    if isinstance(cell, str):
        return not cell.strip()
    if cell is None or type(cell).__name__ in _MISSING:
        return True
    return is_no_number(cell)


def cleaned(cell: Any, path: Path, told: Told) -> Any:
    """
    Return *cell* without the mark and the armour that a file or a spreadsheet put around it, which is a finding once in a table.

    >>> cleaned('="99001"', ("rspo",), Told())
    '99001'
    """
    if isinstance(cell, str):
        if cell.startswith(MARK):
            told.once(MARK_TAKEN_OFF, path)
            cell = cell[1:]
        if armoured := _ARMOUR.fullmatch(cell):
            told.once(ARMOUR_TAKEN_OFF, path)
            return armoured[1]
    return cell


def data_of(
    columns: Sequence[tuple[Column, Sequence[Any]]], given: Sequence[tuple[Path, Any]], optional: frozenset[Path], told: Told
) -> tuple[dict[Any, Any], list[Finding]]:
    """
    Return the data that the cells of *columns* make, with what is *given*, and the findings of the readers.

    What is given does not make an optional part, nor a member of a list, of which every cell is empty.

    >>> data_of([], [(("start",), "2026-09-01")], frozenset(), Told())
    ({'start': '2026-09-01'}, [])
    """
    data = _Node()
    findings: list[Finding] = []
    filled: set[Path] = set()
    empty: set[Path] = set()
    for path, value in given:
        _put(data, path, value)
    for column, cells in columns:
        parts = [column.path[: place + 1] for place in range(len(column.path))]
        clean = [cleaned(cell, column.path, told) for cell in cells]
        if not all(is_empty(cell) for cell in clean):
            filled.update(parts)
            findings += _put_cells(data, column, clean, told)
            continue
        if column.is_text and isinstance(clean[0], str):
            _put(data, parts.pop(), clean[0])
        empty.update(parts)
    for path in sorted(empty & optional - filled, key=len):
        _put(data, path, NO_MEMBER if isinstance(path[-1], int) else GONE)
    return {name: _with_lists(part) for name, part in data.items()}, findings


def _put_cells(data: "_Node", column: Column, cells: list[Any], told: Told) -> list[Finding]:
    """Put what *cells* make at the path of *column*; returns the findings if its reader does not take them."""
    try:
        value = _read(column, cells)
    except Fault as fault:
        return [each.moved_under(written(column.path)) for each in fault.findings]
    if value is None:
        return []
    if column.is_key:
        told.key(value, column.path)
    if column.reader is not None and isinstance(value, dict) and all(isinstance(name, str) for name in value):
        for name, part in value.items():
            _put(data, (*column.path, name), part)
    else:
        _put(data, column.path, value)
    return []


def _read(column: Column, cells: list[Any]) -> Any:
    """Return what the reader of *column* makes of the cells; whatever it raises is a fault without the text."""
    if column.reader is None:
        return cells[0]
    refused: Fault | None = None
    try:
        made = column.reader(*(None if is_empty(cell) else cell for cell in cells))
        return dict(made) if isinstance(made, Mapping) else made
    except Fault as fault:
        refused = fault
    except Exception:  # noqa: BLE001 - the caller's function may raise anything
        refused = Fault(READER_REFUSED.finding())
    raise Fault(*refused.findings)


class _Node(dict[Any, Any]):
    """Hold the fields of a part, or the members of a list by their places."""


def _put(node: _Node, path: Path, value: Any) -> None:
    """Put *value* at *path*; nothing is put within a part that is not there."""
    for step in path[:-1]:
        inner = node.setdefault(step, _Node())
        if not isinstance(inner, _Node):
            return
        node = inner
    node[path[-1]] = value


def _with_lists(part: Any) -> Any:
    """Return *part* with lists for what was put at places."""
    if not isinstance(part, _Node):
        return part
    inner = {step: _with_lists(each) for step, each in part.items()}
    if all(isinstance(step, int) for step in inner):
        return [inner.get(place, NO_MEMBER) for place in range(max(inner) + 1)]
    return inner
