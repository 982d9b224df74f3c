"""
What a person asks to see and change: the scopes of access that are selected in the form.

An employee sends and obtains data in up to five sets; granting access to others is selected beside them, or alone. From what
is selected follows in which of the three internal capacities the person asks.

Not modelled here: the type of user, which SIO derives from the type of entity by a table that is not published (ACC-113).
"""

from sio_rules._expect import expect, expect_each
from sio_rules.labels import Label, term

from .applicants import Applicant


class AccessScope(Label):
    """Name a part of SIO to which access is asked for (zakres dostępu)."""

    RSPO = "RSPO"
    SCHOOLS_AND_UNITS = term("zbiór danych szkół i placówek oświatowych", en="data set of schools and units")
    OTHER_ENTITIES = term("zbiór danych jednostek", en="data set of other entities")
    PUPILS = term("zbiór danych o uczniach", en="data set of pupils")
    TEACHERS = term("zbiór danych o nauczycielach", en="data set of teachers")
    GRANTING_TO_HEADS = term(
        "przyznawanie danych dostępowych oraz blokowanie dostępu do bazy danych SIO dla kierowników jednostek organizacyjnych",
        en="granting and blocking access for heads of units",
        also=("przyznawanie i blokowanie dostępu kierownikom jednostek",),
    )
    GRANTING_TO_STAFF = term(
        "przyznawanie danych dostępowych oraz blokowanie dostępu do bazy danych SIO dla pracowników jednostki",
        en="granting and blocking access for employees of the unit",
        also=("przyznawanie i blokowanie dostępu pracownikom jednostki",),
    )


DATA_SCOPES = frozenset(AccessScope) - {AccessScope.GRANTING_TO_HEADS, AccessScope.GRANTING_TO_STAFF}
"""The five sets of data of which the head chooses for an employee (ACC-217)."""

_GRANTING = (
    (AccessScope.GRANTING_TO_HEADS, Applicant.GRANTER_FOR_HEADS),
    (AccessScope.GRANTING_TO_STAFF, Applicant.GRANTER_FOR_STAFF),
)


def internal_capacities(scopes: frozenset[AccessScope]) -> frozenset[Applicant]:
    """
    Return in which of the three internal capacities a person asks who selects *scopes*; none where nothing is selected.

    >>> internal_capacities(frozenset({AccessScope.PUPILS, AccessScope.RSPO}))
    frozenset({Applicant.EMPLOYEE})
    """
    expect("scopes", scopes, frozenset)
    expect_each("scopes", scopes, AccessScope)
    asked = {capacity for scope, capacity in _GRANTING if scope in scopes}
    if scopes & DATA_SCOPES:
        asked.add(Applicant.EMPLOYEE)
    return frozenset(asked)


def scopes_of(capacities: frozenset[Applicant], data_scopes: frozenset[AccessScope]) -> frozenset[AccessScope]:
    """
    Return the scopes that a person may select who is authorised in *capacities*, with *data_scopes* as an employee.

    >>> sorted(each.name for each in scopes_of(frozenset({Applicant.GRANTER_FOR_STAFF}), frozenset()))
    ['GRANTING_TO_STAFF']
    """
    expect("capacities", capacities, frozenset)
    expect_each("capacities", capacities, Applicant)
    expect("data_scopes", data_scopes, frozenset)
    expect_each("data_scopes", data_scopes, AccessScope)
    granting = frozenset(scope for scope, capacity in _GRANTING if capacity in capacities)
    return granting | data_scopes if Applicant.EMPLOYEE in capacities else granting
