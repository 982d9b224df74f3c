"""
What an internal authorisation gives to an employee: one to three capacities, data sets, and the power to confirm data.

Only a wójt, burmistrz, prezydent miasta or a minister who runs schools can give the power to confirm that data are true; they
must state whether they give it.

Not modelled here: how many people are authorised, as there is no limit (ACC-216).
"""

from sio_rules.access.applicants import Applicant
from sio_rules.acts import ACCESS_GUIDE, SIO_ACT
from sio_rules.institutions import GMINY, Body, BodyKind, Institution
from sio_rules.rule import Findings, Rule, Severity, found

from .circumstances import InternalAuthorisation

_CONFIRMATION_GIVERS = GMINY | {BodyKind.EDUCATION_MINISTER, BodyKind.OTHER_MINISTER}
"""Bodies whose head (wójt, burmistrz, prezydent miasta, minister who runs schools) may give the power to confirm data."""

_NOTES = ACCESS_GUIDE.section("I")

CAPACITIES_MISSING = Rule(
    code="ACC-215",
    basis=(ACCESS_GUIDE.section("słownik"), _NOTES),
    severity=Severity.ERROR,
    pl="Upoważnienie wewnętrzne nie wymienia żadnego z trzech zakresów: dostępu w imieniu kierownika, przyznawania dostępu"
    " kierownikom ani przyznawania dostępu pracownikom.",
    en="The internal authorisation names none of the three scopes: access on behalf of the head, granting access to heads"
    " or granting access to employees.",
)
DATA_SCOPES_MISSING = Rule(
    code="ACC-217",
    basis=(SIO_ACT.art("68", ust="2"), _NOTES),
    severity=Severity.ERROR,
    pl="Upoważnienie pracownika do dostępu w imieniu kierownika nie wymienia żadnego z pięciu zbiorów danych.",
    en="The authorisation of an employee for access on behalf of the head names none of the five data sets.",
)
DATA_SCOPES_OF_NO_EMPLOYEE = Rule(
    code="ACC-217b",
    basis=(SIO_ACT.art("68", ust="2"), _NOTES),
    severity=Severity.ERROR,
    pl="Upoważnienie wewnętrzne wymienia zbiory danych, choć nie obejmuje dostępu w imieniu kierownika; zbiory danych określa się"
    " tylko dla takiego dostępu.",
    en="The internal authorisation names data sets, but does not include access on behalf of the head; data sets are set only for"
    " that access.",
    reading="A-71",
)
CONFIRMATION_NOT_TO_GIVE = Rule(
    code="ACC-218a",
    basis=(SIO_ACT.art("50", ust="3"), _NOTES),
    severity=Severity.ERROR,
    pl="Upoważnienie obejmuje potwierdzanie prawdziwości danych, a to uprawnienie może przyznać tylko wójt, burmistrz,"
    " prezydent miasta albo minister prowadzący szkoły lub placówki.",
    en="The authorisation includes confirming that data are true; only a wójt, burmistrz, prezydent miasta or a minister who"
    " runs schools or units may give that power.",
    reading="A-26",
)
CONFIRMATION_NOT_STATED = Rule(
    code="ACC-218b",
    basis=(SIO_ACT.art("50", ust="3"), _NOTES),
    severity=Severity.ERROR,
    pl="Wójt, burmistrz, prezydent miasta albo minister nie określił, czy przyznaje pracownikowi uprawnienie do"
    " potwierdzania prawdziwości danych.",
    en="The wójt, burmistrz, prezydent miasta or minister has not stated whether the employee may confirm that data are"
    " true.",
)

CONFIRMATION_OF_NO_EMPLOYEE = Rule(
    code="ACC-218c",
    basis=(SIO_ACT.art("50", ust="3"), _NOTES),
    severity=Severity.ERROR,
    pl="Upoważnienie wewnętrzne obejmuje potwierdzanie prawdziwości danych, choć nie obejmuje dostępu w imieniu kierownika;"
    " uprawnienie do potwierdzania przyznaje się tylko z takim dostępem.",
    en="The internal authorisation includes confirming that data are true, but does not include access on behalf of the head; the"
    " power to confirm is given only with that access.",
    reading="A-71",
)


def check_powers(paper: InternalAuthorisation, *, entity: Institution | Body | None) -> Findings:
    """
    Return what is wrong with what *paper* gives: capacities, data sets, the power to confirm data (ACC-215 to ACC-218).

    *entity* is the one whose head gives it (readings A-26 and A-67); where it is None, the power to confirm is not checked.

    >>> from datetime import date
    >>> names = dict.fromkeys(("first_name", "last_name", "given_by_first_name", "given_by_last_name"), "Jan")
    >>> days = {"valid_from": date(2018, 9, 1), "valid_until": date(2023, 8, 31)}
    >>> paper = InternalAuthorisation(**names, **days, in_writing=True, capacities=frozenset({Applicant.EMPLOYEE}))
    >>> check_powers(paper, entity=Body(BodyKind.GMINA)).codes
    ('ACC-217', 'ACC-218b')
    """
    employee = Applicant.EMPLOYEE in paper.capacities
    only_granting = bool(paper.capacities) and not employee
    may_give = isinstance(entity, Body) and entity.kind in _CONFIRMATION_GIVERS
    must_not = entity is not None and not may_give
    return found(
        CAPACITIES_MISSING.when(not paper.capacities, "capacities"),
        DATA_SCOPES_MISSING.when(employee and not paper.data_scopes, "data_scopes"),
        DATA_SCOPES_OF_NO_EMPLOYEE.when(only_granting and bool(paper.data_scopes), "data_scopes"),
        CONFIRMATION_NOT_TO_GIVE.when(must_not and paper.confirms is True, "confirms"),
        CONFIRMATION_NOT_STATED.when(may_give and employee and paper.confirms is None, "confirms"),
        CONFIRMATION_OF_NO_EMPLOYEE.when(only_granting and paper.confirms is True, "confirms"),
    )
