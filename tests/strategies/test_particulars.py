"""What the strategies about particulars, achievements and stays draw is a value, and its check gives findings."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from examples import of_hundred
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sio_rules import Decision, Findings, strategies
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.achievements.diplomas import Diploma, check_diploma
from sio_rules.pupils.achievements.exams import ExamReport, check_exam_report
from sio_rules.pupils.achievements.laureates import Laureate, check_laureate
from sio_rules.pupils.particulars.additional_skills import AdditionalSkills, check_additional_skills
from sio_rules.pupils.particulars.bicycle_card import BicycleCard, check_bicycle_card
from sio_rules.pupils.particulars.check import check_particulars_entry
from sio_rules.pupils.particulars.circumstances import ParticularsCircumstances
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.district_school import DistrictSchoolEntry, check_district_school
from sio_rules.pupils.particulars.extended_care import ExtendedCare, check_extended_care
from sio_rules.pupils.particulars.home_education import HomeEducation, check_home_education
from sio_rules.pupils.particulars.individual_path import IndividualPath, IndividualPathCircumstances, check_individual_path
from sio_rules.pupils.particulars.individual_programme import IndividualProgramme, check_individual_programme
from sio_rules.pupils.particulars.individual_teaching import (
    IndividualTeaching,
    IndividualTeachingCircumstances,
    check_individual_teaching,
)
from sio_rules.pupils.particulars.internat import InternatStay, check_internat_stay
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.language_lessons import LanguageLessons, check_language_lessons
from sio_rules.pupils.particulars.practical_training import (
    PracticalTraining,
    YoungWorker,
    check_practical_training,
    check_young_worker,
)
from sio_rules.pupils.particulars.residence import FamilyFacts, child_residence
from sio_rules.pupils.particulars.residence_entries import ResidenceCircumstances, ResidenceEntry, check_residence
from sio_rules.pupils.particulars.roma_tasks import RomaTasks, check_roma_tasks
from sio_rules.pupils.school_life.accidents import Accident, check_accident
from sio_rules.pupils.school_life.activities import ExtracurricularActivity, check_extracurricular_activity
from sio_rules.pupils.school_life.material_aid import MaterialAid, check_aid
from sio_rules.pupils.stays.accommodation import Accommodation, check_accommodation
from sio_rules.pupils.stays.child_with_mother import ChildStay, check_child_stay
from sio_rules.pupils.stays.reservations import MeasureBreak, Reservation, check_measure_break, check_reservation
from sio_rules.pupils.stays.stays import Stay, check_stay

SCHOOL = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
HOME = HomeEducation(kind=ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL, institution=SCHOOL, dates=EntryDates())
PREPARATION = IndividualTeaching(kind=ParticularKind.INDIVIDUAL_PREPARATION, institution=SCHOOL, dates=EntryDates())
PATH = IndividualPath(kind=ParticularKind.EDUCATION_PATH, institution=SCHOOL, dates=EntryDates(), hours=1)
RESIDENCE = ResidenceEntry(SCHOOL, 1, Period(date(2019, 9, 1), date(2020, 8, 31)))

CHECKS: dict[type[Any], Callable[..., Any]] = {
    Accident: check_accident,
    Accommodation: lambda drawn: check_accommodation(drawn, stays=()),
    ExtracurricularActivity: check_extracurricular_activity,
    LanguageLessons: check_language_lessons,
    AdditionalSkills: check_additional_skills,
    BicycleCard: check_bicycle_card,
    InternatStay: check_internat_stay,
    ChildStay: check_child_stay,
    Diploma: lambda drawn: check_diploma(drawn, assignments=()),
    DistrictSchoolEntry: check_district_school,
    ExamReport: check_exam_report,
    ExtendedCare: check_extended_care,
    FamilyFacts: child_residence,
    IndividualPathCircumstances: lambda drawn: check_individual_path(PATH, circumstances=drawn),
    IndividualPath: check_individual_path,
    IndividualProgramme: check_individual_programme,
    IndividualTeachingCircumstances: lambda drawn: check_individual_teaching(PREPARATION, circumstances=drawn),
    IndividualTeaching: check_individual_teaching,
    Laureate: check_laureate,
    MaterialAid: check_aid,
    MeasureBreak: lambda drawn: check_measure_break(drawn, stays=()),
    HomeEducation: check_home_education,
    ParticularsCircumstances: lambda drawn: check_home_education(HOME, circumstances=drawn),
    PracticalTraining: check_practical_training,
    Reservation: check_reservation,
    ResidenceCircumstances: lambda drawn: check_residence(RESIDENCE, circumstances=drawn),
    ResidenceEntry: check_residence,
    RomaTasks: check_roma_tasks,
    Stay: check_stay,
    YoungWorker: check_young_worker,
}


@pytest.mark.parametrize("kind", CHECKS, ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=of_hundred(30), suppress_health_check=[HealthCheck.too_slow])
def test_what_is_drawn_can_be_checked(kind: type[Any], data: st.DataObject) -> None:
    """Whatever is wrong with it, there are findings or a decision, in both languages."""
    result = CHECKS[kind](data.draw(strategies.BY_TYPE[kind]()))
    assert isinstance(result, (Findings, Decision))
    findings = result.because if isinstance(result, Decision) else result
    for each in findings:
        assert each.pl
        assert each.en


@given(strategies.particulars())
def test_an_entry_tells_its_kind(entry: Any) -> None:
    """Every entry of particulars has one of the twenty kinds, and can be checked."""
    assert entry.kind in ParticularKind
    assert all(each.pl and each.en for each in check_particulars_entry(entry))
