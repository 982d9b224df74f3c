"""
Moments in UTC: the 24 hours of the confirmation link are the only place where the procedure needs more than days.

Python subtracts two moments of one time zone by the wall clock, which is an hour off when the clocks change, so they are
converted to UTC first.
"""

from datetime import UTC, datetime

from sio_rules.days import FIRST_DAY, LAST_DAY
from sio_rules.errors import InvalidValueError, OutOfCoverageError


def instant(argument: str, moment: datetime) -> datetime:
    """
    Return *moment* in UTC.

    Raises `InvalidValueError` where it has no (working) time zone, and `OutOfCoverageError` outside the covered years.

    >>> from datetime import timedelta, timezone
    >>> instant("moment", datetime(2026, 3, 2, 10, 0, tzinfo=timezone(timedelta(hours=1)))).isoformat()
    '2026-03-02T09:00:00+00:00'
    """
    try:
        known = moment.utcoffset() is not None
        in_utc = moment.astimezone(UTC) if known else moment
    except OverflowError:
        raise OutOfCoverageError(argument) from None
    except Exception:  # noqa: BLE001 - a time zone is anybody's code
        known = False
    if not known:
        raise InvalidValueError(argument, wanted="a moment with its time zone")
    if not FIRST_DAY <= in_utc.date() <= LAST_DAY:
        raise OutOfCoverageError(argument)
    return in_utc
