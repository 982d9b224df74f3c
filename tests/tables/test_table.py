"""What a table and a column are."""

import pickle
from datetime import date, datetime
from typing import Any

import pytest

from sio_rules.errors import InvalidValueError
from sio_rules.institutions import InstitutionKind
from sio_rules.tables import TABLES, Column, NoneMeans, Row, Table


def two_rows() -> tuple[Row, ...]:
    """Return the rows of a made-up table."""
    return ((date(2020, 1, 1), date(2020, 12, 31), 1), (date(2021, 1, 1), None, 2))


DAYS = (Column("first_day", date, "od", "from"), Column("last_day", date, "do", "to", none=NoneMeans.NO_END))
LIMIT = Column("limit", int, "limit", "the limit", answer=True)
TABLE = Table("limits", "Limity.", "The limits.", (*DAYS, LIMIT), two_rows)


class TestColumn:
    """A name, a type, and what it tells."""

    @pytest.mark.parametrize("wrong", [float, datetime, object, InstitutionKind])
    def test_another_type_is_refused(self, wrong: type[Any]) -> None:
        with pytest.raises(InvalidValueError, match="type must be str, int, bool or date"):
            Column("x", wrong, "a", "b")

    @pytest.mark.parametrize("wrong", [int, bool, date])
    def test_keys_are_text(self, wrong: type[Any]) -> None:
        with pytest.raises(InvalidValueError, match="type must be str where"):
            Column("x", wrong, "a", "b", lists=(InstitutionKind,))
        assert Column("x", str, "a", "b", lists=(InstitutionKind,)).lists == (InstitutionKind,)

    def test_is_a_value(self) -> None:
        assert Column("x", int, "a", "b") == Column("x", int, "a", "b")
        assert pickle.loads(pickle.dumps(LIMIT)) == LIMIT
        with pytest.raises(TypeError, match=r"lists\[0\]|lists"):
            Column("x", str, "a", "b", lists="y")  # type: ignore[arg-type] # on purpose


class TestTable:
    """Columns, and rows that are built when they are asked for."""

    def test_two_columns_of_one_name_are_refused(self) -> None:
        with pytest.raises(InvalidValueError, match="columns must be of different names"):
            Table("x", "a", "b", (LIMIT, LIMIT), two_rows)

    def test_an_answer_before_a_condition_is_refused(self) -> None:
        with pytest.raises(InvalidValueError, match="columns must be conditions, then answers"):
            Table("x", "a", "b", (LIMIT, *DAYS), two_rows)

    def test_conditions_and_answers_are_its_columns(self) -> None:
        assert (TABLE.conditions, TABLE.answers) == (DAYS, (LIMIT,))

    @pytest.mark.parametrize(
        ("day", "limits"),
        [
            (date(2019, 12, 31), []),
            (date(2020, 1, 1), [1]),
            (date(2020, 12, 31), [1]),
            (date(2021, 1, 1), [2]),
            (date(2050, 12, 31), [2]),
        ],
    )
    def test_a_row_is_law_on_its_first_and_its_last_day(self, day: date, limits: list[int]) -> None:
        assert [row[2] for row in TABLE.on(day)] == limits

    @pytest.mark.parametrize("day", DAYS)
    def test_is_dated_by_both_days_alone(self, day: Column) -> None:
        assert TABLE.dated
        assert not Table("x", "a", "b", (day, LIMIT), two_rows).dated

    def test_all_rows_are_law_where_none_is_dated(self) -> None:
        table = TABLES["access_titles"]
        assert table.on(date(1700, 1, 1)) is table.rows

    @pytest.mark.parametrize("wrong", [None, "2025-09-01", datetime(2025, 9, 1)])  # noqa: DTZ001 - wrong
    def test_a_day_is_a_date(self, wrong: Any) -> None:
        with pytest.raises(TypeError, match="day must be date"):
            TABLE.on(wrong)

    def test_dicts_are_new_each_time(self) -> None:
        first = TABLE.to_dicts()
        first[0]["limit"] = 9
        assert TABLE.to_dicts()[0] == {"first_day": date(2020, 1, 1), "last_day": date(2020, 12, 31), "limit": 1}
        assert len(TABLE.to_dicts()) == 2

    def test_is_a_small_value(self) -> None:
        for table in TABLES.values():
            again = pickle.loads(pickle.dumps(table))
            assert again == table
            assert hash(again) == hash(table)
            assert len(pickle.dumps(table)) < 10_000
        assert "build" not in repr(TABLE)
