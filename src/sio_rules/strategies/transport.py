"""Made-up children, and transport entries for tests: facts near the limits, and unknown ones."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from hypothesis import strategies as st

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment
from sio_rules.periods import SchoolYear
from sio_rules.transport.child import MAX_DISTANCE_M, Child, Destination, HelpForm, Measured
from sio_rules.transport.entitlement.distance import LIMITS_M
from sio_rules.transport.entries.entry import EntryCircumstances, TransportEntry
from sio_rules.transport.entries.excluding_modes import ExcludedPeriod, ExcludingMode

from ._choices import built, maybe
from .classes import school_classes
from .entities import institutions, sets_of_disabilities
from .time import covered_days, periods

_SCHOOL_YEAR = SchoolYear(2025)
_EDGES = tuple(
    day for year in (2016, 2018, 2019, 2020, 2021, 2022) for day in (date(year, 1, 1), date(year, 2, 28), date(year, 12, 31))
)


def distances_m() -> st.SearchStrategy[int]:
    """Draw distances in whole metres, more often at the limits of the law and one metre from them."""
    limits = {limit for _, by_grade in LIMITS_M for limit in by_grade}
    beside = sorted(limit + more for limit in limits for more in (-1, 0, 1))
    return st.sampled_from((0, *beside, MAX_DISTANCE_M)) | st.integers(0, 20_000)


def children(*, known: bool = False) -> st.SearchStrategy[Child]:
    """
    Draw children born before 2025, from a newborn to one past every age limit; each fact may be unknown, unless *known*.

    Shrinks towards a child about whom nothing is known.
    """
    unknown = st.nothing() if known else st.none()

    def one_of(values: Sequence[Any]) -> st.SearchStrategy[Any]:
        return st.sampled_from(values) if known else maybe(values)

    flag = one_of((False, True))
    return st.builds(
        Child,
        born_on=unknown | st.sampled_from(_EDGES) | st.dates(date(1994, 1, 1), date(2024, 12, 31)),
        goes_to=one_of(tuple(Destination)),
        grade=one_of(range(1, 9)),
        distance_m=unknown | distances_m(),
        measured=one_of(tuple(Measured)),
        district=flag,
        nearest=flag,
        special_education=flag,
        disabilities=unknown | sets_of_disabilities(),
        rw=flag,
        deferred=flag,
        parents_drive=flag,
    )


def excluded_periods() -> st.SearchStrategy[ExcludedPeriod]:
    """Draw periods of the modes with which no transport is recorded."""
    return st.builds(ExcludedPeriod, st.sampled_from(ExcludingMode), periods())


def _assignments() -> st.SearchStrategy[ClassAssignment]:
    return st.builds(ClassAssignment, st.just(1), school_classes(), periods())


def _certificates() -> st.SearchStrategy[Certificate]:
    return st.builds(Certificate, st.sampled_from(CertificateKind), sets_of_disabilities(), st.none() | periods())


def transport_entries() -> st.SearchStrategy[TransportEntry]:
    """Draw transport entries of three pupils in or near 2025/2026, as they may be filled in: with gaps, reversed, outside the year."""
    days = covered_days(min_value=date(2025, 8, 1), max_value=date(2026, 10, 31))
    return built(
        TransportEntry,
        pupil=st.integers(1, 3),
        institution=institutions(),
        form=maybe(HelpForm),
        start=st.none() | st.just(_SCHOOL_YEAR.start) | days,
        end=st.none() | st.just(_SCHOOL_YEAR.end) | days,
    )


def entry_circumstances() -> st.SearchStrategy[EntryCircumstances]:
    """Draw the circumstances of a transport entry; each may be unknown."""
    return st.builds(
        EntryCircumstances,
        assignments=st.none() | st.lists(_assignments(), max_size=3).map(tuple),
        certificates=st.none() | st.lists(_certificates(), max_size=2).map(tuple),
        modes=st.none() | st.lists(excluded_periods(), max_size=2).map(tuple),
        ridden=st.none() | periods(),
    )
