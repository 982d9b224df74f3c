"""Plain data in and out: values from mappings and lists, mappings and lists from values, and the schema of both."""

from .reading import Reading, read

__all__ = ["Reading", "read"]
