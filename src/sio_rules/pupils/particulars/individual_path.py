"""
The individualised path (zindywidualizowana ścieżka) of preparation and of education (5.19, 5.20): its hours and days.

A school enters what actually took place: the number of hours taught individually, the first and the last day.

Not modelled here: parts of an hour; hours are whole numbers.
"""

from typing import ClassVar

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .dates import EntryDates, check_dates
from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class IndividualPath(Value):
    """
    Hold an entry on an individualised path: the hours taught individually (None: left empty) and the days.

    Raises `InvalidValueError` where *kind* is neither of the two.
    """

    KINDS: ClassVar[frozenset[ParticularKind]] = frozenset({ParticularKind.PREPARATION_PATH, ParticularKind.EDUCATION_PATH})
    """The kinds of particulars that such an entry may be."""

    kind: ParticularKind
    institution: Institution
    dates: EntryDates
    hours: int | None = None

    def _check(self) -> None:
        """Refuse other kinds of particulars."""
        if self.kind not in self.KINDS:
            raise InvalidValueError("kind")


@frozen(kw_only=True)
class IndividualPathCircumstances(Value):
    """Hold what was actually taught: the days *actual* and the number of *actual_hours*; None is what is not given."""

    actual: Period | None = None
    actual_hours: int | None = None


_NOTHING_KNOWN = IndividualPathCircumstances()

_PREPARATION = (PRAWO_OSWIATOWE.art("47", ust="1", pkt="5"), PUPILS_GUIDE.section("5.19"))
_EDUCATION = (PRAWO_OSWIATOWE.art("47", ust="1", pkt="5"), PUPILS_GUIDE.section("5.20"))

NO_HOURS_OF_PREPARATION = Rule(
    code="PUP-638a",
    basis=_PREPARATION,
    severity=Severity.ERROR,
    pl="Zindywidualizowana ścieżka realizacji obowiązku rocznego przygotowania przedszkolnego: nie podano liczby godzin"
    " albo nie jest ona większa od zera.",
    en="Individualised path of the compulsory preschool year: the number of hours is not given or is not above zero.",
)
HOURS_OF_PREPARATION_NOT_ACTUAL = Rule(
    code="PUP-638b",
    basis=_PREPARATION,
    severity=Severity.ERROR,
    pl="Zindywidualizowana ścieżka realizacji obowiązku rocznego przygotowania przedszkolnego: wpisana liczba godzin to"
    " {written_hours}, a faktyczna liczba to {actual_hours}.",
    en="Individualised path of the compulsory preschool year: the number of hours entered is {written_hours}, but the actual number"
    " is {actual_hours}.",
)
NO_HOURS_OF_EDUCATION = Rule(
    code="PUP-639a",
    basis=_EDUCATION,
    severity=Severity.ERROR,
    pl="Zindywidualizowana ścieżka kształcenia: nie podano liczby godzin albo nie jest ona większa od zera.",
    en="Individualised path of education: the number of hours is not given or is not above zero.",
)
HOURS_OF_EDUCATION_NOT_ACTUAL = Rule(
    code="PUP-639b",
    basis=_EDUCATION,
    severity=Severity.ERROR,
    pl="Zindywidualizowana ścieżka kształcenia: wpisana liczba godzin to {written_hours}, a faktyczna liczba to"
    " {actual_hours}.",
    en="Individualised path of education: the number of hours entered is {written_hours}, but the actual number is"
    " {actual_hours}.",
)


def _wrong_hours(entry: IndividualPath, actual_hours: int | None) -> Finding | None:
    """
    Return the finding that the hours are missing, not above zero, or other than *actual_hours*, if given (PUP-638, PUP-639).

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> path = IndividualPath(kind=ParticularKind.EDUCATION_PATH, institution=school, dates=EntryDates(), hours=1)
    >>> _wrong_hours(path, 1) is None, _wrong_hours(path, 2).code
    (True, 'PUP-639b')
    """
    preparation = entry.kind is ParticularKind.PREPARATION_PATH
    if entry.hours is None or entry.hours <= 0:
        return (NO_HOURS_OF_PREPARATION if preparation else NO_HOURS_OF_EDUCATION).finding("hours")
    rule = HOURS_OF_PREPARATION_NOT_ACTUAL if preparation else HOURS_OF_EDUCATION_NOT_ACTUAL
    differ = actual_hours is not None and entry.hours != actual_hours
    return rule.when(differ, "hours", written_hours=entry.hours, actual_hours=actual_hours)


def check_individual_path(entry: IndividualPath, *, circumstances: IndividualPathCircumstances = _NOTHING_KNOWN) -> Findings:
    """
    Return what is wrong with an entry on an individualised path: its institution, hours and days.

    Source: art. 47 ust. 1 pkt 5 of Prawo oświatowe; the guide, 5.19 and 5.20.

    >>> from attrs import evolve
    >>> from datetime import date
    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> dates = EntryDates(date(2023, 10, 2))
    >>> path = IndividualPath(kind=ParticularKind.EDUCATION_PATH, institution=school, dates=dates, hours=0)
    >>> check_individual_path(path).codes, check_individual_path(evolve(path, hours=1)).codes
    (('PUP-639a',), ())
    """
    expect("entry", entry, IndividualPath)
    expect("circumstances", circumstances, IndividualPathCircumstances)
    return found(
        wrong_institution(entry.kind, entry.institution),
        _wrong_hours(entry, circumstances.actual_hours),
        check_dates(entry.kind, entry.dates, actual=circumstances.actual),
    )
