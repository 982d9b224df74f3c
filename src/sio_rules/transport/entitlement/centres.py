"""
What is owed to children who go to an ORW or another centre (MOW, MOS, SOSW, SOW).

To an ORW the gmina must provide transport for participants in RW and for people with multiple disabilities, one of them intellectual
(art. 39 ust. 4 pkt 2), and to the nearest ORW for disabled children in preschool education (art. 32 ust. 6, A-98). Any other
disabled child in special education may be given transport to any of the centres (A-96). About a child who is not disabled the guide
and the act disagree: there is no answer (A-17).

Not modelled here: why a child lives or learns at a centre.
"""

from datetime import date

from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.rule import Decision, Rule, Severity, found
from sio_rules.transport.child import Child

from .disability import Right, meaning, owed_until_turning
from .owed import NOTHING, Owed
from .powers import may_as_disabled
from .preschool import PRESCHOOL_AGES, calendar_age

ORW_NOT_OWED = Rule(
    code="TRN-030b",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Gmina musi dowozić do ORW uczestników zajęć rewalidacyjno-wychowawczych, osoby z niepełnosprawnościami sprzężonymi,"
    " w tym intelektualną, a do najbliższego ORW także niepełnosprawne dzieci w wieku przedszkolnym z orzeczeniem o"
    " potrzebie kształcenia specjalnego; to dziecko do nich nie należy.",
    en="The gmina must provide transport to an ORW for participants in RW, for people with multiple disabilities, one of"
    " them intellectual, and to the nearest ORW also for disabled children of preschool age with a certificate of the need"
    " for special education; the child is not one of them.",
)
CENTRE_UNCLEAR = Rule(
    code="TRN-024c",
    basis=(PUPILS_GUIDE.section("12"), PRAWO_OSWIATOWE.art("39", ust="4")),
    severity=Severity.WARNING,
    pl="Dziecko nie ma orzeczenia, które wymienia niepełnosprawność: instrukcja przyznaje dowożenie do ORW, MOW, MOS, SOSW"
    " i SOW wszystkim objętym kształceniem specjalnym, a ustawa mówi o nich tylko przy dzieciach niepełnosprawnych. Teksty"
    " są sprzeczne, więc nie ma odpowiedzi.",
    en="The child has no certificate that names a disability: the guide grants transport to ORW, MOW, MOS, SOSW and SOW to"
    " everyone in special education, but the act speaks of them only for disabled children. The texts conflict, so there is"
    " no answer.",
    reading="A-17",
)


def duty_to_orw(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to a child that goes to an ORW, on the day *on*.

    >>> child = Child(born_on=date(1993, 12, 1), rw=True)
    >>> duty_to_orw(child, date(2018, 8, 31)).because.codes
    ('TRN-031',)
    """
    if child.rw is None:
        return Decision.asks(Child.TAKES_PART_IN_RW)
    if child.rw:
        return _until_turning_or_power(Right.TO_ORW_WITH_RW, child, on)
    if child.disabilities is None:
        return Decision.asks(Child.WHICH_DISABILITIES)
    if meaning(child.disabilities).multiple:
        return _until_turning_or_power(Right.TO_ORW_WITH_MULTIPLE, child, on)
    if child.special_education is None:
        return Decision.asks(Child.HAS_CERTIFICATE)
    if not child.special_education:
        return ORW_NOT_OWED.decides(NOTHING, "disabilities")
    if not meaning(child.disabilities).disabled:
        return Decision.founders(CENTRE_UNCLEAR.finding("goes_to"))
    return _duty_to_disabled_in_orw(child, on)


def _until_turning_or_power(right: Right, child: Child, on: date) -> Decision[Owed]:
    """
    Return whether *right* still lasts and, where it is over, whether the gmina may give transport all the same.

    >>> child = Child(born_on=date(2000, 1, 1), special_education=False)
    >>> _until_turning_or_power(Right.TO_ORW_WITH_RW, child, date(2025, 9, 1)).because.codes
    ('TRN-031a',)
    """
    owed = owed_until_turning(right, child, on)
    if owed.outcome is not NOTHING:
        return owed
    if child.special_education is None:
        return Decision.asks(Child.HAS_CERTIFICATE)
    if not child.special_education:
        return owed
    if child.disabilities is None:
        return Decision.asks(Child.WHICH_DISABILITIES)
    return may_as_disabled(child, owed.because) if meaning(child.disabilities).disabled else owed


def _duty_to_disabled_in_orw(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to a disabled child in special education that goes to an ORW, neither in RW nor with multiple disabilities.

    In preschool education the nearest ORW is owed (art. 32 ust. 6); past the age of six that is who has the school duty deferred.

    >>> from attrs import evolve
    >>> child = Child(born_on=date(2019, 3, 1), nearest=True)
    >>> _duty_to_disabled_in_orw(child, date(2025, 9, 1)).because.codes
    ('TRN-024',)
    >>> _duty_to_disabled_in_orw(evolve(child, born_on=date(2018, 3, 1), deferred=False), date(2025, 9, 1)).outcome.duty
    Obligation.MAY
    """
    if child.nearest is None:
        return Decision.asks(Child.THE_NEAREST)
    no_duty = found(ORW_NOT_OWED.finding("disabilities"))
    if not child.nearest:
        return may_as_disabled(child, no_duty)
    if child.born_on is None:
        return Decision.asks(Child.WHEN_BORN)
    ages, age = PRESCHOOL_AGES.on(on), calendar_age(child.born_on, on)
    if ages.last < age < Right.TO_PRESCHOOL.ends_at(on) and child.deferred is None:
        return Decision.asks(Child.IS_DEFERRED)
    if age < ages.first or (age > ages.last and not child.deferred):
        return may_as_disabled(child, no_duty)
    owed = owed_until_turning(Right.TO_PRESCHOOL, child, on)
    return may_as_disabled(child, no_duty) if owed.outcome is NOTHING else owed


def duty_to_centre(child: Child, _: date) -> Decision[Owed]:
    """
    Return what is owed to a child that goes to a MOW, MOS, SOSW or SOW: no duty, and a power where the child is disabled.

    >>> duty_to_centre(Child(special_education=True, disabilities=frozenset()), date(2025, 9, 1)).because.codes
    ('TRN-024c',)
    """
    if child.special_education is None:
        return Decision.asks(Child.HAS_CERTIFICATE)
    if child.special_education:
        if child.disabilities is None:
            return Decision.asks(Child.WHICH_DISABILITIES)
        if meaning(child.disabilities).disabled:
            return may_as_disabled(child, found())
    return Decision.founders(CENTRE_UNCLEAR.finding("goes_to"))
