"""Which steps of the procedure for access are open to a case, and which states are its ends."""

from sio_rules._expect import expect
from sio_rules.access.request.form import IdentityVariant

from .case import Case, CaseState
from .events import EventKind
from .table import REQUEST_LAPSED, STEPS, StepRow

FINAL_STATES = frozenset(CaseState) - {row.state for row in STEPS}
"""The states in which a case has ended."""


_ROWS = {
    (state, variant): tuple(row for row in STEPS if row.state is state and row.variant in (None, variant))
    for state in CaseState
    for variant in IdentityVariant
}


def open_rows(case: Case) -> tuple[StepRow, ...]:
    """
    Return the rows of `STEPS` that start from the state of *case* and fit how identity is proved.

    >>> [each.to for each in open_rows(Case(IdentityVariant.EPUAP))]
    [CaseState.SENT]
    """
    expect("case", case, Case)
    rows = _ROWS[case.state, case.variant]
    if case.unconfirmed_lapses:
        return rows
    return tuple(row for row in rows if row.rule is not REQUEST_LAPSED)


def open_steps(case: Case) -> tuple[EventKind, ...]:
    """
    Return what may happen next to *case*, in the order of the procedure; nothing where it has ended.

    >>> open_steps(Case(IdentityVariant.EPUAP))
    (EventKind.SENT,)
    """
    return tuple(dict.fromkeys(row.event for row in open_rows(case)))
