"""What comes of reading data: the value, and what was wrong with the data."""

from typing import Generic, TypeVar

from attrs import field, frozen

from sio_rules._values import Value
from sio_rules.rule import Findings

_T = TypeVar("_T")


@frozen
class Reading(Value, Generic[_T]):
    """
    Hold the *value* that was read, None where it could not be built, and *findings* on the data, each at its path.

    A field that could not be read counts as not given, so that there may be a value and findings both. *row* is the number of
    the row, from 1, where rows were read. The value is the data, so it may be personal; findings never are.
    """

    value: _T | None = field(repr=False)
    findings: Findings = Findings()
    row: int | None = None
