"""
What eleven digits have to be to make a PESEL number, rule by rule, and one fast reading that holds them all.

The first six digits are the birth date, with the century in the month (1800s +80, 1900s as it is, 2000s +20; the act names no
other). The last is a check digit: with weights 1 3 7 9 1 3 7 9 1 3 1 the digits add up to a multiple of ten.
"""

from collections.abc import Callable
from datetime import date

from ._expect import all_digits, plain_text
from .acts import IDENTIFIER_NOTES, POPULATION_ACT
from .rule import Findings, Rule, Severity, found

LENGTH_DIGITS = 11

_BIRTH_DIGITS = 6
_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)
_CENTURY_BY_MONTH_ADDED = {80: 1800, 0: 1900, 20: 2000}

_SHAPE = (IDENTIFIER_NOTES.section("PESEL"),)
_CENTURIES = (POPULATION_ACT.art("15", ust="2"), *_SHAPE)


PESEL_MISSING = Rule(
    code="IDN-001a",
    basis=_SHAPE,
    severity=Severity.ERROR,
    pl="Nie podano numeru PESEL.",
    en="No PESEL number is given.",
)


def _missing(text: str) -> bool:
    return not text.strip()


PESEL_WRONG_LENGTH = Rule(
    code="IDN-001b",
    basis=_SHAPE,
    severity=Severity.ERROR,
    pl="Numer PESEL ma dokładnie 11 znaków; wpisano więcej albo mniej.",
    en="A PESEL number has exactly 11 characters; more or fewer are typed.",
)


def _wrong_length(text: str) -> bool:
    return len(text) != LENGTH_DIGITS


PESEL_NOT_DIGITS = Rule(
    code="IDN-001c",
    basis=_SHAPE,
    severity=Severity.ERROR,
    pl="Numer PESEL składa się wyłącznie z cyfr od 0 do 9; wpisano także inne znaki.",
    en="A PESEL number consists of the digits 0 to 9 only; other characters are typed, too.",
)


def _not_digits(text: str) -> bool:
    return not all_digits(text)


PESEL_IMPOSSIBLE_MONTH = Rule(
    code="IDN-001d",
    basis=_CENTURIES,
    severity=Severity.ERROR,
    pl="Trzecia i czwarta cyfra nie są żadnym miesiącem: ustawa zna 01-12 (lata 1900-1999), 21-32 (2000-2099) i 81-92 (1800-1899).",
    en="The third and fourth digits are no month: the act knows 01-12 (1900-1999), 21-32 (2000-2099) and 81-92 (1800-1899).",
)


def _year_and_month(text: str) -> tuple[int, int]:
    """Return the year and month that eleven characters beginning with six digits name; month 0 where they name none."""
    for added, century in _CENTURY_BY_MONTH_ADDED.items():
        month = int(text[2:4]) - added
        if 1 <= month <= 12:  # noqa: PLR2004 - months
            return century + int(text[:2]), month
    return 0, 0


def _names_a_day(text: str) -> bool:
    return not _wrong_length(text) and all_digits(text[:_BIRTH_DIGITS])


def _impossible_month(text: str) -> bool:
    return _names_a_day(text) and not _year_and_month(text)[1]


PESEL_IMPOSSIBLE_DAY = Rule(
    code="IDN-001e",
    basis=_CENTURIES,
    severity=Severity.ERROR,
    pl="Piąta i szósta cyfra nie są żadnym dniem miesiąca zapisanego przed nimi.",
    en="The fifth and sixth digits are no day of the month that stands before them.",
)


def day_named(text: str) -> date | None:
    """
    Return the day that the first six digits name, whatever the rest of *text* is worth.

    >>> day_named("00222900000").isoformat(), day_named("00022900000")
    ('2000-02-29', None)
    """
    text = plain_text(text)
    if not _names_a_day(text):
        return None
    try:
        return date(*_year_and_month(text), int(text[4:_BIRTH_DIGITS]))
    except ValueError:
        return None


def _impossible_day(text: str) -> bool:
    return _names_a_day(text) and not _impossible_month(text) and day_named(text) is None


