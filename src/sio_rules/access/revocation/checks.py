"""
What is wrong with a form that revokes access.

Who asks depends on the case of the act under which the reason falls: the entity that dismissed a head, the authorised employee
or the head of the entity for an employee, the minister in supervision. For false or outdated data the sources name nobody.

In the subordinate way any entitled employee of the authority will do (REV-008), not only the one who granted.
"""

from typing import cast

from sio_rules._expect import expect, expect_each
from sio_rules.acts import REVOCATION_GUIDE
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .form import FilledInBy, RequestedBy, RevocationCircumstances, RevocationFact, RevocationForm, RevocationRoute
from .reasons import LegalCase, RevocationReason, legal_case, reason_does_not_fit

_INTRO = (REVOCATION_GUIDE.section("wstęp"),)
_SUBORDINATE = (REVOCATION_GUIDE.section("jednostka podrzędna"),)
_OWN = (REVOCATION_GUIDE.section("własna jednostka, etap I"),)

REASON_MISSING = Rule(
    code="REV-011",
    basis=(*_SUBORDINATE, *_OWN),
    severity=Severity.ERROR,
    pl="Nie wybrano powodu cofnięcia; to pole jest obowiązkowe.",
    en="No reason for the revocation is picked; the field is mandatory.",
)
INTENTION_NOT_CONFIRMED = Rule(
    code="REV-013a",
    basis=(*_SUBORDINATE, *_OWN),
    severity=Severity.ERROR,
    pl="Chęć cofnięcia upoważnienia trzeba wyraźnie potwierdzić.",
    en="The intention to revoke has to be expressly confirmed.",
)
NOT_ASKED_BY_DISMISSING_ENTITY = Rule(
    code="REV-002",
    basis=_INTRO,
    severity=Severity.ERROR,
    pl="Po odwołaniu kierownika wniosek o cofnięcie składa podmiot, który go odwołał.",
    en="After the dismissal of a head the revocation is asked for by the entity that dismissed the head.",
)
NOT_ASKED_WITHIN_ENTITY = Rule(
    code="REV-003",
    basis=_INTRO,
    severity=Severity.ERROR,
    pl="Upoważnienie pracownika cofa się tylko na wniosek upoważnionego pracownika lub kierownika tego podmiotu.",
    en="An employee's authorisation is revoked only on request of the authorised employee or of the head of that entity.",
)
NOT_ASKED_IN_SUPERVISION = Rule(
    code="REV-001",
    basis=_INTRO,
    severity=Severity.ERROR,
    pl="Potrzebę ponownego przeprowadzenia procedury stwierdza minister w trybie nadzoru, nikt inny.",
    en="The need to repeat the procedure is stated by the minister in supervision, by nobody else.",
)
NOT_EMPLOYEE_OF_AUTHORITY = Rule(
    code="REV-005",
    basis=_SUBORDINATE,
    severity=Severity.ERROR,
    pl="Użytkownikowi z podrzędnej jednostki upoważnienie cofa uprawniony pracownik organu upoważniającego.",
    en="For a user of a subordinate entity, an entitled employee of the granting authority revokes.",
)
NOT_ACCEPTED_HERE = Rule(
    code="REV-006",
    basis=_SUBORDINATE,
    severity=Severity.ERROR,
    pl="Osoby nie ma na liście: jej wniosku nie rozpatrzono pozytywnie w tej lokalnej bazie danych.",
    en="The person is not on the list: no request of theirs was accepted in this local database.",
)
OTHER_DATABASE = Rule(
    code="REV-007",
    basis=_SUBORDINATE,
    severity=Severity.ERROR,
    pl="Upoważnienie cofa się z tej samej lokalnej bazy danych, na której je wydano.",
    en="An authorisation is revoked from the same local database on which it was issued.",
)
NOT_ACTIVE_EMPLOYEE = Rule(
    code="REV-004",
    basis=(REVOCATION_GUIDE.section("sposoby"), *_OWN),
    severity=Severity.ERROR,
    pl="Osoby nie ma na liście aktywnych pracowników jednostki, a tylko im można tak cofnąć upoważnienie.",
    en="The person is not on the list of the entity's active employees, the only ones for whom this way is open.",
)
NOT_LOCAL_ADMINISTRATOR = Rule(
    code="REV-018",
    basis=_OWN,
    severity=Severity.ERROR,
    pl="Lista pracowników własnej jednostki jest dostępna tylko administratorowi lokalnej bazy danych.",
    en="The list of one's own employees is open only to the administrator of the local database.",
)
CIRCUMSTANCE_NOT_GIVEN = Rule(
    code="REV-012c",
    basis=(*_INTRO, *_SUBORDINATE, *_OWN),
    severity=Severity.WARNING,
    pl="Nie podano: {fact}; reguł, które od tego zależą, nie sprawdzono.",
    en="Not given: {fact}; the rules that depend on it are not checked.",
)

