"""
The login of the one account that a person has in SIO: capital letters and digits.

Not modelled here: how long a login may be and how it is made from a name; the help pages show one and say no more.
"""

import re

from ._expect import expect, plain_text
from .acts import HELP_PAGES
from .rule import Findings, Rule, Severity, found

_SHAPE = re.compile(r"[A-Z0-9]+")
_BASIS = (HELP_PAGES.section("jeden login"),)

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
)


def check_login(text: str, *, at: str = "login") -> Findings:
    """
    Return what is wrong with *text*, typed as a login of SIO; *at* is the path of its field.

    Source: rulebook IDN-007. Letters with Polish marks are refused, as a login is made without them.

    >>> check_login("JANKOW1"), check_login("jankow1").codes
    (<Findings: none>, ('IDN-007b',))
    """
    text = plain_text(text)
    expect("at", at, str)
    if not text.strip():
        return found(LOGIN_MISSING.finding(at))
    return found(None if _SHAPE.fullmatch(text) else LOGIN_MISSHAPEN.finding(at))
