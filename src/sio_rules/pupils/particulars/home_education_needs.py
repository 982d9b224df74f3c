"""
What home education needs: a director's consent, a class, and no certificate that excludes it.

The consent is an administrative decision under art. 37 ust. 1. The child is assigned to a basic class all the same.

Not modelled here: the conditions of consent, for SIO asks only whether it was given; individual teaching that rests on no
certificate (`check_particulars` finds entries on both at once).
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import HELP_PAGES, PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment
from sio_rules.institutions import SCHOOLS, InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.assignments.basic_classes import basic_classes_during, is_preparatory_level
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .circumstances import ParticularsCircumstances
from .kinds import ParticularKind

_PREPARATION = (PUPILS_GUIDE.section("5.2"), PUPILS_GUIDE.section("5.13"))
_SCHOOL_DUTY = PUPILS_GUIDE.section("5.3")
_CONSENT = PRAWO_OSWIATOWE.art("37", ust="1")
_P = ParticularKind

NO_DECISION = Rule(
    code="PUP-611a",
    basis=(_CONSENT, *_PREPARATION, _SCHOOL_DUTY),
    severity=Severity.ERROR,
    pl="Nie ma zgody dyrektora wydanej w formie decyzji administracyjnej, której wymagają dane dziedzinowe ({particular}).",
    en="There is no consent of a director, given as an administrative decision, which particulars ({particular}) require.",
)
DECISION_OF_ANOTHER_THAN_PRIMARY_SCHOOL = Rule(
    code="PUP-611b",
    basis=(_CONSENT, PUPILS_GUIDE.section("5.2")),
    severity=Severity.ERROR,
    pl="Zgodę wydał dyrektor podmiotu innego rodzaju ({institution_kind}), a zgodę na przygotowanie przedszkolne poza szkołą"
    " może wydać tylko dyrektor szkoły podstawowej.",
    en="The consent was given by the director of another kind of entity ({institution_kind}), but only the director of a"
    " primary school may consent to preschool preparation outside school.",
)
DECISION_OF_NO_SCHOOL = Rule(
    code="PUP-615a",
    basis=(_CONSENT, _SCHOOL_DUTY),
    severity=Severity.ERROR,
    pl="Zgodę wydał dyrektor podmiotu innego rodzaju ({institution_kind}), a zgodę na spełnianie obowiązku szkolnego poza"
    " szkołą może wydać tylko dyrektor szkoły.",
    en="The consent was given by the director of another kind of entity ({institution_kind}), but only the director of a"
    " school may consent to compulsory schooling being fulfilled outside school.",
)
DECISION_OF_NO_PRESCHOOL = Rule(
    code="PUP-631a",
    basis=(_CONSENT, PUPILS_GUIDE.section("5.13")),
    severity=Severity.ERROR,
    pl="Zgodę wydał dyrektor podmiotu innego rodzaju ({institution_kind}), a zgodę na przygotowanie przedszkolne poza"
    " placówką wychowania przedszkolnego może wydać tylko dyrektor przedszkola lub szkoły podstawowej.",
    en="The consent was given by the director of another kind of entity ({institution_kind}), but only the director of a"
    " kindergarten or of a primary school may consent to preschool preparation outside a preschool.",
)


@frozen
class _ConsentRow(Value):
    """Hold one row of the table of directors: whose consent *particular* needs, and the rule that another's breaks."""

    particular: ParticularKind
    institutions: frozenset[InstitutionKind]
    rule: Rule


_CONSENTS = (
    _ConsentRow(
        _P.PREPARATION_OUTSIDE_SCHOOL, frozenset({InstitutionKind.PRIMARY_SCHOOL}), DECISION_OF_ANOTHER_THAN_PRIMARY_SCHOOL
    ),
    _ConsentRow(_P.SCHOOL_DUTY_OUTSIDE_SCHOOL, SCHOOLS, DECISION_OF_NO_SCHOOL),
    _ConsentRow(
        _P.PREPARATION_OUTSIDE_PRESCHOOL,
        frozenset({InstitutionKind.KINDERGARTEN, InstitutionKind.PRIMARY_SCHOOL}),
        DECISION_OF_NO_PRESCHOOL,
    ),
)
"""Whose director gives the consent: one row for each of the three."""


