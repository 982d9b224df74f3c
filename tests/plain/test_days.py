"""Days and moments, as people, files and tables write them."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from reads import fault_of

from sio_rules.plain._days import day, moment
from sio_rules.plain._fault import GONE

FIRST = date(2024, 9, 1)
MONTHS = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"


class TestDay:
    """Every way to write 1 September 2024."""

    @pytest.mark.parametrize(
        "value",
        [
            FIRST,
            "2024-09-01",
            " 2024-09-01 ",
            "01.09.2024",
            "1.09.2024",
            "1.9.2024",
            "01-09-2024",
            "1.09.2024 r.",
            "1 września 2024",
            "1  Września 2024 r.",
            "1 września 2024r.",
            "2024-09-01T00:00:00",
            "2024-09-01 00:00:00+02:00",
            datetime(2024, 9, 1),  # noqa: DTZ001 - as pandas gives it
            datetime(2024, 9, 1, tzinfo=UTC),
        ],
    )
    def test_is_read(self, value: Any) -> None:
        assert day(value) == FIRST
        assert type(day(value)) is date

    @pytest.mark.parametrize(("word", "month"), [*zip(MONTHS.split(), range(1, 13), strict=True)])
    def test_every_month_has_its_word(self, word: str, month: int) -> None:
        assert day(f"2 {word} 2024") == date(2024, month, 2)

    @pytest.mark.parametrize(
        "value",
        [
            *(
                "2024-02-30",
                "31.04.2024",
                "2024-9-1",
                "20240901",
                "01/09/2024",
                "09.2024",
                "1.09.24",
                "1 wrzesień 2024",
                "0.09.2024",
            ),
            *("1 września 20240", "wczoraj", "٠١.٠٩.٢٠٢٤", "2024-W01-1", "2024-09-01T25:00:00", "2024-09-01 x", "9" * 5_000),
            *(20240901, 1.5, True, [], {}, None, b"2024-09-01", float("nan")),
        ],
    )
    def test_nothing_else_is_a_day(self, value: Any) -> None:
        assert fault_of(day, value) == ([("DAT-002a", "")], GONE)

    @pytest.mark.parametrize("value", ["2024-09-01T00:00:01", datetime(2024, 9, 1, 0, 0, 0, 1, tzinfo=UTC)])
    def test_a_time_of_day_is_no_part_of_it(self, value: Any) -> None:
        assert fault_of(day, value) == ([("DAT-002b", "")], GONE)


class TestMoment:
    """A moment has a time zone."""

    @pytest.mark.parametrize(
        "value", ["2024-09-01T10:00:00+00:00", "2024-09-01 10:00Z", datetime(2024, 9, 1, 10, tzinfo=UTC)]
    )
    def test_is_read(self, value: Any) -> None:
        assert moment(value) == datetime(2024, 9, 1, 10, tzinfo=UTC)

    @pytest.mark.parametrize("value", ["2024-09-01T10:00:00", "2024-09-01", "x", 1, None, FIRST, datetime(2024, 9, 1)])  # noqa: DTZ001 - on purpose
    def test_nothing_else_is_a_moment(self, value: Any) -> None:
        assert fault_of(moment, value) == ([("DAT-002c", "")], GONE)
