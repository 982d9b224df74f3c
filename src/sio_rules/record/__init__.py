"""The whole record of a pupil, and a register of many: everything that is wrong with them, and what must be done by when."""

from .checks import check_record
from .due import due_of_record
from .pupil_record import DutyEntry, PupilRecord
from .register import Checked, Outcome, check_register
from .summary import Summary

__all__ = ["Checked", "DutyEntry", "Outcome", "PupilRecord", "Summary", "check_record", "check_register", "due_of_record"]
