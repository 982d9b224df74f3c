"""Whether the request says what the paper says."""

import unicodedata
from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given

from sio_rules import Findings
from sio_rules.access import (
    AccessRequest,
    AccessScope,
    Applicant,
    Function,
    InternalAuthorisation,
    RequestCircumstances,
    RequestField,
    check_request,
)
from sio_rules.access.request.agreement import check_agreement
from sio_rules.strategies import filings, internal_authorisations
from sio_rules.strategies.access import Filing

SAME = ("first_name", "second_name", "last_name", "given_by_first_name", "given_by_last_name", "valid_from", "valid_until")
OF_FIELD = {"valid_from": "ACC-225b", "valid_until": "ACC-225c"}
DAY = timedelta(days=1)
CODES = ("ACC-225a", "ACC-225b", "ACC-225c", "ACC-225d")
PAPER = InternalAuthorisation(
    first_name="Anna",
    last_name="Łucja Żak",
    given_by_first_name="Jan",
    given_by_last_name="Kos",
    in_writing=True,
    valid_from=date(2020, 9, 1),
    valid_until=date(2025, 8, 31),
    capacities=frozenset({Applicant.EMPLOYEE, Applicant.GRANTER_FOR_HEADS}),
    data_scopes=frozenset({AccessScope.PUPILS}),
)


def request_of(paper: InternalAuthorisation, **changes: Any) -> AccessRequest:
    """Return a request with the data of *paper*."""
    fields: dict[str, Any] = {name: getattr(paper, name) for name in SAME} | changes
    return AccessRequest(**fields)


def differences(request: AccessRequest, paper: InternalAuthorisation) -> Findings:
    """Return what of *request* is not as on *paper*, at whatever field."""
    filed = attrs.evolve(request, function=Function.EMPLOYEE)
    findings = check_request(filed, on=date(2020, 9, 2), circumstances=RequestCircumstances(authorisation=paper))
    return Findings(each for each in findings if each.code in CODES)


class TestAgreement:
    """S002, I.2.1 note 4 and I.2.4 (ACC-225)."""

    @given(internal_authorisations())
    def test_each_field_is_compared_by_itself(self, paper: InternalAuthorisation) -> None:
        assert not differences(request_of(paper), paper)
        for name in SAME:
            value = getattr(paper, name)
            other = value + DAY if name.startswith("valid") else value + "x"
            findings = differences(request_of(paper, **{name: other}), paper)
            assert [(each.code, each.at) for each in findings] == [(OF_FIELD.get(name, "ACC-225a"), name)]
            if name not in OF_FIELD:
                assert findings[0].facts == {"field": RequestField[name.upper()]}

    @given(filings())
    def test_who_agrees_with_the_paper_asks_for_its_scopes(self, filed: Filing) -> None:
        paper = filed.circumstances.authorisation
        if paper is not None:
            assert not differences(filed.request, paper)
            every = attrs.evolve(filed.request, scopes=frozenset(AccessScope))
            assert differences(every, paper).codes == (() if paper.scopes == frozenset(AccessScope) else ("ACC-225d",))

    @given(internal_authorisations())
    def test_what_is_left_empty_is_not_compared_but_the_second_name(self, paper: InternalAuthorisation) -> None:
        assert differences(AccessRequest(), paper).codes == (("ACC-225a",) if paper.second_name else ())
        assert not differences(request_of(paper), attrs.evolve(paper, valid_until=None))


class TestNames:
    """Case, blanks and the way in which a letter is encoded make no other name."""

    @pytest.mark.parametrize("typed", ["Łucja Żak", "ŁUCJA  ŻAK", " łucja żak\t", unicodedata.normalize("NFD", "Łucja Żak")])
    def test_the_same_name(self, typed: str) -> None:
        assert not check_agreement(request_of(PAPER, last_name=typed), PAPER)

    @pytest.mark.parametrize("typed", ["Lucja Zak", "Łucja", "ŁucjaŻak", "\ud800"])
    def test_another_name(self, typed: str) -> None:
        [finding] = check_agreement(request_of(PAPER, last_name=typed), PAPER)
        assert (finding.code, finding.facts) == ("ACC-225a", {"field": RequestField.LAST_NAME})

    @pytest.mark.parametrize("typed", ["Nowak - Lis", "nowak\u2013lis", "Nowak -Lis", "Nowak\u2011Lis"])
    def test_a_double_name_is_the_same_however_its_hyphen_is_typed(self, typed: str) -> None:
        paper = attrs.evolve(PAPER, last_name="Nowak-Lis", given_by_last_name="Nowak-Lis")
        assert not check_agreement(request_of(paper, last_name=typed, given_by_last_name=typed), paper)
        assert check_agreement(request_of(paper, last_name="Nowak Lis"), paper).codes == ("ACC-225a",)

    def test_a_second_name_has_to_stand_on_both(self) -> None:
        assert check_agreement(request_of(PAPER, second_name="Ewa"), PAPER).codes == ("ACC-225a",)
        assert check_agreement(request_of(PAPER), attrs.evolve(PAPER, second_name="Ewa")).codes == ("ACC-225a",)


class TestDays:
    """Either day by itself."""

    @pytest.mark.parametrize(("name", "code"), OF_FIELD.items())
    @pytest.mark.parametrize("past", [DAY, -DAY])
    def test_another_day_is_named(self, name: str, code: str, past: timedelta) -> None:
        authorised = getattr(PAPER, name)
        [finding] = check_agreement(request_of(PAPER, **{name: authorised + past}), PAPER)
        assert (finding.code, finding.at) == (code, name)
        assert finding.facts == {"requested": authorised + past, "authorised": authorised}

    def test_a_day_that_is_not_given_is_not_compared(self) -> None:
        assert not check_agreement(request_of(PAPER, valid_from=None, valid_until=None), PAPER)
        assert not check_agreement(request_of(PAPER), attrs.evolve(PAPER, valid_until=None))


class TestScopes:
    """More and fewer are counted separately."""

    def test_both_ways_are_counted(self) -> None:
        some = frozenset({AccessScope.PUPILS, AccessScope.RSPO, AccessScope.TEACHERS})
        [finding] = check_agreement(request_of(PAPER, scopes=some), PAPER)
        assert (finding.code, finding.facts) == ("ACC-225d", {"more": 2, "fewer": 1})
        assert not check_agreement(request_of(PAPER, scopes=PAPER.scopes), PAPER)

    def test_a_paper_that_contradicts_itself_says_what_it_says(self) -> None:
        """Data sets without access on behalf of the head are the paper's mistake (ACC-217b), not a difference."""
        paper = attrs.evolve(PAPER, capacities=frozenset({Applicant.GRANTER_FOR_HEADS}))
        same = frozenset({AccessScope.PUPILS, AccessScope.GRANTING_TO_HEADS})
        assert not check_agreement(request_of(paper, scopes=same), paper)
        [finding] = check_agreement(request_of(paper, scopes=same | {AccessScope.RSPO}), paper)
        assert finding.facts == {"more": 1, "fewer": 0}

    def test_none_at_all_are_left_to_the_form(self) -> None:
        assert not check_agreement(request_of(PAPER, scopes=frozenset()), PAPER)
