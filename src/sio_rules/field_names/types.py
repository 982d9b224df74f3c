"""The Polish name of every type that has plain data."""

from collections.abc import Mapping
from types import MappingProxyType

TYPE_NAMES: Mapping[str, str] = MappingProxyType({"Period": "okres", "SchoolYear": "rok szkolny"})
"""x"""
