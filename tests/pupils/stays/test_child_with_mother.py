"""The stay of a minor mother's child in a MOW (the instruction, 14)."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from world import K, day, days, institution

from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.stays.child_with_mother import ChildStay, ChildStayCircumstances, check_child_stay
from sio_rules.pupils.stays.stays import Stay
from sio_rules.strategies import child_stays, covered_days

MOW = institution(K.MOW)
MOTHER = Stay(institution=MOW, period=days("2025-01-10", "2025-06-30"), basis=1)
MOTHER_BORN = day("2010-09-20")


def child(period: Period, born: str | None = "2023-05-10", kind: InstitutionKind = K.MOW) -> ChildStay:
    """Return the stay of a child."""
    return ChildStay(institution=institution(kind), period=period, child_born_on=day(born) if born else None)


def mother(*stays: Stay, born_on: date | None = MOTHER_BORN) -> ChildStayCircumstances:
    """Return what is known about the mother."""
    return ChildStayCircumstances(mothers_stays=stays, mother_born_on=born_on)


class TestCheckChildStay:
    """MCH-001 to MCH-004."""

    @pytest.mark.parametrize(
        ("period", "codes"),
        [
            (days("2025-01-10", "2025-06-30"), ()),
            (days("2025-01-09", "2025-06-30"), ("MCH-003a",)),
            (days("2025-01-10", "2025-07-01"), ("MCH-003a",)),
            (days("2025-01-10"), ("MCH-003a",)),
        ],
    )
    def test_within_the_mothers_stay(self, period: Period, codes: tuple[str, ...]) -> None:
        assert check_child_stay(child(period), circumstances=mother(MOTHER)).codes == codes

    def test_the_birth_need_not_be_known(self) -> None:
        known = ChildStay(institution=MOW, period=MOTHER.period)
        assert known == child(MOTHER.period, born=None)

    @pytest.mark.parametrize(("born", "codes"), [("2025-01-10", ()), ("2025-01-11", ("MCH-003b",))])
    def test_not_before_the_birth(self, born: str, codes: tuple[str, ...]) -> None:
        stay = child(MOTHER.period, born)
        assert check_child_stay(stay, circumstances=mother(MOTHER)).codes == codes

    def test_the_mother_is_registered_first(self) -> None:
        elsewhere = Stay(institution=institution(K.MOW, rspo=2), period=days("2025-01-10"), basis=1)
        no_basis = Stay(institution=MOW, period=days("2025-01-10"))
        stay = child(MOTHER.period)
        for stays, code in (((), "MCH-002a"), ((elsewhere,), "MCH-002a"), ((no_basis,), "MCH-002b")):
            assert check_child_stay(stay, circumstances=mother(*stays)).codes == (code,)

    def test_one_stay_of_the_mother_with_a_basis_is_enough(self) -> None:
        no_basis = Stay(institution=MOW, period=days("2025-01-10"))
        codes = check_child_stay(child(MOTHER.period), circumstances=mother(no_basis, MOTHER)).codes
        assert codes == ()

    @pytest.mark.parametrize(
        ("second", "codes"),
        [
            ({}, ()),
            ({"period": days("2025-02-11", "2025-06-30")}, ("MCH-003a",)),
            ({"basis": None}, ("MCH-002b",)),
            ({"institution": institution(K.MOW, rspo=2)}, ("MCH-003a",)),
        ],
    )
    def test_stays_of_the_mother_that_adjoin_cover_it_together(self, second: Any, codes: tuple[str, ...]) -> None:
        first = Stay(institution=MOW, period=days("2025-01-10", "2025-02-09"), basis=1)
        fields = {"institution": MOW, "period": days("2025-02-10", "2025-06-30"), "basis": 2} | second
        known = mother(Stay(**fields), first)
        assert check_child_stay(child(days("2025-01-10", "2025-06-30")), circumstances=known).codes == codes

    @pytest.mark.parametrize("kind", K)
    def test_only_in_a_mow(self, kind: InstitutionKind) -> None:
        codes = check_child_stay(child(MOTHER.period, kind=kind), circumstances=mother(MOTHER)).codes
        assert codes == (() if kind is K.MOW else ("MCH-001a",))

    def test_births_are_needed(self) -> None:
        stay = child(MOTHER.period, None)
        assert check_child_stay(stay, circumstances=mother(MOTHER)).codes == ("MCH-001b", "MCH-004d")
        assert check_child_stay(child(MOTHER.period), circumstances=mother(MOTHER, born_on=None)).codes == ("MCH-004d",)

    def test_what_is_not_given_of_the_mother_is_not_judged(self) -> None:
        assert check_child_stay(child(MOTHER.period)).codes == ("MCH-002c", "MCH-004d")
        born = ChildStayCircumstances(mother_born_on=MOTHER_BORN)
        assert check_child_stay(child(MOTHER.period), circumstances=born).codes == ("MCH-002c",)

    @pytest.mark.parametrize(
        ("mother_born", "codes"),
        [("2007-07-01", ()), ("2007-06-30", ("MCH-004c",)), ("2006-01-01", ("MCH-004c",))],
    )
    def test_until_the_mother_is_18(self, mother_born: str, codes: tuple[str, ...]) -> None:
        stay = child(MOTHER.period)
        assert check_child_stay(stay, circumstances=mother(MOTHER, born_on=day(mother_born))).codes == codes

    @pytest.mark.parametrize(
        ("on", "codes"),
        [(None, ()), ("2026-05-09", ()), ("2026-05-10", ("MCH-004c",)), ("2024-01-01", ())],
    )
    def test_a_stay_without_an_end_is_judged_on_the_day_of_the_check(self, on: str | None, codes: tuple[str, ...]) -> None:
        open_stay = Stay(institution=MOW, period=days("2025-01-10"), basis=1)
        told = check_child_stay(
            child(days("2025-01-10")),
            circumstances=mother(open_stay),
            on=day(on) if on else None,
        )
        assert told.codes == codes

    @pytest.mark.parametrize(("mother_born", "codes"), [("2007-01-11", ()), ("2007-01-10", ("MCH-004c",))])
    def test_it_lasts_at_least_its_first_day(self, mother_born: str, codes: tuple[str, ...]) -> None:
        """Also where the check is earlier."""
        open_stay = Stay(institution=MOW, period=days("2025-01-10"), basis=1)
        stay, born = child(days("2025-01-10")), day(mother_born)
        assert check_child_stay(stay, circumstances=mother(open_stay, born_on=born), on=day("2024-12-31")).codes == codes

    @given(child_stays(), covered_days(day("2001-01-01"), day("2012-12-31")))
    def test_no_birth_date_comes_out(self, stay: ChildStay, mother_born: date) -> None:
        told = check_child_stay(stay, circumstances=mother(born_on=mother_born))
        facts = {value for each in told for value in each.facts.values() if isinstance(value, date)}
        assert facts <= {stay.period.start}
        assert stay.child_born_on is None or "child_born_on" not in repr(stay)

    def test_no_birth_date_of_the_mother_is_shown(self) -> None:
        assert repr(mother(born_on=MOTHER_BORN)) == repr(mother(born_on=None))
