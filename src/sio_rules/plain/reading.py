"""Values out of plain data, with everything that is wrong with the data."""

from typing import Any, Generic, TypeVar

from attrs import field, frozen

from sio_rules._values import Value
from sio_rules.rule import Finding, Findings, Severity

from ._errors import MISSING, faults_in, mended, written
from ._fault import GONE
from ._kinds import expect_kind

_T = TypeVar("_T")


@frozen
class Reading(Value, Generic[_T]):
    """
    Hold the *value* that was read, None where it could not be built, and *findings* on the data, each at its path.

    A field that could not be read counts as not given, so there may be both a value and findings. *row* is the number of the
    row, from 1, if rows were read. The value is the data and may be personal, so it is not shown; findings never are.
    """

    value: _T | None = field(repr=False)
    findings: Findings = Findings()
    row: int | None = None


def read(kind: type[_T], data: object) -> Reading[_T]:
    """
    Return the value of *kind* that *data* describe, and a finding for each field that is unreadable, missing or misshapen.

    *kind* is a value object of the library or an answer, such as `PupilRecord`, `Findings` or `Decision[Ride]`. *data* are
    mappings and lists, as JSON, a form or a table gives them (docs/reference/plain-data.md). An unreadable field counts as not
    given, so that the rest is read; the value is None where it cannot be built without that field. Unknown keys are counted,
    and the value is built all the same. No finding repeats what the data hold.

    Raises `TypeError` for another *kind*, `ImportError` where the extra `sio-rules[plain]` is not installed, and `RecursionError` where
    the caller's stack is full.

    >>> from sio_rules.periods import Period
    >>> read(Period, {"start": "1.09.2025", "koniec": "31.08.2026"}).value
    Period(start=datetime.date(2025, 9, 1), end=datetime.date(2026, 8, 31))
    >>> read(Period, {"start": "September"}).findings
    <Findings DAT-002a at 'start'>
    """
    expect_kind("kind", kind)
    made = _converter()
    findings: list[Finding] = []
    told: set[str] = set()
    # What is at fault is mended, and the rest read again: each time, a part is taken out, or a text or the keys of an object
    # are put in order for good, so it ends; and types are only a few levels deep, so it ends soon.
    while True:
        value: Any = None
        error: Exception | None = None
        try:
            value = made.structure(data, kind)
        except Exception as raised:  # noqa: BLE001 - told below, outside of the handler, so that nothing hangs on it
            error = raised
        if error is None:
            return Reading(value, Findings(findings))
        changes = []
        for path, found, instead in faults_in(error):
            findings += [each for each in found if each.rule is not MISSING or each.at not in told]
            told.update(each.at for each in found if each.rule.severity is Severity.ERROR)
            if instead is GONE:
                told.add(written(path))
            changes.append((path, instead))
        error = None  # it holds data, and this frame: nothing of it outlives the call
        data = mended(data, changes)
        if data is GONE:
            return Reading(None, Findings(findings))


def _converter() -> Any:
    """Return the converter; cattrs comes with an extra, so it is imported only where something is read."""
    try:
        from ._converter import converter  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        if error.name != "cattrs":
            raise
        raise ImportError('plain data are read with cattrs: pip install "sio-rules[plain]"') from None
    return converter()
