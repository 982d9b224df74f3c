"""
What the form of a request cannot be filed without.

Blanks alone are nothing. The second name may be left empty, and so may whoever gave the authorisation, unless an employee asks.
The days and the modules are asked for with what else is asked of them (`sio_rules.access.request.validity`, `sio_rules.access.scopes`).

Not modelled here: the image code, which only the page that shows the image can compare (ACC-117).
"""

from sio_rules._expect import expect, plain_text
from sio_rules.access.applicants import Function
from sio_rules.acts import FORM_GUIDE
from sio_rules.institutions import Body, Institution
from sio_rules.rule import Finding, Rule, Severity

from .form import IdentityVariant, RequestField

IDENTITY_NOT_PICKED = Rule(
    code="ACC-102",
    basis=(FORM_GUIDE.section("podmiot"),),
    severity=Severity.ERROR,
    pl="Nie wybrano sposobu potwierdzenia tożsamości: ePUAP albo osobiste stawiennictwo.",
    en="It is not picked how the identity is confirmed: by ePUAP or in person.",
)
ENTITY_NOT_PICKED = Rule(
    code="ACC-103",
    basis=(FORM_GUIDE.section("podmiot"),),
    severity=Severity.ERROR,
    pl="Nie wybrano podmiotu, którego dotyczy wniosek; wybiera się go przed wpisaniem danych.",
    en="The entity of the request is not picked; it is picked before the data are filled in.",
)
FIELD_LEFT_EMPTY = Rule(
    code="ACC-104a",
    basis=(FORM_GUIDE.section("dane podstawowe"),),
    severity=Severity.ERROR,
    pl="Nie wypełniono pola „{field}”, bez którego nie można złożyć wniosku.",
    en="The field “{field}” is left empty; a request cannot be filed without it.",
)
PESEL_LEFT_EMPTY = Rule(
    code="ACC-106",
    basis=(FORM_GUIDE.section("dane podstawowe"),),
    severity=Severity.ERROR,
    pl="Nie podano numeru PESEL; bez niego nie można złożyć wniosku na tym formularzu.",
    en="No PESEL number is given; without one this form cannot be filed.",
)
FUNCTION_NOT_PICKED = Rule(
    code="ACC-108",
    basis=(FORM_GUIDE.section("upoważnienie"),),
    severity=Severity.ERROR,
    pl="Nie wybrano funkcji; pracownik wybiera opcję „pracownik”.",
    en="No function is picked; an employee picks “employee”.",
)
GIVER_LEFT_EMPTY = Rule(
    code="ACC-109",
    basis=(FORM_GUIDE.section("upoważnienie"),),
    severity=Severity.ERROR,
    pl="Nie wypełniono pola „{field}”; wniosek pracownika wskazuje z imienia i nazwiska, kto go upoważnił.",
    en="The field “{field}” is left empty; an employee's request names who gave the authorisation, with both names.",
)
UNDERTAKING_NOT_TICKED = Rule(
    code="ACC-115",
    basis=(FORM_GUIDE.section("zobowiązanie"),),
    severity=Severity.ERROR,
    pl="Nie zaznaczono zobowiązania do zachowania w tajemnicy danych i sposobów ich zabezpieczenia, także po ustaniu zatrudnienia.",
    en="The undertaking to keep the data and their protection secret, also after employment ends, is not ticked.",
)


def identity_not_picked(identity: IdentityVariant | None) -> Finding | None:
    """
    Tell whether the identity variant is missing (ACC-102).

    >>> identity_not_picked(None).code, identity_not_picked(IdentityVariant.EPUAP)
    ('ACC-102', None)
    """
    if identity is None:
        return IDENTITY_NOT_PICKED.finding("identity")
    if type(identity) is not IdentityVariant:
        expect("identity", identity, IdentityVariant, type(None))
    return None


def entity_not_picked(entity: Institution | Body | None) -> Finding | None:
    """
    Tell whether the entity is missing (ACC-103).

    >>> from sio_rules.institutions import BodyKind
    >>> entity_not_picked(None).code, entity_not_picked(Body(BodyKind.GMINA))
    ('ACC-103', None)
    """
    if entity is None:
        return ENTITY_NOT_PICKED.finding("entity")
    if type(entity) is not Institution and type(entity) is not Body:
        expect("entity", entity, Institution, Body, type(None))
    return None


def field_left_empty(text: str, named: RequestField) -> Finding | None:
    """
    Tell whether *text*, typed into the field *named*, is empty or blank (ACC-104).

    >>> field_left_empty("  ", RequestField.PHONE).en
    'The field “phone” is left empty; a request cannot be filed without it.'
    """
    if type(text) is not str or type(named) is not RequestField:
        text = plain_text(text)
        expect("named", named, RequestField)
    return None if text.strip() else FIELD_LEFT_EMPTY.finding(named.path, field=named)


def pesel_left_empty(pesel: str) -> Finding | None:
    """
    Tell whether no PESEL number is typed (ACC-106).

    >>> pesel_left_empty("  ").code, pesel_left_empty("0")
    ('ACC-106', None)
    """
    return None if plain_text(pesel, "pesel").strip() else PESEL_LEFT_EMPTY.finding("pesel")


def function_not_picked(function: Function | None) -> Finding | None:
    """
    Tell whether the function is missing (ACC-108).

    >>> function_not_picked(None).code, function_not_picked(Function.EMPLOYEE)
    ('ACC-108', None)
    """
    if function is None:
        return FUNCTION_NOT_PICKED.finding("function")
    if type(function) is not Function:
        expect("function", function, Function, type(None))
    return None


def giver_left_empty(text: str, named: RequestField) -> Finding | None:
    """
    Tell whether *text*, one of the two names of who authorised an employee, is empty or blank (ACC-109).

    >>> named = RequestField.GIVEN_BY_FIRST_NAME
    >>> giver_left_empty("  ", named).code, giver_left_empty("A", named)
    ('ACC-109', None)
    """
    if type(text) is not str or type(named) is not RequestField:
        text = plain_text(text)
        expect("named", named, RequestField)
    return None if text.strip() else GIVER_LEFT_EMPTY.finding(named.path, field=named)


def undertaking_not_ticked(undertaking: bool) -> Finding | None:  # noqa: FBT001 - it is the field
    """
    Tell whether the undertaking is not ticked (ACC-115).

    >>> undertaking_not_ticked(False).code, undertaking_not_ticked(True)
    ('ACC-115', None)
    """
    if type(undertaking) is not bool:
        expect("undertaking", undertaking, bool)
    return None if undertaking else UNDERTAKING_NOT_TICKED.finding("undertaking")
