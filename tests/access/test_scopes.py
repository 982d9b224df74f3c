"""What is asked for."""

from itertools import chain, combinations

import pytest

from sio_rules.access import AccessScope, Applicant, Function
from sio_rules.access.applicants import INTERNAL
from sio_rules.access.scopes import (
    DATA_SCOPES,
    expect_applicants,
    expect_scopes,
    internal_capacities,
    no_scope_selected,
    scopes_of,
)

EVERY_PICK = [
    frozenset(pick) for pick in chain.from_iterable(combinations(AccessScope, size) for size in range(len(AccessScope) + 1))
]


class TestNoModulePicked:
    """S001, zakresy dostępu (ACC-112)."""

    @pytest.mark.parametrize("function", [None, *Function])
    def test_only_a_head_may_pick_nothing(self, function: Function | None) -> None:
        may = function in {Function.HEAD, Function.ACTING_HEAD}
        assert (no_scope_selected(function, frozenset()) is None) is may
        assert no_scope_selected(function, frozenset({AccessScope.RSPO})) is None

    def test_a_wrong_kind_is_named(self) -> None:
        with pytest.raises(TypeError, match="function"):
            no_scope_selected("pracownik", frozenset())  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match="scopes"):
            no_scope_selected(None, [])  # type: ignore[arg-type] # on purpose


class TestCapacities:
    """S002, part I: three capacities, the employee's with five sets of data (ACC-202, ACC-217)."""

    def test_there_are_five_sets_of_data(self) -> None:
        assert len(DATA_SCOPES) == 5

    @pytest.mark.parametrize("picked", EVERY_PICK)
    def test_what_is_picked_names_the_capacities_and_back(self, picked: frozenset[AccessScope]) -> None:
        capacities = internal_capacities(picked)
        assert capacities <= INTERNAL
        assert (Applicant.EMPLOYEE in capacities) is bool(picked & DATA_SCOPES)
        assert scopes_of(capacities, picked & DATA_SCOPES) == picked

    def test_data_are_not_for_who_only_grants(self) -> None:
        granter = frozenset({Applicant.GRANTER_FOR_HEADS})
        assert scopes_of(granter, DATA_SCOPES) == {AccessScope.GRANTING_TO_HEADS}


class TestKinds:
    """Only members are taken."""

    @pytest.mark.parametrize("junk", [None, [], {AccessScope.RSPO}, frozenset({1}), frozenset({Applicant.HEAD}), "x"])
    def test_a_wrong_kind_is_named(self, junk: object) -> None:
        with pytest.raises(TypeError, match="these must be"):
            expect_scopes("these", junk)  # type: ignore[arg-type] # on purpose

    @pytest.mark.parametrize("junk", [None, [], frozenset({1}), frozenset({AccessScope.RSPO})])
    def test_a_wrong_applicant_is_named(self, junk: object) -> None:
        with pytest.raises(TypeError, match="these must be"):
            expect_applicants("these", junk)  # type: ignore[arg-type] # on purpose

    def test_a_kind_of_frozenset_is_one(self) -> None:
        class Picked(frozenset[AccessScope]):
            pass

        class Named(frozenset[Applicant]):
            pass

        expect_scopes("these", Picked({AccessScope.RSPO}))
        expect_applicants("these", Named({Applicant.HEAD}))
