"""The day on which schooling and an assignment end, and from which day that is entered (the help pages of SIO; A-93)."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from world import K, a_class, assigned, day, days, institution

from sio_rules.classes import AssignmentEnd, ClassAssignment, ClassKind, Level
from sio_rules.institutions import Audience, Institution
from sio_rules.pupils.schooling.ending import (
    check_assignment_end,
    check_schooling_end,
    finishing_day,
    promoted_after_a_gap,
)
from sio_rules.pupils.schooling.intake import Intake
from sio_rules.pupils.schooling.schooling import Schooling
from sio_rules.strategies import class_assignments, covered_days, schoolings

SCHOOL = institution(K.PRIMARY_SCHOOL)
ADULTS = institution(K.GENERAL_SECONDARY_SCHOOL, audience=Audience.ADULTS)
COLLEGE = institution(K.SOCIAL_SERVICES_COLLEGE)
STAGE_2 = institution(K.SECTORAL_SCHOOL_II)
UNIT = institution(K.MOW)
F, S = Intake.FEBRUARY, Intake.SEPTEMBER


class TestFinishingDay:
    """The finishing day on a day or after it."""

    @pytest.mark.parametrize(
        ("at", "intake", "start", "expected"),
        [
            (SCHOOL, S, "2025-09-01", "2026-08-31"),
            (SCHOOL, S, "2026-08-31", "2026-08-31"),
            (ADULTS, F, "2026-02-01", "2027-01-31"),
            (ADULTS, F, "2026-01-31", "2026-01-31"),
            (SCHOOL, F, "2025-09-01", "2026-08-31"),
            (STAGE_2, F, "2026-02-01", "2027-01-31"),
            (COLLEGE, S, "2025-10-01", "2026-09-30"),
            (UNIT, S, "2025-09-01", None),
            (SCHOOL, S, "9999-08-31", "9999-08-31"),
            (SCHOOL, S, "9999-09-01", None),
        ],
    )
    def test_by_institution_and_intake(self, at: Institution, intake: Intake, start: str, expected: str | None) -> None:
        found = finishing_day(at, day(start), intake)
        assert (None if found is None else found.isoformat()) == expected

    def test_of_september_unless_the_intake_is_given(self) -> None:
        assert finishing_day(ADULTS, day("2026-02-01")) == day("2026-08-31")


class TestCheckSchoolingEnd:
    """PUP-668."""

    @pytest.mark.parametrize(
        ("at", "intake", "end", "on", "codes"),
        [
            (SCHOOL, S, "2026-03-02", "2026-03-02", ()),
            (SCHOOL, S, "2026-03-02", "2026-03-01", ("PUP-668a",)),
            (SCHOOL, S, "2026-08-31", "2026-08-31", ()),
            (SCHOOL, S, "2026-08-31", "2026-07-01", ()),
            (SCHOOL, S, "2026-08-31", "2026-06-30", ("PUP-668b",)),
            (SCHOOL, S, "2026-08-30", "2026-07-01", ("PUP-668a",)),
            (SCHOOL, S, "2027-08-31", "2026-07-01", ("PUP-668b",)),
            (ADULTS, F, "2027-01-31", "2026-12-01", ()),
            (ADULTS, F, "2027-01-31", "2026-11-30", ("PUP-668b",)),
            (ADULTS, F, "2026-08-31", "2026-07-01", ("PUP-668a",)),
            (COLLEGE, S, "2026-09-30", "2026-08-01", ()),
            (COLLEGE, S, "2026-09-30", "2026-07-31", ("PUP-668b",)),
            (SCHOOL, S, None, "2026-03-02", ()),
        ],
    )
    def test_limits(self, at: Institution, intake: Intake, end: str | None, on: str, codes: tuple[str, ...]) -> None:
        schooling = Schooling(institution=at, period=days("2020-09-01", end), intake=intake)
        for finished in (None, True):
            assert check_schooling_end(evolve(schooling, finished=finished), on=day(on)).codes == codes

    def test_who_left_is_entered_on_the_day(self) -> None:
        left = Schooling(institution=SCHOOL, period=days("2025-09-01", "2026-08-31"), finished=False)
        assert check_schooling_end(left, on=day("2026-07-01")).codes == ("PUP-668a",)
        assert check_schooling_end(left, on=day("2026-08-31")).codes == ()

    def test_the_first_month_of_the_calendar(self) -> None:
        first = Schooling(institution=ADULTS, period=days("0001-01-01", "0001-01-31"), intake=F)
        assert check_schooling_end(first, on=date.min).codes == ()

    @given(schoolings(), covered_days())
    def test_what_is_right_once_stays_right(self, schooling: Schooling, on: date) -> None:
        if not check_schooling_end(schooling, on=on):
            assert not check_schooling_end(schooling, on=date.max)
        assert not check_schooling_end(schooling, on=date.max)


class TestCheckAssignmentEnd:
    """PUP-669a to PUP-669c."""

    def ended(self, how: AssignmentEnd | None, end: str | None, at: Institution = SCHOOL) -> ClassAssignment:
        return evolve(assigned(a_class(at=at), "2025-09-01", end), ended=how)

    @pytest.mark.parametrize("how", [None, *AssignmentEnd])
    def test_on_the_finishing_day(self, how: AssignmentEnd | None) -> None:
        fixed = how in {AssignmentEnd.PROMOTED, AssignmentEnd.COMPLETED}
        for end in ("2026-06-26", "2026-08-30"):
            expected = ("PUP-669a",) if fixed else ()
            assert check_assignment_end(self.ended(how, end), on=day("2026-09-01")).codes == expected
        assert check_assignment_end(self.ended(how, "2026-08-31"), on=day("2026-09-01")).codes == ()
        assert check_assignment_end(self.ended(how, None), on=day("2026-09-01")).codes == ()

    @pytest.mark.parametrize("how", [None, *AssignmentEnd])
    @pytest.mark.parametrize(("on", "early"), [("2026-06-30", True), ("2026-07-01", False), ("2026-08-31", None)])
    def test_from_which_day_on_it_is_entered(self, how: AssignmentEnd | None, on: str, early: bool | None) -> None:
        told = check_assignment_end(self.ended(how, "2026-08-31"), on=day(on)).codes
        if how is None or early is None:
            assert told == ()
        elif how in {AssignmentEnd.LEFT, AssignmentEnd.NOT_CLASSIFIED}:
            assert told == ("PUP-669c",)
        else:
            assert told == (("PUP-669b",) if early else ())

    def test_a_prolonged_period_that_ends_another_day(self) -> None:
        prolonged = self.ended(AssignmentEnd.PROLONGED, "2026-08-30")
        assert check_assignment_end(prolonged, on=day("2026-08-29")).codes == ("PUP-669c",)
        assert check_assignment_end(prolonged, on=day("2026-08-30")).codes == ()

    def test_by_the_intake_and_the_college(self) -> None:
        promoted = self.ended(AssignmentEnd.PROMOTED, "2026-01-31", ADULTS)
        assert check_assignment_end(promoted, on=day("2026-09-01"), intake=F).codes == ()
        assert check_assignment_end(promoted, on=day("2026-09-01")).codes == ("PUP-669a",)
        college = evolve(assigned(a_class(at=COLLEGE), "2025-10-01", "2026-09-30"), ended=AssignmentEnd.COMPLETED)
        assert check_assignment_end(college, on=day("2026-10-01")).codes == ()

    @pytest.mark.parametrize("how", AssignmentEnd)
    def test_a_course_ends_on_its_own_day_and_a_unit_on_any(self, how: AssignmentEnd) -> None:
        course = evolve(assigned(a_class(kind=ClassKind.KKZ, at=ADULTS), "2026-02-02", "2026-02-27"), ended=how)
        assert check_assignment_end(course, on=day("2026-02-27")).codes == ()
        assert check_assignment_end(self.ended(how, "2026-02-27", UNIT), on=day("2026-02-27")).codes == ()

    @given(class_assignments(), covered_days())
    def test_never_more_than_one_finding(self, assignment: ClassAssignment, on: date) -> None:
        assert len(check_assignment_end(assignment, on=on)) <= 1


class TestPromotedAfterAGap:
    """PUP-669d: the next level after a gap of the holidays."""

    @staticmethod
    def at(
        level: Level | None, start: str, end: str | None = None, key: int = 1, at: Institution = SCHOOL
    ) -> ClassAssignment:
        return assigned(a_class(key, level=level, at=at), start, end)

    @pytest.mark.parametrize(
        ("end", "found"),
        [("2026-05-30", False), ("2026-05-31", True), ("2026-06-26", True), ("2026-08-30", True), ("2026-08-31", False)],
    )
    @pytest.mark.parametrize(
        ("start", "follows"), [("2026-08-31", False), ("2026-09-01", True), ("2026-10-01", True), ("2026-10-02", False)]
    )
    def test_limits(self, end: str, found: object, start: str, follows: object) -> None:
        seventh, eighth = self.at(Level.GRADE_7, "2025-09-01", end), self.at(Level.GRADE_8, start)
        told = promoted_after_a_gap(seventh, (seventh, eighth))
        assert (told is not None) is (found and follows)

    def test_the_first_of_several_next_classes_is_named(self) -> None:
        seventh = self.at(Level.GRADE_7, "2025-09-01", "2026-06-26")
        told = promoted_after_a_gap(seventh, [self.at(Level.GRADE_8, start) for start in ("2026-09-14", "2026-09-01")])
        assert told is not None
        assert told.facts["first_day"] == day("2026-09-01")

    def test_only_a_class_of_the_same_level_fills_the_gap(self) -> None:
        seventh, eighth = self.at(Level.GRADE_7, "2025-09-01", "2026-06-26"), self.at(Level.GRADE_8, "2026-09-01")
        for level, filled in ((Level.GRADE_7, True), (Level.GRADE_6, False)):
            other = self.at(level, "2026-07-01", "2026-08-31", key=2)
            assert (promoted_after_a_gap(seventh, (eighth, other)) is None) is filled

    def test_one_without_an_end_leaves_no_gap(self) -> None:
        assert promoted_after_a_gap(self.at(Level.GRADE_7, "2025-09-01"), (self.at(Level.GRADE_8, "2026-09-01"),)) is None

    def test_the_next_level_only(self) -> None:
        seventh = self.at(Level.GRADE_7, "2025-09-01", "2026-06-26")
        for level in Level:
            if level is not Level.GRADE_8:
                assert promoted_after_a_gap(seventh, (self.at(level, "2026-09-01"),)) is None
        assert promoted_after_a_gap(self.at(None, "2025-09-01", "2026-06-26"), (self.at(None, "2026-09-01"),)) is None
        preschool = self.at(Level.PRESCHOOL, "2025-09-01", "2026-06-26")
        assert promoted_after_a_gap(preschool, (self.at(Level.GRADE_1, "2026-09-01"),)) is None
        last = self.at(Level.GRADE_8, "2025-09-01", "2026-06-26")
        assert promoted_after_a_gap(last, (self.at(Level.GRADE_8, "2026-09-01"),)) is None

    def test_by_the_intake(self) -> None:
        """31 January is the finishing day of the February intake alone."""
        for intake, start, end, following in (
            (S, "2025-09-01", "2026-06-26", "2026-09-01"),
            (F, "2026-02-01", "2026-12-18", "2027-02-01"),
        ):
            first, second = self.at(Level.GRADE_1, start, end, at=ADULTS), self.at(Level.GRADE_2, following, at=ADULTS)
            told = promoted_after_a_gap(first, (second,), intake=intake)
            assert told is not None
            assert promoted_after_a_gap(first, (second,)) == (told if intake is S else None)
            assert promoted_after_a_gap(first, (second,), intake=F) == (told if intake is F else None)

    def test_another_class_until_the_finishing_day(self) -> None:
        seventh, eighth = self.at(Level.GRADE_7, "2025-09-01", "2026-06-26"), self.at(Level.GRADE_8, "2026-09-01")
        rest = self.at(Level.GRADE_7, "2026-06-27", "2026-08-31", 2)
        assert promoted_after_a_gap(seventh, (seventh, rest, eighth)) is None
        shorter = self.at(Level.GRADE_7, "2026-06-27", "2026-08-30", 2)
        assert promoted_after_a_gap(seventh, (seventh, shorter, eighth)) is not None

    def test_another_kind_of_school_counts_anew(self) -> None:
        liceum = institution(K.GENERAL_SECONDARY_SCHOOL, 2)
        first, second = self.at(Level.GRADE_1, "2025-09-01", "2026-06-26"), self.at(Level.GRADE_2, "2026-09-01", at=liceum)
        assert promoted_after_a_gap(first, (second,)) is None

    @pytest.mark.parametrize("how", AssignmentEnd)
    def test_where_the_end_is_given(self, how: AssignmentEnd) -> None:
        seventh = evolve(self.at(Level.GRADE_7, "2025-09-01", "2026-06-26"), ended=how)
        assert promoted_after_a_gap(seventh, (self.at(Level.GRADE_8, "2026-09-01"),)) is None

    def test_the_days_at_the_end_of_the_calendar(self) -> None:
        last = self.at(Level.GRADE_7, "9999-09-01", "9999-12-31")
        assert promoted_after_a_gap(last, (self.at(Level.GRADE_8, "9999-12-31"),)) is None
