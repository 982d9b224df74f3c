"""What the strategies about particulars, achievements and stays draw is a value, and its check gives findings."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from examples import of_hundred
from hypothesis import given, settings
from hypothesis import strategies as st

from sio_rules import Decision, Findings, strategies
from sio_rules._hypothesis import STRATEGIES
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.achievements.diplomas import check_diploma
from sio_rules.pupils.achievements.exams import check_exam_report
from sio_rules.pupils.achievements.laureates import check_laureate
from sio_rules.pupils.particulars.additional_skills import check_additional_skills
from sio_rules.pupils.particulars.bicycle_card import check_bicycle_card
from sio_rules.pupils.particulars.check import check_particulars_entry
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.district_school import check_district_school
from sio_rules.pupils.particulars.extended_care import check_extended_care
from sio_rules.pupils.particulars.home_education import HomeEducation, check_home_education
from sio_rules.pupils.particulars.individual_path import IndividualPath, check_individual_path
from sio_rules.pupils.particulars.individual_programme import check_individual_programme
from sio_rules.pupils.particulars.individual_teaching import IndividualTeaching, check_individual_teaching
from sio_rules.pupils.particulars.internat import check_internat_stay
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.language_lessons import check_language_lessons
from sio_rules.pupils.particulars.practical_training import check_practical_training, check_young_worker
from sio_rules.pupils.particulars.residence import child_residence
from sio_rules.pupils.particulars.residence_entries import ResidenceEntry, check_residence
from sio_rules.pupils.particulars.roma_tasks import check_roma_tasks
from sio_rules.pupils.school_life.accidents import check_accident
from sio_rules.pupils.school_life.activities import check_extracurricular_activity
from sio_rules.pupils.school_life.material_aid import check_aid
from sio_rules.pupils.stays.accommodation import check_accommodation
from sio_rules.pupils.stays.child_with_mother import check_child_stay
from sio_rules.pupils.stays.reservations import check_measure_break, check_reservation
from sio_rules.pupils.stays.stays import check_stay

SCHOOL = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
HOME = HomeEducation(kind=ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL, institution=SCHOOL, dates=EntryDates())
PREPARATION = IndividualTeaching(kind=ParticularKind.INDIVIDUAL_PREPARATION, institution=SCHOOL, dates=EntryDates())
PATH = IndividualPath(kind=ParticularKind.EDUCATION_PATH, institution=SCHOOL, dates=EntryDates(), hours=1)
RESIDENCE = ResidenceEntry(SCHOOL, 1, Period(date(2019, 9, 1), date(2020, 8, 31)))

CHECKS: dict[str, Callable[..., Any]] = {
    "accidents": check_accident,
    "accommodations": lambda drawn: check_accommodation(drawn, stays=()),
    "extracurricular_activities": check_extracurricular_activity,
    "language_lessons": check_language_lessons,
    "additional_skills": check_additional_skills,
    "bicycle_cards": check_bicycle_card,
    "internat_stays": check_internat_stay,
    "child_stays": check_child_stay,
    "diplomas": lambda drawn: check_diploma(drawn, assignments=()),
    "district_school_entries": check_district_school,
    "exam_reports": check_exam_report,
    "extended_cares": check_extended_care,
    "family_facts": child_residence,
    "individual_path_circumstances": lambda drawn: check_individual_path(PATH, circumstances=drawn),
    "individual_paths": check_individual_path,
    "individual_programmes": check_individual_programme,
    "individual_teaching_circumstances": lambda drawn: check_individual_teaching(PREPARATION, circumstances=drawn),
    "individual_teachings": check_individual_teaching,
    "laureates": check_laureate,
    "material_aids": check_aid,
    "measure_breaks": lambda drawn: check_measure_break(drawn, stays=()),
    "home_educations": check_home_education,
    "particulars_circumstances": lambda drawn: check_home_education(HOME, circumstances=drawn),
    "particulars": check_particulars_entry,
    "practical_trainings": check_practical_training,
    "reservations": check_reservation,
    "residence_circumstances": lambda drawn: check_residence(RESIDENCE, circumstances=drawn),
    "residence_entries": check_residence,
    "roma_tasks": check_roma_tasks,
    "stays": check_stay,
    "young_workers": check_young_worker,
}
OWN = {name for module, types in STRATEGIES.items() if module.startswith("pupils.") for name in types.values()}


@pytest.mark.parametrize("name", CHECKS)
@given(data=st.data())
@settings(max_examples=of_hundred(30))
def test_what_is_drawn_can_be_checked(name: str, data: st.DataObject) -> None:
    """Whatever is wrong with it, there are findings or a decision, in both languages."""
    result = CHECKS[name](data.draw(getattr(strategies, name)()))
    assert isinstance(result, (Findings, Decision))
    findings = result.because if isinstance(result, Decision) else result
    for each in findings:
        assert each.pl
        assert each.en


@given(strategies.particulars())
def test_an_entry_tells_its_kind(entry: Any) -> None:
    """Every entry of particulars has one of the twenty kinds."""
    assert entry.kind in ParticularKind


def test_every_strategy_of_a_type_is_exported() -> None:
    """What the entry point names is there."""
    assert set(CHECKS) - {"particulars"} <= OWN
    assert set(strategies.__all__) >= OWN
