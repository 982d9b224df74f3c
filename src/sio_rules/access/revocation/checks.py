"""
What is wrong with a form that revokes access.

Who must request it depends on the case of the act under which the reason falls: the entity that dismissed a head; for an
employee, that employee or the head of the entity; the minister in supervision. For false or outdated data the sources name
nobody. Today's reasons are judged by the case that they continue (A-75).

For a user in a subordinate entity any entitled employee of the authority may revoke (REV-008), not only the one who granted.
"""

from sio_rules._expect import expect
from sio_rules.acts import REVOCATION_GUIDE
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .form import FilledInBy, RequestedBy, RevocationCircumstances, RevocationFact, RevocationForm, RevocationRoute
from .reasons import CurrentRevocationReason, LegalCase, RevocationReason, legal_case, reason_does_not_fit

_INTRO = (REVOCATION_GUIDE.section("wstęp"),)
_SUBORDINATE = (REVOCATION_GUIDE.section("jednostka podrzędna"),)
_OWN = (REVOCATION_GUIDE.section("własna jednostka, etap I"),)

REASON_MISSING = Rule(
    code="REV-011",
    basis=(*_SUBORDINATE, *_OWN),
    severity=Severity.ERROR,
    pl="Nie wybrano powodu cofnięcia; pole jest obowiązkowe.",
    en="The reason for the revocation is not selected; the field is mandatory.",
)
INTENTION_NOT_CONFIRMED = Rule(
    code="REV-013a",
    basis=(*_SUBORDINATE, *_OWN),
    severity=Severity.ERROR,
    pl="Nie potwierdzono chęci cofnięcia upoważnienia; trzeba ją wyraźnie potwierdzić.",
    en="The intention to revoke is not confirmed; it must be expressly confirmed.",
)
NOT_ASKED_BY_DISMISSING_ENTITY = Rule(
    code="REV-002",
    basis=_INTRO,
    severity=Severity.ERROR,
    pl="Wniosku o cofnięcie nie złożył podmiot, który odwołał kierownika; po odwołaniu kierownika może go złożyć tylko ten"
    " podmiot.",
    en="The revocation was not requested by the entity that dismissed the head; after a dismissal, only that entity may"
    " request it.",
)
NOT_ASKED_WITHIN_ENTITY = Rule(
    code="REV-003",
    basis=_INTRO,
    severity=Severity.ERROR,
    pl="Wniosku o cofnięcie nie złożył ani upoważniony pracownik, ani kierownik podmiotu; upoważnienie pracownika można"
    " cofnąć tylko na wniosek jednego z nich.",
    en="The revocation was requested neither by the authorised employee nor by the head of the entity; an employee's"
    " authorisation may be revoked only at the request of one of them.",
)
NOT_ASKED_IN_SUPERVISION = Rule(
    code="REV-001",
    basis=_INTRO,
    severity=Severity.ERROR,
    pl="Potrzebę ponownego przeprowadzenia procedury stwierdził ktoś inny niż minister; może ją stwierdzić tylko minister, w"
    " trybie nadzoru.",
    en="Someone other than the minister found that the procedure must be repeated; only the minister, exercising"
    " supervision, may find that.",
)
NOT_EMPLOYEE_OF_AUTHORITY = Rule(
    code="REV-005",
    basis=_SUBORDINATE,
    severity=Severity.ERROR,
    pl="Formularza nie wypełnia uprawniony pracownik organu upoważniającego; tylko on może cofnąć upoważnienie użytkownikowi"
    " z podrzędnej jednostki.",
    en="The form is not filled in by an entitled employee of the granting authority; only such an employee may revoke the"
    " authorisation of a user in a subordinate entity.",
)
NOT_ACCEPTED_HERE = Rule(
    code="REV-006",
    basis=_SUBORDINATE,
    severity=Severity.ERROR,
    pl="Osoby nie ma na liście: żadnego jej wniosku nie rozpatrzono pozytywnie w lokalnej bazie danych.",
    en="The person is not on the list: none of that person's requests was accepted in the local database.",
)
OTHER_DATABASE = Rule(
    code="REV-007",
    basis=_SUBORDINATE,
    severity=Severity.ERROR,
    pl="Upoważnienia nie wydano w lokalnej bazie danych, w której wypełniono formularz; można je cofnąć tylko w bazie, w"
    " której je wydano.",
    en="The authorisation was not issued in the local database in which the form is filled in; it may be revoked only from"
    " the database in which it was issued.",
)
NOT_ACTIVE_EMPLOYEE = Rule(
    code="REV-004",
    basis=(REVOCATION_GUIDE.section("sposoby"), *_OWN),
    severity=Severity.ERROR,
    pl="Osoby nie ma na liście aktywnych pracowników jednostki; jednostka może cofnąć upoważnienie tylko swojemu aktywnemu"
    " pracownikowi.",
    en="The person is not on the list of the entity's active employees; an entity may revoke only the authorisation of its"
    " own active employees.",
)
NOT_LOCAL_ADMINISTRATOR = Rule(
    code="REV-018",
    basis=_OWN,
    severity=Severity.ERROR,
    pl="Formularza nie wypełnia administrator lokalnej bazy danych; tylko on widzi listę pracowników własnej jednostki.",
    en="The form is not filled in by the administrator of the local database; only the administrator can see the list of the"
    " entity's own employees.",
)
CIRCUMSTANCE_NOT_GIVEN = Rule(
    code="REV-012c",
    basis=(*_INTRO, *_SUBORDINATE, *_OWN),
    severity=Severity.WARNING,
    pl="Nie podano okoliczności, więc nie sprawdzono, czy cofnięcie spełnia wymagania, które od niej zależą; okoliczność:"
    " {fact}.",
    en="A circumstance is not given, so it was not checked whether the revocation meets the requirements that depend on it;"
    " circumstance: {fact}.",
)

