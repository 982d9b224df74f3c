"""What is reported about pupils, by whom, when, and what excludes what."""

from .absence import Absence, AbsenceBasis, Fulfilment, preschool_duty_fulfilment, school_duty_fulfilment
from .accidents import Accident, AccidentReporter, Care, accident_reporter, check_accident
from .accommodation import Accommodation, check_accommodation
from .activities import ActivityKind, AdditionalClasses, Funding, check_additional_classes, classes_reported
from .additional_lessons import AdditionalLessons, check_additional_lessons, end_of_polish_lessons
from .aid import AidKind, MaterialAid, check_aid
from .article_47_classes import Article47Classes, VocationalClasses, check_article_47_classes
from .assignments import check_assignment
from .bicycle_card import BicycleCard, check_bicycle_card
from .boarding import Boarding, check_boarding
from .both_places import check_both_places
from .centres import check_arrival, check_leaving, last_day_at_home_school
from .child_stay_limit import ChildStayEnd, ChildStayLimit, child_stay_end
from .class_pairs import PairVerdict
from .clearing_up import ClearingUpTerm
from .conflict import Conflict, ConflictNotice
from .conflicts import find_conflicts, iter_conflicts, why_allowed
from .contests import ContestKind, ContestLevel, Organiser, lists_published_by
from .control import ControlledDuty, ControlQuery, check_query
from .control_answers import ControlStatus
from .control_outcome import control_status, needs_follow_up
from .data_kinds import DataKind, Permission, PupilsMeant
from .diplomas import Diploma, DiplomaResult, check_diploma, finishes_school
from .district_school import DistrictSchoolEntry, check_district_school
from .entry_dates import EntryDates, check_dates
from .exams import (
    Exam,
    ExamReport,
    check_exam_report,
    eighth_grade_deadline,
    exam_deadline,
    matura_deadline,
    vocational_deadline,
)
from .going_up import GoingUpStep, check_going_up
from .holiday_duty import ClassSize, HolidayClass, check_guest, check_holiday_class, check_own_child, class_size
from .identity import PupilDocument, PupilIdentity, check_identity
from .individual_path import IndividualPath, check_individual_path
from .individual_programme import ConsentGiver, IndividualProgramme, check_individual_programme
from .individual_teaching import IndividualTeaching, check_individual_teaching
from .intake import Intake, february_classes
from .laureate_entry import Laureate, LaureateTitle
from .laureates import check_laureate, check_laureates
from .learning_duty import LearningDutyEntry, LearningDutyForm, check_learning_duty
from .levels import check_level, preschool_level
from .mother_and_child import ChildStay, check_child_stay
from .origin import PupilStatus, check_origin, pupil_status
from .outside_school import check_outside_school
from .outside_school_entry import OutsideSchool
from .particular_entries import Particular, check_particular, check_particulars
from .particular_kinds import ParticularKind
from .particulars import filled_by
from .practical_training import PracticalTraining, YoungWorker, check_practical_training, check_young_worker
from .preschool_care import ExtendedCare, check_extended_care
from .preschool_duty import check_preschool_duty
from .preschool_duty_form import PreschoolDutyEntry, PreschoolDutyForm, PreschoolPlace
from .professions import ArtisticClass, Training, check_training
from .registry_notice import RegistryNotice, check_notice
from .reporting import allowed_data_kinds, check_reporting, may_report
from .reservations import MeasureBreak, Reservation, check_reservation
from .residence import FamilyFacts, ParentalAuthority, ResidenceOf, child_residence
from .residence_entries import ResidenceEntry, check_residence, check_residences
from .roma_tasks import RomaTasks, check_roma_tasks
from .school_duty import check_school_duty
from .school_duty_form import SchoolDutyEntry, SchoolDutyForm, SchoolPlace
from .schooling import Schooling, check_schooling, schooling_end
from .stays import Stay, StayBasis, check_stay, stay_basis
from .verification import (
    RegisterData,
    Verification,
    VerificationMark,
    VerificationStep,
    check_verification,
    steps_due,
    verification_mark,
)

__all__ = [
    "Absence",
    "AbsenceBasis",
    "Accident",
    "AccidentReporter",
    "Accommodation",
    "ActivityKind",
    "AdditionalClasses",
    "AdditionalLessons",
    "AidKind",
    "Article47Classes",
    "ArtisticClass",
    "BicycleCard",
    "Boarding",
    "Care",
    "ChildStay",
    "ChildStayEnd",
    "ChildStayLimit",
    "ClassSize",
    "ClearingUpTerm",
    "Conflict",
    "ConflictNotice",
    "ConsentGiver",
    "ContestKind",
    "ContestLevel",
    "ControlQuery",
    "ControlStatus",
    "ControlledDuty",
    "DataKind",
    "Diploma",
    "DiplomaResult",
    "DistrictSchoolEntry",
    "EntryDates",
    "Exam",
    "ExamReport",
    "ExtendedCare",
    "FamilyFacts",
    "Fulfilment",
    "Funding",
    "GoingUpStep",
    "HolidayClass",
    "IndividualPath",
    "IndividualProgramme",
    "IndividualTeaching",
    "Intake",
    "Laureate",
    "LaureateTitle",
    "LearningDutyEntry",
    "LearningDutyForm",
    "MaterialAid",
    "MeasureBreak",
    "Organiser",
    "OutsideSchool",
    "PairVerdict",
    "ParentalAuthority",
    "Particular",
    "ParticularKind",
    "Permission",
    "PracticalTraining",
    "PreschoolDutyEntry",
    "PreschoolDutyForm",
    "PreschoolPlace",
    "PupilDocument",
    "PupilIdentity",
    "PupilStatus",
    "PupilsMeant",
    "RegisterData",
    "RegistryNotice",
    "Reservation",
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
    "VocationalClasses",
    "YoungWorker",
    "accident_reporter",
    "allowed_data_kinds",
    "check_accident",
    "check_accommodation",
    "check_additional_classes",
    "check_additional_lessons",
    "check_aid",
    "check_arrival",
    "check_article_47_classes",
    "check_assignment",
    "check_bicycle_card",
    "check_boarding",
    "check_both_places",
    "check_child_stay",
    "check_dates",
    "check_diploma",
    "check_district_school",
    "check_exam_report",
    "check_extended_care",
    "check_going_up",
    "check_guest",
    "check_holiday_class",
    "check_identity",
    "check_individual_path",
    "check_individual_programme",
    "check_individual_teaching",
    "check_laureate",
    "check_laureates",
    "check_learning_duty",
    "check_leaving",
    "check_level",
    "check_notice",
    "check_origin",
    "check_outside_school",
    "check_own_child",
    "check_particular",
    "check_particulars",
    "check_practical_training",
    "check_preschool_duty",
    "check_query",
    "check_reporting",
    "check_reservation",
    "check_residence",
    "check_residences",
    "check_roma_tasks",
    "check_school_duty",
    "check_schooling",
    "check_stay",
    "check_training",
    "check_verification",
    "check_young_worker",
    "child_residence",
    "child_stay_end",
    "class_size",
    "classes_reported",
    "control_status",
    "eighth_grade_deadline",
    "end_of_polish_lessons",
    "exam_deadline",
    "february_classes",
    "filled_by",
    "find_conflicts",
    "finishes_school",
    "iter_conflicts",
    "last_day_at_home_school",
    "lists_published_by",
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
