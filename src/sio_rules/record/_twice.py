"""
What a record holds twice, or at once where there can be one: entries, schooling at one institution, exams, stays in units.

An institution is identified by its number. A finding stands at the later part.

Not modelled here: what has a rule of its own (assignments, residences, titles, transport, the forms of duties).
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.pupils.particulars.residence_entries import ResidenceEntry
from sio_rules.pupils.stays.stays import Stay
from sio_rules.rule import Rule, Severity

from ._beside import Beside
from ._fields import identity_of
from .pupil_record import PupilRecord

ENTRY_TWICE = Rule(
    code="PUP-648a",
    basis=(PUPILS_GUIDE.section("5"),),
    severity=Severity.WARNING,
    pl="Wpis powtarza wcześniejszy wpis ucznia, z którym zgadza się we wszystkim.",
    en="The entry repeats an earlier entry of the pupil, with which it agrees in everything.",
)
SCHOOLING_TWICE = Rule(
    code="PUP-648b",
    basis=(HELP_PAGES.section("przypisania do oddziałów"),),
    severity=Severity.WARNING,
    pl="Okresy nauki ucznia w tym samym podmiocie zachodzą na siebie od {first_day}.",
    en="The pupil's periods of schooling at the same entity overlap from {first_day}.",
)
EXAM_TWICE = Rule(
    code="EXM-008",
    basis=(PUPILS_GUIDE.section("6"),),
    severity=Severity.WARNING,
    pl="Dwie szkoły zgłosiły ucznia do tego samego egzaminu w roku szkolnym {school_year}.",
    en="Two schools registered the pupil for the same exam in the school year {school_year}.",
)
STAYS_AT_ONCE = Rule(
    code="PUP-649",
    basis=(PUPILS_GUIDE.section("13"),),
    severity=Severity.WARNING,
    pl="Od {first_day} wykazano jednocześnie dwa pobyty wychowanka, a przebywa się w jednej placówce.",
    en="From {first_day}, two stays of the resident are reported at the same time, but a resident stays in one unit.",
)

_ONCE = (
    *("schooling", "certificates", "particulars", "exams", "accidents", "aid", "extracurricular_activities"),
    *("diplomas", "reservations", "measure_breaks", "accommodations", "child_stays"),
)
"""The parts of which no two should be the same, and that no other rule compares."""


def twice_beside(record: PupilRecord) -> Iterator[Beside]:
    """
    Yield what *record* holds twice, or at once, each at the later part.

    >>> from sio_rules.pupils.school_life.activities import ExtracurricularActivity
    >>> record = PupilRecord(pupil=7, extracurricular_activities=(ExtracurricularActivity(), ExtracurricularActivity()))
    >>> [(name, place, finding.code) for name, place, finding in twice_beside(record)]
    [('extracurricular_activities', 1, 'PUP-648a')]
    """
    for name, parts in record.filled:
        if name in _ONCE:
            yield from _repeated(name, parts)
    yield from _schooling_at_once(record)
    yield from _exams_twice(record)
    yield from _stays_at_once(record)


def _repeated(name: str, parts: tuple[Any, ...]) -> Iterator[Beside]:
    compared = [(place, part) for place, part in enumerate(parts) if not isinstance(part, ResidenceEntry)]
    if len(compared) > 1:
        seen = set()
        for place, part in compared:
            key = identity_of(part)
            if key in seen:
                yield name, place, ENTRY_TWICE.finding()
            seen.add(key)


def _schooling_at_once(record: PupilRecord) -> Iterator[Beside]:
    for place, later in enumerate(record.schooling):
        for one in record.schooling[:place]:
            shared = one.period.overlap(later.period)
            at_one = one.institution.rspo == later.institution.rspo and identity_of(one) != identity_of(later)
            if at_one and shared is not None:
                yield "schooling", place, SCHOOLING_TWICE.finding("period", first_day=shared.start)


def _exams_twice(record: PupilRecord) -> Iterator[Beside]:
    for place, later in enumerate(record.exams):
        year = later.school_year
        for one in record.exams[:place]:
            same = (one.exam, one.school_year) == (later.exam, year) and one.institution.rspo != later.institution.rspo
            if year is not None and same:
                yield "exams", place, EXAM_TWICE.finding("exam", school_year=year.first)


def _stays_at_once(record: PupilRecord) -> Iterator[Beside]:
    for place, later in enumerate(record.stays):
        for one in record.stays[:place]:
            first_day = _first_shared(record, one, later)
            if first_day is not None:
                yield "stays", place, STAYS_AT_ONCE.finding("period", first_day=first_day)


def _first_shared(record: PupilRecord, one: Stay, other: Stay) -> date | None:
    """Return the first day that two stays share, apart from days on which a measure is interrupted in one of the two units."""
    shared = one.period.overlap(other.period)
    if shared is None:
        return None
    units = {one.institution.rspo, other.institution.rspo}
    breaks = [each.period for each in record.measure_breaks if each.institution.rspo in units]
    return shared.first_day_outside(breaks)
