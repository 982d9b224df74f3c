"""The bicycle card (the guide, 5.5)."""

import pytest
from attrs import evolve
from world import K, day, institution

from sio_rules.pupils.particulars.bicycle_card import BicycleCard, BicycleCardCircumstances, check_bicycle_card


class TestCheckBicycleCard:
    """PUP-619: the day of obtaining is the day of issue."""

    @pytest.mark.parametrize(
        ("obtained", "issued", "codes"),
        [
            ("2019-05-17", "2019-05-17", ()),
            ("2019-05-17", None, ()),
            ("2019-05-16", "2019-05-17", ("PUP-619b",)),
            ("2019-05-18", "2019-05-17", ("PUP-619b",)),
            (None, "2019-05-17", ("PUP-619a",)),
        ],
    )
    def test_days(self, obtained: str | None, issued: str | None, codes: tuple[str, ...]) -> None:
        entry = BicycleCard(
            institution=institution(K.PRIMARY_SCHOOL),
            obtained_on=day(obtained) if obtained else None,
            issued_on=day(issued) if issued else None,
        )
        assert check_bicycle_card(entry).codes == codes

    def test_only_schools_report_it(self) -> None:
        entry = BicycleCard(institution=institution(K.KINDERGARTEN), obtained_on=day("2019-05-17"))
        assert check_bicycle_card(entry).codes == ("PUP-605b",)

    @pytest.mark.parametrize(("on", "codes"), [("2019-05-17", ()), ("2019-05-16", ("PUP-619c",)), (None, ())])
    def test_not_after_the_day_of_the_check(self, on: str | None, codes: tuple[str, ...]) -> None:
        entry = BicycleCard(institution=institution(K.PRIMARY_SCHOOL), obtained_on=day("2019-05-17"))
        known = BicycleCardCircumstances(on=day(on) if on else None)
        assert check_bicycle_card(entry, circumstances=known).codes == codes
        assert check_bicycle_card(evolve(entry, obtained_on=None), circumstances=known).codes == ("PUP-619a",)

    @pytest.mark.parametrize(
        ("born", "codes"),
        [("2009-05-17", ()), ("2009-05-18", ("PUP-619d",)), (None, ()), ("9999-05-18", ("PUP-619d",))],
    )
    def test_not_before_the_tenth_birthday(self, born: str | None, codes: tuple[str, ...]) -> None:
        entry = BicycleCard(institution=institution(K.PRIMARY_SCHOOL), obtained_on=day("2019-05-17"))
        known = BicycleCardCircumstances(born_on=day(born) if born else None)
        assert check_bicycle_card(entry, circumstances=known).codes == codes

    def test_the_birth_date_is_not_shown(self) -> None:
        assert "2009" not in repr(BicycleCardCircumstances(born_on=day("2009-05-18")))
