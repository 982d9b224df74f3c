"""Which steps are open in the state of a case: what may happen next."""

from sio_rules._expect import expect
from sio_rules.access.request.form import IdentityVariant

from .case import Case, CaseState
from .events import EventKind, ExaminationNoticeSent
from .table import EXAMINATION_NOTICE_SENT, REQUEST_LAPSED, STEPS, StepRow

_ROWS = {
    (state, variant): tuple(row for row in STEPS if row.state is state and row.variant in (None, variant))
    for state in CaseState
    for variant in IdentityVariant
}


def open_rows(case: Case) -> tuple[StepRow, ...]:
    """
    Return the rows of `STEPS` that start from the state of *case* and fit how identity is proved.

    The second e-mail is sent once, and a request lapses only where unconfirmed ones do.

    >>> [row.to for row in open_rows(Case(IdentityVariant.EPUAP))]
    [CaseState.SENT]
    """
    expect("case", case, Case)
    rows = _ROWS[case.state, case.variant]
    if not case.unconfirmed_lapses:
        rows = tuple(row for row in rows if row.rule is not REQUEST_LAPSED)
    if case.last(ExaminationNoticeSent) is not None:
        return tuple(row for row in rows if row.rule is not EXAMINATION_NOTICE_SENT)
    return rows


def open_steps(case: Case) -> tuple[EventKind, ...]:
    """
    Return what may happen next to *case*, in the order of the procedure; nothing where it has ended.

    >>> open_steps(Case(IdentityVariant.EPUAP))
    (EventKind.SENT,)
    """
    return tuple(dict.fromkeys(row.event for row in open_rows(case)))
