"""
The fields without which the form of a request cannot be filed.

A field that holds only blanks is empty. The second name may be left empty; only an employee must name the person who gave the
authorisation. A head has access by law to all data that the entity sends and retrieves, and need not select scopes (reading A-66).

Not modelled here: the image code, which only the page that shows the image can compare (ACC-117).
"""

from sio_rules._expect import is_blank
from sio_rules.access.applicants import HEADS, Function
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE
from sio_rules.rule import Findings, Rule, Severity, found

from .form import AccessRequest, RequestField

# Kept by name, as Python 3.11 is slow to look up a member by its class.
_FIRST_NAME, _LAST_NAME, _EMAIL, _PHONE = (
    RequestField.FIRST_NAME,
    RequestField.LAST_NAME,
    RequestField.EMAIL,
    RequestField.PHONE,
)
_GIVEN_BY_FIRST_NAME, _GIVEN_BY_LAST_NAME = RequestField.GIVEN_BY_FIRST_NAME, RequestField.GIVEN_BY_LAST_NAME

_PERSON = FORM_GUIDE.section("dane podstawowe")
_AUTHORISATION = FORM_GUIDE.section("upoważnienie")

IDENTITY_MISSING = Rule(
    code="ACC-102",
    basis=(FORM_GUIDE.section("podmiot"),),
    severity=Severity.ERROR,
    pl="Nie wybrano sposobu potwierdzenia tożsamości: „ePUAP” albo „Osobiste stawiennictwo”.",
    en="The way of confirming identity is not selected: “ePUAP” or “Osobiste stawiennictwo” (in person).",
)
ENTITY_MISSING = Rule(
    code="ACC-103",
    basis=(FORM_GUIDE.section("podmiot"),),
    severity=Severity.ERROR,
    pl="Nie wybrano podmiotu, którego dotyczy wniosek; podmiot wybiera się przed wpisaniem danych.",
    en="The entity of the request is not selected; it is selected before the data are entered.",
)
FIELD_MISSING = Rule(
    code="ACC-104a",
    basis=(_PERSON,),
    severity=Severity.ERROR,
    pl="Nie wypełniono pola ({field}); bez niego nie można złożyć wniosku.",
    en="The field ({field}) is left empty; the request cannot be filed without it.",
)
PESEL_FIELD_MISSING = Rule(
    code="ACC-106",
    basis=(_PERSON,),
    severity=Severity.ERROR,
    pl="Nie podano numeru PESEL; bez niego nie można złożyć wniosku na tym formularzu.",
    en="The PESEL number is not given; this form cannot be filed without it.",
)
FUNCTION_MISSING = Rule(
    code="ACC-108",
    basis=(_AUTHORISATION,),
    severity=Severity.ERROR,
    pl="Nie wybrano funkcji; pracownik wybiera opcję „PRACOWNIK”.",
    en="The function is not selected; an employee selects the option “PRACOWNIK”.",
)
GIVER_MISSING = Rule(
    code="ACC-109",
    basis=(_AUTHORISATION,),
    severity=Severity.ERROR,
    pl="Nie wypełniono pola ({field}); we wniosku pracownika podaje się imię i nazwisko osoby, która go upoważniła.",
    en="The field ({field}) is left empty; an employee's request must give the first and last name of the person who gave"
    " the authorisation.",
)
VALID_FROM_MISSING = Rule(
    code="ACC-110a",
    basis=(_AUTHORISATION,),
    severity=Severity.ERROR,
    pl="Nie podano daty początku ważności upoważnienia.",
    en="The start of the authorisation is not given.",
)
VALID_UNTIL_MISSING = Rule(
    code="ACC-110b",
    basis=(_AUTHORISATION, ACCESS_GUIDE.section("I")),
    severity=Severity.ERROR,
    pl="Nie podano daty końca ważności upoważnienia, a upoważnienia udziela się tylko na czas określony.",
    en="The end of the authorisation is not given; an authorisation is given only for a fixed period.",
)
SCOPES_MISSING = Rule(
    code="ACC-112",
    basis=(FORM_GUIDE.section("zakresy dostępu"),),
    severity=Severity.ERROR,
    pl="Nie wybrano żadnego modułu, do którego pracownik ma mieć dostęp.",
    en="No module is selected for the employee to have access to.",
    reading="A-66",
)
UNDERTAKING_MISSING = Rule(
    code="ACC-115",
    basis=(FORM_GUIDE.section("zobowiązanie"),),
    severity=Severity.ERROR,
    pl="Nie zaznaczono zobowiązania do zachowania w tajemnicy danych i sposobów ich zabezpieczenia, także po ustaniu"
    " zatrudnienia.",
    en="The undertaking is not ticked: to keep secret the data and the way they are protected, even after employment ends.",
)


def check_completeness(request: AccessRequest) -> Findings:
    """
    Return the fields of *request* that are missing and without which it cannot be filed (ACC-102 to ACC-112, ACC-115).

    >>> check_completeness(AccessRequest(first_name="Anna", phone="  ")).under("phone")[0].en
    'The field (telephone number) is left empty; the request cannot be filed without it.'
    """
    employee = request.function is Function.EMPLOYEE
    no_giver_first_name = employee and is_blank(request.given_by_first_name)
    no_giver_last_name = employee and is_blank(request.given_by_last_name)
    return found(
        IDENTITY_MISSING.when(request.identity is None, "identity"),
        ENTITY_MISSING.when(request.entity is None, "entity"),
        FIELD_MISSING.when(is_blank(request.first_name), "first_name", field=_FIRST_NAME),
        FIELD_MISSING.when(is_blank(request.last_name), "last_name", field=_LAST_NAME),
        PESEL_FIELD_MISSING.when(is_blank(request.pesel), "pesel"),
        FIELD_MISSING.when(is_blank(request.email), "email", field=_EMAIL),
        FIELD_MISSING.when(is_blank(request.phone), "phone", field=_PHONE),
        FUNCTION_MISSING.when(request.function is None, "function"),
        GIVER_MISSING.when(no_giver_first_name, "given_by_first_name", field=_GIVEN_BY_FIRST_NAME),
        GIVER_MISSING.when(no_giver_last_name, "given_by_last_name", field=_GIVEN_BY_LAST_NAME),
        VALID_FROM_MISSING.when(request.valid_from is None, "valid_from"),
        VALID_UNTIL_MISSING.when(request.valid_until is None, "valid_until"),
        SCOPES_MISSING.when(not request.scopes and request.function not in HEADS, "scopes"),
        UNDERTAKING_MISSING.when(not request.undertaking, "undertaking"),
    )
