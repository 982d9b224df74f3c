"""
A pupil with multiple disabilities who follows the IPET in an ORW: assigned in the home school and in the ORW at once.

The home school assigns the pupil to a basic class and shows the orzeczenie; the ORW assigns to its IPET class (A-45). The matrix of
class kinds says that the two go together (PUP-529a).

Not modelled here: that this is not home education, which a guidance of the kuratorium in Kielce adds.
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
    pl="Uczeń realizujący IPET w ośrodku rewalidacyjno-wychowawczym nie jest przypisany do oddziału podstawowego w szkole"
    " macierzystej.",
    en="A pupil who follows the IPET in an ORW is not assigned to a basic class in the home school.",
)
NO_CERTIFICATE_SHOWN = Rule(
    code="PUP-529c",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Szkoła macierzysta nie wykazuje orzeczenia o potrzebie kształcenia specjalnego ucznia, który realizuje IPET w ośrodku"
    " rewalidacyjno-wychowawczym.",
    en="The home school does not show the certificate of the need for special education of a pupil who follows the IPET in an ORW.",
)
NOT_MULTIPLE = Rule(
    code="PUP-529d",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.WARNING,
    pl="Orzeczenie nie wymienia niepełnosprawności sprzężonych (wymienia ich: {count}), a tylko uczniowie z nimi są przypisani"
    " i w szkole, i w ośrodku rewalidacyjno-wychowawczym.",
    en="The certificate does not name multiple disabilities (it names: {count}), and only pupils with these are assigned both in"
    " the school and in an ORW.",
)
NO_IPET_CLASS_IN_ORW = Rule(
    code="PUP-529e",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Ośrodek rewalidacyjno-wychowawczy nie przypisał do oddziału ucznia, który realizuje w nim IPET.",
    en="The ORW has not assigned to a class the pupil who follows the IPET there.",
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
    Return what is wrong for a pupil who follows the IPET in an ORW: assignment at *home*, that of the *centre*, certificate.

    None is none. *home* has to be an assignment to a basic class, *centre* one to an IPET class of an ORW, and *certificate* one
    of the need for special education.

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
