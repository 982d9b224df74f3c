"""
The tour, second part: requests for access under way, and one revocation.

One case goes from filing to the login, one is rejected for not appearing, one is extended, one ends for asking too late; then
a director's access is revoked, and an employee's through the authority.
"""

from datetime import UTC, date, datetime

from tour_words import heading, in_words

from sio_rules.access import (
    Applicant,
    Case,
    IdentityVariant,
    RevocationReason,
    RevocationRoute,
    ShownDocument,
    ShownDocumentKind,
    due,
    granting_authority,
    notices,
    procedure,
    revocation,
)
from sio_rules.access.procedure import (
    Accepted,
    AccessObtained,
    Confirmed,
    Event,
    ExtensionAsked,
    Filed,
    IdentityConfirmed,
    LoginShown,
    MarkedExamined,
    Rejected,
    RejectionGround,
    Sent,
)
from sio_rules.access.revocation import (
    Decided,
    IntentionConfirmed,
    Revocation,
    RevocationEvent,
    RevocationOutcome,
    SentToSystem,
    StatusChecked,
    TakenUp,
    legal_case,
)
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.labels import Label

CARD = ShownDocument(kind=ShownDocumentKind.IDENTITY_CARD, valid_until=date(2031, 5, 4))
TO_ACCEPTANCE: tuple[Event, ...] = (
    Sent(datetime(2026, 2, 24, 8, 15, tzinfo=UTC)),
    Confirmed(datetime(2026, 2, 24, 9, 40, tzinfo=UTC), matched=True),
    Filed(date(2026, 2, 24)),
    MarkedExamined(date(2026, 2, 25)),
    Accepted(on=date(2026, 3, 2), comment="dane zgodne z RSPO", received_on=date(2026, 3, 2)),
)
CASES: tuple[tuple[str, tuple[Event, ...]], ...] = (
    (
        "Od złożenia do loginu",
        (
            *TO_ACCEPTANCE,
            IdentityConfirmed(on=date(2026, 3, 5), comment="okazano dowód osobisty", document=CARD),
            AccessObtained(date(2026, 3, 5), matched=True),
            LoginShown(date(2026, 3, 5)),
        ),
    ),
    ("Niezgłoszenie się w terminie", (*TO_ACCEPTANCE, Rejected(date(2026, 3, 10), RejectionGround.FAILURE_TO_APPEAR))),
    (
        "Przedłużony termin",
        (
            *TO_ACCEPTANCE,
            ExtensionAsked(on=date(2026, 3, 7), reasons="urlop", chosen_day=date(2026, 3, 20)),
            IdentityConfirmed(on=date(2026, 3, 20), comment="okazano dowód osobisty", document=CARD),
            AccessObtained(date(2026, 3, 20), matched=True),
            LoginShown(date(2026, 3, 20)),
        ),
    ),
    (
        "Spóźniony wniosek o przedłużenie",
        (*TO_ACCEPTANCE, ExtensionAsked(on=date(2026, 3, 8), reasons="urlop", chosen_day=date(2026, 3, 20))),
    ),
)
REVOCATIONS: tuple[tuple[str, RevocationRoute, RevocationReason, tuple[RevocationEvent, ...]], ...] = (
    (
        "Cofnięcie dyrektorowi (przez organ)",
        RevocationRoute.SUBORDINATE,
        RevocationReason.OFFICE_ENDED,
        (
            IntentionConfirmed(date(2026, 9, 1), confirmed=True),
            SentToSystem(date(2026, 9, 1)),
            StatusChecked(date(2026, 9, 2), delivered=True),
        ),
    ),
    (
        "Cofnięcie pracownikowi (na wniosek szkoły)",
        RevocationRoute.OWN_EMPLOYEE,
        RevocationReason.ACCESS_FOR_HEAD_WITHDRAWN,
        (
            IntentionConfirmed(date(2026, 9, 1), confirmed=True),
            SentToSystem(date(2026, 9, 1)),
            StatusChecked(date(2026, 9, 1), delivered=True),
            TakenUp(date(2026, 9, 3)),
            SentToSystem(date(2026, 9, 3)),
            StatusChecked(date(2026, 9, 3), delivered=True),
            Decided(date(2026, 9, 4), RevocationOutcome.ACCEPTED, confirmed=True),
            SentToSystem(date(2026, 9, 4)),
            StatusChecked(date(2026, 9, 4), delivered=True),
            StatusChecked(date(2026, 9, 7), delivered=True),
        ),
    ),
)


