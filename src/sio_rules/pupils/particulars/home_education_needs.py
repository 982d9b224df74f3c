"""
What home education needs: a director's consent, a class, and no certificate that excludes it.

The consent is an administrative decision under art. 37 ust. 1. The child is assigned to a basic class all the same.
Individual teaching excludes home education, for the school organises that itself.

Not modelled here: the conditions on which a director consents, for SIO asks only whether it was done; individual teaching
that rests on no certificate (`check_particulars` finds entries on both at once).
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
    pl="Dane „{particular}” wymagają zgody dyrektora wydanej w formie decyzji administracyjnej, a jej nie ma.",
    en="The particulars “{particular}” need the consent of a director, given as an administrative decision, and there is"
    " none.",
)
DECISION_OF_ANOTHER_THAN_PRIMARY_SCHOOL = Rule(
    code="PUP-611b",
    basis=(_CONSENT, PUPILS_GUIDE.section("5.2")),
    severity=Severity.ERROR,
    pl="Zgodę na przygotowanie przedszkolne poza szkołą wydaje dyrektor szkoły podstawowej, a wydał ją dyrektor podmiotu:"
    " {institution_kind}.",
    en="The consent to preparation outside school is given by the director of a primary school; here it was the director of:"
    " {institution_kind}.",
)
DECISION_OF_NO_SCHOOL = Rule(
    code="PUP-615a",
    basis=(_CONSENT, _SCHOOL_DUTY),
    severity=Severity.ERROR,
    pl="Zgodę na spełnianie obowiązku szkolnego poza szkołą wydaje dyrektor szkoły, a wydał ją dyrektor podmiotu:"
    " {institution_kind}.",
    en="The consent to the school duty outside school is given by the director of a school; here it was the director of:"
    " {institution_kind}.",
)
DECISION_OF_NO_PRESCHOOL = Rule(
    code="PUP-631a",
    basis=(_CONSENT, PUPILS_GUIDE.section("5.13")),
    severity=Severity.ERROR,
    pl="Zgodę na przygotowanie poza placówką wychowania przedszkolnego wydaje dyrektor przedszkola lub szkoły podstawowej,"
    " a wydał ją dyrektor podmiotu: {institution_kind}.",
    en="The consent to preparation outside preschool is given by the director of a kindergarten or of a primary school;"
    " here it was the director of: {institution_kind}.",
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
    pl="Dziecka, które ma orzeczenie o potrzebie indywidualnego nauczania, nie wykazuje się w danych „{particular}”.",
    en="A child with a certificate on the need of individual teaching is not reported in the particulars “{particular}”.",
)
HAS_INDIVIDUAL_PREPARATION = Rule(
    code="PUP-612b",
    basis=(*_PREPARATION, PUPILS_GUIDE.section("5.14")),
    severity=Severity.WARNING,
    pl="Dziecko ma orzeczenie o indywidualnym przygotowaniu przedszkolnym; instrukcja nazywa je też indywidualnym"
    " nauczaniem, którego w danych „{particular}” się nie wykazuje.",
    en="The child has a certificate on individual preparation; the instruction calls that individual teaching too, which is"
    " not reported in the particulars “{particular}”.",
)
INDIVIDUAL_TEACHING_IS_NO_HOME_EDUCATION = Rule(
    code="PUP-616a",
    basis=(_SCHOOL_DUTY,),
    severity=Severity.ERROR,
    pl="Ucznia z nauczaniem indywidualnym nie wykazuje się jako spełniającego obowiązek szkolny poza szkołą: to szkoła je"
    " organizuje, gdziekolwiek się odbywa.",
    en="A pupil with individual teaching is not reported as fulfilling the school duty outside school: the school organises"
    " it, wherever it takes place.",
)
CERTIFICATES_NOT_GIVEN = Rule(
    code="PUP-612c",
    basis=(*_PREPARATION, _SCHOOL_DUTY),
    severity=Severity.WARNING,
    pl="Nie wiadomo, czy dziecko ma orzeczenie o potrzebie indywidualnego nauczania, które wyklucza dane „{particular}”.",
    en="It is not known whether the child has a certificate on the need of individual teaching, which excludes the"
    " particulars “{particular}”.",
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
    pl="Dane „{particular}” wymagają przypisania dziecka do oddziału podstawowego na poziomie „0”, a od roku 2020/2021"
    " wychowania przedszkolnego.",
    en="The particulars “{particular}” need the child's assignment to a basic class at the level “0”, since 2020/2021 at"
    " that of preschool education.",
)
NO_PRESCHOOL_CLASS_FOR_PREPARATION = Rule(
    code="PUP-631b",
    basis=(PUPILS_GUIDE.section("5.13"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Dane „{particular}” wymagają przypisania dziecka do oddziału podstawowego wychowania przedszkolnego (do roku"
    " 2019/2020 na poziomie „0”).",
    en="The particulars “{particular}” need the child's assignment to a basic class of preschool education (until 2019/2020"
    " at the level “0”).",
)
NO_BASIC_CLASS = Rule(
    code="PUP-616c",
    basis=(HELP_PAGES.section("oddziały"),),
    severity=Severity.WARNING,
    pl="Uczeń w edukacji domowej powinien być przypisany do oddziału podstawowego (dane „{particular}”).",
    en="A pupil in home education should be assigned to a basic class (particulars “{particular}”).",
)
ASSIGNMENTS_NOT_GIVEN = Rule(
    code="PUP-614b",
    basis=(*_PREPARATION, PUPILS_GUIDE.section("5.14")),
    severity=Severity.WARNING,
    pl="Nie podano przypisań do oddziałów, których wymagają dane „{particular}”.",
    en="The assignments to classes, which the particulars “{particular}” need, are not given.",
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
    return rule.when(not any(map(is_preparatory_level, basic)), particular=kind)


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
