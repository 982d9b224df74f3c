"""What is reported about pupils, by whom, when, and what excludes what."""

from .achievements.contests import ContestKind, ContestLevel, Organiser, kurator_lists_deadline
from .achievements.diplomas import Diploma, DiplomaResult, check_diploma, finishes_school
from .achievements.exams import (
    Exam,
    ExamReport,
    check_exam_report,
    eighth_grade_deadline,
    exam_deadline,
    matura_deadline,
    vocational_deadline,
)
from .achievements.laureates import Laureate, LaureateTitle, check_laureate, check_laureates
from .assignments.assignments import check_assignment
from .assignments.going_up import GoingUpStep, check_going_up
from .assignments.holiday_duty import HolidayClass, check_guest, check_holiday_class, check_own_child
from .assignments.home_school import check_arrival, check_leaving, last_day_at_home_school
from .assignments.ipet_in_orw import check_both_places
from .assignments.levels import check_level, preschool_level
from .assignments.professions import ArtisticClass, Training, check_training
from .conflicts.clearing_up import ClearingUpTerm
from .conflicts.conflict import Conflict, ConflictNotice
from .conflicts.search import find_conflicts, iter_conflicts, why_allowed
from .conflicts.sorts import PairVerdict
from .duties.absence import Absence, AbsenceBasis, Fulfilment, preschool_duty_fulfilment, school_duty_fulfilment
from .duties.answers import DutyStatus
from .duties.district_entries import (
    PreschoolDutyEntry,
    PreschoolDutyForm,
    PreschoolPlace,
    SchoolDutyEntry,
    SchoolDutyForm,
    SchoolPlace,
)
from .duties.learning_duty import LearningDutyEntry, LearningDutyForm, check_learning_duty
from .duties.preschool_duty import check_preschool_duty
from .duties.query import Duty, DutyQuery, check_duty_query
from .duties.school_duty import check_school_duty
from .duties.status import duty_status, needs_follow_up
from .identity.identity import PupilDocument, PupilIdentity, check_identity
from .identity.origin import PupilStatus, check_origin, pupil_status
from .identity.registry_notice import RegistryNotice, check_notice
from .identity.verification import (
    RegisterData,
    Verification,
    VerificationMark,
    VerificationStep,
    check_verification,
    steps_due,
    verification_mark,
)
from .particulars.additional_skills import AdditionalSkills, AdditionalSkillsKind, check_additional_skills
from .particulars.bicycle_card import BicycleCard, check_bicycle_card
from .particulars.check import ParticularsEntry, check_particulars, check_particulars_entry
from .particulars.circumstances import ParticularsCircumstances
from .particulars.dates import EntryDates, check_dates
from .particulars.district_school import DistrictSchoolEntry, check_district_school
from .particulars.extended_care import ExtendedCare, check_extended_care
from .particulars.home_education import HomeEducation, check_home_education
from .particulars.individual_path import IndividualPath, IndividualPathCircumstances, check_individual_path
from .particulars.individual_programme import ConsentGiver, IndividualProgramme, check_individual_programme
from .particulars.individual_teaching import IndividualTeaching, IndividualTeachingCircumstances, check_individual_teaching
from .particulars.internat import InternatStay, check_internat_stay
from .particulars.kinds import ParticularKind
from .particulars.language_lessons import LanguageLessons, check_language_lessons, end_of_polish_lessons
from .particulars.practical_training import PracticalTraining, YoungWorker, check_practical_training, check_young_worker
from .particulars.residence import FamilyFacts, ParentalAuthority, ResidenceOf, child_residence
from .particulars.residence_entries import ResidenceCircumstances, ResidenceEntry, check_residence
from .particulars.roma_tasks import RomaTasks, check_roma_tasks
from .particulars.who_fills import filled_by
from .reporting.kinds import DataKind, Permission
from .reporting.reporting import allowed_data_kinds, check_reporting, may_report
from .school_life.accidents import Accident, AccidentReporter, Care, accident_reporter, check_accident
from .school_life.activities import (
    ActivityKind,
    ExtracurricularActivity,
    Funding,
    activity_reported,
    check_extracurricular_activity,
)
from .school_life.material_aid import AidKind, MaterialAid, check_aid
from .schooling.intake import Intake, february_classes
from .schooling.schooling import Schooling, check_schooling, schooling_end
from .stays.accommodation import Accommodation, check_accommodation
from .stays.child_stay_limit import ChildStayEnd, ChildStayLimit, child_stay_end
from .stays.child_with_mother import ChildStay, ChildStayCircumstances, check_child_stay
from .stays.reservations import MeasureBreak, Reservation, check_reservation
from .stays.stays import Stay, StayBasis, check_stay, stay_basis

