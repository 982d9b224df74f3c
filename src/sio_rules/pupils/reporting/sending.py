"""
By when data are sent to SIO: seven days from the day on which something changed (art. 30 of the SIO Act).

The day of the change is not counted, and an end on a day off or a Saturday moves to the next day that is neither. The Civil
Code counts so where a statute sets a time limit; the act itself does not say it (A-80), so the nominal day is the safe one.

Not modelled here: the data that art. 30 excepts; exam registrations have days of their own
(`sio_rules.pupils.achievements.exams`). Data may be sent before a change, too.
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import KC, SIO_ACT
from sio_rules.dated import Dated
from sio_rules.errors import OutOfCoverageError
from sio_rules.rule import Findings, Rule, Severity, found
from sio_rules.terms import Deadline, end_of_term

_DAYS = Dated({date(2012, 4, 30): 7})
"""How many days there are; since when it is seven is not known, so it is taken for the whole time of the act (A-80)."""

SENT_IN_SEVEN_DAYS = Rule(
    code="PUP-108a",
    basis=(SIO_ACT.art("30"), KC.art("110"), KC.art("111"), KC.art("115")),
    severity=Severity.GROUND,
    pl="Dane przekazuje się do bazy danych SIO w terminie liczonym w dniach ({days}) od zmiany stanu faktycznego"
    " ({changed_on}).",
    en="Data must be sent to the SIO database within a time limit counted in days ({days}) from the change of the facts"
    " ({changed_on}).",
    since=date(2012, 4, 30),
    reading="A-80",
)
SENT_LATE = Rule(
    code="PUP-108b",
    basis=(SIO_ACT.art("30"), KC.art("110"), KC.art("111"), KC.art("115")),
    severity=Severity.ERROR,
    pl="Dane przekazano {sent_on}, po terminie, który upłynął {last_day}; zmiana stanu faktycznego nastąpiła {changed_on}.",
    en="The data were sent on {sent_on}, after the deadline of {last_day}; the facts changed on {changed_on}.",
    since=date(2012, 4, 30),
    reading="A-80",
)


def sending_deadline(changed_on: date) -> Deadline:
    """
    Return the deadline for sending to SIO what changed on *changed_on*: seven days, that day not counted (PUP-108).

    Where the end moves over free days, `alternatives` has the day on which the term ends if it does not (A-80). Raises
    `OutOfCoverageError` for a change before the act was in force (2012-04-30), and outside the covered years.

    >>> deadline = sending_deadline(date(2025, 12, 17))
    >>> deadline.last_day.isoformat(), deadline.safe_day.isoformat(), deadline.because[0].code
    ('2025-12-29', '2025-12-24', 'PUP-108a')
    """
    days = _DAYS.on(changed_on, "changed_on")
    try:
        counted = end_of_term(changed_on, days=days)
    except OutOfCoverageError:
        raise OutOfCoverageError("changed_on", _DAYS.first_day) from None
    because = found(SENT_IN_SEVEN_DAYS.finding(days=days, changed_on=changed_on), counted.because)
    unmoved = () if counted.nominal_day == counted.last_day else (counted.nominal_day,)
    return Deadline(counted.nominal_day, counted.last_day, because, unmoved)


def check_sending(*, changed_on: date, sent_on: date) -> Findings:
    """
    Return the finding that data which changed on *changed_on* were sent on *sent_on* too late (PUP-108), or none.

    Data may be sent before the change. Raises as `sending_deadline`.

    >>> check_sending(changed_on=date(2026, 9, 10), sent_on=date(2026, 9, 17)).codes
    ()
    >>> check_sending(changed_on=date(2026, 9, 10), sent_on=date(2026, 9, 18)).codes
    ('PUP-108b',)
    """
    expect("sent_on", sent_on, date)
    last_day = sending_deadline(changed_on).last_day
    return found(SENT_LATE.when(sent_on > last_day, "sent_on", sent_on=sent_on, last_day=last_day, changed_on=changed_on))
