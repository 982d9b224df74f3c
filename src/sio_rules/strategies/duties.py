"""Made-up forms of the duties, the absences and assignments behind them, and queries whether a duty is fulfilled."""

from datetime import date, timedelta

from hypothesis import strategies as st

from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.pupils.duties.absence import Absence, AbsenceBasis
from sio_rules.pupils.duties.district_entries import (
    PreschoolDutyEntry,
    PreschoolDutyForm,
    PreschoolPlace,
    SchoolDutyEntry,
    SchoolDutyForm,
    SchoolPlace,
)
from sio_rules.pupils.duties.learning_duty import LearningDutyEntry, LearningDutyForm
from sio_rules.pupils.duties.query import Duty, DutyQuery
from sio_rules.pupils.reporting.kinds import DataKind

from ._choices import KNOWN_OR_NOT, built, maybe
from .classes import school_classes
from .entities import bodies, institutions
from .identifiers import pesel_texts, pesels
from .time import covered_days, lasting, school_years

_BIRTH_DATES = st.dates(date(1998, 1, 1), date(2022, 12, 31))


def _schools() -> st.SearchStrategy[Institution]:
    """Draw institutions, among them many primary schools."""
    return institutions((InstitutionKind.PRIMARY_SCHOOL,)) | institutions()


def controlled_assignments(year: SchoolYear) -> st.SearchStrategy[list[ClassAssignment]]:
    """Draw the assignments of one person in and around *year*, to classes of any kind."""
    starts = st.just(year.start) | st.integers(-40, 400).map(lambda days: year.start + timedelta(days=days))
    spans = starts.map(Period) | lasting(starts, st.integers(0, 400))
    return st.lists(st.builds(ClassAssignment, st.just(1), school_classes(at=_schools()), spans), max_size=4)


@st.composite
def absences(draw: st.DrawFn, basis: AbsenceBasis | None = None) -> Absence:
    """Draw a month's absences, most of them near one half; counted by *basis*, or by either."""
    counted = draw(st.sampled_from(AbsenceBasis)) if basis is None else basis
    total = draw(st.integers(1, 31) if counted is AbsenceBasis.DAYS else st.integers(1, 25) | st.integers(1, 160))
    near_half = st.sampled_from((-1, 0, 1)).map(lambda more: min(max(total // 2 + more, 0), total))
    unexcused = draw(near_half | st.integers(0, total))
    return Absence(
        unexcused=unexcused,
        total=total,
        basis=counted,
        excused=draw(st.integers(0, total - unexcused)),
    )


def _data() -> st.SearchStrategy[frozenset[DataKind]]:
    return st.just(frozenset[DataKind]()) | st.frozensets(st.sampled_from(DataKind), max_size=4)


def _class_kinds() -> st.SearchStrategy[frozenset[ClassKind]]:
    return st.sampled_from((frozenset[ClassKind](), frozenset({ClassKind.WWR}))) | st.frozensets(st.sampled_from(ClassKind))


def preschool_duty_entries() -> st.SearchStrategy[PreschoolDutyEntry]:
    """Draw forms of the compulsory preschool year, correctly filled in or not."""
    return built(
        PreschoolDutyEntry,
        school=_schools(),
        form=maybe(PreschoolDutyForm),
        lives_in_district=KNOWN_OR_NOT,
        place=maybe(PreschoolPlace),
        absence=st.none() | absences(AbsenceBasis.DAYS),
        other_data=_data(),
        classes=_class_kinds(),
    )


def school_duty_entries() -> st.SearchStrategy[SchoolDutyEntry]:
    """Draw forms of compulsory schooling, correctly filled in or not."""
    return built(
        SchoolDutyEntry,
        school=_schools(),
        form=maybe(SchoolDutyForm),
        lives_in_district=KNOWN_OR_NOT,
        place=maybe(SchoolPlace),
        absence=st.none() | absences(),
        other_data=_data(),
        classes=_class_kinds(),
        born_on=st.none() | _BIRTH_DATES,
        special_education=KNOWN_OR_NOT,
    )


def learning_duty_entries() -> st.SearchStrategy[LearningDutyEntry]:
    """Draw forms of compulsory education, correctly filled in or not."""
    return built(
        LearningDutyEntry,
        body=st.sampled_from((Body(BodyKind.GMINA), Body(BodyKind.POWIAT))) | bodies() | institutions(),
        form=maybe(LearningDutyForm),
        lives_in_gmina=KNOWN_OR_NOT,
        primary_finished_on=st.none() | covered_days(date(2015, 1, 1), date(2030, 12, 31)),
        born_on=st.none() | _BIRTH_DATES,
    )


def duty_queries() -> st.SearchStrategy[DutyQuery]:
    """Draw queries to the register, allowed or not."""
    return st.builds(
        DutyQuery,
        asked_by=_schools() | bodies(),
        duty=st.sampled_from(Duty),
        school_year=school_years(2021, 2026),
        pesel=st.just("") | pesel_texts() | pesels(born_from=date(2003, 1, 1), born_to=date(2021, 12, 31)).map(str),
        lives_there=KNOWN_OR_NOT,
    )
