"""
The deadlines of the procedure: to examine a request, to appear in person, and to request a later day to appear.

Working days are counted by `sio_rules.terms`, from the day after the event; "not later than 2 days before" is counted
back in calendar days and does not move (A-05).
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import ACCESS_GUIDE
from sio_rules.days import add_working_days
from sio_rules.deadlines import Deadline
from sio_rules.errors import OutOfCoverageError
from sio_rules.rule import Rule, Severity, found
from sio_rules.terms import latest_day_before, working_days_counted

_EXAMINATION_WORKING_DAYS = 5
_APPEARANCE_WORKING_DAYS = 5
_EXTENSION_DAYS_BEFORE = 2

EXAMINED_WITHIN = Rule(
    code="ACC-231a",
    basis=(ACCESS_GUIDE.section("I.2.3"),),
    severity=Severity.GROUND,
    reading="A-35",
    pl="Organ rozpatruje wniosek w terminie liczonym od dnia wysłania drugiego e-maila, {sent_on} (liczba dni roboczych:"
    " {working_days}).",
    en="The authority must examine the request within the time limit that runs from the day on which the second e-mail was"
    " sent, {sent_on} (working days: {working_days}).",
)
APPEARS_WITHIN = Rule(
    code="ACC-239a",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.GROUND,
    pl="Wnioskodawca zgłasza się w siedzibie organu w terminie liczonym od dnia otrzymania trzeciego e-maila, {received_on}"
    " (liczba dni roboczych: {working_days}).",
    en="The applicant must appear at the authority's office within the time limit that runs from the day on which the third"
    " e-mail was received, {received_on} (working days: {working_days}).",
)
EXTENSION_ASKED_BEFORE = Rule(
    code="ACC-244a",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.GROUND,
    reading="A-05",
    pl="Wniosek o przedłużenie terminu zgłoszenia się trzeba złożyć przed jego upływem ({appear_by}), z wyprzedzeniem"
    " (najmniejsza liczba dni: {days}).",
    en="The request for an extension must be filed in advance of the deadline to appear ({appear_by}); smallest number of"
    " days: {days}.",
)


def examination_deadline(sent_on: date) -> Deadline:
    """
    Return the deadline to examine a request whose second e-mail was sent on *sent_on* (ACC-231).

    Raises `OutOfCoverageError` where a day falls outside the covered years.

    >>> examination_deadline(date(2018, 11, 9)).last_day.isoformat()
    '2018-11-19'
    """
    expect("sent_on", sent_on, date)
    days, last_day = _EXAMINATION_WORKING_DAYS, last_day_to_examine(sent_on)
    examined = EXAMINED_WITHIN.finding(working_days=days, sent_on=sent_on)
    return Deadline(last_day, last_day, found(examined, working_days_counted(sent_on, days, last_day)))


def last_day_to_examine(sent_on: date) -> date:
    """
    Return the last day of `examination_deadline`, without the steps of the count.

    >>> last_day_to_examine(date(2018, 11, 9)).isoformat()
    '2018-11-19'
    """
    return _working_days_on("sent_on", sent_on, _EXAMINATION_WORKING_DAYS)


def appearance_deadline(received_on: date) -> Deadline:
    """
    Return the deadline to appear for an applicant who received the third e-mail on *received_on* (ACC-239).

    Raises `OutOfCoverageError` where a day falls outside the covered years.

    >>> appearance_deadline(date(2026, 3, 2)).last_day.isoformat()
    '2026-03-09'
    """
    expect("received_on", received_on, date)
    days, last_day = _APPEARANCE_WORKING_DAYS, last_day_to_appear(received_on)
    appears = APPEARS_WITHIN.finding(working_days=days, received_on=received_on)
    return Deadline(last_day, last_day, found(appears, working_days_counted(received_on, days, last_day)))


def last_day_to_appear(received_on: date) -> date:
    """
    Return the last day of `appearance_deadline`, without the steps of the count.

    >>> last_day_to_appear(date(2026, 3, 2)).isoformat()
    '2026-03-09'
    """
    return _working_days_on("received_on", received_on, _APPEARANCE_WORKING_DAYS)


def _working_days_on(argument: str, day: date, days: int) -> date:
    try:
        return add_working_days(day, days)
    except OutOfCoverageError:
        raise OutOfCoverageError(argument) from None


def extension_deadline(appear_by: date) -> Deadline:
    """
    Return the deadline to request an extension, where the applicant must appear by *appear_by* (ACC-244).

    It is two calendar days earlier, even on a free day; under other readings it is two working days earlier, or moves back to
    a working day (A-05). Raises `OutOfCoverageError` where the calendar of Python begins after.

    >>> deadline = extension_deadline(date(2026, 3, 9))
    >>> deadline.last_day.isoformat(), deadline.safe_day.isoformat()
    ('2026-03-07', '2026-03-05')
    """
    expect("appear_by", appear_by, date)
    days = _EXTENSION_DAYS_BEFORE
    try:
        window = latest_day_before(appear_by, days=days)
    except OutOfCoverageError:
        raise OutOfCoverageError("appear_by") from None
    because = found(EXTENSION_ASKED_BEFORE.finding(days=days, appear_by=appear_by), window.because)
    return Deadline(window.nominal_day, window.last_day, because, window.alternatives)