def show_authority() -> None:
    """Print which authority grants access to the director of the case."""
    decision = granting_authority(Applicant.HEAD, InstitutionKind.PRIMARY_SCHOOL, run_by=BodyKind.GMINA)
    for finding in decision.because:
        print(f"{finding.pl} [{finding.code}: {'; '.join(map(str, finding.basis))}]")


def show_case(title: str, events: tuple[Event, ...], *, seen: int, every: bool) -> None:
    """Print one case: its end or, for *every* case, each step with what it makes due, but for the first *seen* steps."""
    case = Case(IdentityVariant.IN_PERSON)
    if not every:
        case = procedure.replay(case, events)
        print(f"\n{title}: {case.state.pl}")
        for finding in case.because:
            print(f"  {finding.pl} [{finding.code}]")
        return
    print(f"\n{title}")
    if seen:
        print(f"  do akceptacji wniosku jak w pierwszym postępowaniu (liczba kroków: {seen})")
    for number, event in enumerate(events):
        case = procedure.advance(case, event)
        if number < seen:
            continue
        show_step(case, event)
    again = procedure.new_request_allowed(case)
    if again is not None:
        print(f"      {again.pl} [{again.code}]")


def show_step(case: Case, event: Event) -> None:
    """Print one step of a case, which led to *case*, with the messages that it sends and what it makes due."""
    day = event.moment.date() if isinstance(event, (Sent, Confirmed)) else getattr(event, "on", None)
    print(f"  {in_words(day) if day else 'bez daty'}  {event.kind.pl} -> {case.state.pl}")
    for finding in case.because:
        print(f"      {finding.pl} [{finding.code}]")
    for notice in notices(case):
        print(f"      wiadomość: {notice.kind.pl} (odbiera: {notice.to.pl})")
    for each in due(case, on=date(2026, 2, 25)):
        step = each.what.facts["step"]
        if each.deadline is not None and isinstance(step, Label):
            may = ", nieobowiązkowo" if each.optional else ""
            print(f"      do {in_words(each.deadline.last_day)}{may}: {step.pl} ({each.by.pl})")


def show_revocation(
    title: str,
    route: RevocationRoute,
    reason: RevocationReason,
    events: tuple[RevocationEvent, ...],
    *,
    every: bool,
) -> None:
    """Print one revocation: its end or, for *every* one, each step."""
    under_way = Revocation(route, reason)
    if not every:
        outcome = revocation.outcome(revocation.replay(under_way, events)).outcome
        print(f"\n{title}: {outcome.pl if outcome else 'w toku'}")
        return
    print(f"\n{title}")
    for finding in legal_case(reason).because:
        print(f"  {finding.pl} [{finding.code}]")
    for event in events:
        under_way = revocation.advance(under_way, event)
        print(f"  {in_words(event.on)}  {event.kind.pl} -> {under_way.state.pl}")
        for finding in under_way.because:
            print(f"      {finding.pl} [{finding.code}]")
    outcome = revocation.outcome(under_way).outcome
    print(f"  wynik: {outcome.pl if outcome else 'w toku'}")


def show(*, every: bool = False) -> None:
    """Print the whole part: *every* case step by step, or the first one so and the end of the others."""
    heading("Postępowania o dostęp")
    show_authority()
    for number, (title, events) in enumerate(CASES):
        show_case(title, events, seen=len(TO_ACCEPTANCE) if number else 0, every=every or not number)
    heading("Cofanie upoważnień")
    for number, (title, route, reason, steps) in enumerate(REVOCATIONS):
        show_revocation(title, route, reason, steps, every=every or not number)


if __name__ == "__main__":
    show()
