"""
The individualised path (zindywidualizowana ścieżka) of preparation and of education (5.19, 5.20): its hours and days.

What is written is what really took place: the number of hours taught individually, the first and the last day.

Not modelled here: parts of an hour; hours are whole numbers.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .dates import EntryDates, check_dates
from .kinds import ParticularKind
from .who_fills import wrong_institution

P = ParticularKind
PATHS = frozenset({P.PREPARATION_PATH, P.EDUCATION_PATH})


@frozen(kw_only=True)
class IndividualPath:
    """
    Hold an entry on an individualised path: the hours taught individually (None: not given) and the days.

    Raises `InvalidValueError` where *kind* is neither of the two.
    """

    kind: ParticularKind
    institution: Institution
    dates: EntryDates
    hours: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values, and other kinds of particulars."""
        expect("kind", self.kind, ParticularKind)
        expect("institution", self.institution, Institution)
        expect("dates", self.dates, EntryDates)
        expect("hours", self.hours, int, type(None))
        if self.kind not in PATHS:
            raise InvalidValueError("kind")


ORDINANCE = PRAWO_OSWIATOWE.art("47", ust="1", pkt="5")

NO_HOURS_OF_PREPARATION = Rule(
    code="PUP-638a",
    basis=(ORDINANCE, PUPILS_GUIDE.section("5.19")),
    severity=Severity.ERROR,
    pl="Zindywidualizowana ścieżka przygotowania przedszkolnego: nie podano liczby godzin większej od zera.",
    en="Individualised path of preparation: no number of hours above zero is given.",
)
HOURS_OF_PREPARATION_NOT_ACTUAL = Rule(
    code="PUP-638b",
    basis=(ORDINANCE, PUPILS_GUIDE.section("5.19")),
    severity=Severity.ERROR,
    pl="Zindywidualizowana ścieżka przygotowania przedszkolnego: wpisano godzin {written}, a faktycznie było ich {actual}.",
    en="Individualised path of preparation: {written} hours are written, while really there were {actual}.",
)
NO_HOURS_OF_EDUCATION = Rule(
    code="PUP-639a",
    basis=(ORDINANCE, PUPILS_GUIDE.section("5.20")),
    severity=Severity.ERROR,
    pl="Zindywidualizowana ścieżka kształcenia: nie podano liczby godzin większej od zera.",
    en="Individualised path of education: no number of hours above zero is given.",
)
HOURS_OF_EDUCATION_NOT_ACTUAL = Rule(
    code="PUP-639b",
    basis=(ORDINANCE, PUPILS_GUIDE.section("5.20")),
    severity=Severity.ERROR,
    pl="Zindywidualizowana ścieżka kształcenia: wpisano godzin {written}, a faktycznie było ich {actual}.",
    en="Individualised path of education: {written} hours are written, while really there were {actual}.",
)


def wrong_hours(entry: IndividualPath, actual_hours: int | None = None) -> Finding | None:
    """
    Find hours that are missing, not above zero, or not the *actual_hours* where those are known (PUP-638, PUP-639).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> path = lambda hours: IndividualPath(kind=P.EDUCATION_PATH, institution=school, dates=EntryDates(), hours=hours)
    >>> wrong_hours(path(1)) is None, wrong_hours(path(0)).code, wrong_hours(path(1), actual_hours=2).code
    (True, 'PUP-639a', 'PUP-639b')
    """
    expect("entry", entry, IndividualPath)
    expect("actual_hours", actual_hours, int, type(None))
    preparation = entry.kind is P.PREPARATION_PATH
    if entry.hours is None or entry.hours <= 0:
        return (NO_HOURS_OF_PREPARATION if preparation else NO_HOURS_OF_EDUCATION).finding("hours")
    if actual_hours is None or entry.hours == actual_hours:
        return None
    rule = HOURS_OF_PREPARATION_NOT_ACTUAL if preparation else HOURS_OF_EDUCATION_NOT_ACTUAL
    return rule.finding("hours", written=entry.hours, actual=actual_hours)


def check_individual_path(
    entry: IndividualPath, *, actual: Period | None = None, actual_hours: int | None = None
) -> Findings:
    """
    Check an entry on an individualised path, with the days and hours that were actually taught where they are known.

    Source: art. 47 ust. 1 pkt 5 Prawo oświatowe; the instruction, 5.19 and 5.20.

    >>> from datetime import date
    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> dates = EntryDates(date(2023, 10, 2))
    >>> entry = IndividualPath(kind=ParticularKind.EDUCATION_PATH, institution=school, dates=dates, hours=0)
    >>> check_individual_path(entry).codes
    ('PUP-639a',)
    """
    expect("entry", entry, IndividualPath)
    return found(
        wrong_institution(entry.kind, entry.institution),
        wrong_hours(entry, actual_hours),
        check_dates(entry.kind, entry.dates, actual=actual),
    )
