"""
Until which age a disability gives a ride: to a preschool, to the secondary school and to an ORW.

Each right ends with the school year in the calendar year of turning so many years: to a preschool nine (A-12), to the secondary
school 21, to an ORW 24 and, for participants of rewalidacyjno-wychowawcze (RW) classes, 25 (A-02). The last day is 31 August of
that year, be the birthday before it or after (A-16). Distance counts for nothing here.

Not modelled here: how a refund is reckoned (art. 39a); RW classes held elsewhere than in an ORW.
"""

from datetime import date
from enum import Enum

from attrs import frozen

from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.certificates import Disability
from sio_rules.dated import Dated
from sio_rules.periods import SchoolYear
from sio_rules.rule import Decision, Rule, Severity
from sio_rules.transport.child import Child, Obligation

from .owed import LAW_SINCE, NOTHING, Ground, Owed

LISTED = frozenset({Disability.MOTOR, Disability.INTELLECTUAL_MODERATE, Disability.INTELLECTUAL_SEVERE})
"""The disabilities that give a ride to the secondary school; one of them suffices among several."""

DISABLED_PRESCHOOL_RIDE_OWED = Rule(
    code="TRN-024",
    basis=(PRAWO_OSWIATOWE.art("32", ust="6"), PRAWO_OSWIATOWE.art("31", ust="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Dziecko z orzeczeniem o potrzebie kształcenia specjalnego gmina dowozi do najbliższego miejsca wychowania"
    " przedszkolnego bez względu na odległość do {last_day}, czyli do końca roku szkolnego w roku kalendarzowym, w którym"
    " dziecko osiąga graniczny wiek (lata: {years}).",
    en="A child with a certificate of the need for special education is given transport to the nearest preschool regardless"
    " of distance until {last_day}, the end of the school year in the calendar year in which the child turns {years}.",
    reading="A-12",
)
TOO_OLD_FOR_PRESCHOOL = Rule(
    code="TRN-024a",
    basis=(PRAWO_OSWIATOWE.art("32", ust="6"), PRAWO_OSWIATOWE.art("31", ust="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Minął rok szkolny w roku kalendarzowym osiągnięcia granicznego wieku (lata: {years}) przez dziecko z orzeczeniem o"
    " potrzebie kształcenia specjalnego: dowożenie do miejsca wychowania przedszkolnego już mu nie przysługuje.",
    en="The school year in the calendar year in which the child with a certificate of the need for special education turns"
    " {years} is over: transport to a preschool is no longer owed.",
    reading="A-12",
)
SECONDARY_RIDE_OWED = Rule(
    code="TRN-029",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Ucznia z niepełnosprawnością ruchową (w tym afazją) albo intelektualną w stopniu umiarkowanym lub znacznym gmina"
    " dowozi do najbliższej szkoły ponadpodstawowej do {last_day}, czyli do końca roku szkolnego w roku kalendarzowym, w"
    " którym uczeń osiąga graniczny wiek (lata: {years}).",
    en="A pupil with a motor disability (including aphasia) or a moderate or severe intellectual disability is given"
    " transport to the nearest post-primary school until {last_day}, the end of the school year in the calendar year in"
    " which the pupil turns {years}.",
    reading="A-16",
)
SECONDARY_RIDE_OVER = Rule(
    code="TRN-029b",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Minął rok szkolny w roku kalendarzowym, w którym uczeń osiąga graniczny wiek (lata: {years}): dowożenie do szkoły"
    " ponadpodstawowej już mu nie przysługuje.",
    en="The school year in the calendar year in which the pupil turns {years} is over: transport to the post-primary school"
    " is no longer owed.",
    reading="A-16",
)
ORW_RIDE_OWED = Rule(
    code="TRN-030",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Osobę z niepełnosprawnościami sprzężonymi, w tym intelektualną, gmina dowozi do ORW do {last_day}, czyli do końca"
    " roku szkolnego w roku kalendarzowym, w którym ta osoba osiąga graniczny wiek (lata: {years}).",
    en="A person with multiple disabilities, one of them intellectual, is given transport to the ORW until {last_day}, the"
    " end of the school year in the calendar year in which the person turns {years}.",
    reading="A-02",
)
ORW_RIDE_OVER = Rule(
    code="TRN-030a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Minął rok szkolny w roku kalendarzowym osiągnięcia granicznego wieku (lata: {years}) przez osobę z"
    " niepełnosprawnościami sprzężonymi: dowożenie do ORW już jej z tego powodu nie przysługuje.",
    en="The school year in the calendar year in which a person with multiple disabilities turns {years} is over: transport"
    " to the ORW is no longer owed on that ground.",
    reading="A-02",
)
RW_RIDE_OWED = Rule(
    code="TRN-031",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PRAWO_OSWIATOWE.art("36", ust="17"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Uczestnika zajęć rewalidacyjno-wychowawczych gmina dowozi do ORW do {last_day}, czyli do końca roku szkolnego w roku"
    " kalendarzowym, w którym uczestnik osiąga graniczny wiek (lata: {years}).",
    en="A participant in RW is given transport to the ORW until {last_day}, the end of the school year in the calendar year"
    " in which the participant turns {years}.",
    reading="A-02",
)
RW_RIDE_OVER = Rule(
    code="TRN-031a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PRAWO_OSWIATOWE.art("36", ust="17"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Minął rok szkolny w roku kalendarzowym osiągnięcia granicznego wieku (lata: {years}) przez uczestnika zajęć"
    " rewalidacyjno-wychowawczych: dowożenie do ORW już mu nie przysługuje.",
    en="The school year in the calendar year in which the participant in RW turns {years} is over: transport to the ORW is"
    " no longer owed.",
    reading="A-02",
)


@frozen
class _UntilTurning:
    """Hold one right: with the school year in the calendar year of turning how many *years* it ends, and its rules."""

    years: Dated[int]
    owed: Rule
    over: Rule
    on_ground: Ground
    at: str = "born_on"


class Right(Enum):
    """Name a right that lasts until a certain age, with its row."""

    TO_PRESCHOOL = _UntilTurning(
        Dated({LAW_SINCE: 9}), DISABLED_PRESCHOOL_RIDE_OWED, TOO_OLD_FOR_PRESCHOOL, Ground.PRESCHOOL, at="special_education"
    )
    TO_SECONDARY_SCHOOL = _UntilTurning(
        Dated({LAW_SINCE: 21}), SECONDARY_RIDE_OWED, SECONDARY_RIDE_OVER, Ground.SECONDARY_SCHOOL
    )
    TO_ORW_WITH_MULTIPLE = _UntilTurning(Dated({LAW_SINCE: 24}), ORW_RIDE_OWED, ORW_RIDE_OVER, Ground.ORW)
    TO_ORW_WITH_RW = _UntilTurning(Dated({LAW_SINCE: 25}), RW_RIDE_OWED, RW_RIDE_OVER, Ground.ORW)

    def ends_at(self, on: date) -> int:
        """Return the age, in years, in whose calendar year the right ends by the law of the day *on*."""
        return self.value.years.on(on)


def _last_day_of_turning(born_on: date, years: int) -> date:
    """
    Return 31 August of the calendar year in which *years* years are completed, be the birthday before it or after (A-16).

    >>> _last_day_of_turning(date(2005, 12, 31), 21).isoformat()
    '2026-08-31'
    """
    return SchoolYear(born_on.year + years - 1).end


def owed_until_turning(right: Right, child: Child, on: date) -> Decision[Owed]:
    """
    Return whether *right* still lasts on the day *on*; asks when the child was born.

    >>> pupil = Child(born_on=date(2005, 12, 31))
    >>> owed_until_turning(Right.TO_SECONDARY_SCHOOL, pupil, date(2026, 8, 31)).because.codes
    ('TRN-029',)
    >>> owed_until_turning(Right.TO_SECONDARY_SCHOOL, pupil, date(2026, 9, 1)).because.codes
    ('TRN-029b',)
    """
    if child.born_on is None:
        return Decision.asks(Child.WHEN_BORN)
    row, years = right.value, right.ends_at(on)
    until = _last_day_of_turning(child.born_on, years)
    if on <= until:
        owed = Owed(Obligation.MUST, until, row.on_ground)
        return row.owed.decides(owed, row.at, last_day=until, years=years)
    return row.over.decides(NOTHING, "born_on", years=years)
