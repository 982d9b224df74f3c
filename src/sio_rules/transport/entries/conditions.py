"""
With which class and certificate a school or unit may report a pupil's transport.

The conditions hold on every day of the entry; several classes, or several certificates, cover it together (A-99). The guide names
schools by level; schools that span two levels, and artistic schools without a general track, are held to the condition of primary
schools, which is the milder one.

Not modelled here: in which database a certificate is registered; those given are taken for registered.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from sio_rules.acts import PUPILS_GUIDE
from sio_rules.certificates import CertificateKind
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.days import is_working_day
from sio_rules.errors import LAST_DAY
from sio_rules.institutions import CENTRES, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .days import is_summer
from .entry import EntryCircumstances

_BASIS = (PUPILS_GUIDE.section("12"),)
_DAY = timedelta(days=1)

_SECONDARY_SCHOOLS = frozenset(
    {
        InstitutionKind.GENERAL_SECONDARY_SCHOOL,
        InstitutionKind.TECHNICAL_SCHOOL,
        InstitutionKind.SECTORAL_SCHOOL_I,
        InstitutionKind.SECTORAL_SCHOOL_II,
        InstitutionKind.WORK_TRAINING_SCHOOL,
        InstitutionKind.POST_SECONDARY_SCHOOL,
        InstitutionKind.ART_SECONDARY_SCHOOL,
        InstitutionKind.CIRCUS_SCHOOL,
        InstitutionKind.POST_SECONDARY_MUSIC_SCHOOL,
        InstitutionKind.POST_SECONDARY_ART_SCHOOL,
    }
)
"""Schools that are above the primary level only (szkoły ponadpodstawowe), artistic ones among them."""

_BASIC_OR_RW = frozenset({ClassKind.BASIC, ClassKind.RW})
CENTRE_CLASSES = frozenset({ClassKind.WWR, ClassKind.RW, ClassKind.IPET})
"""The classes for which a centre reports transport."""
_CLASSES_BY_CERTIFICATE = {
    CertificateKind.SPECIAL_EDUCATION: frozenset(ClassKind),
    CertificateKind.RW: frozenset({ClassKind.RW}),
}
"""With which certificate a post-primary school reports transport, and to which classes the pupil must then be assigned."""


class _Bounded(NamedTuple):
    """Hold days from the first to the last."""

    start: date
    end: date


NO_BASIC_OR_RW_CLASS = Rule(
    code="TRN-007",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W okresie dowożenia uczeń nie jest przypisany ani do oddziału podstawowego, ani do zajęć rewalidacyjno-wychowawczych"
    " w szkole lub placówce, która wykazuje dowożenie.",
    en="In the period of transport the pupil is assigned neither to a basic class nor to RW at the school or unit that"
    " reports the transport.",
)
NO_CERTIFICATE = Rule(
    code="TRN-008a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W okresie dowożenia uczeń nie ma zarejestrowanego orzeczenia o potrzebie kształcenia specjalnego ani o potrzebie"
    " zajęć rewalidacyjno-wychowawczych, a szkoła ponadpodstawowa wykazuje dowożenie tylko z takim orzeczeniem.",
    en="In the period of transport the pupil has no registered certificate of the need for special education or for RW, but"
    " a post-primary school reports transport only with one of them.",
)
NO_CLASS_FOR_CERTIFICATE = Rule(
    code="TRN-008b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W okresie dowożenia uczeń nie ma w szkole ponadpodstawowej przypisania, którego wymaga orzeczenie: przy kształceniu"
    " specjalnym do oddziału, przy zajęciach rewalidacyjno-wychowawczych do tych zajęć.",
    en="In the period of transport the pupil does not have the assignment at the post-primary school that the certificate"
    " requires: to a class for special education, to RW for RW.",
)
NO_CLASS_OF_CENTRE = Rule(
    code="TRN-009",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W okresie dowożenia uczeń nie jest przypisany do WWR, zajęć rewalidacyjno-wychowawczych ani zajęć realizujących IPET"
    " w ośrodku, który wykazuje dowożenie.",
    en="In the period of transport the pupil is not assigned to WWR, RW or IPET at the centre that reports the transport.",
)
CERTIFICATE_GAP = Rule(
    code="TRN-039",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczeń nie ma od {first_day} do {last_day} zarejestrowanego orzeczenia o potrzebie kształcenia specjalnego ani o"
    " potrzebie zajęć rewalidacyjno-wychowawczych, a szkoła ponadpodstawowa wykazuje dowożenie tylko na czas, w którym uczeń"
    " je ma.",
    en="The pupil has no registered certificate of the need for special education or for RW from {first_day} to {last_day},"
    " but a post-primary school reports transport only for the time for which the pupil has one.",
    reading="A-99",
)
CLASS_GAP = Rule(
    code="TRN-039a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczeń nie ma od {first_day} do {last_day} przypisania, z którym szkoła lub placówka może wykazać dowożenie, a"
    " wykazuje się je tylko na czas takiego przypisania.",
    en="The pupil does not have, from {first_day} to {last_day}, the class assignment with which the school or unit may"
    " report transport, but transport is reported only for the time of that assignment.",
    reading="A-99",
)
CLASSES_NOT_GIVEN = NO_BASIC_OR_RW_CLASS.not_given(
    "TRN-007a",
    pl="Nie podano przypisań ucznia do oddziałów, więc nie sprawdzono, czy szkoła lub placówka może wykazać dowożenie.",
    en="The pupil's class assignments are not given, so it was not checked whether the school or unit may report transport.",
)
CERTIFICATES_NOT_GIVEN = NO_CERTIFICATE.not_given(
    "TRN-008c",
    pl="Nie podano orzeczeń ucznia, więc nie sprawdzono, czy szkoła ponadpodstawowa może wykazać dowożenie.",
    en="The pupil's certificates are not given, so it was not checked whether a post-primary school may report transport.",
)


def class_lacking(institution: Institution, days: Period, known: EntryCircumstances) -> Findings:
    """Return which class or certificate the entry lacks on some of *days*, by the kind of institution (TRN-007 to TRN-009, TRN-039)."""
    if institution.kind in _SECONDARY_SCHOOLS:
        return _lacking_in_secondary_school(institution, days, known)
    if known.assignments is None:
        return found(CLASSES_NOT_GIVEN.finding("assignments"))
    centre = institution.kind in CENTRES
    needed = CENTRE_CLASSES if centre else _BASIC_OR_RW
    periods = [each.period for each in _here(institution, known.assignments) if each.school_class.kind in needed]
    if not any(each.overlaps(days) for each in periods):
        return found((NO_CLASS_OF_CENTRE if centre else NO_BASIC_OR_RW_CLASS).finding("institution"))
    return found(_class_gap(days, periods))


def _lacking_in_secondary_school(institution: Institution, days: Period, known: EntryCircumstances) -> Findings:
    """Return which certificate, or which class that a certificate requires, a post-primary school lacks on some of *days*."""
    if known.certificates is None:
        return found(CERTIFICATES_NOT_GIVEN.finding("certificates"))
    valid = [
        (each.kind, shared)
        for each in known.certificates
        if each.kind in _CLASSES_BY_CERTIFICATE and (shared := days if each.period is None else days.overlap(each.period))
    ]
    if not valid:
        return found(NO_CERTIFICATE.finding("institution"))
    lapsed = next(_gaps(days, [shared for _, shared in valid]), None)
    without = CERTIFICATE_GAP.finding(_at(lapsed, days), first_day=lapsed.start, last_day=lapsed.end) if lapsed else None
    if known.assignments is None:
        return found(without, CLASSES_NOT_GIVEN.finding("assignments"))
    fitting = [
        shared
        for kind, certified in valid
        for each in _here(institution, known.assignments)
        if each.school_class.kind in _CLASSES_BY_CERTIFICATE[kind] and (shared := certified.overlap(each.period))
    ]
    if not fitting:
        return found(without, NO_CLASS_FOR_CERTIFICATE.finding("institution"))
    return found(without, *(_class_gap(certified, fitting) for _, certified in valid))


def _here(institution: Institution, assignments: tuple[ClassAssignment, ...]) -> tuple[ClassAssignment, ...]:
    return tuple(each for each in assignments if each.school_class.institution.rspo == institution.rspo)


def _class_gap(days: Period, periods: list[Period]) -> Finding | None:
    """
    Return the finding that *periods* of classes do not cover all of *days*, or None.

    Days off alone are no gap, nor is the summer after a class that ended with the lessons (A-99).

    >>> from datetime import date
    >>> ride = Period(date(2025, 9, 1), date(2026, 8, 31))
    >>> _class_gap(ride, [Period(date(2025, 9, 2))]).facts["last_day"].isoformat()
    '2025-09-01'
    >>> _class_gap(ride, [Period(date(2025, 9, 1), date(2026, 6, 26))]) is None
    True
    """
    for lacking in _gaps(days, periods):
        summer = is_summer(lacking.start - _DAY) and is_summer(lacking.end)
        if not summer and _has_working_day(lacking):
            return CLASS_GAP.finding(_at(lacking, days), first_day=lacking.start, last_day=lacking.end)
    return None


def _has_working_day(days: _Bounded) -> bool:
    number = (min(days.end, LAST_DAY) - days.start).days + 1
    return days.end > LAST_DAY or any(is_working_day(days.start + _DAY * ahead) for ahead in range(number))


def _gaps(days: Period, periods: list[Period]) -> Iterator[_Bounded]:
    """Give in turn the *days* in a row that none of *periods* covers."""
    rest: Period | None = days
    while rest is not None:
        first_day = rest.first_day_outside(periods)
        if first_day is None or days.end is None:
            return
        last_day = min([days.end, *(each.start - _DAY for each in periods if each.start > first_day)])
        yield _Bounded(first_day, last_day)
        rest = Period(last_day + _DAY, days.end) if last_day < days.end else None


def _at(lacking: _Bounded, days: Period) -> str:
    return "start" if lacking.start == days.start else "end"
