"""Every reading, by its number."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import evolve

from sio_rules.rulebook import RULES

from ._access import ACCESS
from ._classes import CLASSES
from ._procedure import PROCEDURE
from ._pupils import PUPILS
from ._record import RECORD
from ._reporting import REPORTING
from ._request import REQUEST
from ._school_life import SCHOOL_LIFE
from ._time import TIME
from ._transport import TRANSPORT
from ._transport_law import TRANSPORT_LAW
from .interpretation import Interpretation


def _bearing(number: str) -> tuple[str, ...]:
    return tuple(code for code, rule in RULES.items() if rule.reading == number)


_TIME_AND_ACCESS = (*TIME, *REQUEST, *ACCESS, *PROCEDURE)
_PUPILS = (*PUPILS, *REPORTING, *CLASSES, *SCHOOL_LIFE, *RECORD)
_TRANSPORT = (*TRANSPORT, *TRANSPORT_LAW)

READINGS: Mapping[str, Interpretation] = MappingProxyType(
    {
        each.number: evolve(each, rules=_bearing(each.number))
        for each in sorted((*_TIME_AND_ACCESS, *_PUPILS, *_TRANSPORT), key=lambda each: each.number)
    }
)
"""Every reading, by its number and in the order of the numbers: `READINGS["A-05"]`."""
