"""
What the gmina owes to children in preschool education: by distance from the age of five, by certificate from five to nine.

Ages are counted by the calendar year in which the school year begins: in 2020/2021 a five-year-old was born in 2015, whatever the
month (A-13). The way may have 3 km, and a way of exactly 3 km has not exceeded it (A-14). For a disabled child with a certificate of
the need for special education the distance does not matter, until the end of the school year in the calendar year of turning nine
(A-12); for children kept in preschool education past the age of seven the certificate alone is enough (A-98). Where there is no
duty, the gmina may give transport all the same (A-97).

Not modelled here: how a preschool came into the gmina's network, and deferral for a second year, which needs a certificate, so that it
makes no difference.
"""

from datetime import date

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.dated import Dated
from sio_rules.periods import SchoolYear
from sio_rules.rule import Decision, Rule, Severity, found
from sio_rules.transport.child import Child, Obligation

from .disability import Right, meaning, owed_until_turning
from .distance import duty_as_measured
from .owed import LAW_SINCE, NOTHING, Ground, Owed, owed_for_the_year, warned
from .powers import may_as_preschooler

PRESCHOOL_LIMIT_M = Dated({LAW_SINCE: 3_000})
"""The longest way to preschool, in metres (art. 32 ust. 3)."""


@frozen
class _AgesRow:
    """Hold at which ages the way to preschool counts: from the *first* to the *last*, and one year longer where *deferred*."""

    first: int
    last: int
    deferred: int


PRESCHOOL_AGES = Dated({LAW_SINCE: _AgesRow(first=5, last=6, deferred=7)})
"""Who prepares for school, by `calendar_age` (art. 31 ust. 4, art. 32 ust. 5)."""

