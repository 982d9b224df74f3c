"""
What must be done about a renewal, by whom and by when, as seen on a given day.

The request is filed within its window, and decided by the day on which access expires. What comes between (identity, which is
proved anew) is that of any request, for which the sources set no time limits of its own here.
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import HELP_PAGES, SIO_ACT
from sio_rules.deadlines import Deadline
from sio_rules.due import Due, Party
from sio_rules.errors import InvalidValueError
from sio_rules.rule import Rule, Severity, found

from .window import TODAYS_ARTICLE_SINCE, renewal_cancelled, renewal_window

_TODAY = (SIO_ACT.art("74"), HELP_PAGES.section("przedłużenie wniosku"))
_BASIS = (SIO_ACT.art("74"), SIO_ACT.art("75"), HELP_PAGES.section("przedłużenie wniosku"))
"""Renewal was art. 75 of the act before 2017-07-24."""

FILE_RENEWAL = Rule(
    code="ACC-266a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Osoba upoważniona może złożyć wniosek o przedłużenie dostępu.",
    en="The authorised person may file a request for renewal.",
)
RENEWAL_WINDOW = Rule(
    code="ACC-266b",
    basis=_BASIS,
    severity=Severity.GROUND,
    reading="A-07",
    pl="Wniosek o przedłużenie dostępu można złożyć od {first_day} do {last_day}.",
    en="The request for renewal can be filed from {first_day} to {last_day}.",
)
RENEWAL_NOT_FILED = Rule(
    code="ACC-266c",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Wniosku o przedłużenie dostępu nie złożono do {last_day}: po tym dniu można złożyć tylko nowy wniosek o dostęp.",
    en="The request for renewal was not filed by {last_day}: after that day only a new request for access can be filed.",
)
DECIDE_RENEWAL = Rule(
    code="ACC-267a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Organ upoważniający musi rozpatrzyć wniosek o przedłużenie dostępu.",
    en="The granting authority must decide the request for renewal.",
)
DECIDED_BEFORE_EXPIRY = Rule(
    code="ACC-267b",
    basis=_TODAY,
    severity=Severity.GROUND,
    since=TODAYS_ARTICLE_SINCE,
    pl="Wniosek o przedłużenie dostępu musi być rozpatrzony najpóźniej w dniu wygaśnięcia dostępu ({expires_on}), bo po tym dniu"
    " jest anulowany.",
    en="The request for renewal must be decided on the day on which access expires ({expires_on}) at the latest, because after that day"
    " it is cancelled.",
)


def renewal_due(
    expires_on: date, *, on: date, filed_on: date | None = None, decided_on: date | None = None
) -> tuple[Due, ...]:
    """
    Return what must be done, as seen on the day *on*, about renewing access that expires on *expires_on*; nothing once decided.

    *filed_on* and *decided_on* are the days on which the renewal was filed and decided, None where it was not. Filing is
    optional; the first day of its window stands in the reasons of the deadline (ACC-266). For a renewal filed before 2017-07-24
    the sources have no deadline of the decision. Raises `InvalidValueError` for a day after *on* or a decision before the filing,
    and as `renewal_window` does where the request is not filed.

    >>> [(each.what.code, each.by, each.late) for each in renewal_due(date(2023, 8, 31), on=date(2023, 6, 1))]
    [('ACC-266a', Party.APPLICANT, False)]
    >>> [only] = renewal_due(date(2023, 8, 31), on=date(2023, 9, 1), filed_on=date(2023, 6, 1))
    >>> only.what.code, only.by, only.late, only.because.codes
    ('ACC-267a', Party.AUTHORITY, True, ('ACC-302',))
    """
    expect("filed_on", filed_on, date, type(None))
    expect("decided_on", decided_on, date, type(None))
    expect("expires_on", expires_on, date)
    expect("on", on, date)
    _expect_order(on, filed_on, decided_on)
    if filed_on is None:
        window = renewal_window(expires_on, on=on)
        last_day = window.end or expires_on
        counted = RENEWAL_WINDOW.finding(first_day=window.start, last_day=last_day)
        follows = found(RENEWAL_NOT_FILED.when(on > last_day, last_day=last_day))
        deadline = Deadline(last_day, last_day, found(counted))
        what = FILE_RENEWAL.finding()
        return (Due(what, Party.APPLICANT, deadline, optional=True, late=on > last_day, because=follows),)
    if decided_on is not None:
        return ()
    if filed_on < TODAYS_ARTICLE_SINCE:
        return (Due(DECIDE_RENEWAL.finding(), Party.AUTHORITY),)
    deadline = Deadline(expires_on, expires_on, found(DECIDED_BEFORE_EXPIRY.finding(expires_on=expires_on)))
    follows = found(renewal_cancelled(expires_on, decided_on=None, on=on))
    return (Due(DECIDE_RENEWAL.finding(), Party.AUTHORITY, deadline, late=on > expires_on, because=follows),)


def _expect_order(on: date, filed_on: date | None, decided_on: date | None) -> None:
    """Raise where a day is still to come, or the decision precedes the filing."""
    for argument, day in (("filed_on", filed_on), ("decided_on", decided_on)):
        if day is not None and day > on:
            raise InvalidValueError(argument, wanted="on or an earlier day")
    if decided_on is not None and (filed_on is None or decided_on < filed_on):
        raise InvalidValueError("decided_on", wanted="filed_on or a later day")
