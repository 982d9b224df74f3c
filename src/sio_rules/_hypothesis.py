"""
The entry point that tells Hypothesis how to draw the library's types.

Hypothesis calls `register` when it is imported itself. It imports the types, but strategies only when something is drawn,
so that either may be imported first. Keep this module tiny: where it fails, `import hypothesis` fails.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

STRATEGIES = {
    "deadlines": {"Deadline": "deadlines"},
    "periods": {"Period": "periods", "SchoolYear": "school_years"},
    "pupils.accidents": {"Accident": "accidents"},
    "pupils.accommodation": {"Accommodation": "accommodations"},
    "pupils.activities": {"AdditionalClasses": "additional_classes"},
    "pupils.additional_lessons": {"AdditionalLessons": "additional_lessons"},
    "pupils.aid": {"MaterialAid": "material_aids"},
    "pupils.article_47_classes": {"Article47Classes": "article_47_classes"},
    "pupils.bicycle_card": {"BicycleCard": "bicycle_cards"},
    "pupils.boarding": {"Boarding": "boardings"},
    "pupils.child_stay_end": {"ChildStayEnd": "child_stay_ends"},
    "pupils.diplomas": {"Diploma": "diplomas"},
    "pupils.district_school": {"DistrictSchoolEntry": "district_school_entries"},
    "pupils.entry_dates": {"EntryDates": "entry_dates"},
    "pupils.exams": {"ExamReport": "exam_reports"},
    "pupils.individual_path": {"IndividualPath": "individual_paths"},
    "pupils.individual_programme": {"IndividualProgramme": "individual_programmes"},
    "pupils.individual_teaching": {"IndividualTeaching": "individual_teachings"},
    "pupils.laureate_entry": {"Laureate": "laureates"},
    "pupils.mother_and_child": {"ChildStay": "child_stays"},
    "pupils.outside_school_entry": {"OutsideSchool": "outside_schools"},
    "pupils.practical_training": {"PracticalTraining": "practical_trainings", "YoungWorker": "young_workers"},
    "pupils.preschool_care": {"ExtendedCare": "extended_cares"},
    "pupils.reservations": {"MeasureBreak": "measure_breaks", "Reservation": "reservations"},
    "pupils.residence": {"FamilyFacts": "family_facts"},
    "pupils.residence_entries": {"ResidenceEntry": "residence_entries"},
    "pupils.roma_tasks": {"RomaTasks": "roma_tasks"},
    "pupils.stays": {"Stay": "stays"},
}
"""Module and type: the strategy of `sio_rules.strategies`. Hypothesis draws members of lists (enums) by itself."""


def _draws(name: str) -> Callable[[type], Any]:
    """Return what gives Hypothesis the strategy called *name*, once it asks for it."""

    def strategy(_: type) -> Any:
        return getattr(import_module("sio_rules.strategies"), name)()

    return strategy


def register() -> None:
    """Register a strategy for each type."""
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415 - an extra, which may be absent

    for module, types in STRATEGIES.items():
        for drawn, name in types.items():
            register_type_strategy(getattr(import_module(f"sio_rules.{module}"), drawn), _draws(name))
