"""
What a duty fulfilled outside a kindergarten or school needs in the rest of the record, and what there excludes it.

The child is assigned to a basic class all the same; individual teaching excludes it, for the school organises that itself.

Not modelled here: individual teaching that rests on no certificate; `particular_entries` finds entries on both at once.
"""

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment
from sio_rules.pupils.assignments.basic_classes import basic_classes_during, is_preparatory_level
from sio_rules.rule import Finding, Rule, Severity

from .home_education_entry import PREPARATION, SCHOOL_DUTY, HomeEducation
from .kinds import ParticularKind

HAS_INDIVIDUAL_TEACHING = Rule(
    code="PUP-612a",
    basis=PREPARATION,
    severity=Severity.ERROR,
    pl="Dziecka, które ma orzeczenie o potrzebie indywidualnego nauczania, nie wykazuje się w danych „{particular}”.",
    en="A child with a certificate on the need of individual teaching is not reported in the particulars “{particular}”.",
)
HAS_INDIVIDUAL_PREPARATION = Rule(
    code="PUP-612b",
    basis=(*PREPARATION, PUPILS_GUIDE.section("5.14")),
    severity=Severity.WARNING,
    pl="Dziecko ma orzeczenie o indywidualnym przygotowaniu przedszkolnym; instrukcja nazywa je też indywidualnym nauczaniem,"
    " którego w danych „{particular}” się nie wykazuje.",
    en="The child has a certificate on individual preparation; the instruction calls that individual teaching too, which is not"
    " reported in the particulars “{particular}”.",
)
INDIVIDUAL_TEACHING_IS_NOT_OUTSIDE_SCHOOL = Rule(
    code="PUP-616a",
    basis=(SCHOOL_DUTY,),
    severity=Severity.ERROR,
    pl="Ucznia z nauczaniem indywidualnym nie wykazuje się jako spełniającego obowiązek szkolny poza szkołą: to szkoła je"
    " organizuje, gdziekolwiek się odbywa.",
    en="A pupil with individual teaching is not reported as fulfilling the school duty outside school: the school organises it,"
    " wherever it takes place.",
)
CERTIFICATES_NOT_KNOWN = Rule(
    code="PUP-612c",
    basis=(*PREPARATION, SCHOOL_DUTY),
    severity=Severity.WARNING,
    pl="Nie wiadomo, czy dziecko ma orzeczenie o potrzebie indywidualnego nauczania, które wyklucza dane „{particular}”.",
    en="It is not known whether the child has a certificate on the need of individual teaching, which excludes the particulars"
    " “{particular}”.",
)


def excluded_by_certificate(entry: HomeEducation, certificates: tuple[Certificate, ...] | None) -> Finding | None:
    """
    Find an entry for a child with individual teaching (PUP-612, PUP-616), or that the certificates are not known.

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> from sio_rules.pupils.particulars.home_education_entry import EntryDates
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = HomeEducation(kind=ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL, institution=school, dates=EntryDates())
    >>> excluded_by_certificate(entry, (Certificate(CertificateKind.INDIVIDUAL_PREPARATION),)) is None
    True
    >>> excluded_by_certificate(entry, (Certificate(CertificateKind.INDIVIDUAL_TEACHING),)).code
    'PUP-616a'
    """
    expect("entry", entry, HomeEducation)
    expect("certificates", certificates, tuple, type(None))
    expect_each("certificates", certificates or (), Certificate)
    if certificates is None:
        return CERTIFICATES_NOT_KNOWN.finding("certificates", particular=entry.kind)
    during = entry.dates.period
    held = {
        each.kind
        for each in certificates
        if during is None or each.period is None or each.period.overlap(during) is not None
    }
    if CertificateKind.INDIVIDUAL_TEACHING in held:
        if entry.school_duty:
            return INDIVIDUAL_TEACHING_IS_NOT_OUTSIDE_SCHOOL.finding("certificates")
        return HAS_INDIVIDUAL_TEACHING.finding("certificates", particular=entry.kind)
    if CertificateKind.INDIVIDUAL_PREPARATION in held and not entry.school_duty:
        return HAS_INDIVIDUAL_PREPARATION.finding("certificates", particular=entry.kind)
    return None


NO_CLASS_FOR_PREPARATION = Rule(
    code="PUP-614a",
    basis=(PUPILS_GUIDE.section("5.2"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Dane „{particular}” wymagają przypisania dziecka do oddziału podstawowego na poziomie „0”, a od roku 2020/2021"
    " wychowania przedszkolnego.",
    en="The particulars “{particular}” need the child's assignment to a basic class at the level “0”, since 2020/2021 at that"
    " of preschool education.",
)
NO_PRESCHOOL_CLASS_FOR_PREPARATION = Rule(
    code="PUP-631b",
    basis=(PUPILS_GUIDE.section("5.13"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Dane „{particular}” wymagają przypisania dziecka do oddziału podstawowego wychowania przedszkolnego (do roku"
    " 2019/2020 na poziomie „0”).",
    en="The particulars “{particular}” need the child's assignment to a basic class of preschool education (until 2019/2020 at"
    " the level “0”).",
)
NO_BASIC_CLASS = Rule(
    code="PUP-616c",
    basis=(HELP_PAGES.section("oddziały"),),
    severity=Severity.WARNING,
    pl="Uczeń w edukacji domowej powinien być przypisany do oddziału podstawowego (dane „{particular}”).",
    en="A pupil in home education should be assigned to a basic class (particulars “{particular}”).",
)
ASSIGNMENTS_NOT_KNOWN = Rule(
    code="PUP-614b",
    basis=(*PREPARATION, PUPILS_GUIDE.section("5.14")),
    severity=Severity.WARNING,
    pl="Nie podano przypisań do oddziałów, których wymagają dane „{particular}”.",
    en="The assignments to classes, which the particulars “{particular}” need, are not given.",
)


def class_missing(entry: HomeEducation, assignments: tuple[ClassAssignment, ...] | None) -> Finding | None:
    """
    Find an entry without the class that it needs (PUP-614, PUP-631, PUP-616), or that the assignments are not known.

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> from sio_rules.pupils.particulars.home_education_entry import EntryDates
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = HomeEducation(kind=ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL, institution=school, dates=EntryDates())
    >>> class_missing(entry, ()).code, class_missing(entry, None).code
    ('PUP-616c', 'PUP-614b')
    """
    expect("entry", entry, HomeEducation)
    expect("assignments", assignments, tuple, type(None))
    if assignments is None:
        return ASSIGNMENTS_NOT_KNOWN.finding("assignments", particular=entry.kind)
    basic = basic_classes_during(assignments, entry.dates.period)
    if entry.school_duty:
        return None if basic else NO_BASIC_CLASS.finding("assignments", particular=entry.kind)
    if any(map(is_preparatory_level, basic)):
        return None
    of_school = entry.kind is ParticularKind.PREPARATION_OUTSIDE_SCHOOL
    rule = NO_CLASS_FOR_PREPARATION if of_school else NO_PRESCHOOL_CLASS_FOR_PREPARATION
    return rule.finding("assignments", particular=entry.kind)
