"""Circumstances that the form does not hold."""

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given

from sio_rules.access import AccessScope, Applicant, InternalAuthorisation, RequestCircumstances
from sio_rules.access.scopes import DATA_SCOPES
from sio_rules.errors import InvalidValueError
from sio_rules.periods import Period
from sio_rules.strategies import circumstances

PAPER = InternalAuthorisation(
    first_name="Anna",
    last_name="Kos",
    given_by_first_name="Jan",
    given_by_last_name="Lis",
    in_writing=True,
    valid_from=date(2018, 9, 1),
    valid_until=date(2023, 8, 31),
    capacities=frozenset({Applicant.EMPLOYEE}),
    data_scopes=frozenset({AccessScope.PUPILS}),
)


class TestCircumstances:
    """Unknown is None, not an empty collection."""

    def test_nothing_is_known_by_itself(self) -> None:
        assert all(getattr(RequestCircumstances(), each.name) is None for each in attrs.fields(RequestCircumstances))

    @given(circumstances())
    def test_it_can_be_made_anew(self, known: RequestCircumstances) -> None:
        assert attrs.evolve(known) == known

    def test_addresses_are_kept_as_they_are_compared(self) -> None:
        known = RequestCircumstances(entity_addresses=frozenset({" A@B.pl", "@C.pl", "D.pl"}))
        assert known.entity_addresses == frozenset({"a@b.pl", "c.pl", "d.pl"})

    @pytest.mark.parametrize("name", ["accesses", "head_requests"])
    def test_an_access_without_an_end_is_impossible(self, name: str) -> None:
        changes: dict[str, Any] = {name: (Period(date.min),)}
        with pytest.raises(InvalidValueError, match=name):
            RequestCircumstances(**changes)


class TestInternalAuthorisation:
    """What no paper can give is impossible."""

    def test_no_paper_makes_a_head(self) -> None:
        with pytest.raises(InvalidValueError, match="capacities"):
            attrs.evolve(PAPER, capacities=frozenset({Applicant.HEAD}))

    def test_granting_is_no_set_of_data(self) -> None:
        with pytest.raises(InvalidValueError, match="data_scopes"):
            attrs.evolve(PAPER, data_scopes=frozenset({AccessScope.GRANTING_TO_HEADS}))
        assert attrs.evolve(PAPER, data_scopes=DATA_SCOPES).scopes == DATA_SCOPES

    def test_the_scopes_follow_from_what_it_gives(self) -> None:
        both = attrs.evolve(PAPER, capacities=frozenset({Applicant.EMPLOYEE, Applicant.GRANTER_FOR_STAFF}))
        assert PAPER.scopes == {AccessScope.PUPILS}
        assert both.scopes == {AccessScope.PUPILS, AccessScope.GRANTING_TO_STAFF}
        assert attrs.evolve(PAPER, capacities=frozenset()).scopes == frozenset()
