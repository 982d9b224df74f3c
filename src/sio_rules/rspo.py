"""
The number of a school or unit in the register of schools and units (RSPO): a whole number, without a check digit.

Not modelled here: whether the register holds the number. No official format is published; the register's interface gives
a whole number, and none in it has more than seven digits. So zeros at the beginning mean nothing: 0123 is 123.
"""

from attrs import frozen

from ._expect import all_digits, expect, plain_text
from .acts import IDENTIFIER_NOTES
from .errors import InvalidValueError
from .rule import Findings, Rule, Severity, found

_MOST_DIGITS = 7

_BASIS = (IDENTIFIER_NOTES.section("RSPO"),)

RSPO_NUMBER_MISSING = Rule(
    code="IDN-004a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie podano numeru RSPO.",
    en="The RSPO number is not given.",
)

RSPO_NUMBER_MISSHAPEN = Rule(
    code="IDN-004b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wpisany tekst nie jest numerem RSPO: numer RSPO musi mieć od 1 do 7 cyfr i nie może zawierać innych znaków.",
    en="The text typed is not an RSPO number: an RSPO number must have 1 to 7 digits and no other characters.",
)

RSPO_NUMBER_ZERO = Rule(
    code="IDN-004c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wpisano zero, a numer RSPO musi być większy od zera.",
    en="The number typed is zero, but an RSPO number must be greater than zero.",
)


def check_rspo_number(text: str, *, at: str = "rspo_number") -> Findings:
    """
    Return what is wrong with *text*, typed as an RSPO number; *at* is the path of its field.

    Source: rulebook IDN-004.

    >>> check_rspo_number("12345"), check_rspo_number("12345678").codes
    (<Findings: none>, ('IDN-004b',))
    """
    text = plain_text(text)
    expect("at", at, str)
    if not text.strip():
        return found(RSPO_NUMBER_MISSING.finding(at))
    if len(text) > _MOST_DIGITS or not all_digits(text):
        return found(RSPO_NUMBER_MISSHAPEN.finding(at))
    return found(None if int(text) else RSPO_NUMBER_ZERO.finding(at))


@frozen(repr=False)
class RspoNumber:
    """
    Hold an RSPO number; equal where the number is equal, whatever zeros it was typed with.

    Raises `InvalidValueError` with the findings of `check_rspo_number`. `str()` gives the digits without zeros in front.

    >>> RspoNumber("0123") == RspoNumber("123"), RspoNumber("0123")
    (True, RspoNumber('123'))
    """

    _text: str

    def __attrs_post_init__(self) -> None:
        """Refuse what is no such number."""
        text = plain_text(self._text)
        findings = check_rspo_number(text)
        if findings:
            raise InvalidValueError("text", findings)
        object.__setattr__(self, "_text", str(int(text)))

    def __repr__(self) -> str:
        """Show the number: it is public."""
        return f"RspoNumber({self._text!r})"

    def __str__(self) -> str:
        """Give the digits."""
        return self._text
