"""
What must be done in a case, by whom and by when, as seen on a given day; what is late, and what follows from that.

Not modelled here: what becomes of a request that the authority does not examine in time. The sources give the authority five
working days and name no consequence, so the request simply stays with it.
"""

from datetime import date
from typing import cast

from sio_rules._expect import expect
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE
from sio_rules.deadlines import Deadline
from sio_rules.due import Due, Party
from sio_rules.rule import Finding, Rule, Severity, found

from .case import Case, CaseState
from .deadlines import examination_deadline, extension_deadline
from .events import EventKind, MarkedExamined
from .step_checks import appearance_term
from .table import open_steps

NEXT_STEP = Rule(
    code="ACC-208",
    basis=(ACCESS_GUIDE.section("I"),),
    severity=Severity.GROUND,
    pl="Dostępu udziela się dopiero po przeprowadzeniu całej procedury; następny krok: {step}.",
    en="Access is granted only after the whole procedure; next step: {step}.",
)
READY_FOR_EXAMINATION = Rule(
    code="ACC-122",
    basis=(FORM_GUIDE.section("rozpatrywanie"),),
    severity=Severity.GROUND,
    pl="Wniosek jest złożony i gotowy do rozpatrzenia.",
    en="The request is filed and ready for examination.",
)
EXAMINATION_LATE = Rule(
    code="ACC-231b",
    basis=(ACCESS_GUIDE.section("I.2.3"),),
    severity=Severity.WARNING,
    reading="A-35",
    pl="Organ powinien był rozpatrzyć wniosek do {last_day}. Źródła nie łączą z opóźnieniem żadnego skutku: wniosek nadal"
    " czeka na rozpatrzenie.",
    en="The authority should have examined the request by {last_day}. The sources attach no consequence to the delay: the"
    " request is still waiting to be examined.",
)
NO_SHOW_LEADS_TO_REJECTION = Rule(
    code="ACC-239c",
    basis=(ACCESS_GUIDE.section("I.2.5"), ACCESS_GUIDE.section("I.2.6")),
    severity=Severity.WARNING,
    pl="Termin zgłoszenia się upłynął {last_day}: wniosek osoby, która się nie zgłosiła, odrzuca się; można złożyć nowy.",
    en="The deadline to appear was {last_day}: the request of an applicant who did not appear is rejected; a new one may be"
    " filed.",
)

_WITHOUT_TERM = {
    CaseState.DRAFTED: (EventKind.SENT, Party.APPLICANT),
    CaseState.SENT: (EventKind.CONFIRMED, Party.APPLICANT),
    CaseState.CONFIRMED: (EventKind.FILED, Party.APPLICANT),
    CaseState.FILED: (EventKind.MARKED_EXAMINED, Party.AUTHORITY),
    CaseState.ACCEPTED: (EventKind.ACCESS_OBTAINED, Party.APPLICANT),
    CaseState.IDENTITY_CONFIRMED: (EventKind.ACCESS_OBTAINED, Party.APPLICANT),
    CaseState.ACCESS_OBTAINED: (EventKind.LOGIN_SHOWN, Party.APPLICANT),
}


def due(case: Case, *, on: date) -> tuple[Due, ...]:
    """
    Return what must be done in *case* as seen on the day *on*, the most urgent first; nothing where the case has ended.

    *what* names the step as its fact `step`, an `EventKind`. The last day of a time limit is in time. The 24 hours of the
    confirmation link are not counted in days: see `confirmation_deadline`. Raises `OutOfCoverageError` where a time limit leads
    outside the covered years.

    >>> from sio_rules.access.request.form import IdentityVariant
    >>> [(each.what.facts["step"], each.by) for each in due(Case(IdentityVariant.EPUAP), on=date(2026, 3, 2))]
    [(EventKind.SENT, Party.APPLICANT)]
    """
    expect("case", case, Case)
    expect("on", on, date)
    if case.state is CaseState.UNDER_EXAMINATION:
        deadline = examination_deadline(cast("MarkedExamined", case.last(MarkedExamined)).on)
        last_day = deadline.last_day
        late = on > last_day
        follows = found(EXAMINATION_LATE.when(late, last_day=last_day))
        return (Due(_next(EventKind.ACCEPTED), Party.AUTHORITY, deadline, late=late, because=follows),)
    term = appearance_term(case)
    if term is not None:
        return _appearance(case, term, on)
    if case.state not in _WITHOUT_TERM:
        return ()
    step, by = _WITHOUT_TERM[case.state]
    return (Due(_next(step), by, because=found(READY_FOR_EXAMINATION.when(case.state is CaseState.FILED))),)


def _appearance(case: Case, term: Deadline, on: date) -> tuple[Due, ...]:
    """Return what must be done where the applicant must appear within *term*."""
    if on > term.last_day:
        follows = found(NO_SHOW_LEADS_TO_REJECTION.finding(last_day=term.last_day))
        return (Due(_next(EventKind.REJECTED), Party.AUTHORITY, term, late=True, because=follows),)
    appear = Due(_next(EventKind.IDENTITY_CONFIRMED), Party.APPLICANT, term)
    if EventKind.EXTENSION_ASKED not in open_steps(case):
        return (appear,)
    ask_by = extension_deadline(term.last_day)
    if on > ask_by.last_day:
        return (appear,)
    return (appear, Due(_next(EventKind.EXTENSION_ASKED), Party.APPLICANT, ask_by, optional=True))


def _next(step: EventKind) -> Finding:
    return NEXT_STEP.finding(step=step)
