"""Section 4: what one assignment presupposes."""

from collections.abc import Iterable
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from world import a_class, assigned, days, institution

from sio_rules.classes import AssignmentEnd, ClassAssignment, ClassFeature, ClassKind, SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.pupils.assignments.assignments import check_assignment, previous_year_not_ended
from sio_rules.strategies import class_assignments

ASSIGNMENT = assigned(a_class(), "2019-09-02", "2020-08-31")
COLLEGE = institution(InstitutionKind.SOCIAL_SERVICES_COLLEGE, rspo=2)


def codes(
    assignment: ClassAssignment,
    *,
    schooling: Iterable[Period] = (Period(date.min),),
    registered: Iterable[SchoolClass] | None = None,
    february_intake: bool = False,
) -> tuple[str, ...]:
    """Check an assignment that lacks nothing else: schooling from the first day of the calendar, and its class registered."""
    classes = [assignment.school_class] if registered is None else registered
    return check_assignment(assignment, schooling=schooling, registered=classes, february_intake=february_intake).codes


class TestSchoolingNotStarted:
    """PUP-401."""

    @pytest.mark.parametrize(
        ("schooling", "found"),
        [
            ([], ("PUP-401",)),
            ([days("2019-09-03")], ("PUP-401",)),
            ([days("2019-09-02")], ()),
            ([days("2018-09-01", "2019-09-01")], ("PUP-401",)),
            ([days("2018-09-01", "2019-09-02")], ("PUP-667",)),
            ([days("2017-09-01", "2018-01-01"), days("2019-09-01")], ()),
        ],
    )
    def test_schooling_covers_the_first_day(self, schooling: list[Period], found: tuple[str, ...]) -> None:
        assert codes(ASSIGNMENT, schooling=schooling) == found

    @pytest.mark.parametrize("kind", ClassKind)
    def test_it_is_needed_for_basic_preparatory_and_rw(self, kind: ClassKind) -> None:
        needed = kind.name in {"BASIC", "PREPARATORY", "RW"}
        assert codes(assigned(a_class(kind=kind)), schooling=[]) == (("PUP-401",) if needed else ())


class TestClassNotRegistered:
    """PUP-402."""

    def test_a_registered_class_is_known_by_school_and_key(self) -> None:
        assert codes(ASSIGNMENT, registered=[a_class(2), a_class(1)]) == ()
        assert codes(ASSIGNMENT, registered=[a_class(1, ClassKind.PREPARATORY)]) == ()

    def test_another_key_or_school_is_not(self) -> None:
        assert codes(ASSIGNMENT, registered=[a_class(2), a_class(1, at=institution(rspo=2))]) == ("PUP-402",)


class TestCrossesSchoolYear:
    """PUP-403, A-42."""

    @pytest.mark.parametrize(
        ("start", "end", "found"),
        [
            ("2019-09-01", "2020-08-31", False),
            ("2019-09-01", "2020-09-01", True),
            ("2019-08-31", "2019-08-31", False),
            ("2019-08-31", "2019-09-01", True),
            ("2020-02-01", "2020-08-31", False),
            ("2019-09-01", None, False),
            ("9999-10-01", "9999-12-31", False),
            ("0001-01-01", "9999-12-31", True),
        ],
    )
    def test_an_assignment_stays_in_one_school_year(self, start: str, end: str | None, *, found: bool) -> None:
        assert codes(assigned(a_class(), start, end)) == (("PUP-403a",) if found else ())

    def test_the_college_and_the_february_intake_are_not_asked(self) -> None:
        assert codes(assigned(a_class(at=COLLEGE), "2019-10-01", "2020-09-30")) == ()
        long = assigned(a_class(), "2020-02-01", "2021-01-31")
        assert codes(long, february_intake=True) == ()
        assert codes(long) == ("PUP-403a",)

    @given(class_assignments())
    def test_it_is_the_school_year_of_both_ends(self, assignment: ClassAssignment) -> None:
        start, end = assignment.period.start, assignment.period.end
        crosses = end is not None and SchoolYear.of(start) != SchoolYear.of(end)
        asked = assignment.school_class.institution.kind is not InstitutionKind.SOCIAL_SERVICES_COLLEGE
        assert [code for code in codes(assignment) if code == "PUP-403a"] == (["PUP-403a"] if asked and crosses else [])


class TestPreviousYearNotEnded:
    """PUP-403: the previous year's assignment has to be ended."""

    @pytest.mark.parametrize(
        ("start", "end", "new_start", "found"),
        [
            ("2018-09-03", None, date(2019, 9, 1), True),
            ("2018-09-03", "2019-08-31", date(2019, 9, 1), False),
            ("2018-09-03", "2019-09-01", date(2019, 9, 1), True),
            ("2018-09-03", None, date(2019, 8, 31), False),
            ("2019-09-01", None, date(2019, 9, 1), False),
        ],
    )
    def test_it_is_found_on_the_first_day_of_the_new_one(
        self, start: str, end: str | None, new_start: date, *, found: bool
    ) -> None:
        finding = previous_year_not_ended(assigned(a_class(), start, end), new_start)
        assert (finding is not None and finding.code == "PUP-403b") is found

    def test_the_college_and_the_february_intake_are_not_asked(self) -> None:
        assert previous_year_not_ended(assigned(a_class(at=COLLEGE), "2018-10-01"), date(2019, 9, 1)) is None
        assert previous_year_not_ended(assigned(a_class(), "2019-02-01"), date(2019, 9, 1), february_intake=True) is None


class TestCheckAssignment:
    """All together."""

    def test_everything_is_found_in_one_pass(self) -> None:
        found = check_assignment(assigned(a_class(), "2019-09-01", "2020-09-01"), schooling=[], registered=[])
        assert found.codes == ("PUP-401", "PUP-402", "PUP-403a")

    def test_a_good_assignment_gives_nothing(self) -> None:
        assert not check_assignment(ASSIGNMENT, schooling=[days("2019-09-01")], registered=iter([a_class()]))

    def test_an_end_has_a_date(self) -> None:
        """PUP-405."""
        open_end = assigned(a_class(), "2025-09-01")
        for ended in AssignmentEnd:
            assert codes(evolve(open_end, ended=ended)) == ("PUP-405",)
        assert codes(open_end) == ()
        assert codes(evolve(assigned(a_class(), "2025-09-01", "2026-03-31"), ended=AssignmentEnd.LEFT)) == ()

    def test_a_pupil_has_one_sport(self) -> None:
        """PUP-407 stands with the others."""
        sports = evolve(a_class(), features=frozenset({ClassFeature.SPORTS}))
        assert codes(evolve(assigned(sports, "2025-09-01", "2026-06-26"), sports=frozenset({1, 2}))) == ("PUP-407",)
