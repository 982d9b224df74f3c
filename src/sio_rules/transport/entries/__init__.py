"""What a school may record about transport."""

from .check import check_entries, check_entry
from .entry import EntryCircumstances, TransportEntry
from .excluding_modes import ExcludingMode, ModeSpell

__all__ = ["EntryCircumstances", "ExcludingMode", "ModeSpell", "TransportEntry", "check_entries", "check_entry"]
