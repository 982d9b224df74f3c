"""Exams, diplomas, laureates (sections 6, 10 and 11)."""

from .contests import ContestKind, ContestLevel, Organiser, kurator_lists_deadline
from .diplomas import Diploma, DiplomaResult, check_diploma, finishes_school
from .exam_candidates import Exam
from .exams import (
    ExamReport,
    check_exam_report,
    eighth_grade_deadline,
    exam_deadline,
    matura_deadline,
    vocational_deadline,
)
from .laureates import Laureate, LaureateTitle, check_laureate, check_laureates

__all__ = [
    "ContestKind",
    "ContestLevel",
    "Diploma",
    "DiplomaResult",
    "Exam",
    "ExamReport",
    "Laureate",
    "LaureateTitle",
    "Organiser",
    "check_diploma",
    "check_exam_report",
    "check_laureate",
    "check_laureates",
    "eighth_grade_deadline",
    "exam_deadline",
    "finishes_school",
    "kurator_lists_deadline",
    "matura_deadline",
    "vocational_deadline",
]
