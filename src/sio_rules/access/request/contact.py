"""
The e-mail address and the telephone number of the applicant.

Every step of the procedure is announced by e-mail, and the access data come by e-mail, so the address should be the person's
own. Whether it belongs to the entity can be told only from a list of the entity's addresses.

Not modelled here: whether an address is current; addresses with letters beyond ASCII, quoted names and domains without a dot,
which count as misshapen (reading A-65); which numbers exist.
"""

import re

from sio_rules._expect import all_digits, is_blank
from sio_rules.acts import FORM_GUIDE, KRAKOW_LETTER
from sio_rules.institutions import Institution
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .circumstances import RequestCircumstances
from .form import AccessRequest

_LONGEST_EMAIL_CHARACTERS = 254
_FEWEST_PHONE_DIGITS = 7
_MOST_PHONE_DIGITS = 15
_POLISH_PREFIXES = ("+48", "0048")
_POLISH_PHONE_DIGITS = 9

# Possessive (++, *+): nothing matched is given back, so the time grows only with the length of the text.
_EMAIL_SHAPE = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
    r"@(?:[A-Za-z0-9]++(?:-++[A-Za-z0-9]++)*+\.)++[A-Za-z]{2,63}+"
)
"""The plain shape of an address; for texts of up to 254 characters."""
_BETWEEN_DIGITS = str.maketrans("", "", " -()./\u00a0\u2009\u202f\u2010\u2011\u2012\u2013")
_BESIDE_NUMBER = re.compile(r"[^0-9+ ().\u00a0\u2009\u202f\u2010-\u2013-]+")
"""Whatever may part a number from something else: words, commas, slashes, other signs."""

EMAIL_MISSHAPEN = Rule(
    code="ACC-107",
    basis=(FORM_GUIDE.section("dane podstawowe"),),
    severity=Severity.ERROR,
    pl="Podany adres e-mail nie ma postaci nazwa@domena; na ten adres przychodzą wszystkie zawiadomienia o wniosku.",
    en="The e-mail address given does not have the form name@domain; all notices about the request go to that address.",
    reading="A-65",
)
EMAIL_NOT_INDIVIDUAL = Rule(
    code="ACC-003a",
    basis=(KRAKOW_LETTER.section("dyrektorzy"),),
    severity=Severity.WARNING,
    pl="Podany adres e-mail należy do podmiotu, a nie do osoby; dane dostępowe przychodzą pocztą elektroniczną, więc adres"
    " powinien być indywidualny.",
    en="The e-mail address given belongs to the entity, not to a person; access data come by e-mail, so the address should"
    " be an individual one.",
    reading="A-34",
)
ENTITY_ADDRESSES_NOT_GIVEN = EMAIL_NOT_INDIVIDUAL.not_given(
    "ACC-003b",
    pl="Nie podano adresów e-mail podmiotu, więc nie sprawdzono, czy adres we wniosku jest indywidualny.",
    en="The entity's e-mail addresses are not given, so it was not checked whether the address in the request is an"
    " individual one.",
)
PHONE_MISSHAPEN = Rule(
    code="ACC-104b",
    basis=(FORM_GUIDE.section("dane podstawowe"),),
    severity=Severity.ERROR,
    pl="Podany tekst nie jest numerem telefonu: liczba cyfr to od {fewest} do {most}, a oprócz nich numer może mieć tylko +"
    " na początku i znaki rozdzielające.",
    en="The text given is not a telephone number: the number of digits is from {fewest} to {most}, and there is at most a"
    " leading + and separators besides.",
    reading="A-61",
)
PHONE_OF_WRONG_LENGTH = Rule(
    code="ACC-104c",
    basis=(FORM_GUIDE.section("dane podstawowe"),),
    severity=Severity.ERROR,
    pl="Podany numer telefonu ma prefiks +48, ale po nim inną liczbę cyfr niż polskie numery (wymagana liczba cyfr:"
    " {digits}).",
    en="The telephone number given has the prefix +48, but not as many digits after it as Polish numbers have (digits"
    " required: {digits}).",
    reading="A-61",
)
MORE_THAN_PHONE = Rule(
    code="ACC-104d",
    basis=(FORM_GUIDE.section("dane podstawowe"),),
    severity=Severity.ERROR,
    pl="Pole zawiera numer telefonu i coś poza nim, na przykład „tel.”, numer wewnętrzny albo drugi numer; wpisuje się jeden"
    " numer, samymi cyframi.",
    en="The field holds a telephone number and something else, such as “tel.”, an extension or a second number; one number is"
    " entered, in digits only.",
    reading="A-61",
)


