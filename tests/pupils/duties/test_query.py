"""Who may ask whether a duty is fulfilled, about which pupil and school year."""

from datetime import date
from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import school

from sio_rules import InvalidValueError
from sio_rules.institutions import GMINY, Body, BodyKind, InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.pesel import check_pesel
from sio_rules.pupils.duties.query import Duty, DutyQuery, check_duty_query, current_year
from sio_rules.rulebook import RULES
from sio_rules.strategies import duty_queries, pesels

ON = date(2023, 10, 2)
YEAR = SchoolYear(2023)
BORN_2014 = "14231300006"
SCHOOL_ASKS = DutyQuery(asked_by=school(), duty=Duty.SCHOOL, school_year=YEAR, pesel=BORN_2014, lives_there=True)
GMINA_ASKS = DutyQuery(
    asked_by=Body(BodyKind.GMINA),
    duty=Duty.LEARNING,
    school_year=YEAR,
    pesel="07231300008",
    lives_there=True,
)


class TestCheckDutyQuery:
    """PUP-351 to PUP-355: section 3.4 of the guide, art. 53a of the SIO act."""

    @pytest.mark.parametrize(
        ("change", "codes"),
        [
            ({}, ()),
            ({"duty": Duty.PRESCHOOL}, ()),
            ({"duty": Duty.LEARNING}, ("PUP-353a",)),
            ({"asked_by": school(public=False)}, ("PUP-352a",)),
            ({"asked_by": school(InstitutionKind.KINDERGARTEN)}, ("PUP-352a",)),
            ({"asked_by": Body(BodyKind.GMINA)}, ("PUP-352a",)),
            ({"asked_by": school(district=False)}, ("PUP-352b",)),
            ({"asked_by": attrs.evolve(school(), district=None)}, ("PUP-352d",)),
            ({"asked_by": attrs.evolve(school(), public=None)}, ("PUP-352e",)),
            ({"asked_by": attrs.evolve(school(), public=None, district=None)}, ("PUP-352e", "PUP-352d")),
            ({"asked_by": attrs.evolve(school(), public=None, district=False)}, ("PUP-352e", "PUP-352b")),
            ({"asked_by": attrs.evolve(school(), public=False, district=None)}, ("PUP-352a",)),
            ({"asked_by": attrs.evolve(school(InstitutionKind.KINDERGARTEN), public=None)}, ("PUP-352a",)),
            ({"lives_there": False}, ("PUP-352c",)),
            ({"lives_there": None}, ("PUP-353c",)),
            ({"pesel": ""}, ("PUP-354a",)),
            ({"pesel": " "}, ("PUP-354a",)),
            ({"pesel": "14231300007"}, ("IDN-001f",)),
            ({"school_year": SchoolYear(2024)}, ("PUP-355",)),
            ({"school_year": SchoolYear(2022)}, ("PUP-351", "PUP-355")),
        ],
    )
    def test_a_school_asks(self, change: dict[str, Any], codes: tuple[str, ...]) -> None:
        """One change and its findings."""
        assert check_duty_query(attrs.evolve(SCHOOL_ASKS, **change), on=ON).codes == codes

    @pytest.mark.parametrize(
        ("change", "codes"),
        [
            ({}, ()),
            ({"asked_by": Body(BodyKind.CITY_WITH_POWIAT_RIGHTS)}, ()),
            ({"asked_by": Body(BodyKind.POWIAT)}, ("PUP-353a",)),
            ({"asked_by": school()}, ("PUP-353a",)),
            ({"duty": Duty.SCHOOL}, ("PUP-352a",)),
            ({"lives_there": False}, ("PUP-353b",)),
            ({"lives_there": None}, ("PUP-353d",)),
        ],
    )
    def test_a_gmina_asks(self, change: dict[str, Any], codes: tuple[str, ...]) -> None:
        """One change and its findings."""
        assert check_duty_query(attrs.evolve(GMINA_ASKS, **change), on=ON).codes == codes

    def test_every_asker_and_duty(self) -> None:
        """PUP-352, PUP-353: who may ask about what."""
        for kind, duty in product(BodyKind, Duty):
            query = attrs.evolve(GMINA_ASKS, asked_by=Body(kind), duty=duty, pesel=BORN_2014)
            assert (not check_duty_query(query, on=ON)) is (duty is Duty.LEARNING and kind in GMINY)
        for unit, public, duty in product(InstitutionKind, (False, True), Duty):
            query = attrs.evolve(SCHOOL_ASKS, asked_by=school(unit, public=public), duty=duty)
            primary = unit is InstitutionKind.PRIMARY_SCHOOL and public
            assert (not check_duty_query(query, on=ON)) is (primary and duty is not Duty.LEARNING)

    @pytest.mark.parametrize(
        ("year", "on", "codes"),
        [
            (2022, date(2023, 8, 31), ("PUP-351",)),
            (2023, date(2023, 9, 1), ()),
            (2023, date(2024, 8, 31), ()),
            (2023, date(2024, 9, 1), ("PUP-355",)),
            (2024, date(2024, 8, 31), ("PUP-355",)),
        ],
    )
    def test_the_current_school_year_since_2023(self, year: int, on: date, codes: tuple[str, ...]) -> None:
        """PUP-351, PUP-355: the first and the last day of the year."""
        assert check_duty_query(attrs.evolve(SCHOOL_ASKS, school_year=SchoolYear(year)), on=on).codes == codes

    def test_the_rule_is_dated(self) -> None:
        """PUP-351: from 1 September 2023."""
        assert RULES["PUP-351"].since == date(2023, 9, 1)

    def test_all_is_found_at_once(self) -> None:
        """In the order of the query."""
        query = DutyQuery(
            asked_by=school(public=False),
            duty=Duty.SCHOOL,
            school_year=SchoolYear(2020),
            pesel="",
            lives_there=False,
        )
        assert check_duty_query(query, on=ON).codes == ("PUP-352a", "PUP-351", "PUP-355", "PUP-354a", "PUP-352c")

    @given(duty_queries(), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
    def test_nothing_personal_comes_out(self, query: DutyQuery, on: date) -> None:
        """It contains neither the PESEL number nor the birth date."""
        assert "pesel" not in repr(query)
        allowed = {"duty", "on", "since", "school_year", "year", "youngest", "oldest"}
        assert all(set(each.facts) <= allowed for each in check_duty_query(query, on=on))


def number_of(born_on: date) -> str:
    """Return the first made-up PESEL number for that day."""
    digits = f"{born_on.year % 100:02}{born_on.month + (20 if born_on.year >= 2000 else 0):02}{born_on.day:02}0000"
    return next(f"{digits}{last}" for last in range(10) if not check_pesel(f"{digits}{last}"))


class TestOfAnotherAge:
    """PUP-354: 6 to 18 by the calendar year of the day of the check (A-48)."""

    @pytest.mark.parametrize(
        ("born_on", "on", "found"),
        [
            (date(2017, 12, 31), date(2023, 10, 1), False),
            (date(2018, 1, 1), date(2023, 10, 1), True),
            (date(2005, 1, 1), date(2023, 10, 1), False),
            (date(2004, 12, 31), date(2023, 10, 1), True),
            (date(2018, 6, 1), date(2024, 3, 1), False),
            (date(2018, 12, 31), date(2024, 1, 1), False),
            (date(2019, 1, 1), date(2024, 12, 31), True),
        ],
    )
    def test_the_examples(self, born_on: date, on: date, *, found: bool) -> None:
        """Of the rulebook, also in spring."""
        query = attrs.evolve(SCHOOL_ASKS, school_year=SchoolYear.of(on), pesel=number_of(born_on))
        assert check_duty_query(query, on=on).codes == (("PUP-354b",) if found else ())

    @given(st.data())
    def test_the_pesel_tells_the_age(self, data: st.DataObject) -> None:
        """The day of birth is read from it."""
        born_on = data.draw(st.dates(date(2003, 1, 1), date(2019, 12, 31)))
        number = data.draw(pesels(born_on=born_on))
        codes = check_duty_query(attrs.evolve(SCHOOL_ASKS, pesel=str(number)), on=ON).codes
        assert codes == (() if 2005 <= born_on.year <= 2017 else ("PUP-354b",))


class TestCurrentYear:
    """PUP-355."""

    def test_days_without_a_whole_year_are_refused(self) -> None:
        """At both ends of the calendar, by the name of the argument."""
        for on in (date.min, date.max):
            with pytest.raises(InvalidValueError) as caught:
                current_year(on)
            assert caught.value.argument == "on"
        assert current_year(date(2024, 8, 31)) == YEAR
