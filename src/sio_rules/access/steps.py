"""Which steps of the procedure for access are open to a case, and which states are its ends."""

from sio_rules.expect import expect

from .case import Case, CaseState
from .events import EventKind
from .step_table import REQUEST_LAPSED, STEPS, StepRow

FINAL_STATES = frozenset(CaseState) - {row.state for row in STEPS}
"""The states in which a case has ended."""


def open_rows(case: Case) -> tuple[StepRow, ...]:
    """Return the rows of `STEPS` that start from the state of *case* and fit how identity is proved."""
    expect("case", case, Case)
    state = case.state
    return tuple(
        row
        for row in STEPS
        if row.state is state
        and row.variant in (None, case.variant)
        and (case.unconfirmed_lapses or row.rule is not REQUEST_LAPSED)
    )


def open_steps(case: Case) -> tuple[EventKind, ...]:
    """
    Return what may happen next to *case*, in the order of the procedure; nothing where it has ended.

    >>> from sio_rules.access.form import IdentityVariant
    >>> open_steps(Case(IdentityVariant.EPUAP))
    (EventKind.SENT,)
    """
    return tuple(dict.fromkeys(row.event for row in open_rows(case)))
