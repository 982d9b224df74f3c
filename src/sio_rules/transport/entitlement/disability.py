"""
What the disabilities that a certificate names mean for transport, and until which age each right lasts.

Each right ends with the school year in the calendar year of turning so many years: to a preschool nine (A-12), to the post-primary
school 21, to an ORW 24 and, for participants in RW, 25 (A-02). The last day is 31 August of that year, whether the birthday is
before it or after (A-16). Distance does not matter here.

Not modelled here: RW held elsewhere than in an ORW.
"""

from datetime import date
from enum import Enum
from functools import cache
from itertools import combinations
from typing import NamedTuple

from attrs import frozen

from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.certificates import INTELLECTUAL, Disability, multiple_with_intellectual
from sio_rules.dated import Dated
from sio_rules.periods import SchoolYear
from sio_rules.rule import Decision, Rule, Severity
from sio_rules.transport.child import Child, Obligation

from .owed import LAW_SINCE, NOTHING, Ground, Owed

LISTED = frozenset({Disability.MOTOR, Disability.INTELLECTUAL_MODERATE, Disability.INTELLECTUAL_SEVERE})
"""The disabilities that give a right to transport to the post-primary school; one of them suffices."""


class Meaning(NamedTuple):
    """Hold all that the rules of transport ask about the disabilities that a certificate names."""

    disabled: bool
    """Whether it names any; art. 127 is also about children who are not disabled (TRN-038)."""
    listed: bool
    """Whether one of them is in `LISTED`."""
    multiple: bool
    """Whether there are several, one of them intellectual."""


def meaning(disabilities: frozenset[Disability]) -> Meaning:
    """
    Return what *disabilities* mean for transport.

    >>> meaning(frozenset({Disability.MOTOR, Disability.DEAF}))
    Meaning(disabled=True, listed=True, multiple=False)
    """
    return Meaning(bool(disabilities), bool(disabilities & LISTED), multiple_with_intellectual(disabilities))


@cache
def sets_with_each_meaning() -> tuple[frozenset[Disability], ...]:
    """
    Return one set of disabilities for each `Meaning` that there is.

    >>> [sorted(each.name for each in named) for named in sets_with_each_meaning()][:2]
    [[], ['INTELLECTUAL_MILD']]
    """
    few = (frozenset(named) for size in range(3) for named in combinations(Disability, size))
    by_meaning: dict[Meaning, frozenset[Disability]] = {}
    for named in few:
        if len(named & INTELLECTUAL) < 2:  # noqa: PLR2004 - two degrees of one disability are refused
            by_meaning.setdefault(meaning(named), named)
    return tuple(by_meaning.values())


DISABLED_PRESCHOOL_RIDE_OWED = Rule(
    code="TRN-024",
    basis=(PRAWO_OSWIATOWE.art("32", ust="6"), PRAWO_OSWIATOWE.art("31", ust="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Dziecko z orzeczeniem o potrzebie kształcenia specjalnego gmina dowozi do najbliższego miejsca wychowania"
    " przedszkolnego lub ORW bez względu na odległość do {last_day}, czyli do końca roku szkolnego w roku kalendarzowym, w"
    " którym dziecko kończy {years}. rok życia.",
    en="A child with a certificate of the need for special education is given transport to the nearest preschool or ORW"
    " regardless of distance until {last_day}, the end of the school year in the calendar year in which the child turns"
    " {years}.",
    reading="A-12",
)
TOO_OLD_FOR_PRESCHOOL = Rule(
    code="TRN-024a",
    basis=(PRAWO_OSWIATOWE.art("32", ust="6"), PRAWO_OSWIATOWE.art("31", ust="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Minął rok szkolny w roku kalendarzowym, w którym dziecko z orzeczeniem o potrzebie kształcenia specjalnego kończy"
    " {years}. rok życia: gmina nie ma już obowiązku dowozić go do miejsca wychowania przedszkolnego.",
    en="The school year in the calendar year in which the child with a certificate of the need for special education turns"
    " {years} is over: the gmina no longer has a duty to provide transport to a preschool.",
    reading="A-12",
)
SECONDARY_RIDE_OWED = Rule(
    code="TRN-029",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Ucznia z niepełnosprawnością ruchową (w tym afazją) albo intelektualną w stopniu umiarkowanym lub znacznym gmina"
    " dowozi do najbliższej szkoły ponadpodstawowej do {last_day}, czyli do końca roku szkolnego w roku kalendarzowym, w"
    " którym uczeń kończy {years}. rok życia.",
    en="A pupil with a motor disability (including aphasia) or a moderate or severe intellectual disability is given"
    " transport to the nearest post-primary school until {last_day}, the end of the school year in the calendar year in"
    " which the pupil turns {years}.",
    reading="A-16",
)
SECONDARY_RIDE_OVER = Rule(
    code="TRN-029b",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Minął rok szkolny w roku kalendarzowym, w którym uczeń kończy {years}. rok życia: gmina nie ma już obowiązku dowozić"
    " go do szkoły ponadpodstawowej.",
    en="The school year in the calendar year in which the pupil turns {years} is over: the gmina no longer has a duty to"
    " provide transport to the post-primary school.",
    reading="A-16",
)
ORW_RIDE_OWED = Rule(
    code="TRN-030",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Osobę z niepełnosprawnościami sprzężonymi, w tym intelektualną, gmina dowozi do ORW do {last_day}, czyli do końca"
    " roku szkolnego w roku kalendarzowym, w którym ta osoba kończy {years}. rok życia.",
    en="A person with multiple disabilities, one of them intellectual, is given transport to the ORW until {last_day}, the"
    " end of the school year in the calendar year in which the person turns {years}.",
    reading="A-02",
)
ORW_RIDE_OVER = Rule(
    code="TRN-030a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Minął rok szkolny w roku kalendarzowym, w którym osoba z niepełnosprawnościami sprzężonymi kończy {years}. rok"
    " życia: gmina nie ma już z tego powodu obowiązku dowozić jej do ORW.",
    en="The school year in the calendar year in which a person with multiple disabilities turns {years} is over: the gmina"
    " no longer has a duty to provide transport to the ORW on that ground.",
    reading="A-02",
)
RW_RIDE_OWED = Rule(
    code="TRN-031",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PRAWO_OSWIATOWE.art("36", ust="17"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Uczestnika zajęć rewalidacyjno-wychowawczych gmina dowozi do ORW do {last_day}, czyli do końca roku szkolnego w roku"
    " kalendarzowym, w którym uczestnik kończy {years}. rok życia.",
    en="A participant in RW is given transport to the ORW until {last_day}, the end of the school year in the calendar year"
    " in which the participant turns {years}.",
    reading="A-02",
)
RW_RIDE_OVER = Rule(
    code="TRN-031a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PRAWO_OSWIATOWE.art("36", ust="17"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Minął rok szkolny w roku kalendarzowym, w którym uczestnik zajęć rewalidacyjno-wychowawczych kończy {years}. rok"
    " życia: gmina nie ma już obowiązku dowozić go do ORW.",
    en="The school year in the calendar year in which the participant in RW turns {years} is over: the gmina no longer has a"
    " duty to provide transport to the ORW.",
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
        Dated({LAW_SINCE: 9}),
        DISABLED_PRESCHOOL_RIDE_OWED,
        TOO_OLD_FOR_PRESCHOOL,
        Ground.PRESCHOOL_DISABILITY,
        at="special_education",
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
    Return 31 August of the calendar year of turning *years*, whether the birthday is before it or after (A-16).

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
