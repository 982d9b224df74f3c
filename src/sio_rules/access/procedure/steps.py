"""
The procedure for access, step by step, from the form sent to the login shown.

`advance` takes one step and returns a new case. "Not proceeded with" and "rejected" are two different ends (A-09): the first is
for incorrect data or a late request for an extension, the second for one of three grounds. After both, and after a lapse, a new
request may be filed.

Not modelled here: two requests by one person at a time (`sio_rules.access` has the rule for access that is still active), and
how long a confirmed request may wait to be filed; the sources set no time limit.
"""

from collections.abc import Iterable
from datetime import date
from functools import reduce
from typing import cast

from sio_rules._expect import expect, expect_each
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE, HELP_PAGES
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label, term
from sio_rules.rule import Decision, Finding, Findings, Question, Rule, Severity, found

from .case import Case, CaseState, Step
from .events import EVENTS, Confirmed, Event, ExtensionAsked, LoginShown, Rejected
from .extension import ends_the_case
from .step_checks import confirmed_late, rows_of_step, wrong_in_step
from .table import CONFIRMATION_HOURS, REQUEST_LAPSED, Timing

NEW_REQUEST_AFTER_NO_COURSE = Rule(
    code="ACC-237",
    basis=(ACCESS_GUIDE.section("I.2.4"), ACCESS_GUIDE.section("I.2.5")),
    severity=Severity.GROUND,
    pl="Wnioskowi nie nadano biegu: można złożyć nowy.",
    en="The request was not proceeded with: a new one may be filed.",
)
NEW_REQUEST_AFTER_REJECTION = Rule(
    code="ACC-249e",
    basis=(ACCESS_GUIDE.section("I.2.6"),),
    severity=Severity.GROUND,
    pl="Wniosek odrzucono: można złożyć nowy.",
    en="The request was rejected: a new one may be filed.",
)
NEW_REQUEST_AFTER_LAPSE = Rule(
    code="ACC-118d",
    basis=(HELP_PAGES.section("składanie wniosku"),),
    severity=Severity.GROUND,
    reading="A-40",
    pl="Niepotwierdzony wniosek wygasł i nigdy nie był złożony: można złożyć nowy.",
    en="The unconfirmed request has lapsed and was never filed: a new one may be filed.",
)
MAY_LOG_IN = Rule(
    code="ACC-128a",
    basis=(FORM_GUIDE.section("dane dostępowe"),),
    severity=Severity.GROUND,
    pl="Login wyświetlono; razem z hasłem z wniosku daje on dostęp do SIO.",
    en="The login has been shown; together with the password from the request it gives access to SIO.",
)
MAY_NOT_LOG_IN = Rule(
    code="ACC-128b",
    basis=(FORM_GUIDE.section("dane dostępowe"), ACCESS_GUIDE.section("I")),
    severity=Severity.GROUND,
    pl="Login, który jest wyświetlany na końcu procedury, nie został wyświetlony, a bez niego nie ma dostępu do SIO. Stan"
    " wniosku: {state}.",
    en="The login, which is shown at the end of the procedure, has not been shown, and there is no access to SIO without it."
    " State of the request: {state}.",
)
ACCESS_ENDED = Rule(
    code="ACC-265a",
    basis=(HELP_PAGES.section("logowanie"),),
    severity=Severity.GROUND,
    pl="Upoważnienie wygasło {last_day}, a po tym dniu nie można się zalogować do SIO.",
    en="The authorisation expired on {last_day}, and after that day it is not possible to log in to SIO.",
)
ACCESS_NOT_BEGUN = Rule(
    code="ACC-265b",
    basis=(HELP_PAGES.section("logowanie"),),
    severity=Severity.GROUND,
    pl="Upoważnienie obowiązuje od {first_day}, a przed tym dniem nie można się zalogować do SIO.",
    en="The authorisation is valid from {first_day}, and before that day it is not possible to log in to SIO.",
)

_WHICH_VALIDITY = Question(
    about="validity",
    pl="Na jaki okres udzielono dostępu?",
    en="For which period is access granted?",
)

_NEW_REQUEST = {
    CaseState.NOT_PROCEEDED_WITH: NEW_REQUEST_AFTER_NO_COURSE,
    CaseState.REJECTED: NEW_REQUEST_AFTER_REJECTION,
    CaseState.LAPSED: NEW_REQUEST_AFTER_LAPSE,
}


class LoginState(Label):
    """Name whether a case has led to access."""

    POSSIBLE = term("logowanie możliwe", en="logging in possible", also=("może się logować",))
    NOT_POSSIBLE = term("logowanie niemożliwe", en="logging in not possible", also=("nie może się logować",))


