"""Plain data in and out: values from mappings and lists, and mappings and lists from values."""

from .read import read
from .reading import Reading

__all__ = ["Reading", "read"]
