"""The table for any engine agrees with the function, for every combination."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import product
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from made import entitlement_rows

from sio_rules import OutOfCoverageError
from sio_rules.certificates import Disability, multiple_with_intellectual
from sio_rules.rulebook import RULES
from sio_rules.transport import (
    Child,
    Destination,
    EntitlementRow,
    Measured,
    Obligation,
    entitlement_table,
    owed_duty,
)
from sio_rules.transport.entitlement.disability import LISTED
from sio_rules.transport.entitlement.preschool import calendar_age

ON = date(2025, 9, 1)
BOTH = (True, False)
AGES = (0, 2, 4, 5, 6, 7, 8, 9, 20, 21, 23, 24, 25, 60)
DISTANCES_M = (0, 3_000, 3_001, 4_000, 4_001, 1_000_000)
DISABILITIES: tuple[frozenset[Disability], ...] = (
    frozenset(),
    frozenset({Disability.AUTISM}),
    frozenset({Disability.MOTOR}),
    frozenset({Disability.INTELLECTUAL_MILD, Disability.BLIND}),
    frozenset({Disability.INTELLECTUAL_SEVERE, Disability.BLIND}),
)
WEAK_TO_STRONG = [None, "NOT_OWED", "MAY", "MUST"]


def applying(rows: Iterable[EntitlementRow], child: Child) -> list[EntitlementRow]:
    """Return the rows that apply, read as the module describes, but written independently of it."""
    assert child.born_on is not None
    assert child.grade is not None
    assert child.distance_m is not None
    assert child.disabilities is not None
    same = {
        "nearest": child.nearest,
        "district": child.district,
        "special_education": child.special_education,
        "disabled": bool(child.disabilities),
        "listed": bool(child.disabilities & LISTED),
        "multiple": multiple_with_intellectual(child.disabilities),
        "rw": child.rw,
        "deferred": child.deferred,
    }
    within = {"age": calendar_age(child.born_on, ON), "grade": child.grade, "distance_m": child.distance_m}
    return [
        row
        for row in rows
        if all(getattr(row, name) in (None, value) for name, value in same.items())
        and all(
            (getattr(row, f"{name}_from") is None or getattr(row, f"{name}_from") <= value)
            and (getattr(row, f"{name}_to") is None or value <= getattr(row, f"{name}_to"))
            for name, value in within.items()
        )
    ]


@cache
def rows_to(goes_to: Destination) -> tuple[EntitlementRow, ...]:
    """Return the rows of one destination."""
    return tuple(row for row in entitlement_table(on=ON) if row.goes_to == goes_to.name)


def every_child(goes_to: Destination) -> Iterator[Child]:
    """Return every combination that the rules of that destination could distinguish, with the rest fixed."""
    primary = goes_to is Destination.PRIMARY_SCHOOL
    grades = tuple(range(1, 9)) if primary else (1,)
    ages = (6, 30) if primary else AGES
    far = goes_to not in (Destination.SECONDARY_SCHOOL, Destination.ORW)
    for nearest, district, special, disabilities, rw, deferred, age, grade in product(
        BOTH, BOTH, BOTH, DISABILITIES, BOTH, BOTH, ages, grades
    ):
        child = Child(
            born_on=date(2025 - age, 8, 31),
            goes_to=goes_to,
            grade=grade,
            measured=Measured.ALONG_THE_WAY,
            district=district,
            nearest=nearest,
            special_education=special,
            disabilities=disabilities,
            rw=rw,
            deferred=deferred,
        )
        for distance_m in DISTANCES_M if far else (0, 4_001):
            yield evolve(child, distance_m=distance_m)


class TestEntitlementTable:
    """Entitlement by destination, grade, age, distance and disability."""

    @pytest.mark.parametrize("goes_to", Destination)
    def test_exactly_one_row_applies_and_agrees_with_the_function(self, goes_to: Destination) -> None:
        unused = set(rows_to(goes_to))
        for child in every_child(goes_to):
            rows = applying(rows_to(goes_to), child)
            assert len(rows) == 1, child
            decision = owed_duty(child, on=ON)
            assert rows[0].duty == (None if decision.outcome is None else decision.outcome.name)
            assert rows[0].code == decision.because[0].code
            unused -= set(rows)
        assert not unused

    @pytest.mark.parametrize("goes_to", Destination)
    def test_a_longer_way_never_weakens_a_duty(self, goes_to: Destination) -> None:
        for row in rows_to(goes_to):
            if row.distance_m_to is None:
                continue
            [longer] = [
                other
                for other in rows_to(goes_to)
                if other
                == row._replace(duty=other.duty, code=other.code, distance_m_from=other.distance_m_from, distance_m_to=None)
                and other.distance_m_from == row.distance_m_to + 1
            ]
            assert WEAK_TO_STRONG.index(row.duty) < WEAK_TO_STRONG.index(longer.duty)

    def test_is_made_of_plain_values(self) -> None:
        for row in entitlement_table(on=ON):
            assert all(value is None or type(value) in (str, int, bool) for value in tuple(row))

    def test_names_rules_and_duties_that_there_are(self) -> None:
        for row in entitlement_table(on=ON):
            assert row.code in RULES
            assert row.duty is None or row.duty in Obligation.__members__
            assert row.goes_to in Destination.__members__

    @given(entitlement_rows())
    def test_a_row_is_read_by_the_names_of_the_columns(self, row: EntitlementRow) -> None:
        facts: dict[str, Any] = dict(zip(EntitlementRow._fields, row, strict=True))
        assert EntitlementRow(**facts) == row

    @pytest.mark.parametrize("on", [date(2017, 8, 31), date(2051, 1, 1)])
    def test_a_day_on_which_this_is_not_law_is_refused(self, on: date) -> None:
        with pytest.raises(OutOfCoverageError, match=r"^on .* 2017-09-01 to 2050-12-31$"):
            entitlement_table(on=on)

    def test_is_the_same_on_every_day_while_the_law_is(self) -> None:
        assert entitlement_table(on=date(2017, 9, 1)) == entitlement_table(on=ON)

    def test_is_the_same_each_time(self) -> None:
        assert entitlement_table(on=ON) == entitlement_table(on=ON)
        assert len(set(entitlement_table(on=ON))) == len(entitlement_table(on=ON))
