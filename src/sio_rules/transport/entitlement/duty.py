"""
Whether the gmina must, may or need not give a child a ride, by the place to which the child goes.

A pupil under special education is owed the ride to the nearest primary school whatever the distance, and it has no last day of its
own (A-47); any other is judged by distance. Which disabilities give a ride to the secondary school and to an ORW, and until when,
stands in `disability`; who is owed one to preschool in `preschool`. On the other centres (MOW, MOS, SOSW, SOW) the instruction
and the act disagree: there is no answer (A-17).

Each function asks for one missing fact at a time, always in the same order (`open_facts`).

Not modelled here: how a preschool came into the gmina's network, which the caller says by *nearest*.
"""

from datetime import date

from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.certificates import multiple_with_intellectual
from sio_rules.rule import Decision, Rule, Severity
from sio_rules.transport.child import OTHER_CENTRES, PRESCHOOL_DESTINATIONS, Child, Destination, Obligation

from .disability import LISTED, Right, owed_until_turning
from .distance import duty_in_district
from .owed import NOTHING, Ground, Owed, owed_for_the_year
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
    pl="Ucznia objętego kształceniem specjalnym gmina dowozi do najbliższej szkoły podstawowej bez względu na odległość,"
    " dopóki uczeń do niej uczęszcza.",
    en="A pupil in special education is given transport to the nearest primary school regardless of distance, for as long as"
    " the pupil attends it.",
    reading="A-47",
)
SECONDARY_NOT_LISTED = Rule(
    code="TRN-029a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Do szkoły ponadpodstawowej gmina dowozi tylko uczniów objętych kształceniem specjalnym z niepełnosprawnością ruchową"
    " (w tym afazją) albo intelektualną w stopniu umiarkowanym lub znacznym, a ten uczeń do nich nie należy.",
    en="Transport to a post-primary school is given only to pupils in special education with a motor disability (including"
    " aphasia) or a moderate or severe intellectual disability, and this pupil is not one of them.",
)
ORW_NOT_OWED = Rule(
    code="TRN-030b",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Do ORW gmina dowozi uczestników zajęć rewalidacyjno-wychowawczych i osoby z niepełnosprawnościami sprzężonymi, w tym"
    " intelektualną, a to dziecko do nich nie należy i nie ma orzeczenia o potrzebie kształcenia specjalnego.",
    en="Transport to an ORW is given to participants in RW and to people with multiple disabilities, one of them"
    " intellectual; the child is not one of them and has no certificate of the need for special education.",
)
CENTRE_UNCLEAR = Rule(
    code="TRN-024c",
    basis=(PUPILS_GUIDE.section("12"), PRAWO_OSWIATOWE.art("39", ust="4")),
    severity=Severity.WARNING,
    pl="Instrukcja przyznaje dowożenie wszystkim objętym kształceniem specjalnym także do MOW, MOS, SOSW, SOW i ORW, a"
    " ustawa nie. Teksty są sprzeczne, więc nie ma odpowiedzi.",
    en="The guide grants transport to MOW, MOS, SOSW, SOW and ORW for everyone in special education; the act does not. The"
    " texts conflict, so there is no answer.",
    reading="A-17",
)


