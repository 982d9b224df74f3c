"""Accidents, material aid and extracurricular activities (sections 7 to 9)."""

from .accidents import Accident, AccidentReporter, Care, accident_reporter, check_accident
from .activities import ActivityKind, ExtracurricularActivity, Funding, activity_reported, check_extracurricular_activity
from .material_aid import AidKind, MaterialAid, check_aid

__all__ = [
    "Accident",
    "AccidentReporter",
    "ActivityKind",
    "AidKind",
    "Care",
    "ExtracurricularActivity",
    "Funding",
    "MaterialAid",
    "accident_reporter",
    "activity_reported",
    "check_accident",
    "check_aid",
    "check_extracurricular_activity",
]
