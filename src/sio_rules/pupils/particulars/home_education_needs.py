"""
What home education requires of the rest of the record: a class, and no certificate that excludes it.

The child must be assigned to a basic class on every day of the entry. Individual teaching excludes home education, because the
school organises it.

Not modelled here: individual teaching without a certificate (see `check_particulars`).
"""

from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.periods import Period
from sio_rules.pupils.assignments.basic_classes import basic_classes_during, is_preparatory_level
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .circumstances import ParticularsCircumstances
from .dates import left_uncovered
from .kinds import ParticularKind

_PREPARATION = (PUPILS_GUIDE.section("5.2"), PUPILS_GUIDE.section("5.13"))
_SCHOOL_DUTY = PUPILS_GUIDE.section("5.3")
_P = ParticularKind

HAS_INDIVIDUAL_TEACHING = Rule(
    code="PUP-612a",
    basis=_PREPARATION,
    severity=Severity.ERROR,
    pl="Dziecko ma orzeczenie o potrzebie indywidualnego nauczania, więc nie wykazuje się go w danych dziedzinowych"
    " ({particular}).",
    en="The child has a certificate of the need for individual teaching, so the child must not be reported in particulars"
    " ({particular}).",
)
HAS_INDIVIDUAL_PREPARATION = Rule(
    code="PUP-612b",
    basis=(*_PREPARATION, PUPILS_GUIDE.section("5.14")),
    severity=Severity.WARNING,
    pl="Dziecko ma orzeczenie o potrzebie indywidualnego rocznego przygotowania przedszkolnego; instrukcja nazywa je także"
    " indywidualnym nauczaniem, a dziecka z orzeczeniem o potrzebie indywidualnego nauczania nie wykazuje się w danych"
    " dziedzinowych ({particular}).",
    en="The child has a certificate of the need for an individual compulsory preschool year; the guide also calls that"
    " individual teaching, and a child with a certificate of the need for individual teaching is not reported in particulars"
    " ({particular}).",
)
INDIVIDUAL_TEACHING_IS_NO_HOME_EDUCATION = Rule(
    code="PUP-616a",
    basis=(_SCHOOL_DUTY,),
    severity=Severity.ERROR,
    pl="Uczeń ma orzeczenie o potrzebie indywidualnego nauczania, a nauczanie to organizuje szkoła, gdziekolwiek się ono"
    " odbywa, więc uczeń nie spełnia obowiązku szkolnego poza szkołą.",
    en="The pupil has a certificate of the need for individual teaching, which the school organises wherever it takes place,"
    " so the pupil does not fulfil compulsory schooling outside school.",
)
CERTIFICATES_NOT_GIVEN = Rule(
    code="PUP-612c",
    basis=(*_PREPARATION, _SCHOOL_DUTY),
    severity=Severity.WARNING,
    pl="Nie podano, czy dziecko ma orzeczenie o potrzebie indywidualnego nauczania, więc nie sprawdzono, czy można wypełnić"
    " dane dziedzinowe ({particular}).",
    en="It is not stated whether the child has a certificate of the need for individual teaching, so it was not checked"
    " whether particulars ({particular}) may be filled in.",
)


def _excluded_by_certificate(
    kind: ParticularKind, during: Period | None, certificates: tuple[Certificate, ...] | None
) -> Finding | None:
    """
    Return the finding that one of *certificates* excludes home education *during* that time, or that they are not given.

    A certificate without a period holds at any time; where *during* is None, every certificate counts (PUP-612, PUP-616).

    >>> kind = ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL
    >>> _excluded_by_certificate(kind, None, (Certificate(CertificateKind.INDIVIDUAL_PREPARATION),)) is None
    True
    >>> _excluded_by_certificate(kind, None, (Certificate(CertificateKind.INDIVIDUAL_TEACHING),)).code
    'PUP-616a'
    """
    if certificates is None:
        return CERTIFICATES_NOT_GIVEN.finding(particular=kind)
    held = {each.kind for each in certificates if during is None or each.period is None or each.period.overlaps(during)}
    if kind is _P.SCHOOL_DUTY_OUTSIDE_SCHOOL:
        return INDIVIDUAL_TEACHING_IS_NO_HOME_EDUCATION.when(CertificateKind.INDIVIDUAL_TEACHING in held)
    if CertificateKind.INDIVIDUAL_TEACHING in held:
        return HAS_INDIVIDUAL_TEACHING.finding(particular=kind)
    return HAS_INDIVIDUAL_PREPARATION.when(CertificateKind.INDIVIDUAL_PREPARATION in held, particular=kind)


