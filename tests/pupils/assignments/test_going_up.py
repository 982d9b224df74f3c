"""Section 4: the four steps from a preschool class to a grade of the same primary school."""

from itertools import permutations, product

import pytest
from world import a_class, institution

from sio_rules.classes import ClassKind, Level, SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.assignments.going_up import GoingUpStep, check_going_up

S = GoingUpStep
ZERO, FIRST = a_class(1, level=Level.ZERO), a_class(2, level=Level.GRADE_1)


class TestGoesUp:
    """When the four steps are taken."""

    @pytest.mark.parametrize(
        ("before", "after", "goes"),
        [
            (ZERO, FIRST, True),
            (a_class(1, level=Level.PRESCHOOL), FIRST, True),
            (ZERO, a_class(2, level=Level.PRESCHOOL), False),
            (a_class(1, level=Level.GRADE_1), a_class(2, level=Level.GRADE_2), False),
            (ZERO, a_class(2, level=Level.GRADE_1, at=institution(rspo=2)), False),
            (ZERO, a_class(2, ClassKind.WWR), False),
            (a_class(1, level=Level.ZERO, at=institution(InstitutionKind.KINDERGARTEN, rspo=1)), FIRST, False),
        ],
    )
    def test_from_preschool_to_a_grade_of_one_primary_school(
        self, before: SchoolClass, after: SchoolClass, *, goes: bool
    ) -> None:
        assert check_going_up(before, after, []).codes == (("PUP-525a",) * 4 if goes else ())

    @pytest.mark.parametrize(
        ("before", "after", "at"),
        [
            (a_class(1, level=None), FIRST, "before"),
            (ZERO, a_class(2, level=None), "after"),
            (a_class(1, level=None), a_class(2, level=None), "before"),
        ],
    )
    def test_a_level_that_is_not_given_is_a_warning(self, before: SchoolClass, after: SchoolClass, at: str) -> None:
        found = check_going_up(before, after, [])
        assert found.warnings.codes == found.codes == ("PUP-525d",)
        assert found[0].at == at

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            (FIRST, a_class(2, level=None)),
            (a_class(1, level=None), ZERO),
            (a_class(1, level=None), a_class(2, ClassKind.WWR)),
            (a_class(1, level=None), a_class(2, level=Level.GRADE_1, at=institution(rspo=2))),
        ],
    )
    def test_a_level_that_would_decide_nothing_is_not_asked_for(self, before: SchoolClass, after: SchoolClass) -> None:
        assert not check_going_up(before, after, [])


class TestCheckGoingUp:
    """PUP-525."""

    def test_only_one_order_of_the_four_is_good(self) -> None:
        good = [steps for steps in permutations(S) if not check_going_up(ZERO, FIRST, steps)]
        assert good == [tuple(S)]

    @pytest.mark.parametrize("length", [0, 1, 2, 3])
    def test_nothing_shorter_is_good(self, length: int) -> None:
        for steps in product(S, repeat=length):
            assert "PUP-525a" in check_going_up(ZERO, FIRST, steps).codes

    def test_a_step_out_of_order_is_named(self) -> None:
        found = check_going_up(ZERO, FIRST, (S.END_SCHOOLING, S.END_ASSIGNMENT, S.RESUME_SCHOOLING, S.ASSIGN_HIGHER))
        assert found.codes == ("PUP-525b",)
        assert found[0].at == "steps[1]"
        assert found[0].facts == {"step": S.END_ASSIGNMENT, "after": S.END_SCHOOLING}

    def test_a_step_taken_twice_is_found(self) -> None:
        assert check_going_up(ZERO, FIRST, [*S, S.ASSIGN_HIGHER]).codes == ("PUP-525c",)

    def test_nothing_is_asked_where_nobody_goes_up(self) -> None:
        assert not check_going_up(FIRST, FIRST, [])
