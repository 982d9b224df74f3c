"""
What a password has to be, under the policy of its time.

Which policy asks for what stands in `sio_rules.access.request.password_policy`, and which passwords are too easy to guess in
`sio_rules.access.request.weak_password`.

A capital or small letter is whatever `str.isupper` and `str.islower` say, so Polish letters count. A digit is one of 0 to 9
(reading A-62); a special character is a visible one that is neither letter nor digit (reading A-63).

Not modelled here: that logins and passwords are not shared (ACC-004).
"""

from collections.abc import Callable
from datetime import date

from sio_rules._expect import expect, plain_text
from sio_rules.acts import FORM_GUIDE, HELP_PAGES
from sio_rules.errors import InvalidValueError
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .password_policy import SOURCE_PASSWORD_POLICY, TODAYS_PASSWORD_POLICY, PasswordPolicy
from .weak_password import password_holds_name, password_known, password_not_compared

_LEAST_CHARACTERS = SOURCE_PASSWORD_POLICY.least_characters
DIGITS = frozenset("0123456789")

_FORM = FORM_GUIDE.section("hasło")
_TODAY = HELP_PAGES.section("logowanie")
_TODAY_SINCE = TODAYS_PASSWORD_POLICY.since

PASSWORD_TOO_SHORT = Rule(
    code="ACC-114a",
    basis=(_FORM, _TODAY),
    severity=Severity.ERROR,
    pl="Hasło jest krótsze niż {least} znaków.",
    en="The password is shorter than {least} characters.",
)
PASSWORD_WITHOUT_CAPITAL = Rule(
    code="ACC-114b",
    basis=(_FORM, _TODAY),
    severity=Severity.ERROR,
    pl="W haśle nie ma wielkiej litery.",
    en="The password has no capital letter.",
)
PASSWORD_WITHOUT_SMALL_LETTER = Rule(
    code="ACC-114c",
    basis=(_FORM, _TODAY),
    severity=Severity.ERROR,
    pl="W haśle nie ma małej litery.",
    en="The password has no small letter.",
)
PASSWORD_WITHOUT_DIGIT = Rule(
    code="ACC-114d",
    basis=(_FORM,),
    severity=Severity.ERROR,
    pl="W haśle nie ma cyfry od 0 do 9.",
    en="The password has no digit 0 to 9.",
    reading="A-62",
)
PASSWORD_WITHOUT_SPECIAL = Rule(
    code="ACC-114e",
    basis=(_TODAY,),
    severity=Severity.ERROR,
    pl="W haśle nie ma znaku specjalnego, czyli innego niż litera i cyfra.",
    en="The password has no special character, that is one that is neither letter nor digit.",
    since=_TODAY_SINCE,
    reading="A-63",
)
PASSWORD_ENDS_WITHOUT_LETTER = Rule(
    code="ACC-114f",
    basis=(_TODAY,),
    severity=Severity.ERROR,
    pl="Pierwszy albo ostatni znak hasła nie jest literą.",
    en="The first or the last character of the password is no letter.",
    since=_TODAY_SINCE,
)
PASSWORD_TOO_OLD = Rule(
    code="ACC-114i",
    basis=(_TODAY,),
    severity=Severity.ERROR,
    pl="Hasło ustawiono {set_on}; po {days} dniach trzeba je zmienić.",
    en="The password was set on {set_on}; after {days} days it has to be changed.",
    since=_TODAY_SINCE,
)


def password_too_short(password: str, *, least: int) -> Finding | None:
    """
    Tell whether *password* has fewer than *least* characters (ACC-114).

    >>> password_too_short("Haslo12", least=8).code, password_too_short("Haslo123", least=8)
    ('ACC-114a', None)
    """
    if type(password) is not str or type(least) is not int:
        password = plain_text(password, "password")
        expect("least", least, int)
    return PASSWORD_TOO_SHORT.finding("password", least=least) if len(password) < least else None


def password_without_capital(password: str) -> Finding | None:
    """
    Tell whether *password* has no capital letter (ACC-114).

    >>> password_without_capital("żaba").code, password_without_capital("Żaba")
    ('ACC-114b', None)
    """
    if type(password) is not str:
        password = plain_text(password, "password")
    for sign in password:
        if sign.isupper():
            return None
    return PASSWORD_WITHOUT_CAPITAL.finding("password")


def password_without_small_letter(password: str) -> Finding | None:
    """
    Tell whether *password* has no small letter (ACC-114).

    >>> password_without_small_letter("ŻABA").code, password_without_small_letter("ŻABa")
    ('ACC-114c', None)
    """
    if type(password) is not str:
        password = plain_text(password, "password")
    for sign in password:
        if sign.islower():
            return None
    return PASSWORD_WITHOUT_SMALL_LETTER.finding("password")