PESEL_WRONG_CHECK_DIGIT = Rule(
    code="IDN-001f",
    basis=_SHAPE,
    severity=Severity.ERROR,
    pl="Cyfra kontrolna się nie zgadza: co najmniej jedna cyfra jest błędna.",
    en="The check digit does not agree: at least one digit is wrong.",
)


def _wrong_check_digit(text: str) -> bool:
    if _wrong_length(text) or _not_digits(text):
        return False
    return sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, text, strict=True)) % 10 != 0


_BROKEN_BY: tuple[tuple[Rule, Callable[[str], bool]], ...] = (
    (PESEL_WRONG_LENGTH, _wrong_length),
    (PESEL_NOT_DIGITS, _not_digits),
    (PESEL_IMPOSSIBLE_MONTH, _impossible_month),
    (PESEL_IMPOSSIBLE_DAY, _impossible_day),
    (PESEL_WRONG_CHECK_DIGIT, _wrong_check_digit),
)


def rules_broken(text: str) -> tuple[Rule, ...]:
    """
    Return every rule about the number itself that *text* breaks; none if it is a PESEL. Nothing typed breaks only IDN-001a.

    >>> [rule.code for rule in rules_broken("44133200000")]
    ['IDN-001d', 'IDN-001f']
    """
    text = plain_text(text)
    if _missing(text):
        return (PESEL_MISSING,)
    return tuple(rule for rule, broken in _BROKEN_BY if broken(text))


# From here on: the same once more, fast. What is found most is made in advance, for the field "pesel".

_NOTHING = found()
_WRONG_LENGTH = found(PESEL_WRONG_LENGTH.finding("pesel"))
_WRONG_MONTH = found(PESEL_IMPOSSIBLE_MONTH.finding("pesel"))
_WRONG_DAY = found(PESEL_IMPOSSIBLE_DAY.finding("pesel"))
_WRONG_CHECK_DIGIT = found(PESEL_WRONG_CHECK_DIGIT.finding("pesel"))
_WRONG_MONTH_AND_CHECK_DIGIT = found(_WRONG_MONTH, _WRONG_CHECK_DIGIT)
_WRONG_DAY_AND_CHECK_DIGIT = found(_WRONG_DAY, _WRONG_CHECK_DIGIT)

# Reading works on ASCII codes, not digits: two of them taken as a number are 10 * 48 + 48 too much.
_CODES = 528
_MONTHS = {
    added + month + _CODES: (century - _CODES, month)
    for added, century in _CENTURY_BY_MONTH_ADDED.items()
    for month in range(1, 13)
}
_NO_MONTH = (0, 0)


def read(text: str) -> tuple[date | None, Findings]:
    """
    Return the day that the first six digits of *text* name, if any, and the findings of `rules_broken` at the field "pesel".

    >>> read("44051401359"), read("4405140135")
    ((datetime.date(1944, 5, 14), <Findings: none>), (None, <Findings IDN-001b at 'pesel'>))
    """
    if type(text) is not str:
        text = plain_text(text)
    if not text.isascii() or not text.isdigit():
        return day_named(text), found(*(rule.finding("pesel") for rule in rules_broken(text)))
    if len(text) != LENGTH_DIGITS:
        return None, _WRONG_LENGTH
    a, b, c, d, e, f, g, h, i, j, k = text.encode()
    # By 48 each code exceeds its digit, and the weights add up to 45: 45 * 48 ends in 0 and leaves the last digit as it is.
    wrong = (a + e + i + k + 3 * (b + f + j) + 7 * (c + g) + 9 * (d + h)) % 10
    century, month = _MONTHS.get(10 * c + d, _NO_MONTH)
    if not month:
        return None, _WRONG_MONTH_AND_CHECK_DIGIT if wrong else _WRONG_MONTH
    try:
        born = date(century + 10 * a + b, month, 10 * e + f - _CODES)
    except ValueError:
        return None, _WRONG_DAY_AND_CHECK_DIGIT if wrong else _WRONG_DAY
    return born, _WRONG_CHECK_DIGIT if wrong else _NOTHING
