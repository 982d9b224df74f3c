"""
Until when the applicant must appear in person, and what is wrong with a step that depends on it.

The time limit is about the day of the appearance. When the authority confirms the identity or rejects the request is another
matter: no source sets a time limit for that.
"""

from datetime import date
from typing import cast

from sio_rules._expect import expect, is_blank
from sio_rules.access.request.form import IdentityVariant
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE
from sio_rules.deadlines import Deadline
from sio_rules.errors import InvalidValueError
from sio_rules.rule import Findings, Rule, Severity, found

from .case import Case, CaseState
from .deadlines import appearance_deadline, last_day_to_appear
from .events import Accepted, ExtensionAsked, IdentityConfirmed, Rejected, RejectionGround
from .extension import check_extension
from .shown_document import check_document
from .table import TERM_EXTENDED

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
    pl="Wnioskodawca zgłosił się {on}, po terminie, który upłynął {last_day}: spóźnione zgłoszenie się jest traktowane jak"
    " niestawienie się.",
    en="The applicant appeared on {on}, after the deadline of {last_day}: appearing late counts as failure to appear.",
)
APPEARANCE_NOT_GIVEN = APPEARED_LATE.not_given(
    "ACC-239d",
    pl="Nie podano dnia, w którym wnioskodawca się zgłosił, więc nie sprawdzono, czy zgłosił się w terminie.",
    en="The day on which the applicant appeared is not given, so it was not checked whether the applicant appeared in time.",
)
NO_SHOW_BEFORE_END = Rule(
    code="ACC-249d",
    basis=(ACCESS_GUIDE.section("I.2.6"),),
    severity=Severity.ERROR,
    pl="Niestawienie się stwierdzono za wcześnie ({on}): można je stwierdzić dopiero po upływie terminu ({last_day}).",
    en="The failure to appear was recorded too early ({on}): it can be recorded only after the deadline ({last_day}).",
)
GROUND_NEEDS_APPEARANCE = Rule(
    code="ACC-249f",
    basis=(ACCESS_GUIDE.section("I.2.5"), ACCESS_GUIDE.section("I.2.6")),
    severity=Severity.ERROR,
    reading="A-73",
    pl="Wniosku podpisanego profilem zaufanym ePUAP nie można odrzucić na podstawie związanej ze zgłoszeniem się, bo"
    " wnioskodawca się nie zgłasza; podstawa: {ground}.",
    en="A request signed with the ePUAP trusted profile cannot be rejected on a ground that concerns appearing, because the"
    " applicant does not appear; ground: {ground}.",
)
APPEARED_IN_TIME = Rule(
    code="ACC-249g",
    basis=(ACCESS_GUIDE.section("I.2.6"),),
    severity=Severity.ERROR,
    pl="Wnioskodawca zgłosił się w terminie ({appeared_on}, a termin upłynął {last_day}), więc wniosku nie można odrzucić z"
    " powodu niestawienia się.",
    en="The applicant appeared in time ({appeared_on}; the deadline was {last_day}), so the request cannot be rejected for"
    " failure to appear.",
)


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
        return appearance_deadline(_accepted(case).received_on)
    if case.state is CaseState.DEADLINE_EXTENDED:
        chosen_day = _chosen_day(case)
        return Deadline(chosen_day, chosen_day, found(TERM_EXTENDED.finding("chosen_day")))
    return None


def check_appearance(case: Case, event: ExtensionAsked | IdentityConfirmed | Rejected) -> Findings:
    """
    Return what is wrong with *event* in *case*, which is accepted (ACC-239 to ACC-249).

    The last day of the time limit is in time. Raises `InvalidValueError` for an appearance before the acceptance, and
    `OutOfCoverageError` as `appearance_deadline` does.

    >>> from datetime import UTC, datetime
    >>> from sio_rules.access.procedure import Confirmed, Filed, MarkedExamined, Sent, replay
    >>> moment, day = datetime(2026, 3, 2, 10, tzinfo=UTC), date(2026, 3, 2)
    >>> events = Sent(moment), Confirmed(moment, matched=True), Filed(day), MarkedExamined(day)
    >>> accepted = Accepted(on=day, comment="zgodne", received_on=day)
    >>> case = replay(Case(IdentityVariant.IN_PERSON), (*events, accepted))
    >>> day, ground = date(2026, 3, 10), RejectionGround.NO_VALID_DOCUMENT
    >>> check_appearance(case, Rejected(day, ground, appeared_on=date(2026, 3, 9)))
    <Findings: none>
    >>> check_appearance(case, Rejected(day, ground, appeared_on=date(2026, 3, 10))).codes
    ('ACC-239b',)
    """
    if case.variant is IdentityVariant.EPUAP:
        ground = cast("Rejected", event).ground
        return found(GROUND_NEEDS_APPEARANCE.when(ground is not RejectionGround.NOT_THE_PERSON, "ground", ground=ground))
    accepted = _accepted(case)
    extended = case.state is CaseState.DEADLINE_EXTENDED
    last_day = _chosen_day(case) if extended else last_day_to_appear(accepted.received_on)
    if isinstance(event, ExtensionAsked):
        return check_extension(event, appear_by=last_day)
    if event.appeared_on is not None and event.appeared_on < accepted.on:
        raise InvalidValueError("appeared_on", wanted="the day of the acceptance or a later day")
    if isinstance(event, Rejected):
        return _check_rejection(event, last_day)
    appeared_on = event.appeared_on or event.on
    at = "on" if event.appeared_on is None else "appeared_on"
    return found(
        APPEARED_LATE.when(appeared_on > last_day, at, last_day=last_day, on=appeared_on),
        IDENTITY_COMMENT_MISSING.when(is_blank(event.comment), "comment"),
        check_document(event.document, on=appeared_on),
    )


def _check_rejection(event: Rejected, last_day: date) -> Findings:
    """Return what is wrong with a rejection in person, where the applicant had to appear by *last_day*."""
    on, appeared_on = event.on, event.appeared_on
    appeared_late = appeared_on is not None and appeared_on > last_day
    if event.ground is RejectionGround.FAILURE_TO_APPEAR:
        in_time = appeared_on is not None and not appeared_late
        return found(
            NO_SHOW_BEFORE_END.when(on <= last_day, "on", last_day=last_day, on=on),
            APPEARED_IN_TIME.when(in_time, "appeared_on", appeared_on=appeared_on, last_day=last_day),
        )
    return found(
        APPEARED_LATE.when(appeared_late, "appeared_on", last_day=last_day, on=appeared_on),
        APPEARANCE_NOT_GIVEN.when(appeared_on is None and on > last_day, "appeared_on"),
    )


def _accepted(case: Case) -> Accepted:
    """Return the acceptance of *case*, which is accepted."""
    return cast("Accepted", case.last(Accepted))


def _chosen_day(case: Case) -> date:
    """Return the day to which the time limit of *case* is extended."""
    return cast("date", cast("ExtensionAsked", case.last(ExtensionAsked)).chosen_day)
