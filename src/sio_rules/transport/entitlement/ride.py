"""
Who is owed a ride: the duty of the gmina, the form of its help, until which day, and until when the guardian's fare is refunded.

This is what the gmina owes. What a school may record about it in SIO is another question (`entries`), and neither answers for
the other.

What rests on age, grade and distance is decided for the school year of the day asked about, and ends with it on 31 August: the next
year has another grade and may have another way. What rests on a disability lasts as long as the act says.

Not modelled here: pick-up points on the way, how a refund is reckoned (art. 39a), and the law before 2017-09-01.
"""

from datetime import date
from enum import Enum

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.dated import Dated
from sio_rules.errors import InvalidValueError
from sio_rules.rule import Decision, Rule, Severity, found
from sio_rules.terms import last_day_before_age
from sio_rules.transport.child import Child, HelpForm, Obligation

from .duty import first_duty, first_owed
from .open_facts import ask_all_open
from .owed import LAW_SINCE, Ground, expect_covered

_GUARDIAN_YEARS = Dated({LAW_SINCE: 7})
"""Until the day before which birthday the guardian's fare is refunded in the primary school (art. 39 ust. 3 pkt 1)."""

PRESCHOOL_FORMS = Rule(
    code="TRN-023",
    basis=(PRAWO_OSWIATOWE.art("32", ust="5"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Formą pomocy jest bezpłatny transport i opieka w czasie przewozu, a jeżeli dowożenie zapewniają rodzice, także zwrot"
    " kosztów przejazdu dziecka i opiekuna, przez cały czas dowożenia.",
    en="The help takes the form of free transport and care on the way or, where the parents provide the transport, also of a"
    " refund of the fares of the child and the accompanying adult, for as long as transport is owed.",
    reading="A-15",
)
SCHOOL_FORMS = Rule(
    code="TRN-034",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Formą pomocy jest bezpłatny transport i opieka w czasie przewozu, a zwrot kosztów przejazdu tylko wtedy, gdy"
    " dowożenie zapewniają rodzice.",
    en="The help takes the form of free transport and care on the way, or of a refund of the fare only if the parents"
    " provide the transport.",
)
SPECIAL_FORMS = Rule(
    code="TRN-034a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Przy kształceniu specjalnym formą pomocy jest bezpłatny transport i opieka w czasie przewozu albo, gdy dowożenie"
    " zapewniają rodzice, zwrot kosztów przejazdu, jak przy dowożeniu ze względu na odległość.",
    en="In special education the help takes the form of free transport and care on the way or, if the parents provide the"
    " transport, of a refund of the fare, as with transport because of distance.",
)
ORW_FORM = Rule(
    code="TRN-032",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Przy dowożeniu do ORW formą pomocy jest bezpłatny transport i opieka w czasie przewozu.",
    en="For an ORW the help takes the form of free transport and care on the way.",
)
GUARDIAN_FARE = Rule(
    code="TRN-027",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="W szkole podstawowej oprócz kosztów przejazdu dziecka zwraca się koszty przejazdu opiekuna, do dnia poprzedzającego"
    " osiągnięcie przez dziecko granicznego wieku (lata: {years}).",
    en="In primary school the accompanying adult's fare is refunded as well as the child's, until the day before the child"
    " turns {years}.",
    reading="A-15",
)


class _Guardian(Enum):
    """How long the guardian's fare is refunded where the parents drive."""

    NEVER = 0
    UNTIL_AN_AGE = 1
    AS_LONG_AS_THE_RIDE = 2


@frozen
class _FormsRow:
    """Hold what follows from the ground of a duty: its rule, whether parents who drive get a refund, and the guardian's fare."""

    on_ground: Ground
    rule: Rule
    refund: bool
    guardian: _Guardian


_FORMS = (
    _FormsRow(Ground.PRESCHOOL, PRESCHOOL_FORMS, refund=True, guardian=_Guardian.AS_LONG_AS_THE_RIDE),
    _FormsRow(Ground.DISTANCE, SCHOOL_FORMS, refund=True, guardian=_Guardian.UNTIL_AN_AGE),
    _FormsRow(Ground.SPECIAL_EDUCATION, SPECIAL_FORMS, refund=True, guardian=_Guardian.UNTIL_AN_AGE),
    _FormsRow(Ground.SECONDARY_SCHOOL, SPECIAL_FORMS, refund=True, guardian=_Guardian.NEVER),
    _FormsRow(Ground.ORW, ORW_FORM, refund=False, guardian=_Guardian.NEVER),
)
"""The forms of help out of which the gmina chooses, by the ground of its duty: one row for each."""


@frozen
class Ride(Value):
    """
    Hold what the gmina owes: the *duty*, the *forms* out of which it may choose, and the last days.

    *until* is the last day of the ride, always 31 August; None where the duty has no last day of its own (a pupil under special
    education in a primary school: as long as the pupil attends, A-47) and where nothing is owed. *guardian_until* is the last day
    on which the guardian's fare is refunded too, if the ride itself lasts that long; None where it is not refunded. It is not shown,
    nor in plain data: in primary school it gives a birthday away.
    """

    duty: Obligation
    forms: tuple[HelpForm, ...] = ()
    until: date | None = None
    guardian_until: date | None = field(default=None, repr=False)


def owed_duty(child: Child, *, on: date) -> Decision[Obligation]:
    """
    Return whether the gmina must, may or need not give *child* a ride on the day *on*; forms and last days aside.

    It asks for less than `owed_ride`, and raises the same.

    >>> from sio_rules.transport import Destination
    >>> owed_duty(Child(goes_to=Destination.PRIMARY_SCHOOL, special_education=True, nearest=True), on=date(2025, 9, 1)).outcome
    Obligation.MUST
    """
    expect_question(child, on)
    return ask_all_open(child, on, first_duty)


def owed_ride(child: Child, *, on: date) -> Decision[Ride]:
    """
    Return what ride *child* is owed on the day *on*, in which form and until when.

    Where facts are missing, the decision asks for those that could still change the answer, and only for those; where the
    texts disagree (A-17) or a straight line proves nothing, it has no answer and says why. Raises `OutOfCoverageError` for a day
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
    """Return the ride on the day *on*, or ask for the first fact that is missing."""
    decision = first_owed(child, on)
    owed, because = decision.outcome, decision.because
    if owed is None:
        return Decision(None, because=because, questions=decision.questions)
    if owed.duty is Obligation.NOT_OWED:
        return Decision(Ride(owed.duty), because=because)
    if owed.duty is Obligation.MAY:
        return Decision(Ride(owed.duty, (HelpForm.TRANSPORT,), owed.until), because=because)
    [row] = [row for row in _FORMS if row.on_ground is owed.on_ground]
    if not row.refund:
        return Decision(
            Ride(owed.duty, (HelpForm.TRANSPORT,), owed.until), because=found(because, row.rule.finding("goes_to"))
        )
    if child.parents_drive is None:
        return Decision.asks(Child.PARENTS_DRIVE)
    because = found(because, row.rule.finding("parents_drive"))
    if not child.parents_drive:
        return Decision(Ride(owed.duty, (HelpForm.TRANSPORT,), owed.until), because=because)
    both = (HelpForm.TRANSPORT, HelpForm.REFUND)
    if row.guardian is _Guardian.NEVER:
        return Decision(Ride(owed.duty, both, owed.until), because=because)
    if row.guardian is _Guardian.AS_LONG_AS_THE_RIDE:
        return Decision(Ride(owed.duty, both, owed.until, owed.until), because=because)
    if child.born_on is None:
        return Decision.asks(Child.WHEN_BORN)
    years = _GUARDIAN_YEARS.on(on)
    last_day = last_day_before_age(child.born_on, years)
    ride = Ride(owed.duty, both, owed.until, last_day if on <= last_day else None)
    return Decision(ride, because=found(because, GUARDIAN_FARE.finding("born_on", years=years)))
