"""Accidents, material aid, extracurricular activities (sections 7 to 9)."""

from .accidents import Accident, AccidentReporter, Care, accident_reporter, check_accident
from .activities import ActivityKind, AdditionalClasses, Funding, check_additional_classes, classes_reported
from .material_aid import AidKind, MaterialAid, check_aid

__all__ = [
    "Accident",
    "AccidentReporter",
    "ActivityKind",
    "AdditionalClasses",
    "AidKind",
    "Care",
    "Funding",
    "MaterialAid",
    "accident_reporter",
    "check_accident",
    "check_additional_classes",
    "check_aid",
    "classes_reported",
]
