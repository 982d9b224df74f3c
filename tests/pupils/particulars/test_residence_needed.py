"""The residence that an assignment to a class needs since 2020/2021 (the help page on residence; A-95)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import K, a_class, assigned, can_be, days, institution

from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import PRESCHOOLS, SCHOOLS
from sio_rules.periods import Period
from sio_rules.pupils.particulars.residence_entries import ResidenceEntry
from sio_rules.pupils.particulars.residence_needed import residence_lacking
from sio_rules.strategies import class_assignments, residence_entries

SCHOOL = institution()
COLLECTING = SCHOOLS | PRESCHOOLS | {K.SOCIAL_SERVICES_COLLEGE}


def lacking(assignment: ClassAssignment, *periods: Period, rspo: int = 1) -> str | None:
    """Return the first day without a residence, where it was recorded for *periods*."""
    at = institution(rspo=rspo)
    told = residence_lacking(assignment, [ResidenceEntry(at, 1, each) for each in periods])
    return None if told is None else told.facts["first_day"].isoformat()  # type: ignore[union-attr]


class TestResidenceLacking:
    """PUP-666."""

    @pytest.mark.parametrize(
        ("periods", "first_day"),
        [
            ((), "2025-09-01"),
            ((days("2025-09-01"),), None),
            ((days("2020-09-01", "2026-08-31"),), None),
            ((days("2020-09-01", "2026-08-30"),), "2026-08-31"),
            ((days("2025-09-02"),), "2025-09-01"),
            ((days("2025-09-01", "2026-01-31"), days("2026-02-01")), None),
            ((days("2026-02-02"), days("2025-09-01", "2026-01-31")), "2026-02-01"),
        ],
    )
    def test_on_every_day(self, periods: tuple[Period, ...], first_day: str | None) -> None:
        for end in ("2026-08-31", None):
            assert lacking(assigned(a_class(), "2025-09-01", end), *periods) == first_day

    def test_of_the_institution_of_the_class(self) -> None:
        assert lacking(assigned(a_class(), "2025-09-01"), days("2025-09-01"), rspo=2) == "2025-09-01"

    @pytest.mark.parametrize(("start", "asked"), [("2020-08-31", False), ("2020-09-01", True)])
    def test_since_2020(self, start: str, asked: object) -> None:
        assert (lacking(assigned(a_class(), start)) is not None) is asked

    @pytest.mark.parametrize("kind", ClassKind)
    def test_of_basic_preparatory_and_rw_classes(self, kind: ClassKind) -> None:
        asked = kind in {ClassKind.BASIC, ClassKind.PREPARATORY, ClassKind.RW}
        assert (lacking(assigned(a_class(kind=kind), "2025-09-01")) is not None) is asked

    @pytest.mark.parametrize("kind", K)
    @pytest.mark.parametrize(("special", "hospital"), [(False, False), (True, False), (False, True), (True, True)])
    def test_where_residence_is_collected(self, kind: K, *, special: bool, hospital: bool) -> None:
        at = institution(kind, special=special, hospital=hospital)
        asked = kind in COLLECTING and not (special and hospital)
        assert can_be(kind, ClassKind.RW)
        assert (lacking(assigned(a_class(kind=ClassKind.RW, at=at), "2025-09-01")) is not None) is asked

    @given(class_assignments(), st.lists(residence_entries(), max_size=3))
    def test_a_further_entry_never_takes_away(self, assignment: ClassAssignment, entries: list[ResidenceEntry]) -> None:
        if residence_lacking(assignment, entries[:1]) is None:
            assert residence_lacking(assignment, entries) is None
