"""Promotion and completion are dated 31 August, and entered from 1 July on."""

from datetime import date

import pytest
from attrs import evolve
from world import a_class, assigned

from sio_rules.classes import AssignmentEnd
from sio_rules.pupils.assignments.assignment_end import check_end, entered_too_early, not_at_the_end_of_the_year

E = AssignmentEnd
YEAR = assigned(a_class(), "2025-09-01", "2026-08-31")


class TestNotAtTheEndOfTheYear:
    """PUP-405a."""

    @pytest.mark.parametrize("ended", [E.PROMOTED, E.COMPLETED])
    @pytest.mark.parametrize(
        ("end", "wrong"),
        [("2026-08-31", False), ("2026-08-30", True), ("2026-06-26", True), ("2026-07-31", True), (None, False)],
    )
    def test_promotion_and_completion_end_on_31_august(self, ended: AssignmentEnd, end: str | None, *, wrong: bool) -> None:
        """On that day and no other."""
        finding = not_at_the_end_of_the_year(evolve(assigned(a_class(), "2025-09-01", end), ended=ended))
        assert (finding is not None and finding.code == "PUP-405a") is wrong

    @pytest.mark.parametrize("ended", [None, E.LEFT, E.PROLONGED, E.NOT_CLASSIFIED])
    def test_other_ends_may_be_on_any_day(self, ended: AssignmentEnd | None) -> None:
        """A pupil may leave in spring."""
        assert not_at_the_end_of_the_year(evolve(assigned(a_class(), "2025-09-01", "2026-03-31"), ended=ended)) is None


class TestEnteredTooEarly:
    """PUP-405b."""

    @pytest.mark.parametrize("ended", [E.PROMOTED, E.COMPLETED])
    @pytest.mark.parametrize(
        ("on", "early"), [(date(2026, 6, 30), True), (date(2026, 7, 1), False), (date(2025, 9, 1), True)]
    )
    def test_the_end_of_the_year_is_entered_from_1_july_on(self, ended: AssignmentEnd, on: date, *, early: bool) -> None:
        """Two months before it."""
        finding = entered_too_early(evolve(YEAR, ended=ended), on)
        assert (finding is not None and finding.code == "PUP-405b") is early
        if finding is not None:
            assert finding.facts["first_day"] == date(2026, 7, 1)

    def test_another_day_is_not_judged_twice(self) -> None:
        """An end in June is wrong itself."""
        june = evolve(assigned(a_class(), "2025-09-01", "2026-06-26"), ended=E.PROMOTED)
        assert entered_too_early(june, date(2026, 6, 1)) is None

    @pytest.mark.parametrize("ended", [None, E.LEFT, E.PROLONGED, E.NOT_CLASSIFIED])
    def test_nothing_is_asked_of_other_ends(self, ended: AssignmentEnd | None) -> None:
        """An assignment may be made for the whole year at once."""
        assert entered_too_early(evolve(YEAR, ended=ended), date(2025, 9, 1)) is None


class TestCheckEnd:
    """All together."""

    @pytest.mark.parametrize("ended", E)
    def test_an_end_has_a_date(self, ended: AssignmentEnd) -> None:
        """PUP-405c."""
        assert check_end(evolve(assigned(a_class()), ended=ended), on=date(2026, 3, 2)).codes == ("PUP-405c",)
        assert not check_end(assigned(a_class()), on=date(2026, 3, 2))

    def test_the_day_may_not_be_known(self) -> None:
        """Then nothing is found that depends on it."""
        promoted = evolve(YEAR, ended=E.PROMOTED)
        assert check_end(promoted, on=date(2026, 6, 30)).codes == ("PUP-405b",)
        assert not check_end(promoted, on=None)
