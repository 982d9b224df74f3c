"""Stays of residents (the instruction, 13)."""

from itertools import product

import pytest
from hypothesis import given
from world import K, days, institution

from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.pupils.stays.stays import (
    _STAYS,
    Stay,
    StayBasis,
    check_stay,
    in_one_school_year,
    stay_basis,
    stays_in,
)
from sio_rules.strategies import periods, stays

WITH_BASIS = {K.MOW, K.MOS, K.SOSW, K.SOW, K.ORW}
WITHOUT_BASIS = {K.BOARDING_HOUSE, K.HOLIDAY_HOME, K.MOS_WITHOUT_SCHOOLS}


class TestStayBasis:
    """STY-001, STY-002 (A-33)."""

    @pytest.mark.parametrize("kind", K)
    def test_each_kind_lies_in_one_row(self, kind: InstitutionKind) -> None:
        assert len([row for row in _STAYS if kind in row.institutions]) == 1

    @pytest.mark.parametrize(("kind", "basis"), list(product(K, (None, 1))))
    def test_every_kind_with_and_without_a_basis(self, kind: InstitutionKind, basis: int | None) -> None:
        stay = Stay(institution=institution(kind), period=days("2023-09-01", "2024-06-30"), basis=basis)
        if kind in WITH_BASIS:
            assert stay_basis(kind).outcome is StayBasis.NEEDED
            assert stay_basis(kind).because.codes == ("STY-002c",)
            assert check_stay(stay).codes == (() if basis else ("STY-002a",))
        elif kind in WITHOUT_BASIS:
            assert stay_basis(kind).outcome is StayBasis.WITHOUT_BASIS
            assert stay_basis(kind).because.codes == ("STY-002d",)
            assert check_stay(stay).codes == (("STY-002b",) if basis else ())
        else:
            assert stay_basis(kind).outcome is StayBasis.NO_STAY
            assert stay_basis(kind).because.codes == ("STY-002e",)
            assert check_stay(stay).codes == ("STY-001",)


class TestInOneSchoolYear:
    """1 September to 31 August."""

    @pytest.mark.parametrize(
        ("period", "one"),
        [
            (days("2019-09-01", "2020-08-31"), True),
            (days("2019-09-01", "2020-09-01"), False),
            (days("2019-08-31", "2019-09-01"), False),
            (days("2020-01-01", "2020-12-31"), False),
            (days("2020-01-01"), True),
            (days("0001-01-01", "9999-12-31"), False),
            (days("9999-12-31", "9999-12-31"), True),
        ],
    )
    def test_limits(self, period: Period, one: object) -> None:
        assert in_one_school_year(period) is one

    @given(periods(open_ended=False))
    def test_as_the_school_year_of_both_ends_tells(self, period: Period) -> None:
        assert period.end
        assert in_one_school_year(period) is (SchoolYear.of(period.start) == SchoolYear.of(period.end))


class TestCheckStay:
    """STY-008: the help pages on boarding houses, holiday homes and commuters."""

    @pytest.mark.parametrize(
        ("period", "codes"),
        [
            (days("2019-09-01", "2020-08-31"), ()),
            (days("2019-09-01", "2020-09-01"), ("STY-008a",)),
            (days("2019-08-31", "2020-09-01"), ()),
            (days("2019-09-01"), ()),
        ],
    )
    def test_in_one_year_since_2019(self, period: Period, codes: tuple[str, ...]) -> None:
        for kind in (K.BOARDING_HOUSE, K.HOLIDAY_HOME):
            assert check_stay(Stay(institution=institution(kind), period=period)).codes == codes
        assert check_stay(Stay(institution=institution(K.MOW), period=period, basis=1)).codes == ()

    @pytest.mark.parametrize("kind", [kind for kind in K if kind in WITH_BASIS])
    def test_commuters_of_a_sosw(self, kind: InstitutionKind) -> None:
        stay = Stay(institution=institution(kind), period=days("2023-09-01"), basis=1, commutes=True)
        assert check_stay(stay).codes == (("STY-008b",) if kind is K.SOSW else ())

    def test_of_the_stay_of_a_commuter_no_basis_is_asked(self) -> None:
        stay = Stay(institution=institution(K.SOSW), period=days("2023-09-01"), commutes=True)
        assert check_stay(stay).codes == ("STY-008b",)


class TestStaysIn:
    """The unit is identified by its RSPO number."""

    @given(stays(), stays())
    def test_by_number(self, one: Stay, other: Stay) -> None:
        expected = (one, other) if one.institution.rspo == other.institution.rspo else (one,)
        assert stays_in(one.institution, (one, other)) == expected
