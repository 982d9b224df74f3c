"""
Whether a password meets a policy; the policies stand in `sio_rules.access.request.password_policy`.

An upper-case or lower-case letter is one by `str.isupper` or `str.islower`, so Polish letters count. A digit is one of 0 to 9
(reading A-62). A special character is a visible one that is neither a letter nor a digit (reading A-63). The user's names are
divided at blanks and hyphens, and each part is looked for without regard to case.

Not modelled here: that logins and passwords are not shared (ACC-004); the list of known passwords, which the caller gives.
"""

from collections.abc import Callable
from datetime import date
from unicodedata import normalize

from sio_rules._expect import expect, plain_text
from sio_rules.acts import FORM_GUIDE, HELP_PAGES
from sio_rules.errors import InvalidValueError
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from ._names import folded
from .password_policy import SOURCE_PASSWORD_POLICY, TODAYS_PASSWORD_POLICY, PasswordPolicy

_DIGITS = frozenset("0123456789")
_SHORTEST_NAME_CHARACTERS = 2
"""A shorter part of a name is not looked for in a password: a single letter cannot be avoided."""

_FORM = FORM_GUIDE.section("hasło")
_TODAY = HELP_PAGES.section("logowanie")
_TODAY_SINCE = TODAYS_PASSWORD_POLICY.since

PASSWORD_TOO_SHORT = Rule(
    code="ACC-114a",
    basis=(_FORM, _TODAY),
    severity=Severity.ERROR,
    pl="Hasło jest za krótkie: najmniejsza liczba znaków to {least}.",
    en="The password is too short: the minimum number of characters is {least}.",
)
PASSWORD_WITHOUT_CAPITAL = Rule(
    code="ACC-114b",
    basis=(_FORM, _TODAY),
    severity=Severity.ERROR,
    pl="W haśle nie ma wielkiej litery.",
    en="The password has no upper-case letter.",
)
PASSWORD_WITHOUT_SMALL_LETTER = Rule(
    code="ACC-114c",
    basis=(_FORM, _TODAY),
    severity=Severity.ERROR,
    pl="W haśle nie ma małej litery.",
    en="The password has no lower-case letter.",
)
PASSWORD_WITHOUT_DIGIT = Rule(
    code="ACC-114d",
    basis=(_FORM,),
    severity=Severity.ERROR,
    pl="W haśle nie ma cyfry (od 0 do 9).",
    en="The password has no digit (0 to 9).",
    reading="A-62",
)
PASSWORD_WITHOUT_SPECIAL = Rule(
    code="ACC-114e",
    basis=(_TODAY,),
    severity=Severity.ERROR,
    pl="W haśle nie ma znaku specjalnego, czyli znaku, który nie jest literą ani cyfrą.",
    en="The password has no special character, that is, one that is neither a letter nor a digit.",
    since=_TODAY_SINCE,
    reading="A-63",
)
PASSWORD_ENDS_WITHOUT_LETTER = Rule(
    code="ACC-114f",
    basis=(_TODAY,),
    severity=Severity.ERROR,
    pl="Pierwszy albo ostatni znak hasła nie jest literą.",
    en="The first or the last character of the password is not a letter.",
    since=_TODAY_SINCE,
)
PASSWORD_HOLDS_NAME = Rule(
    code="ACC-114g",
    basis=(_TODAY,),
    severity=Severity.ERROR,
    pl="Hasło zawiera imię albo nazwisko użytkownika.",
    en="The password contains the user's first or last name.",
    since=_TODAY_SINCE,
)
PASSWORD_KNOWN = Rule(
    code="ACC-114h",
    basis=(_TODAY,),
    severity=Severity.ERROR,
    pl="Hasło jest na liście znanych, słabych haseł.",
    en="The password is on the list of known weak passwords.",
    since=_TODAY_SINCE,
)
PASSWORD_TOO_OLD = Rule(
    code="ACC-114i",
    basis=(_TODAY,),
    severity=Severity.ERROR,
    pl="Hasło ustawione {set_on} jest za stare; trzeba je zmienić, gdy minie dozwolona liczba dni: {days}.",
    en="The password set on {set_on} is too old; it must be changed once the permitted number of days has passed: {days}.",
    since=_TODAY_SINCE,
)
KNOWN_PASSWORDS_NOT_GIVEN = PASSWORD_KNOWN.not_given(
    "ACC-114j",
    pl="Nie podano listy znanych haseł, więc nie sprawdzono, czy hasło na niej jest.",
    en="The list of known passwords is not given, so it was not checked whether the password is on it.",
)
OWNER_NAMES_NOT_GIVEN = PASSWORD_HOLDS_NAME.not_given(
    "ACC-114k",
    pl="Nie podano imienia lub nazwiska użytkownika, więc nie sprawdzono, czy hasło je zawiera.",
    en="The user's first or last name is not given, so it was not checked whether the password contains it.",
)


