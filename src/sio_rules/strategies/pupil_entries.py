"""Particulars of made-up pupils for tests: correct entries and entries with mistakes."""

from collections.abc import Collection
from datetime import date

from hypothesis import strategies as st

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.particulars.additional_skills import AdditionalSkills, AdditionalSkillsKind
from sio_rules.pupils.particulars.bicycle_card import BicycleCard, BicycleCardCircumstances
from sio_rules.pupils.particulars.check import ParticularsEntry
from sio_rules.pupils.particulars.circumstances import ParticularsCircumstances
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.district_school import DistrictSchoolEntry
from sio_rules.pupils.particulars.extended_care import ExtendedCare
from sio_rules.pupils.particulars.home_education import HomeEducation
from sio_rules.pupils.particulars.individual_path import IndividualPath, IndividualPathCircumstances
from sio_rules.pupils.particulars.individual_programme import (
    ConsentGiver,
    IndividualProgramme,
    IndividualProgrammeCircumstances,
)
from sio_rules.pupils.particulars.individual_teaching import IndividualTeaching, IndividualTeachingCircumstances
from sio_rules.pupils.particulars.internat import InternatStay
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.language_lessons import LanguageLessons
from sio_rules.pupils.particulars.practical_training import PracticalTraining, YoungWorker
from sio_rules.pupils.particulars.residence import FamilyFacts, ParentalAuthority
from sio_rules.pupils.particulars.residence_entries import ResidenceCircumstances, ResidenceEntry
from sio_rules.pupils.particulars.roma_tasks import RomaTasks

from ._choices import KNOWN_OR_NOT, built, maybe
from .classes import class_assignments
from .entities import institutions
from .time import ended_or_open

_TURNS = (date(2019, 8, 31), date(2019, 9, 1), date(2020, 8, 31), date(2020, 9, 1), date(2022, 8, 31))
_DAYS = st.sampled_from(_TURNS) | st.dates(date(2018, 9, 1), date(2024, 8, 31))
_PERIODS = ended_or_open(_DAYS)
_BIRTHS = st.none() | st.dates(date(2000, 1, 1), date(2016, 12, 31))


def _kinds(kinds: Collection[ParticularKind]) -> st.SearchStrategy[ParticularKind]:
    return st.sampled_from(sorted(kinds, key=lambda kind: kind.name))


_INSTITUTIONS = institutions((InstitutionKind.PRIMARY_SCHOOL, InstitutionKind.KINDERGARTEN)) | institutions()
_CERTIFICATES = st.sampled_from(CertificateKind).map(Certificate)
_ASSIGNMENTS = st.none() | st.lists(class_assignments(), max_size=2).map(tuple)


def entry_dates() -> st.SearchStrategy[EntryDates]:
    """Draw the two days of a form: complete, with one missing, or the wrong way round."""
    return built(EntryDates, start=_DAYS | st.none(), end=_DAYS | st.none())


def family_facts() -> st.SearchStrategy[FamilyFacts]:
    """Draw what is known about a family, from nothing to everything."""
    authority = maybe(ParentalAuthority)
    return st.builds(
        FamilyFacts, adult=KNOWN_OR_NOT, authority=authority, parents_together=KNOWN_OR_NOT, stays_with_one=KNOWN_OR_NOT
    )


def residence_entries() -> st.SearchStrategy[ResidenceEntry]:
    """Draw residences in one of three localities."""
    return built(ResidenceEntry, institution=_INSTITUTIONS, locality=st.integers(1, 3), period=_PERIODS)


def residence_circumstances() -> st.SearchStrategy[ResidenceCircumstances]:
    """Draw the day of the check and the periods of schooling, each often not known."""
    schooling = st.none() | st.lists(_PERIODS, max_size=2).map(tuple)
    return st.builds(ResidenceCircumstances, on=st.none() | _DAYS, schooling=schooling)


def home_educations() -> st.SearchStrategy[HomeEducation]:
    """Draw entries on duties fulfilled outside a kindergarten or school."""
    return built(
        HomeEducation,
        kind=_kinds(HomeEducation.KINDS),
        institution=_INSTITUTIONS,
        dates=entry_dates(),
        decision_of=st.none() | st.just(InstitutionKind.PRIMARY_SCHOOL) | st.sampled_from(InstitutionKind),
        taught_at_home=KNOWN_OR_NOT,
        attends=KNOWN_OR_NOT,
        by_exams=KNOWN_OR_NOT,
    )


def particulars_circumstances() -> st.SearchStrategy[ParticularsCircumstances]:
    """Draw the assignments, certificates and birth date of a pupil and the day of the check, each often not known."""
    certificates = st.none() | st.lists(_CERTIFICATES, max_size=2).map(tuple)
    return st.builds(
        ParticularsCircumstances,
        assignments=_ASSIGNMENTS,
        certificates=certificates,
        on=st.none() | _DAYS,
        born_on=_BIRTHS,
    )


def individual_teachings() -> st.SearchStrategy[IndividualTeaching]:
    """Draw entries on individual teaching or preparation, with the right certificate, another or none."""
    return built(
        IndividualTeaching,
        kind=_kinds(IndividualTeaching.KINDS),
        institution=_INSTITUTIONS,
        dates=entry_dates(),
        certificate=st.none() | _CERTIFICATES,
        certificate_reported=st.booleans(),
    )


