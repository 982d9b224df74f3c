"""Which residences may be recorded (the instruction, 5.1 and 5.17; the help pages)."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import K, a_class, assigned, can_be, day, days, institution

from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import PRESCHOOLS, SCHOOLS
from sio_rules.periods import Period
from sio_rules.pupils.particulars.check import check_particulars
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.residence_entries import (
    ResidenceCircumstances,
    ResidenceEntry,
    check_residence,
    residence_lacking,
)
from sio_rules.rule import Severity
from sio_rules.strategies import class_assignments, residence_entries

SCHOOL = institution(K.PRIMARY_SCHOOL)
OTHER = institution(K.MUSIC_SCHOOL_I, rspo=2)
COLLECTING = SCHOOLS | PRESCHOOLS | {K.SOCIAL_SERVICES_COLLEGE}


class TestRecordedAtOnce:
    """PUP-604: there is only one residence."""

    @pytest.mark.parametrize(
        ("start", "locality", "at", "codes"),
        [
            ("2020-02-01", 2, SCHOOL, ()),
            ("2020-01-31", 2, SCHOOL, ("PUP-604c",)),
            ("2020-01-31", 2, OTHER, ("PUP-604c",)),
            ("2020-01-31", 1, SCHOOL, ("PUP-604d",)),
            ("2020-01-31", 1, attrs.evolve(SCHOOL, district=True), ("PUP-604d",)),
            ("2020-02-01", 1, SCHOOL, ()),
            ("2020-01-31", 1, OTHER, ()),
        ],
    )
    def test_two_entries(self, start: str, locality: int, at: object, codes: tuple[str, ...]) -> None:
        first = ResidenceEntry(SCHOOL, 1, days("2019-09-01", "2020-01-31"))
        second = ResidenceEntry(at, locality, days(start))  # type: ignore[arg-type] # on purpose
        told = check_particulars((first, second))
        assert told.codes == codes
        assert [each.at for each in told] == ["[1].period"] * len(codes)
        assert check_particulars((second, first)).codes == codes

    @given(st.lists(residence_entries(), max_size=4))
    def test_two_places_on_one_day_are_found_by_looking_at_each_day(self, entries: list[ResidenceEntry]) -> None:
        ends = {each.period.start for each in entries}
        twice = any(len({each.locality for each in entries if each.period.covers(on)}) > 1 for on in ends)
        assert ("PUP-604c" in check_particulars(tuple(entries)).codes) is twice


class TestCheckResidence:
    """PUP-601, and the help pages on PUP-604."""

    def test_a_unit_records_none(self) -> None:
        assert check_residence(ResidenceEntry(institution(K.MOW), 1, days("2020-01-01"))).codes == ("PUP-601b",)

    @pytest.mark.parametrize(("on", "codes"), [("2020-08-31", ()), ("2020-08-30", ("PUP-604f",))])
    def test_the_end_is_not_in_the_future(self, on: str, codes: tuple[str, ...]) -> None:
        told = check_residence(
            ResidenceEntry(SCHOOL, 1, days("2019-09-01", "2020-08-31")), circumstances=ResidenceCircumstances(on=day(on))
        )
        assert told.codes == codes
        assert all(each.severity is Severity.WARNING for each in told)
        lasting = ResidenceEntry(SCHOOL, 1, days("2019-09-01"))
        assert "PUP-604f" not in check_residence(lasting, circumstances=ResidenceCircumstances(on=day(on))).codes

    @pytest.mark.parametrize(
        ("period", "codes"),
        [
            (days("2019-09-01", "2020-08-31"), ()),
            (days("2019-08-31", "2020-08-31"), ("PUP-604e",)),
            (days("2019-09-01", "2020-09-01"), ("PUP-604e",)),
            (days("2020-08-31"), ()),
            (days("2020-09-01"), ("PUP-604e",)),
        ],
    )
    def test_it_lies_within_schooling(self, period: Period, codes: tuple[str, ...]) -> None:
        schooling = (days("2019-09-01", "2020-08-31"),)
        assert (
            check_residence(
                ResidenceEntry(SCHOOL, 1, period), circumstances=ResidenceCircumstances(schooling=schooling)
            ).codes
            == codes
        )

    @pytest.mark.parametrize(("second", "codes"), [("2020-02-01", ()), ("2020-02-02", ("PUP-604e",))])
    def test_schooling_that_adjoins_covers_it_together(self, second: str, codes: tuple[str, ...]) -> None:
        known = ResidenceCircumstances(schooling=(days(second, "2020-08-31"), days("2019-09-01", "2020-01-31")))
        entry = ResidenceEntry(SCHOOL, 1, days("2019-09-01", "2020-08-31"))
        assert check_residence(entry, circumstances=known).codes == codes

    def test_the_locality_is_not_shown(self) -> None:
        assert "4711" not in repr(ResidenceEntry(SCHOOL, 4711, days("2020-01-01")))

    def test_tells_its_kind(self) -> None:
        entry = ResidenceEntry(institution=institution(K.PRIMARY_SCHOOL), locality=1, period=days("2025-09-01"))
        assert entry.kind is ParticularKind.RESIDENCE


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
