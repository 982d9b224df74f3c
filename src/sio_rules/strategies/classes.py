"""Classes, assignments and conflicts for tests, drawn so that periods often touch, overlap or repeat."""

from collections.abc import Collection
from datetime import date, timedelta

from hypothesis import strategies as st

from sio_rules.certificates import Disability
from sio_rules.classes import (
    PRESCHOOL_LEVELS,
    AssignmentEnd,
    ClassAssignment,
    ClassFeature,
    ClassKind,
    Level,
    SchoolClass,
    Specificity,
    StudyMode,
)
from sio_rules.institutions import ARTISTIC_WITHOUT_GENERAL_TRACK, PRESCHOOLS, Institution, InstitutionKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.pupils.assignments.assigned_pupil import AssignedPupil
from sio_rules.pupils.assignments.professions import ArtisticClass, Training
from sio_rules.pupils.assignments.registered_class import ClassCircumstances

from .entities import institutions

_GRADES = tuple(level for level in Level if level not in PRESCHOOL_LEVELS)
_SECONDARY_GRADES = _GRADES[:5]
_PRESCHOOL_LEVELS = tuple(level for level in Level if level in PRESCHOOL_LEVELS)
_TURNS = tuple(date(year, month, day) for year in (2018, 2019, 2020) for month, day in ((1, 31), (2, 28), (8, 31), (9, 1)))
_TURN = st.sampled_from(_TURNS)
_FEATURES = st.just(frozenset[ClassFeature]()) | st.frozensets(st.sampled_from(ClassFeature), max_size=2)
_NUMBERS = st.none() | st.frozensets(st.integers(1, 3), max_size=2)


@st.composite
def school_classes(
    draw: st.DrawFn, kinds: Collection[ClassKind] = tuple(ClassKind), at: st.SearchStrategy[Institution] | None = None
) -> SchoolClass:
    """Draw classes of *kinds* at institutions from *at*; a basic class has a level that its institution can have."""
    institution = draw(institutions() if at is None else at)
    courses = () if institution.kind not in PRESCHOOLS else (ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE)
    kind = draw(st.sampled_from([each for each in kinds if each not in courses]))
    level = draw(st.none() | st.sampled_from(_levels(institution.kind))) if kind is ClassKind.BASIC else None
    return SchoolClass(
        institution=institution,
        key=draw(st.integers(1, 3)),
        kind=kind,
        level=level,
        hospital=draw(st.sampled_from((False, False, True))),
        holiday=level in PRESCHOOL_LEVELS and draw(st.booleans()),
        specificity=draw(st.none() | st.sampled_from(Specificity)) if kind is ClassKind.BASIC else None,
        features=draw(_FEATURES) if kind is ClassKind.BASIC else frozenset(),
        mode=draw(st.none() | st.sampled_from(StudyMode)),
    )


def _levels(kind: InstitutionKind) -> tuple[Level, ...]:
    if kind in PRESCHOOLS:
        return _PRESCHOOL_LEVELS
    if kind is InstitutionKind.PRIMARY_SCHOOL:
        return (*_PRESCHOOL_LEVELS, *_GRADES)
    return _SECONDARY_GRADES


@st.composite
def assignment_periods(draw: st.DrawFn) -> Period:
    """Draw periods of assignments: a school year, or some days or none beyond it, or without an end."""
    start = draw(_TURN | st.dates(date(2018, 9, 1), date(2021, 8, 31)))
    return draw(
        st.just(SchoolYear.of(start).period)
        | st.just(Period(start))
        | st.integers(0, 400).map(lambda days: Period(start, start + timedelta(days=days)))
        | _TURN.map(lambda turn: Period(min(start, turn), max(start, turn)))
    )


@st.composite
def class_assignments(
    draw: st.DrawFn,
    pupils: st.SearchStrategy[str | int] | None = None,
    classes: st.SearchStrategy[SchoolClass] | None = None,
) -> ClassAssignment:
    """Draw assignments of a few made-up pupils, with numbers and texts as keys."""
    anyone: st.SearchStrategy[str | int] = st.sampled_from((1, 2, "1", "b"))
    return ClassAssignment(
        draw(anyone if pupils is None else pupils),
        draw(school_classes() if classes is None else classes),
        draw(assignment_periods()),
        ended=draw(st.none() | st.sampled_from(AssignmentEnd)),
        occupations=draw(_NUMBERS),
        sports=draw(_NUMBERS),
    )


def assigned_pupils() -> st.SearchStrategy[AssignedPupil]:
    """Draw what is known of pupils who are assigned to classes, from babies to adults."""
    known = st.sampled_from((None, True, False))
    return st.builds(
        AssignedPupil,
        born_on=st.none() | st.dates(date(1990, 1, 1), date(2020, 12, 31)),
        polish_citizen=known,
        special_education=known,
        disabilities=st.none() | st.frozensets(st.sampled_from(Disability), max_size=2),
        deferred=known,
    )


def class_circumstances() -> st.SearchStrategy[ClassCircumstances]:
    """Draw what the data of classes do not say."""
    return st.builds(ClassCircumstances, places_registered=st.sampled_from((None, True, False)))


def trainings() -> st.SearchStrategy[Training]:
    """Draw trainings in artistic schools, complete or with a number missing."""
    number = st.none() | st.integers(0, 3)
    return st.builds(Training, number, number, number)


def artistic_classes() -> st.SearchStrategy[ArtisticClass]:
    """Draw classes of artistic schools without a general track, with the training that they offer."""
    classes = school_classes(
        (ClassKind.BASIC,), institutions(sorted(ARTISTIC_WITHOUT_GENERAL_TRACK, key=lambda kind: kind.name))
    )
    return st.builds(ArtisticClass, classes, st.sampled_from((4, 6)), st.frozensets(trainings(), max_size=4))
