"""
Which passwords are too easy to guess, under today's policy: those with their owner's name, and those on a list of known ones.

Not modelled here: the list of leaked passwords, which the caller gives.
"""

from collections.abc import Callable

from sio_rules._expect import expect, expect_each, plain_text
from sio_rules.acts import HELP_PAGES
from sio_rules.rule import Finding, Rule, Severity

from .password_policy import TODAYS_PASSWORD_POLICY

SHORTEST_NAME_CHARACTERS = 2
"""A part of a name shorter than this is not looked for in a password: nobody could avoid a single letter."""

_TODAY = HELP_PAGES.section("logowanie")
_TODAY_SINCE = TODAYS_PASSWORD_POLICY.since

PASSWORD_HOLDS_NAME = Rule(
    code="ACC-114g",
    basis=(_TODAY,),
    severity=Severity.ERROR,
    pl="Hasło zawiera imię albo nazwisko swojego właściciela.",
    en="The password contains its owner's first or last name.",
    since=_TODAY_SINCE,
)
PASSWORD_NOT_COMPARED = Rule(
    code="ACC-114k",
    basis=(_TODAY,),
    severity=Severity.WARNING,
    pl="Nie podano imienia i nazwiska właściciela, więc nie sprawdzono, czy hasło je zawiera.",
    en="The owner's first and last name are not both given, so it was not checked whether the password contains them.",
    since=_TODAY_SINCE,
)
PASSWORD_KNOWN = Rule(
    code="ACC-114h",
    basis=(_TODAY,),
    severity=Severity.ERROR,
    pl="Hasło jest na liście znanych, słabych haseł.",
    en="The password is on the list of known, weak passwords.",
    since=_TODAY_SINCE,
)
PASSWORD_NOT_LOOKED_UP = Rule(
    code="ACC-114j",
    basis=(_TODAY,),
    severity=Severity.WARNING,
    pl="Nie podano listy znanych haseł, więc nie sprawdzono, czy hasło na niej jest.",
    en="The list of known passwords is not given, so it was not checked whether the password is on it.",
    since=_TODAY_SINCE,
)


def password_holds_name(password: str, *names: str) -> Finding | None:
    """
    Tell whether *password* contains one of the *names*, or a part of one that stands between blanks or hyphens.

    Upper and lower case are the same.

    >>> password_holds_name("xxkowalskAXX!", "Anna", "Nowak-Kowalska").code
    'ACC-114g'
    """
    password = plain_text(password, "password").casefold()
    expect_each("names", names, str)
    for name in names:
        for part in plain_text(name).casefold().replace("-", " ").split():
            if len(part) >= SHORTEST_NAME_CHARACTERS and part in password:
                return PASSWORD_HOLDS_NAME.finding("password")
    return None


def password_not_compared(first_name: str | None, last_name: str | None) -> Finding | None:
    """
    Tell whether the owner's *first_name* or *last_name* is not given, so that the password is not compared with it.

    >>> password_not_compared("Anna", None).code, password_not_compared("Anna", "Nowak")
    ('ACC-114k', None)
    """
    expect("first_name", first_name, str, type(None))
    expect("last_name", last_name, str, type(None))
    return PASSWORD_NOT_COMPARED.finding("password") if first_name is None or last_name is None else None


def password_known(password: str, known: frozenset[str] | Callable[[str], bool] | None) -> Finding | None:
    """
    Tell whether *password* is on the list *known*: a frozenset, or a function that says whether it holds a password.

    Where the list is not given, a WARNING says so.

    >>> known = frozenset({"Haslo123"})
    >>> password_known("Haslo123", known).code, password_known("Haslo124", known), password_known("Haslo123", None).code
    ('ACC-114h', None, 'ACC-114j')
    """
    password = plain_text(password, "password")
    expect("known", known, frozenset, Callable, type(None))  # type: ignore[arg-type] # Callable is a type here
    if known is None:
        return PASSWORD_NOT_LOOKED_UP.finding("password")
    listed = password in known if isinstance(known, frozenset) else known(password)
    return PASSWORD_KNOWN.finding("password") if listed else None
