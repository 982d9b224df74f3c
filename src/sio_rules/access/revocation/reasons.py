"""
Why access is revoked: the four cases of the act, the five reasons on the form, and today's six.

The cases are the legal basis (art. 74 of the 2011 text); the reasons are those listed on the form. Each reason falls under one
case (A-08), and fits only a person who holds a capacity that it concerns (REV-012).

Not modelled here: art. 85 ust. 6, one of today's six, whose text is not in the sources; it is taken to fit everybody.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules.access.applicants import STATUTORY, Applicant
from sio_rules.acts import HELP_PAGES, REVOCATION_GUIDE, SIO_ACT
from sio_rules.labels import Label, term
from sio_rules.rule import Decision, Finding, Rule, Severity


class LegalCase(Label):
    """Name the cases in which the act lets access be revoked."""

    FALSE_OR_OUTDATED_DATA = "nieprawdziwe lub nieaktualne dane"
    HEAD_DISMISSED = "odwołanie kierownika"
    EMPLOYEE_ON_REQUEST = term(
        "cofnięcie upoważnienia pracownikowi na wniosek",
        en="revocation for an employee on request",
        also=("cofnięcie pracownikowi na wniosek",),
    )
    SUPERVISION = term("nadzór ministra", en="supervision by the minister")


class RevocationReason(Label):
    """Name the five reasons of the form, in its order."""

    ACCESS_FOR_HEAD_WITHDRAWN = term(
        "odwołanie upoważnienia do dostępu do bazy danych SIO w imieniu kierownika podmiotu",
        en="access on behalf of the head withdrawn",
        also=("odwołanie upoważnienia do dostępu w imieniu kierownika",),
    )
    GRANTING_WITHDRAWN = term(
        "odwołanie upoważnienia do reprezentowania podmiotu udzielającego upoważnień", en="power to grant access withdrawn"
    )
    OFFICE_ENDED = term(
        "odwołanie ze stanowiska, rozwiązanie umowy lub wygaśnięcia mandatu kierownika podmiotu",
        en="dismissal, end of contract or of mandate",
        also=("odwołanie ze stanowiska, rozwiązanie umowy lub wygaśnięcie mandatu kierownika",),
    )
    SUPERVISION = term(
        "stwierdzenie, w trybie nadzoru, potrzeby ponownego przeprowadzenia procedury dostępu do bazy danych SIO",
        en="repeat of the procedure required in supervision",
        also=("potrzeba ponownej procedury stwierdzona w trybie nadzoru",),
    )
    FALSE_OR_OUTDATED_DATA = term(
        "udzielenie upoważnienia na podstawie nieprawdziwych lub nieaktualnych danych",
        also=("nieprawdziwe lub nieaktualne dane",),
    )


class CurrentRevocationReason(Label):
    """Name the six reasons of today's act (art. 73), as the help pages of 2020 list them."""

    FALSE_OR_OUTDATED_DATA = "nieprawdziwe lub nieaktualne dane"
    OFFICE_ENDED = term(
        "odwołanie, rozwiązanie umowy lub wygaśnięcie mandatu (art. 68 ust. 1)",
        en="dismissal, end of contract or of mandate",
    )
    EMPLOYEE_WITHDRAWN = term(
        "cofnięcie upoważnienia pracownika (art. 68 ust. 2) lub zmiana zakresu (art. 68 ust. 4)",
        en="employee's authorisation withdrawn, or its scope changed",
    )
    GRANTING_WITHDRAWN = term(
        "cofnięcie upoważnienia do przyznawania dostępu (art. 70 ust. 1)", en="power to grant access withdrawn"
    )
    OTHER_STATUTORY_CASE = term(
        "przypadek z art. 85 ust. 6 ustawy o SIO",
        en="case of the SIO Act, art. 85 ust. 6",
        also=("przypadek z art. 85 ust. 6",),
    )
    LOGIN_DATA_LOST = "utrata danych do logowania"


_GRANTERS = frozenset({Applicant.GRANTER_FOR_HEADS, Applicant.GRANTER_FOR_STAFF})
_ANYBODY = frozenset(Applicant)


