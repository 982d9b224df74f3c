"""
What is wrong with one step of the procedure for access, before it is taken.

A step that is not open in the state of the case raises. What an open step needs (a comment, a matching password, a time limit
that is kept) is checked here, all of it at once.
"""

from datetime import date, datetime, timedelta
from typing import cast

from sio_rules._expect import expect
from sio_rules.access.request.form import IdentityVariant
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE, HELP_PAGES
from sio_rules.deadlines import Deadline
from sio_rules.errors import IllegalStepError, InvalidValueError
from sio_rules.rule import Findings, Rule, Severity, found

from ._moments import instant
from .case import Case, CaseState
from .deadlines import appearance_deadline, last_day_to_appear
from .events import (
    EVENTS,
    Accepted,
    AccessObtained,
    Confirmed,
    DataIncorrect,
    Event,
    ExtensionAsked,
    IdentityConfirmed,
    Lapsed,
    Rejected,
    RejectionGround,
    Sent,
)
from .extension import check_extension
from .shown_document import check_document
from .table import CONFIRMATION_HOURS, TERM_EXTENDED, open_rows, open_steps

_TIMED = (Sent, Confirmed, Lapsed)

CONFIRMATION_NOT_MATCHED = Rule(
    code="ACC-119b",
    basis=(FORM_GUIDE.section("potwierdzenie"),),
    severity=Severity.ERROR,
    pl="Dane podane przy potwierdzeniu (podmiot, PESEL, hasło) nie są zgodne z formularzem; muszą być takie same.",
    en="The entity, PESEL or password given at confirmation does not match the form; all three must match.",
)
NOT_YET_LAPSED = Rule(
    code="ACC-118c",
    basis=(HELP_PAGES.section("składanie wniosku"),),
    severity=Severity.ERROR,
    reading="A-40",
    pl="Wniosek jeszcze nie wygasł: czas na potwierdzenie nie upłynął (liczba godzin od wysłania: {hours}).",
    en="The request has not lapsed yet: the time to confirm it has not run out (hours since sending: {hours}).",
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
IDENTITY_COMMENT_MISSING = Rule(
    code="ACC-125b",
    basis=(FORM_GUIDE.section("tożsamość"),),
    severity=Severity.ERROR,
    pl="Nie wpisano komentarza do potwierdzenia tożsamości; komentarz jest wymagany.",
    en="No comment on the confirmation of identity is entered; a comment is required.",
)
APPEARED_LATE = Rule(
    code="ACC-239b",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.ERROR,
    pl="Wnioskodawca zgłosił się po terminie ({on}), który upłynął {last_day}: spóźnione zgłoszenie się jest traktowane jak"
    " niestawienie się.",
    en="The applicant appeared after the deadline ({on}), which was {last_day}: appearing late counts as failure to appear.",
)
NO_SHOW_BEFORE_END = Rule(
    code="ACC-249d",
    basis=(ACCESS_GUIDE.section("I.2.6"),),
    severity=Severity.ERROR,
    pl="Niestawienie się stwierdzono za wcześnie ({on}): można je stwierdzić dopiero po upływie terminu ({last_day}).",
    en="The failure to appear was recorded too early ({on}): it can be recorded only after the deadline ({last_day}).",
)
ACCESS_NOT_MATCHED = Rule(
    code="ACC-126",
    basis=(FORM_GUIDE.section("dane dostępowe"),),
    severity=Severity.ERROR,
    pl="Dane podane przy pozyskiwaniu danych dostępowych (podmiot, PESEL, hasło) nie są zgodne z wnioskiem; muszą być takie"
    " same.",
    en="The entity, PESEL or password given to obtain access data does not match the request; all three must match.",
)


def confirmation_deadline(case: Case) -> datetime | None:
    """
    Return the last moment, in UTC, at which *case* may still be confirmed: 24 hours after it was sent (ACC-118).

    None before it is sent, and where an unconfirmed request does not lapse (`Case.unconfirmed_lapses`).

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
    >>> from sio_rules.access.procedure import advance
    >>> case = advance(Case(IdentityVariant.EPUAP), Sent(datetime(2026, 3, 2, 10, tzinfo=UTC)))
    >>> [confirmed_late(case, datetime(2026, 3, 3, 10, 0, second, tzinfo=UTC)) for second in (0, 1)]
    [False, True]
    """
    expect("moment", moment, datetime)
    last_moment = confirmation_deadline(case)
    confirmed = instant("moment", moment)
    return last_moment is not None and confirmed > last_moment


def appearance_term(case: Case) -> Deadline | None:
    """
    Return the deadline to appear in *case*: five working days, or the chosen day (ACC-239, ACC-242).

    None unless the case is accepted and identity is proved in person. Raises `OutOfCoverageError` as `appearance_deadline` does.

    >>> appearance_term(Case(IdentityVariant.IN_PERSON)) is None
    True
    """
    expect("case", case, Case)
    if case.variant is IdentityVariant.EPUAP:
        return None
    if case.state is CaseState.ACCEPTED:
        return appearance_deadline(_received_on(case))
    if case.state is CaseState.DEADLINE_EXTENDED:
        chosen_day = _chosen_day(case)
        return Deadline(chosen_day, chosen_day, found(TERM_EXTENDED.finding("chosen_day")))
    return None


def _received_on(case: Case) -> date:
    """Return the day on which the applicant of *case*, which is accepted, received e-mail 3."""
    return cast("Accepted", case.last(Accepted)).received_on


def _chosen_day(case: Case) -> date:
    """Return the day to which the term of *case* is extended."""
    return cast("date", cast("ExtensionAsked", case.last(ExtensionAsked)).chosen_day)


def check_step(case: Case, event: Event) -> Findings:
    """
    Return everything that is wrong with *event* as the next step of *case*, without taking it.

    Raises `IllegalStepError` where the step is not open at all, `InvalidValueError` for a day or moment before those of the
    steps so far, and `OutOfCoverageError` where a time limit leads outside the covered years.

    >>> from datetime import UTC
    >>> from sio_rules.access.procedure import advance
    >>> sent = Sent(datetime(2026, 3, 2, 10, tzinfo=UTC))
    >>> check_step(advance(Case(IdentityVariant.EPUAP), sent), Confirmed(sent.moment, matched=False)).codes
    ('ACC-119b',)
    """
    expect("case", case, Case)
    expect("event", event, *EVENTS)
    if event.kind not in [row.event for row in open_rows(case)]:
        raise IllegalStepError(case.state.name, event.kind.name, tuple(kind.name for kind in open_steps(case)))
    _expect_no_earlier(case, event)
    if isinstance(event, (ExtensionAsked, IdentityConfirmed, Rejected)):
        extended = case.state is CaseState.DEADLINE_EXTENDED
        return _check_appearance(event, _chosen_day(case) if extended else last_day_to_appear(_received_on(case)))
    if isinstance(event, Confirmed):
        return found(CONFIRMATION_NOT_MATCHED.when(not event.matched, "matched"))
    if isinstance(event, Lapsed):
        return found(NOT_YET_LAPSED.when(not confirmed_late(case, event.moment), "moment", hours=CONFIRMATION_HOURS))
    if isinstance(event, Accepted):
        return found(ACCEPTANCE_COMMENT_MISSING.when(not event.comment.strip(), "comment"))
    if isinstance(event, DataIncorrect):
        return found(INCORRECTNESS_MISSING.when(not event.incorrectness.strip(), "incorrectness"))
    if isinstance(event, AccessObtained):
        return found(ACCESS_NOT_MATCHED.when(not event.matched, "matched"))
    return found()


def _check_appearance(event: ExtensionAsked | IdentityConfirmed | Rejected, last_day: date) -> Findings:
    """Return what is wrong with a step of a case whose applicant must appear by *last_day*, which is still in time."""
    if isinstance(event, ExtensionAsked):
        return check_extension(event, appear_by=last_day)
    on, late = event.on, event.on > last_day
    if isinstance(event, IdentityConfirmed):
        return found(
            APPEARED_LATE.when(late, "on", last_day=last_day, on=on),
            IDENTITY_COMMENT_MISSING.when(not event.comment.strip(), "comment"),
            check_document(event.document, on=on),
        )
    if event.ground is RejectionGround.FAILURE_TO_APPEAR:
        return found(NO_SHOW_BEFORE_END.when(not late, "on", last_day=last_day, on=on))
    return found(APPEARED_LATE.when(late, "on", last_day=last_day, on=on))


def _expect_no_earlier(case: Case, event: Event) -> None:
    """Raise where *event* lies before the last step; a step with a day after one with a moment may have any day."""
    if not case.steps:
        return
    earlier = case.steps[-1].event
    if isinstance(event, _TIMED):
        if instant("moment", event.moment) < instant("moment", cast("Sent", earlier).moment):
            raise InvalidValueError("moment")
    elif not isinstance(earlier, _TIMED) and event.on < earlier.on:
        raise InvalidValueError("on")
