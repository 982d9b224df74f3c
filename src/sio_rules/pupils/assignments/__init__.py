"""One assignment to a class: levels, occupations, centres, holiday openings (section 4)."""

from .assigned_pupil import AssignedPupil, check_assigned_pupil
from .assignments import check_assignment
from .going_up import GoingUpStep, check_going_up
from .holiday_classes import HolidayClass, check_guest, check_holiday_class, has_no_size_limit
from .holiday_duty import check_own_child
from .home_school import check_arrival, check_leaving, last_day_at_home_school
from .ipet_in_orw import check_both_places
from .levels import check_level, mixed_class_not_split, preschool_level
from .professions import ArtisticClass, Training, check_training, second_class_at_level
from .registered_class import ClassCircumstances, check_class
from .size_limits import check_class_size, class_size

__all__ = [
    "ArtisticClass",
    "AssignedPupil",
    "ClassCircumstances",
    "GoingUpStep",
    "HolidayClass",
    "Training",
    "check_arrival",
    "check_assigned_pupil",
    "check_assignment",
    "check_both_places",
    "check_class",
    "check_class_size",
    "check_going_up",
    "check_guest",
    "check_holiday_class",
    "check_leaving",
    "check_level",
    "check_own_child",
    "check_training",
    "class_size",
    "has_no_size_limit",
    "last_day_at_home_school",
    "mixed_class_not_split",
    "preschool_level",
    "second_class_at_level",
]
