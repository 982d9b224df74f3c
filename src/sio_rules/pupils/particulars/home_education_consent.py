"""
Whose consent a duty fulfilled outside a kindergarten or school rests on: an administrative decision under art. 37 ust. 1.

Not modelled here: the conditions on which a director grants it, for SIO asks only whether it was granted.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.institutions import SCHOOLS, InstitutionKind
from sio_rules.rule import Finding, Rule, Severity

from .home_education_entry import PREPARATION, SCHOOL_DUTY, HomeEducation
from .kinds import ParticularKind

P = ParticularKind

CONSENT = PRAWO_OSWIATOWE.art("37", ust="1")

NO_DECISION = Rule(
    code="PUP-611a",
    basis=(CONSENT, *PREPARATION, SCHOOL_DUTY),
    severity=Severity.ERROR,
    pl="Dane „{particular}” wymagają zgody dyrektora wydanej w formie decyzji administracyjnej, a jej nie ma.",
    en="The particulars “{particular}” need the consent of a director, given as an administrative decision, and there is none.",
)
DECISION_OF_ANOTHER_THAN_PRIMARY_SCHOOL = Rule(
    code="PUP-611b",
    basis=(CONSENT, PUPILS_GUIDE.section("5.2")),
    severity=Severity.ERROR,
    pl="Zgodę na przygotowanie przedszkolne poza szkołą wydaje dyrektor szkoły podstawowej, a wydał ją dyrektor podmiotu:"
    " {decision_of}.",
    en="The consent to preparation outside school is given by the director of a primary school; here it was the director of:"
    " {decision_of}.",
)
DECISION_OF_NO_SCHOOL = Rule(
    code="PUP-615a",
    basis=(CONSENT, SCHOOL_DUTY),
    severity=Severity.ERROR,
    pl="Zgodę na spełnianie obowiązku szkolnego poza szkołą wydaje dyrektor szkoły, a wydał ją dyrektor podmiotu: {decision_of}.",
    en="The consent to the school duty outside school is given by the director of a school; here it was the director of:"
    " {decision_of}.",
)
DECISION_OF_NO_PRESCHOOL = Rule(
    code="PUP-631a",
    basis=(CONSENT, PUPILS_GUIDE.section("5.13")),
    severity=Severity.ERROR,
    pl="Zgodę na przygotowanie poza placówką wychowania przedszkolnego wydaje dyrektor przedszkola lub szkoły podstawowej, a wydał"
    " ją dyrektor podmiotu: {decision_of}.",
    en="The consent to preparation outside preschool is given by the director of a kindergarten or of a primary school; here it"
    " was the director of: {decision_of}.",
)


@frozen
class ConsentRow:
    """Hold one row of the table of directors: whose consent *particular* needs, and the rule that another's breaks."""

    particular: ParticularKind
    institutions: frozenset[InstitutionKind]
    rule: Rule

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("particular", self.particular, ParticularKind)
        expect("institutions", self.institutions, frozenset)
        expect_each("institutions", self.institutions, InstitutionKind)
        expect("rule", self.rule, Rule)


CONSENTS = (
    ConsentRow(
        P.PREPARATION_OUTSIDE_SCHOOL, frozenset({InstitutionKind.PRIMARY_SCHOOL}), DECISION_OF_ANOTHER_THAN_PRIMARY_SCHOOL
    ),
    ConsentRow(P.SCHOOL_DUTY_OUTSIDE_SCHOOL, SCHOOLS, DECISION_OF_NO_SCHOOL),
    ConsentRow(
        P.PREPARATION_OUTSIDE_PRESCHOOL,
        frozenset({InstitutionKind.KINDERGARTEN, InstitutionKind.PRIMARY_SCHOOL}),
        DECISION_OF_NO_PRESCHOOL,
    ),
)
"""Whose director gives the consent: one row for each of the three."""


def wrong_decision(entry: HomeEducation) -> Finding | None:
    """
    Find an entry without an administrative decision, or with one of a director who does not give it (PUP-611, 615, 631).

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> from sio_rules.pupils.particulars.home_education_entry import EntryDates
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = {"kind": P.PREPARATION_OUTSIDE_SCHOOL, "institution": school, "dates": EntryDates()}
    >>> wrong_decision(HomeEducation(**entry, decision_of=InstitutionKind.PRIMARY_SCHOOL)) is None
    True
    >>> wrong_decision(HomeEducation(**entry, decision_of=InstitutionKind.KINDERGARTEN)).code
    'PUP-611b'
    """
    expect("entry", entry, HomeEducation)
    if entry.decision_of is None:
        return NO_DECISION.finding("decision_of", particular=entry.kind)
    row = next(row for row in CONSENTS if row.particular is entry.kind)
    if entry.decision_of in row.institutions:
        return None
    return row.rule.finding("decision_of", decision_of=entry.decision_of)
