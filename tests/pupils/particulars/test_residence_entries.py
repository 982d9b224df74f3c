"""Which residences may be recorded (the instruction, 5.1 and 5.17; the help pages)."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import K, day, days, institution

from sio_rules.periods import Period
from sio_rules.pupils.particulars.check import check_particulars
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.residence_entries import ResidenceCircumstances, ResidenceEntry, check_residence
from sio_rules.rule import Severity
from sio_rules.strategies import residence_entries

SCHOOL = institution(K.PRIMARY_SCHOOL)
OTHER = institution(K.MUSIC_SCHOOL_I, rspo=2)


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