def individual_teaching_circumstances() -> st.SearchStrategy[IndividualTeachingCircumstances]:
    """Draw the actual days of individual teaching, the assignments of the pupil and the day of the check, each often not known."""
    return st.builds(
        IndividualTeachingCircumstances, actual=st.none() | _PERIODS, assignments=_ASSIGNMENTS, on=st.none() | _DAYS
    )


def bicycle_cards() -> st.SearchStrategy[BicycleCard]:
    """Draw entries on bicycle cards."""
    days = maybe(_TURNS)
    return built(BicycleCard, institution=_INSTITUTIONS, obtained_on=days, issued_on=days)


def bicycle_card_circumstances() -> st.SearchStrategy[BicycleCardCircumstances]:
    """Draw the day of the check and the birth date of a pupil, each often not known."""
    return st.builds(BicycleCardCircumstances, on=st.none() | _DAYS, born_on=_BIRTHS)


def internat_stays() -> st.SearchStrategy[InternatStay]:
    """Draw entries on the use of an internat."""
    return built(InternatStay, institution=_INSTITUTIONS, school_has_internat=KNOWN_OR_NOT, group_has_internat=KNOWN_OR_NOT)


def individual_programmes() -> st.SearchStrategy[IndividualProgramme]:
    """Draw entries on individual programmes or courses of study."""
    return built(
        IndividualProgramme,
        institution=_INSTITUTIONS,
        asked_by=maybe(ConsentGiver),
        council_opinion=KNOWN_OR_NOT,
        centre_opinion=KNOWN_OR_NOT,
    )


def individual_programme_circumstances() -> st.SearchStrategy[IndividualProgrammeCircumstances]:
    """Draw the day of the check and the birth date of a pupil, each often not known."""
    return st.builds(IndividualProgrammeCircumstances, on=st.none() | _DAYS, born_on=_BIRTHS)


def language_lessons() -> st.SearchStrategy[LanguageLessons]:
    """Draw entries on Polish lessons and lessons of the language of origin."""
    return built(LanguageLessons, kind=_kinds(LanguageLessons.KINDS), institution=_INSTITUTIONS, dates=entry_dates())


def roma_tasks() -> st.SearchStrategy[RomaTasks]:
    """Draw entries on additional tasks for pupils of Roma origin."""
    return built(RomaTasks, kind=_kinds(RomaTasks.KINDS), institution=_INSTITUTIONS, undertaken=KNOWN_OR_NOT)


def practical_trainings() -> st.SearchStrategy[PracticalTraining]:
    """Draw entries on practical training, with up to three places."""
    places = st.lists(st.integers(1, 3), max_size=3).map(tuple)
    return built(PracticalTraining, institution=_INSTITUTIONS, places=places, dates=entry_dates())


def young_workers() -> st.SearchStrategy[YoungWorker]:
    """Draw entries on the status of a young worker."""
    return built(YoungWorker, institution=_INSTITUTIONS, by_ordinance=KNOWN_OR_NOT)


def extended_cares() -> st.SearchStrategy[ExtendedCare]:
    """Draw entries on preschool care, often for exactly the free time or a minute more or less."""
    minutes = maybe((299, 300, 301)) | st.integers(0, 720)
    return built(ExtendedCare, institution=_INSTITUTIONS, used_min=minutes, free_min=minutes)


def district_school_entries() -> st.SearchStrategy[DistrictSchoolEntry]:
    """Draw information on the district school."""
    return built(
        DistrictSchoolEntry, institution=_INSTITUTIONS, lives_in_district=KNOWN_OR_NOT, registered_in_district=KNOWN_OR_NOT
    )


def additional_skills() -> st.SearchStrategy[AdditionalSkills]:
    """Draw entries on art. 47 lessons, with any choice from the list."""
    return built(
        AdditionalSkills,
        institution=_INSTITUTIONS,
        lessons=st.frozensets(st.sampled_from(AdditionalSkillsKind)),
        class_has_profession=KNOWN_OR_NOT,
    )


def individual_paths() -> st.SearchStrategy[IndividualPath]:
    """Draw entries on individualised paths, often with no hours or one."""
    hours = st.none() | st.integers(-1, 1) | st.integers(2, 200)
    return built(
        IndividualPath, kind=_kinds(IndividualPath.KINDS), institution=_INSTITUTIONS, dates=entry_dates(), hours=hours
    )


def individual_path_circumstances() -> st.SearchStrategy[IndividualPathCircumstances]:
    """Draw the actual days and hours of an individualised path, each often not known."""
    hours = st.none() | st.integers(0, 200)
    return st.builds(IndividualPathCircumstances, actual=st.none() | _PERIODS, actual_hours=hours)


def particulars() -> st.SearchStrategy[ParticularsEntry]:
    """Draw an entry of any kind of particulars."""
    return st.one_of(
        residence_entries(),
        home_educations(),
        individual_teachings(),
        bicycle_cards(),
        internat_stays(),
        individual_programmes(),
        language_lessons(),
        roma_tasks(),
        practical_trainings(),
        young_workers(),
        extended_cares(),
        district_school_entries(),
        additional_skills(),
        individual_paths(),
    )