@frozen
class _ReasonRow:
    """Hold one reason of the form: under which case of the act it falls, whom it fits, and the rule that says so."""

    reason: RevocationReason
    case: LegalCase
    fits: frozenset[Applicant]
    rule: Rule


_BASIS = (REVOCATION_GUIDE.section("wstęp"), REVOCATION_GUIDE.section("jednostka podrzędna"))

ACCESS_FOR_HEAD_WITHDRAWN = Rule(
    code="REV-010a",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-08",
    pl="Odwołanie upoważnienia do dostępu w imieniu kierownika jest cofnięciem upoważnienia pracownika na wniosek.",
    en="Withdrawing access on behalf of the head counts as revoking an employee's authorisation on request.",
)
GRANTING_WITHDRAWN = Rule(
    code="REV-010b",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-08",
    pl="Odwołanie upoważnienia do przyznawania dostępu jest cofnięciem upoważnienia pracownika na wniosek.",
    en="Withdrawing the power to grant access counts as revoking an employee's authorisation on request.",
)
OFFICE_ENDED = Rule(
    code="REV-010c",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-08",
    pl="Odwołanie ze stanowiska, rozwiązanie umowy i wygaśnięcie mandatu są traktowane jak odwołanie kierownika.",
    en="Dismissal, the end of the contract and the expiry of the mandate all count as the dismissal of the head.",
)
SUPERVISION_BY_MINISTER = Rule(
    code="REV-010d",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-08",
    pl="Potrzebę ponownego przeprowadzenia procedury stwierdza tylko minister, w trybie nadzoru.",
    en="Only the minister, exercising supervision, finds that the procedure must be repeated.",
)
FALSE_OR_OUTDATED_DATA = Rule(
    code="REV-010e",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-08",
    pl="Upoważnienie udzielone na podstawie nieprawdziwych lub nieaktualnych danych można cofnąć każdej osobie.",
    en="Anyone's authorisation can be revoked if it was given on the basis of false or outdated data.",
)

REASONS = (
    _ReasonRow(
        RevocationReason.ACCESS_FOR_HEAD_WITHDRAWN,
        LegalCase.EMPLOYEE_ON_REQUEST,
        frozenset({Applicant.EMPLOYEE}),
        ACCESS_FOR_HEAD_WITHDRAWN,
    ),
    _ReasonRow(RevocationReason.GRANTING_WITHDRAWN, LegalCase.EMPLOYEE_ON_REQUEST, _GRANTERS, GRANTING_WITHDRAWN),
    _ReasonRow(RevocationReason.OFFICE_ENDED, LegalCase.HEAD_DISMISSED, STATUTORY, OFFICE_ENDED),
    _ReasonRow(RevocationReason.SUPERVISION, LegalCase.SUPERVISION, _ANYBODY, SUPERVISION_BY_MINISTER),
    _ReasonRow(
        RevocationReason.FALSE_OR_OUTDATED_DATA,
        LegalCase.FALSE_OR_OUTDATED_DATA,
        _ANYBODY,
        FALSE_OR_OUTDATED_DATA,
    ),
)
"""The five reasons, in the order of the form."""

_TODAY: dict[CurrentRevocationReason, tuple[LegalCase | None, frozenset[Applicant]]] = {
    CurrentRevocationReason.FALSE_OR_OUTDATED_DATA: (LegalCase.FALSE_OR_OUTDATED_DATA, _ANYBODY),
    CurrentRevocationReason.OFFICE_ENDED: (LegalCase.HEAD_DISMISSED, STATUTORY),
    CurrentRevocationReason.EMPLOYEE_WITHDRAWN: (LegalCase.EMPLOYEE_ON_REQUEST, frozenset({Applicant.EMPLOYEE})),
    CurrentRevocationReason.GRANTING_WITHDRAWN: (LegalCase.EMPLOYEE_ON_REQUEST, _GRANTERS),
    CurrentRevocationReason.OTHER_STATUTORY_CASE: (None, _ANYBODY),
    CurrentRevocationReason.LOGIN_DATA_LOST: (None, _ANYBODY),
}
"""The case of the 2011 text that each of today's reasons continues, where it continues one (A-75), and whom it fits."""

