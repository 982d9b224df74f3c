"""
Whether the gmina must, may or need not give a child transport, by the place to which the child goes.

A disabled pupil in special education is owed transport to the nearest primary school whatever the distance, with no last day of its
own (A-47); for any other pupil the distance decides. Until when a right lasts stands in `disability`, what is owed in preschool
education in `preschool`, at an ORW and the other centres in `centres`, and what the gmina may give without a duty in `powers`.

Each function asks for one missing fact at a time, always in the same order: certificate, nearest place, disabilities, RW, district,
grade, birth, deferral, way (`open_facts`).

Not modelled here: how a preschool came into the gmina's network (the caller answers that with *nearest*).
"""

from datetime import date

from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.rule import Decision, Rule, Severity, found
from sio_rules.transport.child import OTHER_CENTRES, PRESCHOOL_DESTINATIONS, Child, Destination, Obligation

from .centres import duty_to_centre, duty_to_orw
from .disability import Right, meaning, owed_until_turning
from .distance import duty_in_district
from .owed import NOTHING, Ground, Owed, owed_for_the_year, warned
from .powers import may_as_disabled, may_as_preschooler
from .preschool import owed_to_preschooler

NOT_NEAREST = Rule(
    code="TRN-021",
    basis=(PRAWO_OSWIATOWE.art("32", ust="5"), PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Miejsce nie jest najbliższym, do którego dziecko może uczęszczać, a obowiązek gminy dotyczy tylko najbliższego.",
    en="The place is not the nearest one that the child can attend, and the gmina's duty concerns only the nearest.",
)
SPECIAL_RIDE_OWED = Rule(
    code="TRN-028",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PRAWO_OSWIATOWE.art("127"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Niepełnosprawnego ucznia objętego kształceniem specjalnym gmina dowozi do najbliższej szkoły podstawowej bez"
    " względu na odległość, dopóki uczeń do niej uczęszcza.",
    en="A disabled pupil in special education is given transport to the nearest primary school regardless of distance, for"
    " as long as the pupil attends it.",
    reading="A-47",
)
SECONDARY_NOT_LISTED = Rule(
    code="TRN-029a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Gmina musi dowozić do szkoły ponadpodstawowej tylko uczniów objętych kształceniem specjalnym z niepełnosprawnością"
    " ruchową (w tym afazją) albo intelektualną w stopniu umiarkowanym lub znacznym, a ten uczeń do nich nie należy.",
    en="The gmina must provide transport to a post-primary school only for pupils in special education with a motor"
    " disability (including aphasia) or a moderate or severe intellectual disability, and this pupil is not one of them.",
)
NOT_DISABLED = Rule(
    code="TRN-038",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PRAWO_OSWIATOWE.art("127"), PUPILS_GUIDE.section("12")),
    severity=Severity.WARNING,
    pl="Orzeczenie o potrzebie kształcenia specjalnego nie wymienia żadnej niepełnosprawności: ustawa nakazuje dowozić bez"
    " względu na odległość tylko uczniów niepełnosprawnych, a instrukcja wszystkich objętych kształceniem specjalnym.",
    en="The certificate of the need for special education names no disability: the act gives transport regardless of"
    " distance only to disabled pupils, the guide to everyone in special education.",
)


def _duty_to_preschooler(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to a child that goes to preschool, on the day *on*.

    >>> from sio_rules.certificates import Disability
    >>> child = Child(
    ...     born_on=date(2015, 3, 1), nearest=True, special_education=True, disabilities=frozenset({Disability.AUTISM})
    ... )
    >>> _duty_to_preschooler(child, date(2020, 9, 1)).outcome.until.isoformat()
    '2024-08-31'
    """
    if child.special_education is None:
        return Decision.asks(Child.HAS_CERTIFICATE)
    if child.nearest is None:
        return Decision.asks(Child.THE_NEAREST)
    if not child.nearest:
        return may_as_preschooler(found(NOT_NEAREST.finding("nearest")), on)
    return owed_to_preschooler(child, on)


def _duty_to_primary_pupil(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to a pupil of a primary school on the day *on*.

    A pupil in special education who is not disabled, or whose school is not the nearest one, still has what distance gives.

    >>> from sio_rules.certificates import Disability
    >>> pupil = Child(special_education=True, nearest=True, disabilities=frozenset({Disability.DEAF}))
    >>> _duty_to_primary_pupil(pupil, date(2025, 9, 1)).outcome.duty
    Obligation.MUST
    """
    if child.special_education is None:
        return Decision.asks(Child.HAS_CERTIFICATE)
    if not child.special_education:
        return _owed_by_distance(child, on)
    if child.nearest is None:
        return Decision.asks(Child.THE_NEAREST)
    if not child.nearest:
        return _owed_by_distance(child, on)
    if child.disabilities is None:
        return Decision.asks(Child.WHICH_DISABILITIES)
    if not meaning(child.disabilities).disabled:
        return warned(_owed_by_distance(child, on), NOT_DISABLED.finding("disabilities"))
    return SPECIAL_RIDE_OWED.decides(Owed(Obligation.MUST, on_ground=Ground.SPECIAL_EDUCATION), "special_education")


def _owed_by_distance(child: Child, on: date) -> Decision[Owed]:
    return owed_for_the_year(duty_in_district(child, on), Ground.DISTANCE, on)


def _duty_to_secondary_pupil(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to a pupil of a post-primary school on the day *on*.

    >>> from sio_rules.certificates import Disability
    >>> pupil = Child(special_education=True, nearest=True, disabilities=frozenset())
    >>> _duty_to_secondary_pupil(pupil, date(2026, 8, 31)).because.codes
    ('TRN-029a',)
    >>> pupil = Child(special_education=True, nearest=True, disabilities=frozenset({Disability.AUTISM}))
    >>> _duty_to_secondary_pupil(pupil, date(2026, 8, 31)).because.codes
    ('TRN-035', 'TRN-029a')
    """
    if child.special_education is None:
        return Decision.asks(Child.HAS_CERTIFICATE)
    if not child.special_education:
        return SECONDARY_NOT_LISTED.decides(NOTHING, "special_education")
    if child.nearest is None:
        return Decision.asks(Child.THE_NEAREST)
    if child.disabilities is None:
        return Decision.asks(Child.WHICH_DISABILITIES)
    means = meaning(child.disabilities)
    if not means.disabled:
        return SECONDARY_NOT_LISTED.decides(NOTHING, "disabilities")
    if not means.listed:
        return may_as_disabled(child, found(SECONDARY_NOT_LISTED.finding("disabilities")))
    if not child.nearest:
        return may_as_disabled(child, found(NOT_NEAREST.finding("nearest")))
    owed = owed_until_turning(Right.TO_SECONDARY_SCHOOL, child, on)
    return may_as_disabled(child, owed.because) if owed.outcome is NOTHING else owed


_DUTY_TO = {
    **dict.fromkeys(PRESCHOOL_DESTINATIONS, _duty_to_preschooler),
    Destination.PRIMARY_SCHOOL: _duty_to_primary_pupil,
    Destination.SECONDARY_SCHOOL: _duty_to_secondary_pupil,
    Destination.ORW: duty_to_orw,
    **dict.fromkeys(OTHER_CENTRES, duty_to_centre),
}


def places_told_apart() -> tuple[Destination, ...]:
    """
    Return one destination for each duty that the act tells apart.

    >>> len(places_told_apart())
    5
    """
    return tuple({_DUTY_TO[place]: place for place in Destination}.values())


def first_owed(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to *child* on the day *on*, or ask for the first fact that is missing.

    >>> first_owed(Child(), date(2025, 9, 1)).questions[0].about
    'goes_to'
    """
    return Decision.asks(Child.GOES_WHERE) if child.goes_to is None else _DUTY_TO[child.goes_to](child, on)


def first_duty(child: Child, on: date) -> Decision[Obligation]:
    """
    Return the duty alone, ground and last day aside, or ask for the first fact that is missing.

    >>> first_duty(Child(goes_to=Destination.SECONDARY_SCHOOL, special_education=False), date(2025, 9, 1)).outcome
    Obligation.NOT_OWED
    """
    owed = first_owed(child, on)
    duty = None if owed.outcome is None else owed.outcome.duty
    return Decision(duty, because=owed.because, questions=owed.questions)
