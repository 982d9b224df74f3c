"""REV-001 to REV-007, REV-011, REV-012c, REV-013a, REV-018: what is wrong with a form that revokes."""

from itertools import product

import attrs
import pytest
from hypothesis import given

from sio_rules.access.applicants import Applicant
from sio_rules.access.revocation.checks import check_revocation
from sio_rules.access.revocation.form import (
    FilledInBy,
    RequestedBy,
    RevocationCircumstances,
    RevocationFact,
    RevocationForm,
    RevocationRoute,
)
from sio_rules.access.revocation.reasons import CurrentRevocationReason, RevocationReason
from sio_rules.rule import Findings
from sio_rules.strategies import revocation_circumstances, revocation_forms

A, B = RevocationRoute.SUBORDINATE, RevocationRoute.OWN_EMPLOYEE
R, N = RevocationReason, CurrentRevocationReason
DIRECTOR = RevocationForm(route=A, reason=R.OFFICE_ENDED, confirmed=True)
OF_DIRECTOR = RevocationCircumstances(
    holds=frozenset({Applicant.HEAD}),
    done_by=FilledInBy.AUTHORITY_EMPLOYEE,
    on_request_of=frozenset({RequestedBy.DISMISSING_ENTITY}),
    same_database=True,
    listed=True,
)
CLERK = RevocationForm(route=B, reason=R.ACCESS_FOR_HEAD_WITHDRAWN, confirmed=True)
OF_CLERK = RevocationCircumstances(
    holds=frozenset({Applicant.EMPLOYEE}),
    done_by=FilledInBy.LOCAL_ADMINISTRATOR,
    on_request_of=frozenset({RequestedBy.HEAD_OF_ENTITY}),
    listed=True,
)


def asked(reason: RevocationReason, on_request_of: frozenset[RequestedBy] | None) -> Findings:
    """Return the findings where a director's access is revoked for *reason*."""
    circumstances = attrs.evolve(OF_DIRECTOR, holds=frozenset(Applicant), on_request_of=on_request_of)
    return check_revocation(attrs.evolve(DIRECTOR, reason=reason), circumstances=circumstances)


class TestCheckRevocation:
    """S003, both ways."""

    def test_lawful_ones(self) -> None:
        """Nothing is found; one's own employee needs no word on the database."""
        assert not check_revocation(DIRECTOR, circumstances=OF_DIRECTOR)
        assert not check_revocation(CLERK, circumstances=OF_CLERK)

    @pytest.mark.parametrize(
        ("changed", "code"),
        [
            ({"done_by": FilledInBy.LOCAL_ADMINISTRATOR}, "REV-005"),
            ({"done_by": FilledInBy.SOMEBODY_ELSE}, "REV-005"),
            ({"listed": False}, "REV-006"),
            ({"same_database": False}, "REV-007"),
            ({"on_request_of": frozenset({RequestedBy.HEAD_OF_ENTITY})}, "REV-002"),
            ({"holds": frozenset({Applicant.EMPLOYEE})}, "REV-012a"),
            ({"holds": None}, "REV-012c"),
            ({"done_by": None}, "REV-012c"),
            ({"on_request_of": None}, "REV-012c"),
            ({"same_database": None}, "REV-012c"),
            ({"listed": None}, "REV-012c"),
        ],
    )
    def test_the_subordinate_way(self, changed: dict[str, object], code: str) -> None:
        """One thing changed, one finding."""
        circumstances = attrs.evolve(OF_DIRECTOR, **changed)  # type: ignore[arg-type] # on purpose
        assert check_revocation(DIRECTOR, circumstances=circumstances).codes == (code,)

    @pytest.mark.parametrize(
        ("changed", "code"),
        [
            ({"done_by": FilledInBy.AUTHORITY_EMPLOYEE}, "REV-018"),
            ({"done_by": FilledInBy.SOMEBODY_ELSE}, "REV-018"),
            ({"listed": False}, "REV-004"),
            ({"on_request_of": frozenset({RequestedBy.DISMISSING_ENTITY})}, "REV-003"),
        ],
    )
    def test_the_way_for_ones_own_employee(self, changed: dict[str, object], code: str) -> None:
        """One thing changed, one finding."""
        circumstances = attrs.evolve(OF_CLERK, **changed)  # type: ignore[arg-type] # on purpose
        assert check_revocation(CLERK, circumstances=circumstances).codes == (code,)
        assert not check_revocation(CLERK, circumstances=attrs.evolve(OF_CLERK, same_database=False))

    def test_everything_wrong_in_order(self) -> None:
        """Each circumstance by itself, known or not."""
        known = RevocationCircumstances(done_by=FilledInBy.SOMEBODY_ELSE, same_database=False)
        found = check_revocation(RevocationForm(route=A), circumstances=known)
        assert [(each.code, each.at.removeprefix("circumstances.")) for each in found] == [
            ("REV-011", "reason"),
            ("REV-013a", "confirmed"),
            ("REV-005", "done_by"),
            ("REV-012c", "listed"),
            ("REV-007", "same_database"),
        ]

    @pytest.mark.parametrize(
        ("form", "asked"),
        [
            (DIRECTOR, ("holds", "on_request_of", "done_by", "listed", "same_database")),
            (CLERK, ("holds", "on_request_of", "done_by", "listed")),
        ],
    )
    def test_each_circumstance_that_is_not_given_is_named(self, form: RevocationForm, asked: tuple[str, ...]) -> None:
        """At its place, and as a fact."""
        found = check_revocation(form, circumstances=RevocationCircumstances())
        assert [(each.code, each.at, each.facts["fact"]) for each in found] == [
            ("REV-012c", f"circumstances.{name}", RevocationFact[name.upper()]) for name in asked
        ]

    def test_what_is_not_filled_in(self) -> None:
        """REV-011, REV-013a, in both ways."""
        for route, known in ((A, OF_DIRECTOR), (B, OF_CLERK)):
            assert check_revocation(RevocationForm(route=route), circumstances=known).codes == ("REV-011", "REV-013a")

    @given(revocation_forms(), revocation_circumstances())
    def test_unknown_is_a_warning_and_never_an_error(self, form: RevocationForm, known: RevocationCircumstances) -> None:
        """Errors stay errors when less is known of other things."""
        nothing_known = check_revocation(form)
        findings = check_revocation(form, circumstances=known)
        assert set(nothing_known.errors.codes) <= set(findings.errors.codes)
        assert {each.at for each in findings.warnings} <= {each.at for each in nothing_known.warnings}


