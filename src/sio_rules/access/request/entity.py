"""
For which entity a request is filed: a school that belongs to a school complex is not one.

Not modelled here: which number in RSPO a complex has; the caller gives it as the entity's.
"""

from sio_rules.acts import HELP_PAGES
from sio_rules.institutions import Institution
from sio_rules.rule import Finding, Rule, Severity

from .form import AccessRequest

SCHOOL_IN_COMPLEX = Rule(
    code="ACC-259",
    basis=(HELP_PAGES.section("składanie wniosku"),),
    severity=Severity.ERROR,
    pl="Szkoła lub placówka, której dotyczy wniosek, należy do zespołu, a wniosek składa się dla zespołu: SIO nie przyjmuje tego"
    " podmiotu („Podmiot niepoprawny”).",
    en="The school or unit that the request concerns belongs to a school complex, and requests are filed for the complex: SIO"
    " refuses the entity (“Podmiot niepoprawny”).",
    reading="A-78",
)


def school_in_complex(request: AccessRequest) -> Finding | None:
    """
    Return the finding that *request* is filed for a school or unit inside a school complex (ACC-259).

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, in_complex=True)
    >>> school_in_complex(AccessRequest(entity=school))
    <Finding ACC-259 at 'entity'>
    """
    entity = request.entity
    return SCHOOL_IN_COMPLEX.when(isinstance(entity, Institution) and entity.in_complex, "entity")
