"""
The facts about a child from which follows what the gmina owes, and the question for each that is not known (None).

A fact that stays unknown is never taken for a no: the decision asks for it where it could still change the answer.

Not modelled here: names and addresses, for no rule asks for them; whether the way is safe (the courts ask; a distance comes in
measured); how a preschool came into the gmina's network, which the caller says by *nearest*.
"""

from datetime import date
from typing import Annotated, ClassVar

from attrs import field, frozen

from sio_rules._values import Between, Value
from sio_rules.certificates import INTELLECTUAL, Disability
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label
from sio_rules.rule import Question

LAST_GRADE = 8
"""The last grade of a primary school."""
MAX_DISTANCE_M = 1_000_000
"""A longer way than this, in metres, is a mistake of typing: no two places of the country lie so far apart."""

_GRADES = Between(1, LAST_GRADE)
_DISTANCES_M = Between(0, MAX_DISTANCE_M)


class Obligation(Label):
    """Name how far the gmina is bound."""

    MUST = "gmina musi"
    MAY = "gmina może"
    NOT_OWED = "nie przysługuje"


class HelpForm(Label):
    """Name the form of the gmina's help (TRN-002)."""

    TRANSPORT = "bezpłatny transport i opieka w czasie przewozu"
    REFUND = "zwrot kosztów przejazdu środkami komunikacji publicznej"


class Measured(Label):
    """Name how the distance was measured."""

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
"""Where preschool education is given."""
OTHER_CENTRES = frozenset({Destination.MOW, Destination.MOS, Destination.SOSW, Destination.SOW})
"""The centres on which the instruction and the act disagree (A-17)."""


@frozen(kw_only=True)
class Child(Value):
    """
    Hold what is known about one child; whatever is not known stays None, and the question for it stands under the fact.

    A pupil of a school within a SOSW goes to that school. Raises `TypeError` for the wrong kind of a value, and
    `InvalidValueError` for a distance or grade out of range and for two degrees of intellectual disability.

    >>> Child(born_on=date(2018, 5, 10), grade=1, distance_m=3_200).distance_m
    3200
    >>> Child.HOW_FAR.en
    "How many metres is the child's way from home to school?"
    """

    born_on: date | None = field(default=None, repr=False)
    """The date of birth; never shown."""
    WHEN_BORN: ClassVar[Question] = Question(
        about="born_on",
        pl="Kiedy dziecko się urodziło?",
        en="When was the child born?",
    )

    goes_to: Destination | None = None
    """Where the child goes."""
    GOES_WHERE: ClassVar[Question] = Question(
        about="goes_to",
        pl="Dokąd chodzi dziecko: do przedszkola, szkoły podstawowej, ponadpodstawowej czy ośrodka, i jakiego?",
        en="Where does the child go: to a preschool, a primary or secondary school, or a centre, and of which kind?",
    )

    grade: Annotated[int, _GRADES] | None = None
    """The grade of the primary school, 1 to 8."""
    WHICH_GRADE: ClassVar[Question] = Question(
        about="grade",
        pl="Do której klasy szkoły podstawowej (1-8) chodzi dziecko?",
        en="Which grade of the primary school (1 to 8) does the child attend?",
    )

    distance_m: Annotated[int, _DISTANCES_M] | None = None
    """Whole metres from home to that place, 0 to 1,000,000."""
    HOW_FAR: ClassVar[Question] = Question(
        about="distance_m",
        pl="Ile metrów ma droga dziecka z domu do szkoły?",
        en="How many metres is the child's way from home to school?",
    )

    measured: Measured | None = None
    """How these metres were measured."""
    HOW_MEASURED: ClassVar[Question] = Question(
        about="measured",
        pl="Czy odległość zmierzono wzdłuż drogi dziecka, czy w linii prostej?",
        en="Was the distance measured along the child's way, or in a straight line?",
    )

    district: bool | None = None
    """Whether the child lives in the district (obwód) of the primary school."""
    IN_THE_DISTRICT: ClassVar[Question] = Question(
        about="district",
        pl="Czy dziecko mieszka w obwodzie tej szkoły podstawowej?",
        en="Does the child live in the district of this primary school?",
    )

    nearest: bool | None = None
    """
    Whether no nearer place would do: a preschool, public or of the gmina's network, or a school; for a pupil with a certificate,
    one that can carry it out.
    """
    THE_NEAREST: ClassVar[Question] = Question(
        about="nearest",
        pl="Czy bliżej nie ma innej takiej szkoły lub przedszkola (publicznego albo z sieci gminy), a przy orzeczeniu"
        " takiego, które może je zrealizować?",
        en="Is there no nearer school or preschool of that kind (public, or of the gmina's network), or, for a child with a"
        " certificate, none nearer that can carry it out?",
    )

    special_education: bool | None = None
    """Whether the child has a certificate of the need for special education (art. 127)."""
    HAS_CERTIFICATE: ClassVar[Question] = Question(
        about="special_education",
        pl="Czy dziecko ma orzeczenie o potrzebie kształcenia specjalnego?",
        en="Does the child have a certificate of the need for special education?",
    )

    disabilities: frozenset[Disability] | None = None
    """The disabilities that the certificate names, none being `frozenset()`."""
    WHICH_DISABILITIES: ClassVar[Question] = Question(
        about="disabilities",
        pl="Jakie niepełnosprawności wymienia orzeczenie?",
        en="Which disabilities does the certificate name?",
    )

    rw: bool | None = None
    """Whether the child takes part in rewalidacyjno-wychowawcze classes."""
    TAKES_PART_IN_RW: ClassVar[Question] = Question(
        about="rw",
        pl="Czy dziecko uczestniczy w zajęciach rewalidacyjno-wychowawczych?",
        en="Does the child take part in rewalidacyjno-wychowawcze (RW) classes?",
    )

    deferred: bool | None = None
    """Whether the beginning of the school duty was deferred."""
    IS_DEFERRED: ClassVar[Question] = Question(
        about="deferred",
        pl="Czy odroczono rozpoczęcie spełniania przez dziecko obowiązku szkolnego?",
        en="Was the beginning of the child's school duty deferred?",
    )

    parents_drive: bool | None = None
    """Whether the parents provide the transport themselves."""
    PARENTS_DRIVE: ClassVar[Question] = Question(
        about="parents_drive",
        pl="Czy dowożenie zapewniają rodzice?",
        en="Do the parents provide the transport?",
    )

    def _check(self) -> None:
        if self.disabilities is not None and len(self.disabilities & INTELLECTUAL) > 1:
            raise InvalidValueError("disabilities", wanted="without a second degree of intellectual disability")
