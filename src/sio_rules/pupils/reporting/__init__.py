"""Who reports what about whom, and by when (section 1, art. 30 of the SIO Act)."""

from .kinds import DataKind, Permission
from .open_entries import end_of_entry_due
from .reporting import allowed_data_kinds, check_reporting, may_report
from .sending import check_sending, sending_deadline

__all__ = [
    "DataKind",
    "Permission",
    "allowed_data_kinds",
    "check_reporting",
    "check_sending",
    "end_of_entry_due",
    "may_report",
    "sending_deadline",
]
