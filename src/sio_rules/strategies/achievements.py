"""Exams, accidents, material aid, extracurricular activities, diplomas and laureates of made-up pupils for tests."""

from datetime import date

from hypothesis import strategies as st

from sio_rules.classes import ClassKind
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.pupils.achievements.contests import ContestKind, ContestLevel, Organiser
from sio_rules.pupils.achievements.diplomas import Diploma, DiplomaResult
from sio_rules.pupils.achievements.exam_candidates import Exam
from sio_rules.pupils.achievements.exams import ExamReport
from sio_rules.pupils.achievements.laureates import Laureate, LaureateTitle
from sio_rules.pupils.school_life.accidents import Accident, Care
from sio_rules.pupils.school_life.activities import ActivityKind, ExtracurricularActivity, Funding
from sio_rules.pupils.school_life.material_aid import AidKind, MaterialAid

from ._choices import KNOWN_OR_NOT, built, maybe
from .classes import school_classes
from .entities import institutions

_NUMBERS = st.none() | st.integers(1, 20)
_YEARS = st.integers(2017, 2027).map(SchoolYear)
_INSTITUTIONS = institutions((InstitutionKind.PRIMARY_SCHOOL, InstitutionKind.MUSIC_SCHOOL_II)) | institutions()
_CLASSES = school_classes((ClassKind.BASIC,), _INSTITUTIONS)


def exam_reports() -> st.SearchStrategy[ExamReport]:
    """Draw reports of pupils who take an exam, often sent near the deadline."""
    about = st.sampled_from(
        [date(year, month, day) for year in (2018, 2026) for month in (2, 10) for day in (9, 10, 11, 12)]
    )
    days = st.none() | about | st.dates(date(2017, 9, 1), date(2028, 8, 31))
    return built(
        ExamReport,
        exam=st.sampled_from(Exam),
        institution=_INSTITUTIONS,
        sent_on=days,
        school_year=st.none() | _YEARS,
        declarations_until=days,
    )


def accidents() -> st.SearchStrategy[Accident]:
    """Draw reports of accidents, complete and incomplete."""
    return built(
        Accident,
        institution=_INSTITUTIONS,
        care=maybe(Care),
        accident_kind=_NUMBERS,
        cause=_NUMBERS,
        place=_NUMBERS,
        activity=_NUMBERS,
    )


def material_aids() -> st.SearchStrategy[MaterialAid]:
    """Draw entries on material aid."""
    kinds = maybe(AidKind)
    return built(MaterialAid, institution=_INSTITUTIONS, aid_kind=kinds, benefit=_NUMBERS)


def extracurricular_activities() -> st.SearchStrategy[ExtracurricularActivity]:
    """Draw entries on extracurricular activities, whoever pays."""
    return built(
        ExtracurricularActivity,
        activity=maybe(ActivityKind),
        developing=KNOWN_OR_NOT,
        funding=maybe(Funding),
    )


def diplomas() -> st.SearchStrategy[Diploma]:
    """Draw entries on diploma exams, complete and incomplete."""
    return built(
        Diploma,
        institution=_INSTITUTIONS,
        positive_marks=KNOWN_OR_NOT,
        took_exam=KNOWN_OR_NOT,
        school_year=st.none() | _YEARS,
        school_class=st.none() | _CLASSES,
        result=maybe(DiplomaResult),
    )


def laureates() -> st.SearchStrategy[Laureate]:
    """Draw titles of pupils; the places are often near the third."""
    return built(
        Laureate,
        institution=_INSTITUTIONS,
        school_year=_YEARS,
        contest=st.sampled_from(ContestKind),
        title=st.sampled_from(LaureateTitle),
        level=maybe(ContestLevel),
        organiser=maybe(Organiser),
        place=st.none() | st.integers(1, 5),
        on_list=KNOWN_OR_NOT,
        out_of_school=KNOWN_OR_NOT,
        diploma=KNOWN_OR_NOT,
    )
