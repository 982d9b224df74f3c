"""Grades and the names of classes, as schools write them: in Roman or Arabic figures, with or without a letter."""

import re
from typing import Any

from sio_rules.acts import PLAIN_DATA
from sio_rules.classes import Level
from sio_rules.plain._fault import Fault
from sio_rules.plain._foreign import as_python
from sio_rules.plain._texts import short_text
from sio_rules.rule import Rule, Severity

NOT_A_GRADE = Rule(
    code="DAT-021",
    basis=(PLAIN_DATA.section("wiersze"),),
    severity=Severity.ERROR,
    pl="Nazwa oddziału nie zaczyna się od klasy I–VIII zapisanej cyframi rzymskimi lub arabskimi i nie jest poziomem wychowania"
    " przedszkolnego.",
    en="The name of the class does not begin with a grade from I to VIII in Roman or Arabic figures, and is not a level of"
    " preschool education.",
)

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
_GRADES = tuple(Level[f"GRADE_{grade}"] for grade in range(1, len(_ROMAN) + 1))
_NAME = re.compile(r"(?:(VIII|VII|VI|IV|V|III|II|I)(?![IVX])|([0-8]))[ .\-]?([^\W\d_]{0,4})", re.IGNORECASE)
"""A grade and the letters of the class; a longer word is not part of a class name ("5 latki")."""
_BEFORE = re.compile(r"^(?:klasa|kl\.?|oddział|oddz\.?) ?", re.IGNORECASE)


def level(value: Any) -> Level:
    """
    Return the level that a grade or the name of a class begins with.

    >>> level("V a"), level("1a"), level("klasa 5"), level("zerówka"), level(0)
    (Level.GRADE_5, Level.GRADE_1, Level.GRADE_5, Level.ZERO, Level.ZERO)
    """
    written = _text_of(value)
    try:
        return Level.read(written)
    except ValueError:
        pass
    matched = _NAME.fullmatch(_BEFORE.sub("", written))
    if matched is None or matched[3].lower().startswith("lat"):
        raise Fault(NOT_A_GRADE.finding())
    number = _ROMAN.index(matched[1].upper()) + 1 if matched[1] else int(matched[2])
    return _GRADES[number - 1] if number else Level.ZERO


def grade(value: Any) -> int | None:
    """
    Return the grade (1 to 8) that the name of a class begins with; None for a class of preschool education, which has none.

    >>> grade("V a"), grade("II"), grade(3), grade("zerówka")
    (5, 2, 3, None)
    """
    found = level(value)
    return _GRADES.index(found) + 1 if found in _GRADES else None


def school_class_name(value: Any, letter: Any = None) -> dict[str, Any]:
    """
    Return the level and the key of the class with that name, for a path that leads to a class; the key is the name as written.

    *letter* is the letter of the class, where it stands in a column of its own.

    >>> school_class_name(" V  a ")
    {'level': Level.GRADE_5, 'key': 'V a'}
    >>> school_class_name("1", "a")
    {'level': Level.GRADE_1, 'key': '1 a'}
    """
    written = _text_of(value)
    return {"level": level(written), "key": f"{written} {_text_of(letter)}".strip()}


def _text_of(value: Any) -> str:
    if isinstance(value, str):
        return short_text(value)
    found = as_python(value)
    if type(found) is float and found.is_integer():
        return str(int(found))
    return str(found) if type(found) is int else ""
