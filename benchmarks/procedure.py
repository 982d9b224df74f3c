"""A whole case of eight steps, from sending to the login, against the bare construction of its values."""

from datetime import UTC, date, datetime

from rounds import best_ns, report

from sio_rules.access import Case, CaseState, IdentityVariant, ShownDocument, ShownDocumentKind, replay
from sio_rules.access.procedure import (
    Accepted,
    AccessObtained,
    Confirmed,
    Event,
    Filed,
    IdentityConfirmed,
    LoginShown,
    MarkedExamined,
    Sent,
    Step,
)

CASES = 200


def events() -> tuple[Event, ...]:
    """Construct the eight events of a case."""
    card = ShownDocument(kind=ShownDocumentKind.IDENTITY_CARD, valid_until=date(2031, 5, 4))
    return (
        Sent(datetime(2026, 2, 24, 8, 15, tzinfo=UTC)),
        Confirmed(datetime(2026, 2, 24, 9, 40, tzinfo=UTC), matched=True),
        Filed(date(2026, 2, 24)),
        MarkedExamined(date(2026, 2, 25)),
        Accepted(on=date(2026, 3, 2), comment="zgodne", received_on=date(2026, 3, 2)),
        IdentityConfirmed(on=date(2026, 3, 5), comment="dowód", document=card),
        AccessObtained(date(2026, 3, 5), matched=True),
        LoginShown(date(2026, 3, 5)),
    )


def values(final: Case) -> list[object]:
    """Construct all values of a case, checking nothing but their kinds: events, steps and the case after each step."""
    built: list[object] = [Case(final.variant)]
    for event, step in zip(events(), final.steps, strict=True):
        built += (Step(event, step.state, step.because), Case(final.variant))
    return built


def whole_case() -> Case:
    """Construct the events, and take the case through them."""
    return replay(Case(IdentityVariant.IN_PERSON), events())


def main() -> None:
    """Measure, after making sure that the case comes to its end."""
    case = whole_case()
    assert case.state is CaseState.LOGIN_SHOWN
    assert case.events == events()
    best = best_ns(
        {
            "its values: events, steps, cases": lambda: [values(case) for _ in range(CASES)],
            "its events alone": lambda: [events() for _ in range(CASES)],
            "a whole case of 8 steps": lambda: [whole_case() for _ in range(CASES)],
        },
        items=CASES,
    )
    report("A request for access, from sending to the login", best, ours="its values: events, steps, cases")


if __name__ == "__main__":
    main()
