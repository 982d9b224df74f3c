"""Junk at every public function of the procedures: it raises what the library raises, and never shows what came in."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from walks import ACCEPTED, CARD, EXTENSION, SENT, TO_ACCEPTED, after

from sio_rules.access import procedure, revocation
from sio_rules.access.applicants import Applicant
from sio_rules.access.authority.granting import granting_authority, not_authorised_to_grant, wrong_addressee
from sio_rules.access.authority.grid import GRID
from sio_rules.access.authority.offices import AuthorityRole
from sio_rules.access.authority.sources import sources_to_compare
from sio_rules.access.procedure._moments import instant
from sio_rules.access.procedure.case import Case
from sio_rules.access.procedure.deadlines import appearance_deadline, examination_deadline, extension_deadline
from sio_rules.access.procedure.dues import due, ready_for_examination
from sio_rules.access.procedure.events import (
    EVENTS,
    Accepted,
    AccessObtained,
    Confirmed,
    DataIncorrect,
    ExtensionAsked,
    Filed,
    IdentityConfirmed,
    Rejected,
    RejectionGround,
)
from sio_rules.access.procedure.extension import (
    check_chosen_day,
    check_extension,
    extension_asked_late,
    extension_without_reasons,
)
from sio_rules.access.procedure.messages import notices
from sio_rules.access.procedure.missing_message import why_no_email
from sio_rules.access.procedure.open_steps import open_rows, open_steps
from sio_rules.access.procedure.shown_document import (
    ShownDocument,
    ShownDocumentKind,
    check_document,
    document_not_valid,
    wrong_kind_of_document,
)
from sio_rules.access.procedure.step_checks import (
    appearance_term,
    appeared_late,
    check_step,
    confirmation_deadline,
    confirmed_late,
    no_show_before_end,
)
from sio_rules.access.renewal.request import (
    RenewalField,
    RenewalRequest,
    check_renewal,
    check_renewed_period,
    renewal_field_empty,
    second_head_active,
)
from sio_rules.access.renewal.window import (
    renewal_cancelled,
    renewal_too_early,
    renewal_too_late,
    renewal_window,
    window_row,
)
from sio_rules.access.request.changes import check_change
from sio_rules.access.request.form import IdentityVariant, RequestField
from sio_rules.access.revocation.case import Decided, IntentionConfirmed, Revocation, StatusChecked
from sio_rules.access.revocation.checks import check_revocation, not_asked_by_the_right_one
from sio_rules.access.revocation.form import RequestedBy, RevocationCircumstances, RevocationForm, RevocationRoute
from sio_rules.access.revocation.reasons import RevocationReason, legal_case, reason_does_not_fit
from sio_rules.access.revocation.steps import open_rows as open_revocation_rows
from sio_rules.access.revocation.table import RevocationOutcome
from sio_rules.errors import IllegalStepError, InvalidValueError, OutOfCoverageError
from sio_rules.institutions import BodyKind, InstitutionKind


class Text(str):
    """A text that is none of ours."""

    __slots__ = ()

    def strip(self, _: str | None = None, /) -> str:
        """Answer anything."""
        return "zgodne"


class Day(date):
    """A day that is none of ours."""


SECRET = "tajne-44051401359"  # noqa: S105 - what must not be shown
JUNK: tuple[Any, ...] = (
    None,
    0,
    -1,
    10**30,
    True,
    1.5,
    float("nan"),
    "",
    SECRET,
    SECRET * 1000,
    "\ud800",
    "٤٤٠٥",
    b"\xff",
    (),
    [SECRET],
    {SECRET: 1},
    frozenset({SECRET}),
    object(),
    Text(""),
    Day(2026, 3, 2),
    date.min,
    date.max,
    datetime(2026, 3, 2),  # noqa: DTZ001 - junk
    datetime.min.replace(tzinfo=UTC),
    datetime.max.replace(tzinfo=UTC),
    time(12),
    date,
    Applicant,
    RejectionGround.FAILURE_TO_APPEAR,
    BodyKind.OTHER_PERSON,
)
DAY, MOMENT, SCHOOL = date(2026, 3, 2), SENT.moment, InstitutionKind.KINDERGARTEN
CASE, ROUTE, REASON = after(*TO_ACCEPTED), RevocationRoute.OWN_EMPLOYEE, RevocationReason.OFFICE_ENDED
UNDER_WAY, DRAFT = Revocation(ROUTE, REASON), IntentionConfirmed(DAY, confirmed=True)
AUTHORITY, HOLDS = GRID[0].authority, frozenset({Applicant.HEAD})
PERIODS = {"on": DAY, "expires_on": DAY}

CALLS: tuple[tuple[Callable[..., object], dict[str, Any]], ...] = (
    (granting_authority, {"applicant": Applicant.HEAD, "entity": SCHOOL, "registered_by": None, "run_by": None}),
    (not_authorised_to_grant, {"authority": AUTHORITY, "acting": Applicant.HEAD}),
    (wrong_addressee, {"addressed_to": AuthorityRole.STAROSTA, "authority": AUTHORITY}),
    (sources_to_compare, {"applicant": Applicant.HEAD, "entity": SCHOOL}),
    (ShownDocument, {"kind": ShownDocumentKind.PASSPORT, "valid_until": DAY, "foreigner": False, "number": ""}),
    (check_document, {"document": CARD, "on": DAY, "at": "x"}),
    (wrong_kind_of_document, {"document": CARD}),
    (document_not_valid, {"document": CARD, "on": DAY}),
    (instant, {"argument": "moment", "moment": MOMENT}),
    (Confirmed, {"moment": MOMENT, "matched": True}),
    (Filed, {"on": DAY}),
    (Accepted, {"on": DAY, "comment": "x", "received_on": DAY}),
    (DataIncorrect, {"on": DAY, "incorrectness": "x"}),
    (ExtensionAsked, {"on": DAY, "reasons": "x", "chosen_day": DAY, "as_instructed": True}),
    (IdentityConfirmed, {"on": DAY, "comment": "x", "document": CARD}),
    (Rejected, {"on": DAY, "ground": RejectionGround.FAILURE_TO_APPEAR}),
    (AccessObtained, {"on": DAY, "matched": True}),
    (Case, {"variant": IdentityVariant.EPUAP, "unconfirmed_lapses": True}),
    (CASE.last, {"kind": Accepted}),
    (examination_deadline, {"sent_on": DAY}),
    (appearance_deadline, {"received_on": DAY}),
    (extension_deadline, {"appear_by": DAY}),
    (check_extension, {"asked": EXTENSION, "appear_by": DAY}),
    (extension_asked_late, {"on": DAY, "appear_by": DAY}),
    (extension_without_reasons, {"reasons": "x"}),
    (check_chosen_day, {"chosen_day": DAY, "appear_by": DAY}),
    (open_rows, {"case": CASE}),
    (open_steps, {"case": CASE}),
    (confirmation_deadline, {"case": CASE}),
    (appearance_term, {"case": CASE}),
    (confirmed_late, {"case": CASE, "moment": MOMENT}),
    (appeared_late, {"on": DAY, "last_day": DAY}),
    (no_show_before_end, {"on": DAY, "last_day": DAY}),
    (check_step, {"case": after(*TO_ACCEPTED[:-1]), "event": ACCEPTED}),
    (procedure.advance, {"case": after(*TO_ACCEPTED[:-1]), "event": ACCEPTED}),
    (procedure.replay, {"case": CASE, "events": ()}),
    (procedure.new_request_allowed, {"case": CASE}),
    (procedure.login_state, {"case": CASE}),
    (notices, {"case": CASE}),
    (why_no_email, {"saved": None, "status_right": None, "address_right": None}),
    (due, {"case": CASE, "on": DAY}),
    (ready_for_examination, {"case": CASE}),
    (window_row, {"on": DAY}),
    (renewal_window, PERIODS),
    (renewal_too_early, PERIODS),
    (renewal_too_late, PERIODS),
    (renewal_cancelled, PERIODS | {"decided_on": None}),
    (RenewalRequest, {"pesel": "", "function": None, "valid_until": None}),
    (check_renewal, PERIODS | {"request": RenewalRequest(), "term": None, "active_heads": None}),
    (renewal_field_empty, {"request": RenewalRequest(), "named": RenewalField.PESEL}),
    (check_renewed_period, {"valid_until": DAY, "expires_on": DAY, "term": None}),
    (second_head_active, {"active_heads": 1}),
    (check_change, {"fields": frozenset({RequestField.PESEL})}),
    (legal_case, {"reason": REASON}),
    (reason_does_not_fit, {"reason": REASON, "holds": HOLDS}),
    (RevocationForm, {"route": ROUTE, "reason": REASON, "confirmed": True}),
    (RevocationCircumstances, {"holds": HOLDS, "on_request_of": frozenset({RequestedBy.MINISTER}), "listed": True}),
    (check_revocation, {"form": RevocationForm(route=ROUTE), "circumstances": RevocationCircumstances()}),
    (not_asked_by_the_right_one, {"reason": REASON, "on_request_of": frozenset({RequestedBy.MINISTER})}),
    (Revocation, {"route": ROUTE, "reason": REASON}),
    (IntentionConfirmed, {"on": DAY, "confirmed": True}),
    (StatusChecked, {"on": DAY, "delivered": True}),
    (Decided, {"on": DAY, "outcome": RevocationOutcome.ACCEPTED, "confirmed": True}),
    (open_revocation_rows, {"revocation": UNDER_WAY}),
    (revocation.open_steps, {"revocation": UNDER_WAY}),
    (revocation.check_step, {"revocation": UNDER_WAY, "event": DRAFT}),
    (revocation.advance, {"revocation": UNDER_WAY, "event": DRAFT}),
    (revocation.replay, {"revocation": UNDER_WAY, "events": ()}),
    (revocation.outcome, {"revocation": UNDER_WAY}),
    (revocation.authority_must_decide, {"revocation": UNDER_WAY}),
)


def arguments() -> Iterator[Any]:
    """Give every function with every one of its arguments."""
    for function, given in CALLS:
        for name in given:
            yield pytest.param(function, given, name, id=f"{function.__module__}.{function.__name__}-{name}")


class TestJunk:
    """One argument junk, the others in order."""

    @pytest.mark.parametrize(("function", "given", "name"), list(arguments()))
    def test_raises_nothing_but_what_the_library_raises(
        self, function: Callable[..., object], given: dict[str, Any], name: str
    ) -> None:
        """A TypeError names the argument; and nothing shows the junk."""
        assert function(**given) is not NotImplemented
        for junk in JUNK:
            try:
                shown = repr(function(**(given | {name: junk})))
            except TypeError as error:
                shown = str(error)
                assert name in shown or "argument" in shown or "event" in shown, shown
            except (InvalidValueError, OutOfCoverageError, IllegalStepError) as error:
                shown = str(error)
            if name not in {"at", "argument"}:
                assert SECRET not in shown

    def test_a_comment_that_lies_about_itself_is_still_blank(self) -> None:
        """What is derived from str is copied when it comes in."""
        blank = Accepted(on=ACCEPTED.on, comment=Text(" "), received_on=ACCEPTED.on)
        assert check_step(after(*TO_ACCEPTED[:-1]), blank).codes == ("ACC-124",)

    def test_every_kind_of_event_is_thrown_junk_at(self) -> None:
        """Those with one day or moment alone are checked alike."""
        for kind in EVENTS:
            with pytest.raises(TypeError):
                kind(SECRET)  # type: ignore[call-arg, arg-type] # on purpose
