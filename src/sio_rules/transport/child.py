"""
The facts about a child that decide what the gmina owes, and the question for each that is not known (None).

Unknown is never no: the decision asks for a fact where it could still change the answer.

Not modelled here: names and addresses, which no rule needs; whether the way is safe, which the courts ask (a distance comes in
measured); how a preschool came into the gmina's network (the caller answers that with *nearest*).
"""

from datetime import date
from typing import Annotated, ClassVar

from attrs import field, frozen

from sio_rules._values import Between, Value
from sio_rules.certificates import INTELLECTUAL, Disability
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label, term
from sio_rules.rule import Question

LAST_GRADE = 8
"""The last grade of a primary school."""
MAX_DISTANCE_M = 1_000_000
"""A longer way than this, in metres, is a typing mistake: no two places in the country are so far apart."""

_GRADES = Between(1, LAST_GRADE)
_DISTANCES_M = Between(0, MAX_DISTANCE_M)


class Obligation(Label):
    """Name whether the gmina must help, may help, or owes nothing."""

    MUST = term("gmina musi", en="the gmina must")
    MAY = term("gmina może", en="the gmina may")
    NOT_OWED = term("dowożenie nie przysługuje", en="transport is not owed", also=("nie przysługuje",))


class HelpForm(Label):
    """Name the form of the gmina's help: the two of TRN-002, and the refund under special education (TRN-037)."""

    TRANSPORT = term(
        "bezpłatny transport i opieka w czasie przewozu",
        en="free transport and care on the way",
        also=("bezpłatny transport i opieka w czasie przewozu dziecka", "bezpłatny transport"),
    )
    REFUND = term(
        "zwrot kosztów przejazdu środkami komunikacji publicznej",
        en="refund of public-transport fares",
        also=("zwrot kosztów przejazdu dziecka środkami komunikacji publicznej", "zwrot kosztów przejazdu"),
    )
    REFUND_TO_PARENTS = term("zwrot rodzicom kosztów przewozu", en="refund to the parents of the cost of driving")


class Measured(Label):
    """Name how the distance was measured."""

    ALONG_THE_WAY = "wzdłuż drogi"
    STRAIGHT_LINE = term("w linii prostej", en="in a straight line")


class Destination(Label):
    """Name where the child goes: the destinations of transport (TRN-021), the primary school among them (A-46)."""

    KINDERGARTEN = "przedszkole"
    PRESCHOOL_CLASS = term("oddział przedszkolny w szkole podstawowej", en="preschool class in a primary school")
    OTHER_PRESCHOOL = term("inna forma wychowania przedszkolnego", en="other form of preschool education")
    PRIMARY_SCHOOL = "szkoła podstawowa"
    SECONDARY_SCHOOL = term("szkoła ponadpodstawowa", en="post-primary school")
    ORW = term("ośrodek rewalidacyjno-wychowawczy", also=("OREW",))
    MOW = "młodzieżowy ośrodek wychowawczy"
    MOS = "młodzieżowy ośrodek socjoterapii"
    SOSW = "specjalny ośrodek szkolno-wychowawczy"
    SOW = "specjalny ośrodek wychowawczy"


PRESCHOOL_DESTINATIONS = frozenset({Destination.KINDERGARTEN, Destination.PRESCHOOL_CLASS, Destination.OTHER_PRESCHOOL})
"""Where preschool education is given."""
OTHER_CENTRES = frozenset({Destination.MOW, Destination.MOS, Destination.SOSW, Destination.SOW})
"""The centres that the guide lists and the act does not (A-17)."""


