"""The scopes of access."""

from itertools import chain, combinations
from typing import Any

import pytest

from sio_rules.access import AccessScope, Applicant
from sio_rules.access.applicants import INTERNAL
from sio_rules.access.scopes import DATA_SCOPES, internal_capacities, scopes_of

EVERY_PICK = [
    frozenset(pick) for pick in chain.from_iterable(combinations(AccessScope, size) for size in range(len(AccessScope) + 1))
]


class TestCapacities:
    """S002, part I: three capacities, the employee's with five sets of data (ACC-202, ACC-217)."""

    def test_there_are_five_sets_of_data(self) -> None:
        assert len(DATA_SCOPES) == 5

    @pytest.mark.parametrize("picked", EVERY_PICK)
    def test_what_is_selected_names_the_capacities_and_back(self, picked: frozenset[AccessScope]) -> None:
        capacities = internal_capacities(picked)
        assert capacities <= INTERNAL
        assert (Applicant.EMPLOYEE in capacities) is bool(picked & DATA_SCOPES)
        assert scopes_of(capacities, picked & DATA_SCOPES) == picked

    def test_data_are_not_for_who_only_grants(self) -> None:
        granter = frozenset({Applicant.GRANTER_FOR_HEADS})
        assert scopes_of(granter, DATA_SCOPES) == {AccessScope.GRANTING_TO_HEADS}

    @pytest.mark.parametrize("junk", [None, [], {AccessScope.RSPO}, frozenset({1}), frozenset({Applicant.HEAD}), "x"])
    def test_a_wrong_kind_is_named(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^scopes must be"):
            internal_capacities(junk)
        with pytest.raises(TypeError, match=r"^data_scopes must be"):
            scopes_of(frozenset(), junk)

    @pytest.mark.parametrize("junk", [None, [], frozenset({1}), frozenset({AccessScope.RSPO})])
    def test_a_wrong_applicant_is_named(self, junk: Any) -> None:
        with pytest.raises(TypeError, match=r"^capacities must be"):
            scopes_of(junk, frozenset())
