"""
Whose consent home education requires: that of a director, by an administrative decision under art. 37 ust. 1 (5.2, 5.3, 5.13).

Not modelled here: the conditions of the consent, because SIO asks only whether it was given.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.institutions import SCHOOLS, InstitutionKind
from sio_rules.rule import Finding, Rule, Severity

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
    pl="Zgodę wydał dyrektor podmiotu innego rodzaju ({institution_kind}), a zgodę na przygotowanie przedszkolne poza"
    " szkołą może wydać tylko dyrektor szkoły podstawowej.",
    en="The consent was given by the director of another kind of entity ({institution_kind}), but only the director of a"
    " primary school may consent to the compulsory preschool year outside school.",
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
    " kindergarten or of a primary school may consent to the compulsory preschool year outside a preschool.",
)


@frozen
class _ConsentRow(Value):
    """Hold one row of the table of directors: whose consent *particular* requires, and the rule for any other consent."""

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
"""Which directors may consent: one row for each kind of home education."""


def wrong_decision(kind: ParticularKind, decision_of: InstitutionKind | None) -> Finding | None:
    """
    Return the finding that there is no administrative decision, or that the wrong director issued it (PUP-611, 615, 631).

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
