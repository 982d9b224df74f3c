"""
What a person asks to see and change: the modules of SIO that are picked in the form.

An employee sends and obtains data in up to five sets; granting access to others is picked beside them, or alone. From what is
picked follows in which of the three internal capacities the person asks.

Not modelled here: the type of user, which SIO derives from the type of entity by a table that is not published (ACC-113).
"""

from sio_rules._expect import expect, expect_each
from sio_rules.acts import FORM_GUIDE
from sio_rules.labels import Label
from sio_rules.rule import Finding, Rule, Severity

from .applicants import ALL_APPLICANTS, HEADS, Applicant, Function


class AccessScope(Label):
    """Name a part of SIO that may be picked."""

    RSPO = "RSPO"
    SCHOOLS_AND_UNITS = "zbiór danych szkół i placówek oświatowych"
    OTHER_ENTITIES = "zbiór danych jednostek"
    PUPILS = "zbiór danych o uczniach"
    TEACHERS = "zbiór danych o nauczycielach"
    GRANTING_TO_HEADS = "przyznawanie i blokowanie dostępu kierownikom jednostek"
    GRANTING_TO_STAFF = "przyznawanie i blokowanie dostępu pracownikom jednostki"


ALL_SCOPES = frozenset(AccessScope)
DATA_SCOPES = ALL_SCOPES - {AccessScope.GRANTING_TO_HEADS, AccessScope.GRANTING_TO_STAFF}
"""The five sets of data of which the head chooses for an employee (ACC-217)."""

_ONLY_EMPLOYEE = frozenset({Applicant.EMPLOYEE})
_GRANTING = (
    (AccessScope.GRANTING_TO_HEADS, Applicant.GRANTER_FOR_HEADS),
    (AccessScope.GRANTING_TO_STAFF, Applicant.GRANTER_FOR_STAFF),
)

NO_SCOPE_SELECTED = Rule(
    code="ACC-112",
    basis=(FORM_GUIDE.section("zakresy dostępu"),),
    severity=Severity.ERROR,
    pl="Nie wybrano żadnego modułu, do którego pracownik ma mieć dostęp.",
    en="No module is picked to which the employee is to have access.",
    reading="A-66",
)


def expect_scopes(argument: str, modules: frozenset[AccessScope]) -> None:
    """
    Raise `TypeError` naming *argument* unless *modules* is a frozenset of modules.

    >>> expect_scopes("scopes", frozenset({AccessScope.RSPO}))
    >>> expect_scopes("scopes", [AccessScope.RSPO])
    Traceback (most recent call last):
    ...
    TypeError: scopes must be frozenset, not list
    """
    if type(modules) is frozenset and modules <= ALL_SCOPES:
        return
    expect(argument, modules, frozenset)
    expect_each(argument, modules, AccessScope)


def expect_applicants(argument: str, applicants: frozenset[Applicant]) -> None:
    """
    Raise `TypeError` naming *argument* unless *applicants* is a frozenset of applicants.

    >>> expect_applicants("capacities", frozenset({Applicant.HEAD}))
    >>> expect_applicants("capacities", [Applicant.HEAD])
    Traceback (most recent call last):
    ...
    TypeError: capacities must be frozenset, not list
    """
    if type(applicants) is frozenset and applicants <= ALL_APPLICANTS:
        return
    expect(argument, applicants, frozenset)
    expect_each(argument, applicants, Applicant)


def no_scope_selected(function: Function | None, scopes: frozenset[AccessScope]) -> Finding | None:
    """
    Tell whether *scopes* is empty, where the *function* picked is not that of a head (ACC-112).

    A head has access by force of law, to whatever the entity sends and obtains, and need not pick (reading A-66).

    >>> no_scope_selected(Function.EMPLOYEE, frozenset()).code
    'ACC-112'
    """
    if function is not None and type(function) is not Function:
        expect("function", function, Function, type(None))
    expect_scopes("scopes", scopes)
    if scopes or function in HEADS:
        return None
    return NO_SCOPE_SELECTED.finding("scopes")


def internal_capacities(scopes: frozenset[AccessScope]) -> frozenset[Applicant]:
    """
    Return in which of the three internal capacities a person asks who picks *scopes*; none where nothing is picked.

    >>> internal_capacities(frozenset({AccessScope.PUPILS, AccessScope.RSPO}))
    frozenset({Applicant.EMPLOYEE})
    """
    expect_scopes("scopes", scopes)
    asked = {capacity for module, capacity in _GRANTING if module in scopes}
    if scopes & DATA_SCOPES:
        asked.add(Applicant.EMPLOYEE)
    return frozenset(asked)


def scopes_of(capacities: frozenset[Applicant], data_scopes: frozenset[AccessScope]) -> frozenset[AccessScope]:
    """
    Return the modules that a person may pick who is authorised in *capacities*, with *data_scopes* as an employee.

    >>> sorted(each.name for each in scopes_of(frozenset({Applicant.GRANTER_FOR_STAFF}), frozenset()))
    ['GRANTING_TO_STAFF']
    """
    expect_applicants("capacities", capacities)
    expect_scopes("data_scopes", data_scopes)
    if capacities == _ONLY_EMPLOYEE:
        return data_scopes
    granting = {module for module, capacity in _GRANTING if capacity in capacities}
    return frozenset(granting | data_scopes if Applicant.EMPLOYEE in capacities else granting)