PRESCHOOL_RIDE_OWED = Rule(
    code="TRN-022",
    basis=(PRAWO_OSWIATOWE.art("32", ust="5"), PRAWO_OSWIATOWE.art("32", ust="3"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Dziecko w wieku dowożenia (lata: {first_age}) albo odbywające roczne przygotowanie przedszkolne ma {distance_m} m do"
    " miejsca wychowania przedszkolnego, czyli więcej niż {limit_m} m: gmina zapewnia bezpłatny transport i opiekę w czasie"
    " przewozu albo zwraca koszty przejazdu.",
    en="A child aged {first_age} or in the one-year preschool preparation has {distance_m} m to the preschool, which is more"
    " than {limit_m} m: the gmina provides free transport and care on the way or refunds the fare.",
    reading="A-13",
)
PRESCHOOL_NEAR = Rule(
    code="TRN-022a",
    basis=(PRAWO_OSWIATOWE.art("32", ust="5"), PRAWO_OSWIATOWE.art("32", ust="3"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Dziecko ma {distance_m} m do miejsca wychowania przedszkolnego, czyli nie więcej niż {limit_m} m: gmina nie ma"
    " obowiązku go dowozić.",
    en="The child has {distance_m} m to the preschool, which is not more than {limit_m} m: the gmina has no duty to provide"
    " transport.",
    reading="A-14",
)
NOT_OF_PRESCHOOL_AGE_FOR_RIDE = Rule(
    code="TRN-022b",
    basis=(PRAWO_OSWIATOWE.art("32", ust="5"), PRAWO_OSWIATOWE.art("31", ust="4"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Rok szkolny nie zaczyna się w roku kalendarzowym, w którym dziecko osiąga wiek dowożenia (lata: od {first_age} do"
    " {last_age}, a z odroczonym obowiązkiem szkolnym {deferred_age}), a dziecko nie ma orzeczenia o potrzebie kształcenia"
    " specjalnego: gmina nie ma obowiązku dowozić go do miejsca wychowania przedszkolnego.",
    en="The school year does not begin in the calendar year in which the child turns {first_age} to {last_age} or, with"
    " compulsory schooling deferred, {deferred_age}, and the child has no certificate of the need for special education:"
    " the gmina has no duty to provide transport to a preschool.",
    reading="A-13",
)
TOO_YOUNG_UNCLEAR = Rule(
    code="TRN-024b",
    basis=(PUPILS_GUIDE.section("12"), PRAWO_OSWIATOWE.art("32", ust="6")),
    severity=Severity.WARNING,
    pl="Dziecko z orzeczeniem o potrzebie kształcenia specjalnego nie ma jeszcze wymaganego wieku (lata: {first_age}):"
    " instrukcja przyznaje dowożenie wszystkim dzieciom objętym kształceniem specjalnym, a ustawa nakazuje dowozić dopiero"
    " dzieci w tym wieku i starsze.",
    en="The child with a certificate of the need for special education is not {first_age} yet: the guide grants transport"
    " to all children in special education, but the act makes it a duty only for children of that age and over.",
    reading="A-17",
)

NOT_DISABLED = Rule(
    code="TRN-038a",
    basis=(PRAWO_OSWIATOWE.art("32", ust="6"), PUPILS_GUIDE.section("12")),
    severity=Severity.WARNING,
    pl="Orzeczenie o potrzebie kształcenia specjalnego nie wymienia żadnej niepełnosprawności: ustawa nakazuje w tym wieku"
    " dowozić bez względu na odległość tylko dzieci niepełnosprawne, a instrukcja wszystkie objęte kształceniem specjalnym.",
    en="The certificate of the need for special education names no disability: the act gives transport regardless of"
    " distance at the child's age only to disabled children, the guide to everyone in special education.",
    reading="A-98",
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


def owed_to_preschooler(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to a child that goes to the nearest preschool; asks for the first fact that is missing.

    >>> from sio_rules.certificates import Disability
    >>> child = Child(born_on=date(2015, 3, 1), special_education=True, disabilities=frozenset({Disability.AUTISM}))
    >>> owed_to_preschooler(child, date(2020, 9, 1)).outcome.until.isoformat()
    '2024-08-31'
    """
    if child.special_education is None:
        return Decision.asks(Child.HAS_CERTIFICATE)
    if not child.special_education:
        return _owed_without_certificate(child, on)
    return _owed_with_certificate(child, on)


def _owed_with_certificate(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to a child with a certificate that goes to the nearest preschool; asks for the first fact that is missing.

    >>> from sio_rules.transport import Measured
    >>> child = Child(born_on=date(2015, 3, 1), disabilities=frozenset(), distance_m=3_000, measured=Measured.ALONG_THE_WAY)
    >>> _owed_with_certificate(child, date(2020, 8, 31)).because.codes
    ('TRN-036', 'TRN-024b')
    >>> _owed_with_certificate(child, date(2020, 9, 1)).because.codes
    ('TRN-036', 'TRN-022a', 'TRN-038a')
    """
    if child.disabilities is None:
        return Decision.asks(Child.WHICH_DISABILITIES)
    if child.born_on is None:
        return Decision.asks(Child.WHEN_BORN)
    ages, age = PRESCHOOL_AGES.on(on), calendar_age(child.born_on, on)
    if age < ages.first:
        return may_as_preschooler(found(TOO_YOUNG_UNCLEAR.finding("goes_to", first_age=ages.first)), on)
    if age <= ages.last and not meaning(child.disabilities).disabled:
        return warned(_owed_without_certificate(child, on), NOT_DISABLED.finding("disabilities"))
    owed = owed_until_turning(Right.TO_PRESCHOOL, child, on)
    return may_as_preschooler(owed.because, on) if owed.outcome is NOTHING else owed


def _owed_without_certificate(child: Child, on: date) -> Decision[Owed]:
    """
    Return what, by age and way, is owed to a child that goes to the nearest preschool; asks for the first fact that is missing.

    >>> child = Child(born_on=date(2015, 3, 1), distance_m=3_001)
    >>> _owed_without_certificate(child, date(2020, 8, 31)).because.codes
    ('TRN-036', 'TRN-022b')
    >>> _owed_without_certificate(child, date(2020, 9, 1)).because.codes
    ('TRN-022',)
    """
    if child.born_on is None:
        return Decision.asks(Child.WHEN_BORN)
    ages, age = PRESCHOOL_AGES.on(on), calendar_age(child.born_on, on)
    if age == ages.deferred and child.deferred is None:
        return Decision.asks(Child.IS_DEFERRED)
    if ages.first <= age <= ages.last or (age == ages.deferred and child.deferred):
        return _owed_by_way(child, on)
    other_age = NOT_OF_PRESCHOOL_AGE_FOR_RIDE.finding(
        "born_on", first_age=ages.first, last_age=ages.last, deferred_age=ages.deferred
    )
    return may_as_preschooler(found(other_age), on)


def _owed_by_way(child: Child, on: date) -> Decision[Owed]:
    decision = duty_as_measured(_duty_by_way(child.distance_m, on), child.measured)
    if decision.outcome is Obligation.NOT_OWED:
        return may_as_preschooler(decision.because, on)
    return owed_for_the_year(decision, Ground.PRESCHOOL, on)


def _duty_by_way(distance_m: int | None, on: date) -> Decision[Obligation]:
    if distance_m is None:
        return Decision.asks(Child.HOW_FAR)
    limit = PRESCHOOL_LIMIT_M.on(on)
    if distance_m > limit:
        return PRESCHOOL_RIDE_OWED.decides(
            Obligation.MUST, distance_m=distance_m, limit_m=limit, first_age=PRESCHOOL_AGES.on(on).first
        )
    return PRESCHOOL_NEAR.decides(Obligation.NOT_OWED, distance_m=distance_m, limit_m=limit)
