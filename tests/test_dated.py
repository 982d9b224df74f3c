"""Values of the law by their first day."""

import copy
import pickle
from datetime import UTC, date, datetime
from typing import Any

import attrs
import pytest

from sio_rules.dated import Dated
from sio_rules.errors import LAST_DAY, OutOfCoverageError
from sio_rules.periods import Period

LIMIT_M = Dated({date(2026, 9, 1): 3_500, date(2020, 1, 1): 4_000, date(2017, 9, 1): 3_000})


class TestDated:
    """The newest value whose first day has come is law."""

    @pytest.mark.parametrize(
        ("day", "limit_m"),
        [
            (date(2017, 9, 1), 3_000),
            (date(2019, 12, 31), 3_000),
            (date(2020, 1, 1), 4_000),
            (date(2026, 8, 31), 4_000),
            (date(2026, 9, 1), 3_500),
            (date.max, 3_500),
        ],
    )
    def test_on_a_day(self, day: date, limit_m: int) -> None:
        assert LIMIT_M.on(day) == limit_m

    @pytest.mark.parametrize("argument", ["on", "born_on"])
    def test_before_the_first_day_raises_and_names_the_covered_days(self, argument: str) -> None:
        with pytest.raises(OutOfCoverageError) as raised:
            LIMIT_M.on(date(2017, 8, 31), argument)
        assert (raised.value.argument, raised.value.first_day, raised.value.last_day) == (
            argument,
            date(2017, 9, 1),
            LAST_DAY,
        )

    @pytest.mark.parametrize("junk", [None, "2026-09-01", 5, datetime(2026, 9, 1, tzinfo=UTC)])
    def test_what_is_no_day_raises(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^on must be date"):
            LIMIT_M.on(junk)

    def test_gives_each_value_with_its_days(self) -> None:
        assert list(LIMIT_M) == [
            (Period(date(2026, 9, 1)), 3_500),
            (Period(date(2020, 1, 1), date(2026, 8, 31)), 4_000),
            (Period(date(2017, 9, 1), date(2019, 12, 31)), 3_000),
        ]
        assert LIMIT_M.first_day == date(2017, 9, 1)
        for days, limit_m in LIMIT_M:
            assert LIMIT_M.on(days.start) == LIMIT_M.on(days.end or date.max) == limit_m

    @pytest.mark.parametrize(
        "values",
        [
            {},
            (),
            {date(2017, 9, 1): 1, date(2020, 1, 1): 2},
            ((date(2017, 9, 1), 1), (date(2017, 9, 1), 2)),
        ],
    )
    def test_the_days_are_in_order(self, values: Any) -> None:
        with pytest.raises(ValueError, match="newest first"):
            Dated(values)

    @pytest.mark.parametrize(
        "values", [None, 5, [(date(2017, 9, 1), 1)], {"2017-09-01": 1}, {datetime(2026, 9, 1, tzinfo=UTC): 1}]
    )
    def test_another_kind_raises(self, values: Any) -> None:
        with pytest.raises(TypeError, match=r"^values must be"):
            Dated(values)

    def test_is_a_value(self) -> None:
        """What it was made of may change, it does not."""
        values = {date(2017, 9, 1): 3_000}
        dated = Dated(values)
        values.clear()
        assert dated.on(date(2017, 9, 1)) == 3_000
        for again in (pickle.loads(pickle.dumps(dated)), copy.deepcopy(dated), attrs.evolve(dated)):
            assert again == dated
            assert hash(again) == hash(dated)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            dated.values = ()  # type: ignore[misc] # on purpose
