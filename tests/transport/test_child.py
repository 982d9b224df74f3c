"""The facts about a child: what no child has is refused, and the birth date stays inside."""

from datetime import date, datetime
from typing import Any

import pytest
from attrs import fields
from hypothesis import given

from sio_rules import InvalidValueError, Question
from sio_rules.certificates import Disability
from sio_rules.strategies import children
from sio_rules.transport.child import (
    MAX_DISTANCE_M,
    OTHER_CENTRES,
    PRESCHOOL_DESTINATIONS,
    Child,
    Destination,
)


class TestChild:
    """Every fact may be unknown; a distance is whole metres, a grade one of eight."""

    def test_nothing_has_to_be_known(self) -> None:
        assert Child().distance_m is None

    @pytest.mark.parametrize("distance_m", [0, MAX_DISTANCE_M])
    def test_takes_the_shortest_and_the_longest_way(self, distance_m: int) -> None:
        assert Child(distance_m=distance_m).distance_m == distance_m

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("distance_m", -1),
            ("distance_m", MAX_DISTANCE_M + 1),
            ("distance_m", 10**1000),
            ("grade", 0),
            ("grade", 9),
            ("disabilities", frozenset({Disability.INTELLECTUAL_MILD, Disability.INTELLECTUAL_SEVERE})),
        ],
    )
    def test_refuses_what_no_child_has(self, field: str, value: Any) -> None:
        ranges = {"distance_m": "0 to 1000000", "grade": "1 to 8", "disabilities": "without a second degree .*"}
        with pytest.raises(InvalidValueError, match=f"^{field} must be {ranges[field]}$"):
            Child(**{field: value})

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("born_on", datetime(2018, 1, 1)),  # noqa: DTZ001 - a moment is the wrong kind, whatever its zone
            ("born_on", "2018-01-01"),
            ("goes_to", "przedszkole"),
            ("grade", True),
            ("grade", "٣"),
            ("grade", 1.0),
            ("distance_m", 3.1),
            ("distance_m", True),
            ("distance_m", "3" * 10_000),
            ("measured", "wzdłuż drogi"),
            ("district", 1),
            ("nearest", "\ud800"),
            ("special_education", "tak"),
            ("disabilities", {Disability.MOTOR}),
            ("disabilities", frozenset({"ruchowa"})),
            ("rw", 0),
            ("deferred", []),
            ("parents_drive", object()),
        ],
    )
    def test_a_wrong_kind_raises_type_error_with_the_name_of_the_field(self, field: str, value: Any) -> None:
        with pytest.raises(TypeError, match=f"^{field} must be"):
            Child(**{field: value})

    @given(children(known=True))
    def test_never_shows_the_birth_date(self, child: Child) -> None:
        assert child.born_on is not None
        assert str(child.born_on.year) not in repr(child).replace(f"distance_m={child.distance_m}", "")


class TestQuestions:
    """Each fact has the question for it."""

    def test_stand_under_the_fact_that_they_ask_for(self) -> None:
        asked = [each.about for each in vars(Child).values() if isinstance(each, Question)]
        assert asked == [each.name for each in fields(Child)]


class TestDestinations:
    """S004 section 12, with the primary school (A-46)."""

    def test_every_place_is_a_preschool_a_school_or_a_centre(self) -> None:
        schools = {Destination.PRIMARY_SCHOOL, Destination.SECONDARY_SCHOOL}
        parts = [PRESCHOOL_DESTINATIONS, schools, OTHER_CENTRES, {Destination.ORW}]
        assert sum(map(len, parts)) == len(Destination)
        assert set().union(*parts) == set(Destination)


class TestBirthDates:
    """No day is too early or too late to be born on."""

    def test_a_birth_date_of_any_century_is_taken(self) -> None:
        assert Child(born_on=date.min) != Child(born_on=date.max)
