"""
The form of a request for access, as typed and selected.

Not modelled here: the image code, which only the page that shows the image can compare (ACC-117), and the shape of names, for
which no source has a rule.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._values import Value
from sio_rules.access.applicants import Function
from sio_rules.access.scopes import AccessScope
from sio_rules.institutions import Body, Institution
from sio_rules.labels import Label, term


class IdentityVariant(Label):
    """
    Name how the applicant's identity is confirmed.

    A request signed with a qualified electronic signature is treated as one signed by ePUAP: the regulation of 2017 asks those
    to appear whose request has neither (reading A-70).
    """

    EPUAP = "ePUAP"
    IN_PERSON = term("osobiste stawiennictwo", en="personal appearance")


class RequestField(Label):
    """Name a field of the form; the lower-case name is its path in a finding."""

    IDENTITY = term(
        "wariant potwierdzenia tożsamości", en="way of confirming identity", also=("sposób potwierdzenia tożsamości",)
    )
    ENTITY = "podmiot"
    FIRST_NAME = "imię"
    SECOND_NAME = "drugie imię"
    LAST_NAME = "nazwisko"
    PESEL = term("PESEL", en="PESEL number", also=("numer PESEL",))
    EMAIL = term("adres e-mail", en="e-mail address")
    PHONE = term("numer telefonu", en="telephone number")
    FUNCTION = "funkcja"
    GIVEN_BY_FIRST_NAME = term(
        "imię osoby, która udzieliła upoważnienia", en="first name of the person who gave the authorisation"
    )
    GIVEN_BY_LAST_NAME = term(
        "nazwisko osoby, która udzieliła upoważnienia", en="last name of the person who gave the authorisation"
    )
    VALID_FROM = term(
        "data początku ważności upoważnienia", en="start of the authorisation", also=("początek ważności upoważnienia",)
    )
    VALID_UNTIL = term(
        "data końca ważności upoważnienia", en="end of the authorisation", also=("koniec ważności upoważnienia",)
    )
    SCOPES = term("zakresy dostępu", en="scopes of access", also=("zakres dostępu",))
    PASSWORD = "hasło"  # noqa: S105 - the name of the field
    UNDERTAKING = "zobowiązanie"

    @property
    def path(self) -> str:
        """The name of the attribute of `AccessRequest`."""
        return self.name.lower()


@frozen(kw_only=True)
class AccessRequest(Value):
    """
    Hold the form of a request for access as typed and selected; nothing is trimmed or corrected.

    A typed field is `str` ("" = left empty); a selected one is a member of a list, a `bool`, a `date` (None = not selected) or
    a frozenset of *scopes*. `AccessRequest()` is the empty form. *given_by_first_name* and *given_by_last_name* name the
    person who gave the authorisation. `check_request` returns everything that is wrong with it. Only a wrong Python type
    raises: `TypeError`, naming the argument. `repr()` shows nothing personal.

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