__all__ = [
    "Absence",
    "AbsenceBasis",
    "Accident",
    "AccidentReporter",
    "Accommodation",
    "ActivityKind",
    "AdditionalSkills",
    "AdditionalSkillsKind",
    "AidKind",
    "ArtisticClass",
    "BicycleCard",
    "Care",
    "ChildStay",
    "ChildStayCircumstances",
    "ChildStayEnd",
    "ChildStayLimit",
    "ClearingUpTerm",
    "Conflict",
    "ConflictNotice",
    "ConsentGiver",
    "ContestKind",
    "ContestLevel",
    "DataKind",
    "Diploma",
    "DiplomaResult",
    "DistrictSchoolEntry",
    "Duty",
    "DutyQuery",
    "DutyStatus",
    "EntryDates",
    "Exam",
    "ExamReport",
    "ExtendedCare",
    "ExtracurricularActivity",
    "FamilyFacts",
    "Fulfilment",
    "Funding",
    "GoingUpStep",
    "HolidayClass",
    "HomeEducation",
    "IndividualPath",
    "IndividualPathCircumstances",
    "IndividualProgramme",
    "IndividualTeaching",
    "IndividualTeachingCircumstances",
    "Intake",
    "InternatStay",
    "LanguageLessons",
    "Laureate",
    "LaureateTitle",
    "LearningDutyEntry",
    "LearningDutyForm",
    "MaterialAid",
    "MeasureBreak",
    "Organiser",
    "PairVerdict",
    "ParentalAuthority",
    "ParticularKind",
    "ParticularsCircumstances",
    "ParticularsEntry",
    "Permission",
    "PracticalTraining",
    "PreschoolDutyEntry",
    "PreschoolDutyForm",
    "PreschoolPlace",
    "PupilDocument",
    "PupilIdentity",
    "PupilStatus",
    "RegisterData",
    "RegistryNotice",
    "Reservation",
    "ResidenceCircumstances",
    "ResidenceEntry",
    "ResidenceOf",
    "RomaTasks",
    "SchoolDutyEntry",
    "SchoolDutyForm",
    "SchoolPlace",
    "Schooling",
    "Stay",
    "StayBasis",
    "Training",
    "Verification",
    "VerificationMark",
    "VerificationStep",
    "YoungWorker",
    "accident_reporter",
    "activity_reported",
    "allowed_data_kinds",
    "check_accident",
    "check_accommodation",
    "check_additional_skills",
    "check_aid",
    "check_arrival",
    "check_assignment",
    "check_bicycle_card",
    "check_both_places",
    "check_child_stay",
    "check_dates",
    "check_diploma",
    "check_district_school",
    "check_duty_query",
    "check_exam_report",
    "check_extended_care",
    "check_extracurricular_activity",
    "check_going_up",
    "check_guest",
    "check_holiday_class",
    "check_home_education",
    "check_identity",
    "check_individual_path",
    "check_individual_programme",
    "check_individual_teaching",
    "check_internat_stay",
    "check_language_lessons",
    "check_laureate",
    "check_laureates",
    "check_learning_duty",
    "check_leaving",
    "check_level",
    "check_notice",
    "check_origin",
    "check_own_child",
    "check_particulars",
    "check_particulars_entry",
    "check_practical_training",
    "check_preschool_duty",
    "check_reporting",
    "check_reservation",
    "check_residence",
    "check_roma_tasks",
    "check_school_duty",
    "check_schooling",
    "check_stay",
    "check_training",
    "check_verification",
    "check_young_worker",
    "child_residence",
    "child_stay_end",
    "duty_status",
    "eighth_grade_deadline",
    "end_of_polish_lessons",
    "exam_deadline",
    "february_classes",
    "filled_by",
    "find_conflicts",
    "finishes_school",
    "iter_conflicts",
    "kurator_lists_deadline",
    "last_day_at_home_school",
    "matura_deadline",
    "may_report",
    "needs_follow_up",
    "preschool_duty_fulfilment",
    "preschool_level",
    "pupil_status",
    "school_duty_fulfilment",
    "schooling_end",
    "stay_basis",
    "steps_due",
    "verification_mark",
    "vocational_deadline",
    "why_allowed",
]
