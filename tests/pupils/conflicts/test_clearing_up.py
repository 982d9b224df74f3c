"""Art. 92 ust. 2 of the SIO act and art. 24 of the financing act: what must be done about a conflict, by whom, and by when."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from world import a_class, assigned, institution

from sio_rules.classes import ClassKind, Level, SchoolClass
from sio_rules.days import is_working_day
from sio_rules.due import Due, Party
from sio_rules.errors import OutOfCoverageError
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.conflicts import Conflict, find_conflicts
from sio_rules.pupils.conflicts.clearing_up import (
    CLEAR_UP_BETWEEN_SCHOOLS,
    NAME_ONE_PRESCHOOL,
)
from sio_rules.pupils.conflicts.tasks import Task, dues_of
from sio_rules.strategies import covered_days

K = InstitutionKind
ESTABLISH = CLEAR_UP_BETWEEN_SCHOOLS[0]
DELIVER = NAME_ONE_PRESCHOOL[-1]

GRADE = a_class(1, level=Level.GRADE_2)
OTHER_SCHOOL = institution(rspo=2)


def preschool(rspo: int, **fields: object) -> SchoolClass:
    """Build a class of a non-public kindergarten."""
    return a_class(rspo, level=Level.PRESCHOOL, at=institution(K.KINDERGARTEN, rspo=rspo, **({"public": False} | fields)))


def conflict_of(a: SchoolClass, b: SchoolClass) -> Conflict:
    """Find the conflict of two classes at the same time."""
    [conflict] = find_conflicts([assigned(a), assigned(b)])
    return conflict


def shown(dues: tuple[Due, ...]) -> list[tuple[str, str, int | None, bool]]:
    """Return what is due, by whom, which school, and whether it is optional."""
    return [(due.what.code, due.by.name, due.rspo, due.optional) for due in dues]


class TestDeadline:
    """PUP-506, PUP-509, A-37."""

    @pytest.mark.parametrize(
        ("noticed_on", "nominal_day", "last_day"),
        [
            (date(2026, 10, 7), date(2026, 10, 21), date(2026, 10, 21)),
            (date(2026, 12, 10), date(2026, 12, 24), date(2026, 12, 28)),
            (date(2026, 12, 9), date(2026, 12, 23), date(2026, 12, 23)),
            (date(2026, 12, 14), date(2026, 12, 28), date(2026, 12, 28)),
        ],
    )
    def test_two_weeks_to_establish_the_school(self, noticed_on: date, nominal_day: date, last_day: date) -> None:
        """They are counted from the day on which the school learned of the conflict."""
        deadline = ESTABLISH.deadline(noticed_on, None)
        assert deadline is not None
        assert (deadline.nominal_day, deadline.last_day) == (nominal_day, last_day)
        assert deadline.because.codes[0] == "PUP-506"
        assert deadline.because[0].facts == {"weeks": 2}

    @pytest.mark.parametrize(
        ("asked_on", "nominal_day", "last_day"),
        [
            (date(2023, 10, 2), date(2023, 11, 1), date(2023, 11, 2)),
            (date(2023, 10, 3), date(2023, 11, 2), date(2023, 11, 2)),
            (date(2023, 9, 29), date(2023, 10, 29), date(2023, 10, 30)),
        ],
    )
    def test_thirty_days_for_the_statement(self, asked_on: date, nominal_day: date, last_day: date) -> None:
        """They are counted from the local authority's request."""
        deadline = DELIVER.deadline(None, asked_on)
        assert deadline is not None
        assert (deadline.nominal_day, deadline.last_day) == (nominal_day, last_day)
        assert deadline.because.codes[0] == "PUP-509"
        assert deadline.because[0].facts == {"days": 30}

    @pytest.mark.parametrize("task", [*CLEAR_UP_BETWEEN_SCHOOLS, *NAME_ONE_PRESCHOOL])
    def test_no_deadline_without_the_day_from_which_it_counts(self, task: Task) -> None:
        """The request may never have been made, and the other day is no substitute."""
        day = date(2026, 10, 7)
        assert task.deadline(None, None) is None
        assert (task.deadline(day, None) is not None) is (task.weeks is not None)
        assert (task.deadline(None, day) is not None) is (task.days is not None)

    @given(covered_days(max_value=date(2050, 11, 1)))
    def test_a_deadline_is_a_working_day_not_before_the_count(self, day: date) -> None:
        """For both time limits."""
        for task, days in ((ESTABLISH, 14), (DELIVER, 30)):
            deadline = task.deadline(day, day)
            assert deadline is not None
            assert is_working_day(deadline.last_day)
            assert deadline.last_day >= deadline.nominal_day == day + timedelta(days=days)

    @pytest.mark.parametrize("day", [date.min, date(1990, 12, 31), date(2050, 12, 31), date(2051, 1, 1), date.max])
    def test_days_outside_the_covered_years_are_refused(self, day: date) -> None:
        """The error names the argument."""
        with pytest.raises(OutOfCoverageError, match="noticed_on"):
            ESTABLISH.deadline(day, None)
        with pytest.raises(OutOfCoverageError, match="asked_on"):
            DELIVER.deadline(None, day)

    @pytest.mark.parametrize(("on", "late"), [(date(2026, 12, 28), False), (date(2026, 12, 29), True), (None, False)])
    def test_it_is_late_after_the_last_day(self, on: date | None, *, late: bool) -> None:
        """The deadline is Monday 28 December 2026."""
        dues = dues_of(CLEAR_UP_BETWEEN_SCHOOLS, (1,), noticed_on=date(2026, 12, 10), on=on)
        assert [due.late for due in dues] == [late, late, False]


