"""The public holidays of the act, against an independent list (TRM-008 to TRM-011)."""

from datetime import date

import pytest
from holidays import country_holidays

from sio_rules._holidays import holidays
from sio_rules.days import FIRST_DAY, LAST_DAY, free_day

YEARS = range(FIRST_DAY.year, LAST_DAY.year + 1)


class TestHolidays:
    """The days are those of the package `holidays`; the names are those of the act."""

    def test_every_day_of_every_covered_year(self) -> None:
        """Neither one too many nor one too few."""
        theirs = country_holidays("PL", years=YEARS, categories="public")
        assert {day for year in YEARS for day in holidays(year)} == set(theirs)

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
