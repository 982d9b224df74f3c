"""
The scopes of access that are selected in the form.

An employee sends and retrieves data in up to five data sets. Granting access to others is selected beside them or alone. The
selected scopes determine in which of the three internal capacities the person asks for access.

Not modelled here: the type of user, which SIO derives from the type of entity by an unpublished table (ACC-113).
"""

from sio_rules._expect import expect, expect_each
from sio_rules.labels import Label, term

from .applicants import Applicant


class AccessScope(Label):
    """Name a scope of access that can be selected in the form (zakres dostępu)."""

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
"""The five data sets from which the head selects those of an employee (ACC-217)."""

_GRANTING = (
    (AccessScope.GRANTING_TO_HEADS, Applicant.GRANTER_FOR_HEADS),
    (AccessScope.GRANTING_TO_STAFF, Applicant.GRANTER_FOR_STAFF),
)


def internal_capacities(scopes: frozenset[AccessScope]) -> frozenset[Applicant]:
    """
    Return the internal capacities in which a person who selects *scopes* asks for access; empty where nothing is selected.

    >>> internal_capacities(frozenset({AccessScope.PUPILS, AccessScope.RSPO}))
    frozenset({Applicant.EMPLOYEE})
    """
    expect("scopes", scopes, frozenset)
    expect_each("scopes", scopes, AccessScope)
    asked = {capacity for scope, capacity in _GRANTING if scope in scopes}
    if not DATA_SCOPES.isdisjoint(scopes):
        asked.add(Applicant.EMPLOYEE)
    return frozenset(asked)


def scopes_of(capacities: frozenset[Applicant], data_scopes: frozenset[AccessScope]) -> frozenset[AccessScope]:
    """
    Return the scopes that a person authorised in *capacities* may select; *data_scopes* are those given to an employee.

    >>> sorted(each.name for each in scopes_of(frozenset({Applicant.GRANTER_FOR_STAFF}), frozenset()))
    ['GRANTING_TO_STAFF']
    """
    expect("capacities", capacities, frozenset)
    expect_each("capacities", capacities, Applicant)
    expect("data_scopes", data_scopes, frozenset)
    expect_each("data_scopes", data_scopes, AccessScope)
    granting = frozenset(scope for scope, capacity in _GRANTING if capacity in capacities)
    return granting | data_scopes if Applicant.EMPLOYEE in capacities else granting