def email_misshapen(email: str) -> Finding | None:
    """
    Return the finding that *email* lacks the plain shape of an address (ACC-107, reading A-65), unless it is blank.

    A name, one @ and a domain of at least two parts; at most 254 characters, ASCII only, no blanks around.

    >>> email_misshapen("jan.kowalski@poczta.pl"), email_misshapen("jan.kowalski@poczta").code
    (None, 'ACC-107')
    """
    right = len(email) <= _LONGEST_EMAIL_CHARACTERS and _EMAIL_SHAPE.fullmatch(email) is not None
    return EMAIL_MISSHAPEN.when(not right and not is_blank(email), "email")


def _email_not_individual(request: AccessRequest, known: frozenset[str] | None) -> Finding | None:
    """
    Return the finding that the address is one of the *known* addresses of the entity, or lies in one of its *known* domains.

    Case does not matter. A known text without @ is a domain; its subdomains are other domains. Where *known* is None, a
    WARNING says so for a school or unit, as the rule is addressed to their directors and employees.
    """
    if is_blank(request.email):
        return None
    if known is None:
        return ENTITY_ADDRESSES_NOT_GIVEN.when(isinstance(request.entity, Institution), "email")
    email = request.email.lower()
    return EMAIL_NOT_INDIVIDUAL.when(email in known or email.rpartition("@")[2] in known, "email")


def phone_misshapen(phone: str) -> Finding | None:
    """
    Return the finding that *phone* cannot be a telephone number (ACC-104, reading A-61), unless it is blank.

    The shape is lenient, as no source gives one: 7 to 15 digits from 0 to 9, a + before them, and blanks, hyphens, dots,
    slashes and round brackets between them; nine digits after +48. A number with words beside it gets a finding that says so.

    >>> phone_misshapen("+48 12 345-67-89"), phone_misshapen("123456").code, phone_misshapen("+48222333").code
    (None, 'ACC-104b', 'ACC-104c')
    >>> phone_misshapen("tel. 22 111 00 76").code, phone_misshapen("22 111 00 76 wew. 12").code
    ('ACC-104d', 'ACC-104d')
    """
    if is_blank(phone):
        return None
    digits = phone.translate(_BETWEEN_DIGITS)
    if _is_number(digits):
        return PHONE_OF_WRONG_LENGTH.when(_not_polish(digits), "phone", digits=_POLISH_PHONE_DIGITS)
    if any(_is_number(part.translate(_BETWEEN_DIGITS)) for part in _BESIDE_NUMBER.split(phone)):
        return MORE_THAN_PHONE.finding("phone")
    return PHONE_MISSHAPEN.finding("phone", fewest=_FEWEST_PHONE_DIGITS, most=_MOST_PHONE_DIGITS)


def _is_number(signs: str) -> bool:
    """Whether *signs*, without what may stand between digits, are a number of any country."""
    digits = signs.removeprefix("+")
    return _FEWEST_PHONE_DIGITS <= len(digits) <= _MOST_PHONE_DIGITS and all_digits(digits)


def _not_polish(signs: str) -> bool:
    """Whether a number with the Polish prefix has another number of digits after it than Polish numbers."""
    prefix = next((each for each in _POLISH_PREFIXES if signs.startswith(each)), None)
    return prefix is not None and len(signs) - len(prefix) != _POLISH_PHONE_DIGITS


def check_contact(request: AccessRequest, circumstances: RequestCircumstances) -> Findings:
    """
    Return what is wrong with the e-mail address and the telephone number (ACC-003, ACC-104, ACC-107).

    A missing one is left to `check_completeness`.

    >>> circumstances = RequestCircumstances(entity_addresses=frozenset({"szkola.pl"}))
    >>> check_contact(AccessRequest(email="jan.kowalski@szkola.pl"), circumstances).codes
    ('ACC-003a',)
    """
    return found(
        email_misshapen(request.email),
        _email_not_individual(request, circumstances.entity_addresses),
        phone_misshapen(request.phone),
    )
