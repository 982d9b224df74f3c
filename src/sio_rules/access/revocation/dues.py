"""What must be done in a revocation, and by whom; the sources set no time limits for it."""

from sio_rules._expect import expect
from sio_rules.acts import REVOCATION_GUIDE
from sio_rules.due import Due
from sio_rules.rule import Finding, Rule, Severity, found

from .case import Revocation
from .steps import open_rows
from .table import RevocationState, taken_by

NEXT_STEP = Rule(
    code="REV-028",
    basis=(REVOCATION_GUIDE.section("wstęp"),),
    severity=Severity.GROUND,
    pl="Cofnięcie jest zakończone dopiero po wszystkich krokach; następny krok: {step}.",
    en="The revocation is finished only after all steps; next step: {step}.",
)
AUTHORITY_MUST_DECIDE = Rule(
    code="REV-020",
    basis=(REVOCATION_GUIDE.section("własna jednostka, etap I"),),
    severity=Severity.GROUND,
    pl="Wniosek jest u organu upoważniającego, który ma obowiązek go zweryfikować i rozpatrzyć.",
    en="The request is with the granting authority, which must verify and decide it.",
)

_WITH_THE_AUTHORITY = frozenset(
    {
        RevocationState.QUEUED,
        RevocationState.FETCHED,
        RevocationState.TAKEN_UP,
        RevocationState.TAKING_UP_SENT,
        RevocationState.UNDER_EXAMINATION,
    }
)
"""The states in which the authority owes a decision."""


def due(revocation: Revocation) -> tuple[Due, ...]:
    """
    Return what must be done next in *revocation*, and by whom; nothing where it has ended.

    *what* names the step as its fact `step`, a `RevocationEventKind`. The sources set no time limit, so nothing has a deadline
    or is late.

    >>> from sio_rules.access.revocation import RevocationReason, RevocationRoute
    >>> revocation = Revocation(RevocationRoute.OWN_EMPLOYEE, RevocationReason.ACCESS_FOR_HEAD_WITHDRAWN)
    >>> [(each.what.facts["step"], each.by) for each in due(revocation)]
    [(RevocationEventKind.CONFIRMED, Party.ENTITY)]
    """
    expect("revocation", revocation, Revocation)
    rows = open_rows(revocation)
    if not rows:
        return ()
    what, by = NEXT_STEP.finding(step=rows[0].event), taken_by(rows[0], revocation.route)
    return (Due(what, by, because=found(authority_must_decide(revocation))),)


def authority_must_decide(revocation: Revocation) -> Finding | None:
    """
    Return the finding that *revocation* is with the authority, which must verify and decide it (REV-020).

    >>> from sio_rules.access.revocation import RevocationReason, RevocationRoute
    >>> authority_must_decide(Revocation(RevocationRoute.OWN_EMPLOYEE, RevocationReason.SUPERVISION)) is None
    True
    """
    expect("revocation", revocation, Revocation)
    return AUTHORITY_MUST_DECIDE.when(revocation.state in _WITH_THE_AUTHORITY)
