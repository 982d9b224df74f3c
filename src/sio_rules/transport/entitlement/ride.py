"""
Who is owed transport: the duty of the gmina, the form of its help, and until which day.

This is what the gmina owes. What a school may report about it in SIO is another question (`entries`); the two are answered apart.

What rests on age, grade and distance is decided for the school year of the day asked about, and ends with it on 31 August: the next
year has another grade and may have another way. What rests on a disability lasts as long as the act says.

Not modelled here: pick-up points on the way, how much a refund is (art. 39a), and the law before 2017-09-01.
"""

from collections.abc import Iterator
from datetime import date

from attrs import evolve, field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules._view import Part, Viewed, card
from sio_rules.errors import InvalidValueError
from sio_rules.rule import Decision, Findings, found
from sio_rules.transport.child import Child, HelpForm, Obligation

from .duty import first_duty, first_owed
from .forms import FORMS, Accompanying, fare_until_an_age
from .open_facts import ask_all_open
from .owed import expect_covered


@frozen
class Ride(Viewed, Value):
    """
    Hold what the gmina owes: the *duty*, the *forms* of help, and the last days.

    Where the second form is the refund to the parents, the parents choose between the forms. *until* is the last day of the
    transport, always 31 August; None where the act sets no last day (a pupil in special education in a primary school, as long as
    the pupil attends, A-47; a power of art. 39 ust. 4a) and where nothing is owed. *covers_guardian* tells whether the refund is
    also for the accompanying adult on the day asked about, and *guardian_until* the last day on which it is, if the transport lasts
    that long; None where it is not refunded, or as long as the transport without a last day. The day is not shown, nor in plain
    data: in the primary school it gives a birthday away.
    """

    duty: Obligation
    forms: tuple[HelpForm, ...] = ()
    until: date | None = None
    guardian_until: date | None = field(default=None, repr=False)
    covers_guardian: bool = False

    def _parts(self, lang: str) -> Iterator[Part]:  # noqa: ARG002 - nothing here is a sentence
        yield card("ride", {name: getattr(self, name) for name in ("duty", "forms", "until", "covers_guardian")})


def owed_duty(child: Child, *, on: date) -> Decision[Obligation]:
    """
    Return whether the gmina must, may or need not give *child* transport on the day *on*; forms and last days aside.

    It asks for less than `owed_ride`, and raises the same.

    >>> from sio_rules.certificates import Disability
    >>> from sio_rules.transport import Destination
    >>> blind = frozenset({Disability.BLIND})
    >>> pupil = Child(goes_to=Destination.PRIMARY_SCHOOL, special_education=True, disabilities=blind, nearest=True)
    >>> owed_duty(pupil, on=date(2025, 9, 1)).outcome
    Obligation.MUST
    """
    expect_question(child, on)
    return ask_all_open(child, on, first_duty)


def owed_ride(child: Child, *, on: date) -> Decision[Ride]:
    """
    Return what *child* is owed on the day *on*, in which form and until when.

    Where facts are missing, the decision asks for those that could still change the answer, and only for those; where the
    texts conflict (A-17) or a straight line proves nothing, it has no answer and says why. Raises `OutOfCoverageError` for a day
    before 2017-09-01 or after 2050, and `InvalidValueError` for a child that is not born on that day.

    >>> from sio_rules.transport import Destination, Measured
    >>> child = Child(
    ...     goes_to=Destination.PRIMARY_SCHOOL,
    ...     grade=2,
    ...     district=True,
    ...     special_education=False,
    ...     distance_m=3_001,
    ...     measured=Measured.ALONG_THE_WAY,
    ...     parents_drive=False,
    ... )
    >>> ride = owed_ride(child, on=date(2025, 10, 1)).outcome
    >>> ride.duty, ride.forms, ride.until.isoformat()
    (Obligation.MUST, (HelpForm.TRANSPORT,), '2026-08-31')
    """
    expect_question(child, on)
    return ask_all_open(child, on, _first_ride)


def expect_question(child: Child, on: date) -> None:
    """Raise what `owed_ride` raises: `TypeError`, `OutOfCoverageError`, or `InvalidValueError` for a child not born yet."""
    expect("child", child, Child)
    expect_covered(on)
    if child.born_on is not None and child.born_on > on:
        raise InvalidValueError("born_on", wanted="on or before the day asked about")


def _first_ride(child: Child, on: date) -> Decision[Ride]:
    """Return what is owed on the day *on*, with its forms, or ask for the first fact that is missing."""
    decision = first_owed(child, on)
    owed, because = decision.outcome, decision.because
    if owed is None:
        return Decision(None, because=because, questions=decision.questions)
    if owed.duty is Obligation.NOT_OWED:
        return Decision(Ride(owed.duty), because=because)
    if owed.duty is Obligation.MAY:
        return Decision(Ride(owed.duty, (HelpForm.TRANSPORT,), owed.until), because=because)
    if child.parents_drive is None:
        return Decision.asks(Child.PARENTS_DRIVE)
    [row] = [row for row in FORMS if row.on_ground is owed.on_ground]
    if not child.parents_drive:
        ride = Ride(owed.duty, (HelpForm.TRANSPORT,), owed.until)
        return Decision(ride, because=found(because, row.alone.finding("parents_drive")))
    driven = row.driven.on(on).finding("parents_drive")
    warning = row.warning.finding("parents_drive") if row.warning is not None else None
    ride = Ride(owed.duty, (HelpForm.TRANSPORT, row.refund), owed.until)
    return _with_guardian(ride, child, on, row.adult, found(because, driven, warning))


def _with_guardian(ride: Ride, child: Child, on: date, adult: Accompanying, because: Findings) -> Decision[Ride]:
    """Return *ride* where the parents provide the transport, with the days on which the accompanying adult is covered."""
    if adult is Accompanying.AS_LONG_AS_THE_RIDE:
        return Decision(evolve(ride, guardian_until=ride.until, covers_guardian=True), because=because)
    if child.born_on is None:
        return Decision.asks(Child.WHEN_BORN)
    last_day, ground = fare_until_an_age(child.born_on, on)
    covered = evolve(ride, guardian_until=last_day, covers_guardian=last_day is not None)
    return Decision(covered, because=found(because, ground))
