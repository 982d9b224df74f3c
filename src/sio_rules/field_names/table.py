"""The Polish name of every field."""

from collections.abc import Mapping
from types import MappingProxyType

from ._access import ACCESS
from ._pupils import PUPILS
from ._record import RECORD
from ._shared import SHARED

FIELD_NAMES: Mapping[str, str] = MappingProxyType({**SHARED, **ACCESS, **PUPILS, **RECORD})
"""The Polish name of every field, by its name in the values: `FIELD_NAMES["valid_until"]`."""
