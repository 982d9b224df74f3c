"""
Marked texts, numbers and days: how they get into a value, and how they are found in what comes out.

The letters occur nowhere else, so that four of them in a row tell of a leak; so do six digits of a marked number, in figures that may
be parted, and the marked day of birth in every spelling.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

import attrs

from sio_rules import (
    Finding,
    Findings,
    IllegalStepError,
    InvalidValueError,
    OutOfCoverageError,
    Pesel,
    Question,
    Regon,
    Rule,
)
from sio_rules.access.request.password_policy import PasswordPolicy
from sio_rules.documents import IdentityCard, Passport
from sio_rules.rspo import RspoNumber
from sio_rules.tables import Table

LETTERS = "ԹԺԻԼԽԾԿՀՁՂ"
WORD = "Qzxjvkwq"
"""Letters that an e-mail address, a login and a password may have, too."""
DIGITS = "48603917254"
KEY = 739_241
BORN = date(2011, 3, 17)
PESEL = Pesel("11231748379")
OWN: dict[Any, Any] = {Pesel: PESEL, IdentityCard: IdentityCard("QZX384371"), Passport: Passport("QZ4843716")}
"""What stands for each value that is checked by its digits; the PESEL number is of one who was born on the marked day."""
TEXTS = {
    "name": LETTERS,
    "number": DIGITS,
    "e-mail": f"{WORD}@{WORD}.example",
    "phone": "+48 603 917 254",
    "address": f"ul. {LETTERS} 4/12, 00-950 {WORD}",
    "comment": f"{LETTERS} {WORD}, tel. {DIGITS}, ur. 17 marca 2011 r.",
    "password": f"{WORD}-{DIGITS}{WORD}",
    "login": WORD.upper(),
    "PESEL": str(PESEL),
    "PESEL, mistyped": f"{str(PESEL)[:-1]}8",
    "PESEL, as a spreadsheet keeps it": f"{PESEL}.0",
    "identity card": str(OWN[IdentityCard]),
    "passport": str(OWN[Passport]),
    "formula": f'="{LETTERS}"',
    "day of birth": "17.03.2011",
}
"""What is typed."""

_MONTH = r"(?:0?3|iii|mar[a-z]{0,5}\.?)"
_GAP = r"(?:\\xa0|[\W_]){1,3}"
_DAYS = (
    rf"2011{_GAP}{_MONTH}{_GAP}17",
    rf"17(?:th)?{_GAP}(?:of )?{_MONTH}{_GAP}(?:20)?11",
    rf"{_MONTH}{_GAP}17(?:th)?{_GAP}(?:20)?11",
    rf"11{_GAP}{_MONTH}{_GAP}17",
    rf"{_MONTH} 17 [0-9:]+ 2011",
    *("20110317", "17032011", "03172011", "110317", "170311"),
    *("2011-076", "2011076", "2011-W11-4", "734213", "1300(?:3[2-9]|40)\\d{4}"),
)
"""Figures in any order, parted or not, words and Roman figures for the month, the day of the year, and what computers count."""
SPELLINGS = (
    "2011-03-17", "20110317", "17.03.2011", "17.3.2011", "17/03/2011", "3/17/2011", "17-03-11", "110317", "11.03.17", "17.III.2011",
    "17 marca 2011 r.", "17 Mar 2011", "17 III 2011", "17 March 2011", "March 17, 2011", "17th of March 2011", "2011 March 17",
    "2011, 3, 17", "2011-076", "2011-W11-4",
    *("17\N{NO-BREAK SPACE}marca\N{NO-BREAK SPACE}2011", repr("17\N{NO-BREAK SPACE}marca 2011"), repr(BORN)),
    *(f"{BORN:{spelt}}" for spelt in ("%c", "%x", "%d %b %Y", "%Y%j")),
    *(str(BORN.toordinal()), "1300320000", str(list(BORN.timetuple()[:3]))),
)  # fmt: skip
"""The day as people, registers and computers write it."""
_NUMBERS = (DIGITS, str(PESEL), "384371", "4843716", str(KEY))
_PARTED = r"[\s.-]?"
MARKED = re.compile(
    "|".join(
        [
            f"[{LETTERS.lower()}{LETTERS}]{{4}}",
            *(WORD[at : at + 4] for at in range(len(WORD) - 3)),
            *(_PARTED.join(number[at : at + 6]) for number in _NUMBERS for at in range(len(number) - 5)),
            *(rf"(?<![\d-]){day}(?!\d)" for day in _DAYS),
        ]
    ),
    re.IGNORECASE,
)
LIBRARYS_OWN = (Finding, Findings, PasswordPolicy, Question, Regon, RspoNumber, Rule, Table)
"""What nobody types: rules and what they say, a policy with its name; and the public numbers of schools."""
PUPILS_KEYS = {"pupil", "riders"}
CALLERS_KEYS = PUPILS_KEYS | {"key"}
"""Keys that the caller has chosen, of pupils and of classes; a class's number is no secret, its name may be."""


def marked(value: Any, text: str, name: str = "") -> Any:
    """Return *value* with every text, number, day of birth and key in it marked, as far as its class allows; *name* is its field's."""
    kind: Any = type(value)
    if kind in LIBRARYS_OWN:
        return value
    if attrs.has(kind):
        return OWN[kind] if kind in OWN else _with_marked_fields(value, text)
    if kind in {tuple, list, frozenset, set}:
        return kind(marked(each, text, name) for each in value)
    if kind is dict:
        return {key: marked(each, text, str(key)) for key, each in value.items()}
    return _MARK[kind](value, text, name) if kind in _MARK else value


def _day(value: date, _: str, name: str) -> date:
    if "born" in name:
        return BORN
    return date(2011, 3, 18) if value == BORN else value


_MARK: dict[type[Any], Callable[[Any, str, str], Any]] = {
    str: lambda value, text, name: text + value if name in CALLERS_KEYS else text,
    int: lambda value, _, name: KEY * 1_000 + value % 1_000 if name in PUPILS_KEYS else value,
    date: _day,
}
"""How a text, a number and a day are marked: keys that differ still do, and no day but one of birth is the marked day."""


def _with_marked_fields(value: Any, text: str) -> Any:
    changed = {
        each.alias: new
        for each in attrs.fields(type(value))
        if each.init and (new := marked(old := getattr(value, each.name), text, each.name)) is not old
    }
    if not changed:
        return value
    with suppress(*REFUSED):
        return attrs.evolve(value, **changed)
    for name, new in changed.items():
        with suppress(*REFUSED):
            value = attrs.evolve(value, **{name: new})
    return value


REFUSED = (TypeError, InvalidValueError, OutOfCoverageError, IllegalStepError)
"""How a value refuses a mark."""
