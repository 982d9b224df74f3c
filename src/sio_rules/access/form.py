"""
The form of a request for access: what it holds, as typed and picked, and what must not be left empty.

Not modelled here: the image code, which only the page that shows the image can compare (ACC-117), and the shape of names, for
which no source has a rule.
"""

from datetime import date

from attrs import field, frozen

from sio_rules.acts import FORM_GUIDE
from sio_rules.expect import expect
from sio_rules.institutions import Body, Institution
from sio_rules.label import Label
from sio_rules.rule import Finding, Rule, Severity
from sio_rules.typed import typed

from .applicants import Function
from .scopes import ALL_MODULES, AccessModule, check_modules


class IdentityVariant(Label):
    """Name how the person's identity is confirmed."""

    EPUAP = "ePUAP"
    IN_PERSON = "osobiste stawiennictwo"


class RequestField(Label):
    """Name a field of the form; the lower-case name is its path in a finding."""

    IDENTITY = "sposób potwierdzenia tożsamości"
    ENTITY = "podmiot"
    FIRST_NAME = "imię"
    SECOND_NAME = "drugie imię"
    LAST_NAME = "nazwisko"
    PESEL = "numer PESEL"
    EMAIL = "adres e-mail"
    PHONE = "numer telefonu"
    FUNCTION = "funkcja"
    GIVEN_BY_FIRST_NAME = "imię osoby, która udzieliła upoważnienia"
    GIVEN_BY_LAST_NAME = "nazwisko osoby, która udzieliła upoważnienia"
    VALID_FROM = "początek ważności upoważnienia"
    VALID_UNTIL = "koniec ważności upoważnienia"
    SCOPES = "zakresy dostępu"
    PASSWORD = "hasło"  # noqa: S105 - the name of the field
    UNDERTAKING = "zobowiązanie"

    @property
    def path(self) -> str:
        """The name of the attribute of `AccessRequest`."""
        return self.name.lower()


_TYPED = (
    "first_name",
    "second_name",
    "last_name",
    "pesel",
    "email",
    "phone",
    "given_by_first_name",
    "given_by_last_name",
    "password",
)

_ENTITIES = (Institution, Body, type(None))


@frozen(kw_only=True)
class AccessRequest:
    """
    Hold what the form of a request for access holds, as a person typed and picked it: nothing is trimmed or corrected.

    What is typed is `str` ("" = left empty), what is picked an enum, a `bool` or a `date` (None = not picked); *scopes* is a
    frozenset of modules. `AccessRequest()` is the empty form. *given_by_first_name* and *given_by_last_name* name the person
    who gave the authorisation. Whatever is wrong with it is told by `check_request`; only a wrong Python type raises:
    `TypeError`, naming the argument. `repr()` shows nothing personal.

    >>> AccessRequest(first_name="Anna", valid_from=date(2020, 9, 1)).valid_until is None
    True
    >>> AccessRequest(pesel=44051401359)
    Traceback (most recent call last):
    ...
    TypeError: pesel must be str, not int
    """

    identity: IdentityVariant | None = None
    entity: Institution | Body | None = None
    first_name: str = field(default="", repr=False)
    second_name: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    pesel: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    function: Function | None = None
    given_by_first_name: str = field(default="", repr=False)
    given_by_last_name: str = field(default="", repr=False)
    valid_from: date | None = None
    valid_until: date | None = None
    scopes: frozenset[AccessModule] = frozenset()
    password: str = field(default="", repr=False)
    undertaking: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        if not self._is_plain():
            for name in _TYPED:
                object.__setattr__(self, name, typed(getattr(self, name), name))
            expect("identity", self.identity, IdentityVariant, type(None))
            expect("entity", self.entity, Institution, Body, type(None))
            expect("function", self.function, Function, type(None))
            expect("valid_from", self.valid_from, date, type(None))
            expect("valid_until", self.valid_until, date, type(None))
            check_modules("scopes", self.scopes)
            expect("undertaking", self.undertaking, bool)

    def _is_plain(self) -> bool:
        """Tell, for the most frequent kinds of values, that all are right; what is not told here is looked at one by one."""
        return (
            type(self.first_name)
            is type(self.second_name)
            is type(self.last_name)
            is type(self.pesel)
            is type(self.email)
            is type(self.phone)
            is type(self.given_by_first_name)
            is type(self.given_by_last_name)
            is type(self.password)
            is str
            and (type(self.valid_from) is date or self.valid_from is None)
            and (type(self.valid_until) is date or self.valid_until is None)
            and (type(self.identity) is IdentityVariant or self.identity is None)
            and type(self.entity) in _ENTITIES
            and (type(self.function) is Function or self.function is None)
            and type(self.scopes) is frozenset
            and self.scopes <= ALL_MODULES
            and type(self.undertaking) is bool
        )


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
    """Tell whether the identity variant is missing (ACC-102)."""
    expect("identity", identity, IdentityVariant, type(None))
    return IDENTITY_NOT_PICKED.finding("identity") if identity is None else None


def entity_not_picked(entity: Institution | Body | None) -> Finding | None:
    """Tell whether the entity is missing (ACC-103)."""
    expect("entity", entity, Institution, Body, type(None))
    return ENTITY_NOT_PICKED.finding("entity") if entity is None else None


def field_left_empty(text: str, named: RequestField) -> Finding | None:
    """
    Tell whether *text*, typed into the field *named*, is empty or blank (ACC-104).

    >>> field_left_empty("  ", RequestField.PHONE).en
    'The field “phone” is left empty; a request cannot be filed without it.'
    """
    if type(named) is not RequestField:
        expect("named", named, RequestField)
    if typed(text).strip():
        return None
    return FIELD_LEFT_EMPTY.finding(named.path, field=named)


def pesel_left_empty(pesel: str) -> Finding | None:
    """Tell whether no PESEL number is typed (ACC-106)."""
    return None if typed(pesel, "pesel").strip() else PESEL_LEFT_EMPTY.finding("pesel")


def function_not_picked(function: Function | None) -> Finding | None:
    """Tell whether the function is missing (ACC-108)."""
    expect("function", function, Function, type(None))
    return FUNCTION_NOT_PICKED.finding("function") if function is None else None


def giver_left_empty(text: str, named: RequestField) -> Finding | None:
    """Tell whether *text*, one of the two names of who authorised an employee, is empty or blank (ACC-109)."""
    if type(named) is not RequestField:
        expect("named", named, RequestField)
    if typed(text).strip():
        return None
    return GIVER_LEFT_EMPTY.finding(named.path, field=named)


def undertaking_not_ticked(undertaking: bool) -> Finding | None:  # noqa: FBT001 - it is the field
    """Tell whether the undertaking is not ticked (ACC-115)."""
    expect("undertaking", undertaking, bool)
    return None if undertaking else UNDERTAKING_NOT_TICKED.finding("undertaking")


RULES = (
    IDENTITY_NOT_PICKED,
    ENTITY_NOT_PICKED,
    FIELD_LEFT_EMPTY,
    PESEL_LEFT_EMPTY,
    FUNCTION_NOT_PICKED,
    GIVER_LEFT_EMPTY,
    UNDERTAKING_NOT_TICKED,
)
