"""
What is wrong with one step of the procedure for access, before it is taken.

A step that is not open in the state of the case raises. What an open step needs (a comment, a matching password, a time limit
that is kept) is checked here, all of it at once.
"""

from datetime import date, datetime, timedelta
from typing import cast

from sio_rules._expect import expect, is_blank
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE, HELP_PAGES
from sio_rules.errors import IllegalStepError, InvalidValueError
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from ._moments import day_in_poland, instant
from .appearance import check_appearance
from .case import Case
from .deadlines import last_day_to_examine
from .events import (
    EVENTS,
    Accepted,
    AccessObtained,
    Confirmed,
    DataIncorrect,
    Event,
    ExaminationNoticeSent,
    ExtensionAsked,
    IdentityConfirmed,
    Lapsed,
    LoginShown,
    MarkedExamined,
    Rejected,
    Sent,
)
from .next_steps import open_rows, open_steps
from .table import CONFIRMATION_HOURS, StepRow

_TIMED = (Sent, Confirmed, Lapsed)

CONFIRMATION_NOT_MATCHED = Rule(
    code="ACC-119b",
    basis=(FORM_GUIDE.section("potwierdzenie"),),
    severity=Severity.ERROR,
    pl="Dane podane przy potwierdzeniu (podmiot, numer PESEL, hasło) nie są zgodne z formularzem; muszą być takie same.",
    en="The entity, PESEL number or password given at confirmation does not match the form; all three must match.",
)
NOT_YET_LAPSED = Rule(
    code="ACC-118c",
    basis=(HELP_PAGES.section("składanie wniosku"),),
    severity=Severity.ERROR,
    reading="A-40",
    pl="Wniosek jeszcze nie wygasł: czas na potwierdzenie nie upłynął (liczba godzin od wysłania: {hours}).",
    en="The request has not lapsed yet: the time to confirm it has not run out (hours since sending: {hours}).",
)
DECIDED_LATE = Rule(
    code="ACC-231c",
    basis=(ACCESS_GUIDE.section("I.2.3"),),
    severity=Severity.WARNING,
    reading="A-72",
    pl="Organ rozpatrzył wniosek {on}, po terminie, który upłynął {last_day}. Źródła nie łączą z opóźnieniem żadnego"
    " skutku.",
    en="The authority decided the request on {on}, after the deadline of {last_day}. The sources attach no consequence to"
    " the delay.",
)
ACCEPTANCE_COMMENT_MISSING = Rule(
    code="ACC-124",
    basis=(FORM_GUIDE.section("rozpatrywanie"),),
    severity=Severity.ERROR,
    pl="Nie wpisano komentarza do akceptacji; bez komentarza nie można zaakceptować wniosku.",
    en="No comment on the acceptance is entered; a request cannot be accepted without a comment.",
)
INCORRECTNESS_MISSING = Rule(
    code="ACC-236b",
    basis=(ACCESS_GUIDE.section("I.2.4"),),
    severity=Severity.ERROR,
    pl="Nie wpisano stwierdzonej niepoprawności; trzeba ją wskazać, gdy wnioskowi nie nadaje się biegu.",
    en="The incorrectness found is not entered; it must be named when a request is not proceeded with.",
)
ACCESS_NOT_MATCHED = Rule(
    code="ACC-126",
    basis=(FORM_GUIDE.section("dane dostępowe"),),
    severity=Severity.ERROR,
    pl="Dane podane przy pozyskiwaniu danych dostępowych (podmiot, numer PESEL, hasło) nie są zgodne z wnioskiem; muszą być"
    " takie same.",
    en="The entity, PESEL number or password given to obtain access data does not match the request; all three must match.",
)
ACCESS_OVER = Rule(
    code="ACC-265c",
    basis=(HELP_PAGES.section("logowanie"),),
    severity=Severity.ERROR,
    pl="Upoważnienie wygasło {last_day}, więc {on} danych dostępowych nie można już pozyskać.",
    en="The authorisation expired on {last_day}, so access data can no longer be obtained on {on}.",
)


def confirmation_deadline(case: Case) -> datetime | None:
    """
    Return the last moment, in UTC, at which *case* may still be confirmed: 24 hours after it was sent (ACC-118).

    None before it is sent, and where an unconfirmed request does not lapse (`Case.unconfirmed_lapses`).

    >>> from sio_rules.access.request.form import IdentityVariant
    >>> confirmation_deadline(Case(IdentityVariant.EPUAP)) is None
    True
    """
    expect("case", case, Case)
    sent = case.last(Sent)
    if sent is None or not case.unconfirmed_lapses:
        return None
    return instant("moment", sent.moment) + timedelta(hours=CONFIRMATION_HOURS)


def confirmed_late(case: Case, moment: datetime) -> bool:
    """
    Whether *moment* is later than 24 hours after *case* was sent; False where it does not lapse (ACC-118).

    >>> from datetime import UTC
    >>> from sio_rules.access import IdentityVariant
    >>> from sio_rules.access.procedure import advance
    >>> case = advance(Case(IdentityVariant.EPUAP), Sent(datetime(2026, 3, 2, 10, tzinfo=UTC)))
    >>> [confirmed_late(case, datetime(2026, 3, 3, 10, 0, second, tzinfo=UTC)) for second in (0, 1)]
    [False, True]
    """
    expect("moment", moment, datetime)
    last_moment = confirmation_deadline(case)
    confirmed = instant("moment", moment)
    return last_moment is not None and confirmed > last_moment


