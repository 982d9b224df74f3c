"""
Who is owed a ride: the duty of the gmina, the form of its help, until which day, and until when the guardian's fare is refunded.

This is what the gmina owes. What a school may record about it in SIO is another question (`entries`), and neither answers for
the other.

What rests on age, grade and distance is decided for the school year of the day asked about, and ends with it on 31 August: the next
year has another grade and may have another way. What rests on a disability lasts as long as the act says.

Not modelled here: pick-up points on the way, how a refund is reckoned (art. 39a), and the law before 2017-09-01: days before it
are judged by the law at release.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.days import FIRST_DAY, LAST_DAY
from sio_rules.errors import InvalidValueError, OutOfCoverageError
from sio_rules.periods import SchoolYear
from sio_rules.rule import Decision, Finding, Findings, Question, Rule, Severity, found
from sio_rules.terms import last_day_before_age
from sio_rules.transport.child import OTHER_CENTRES, PRESCHOOL_DESTINATIONS, Child, Destination, HelpForm, Obligation

from .disability import (
    CENTRE_UNCLEAR,
    SPECIAL_RIDE_OWED,
    duty_to_orw,
    duty_to_primary_pupil,
    duty_to_secondary_pupil,
)
from .distance import RIDE_OWED
from .open_facts import ask_all_open
from .preschool import WHEN_BORN, duty_to_preschooler

GUARDIAN_YEARS = 7

GOES_WHERE = Question(
    about="goes_to",
    pl="Dokąd chodzi dziecko: do przedszkola, szkoły podstawowej, ponadpodstawowej czy ośrodka, i jakiego?",
    en="Where does the child go: to a preschool, a primary or secondary school, or a centre, and of which kind?",
)
PARENTS_DRIVE = Question(
    about="parents_drive",
    pl="Czy dowożenie zapewniają rodzice?",
    en="Do the parents provide the transport?",
)

PRESCHOOL_FORMS = Rule(
    code="TRN-023",
    basis=(PRAWO_OSWIATOWE.art("32", ust="5"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Formą jest bezpłatny transport i opieka, a jeżeli dowożenie zapewniają rodzice, także zwrot kosztów przejazdu dziecka i"
    " opiekuna, tak długo jak dowożenie.",
    en="The form is free transport and care or, where the parents provide the transport, also the refund of the child's and the"
    " guardian's fare, for as long as the ride.",
    reading="A-15",
)
SCHOOL_FORMS = Rule(
    code="TRN-034",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Formą jest bezpłatny transport i opieka, a zwrot kosztów przejazdu tylko wtedy, gdy dowożenie zapewniają rodzice.",
    en="The form is free transport and care, and the refund of the fare only where the parents provide the transport.",
)
SPECIAL_FORMS = Rule(
    code="TRN-034a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Przy kształceniu specjalnym formą jest bezpłatny transport i opieka, a zwrot kosztów przejazdu, jak przy dowożeniu ze"
    " względu na odległość, gdy dowożenie zapewniają rodzice.",
    en="Under special education the form is free transport and care, and the refund of the fare, as with a ride for distance,"
    " where the parents provide the transport.",
)
ORW_FORM = Rule(
    code="TRN-032",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Do ORW formą jest bezpłatny transport i opieka w czasie przewozu.",
    en="To an ORW the form is free transport and care on the way.",
)
GUARDIAN_FARE = Rule(
    code="TRN-027",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="W szkole podstawowej obok kosztów dziecka zwraca się koszty opiekuna, do dnia poprzedzającego ukończenie przez dziecko"
    " {years} lat.",
    en="In the primary school the guardian's fare is refunded beside the child's, until the day before the child completes"
    " {years} years.",
    reading="A-15",
)


@frozen
class Ride:
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

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("duty", self.duty, Obligation)
        expect("forms", self.forms, tuple)
        expect_each("forms", self.forms, HelpForm)
        expect("until", self.until, date, type(None))
        expect("guardian_until", self.guardian_until, date, type(None))


def owed_duty(child: Child, *, on: date) -> Decision[Obligation]:
    """
    Decide whether the gmina must, may or need not give *child* a ride on the day *on*; forms and last days aside.

    It asks for less than `owed_ride`, and raises the same.

    >>> owed_duty(Child(goes_to=Destination.PRIMARY_SCHOOL, special_education=True, nearest=True), on=date(2025, 9, 1)).outcome
    Obligation.MUST
    """
    expect_question(child, on)
    return ask_all_open(child, on, duty_or_first_question)


def owed_ride(child: Child, *, on: date) -> Decision[Ride]:
    """
    Decide what ride *child* is owed on the day *on*, by whom it is asked for and until when.

    Where facts are missing, the decision asks for those that could still change the answer, and only for those; where the
    texts disagree (A-17) or a straight line proves nothing, it has no answer and says why. Raises `OutOfCoverageError` for a day
    outside 1991 to 2050, and `InvalidValueError` for a child that is not born on that day.

    >>> from sio_rules.transport.child import Measured
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
    return ask_all_open(child, on, ride_or_first_question)


