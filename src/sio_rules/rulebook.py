"""
All rules of the library, by their code.

Each topic module ends with its `RULES`; here they come together. Importing this module imports every package.
"""

from collections.abc import Mapping
from types import MappingProxyType

from . import ages, days, deadlines, school_calendar, terms, windows
from .pupils import (
    accidents,
    accommodation,
    activities,
    additional_lessons,
    aid,
    article_47_classes,
    bicycle_card,
    boarding,
    child_stay_end,
    contests,
    diplomas,
    district_school,
    entry_dates,
    exams,
    individual_path,
    individual_programme,
    individual_teaching,
    laureates,
    mother_and_child,
    outside_school,
    outside_school_consent,
    outside_school_needs,
    particular_entries,
    particulars,
    practical_training,
    preschool_care,
    reservations,
    residence,
    residence_entries,
    roma_tasks,
    stays,
)
from .rule import Rule

_TOPICS: tuple[tuple[Rule, ...], ...] = (
    terms.RULES,
    deadlines.RULES,
    windows.RULES,
    days.RULES,
    ages.RULES,
    school_calendar.RULES,
    particulars.RULES,
    entry_dates.RULES,
    residence.RULES,
    residence_entries.RULES,
    outside_school_consent.RULES,
    outside_school.RULES,
    outside_school_needs.RULES,
    individual_teaching.RULES,
    bicycle_card.RULES,
    boarding.RULES,
    individual_programme.RULES,
    additional_lessons.RULES,
    roma_tasks.RULES,
    practical_training.RULES,
    article_47_classes.RULES,
    preschool_care.RULES,
    district_school.RULES,
    individual_path.RULES,
    particular_entries.RULES,
    exams.RULES,
    accidents.RULES,
    aid.RULES,
    activities.RULES,
    diplomas.RULES,
    laureates.RULES,
    contests.RULES,
    stays.RULES,
    reservations.RULES,
    accommodation.RULES,
    child_stay_end.RULES,
    mother_and_child.RULES,
)

RULES: Mapping[str, Rule] = MappingProxyType({rule.code: rule for topic in _TOPICS for rule in topic})
"""Every rule, by its code: `RULES["ACC-114a"]`."""