REASON_DOES_NOT_FIT = Rule(
    code="REV-012a",
    basis=(REVOCATION_GUIDE.section("jednostka podrzędna"), REVOCATION_GUIDE.section("własna jednostka, etap I")),
    severity=Severity.ERROR,
    pl="Wybrany powód nie odpowiada stanowi faktycznemu, bo nie pasuje do żadnego z upoważnień osoby; powód: {reason}.",
    en="The selected reason does not match the facts, because it does not fit any capacity that the person holds; reason:"
    " {reason}.",
)
CURRENT_REASON_DOES_NOT_FIT = Rule(
    code="REV-012b",
    basis=(SIO_ACT.art("73"), HELP_PAGES.section("cofanie upoważnień")),
    severity=Severity.ERROR,
    pl="Wybrany powód z obecnie obowiązującej listy nie pasuje do żadnego z upoważnień osoby; powód: {reason}.",
    en="The reason selected from the list now in force does not fit any capacity that the person holds; reason: {reason}.",
)
CURRENT_REASON_CONTINUES = Rule(
    code="REV-010f",
    basis=(SIO_ACT.art("73"), REVOCATION_GUIDE.section("wstęp")),
    severity=Severity.GROUND,
    reading="A-75",
    pl="Powód z obecnie obowiązującej listy odpowiada przypadkowi z ustawy w pierwotnym brzmieniu; przypadek: {case}.",
    en="The reason from the list now in force corresponds to a case of the act as first passed; case: {case}.",
)
CURRENT_REASON_IS_NEW = Rule(
    code="REV-010g",
    basis=(SIO_ACT.art("73"), REVOCATION_GUIDE.section("wstęp")),
    severity=Severity.GROUND,
    reading="A-75",
    pl="Powód z obecnie obowiązującej listy nie odpowiada żadnemu z przypadków z ustawy w pierwotnym brzmieniu; powód:"
    " {reason}.",
    en="The reason from the list now in force corresponds to no case of the act as first passed; reason: {reason}.",
)


def legal_case(reason: RevocationReason | CurrentRevocationReason) -> Decision[LegalCase]:
    """
    Return under which case of the act a *reason* falls (REV-001, REV-010).

    Today's reasons have the case of the 2011 text that they continue; two of them continue none, and have no answer.

    >>> legal_case(RevocationReason.GRANTING_WITHDRAWN).outcome, legal_case(CurrentRevocationReason.GRANTING_WITHDRAWN).outcome
    (LegalCase.EMPLOYEE_ON_REQUEST, LegalCase.EMPLOYEE_ON_REQUEST)
    >>> legal_case(CurrentRevocationReason.LOGIN_DATA_LOST).because.codes
    ('REV-010g',)
    """
    expect("reason", reason, RevocationReason, CurrentRevocationReason)
    if isinstance(reason, RevocationReason):
        row = _row(reason)
        return row.rule.decides(row.case)
    case, _ = _TODAY[reason]
    if case is None:
        return Decision.founders(CURRENT_REASON_IS_NEW.finding(reason=reason))
    return CURRENT_REASON_CONTINUES.decides(case, case=case)


def reason_does_not_fit(reason: RevocationReason | CurrentRevocationReason, holds: frozenset[Applicant]) -> Finding | None:
    """
    Return the finding that *reason* fits no capacity that the person *holds* (REV-012); one that it fits is enough.

    >>> reason_does_not_fit(RevocationReason.OFFICE_ENDED, frozenset({Applicant.EMPLOYEE})).code
    'REV-012a'
    >>> reason_does_not_fit(RevocationReason.OFFICE_ENDED, frozenset({Applicant.EMPLOYEE, Applicant.HEAD})) is None
    True
    """
    expect("reason", reason, RevocationReason, CurrentRevocationReason)
    expect("holds", holds, frozenset)
    expect_each("holds", holds, Applicant)
    if isinstance(reason, CurrentRevocationReason):
        return CURRENT_REASON_DOES_NOT_FIT.when(_TODAY[reason][1].isdisjoint(holds), "reason", reason=reason)
    return REASON_DOES_NOT_FIT.when(_row(reason).fits.isdisjoint(holds), "reason", reason=reason)


def _row(reason: RevocationReason) -> _ReasonRow:
    return next(row for row in REASONS if row.reason is reason)
