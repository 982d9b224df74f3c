"""
What spreadsheets and hands do to a number before it is typed into a form, and what it looked like before.

A spreadsheet shows a number as 4.4E+10, adds `.0`, groups its digits by three, or drops its leading zeros; copying adds quotation marks,
blanks, dashes, a full stop or characters that cannot be seen; typing confuses the letter O with a zero. Damage can be told from other
mistakes only if nothing but digits remains once it is undone. A digit that is lost is shown as `?` and never guessed.
"""

import re
from collections.abc import Callable
from functools import cache, partial

from ._expect import all_digits, is_invisible, plain_text
from .acts import IDENTIFIER_NOTES
from .rule import Rule, Severity

LOST = "?"
"""Stands for a digit that is lost."""
_LONGEST_DIAGNOSED_CHARS = 40
"""Longer text is not a damaged number, and is not looked at."""
_DIGITS_OF_PESEL = range(8, 12)

_BASIS = (IDENTIFIER_NOTES.section("numery w arkuszu"),)

SCIENTIFIC_NOTATION = Rule(
    code="IDN-001j",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Wpisany numer wygląda na liczbę, którą arkusz kalkulacyjny zapisał wykładniczo (na przykład 4,4E+10); jego końcowe"
    " cyfry mogły przepaść.",
    en="The number typed looks like one that a spreadsheet has written in scientific notation (such as 4.4E+10); its last"
    " digits may be lost.",
)
SEPARATORS_IN_NUMBER = Rule(
    code="IDN-001k",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Między cyframi numeru lub obok nich są odstępy albo kreski.",
    en="There are spaces or dashes between the digits of the number or around them.",
)
LETTERS_IN_NUMBER = Rule(
    code="IDN-001l",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="W miejscu zera może być litera O, a w miejscu jedynki litera l lub I.",
    en="There may be a letter O in place of a zero, or a letter l or I in place of a one.",
)
DECIMALS_AFTER_NUMBER = Rule(
    code="IDN-001m",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Na końcu numeru jest część dziesiętna (,0 lub .0), jaką dopisuje arkusz kalkulacyjny.",
    en="There is a decimal part (.0 or ,0) at the end of the number, such as a spreadsheet adds.",
)
INVISIBLE_CHARACTER = Rule(
    code="IDN-001o",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="W numerze jest znak, którego nie widać.",
    en="The number contains a character that cannot be seen.",
)
FULL_WIDTH_DIGITS = Rule(
    code="IDN-001p",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Cyfry numeru są zapisane znakami pełnej szerokości zamiast zwykłych cyfr 0–9.",
    en="The digits of the number are full-width characters instead of the ordinary digits 0–9.",
)
NAME_BESIDE_NUMBER = Rule(
    code="IDN-001q",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Przed numerem stoi jego nazwa.",
    en="The name of the number is typed before it.",
)
SIGNS_AROUND_NUMBER = Rule(
    code="IDN-001r",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Obok numeru stoją znaki, które nie są jego częścią (apostrof, cudzysłów, nawias albo znak równości).",
    en="There are characters beside the number that are not part of it (an apostrophe, quotation marks, brackets or an"
    " equals sign).",
)
PUNCTUATION_AFTER_NUMBER = Rule(
    code="IDN-001s",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Na końcu numeru stoi znak przestankowy.",
    en="There is a punctuation mark at the end of the number.",
)
DIGITS_IN_THREES = Rule(
    code="IDN-001t",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Co trzy cyfry numeru stoi przecinek, kropka lub apostrof, jak w zapisie dużej liczby.",
    en="The digits of the number are separated into threes by commas, full stops or apostrophes, like those of a large"
    " figure.",
)

_FULL_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
_NUMBER = r"(?:numer|nr)\b\.?\s*"
_NAME = re.compile(rf"\s*(?:(?:{_NUMBER})?(?:PESEL|REGON|RSPO)\s*(?:{_NUMBER})?|{_NUMBER})[:=\uff1a]?\s*", re.IGNORECASE)
_SIGNS = "'\"=`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033\u00ab\u00bb\u2039\u203a()[]{}<>"
_PUNCTUATION = ".,;:"
# Each character can be taken by one part only, so that matching is linear.
_SCIENTIFIC = re.compile(r"([0-9])(?:[.,]([0-9]*))?\s*[Ee]\s*\+?0?([0-9]{1,2})")
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_WITHOUT_DASHES = str.maketrans(dict.fromkeys(_DASHES, ""))
_LETTERS_AS_DIGITS = str.maketrans("OolI", "0011")
_THREES = re.compile(r"[0-9]{1,3}(?:([.,'\u2019])[0-9]{3})(?:\1[0-9]{3})*")
_FEWEST_DIGITS_IN_THREES = 7
"""Fewer digits with one comma or full stop may as well be a decimal number; where a number cannot be longer, they are in threes."""


