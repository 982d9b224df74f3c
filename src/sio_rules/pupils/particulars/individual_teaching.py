"""
Individual teaching, and individual preparation of a child in preschool age, in the child's home or elsewhere (5.4, 5.14).

Both are for those whose health prevents or greatly hinders attending; a certificate of a counselling centre says so. The
certificate itself is not reported to SIO.

Not modelled here: how many hours are taught, for which the instruction asks nothing.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.pupils.assignments.basic_classes import basic_classes_during, is_preparatory_level
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .dates import EntryDates, check_dates
from .home_education_needs import ASSIGNMENTS_NOT_KNOWN
from .kinds import ParticularKind
from .who_fills import wrong_institution

P = ParticularKind

RESTS_ON = {
    P.INDIVIDUAL_TEACHING: frozenset({CertificateKind.INDIVIDUAL_TEACHING}),
    P.INDIVIDUAL_PREPARATION: frozenset({CertificateKind.INDIVIDUAL_PREPARATION, CertificateKind.INDIVIDUAL_TEACHING}),
}
"""On which certificates each rests; for the preparation the instruction names the kind of certificate no closer."""


@frozen(kw_only=True)
class IndividualTeaching:
    """
    Hold an entry on individual teaching or individual preparation.

    *certificate* is the one that it rests on (None: there is none); *certificate_reported* tells that the school or
    kindergarten also reports that certificate to SIO. Raises `InvalidValueError` where *kind* is neither of the two.
    """

    kind: ParticularKind
    institution: Institution
    dates: EntryDates
    certificate: Certificate | None = None
    certificate_reported: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values, and other kinds of particulars."""
        expect("kind", self.kind, ParticularKind)
        expect("institution", self.institution, Institution)
        expect("dates", self.dates, EntryDates)
        expect("certificate", self.certificate, Certificate, type(None))
        expect("certificate_reported", self.certificate_reported, bool)
        if self.kind not in RESTS_ON:
            raise InvalidValueError("kind")


HEALTH_NOT_CERTIFIED = Rule(
    code="PUP-617a",
    basis=(PRAWO_OSWIATOWE.art("127", ust="2"), PUPILS_GUIDE.section("5.4"), PUPILS_GUIDE.section("5.14")),
    severity=Severity.ERROR,
    pl="Dane „{particular}” wymagają orzeczenia poradni, że stan zdrowia uniemożliwia lub znacznie utrudnia uczęszczanie, a takiego"
    " orzeczenia nie ma.",
    en="The particulars “{particular}” need a certificate of a counselling centre that the state of health prevents or greatly"
    " hinders attending, and there is no such certificate.",
)
CERTIFICATE_REPORTED = Rule(
    code="PUP-617b",
    basis=(PUPILS_GUIDE.section("5.4"), PUPILS_GUIDE.section("5.14")),
    severity=Severity.ERROR,
    pl="Orzeczenia, na którym opierają się dane „{particular}”, nie wykazuje się w SIO.",
    en="The certificate on which the particulars “{particular}” rest is not reported to SIO.",
)
NO_CLASS_FOR_INDIVIDUAL_PREPARATION = Rule(
    code="PUP-632",
    basis=(PUPILS_GUIDE.section("5.14"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Indywidualne przygotowanie przedszkolne wymaga przypisania dziecka do oddziału podstawowego wychowania przedszkolnego (do"
    " roku 2019/2020 na poziomie „0”).",
    en="Individual preparation needs the child's assignment to a basic class of preschool education (until 2019/2020 at the"
    " level “0”).",
)


def health_not_certified(entry: IndividualTeaching) -> Finding | None:
    """
    Find individual teaching or preparation without the certificate on which it rests (PUP-617, PUP-632).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = IndividualTeaching(kind=P.INDIVIDUAL_TEACHING, institution=school, dates=EntryDates())
    >>> health_not_certified(entry).code
    'PUP-617a'
    """
    expect("entry", entry, IndividualTeaching)
    if entry.certificate is not None and entry.certificate.kind in RESTS_ON[entry.kind]:
        return None
    return HEALTH_NOT_CERTIFIED.finding("certificate", particular=entry.kind)


def certificate_reported(entry: IndividualTeaching) -> Finding | None:
    """
    Find a certificate that is reported to SIO though it is not to be (PUP-617, PUP-632).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> kind, dates = P.INDIVIDUAL_TEACHING, EntryDates()
    >>> entry = IndividualTeaching(kind=kind, institution=school, dates=dates, certificate_reported=True)
    >>> certificate_reported(entry).code
    'PUP-617b'
    """
    expect("entry", entry, IndividualTeaching)
    return (
        CERTIFICATE_REPORTED.finding("certificate_reported", particular=entry.kind) if entry.certificate_reported else None
    )


def no_class_for_individual_preparation(
    entry: IndividualTeaching, assignments: tuple[ClassAssignment, ...] | None
) -> Finding | None:
    """
    Find individual preparation without a basic class of preschool education, or that the assignments are not known.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = IndividualTeaching(kind=P.INDIVIDUAL_PREPARATION, institution=school, dates=EntryDates())
    >>> no_class_for_individual_preparation(entry, ()).code, no_class_for_individual_preparation(entry, None).code
    ('PUP-632', 'PUP-614b')
    """
    expect("entry", entry, IndividualTeaching)
    expect("assignments", assignments, tuple, type(None))
    if entry.kind is P.INDIVIDUAL_TEACHING:
        return None
    if assignments is None:
        return ASSIGNMENTS_NOT_KNOWN.finding("assignments", particular=entry.kind)
    if any(map(is_preparatory_level, basic_classes_during(assignments, entry.dates.period))):
        return None
    return NO_CLASS_FOR_INDIVIDUAL_PREPARATION.finding("assignments")


def check_individual_teaching(
    entry: IndividualTeaching,
    *,
    actual: Period | None = None,
    assignments: tuple[ClassAssignment, ...] | None = None,
) -> Findings:
    """
    Check an entry on individual teaching or preparation: its institution, days, certificate and class.

    *actual* are the days on which it really began and ended, where they are known. Source: art. 127 ust. 2 Prawo oświatowe; the
    instruction, 5.4 and 5.14.

    >>> from datetime import date
    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = IndividualTeaching(
    ...     kind=ParticularKind.INDIVIDUAL_TEACHING,
    ...     institution=school,
    ...     dates=EntryDates(date(2019, 4, 1), date(2019, 5, 17)),
    ...     certificate=Certificate(CertificateKind.INDIVIDUAL_TEACHING),
    ... )
    >>> check_individual_teaching(entry)
    <Findings: none>
    """
    expect("entry", entry, IndividualTeaching)
    return found(
        wrong_institution(entry.kind, entry.institution),
        check_dates(entry.kind, entry.dates, actual=actual),
        health_not_certified(entry),
        certificate_reported(entry),
        no_class_for_individual_preparation(entry, assignments),
    )
