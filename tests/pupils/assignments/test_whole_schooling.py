"""Schooling covers the whole assignment (the help page on the end of schooling)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import a_class, assigned, days

from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.periods import Period
from sio_rules.pupils.assignments.assignments import check_assignment
from sio_rules.pupils.assignments.whole_schooling import schooling_ends_before
from sio_rules.strategies import class_assignments, periods

YEAR = assigned(a_class(), "2025-09-01", "2026-08-31")


class TestSchoolingEndsBefore:
    """PUP-667."""

    @pytest.mark.parametrize(
        ("schooling", "first_day"),
        [
            ([days("2025-09-01", "2026-08-31")], None),
            ([days("2025-09-01")], None),
            ([days("2025-09-01", "2026-08-30")], "2026-08-31"),
            ([days("2025-09-01", "2025-09-01")], "2025-09-02"),
            ([days("2025-09-01", "2026-01-31"), days("2026-02-01")], None),
            ([days("2026-02-02"), days("2025-09-01", "2026-01-31")], "2026-02-01"),
            ([days("2025-09-02")], None),
            ([], None),
        ],
    )
    def test_limits(self, schooling: list[Period], first_day: str | None) -> None:
        told = schooling_ends_before(YEAR, schooling)
        assert (None if told is None else told.facts["first_day"].isoformat()) == first_day  # type: ignore[union-attr]

    def test_an_assignment_without_an_end_lasts_until_the_end_of_its_year(self) -> None:
        still = assigned(a_class(), "2025-09-01")
        assert schooling_ends_before(still, [days("2025-09-01", "2026-08-31")]) is None
        assert schooling_ends_before(still, [days("2025-09-01", "2026-08-30")]) is not None
        last = assigned(a_class(), "9999-12-31")
        assert schooling_ends_before(last, [days("9999-12-31")]) is None

    @pytest.mark.parametrize("kind", ClassKind)
    def test_asked_of_classes_that_need_schooling(self, kind: ClassKind) -> None:
        assignment = assigned(a_class(kind=kind), "2025-09-01", "2026-08-31")
        told = check_assignment(assignment, schooling=[days("2025-09-01", "2025-12-31")], registered=None)
        assert told.codes == (("PUP-667",) if kind.name in {"BASIC", "PREPARATORY", "RW"} else ())

    @given(class_assignments(), st.lists(periods(), max_size=3))
    def test_never_beside_schooling_that_was_not_started(self, assignment: ClassAssignment, schooling: list[Period]) -> None:
        codes = check_assignment(assignment, schooling=schooling, registered=None).codes
        assert not {"PUP-401", "PUP-667"} <= set(codes)
