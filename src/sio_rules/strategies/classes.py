"""Classes, assignments and conflicts for tests, drawn so that periods often touch, overlap or repeat."""

from collections.abc import Collection
from datetime import date

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

from ._choices import built, maybe
from .entities import institutions
from .time import between, lasting

_GRADES = [level for level in Level if level not in PRESCHOOL_LEVELS]
_BELOW_GRADES = [level for level in Level if level in PRESCHOOL_LEVELS]
_PRESCHOOL_LEVELS = maybe(_BELOW_GRADES)
_PRIMARY_LEVELS = maybe([*_BELOW_GRADES, *_GRADES])
_SECONDARY_LEVELS = maybe(_GRADES[:5])
_COURSES = (ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE)
_KEYS = st.integers(1, 3)
_FLAGS = st.booleans()
_SELDOM = st.sampled_from((False, False, True))
_SPECIFICITIES = maybe(Specificity)
_MODES = maybe(StudyMode)
_TURNS = tuple(date(year, month, day) for year in (2018, 2019, 2020) for month, day in ((1, 31), (2, 28), (8, 31), (9, 1)))
_TURN = st.sampled_from(_TURNS)
_STARTS = _TURN | st.dates(date(2018, 9, 1), date(2021, 8, 31))
_FEATURES = st.just(frozenset[ClassFeature]()) | st.frozensets(st.sampled_from(ClassFeature), max_size=2)
_NUMBERS = st.none() | st.frozensets(st.integers(1, 3), max_size=2)


def school_classes(
    kinds: Collection[ClassKind] = tuple(ClassKind), at: st.SearchStrategy[Institution] | None = None
) -> st.SearchStrategy[SchoolClass]:
    """Draw classes of *kinds* at institutions from *at*; a basic class has a level that its institution can have."""
    at_preschools = [kind for kind in kinds if kind not in _COURSES]
    return _school_classes(
        institutions() if at is None else at,
        st.sampled_from(tuple(kinds)),
        st.sampled_from(at_preschools) if at_preschools else st.nothing(),
    )


@st.composite
def _school_classes(
    draw: st.DrawFn,
    at: st.SearchStrategy[Institution],
    kinds: st.SearchStrategy[ClassKind],
    at_preschools: st.SearchStrategy[ClassKind],
) -> SchoolClass:
    institution = draw(at)
    kind = draw(at_preschools if institution.kind in PRESCHOOLS else kinds)
    basic = kind is ClassKind.BASIC
    level = draw(_levels(institution.kind)) if basic else None
    return SchoolClass(
        institution=institution,
        key=draw(_KEYS),
        kind=kind,
        level=level,
        hospital=draw(_SELDOM),
        holiday=level in PRESCHOOL_LEVELS and draw(_FLAGS),
        specificity=draw(_SPECIFICITIES) if basic else None,
        features=draw(_FEATURES) if basic else frozenset(),
        mode=draw(_MODES),
    )


def _levels(kind: InstitutionKind) -> st.SearchStrategy[Level | None]:
    if kind in PRESCHOOLS:
        return _PRESCHOOL_LEVELS
    return _PRIMARY_LEVELS if kind is InstitutionKind.PRIMARY_SCHOOL else _SECONDARY_LEVELS


def assignment_periods() -> st.SearchStrategy[Period]:
    """Draw periods of assignments: a school year, or some days or none beyond it, or without an end."""
    return (
        _STARTS.map(lambda start: SchoolYear.of(start).period)
        | _STARTS.map(Period)
        | lasting(_STARTS, st.integers(0, 400))
        | between(_STARTS, _TURN)
    )


def class_assignments(
    pupils: st.SearchStrategy[str | int] | None = None,
    classes: st.SearchStrategy[SchoolClass] | None = None,
) -> st.SearchStrategy[ClassAssignment]:
    """Draw assignments of a few made-up pupils, with numbers and texts as keys."""
    anyone: st.SearchStrategy[str | int] = st.sampled_from((1, 2, "1", "b"))
    return built(
        ClassAssignment,
        pupil=anyone if pupils is None else pupils,
        school_class=school_classes() if classes is None else classes,
        period=assignment_periods(),
        ended=maybe(AssignmentEnd),
        occupations=_NUMBERS,
        sports=_NUMBERS,
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
