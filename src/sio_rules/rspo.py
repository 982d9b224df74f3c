"""
The number of a school or unit in the register of schools and units (RSPO): a whole number without a check digit.

Not modelled here: whether the register has the number. No official format is published; the register's interface gives a whole number,
and none has more than seven digits. So leading zeros mean nothing: 0123 is 123.
"""

from attrs import frozen

from ._expect import all_digits, expect, is_blank, plain_text
from ._spreadsheet import undo_damage
from ._values import Value
from .acts import IDENTIFIER_NOTES
from .errors import InvalidValueError
from .rule import Findings, Rule, Severity, found

_MOST_DIGITS = 7
_DIGITS = range(1, _MOST_DIGITS + 1)

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

    What a spreadsheet or a hand seems to have done to the number is a WARNING of its own, beside the error. Source: IDN-004.

    >>> check_rspo_number("12345"), check_rspo_number("12345678").codes, check_rspo_number("12345.0").codes
    (<Findings: none>, ('IDN-004b',), ('IDN-004b', 'IDN-001m'))
    """
    text = plain_text(text)
    expect("at", at, str)
    if is_blank(text):
        return found(RSPO_NUMBER_MISSING.finding(at))
    if len(text) > _MOST_DIGITS or not all_digits(text):
        _, damage = undo_damage(text, _DIGITS)
        return found(RSPO_NUMBER_MISSHAPEN.finding(at), *(rule.finding(at) for rule in damage))
    return found(None if int(text) else RSPO_NUMBER_ZERO.finding(at))


def rspo_suggestions(text: str) -> "tuple[RspoNumber, ...]":
    """
    Return the number that may have been meant by *text*, which is not an RSPO number: one at most.

    Damage by a spreadsheet or a hand is undone; lost digits are not guessed. A suggestion is for a person to look at, and is never
    applied. A valid RSPO number has none.

    >>> rspo_suggestions('="99001"')
    (RspoNumber('99001'),)
    """
    text = plain_text(text)
    if not check_rspo_number(text):
        return ()
    undone = (text if all_digits(text) else undo_damage(text, _DIGITS)[0]).lstrip("0")
    return () if check_rspo_number(undone) else (RspoNumber(undone),)


@frozen(repr=False)
class RspoNumber(Value):
    """
    Hold an RSPO number; two are equal if the numbers are, whatever zeros they were typed with.

    Raises `InvalidValueError` with the findings of `check_rspo_number`. `str()` gives the digits without leading zeros.

    >>> RspoNumber("0123") == RspoNumber("123"), RspoNumber("0123")
    (True, RspoNumber('123'))
    """

    _text: str

    def __attrs_post_init__(self) -> None:
        """Refuse anything but an RSPO number."""
        text = plain_text(self._text)
        findings = check_rspo_number(text)
        if findings:
            raise InvalidValueError("text", findings)
        object.__setattr__(self, "_text", str(int(text)))

    def __repr__(self) -> str:
        """Show the number, which is public."""
        return f"RspoNumber({self._text!r})"

    def __str__(self) -> str:
        """Give the digits."""
        return self._text
