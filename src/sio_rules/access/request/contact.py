"""
How the person can be reached: e-mail address and telephone number.

Every step of the procedure is told by e-mail, and the access data come that way too, so the address has to be somebody's own.
Whether an address is current, only a letter sent to it can tell; whether it is a school's, only its list of addresses.

Not modelled here: addresses with letters beyond ASCII, quoted names and addresses without a dot in the domain; they count as
misshapen (reading A-65). Which numbers an operator really gave.
"""

import re

from sio_rules._expect import expect, plain_text
from sio_rules.acts import FORM_GUIDE, KRAKOW_LETTER
from sio_rules.rule import Finding, Findings, Rule, Severity, found

LONGEST_EMAIL_CHARACTERS = 254
FEWEST_PHONE_DIGITS = 7
MOST_PHONE_DIGITS = 15

# Possessive (++, *+): what was taken is never given back, so the time grows with the length alone, whatever the text.
EMAIL_SHAPE = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
    r"@(?:[A-Za-z0-9]++(?:-++[A-Za-z0-9]++)*+\.)++[A-Za-z]{2,63}+"
)
"""The plain shape of an address; for texts of up to 254 characters."""
_BETWEEN_DIGITS = str.maketrans("", "", " -()./\u00a0")

EMAIL_MISSHAPEN = Rule(
    code="ACC-107",
    basis=(FORM_GUIDE.section("dane podstawowe"),),
    severity=Severity.ERROR,
    pl="To nie jest adres e-mail w postaci nazwa@domena; na ten adres przychodzą wszystkie zawiadomienia o wniosku.",
    en="This is no e-mail address of the shape name@domain; all notices about the request go to that address.",
    reading="A-65",
)
EMAIL_NOT_INDIVIDUAL = Rule(
    code="ACC-003a",
    basis=(KRAKOW_LETTER.section("dyrektorzy"),),
    severity=Severity.WARNING,
    pl="To adres e-mail podmiotu, a nie osoby; dane dostępowe przychodzą pocztą elektroniczną, więc adres powinien być indywidualny.",
    en="This e-mail address is the entity's, not a person's; access data come by e-mail, so it should be an individual one.",
    reading="A-34",
)
EMAIL_NOT_COMPARED = Rule(
    code="ACC-003b",
    basis=(KRAKOW_LETTER.section("dyrektorzy"),),
    severity=Severity.WARNING,
    pl="Nie podano adresów e-mail szkoły, więc nie sprawdzono, czy adres we wniosku jest indywidualny.",
    en="The school's e-mail addresses are not given, so it was not checked that the address in the request is an individual one.",
    reading="A-34",
)
PHONE_MISSHAPEN = Rule(
    code="ACC-104b",
    basis=(FORM_GUIDE.section("dane podstawowe"),),
    severity=Severity.ERROR,
    pl="To nie jest numer telefonu: ma od {fewest} do {most} cyfr, a poza nimi najwyżej + na początku i znaki rozdzielające.",
    en="This is no telephone number: it has {fewest} to {most} digits, and besides them at most a leading + and separators.",
    reading="A-61",
)


def email_misshapen(email: str) -> Finding | None:
    """
    Tell whether *email* lacks the plain shape of an address (ACC-107, reading A-65). An empty one is left to ACC-104.

    A name, one @, a domain of at least two parts, 254 characters in all; ASCII only; no blanks around.

    >>> email_misshapen("jan.kowalski@poczta.pl"), email_misshapen("jan.kowalski@poczta").code
    (None, 'ACC-107')
    """
    if type(email) is not str:
        email = plain_text(email, "email")
    if len(email) <= LONGEST_EMAIL_CHARACTERS and EMAIL_SHAPE.fullmatch(email):
        return None
    return EMAIL_MISSHAPEN.finding("email") if email.strip() else None


def addresses_in_lower_case(argument: str, addresses: frozenset[str]) -> frozenset[str]:
    """
    Return *addresses*, of mailboxes or of domains, as they are compared: in lower case, a domain without its @.

    >>> sorted(addresses_in_lower_case("known", frozenset({"SP1@Szkola.pl", "@szkola.pl"})))
    ['sp1@szkola.pl', 'szkola.pl']
    """
    expect(argument, addresses, frozenset)
    return frozenset(plain_text(each, argument).strip().lower().removeprefix("@") for each in addresses)


def email_not_individual(email: str, known: frozenset[str]) -> Finding | None:
    """
    Tell whether *email* is one of the *known* addresses of the entity, or lies in one of its *known* domains (ACC-003).

    Upper and lower case are the same; *known* is in lower case, as `addresses_in_lower_case` gives it. A known text without
    @ is a domain; domains under it are others.

    >>> email_not_individual("SP1@Szkola.pl", frozenset({"sp1@szkola.pl"})).code
    'ACC-003a'
    """
    if type(email) is not str or type(known) is not frozenset:
        email = plain_text(email, "email")
        expect("known", known, frozenset)
    email = email.lower()
    return EMAIL_NOT_INDIVIDUAL.finding("email") if email in known or email.rpartition("@")[2] in known else None


def check_email(email: str, *, known: frozenset[str] | None, of_school: bool) -> Findings:
    """
    Tell everything that is wrong with *email* (ACC-107, ACC-003); an empty one is left to ACC-104.

    *known* are the addresses and domains of the entity, in lower case; where they are not given, a WARNING says so, but only for a school or
    unit (*of_school*), whose directors and staff the rule addresses.

    >>> check_email("jan.kowalski@szkola.pl", known=frozenset({"szkola.pl"}), of_school=True).codes
    ('ACC-003a',)
    """
    if type(email) is not str or type(of_school) is not bool:
        email = plain_text(email, "email")
        expect("of_school", of_school, bool)
    if known is not None and type(known) is not frozenset:
        expect("known", known, frozenset, type(None))
    if not email.strip():
        return found()
    if known is not None:
        individual = email_not_individual(email, known)
    else:
        individual = EMAIL_NOT_COMPARED.finding("email") if of_school else None
    return found(email_misshapen(email), individual)


def phone_misshapen(phone: str) -> Finding | None:
    """
    Tell whether *phone* can be no telephone number (reading A-61). An empty one is left to ACC-104.

    Read leniently, as no source has a shape: 7 to 15 digits 0 to 9, a + before them, and between them blanks, hyphens, dots,
    slashes and round brackets.

    >>> phone_misshapen("+48 12 345-67-89"), phone_misshapen("brak").code
    (None, 'ACC-104b')
    """
    if type(phone) is not str:
        phone = plain_text(phone, "phone")
    digits = phone if phone.isdigit() else phone.translate(_BETWEEN_DIGITS).removeprefix("+")
    if FEWEST_PHONE_DIGITS <= len(digits) <= MOST_PHONE_DIGITS and digits.isascii() and digits.isdigit():
        return None
    if not phone.strip():
        return None
    return PHONE_MISSHAPEN.finding("phone", fewest=FEWEST_PHONE_DIGITS, most=MOST_PHONE_DIGITS)
