"""
The facts about a child from which follows what the gmina owes, each of which may be unknown (None).

A fact that stays unknown is never taken for a no: the decision asks for it where it could still change the answer.

Not modelled here: names and addresses, for no rule asks for them; whether the way is safe (the courts ask; a distance comes in
measured); how a preschool came into the gmina's network, which the caller says by *nearest*.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect, expect_each
from sio_rules.certificates import INTELLECTUAL, Disability
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label

LAST_GRADE = 8
MAX_DISTANCE_M = 1_000_000
"""A longer way than this, in metres, is a mistake of typing: no two places of the country lie so far apart."""


class Obligation(Label):
    """Tell how far the gmina is bound."""

    MUST = "gmina musi"
    MAY = "gmina może"
    NOT_OWED = "nie przysługuje"


class HelpForm(Label):
    """Name the form of the gmina's help (TRN-002)."""

    TRANSPORT = "bezpłatny transport i opieka w czasie przewozu"
    REFUND = "zwrot kosztów przejazdu środkami komunikacji publicznej"


class Measured(Label):
    """Tell how the distance was measured."""

    ALONG_THE_WAY = "wzdłuż drogi"
    STRAIGHT_LINE = "w linii prostej"


class Destination(Label):
    """Name where the child goes: the destinations of transport (TRN-021), with the primary school (A-46)."""

    KINDERGARTEN = "przedszkole"
    PRESCHOOL_CLASS = "oddział przedszkolny w szkole podstawowej"
    OTHER_PRESCHOOL = "inna forma wychowania przedszkolnego"
    PRIMARY_SCHOOL = "szkoła podstawowa"
    SECONDARY_SCHOOL = "szkoła ponadpodstawowa"
    ORW = "ośrodek rewalidacyjno-wychowawczy"
    MOW = "młodzieżowy ośrodek wychowawczy"
    MOS = "młodzieżowy ośrodek socjoterapii"
    SOSW = "specjalny ośrodek szkolno-wychowawczy"
    SOW = "specjalny ośrodek wychowawczy"


PRESCHOOL_DESTINATIONS = frozenset({Destination.KINDERGARTEN, Destination.PRESCHOOL_CLASS, Destination.OTHER_PRESCHOOL})
OTHER_CENTRES = frozenset({Destination.MOW, Destination.MOS, Destination.SOSW, Destination.SOW})
"""The centres on which the instruction and the act disagree (A-17)."""


@frozen(kw_only=True)
class Child:
    """
    Hold what is known about one child; whatever is not known stays None.

    - *born_on*: the date of birth; never shown.
    - *goes_to*: where the child goes. A pupil of a school within a SOSW goes to that school.
    - *grade*: the grade of the primary school, 1 to 8.
    - *distance_m*: whole metres from home to that place, 0 to 1,000,000; *measured*: how they were measured.
    - *district*: whether the child lives in the district (obwód) of the primary school.
    - *nearest*: whether no nearer place would do: a preschool, public or of the gmina's network, or a school; for a pupil with a
      certificate, one that can carry it out.
    - *special_education*: whether the child has a certificate of the need for special education (art. 127).
    - *disabilities*: the disabilities that the certificate names, none being `frozenset()`.
    - *rw*: whether the child takes part in rewalidacyjno-wychowawcze classes.
    - *deferred*: whether the beginning of the school duty was deferred.
    - *parents_drive*: whether the parents provide the transport themselves.

    Raises `TypeError` for the wrong kind of a value, and `InvalidValueError` for a distance or grade out of range and for two
    degrees of intellectual disability.

    >>> Child(born_on=date(2018, 5, 10), grade=1, distance_m=3_200).distance_m
    3200
    """

    born_on: date | None = field(default=None, repr=False)
    goes_to: Destination | None = None
    grade: int | None = None
    distance_m: int | None = None
    measured: Measured | None = None
    district: bool | None = None
    nearest: bool | None = None
    special_education: bool | None = None
    disabilities: frozenset[Disability] | None = None
    rw: bool | None = None
    deferred: bool | None = None
    parents_drive: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values, and those that no child has."""
        expect("born_on", self.born_on, date, type(None))
        expect("goes_to", self.goes_to, Destination, type(None))
        expect("measured", self.measured, Measured, type(None))
        for name in ("district", "nearest", "special_education", "rw", "deferred", "parents_drive"):
            expect(name, getattr(self, name), bool, type(None))
        if self.grade is not None:
            expect_grade(self.grade)
        if self.distance_m is not None:
            expect_distance(self.distance_m)
        expect("disabilities", self.disabilities, frozenset, type(None))
        expect_each("disabilities", self.disabilities or (), Disability)
        if self.disabilities is not None and len(self.disabilities & INTELLECTUAL) > 1:
            raise InvalidValueError("disabilities", wanted="without a second degree of intellectual disability")


def expect_grade(grade: int) -> None:
    """
    Raise `TypeError` or `InvalidValueError` unless *grade* is one of a primary school, 1 to 8.

    >>> expect_grade(8)
    >>> expect_grade(9)
    Traceback (most recent call last):
    ...
    sio_rules.errors.InvalidValueError: grade must be 1 to 8
    """
    expect("grade", grade, int)
    if not 1 <= grade <= LAST_GRADE:
        raise InvalidValueError("grade", wanted=f"1 to {LAST_GRADE}")


def expect_distance(distance_m: int) -> None:
    """
    Raise `TypeError` or `InvalidValueError` unless *distance_m* is a number of whole metres that a way can have.

    >>> expect_distance(1_000_000)
    >>> expect_distance(1_000_001)
    Traceback (most recent call last):
    ...
    sio_rules.errors.InvalidValueError: distance_m must be 0 to 1000000
    """
    expect("distance_m", distance_m, int)
    if not 0 <= distance_m <= MAX_DISTANCE_M:
        raise InvalidValueError("distance_m", wanted=f"0 to {MAX_DISTANCE_M}")
