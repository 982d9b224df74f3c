"""Which column of a table is which of the caller's, whatever the case, blanks and armour of the names."""

import re
from collections.abc import Iterable
from typing import Any
from unicodedata import normalize

from sio_rules.plain._errors import written
from sio_rules.plain._keys import GIVEN_TWICE
from sio_rules.plain._texts import MARK
from sio_rules.rule import Finding

from ._columns import Column

NOWHERE = object()
"""Stands for a column that the table does not have."""
_ARMOUR = re.compile(r'="(.*)"')
_MARKS = (MARK, "ď»ż", "ï»¿")
"""The byte order mark of UTF-8, also as a file of Windows-1250 or Windows-1252 shows it."""


def found_in(names: tuple[Any, ...], columns: Iterable[Column]) -> tuple[dict[Column, tuple[Any, ...]], list[Finding]]:
    """
    Return for each of *columns* the names that its columns have in the table, and the findings on names that stand twice.

    >>> from sio_rules.periods import Period
    >>> from ._columns import layout_of
    >>> [column] = layout_of(Period, {"Od dnia": "start"}, None).columns
    >>> found_in(('="od  DNIA"', "do"), [column])[0][column]
    ('="od  DNIA"',)
    """
    exact = set(names)
    folded: dict[str, list[Any]] = {}
    for name in names:
        if isinstance(name, str):
            folded.setdefault(_folded(name), []).append(name)
    found: dict[Column, tuple[Any, ...]] = {}
    findings: list[Finding] = []
    for column in columns:
        there = []
        for name in column.headers:
            alike = [name] if name in exact else folded.get(_folded(name), []) if isinstance(name, str) else []
            there.append(alike[0] if len(alike) == 1 else NOWHERE)
            if len(alike) > 1:
                findings.append(GIVEN_TWICE.finding(written(column.path)))
        found[column] = tuple(there)
    return found, findings


def _folded(name: str) -> str:
    """Return *name* as it is compared: without case, blanks, armour and marks."""
    for mark in _MARKS:
        name = name.removeprefix(mark)
    armoured = _ARMOUR.fullmatch(name.strip())
    return "".join(normalize("NFC", armoured[1] if armoured else name).casefold().split())
