"""A table while it is read: its columns may change, and what is kept does not change what is read."""

from datetime import date, datetime
from typing import Any

import pytest

from sio_rules import Period
from sio_rules.plain import read_rows
from sio_rules.plain.rows import _table
from sio_rules.transport import Child

COLUMNS = {"od": "start", "do": "end"}


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