def check_password(
    password: str,
    *,
    policy: PasswordPolicy = SOURCE_PASSWORD_POLICY,
    first_name: str | None = None,
    last_name: str | None = None,
    known: frozenset[str] | Callable[[str], bool] | None = None,
) -> Findings:
    """
    Return where *password* does not meet *policy*; the field is "password".

    Only today's policy needs *first_name*, *last_name* (the user's) and *known* (a list of weak passwords, or a function that
    looks one up); where one is not given, a WARNING says what was not checked. Of an empty password only the length is
    checked. `password_too_old` tells when it must be changed.

    No finding holds the password, its length or a part of it.

    >>> check_password("Żółw1234"), check_password("Żółw123").codes
    (<Findings: none>, ('ACC-114a',))
    >>> check_password("haslo123", policy=TODAYS_PASSWORD_POLICY, first_name="Jan", last_name="Lis", known=frozenset()).codes
    ('ACC-114a', 'ACC-114b', 'ACC-114e', 'ACC-114f')
    """
    password = plain_text(password, "password")
    expect("policy", policy, PasswordPolicy)
    expect("first_name", first_name, str, type(None))
    expect("last_name", last_name, str, type(None))
    expect("known", known, frozenset, Callable, type(None))  # type: ignore[arg-type] # Callable is a type here
    too_short = PASSWORD_TOO_SHORT.when(len(password) < policy.least_characters, "password", least=policy.least_characters)
    if not password:
        return found(too_short)
    return found(
        too_short,
        PASSWORD_WITHOUT_CAPITAL.when(policy.capital and not any(map(str.isupper, password)), "password"),
        PASSWORD_WITHOUT_SMALL_LETTER.when(policy.small and not any(map(str.islower, password)), "password"),
        PASSWORD_WITHOUT_DIGIT.when(policy.digit and _DIGITS.isdisjoint(password), "password"),
        PASSWORD_WITHOUT_SPECIAL.when(policy.special and not any(map(_special, password)), "password"),
        PASSWORD_ENDS_WITHOUT_LETTER.when(
            policy.letters_at_ends and not (password[0].isalpha() and password[-1].isalpha()), "password"
        ),
        PASSWORD_HOLDS_NAME.when(policy.without_names and _holds_name(password, first_name, last_name), "password"),
        _listed(password, known) if policy.unlisted else None,
        OWNER_NAMES_NOT_GIVEN.when(policy.without_names and (first_name is None or last_name is None), "password"),
    )


def _special(sign: str) -> bool:
    return sign.isprintable() and not sign.isalnum() and not sign.isspace()


def _holds_name(password: str, *names: str | None) -> bool:
    parts = [part for name in names if name for part in folded(plain_text(name)).replace("-", " ").split()]
    text = normalize("NFC", password).casefold()
    return any(len(part) >= _SHORTEST_NAME_CHARACTERS and part in text for part in parts)


def _listed(password: str, known: frozenset[str] | Callable[[str], bool] | None) -> Finding | None:
    if known is None:
        return KNOWN_PASSWORDS_NOT_GIVEN.finding("password")
    listed = password in known if isinstance(known, frozenset) else known(password)
    return PASSWORD_KNOWN.when(bool(listed), "password")  # a caller's function may return what is merely true, as re.match


def password_too_old(set_on: date, *, on: date, policy: PasswordPolicy = TODAYS_PASSWORD_POLICY) -> Finding | None:
    """
    Return the finding that a password set on *set_on* is too old on the day *on*.

    Under today's policy the ninetieth day after *set_on* is the last on which it may be used.

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
    too_old = days is not None and (on - set_on).days > days
    return PASSWORD_TOO_OLD.when(too_old, "password", set_on=set_on, days=days)