def wrong_decision(kind: ParticularKind, decision_of: InstitutionKind | None) -> Finding | None:
    """
    Return the finding that there is no administrative decision, or that it is of a director who does not give it (PUP-611, 615, 631).

    >>> kind = ParticularKind.PREPARATION_OUTSIDE_SCHOOL
    >>> wrong_decision(kind, InstitutionKind.PRIMARY_SCHOOL) is None
    True
    >>> wrong_decision(kind, InstitutionKind.KINDERGARTEN).code, wrong_decision(kind, None).code
    ('PUP-611b', 'PUP-611a')
    """
    expect("kind", kind, ParticularKind)
    expect("decision_of", decision_of, InstitutionKind, type(None))
    if decision_of is None:
        return NO_DECISION.finding("decision_of", particular=kind)
    for row in _CONSENTS:
        if row.particular is kind and decision_of not in row.institutions:
            return row.rule.finding("decision_of", institution_kind=decision_of)
    return None


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
    en="The child has a certificate of the need for individual preschool preparation; the guide also calls that individual"
    " teaching, and a child with a certificate of the need for individual teaching is not reported in particulars"
    " ({particular}).",
)
INDIVIDUAL_TEACHING_IS_NO_HOME_EDUCATION = Rule(
    code="PUP-616a",
    basis=(_SCHOOL_DUTY,),
    severity=Severity.ERROR,
    pl="Uczeń ma orzeczenie o potrzebie indywidualnego nauczania, a organizuje je szkoła, gdziekolwiek się odbywa, więc"
    " uczeń nie spełnia obowiązku szkolnego poza szkołą.",
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

    A certificate (PUP-612, PUP-616) without a period holds at any time; where *during* is None, each certificate counts.

    >>> kind = ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL
    >>> _excluded_by_certificate(kind, None, (Certificate(CertificateKind.INDIVIDUAL_PREPARATION),)) is None
    True
    >>> _excluded_by_certificate(kind, None, (Certificate(CertificateKind.INDIVIDUAL_TEACHING),)).code
    'PUP-616a'
    """
    if certificates is None:
        return CERTIFICATES_NOT_GIVEN.finding(particular=kind)
    held = {
        each.kind
        for each in certificates
        if during is None or each.period is None or each.period.overlap(during) is not None
    }
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


def _class_missing(
    kind: ParticularKind, during: Period | None, assignments: tuple[ClassAssignment, ...] | None
) -> Finding | None:
    """
    Return the finding that none of *assignments* is to the class needed *during* that time, or that they are not given.

    It is a basic class, for preparation of the level of preparation (PUP-614, PUP-616, PUP-631).

    >>> kind = ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL
    >>> _class_missing(kind, None, ()).code, _class_missing(kind, None, None).code
    ('PUP-616c', 'PUP-614b')
    """
    if assignments is None:
        return ASSIGNMENTS_NOT_GIVEN.finding(particular=kind)
    basic = basic_classes_during(assignments, during)
    if kind is _P.SCHOOL_DUTY_OUTSIDE_SCHOOL:
        return NO_BASIC_CLASS.when(not basic, particular=kind)
    of_school = kind is _P.PREPARATION_OUTSIDE_SCHOOL
    rule = NO_CLASS_FOR_PREPARATION if of_school else NO_PRESCHOOL_CLASS_FOR_PREPARATION
    return rule.when(all(is_preparatory_level(each) is False for each in basic), particular=kind)


def wrong_circumstances(kind: ParticularKind, during: Period | None, circumstances: ParticularsCircumstances) -> Findings:
    """
    Return what the rest of the record has against home education *during* that time: a certificate, or no class.

    >>> kind = ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL
    >>> wrong_circumstances(kind, None, ParticularsCircumstances(assignments=(), certificates=())).codes
    ('PUP-616c',)
    """
    return found(
        _excluded_by_certificate(kind, during, circumstances.certificates),
        _class_missing(kind, during, circumstances.assignments),
    )
