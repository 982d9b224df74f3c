"""Kindergartens in the summer holidays, and their own children."""

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import a_class, assigned, school

from sio_rules import InvalidValueError
from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.pupils.assignments.holiday_duty import check_own_child, holiday_breaks_by_place

OURS = school(InstitutionKind.KINDERGARTEN)
THEIRS = school(InstitutionKind.KINDERGARTEN, rspo=54_321)
START, END = date(2023, 9, 1), date(2024, 8, 31)


def ours(start: date, end: date | None, *, key: int = 1) -> ClassAssignment:
    """Return an assignment to a class of the child's own kindergarten."""
    return assigned(a_class(at=OURS, level=Level.PRESCHOOL, key=key), start, end, pupil="a pupil")


def theirs(start: date, end: date, *, holiday: bool = True) -> ClassAssignment:
    """Return an assignment to the holiday class of another kindergarten."""
    return assigned(a_class(at=THEIRS, level=Level.PRESCHOOL, holiday=holiday), start, end, pupil="a pupil")


class TestCheckOwnChild:
    """PUP-305, PUP-306, PUP-311: section 3.1 of the instruction."""

    @pytest.mark.parametrize(
        ("assignments", "on_duty", "codes"),
        [
            ([ours(START, END)], True, ()),
            ([ours(START, END)], False, ()),
            ([ours(START, date(2024, 8, 30))], True, ("PUP-305",)),
            ([ours(START, date(2024, 6, 21))], False, ("PUP-311",)),
            ([ours(START, END), theirs(date(2024, 7, 1), date(2024, 7, 31))], False, ()),
            ([ours(START, date(2024, 6, 30)), theirs(date(2024, 7, 1), END)], False, ("PUP-311",)),
            ([ours(START, None)], True, ()),
            ([ours(START, date(2024, 9, 1))], True, ()),
            ([ours(START, date(2024, 6, 30)), ours(date(2024, 7, 1), END, key=2)], True, ()),
            ([ours(START, date(2024, 6, 30)), ours(date(2024, 7, 2), END)], True, ("PUP-306",)),
            ([ours(START, date(2024, 6, 28)), ours(date(2024, 7, 1), END)], True, ()),
            ([ours(START, date(2024, 6, 29)), ours(date(2024, 7, 2), END)], False, ("PUP-306",)),
            ([ours(START, date(2024, 6, 30)), ours(date(2024, 8, 1), date(2024, 8, 20))], True, ("PUP-306", "PUP-305")),
            ([ours(START, date(2023, 12, 20)), ours(date(2024, 1, 8), END)], True, ()),
            ([ours(START, None), ours(date(2024, 8, 1), END)], True, ()),
            ([ours(START, None), ours(date(2024, 1, 8), date(2024, 6, 30)), ours(date(2024, 8, 1), END)], True, ()),
            ([ours(START, date(2024, 6, 30)), ours(date(2024, 1, 8), None), ours(date(2024, 8, 1), END)], True, ()),
            ([ours(START, None), ours(date(2024, 3, 1), date(2024, 6, 30))], True, ()),
            ([ours(START, END), ours(date(2024, 1, 8), date(2024, 3, 1))], True, ()),
            ([ours(START, date(2024, 6, 30)), ours(START, END)], True, ()),
            (
                [ours(START, date(2024, 7, 10)), ours(date(2024, 5, 1), date(2024, 6, 30)), ours(date(2024, 7, 11), END)],
                True,
                (),
            ),
            ([ours(START, END), ours(date(2024, 9, 1), date(2025, 6, 30))], True, ("PUP-305",)),
            ([theirs(date(2024, 7, 1), date(2024, 7, 31), holiday=False)], True, ()),
            ([assigned(a_class(at=OURS, kind=ClassKind.WWR), START, date(2024, 6, 1), pupil="a pupil")], True, ()),
            (
                [assigned(a_class(at=OURS, level=Level.PRESCHOOL, holiday=True), START, date(2024, 6, 1), pupil="a pupil")],
                True,
                (),
            ),
            ([], True, ()),
        ],
    )
    def test_the_cases(self, assignments: list[ClassAssignment], codes: tuple[str, ...], *, on_duty: bool) -> None:
        """Own classes only, each school year by itself; the break is one of July and August."""
        assert check_own_child(assignments, OURS, on_duty=on_duty).codes == codes

    @given(
        st.permutations(
            [ours(START, date(2024, 6, 30)), ours(date(2024, 7, 5), date(2024, 7, 20)), ours(date(2024, 8, 1), END)]
        )
    )
    def test_the_order_does_not_matter(self, assignments: list[ClassAssignment]) -> None:
        """Two breaks, with their days."""
        findings = check_own_child(assignments, OURS, on_duty=True)
        assert findings.codes == ("PUP-306", "PUP-306")
        assert findings[0].facts == {"first_day": date(2024, 7, 1), "last_day": date(2024, 7, 4)}
        assert findings[1].facts == {"first_day": date(2024, 7, 21), "last_day": date(2024, 7, 31)}
        starts = [each.period.start for each in assignments]
        after = [starts.index(date(2024, 7, 5)), starts.index(date(2024, 8, 1))]
        assert [each.at for each in findings] == [f"[{place}].period" for place in after]

    @given(st.dates(START, END), st.booleans())
    def test_only_the_last_day_of_august_will_do(self, end: date, on_duty: bool) -> None:
        """For one assignment from September on."""
        codes = check_own_child([ours(START, end)], OURS, on_duty=on_duty).codes
        wanted = "PUP-305" if on_duty else "PUP-311"
        assert codes == (() if end == END else (wanted,))

    def test_the_last_day_that_one_reaches_is_told(self) -> None:
        """Of several that end early."""
        early = [ours(START, date(2024, 8, 20)), ours(START, date(2024, 6, 30), key=2)]
        [finding] = check_own_child(early, OURS, on_duty=True)
        assert finding.facts == {"last_day": END, "ends_on": date(2024, 8, 20)}

    @pytest.mark.parametrize(
        ("kind", "told"), [(InstitutionKind.KINDERGARTEN, True), (InstitutionKind.PRESCHOOL_POINT, False)]
    )
    def test_breaks_are_those_of_kindergartens(self, kind: InstitutionKind, *, told: bool) -> None:
        """By place; without a break there is none."""
        at = attrs.evolve(OURS, kind=kind)
        first, second = (
            assigned(a_class(at=at, level=Level.PRESCHOOL), start, end, pupil="a pupil")
            for start, end in ((START, date(2024, 6, 30)), (date(2024, 7, 5), END))
        )
        assert [(place, each.code) for place, each in holiday_breaks_by_place((first, second))] == (
            [(1, "PUP-306")] if told else []
        )
        assert holiday_breaks_by_place((ours(START, END), ours(START, END))) == []

    def test_assignments_of_several_children_are_refused(self) -> None:
        """They are not mixed."""
        with pytest.raises(InvalidValueError, match="those of one pupil"):
            check_own_child([ours(START, END), attrs.evolve(ours(START, END), pupil="another")], OURS, on_duty=True)

    def test_a_kindergarten_is_told_by_its_number(self) -> None:
        """Whatever else is known of it, here or there."""
        known_less = attrs.evolve(OURS, public=None, run_by=None)
        assert check_own_child([ours(START, date(2024, 6, 30))], known_less, on_duty=True).codes == ("PUP-305",)

    def test_days_without_a_school_year_are_refused(self) -> None:
        """The very first days of the calendar."""
        with pytest.raises(InvalidValueError, match="assignments"):
            check_own_child([ours(date(1, 1, 1), None)], OURS, on_duty=True)

    def test_days_without_a_school_year_are_passed_over_for_breaks(self) -> None:
        """So that the rest of a record is judged."""
        first = (ours(date(1, 1, 1), date(1, 6, 30)), ours(date(1, 8, 1), None))
        assert holiday_breaks_by_place(first) == []

    def test_the_last_days_of_the_calendar_do_no_harm(self) -> None:
        """Assignments up to the last day there is."""
        last = SchoolYear(9998)
        both = [ours(last.start, date.max), ours(date(9999, 8, 1), date.max)]
        assert not check_own_child(both, OURS, on_duty=True)
