"""
The login of the one account that a person has in SIO since August 2021: capital letters and digits.

Not modelled here: how long a login may be, and how it is made from a name; the help pages show one and say no more. Before August 2021
a person had several logins, also with small letters; their shape is not known.
"""

import re
from datetime import date

from ._expect import expect, is_blank, plain_text
from .acts import HELP_PAGES
from .rule import Findings, Rule, Severity, found

_SHAPE = re.compile(r"[A-Z0-9]+")
_BASIS = (HELP_PAGES.section("jeden login"),)
_ONE_LOGIN_SINCE = date(2021, 8, 1)
"""The first day of the month in which the help pages introduce one login (A-77)."""

LOGIN_MISSING = Rule(
    code="IDN-007a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie podano loginu.",
    en="The login is not given.",
)

LOGIN_MISSHAPEN = Rule(
    code="IDN-007b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Login zawiera inne znaki niż wielkie litery (A–Z) i cyfry, a tylko one są dozwolone.",
    en="The login contains characters other than capital letters (A–Z) and digits; only those are allowed.",
    since=_ONE_LOGIN_SINCE,
    reading="A-77",
)


def check_login(text: str, *, on: date | None = None, at: str = "login") -> Findings:
    """
    Return what is wrong with *text*, typed as a login of SIO on the day *on*; *at* is the path of its field.

    Without *on*, the login is one of today. Before August 2021 only an empty one is wrong, because logins of other shapes were valid.
    Polish letters are refused, because a login is made without them. Source: IDN-007.

    >>> check_login("JANKOW1"), check_login("jankow1").codes
    (<Findings: none>, ('IDN-007b',))
    >>> check_login("jankow1", on=date(2021, 7, 31))
    <Findings: none>
    """
    text = plain_text(text)
    expect("on", on, date, type(None))
    expect("at", at, str)
    if is_blank(text):
        return found(LOGIN_MISSING.finding(at))
    one_login = on is None or on >= _ONE_LOGIN_SINCE
    return found(LOGIN_MISSHAPEN.when(one_login and _SHAPE.fullmatch(text) is None, at))
