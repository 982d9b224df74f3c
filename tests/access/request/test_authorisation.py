"""The written authorisation by itself."""

from collections.abc import Callable
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.access import AccessScope, Applicant, Function, InternalAuthorisation, check_authorisation
from sio_rules.access.request import authorisation
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind
from sio_rules.strategies import internal_authorisations

SCHOOL = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
POWIAT, GMINA = Body(BodyKind.POWIAT), Body(BodyKind.GMINA)
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
    giver=Function.HEAD,
    giver_active=True,
)


def codes(entity: Institution | Body | None = POWIAT, **changes: Any) -> tuple[str, ...]:
    """Return the codes of what is wrong with the paper once it is changed."""
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

    @given(
        internal_authorisations(),
        st.sampled_from([POWIAT, GMINA, SCHOOL, None]),
        st.fixed_dictionaries(
            {},
            optional={
                "in_writing": st.booleans(),
                "valid_until": st.none() | st.dates(date(2015, 1, 1), date(2035, 1, 1)),
                "capacities": st.just(frozenset()),
                "data_scopes": st.just(frozenset()),
                "confirms": st.none() | st.booleans(),
                "giver": st.none() | st.sampled_from(Function),
                "giver_active": st.none() | st.booleans(),
            },
        ),
    )
    def test_the_quick_answer_lets_nothing_through_that_the_rules_object_to(
        self, paper: InternalAuthorisation, entity: Institution | Body | None, changes: dict[str, Any]
    ) -> None:
        paper = attrs.evolve(paper, **changes)
        if authorisation._plainly_sound(paper, entity):
            with pytest.MonkeyPatch.context() as slow:
                slow.setattr(authorisation, "_plainly_sound", lambda *_: False)
                assert not check_authorisation(paper, entity=entity)

    def test_the_quick_answer_is_given(self) -> None:
        assert authorisation._plainly_sound(attrs.evolve(PAPER, confirms=False), SCHOOL)


class TestInternalAuthorisation:
    """What no paper can give is impossible, and what is of the wrong kind is named."""

    def test_no_paper_makes_a_head(self) -> None:
        with pytest.raises(InvalidValueError, match="capacities"):
            attrs.evolve(PAPER, capacities=frozenset({Applicant.HEAD}))

    def test_granting_is_no_set_of_data(self) -> None:
        with pytest.raises(InvalidValueError, match="data_scopes"):
            attrs.evolve(PAPER, data_scopes=frozenset({AccessScope.GRANTING_TO_HEADS}))

    @pytest.mark.parametrize("name", [each.name for each in attrs.fields(InternalAuthorisation) if each.init])
    @pytest.mark.parametrize("junk", [1, 1.5, b"x", object(), frozenset({1})])
    def test_a_wrong_kind_is_named(self, name: str, junk: object) -> None:
        changes: dict[str, Any] = {name: junk}
        with pytest.raises(TypeError, match=f"^{name} must be"):
            attrs.evolve(PAPER, **changes)

    @pytest.mark.parametrize(
        ("function", "arguments", "named"),
        [
            (authorisation.authorisation_void, (None,), "in_writing"),
            (authorisation.giver_not_head, ("x",), "giver"),
            (authorisation.giver_without_access, (1,), "giver_active"),
            (authorisation.authorisation_too_long, (None, None), "start"),
            (authorisation.authorisation_too_long, (date.min, 1), "end"),
        ],
    )
    def test_a_wrong_argument_is_named(
        self, function: Callable[..., object], arguments: tuple[object, ...], named: str
    ) -> None:
        with pytest.raises(TypeError, match=f"^{named} must be"):
            function(*arguments)

    def test_a_wrong_argument_of_a_check_is_named(self) -> None:
        check: Callable[..., object] = check_authorisation
        for paper, entity, named in (("x", POWIAT, "paper"), (PAPER, 1, "entity")):
            with pytest.raises(TypeError, match=f"^{named} must be"):
                check(paper, entity=entity)