def _without_invisible(text: str) -> str:
    return "".join([sign for sign in text if not is_invisible(sign)])


def _without_full_width(text: str) -> str:
    return text.translate(_FULL_WIDTH)


def _without_name(text: str) -> str:
    name = _NAME.match(text)
    return text[name.end() :] if name else text


def _without_signs(text: str) -> str:
    inside = text.strip().strip(_SIGNS)
    return text if inside == text.strip() else inside


def _without_punctuation(text: str) -> str:
    before = text.rstrip().rstrip(_PUNCTUATION)
    return text if before == text.rstrip() else before


def _without_exponent(text: str, digits: range) -> str:
    match = _SCIENTIFIC.fullmatch(text.strip())
    if match is None:
        return text
    first, decimals, exponent = match[1], match[2] or "", int(match[3])
    if exponent + 1 not in digits or decimals[exponent:].strip("0"):
        return text
    return first + decimals[:exponent] + LOST * (exponent - len(decimals[:exponent]))


def _without_separators(text: str) -> str:
    return "".join(text.split()).translate(_WITHOUT_DASHES)


def _without_letters(text: str) -> str:
    return text.translate(_LETTERS_AS_DIGITS)


def _without_decimals(text: str) -> str:
    for end in (".0", ",0", ".00", ",00"):
        if text.endswith(end):
            return text.removesuffix(end)
    return text


def _without_threes(text: str, digits: range) -> str:
    joined = "".join(filter(str.isdecimal, text))
    enough = len(joined) >= _FEWEST_DIGITS_IN_THREES or digits[-1] <= _FEWEST_DIGITS_IN_THREES
    return joined if enough and _THREES.fullmatch(text) else text


_AROUND: tuple[tuple[Rule, Callable[[str], str]], ...] = (
    (INVISIBLE_CHARACTER, _without_invisible),
    (FULL_WIDTH_DIGITS, _without_full_width),
    (SIGNS_AROUND_NUMBER, _without_signs),
    (NAME_BESIDE_NUMBER, _without_name),
    (PUNCTUATION_AFTER_NUMBER, _without_punctuation),
)
"""What stands around a number or inside it, in any order."""


@cache
def _within(digits: range) -> tuple[tuple[Rule, Callable[[str], str]], ...]:
    """Return the damage to a number that may have so many *digits* itself, and what undoes each, in the order of undoing."""
    return (
        (SCIENTIFIC_NOTATION, partial(_without_exponent, digits=digits)),
        (SEPARATORS_IN_NUMBER, _without_separators),
        (LETTERS_IN_NUMBER, _without_letters),
        (DECIMALS_AFTER_NUMBER, _without_decimals),
        (DIGITS_IN_THREES, partial(_without_threes, digits=digits)),
    )


def undo_damage(text: str, digits: range = _DIGITS_OF_PESEL) -> tuple[str, tuple[Rule, ...]]:
    """
    Return the digits that *text* was before it was damaged, and the rules that name the damage, in the order of their codes.

    *digits* is how many digits a number of the kind may have after its leading zeros. There are none of either if *text* is not damaged,
    or if it cannot be known what it was. A `?` stands for a lost digit; one that was typed stands for nothing.

    >>> digits, damage = undo_damage("44051 401359,0")
    >>> digits, [rule.code for rule in damage]
    ('44051401359', ['IDN-001k', 'IDN-001m'])
    >>> undo_damage("4.4E+10")[0]
    '44?????????'
    """
    text = plain_text(text)
    if len(text) > _LONGEST_DIAGNOSED_CHARS or LOST in text:
        return "", ()
    undone, damage = text, dict[Rule, None]()
    for rule, undo in (*_AROUND * len(_AROUND), *_within(digits)):
        cleaner = undo(undone)
        if cleaner != undone:
            damage[rule], undone = None, cleaner
    if not damage or not all_digits(undone.replace(LOST, "0")):
        return "", ()
    return undone, tuple(sorted(damage, key=lambda rule: rule.code))
