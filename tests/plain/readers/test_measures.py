"""Distances in kilometres and metres."""

from typing import Any

import pytest
from refused import refused

from sio_rules.plain.readers._measures import kilometres, metres


class TestKilometres:
    """A number without a unit is in kilometres."""

    @pytest.mark.parametrize(
        ("cell", "wanted"),
        [
            ("4,2 km", 4200),
            ("3.1", 3100),
            ("3,1", 3100),
            ("3100 m", 3100),
            ("3 100 m", 3100),
            ("3 km 200 m", 3200),
            ("3km200m", 3200),
            ("3 KM", 3000),
            ("3,001", 3001),
            ("0", 0),
            ("12", 12_000),
            (12, 12_000),
            (3.1, 3100),
            (0.29, 290),
            (" 3\N{NO-BREAK SPACE}km ", 3000),
        ],
    )
    def test_is_in_metres(self, cell: Any, wanted: int) -> None:
        assert kilometres(cell) == wanted

    @pytest.mark.parametrize(
        "cell", ["", "km", "blisko", "-3", "3 mile", "1e3", "3 km 200", "٣", None, True, [], "9" * 5000]
    )
    def test_anything_else_is_no_distance(self, cell: Any) -> None:
        assert refused(kilometres, cell) == ("DAT-020a",)

    def test_what_an_object_shows_of_itself_is_not_read(self) -> None:
        class Shown:
            def __repr__(self) -> str:
                return "3"

        assert refused(kilometres, Shown()) == ("DAT-020a",)

    @pytest.mark.parametrize("cell", ["3,0001", "3.0005 km", "3100,5 m", 3.0001])
    def test_it_is_never_rounded(self, cell: Any) -> None:
        """The limits are whole metres: 3 km and not a metre more."""
        assert refused(kilometres, cell) == ("DAT-020b",)


class TestMetres:
    """A number without a unit is in metres."""

    @pytest.mark.parametrize(("cell", "wanted"), [("3100", 3100), ("3 100", 3100), ("4,2 km", 4200), (3100.0, 3100)])
    def test_is_in_metres(self, cell: Any, wanted: int) -> None:
        assert metres(cell) == wanted

    def test_kilometres_without_their_unit_are_not_taken_for_metres(self) -> None:
        assert refused(metres, "3,1") == ("DAT-020b",)