NO_CLASS_FOR_PREPARATION = Rule(
    code="PUP-614a",
    basis=(PUPILS_GUIDE.section("5.2"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Dziecko nie jest przypisane do oddziału podstawowego wychowania przedszkolnego (poziom „wychowanie przedszkolne”,"
    " dawniej „0”), czego wymagają dane dziedzinowe ({particular}).",
    en="The child is not assigned to a basic class of preschool education (level “wychowanie przedszkolne”, formerly “0”),"
    " which particulars ({particular}) require.",
)
NO_PRESCHOOL_CLASS_FOR_PREPARATION = Rule(
    code="PUP-631b",
    basis=(PUPILS_GUIDE.section("5.13"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Dziecko nie jest przypisane do oddziału podstawowego wychowania przedszkolnego (poziom „wychowanie przedszkolne”,"
    " dawniej „0”), czego wymagają dane dziedzinowe ({particular}).",
    en="The child is not assigned to a basic class of preschool education (level “wychowanie przedszkolne”, formerly “0”),"
    " which particulars ({particular}) require.",
)
NO_BASIC_CLASS = Rule(
    code="PUP-616c",
    basis=(HELP_PAGES.section("oddziały"),),
    severity=Severity.WARNING,
    pl="Uczeń w nauczaniu domowym powinien być przypisany do oddziału podstawowego, a w okresie, którego dotyczą dane"
    " dziedzinowe ({particular}), nie ma przypisania.",
    en="A pupil in home education should be assigned to a basic class, but there is no assignment in the period of"
    " particulars ({particular}).",
)
ASSIGNMENTS_NOT_GIVEN = Rule(
    code="PUP-614b",
    basis=(*_PREPARATION, PUPILS_GUIDE.section("5.14")),
    severity=Severity.WARNING,
    pl="Nie podano przypisań do oddziałów, więc nie sprawdzono, czy jest przypisanie, którego wymagają dane dziedzinowe"
    " ({particular}).",
    en="The class assignments are not given, so it was not checked whether there is the one that particulars ({particular})"
    " require.",
)


def _class_missing(kind: ParticularKind, during: Period | None, known: ParticularsCircumstances) -> Finding | None:
    """
    Return the finding that on some day *during* that time there is no assignment to the class required, or that none are given.

    It is a basic class; for the compulsory preschool year, one of its level (PUP-614, PUP-616, PUP-631).

    >>> kind = ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL
    >>> [_class_missing(kind, None, ParticularsCircumstances(assignments=each)).code for each in ((), None)]
    ['PUP-616c', 'PUP-614b']
    """
    if known.assignments is None:
        return ASSIGNMENTS_NOT_GIVEN.finding(particular=kind)
    basic = basic_classes_during(known.assignments, during)
    if kind is _P.SCHOOL_DUTY_OUTSIDE_SCHOOL:
        rule, classes = NO_BASIC_CLASS, basic
    else:
        of_school = kind is _P.PREPARATION_OUTSIDE_SCHOOL
        rule = NO_CLASS_FOR_PREPARATION if of_school else NO_PRESCHOOL_CLASS_FOR_PREPARATION
        classes = tuple(each for each in basic if is_preparatory_level(each) is not False)
    return rule.when(left_uncovered(during, [each.period for each in classes], on=known.on), particular=kind)


def wrong_circumstances(kind: ParticularKind, during: Period | None, circumstances: ParticularsCircumstances) -> Findings:
    """
    Return what in the rest of the record excludes home education *during* that time: a certificate, or a missing class.

    >>> kind = ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL
    >>> wrong_circumstances(kind, None, ParticularsCircumstances(assignments=(), certificates=())).codes
    ('PUP-616c',)
    """
    return found(
        _excluded_by_certificate(kind, during, circumstances.certificates),
        _class_missing(kind, during, circumstances),
    )
