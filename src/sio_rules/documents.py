"""
The series and numbers of Polish identity cards and passports, and the passports of other countries.

The letters of a Polish series count A = 10 to Z = 35; all characters, weighted, add up to a multiple of ten. Nothing is trimmed or
capitalised: small letters and spaces are findings, so that everybody stores the same text.

Not modelled here: which letters were ever used, whether a document was issued, and until when it is valid. Passports of other
countries have no common format, so only an empty one is wrong. `sio_rules.rspo` is offered here, too.
"""

import re

from attrs import field, frozen

from ._expect import expect, is_blank, plain_text
from ._values import Value
from .acts import IDENTIFIER_NOTES
from .errors import InvalidValueError
from .rspo import RspoNumber, check_rspo_number
from .rule import Findings, Rule, Severity, found

__all__ = [
    "IdentityCard",
    "Passport",
    "RspoNumber",
    "check_foreign_passport",
    "check_identity_card",
    "check_passport",
    "check_rspo_number",
]

_CARD_SHAPE = re.compile(r"[A-Z]{3}[0-9]{6}")
_CARD_WEIGHTS = (7, 3, 1, 9, 7, 3, 1, 7, 3)
_PASSPORT_SHAPE = re.compile(r"[A-Z]{2}[0-9]{7}")
_PASSPORT_WEIGHTS = (7, 3, 9, 1, 7, 3, 1, 7, 3)

_CARD_BASIS = (IDENTIFIER_NOTES.section("dowód osobisty"),)
_PASSPORT_BASIS = (IDENTIFIER_NOTES.section("paszport"),)


def _agrees(text: str, weights: tuple[int, ...]) -> bool:
    return sum(weight * int(sign, 36) for weight, sign in zip(weights, text, strict=True)) % 10 == 0


IDENTITY_CARD_MISSING = Rule(
    code="IDN-005a",
    basis=_CARD_BASIS,
    severity=Severity.ERROR,
    pl="Nie podano serii i numeru dowodu osobistego.",
    en="The series and number of the identity card are not given.",
)

IDENTITY_CARD_MISSHAPEN = Rule(
    code="IDN-005b",
    basis=_CARD_BASIS,
    severity=Severity.ERROR,
    pl="Wpisany tekst nie jest serią i numerem dowodu osobistego, które muszą mieć postać: trzy wielkie litery (A–Z) i sześć"
    " cyfr, bez odstępów.",
    en="The text typed is not the series and number of an identity card, which must be three capital letters (A–Z) and six"
    " digits, without spaces.",
)

IDENTITY_CARD_WRONG_CHECK_DIGIT = Rule(
    code="IDN-005c",
    basis=_CARD_BASIS,
    severity=Severity.ERROR,
    pl="Nie zgadza się cyfra kontrolna dowodu osobistego (pierwsza po literach).",
    en="The check digit of the identity card, the first after the letters, does not match.",
)


def check_identity_card(text: str, *, at: str = "identity_card") -> Findings:
    """
    Return what is wrong with *text*, typed as series and number of a Polish identity card; *at* is the path of its field.

    Source: IDN-005.

    >>> check_identity_card("ABA300000"), check_identity_card("ABA300001").codes
    (<Findings: none>, ('IDN-005c',))
    """
    text = plain_text(text)
    expect("at", at, str)
    if is_blank(text):
        return found(IDENTITY_CARD_MISSING.finding(at))
    if not _CARD_SHAPE.fullmatch(text):
        return found(IDENTITY_CARD_MISSHAPEN.finding(at))
    return found(None if _agrees(text, _CARD_WEIGHTS) else IDENTITY_CARD_WRONG_CHECK_DIGIT.finding(at))


@frozen
class IdentityCard(Value):
    """
    Hold series and number of a Polish identity card; `str()` gives them, `repr()` hides them.

    Raises `InvalidValueError` with the findings of `check_identity_card`.

    >>> str(IdentityCard("ABA300000"))
    'ABA300000'
    """

    _text: str = field(repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse what is no such number."""
        object.__setattr__(self, "_text", plain_text(self._text))
        findings = check_identity_card(self._text)
        if findings:
            raise InvalidValueError("text", findings)

    def __str__(self) -> str:
        """Give series and number."""
        return self._text


PASSPORT_MISSING = Rule(
    code="IDN-006a",
    basis=_PASSPORT_BASIS,
    severity=Severity.ERROR,
    pl="Nie podano serii i numeru paszportu.",
    en="The series and number of the passport are not given.",
)

PASSPORT_MISSHAPEN = Rule(
    code="IDN-006b",
    basis=_PASSPORT_BASIS,
    severity=Severity.ERROR,
    pl="Wpisany tekst nie jest serią i numerem polskiego paszportu, które muszą mieć postać: dwie wielkie litery (A–Z) i"
    " siedem cyfr, bez odstępów.",
    en="The text typed is not the series and number of a Polish passport, which must be two capital letters (A–Z) and seven"
    " digits, without spaces.",
)

PASSPORT_WRONG_CHECK_DIGIT = Rule(
    code="IDN-006c",
    basis=_PASSPORT_BASIS,
    severity=Severity.ERROR,
    pl="Nie zgadza się cyfra kontrolna polskiego paszportu (pierwsza po literach).",
    en="The check digit of the Polish passport, the first after the letters, does not match.",
)


def check_passport(text: str, *, at: str = "passport") -> Findings:
    """
    Return what is wrong with *text*, typed as series and number of a Polish passport; *at* is the path of its field.

    Source: IDN-006.

    >>> check_passport("ZS0000177"), check_passport("ZS0000178").codes
    (<Findings: none>, ('IDN-006c',))
    """
    text = plain_text(text)
    expect("at", at, str)
    if is_blank(text):
        return found(PASSPORT_MISSING.finding(at))
    if not _PASSPORT_SHAPE.fullmatch(text):
        return found(PASSPORT_MISSHAPEN.finding(at))
    return found(None if _agrees(text, _PASSPORT_WEIGHTS) else PASSPORT_WRONG_CHECK_DIGIT.finding(at))


def check_foreign_passport(text: str, *, at: str = "passport") -> Findings:
    """
    Return what is wrong with *text*, typed as the number of a passport of another country: only that nothing is typed (IDN-006).

    >>> check_foreign_passport("C01X00T47"), check_foreign_passport(" ").codes
    (<Findings: none>, ('IDN-006a',))
    """
    text = plain_text(text)
    expect("at", at, str)
    return found(PASSPORT_MISSING.finding(at) if is_blank(text) else None)


@frozen
class Passport(Value):
    """
    Hold series and number of a Polish passport; `str()` gives them, `repr()` hides them.

    Raises `InvalidValueError` with the findings of `check_passport`.

    >>> str(Passport("ZS0000177"))
    'ZS0000177'
    """

    _text: str = field(repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse what is no such number."""
        object.__setattr__(self, "_text", plain_text(self._text))
        findings = check_passport(self._text)
        if findings:
            raise InvalidValueError("text", findings)

    def __str__(self) -> str:
        """Give series and number."""
        return self._text
