"""Disabilities that free text names."""

import re
from typing import Any

from sio_rules.acts import PLAIN_DATA
from sio_rules.certificates import Disability
from sio_rules.plain._fault import Fault
from sio_rules.plain._texts import short_text
from sio_rules.rule import Rule, Severity

NOT_RECOGNISED = Rule(
    code="DAT-022a",
    basis=(PLAIN_DATA.section("wiersze"),),
    severity=Severity.ERROR,
    pl="W tekście są słowa, których biblioteka nie zna jako nazw niepełnosprawności, więc niepełnosprawności nie odczytano.",
    en="The text has words that the library does not know as names of disabilities, so the disabilities were not read.",
)
NOT_NAMED = Rule(
    code="DAT-022b",
    basis=(PLAIN_DATA.section("wiersze"),),
    severity=Severity.ERROR,
    pl="Tekst nie mówi, jakie to niepełnosprawności: przy sprzężonych brakuje co najmniej jednej, a przy intelektualnej stopnia.",
    en="The text does not say which disabilities are meant: of multiple ones at least one is missing, of an intellectual one the"
    " degree.",
)

_D = Disability
_STEMS = {
    "ruchow": _D.MOTOR,
    "afazj": _D.MOTOR,
    "niewidom": _D.BLIND,
    "słabowidząc": _D.LOW_VISION,
    "niesłysząc": _D.DEAF,
    "słabosłysząc": _D.HARD_OF_HEARING,
    "autyzm": _D.AUTISM,
    "autystycz": _D.AUTISM,
    "asperger": _D.AUTISM,
}
_DEGREES = {
    "lekk": _D.INTELLECTUAL_MILD,
    "umiarkowan": _D.INTELLECTUAL_MODERATE,
    "znaczn": _D.INTELLECTUAL_SEVERE,
    "głębok": _D.INTELLECTUAL_PROFOUND,
}
_INTELLECTUAL = ("intelektualn", "umysłow", "upośledzeni")
_MULTIPLE = "sprzężon"
_BESIDE = ("niepełnosprawnoś", "stopni", "zespół", "zespoł", "dziec", "uczeń", "uczni")
_JOINING = frozenset({"w", "tym", "i", "oraz", "z", "ze"})
_NONE = frozenset({"brak", "nie", "-", "nie dotyczy"})
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"[\s,;:()|+./–-]*")


def disabilities(value: Any) -> frozenset[Disability]:
    """
    Return the disabilities that *value* names, none for "brak"; every word has to be known, so that nothing is left out unseen.

    A degree alone is one of intellectual disability only beside that word, or among multiple disabilities.

    >>> disabilities("autyzm, w tym zespół Aspergera")
    frozenset({Disability.AUTISM})
    >>> sorted(each.name for each in disabilities("sprzężona (ruchowa, umiarkowana)"))
    ['INTELLECTUAL_MODERATE', 'MOTOR']
    """
    written = short_text(value).casefold()
    if written in _NONE:
        return frozenset()
    words = _WORD.findall(written)
    if (
        not words
        or not all(_BETWEEN.fullmatch(each) for each in _WORD.split(written))
        or not all(_is_known(each) for each in words)
    ):
        raise Fault(NOT_RECOGNISED.finding())
    named = {found for word in words for stem, found in _STEMS.items() if word.startswith(stem)}
    degrees = {found for word in words for stem, found in _DEGREES.items() if word.startswith(stem)}
    intellectual = any(word.startswith(_INTELLECTUAL) for word in words)
    multiple = any(word.startswith(_MULTIPLE) for word in words)
    if (
        (intellectual and not degrees)
        or (degrees and not intellectual and not multiple)
        or (multiple and len(named | degrees) < 2)  # noqa: PLR2004 - what "multiple" means
        or not named | degrees
    ):
        raise Fault(NOT_NAMED.finding())
    return frozenset(named | degrees)


def _is_known(word: str) -> bool:
    return word in _JOINING or word.startswith((*_STEMS, *_DEGREES, *_INTELLECTUAL, _MULTIPLE, *_BESIDE))
