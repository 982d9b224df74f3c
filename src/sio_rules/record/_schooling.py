"""
Schooling without a class: what SIO marks on the list of pupils as „Brak przypisania w nauce”.

The school year of the day of the check counts. A class that lasted to the end of the lessons is not missed before the new school
year; early support (WWR) is no class for which there is schooling.

Not modelled here: schooling of earlier years, which SIO does not mark; when a class of a later day has to be entered.
"""

from collections.abc import Iterator
from datetime import date

from sio_rules.acts import HELP_PAGES
from sio_rules.classes import ClassKind
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import UNITS, WITHOUT_PUPILS, InstitutionKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.rule import Finding, Rule, Severity, found
from sio_rules.school_calendar import EARLIEST_END_OF_LESSONS

from ._beside import Beside
from .pupil_record import PupilRecord

_BASIS = (HELP_PAGES.section("etykiety na liście uczniów"),)

NO_CLASS_THIS_YEAR = Rule(
    code="PUP-656a",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Nauka w podmiocie ({institution_kind}) trwa {on}, a w roku szkolnym {school_year} uczeń nie ma w nim przypisania do"
    " oddziału; SIO pokazuje „Brak przypisania w nauce”.",
    en="Schooling at the entity ({institution_kind}) continues on {on}, but in the school year {school_year} the pupil has no"
    " assignment to a class there; SIO shows “Brak przypisania w nauce”.",
)
CLASS_ENDED = Rule(
    code="PUP-656b",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Nauka w podmiocie ({institution_kind}) trwa {on}, a ostatnie przypisanie do oddziału skończyło się {last_day}; SIO"
    " pokazuje „Brak przypisania w nauce”.",
    en="Schooling at the entity ({institution_kind}) continues on {on}, but the last assignment to a class ended on {last_day};"
    " SIO shows “Brak przypisania w nauce”.",
)


def schooling_beside(record: PupilRecord, on: date) -> Iterator[Beside]:
    """
    Yield the schooling of the day *on* without a class of that day at the same institution.

    >>> list(schooling_beside(PupilRecord(pupil=7), date(2026, 3, 2)))
    []
    """
    try:
        year = SchoolYear.of(on)
    except InvalidValueError:  # the few days of the calendar that belong to no school year
        return
    for place, schooling in enumerate(record.schooling):
        institution = schooling.institution
        if institution.kind in UNITS | WITHOUT_PUPILS or not schooling.period.covers(on):
            continue
        there = record.assignments_at(institution)
        classes = [each.period for each in there if each.school_class.kind is not ClassKind.WWR]
        if there and not classes:  # WWR alone is PUP-530
            continue
        for finding in found(_without_class(institution.kind, classes, year, on)):
            yield "schooling", place, finding


def _without_class(kind: InstitutionKind, classes: list[Period], year: SchoolYear, on: date) -> Finding | None:
    """Return the finding that none of *classes* is of the day *on* or of a later day of that school year."""
    if any(each.end is None or each.end >= on for each in classes if each.start <= year.end):
        return None
    ends = [each.end for each in classes if each.end is not None and each.end < on]
    if not ends:
        return NO_CLASS_THIS_YEAR.finding("", institution_kind=kind, on=on, school_year=year.first)
    last_day = max(ends)
    to_end_of_lessons = last_day >= date(year.end.year, *EARLIEST_END_OF_LESSONS)
    return CLASS_ENDED.when(not to_end_of_lessons, "", institution_kind=kind, on=on, last_day=last_day)
