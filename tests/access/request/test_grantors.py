"""Who grants what a request asks for."""

from datetime import date
from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import given

from sio_rules.access import (
    AccessRequest,
    AccessScope,
    Applicant,
    AuthorityRole,
    Function,
    RequestCircumstances,
    check_request,
)
from sio_rules.access.applicants import INTERNAL
from sio_rules.access.authority import granting_authority
from sio_rules.access.request import granting_authorities
from sio_rules.access.request.grantors import check_grantors
from sio_rules.access.scopes import DATA_SCOPES, internal_capacities
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind
from sio_rules.strategies import access_requests, filings
from sio_rules.strategies.access import Filing

B, R, K = BodyKind, AuthorityRole, InstitutionKind
TO_HEADS, TO_STAFF, PUPILS = AccessScope.GRANTING_TO_HEADS, AccessScope.GRANTING_TO_STAFF, AccessScope.PUPILS
SCHOOL = Institution(rspo=1, kind=K.PRIMARY_SCHOOL, run_by=B.GMINA)
NOTHING = RequestCircumstances()
Entity = Institution | Body


def of_head(entity: Entity, function: Function = Function.HEAD, **known: Any) -> dict[Applicant, AuthorityRole | None]:
    """Return the offices that grant access to a head of *entity*."""
    decisions = granting_authorities(
        AccessRequest(function=function, entity=entity), circumstances=RequestCircumstances(**known)
    )
    return {capacity: None if each.outcome is None else each.outcome.role for capacity, each in decisions.items()}


def of_employee(entity: Entity, *scopes: AccessScope) -> AccessRequest:
    """Return the request of an employee who selects these scopes."""
    return AccessRequest(function=Function.EMPLOYEE, entity=entity, scopes=frozenset(scopes))


class TestGrantingAuthorities:
    """S002 I, I.2.1 note 2: the choice is automatic, by the data of the request."""

    def test_one_for_each_capacity_of_the_scopes(self) -> None:
        request = of_employee(Body(B.GMINA), TO_STAFF, TO_HEADS, PUPILS, AccessScope.RSPO)
        decisions = granting_authorities(request)
        assert list(decisions) == [Applicant.GRANTER_FOR_HEADS, Applicant.GRANTER_FOR_STAFF, Applicant.EMPLOYEE]
        assert [each.because.codes for each in decisions.values()] == [("ACC-121c",), ("ACC-121b",), ("ACC-121a",)]

    @pytest.mark.parametrize("function", [Function.HEAD, Function.ACTING_HEAD])
    def test_heads_have_one(self, function: Function) -> None:
        assert of_head(SCHOOL, function) == {Applicant.HEAD: R.HEAD_OF_GMINA}
        assert of_head(Body(B.GMINA), function) == {Applicant.HEAD: R.EDUCATION_SUPERINTENDENT}
        assert of_head(Body(B.AUDIT_CHAMBER), function) == {Applicant.AUDIT_CHAMBER_PRESIDENT: R.EDUCATION_MINISTER}
        assert of_head(Body(B.UNIVERSITY), function) == {Applicant.RECTOR: R.EDUCATION_MINISTER}

    def test_scopes_of_a_head_change_nothing(self) -> None:
        request = AccessRequest(function=Function.HEAD, entity=SCHOOL, scopes=frozenset(AccessScope))
        assert list(granting_authorities(request)) == [Applicant.HEAD]

    def test_who_sends_the_data_is_a_circumstance(self) -> None:
        music = Institution(rspo=1, kind=K.MUSIC_SCHOOL_I, run_by=B.GMINA)
        assert of_head(music, registered_by=B.OTHER_MINISTER) == {Applicant.HEAD: R.RUNNING_MINISTER}
        private = Institution(rspo=1, kind=K.PRIMARY_SCHOOL, run_by=B.OTHER_PERSON)
        assert of_head(private, registered_by=B.POWIAT, run_by=B.GMINA) == {Applicant.HEAD: R.STAROSTA}

    def test_who_runs_the_entity_is_its_field_or_a_circumstance(self) -> None:
        assert of_head(SCHOOL, run_by=B.POWIAT) == {Applicant.HEAD: R.HEAD_OF_GMINA}
        assert of_head(attrs.evolve(SCHOOL, run_by=None), run_by=B.POWIAT) == {Applicant.HEAD: R.STAROSTA}
        assert of_head(Body(B.SHARED_SERVICES_CENTRE), run_by=B.POWIAT) == {Applicant.HEAD: R.STAROSTA}

    @pytest.mark.parametrize(
        ("entity", "about"),
        [
            (attrs.evolve(SCHOOL, run_by=None), "registered_by"),
            (attrs.evolve(SCHOOL, run_by=B.OTHER_PERSON), "registered_by"),
            (Body(B.SHARED_SERVICES_CENTRE), "run_by"),
        ],
    )
    def test_what_is_lacking_is_asked_for_and_nothing_is_wrong_yet(self, entity: Entity, about: str) -> None:
        request = AccessRequest(function=Function.HEAD, entity=entity)
        [decision] = granting_authorities(request).values()
        assert [each.about for each in decision.questions] == [about]
        assert not check_grantors(request, NOTHING)

    @pytest.mark.parametrize(
        "request_",
        [
            AccessRequest(),
            AccessRequest(function=Function.HEAD),
            AccessRequest(entity=SCHOOL, scopes=frozenset({PUPILS})),
            AccessRequest(entity=SCHOOL, function=Function.EMPLOYEE),
        ],
    )
    def test_a_form_that_lacks_a_field_has_no_capacity(self, request_: AccessRequest) -> None:
        assert granting_authorities(request_) == {}
        assert not check_grantors(request_, NOTHING)

    @given(access_requests())
    def test_each_is_what_is_asked_of_the_capacity_alone(self, request_: AccessRequest) -> None:
        assert request_.entity is not None
        run_by = request_.entity.run_by if isinstance(request_.entity, Institution) else None
        decisions = granting_authorities(request_)
        if request_.function is Function.EMPLOYEE:
            assert decisions.keys() == internal_capacities(request_.scopes)
        else:
            assert len(decisions) == 1
            assert decisions.keys().isdisjoint(INTERNAL)
        for capacity, decision in decisions.items():
            assert decision == granting_authority(capacity, request_.entity.kind, run_by=run_by)

    @pytest.mark.parametrize("name", ["request", "circumstances"])
    def test_a_wrong_kind_is_named(self, name: str) -> None:
        arguments: dict[str, Any] = {"request": AccessRequest(), "circumstances": NOTHING, name: 1}
        with pytest.raises(TypeError, match=f"^{name} must be"):
            granting_authorities(**arguments)


