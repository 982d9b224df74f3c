"""The duties of learning and the check whether they are fulfilled (sections 3.2 to 3.4)."""

from .absence import Absence, AbsenceBasis, Fulfilment, preschool_duty_fulfilment, school_duty_fulfilment
from .answers import DutyStatus
from .district_entries import (
    PreschoolDutyEntry,
    PreschoolDutyForm,
    PreschoolPlace,
    SchoolDutyEntry,
    SchoolDutyForm,
    SchoolPlace,
)
from .learning_duty import LearningDutyEntry, LearningDutyForm, check_learning_duty
from .preschool_duty import check_preschool_duty
from .query import Duty, DutyQuery, check_duty_query
from .school_duty import check_school_duty
from .status import duty_status, needs_follow_up

__all__ = [
    "Absence",
    "AbsenceBasis",
    "Duty",
    "DutyQuery",
    "DutyStatus",
    "Fulfilment",
    "LearningDutyEntry",
    "LearningDutyForm",
    "PreschoolDutyEntry",
    "PreschoolDutyForm",
    "PreschoolPlace",
    "SchoolDutyEntry",
    "SchoolDutyForm",
    "SchoolPlace",
    "check_duty_query",
    "check_learning_duty",
    "check_preschool_duty",
    "check_school_duty",
    "duty_status",
    "needs_follow_up",
    "preschool_duty_fulfilment",
    "school_duty_fulfilment",
]
