"""
What is wrong with one step of the procedure for access, before it is taken.

The order of the steps is no matter of findings: a step that is not open raises. What an open step has to bring with it
(comments, a matching password, a term that is kept) is checked here, all of it at once.
"""

from datetime import date, datetime, timedelta
from typing import cast

from sio_rules._expect import expect
from sio_rules.access.request.form import IdentityVariant
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE, HELP_PAGES
from sio_rules.days import add_working_days
from sio_rules.deadlines import Deadline
from sio_rules.errors import IllegalStepError, InvalidValueError, OutOfCoverageError
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from ._moments import instant
from .case import Case, CaseState
from .deadlines import APPEARANCE_WORKING_DAYS, appearance_deadline
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
from .open_steps import open_rows, open_steps
from .shown_document import check_document
from .table import TERM_EXTENDED

CONFIRMATION_HOURS = 24

_TIMED = (Sent, Confirmed, Lapsed)
_NOTHING = Findings()

CONFIRMATION_NOT_MATCHED = Rule(
    code="ACC-119b",
    basis=(FORM_GUIDE.section("potwierdzenie"),),
    severity=Severity.ERROR,
    pl="Przy potwierdzeniu trzeba podać ten sam podmiot, PESEL i hasło co w formularzu.",
    en="The confirmation needs the same entity, PESEL and password as the form.",
)
NOT_YET_LAPSED = Rule(
    code="ACC-118c",
    basis=(HELP_PAGES.section("składanie wniosku"),),
    severity=Severity.ERROR,
    reading="A-40",
    pl="Wniosek wygasa dopiero po {hours} godzinach bez potwierdzenia.",
    en="The request lapses only after {hours} hours without confirmation.",
)
ACCEPTANCE_COMMENT_MISSING = Rule(
    code="ACC-124",
    basis=(FORM_GUIDE.section("rozpatrywanie"),),
    severity=Severity.ERROR,
    pl="Bez komentarza wniosku nie można zaakceptować.",
    en="Without a comment the request cannot be accepted.",
)
INCORRECTNESS_MISSING = Rule(
    code="ACC-236b",
    basis=(ACCESS_GUIDE.section("I.2.4"),),
    severity=Severity.ERROR,
    pl="Nie nadając wnioskowi biegu, trzeba nazwać stwierdzoną niepoprawność.",
    en="A request that is not given course needs the incorrectness that was found to be named.",
)
IDENTITY_COMMENT_MISSING = Rule(
    code="ACC-125b",
    basis=(FORM_GUIDE.section("tożsamość"),),
    severity=Severity.ERROR,
    pl="Potwierdzenie tożsamości wymaga komentarza.",
    en="Confirming the identity needs a comment.",
)
APPEARED_LATE = Rule(
    code="ACC-239b",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.ERROR,
    pl="Termin zgłoszenia upłynął {last_day}; zgłoszenie {on} jest spóźnione i liczy się jako niestawienie.",
    en="The term to appear ended on {last_day}; appearing on {on} is late and counts as not appearing.",
)
NO_SHOW_BEFORE_END = Rule(
    code="ACC-249d",
    basis=(ACCESS_GUIDE.section("I.2.6"),),
    severity=Severity.ERROR,
    pl="Niestawienie można stwierdzić dopiero po upływie terminu ({last_day}), a nie {on}.",
    en="Not appearing can be stated only after the end of the term ({last_day}), not on {on}.",
)
ACCESS_NOT_MATCHED = Rule(
    code="ACC-126",
    basis=(FORM_GUIDE.section("dane dostępowe"),),
    severity=Severity.ERROR,
    pl="Dane dostępowe pozyskuje się, podając podmiot, PESEL i hasło z wniosku.",
    en="Access data are obtained by giving the entity, the PESEL and the password of the request.",
)


def confirmation_deadline(case: Case) -> datetime | None:
    """
    Return the last moment, in UTC, at which *case* may still be confirmed (ACC-118): 24 hours after it was sent.

    None before it is sent, and where an unconfirmed request does not lapse (`Case.unconfirmed_lapses`).
    """
    expect("case", case, Case)
    sent = case.last(Sent)
    if sent is None or not case.unconfirmed_lapses:
        return None
    return instant("moment", sent.moment) + timedelta(hours=CONFIRMATION_HOURS)


