"""
What spreadsheets and hands do to a number of eleven digits before it is typed into a form, and what it looked like before.

A number that went through a spreadsheet comes back as 4.4E+10, with a trailing `.0`, or without its first zeros; one that was
copied by hand has spaces, dashes or the letter O in it. Damage can be distinguished from other mistakes only where nothing but digits
remains once it is undone. What has been lost for good is shown as `?` and never guessed.

Not modelled here: thousands separators (44,051,401,359) and numbers in quotation marks.
"""

import re
from collections.abc import Callable

from ._expect import all_digits, plain_text
from .acts import IDENTIFIER_NOTES
from .rule import Rule, Severity

_LONGEST_DIAGNOSED_CHARS = 40
"""Text longer than this is no damaged number, and is not looked at."""

_LOST = "?"
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_INVISIBLE = "\u200b\u2060\ufeff"
_WITHOUT_DASHES = str.maketrans(dict.fromkeys(_DASHES + _INVISIBLE, ""))
_LETTERS_AS_DIGITS = str.maketrans("OolI", "0011")
# Each character can be taken by one part only, so that matching is linear.
_SCIENTIFIC = re.compile(r"([0-9])(?:[.,]([0-9]*))?[Ee]\+?([0-9]{1,2})")
_SMALLEST_EXPONENT = 7
_GREATEST_EXPONENT = 10

_BASIS = (IDENTIFIER_NOTES.section("PESEL w arkuszu"),)

PESEL_IN_SCIENTIFIC_NOTATION = Rule(
    code="IDN-001j",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Wpisany numer wygląda na liczbę, którą arkusz kalkulacyjny zapisał wykładniczo (na przykład 4,4E+10); jego końcowe"
    " cyfry mogły przepaść.",
    en="The number typed looks like one that a spreadsheet has written in scientific notation (such as 4.4E+10); its last"
    " digits may be lost.",
)


def _without_exponent(text: str) -> str:
    match = _SCIENTIFIC.fullmatch(text.strip())
    if match is None:
        return text
    first, decimals, exponent = match[1], match[2] or "", int(match[3])
    if not _SMALLEST_EXPONENT <= exponent <= _GREATEST_EXPONENT or decimals[exponent:].strip("0"):
        return text
    # One zero at the end is dropped in writing; where more is missing, the number has been rounded.
    missing = exponent - len(decimals[:exponent])
    return first + decimals[:exponent] + ("0" if missing == 1 else _LOST) * missing


PESEL_WITH_SEPARATORS = Rule(
    code="IDN-001k",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Między cyframi numeru lub obok nich są odstępy albo kreski.",
    en="There are spaces or dashes between the digits of the number or around them.",
)


def _without_separators(text: str) -> str:
    return "".join(text.split()).translate(_WITHOUT_DASHES)


PESEL_WITH_LETTERS = Rule(
    code="IDN-001l",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="W miejscu zera może być litera O, a w miejscu jedynki litera l lub I.",
    en="There may be a letter O in place of a zero, or a letter l or I in place of a one.",
)


def _without_letters(text: str) -> str:
    return text.translate(_LETTERS_AS_DIGITS)


PESEL_WITH_DECIMALS = Rule(
    code="IDN-001m",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Na końcu numeru jest część dziesiętna (,0 lub .0), jaką dopisuje arkusz kalkulacyjny.",
    en="There is a decimal part (.0 or ,0) at the end of the number, such as a spreadsheet adds.",
)


def _without_decimals(text: str) -> str:
    for end in (".0", ",0", ".00", ",00"):
        if text.endswith(end):
            return text.removesuffix(end)
    return text


_DAMAGES: tuple[tuple[Rule, Callable[[str], str]], ...] = (
    (PESEL_IN_SCIENTIFIC_NOTATION, _without_exponent),
    (PESEL_WITH_SEPARATORS, _without_separators),
    (PESEL_WITH_LETTERS, _without_letters),
    (PESEL_WITH_DECIMALS, _without_decimals),
)


def undo_damage(text: str) -> tuple[str, tuple[Rule, ...]]:
    """
    Return the digits that *text* was before it was damaged, and the rules that name the damage, in the order of undoing it.

    There are none of either where *text* is not damaged, or beyond knowing. A `?` stands for a lost digit.

    >>> digits, damage = undo_damage("44051 401359,0")
    >>> digits, [rule.code for rule in damage]
    ('44051401359', ['IDN-001k', 'IDN-001m'])
    >>> undo_damage("4.4E+10")[0]
    '44?????????'
    """
    text = plain_text(text)
    if len(text) > _LONGEST_DIAGNOSED_CHARS or all_digits(text):
        return "", ()
    undone, damage = text, []
    for rule, undo in _DAMAGES:
        before, undone = undone, undo(undone)
        if undone != before:
            damage.append(rule)
    if not damage or not all_digits(undone.replace(_LOST, "0")):
        return "", ()
    return undone, tuple(damage)
