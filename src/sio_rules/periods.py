"""
Periods of days, and the school year.

A period includes its first and its last day. So two periods, one of which ends on the day on which the other starts, have that
one day in common. A period without an end is still running.

These are plain calculations for any day of the calendar. Which days are days off is in `sio_rules.days`; when lessons begin and
end is in `sio_rules.school_calendar`.
"""

from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR, date, timedelta
from operator import attrgetter

from attrs import frozen

from ._expect import as_tuple, expect
from ._values import Value
from .errors import InvalidValueError

_FIRST_MONTH = 9
_DAY = timedelta(days=1)
_start = attrgetter("start")


@frozen(weakref_slot=False)
class Period(Value):
    """
    Hold the days from *start* to *end*, both included; an *end* of None means that the period has no end yet.

    Raises `TypeError` for anything but a `date`, and `InvalidValueError` for an *end* before *start*.

    >>> from datetime import date
    >>> year = Period(date(2019, 9, 1), date(2020, 8, 31))
    >>> year.days, year.covers(date(2020, 8, 31)), year.covers(date(2020, 9, 1))
    (366, True, False)
    """

    start: date
    end: date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse anything but a date, and an end before the start."""
        start, end = self.start, self.end
        if type(start) is not date or (end is not None and type(end) is not date):  # plain days are quick
            expect("start", start, date)
            expect("end", end, date, type(None))
        if end is not None and end < start:
            raise InvalidValueError("end", wanted="start or a later day")

    def covers(self, day: date) -> bool:
        """
        Whether *day* is one of the days of the period.

        >>> from datetime import date
        >>> Period(date(2019, 9, 1)).covers(date(2050, 1, 1))
        True
        """
        if type(day) is not date:
            expect("day", day, date)
        return self.start <= day and (self.end is None or day <= self.end)

    def holds(self, other: "Period") -> bool:
        """
        Whether every day of *other* is a day of this period.

        >>> from datetime import date
        >>> Period(date(2019, 9, 1), date(2020, 8, 31)).holds(Period(date(2020, 8, 1)))
        False
        """
        expect("other", other, Period)
        if other.start < self.start:
            return False
        return self.end is None or (other.end is not None and other.end <= self.end)

    def overlaps(self, other: "Period") -> bool:
        """
        Whether both periods share a day; `overlap` returns the days that they share.

        >>> from datetime import date
        >>> autumn = Period(date(2019, 9, 1), date(2019, 12, 20))
        >>> autumn.overlaps(Period(date(2019, 12, 20))), autumn.overlaps(Period(date(2019, 12, 21)))
        (True, False)
        """
        if type(other) is not Period:
            expect("other", other, Period)
        return (self.end is None or other.start <= self.end) and (other.end is None or self.start <= other.end)

    def overlap(self, other: "Period") -> "Period | None":
        """
        Return the days that both periods share, or None if they share none.

        >>> from datetime import date
        >>> autumn, term = Period(date(2019, 9, 1), date(2019, 12, 20)), Period(date(2019, 12, 20))
        >>> autumn.overlap(term).days
        1
        """
        if not self.overlaps(other):
            return None
        ends = [end for end in (self.end, other.end) if end is not None]
        return Period(max(self.start, other.start), min(ends, default=None))

    def first_day_outside(self, others: Iterable["Period"]) -> date | None:
        """
        Return the first day of the period that none of *others* covers; None where together they cover it all.

        >>> from datetime import date
        >>> year = Period(date(2019, 9, 1), date(2020, 8, 31))
        >>> autumn, spring = Period(date(2019, 9, 1), date(2020, 1, 31)), Period(date(2020, 2, 1))
        >>> year.first_day_outside([spring, autumn])
        >>> year.first_day_outside([autumn]).isoformat(), year.first_day_outside([spring]).isoformat()
        ('2020-02-01', '2019-09-01')
        """
        outside = self.start
        for each in sorted(as_tuple("others", others, Period), key=_start):
            if each.start > outside or (each.end is not None and each.end < outside):
                continue
            if each.end is None or each.end == date.max:
                return None
            outside = each.end + _DAY
        return None if self.end is not None and outside > self.end else outside

    @property
    def days(self) -> int | None:
        """How many days it has, both ends counted; None if it has no end."""
        return None if self.end is None else (self.end - self.start).days + 1


@frozen(order=True)
class SchoolYear(Value):
    """
    Name the school year that begins in the calendar year *first*: 1 September to 31 August (TRM-012).

    Earlier years sort before later ones. Raises `TypeError` for anything but an `int`, and `InvalidValueError` if the whole year
    does not fit Python's calendar (*first* is 1 to 9998).

    >>> year = SchoolYear(2019)
    >>> str(year), year.start.isoformat(), year.end.isoformat()
    ('2019/2020', '2019-09-01', '2020-08-31')
    """

    first: int

    def __attrs_post_init__(self) -> None:
        """Refuse a year outside the calendar."""
        if type(self.first) is not int:
            expect("first", self.first, int)
        if not MINYEAR <= self.first < MAXYEAR:
            raise InvalidValueError("first", wanted=f"{MINYEAR} to {MAXYEAR - 1}")

    @classmethod
    def of(cls, day: date) -> "SchoolYear":
        """
        Return the school year to which *day* belongs.

        Raises `InvalidValueError` for the few days at either end of Python's calendar that belong to no whole school year.

        >>> from datetime import date
        >>> str(SchoolYear.of(date(2019, 8, 31))), str(SchoolYear.of(date(2019, 9, 1)))
        ('2018/2019', '2019/2020')
        """
        if type(day) is not date:
            expect("day", day, date)
        try:
            return cls(day.year if day.month >= _FIRST_MONTH else day.year - 1)
        except InvalidValueError:
            raise InvalidValueError("day", wanted="from 0001-09-01 to 9999-08-31") from None

    @property
    def start(self) -> date:
        """The first day: 1 September."""
        return date(self.first, _FIRST_MONTH, 1)

    @property
    def end(self) -> date:
        """The last day: 31 August."""
        return date(self.first + 1, _FIRST_MONTH - 1, 31)

    @property
    def period(self) -> Period:
        """All its days."""
        return Period(self.start, self.end)

    def __str__(self) -> str:
        """Give both calendar years: `2019/2020`."""
        return f"{self.first}/{self.first + 1}"


def until_end_of_school_year(period: Period) -> Period:
    """
    Return *period*; where it has no end, its days until the end of the school year in which it starts.

    >>> until_end_of_school_year(Period(date(2025, 9, 1))).end.isoformat()
    '2026-08-31'
    """
    expect("period", period, Period)
    if period.end is not None:
        return period
    try:
        return Period(period.start, SchoolYear.of(period.start).end)
    except InvalidValueError:  # the few days of the calendar that belong to no school year
        return Period(period.start, period.start)
