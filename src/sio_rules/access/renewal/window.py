"""
When renewal of access may be requested, and what happens to a request that is not decided in time.

Today (art. 74, since 2017-07-24): from three months before access expires up to the day on which it does. Before: not later
than one month before. The first and the last day of either window are in time, and neither moves over free days (A-07).
"""

from datetime import date

from attrs import frozen
from dateutil.relativedelta import relativedelta

from sio_rules._expect import expect
from sio_rules.acts import HELP_PAGES, SIO_ACT
from sio_rules.backward_terms import Opening, earliest_day_before
from sio_rules.dated import Dated
from sio_rules.errors import OutOfCoverageError
from sio_rules.periods import Period
from sio_rules.rule import Finding, Rule, Severity

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
    pl="Wniosek o przedłużenie dostępu złożono za wcześnie ({on}); można go złożyć od {first_day}.",
    en="The request for renewal was filed too early ({on}); it can be filed from {first_day}.",
)
RENEWAL_TOO_LATE = Rule(
    code="ACC-301b",
    basis=_TODAY,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="Wniosek o przedłużenie dostępu złożono za późno ({on}); można go było złożyć do dnia wygaśnięcia dostępu"
    " ({last_day}).",
    en="The request for renewal was filed too late ({on}); it could be filed up to the day on which access expired"
    " ({last_day}).",
)
RENEWAL_WAS_TOO_EARLY = Rule(
    code="ACC-301g",
    basis=_BEFORE,
    severity=Severity.ERROR,
    reading="A-07",
    pl="Wniosek o przedłużenie dostępu złożono za wcześnie ({on}); według ustawy w brzmieniu sprzed {changed_on} można go"
    " było złożyć od {first_day}.",
    en="The request for renewal was filed too early ({on}); under the act as it stood before {changed_on} it could be filed"
    " from {first_day}.",
)
RENEWAL_WAS_TOO_LATE = Rule(
    code="ACC-301h",
    basis=_BEFORE,
    severity=Severity.ERROR,
    reading="A-07",
    pl="Wniosek o przedłużenie dostępu złożono za późno ({on}); według ustawy w brzmieniu sprzed {changed_on} można go było"
    " złożyć do {last_day}.",
    en="The request for renewal was filed too late ({on}); under the act as it stood before {changed_on} it could be filed"
    " up to {last_day}.",
)
RENEWAL_CANCELLED = Rule(
    code="ACC-302",
    basis=_TODAY,
    severity=Severity.ERROR,
    since=TODAYS_ARTICLE_SINCE,
    pl="Wniosku o przedłużenie dostępu nie rozpatrzono do dnia wygaśnięcia dostępu ({expires_on}), więc jest anulowany:"
    " trzeba złożyć nowy wniosek o dostęp.",
    en="The request for renewal was not decided by the day on which access expired ({expires_on}), so it is cancelled: a new"
    " request for access must be filed.",
)


@frozen
class _WindowRow:
    """Hold a window: how many months before the expiry it opens and closes, and the rules for days outside it."""

    opens_months_before: int
    closes_months_before: int
    too_early: Rule
    too_late: Rule


WINDOWS = Dated(
    {
        TODAYS_ARTICLE_SINCE: _WindowRow(
            opens_months_before=3,
            closes_months_before=0,
            too_early=RENEWAL_TOO_EARLY,
            too_late=RENEWAL_TOO_LATE,
        ),
        date(2012, 4, 30): _WindowRow(
            opens_months_before=3,
            closes_months_before=1,
            too_early=RENEWAL_WAS_TOO_EARLY,
            too_late=RENEWAL_WAS_TOO_LATE,
        ),
    }
)
"""Each window by its first day; the older one begins on the day on which the act came into force."""


def renewal_window(expires_on: date, *, on: date) -> Period:
    """
    Return the days on which renewal of access that expires on *expires_on* may be requested, by the law of the day *on*.

    Raises `OutOfCoverageError` for a day *on* before the act, and where the window begins before Python's calendar.

    >>> window = renewal_window(date(2027, 5, 31), on=date(2027, 3, 1))
    >>> window.start.isoformat(), window.end.isoformat()
    ('2027-02-28', '2027-05-31')
    """
    first_day = renewal_opening(expires_on, on=on).first_day
    return Period(first_day, expires_on - relativedelta(months=WINDOWS.on(on).closes_months_before))


def renewal_opening(expires_on: date, *, on: date) -> Opening:
    """
    Return the first day on which renewal of access that expires on *expires_on* may be requested, and how it was counted.

    Under the other reading of A-07 the window opens a day later: *safe_day* is in time under both. Raises as `renewal_window`.

    >>> opening = renewal_opening(date(2023, 8, 31), on=date(2023, 3, 1))
    >>> opening.first_day.isoformat(), opening.safe_day.isoformat()
    ('2023-05-31', '2023-06-01')
    """
    expect("expires_on", expires_on, date)
    try:
        return earliest_day_before(expires_on, months=WINDOWS.on(on).opens_months_before)
    except OutOfCoverageError as error:
        at_on = error.argument == "on"
        raise OutOfCoverageError("on" if at_on else "expires_on", error.first_day, error.last_day) from None


def outside_window(on: date, *, expires_on: date) -> Finding | None:
    """
    Return the finding that *on* is too early or too late to request renewal of access that expires on *expires_on* (ACC-301).

    >>> [outside_window(date(2023, 5, day), expires_on=date(2023, 8, 31)) for day in (30, 31)]
    [<Finding ACC-301a at 'on', first_day=2023-05-31, on=2023-05-30>, None]
    >>> [outside_window(on, expires_on=date(2023, 8, 31)) for on in (date(2023, 8, 31), date(2023, 9, 1))]
    [None, <Finding ACC-301b at 'on', last_day=2023-08-31, on=2023-09-01>]
    """
    window, row = renewal_window(expires_on, on=on), WINDOWS.on(on)
    facts = {"on": on} if on >= TODAYS_ARTICLE_SINCE else {"on": on, "changed_on": TODAYS_ARTICLE_SINCE}
    if on < window.start:
        return row.too_early.finding("on", first_day=window.start, **facts)
    last_day = window.end or expires_on
    return row.too_late.when(on > last_day, "on", last_day=last_day, **facts)


def renewal_cancelled(expires_on: date, *, decided_on: date | None, on: date) -> Finding | None:
    """
    Return the finding that a renewal, as seen on the day *on*, is cancelled: not decided by the day access expired (ACC-302).

    *decided_on* None is not decided. A decision on the day of expiry is in time. The rule is in force since 2017-07-24: for
    access that expired earlier the sources have none, so None is returned.

    >>> renewal_cancelled(date(2023, 8, 31), decided_on=None, on=date(2023, 8, 31))
    >>> renewal_cancelled(date(2023, 8, 31), decided_on=None, on=date(2023, 9, 1)).code
    'ACC-302'
    """
    expect("expires_on", expires_on, date)
    expect("decided_on", decided_on, date, type(None))
    expect("on", on, date)
    decided_in_time = decided_on is not None and decided_on <= expires_on
    cancelled = not decided_in_time and on > expires_on and expires_on >= TODAYS_ARTICLE_SINCE
    return RENEWAL_CANCELLED.when(cancelled, "expires_on", expires_on=expires_on)
