"""
A pupil with multiple disabilities who follows the IPET in an ORW: assigned in the home school and in the ORW at the same time.

The home school assigns the pupil to a basic class and reports the certificate; the ORW assigns the pupil to its IPET class (A-45).
The matrix of class kinds allows both at the same time (PUP-529a).

Not modelled here: that these lessons are no home education, which only advice of the education superintendent's office in Kielce says.
"""

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.rule import Finding, Findings, Rule, Severity, found

NO_BASIC_CLASS_AT_HOME_SCHOOL = Rule(
    code="PUP-529b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Szkoła macierzysta nie przypisała do oddziału podstawowego ucznia, który realizuje IPET w ORW, a musi go przypisać.",
    en="The home school has not assigned to a basic class a pupil who follows the IPET in an ORW, but must.",
)
NO_CERTIFICATE_SHOWN = Rule(
    code="PUP-529c",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Szkoła macierzysta nie wykazała orzeczenia o potrzebie kształcenia specjalnego ucznia, który realizuje IPET w ORW, a"
    " musi je wykazać.",
    en="The home school has not reported the certificate of the need for special education of a pupil who follows the IPET"
    " in an ORW, but must.",
)
NOT_MULTIPLE = Rule(
    code="PUP-529d",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.WARNING,
    pl="Liczba niepełnosprawności wymienionych w orzeczeniu: {count}; tylko uczeń z niepełnosprawnościami sprzężonymi jest"
    " przypisany i w szkole, i w ORW.",
    en="Number of disabilities named in the certificate: {count}; only a pupil with multiple disabilities is assigned both"
    " in the school and in an ORW.",
)
NO_IPET_CLASS_IN_ORW = Rule(
    code="PUP-529e",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="ORW nie przypisał do oddziału ucznia, który realizuje w nim IPET, a musi go przypisać.",
    en="The ORW has not assigned to a class the pupil who follows the IPET there, but must.",
    reading="A-45",
)


def _not_multiple(certificate: Certificate) -> Finding | None:
    """
    Return the finding that a certificate names fewer than two disabilities.

    >>> from sio_rules.certificates import Disability
    >>> two = frozenset({Disability.DEAF, Disability.BLIND})
    >>> _not_multiple(Certificate(CertificateKind.SPECIAL_EDUCATION, two))
    >>> _not_multiple(Certificate(CertificateKind.SPECIAL_EDUCATION, frozenset({Disability.DEAF}))).code
    'PUP-529d'
    """
    count = len(certificate.disabilities)
    return NOT_MULTIPLE.when(count <= 1, count=count)


def check_both_places(
    home: ClassAssignment | None, centre: ClassAssignment | None, certificate: Certificate | None
) -> Findings:
    """
    Return what is missing for a pupil who follows the IPET in an ORW.

    *home* is the assignment at the home school, which must be to a basic class; *centre* the one at the ORW, to an IPET class;
    *certificate* must be one of the need for special education. None is none.

    >>> check_both_places(None, None, None).codes
    ('PUP-529b', 'PUP-529c', 'PUP-529e')
    """
    expect("home", home, ClassAssignment, type(None))
    expect("centre", centre, ClassAssignment, type(None))
    expect("certificate", certificate, Certificate, type(None))
    shown = certificate if certificate is not None and certificate.kind is CertificateKind.SPECIAL_EDUCATION else None
    return found(
        NO_BASIC_CLASS_AT_HOME_SCHOOL.when(home is None or home.school_class.kind is not ClassKind.BASIC),
        NO_CERTIFICATE_SHOWN.when(shown is None),
        None if shown is None else _not_multiple(shown),
        NO_IPET_CLASS_IN_ORW.when(centre is None or not _is_ipet_in_orw(centre.school_class)),
    )


def _is_ipet_in_orw(school_class: SchoolClass) -> bool:
    return school_class.kind is ClassKind.IPET and school_class.institution.kind is InstitutionKind.ORW
