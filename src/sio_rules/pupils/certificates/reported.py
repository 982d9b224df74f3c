"""
A certificate or opinion as an institution reports it in SIO: what it names, who issued it, and whether it may be reported there at all.

Certificates of the need for individual teaching or preparation are not reported in SIO (the guide, 5.4 and 5.14): one that names no
institution is only known of, and nothing is wrong with it.

Not modelled here: that number, day of issue and reasons agree with what the counselling centre entered (otherwise SIO shows „niezweryfikowany”
and „orzeczenie o wskazanym numerze nie zostało odnalezione”); a school does not have the centre's data.
"""

from datetime import date

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES, PRAWO_OSWIATOWE, PUPILS_GUIDE, RW_ORDINANCE
from sio_rules.certificates import Certificate, CertificateKind, Disability
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import Audience, Institution, InstitutionKind
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_NOT_REPORTED_SINCE = date(2020, 9, 1)
"""The first day from which schools for adults and post-secondary artistic schools report no certificates."""

_HELP_BASIS = (HELP_PAGES.section("orzeczenia i opinie"),)

RW_WITHOUT_PROFOUND_DISABILITY = Rule(
    code="PUP-662a",
    basis=(RW_ORDINANCE.par("1"), *_HELP_BASIS),
    severity=Severity.ERROR,
    pl="Orzeczenie o potrzebie zajęć rewalidacyjno-wychowawczych nie wymienia niepełnosprawności intelektualnej w stopniu"
    " głębokim, a zajęcia są tylko dla dzieci i młodzieży z taką niepełnosprawnością.",
    en="The certificate of the need for RW does not name a profound intellectual disability, but RW is only for children and"
    " young people with that disability.",
)
PROFOUND_DISABILITY_WITHOUT_RW = Rule(
    code="PUP-662b",
    basis=(RW_ORDINANCE.par("1"), *_HELP_BASIS),
    severity=Severity.WARNING,
    pl="Orzeczenie o potrzebie kształcenia specjalnego wymienia niepełnosprawność intelektualną w stopniu głębokim, przy"
    " której wydaje się orzeczenie o potrzebie zajęć rewalidacyjno-wychowawczych.",
    en="The certificate of the need for special education names a profound intellectual disability, for which a certificate of"
    " the need for RW is issued.",
)
NOT_REPORTED_BY_SCHOOL = Rule(
    code="PUP-663a",
    basis=_HELP_BASIS,
    severity=Severity.WARNING,
    since=_NOT_REPORTED_SINCE,
    pl="Szkoły dla dorosłych, policealne szkoły muzyczne i policealne szkoły plastyczne nie rejestrują orzeczeń o potrzebie"
    " kształcenia specjalnego, a podmiot ({institution_kind}) je wykazał.",
    en="Schools for adults and post-secondary music and art schools do not register certificates of the need for special"
    " education, but the entity ({institution_kind}) reports one.",
)
ONLY_WWR_REPORTED_BY_SOW = Rule(
    code="PUP-663b",
    basis=_HELP_BASIS,
    severity=Severity.WARNING,
    pl="SOW wykazał dokument ({document_kind}), a wykazuje tylko opinie o potrzebie wczesnego wspomagania rozwoju.",
    en="A SOW reports a document ({document_kind}), but it reports only opinions on the need for WWR.",
)
WWR_NOT_HELD_THERE = Rule(
    code="PUP-663c",
    basis=_HELP_BASIS,
    severity=Severity.WARNING,
    pl="Podmiot ({institution_kind}) wykazał opinię o potrzebie wczesnego wspomagania rozwoju, a dziecko nie jest tam przypisane"
    " do WWR: opinię wykazuje podmiot, który organizuje WWR.",
    en="The entity ({institution_kind}) reports an opinion on the need for WWR, but the child is not assigned to WWR there: the"
    " entity that holds WWR reports the opinion.",
)
NOT_REPORTED_AT_ALL = Rule(
    code="PUP-663d",
    basis=(PUPILS_GUIDE.section("5.4"), PUPILS_GUIDE.section("5.14")),
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}) wykazał orzeczenie, którego się w SIO nie wykazuje ({document_kind}).",
    en="The entity ({institution_kind}) reports a certificate that must not be reported in SIO ({document_kind}).",
)
NO_CERTIFICATES_SENT = Rule(
    code="PUP-663e",
    basis=(PUPILS_GUIDE.section("1"),),
    severity=Severity.ERROR,
    pl="Dokument ({document_kind}) wykazał podmiot ({institution_kind}), który przekazuje o uczniach tylko dane o wypadkach"
    " albo o kursach i turnusach.",
    en="A document ({document_kind}) is reported by an entity ({institution_kind}) that sends only data on accidents, or on courses,"
    " about pupils.",
)
NOT_ISSUED_BY_COUNSELLING_CENTRE = Rule(
    code="PUP-664a",
    basis=(PRAWO_OSWIATOWE.art("127", ust="10"),),
    severity=Severity.ERROR,
    pl="Jako wydającego dokument ({document_kind}) podano podmiot ({institution_kind}), który nie jest poradnią"
    " psychologiczno-pedagogiczną.",
    en="The document ({document_kind}) is given as issued by an entity ({institution_kind}) that is not a counselling centre.",
)
NOT_ISSUED_BY_PUBLIC_CENTRE = Rule(
    code="PUP-664b",
    basis=(PRAWO_OSWIATOWE.art("127", ust="10"),),
    severity=Severity.ERROR,
    pl="Dokument ({document_kind}) wydała poradnia niepubliczna, a wydają go zespoły orzekające w poradniach publicznych.",
    en="A non-public counselling centre issued the document ({document_kind}), but teams in public centres issue it.",
)
CENTRE_PUBLIC_NOT_GIVEN = NOT_ISSUED_BY_PUBLIC_CENTRE.not_given(
    "PUP-664c",
    pl="Nie podano, czy poradnia jest publiczna, więc nie sprawdzono, czy mogła wydać dokument ({document_kind}).",
    en="It is not stated whether the counselling centre is public, so it was not checked whether it could issue the document"
    " ({document_kind}).",
)

