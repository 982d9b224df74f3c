"""The public holidays of the act, against an independent list (TRM-008 to TRM-011)."""

from datetime import date, timedelta

import pytest
from holidays import country_holidays

from sio_rules._holidays import CHRISTMAS_EVE, EPIPHANY, holidays, working_days, working_days_before
from sio_rules.days import FIRST_DAY, LAST_DAY, free_day

YEARS = range(FIRST_DAY.year, LAST_DAY.year + 1)


class TestHolidays:
    """The days are those of the package `holidays`; the names are those of the act."""

    def test_every_day_of_every_covered_year(self) -> None:
        """Neither one too many nor one too few."""
        theirs = country_holidays("PL", years=YEARS, categories="public")
        assert {day for year in YEARS for day in holidays(year)} == set(theirs)

    def test_those_of_2026_are_named_as_the_act_names_them_each_with_its_ground(self) -> None:
        """Easter Sunday was 5 April."""
        assert {day.isoformat()[5:]: (row.pl, row.rule.code) for day, row in holidays(2026).items()} == {
            "01-01": ("Nowy Rok", "TRM-008a"),
            "01-06": ("Święto Trzech Króli", "TRM-010"),
            "04-05": ("pierwszy dzień Wielkiej Nocy", "TRM-008a"),
            "04-06": ("drugi dzień Wielkiej Nocy", "TRM-008a"),
            "05-01": ("Święto Państwowe", "TRM-008a"),
            "05-03": ("Święto Narodowe Trzeciego Maja", "TRM-008a"),
            "05-24": ("pierwszy dzień Zielonych Świątek", "TRM-008a"),
            "06-04": ("dzień Bożego Ciała", "TRM-008a"),
            "08-15": ("Wniebowzięcie Najświętszej Maryi Panny", "TRM-008a"),
            "11-01": ("Wszystkich Świętych", "TRM-008a"),
            "11-11": ("Narodowe Święto Niepodległości", "TRM-008a"),
            "12-24": ("Wigilia Bożego Narodzenia", "TRM-009"),
            "12-25": ("pierwszy dzień Bożego Narodzenia", "TRM-008a"),
            "12-26": ("drugi dzień Bożego Narodzenia", "TRM-008a"),
        }

    def test_two_came_by_a_later_act(self) -> None:
        """Epiphany with 2011; Christmas Eve with the act of 6 December 2024, in force since 1 February 2025."""
        assert EPIPHANY.since == date(2011, 1, 1)
        assert CHRISTMAS_EVE.since == date(2025, 2, 1)

    def test_each_is_named_in_both_languages(self) -> None:
        """No two alike in one year."""
        for year in YEARS:
            rows = holidays(year).values()
            assert len({row.pl for row in rows}) == len({row.en for row in rows}) == len(rows)

    @pytest.mark.parametrize(
        ("day", "code"),
        [
            (date(2026, 5, 1), "TRM-008a"),
            (date(2026, 5, 10), "TRM-008b"),
            (date(2025, 12, 24), "TRM-009"),
            (date(2011, 1, 6), "TRM-010"),
            (date(2018, 11, 12), "TRM-011"),
        ],
    )
    def test_the_ground_is_that_of_the_holiday(self, day: date, code: str) -> None:
        """A holiday that came later has a rule of its own."""
        finding = free_day(day)
        assert finding is not None
        assert finding.code == code


@pytest.mark.parametrize("year", [1991, 2018, 2024, 2025, 2050])
class TestWorkingDays:
    """TRM-006: Monday to Friday without public holidays, numbered within the year."""

    def test_each_day_has_the_number_of_the_last_one_so_far(self, year: int) -> None:
        """The first day of a year is a holiday, so it has none."""
        free = country_holidays("PL", years=year, categories="public")
        every = [
            date(year, 1, 1) + timedelta(days=passed) for passed in range((date(year, 12, 31) - date(year, 1, 1)).days + 1)
        ]
        numbers, days = working_days(year)
        assert list(days) == [day for day in every if day.weekday() < 5 and day not in free]
        assert numbers == {day: sum(each <= day for each in days) for day in every}

    def test_the_years_before_are_added_up(self, year: int) -> None:
        """The first covered year has none before it."""
        assert working_days_before(year) == sum(len(working_days(each)[1]) for each in YEARS if each < year)


@pytest.mark.parametrize("year", [1990, 2051])
def test_a_year_that_is_not_covered_has_no_working_days(year: int) -> None:
    """A-50."""
    with pytest.raises(KeyError):
        working_days(year)
