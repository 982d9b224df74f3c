"""
Hypothesis strategies for tests of whoever uses the library: one for each public type.

Needs the extra `sio-rules[strategies]`. No real person is in them.
"""

from .achievements import accidents, additional_classes, diplomas, exam_reports, laureates, material_aids
from .particulars import (
    additional_lessons,
    article_47_classes,
    bicycle_cards,
    boardings,
    district_school_entries,
    entry_dates,
    extended_cares,
    family_facts,
    individual_paths,
    individual_programmes,
    individual_teachings,
    outside_schools,
    particulars,
    practical_trainings,
    residence_entries,
    roma_tasks,
    young_workers,
)
from .stays import accommodations, child_stay_ends, child_stays, measure_breaks, reservations, stays
from .time import covered_days, deadlines, periods, school_years, terms

__all__ = [
    "accidents",
    "accommodations",
    "additional_classes",
    "additional_lessons",
    "article_47_classes",
    "bicycle_cards",
    "boardings",
    "child_stay_ends",
    "child_stays",
    "covered_days",
    "deadlines",
    "diplomas",
    "district_school_entries",
    "entry_dates",
    "exam_reports",
    "extended_cares",
    "family_facts",
    "individual_paths",
    "individual_programmes",
    "individual_teachings",
    "laureates",
    "material_aids",
    "measure_breaks",
    "outside_schools",
    "particulars",
    "periods",
    "practical_trainings",
    "reservations",
    "residence_entries",
    "roma_tasks",
    "school_years",
    "stays",
    "terms",
    "young_workers",
]
