"""
Ranges of days: any period, and the school year.

A period is closed: its first and its last day belong to it. So two periods that touch, one ending on the day on which the
other starts, have that one day in common. A period without an end is still running.

This is plain reckoning with days, for any day of the calendar; `sio_rules.days` says which days are free, and
`sio_rules.school_calendar` when a school year begins.
"""

from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR, date, timedelta

from attrs import frozen

from ._expect import expect, expect_each
from .errors import InvalidValueError

_FIRST_MONTH = 9
_DAY = timedelta(days=1)


@frozen(weakref_slot=False)
class Period:
    """
    Hold the days from *start* to *end*, both included; *end* None is a period that has no end yet.

    Raises `TypeError` for what is no `date`, and `InvalidValueError` for an *end* before *start*.

    >>> from datetime import date
    >>> year = Period(date(2019, 9, 1), date(2020, 8, 31))
    >>> year.days, year.covers(date(2020, 8, 31)), year.covers(date(2020, 9, 1))
    (366, True, False)
    """

    start: date
    end: date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what is no day, and an end before the start."""
        start, end = self.start, self.end
        if type(start) is not date or (end is not None and type(end) is not date):  # plain days are quick
            expect("start", start, date)
            expect("end", end, date, type(None))
        if end is not None and end < start:
            raise InvalidValueError("end", wanted="start or a later day")

    def covers(self, day: date) -> bool:
        """
        Return whether *day* is one of the days of the period.

        >>> from datetime import date
        >>> Period(date(2019, 9, 1)).covers(date(2050, 1, 1))
        True
        """
        expect("day", day, date)
        return self.start <= day and (self.end is None or day <= self.end)

    def holds(self, other: "Period") -> bool:
        """
        Return whether every day of *other* is a day of this period.

        >>> from datetime import date
        >>> Period(date(2019, 9, 1), date(2020, 8, 31)).holds(Period(date(2020, 8, 1)))
        False
        """
        expect("other", other, Period)
        if other.start < self.start:
            return False
        return self.end is None or (other.end is not None and other.end <= self.end)

    def overlap(self, other: "Period") -> "Period | None":
        """
        Return the days that both periods have, or None where they have none.

        >>> from datetime import date
        >>> autumn, term = Period(date(2019, 9, 1), date(2019, 12, 20)), Period(date(2019, 12, 20))
        >>> autumn.overlap(term).days
        1
        """
        expect("other", other, Period)
        start = max(self.start, other.start)
        end = self.end
        if end is None or (other.end is not None and other.end < end):
            end = other.end
        if end is not None and end < start:
            return None
        return Period(start, end)

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
        expect("others", others, Iterable)
        listed = tuple(others)
        expect_each("others", listed, Period)
        outside = self.start
        for each in sorted(listed, key=lambda period: period.start):
            if not each.covers(outside):
                continue
            if each.end is None or each.end == date.max:
                return None
            outside = each.end + _DAY
        return None if self.end is not None and outside > self.end else outside

    @property
    def days(self) -> int | None:
        """The number of its days, both ends counted; None where it has no end."""
        return None if self.end is None else (self.end - self.start).days + 1


@frozen(order=True)
class SchoolYear:
    """
    Name the school year that begins in the calendar year *first*: 1 September to 31 August (TRM-012).

    Earlier years sort before later ones. Raises `TypeError` for what is no `int`, and `InvalidValueError` where the calendar
    of Python does not have the whole year (*first* is 1 to 9998).

    >>> year = SchoolYear(2019)
    >>> str(year), year.start.isoformat(), year.end.isoformat()
    ('2019/2020', '2019-09-01', '2020-08-31')
    """

    first: int

    def __attrs_post_init__(self) -> None:
        """Refuse what is no year."""
        expect("first", self.first, int)
        if not MINYEAR <= self.first < MAXYEAR:
            raise InvalidValueError("first", wanted=f"{MINYEAR} to {MAXYEAR - 1}")

    @classmethod
    def of(cls, day: date) -> "SchoolYear":
        """
        Return the school year to which *day* belongs.

        Raises `InvalidValueError` for the few days at the ends of Python's calendar that belong to no whole year.

        >>> from datetime import date
        >>> str(SchoolYear.of(date(2019, 8, 31))), str(SchoolYear.of(date(2019, 9, 1)))
        ('2018/2019', '2019/2020')
        """
        expect("day", day, date)
        try:
            return cls(day.year if day.month >= _FIRST_MONTH else day.year - 1)
        except InvalidValueError:
            raise InvalidValueError("day") from None

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
