"""
Entries on a pupil's residence (miejsce zamieszkania): one at a time, by whom, and for which days.

The help pages of SIO, unlike the guide, limit the period of a residence; what they say is a WARNING. Since the school year 2020/2021
SIO assigns no pupil to a basic, preparatory or RW class without a residence, where one is collected at all: at preschools, schools
and the college, not at units, nor at special schools in medical establishments (A-95).

Not modelled here: the place and address of the residence; a locality is a number of the caller's.
"""

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

from attrs import field, frozen

from sio_rules._expect import expect, expect_each
from sio_rules._values import Value
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE, SIO_ACT
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import Institution
from sio_rules.periods import Period, SchoolYear, until_end_of_school_year
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen
class ResidenceEntry(Value):
    """
    Hold one residence of a pupil as an institution entered it: the locality (the caller's number; not shown) and the days.

    An entry without an end is still current.
    """

    kind: ClassVar[ParticularKind] = ParticularKind.RESIDENCE
    institution: Institution
    locality: int = field(repr=False)
    period: Period


@frozen(kw_only=True)
class ResidenceCircumstances(Value):
    """
    Hold what an entry on a residence is checked against; None is what is not given, and not judged.

    *on* is the day of the check; *schooling* are the periods of the pupil's schooling at the institution of the entry.
    """

    on: date | None = None
    schooling: tuple[Period, ...] | None = None


_NOTHING_KNOWN = ResidenceCircumstances()

_NEEDED_SINCE = SchoolYear(2020).start
_NEEDED_BY = frozenset({ClassKind.BASIC, ClassKind.PREPARATORY, ClassKind.RW})

TWO_RESIDENCES = Rule(
    code="PUP-604c",
    basis=(PUPILS_GUIDE.section("5.17"),),
    severity=Severity.ERROR,
    pl="Od {first_day} wpisane są jednocześnie dwa różne miejsca zamieszkania, a można mieć tylko jedno.",
    en="From {first_day}, two different residences are entered at the same time, but there can be only one.",
)
RESIDENCE_RECORDED_TWICE = Rule(
    code="PUP-604d",
    basis=(HELP_PAGES.section("miejsce zamieszkania"),),
    severity=Severity.WARNING,
    pl="Od {first_day} ten sam podmiot dwukrotnie wpisał to samo miejsce zamieszkania: okresy zachodzą na siebie.",
    en="From {first_day}, the same entity entered the same residence twice: the periods overlap.",
)
RESIDENCE_OUTSIDE_SCHOOLING = Rule(
    code="PUP-604e",
    basis=(HELP_PAGES.section("miejsce zamieszkania"),),
    severity=Severity.WARNING,
    pl="Okres miejsca zamieszkania (od {first_day}) wykracza poza okres nauki w podmiocie, który je wpisał.",
    en="The period of the residence (from {first_day}) goes beyond the period of schooling at the entity that entered it.",
)
RESIDENCE_ENDS_IN_FUTURE = Rule(
    code="PUP-604f",
    basis=(HELP_PAGES.section("miejsce zamieszkania"),),
    severity=Severity.WARNING,
    pl="Data zakończenia miejsca zamieszkania ({last_day}) jest późniejsza niż {on}.",
    en="The last day of the residence ({last_day}) is later than {on}.",
)


RESIDENCE_LACKING = Rule(
    code="PUP-666",
    basis=(SIO_ACT.art("13"), SIO_ACT.art("14"), HELP_PAGES.section("miejsce zamieszkania")),
    severity=Severity.WARNING,
    since=_NEEDED_SINCE,
    reading="A-95",
    pl="Uczeń jest przypisany do oddziału ({class_kind}), a podmiot nie podał jego miejsca zamieszkania na dzień {first_day}.",
    en="The pupil is assigned to a class ({class_kind}), but the entity does not give the pupil's residence on {first_day}.",
)