def appearance_term(case: Case) -> Deadline | None:
    """
    Return by when the applicant of *case* has to appear: the term of ACC-239, or the chosen day where it was extended.

    None unless the case waits for just that: accepted, in person. Raises `OutOfCoverageError` as `appearance_deadline` does.
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


def _last_day_to_appear(case: Case) -> date:
    """Return what `appearance_term` does, without the steps of the count: they cost more than the count."""
    if case.state is CaseState.DEADLINE_EXTENDED:
        return _chosen_day(case)
    try:
        return add_working_days(_received_on(case), APPEARANCE_WORKING_DAYS)
    except OutOfCoverageError:
        raise OutOfCoverageError("received_on") from None


def _received_on(case: Case) -> date:
    return cast("Accepted", case.last(Accepted)).received_on


def _chosen_day(case: Case) -> date:
    return cast("date", cast("ExtensionAsked", case.last(ExtensionAsked)).chosen_day)


def check_step(case: Case, event: Event) -> Findings:
    """
    Tell everything that is wrong with *event* as the next step of *case*, without taking it.

    Raises `IllegalStepError` where the step is not open at all, and `InvalidValueError` for a day or moment before those of the
    steps before.
    """
    expect("case", case, Case)
    expect("event", event, *EVENTS)
    if not any(row.event is event.kind for row in open_rows(case)):
        raise IllegalStepError(case.state.name, event.kind.name, tuple(kind.name for kind in open_steps(case)))
    _not_back_in_time(case, event)
    if isinstance(event, Confirmed):
        return _NOTHING if event.matched else found(CONFIRMATION_NOT_MATCHED.finding("matched"))
    if isinstance(event, Lapsed):
        late = confirmed_late(case, event.moment)
        return _NOTHING if late else found(NOT_YET_LAPSED.finding("moment", hours=CONFIRMATION_HOURS))
    if isinstance(event, Accepted):
        return _blank(event.comment, ACCEPTANCE_COMMENT_MISSING, "comment")
    if isinstance(event, DataIncorrect):
        return _blank(event.incorrectness, INCORRECTNESS_MISSING, "incorrectness")
    if isinstance(event, AccessObtained):
        return _NOTHING if event.matched else found(ACCESS_NOT_MATCHED.finding("matched"))
    if isinstance(event, (ExtensionAsked, IdentityConfirmed, Rejected)):
        return _check_appearance(event, _last_day_to_appear(case))
    return _NOTHING


def _check_appearance(event: ExtensionAsked | IdentityConfirmed | Rejected, last_day: date) -> Findings:
    if isinstance(event, ExtensionAsked):
        return check_extension(event, appear_by=last_day)
    if isinstance(event, IdentityConfirmed):
        return found(
            appeared_late(event.on, last_day=last_day),
            _blank(event.comment, IDENTITY_COMMENT_MISSING, "comment"),
            check_document(event.document, on=event.on),
        )
    if event.ground is RejectionGround.FAILURE_TO_APPEAR:
        return found(no_show_before_end(event.on, last_day=last_day))
    return found(appeared_late(event.on, last_day=last_day))


def confirmed_late(case: Case, moment: datetime) -> bool:
    """Tell whether *moment* is later than 24 hours after *case* was sent; False where it does not lapse (ACC-118)."""
    last_moment = confirmation_deadline(case)
    asked = instant("moment", moment)
    return last_moment is not None and asked > last_moment


def appeared_late(on: date, *, last_day: date) -> Finding | None:
    """
    Tell that who appears on the day *on* is late for a term that ends on *last_day* (ACC-239).

    >>> [appeared_late(date(2026, 3, day), last_day=date(2026, 3, 9)) is None for day in (9, 10)]
    [True, False]
    """
    expect("on", on, date)
    expect("last_day", last_day, date)
    return None if on <= last_day else APPEARED_LATE.finding("on", last_day=last_day, on=on)


def no_show_before_end(on: date, *, last_day: date) -> Finding | None:
    """
    Tell that nobody can be said on the day *on* not to have appeared in a term that ends on *last_day* (ACC-249).

    >>> [no_show_before_end(date(2026, 3, day), last_day=date(2026, 3, 9)) is None for day in (9, 10)]
    [False, True]
    """
    expect("on", on, date)
    expect("last_day", last_day, date)
    return None if on > last_day else NO_SHOW_BEFORE_END.finding("on", last_day=last_day, on=on)


def _blank(text: str, rule: Rule, at: str) -> Findings:
    return _NOTHING if text.strip() else found(rule.finding(at))


def _not_back_in_time(case: Case, event: Event) -> None:
    if not case.steps:
        return
    earlier = case.steps[-1].event  # which itself came after those before it
    if isinstance(event, _TIMED):
        if instant("moment", event.moment) < instant("moment", cast("Sent", earlier).moment):
            raise InvalidValueError("moment")
    elif not isinstance(earlier, _TIMED) and event.on < earlier.on:
        raise InvalidValueError("on")
