"""
Who grants what a request asks for: one authority for each capacity in which the person asks.

The form holds the function, the entity and the scopes. They determine the capacities; a head has one, a person with an internal
authorisation one for each kind of scope. `sio_rules.access.authority` tells who grants access in a capacity.
"""

from sio_rules._expect import expect
from sio_rules.access.applicants import Applicant, Function
from sio_rules.access.authority.granting import NO_AUTHORITY_NAMED, granting_authority
from sio_rules.access.authority.grid import EntityKind, rows_of
from sio_rules.access.authority.offices import Authority
from sio_rules.access.scopes import internal_capacities
from sio_rules.institutions import Body, BodyKind, Institution
from sio_rules.rule import Decision, Finding, Findings, found

from .circumstances import NOTHING_KNOWN, RequestCircumstances
from .form import AccessRequest

_HEADS_BY_ENTITY: dict[EntityKind, Applicant] = {
    BodyKind.AUDIT_CHAMBER: Applicant.AUDIT_CHAMBER_PRESIDENT,
    BodyKind.UNIVERSITY: Applicant.RECTOR,
}
"""The heads whom the act names themselves; any other head is the head of the entity."""


def granting_authorities(
    request: AccessRequest, *, circumstances: RequestCircumstances = NOTHING_KNOWN
) -> dict[Applicant, Decision[Authority]]:
    """
    Return who grants what *request* asks for: a decision for each capacity in which the person asks (ACC-121, ACC-219 to ACC-223).

    An employee asks in the capacities of the selected scopes; the head, or acting head, of an audit chamber or a university as
    its president or rector. Empty where the form lacks the function, the entity or, of an employee, the scopes. Who runs an
    institution is one of its fields; *circumstances* may hold who sends its data to RSPO (`registered_by`), and who runs a
    shared services centre (`run_by`). A decision asks for what it lacks.

    Raises `TypeError` for a wrong kind of argument.

    >>> from sio_rules.access.scopes import AccessScope
    >>> scopes = frozenset({AccessScope.PUPILS, AccessScope.GRANTING_TO_HEADS})
    >>> request = AccessRequest(function=Function.EMPLOYEE, entity=Body(BodyKind.GMINA), scopes=scopes)
    >>> for capacity, decision in granting_authorities(request).items():
    ...     print(capacity.name, decision.outcome.role.name)
    GRANTER_FOR_HEADS HEAD_OF_OWN_ENTITY
    EMPLOYEE HEAD_OF_OWN_ENTITY
    """
    expect("request", request, AccessRequest)
    expect("circumstances", circumstances, RequestCircumstances)
    entity = request.entity
    if entity is None:
        return {}
    run_by = entity.run_by if isinstance(entity, Institution) else None
    return {
        capacity: granting_authority(
            capacity,
            entity.kind,
            registered_by=circumstances.registered_by,
            run_by=circumstances.run_by if run_by is None else run_by,
        )
        for capacity in _capacities(request, entity)
    }


def _capacities(request: AccessRequest, entity: Institution | Body) -> tuple[Applicant, ...]:
    """Return the capacities in which the person asks, in the order of the list; none where no function is selected."""
    if request.function is None:
        return ()
    if request.function is Function.EMPLOYEE:
        asked = internal_capacities(request.scopes)
        return tuple([each for each in Applicant if each in asked])
    return (_HEADS_BY_ENTITY.get(entity.kind, Applicant.HEAD),)


def check_grantors(request: AccessRequest, circumstances: RequestCircumstances) -> Findings:
    """
    Return for which capacities nobody can grant what *request* asks for (ACC-221).

    It stands at the scopes where these ask for granting access to heads, at the entity otherwise, or at the circumstance that
    names a body which grants nothing. Where a fact is not known on which the authority depends, nothing is wrong yet.

    >>> from sio_rules.access.scopes import AccessScope
    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> scopes = frozenset({AccessScope.GRANTING_TO_HEADS})
    >>> check_grantors(AccessRequest(function=Function.EMPLOYEE, entity=school, scopes=scopes), NOTHING_KNOWN)
    <Findings ACC-221f at 'scopes'>
    """
    if not _may_founder(request, circumstances):
        return found()
    decisions = granting_authorities(request, circumstances=circumstances)
    return found(
        *(_placed(why, capacity) for capacity, each in decisions.items() if each.outcome is None for why in each.because)
    )


def _may_founder(request: AccessRequest, circumstances: RequestCircumstances) -> bool:
    """Whether a decision may have no authority: a circumstance names the body that decides, or no row of the grid applies."""
    entity = request.entity
    return entity is not None and (
        circumstances.registered_by is not None
        or circumstances.run_by is not None
        or not all(rows_of(capacity, entity.kind) for capacity in _capacities(request, entity))
    )


def _placed(why: Finding, capacity: Applicant) -> Finding:
    """Return the finding *why* nobody grants, at its field of the form or of the circumstances."""
    if why.rule is not NO_AUTHORITY_NAMED:
        return why.moved_under("circumstances")
    at = "scopes" if capacity is Applicant.GRANTER_FOR_HEADS else why.at
    return NO_AUTHORITY_NAMED.finding(at, **why.facts)
