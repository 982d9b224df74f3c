"""Whether the request says what the paper says."""

import unicodedata
from collections.abc import Callable
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
from sio_rules.access.request.agreement import (
    agrees_to_the_letter,
    end_not_authorised,
    name_not_authorised,
    scopes_not_authorised,
    start_not_authorised,
)
from sio_rules.strategies import filings, internal_authorisations
from sio_rules.strategies.access import Filing

SAME = ("first_name", "second_name", "last_name", "given_by_first_name", "given_by_last_name", "valid_from", "valid_until")
OF_FIELD = {"valid_from": "ACC-225b", "valid_until": "ACC-225c"}
DAY = timedelta(days=1)
CODES = ("ACC-225a", "ACC-225b", "ACC-225c", "ACC-225d")


def request_of(paper: InternalAuthorisation, **changes: Any) -> AccessRequest:
    """Return a request with what stands on *paper*."""
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

    @given(filings())
    def test_who_agrees_with_the_paper_asks_for_its_modules(self, filed: Filing) -> None:
        paper = filed.circumstances.authorisation
        if paper is not None:
            every = attrs.evolve(filed.request, scopes=frozenset(AccessScope))
            agrees = (
                paper.capacities == frozenset(paper.capacities | {Applicant.EMPLOYEE}) and len(filed.request.scopes) == 7
            )
            assert bool(differences(every, paper)) is not agrees

    @given(internal_authorisations())
    def test_what_is_left_empty_is_not_compared_but_the_second_name(self, paper: InternalAuthorisation) -> None:
        assert differences(AccessRequest(), paper).codes == (("ACC-225a",) if paper.second_name else ())
        assert not differences(request_of(paper), attrs.evolve(paper, valid_until=None))


class TestSaysTheSame:
    """The quick answer lets nothing through that the rules object to."""

    @given(filings(breaking="ACC-225a") | filings(breaking="ACC-225d") | filings(), internal_authorisations())
    def test_who_says_the_same_has_no_difference(self, filed: Filing, other: InternalAuthorisation) -> None:
        for paper in (filed.circumstances.authorisation, other):
            if paper is not None:
                assert not (agrees_to_the_letter(filed.request, paper) and differences(filed.request, paper))

    @given(internal_authorisations())
    def test_any_other_field_is_not_the_same(self, paper: InternalAuthorisation) -> None:
        same = request_of(paper, scopes=paper.modules)
        assert agrees_to_the_letter(same, paper)
        for name in SAME:
            value = getattr(paper, name)
            other = value + DAY if name.startswith("valid") else value + "x"
            assert not agrees_to_the_letter(attrs.evolve(same, **{name: other}), paper)
        assert not agrees_to_the_letter(attrs.evolve(same, scopes=frozenset()), paper)

    def test_a_wrong_kind_is_named(self) -> None:
        with pytest.raises(TypeError, match=r"^request must be"):
            agrees_to_the_letter(None, None)  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match=r"^paper must be"):
            agrees_to_the_letter(AccessRequest(), RequestCircumstances())  # type: ignore[arg-type] # on purpose


class TestNameNotAuthorised:
    """Case, blanks and the way in which a letter is encoded make no other name."""

    @pytest.mark.parametrize("typed", ["Łucja Żak", "ŁUCJA  ŻAK", " łucja żak\t", unicodedata.normalize("NFD", "Łucja Żak")])
    def test_the_same_name(self, typed: str) -> None:
        assert name_not_authorised(typed, "Łucja Żak", RequestField.LAST_NAME) is None

    @pytest.mark.parametrize("typed", ["Lucja Zak", "Łucja", "ŁucjaŻak", "\ud800"])
    def test_another_name(self, typed: str) -> None:
        finding = name_not_authorised(typed, "Łucja Żak", RequestField.LAST_NAME)
        assert finding is not None
        assert finding.facts == {"field": RequestField.LAST_NAME}

    @pytest.mark.parametrize(
        ("arguments", "named"),
        [
            ((1, "", RequestField.PESEL), "requested"),
            (("", 1, RequestField.PESEL), "authorised"),
            (("", "", "pesel"), "named"),
        ],
    )
    def test_a_wrong_kind_is_named(self, arguments: tuple[object, ...], named: str) -> None:
        compare: Callable[..., object] = name_not_authorised
        with pytest.raises(TypeError, match=f"^{named} must be"):
            compare(*arguments)


class TestDaysNotAuthorised:
    """Either day by itself."""

    @pytest.mark.parametrize("compare", [start_not_authorised, end_not_authorised])
    def test_another_day_is_named_and_a_wrong_kind_too(self, compare: Callable[..., Any]) -> None:
        day = date(2020, 9, 1)
        assert compare(day, day) is None
        assert compare(day, day + DAY).facts == {"requested": day, "authorised": day + DAY}
        with pytest.raises(TypeError, match=r"^requested must be"):
            compare("2020-09-01", day)
        with pytest.raises(TypeError, match=r"^authorised must be"):
            compare(day, "2020-09-01")

    def test_a_day_that_is_not_given_is_not_compared(self) -> None:
        assert start_not_authorised(None, date(2020, 9, 1)) is end_not_authorised(None, date(2020, 9, 1)) is None
        assert end_not_authorised(date(2020, 9, 1), None) is None


class TestScopesNotAuthorised:
    """More and fewer are counted apart."""

    def test_both_ways_are_counted(self) -> None:
        some = frozenset({AccessScope.PUPILS, AccessScope.RSPO, AccessScope.TEACHERS})
        finding = scopes_not_authorised(some, frozenset({AccessScope.PUPILS, AccessScope.GRANTING_TO_HEADS}))
        assert finding is not None
        assert finding.facts == {"more": 2, "fewer": 1}
        assert scopes_not_authorised(some, some) is None

    def test_none_at_all_are_left_to_the_form(self) -> None:
        assert scopes_not_authorised(frozenset(), frozenset({AccessScope.PUPILS})) is None
