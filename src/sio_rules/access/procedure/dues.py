"""
What must be done in a case, by whom and by when, as seen on a given day; what is late, and what follows from that.

Not modelled here: what becomes of a request that the authority does not examine in time. The sources give the authority five
working days and name no consequence, so the request simply stays with it.
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE, HELP_PAGES
from sio_rules.deadlines import Deadline
from sio_rules.due import Due, Party
from sio_rules.labels import Label, term
from sio_rules.rule import Finding, Rule, Severity, found

from ._moments import day_in_poland
from .appearance import appearance_term
from .case import Case, CaseState
from .deadlines import examination_deadline, extension_deadline
from .events import EventKind
from .next_steps import open_steps
from .step_checks import confirmation_deadline, notice_sent_on
from .table import CONFIRMATION_HOURS

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

CONFIRMED_BY = Rule(
    code="ACC-118f",
    basis=(HELP_PAGES.section("składanie wniosku"),),
    severity=Severity.GROUND,
    reading="A-40",
    pl="Wniosek trzeba potwierdzić linkiem, zanim upłynie czas liczony od wysłania (liczba godzin: {hours}), czyli"
    " najpóźniej {last_day}.",
    en="The request must be confirmed by the link within the time that runs from sending (hours: {hours}), on {last_day} at"
    " the latest.",
)
CONFIRMATION_LATE = Rule(
    code="ACC-118g",
    basis=(HELP_PAGES.section("składanie wniosku"),),
    severity=Severity.WARNING,
    reading="A-40",
    pl="Czas na potwierdzenie wniosku upłynął {last_day}: niepotwierdzony wniosek wygasa; można złożyć nowy.",
    en="The time to confirm the request ended on {last_day}: an unconfirmed request lapses; a new one may be filed.",
)


class CaseTask(Label):
    """Name what must be done in a case where more than one event can do it."""

    DECISION = term(
        "rozpatrzenie wniosku (akceptacja albo nienadanie biegu)",
        en="decision on the request (acceptance, or not proceeding with it)",
    )


_WITHOUT_TERM = {
    CaseState.DRAFTED: (EventKind.SENT, Party.APPLICANT),
    CaseState.CONFIRMED: (EventKind.FILED, Party.APPLICANT),
    CaseState.FILED: (EventKind.MARKED_EXAMINED, Party.AUTHORITY),
    CaseState.ACCEPTED: (EventKind.ACCESS_OBTAINED, Party.APPLICANT),
    CaseState.IDENTITY_CONFIRMED: (EventKind.ACCESS_OBTAINED, Party.APPLICANT),
    CaseState.ACCESS_OBTAINED: (EventKind.LOGIN_SHOWN, Party.APPLICANT),
}


def due(case: Case, *, on: date) -> tuple[Due, ...]:
    """
    Return what must be done in *case* as seen on the day *on*, the most urgent first; nothing where the case has ended.

    *what* names the step as its fact `step`: an `EventKind`, or a `CaseTask` where more than one event can do it. The last day
    of a time limit is in time. The deadline to confirm is the day on which the 24 hours of the link end: see
    `confirmation_deadline` for the moment. Nothing is late where the sources set no time limit, as for a rejection. Raises
    `OutOfCoverageError` where a time limit leads outside the covered years.

    >>> from sio_rules.access.request.form import IdentityVariant
    >>> [(each.what.facts["step"], each.by) for each in due(Case(IdentityVariant.EPUAP), on=date(2026, 3, 2))]
    [(EventKind.SENT, Party.APPLICANT)]
    """
    expect("case", case, Case)
    expect("on", on, date)
    if case.state is CaseState.SENT:
        return (_confirmation(case, on),)
    if case.state is CaseState.UNDER_EXAMINATION:
        deadline = examination_deadline(notice_sent_on(case))
        late = on > deadline.last_day
        follows = found(EXAMINATION_LATE.when(late, last_day=deadline.last_day))
        return (Due(_next(CaseTask.DECISION), Party.AUTHORITY, deadline, late=late, because=follows),)
    appear_by = appearance_term(case)
    if appear_by is not None:
        return _appearance(case, appear_by, on)
    if case.state not in _WITHOUT_TERM:
        return ()
    step, by = _WITHOUT_TERM[case.state]
    return (Due(_next(step), by, because=found(READY_FOR_EXAMINATION.when(case.state is CaseState.FILED))),)


def _confirmation(case: Case, on: date) -> Due:
    """Return that the applicant must confirm *case*, which is sent."""
    last_moment = confirmation_deadline(case)
    if last_moment is None:
        return Due(_next(EventKind.CONFIRMED), Party.APPLICANT)
    last_day = day_in_poland(last_moment)
    late = on > last_day
    deadline = Deadline(last_day, last_day, found(CONFIRMED_BY.finding(hours=CONFIRMATION_HOURS, last_day=last_day)))
    follows = found(CONFIRMATION_LATE.when(late, last_day=last_day))
    return Due(_next(EventKind.CONFIRMED), Party.APPLICANT, deadline, late=late, because=follows)


def _appearance(case: Case, appear_by: Deadline, on: date) -> tuple[Due, ...]:
    """Return what must be done where the applicant must appear by *appear_by*."""
    if on > appear_by.last_day:
        follows = found(NO_SHOW_LEADS_TO_REJECTION.finding(last_day=appear_by.last_day))
        return (Due(_next(EventKind.REJECTED), Party.AUTHORITY, because=follows),)
    appear = Due(_next(EventKind.IDENTITY_CONFIRMED), Party.APPLICANT, appear_by)
    if EventKind.EXTENSION_ASKED not in open_steps(case):
        return (appear,)
    ask_by = extension_deadline(appear_by.last_day)
    if on > ask_by.last_day:
        return (appear,)
    return (appear, Due(_next(EventKind.EXTENSION_ASKED), Party.APPLICANT, ask_by, optional=True))


def _next(step: EventKind | CaseTask) -> Finding:
    return NEXT_STEP.finding(step=step)
