"""
Who may show a pupil's transport in SIO: which institutions, and with which class and certificate.

A class or certificate counts where it is valid on at least one day of the entry. The instruction names schools by level; schools
that span two levels, and artistic schools without a general track, are held to the condition of primary schools, the milder one.

Not modelled here: in which database a certificate is registered; those given are taken for registered.
"""

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import CENTRES, PRESCHOOLS, SCHOOLS, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Finding, Rule, Severity

_GUIDE = (PUPILS_GUIDE.section("12"),)

K = InstitutionKind
SECONDARY_SCHOOLS = frozenset(
    {
        *(K.GENERAL_SECONDARY_SCHOOL, K.TECHNICAL_SCHOOL, K.SECTORAL_SCHOOL_I, K.SECTORAL_SCHOOL_II, K.WORK_TRAINING_SCHOOL),
        *(K.POST_SECONDARY_SCHOOL, K.ART_SECONDARY_SCHOOL, K.CIRCUS_SCHOOL),
        *(K.POST_SECONDARY_MUSIC_SCHOOL, K.POST_SECONDARY_ART_SCHOOL),
    }
)
"""Schools that are above the primary level only (szkoły ponadpodstawowe), artistic ones among them."""

CENTRE_CLASSES = frozenset({ClassKind.WWR, ClassKind.RW, ClassKind.IPET})
"""The classes for which a centre shows transport."""

NOT_PUBLIC = Rule(
    code="TRN-006",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Dowożenie wykazuje się tylko w szkołach i placówkach publicznych.",
    en="Transport is shown by public schools and units only.",
)


def not_public(institution: Institution) -> Finding | None:
    """
    Tell that the institution is not public (TRN-006), or None.

    >>> from sio_rules.institutions import BodyKind
    >>> school = Institution(rspo=12_345, kind=K.PRIMARY_SCHOOL, public=False, run_by=BodyKind.OTHER_PERSON)
    >>> not_public(school).code
    'TRN-006'
    """
    expect("institution", institution, Institution)
    return None if institution.public else NOT_PUBLIC.finding("institution")


SHOWS_NO_TRANSPORT = Rule(
    code="TRN-010",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Podmiot ({kind}) nie wykazuje dowożenia: wykazują je placówki wychowania przedszkolnego, szkoły, a z placówek ORW, MOW, MOS, SOSW"
    " i SOW.",
    en="The entity ({kind}) shows no transport; preschools and schools do and, of the units, ORW, MOW, MOS, SOSW and SOW.",
)


def shows_no_transport(institution: Institution) -> Finding | None:
    """
    Tell that an institution of this kind shows no transport (TRN-010), or None.

    >>> from sio_rules.institutions import BodyKind
    >>> house, orw = (
    ...     Institution(rspo=12_345, kind=kind, public=True, run_by=BodyKind.POWIAT) for kind in (K.BOARDING_HOUSE, K.ORW)
    ... )
    >>> shows_no_transport(house).code, shows_no_transport(orw)
    ('TRN-010', None)
    """
    expect("institution", institution, Institution)
    kind = institution.kind
    if kind in CENTRES or kind in PRESCHOOLS or kind in SCHOOLS:
        return None
    return SHOWS_NO_TRANSPORT.finding("institution", kind=kind)


NO_BASIC_OR_RW_CLASS = Rule(
    code="TRN-007",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="W tym czasie uczeń nie jest tu przypisany ani do oddziału podstawowego, ani do zajęć rewalidacyjno-wychowawczych.",
    en="At that time the pupil is assigned here neither to a basic class nor to rewalidacyjno-wychowawcze classes.",
)
NO_CERTIFICATE = Rule(
    code="TRN-008a",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Szkoła ponadpodstawowa wykazuje dowożenie tylko z zarejestrowanym orzeczeniem o potrzebie kształcenia specjalnego albo"
    " zajęć rewalidacyjno-wychowawczych; w tym czasie nie ma żadnego.",
    en="A secondary school shows transport only with a registered certificate of the need for special education or for"
    " rewalidacyjno-wychowawcze classes; at that time there is none.",
)
NO_CLASS_FOR_CERTIFICATE = Rule(
    code="TRN-008b",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="W tym czasie uczeń nie jest tu przypisany do oddziału, którego wymaga orzeczenie: przy kształceniu specjalnym do"
    " oddziału, przy zajęciach rewalidacyjno-wychowawczych do tych zajęć.",
    en="At that time the pupil is not assigned here to the class that the certificate requires: with special education a class,"
    " with rewalidacyjno-wychowawcze classes those.",
)
NO_CLASS_OF_CENTRE = Rule(
    code="TRN-009",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="W tym czasie uczeń nie jest w tym ośrodku przypisany do WWR, RW ani zajęć realizujących IPET.",
    en="At that time the pupil is not assigned at this centre to WWR, RW or the classes that carry out an IPET.",
)
CLASSES_NOT_GIVEN = Rule(
    code="TRN-007a",
    basis=_GUIDE,
    severity=Severity.WARNING,
    pl="Nie podano przypisań ucznia do oddziałów: nie wiadomo, czy wolno tu wykazać dowożenie.",
    en="The pupil's class assignments are not given: whether transport may be shown here is not known.",
)
CERTIFICATES_NOT_GIVEN = Rule(
    code="TRN-008c",
    basis=_GUIDE,
    severity=Severity.WARNING,
    pl="Nie podano orzeczeń ucznia: nie wiadomo, czy szkoła ponadpodstawowa może wykazać dowożenie.",
    en="The pupil's certificates are not given: whether a secondary school may show transport is not known.",
)


