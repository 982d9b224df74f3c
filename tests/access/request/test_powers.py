"""What an internal authorisation gives."""

from typing import Any

import attrs
import pytest
from world import PAPER

from sio_rules.access import Applicant, check_authorisation
from sio_rules.access.applicants import INTERNAL
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind

SCHOOL = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
POWIAT = Body(BodyKind.POWIAT)
GMINA = Body(BodyKind.GMINA)
GRANTERS = {Applicant.GRANTER_FOR_HEADS, Applicant.GRANTER_FOR_STAFF}


def codes(entity: Institution | Body | None = POWIAT, **changes: Any) -> tuple[str, ...]:
    """Return the codes found on the changed paper."""
    return check_authorisation(attrs.evolve(PAPER, **changes), entity=entity).codes


class TestPowers:
    """S002, part I and its notes; art. 50 ust. 3 and art. 68 ust. 2 of the SIO act."""

    @pytest.mark.parametrize("count", [1, 2, 3])
    def test_one_two_and_three_scopes_are_lawful(self, count: int) -> None:
        assert codes(capacities=frozenset(sorted(INTERNAL, key=lambda each: each.name)[:count])) == ()

    def test_none_is_not(self) -> None:
        assert codes(capacities=frozenset()) == ("ACC-215",)

    def test_an_employee_gets_at_least_one_set_of_data_and_a_granter_none(self) -> None:
        assert codes(data_scopes=frozenset()) == ("ACC-217",)
        assert codes(data_scopes=frozenset(), capacities=frozenset({Applicant.GRANTER_FOR_STAFF})) == ()

    @pytest.mark.parametrize("kind", list(BodyKind))
    def test_only_four_kinds_of_bodies_give_the_power_to_confirm(self, kind: BodyKind) -> None:
        may = kind in {
            BodyKind.GMINA,
            BodyKind.CITY_WITH_POWIAT_RIGHTS,
            BodyKind.EDUCATION_MINISTER,
            BodyKind.OTHER_MINISTER,
        }
        assert codes(Body(kind), confirms=True) == (() if may else ("ACC-218a",))
        assert codes(Body(kind), confirms=None) == (("ACC-218b",) if may else ())
        assert codes(Body(kind), confirms=False) == ()
        only_granting = {"capacities": frozenset({Applicant.GRANTER_FOR_HEADS}), "data_scopes": frozenset()}
        assert codes(Body(kind), confirms=None, **only_granting) == ()

    def test_a_director_does_not_give_it(self) -> None:
        assert codes(SCHOOL, confirms=True) == ("ACC-218a",)
        assert codes(None, confirms=True) == ()


class TestContradictions:
    """S002:67: data sets and the power to confirm belong to access on behalf of the head."""

    @pytest.mark.parametrize("capacities", [{Applicant.GRANTER_FOR_HEADS}, {Applicant.GRANTER_FOR_STAFF}, GRANTERS])
    def test_data_sets_without_that_access(self, capacities: set[Applicant]) -> None:
        assert codes(capacities=frozenset(capacities)) == ("ACC-217b",)
        assert codes(capacities=frozenset(capacities), data_scopes=frozenset()) == ()
        assert codes(capacities=frozenset(capacities) | {Applicant.EMPLOYEE}) == ()

    @pytest.mark.parametrize("entity", [GMINA, None])
    def test_the_power_to_confirm_without_that_access(self, entity: Body | None) -> None:
        only_granting = {"capacities": frozenset(GRANTERS), "data_scopes": frozenset()}
        assert codes(entity, confirms=True, **only_granting) == ("ACC-218c",)
        assert codes(entity, confirms=False, **only_granting) == codes(entity, confirms=None, **only_granting) == ()
        assert codes(entity, confirms=True) == ()

    def test_both_reasons_are_told(self) -> None:
        assert codes(SCHOOL, confirms=True, capacities=frozenset(GRANTERS)) == ("ACC-217b", "ACC-218a", "ACC-218c")

    def test_a_paper_without_any_capacity_has_that_mistake_only(self) -> None:
        assert codes(GMINA, confirms=True, capacities=frozenset()) == ("ACC-215",)
