"""
The certificate or opinion that an assignment to a class needs: at the institution of the class, valid for the whole assignment.

SIO marks such pupils in red („brak orzeczenia lub opinii w przypisaniu”): assignments to RW, WWR and IPET, and to special classes;
and likewise („brak orzeczenia w przedłużonym okresie nauki”) a pupil who stays at a level because education was prolonged.
An assignment without an end is taken to last until the end of its school year (A-42).

Not modelled here: which pupils of special schools need no certificate: those of care homes (DPS) since 2022, and those whom a court
placed in a MOW. So a special school's class without a certificate is a WARNING.
"""

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES, PRAWO_OSWIATOWE
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.periods import until_end_of_school_year
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_BASIS = (PRAWO_OSWIATOWE.art("127"), HELP_PAGES.section("etykiety na liście uczniów"))

CERTIFICATE_MISSING = Rule(
    code="PUP-661a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczeń jest przypisany do oddziału ({class_kind}), a podmiot nie wykazał dokumentu, którego oddział wymaga"
    " ({document_kind}).",
    en="The pupil is assigned to a class ({class_kind}), but the entity does not report the document that the class requires"
    " ({document_kind}).",
)
CERTIFICATE_TOO_SHORT = Rule(
    code="PUP-661b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dokument ({document_kind}) nie jest ważny {first_day}, a uczeń jest wtedy przypisany do oddziału ({class_kind}):"
    " okres ważności musi obejmować całe przypisanie.",
    en="The document ({document_kind}) is not valid on {first_day}, but the pupil is then assigned to a class ({class_kind}):"
    " the period of validity must cover the whole assignment.",
)
VALIDITY_NOT_GIVEN = CERTIFICATE_TOO_SHORT.not_given(
    "PUP-661c",
    pl="Nie podano, który podmiot wykazuje dokument ({document_kind}) albo jaki jest tam okres jego ważności, więc nie"
    " sprawdzono, czy obejmuje on całe przypisanie do oddziału ({class_kind}).",
    en="The entity that reports the document ({document_kind}), or its period of validity there, is not given, so it was not"
    " checked whether it covers the whole assignment to the class ({class_kind}).",
)
NO_CERTIFICATE_IN_SPECIAL_SCHOOL = Rule(
    code="PUP-661d",
    basis=_BASIS,
    severity=Severity.WARNING,
    reading="A-94",
    pl="Uczeń jest przypisany do oddziału szkoły lub placówki specjalnej, a nie wykazała ona jego orzeczenia o potrzebie"
    " kształcenia specjalnego.",
    en="The pupil is assigned to a class of a special school or unit, but it does not report the pupil's certificate of the need"
    " for special education.",
)
SPECIAL_CLASS_WITHOUT_CERTIFICATE = Rule(
    code="PUP-661e",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczeń jest przypisany do oddziału specjalnego, a podmiot nie wykazał jego orzeczenia o potrzebie kształcenia"
    " specjalnego.",
    en="The pupil is assigned to a special class, but the entity does not report the pupil's certificate of the need for special"
    " education.",
)
PROLONGED_WITHOUT_CERTIFICATE = Rule(
    code="PUP-661f",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczeń jest w przedłużonym okresie nauki na tym samym poziomie, a podmiot nie wykazał jego orzeczenia o potrzebie"
    " kształcenia specjalnego.",
    en="The pupil is at the same level in a prolonged period of education, but the entity does not report the pupil's certificate"
    " of the need for special education.",
)

_NEEDS = {
    ClassKind.RW: CertificateKind.RW,
    ClassKind.WWR: CertificateKind.WWR,
    ClassKind.IPET: CertificateKind.SPECIAL_EDUCATION,
}
"""The certificate or opinion that each kind of class needs."""


def check_class_certificates(
    assignment: ClassAssignment,
    *,
    certificates: tuple[Certificate, ...],
    refugee: bool = False,
    prolonged: bool = False,
) -> Findings:
    """
    Return what is wrong with the certificates that *assignment* needs: none at that institution, or not valid all the time.

    *certificates* are all those of the pupil; several may cover the assignment together. *refugee* is whether the pupil is a
    refugee or under temporary protection: such pupils, and those in medical establishments, need none in special classes.
    *prolonged* is whether the pupil is at the level of the year before because the period of education was prolonged.

    >>> from datetime import date
    >>> from sio_rules import Institution, InstitutionKind, Period
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> rw = SchoolClass(institution=school, key=1, kind=ClassKind.RW)
    >>> year = Period(date(2025, 9, 1), date(2026, 8, 31))
    >>> until = lambda day: Certificate(CertificateKind.RW, period=Period(date(2025, 9, 1), day), institution=school)
    >>> for certificates in ((), (until(date(2026, 8, 30)),), (until(date(2026, 8, 31)),)):
    ...     check_class_certificates(ClassAssignment(7, rw, year), certificates=certificates).codes
    ('PUP-661a',)
    ('PUP-661b',)
    ()
    """
    expect("assignment", assignment, ClassAssignment)
    expect("certificates", certificates, tuple)
    expect_each("certificates", certificates, Certificate)
    expect("refugee", refugee, bool)
    expect("prolonged", prolonged, bool)
    here = assignment.school_class
    lacking = _lacking(here, refugee=refugee, prolonged=prolonged)
    if lacking is None:
        return found()
    kind = _NEEDS.get(here.kind, CertificateKind.SPECIAL_EDUCATION)
    reported = _reported(certificates, kind, here)
    return found(_not_valid(assignment, kind, reported) if reported else lacking)


def _lacking(school_class: SchoolClass, *, refugee: bool, prolonged: bool) -> Finding | None:
    """Return what is wrong where the document is lacking; None where none is needed."""
    kind = _NEEDS.get(school_class.kind)
    if kind is not None:
        return CERTIFICATE_MISSING.finding("school_class", class_kind=school_class.kind, document_kind=kind)
    if prolonged and school_class.kind is ClassKind.BASIC:
        return PROLONGED_WITHOUT_CERTIFICATE.finding("school_class")
    if not school_class.special or school_class.in_hospital or refugee:
        return None
    of_special_school = school_class.institution.special
    return (NO_CERTIFICATE_IN_SPECIAL_SCHOOL if of_special_school else SPECIAL_CLASS_WITHOUT_CERTIFICATE).finding(
        "school_class"
    )


def _reported(
    certificates: tuple[Certificate, ...], kind: CertificateKind, school_class: SchoolClass
) -> tuple[Certificate, ...]:
    """Return the certificates of *kind* that the institution of *school_class* reports, or may report."""
    rspo = school_class.institution.rspo
    return tuple(
        each for each in certificates if each.kind is kind and (each.institution is None or each.institution.rspo == rspo)
    )


def _not_valid(assignment: ClassAssignment, kind: CertificateKind, reported: tuple[Certificate, ...]) -> Finding | None:
    """Return the finding that the certificates *reported* do not cover *assignment*, or that it cannot be judged."""
    days, class_kind = until_end_of_school_year(assignment.period), assignment.school_class.kind
    here = [each.period for each in reported if each.period is not None and each.institution is not None]
    if days.first_day_outside(here) is None:
        return None
    outside = days.first_day_outside([each.period for each in reported if each.period is not None])
    if outside is None or any(each.period is None for each in reported):
        return VALIDITY_NOT_GIVEN.finding("school_class", class_kind=class_kind, document_kind=kind)
    return CERTIFICATE_TOO_SHORT.finding("school_class", class_kind=class_kind, document_kind=kind, first_day=outside)
