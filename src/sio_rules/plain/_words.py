"""Numbers, yes and no, and the words of lists, as people, files and tables write them."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from sio_rules._values import Between
from sio_rules.acts import PLAIN_DATA
from sio_rules.labels import Label
from sio_rules.rule import Rule, Severity, found

from ._fault import Fault
from ._foreign import as_python
from ._texts import short_text, text

NOT_A_NUMBER = Rule(
    code="DAT-003a",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Wartość nie jest liczbą całkowitą.",
    en="The value is not a whole number.",
)
NEITHER_NUMBER_NOR_TEXT = Rule(
    code="DAT-003b",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Wartość nie jest ani liczbą całkowitą, ani tekstem.",
    en="The value is neither a whole number nor a text.",
)
NOT_YES_OR_NO = Rule(
    code="DAT-004",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Wartość nie jest ani słowem „tak”, ani słowem „nie”, ani żadnym z ich odpowiedników.",
    en="The value is neither “yes” nor “no”, nor any of their equivalents.",
)
NOT_ON_THE_LIST = Rule(
    code="DAT-005a",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Wartość nie jest żadnym ze słów listy tego pola.",
    en="The value is none of the words on the field's list.",
)
ON_TWO_LISTS = Rule(
    code="DAT-005b",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Słowo stoi na więcej niż jednej z list tego pola, więc może oznaczać różne rzeczy; jednoznaczny jest klucz.",
    en="The word is on more than one of the field's lists, so its meaning is unclear; a key is unambiguous.",
)
OUT_OF_BOUNDS = Rule(
    code="DAT-007a",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Wartość jest poza dozwolonym zakresem (najmniejsza: {least}, największa: {most}).",
    en="The value is outside the permitted range (smallest: {least}, largest: {most}).",
)
TOO_SMALL = Rule(
    code="DAT-007b",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Wartość jest mniejsza od najmniejszej dozwolonej: {least}.",
    en="The value is less than the smallest permitted one: {least}.",
)
TOO_LARGE = Rule(
    code="DAT-007c",
    basis=(PLAIN_DATA.section("słowa"),),
    severity=Severity.ERROR,
    pl="Wartość jest większa od największej dozwolonej: {most}.",
    en="The value is greater than the largest permitted one: {most}.",
)

YES = frozenset({"tak", "t", "x", "1", "prawda", "true", "yes"})
NO = frozenset({"nie", "n", "-", "0", "fałsz", "false", "no"})
_NUMBER = re.compile(r"[+-]?(?:\d{1,30}|\d{1,3}(?: \d{3}){1,9})(?:\.0)?", re.ASCII)


_LARGEST = 10**30
"""No number of a register is larger; Python itself refuses to write out those with thousands of digits."""


def number(value: Any) -> int:
    """
    Return a whole number; 3100.0 and "3 100" are whole numbers, too, but 3.5 and yes are not.

    >>> number("4 200"), number(3100.0)
    (4200, 3100)
    """
    if isinstance(value, str):
        written = short_text(value)
        if not _NUMBER.fullmatch(written):
            raise Fault(NOT_A_NUMBER.finding())
        return int(written.removesuffix(".0").replace(" ", ""))
    found = value if type(value) is int else as_python(value)
    if (type(found) is int or (type(found) is float and found.is_integer())) and abs(found) <= _LARGEST:
        return int(found)
    raise Fault(NOT_A_NUMBER.finding())


def number_or_text(value: Any) -> int | str:
    """
    Return a number as a number and a text as a text: the caller's key, which is never converted.

    >>> number_or_text(1), number_or_text("1")
    (1, '1')
    """
    if isinstance(value, str):
        return text(value)
    found = as_python(value)
    if type(found) is not int or abs(found) > _LARGEST:
        raise Fault(NEITHER_NUMBER_NOR_TEXT.finding())
    return found


def yes_or_no(value: Any) -> bool:
    """
    Return what people write for yes and no; whether a text is empty, or a number is 0, says neither.

    >>> yes_or_no("Tak"), yes_or_no("-")
    (True, False)
    """
    if type(value) is bool:
        return value
    if isinstance(value, str):
        word = short_text(value).casefold()
        if word in YES or word in NO:
            return word in YES
    else:
        found = as_python(value)
        if type(found) is bool:
            return found
    raise Fault(NOT_YES_OR_NO.finding())


@cache
def word_of(*lists: type[Label]) -> Callable[[Any], Label]:
    """
    Return what reads a member of one of *lists*, by any of its words.

    >>> word_of(Severity)("Ostrzeżenie")
    Severity.WARNING
    """
    by_key = {member.key: member for each in lists for member in each}

    def read(value: Any) -> Label:
        if type(value) is str and value in by_key:
            return by_key[value]
        if type(value) in lists:
            return value  # type: ignore[no-any-return] # it is a member
        if not isinstance(value, str):
            raise Fault(NOT_ON_THE_LIST.finding())
        word = short_text(value)
        found = [member for each in lists if (member := _member(each, word)) is not None]
        if len(found) != 1:
            raise Fault(ON_TWO_LISTS.finding() if found else NOT_ON_THE_LIST.finding())
        return found[0]

    return read


def _member(listed: type[Label], word: str) -> Label | None:
    try:
        return listed.read(word)
    except ValueError:
        return None


def within(bounds: Between, value: Any) -> Any:
    """
    Return *value* if it lies within *bounds*.

    >>> within(Between(1, 8), 8)
    8
    """
    if bounds.holds(value):
        return value
    least, most = bounds.least, bounds.most
    if least is not None and most is not None:
        raise Fault(OUT_OF_BOUNDS.finding(least=least, most=most))
    raise Fault(*found(TOO_SMALL.when(least is not None, least=least), TOO_LARGE.when(most is not None, most=most)))
