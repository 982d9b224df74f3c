"""
For which entity a request is filed: neither for a school inside a school complex nor for a branch.

A complex has one local data base for all its schools, and a school one with its branches (art. 5 ust. 4 of the SIO Act), so a person
has one login there.

Not modelled here: which number in RSPO a complex has; the caller gives it as the entity's.
"""

from sio_rules.acts import HELP_PAGES, SIO_ACT
from sio_rules.institutions import Institution
from sio_rules.rule import Findings, Rule, Severity, found

from .form import AccessRequest

_BASIS = (SIO_ACT.art("5", ust="4"), HELP_PAGES.section("składanie wniosku"))

SCHOOL_IN_COMPLEX = Rule(
    code="ACC-259",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Szkoła lub placówka, której dotyczy wniosek, należy do zespołu, a wniosek składa się dla zespołu: SIO nie przyjmuje tego"
    " podmiotu („Podmiot niepoprawny”).",
    en="The school or unit that the request concerns belongs to a school complex, and requests are filed for the complex: SIO"
    " refuses the entity (“Podmiot niepoprawny”).",
    reading="A-78",
)


BRANCH = Rule(
    code="ACC-259b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wniosek dotyczy filii, a składa się go dla szkoły lub placówki, do której filia należy.",
    en="The request concerns a branch, but requests are filed for the school or unit to which the branch belongs.",
    reading="A-78",
)


def check_entity(request: AccessRequest) -> Findings:
    """
    Return whether *request* is filed for a school or unit inside a school complex, or for a branch (ACC-259).

    Whether it is a branch is not known without its REGON number; nothing is found then.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, in_complex=True)
    >>> check_entity(AccessRequest(entity=school))
    <Findings ACC-259 at 'entity'>
    """
    entity = request.entity
    if not isinstance(entity, Institution):
        return found()
    return found(
        SCHOOL_IN_COMPLEX.when(entity.in_complex is True, "entity"),
        BRANCH.when(entity.branch is True, "entity"),
    )
