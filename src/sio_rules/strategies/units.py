"""Stays of made-up residents for tests, with what belongs to them; days are often near 1 September 2019 and near each other."""

from datetime import date

from hypothesis import strategies as st

from sio_rules.institutions import BodyKind, Institution, InstitutionKind
from sio_rules.pupils.stays.accommodation import Accommodation
from sio_rules.pupils.stays.child_with_mother import ChildStay, ChildStayCircumstances
from sio_rules.pupils.stays.reservations import MeasureBreak, Reservation
from sio_rules.pupils.stays.stays import Stay, StayBasis, stay_basis

from ._choices import KNOWN_OR_NOT, built
from .time import ended_or_open

_TURNS = (date(2019, 8, 31), date(2019, 9, 1), date(2020, 8, 31), date(2020, 9, 1), date(2024, 2, 29))
_DAYS = st.sampled_from(_TURNS) | st.dates(date(2018, 9, 1), date(2026, 8, 31))
_PERIODS = ended_or_open(_DAYS)
_BIRTHS_OF_CHILDREN = st.dates(date(2018, 1, 1), date(2026, 8, 31)) | st.just(date(2024, 2, 29))
_BIRTHS_OF_MOTHERS = st.dates(date(2001, 1, 1), date(2012, 8, 31)) | st.just(date(2004, 2, 29))
_WITH_STAYS = [kind for kind in InstitutionKind if stay_basis(kind).outcome is not StayBasis.NO_STAY]
_UNITS = built(
    Institution,
    rspo=st.integers(1, 2),
    kind=st.sampled_from((InstitutionKind.MOW, InstitutionKind.MOS))
    | st.sampled_from(_WITH_STAYS)
    | st.sampled_from(InstitutionKind),
    public=st.booleans(),
    run_by=st.sampled_from(BodyKind),
)


def stays() -> st.SearchStrategy[Stay]:
    """Draw stays, with and without a basis."""
    basis = st.none() | st.integers(1, 5)
    return built(Stay, institution=_UNITS, period=_PERIODS, basis=basis, commutes=KNOWN_OR_NOT)


def reservations() -> st.SearchStrategy[Reservation]:
    """Draw reservations of a place."""
    return built(Reservation, institution=_UNITS, period=_PERIODS, referral_received_on=st.none() | _DAYS)


def accommodations() -> st.SearchStrategy[Accommodation]:
    """Draw periods for which a resident is accommodated."""
    return built(Accommodation, institution=_UNITS, period=_PERIODS)


def measure_breaks() -> st.SearchStrategy[MeasureBreak]:
    """Draw interruptions of the educational measure."""
    return built(MeasureBreak, institution=_UNITS, period=_PERIODS)


def child_stays() -> st.SearchStrategy[ChildStay]:
    """Draw stays of children with their mothers."""
    return built(ChildStay, institution=_UNITS, period=_PERIODS, child_born_on=st.none() | _BIRTHS_OF_CHILDREN)


def child_stay_circumstances() -> st.SearchStrategy[ChildStayCircumstances]:
    """Draw stays and birth dates of mothers, each often not known."""
    mothers_stays = st.none() | st.lists(stays(), max_size=2).map(tuple)
    return st.builds(ChildStayCircumstances, mothers_stays=mothers_stays, mother_born_on=st.none() | _BIRTHS_OF_MOTHERS)
