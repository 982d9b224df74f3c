"""Texts of plain data, without what a spreadsheet or a file put around them."""

import re
from typing import Any

from sio_rules.acts import PLAIN_DATA
from sio_rules.rule import Rule, Severity

from ._fault import Fault

NOT_A_TEXT = Rule(
    code="DAT-006a",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Wartość nie jest tekstem.",
    en="The value is not a text.",
)
NOT_UNICODE = Rule(
    code="DAT-006b",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Tekst zawiera znaki, których nie da się zapisać w żadnym pliku (niepełne pary znaków Unicode).",
    en="The text contains characters that cannot be written to any file (incomplete pairs of Unicode surrogates).",
)
ARMOUR_TAKEN_OFF = Rule(
    code="DAT-012a",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.WARNING,
    pl="Tekst był zapisany jako formuła arkusza kalkulacyjnego; odczytano samą wartość.",
    en="The text was written as a formula of a spreadsheet; the value alone was read.",
)
MARK_TAKEN_OFF = Rule(
    code="DAT-012b",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.WARNING,
    pl="Na początku tekstu stał znacznik kolejności bajtów (BOM), który pominięto.",
    en="The text began with a byte order mark (BOM), which was left out.",
)

MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""The byte order mark, as it is read from a file of UTF-8."""
_ARMOUR = re.compile(r'="([^"]*)"')
_SURROGATE = re.compile("[\ud800-\udfff]")


def text(value: Any) -> str:
    """
    Return a text as it is; raises the fault for what is no text, and for a text in armour, which is then read without it.

    >>> text(" V a ")
    ' V a '
    """
    if not isinstance(value, str):
        raise Fault(NOT_A_TEXT.finding())
    written = str.__str__(value)
    if written[:1] == "=" and (armoured := _ARMOUR.fullmatch(written)):
        raise Fault(ARMOUR_TAKEN_OFF.finding(), instead=armoured[1])
    if not written.isascii():
        if written[0] == MARK:
            raise Fault(MARK_TAKEN_OFF.finding(), instead=written[1:])
        if _SURROGATE.search(written):
            raise Fault(NOT_UNICODE.finding())
    return written


def short_text(value: str) -> str:
    """
    Return a word of a list, a day or a number as it is compared: with single blanks, and cut where none is so long.

    >>> short_text(" 1  września 2024 ")
    '1 września 2024'
    """
    return " ".join(text(value)[:_LONGEST].split())


_LONGEST = 300
"""No word of a list, no day and no number is so long."""
