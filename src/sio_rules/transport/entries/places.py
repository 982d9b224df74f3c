"""
Who may report a pupil's transport in SIO: which institutions, and with which class and certificate.

The guide names schools by level; schools that span two levels, and artistic schools without a general track, are held to the
condition of primary schools, which is the milder one.

Not modelled here: in which database a certificate is registered; those given are taken for registered.
"""

from sio_rules.acts import PUPILS_GUIDE
from sio_rules.certificates import CertificateKind
from sio_rules.classes import ClassKind
from sio_rules.institutions import CENTRES, PRESCHOOLS, SCHOOLS, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .entry import EntryCircumstances

_BASIS = (PUPILS_GUIDE.section("12"),)

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

_CENTRE_CLASSES = frozenset({ClassKind.WWR, ClassKind.RW, ClassKind.IPET})
"""The classes for which a centre reports transport."""

NOT_PUBLIC = Rule(
    code="TRN-006",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Szkoła lub placówka nie jest publiczna, a dowożenie mogą wykazywać tylko szkoły i placówki publiczne.",
    en="The school or unit is not public, but only public schools and units may report transport.",
)
PUBLIC_NOT_GIVEN = NOT_PUBLIC.not_given(
    "TRN-006a",
    pl="Nie podano, czy szkoła lub placówka jest publiczna, więc nie sprawdzono, czy może wykazać dowożenie.",
    en="It is not stated whether the school or unit is public, so it was not checked whether it may report transport.",
)
SHOWS_NO_TRANSPORT = Rule(
    code="TRN-010",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}) nie wykazuje dowożenia: wykazują je placówki wychowania przedszkolnego, szkoły, a z"
    " innych placówek ORW, MOW, MOS, SOSW i SOW.",
    en="The entity ({institution_kind}) does not report transport: preschools and schools do and, of the other units, ORW,"
    " MOW, MOS, SOSW and SOW.",
)
NO_BASIC_OR_RW_CLASS = Rule(
    code="TRN-007",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W czasie dowożenia uczeń nie jest w szkole lub placówce, która je wykazuje, przypisany ani do oddziału podstawowego,"
    " ani do zajęć rewalidacyjno-wychowawczych.",
    en="During the transport the pupil is assigned, at the school or unit that reports it, neither to a basic class nor to"
    " RW.",
)
NO_CERTIFICATE = Rule(
    code="TRN-008a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W czasie dowożenia uczeń nie ma zarejestrowanego orzeczenia o potrzebie kształcenia specjalnego ani o potrzebie"
    " zajęć rewalidacyjno-wychowawczych, a szkoła ponadpodstawowa wykazuje dowożenie tylko z takim orzeczeniem.",
    en="During the transport the pupil has no registered certificate of the need for special education or for RW, but a"
    " post-primary school reports transport only with one of them.",
)
NO_CLASS_FOR_CERTIFICATE = Rule(
    code="TRN-008b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W czasie dowożenia uczeń nie ma w szkole ponadpodstawowej przypisania, którego wymaga orzeczenie: przy kształceniu"
    " specjalnym do oddziału, przy zajęciach rewalidacyjno-wychowawczych do tych zajęć.",
    en="During the transport the pupil does not have the assignment at the post-primary school that the certificate"
    " requires: to a class for special education, to RW for RW.",
)
NO_CLASS_OF_CENTRE = Rule(
    code="TRN-009",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W czasie dowożenia uczeń nie jest w ośrodku, który je wykazuje, przypisany do WWR, zajęć rewalidacyjno-wychowawczych"
    " ani zajęć realizujących IPET.",
    en="During the transport the pupil is not assigned, at the centre that reports it, to WWR, RW or IPET.",
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
SHOWN_BY_THE_CENTRE = Rule(
    code="TRN-011",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W czasie dowożenia uczeń ma w ośrodku WWR, zajęcia rewalidacyjno-wychowawcze albo zajęcia realizujące IPET (od"
    " {first_day}): dowożenie wykazuje raz ośrodek, nie szkoła.",
    en="During the transport the pupil has WWR, RW or IPET at a centre (from {first_day}): transport is reported once, by"
    " the centre, not by the school.",
)


def check_place(institution: Institution, days: Period | None, known: EntryCircumstances) -> Findings:
    """Return why *institution* cannot report transport on *days*, as far as *known* tells; *days* are None where none can be taken."""
    kind = institution.kind
    reports = kind in CENTRES or kind in PRESCHOOLS or kind in SCHOOLS
    return found(
        NOT_PUBLIC.when(institution.public is False, "institution"),
        PUBLIC_NOT_GIVEN.when(institution.public is None, "institution"),
        SHOWS_NO_TRANSPORT.when(not reports, "institution", institution_kind=kind),
        _class_lacking(institution, days, known) if reports and days is not None else None,
        _shown_by_the_centre(institution, days, known) if days is not None else None,
    )


def _class_lacking(institution: Institution, days: Period, known: EntryCircumstances) -> Finding | None:
    """Return which class or certificate the entry lacks, by the kind of institution (TRN-007 to TRN-009), or None."""
    secondary = institution.kind in _SECONDARY_SCHOOLS
    if secondary and known.certificates is None:
        return CERTIFICATES_NOT_GIVEN.finding("certificates")
    needs = {each.kind for each in known.certificates or () if each.period is None or each.period.overlap(days)}
    if secondary and not needs & {CertificateKind.SPECIAL_EDUCATION, CertificateKind.RW}:
        return NO_CERTIFICATE.finding("institution")
    if known.assignments is None:
        return CLASSES_NOT_GIVEN.finding("assignments")
    kinds = {
        each.school_class.kind
        for each in known.assignments
        if each.school_class.institution.rspo == institution.rspo and each.period.overlap(days)
    }
    if secondary:
        fits = bool(kinds) if CertificateKind.SPECIAL_EDUCATION in needs else ClassKind.RW in kinds
        return NO_CLASS_FOR_CERTIFICATE.when(not fits, "institution")
    if institution.kind in CENTRES:
        return NO_CLASS_OF_CENTRE.when(not kinds & _CENTRE_CLASSES, "institution")
    return NO_BASIC_OR_RW_CLASS.when(not kinds & {ClassKind.BASIC, ClassKind.RW}, "institution")


def _shown_by_the_centre(institution: Institution, days: Period, known: EntryCircumstances) -> Finding | None:
    """Return the finding that a centre with the pupil in WWR, RW or IPET reports the transport, not this school; or None."""
    if institution.kind in CENTRES:
        return None
    shared = [
        each.period.overlap(days)
        for each in known.assignments or ()
        if each.school_class.institution.kind in CENTRES and each.school_class.kind in _CENTRE_CLASSES
    ]
    first_days = [overlap.start for overlap in shared if overlap is not None]
    return SHOWN_BY_THE_CENTRE.finding("institution", first_day=min(first_days)) if first_days else None