_K = InstitutionKind
_NEVER_REPORTED = frozenset({CertificateKind.INDIVIDUAL_TEACHING, CertificateKind.INDIVIDUAL_PREPARATION})
_POST_SECONDARY_ARTISTIC = frozenset({_K.POST_SECONDARY_MUSIC_SCHOOL, _K.POST_SECONDARY_ART_SCHOOL})
_SEND_LITTLE = frozenset({_K.OUT_OF_SCHOOL_UNIT, _K.ART_CLUB, _K.CONTINUING_EDUCATION_UNIT, _K.VOCATIONAL_TRAINING_CENTRE})


def check_certificate(certificate: Certificate, *, assignments: tuple[ClassAssignment, ...] | None = None) -> Findings:
    """
    Return what is wrong with one certificate: the disabilities that it names, who issued it, and the institution that reports it.

    *assignments* are all those of the pupil; None: not known, and the opinion on WWR is then not compared with them. Source:
    art. 127 Prawo oświatowe; the guide, 1, 5.4 and 5.14; the help pages of SIO.

    >>> sow = Institution(rspo=1, kind=InstitutionKind.SOW)
    >>> check_certificate(Certificate(CertificateKind.RW, frozenset({Disability.MOTOR}), institution=sow)).codes
    ('PUP-662a', 'PUP-663b')
    """
    expect("certificate", certificate, Certificate)
    expect("assignments", assignments, tuple, type(None))
    expect_each("assignments", assignments or (), ClassAssignment)
    kind, named = certificate.kind, certificate.disabilities
    profound = Disability.INTELLECTUAL_PROFOUND in named
    other_named = bool(named or certificate.other_reasons) and not profound
    return found(
        RW_WITHOUT_PROFOUND_DISABILITY.when(kind is CertificateKind.RW and other_named, "disabilities"),
        PROFOUND_DISABILITY_WITHOUT_RW.when(kind is CertificateKind.SPECIAL_EDUCATION and profound, "disabilities"),
        None if certificate.institution is None else _reported_wrongly(certificate, certificate.institution, assignments),
        None if certificate.issued_by is None else _issued_wrongly(kind, certificate.issued_by),
    )


def _reported_wrongly(
    certificate: Certificate, institution: Institution, assignments: tuple[ClassAssignment, ...] | None
) -> Finding | None:
    """Return the finding that *institution* must not report *certificate*; the first reason only."""
    kind, entity = certificate.kind, institution.kind
    if kind in _NEVER_REPORTED:
        return NOT_REPORTED_AT_ALL.finding("institution", institution_kind=entity, document_kind=kind)
    if entity in _SEND_LITTLE:
        return NO_CERTIFICATES_SENT.finding("institution", institution_kind=entity, document_kind=kind)
    if entity is InstitutionKind.SOW and kind is not CertificateKind.WWR:
        return ONLY_WWR_REPORTED_BY_SOW.finding("institution", document_kind=kind)
    if kind is CertificateKind.SPECIAL_EDUCATION:
        without = institution.audience is Audience.ADULTS or entity in _POST_SECONDARY_ARTISTIC
        last_day = None if certificate.period is None else certificate.period.end
        ended = last_day is not None and last_day < _NOT_REPORTED_SINCE
        return NOT_REPORTED_BY_SCHOOL.when(without and not ended, "institution", institution_kind=entity)
    if kind is CertificateKind.WWR and assignments is not None:
        held = any(_is_wwr_there(each, certificate, institution) for each in assignments)
        return WWR_NOT_HELD_THERE.when(not held, "institution", institution_kind=entity)
    return None


def _is_wwr_there(assignment: ClassAssignment, certificate: Certificate, institution: Institution) -> bool:
    here, days = assignment.school_class, certificate.period
    return (
        here.kind is ClassKind.WWR
        and here.institution.rspo == institution.rspo
        and (days is None or assignment.period.overlap(days) is not None)
    )


def _issued_wrongly(kind: CertificateKind, centre: Institution) -> Finding | None:
    """Return the finding that *centre* cannot issue the document; opinions on deferral may come from non-public centres."""
    if centre.kind is not InstitutionKind.COUNSELLING_CENTRE:
        return NOT_ISSUED_BY_COUNSELLING_CENTRE.finding("issued_by", institution_kind=centre.kind, document_kind=kind)
    if kind is CertificateKind.DEFERRAL:
        return None
    if centre.public is None:
        return CENTRE_PUBLIC_NOT_GIVEN.finding("issued_by", document_kind=kind)
    return NOT_ISSUED_BY_PUBLIC_CENTRE.when(not centre.public, "issued_by", document_kind=kind)