@frozen(kw_only=True)
class Child(Value):
    """
    Hold what is known about one child; what is not known is None. The question for each fact stands under it.

    A pupil of a school within a SOSW goes to that school. Raises `TypeError` for the wrong kind of a value, and
    `InvalidValueError` for a distance or grade out of range and for two degrees of intellectual disability.

    >>> Child(born_on=date(2018, 5, 10), grade=1, distance_m=3_200).distance_m
    3200
    >>> Child.WHEN_BORN.en
    'When was the child born?'
    """

    born_on: date | None = field(default=None, repr=False)
    """The date of birth; never shown."""
    WHEN_BORN: ClassVar[Question] = Question(
        about="born_on",
        pl="Kiedy urodziło się dziecko?",
        en="When was the child born?",
    )

    goes_to: Destination | None = None
    """Where the child goes."""
    GOES_WHERE: ClassVar[Question] = Question(
        about="goes_to",
        pl="Dokąd uczęszcza dziecko: do przedszkola, oddziału przedszkolnego, innej formy wychowania przedszkolnego, szkoły"
        " podstawowej, szkoły ponadpodstawowej czy ośrodka (którego)?",
        en="Which does the child attend: a kindergarten, a preschool class, another form of preschool education, a primary"
        " school, a post-primary school or a centre (of which kind)?",
    )

    grade: Annotated[int, _GRADES] | None = None
    """The grade of the primary school, 1 to 8."""
    WHICH_GRADE: ClassVar[Question] = Question(
        about="grade",
        pl="Do której klasy szkoły podstawowej (1–8) uczęszcza dziecko?",
        en="Which grade of the primary school (1 to 8) does the child attend?",
    )

    distance_m: Annotated[int, _DISTANCES_M] | None = None
    """Whole metres from home to that place, 0 to 1,000,000."""
    HOW_FAR: ClassVar[Question] = Question(
        about="distance_m",
        pl="Ile metrów ma droga dziecka z domu do szkoły lub miejsca wychowania przedszkolnego?",
        en="How many metres is it from the child's home to the school or preschool, along the child's way?",
    )

    measured: Measured | None = None
    """How these metres were measured."""
    HOW_MEASURED: ClassVar[Question] = Question(
        about="measured",
        pl="Jak zmierzono odległość: wzdłuż drogi dziecka czy w linii prostej?",
        en="How was the distance measured: along the child's way or in a straight line?",
    )

    district: bool | None = None
    """Whether the child lives in the district (obwód) of the primary school."""
    IN_THE_DISTRICT: ClassVar[Question] = Question(
        about="district",
        pl="Czy dziecko mieszka w obwodzie szkoły podstawowej, do której uczęszcza?",
        en="Does the child live in the district of the primary school that the child attends?",
    )

    nearest: bool | None = None
    """
    Whether no nearer place would do: a preschool, public or of the gmina's network, or a school; for a pupil with a certificate,
    one that can carry it out.
    """
    THE_NEAREST: ClassVar[Question] = Question(
        about="nearest",
        pl="Czy to najbliższa szkoła lub najbliższe miejsce wychowania przedszkolnego (publiczne albo z sieci gminy), a dla"
        " dziecka z orzeczeniem: najbliższe, które może je zrealizować?",
        en="Is this the nearest school or preschool (public, or in the gmina's network) or, for a child with a certificate,"
        " the nearest that can carry it out?",
    )

    special_education: bool | None = None
    """Whether the child has a certificate of the need for special education (art. 127)."""
    HAS_CERTIFICATE: ClassVar[Question] = Question(
        about="special_education",
        pl="Czy dziecko ma orzeczenie o potrzebie kształcenia specjalnego?",
        en="Does the child have a certificate of the need for special education?",
    )

    disabilities: frozenset[Disability] | None = None
    """The disabilities that the certificate names; `frozenset()` where it names none."""
    WHICH_DISABILITIES: ClassVar[Question] = Question(
        about="disabilities",
        pl="Jakie niepełnosprawności wymienia orzeczenie?",
        en="Which disabilities does the certificate name?",
    )

    rw: bool | None = None
    """Whether the child takes part in RW (zajęcia rewalidacyjno-wychowawcze)."""
    TAKES_PART_IN_RW: ClassVar[Question] = Question(
        about="rw",
        pl="Czy dziecko uczestniczy w zajęciach rewalidacyjno-wychowawczych?",
        en="Does the child take part in RW?",
    )

    deferred: bool | None = None
    """Whether the start of compulsory schooling was deferred; a deferred child is still in preschool education."""
    IS_DEFERRED: ClassVar[Question] = Question(
        about="deferred",
        pl="Czy odroczono rozpoczęcie spełniania przez dziecko obowiązku szkolnego?",
        en="Was the start of the child's compulsory schooling deferred?",
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
