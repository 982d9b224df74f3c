"""
A pupil with multiple disabilities who follows the IPET in an ORW: assigned in the home school and in the ORW at once.

The home school assigns the pupil to a basic class and shows the orzeczenie; the ORW assigns to its IPET class (A-45). That the two
go together is said by the matrix of class kinds (PUP-529a).

Not modelled here: that this is not home education, which a guidance of the kuratorium in Kielce adds.
"""

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment, ClassKind
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


def no_basic_class_at_home_school(home: ClassAssignment | None) -> Finding | None:
    """
    Find that the home school's assignment is none, or none to a basic class.

    >>> from sio_rules import BodyKind, Institution, SchoolClass, SchoolYear
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> no_basic_class_at_home_school(ClassAssignment(7, basic, SchoolYear(2023).period)) is None
    True
    >>> no_basic_class_at_home_school(None).code
    'PUP-529b'
    """
    expect("home", home, ClassAssignment, type(None))
    if home is not None and home.school_class.kind is ClassKind.BASIC:
        return None
    return NO_BASIC_CLASS_AT_HOME_SCHOOL.finding("home")


def no_certificate_shown(certificate: Certificate | None) -> Finding | None:
    """
    Find that no orzeczenie on special education is shown.

    >>> no_certificate_shown(Certificate(CertificateKind.SPECIAL_EDUCATION)) is None
    True
    >>> no_certificate_shown(None).code
    'PUP-529c'
    """
    expect("certificate", certificate, Certificate, type(None))
    if certificate is not None and certificate.kind is CertificateKind.SPECIAL_EDUCATION:
        return None
    return NO_CERTIFICATE_SHOWN.finding("certificate")


def not_multiple(certificate: Certificate | None) -> Finding | None:
    """
    Find an orzeczenie that names fewer than two disabilities.

    >>> from sio_rules.certificates import Disability
    >>> two = frozenset({Disability.HEARING, Disability.SIGHT})
    >>> not_multiple(Certificate(CertificateKind.SPECIAL_EDUCATION, two)) is None
    True
    >>> not_multiple(Certificate(CertificateKind.SPECIAL_EDUCATION, frozenset({Disability.HEARING}))).code
    'PUP-529d'
    """
    if no_certificate_shown(certificate) is not None or certificate is None or len(certificate.disabilities) > 1:
        return None
    return NOT_MULTIPLE.finding("certificate.disabilities", count=len(certificate.disabilities))


def no_ipet_class_in_orw(centre: ClassAssignment | None) -> Finding | None:
    """
    Find that the ORW's assignment is none, or none to an IPET class of an ORW.

    >>> from sio_rules import BodyKind, Institution, SchoolClass, SchoolYear
    >>> orw = Institution(rspo=1, kind=InstitutionKind.ORW, public=True, run_by=BodyKind.GMINA)
    >>> ipet = SchoolClass(institution=orw, key=1, kind=ClassKind.IPET)
    >>> no_ipet_class_in_orw(ClassAssignment(7, ipet, SchoolYear(2023).period)) is None
    True
    >>> no_ipet_class_in_orw(None).code
    'PUP-529e'
    """
    expect("centre", centre, ClassAssignment, type(None))
    school_class = None if centre is None else centre.school_class
    if (
        school_class is None
        or school_class.kind is not ClassKind.IPET
        or school_class.institution.kind is not InstitutionKind.ORW
    ):
        return NO_IPET_CLASS_IN_ORW.finding("centre")
    return None


def check_both_places(
    home: ClassAssignment | None, centre: ClassAssignment | None, certificate: Certificate | None
) -> Findings:
    """
    Check a pupil who follows the IPET in an ORW: the assignment at *home* school, that of the *centre*, the orzeczenie.

    >>> check_both_places(None, None, None).codes
    ('PUP-529b', 'PUP-529c', 'PUP-529e')
    """
    return found(
        no_basic_class_at_home_school(home),
        no_certificate_shown(certificate),
        not_multiple(certificate),
        no_ipet_class_in_orw(centre),
    )