class TestNobodyGrants:
    """ACC-221: a request that asks for what no authority grants."""

    def test_a_school_employee_who_asks_to_grant_access_to_heads(self) -> None:
        request = of_employee(SCHOOL, PUPILS, TO_HEADS)
        [finding] = check_grantors(request, NOTHING)
        assert (finding.code, finding.at) == ("ACC-221f", "scopes")
        assert finding.facts == {"applicant": Applicant.GRANTER_FOR_HEADS, "entity_kind": K.PRIMARY_SCHOOL}
        assert not check_grantors(of_employee(SCHOOL, PUPILS, TO_STAFF), NOTHING)

    def test_the_whole_check_tells_it(self) -> None:
        request = of_employee(SCHOOL, PUPILS, TO_HEADS)
        found = check_request(request, on=date(2026, 3, 9)).under("scopes")
        assert found.codes == ("ACC-221f",)

    @pytest.mark.parametrize("function", [Function.HEAD, Function.ACTING_HEAD])
    @pytest.mark.parametrize("kind", [B.OTHER_PERSON, B.EDUCATION_MINISTER])
    def test_a_head_whom_the_sources_do_not_name(self, kind: BodyKind, function: Function) -> None:
        request = AccessRequest(function=function, entity=Body(kind))
        assert [(each.code, each.at) for each in check_grantors(request, NOTHING)] == [("ACC-221f", "entity")]

    def test_each_capacity_that_nobody_grants_is_told(self) -> None:
        request = of_employee(Body(B.OTHER_PERSON), PUPILS, TO_HEADS, TO_STAFF)
        told = [(each.facts["applicant"], each.at) for each in check_grantors(request, NOTHING)]
        assert told == [
            (Applicant.GRANTER_FOR_HEADS, "scopes"),
            (Applicant.GRANTER_FOR_STAFF, "entity"),
            (Applicant.EMPLOYEE, "entity"),
        ]

    @pytest.mark.parametrize(
        ("entity", "known", "at"),
        [
            (SCHOOL, "registered_by", "circumstances.registered_by"),
            (Body(B.SHARED_SERVICES_CENTRE), "run_by", "circumstances.run_by"),
        ],
    )
    def test_a_body_that_grants_nothing_is_told_where_it_stands(self, entity: Entity, known: str, at: str) -> None:
        request = AccessRequest(function=Function.HEAD, entity=entity)
        for body in BodyKind:
            circumstances = RequestCircumstances(**{known: body})  # type: ignore[arg-type] # on purpose
            found = check_grantors(request, circumstances)
            [decision] = granting_authorities(request, circumstances=circumstances).values()
            wrong = [("ACC-221g", at)] if decision.outcome is None else []
            assert [(each.code, each.at) for each in found] == wrong

    def test_there_is_a_finding_exactly_where_a_decision_founders(self) -> None:
        """Every kind of entity, function and capacity."""
        entities: tuple[Entity, ...] = (*(Institution(rspo=1, kind=kind) for kind in K), *map(Body, B))
        some = [frozenset({each}) for each in AccessScope] + [frozenset({TO_HEADS, TO_STAFF, *DATA_SCOPES})]
        for entity, function, scopes in product(entities, Function, some):
            request = AccessRequest(function=function, entity=entity, scopes=scopes)
            decisions = granting_authorities(request).values()
            foundered = [each for each in decisions if each.outcome is None and not each.questions]
            assert len(check_grantors(request, NOTHING)) == len(foundered)

    @given(filings(breaking="ACC-221f"))
    def test_it_stands_at_the_scopes(self, filed: Filing) -> None:
        findings = check_request(filed.request, on=filed.on, circumstances=filed.circumstances)
        assert "ACC-221f" in findings.under("scopes").codes
