"""
Whether classes last as long as the entry that needs them: on every day, not on one.

The days without lessons do not count: a class that ends with the lessons in June is one that lasts to the end of the school year.
"""

from collections.abc import Iterable
from datetime import date

from sio_rules.periods import Period

_LESSONS_OVER = (6, 21)
_LESSONS_BEGIN = (9, 1)
"""From the earliest day on which lessons are over, 21 June, to 31 August nothing is asked."""


def left_uncovered(during: Period | None, spells: Iterable[Period], *, on: date | None) -> bool:
    """
    Whether *spells* together leave a day *during* that time uncovered, or are none; where it is None, whether they are none.

    An entry without an end is judged until *on*, the day of the check, and on its first day alone where that is not given.

    >>> autumn, spring = Period(date(2023, 9, 1), date(2024, 1, 31)), Period(date(2024, 2, 1), date(2024, 6, 21))
    >>> left_uncovered(Period(date(2023, 9, 1), date(2024, 8, 31)), [autumn, spring], on=None)
    False
    >>> left_uncovered(Period(date(2023, 9, 1), date(2024, 8, 31)), [autumn], on=None)
    True
    """
    periods = list(spells)
    if during is None or not periods:
        return not periods
    last_day = during.end or max(on or during.start, during.start)
    outside = Period(during.start, last_day).first_day_outside(periods)
    while outside is not None and _LESSONS_OVER <= (outside.month, outside.day) < _LESSONS_BEGIN:
        september = date(outside.year, *_LESSONS_BEGIN)
        outside = Period(september, last_day).first_day_outside(periods) if september <= last_day else None
    return outside is not None