class TestRequestedBy:
    """REV-001 to REV-003: the four cases of the act."""

    def test_who_may_ask_for_what(self) -> None:
        """Enumerated in full."""
        right: dict[RevocationReason, set[RequestedBy]] = {
            R.ACCESS_FOR_HEAD_WITHDRAWN: {RequestedBy.AUTHORISED_EMPLOYEE, RequestedBy.HEAD_OF_ENTITY},
            R.GRANTING_WITHDRAWN: {RequestedBy.AUTHORISED_EMPLOYEE, RequestedBy.HEAD_OF_ENTITY},
            R.OFFICE_ENDED: {RequestedBy.DISMISSING_ENTITY},
            R.SUPERVISION: {RequestedBy.MINISTER},
            R.FALSE_OR_OUTDATED_DATA: set(RequestedBy),
        }
        for reason, asker in product(RevocationReason, RequestedBy):
            found = asked(reason, frozenset({asker})).under("circumstances.on_request_of")
            assert (not found) == (asker in right[reason])

    def test_supervision_is_the_ministers(self) -> None:
        """REV-001."""
        assert asked(R.SUPERVISION, frozenset({RequestedBy.HEAD_OF_ENTITY})).codes == ("REV-001",)

    def test_false_data_need_nobody(self) -> None:
        """The sources name no one."""
        assert not asked(R.FALSE_OR_OUTDATED_DATA, frozenset())
        assert not asked(R.FALSE_OR_OUTDATED_DATA, None)


class TestTodaysReasons:
    """A-75: judged by whom they fit, and by who may ask in the case that they continue."""

    @pytest.mark.parametrize("reason", CurrentRevocationReason)
    def test_the_form_takes_each(self, reason: CurrentRevocationReason) -> None:
        """On request of anybody who may ask."""
        everybody = attrs.evolve(OF_DIRECTOR, holds=frozenset(Applicant), on_request_of=frozenset(RequestedBy))
        assert not check_revocation(attrs.evolve(DIRECTOR, reason=reason), circumstances=everybody)

    @pytest.mark.parametrize(
        ("reason", "asked_by", "code"),
        [
            (N.OFFICE_ENDED, RequestedBy.DISMISSING_ENTITY, None),
            (N.OFFICE_ENDED, RequestedBy.HEAD_OF_ENTITY, "REV-002"),
            (N.EMPLOYEE_WITHDRAWN, RequestedBy.AUTHORISED_EMPLOYEE, None),
            (N.EMPLOYEE_WITHDRAWN, RequestedBy.MINISTER, "REV-003"),
            (N.GRANTING_WITHDRAWN, RequestedBy.HEAD_OF_ENTITY, None),
            (N.GRANTING_WITHDRAWN, RequestedBy.DISMISSING_ENTITY, "REV-003"),
            (N.FALSE_OR_OUTDATED_DATA, RequestedBy.MINISTER, None),
            (N.OTHER_STATUTORY_CASE, RequestedBy.MINISTER, None),
            (N.LOGIN_DATA_LOST, RequestedBy.AUTHORISED_EMPLOYEE, None),
        ],
    )
    def test_who_may_ask(self, reason: CurrentRevocationReason, asked_by: RequestedBy, code: str | None) -> None:
        """As for the five."""
        circumstances = attrs.evolve(OF_DIRECTOR, holds=frozenset(Applicant), on_request_of=frozenset({asked_by}))
        findings = check_revocation(attrs.evolve(DIRECTOR, reason=reason), circumstances=circumstances)
        assert findings.codes == (() if code is None else (code,))
        unknown = attrs.evolve(circumstances, holds=None)
        assert "circumstances.holds" in [
            each.at for each in check_revocation(attrs.evolve(DIRECTOR, reason=reason), circumstances=unknown)
        ]

    @pytest.mark.parametrize(("reason", "asked"), [(N.OFFICE_ENDED, True), (N.LOGIN_DATA_LOST, False)])
    def test_who_asked_matters_where_a_case_says_so(self, reason: CurrentRevocationReason, asked: bool) -> None:
        """Where it is not given, that is said."""
        circumstances = attrs.evolve(OF_DIRECTOR, holds=frozenset(Applicant), on_request_of=None)
        findings = check_revocation(attrs.evolve(DIRECTOR, reason=reason), circumstances=circumstances)
        assert findings.codes == (("REV-012c",) if asked else ())

    def test_whom_they_fit(self) -> None:
        """REV-012b."""
        employee = attrs.evolve(OF_DIRECTOR, holds=frozenset({Applicant.EMPLOYEE}))
        form = attrs.evolve(DIRECTOR, reason=N.OFFICE_ENDED)
        assert check_revocation(form, circumstances=employee).codes == ("REV-012b",)
