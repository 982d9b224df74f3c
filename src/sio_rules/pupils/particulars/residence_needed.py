"""
The residence that an assignment to a class needs: since the school year 2020/2021 SIO assigns no pupil without one.

It is asked of basic, preparatory and RW classes, and only where residence is collected at all: at preschools, schools and the
college; not at units, nor at special schools in medical establishments. It must be recorded by the institution of the class for
every day of the assignment (A-95).

Not modelled here: where the pupil lives.
"""

from collections.abc import Iterable

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES, SIO_ACT
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.periods import SchoolYear, until_end_of_school_year
from sio_rules.rule import Finding, Rule, Severity

from .kinds import ParticularKind
from .residence_entries import ResidenceEntry
from .who_fills import wrong_institution

_SINCE = SchoolYear(2020).start
_CLASSES = frozenset({ClassKind.BASIC, ClassKind.PREPARATORY, ClassKind.RW})

RESIDENCE_LACKING = Rule(
    code="PUP-666",
    basis=(SIO_ACT.art("13"), SIO_ACT.art("14"), HELP_PAGES.section("miejsce zamieszkania")),
    severity=Severity.WARNING,
    since=_SINCE,
    reading="A-95",
    pl="Uczeń jest przypisany do oddziału ({class_kind}), a podmiot nie podał jego miejsca zamieszkania na dzień {first_day}.",
    en="The pupil is assigned to a class ({class_kind}), but the entity does not give the pupil's residence on {first_day}.",
)


def residence_lacking(assignment: ClassAssignment, residences: Iterable[ResidenceEntry]) -> Finding | None:
    """
    Return the finding that none of the pupil's *residences* is recorded at that institution on some day of *assignment*.

    An assignment without an end is taken to last until the end of its school year. Nothing is found for one that starts before
    2020-09-01.

    >>> from datetime import date
    >>> from sio_rules import Institution, InstitutionKind, Period, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> lives = ResidenceEntry(school, 1, Period(date(2020, 9, 1)))
    >>> residence_lacking(ClassAssignment(7, basic, Period(date(2020, 9, 1))), [lives])
    >>> residence_lacking(ClassAssignment(7, basic, Period(date(2020, 9, 1))), []).code
    'PUP-666'
    """
    expect("assignment", assignment, ClassAssignment)
    expect("residences", residences, Iterable)
    entries = tuple(residences)
    expect_each("residences", entries, ResidenceEntry)
    here = assignment.school_class
    if here.kind not in _CLASSES or assignment.period.start < _SINCE:
        return None
    if wrong_institution(ParticularKind.RESIDENCE, here.institution) is not None:
        return None
    there = [each.period for each in entries if each.institution.rspo == here.institution.rspo]
    first_day = until_end_of_school_year(assignment.period).first_day_outside(there)
    return RESIDENCE_LACKING.when(first_day is not None, "period", class_kind=here.kind, first_day=first_day)
