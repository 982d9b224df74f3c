"""
Moments in UTC, and the day on which they fall in Poland.

The 24 hours of the confirmation link are the only place where the procedure needs more than days. Python subtracts two moments
of one time zone by the wall clock, which is an hour off when the clocks change, so they are converted to UTC first. The day is
reckoned here, without the time zone database, which is a file.
"""

from datetime import UTC, date, datetime, timedelta

from sio_rules.days import FIRST_DAY, LAST_DAY
from sio_rules.errors import InvalidValueError, OutOfCoverageError

_LAST_HOUR_BEFORE_MIDNIGHT = 22
"""The hour in UTC after which the next day has begun in Poland: in winter, when it is an hour ahead; in summer it is two."""
_SUMMER_BEGINS_IN, _SUMMER_ENDS_IN, _SUMMER_ENDED_IN = 3, 10, 9
"""The months on whose last Sunday the clocks change, in the small hours; summer time ended in September until 1995."""
_SUMMER_ENDS_IN_OCTOBER_SINCE = 1996


def instant(argument: str, moment: datetime) -> datetime:
    """
    Return *moment* in UTC.

    Raises `InvalidValueError` where it has no (working) time zone, and `OutOfCoverageError` where its day in Poland lies
    outside the covered years.

    >>> from datetime import timezone
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
    if FIRST_DAY.year <= in_utc.year < LAST_DAY.year:
        return in_utc
    if in_utc.year in (FIRST_DAY.year - 1, LAST_DAY.year) and FIRST_DAY <= day_in_poland(in_utc) <= LAST_DAY:
        return in_utc
    raise OutOfCoverageError(argument)


def day_in_poland(in_utc: datetime) -> date:
    """
    Return the day on which a moment *in_utc* falls in Poland.

    >>> day_in_poland(datetime(2026, 1, 31, 22, 59, tzinfo=UTC)).isoformat()
    '2026-01-31'
    >>> day_in_poland(datetime(2026, 1, 31, 23, 0, tzinfo=UTC)).isoformat()
    '2026-02-01'
    >>> day_in_poland(datetime(2026, 7, 31, 22, 0, tzinfo=UTC)).isoformat()
    '2026-08-01'
    """
    day, before_midnight = in_utc.date(), _LAST_HOUR_BEFORE_MIDNIGHT - in_utc.hour
    if before_midnight > 0 or (before_midnight == 0 and not _ends_in_summer_time(day)):
        return day
    return day + timedelta(days=1)


def _ends_in_summer_time(day: date) -> bool:
    """Whether the clocks show summer time in the evening of *day*: from the last Sunday of March to before that of autumn."""
    ends_in = _SUMMER_ENDS_IN if day.year >= _SUMMER_ENDS_IN_OCTOBER_SINCE else _SUMMER_ENDED_IN
    return _last_sunday(day.year, _SUMMER_BEGINS_IN) <= day < _last_sunday(day.year, ends_in)


def _last_sunday(year: int, month: int) -> date:
    """Return the last Sunday of *month*, which is not December."""
    last_day = date(year, month + 1, 1) - timedelta(days=1)
    return last_day - timedelta(days=last_day.isoweekday() % 7)
