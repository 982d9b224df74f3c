"""What the rest of a pupil's record says to the checks of the particulars."""

from datetime import date

from attrs import field, frozen

from sio_rules._values import Value
from sio_rules.ages import completes_age
from sio_rules.certificates import Certificate
from sio_rules.classes import ClassAssignment
from sio_rules.errors import OutOfCoverageError


@frozen(kw_only=True)
class ParticularsCircumstances(Value):
    """
    Hold what else is recorded of the pupil: the *assignments* to classes, the *certificates* (orzeczenia), the birth date.

    *on* is the day of the check; *born_on* is not shown. None is what is not given; an empty tuple, that there are none.

    >>> ParticularsCircumstances(certificates=()).assignments is None
    True
    """

    assignments: tuple[ClassAssignment, ...] | None = None
    certificates: tuple[Certificate, ...] | None = None
    on: date | None = None
    born_on: date | None = field(default=None, repr=False)


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
