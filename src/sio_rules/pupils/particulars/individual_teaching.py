"""
Individual teaching, and individual preparation of a child of preschool age, at home or elsewhere (5.4, 5.14).

Both are for those whose health prevents or greatly hinders attendance, as a counselling centre certifies. The certificate
itself is not reported to SIO.

Not modelled here: the number of hours taught, for which the guide does not ask.
"""

from datetime import date
from typing import ClassVar

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.pupils.assignments.basic_classes import basic_classes_during, is_preparatory_level
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .dates import EntryDates, check_dates, left_uncovered
from .home_education_needs import ASSIGNMENTS_NOT_GIVEN
from .kinds import ParticularKind
from .who_fills import wrong_institution

_RESTS_ON = {
    ParticularKind.INDIVIDUAL_TEACHING: frozenset({CertificateKind.INDIVIDUAL_TEACHING}),
    ParticularKind.INDIVIDUAL_PREPARATION: frozenset(
        {CertificateKind.INDIVIDUAL_PREPARATION, CertificateKind.INDIVIDUAL_TEACHING}
    ),
}
"""The certificates on which each is based; for the preparation, the guide does not say which kind of certificate it is."""


@frozen(kw_only=True)
class IndividualTeaching(Value):
    """
    Hold an entry on individual teaching or individual preparation.

    *certificate* is the one on which it is based (None: there is none); *certificate_reported*, whether the school or
    kindergarten also reports that certificate to SIO. Raises `InvalidValueError` where *kind* is neither of the two.
    """

    KINDS: ClassVar[frozenset[ParticularKind]] = frozenset(_RESTS_ON)
    """The kinds of particulars that such an entry may be."""

    kind: ParticularKind
    institution: Institution
    dates: EntryDates
    certificate: Certificate | None = None
    certificate_reported: bool = False

    def _check(self) -> None:
        """Refuse other kinds of particulars."""
        if self.kind not in self.KINDS:
            raise InvalidValueError("kind")


@frozen(kw_only=True)
class IndividualTeachingCircumstances(Value):
    """
    Hold what an entry on individual teaching or preparation is checked against; None is what is not given.

    *actual* is the period that it actually took, *assignments* are those of the pupil to classes, *on* is the day of the check.
    """

    actual: Period | None = None
    assignments: tuple[ClassAssignment, ...] | None = None
    on: date | None = None


_NOTHING_KNOWN = IndividualTeachingCircumstances()

HEALTH_NOT_CERTIFIED = Rule(
    code="PUP-617a",
    basis=(PRAWO_OSWIATOWE.art("127", ust="2"), PUPILS_GUIDE.section("5.4"), PUPILS_GUIDE.section("5.14")),
    severity=Severity.ERROR,
    pl="Nie ma orzeczenia poradni, że stan zdrowia uniemożliwia lub znacznie utrudnia uczęszczanie, którego wymagają dane"
    " dziedzinowe ({particular}).",
    en="There is no counselling-centre certificate that the state of health prevents or greatly hinders attendance, which"
    " particulars ({particular}) require.",
)
CERTIFICATE_REPORTED = Rule(
    code="PUP-617b",
    basis=(PUPILS_GUIDE.section("5.4"), PUPILS_GUIDE.section("5.14")),
    severity=Severity.ERROR,
    pl="Wykazano orzeczenie, na którym opierają się dane dziedzinowe ({particular}), a nie wykazuje się go w SIO.",
    en="The certificate on which particulars ({particular}) are based is reported, but it must not be reported to SIO.",
)
NO_CLASS_FOR_INDIVIDUAL_PREPARATION = Rule(
    code="PUP-632",
    basis=(PUPILS_GUIDE.section("5.14"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Dziecko nie jest przypisane do oddziału podstawowego wychowania przedszkolnego (poziom „wychowanie przedszkolne”,"
    " dawniej „0”), czego wymaga indywidualne spełnianie obowiązku rocznego przygotowania przedszkolnego.",
    en="The child is not assigned to a basic class of preschool education (level “wychowanie przedszkolne”, formerly “0”),"
    " which the individual compulsory preschool year requires.",
)


def check_individual_teaching(
    entry: IndividualTeaching, *, circumstances: IndividualTeachingCircumstances = _NOTHING_KNOWN
) -> Findings:
    """
    Return what is wrong with an entry on individual teaching or preparation: its institution, days, certificate and class.

    Source: art. 127 ust. 2 of Prawo oświatowe; the guide, 5.4 and 5.14.

    >>> from sio_rules.institutions import InstitutionKind
    >>> entry = IndividualTeaching(
    ...     kind=ParticularKind.INDIVIDUAL_TEACHING,
    ...     institution=Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL),
    ...     dates=EntryDates(date(2019, 4, 1), date(2019, 5, 17)),
    ... )
    >>> check_individual_teaching(entry).codes
    ('PUP-617a',)
    """
    expect("entry", entry, IndividualTeaching)
    expect("circumstances", circumstances, IndividualTeachingCircumstances)
    kind, certificate = entry.kind, entry.certificate
    certified = certificate is not None and certificate.kind in _RESTS_ON[kind]
    return found(
        wrong_institution(kind, entry.institution),
        check_dates(kind, entry.dates, actual=circumstances.actual),
        HEALTH_NOT_CERTIFIED.when(not certified, "certificate", particular=kind),
        CERTIFICATE_REPORTED.when(entry.certificate_reported, "certificate_reported", particular=kind),
        _class_missing(entry, circumstances),
    )


def _class_missing(entry: IndividualTeaching, known: IndividualTeachingCircumstances) -> Finding | None:
    """Return the finding that individual preparation lacks its class on some day, or that the assignments are not given."""
    if entry.kind is ParticularKind.INDIVIDUAL_TEACHING:
        return None
    if known.assignments is None:
        return ASSIGNMENTS_NOT_GIVEN.finding(particular=entry.kind)
    basic = basic_classes_during(known.assignments, entry.dates.period)
    spells = [each.period for each in basic if is_preparatory_level(each) is not False]
    return NO_CLASS_FOR_INDIVIDUAL_PREPARATION.when(left_uncovered(entry.dates.period, spells, on=known.on))
