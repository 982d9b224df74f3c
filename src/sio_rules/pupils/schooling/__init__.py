"""Schooling and its intakes (section 3.1)."""

from .intake import Intake, february_classes
from .schooling import Schooling, check_schooling, schooling_end

__all__ = ["Intake", "Schooling", "check_schooling", "february_classes", "schooling_end"]
