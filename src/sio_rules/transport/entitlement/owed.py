"""
What the gmina owes, on which ground and until when, and on which days that is law.

Not modelled here: the law before 2017-09-01, which stood in another act.
"""

from datetime import date

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.errors import LAST_DAY, OutOfCoverageError
from sio_rules.labels import Label
from sio_rules.periods import SchoolYear
from sio_rules.rule import Decision, Finding, found
from sio_rules.transport.child import Obligation

LAW_SINCE = date(2017, 9, 1)
"""The first day of the act (Prawo oświatowe) as law."""
REFUND_SINCE = date(2019, 12, 3)
"""The first day of art. 39a as law (Dz.U. 2019 poz. 2248)."""


def expect_covered(on: date) -> None:
    """
    Raise `TypeError` or `OutOfCoverageError` unless *on* is a day on which this is law, 2017-09-01 to 2050-12-31.

    >>> expect_covered(date(2017, 9, 1))
    >>> expect_covered(date(2017, 8, 31))
    Traceback (most recent call last):
    ...
    sio_rules.errors.OutOfCoverageError: on lies, or leads, outside the covered days, 2017-09-01 to 2050-12-31
    """
    expect("on", on, date)
    if not LAW_SINCE <= on <= LAST_DAY:
        raise OutOfCoverageError("on", LAW_SINCE)


class Ground(Label):
    """Name what a duty rests on; the forms of the gmina's help follow from it."""

    DISTANCE = "droga do szkoły podstawowej"
    PRESCHOOL = "droga do miejsca wychowania przedszkolnego"
    PRESCHOOL_DISABILITY = "kształcenie specjalne w wieku przedszkolnym"
    SPECIAL_EDUCATION = "kształcenie specjalne w szkole podstawowej"
    SECONDARY_SCHOOL = "kształcenie specjalne w szkole ponadpodstawowej"
    ORW = "ośrodek rewalidacyjno-wychowawczy"


@frozen
class Owed(Value):
    """
    Hold what the gmina owes: the *duty*, and the last day *until* which and the ground on which it does.

    *until* is None where the duty has no last day of its own; both are None where nothing is owed, and *on_ground* also where
    the gmina only may.
    """

    duty: Obligation
    until: date | None = None
    on_ground: Ground | None = None


NOTHING = Owed(Obligation.NOT_OWED)
"""Nothing is owed."""


def owed_for_the_year(decision: Decision[Obligation], on_ground: Ground, on: date) -> Decision[Owed]:
    """Return *decision* with its last day: what rests on age, grade and distance ends with the school year of the day *on*."""
    if decision.outcome is None:
        return Decision(None, because=decision.because, questions=decision.questions)
    if decision.outcome is Obligation.NOT_OWED:
        return Decision(NOTHING, because=decision.because)
    return Decision(Owed(decision.outcome, SchoolYear.of(on).end, on_ground), because=decision.because)


def warned(decision: Decision[Owed], warning: Finding) -> Decision[Owed]:
    """Return *decision* with *warning* after its grounds; where it has no answer, it stays as it is."""
    if decision.outcome is None:
        return decision
    return Decision(decision.outcome, because=found(decision.because, warning))