def expect_question(child: Child, on: date) -> None:
    """Raise what `owed_ride` raises: `TypeError`, `OutOfCoverageError`, or `InvalidValueError` for who is not born yet."""
    expect("child", child, Child)
    expect("on", on, date)
    if not FIRST_DAY <= on <= LAST_DAY:
        raise OutOfCoverageError("on")
    if child.born_on is not None and child.born_on > on:
        raise InvalidValueError("born_on")


def duty_or_first_question(child: Child, on: date) -> Decision[Obligation]:
    """
    Decide the duty on the day *on*, or ask for the first fact that is missing.

    >>> duty_or_first_question(Child(), date(2025, 9, 1)).questions[0].about
    'goes_to'
    """
    expect("child", child, Child)
    expect("on", on, date)
    goes_to = child.goes_to
    if goes_to is None:
        return Decision.asks(GOES_WHERE)
    if goes_to is Destination.PRIMARY_SCHOOL:
        return duty_to_primary_pupil(child)
    if goes_to in PRESCHOOL_DESTINATIONS:
        return duty_to_preschooler(child, on)
    if goes_to is Destination.SECONDARY_SCHOOL:
        return duty_to_secondary_pupil(child, on)
    if goes_to in OTHER_CENTRES:
        return Decision.founders(CENTRE_UNCLEAR.finding("goes_to"))
    return duty_to_orw(child, on)


def ride_or_first_question(child: Child, on: date) -> Decision[Ride]:
    """
    Decide the ride on the day *on*, or ask for the first fact that is missing.

    >>> ride_or_first_question(Child(), date(2025, 9, 1)).questions[0].about
    'goes_to'
    """
    owed = duty_or_first_question(child, on)
    if owed.outcome is None:
        return Decision(None, because=owed.because, questions=owed.questions)
    if owed.outcome is Obligation.NOT_OWED:
        return Decision(Ride(Obligation.NOT_OWED), because=owed.because)
    until = _last_day(owed.because[0], on)
    if owed.outcome is Obligation.MAY:
        return Decision(Ride(Obligation.MAY, (HelpForm.TRANSPORT,), until), because=owed.because)
    if child.goes_to is Destination.ORW:
        return _must(HelpForm.TRANSPORT, until=until, because=found(owed.because, ORW_FORM.finding("goes_to")))
    preschool = child.goes_to in PRESCHOOL_DESTINATIONS
    by_distance = owed.because[0].rule is RIDE_OWED
    forms = PRESCHOOL_FORMS if preschool else SCHOOL_FORMS if by_distance else SPECIAL_FORMS
    because = found(owed.because, forms.finding("parents_drive"))
    if child.parents_drive is None:
        return Decision.asks(PARENTS_DRIVE)
    if not child.parents_drive:
        return _must(HelpForm.TRANSPORT, until=until, because=because)
    if preschool:
        return _must(HelpForm.TRANSPORT, HelpForm.REFUND, until=until, guardian_until=until, because=because)
    if child.goes_to is Destination.SECONDARY_SCHOOL:
        return _must(HelpForm.TRANSPORT, HelpForm.REFUND, until=until, because=because)
    if child.born_on is None:
        return Decision.asks(WHEN_BORN)
    guardian_until = last_day_before_age(child.born_on, GUARDIAN_YEARS)
    return _must(
        HelpForm.TRANSPORT,
        HelpForm.REFUND,
        until=until,
        guardian_until=guardian_until if on <= guardian_until else None,
        because=found(because, GUARDIAN_FARE.finding("born_on", years=GUARDIAN_YEARS)),
    )


def _must(*forms: HelpForm, until: date | None, because: Findings, guardian_until: date | None = None) -> Decision[Ride]:
    return Decision(Ride(Obligation.MUST, forms, until, guardian_until), because=because)


def _last_day(ground: Finding, on: date) -> date | None:
    """Return the last day that the ground names or, where it names none, 31 August of the school year; but for A-47, none."""
    until = ground.facts.get("until")
    if isinstance(until, date):
        return until
    return None if ground.rule is SPECIAL_RIDE_OWED else SchoolYear.of(on).end
