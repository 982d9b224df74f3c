"""Values set by law, by the first day on which they apply."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Generic, TypeVar

from attrs import frozen

from ._expect import expect
from .errors import OutOfCoverageError
from .periods import Period

_T = TypeVar("_T")


@frozen(init=False)
class Dated(Generic[_T]):
    """
    Hold each value that the law sets with the first day on which it applies, newest first: a figure, a set, a row of a table.

    Raises `TypeError` for anything but a date, and `ValueError` if there are no days or they are not in order.

    >>> limit_m = Dated({date(2026, 9, 1): 3_500, date(2017, 9, 1): 3_000})
    >>> limit_m.on(date(2026, 8, 31)), limit_m.on(date(2026, 9, 1))
    (3000, 3500)
    >>> limit_m.on(date(2017, 8, 31))
    Traceback (most recent call last):
    ...
    sio_rules.errors.OutOfCoverageError: on lies, or leads, outside the covered days, 2017-09-01 to 2050-12-31
    """

    values: tuple[tuple[date, _T], ...]
    """Each first day with its value."""

    def __init__(self, values: Mapping[date, _T] | tuple[tuple[date, _T], ...]) -> None:
        """Take each value by its first day, newest first."""
        expect("values", values, Mapping, tuple)
        pairs = tuple(values.items()) if isinstance(values, Mapping) else values
        for first_day, _ in pairs:
            expect("values", first_day, date)
        days = [first_day for first_day, _ in pairs]
        if not days or days != sorted(set(days), reverse=True):
            raise ValueError("values stand by their first days, newest first")
        object.__setattr__(self, "values", pairs)

    @property
    def first_day(self) -> date:
        """The first day on which any of the values applies."""
        return self.values[-1][0]

    def on(self, day: date, argument: str = "on") -> _T:
        """
        Return the value that applies on *day*.

        *argument* is the caller's name for the day, used in errors. Raises `TypeError` for anything but a `date`, and
        `OutOfCoverageError`, which names the covered days, for an earlier day than the first.

        >>> Dated({date(2017, 9, 1): 3_000}).on(date(2017, 9, 1))
        3000
        """
        expect(argument, day, date)
        for first_day, value in self.values:
            if day >= first_day:
                return value
        raise OutOfCoverageError(argument, self.first_day)

    def __iter__(self) -> Iterator[tuple[Period, _T]]:
        """
        Give each value with the days on which it applies, newest first; the newest has no end.

        >>> [(days.end, limit) for days, limit in Dated({date(2026, 9, 1): 3_500, date(2017, 9, 1): 3_000})]
        [(None, 3500), (datetime.date(2026, 8, 31), 3000)]
        """
        last_day = None
        for first_day, value in self.values:
            yield Period(first_day, last_day), value
            last_day = first_day - timedelta(days=1)
