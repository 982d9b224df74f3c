"""Who reports what about whom (section 1)."""

from .kinds import DataKind, Permission
from .reporting import allowed_data_kinds, check_reporting, may_report

__all__ = ["DataKind", "Permission", "allowed_data_kinds", "check_reporting", "may_report"]
