"""Values out of plain data, with everything that is wrong with the data."""

from typing import Any, TypeVar

from sio_rules.rule import Finding, Findings

from .reading import Reading
from .rules import MISSING

_T = TypeVar("_T")


def read(kind: type[_T], data: object) -> Reading[_T]:
    """
    Return the value of *kind* that *data* describe, and a finding for each field that is unreadable, missing or misshapen.

    *data* are mappings, lists and what JSON or a table holds. An unreadable field counts as not given, so that the rest is
    read; the value is None where it cannot be built without it. Unknown keys are told by their number, and the value is built
    all the same. No finding repeats what the data hold. Raises `TypeError` for a *kind* that is no value object of the library,
    and `ImportError` where the extra `sio-rules[plain]` is not installed.

    >>> from sio_rules.periods import Period
    >>> read(Period, {"start": "1.09.2025", "koniec": "31.08.2026"}).value
    Period(start=datetime.date(2025, 9, 1), end=datetime.date(2026, 8, 31))
    >>> read(Period, {"start": "September"}).findings
    <Findings DAT-002a at 'start'>
    """
    from ._converter import converter  # noqa: PLC0415 - cattrs is an extra: only who reads needs it
    from ._faults import GONE, findings_in, mended  # noqa: PLC0415

    made = converter()
    findings: list[Finding] = []
    while True:
        value, error = None, None
        try:
            value = made.structure(data, kind)
        except Exception as raised:  # noqa: BLE001 - told below, outside of the handler, so that nothing hangs on it
            error = raised
        if error is None:
            return Reading(value, Findings(findings))
        changes: list[Any] = []
        for path, told, instead in findings_in(error):
            findings += [each for each in told if each.code != MISSING.code or each.at not in {one.at for one in findings}]
            changes.append((path, instead))
        data = mended(data, changes)
        if data is GONE:
            return Reading(None, Findings(findings))
