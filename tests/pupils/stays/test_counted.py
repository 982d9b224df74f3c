"""Residents who are not lodged on 30 September (NSA I GSK 3257/18)."""

import pytest
from attrs import evolve
from world import K, day, days, institution

from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.stays.accommodation import Accommodation
from sio_rules.pupils.stays.counted import counting_day, not_lodged_on_counting_day
from sio_rules.pupils.stays.reservations import MeasureBreak
from sio_rules.pupils.stays.stays import Stay

MOS, MOW = institution(K.MOS), institution(K.MOW)
ON = day("2026-03-02")


def found(stay: Stay, *lodged: Period, away: tuple[Period, ...] = (), on: str = "2026-03-02", rspo: int = 1) -> bool:
    """Whether STY-010 is found."""
    at = evolve(stay.institution, rspo=rspo)
    told = not_lodged_on_counting_day(
        stay,
        accommodations=[Accommodation(institution=at, period=each) for each in lodged],
        breaks=[MeasureBreak(institution=at, period=each) for each in away],
        on=day(on),
    )
    return told is not None


class TestCountingDay:
    """The last 30 September."""

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            ("2026-09-29", "2025-09-30"),
            ("2026-09-30", "2026-09-30"),
            ("2026-10-01", "2026-09-30"),
            ("0001-09-30", "0001-09-30"),
            ("0001-09-29", None),
        ],
    )
    def test_limits(self, on: str, expected: str | None) -> None:
        told = counting_day(day(on))
        assert (None if told is None else told.isoformat()) == expected


class TestNotLodged:
    """STY-010."""

    STAY = Stay(institution=MOS, period=days("2025-09-01"), basis=1)

    @pytest.mark.parametrize(
        ("lodged", "missing"),
        [
            (days("2025-09-30", "2025-09-30"), False),
            (days("2025-10-01", "2026-06-30"), True),
            (days("2025-09-01", "2025-09-29"), True),
            (days("2025-09-01"), False),
        ],
    )
    def test_accommodation_in_a_mos(self, lodged: Period, missing: object) -> None:
        assert found(self.STAY, lodged) is missing
        assert found(self.STAY)
        assert found(self.STAY, lodged, rspo=2)

    def test_the_stay_covers_the_day(self) -> None:
        for period, counted in (
            (days("2025-09-30", "2025-09-30"), True),
            (days("2025-10-01"), False),
            (days("2025-09-01", "2025-09-29"), False),
        ):
            assert found(evolve(self.STAY, period=period)) is counted
        assert not found(self.STAY, on="2025-09-29")
        assert found(self.STAY, on="2025-09-30")
        assert not found(self.STAY, on="0001-01-01")

    def test_since_accommodation_is_reported(self) -> None:
        old = Stay(institution=MOS, period=days("2018-09-01"), basis=1)
        assert not found(old, on="2019-09-29")
        assert found(old, on="2019-09-30")

    def test_an_interruption_in_a_mow(self) -> None:
        stay = Stay(institution=MOW, period=days("2025-09-01"), basis=1)
        assert not found(stay)
        assert found(stay, away=(days("2025-09-30", "2025-10-05"),))
        assert not found(stay, away=(days("2025-10-01", "2025-10-05"),))
        assert not found(stay, away=(days("2025-09-30", "2025-10-05"),), rspo=2)

    @pytest.mark.parametrize("kind", K)
    def test_in_every_unit(self, kind: InstitutionKind) -> None:
        stay = Stay(institution=institution(kind), period=days("2025-09-01"))
        assert found(stay) is (kind in {K.MOS, K.MOS_WITHOUT_SCHOOLS})

    @pytest.mark.parametrize("commutes", [None, False, True])
    def test_commuters_are_not_lodged(self, commutes: bool | None) -> None:
        assert found(evolve(self.STAY, commutes=commutes)) is (commutes is not True)
