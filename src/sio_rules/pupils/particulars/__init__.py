"""Particulars of a pupil: what each entry needs, who fills it in, with which dates (section 5)."""

from .additional_skills import AdditionalSkills, AdditionalSkillsKind, check_additional_skills
from .bicycle_card import BicycleCard, BicycleCardCircumstances, check_bicycle_card
from .check import ParticularsEntry, check_particulars, check_particulars_entry
from .circumstances import ParticularsCircumstances
from .dates import EntryDates
from .district_school import DistrictSchoolEntry, check_district_school
from .extended_care import ExtendedCare, check_extended_care
from .home_education import HomeEducation, check_home_education
from .individual_path import IndividualPath, IndividualPathCircumstances, check_individual_path
from .individual_programme import (
    ConsentGiver,
    IndividualProgramme,
    IndividualProgrammeCircumstances,
    check_individual_programme,
)
from .individual_teaching import IndividualTeaching, IndividualTeachingCircumstances, check_individual_teaching
from .internat import InternatStay, check_internat_stay
from .kinds import ParticularKind
from .language_lessons import LanguageLessons, check_language_lessons, end_of_polish_lessons
from .practical_training import PracticalTraining, YoungWorker, check_practical_training, check_young_worker
from .residence import FamilyFacts, ParentalAuthority, ResidenceOf, child_residence
from .residence_entries import ResidenceCircumstances, ResidenceEntry, check_residence
from .roma_tasks import RomaTasks, check_roma_tasks
from .who_fills import filled_by

__all__ = [
    "AdditionalSkills",
    "AdditionalSkillsKind",
    "BicycleCard",
    "BicycleCardCircumstances",
    "ConsentGiver",
    "DistrictSchoolEntry",
    "EntryDates",
    "ExtendedCare",
    "FamilyFacts",
    "HomeEducation",
    "IndividualPath",
    "IndividualPathCircumstances",
    "IndividualProgramme",
    "IndividualProgrammeCircumstances",
    "IndividualTeaching",
    "IndividualTeachingCircumstances",
    "InternatStay",
    "LanguageLessons",
    "ParentalAuthority",
    "ParticularKind",
    "ParticularsCircumstances",
    "ParticularsEntry",
    "PracticalTraining",
    "ResidenceCircumstances",
    "ResidenceEntry",
    "ResidenceOf",
    "RomaTasks",
    "YoungWorker",
    "check_additional_skills",
    "check_bicycle_card",
    "check_district_school",
    "check_extended_care",
    "check_home_education",
    "check_individual_path",
    "check_individual_programme",
    "check_individual_teaching",
    "check_internat_stay",
    "check_language_lessons",
    "check_particulars",
    "check_particulars_entry",
    "check_practical_training",
    "check_residence",
    "check_roma_tasks",
    "check_young_worker",
    "child_residence",
    "end_of_polish_lessons",
    "filled_by",
]
