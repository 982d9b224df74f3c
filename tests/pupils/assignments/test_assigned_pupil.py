"""What is known of a pupil who is assigned to a class."""

from datetime import date

from hypothesis import given
from world import K, a_class, assigned, institution

from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.pupils.assignments.assigned_pupil import AssignedPupil, check_assigned_pupil
from sio_rules.strategies import assigned_pupils, class_assignments

BEES = assigned(a_class(level=Level.PRESCHOOL, at=institution(K.KINDERGARTEN)), "2025-09-01")


class TestCheckAssignedPupil:
    """PUP-410 to PUP-414 together."""

    def test_everything_is_found(self) -> None:
        """Each part says what it finds."""
        found = check_assigned_pupil(BEES, AssignedPupil(born_on=date(2018, 1, 1), special_education=False, deferred=False))
        assert found.codes == ("PUP-411a",)
        rw = assigned(a_class(kind=ClassKind.RW), "2025-09-01")
        assert check_assigned_pupil(rw, AssignedPupil(born_on=date(2023, 1, 1))).codes == ("PUP-412a",)
        group = assigned(a_class(kind=ClassKind.MINORITY_LANGUAGE_GROUP), "2025-09-01")
        assert check_assigned_pupil(group, AssignedPupil()).codes == ("PUP-413b", "PUP-414b")

    def test_nothing_known_is_a_warning_at_most(self) -> None:
        """Unknown is never no."""
        assert check_assigned_pupil(BEES, AssignedPupil()).codes == ("PUP-410b",)

    @given(class_assignments(), assigned_pupils())
    def test_nothing_personal_is_shown(self, assignment: ClassAssignment, pupil: AssignedPupil) -> None:
        """No fact is a day of birth, and no value shows it."""
        days = [
            fact
            for each in check_assigned_pupil(assignment, pupil)
            for fact in each.facts.values()
            if isinstance(fact, date)
        ]
        assert all(day in {assignment.period.start, assignment.period.end} for day in days)
        assert "born_on" not in repr(pupil)