def advance(case: Case, event: Event) -> Case:
    """
    Return *case* after one more step, *event*; the case given stays as it is.

    Raises `IllegalStepError` where the step is not open in the state of the case, and `InvalidValueError` with the findings
    of `check_step` where the step lacks what it needs (a comment, a matching password, a valid document, a time limit that is
    kept) or goes back in time. A late request for an extension ends the case (ACC-245): it raises only where it is no request
    at all.

    >>> from datetime import UTC, datetime
    >>> from sio_rules.access.procedure.events import Sent
    >>> from sio_rules.access.request.form import IdentityVariant
    >>> case = advance(Case(IdentityVariant.EPUAP), Sent(datetime(2026, 3, 2, 10, tzinfo=UTC)))
    >>> advance(case, Confirmed(datetime(2026, 3, 3, 10, tzinfo=UTC), matched=True)).state
    CaseState.CONFIRMED
    """
    expect("case", case, Case)
    expect("event", event, *EVENTS)
    rows = rows_of_step(case, event)
    wrong = wrong_in_step(case, event)
    when = _when(case, event, wrong)
    if wrong.errors and when is not Timing.LATE:
        raise InvalidValueError("event", wrong.errors)
    [row] = [row for row in rows if row.when is when]
    facts = {"hours": CONFIRMATION_HOURS} if row.rule is REQUEST_LAPSED else {}
    step = Step(event, row.to, found(row.rule.finding(**facts), wrong))
    return Case._after(case, step)  # noqa: SLF001 - nobody else may add a step


def _when(case: Case, event: Event, wrong: Findings) -> Label | None:
    """Return what tells the rows of one event apart: its ground, or whether its time limit was kept; None where it has one row."""
    if isinstance(event, Rejected):
        return event.ground
    if isinstance(event, Confirmed):
        return Timing.LATE if confirmed_late(case, event.moment) else Timing.IN_TIME
    if isinstance(event, ExtensionAsked):
        return Timing.LATE if ends_the_case(wrong) else Timing.IN_TIME
    return None


def replay(case: Case, events: Iterable[Event]) -> Case:
    """
    Return *case* after all *events*, in order: this reads a case back from storage. Raises as `advance` does.

    >>> from sio_rules.access.request.form import IdentityVariant
    >>> replay(Case(IdentityVariant.EPUAP), ()).state
    CaseState.DRAFTED
    """
    expect("case", case, Case)
    expect("events", events, Iterable)
    steps = tuple(events)
    expect_each("events", steps, *EVENTS)
    return reduce(advance, steps, case)


def new_request_allowed(case: Case) -> Finding | None:
    """
    Return why a new request may be filed after *case* (ACC-118, ACC-237, ACC-249); None while it runs or has led to access.

    >>> from sio_rules.access.request.form import IdentityVariant
    >>> new_request_allowed(Case(IdentityVariant.EPUAP))
    """
    expect("case", case, Case)
    rule = _NEW_REQUEST.get(case.state)
    return None if rule is None else rule.finding()


def login_state(case: Case, *, on: date | None = None) -> Decision[LoginState]:
    """
    Return whether *case* has led to a login that works (ACC-128), and whether it works on the day *on* (ACC-265).

    Where *on* is None only the procedure is judged, not whether the period of access still runs. Where it is given and the
    case does not say for which period access is granted (`Case.validity`), the decision asks for it. Both ends of the period
    belong to it. A day before the login was shown raises `InvalidValueError`.

    >>> from sio_rules.access.request.form import IdentityVariant
    >>> login_state(Case(IdentityVariant.EPUAP)).outcome
    LoginState.NOT_POSSIBLE
    """
    expect("case", case, Case)
    expect("on", on, date, type(None))
    if case.state is not CaseState.LOGIN_SHOWN:
        return MAY_NOT_LOG_IN.decides(LoginState.NOT_POSSIBLE, state=case.state)
    if on is None:
        return MAY_LOG_IN.decides(LoginState.POSSIBLE)
    if on < cast("LoginShown", case.last(LoginShown)).on:
        raise InvalidValueError("on", wanted="the day on which the login was shown or a later day")
    if case.validity is None:
        return Decision.asks(_WHICH_VALIDITY)
    if on < case.validity.start:
        return ACCESS_NOT_BEGUN.decides(LoginState.NOT_POSSIBLE, first_day=case.validity.start)
    if case.validity.end is not None and on > case.validity.end:
        return ACCESS_ENDED.decides(LoginState.NOT_POSSIBLE, last_day=case.validity.end)
    return MAY_LOG_IN.decides(LoginState.POSSIBLE)
