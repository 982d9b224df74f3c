"""Until which age compulsory schooling can be deferred."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules import InvalidValueError, Severity
from sio_rules.pupils.duties.deferral import wrong_age_of_deferral

ON = date(2026, 3, 2)
"""A day of the school year 2025/2026."""


def code(born_on: date | None, on: date = ON, *, special_education: bool | None = None) -> str | None:
    """Return the code of what is found."""
    finding = wrong_age_of_deferral(born_on, on=on, special_education=special_education)
    return None if finding is None else finding.code


class TestWrongAgeOfDeferral:
    """PUP-361: art. 36 ust. 4 and art. 38 of the Education Law."""

    @pytest.mark.parametrize(
        ("born_on", "without", "with_certificate", "unknown"),
        [
            (date(2013, 6, 1), "PUP-361c", "PUP-361c", "PUP-361c"),
            (date(2016, 12, 31), "PUP-361c", "PUP-361c", "PUP-361c"),
            (date(2017, 1, 1), "PUP-361a", None, "PUP-361b"),
            (date(2017, 12, 31), "PUP-361a", None, "PUP-361b"),
            (date(2018, 1, 1), None, None, None),
            (date(2018, 12, 31), None, None, None),
            (date(2019, 1, 1), "PUP-361e", "PUP-361e", "PUP-361e"),
        ],
    )
    def test_by_calendar_years(
        self, born_on: date, without: str | None, with_certificate: str | None, unknown: str | None
    ) -> None:
        """Children who turn 7 in 2025 may be deferred in 2025/2026, those who turn 8 with a certificate only."""
        assert code(born_on, special_education=False) == without
        assert code(born_on, special_education=True) == with_certificate
        assert code(born_on) == unknown

    @pytest.mark.parametrize(
        ("on", "found"),
        [
            (date(2025, 8, 31), None),
            (date(2025, 9, 1), "PUP-361a"),
            (date(2026, 8, 31), "PUP-361a"),
            (date(2026, 9, 1), "PUP-361c"),
        ],
    )
    def test_the_school_year_ends_it(self, on: date, found: str | None) -> None:
        """Of a child who turns 8 in 2025."""
        assert code(date(2017, 6, 1), on, special_education=False) == found

    def test_what_is_not_given(self) -> None:
        """The birth date; the certificate is asked for only where the answer hangs on it."""
        assert code(None) == "PUP-361d"
        finding = wrong_age_of_deferral(None, on=ON, special_education=True)
        assert finding is not None
        assert finding.severity is Severity.WARNING

    @given(
        st.dates(date(1990, 1, 1), date(2050, 1, 1)),
        st.dates(date(1990, 1, 1), date(2049, 12, 31)),
        st.none() | st.booleans(),
    )
    def test_no_birth_date_comes_out(self, born_on: date, on: date, certified: bool | None) -> None:
        """Years of age that the law names, and the school year."""
        finding = wrong_age_of_deferral(born_on, on=on, special_education=certified)
        if finding is not None:
            assert set(finding.facts) <= {"school_year", "years"}
            assert finding.facts.get("years", 7) in {7, 8, 9}

    def test_days_without_a_school_year_are_refused(self) -> None:
        """At the ends of the calendar, by the name of the argument."""
        with pytest.raises(InvalidValueError, match="on"):
            wrong_age_of_deferral(date(2018, 1, 1), on=date.min, special_education=None)
