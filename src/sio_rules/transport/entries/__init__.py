"""What a school may report about transport."""

from .check import check_entries, check_entry
from .entry import EntryCircumstances, TransportEntry
from .excluding_modes import ExcludedPeriod, ExcludingMode

__all__ = ["EntryCircumstances", "ExcludedPeriod", "ExcludingMode", "TransportEntry", "check_entries", "check_entry"]