class TestDues:
    """PUP-506 to PUP-512, PUP-535 to PUP-539: what, by whom, each school its own."""

    def test_two_schools_establish_which_one_the_pupil_attends(self) -> None:
        """Each of them has two weeks, and asks the parents; the one that the pupil does not attend ends both."""
        dues = conflict_of(GRADE, a_class(1, level=Level.GRADE_2, at=OTHER_SCHOOL)).dues(noticed_on=date(2026, 10, 7))
        assert shown(dues) == [
            (code, "SCHOOL", rspo, False) for code in ("PUP-506", "PUP-512a", "PUP-507") for rspo in (1, 2)
        ]
        assert [due.deadline.last_day if due.deadline else None for due in dues] == [date(2026, 10, 21)] * 4 + [None] * 2
        assert dues[0].because.codes == ("PUP-508",)

    @pytest.mark.parametrize(
        ("a", "b"),
        [
            (GRADE, a_class(2, level=Level.GRADE_2)),
            (GRADE, a_class(2, ClassKind.RW)),
            (a_class(1, level=Level.PRESCHOOL), a_class(2, ClassKind.RW)),
            (a_class(1, ClassKind.RW), a_class(2, ClassKind.RW)),
            (a_class(1, ClassKind.PREPARATORY), a_class(2, ClassKind.RW)),
        ],
    )
    def test_one_school_ends_an_assignment_and_the_schooling_goes_on(self, a: SchoolClass, b: SchoolClass) -> None:
        """No other school is concerned, so nothing is established within two weeks (A-85)."""
        conflict = conflict_of(a, b)
        assert shown(conflict.dues(noticed_on=date(2026, 10, 7))) == [("PUP-535", "SCHOOL", 1, False)]
        assert conflict.clear_up_by(date(2026, 10, 7)) is None

    def test_a_preschool_class_and_a_grade_of_one_school_may_be_a_pupil_going_up(self) -> None:
        """The four steps are named, but the pair is only a WARNING."""
        conflict = conflict_of(a_class(1, level=Level.PRESCHOOL), a_class(2, level=Level.GRADE_1))
        assert shown(conflict.dues(noticed_on=date(2026, 10, 7))) == [("PUP-536", "SCHOOL", 1, True)]

    @pytest.mark.parametrize(
        ("a", "b"),
        [
            (a_class(1, level=Level.PRESCHOOL), a_class(2, level=Level.GRADE_1, at=OTHER_SCHOOL)),
            (GRADE, a_class(2, at=institution(K.POST_SECONDARY_SCHOOL, rspo=2))),
            (GRADE, a_class(2, level=None, at=OTHER_SCHOOL)),
            (preschool(1, public=None), preschool(2)),
            (preschool(1, public=True, run_by=None), preschool(2)),
        ],
    )
    def test_a_warning_carries_nothing_that_must_be_done(self, a: SchoolClass, b: SchoolClass) -> None:
        """And no deadline, whatever day is given."""
        conflict, day = conflict_of(a, b), date(2026, 10, 7)
        dues = conflict.dues(noticed_on=day, asked_on=day)
        assert shown(dues) == [("PUP-537", "SCHOOL", 1, True), ("PUP-537", "SCHOOL", 2, True)]
        assert conflict.clear_up_by(day, asked_on=day) is None

    def test_two_preschools_bring_the_parents_statement(self) -> None:
        """The local authority asks, the parent names one, each preschool delivers it within 30 days of the request."""
        dues = conflict_of(preschool(1), preschool(2)).dues(noticed_on=date(2023, 9, 4), asked_on=date(2023, 10, 2))
        assert shown(dues) == [
            ("PUP-512b", "SCHOOL", 1, False),
            ("PUP-512b", "SCHOOL", 2, False),
            ("PUP-539", "LOCAL_GOVERNMENT", None, False),
            ("PUP-510", "PARENTS", None, False),
            ("PUP-509", "SCHOOL", 1, False),
            ("PUP-509", "SCHOOL", 2, False),
        ]
        assert [due.deadline.last_day if due.deadline else None for due in dues] == [None] * 4 + [date(2023, 11, 2)] * 2
        assert dues[2].because.codes == ("PUP-511",)

    def test_without_a_request_two_preschools_have_no_deadline(self) -> None:
        """Learning of the conflict is not being asked."""
        conflict = conflict_of(preschool(1), preschool(2))
        assert conflict.clear_up_by(date(2023, 10, 2)) is None
        assert all(due.deadline is None for due in conflict.dues(noticed_on=date(2023, 10, 2)))
        deadline = conflict.clear_up_by(asked_on=date(2023, 10, 2))
        assert deadline is not None
        assert deadline.last_day == date(2023, 11, 2)

    def test_one_class_twice_is_ended_once(self) -> None:
        """The earlier assignment ends before the next one."""
        assert shown(conflict_of(GRADE, GRADE).dues()) == [("PUP-403d", "SCHOOL", 1, False)]

    def test_a_class_described_in_two_ways_is_corrected(self) -> None:
        """The data contradict themselves, so nothing must be ended."""
        dues = conflict_of(GRADE, a_class(1, ClassKind.RW)).dues()
        assert shown(dues) == [("PUP-538", "SCHOOL", 1, True)]

    def test_wwr_is_removed_by_the_entity_that_the_agreement_does_not_name(self) -> None:
        """Each entity looks at the agreement."""
        a, b = a_class(1, ClassKind.WWR), a_class(1, ClassKind.WWR, at=OTHER_SCHOOL)
        assert shown(conflict_of(a, b).dues()) == [("PUP-531c", "SCHOOL", rspo, False) for rspo in (1, 2)]

    def test_parties_other_than_schools_have_no_number(self) -> None:
        """A school has its own."""
        for due in dues_of(NAME_ONE_PRESCHOOL, (1, 2)):
            assert (due.rspo is None) is (due.by is not Party.SCHOOL)


class TestDuesOfJunk:
    """A day is a day, or not known."""

    @pytest.mark.parametrize("name", ["noticed_on", "asked_on", "on"])
    @pytest.mark.parametrize("junk", ["2026-10-07", True, datetime(2026, 10, 7, tzinfo=UTC)])
    def test_a_wrong_kind_of_day_raises_type_error(self, name: str, junk: Any) -> None:
        """At both ends: for the conflict and for what one school sees of it."""
        conflict = conflict_of(GRADE, a_class(1, level=Level.GRADE_2, at=OTHER_SCHOOL))
        for dues in (conflict.dues, conflict.seen_by(conflict.first.school_class.institution).dues):
            with pytest.raises(TypeError, match=f"^{name} must be date or None, not {type(junk).__name__}$"):
                dues(**{name: junk})
