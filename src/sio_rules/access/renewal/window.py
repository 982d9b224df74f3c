"""
When the renewal of access may be asked for, and what becomes of a renewal that nobody decided in time.

Today (art. 74, since 2017-07-24): from three months before access expires up to the day on which it does. Before: not later
than one month before. Both ends of either window are in time, and neither moves over free days (A-07).
"""

from datetime import date

from attrs import frozen
from dateutil.relativedelta import relativedelta

from sio_rules._expect import expect
from sio_rules.acts import HELP_PAGES, SIO_ACT
from sio_rules.errors import OutOfCoverageError
from sio_rules.periods import Period
from sio_rules.rule import Finding, Rule, Severity
from sio_rules.terms import earliest_day_before

TODAYS_ARTICLE_SINCE = date(2017, 7, 24)
"""The first day on which art. 74 is about renewal; before, art. 75 was."""

_TODAY = (SIO_ACT.art("74"), HELP_PAGES.section("przedłużenie wniosku"))
_BEFORE = (SIO_ACT.art("75"),)

RENEWAL_TOO_EARLY = Rule(
    code="ACC-301a",
    basis=_TODAY,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    reading="A-07",
    pl="O przedłużenie dostępu można wystąpić od {first_day}; wystąpiono {on}.",
    en="The renewal of access may be asked for from {first_day} on; it was asked for on {on}.",
)
RENEWAL_TOO_LATE = Rule(
    code="ACC-301b",
    basis=_TODAY,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="O przedłużenie dostępu można było wystąpić do dnia jego wygaśnięcia, {last_day}; wystąpiono {on}.",
    en="The renewal of access could be asked for until the day of its expiry, {last_day}; it was asked for on {on}.",
)
RENEWAL_WAS_TOO_EARLY = Rule(
    code="ACC-301g",
    basis=_BEFORE,
    severity=Severity.ERROR,
    reading="A-07",
    pl="Według ustawy sprzed 24 lipca 2017 r. o przedłużenie dostępu można było wystąpić od {first_day}; wystąpiono {on}.",
    en="By the act before 24 July 2017 the renewal of access could be asked for from {first_day} on; it was asked for on {on}.",
)
RENEWAL_WAS_TOO_LATE = Rule(
    code="ACC-301h",
    basis=_BEFORE,
    severity=Severity.ERROR,
    reading="A-07",
    pl="Według ustawy sprzed 24 lipca 2017 r. o przedłużenie dostępu można było wystąpić najpóźniej miesiąc przed jego"
    " wygaśnięciem, do {last_day}; wystąpiono {on}.",
    en="By the act before 24 July 2017 the renewal of access could be asked for until a month before its expiry, until"
    " {last_day}; it was asked for on {on}.",
)


@frozen
class WindowRow:
    """Hold from which day on which window is law: it opens and closes so many months before the expiry."""

    since: date
    opens_months_before: int
    closes_months_before: int
    too_early: Rule
    too_late: Rule


WINDOWS = (
    WindowRow(
        since=TODAYS_ARTICLE_SINCE,
        opens_months_before=3,
        closes_months_before=0,
        too_early=RENEWAL_TOO_EARLY,
        too_late=RENEWAL_TOO_LATE,
    ),
    WindowRow(
        since=date(2011, 4, 15),
        opens_months_before=3,
        closes_months_before=1,
        too_early=RENEWAL_WAS_TOO_EARLY,
        too_late=RENEWAL_WAS_TOO_LATE,
    ),
)
"""Newest first. The older one stands as far back as the act does."""

RENEWAL_CANCELLED = Rule(
    code="ACC-302",
    basis=_TODAY,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="Wniosku o przedłużenie nie rozpatrzono do dnia wygaśnięcia dostępu ({expires_on}): jest anulowany, trzeba złożyć nowy"
    " wniosek o dostęp.",
    en="The renewal was not decided by the day on which access expired ({expires_on}): it is cancelled, and a new request for access"
    " has to be filed.",
)


def window_row(on: date) -> WindowRow:
    """
    Return the window that is law on the day *on*; raises `OutOfCoverageError` for a day before the act.

    >>> window_row(date(2017, 7, 23)).closes_months_before, window_row(date(2017, 7, 24)).closes_months_before
    (1, 0)
    """
    expect("on", on, date)
    for law in WINDOWS:
        if on >= law.since:
            return law
    raise OutOfCoverageError("on")


def renewal_window(expires_on: date, *, on: date) -> Period:
    """
    Return the days on which the renewal of access that expires on *expires_on* may be asked for, by the law of the day *on*.

    >>> window = renewal_window(date(2027, 5, 31), on=date(2027, 3, 1))
    >>> window.start.isoformat(), window.end.isoformat()
    ('2027-02-28', '2027-05-31')
    """
    expect("expires_on", expires_on, date)
    law = window_row(on)
    try:
        start = earliest_day_before(expires_on, months=law.opens_months_before).first_day
    except OutOfCoverageError:
        raise OutOfCoverageError("expires_on") from None
    return Period(start, expires_on - relativedelta(months=law.closes_months_before))


def renewal_too_early(on: date, *, expires_on: date) -> Finding | None:
    """
    Tell that the day *on* is too early to ask for renewal (ACC-301).

    >>> renewal_too_early(date(2023, 5, 31), expires_on=date(2023, 8, 31))
    >>> renewal_too_early(date(2023, 5, 30), expires_on=date(2023, 8, 31)).code
    'ACC-301a'
    """
    first_day = renewal_window(expires_on, on=on).start
    return window_row(on).too_early.finding("on", first_day=first_day, on=on) if on < first_day else None


def renewal_too_late(on: date, *, expires_on: date) -> Finding | None:
    """
    Tell that the day *on* is too late to ask for renewal (ACC-301).

    >>> renewal_too_late(date(2023, 8, 31), expires_on=date(2023, 8, 31))
    >>> renewal_too_late(date(2023, 9, 1), expires_on=date(2023, 8, 31)).code
    'ACC-301b'
    """
    last_day = renewal_window(expires_on, on=on).end or expires_on
    return window_row(on).too_late.finding("on", last_day=last_day, on=on) if on > last_day else None


def renewal_cancelled(expires_on: date, *, decided_on: date | None, on: date) -> Finding | None:
    """
    Tell, as seen on the day *on*, that a renewal is cancelled: not decided by the day on which access expired (ACC-302).

    *decided_on* None is not decided. A decision on the day of expiry is in time. Not asked of access that expired before
    2017-07-24: the rule is of today's act, and the sources do not give the one before.

    >>> renewal_cancelled(date(2023, 8, 31), decided_on=None, on=date(2023, 8, 31))
    >>> renewal_cancelled(date(2023, 8, 31), decided_on=None, on=date(2023, 9, 1)).code
    'ACC-302'
    """
    expect("expires_on", expires_on, date)
    expect("decided_on", decided_on, date, type(None))
    expect("on", on, date)
    decided_in_time = decided_on is not None and decided_on <= expires_on
    if decided_in_time or on <= expires_on or expires_on < TODAYS_ARTICLE_SINCE:
        return None
    return RENEWAL_CANCELLED.finding("expires_on", expires_on=expires_on)