def _duty_to_preschooler(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to a child that goes to preschool, on the day *on*.

    >>> child = Child(born_on=date(2015, 3, 1), nearest=True, special_education=True)
    >>> _duty_to_preschooler(child, date(2020, 9, 1)).outcome.until.isoformat()
    '2024-08-31'
    """
    if child.nearest is None:
        return Decision.asks(Child.THE_NEAREST)
    if not child.nearest:
        return NOT_NEAREST.decides(NOTHING, "nearest")
    return owed_to_preschooler(child, on)


def _duty_to_primary_pupil(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to a pupil of a primary school on the day *on*.

    A pupil under special education whose school is not the nearest one still has what distance gives.

    >>> _duty_to_primary_pupil(Child(special_education=True, nearest=True), date(2025, 9, 1)).outcome.duty
    Obligation.MUST
    """
    if child.special_education is None:
        return Decision.asks(Child.HAS_CERTIFICATE)
    if child.special_education:
        if child.nearest is None:
            return Decision.asks(Child.THE_NEAREST)
        if child.nearest:
            owed = Owed(Obligation.MUST, on_ground=Ground.SPECIAL_EDUCATION)
            return SPECIAL_RIDE_OWED.decides(owed, "special_education")
    return owed_for_the_year(duty_in_district(child, on), Ground.DISTANCE, on)


def _duty_to_secondary_pupil(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to a pupil of a secondary school on the day *on*.

    >>> pupil = Child(nearest=True, special_education=True, disabilities=frozenset())
    >>> _duty_to_secondary_pupil(pupil, date(2026, 8, 31)).because.codes
    ('TRN-029a',)
    """
    if child.nearest is None:
        return Decision.asks(Child.THE_NEAREST)
    if not child.nearest:
        return NOT_NEAREST.decides(NOTHING, "nearest")
    if child.special_education is None:
        return Decision.asks(Child.HAS_CERTIFICATE)
    if not child.special_education:
        return SECONDARY_NOT_LISTED.decides(NOTHING, "special_education")
    if child.disabilities is None:
        return Decision.asks(Child.WHICH_DISABILITIES)
    if not child.disabilities & LISTED:
        return SECONDARY_NOT_LISTED.decides(NOTHING, "disabilities")
    return owed_until_turning(Right.TO_SECONDARY_SCHOOL, child, on)


def _duty_to_orw(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to a child that goes to an ORW, on the day *on*.

    >>> _duty_to_orw(Child(born_on=date(1993, 12, 1), rw=True), date(2018, 8, 31)).because.codes
    ('TRN-031',)
    """
    if child.rw is None:
        return Decision.asks(Child.TAKES_PART_IN_RW)
    if child.rw:
        return owed_until_turning(Right.TO_ORW_WITH_RW, child, on)
    if child.disabilities is None:
        return Decision.asks(Child.WHICH_DISABILITIES)
    if multiple_with_intellectual(child.disabilities):
        return owed_until_turning(Right.TO_ORW_WITH_MULTIPLE, child, on)
    if child.special_education is None:
        return Decision.asks(Child.HAS_CERTIFICATE)
    if child.special_education:
        return Decision.founders(CENTRE_UNCLEAR.finding("goes_to"))
    return ORW_NOT_OWED.decides(NOTHING, "disabilities")


_DUTY_TO = {
    Destination.PRIMARY_SCHOOL: _duty_to_primary_pupil,
    Destination.SECONDARY_SCHOOL: _duty_to_secondary_pupil,
    Destination.ORW: _duty_to_orw,
}


def first_owed(child: Child, on: date) -> Decision[Owed]:
    """
    Return what is owed to *child* on the day *on*, or ask for the first fact that is missing.

    >>> first_owed(Child(), date(2025, 9, 1)).questions[0].about
    'goes_to'
    """
    goes_to = child.goes_to
    if goes_to is None:
        return Decision.asks(Child.GOES_WHERE)
    if goes_to in PRESCHOOL_DESTINATIONS:
        return _duty_to_preschooler(child, on)
    if goes_to in OTHER_CENTRES:
        return Decision.founders(CENTRE_UNCLEAR.finding("goes_to"))
    return _DUTY_TO[goes_to](child, on)


def first_duty(child: Child, on: date) -> Decision[Obligation]:
    """
    Return the duty alone, ground and last day aside, or ask for the first fact that is missing.

    >>> first_duty(Child(goes_to=Destination.PRIMARY_SCHOOL, special_education=True, nearest=True), date(2025, 9, 1)).outcome
    Obligation.MUST
    """
    owed = first_owed(child, on)
    duty = None if owed.outcome is None else owed.outcome.duty
    return Decision(duty, because=owed.because, questions=owed.questions)
