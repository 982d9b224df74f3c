"""
What eleven digits must be to make a PESEL number.

The first six digits are the date of birth, with the century in the month (1800s +80, 1900s as it is, 2000s +20; the act names no
others). The last is a check digit: with the weights 1 3 7 9 1 3 7 9 1 3 1 the digits add up to a multiple of ten.
"""

from datetime import date

from ._expect import all_digits, is_blank
from .acts import IDENTIFIER_NOTES, POPULATION_ACT
from .rule import Findings, Rule, Severity, found

LENGTH_DIGITS = 11
"""How many digits a PESEL number has."""

_BIRTH_DIGITS = 6
_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
_CENTURY_BY_MONTH_ADDED = {80: 1800, 0: 1900, 20: 2000}

_SHAPE = (IDENTIFIER_NOTES.section("PESEL"),)
_CENTURIES = (POPULATION_ACT.art("15", ust="2"), *_SHAPE)

PESEL_MISSING = Rule(
    code="IDN-001a",
    basis=_SHAPE,
    severity=Severity.ERROR,
    pl="Nie podano numeru PESEL.",
    en="The PESEL number is not given.",
)
PESEL_WRONG_LENGTH = Rule(
    code="IDN-001b",
    basis=_SHAPE,
    severity=Severity.ERROR,
    pl="Liczba wpisanych znaków jest inna niż 11: numer PESEL ma dokładnie 11 cyfr.",
    en="The number of characters typed is not 11: a PESEL number has exactly 11 digits.",
)
PESEL_NOT_DIGITS = Rule(
    code="IDN-001c",
    basis=_SHAPE,
    severity=Severity.ERROR,
    pl="Wśród wpisanych znaków są inne niż cyfry 0–9: numer PESEL składa się wyłącznie z cyfr.",
    en="Characters other than the digits 0–9 are typed: a PESEL number consists only of digits.",
)
PESEL_IMPOSSIBLE_MONTH = Rule(
    code="IDN-001d",
    basis=_CENTURIES,
    severity=Severity.ERROR,
    pl="Trzecia i czwarta cyfra numeru PESEL nie oznaczają żadnego miesiąca: ustawa przewiduje 01–12 (lata 1900–1999), 21–32"
    " (lata 2000–2099) i 81–92 (lata 1800–1899).",
    en="The third and fourth digits of the PESEL number do not stand for a month: the act provides for 01–12 (1900–1999),"
    " 21–32 (2000–2099) and 81–92 (1800–1899).",
)
PESEL_IMPOSSIBLE_DAY = Rule(
    code="IDN-001e",
    basis=_CENTURIES,
    severity=Severity.ERROR,
    pl="Piąta i szósta cyfra numeru PESEL nie oznaczają żadnego dnia miesiąca zapisanego przed nimi.",
    en="The fifth and sixth digits of the PESEL number do not stand for a day of the month written before them.",
)
PESEL_WRONG_CHECK_DIGIT = Rule(
    code="IDN-001f",
    basis=_SHAPE,
    severity=Severity.ERROR,
    pl="Cyfra kontrolna numeru PESEL się nie zgadza: co najmniej jedna cyfra jest błędna albo cyfry są przestawione.",
    en="The check digit of the PESEL number does not match: at least one digit is wrong, or digits are swapped.",
)

# A register reads millions of numbers, so what is found is made in advance, for the field "pesel".
_NOTHING = found()
_MISSING = found(PESEL_MISSING.finding("pesel"))
_WRONG_LENGTH = found(PESEL_WRONG_LENGTH.finding("pesel"))
_NOT_DIGITS = found(PESEL_NOT_DIGITS.finding("pesel"))
_IMPOSSIBLE_MONTH = found(PESEL_IMPOSSIBLE_MONTH.finding("pesel"))
_IMPOSSIBLE_DAY = found(PESEL_IMPOSSIBLE_DAY.finding("pesel"))
_WRONG_CHECK_DIGIT = found(PESEL_WRONG_CHECK_DIGIT.finding("pesel"))

# Digits are read as their ASCII codes: two of them taken as a number are 10 * 48 + 48 too much.
_CODES = 528
_MONTHS = {
    added + month + _CODES: (century - _CODES, month)
    for added, century in _CENTURY_BY_MONTH_ADDED.items()
    for month in range(1, 13)
}


def read(text: str) -> tuple[date | None, Findings]:
    """
    Return the day that the first six of eleven characters name, if any, and what is wrong with *text*, at the field "pesel".

    If nothing is typed, only IDN-001a is found. The day is read and checked whatever the last five characters are.

    >>> read("44051401359"), read("4405140135")
    ((datetime.date(1944, 5, 14), <Findings: none>), (None, <Findings IDN-001b at 'pesel'>))
    >>> read("44133200000")[1].codes
    ('IDN-001d', 'IDN-001f')
    """
    digits = text.isascii() and text.isdigit()
    if len(text) != LENGTH_DIGITS:
        return None, _WRONG_LENGTH if digits else _neither_digits_nor_eleven(text)
    if digits:
        a, b, c, d, e, f, g, h, i, j, k = text.encode()
        # By 48 each code exceeds its digit, and the weights add up to 45: 45 * 48 ends in 0 and leaves the last digit as it is.
        wrong = (a + e + i + k + 3 * (b + f + j) + 7 * (c + g) + 9 * (d + h)) % 10
        rest = _WRONG_CHECK_DIGIT if wrong else _NOTHING
    elif all_digits(text[:_BIRTH_DIGITS]):
        a, b, c, d, e, f = text[:_BIRTH_DIGITS].encode()
        rest = _NOT_DIGITS
    else:
        return None, _MISSING if is_blank(text) else _NOT_DIGITS
    named = _MONTHS.get(10 * c + d)
    if not named:
        return None, _in_order(_IMPOSSIBLE_MONTH, rest)
    century, month = named
    try:
        return date(century + 10 * a + b, month, 10 * e + f - _CODES), rest
    except ValueError:
        return None, _in_order(_IMPOSSIBLE_DAY, rest)


def check_digit(ten: str) -> str:
    """
    Return the check digit that belongs to the first *ten* digits of a PESEL number.

    >>> check_digit("4405140135")
    '9'
    """
    return str(-sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, ten, strict=True)) % 10)


def _in_order(no_day: Findings, rest: Findings) -> Findings:
    """Return both in the order of the codes: other signs than digits before the day, a wrong check digit after it."""
    return found(rest, no_day) if rest is _NOT_DIGITS else found(no_day, rest)


def _neither_digits_nor_eleven(text: str) -> Findings:
    return _MISSING if is_blank(text) else found(_WRONG_LENGTH, _NOT_DIGITS)
