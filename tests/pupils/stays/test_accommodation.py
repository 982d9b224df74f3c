"""Accommodation in a MOS (the instruction, 13)."""

import pytest
from world import K, days, institution

from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.stays.accommodation import Accommodation, check_accommodation
from sio_rules.pupils.stays.stays import Stay

MOS = institution(K.MOS)
STAY = Stay(institution=MOS, period=days("2019-09-01", "2021-06-30"), basis=1)
OPEN = Stay(institution=MOS, period=days("2019-08-01"), basis=1)


class TestCheckAccommodation:
    """STY-005, STY-006."""

    @pytest.mark.parametrize(
        ("period", "codes"),
        [
            (days("2019-09-02", "2020-08-31"), ()),
            (days("2020-08-01", "2020-09-30"), ("STY-005c",)),
            (days("2021-05-01", "2021-07-15"), ("STY-005b",)),
            (days("2021-05-01", "2021-06-30"), ()),
            (days("2021-05-01", "2021-07-01"), ("STY-005b",)),
            (days("2019-08-31", "2019-08-31"), ("STY-005b", "STY-006")),
            (days("2020-10-01"), ("STY-005b",)),
        ],
    )
    def test_within_the_stay_and_one_year(self, period: Period, codes: tuple[str, ...]) -> None:
        assert check_accommodation(Accommodation(institution=MOS, period=period), stays=(STAY,)).codes == codes

    @pytest.mark.parametrize(
        ("period", "codes"),
        [
            (days("2019-08-31", "2019-08-31"), ("STY-006",)),
            (days("2019-09-01", "2020-08-31"), ()),
            (days("2019-09-01", "2020-09-01"), ("STY-005c",)),
            (days("2019-07-31", "2019-08-31"), ("STY-005b", "STY-006")),
            (days("2030-09-01"), ()),
        ],
    )
    def test_a_stay_without_an_end_bounds_only_the_start(self, period: Period, codes: tuple[str, ...]) -> None:
        assert check_accommodation(Accommodation(institution=MOS, period=period), stays=(OPEN,)).codes == codes

    def test_stays_that_adjoin_cover_it_together(self) -> None:
        first = Stay(institution=MOS, period=days("2019-09-01", "2020-01-31"), basis=1)
        second = Stay(institution=MOS, period=days("2020-02-01", "2020-08-31"), basis=2)
        late = Stay(institution=MOS, period=days("2020-02-02", "2020-08-31"), basis=2)
        lodged = Accommodation(institution=MOS, period=days("2019-09-02", "2020-08-31"))
        assert check_accommodation(lodged, stays=(second, first)).codes == ()
        assert check_accommodation(lodged, stays=(first, late)).codes == ("STY-005b",)

    def test_the_stay_is_in_the_same_centre(self) -> None:
        elsewhere = Stay(institution=institution(K.MOS, rspo=2), period=days("2019-09-01"), basis=1)
        lodged = Accommodation(institution=MOS, period=days("2019-09-02", "2020-08-31"))
        assert check_accommodation(lodged, stays=(elsewhere,)).codes == ("STY-005b",)

    @pytest.mark.parametrize("kind", K)
    def test_in_a_mos(self, kind: InstitutionKind) -> None:
        unit = institution(kind)
        stay = Stay(institution=unit, period=days("2019-09-01"), basis=1)
        codes = check_accommodation(Accommodation(institution=unit, period=days("2019-09-01")), stays=(stay,)).codes
        assert codes == (() if kind in {K.MOS, K.MOS_WITHOUT_SCHOOLS} else ("STY-005a",))
