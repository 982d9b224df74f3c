"""Whether a pupil had reached an age on a day."""

from datetime import date

from sio_rules.ages import completes_age
from sio_rules.errors import OutOfCoverageError


def younger_than(years: int, born_on: date | None, on: date | None) -> bool:
    """
    Whether the pupil is known to be under *years* years of age on the day *on*; the birthday itself is not under it.

    >>> younger_than(10, date(2012, 5, 10), date(2022, 5, 9)), younger_than(10, date(2012, 5, 10), date(2022, 5, 10))
    (True, False)
    """
    if born_on is None or on is None:
        return False
    try:
        return on < completes_age(born_on, years)
    except OutOfCoverageError:  # the calendar ends before that birthday
        return True