def recorded_at_once(one: ResidenceEntry, other: ResidenceEntry) -> Finding | None:
    """
    Return what is wrong with *other* beside *one*, another entry of the same pupil, where they share a day (PUP-604).

    There is one residence at a time, whoever entered it. Two institutions may both enter the same one, but neither does so
    twice.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> one = ResidenceEntry(school, 1, Period(date(2019, 9, 1), date(2020, 8, 31)))
    >>> recorded_at_once(one, ResidenceEntry(school, 2, Period(date(2020, 9, 1)))) is None
    True
    >>> [recorded_at_once(one, ResidenceEntry(school, place, Period(date(2020, 8, 31)))).code for place in (2, 1)]
    ['PUP-604c', 'PUP-604d']
    """
    expect("one", one, ResidenceEntry)
    expect("other", other, ResidenceEntry)
    shared = one.period.overlap(other.period)
    if shared is None:
        return None
    if one.locality != other.locality:
        return TWO_RESIDENCES.finding("period", first_day=shared.start)
    return RESIDENCE_RECORDED_TWICE.when(one.institution.rspo == other.institution.rspo, "period", first_day=shared.start)


def _outside_schooling(entry: ResidenceEntry, schooling: tuple[Period, ...]) -> Finding | None:
    """
    Return the finding that *schooling* does not cover the residence (if it has no end: its first day); periods may adjoin.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> schooling = (Period(date(2019, 9, 1), date(2020, 8, 31)),)
    >>> _outside_schooling(ResidenceEntry(school, 1, Period(date(2020, 8, 31))), schooling) is None
    True
    >>> _outside_schooling(ResidenceEntry(school, 1, Period(date(2020, 9, 1))), schooling).code
    'PUP-604e'
    """
    expect("entry", entry, ResidenceEntry)
    expect("schooling", schooling, tuple)
    expect_each("schooling", schooling, Period)
    start, end = entry.period.start, entry.period.end
    needed = Period(start, start) if end is None else entry.period
    return RESIDENCE_OUTSIDE_SCHOOLING.when(needed.first_day_outside(schooling) is not None, "period", first_day=start)


def _ends_in_future(entry: ResidenceEntry, on: date) -> Finding | None:
    """
    Return the finding that the last day is later than *on*, the day of the check; *on* itself is right.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> entry = ResidenceEntry(school, 1, Period(date(2019, 9, 1), date(2020, 8, 31)))
    >>> _ends_in_future(entry, date(2020, 8, 31)) is None
    True
    >>> _ends_in_future(entry, date(2020, 8, 30)).code
    'PUP-604f'
    """
    expect("entry", entry, ResidenceEntry)
    expect("on", on, date)
    last_day = entry.period.end
    return RESIDENCE_ENDS_IN_FUTURE.when(last_day is not None and last_day > on, "period.end", last_day=last_day, on=on)


def check_residence(entry: ResidenceEntry, *, circumstances: ResidenceCircumstances = _NOTHING_KNOWN) -> Findings:
    """
    Return what is wrong with one entry: who entered it and, where these are given, the day of the check and the schooling.

    Entries of one pupil are compared by `check_particulars`. Source: the guide, 5.1; the help pages of SIO.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> entry = ResidenceEntry(school, 1, Period(date(2019, 9, 1), date(2020, 8, 31)))
    >>> check_residence(entry, circumstances=ResidenceCircumstances(on=date(2020, 8, 30))).codes
    ('PUP-604f',)
    """
    expect("entry", entry, ResidenceEntry)
    expect("circumstances", circumstances, ResidenceCircumstances)
    on, schooling = circumstances.on, circumstances.schooling
    return found(
        wrong_institution(entry.kind, entry.institution),
        None if schooling is None else _outside_schooling(entry, schooling),
        None if on is None else _ends_in_future(entry, on),
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
    if here.kind not in _NEEDED_BY or assignment.period.start < _NEEDED_SINCE:
        return None
    if wrong_institution(ParticularKind.RESIDENCE, here.institution) is not None:
        return None
    there = [each.period for each in entries if each.institution.rspo == here.institution.rspo]
    first_day = until_end_of_school_year(assignment.period).first_day_outside(there)
    return RESIDENCE_LACKING.when(first_day is not None, "period", class_kind=here.kind, first_day=first_day)