def check_step(case: Case, event: Event) -> Findings:
    """
    Return everything that is wrong with *event* as the next step of *case*, without taking it.

    Raises `IllegalStepError` where the step is not open at all, `InvalidValueError` for a day or moment before those of the
    steps so far, and `OutOfCoverageError` where a time limit leads outside the covered years.

    >>> from datetime import UTC
    >>> from sio_rules.access import IdentityVariant
    >>> from sio_rules.access.procedure import advance
    >>> sent = Sent(datetime(2026, 3, 2, 10, tzinfo=UTC))
    >>> check_step(advance(Case(IdentityVariant.EPUAP), sent), Confirmed(sent.moment, matched=False)).codes
    ('ACC-119b',)
    """
    expect("case", case, Case)
    expect("event", event, *EVENTS)
    rows_of_step(case, event)
    return wrong_in_step(case, event)


def rows_of_step(case: Case, event: Event) -> list[StepRow]:
    """
    Return the rows of *event* that are open to *case*: one, or one for each ground or time; none raises `IllegalStepError`.

    >>> from datetime import UTC
    >>> from sio_rules.access import IdentityVariant
    >>> [row.to for row in rows_of_step(Case(IdentityVariant.EPUAP), Sent(datetime(2026, 3, 2, 10, tzinfo=UTC)))]
    [CaseState.SENT]
    """
    rows = [row for row in open_rows(case) if row.event is event.kind]
    if not rows:
        raise IllegalStepError(case.state.name, event.kind.name, tuple(kind.name for kind in open_steps(case)))
    return rows


def wrong_in_step(case: Case, event: Event) -> Findings:
    """
    Return what is wrong with *event*, which is open to *case*; raises `InvalidValueError` where it lies before the last step.

    >>> from datetime import UTC
    >>> from sio_rules.access import IdentityVariant
    >>> wrong_in_step(Case(IdentityVariant.EPUAP), Sent(datetime(2026, 3, 2, 10, tzinfo=UTC)))
    <Findings: none>
    """
    _expect_no_earlier(case, event)
    if isinstance(event, (ExtensionAsked, IdentityConfirmed, Rejected)):
        return check_appearance(case, event)
    if isinstance(event, Confirmed):
        return found(CONFIRMATION_NOT_MATCHED.when(not event.matched, "matched"))
    if isinstance(event, Lapsed):
        return found(NOT_YET_LAPSED.when(not confirmed_late(case, event.moment), "moment", hours=CONFIRMATION_HOURS))
    if isinstance(event, Accepted):
        return found(_decided_late(case, event.on), ACCEPTANCE_COMMENT_MISSING.when(is_blank(event.comment), "comment"))
    if isinstance(event, DataIncorrect):
        return found(
            _decided_late(case, event.on), INCORRECTNESS_MISSING.when(is_blank(event.incorrectness), "incorrectness")
        )
    if isinstance(event, AccessObtained):
        return found(_access_over(case, event.on), ACCESS_NOT_MATCHED.when(not event.matched, "matched"))
    if isinstance(event, LoginShown):
        return found(_access_over(case, event.on))
    return found()


def notice_sent_on(case: Case) -> date:
    """
    Return the day from which the time limit of the examination runs in *case*, which is under examination (ACC-231).

    It is the day on which the second e-mail was sent, or the day of the mark where no sending is recorded (A-72).

    >>> from datetime import UTC
    >>> from sio_rules.access import IdentityVariant
    >>> from sio_rules.access.procedure import ExaminationNoticeSent, Filed, replay
    >>> moment, day = datetime(2026, 3, 2, 10, tzinfo=UTC), date(2026, 3, 2)
    >>> events = Sent(moment), Confirmed(moment, matched=True), Filed(day), MarkedExamined(day)
    >>> notice_sent_on(replay(Case(IdentityVariant.EPUAP), events)).isoformat()
    '2026-03-02'
    >>> events = *events, ExaminationNoticeSent(date(2026, 3, 3))
    >>> notice_sent_on(replay(Case(IdentityVariant.EPUAP), events)).isoformat()
    '2026-03-03'
    """
    sent = case.last(ExaminationNoticeSent) or case.last(MarkedExamined)
    return cast("MarkedExamined", sent).on


def _decided_late(case: Case, on: date) -> Finding | None:
    last_day = last_day_to_examine(notice_sent_on(case))
    return DECIDED_LATE.when(on > last_day, "on", last_day=last_day, on=on)


def _access_over(case: Case, on: date) -> Finding | None:
    last_day = None if case.validity is None else case.validity.end
    return ACCESS_OVER.when(last_day is not None and on > last_day, "on", last_day=last_day, on=on)


def _expect_no_earlier(case: Case, event: Event) -> None:
    """Raise where *event* lies before the last step; a moment is compared with a day by its day in Poland."""
    if not case.steps:
        return
    earlier = case.steps[-1].event
    if isinstance(event, _TIMED):
        if instant("moment", event.moment) < instant("moment", cast("Sent", earlier).moment):
            raise InvalidValueError("moment")
        return
    earlier_day = day_in_poland(instant("moment", earlier.moment)) if isinstance(earlier, _TIMED) else earlier.on
    if event.on < earlier_day:
        raise InvalidValueError("on")