_ASKERS = {
    LegalCase.HEAD_DISMISSED: (frozenset({RequestedBy.DISMISSING_ENTITY}), NOT_ASKED_BY_DISMISSING_ENTITY),
    LegalCase.EMPLOYEE_ON_REQUEST: (
        frozenset({RequestedBy.AUTHORISED_EMPLOYEE, RequestedBy.HEAD_OF_ENTITY}),
        NOT_ASKED_WITHIN_ENTITY,
    ),
    LegalCase.SUPERVISION: (frozenset({RequestedBy.MINISTER}), NOT_ASKED_IN_SUPERVISION),
}


def check_revocation(form: RevocationForm, *, circumstances: RevocationCircumstances) -> Findings:
    """
    Tell everything that is wrong with a revocation; what a missing circumstance left unjudged is a WARNING.

    >>> form = RevocationForm(route=RevocationRoute.OWN_EMPLOYEE)
    >>> check_revocation(form, circumstances=RevocationCircumstances()).errors.codes
    ('REV-011', 'REV-013a')
    """
    expect("form", form, RevocationForm)
    expect("circumstances", circumstances, RevocationCircumstances)
    return found(
        REASON_MISSING.finding("reason") if form.reason is None else _check_reason(form.reason, circumstances),
        None if form.confirmed else INTENTION_NOT_CONFIRMED.finding("confirmed"),
        _check_doer(form.route, circumstances.done_by),
        _check_database(form.route, circumstances),
    )


def _check_reason(reason: RevocationReason, known: RevocationCircumstances) -> Findings:
    fits = _unknown(RevocationFact.HOLDS) if known.holds is None else reason_does_not_fit(reason, known.holds)
    return found(fits, not_asked_by_the_right_one(reason, known.on_request_of))


def not_asked_by_the_right_one(reason: RevocationReason, on_request_of: frozenset[RequestedBy] | None) -> Finding | None:
    """
    Tell that a revocation for *reason* was not asked for by who may (REV-001 to REV-003); a WARNING where it is not known.

    >>> not_asked_by_the_right_one(RevocationReason.OFFICE_ENDED, frozenset({RequestedBy.HEAD_OF_ENTITY})).code
    'REV-002'
    >>> not_asked_by_the_right_one(RevocationReason.FALSE_OR_OUTDATED_DATA, None)
    """
    case = cast("LegalCase", legal_case(reason).outcome)
    expect("on_request_of", on_request_of, frozenset, type(None))
    expect_each("on_request_of", on_request_of or (), RequestedBy)
    if case not in _ASKERS:
        return None
    if on_request_of is None:
        return _unknown(RevocationFact.ON_REQUEST_OF)
    askers, rule = _ASKERS[case]
    return None if askers & on_request_of else rule.finding("circumstances.on_request_of")


def _check_doer(route: RevocationRoute, done_by: FilledInBy | None) -> Finding | None:
    if done_by is None:
        return _unknown(RevocationFact.DONE_BY)
    at = "circumstances.done_by"
    if route is RevocationRoute.SUBORDINATE:
        return None if done_by is FilledInBy.AUTHORITY_EMPLOYEE else NOT_EMPLOYEE_OF_AUTHORITY.finding(at)
    return None if done_by is FilledInBy.LOCAL_ADMINISTRATOR else NOT_LOCAL_ADMINISTRATOR.finding(at)


def _check_database(route: RevocationRoute, known: RevocationCircumstances) -> Findings:
    subordinate = route is RevocationRoute.SUBORDINATE
    not_listed = NOT_ACCEPTED_HERE if subordinate else NOT_ACTIVE_EMPLOYEE
    listed = {None: _unknown(RevocationFact.LISTED), True: None, False: not_listed.finding("circumstances.listed")}
    same = {
        None: _unknown(RevocationFact.SAME_DATABASE),
        True: None,
        False: OTHER_DATABASE.finding("circumstances.same_database"),
    }
    return found(listed[known.listed], same[known.same_database] if subordinate else None)


def _unknown(fact: RevocationFact) -> Finding:
    return CIRCUMSTANCE_NOT_GIVEN.finding(f"circumstances.{fact.name.lower()}", fact=fact)