_ASKERS = {
    LegalCase.HEAD_DISMISSED: (frozenset({RequestedBy.DISMISSING_ENTITY}), NOT_ASKED_BY_DISMISSING_ENTITY),
    LegalCase.EMPLOYEE_ON_REQUEST: (
        frozenset({RequestedBy.AUTHORISED_EMPLOYEE, RequestedBy.HEAD_OF_ENTITY}),
        NOT_ASKED_WITHIN_ENTITY,
    ),
    LegalCase.SUPERVISION: (frozenset({RequestedBy.MINISTER}), NOT_ASKED_IN_SUPERVISION),
}
"""Who may request it in each case of the act, and the rule that says so; the fourth case is open to anybody."""
_NOTHING_KNOWN = RevocationCircumstances()


def check_revocation(form: RevocationForm, *, circumstances: RevocationCircumstances = _NOTHING_KNOWN) -> Findings:
    """
    Return everything that is wrong with a *form* that revokes access; a circumstance that is not given is a WARNING.

    >>> form = RevocationForm(route=RevocationRoute.OWN_EMPLOYEE)
    >>> check_revocation(form).errors.codes
    ('REV-011', 'REV-013a')
    """
    expect("form", form, RevocationForm)
    expect("circumstances", circumstances, RevocationCircumstances)
    subordinate = form.route is RevocationRoute.SUBORDINATE
    return found(
        REASON_MISSING.when(form.reason is None, "reason"),
        None if form.reason is None else _check_reason(form.reason, circumstances),
        INTENTION_NOT_CONFIRMED.when(not form.confirmed, "confirmed"),
        _check_subordinate(circumstances) if subordinate else _check_own_employee(circumstances),
    )


def _check_reason(reason: RevocationReason | CurrentRevocationReason, known: RevocationCircumstances) -> Findings:
    """Return whether the *reason* fits the person, and whether those who may ask for it did (REV-001 to REV-003, REV-012)."""
    fits = _not_given(RevocationFact.HOLDS, known.holds)
    if known.holds is not None:
        fits = reason_does_not_fit(reason, known.holds)
    case = legal_case(reason).outcome
    if case is None or case not in _ASKERS:
        return found(fits)
    askers, rule = _ASKERS[case]
    asked_by = known.on_request_of
    return found(
        fits,
        _not_given(RevocationFact.ON_REQUEST_OF, asked_by),
        rule.when(asked_by is not None and asked_by.isdisjoint(askers), "circumstances.on_request_of"),
    )


def _check_subordinate(known: RevocationCircumstances) -> Findings:
    """Return what is wrong where the user is in a subordinate entity (REV-005 to REV-007)."""
    others = (FilledInBy.LOCAL_ADMINISTRATOR, FilledInBy.SOMEBODY_ELSE)
    return found(
        _not_given(RevocationFact.DONE_BY, known.done_by),
        NOT_EMPLOYEE_OF_AUTHORITY.when(known.done_by in others, "circumstances.done_by"),
        _not_given(RevocationFact.LISTED, known.listed),
        NOT_ACCEPTED_HERE.when(known.listed is False, "circumstances.listed"),
        _not_given(RevocationFact.SAME_DATABASE, known.same_database),
        OTHER_DATABASE.when(known.same_database is False, "circumstances.same_database"),
    )


def _check_own_employee(known: RevocationCircumstances) -> Findings:
    """Return what is wrong where the user is an active employee of the same entity (REV-004, REV-018)."""
    others = (FilledInBy.AUTHORITY_EMPLOYEE, FilledInBy.SOMEBODY_ELSE)
    return found(
        _not_given(RevocationFact.DONE_BY, known.done_by),
        NOT_LOCAL_ADMINISTRATOR.when(known.done_by in others, "circumstances.done_by"),
        _not_given(RevocationFact.LISTED, known.listed),
        NOT_ACTIVE_EMPLOYEE.when(known.listed is False, "circumstances.listed"),
    )


def _not_given(fact: RevocationFact, value: object) -> Finding | None:
    return CIRCUMSTANCE_NOT_GIVEN.when(value is None, f"circumstances.{fact.name.lower()}", fact=fact)
