"""
The REGON number of an entity (9 digits), or of one of its local units (14 digits, of which the first nine are the entity's).

Both end in a check digit: the weighted digits added up, modulo 11, with 10 written as 0. So some mistakes of one digit stay
unnoticed, unlike in a PESEL.

Not modelled here: the region that the first two digits stood for, and whether a number was ever given to anybody.
"""

from attrs import field, frozen

from ._expect import all_digits, expect, plain_text
from .acts import IDENTIFIER_NOTES
from .errors import InvalidValueError
from .rule import Findings, Rule, Severity, found

_ENTITY_DIGITS = 9
_LOCAL_UNIT_DIGITS = 14

_ENTITY_WEIGHTS = (8, 9, 2, 3, 4, 5, 6, 7)
_LOCAL_UNIT_WEIGHTS = (2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8)
_BASIS = (IDENTIFIER_NOTES.section("REGON"),)

REGON_MISSING = Rule(
    code="IDN-002a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie podano numeru REGON.",
    en="The REGON number is not given.",
)

REGON_WRONG_LENGTH = Rule(
    code="IDN-002b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Liczba wpisanych znaków jest inna niż 9 i 14: numer REGON ma 9 cyfr, a numer jednostki lokalnej 14 cyfr.",
    en="The number of characters typed is neither 9 nor 14: a REGON number has 9 digits, that of a local unit 14.",
)

REGON_NOT_DIGITS = Rule(
    code="IDN-002c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wśród wpisanych znaków są inne niż cyfry 0–9: numer REGON składa się wyłącznie z cyfr.",
    en="Characters other than the digits 0–9 are typed: a REGON number consists only of digits.",
)

REGON_WRONG_CHECK_DIGIT = Rule(
    code="IDN-002d",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dziewiąta cyfra numeru REGON, kontrolna, nie zgadza się z ośmioma pierwszymi.",
    en="The ninth digit of the REGON number, a check digit, does not match the first eight.",
)

REGON_WRONG_LAST_DIGIT = Rule(
    code="IDN-003",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Czternasta cyfra numeru REGON jednostki lokalnej, kontrolna, nie zgadza się z trzynastoma pierwszymi.",
    en="The fourteenth digit of the local unit's REGON number, a check digit, does not match the first thirteen.",
)


def _agrees(digits: str, weights: tuple[int, ...]) -> bool:
    *summed, last = map(int, digits)
    return sum(weight * digit for weight, digit in zip(weights, summed, strict=True)) % 11 % 10 == last


def check_regon(text: str, *, at: str = "regon") -> Findings:
    """
    Return everything that is wrong with *text*, typed as a REGON number; *at* is the path of its field.

    Nothing is trimmed: spaces and dashes are findings. Nothing typed is IDN-002a alone. A number of 14 digits is judged by both
    of its check digits. Source: rulebook IDN-002 and IDN-003.

    >>> check_regon("12345678512347"), check_regon("192598183").codes
    (<Findings: none>, ('IDN-002d',))
    """
    text = plain_text(text)
    expect("at", at, str)
    if not text.strip():
        return found(REGON_MISSING.finding(at))
    long = len(text) == _LOCAL_UNIT_DIGITS
    right_length = long or len(text) == _ENTITY_DIGITS
    if not right_length or not all_digits(text):
        return found(
            None if right_length else REGON_WRONG_LENGTH.finding(at),
            None if all_digits(text) else REGON_NOT_DIGITS.finding(at),
        )
    return found(
        None if _agrees(text[:_ENTITY_DIGITS], _ENTITY_WEIGHTS) else REGON_WRONG_CHECK_DIGIT.finding(at),
        REGON_WRONG_LAST_DIGIT.finding(at) if long and not _agrees(text, _LOCAL_UNIT_WEIGHTS) else None,
    )


@frozen
class Regon:
    """
    Hold a REGON number of 9 or 14 digits.

    Raises `InvalidValueError` with the findings of `check_regon` for what is none. Hidden in `repr()`, as the business of one
    person has one, too; `str()` gives the digits.

    >>> school = Regon("12345678512347")
    >>> school.is_local_unit, str(school.entity)
    (True, '123456785')
    """

    _text: str = field(repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse what is no REGON."""
        object.__setattr__(self, "_text", plain_text(self._text))
        findings = check_regon(self._text)
        if findings:
            raise InvalidValueError("text", findings)

    @property
    def is_local_unit(self) -> bool:
        """Whether the number has 14 digits, as that of a branch school has."""
        return len(self._text) == _LOCAL_UNIT_DIGITS

    @property
    def entity(self) -> "Regon":
        """The number of 9 digits of the entity that the unit belongs to; itself, where it is one."""
        return Regon(self._text[:_ENTITY_DIGITS])

    def __str__(self) -> str:
        """Give the digits."""
        return self._text
