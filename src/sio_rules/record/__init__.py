"""The whole record of a pupil, and a register of many: everything that is wrong with them, in one pass."""

from .checks import check_record
from .pupil_record import DutyEntry, PupilRecord
from .register import Checked, Outcome, check_register

__all__ = ["Checked", "DutyEntry", "Outcome", "PupilRecord", "check_record", "check_register"]