def class_lacking(
    institution: Institution,
    period: Period,
    assignments: tuple[ClassAssignment, ...] | None,
    certificates: tuple[Certificate, ...] | None,
) -> Finding | None:
    """
    Tell which class or certificate the entry lacks, by the kind of institution (TRN-007 to TRN-009), or None.

    Where *assignments* or *certificates* are None and needed, a warning says so.

    >>> from datetime import date
    >>> from sio_rules.institutions import BodyKind
    >>> school = Institution(rspo=12_345, kind=K.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> days = Period(date(2025, 9, 1), date(2026, 8, 31))
    >>> class_lacking(school, days, (), ()).code, class_lacking(school, days, None, ()).code
    ('TRN-007', 'TRN-007a')
    """
    expect("institution", institution, Institution)
    expect("period", period, Period)
    _expect_all("assignments", assignments, ClassAssignment)
    _expect_all("certificates", certificates, Certificate)
    if shows_no_transport(institution):
        return None
    secondary = institution.kind in SECONDARY_SCHOOLS
    if secondary and certificates is None:
        return CERTIFICATES_NOT_GIVEN.finding("certificates")
    needs = {each.kind for each in certificates or () if each.period is None or each.period.overlap(period)}
    if secondary and not needs & {CertificateKind.SPECIAL_EDUCATION, CertificateKind.RW}:
        return NO_CERTIFICATE.finding("institution")
    if assignments is None:
        return CLASSES_NOT_GIVEN.finding("assignments")
    kinds = {
        each.school_class.kind
        for each in assignments
        if each.school_class.institution.rspo == institution.rspo and each.period.overlap(period)
    }
    if secondary:
        fits = bool(kinds) if CertificateKind.SPECIAL_EDUCATION in needs else ClassKind.RW in kinds
        return None if fits else NO_CLASS_FOR_CERTIFICATE.finding("institution")
    if institution.kind in CENTRES:
        return None if kinds & CENTRE_CLASSES else NO_CLASS_OF_CENTRE.finding("institution")
    return None if kinds & {ClassKind.BASIC, ClassKind.RW} else NO_BASIC_OR_RW_CLASS.finding("institution")


SHOWN_BY_THE_UNIT = Rule(
    code="TRN-011",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="W tym czasie uczeń ma w ośrodku WWR, RW albo zajęcia realizujące IPET (od {first_day}): dowożenie wykazuje raz ośrodek,"
    " nie szkoła.",
    en="At that time the pupil has WWR, RW or IPET classes at a centre (from {first_day}): transport is shown once, by the centre,"
    " not by the school.",
)


def shown_by_the_unit(
    institution: Institution, period: Period, assignments: tuple[ClassAssignment, ...] | None
) -> Finding | None:
    """
    Tell that not this school but a centre shows the transport, for it gives the pupil WWR, RW or IPET (TRN-011), or None.

    *first_day* is the first day of the entry on which that is so.
    """
    expect("institution", institution, Institution)
    expect("period", period, Period)
    _expect_all("assignments", assignments, ClassAssignment)
    if institution.kind in CENTRES:
        return None
    shared = [
        each.period.overlap(period)
        for each in assignments or ()
        if each.school_class.institution.kind in CENTRES and each.school_class.kind in CENTRE_CLASSES
    ]
    days = [overlap.start for overlap in shared if overlap is not None]
    return SHOWN_BY_THE_UNIT.finding("institution", first_day=min(days)) if days else None


def _expect_all(argument: str, values: tuple[object, ...] | None, kind: type) -> None:
    expect(argument, values, tuple, type(None))
    expect_each(argument, values or (), kind)
