"""The written authorisation by itself."""

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from world import PAPER

from sio_rules.access import AccessRequest, Function, InternalAuthorisation, check_authorisation
from sio_rules.access.request.authorisation import given_to_oneself
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind
from sio_rules.strategies import internal_authorisations

SCHOOL = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
ONESELF = AccessRequest(first_name="Jan", last_name="Kos", given_by_first_name="Jan", given_by_last_name="Kos")
POWIAT, GMINA = Body(BodyKind.POWIAT), Body(BodyKind.GMINA)


def codes(entity: Institution | Body | None = POWIAT, **changes: Any) -> tuple[str, ...]:
    """Return the codes found on the changed paper."""
    return check_authorisation(attrs.evolve(PAPER, **changes), entity=entity).codes


class TestCheckAuthorisation:
    """S002, part I and its notes; S000, pracownicy szkół."""

    def test_the_usual_paper_is_in_order(self) -> None:
        assert codes() == codes(SCHOOL) == codes(None) == ()

    def test_a_paper_that_is_not_given_is_said(self) -> None:
        assert check_authorisation(None, entity=POWIAT).codes == ("ACC-211b",)

    def test_not_in_writing_is_void(self) -> None:
        assert codes(in_writing=False) == ("ACC-211a",)

    @pytest.mark.parametrize(
        ("giver", "expected"),
        [(Function.HEAD, ()), (Function.ACTING_HEAD, ()), (Function.EMPLOYEE, ("ACC-201b",)), (None, ("ACC-201c",))],
    )
    def test_the_head_gives_it(self, giver: Function | None, expected: tuple[str, ...]) -> None:
        assert codes(giver=giver) == expected

    @pytest.mark.parametrize(
        ("first_name", "last_name", "expected"),
        [
            (PAPER.first_name, PAPER.last_name, ("ACC-251",)),
            (PAPER.first_name.upper(), f" {PAPER.last_name} ", ("ACC-251",)),
            (PAPER.first_name, "Inna", ()),
            ("Inna", PAPER.last_name, ()),
        ],
    )
    def test_nobody_gives_it_to_oneself(self, first_name: str, last_name: str, expected: tuple[str, ...]) -> None:
        """S002:24: the head gives it to an employee; a namesake may have, so it is a warning."""
        findings = check_authorisation(
            attrs.evolve(PAPER, given_by_first_name=first_name, given_by_last_name=last_name), entity=POWIAT
        )
        assert findings.codes == findings.warnings.codes == expected
        assert all(each.at == "circumstances.authorisation.given_by_last_name" for each in findings)

    @pytest.mark.parametrize("blank", ["", " ", "\u200b"])
    def test_names_that_are_not_given_are_no_persons(self, blank: str) -> None:
        for name in ("first_name", "last_name"):
            changes: dict[str, Any] = {name: blank, f"given_by_{name}": blank}
            assert given_to_oneself(attrs.evolve(ONESELF, **changes)) is None
        assert given_to_oneself(ONESELF) is not None

    @pytest.mark.parametrize(("active", "expected"), [(True, ()), (False, ("ACC-005a",)), (None, ("ACC-005b",))])
    def test_a_director_needs_an_active_account(self, active: bool | None, expected: tuple[str, ...]) -> None:
        assert codes(SCHOOL, giver_active=active) == expected
        assert codes(POWIAT, giver_active=active) == codes(None, giver_active=active) == ()

    @pytest.mark.parametrize(
        ("until", "expected"),
        [
            (date(2023, 8, 31), ()),
            (date(2023, 9, 1), ("ACC-212b",)),
            (None, ("ACC-212a",)),
            (date(2018, 9, 1), ()),
            (date(2018, 8, 31), ("ACC-212c",)),
        ],
    )
    def test_it_is_for_five_years_at_most(self, until: date | None, expected: tuple[str, ...]) -> None:
        assert codes(valid_until=until) == expected

    @given(internal_authorisations())
    def test_what_is_drawn_is_in_order_for_a_body_that_need_not_state(self, paper: InternalAuthorisation) -> None:
        assert not check_authorisation(attrs.evolve(paper, confirms=None), entity=POWIAT)

    def test_all_is_told_at_once(self) -> None:
        changes: dict[str, Any] = {
            "in_writing": False,
            "giver": None,
            "giver_active": None,
            "valid_until": None,
            "confirms": True,
        }
        assert codes(SCHOOL, **changes, data_scopes=frozenset()) == (
            *("ACC-211a", "ACC-201c", "ACC-005b", "ACC-212a"),
            *("ACC-217", "ACC-218a"),
        )

    def test_paths_lead_to_the_paper_among_the_circumstances(self) -> None:
        findings = check_authorisation(
            attrs.evolve(PAPER, in_writing=False, giver=None, capacities=frozenset()), entity=SCHOOL
        )
        assert [each.at for each in findings] == [
            f"circumstances.authorisation.{name}" for name in ("in_writing", "giver", "capacities")
        ]
        assert [each.at for each in check_authorisation(None, entity=None)] == ["circumstances.authorisation"]
