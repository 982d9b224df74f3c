"""
The form of a request for access: what it holds, as typed and picked, and what must not be left empty.

Not modelled here: the image code, which only the page that shows the image can compare (ACC-117), and the shape of names, for
which no source has a rule.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect, plain_text
from sio_rules.access.applicants import Function
from sio_rules.access.scopes import ALL_SCOPES, AccessScope, expect_scopes
from sio_rules.institutions import Body, Institution
from sio_rules.labels import Label


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
    scopes: frozenset[AccessScope] = frozenset()
    password: str = field(default="", repr=False)
    undertaking: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        if not self._is_plain():
            for name in _TYPED:
                object.__setattr__(self, name, plain_text(getattr(self, name), name))
            expect("identity", self.identity, IdentityVariant, type(None))
            expect("entity", self.entity, Institution, Body, type(None))
            expect("function", self.function, Function, type(None))
            expect("valid_from", self.valid_from, date, type(None))
            expect("valid_until", self.valid_until, date, type(None))
            expect_scopes("scopes", self.scopes)
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
            and self.scopes <= ALL_SCOPES
            and type(self.undertaking) is bool
        )
