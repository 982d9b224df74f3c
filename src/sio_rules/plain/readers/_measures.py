"""Distances, as lists of a gmina write them: in kilometres or metres, with or without the unit."""

import re
from decimal import Decimal
from typing import Any

from sio_rules.acts import PLAIN_DATA
from sio_rules.plain._fault import Fault
from sio_rules.plain._foreign import as_python
from sio_rules.plain._texts import short_text
from sio_rules.rule import Rule, Severity

NOT_A_DISTANCE = Rule(
    code="DAT-020a",
    basis=(PLAIN_DATA.section("wiersze"),),
    severity=Severity.ERROR,
    pl="Wartość nie jest odległością w kilometrach ani w metrach.",
    en="The value is not a distance in kilometres or metres.",
)
NOT_WHOLE_METRES = Rule(
    code="DAT-020b",
    basis=(PLAIN_DATA.section("wiersze"),),
    severity=Severity.ERROR,
    pl="Odległość nie jest pełną liczbą metrów, a biblioteka jej nie zaokrągla.",
    en="The distance is not a whole number of metres, and the library does not round it.",
)

_NUMBER = r"\d{1,3}(?: \d{3})+|\d{1,9}"
_DISTANCE = re.compile(
    rf"(?:(?P<km>(?:{_NUMBER})(?:[.,]\d{{1,9}})?) ?km\.?)? ?(?:(?P<m>(?:{_NUMBER})(?:[.,]\d{{1,9}})?) ?m\.?)?"
    rf"|(?P<bare>(?:{_NUMBER})(?:[.,]\d{{1,9}})?)",
    re.ASCII | re.IGNORECASE,
)
_M_IN_A_KM = 1000


def kilometres(value: Any) -> int:
    """
    Return as whole metres a distance of which a number without a unit is in kilometres; it is never rounded.

    >>> kilometres("4,2 km"), kilometres("3.1"), kilometres("3100 m"), kilometres("3 km 200 m"), kilometres(12)
    (4200, 3100, 3100, 3200, 12000)
    """
    return _metres_in(value, _M_IN_A_KM)


def metres(value: Any) -> int:
    """
    Return as whole metres a distance of which a number without a unit is in metres; it is never rounded.

    >>> metres("3 100"), metres("4,2 km"), metres(3100.0)
    (3100, 4200, 3100)
    """
    return _metres_in(value, 1)


def _metres_in(value: Any, unit: int) -> int:
    if not isinstance(value, str):
        value = repr(as_python(value))
    matched = _DISTANCE.fullmatch(short_text(value))
    parts = matched.groupdict() if matched else {}
    if not any(parts.values()):
        raise Fault(NOT_A_DISTANCE.finding())
    units = {"km": _M_IN_A_KM, "m": 1, "bare": unit}
    total = sum(Decimal(part.replace(" ", "").replace(",", ".")) * units[name] for name, part in parts.items() if part)
    if total != int(total):
        raise Fault(NOT_WHOLE_METRES.finding())
    return int(total)
