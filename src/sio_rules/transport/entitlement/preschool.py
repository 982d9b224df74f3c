"""
What the gmina owes to children in preschool education: by distance from the age of five, by certificate from five to nine.

Ages are counted by the calendar year in which the school year begins: in 2020/2021 a five-year-old was born in 2015, whatever the
month (A-13). The way may have 3 km, and a way of exactly 3 km has not exceeded it (A-14). A certificate of the need for special
education makes the distance count for nothing, up to the end of the school year in the calendar year of turning nine (A-12, A-16).

Not modelled here: how a preschool came into the gmina's network, and deferral for a second year, which only those with a
certificate get, to whom it makes no difference.
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.periods import SchoolYear
from sio_rules.rule import Decision, Question, Rule, Severity
from sio_rules.transport.child import Child, Obligation, expect_distance

from .distance import HOW_FAR, duty_as_measured

PRESCHOOL_LIMIT_M = 3_000
FIRST_OWED_AGE = 5
PREPARATION_AGE = 6
DEFERRED_AGE = 7
LAST_DISABLED_AGE = 8
"""Who is eight when a school year begins turns nine in the calendar year in which it ends."""
LAST_DISABLED_YEARS = 9

THE_NEAREST = Question(
    about="nearest",
    pl="Czy bliżej nie ma innej takiej szkoły lub przedszkola (publicznego albo z sieci gminy), a przy orzeczeniu takiego, które"
    " może je zrealizować?",
    en="Is there no nearer school or preschool of that kind (public, or of the gmina's network), or, for a child with a"
    " certificate, none nearer that can carry it out?",
)
HAS_CERTIFICATE = Question(
    about="special_education",
    pl="Czy dziecko ma orzeczenie o potrzebie kształcenia specjalnego?",
    en="Does the child have a certificate of the need for special education?",
)
WHEN_BORN = Question(
    about="born_on",
    pl="Kiedy dziecko się urodziło?",
    en="When was the child born?",
)
IS_DEFERRED = Question(
    about="deferred",
    pl="Czy odroczono rozpoczęcie spełniania przez dziecko obowiązku szkolnego?",
    en="Was the beginning of the child's school duty deferred?",
)

NOT_NEAREST = Rule(
    code="TRN-021",
    basis=(PRAWO_OSWIATOWE.art("32", ust="5"), PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="To nie jest najbliższe miejsce, do którego dziecko może chodzić, a obowiązek gminy dotyczy najbliższego.",
    en="This is not the nearest place to which the child can go, and the gmina's duty is about the nearest.",
)
PRESCHOOL_RIDE_OWED = Rule(
    code="TRN-022",
    basis=(PRAWO_OSWIATOWE.art("32", ust="5"), PRAWO_OSWIATOWE.art("32", ust="3"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Dziecko pięcioletnie albo odbywające roczne przygotowanie przedszkolne ma do przedszkola {distance_m} m, więcej niż"
    " {limit_m} m: gmina zapewnia bezpłatny transport i opiekę albo zwraca koszty przejazdu.",
    en="A child of five, or under the one-year preschool preparation, has {distance_m} m to the preschool, more than {limit_m} m:"
    " the gmina provides free transport and care, or refunds the fare.",
    reading="A-13",
)
PRESCHOOL_NEAR = Rule(
    code="TRN-022a",
    basis=(PRAWO_OSWIATOWE.art("32", ust="5"), PRAWO_OSWIATOWE.art("32", ust="3"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Dziecko ma do przedszkola {distance_m} m, nie więcej niż {limit_m} m: dowożenie mu nie przysługuje.",
    en="The child has {distance_m} m to the preschool, not more than {limit_m} m: no ride is owed.",
    reading="A-14",
)
NOT_OF_PRESCHOOL_AGE_FOR_RIDE = Rule(
    code="TRN-022b",
    basis=(PRAWO_OSWIATOWE.art("32", ust="5"), PRAWO_OSWIATOWE.art("31", ust="4"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Liczone rokiem kalendarzowym początku roku szkolnego, dziecko nie ma pięciu ani sześciu lat ani nie jest siedmiolatkiem"
    " odroczonym, a orzeczenia nie ma: dowożenie do przedszkola mu nie przysługuje.",
    en="By the calendar year in which the school year begins, the child is neither five nor six nor a deferred seven-year-old,"
    " and has no certificate: no ride to preschool is owed.",
    reading="A-13",
)
DISABLED_PRESCHOOL_RIDE_OWED = Rule(
    code="TRN-024",
    basis=(PRAWO_OSWIATOWE.art("32", ust="6"), PRAWO_OSWIATOWE.art("31", ust="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Dziecko z orzeczeniem o potrzebie kształcenia specjalnego gmina dowozi do najbliższego przedszkola bez względu na"
    " odległość, do {until}: końca roku szkolnego w roku kalendarzowym, w którym kończy dziewięć lat.",
    en="A child with a certificate of the need for special education is given a ride to the nearest preschool whatever the"
    " distance, until {until}: the end of the school year in the calendar year of turning nine.",
    reading="A-12",
)
TOO_OLD_FOR_PRESCHOOL = Rule(
    code="TRN-024a",
    basis=(PRAWO_OSWIATOWE.art("32", ust="6"), PRAWO_OSWIATOWE.art("31", ust="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Rok szkolny w roku kalendarzowym, w którym dziecko z orzeczeniem kończy dziewięć lat, minął: dowożenie do przedszkola"
    " już mu nie przysługuje.",
    en="The school year in the calendar year in which the child with a certificate turns nine is over: no ride to preschool is"
    " owed any more.",
    reading="A-12",
)
UNDER_FIVE_UNCLEAR = Rule(
    code="TRN-024b",
    basis=(PUPILS_GUIDE.section("12"), PRAWO_OSWIATOWE.art("32", ust="6")),
    severity=Severity.WARNING,
    pl="Dziecko z orzeczeniem nie ma jeszcze pięciu lat: instrukcja przyznaje dowożenie wszystkim dzieciom objętym kształceniem"
    " specjalnym, ustawa dopiero pięcioletnim i starszym. Teksty są sprzeczne, odpowiedzi nie ma.",
    en="The child with a certificate is not five yet: the instruction grants a ride to all children under special education, the"
    " act only to those of five and older. The texts disagree, and there is no answer.",
    reading="A-17",
)


def calendar_age(born_on: date, on: date) -> int:
    """
    Return the age that counts in the school year of *on*: turned in the calendar year in which that year begins (A-13).

    >>> calendar_age(date(2015, 12, 31), date(2021, 6, 1))
    5
    """
    expect("born_on", born_on, date)
    expect("on", on, date)
    return SchoolYear.of(on).first - born_on.year


def last_day_of_turning(born_on: date, years: int) -> date:
    """
    Return 31 August of the calendar year in which *years* years are completed, be the birthday before it or after (A-16).

    >>> last_day_of_turning(date(2005, 12, 31), 21).isoformat()
    '2026-08-31'
    """
    expect("born_on", born_on, date)
    expect("years", years, int)
    return SchoolYear(born_on.year + years - 1).end


def duty_to_preschooler(child: Child, on: date) -> Decision[Obligation]:
    """
    Decide what is owed to a child that goes to preschool, on the day *on*; asks for the first fact that is missing.

    >>> child = Child(born_on=date(2015, 3, 1), nearest=True, special_education=True)
    >>> duty_to_preschooler(child, date(2020, 9, 1)).because[0].facts["until"].isoformat()
    '2024-08-31'
    """
    expect("child", child, Child)
    expect("on", on, date)
    if child.nearest is None:
        return Decision.asks(THE_NEAREST)
    if not child.nearest:
        return NOT_NEAREST.decides(Obligation.NOT_OWED, "nearest")
    if child.special_education is None:
        return Decision.asks(HAS_CERTIFICATE)
    if child.born_on is None:
        return Decision.asks(WHEN_BORN)
    age = calendar_age(child.born_on, on)
    if child.special_education:
        if age < FIRST_OWED_AGE:
            return Decision.founders(UNDER_FIVE_UNCLEAR.finding("goes_to"))
        if age > LAST_DISABLED_AGE:
            return TOO_OLD_FOR_PRESCHOOL.decides(Obligation.NOT_OWED, "born_on")
        until = last_day_of_turning(child.born_on, LAST_DISABLED_YEARS)
        return DISABLED_PRESCHOOL_RIDE_OWED.decides(Obligation.MUST, "special_education", until=until)
    if age == DEFERRED_AGE and child.deferred is None:
        return Decision.asks(IS_DEFERRED)
    if age in (FIRST_OWED_AGE, PREPARATION_AGE) or (age == DEFERRED_AGE and child.deferred):
        return duty_as_measured(preschool_near(child.distance_m), child.measured)
    return NOT_OF_PRESCHOOL_AGE_FOR_RIDE.decides(Obligation.NOT_OWED, "born_on")


def preschool_near(distance_m: int | None) -> Decision[Obligation]:
    """
    Decide by the way to preschool alone, for a child of the age for which it counts.

    >>> preschool_near(3_000).outcome.name, preschool_near(3_001).outcome.name
    ('NOT_OWED', 'MUST')
    """
    if distance_m is None:
        return Decision.asks(HOW_FAR)
    expect_distance(distance_m)
    if distance_m > PRESCHOOL_LIMIT_M:
        return PRESCHOOL_RIDE_OWED.decides(Obligation.MUST, distance_m=distance_m, limit_m=PRESCHOOL_LIMIT_M)
    return PRESCHOOL_NEAR.decides(Obligation.NOT_OWED, distance_m=distance_m, limit_m=PRESCHOOL_LIMIT_M)
