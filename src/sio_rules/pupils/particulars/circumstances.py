"""What the rest of a pupil's record says to the checks of the particulars."""

from datetime import date

from attrs import field, frozen

from sio_rules._values import Value
from sio_rules.certificates import Certificate
from sio_rules.classes import ClassAssignment


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
