"""ACC-301f, ACC-301i to ACC-301m, ACC-303a, ACC-303b: on what the renewed access rests."""

from datetime import date
from typing import Any

import attrs
import pytest
from world import PAPER

from sio_rules.access.applicants import Function
from sio_rules.access.renewal.grounds import RenewalCircumstances, check_grounds
from sio_rules.errors import InvalidValueError
from sio_rules.periods import Period

FIRST_DAY, LAST_DAY = date(2023, 9, 1), date(2028, 8, 31)
TERM = Period(date(2018, 9, 1), date(2026, 8, 31))
COVERING = attrs.evolve(PAPER, valid_from=FIRST_DAY, valid_until=LAST_DAY)
HEAD, ACTING, EMPLOYEE = Function.HEAD, Function.ACTING_HEAD, Function.EMPLOYEE
AT = "circumstances.authorisation"


def found_for(function: Function | None, last_day: date | None = LAST_DAY, **known: Any) -> list[tuple[str, str]]:
    """Return the codes and places."""
    return [(each.code, each.at) for each in check_grounds(function, FIRST_DAY, last_day, RenewalCircumstances(**known))]


class TestTerm:
    """Art. 74: as long as the function is held."""

    @pytest.mark.parametrize("function", [HEAD, ACTING])
    @pytest.mark.parametrize(
        ("term", "code"),
        [
            (TERM, None),
            (Period(FIRST_DAY), None),
            (Period(date(2023, 9, 2)), "ACC-301i"),
            (Period(date(2018, 9, 1), FIRST_DAY), None),
            (Period(date(2018, 9, 1), date(2023, 8, 31)), "ACC-301j"),
        ],
    )
    def test_limits(self, function: Function, term: Period, code: str | None) -> None:
        """On each, and a day past it; the expiring term is not the new one."""
        told = found_for(function, term=term, active_heads=1)
        assert told == ([] if code is None else [(code, "circumstances.term")])

    def test_what_is_not_given_is_said(self) -> None:
        """To heads alone."""
        assert found_for(HEAD, active_heads=1) == found_for(ACTING) == [("ACC-301f", "valid_until")]
        assert found_for(None) == []


class TestActiveHeads:
    """The help pages: with more than one active head nothing can be renewed."""

    @pytest.mark.parametrize(("heads", "code"), [(None, "ACC-303b"), (1, None), (2, "ACC-303a"), (9, "ACC-303a")])
    def test_limits(self, heads: int | None, code: str | None) -> None:
        """One is the one to be renewed."""
        assert found_for(HEAD, term=TERM, active_heads=heads) == ([] if code is None else [(code, "function")])
        assert found_for(ACTING, term=TERM, active_heads=heads) == []

    @pytest.mark.parametrize("heads", [0, -1])
    def test_the_one_to_be_renewed_counts(self, heads: int) -> None:
        """Fewer than one is impossible."""
        with pytest.raises(InvalidValueError, match="active_heads must be at least 1"):
            RenewalCircumstances(active_heads=heads)


class TestPaper:
    """S002 I, note 1: in writing, for a fixed time of five years at most."""

    @pytest.mark.parametrize(
        ("changed", "told"),
        [
            ({}, []),
            ({"valid_from": date(2023, 8, 31), "valid_until": date(2028, 8, 30)}, [("ACC-301m", f"{AT}.valid_until")]),
            ({"valid_from": date(2023, 9, 2)}, [("ACC-301l", f"{AT}.valid_from")]),
            ({"in_writing": False}, [("ACC-211a", f"{AT}.in_writing")]),
            ({"valid_until": None}, [("ACC-212a", f"{AT}.valid_until")]),
        ],
    )
    def test_covers_the_renewed_period(self, changed: dict[str, Any], told: list[tuple[str, str]]) -> None:
        """On each end, and a day past it; and is lawful by itself."""
        assert found_for(EMPLOYEE, authorisation=attrs.evolve(COVERING, **changed)) == told

    def test_without_an_end_of_the_renewal_only_the_start_is_compared(self) -> None:
        """The end is missing from the form."""
        paper = attrs.evolve(COVERING, valid_until=date(2024, 8, 31))
        assert found_for(EMPLOYEE, None, authorisation=paper) == []

    def test_is_asked_of_employees_alone(self) -> None:
        """Heads are authorised by the act."""
        assert found_for(EMPLOYEE) == [("ACC-301k", AT)]
        assert found_for(EMPLOYEE, term=TERM, active_heads=9) == [("ACC-301k", AT)]
        assert "ACC-301k" not in dict(found_for(HEAD))
