"""
The days of a record that lie outside the years that the library covers: a mistyped year is found at its field, and the rest is judged.

Not modelled here: the identity, whose own check judges the birth date; a birth before the covered years, which is right of an adult.
"""

from collections.abc import Iterator

from sio_rules.acts import CALENDAR_NOTES
from sio_rules.errors import FIRST_DAY, LAST_DAY
from sio_rules.rule import Rule, Severity

from ._beside import Beside
from ._fields import births_in, days_in
from .pupil_record import PARTS, PupilRecord

DAY_NOT_COVERED = Rule(
    code="PUP-653",
    basis=(CALENDAR_NOTES.section("dni robocze"),),
    severity=Severity.WARNING,
    pl="Data jest spoza okresu od {first_day} do {last_day}, więc nie sprawdzono terminów i okresów, które od niej zależą.",
    en="The date is outside the period from {first_day} to {last_day}, so the time limits and periods that depend on it were not"
    " checked.",
)


def days_outside_beside(record: PupilRecord) -> Iterator[Beside]:
    """
    Yield each day of *record* outside the covered years, at its field.

    >>> list(days_outside_beside(PupilRecord(pupil=7)))
    []
    """
    for name in PARTS:
        for place, part in enumerate(getattr(record, name)):
            outside = [path for path, first, last in days_in(part) if first < FIRST_DAY or last > LAST_DAY]
            outside += [path for path, born_on in births_in(part) if born_on > LAST_DAY]
            for path in outside:
                yield name, place, DAY_NOT_COVERED.finding(path, first_day=FIRST_DAY, last_day=LAST_DAY)
