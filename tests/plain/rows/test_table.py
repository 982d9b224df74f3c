"""A table while it is read: its columns may change, and what is kept does not change what is read."""

from datetime import date, datetime
from typing import Any

import pytest

from sio_rules import Period
from sio_rules.plain import read_rows
from sio_rules.plain.rows import _table
from sio_rules.plain.rows._columns import layout_of
from sio_rules.record import PupilRecord
from sio_rules.transport import Child

COLUMNS = {"od": "start", "do": "end"}


def read_by(rows: list[dict[str, object]], names: tuple[str, ...]) -> list[tuple[object, ...]]:
    """Return what a reader of the columns *names* is asked while *rows* are read."""
    asked: list[tuple[object, ...]] = []

    def read(*cells: object) -> int:
        asked.append(cells)
        return 7

    assert [each.value for each in read_rows(PupilRecord, rows, columns={names: ("pupil", read)})] == [
        PupilRecord(pupil=7)
    ] * len(rows)
    return asked


class TestPlan:
    """Rows whose columns are not the same."""

    def test_rows_may_have_other_columns(self) -> None:
        rows = [{"od": "2026-09-01"}, {"do": "2026-09-30", "od": "2026-09-01"}, {"OD": "2026-09-02", "x": 1}]
        found = list(read_rows(Period, rows, columns=COLUMNS))
        assert [each.value for each in found] == [
            Period(date(2026, 9, 1)),
            Period(date(2026, 9, 1), date(2026, 9, 30)),
            Period(date(2026, 9, 2)),
        ]
        assert [each.findings.codes for each in found] == [(), (), ()]

    def test_a_row_with_too_many_cells_is_told(self) -> None:
        """As `csv.DictReader` gives it."""
        [reading] = read_rows(Period, [{"od": "2026-09-01", "do": "", None: ["x"]}], columns=COLUMNS)
        assert reading.value == Period(date(2026, 9, 1))
        assert [(each.code, each.at) for each in reading.findings] == [("DAT-027b", "")]

    def test_two_columns_of_one_name_are_told_and_not_read(self) -> None:
        rows = [{"od": "2026-09-01", "DO": "2026-09-30", "do ": "2026-09-30"}] * 2
        found = list(read_rows(Period, rows, columns={"od": "start", "Do": "end"}))
        assert [each.findings.codes for each in found] == [("DAT-011",), ("DAT-011",), ("DAT-028",)]

    def test_a_row_with_too_many_cells_tells_what_else_is_wrong_with_the_columns(self) -> None:
        [reading, _] = read_rows(
            Period, [{"od": "2026-09-01", "DO": "", "do ": "", None: ["x"]}], columns={"od": "start", "Do": "end"}
        )
        assert reading.findings.codes == ("DAT-027b", "DAT-011")

    def test_what_was_worked_out_for_a_header_is_kept(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Until there are too many."""
        monkeypatch.setattr(_table, "_MOST_KEPT", 2)
        table = _table.Table(layout_of(Period, COLUMNS, None), lambda data, _: data)
        one, two = table.plan(("od",)), table.plan(("do",))
        assert table.plan(("od",)) is one
        assert table.plan(("do",)) is two
        table.plan(("od", "do"))
        assert table.plan(("od",)) is not one


class TestPart:
    """What is kept of the cells that were read."""

    @pytest.mark.parametrize("most", [1, 2, 100])
    def test_only_so_many_headers_are_kept(self, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_table, "_MOST_KEPT", most)
        rows: list[dict[str, Any]] = [{"od": f"2026-09-{day:02}", f"x{day % 5}": 1} for day in range(1, 31)] * 2
        found = list(read_rows(Period, rows, columns={"od": "start"}))
        assert [each.value.start.day for each in found if each.value] == list(range(1, 31)) * 2

    @pytest.mark.parametrize("most", [1, 2, 100])
    def test_only_so_many_cells_are_kept(self, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_table, "_MOST_KEPT", most)
        days = [1, 2, 1, 3, 4, 1, 2]
        found = list(read_rows(Period, [{"od": date(2026, 9, day)} for day in days], columns={"od": "start"}))
        assert [each.value.start.day for each in found if each.value] == days

    @pytest.mark.parametrize("cell", ["7", 7, 7.5, True, date(2026, 9, 1)])
    def test_equal_cells_are_not_read_twice(self, cell: object) -> None:
        """Also beside an empty cell."""
        rows: list[dict[str, object]] = [{"a": cell, "b": None}, {"a": cell, "b": "x"}] * 3
        assert read_by(rows, ("a", "b")) == [(cell, None), (cell, "x")]
        assert read_by(rows, ("a",)) == [(cell,)]

    def test_cells_are_kept_until_there_are_too_many(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_table, "_MOST_KEPT", 2)
        assert read_by([{"a": each} for each in "ababcab"], ("a",)) == [(each,) for each in "abcab"]

    @pytest.mark.parametrize("cells", ["x", ("x", "y"), ("x", None)])
    def test_texts_are_kept_under_themselves(self, cells: str | tuple[str | None, ...]) -> None:
        """So that a row finds them without a look at what kinds of cells they are."""
        names = ("a", "b")[: len(cells)]
        table = _table.Table(layout_of(Child, {names: ("goes_to", lambda *_: 7)}, None), lambda data, _: data)
        [[part], _] = table.plan(names)
        assert (part.value_of(cells), part.kept) == (7, {cells: 7})

    def test_keys_are_not_kept(self) -> None:
        """There are as many as rows."""
        table = _table.Table(layout_of(PupilRecord, {"nr": "pupil"}, None), lambda data, _: data)
        [[part], _] = table.plan(("nr",))
        assert ([part.value_of(key) for key in ("7", "V a")], part.kept) == (["7", "V a"], {})

    def test_equal_cells_of_different_kinds_are_told_apart_beside_others(self) -> None:
        cells: list[object] = [1, True, 1.0]
        assert read_by([{"a": each, "b": "x"} for each in cells], ("a", "b")) == [(each, "x") for each in cells]

    @pytest.mark.parametrize("order", [1, -1])
    def test_equal_cells_of_different_kinds_are_told_apart(self, order: int) -> None:
        """1, 1.0, True and "1" are equal or look alike; only yes and no are yes and no."""
        cells: list[Any] = [1, 1.0, True, "1", 0, False, None][::order]
        found = list(read_rows(Child, [{"a": each} for each in cells], columns={"a": "district"}))
        values = [each.value.district if each.value else None for each in found]
        assert values == [None, None, True, True, None, False, None][::order]

    def test_cells_that_cannot_be_kept(self) -> None:
        rows = [{"a": []}, {"a": {}}, {"a": datetime(2026, 9, 1)}, {"a": date(2026, 9, 1)}]  # noqa: DTZ001 - a day in a table
        found = list(read_rows(Period, rows, columns={"a": "start"}))
        assert [each.findings.codes for each in found] == [("DAT-002a",), ("DAT-002a",), (), ()]
