"""What is asked for."""

from itertools import chain, combinations

import pytest

from sio_rules.access import AccessModule, Applicant, Function
from sio_rules.access.applicants import INTERNAL
from sio_rules.access.scopes import (
    DATA_MODULES,
    check_applicants,
    check_modules,
    internal_capacities,
    modules_of,
    no_module_picked,
)

EVERY_PICK = [
    frozenset(pick)
    for pick in chain.from_iterable(combinations(AccessModule, size) for size in range(len(AccessModule) + 1))
]


class TestNoModulePicked:
    """S001, zakresy dostępu (ACC-112)."""

    @pytest.mark.parametrize("function", [None, *Function])
    def test_only_a_head_may_pick_nothing(self, function: Function | None) -> None:
        may = function in {Function.HEAD, Function.ACTING_HEAD}
        assert (no_module_picked(function, frozenset()) is None) is may
        assert no_module_picked(function, frozenset({AccessModule.RSPO})) is None

    def test_a_wrong_kind_is_named(self) -> None:
        with pytest.raises(TypeError, match="function"):
            no_module_picked("pracownik", frozenset())  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match="scopes"):
            no_module_picked(None, [])  # type: ignore[arg-type] # on purpose


class TestCapacities:
    """S002, part I: three capacities, the employee's with five sets of data (ACC-202, ACC-217)."""

    def test_there_are_five_sets_of_data(self) -> None:
        assert len(DATA_MODULES) == 5

    @pytest.mark.parametrize("picked", EVERY_PICK)
    def test_what_is_picked_names_the_capacities_and_back(self, picked: frozenset[AccessModule]) -> None:
        capacities = internal_capacities(picked)
        assert capacities <= INTERNAL
        assert (Applicant.EMPLOYEE in capacities) is bool(picked & DATA_MODULES)
        assert modules_of(capacities, picked & DATA_MODULES) == picked

    def test_data_are_not_for_who_only_grants(self) -> None:
        granter = frozenset({Applicant.GRANTER_FOR_HEADS})
        assert modules_of(granter, DATA_MODULES) == {AccessModule.GRANTING_TO_HEADS}


class TestKinds:
    """Only members are taken."""

    @pytest.mark.parametrize("junk", [None, [], {AccessModule.RSPO}, frozenset({1}), frozenset({Applicant.HEAD}), "x"])
    def test_a_wrong_kind_is_named(self, junk: object) -> None:
        with pytest.raises(TypeError, match="these must be"):
            check_modules("these", junk)  # type: ignore[arg-type] # on purpose

    @pytest.mark.parametrize("junk", [None, [], frozenset({1}), frozenset({AccessModule.RSPO})])
    def test_a_wrong_applicant_is_named(self, junk: object) -> None:
        with pytest.raises(TypeError, match="these must be"):
            check_applicants("these", junk)  # type: ignore[arg-type] # on purpose

    def test_a_kind_of_frozenset_is_one(self) -> None:
        class Picked(frozenset[AccessModule]):
            pass

        class Named(frozenset[Applicant]):
            pass

        check_modules("these", Picked({AccessModule.RSPO}))
        check_applicants("these", Named({Applicant.HEAD}))
