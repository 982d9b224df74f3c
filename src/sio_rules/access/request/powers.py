"""
What an internal authorisation gives to an employee: one to three capacities, sets of data, and the power to confirm data.

The power to confirm the truth of data is given by a wójt, burmistrz, prezydent or a minister who runs schools, and by nobody else;
they have to say whether they give it.

Not modelled here: how many people are authorised, for there is no limit (ACC-216).
"""

from sio_rules._expect import expect
from sio_rules.access.applicants import ALL_APPLICANTS, Applicant
from sio_rules.access.scopes import ALL_SCOPES, AccessScope, expect_applicants, expect_scopes
from sio_rules.acts import ACCESS_GUIDE, SIO_ACT
from sio_rules.institutions import GMINY, Body, BodyKind, Institution
from sio_rules.rule import Finding, Rule, Severity

CONFIRMATION_GIVERS = GMINY | {BodyKind.EDUCATION_MINISTER, BodyKind.OTHER_MINISTER}
"""Bodies whose head, a wójt, burmistrz, prezydent or minister who runs schools, may give the power to confirm data."""

_HERE = "circumstances.authorisation"
_NOTES = ACCESS_GUIDE.section("I")

NO_CAPACITY_NAMED = Rule(
    code="ACC-215",
    basis=(ACCESS_GUIDE.section("słownik"), _NOTES),
    severity=Severity.ERROR,
    pl="Upoważnienie wewnętrzne nie wymienia żadnego z trzech zakresów: dostępu w imieniu kierownika, przyznawania dostępu"
    " kierownikom, przyznawania dostępu pracownikom.",
    en="The internal authorisation names none of its three scopes: access on behalf of the head, granting to heads, granting to"
    " employees.",
)
NO_DATA_SCOPE_NAMED = Rule(
    code="ACC-217",
    basis=(SIO_ACT.art("68", ust="2"), _NOTES),
    severity=Severity.ERROR,
    pl="Upoważnienie pracownika do dostępu w imieniu kierownika nie wymienia żadnego z pięciu zbiorów danych.",
    en="The authorisation of an employee to access on behalf of the head names none of the five sets of data.",
)
CONFIRMATION_NOT_TO_GIVE = Rule(
    code="ACC-218a",
    basis=(SIO_ACT.art("50", ust="3"), _NOTES),
    severity=Severity.ERROR,
    pl="Upoważnienie obejmuje potwierdzanie prawdziwości danych, którego może udzielić tylko wójt, burmistrz, prezydent miasta"
    " albo minister prowadzący szkoły.",
    en="The authorisation includes confirming the truth of data, which only a wójt, burmistrz, prezydent miasta or a minister who"
    " runs schools may give.",
    reading="A-26",
)
CONFIRMATION_NOT_STATED = Rule(
    code="ACC-218b",
    basis=(SIO_ACT.art("50", ust="3"), _NOTES),
    severity=Severity.ERROR,
    pl="Wójt, burmistrz, prezydent miasta albo minister nie określił, czy daje pracownikowi prawo potwierdzania prawdziwości danych.",
    en="The wójt, burmistrz, prezydent miasta or minister has not stated whether the employee may confirm the truth of data.",
)


def no_capacity_named(capacities: frozenset[Applicant]) -> Finding | None:
    """
    Tell whether none of the three scopes is named (ACC-215); one, two and three are lawful.

    >>> no_capacity_named(frozenset()).code, no_capacity_named(frozenset({Applicant.EMPLOYEE}))
    ('ACC-215', None)
    """
    if type(capacities) is not frozenset or not capacities <= ALL_APPLICANTS:
        expect_applicants("capacities", capacities)
    return None if capacities else NO_CAPACITY_NAMED.finding(f"{_HERE}.capacities")


def no_data_scope_named(capacities: frozenset[Applicant], data_scopes: frozenset[AccessScope]) -> Finding | None:
    """
    Tell whether an employee is authorised for none of the five sets of data (ACC-217).

    >>> no_data_scope_named(frozenset({Applicant.EMPLOYEE}), frozenset()).code
    'ACC-217'
    >>> no_data_scope_named(frozenset({Applicant.GRANTER_FOR_STAFF}), frozenset()) is None
    True
    """
    if type(capacities) is not frozenset or not capacities <= ALL_APPLICANTS:
        expect_applicants("capacities", capacities)
    if type(data_scopes) is not frozenset or not data_scopes <= ALL_SCOPES:
        expect_scopes("data_scopes", data_scopes)
    if data_scopes or Applicant.EMPLOYEE not in capacities:
        return None
    return NO_DATA_SCOPE_NAMED.finding(f"{_HERE}.data_scopes")


def may_give_confirmation(entity: Institution | Body) -> bool:
    """
    Tell whether the head of *entity* may let an employee confirm the truth of data (ACC-218, readings A-26 and A-67).

    >>> may_give_confirmation(Body(BodyKind.GMINA)), may_give_confirmation(Body(BodyKind.POWIAT))
    (True, False)
    """
    if type(entity) is not Institution and type(entity) is not Body:
        expect("entity", entity, Institution, Body)
    return isinstance(entity, Body) and entity.kind in CONFIRMATION_GIVERS


def confirmation_unlawful(
    confirms: bool | None,  # noqa: FBT001 - the one thing that is judged
    *,
    entity: Institution | Body,
    capacities: frozenset[Applicant],
) -> Finding | None:
    """
    Tell whether the power to confirm data is given by who may not, or not stated for an employee by who must (ACC-218).

    >>> employee = frozenset({Applicant.EMPLOYEE})
    >>> confirmation_unlawful(True, entity=Body(BodyKind.POWIAT), capacities=employee).code
    'ACC-218a'
    >>> confirmation_unlawful(None, entity=Body(BodyKind.GMINA), capacities=employee).code
    'ACC-218b'
    """
    if confirms is not None and type(confirms) is not bool:
        expect("confirms", confirms, bool, type(None))
    if type(capacities) is not frozenset or not capacities <= ALL_APPLICANTS:
        expect_applicants("capacities", capacities)
    at = f"{_HERE}.confirms"
    if type(entity) is not Institution and type(entity) is not Body:
        expect("entity", entity, Institution, Body)
    if confirms is False:
        return None
    if may_give_confirmation(entity):
        if confirms is None and Applicant.EMPLOYEE in capacities:
            return CONFIRMATION_NOT_STATED.finding(at)
        return None
    return CONFIRMATION_NOT_TO_GIVE.finding(at) if confirms else None
