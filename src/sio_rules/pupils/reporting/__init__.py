"""Who reports what about whom (section 1)."""

from .kinds import DataKind, Permission, PupilGroup
from .reporting import allowed_data_kinds, check_reporting, may_report

__all__ = ["DataKind", "Permission", "PupilGroup", "allowed_data_kinds", "check_reporting", "may_report"]
