"""
What is reported about pupils, by whom, when, and what excludes what.

Here stands what most callers need. All of one part is in its own package, as the ministry's instruction has them:
`sio_rules.pupils.reporting`, `identity`, `schooling`, `duties`, `assignments`, `conflicts`, `particulars` (with a value and a check for each kind
of entry), `achievements`, `school_life` and `stays`.
"""

from .achievements import (
    Diploma,
    Exam,
    ExamReport,
    Laureate,
    check_diploma,
    check_exam_report,
    check_laureate,
    check_laureates,
    exam_deadline,
)
from .assignments import check_assignment
from .conflicts import Conflict, ConflictNotice, find_conflicts, iter_conflicts, pair_verdict
from .duties import (
    Absence,
    AbsenceBasis,
    Duty,
    DutyQuery,
    DutyStatus,
    LearningDutyEntry,
    PreschoolDutyEntry,
    SchoolDutyEntry,
    check_duty_query,
    check_learning_duty,
    check_preschool_duty,
    check_school_duty,
    duty_status,
)
from .identity import PupilIdentity, check_identity
from .particulars import (
    EntryDates,
    ParticularKind,
    ParticularsCircumstances,
    ParticularsEntry,
    check_particulars,
    check_particulars_entry,
    filled_by,
)
from .reporting import DataKind, allowed_data_kinds, check_reporting, may_report
from .school_life import (
    Accident,
    ExtracurricularActivity,
    MaterialAid,
    accident_reporter,
    check_accident,
    check_aid,
    check_extracurricular_activity,
)
from .schooling import Intake, Schooling, check_schooling, schooling_end
from .stays import Accommodation, ChildStay, Stay, check_accommodation, check_child_stay, check_stay, stay_basis

__all__ = [
    "Absence",
    "AbsenceBasis",
    "Accident",
    "Accommodation",
    "ChildStay",
    "Conflict",
    "ConflictNotice",
    "DataKind",
    "Diploma",
    "Duty",
    "DutyQuery",
    "DutyStatus",
    "EntryDates",
    "Exam",
    "ExamReport",
    "ExtracurricularActivity",
    "Intake",
    "Laureate",
    "LearningDutyEntry",
    "MaterialAid",
    "ParticularKind",
    "ParticularsCircumstances",
    "ParticularsEntry",
    "PreschoolDutyEntry",
    "PupilIdentity",
    "SchoolDutyEntry",
    "Schooling",
    "Stay",
    "accident_reporter",
    "allowed_data_kinds",
    "check_accident",
    "check_accommodation",
    "check_aid",
    "check_assignment",
    "check_child_stay",
    "check_diploma",
    "check_duty_query",
    "check_exam_report",
    "check_extracurricular_activity",
    "check_identity",
    "check_laureate",
    "check_laureates",
    "check_learning_duty",
    "check_particulars",
    "check_particulars_entry",
    "check_preschool_duty",
    "check_reporting",
    "check_school_duty",
    "check_schooling",
    "check_stay",
    "duty_status",
    "exam_deadline",
    "filled_by",
    "find_conflicts",
    "iter_conflicts",
    "may_report",
    "pair_verdict",
    "schooling_end",
    "stay_basis",
]