def password_without_digit(password: str) -> Finding | None:
    """
    Tell whether *password* has none of the digits 0 to 9 (ACC-114, reading A-62).

    >>> password_without_digit("Haslo²").code, password_without_digit("Haslo2")
    ('ACC-114d', None)
    """
    if type(password) is not str:
        password = plain_text(password, "password")
    return PASSWORD_WITHOUT_DIGIT.finding("password") if DIGITS.isdisjoint(password) else None


def password_without_special(password: str) -> Finding | None:
    """
    Tell whether *password* has no visible character besides letters and digits (reading A-63).

    >>> password_without_special("Ha slo1").code, password_without_special("Ha-slo1")
    ('ACC-114e', None)
    """
    for sign in plain_text(password, "password"):
        if sign.isprintable() and not sign.isalnum() and not sign.isspace():
            return None
    return PASSWORD_WITHOUT_SPECIAL.finding("password")


def password_ends_without_letter(password: str) -> Finding | None:
    """
    Tell whether *password* begins or ends with something else than a letter.

    >>> password_ends_without_letter("Haslo1").code, password_ends_without_letter("Hasl1o")
    ('ACC-114f', None)
    """
    password = plain_text(password, "password")
    return None if password[:1].isalpha() and password[-1:].isalpha() else PASSWORD_ENDS_WITHOUT_LETTER.finding("password")


def password_too_old(set_on: date, *, on: date, policy: PasswordPolicy = TODAYS_PASSWORD_POLICY) -> Finding | None:
    """
    Tell whether a password set on *set_on* had to be renewed before *on*: the last day that it serves is *set_on* plus 90 days.

    Raises `InvalidValueError` where *set_on* is after *on*.

    >>> password_too_old(date(2026, 1, 1), on=date(2026, 4, 1)), password_too_old(date(2026, 1, 1), on=date(2026, 4, 2)).code
    (None, 'ACC-114i')
    """
    expect("set_on", set_on, date)
    expect("on", on, date)
    expect("policy", policy, PasswordPolicy)
    if set_on > on:
        raise InvalidValueError("set_on", wanted="on or an earlier day")
    days = policy.renewed_after_days
    if days is None or (on - set_on).days <= days:
        return None
    return PASSWORD_TOO_OLD.finding("password", set_on=set_on, days=days)


def _plainly_good(password: str) -> bool:
    """Tell, of ASCII text, whether the policy of the form has nothing against it; the quick answer for most passwords."""
    if len(password) < _LEAST_CHARACTERS or not password.isascii() or DIGITS.isdisjoint(password):
        return False
    return password.lower() != password != password.upper()


def check_password(
    password: str,
    *,
    policy: PasswordPolicy = SOURCE_PASSWORD_POLICY,
    first_name: str | None = None,
    last_name: str | None = None,
    known: frozenset[str] | Callable[[str], bool] | None = None,
) -> Findings:
    """
    Tell everything that *policy* has against *password*; the field is "password".

    *first_name*, *last_name* (the owner's) and *known* (a list of weak passwords, or a function that looks one up) are asked
    for by today's policy only; where one is not given, a WARNING says what was not checked. Of an empty password only its
    length is told. When it has to be renewed, `password_too_old` tells.

    No finding holds the password, its length or a part of it.

    >>> check_password("Żółw1234")
    <Findings: none>
    >>> check_password("haslo123", policy=TODAYS_PASSWORD_POLICY, first_name="Jan", last_name="Lis", known=frozenset()).codes
    ('ACC-114a', 'ACC-114b', 'ACC-114e', 'ACC-114f')
    """
    password = plain_text(password, "password")
    if type(policy) is not PasswordPolicy:
        expect("policy", policy, PasswordPolicy)
    if first_name is not None or last_name is not None or known is not None:
        expect("first_name", first_name, str, type(None))
        expect("last_name", last_name, str, type(None))
        expect("known", known, frozenset, Callable, type(None))  # type: ignore[arg-type] # Callable is a type here
    if policy is SOURCE_PASSWORD_POLICY and _plainly_good(password):
        return found()
    too_short = password_too_short(password, least=policy.least_characters)
    if not password:
        return found(too_short)
    return found(
        too_short,
        password_without_capital(password) if policy.capital else None,
        password_without_small_letter(password) if policy.small else None,
        password_without_digit(password) if policy.digit else None,
        password_without_special(password) if policy.special else None,
        password_ends_without_letter(password) if policy.letters_at_ends else None,
        password_holds_name(password, first_name or "", last_name or "") if policy.without_names else None,
        password_known(password, known) if policy.unlisted else None,
        password_not_compared(first_name, last_name) if policy.without_names else None,
    )
