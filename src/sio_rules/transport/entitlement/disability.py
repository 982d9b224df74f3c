"""
What the gmina owes to disabled pupils: to the nearest primary school, to some the nearest secondary school, and to an ORW.

Distance counts for nothing here. The ride to the primary school has no last day of its own (A-47); to the secondary school it
ends with the school year in the calendar year of turning 21, to an ORW of turning 24, for participants of
rewalidacyjno-wychowawcze (RW) classes of turning 25 (A-02). The last day is 31 August of that year, be the birthday before it or
after (A-16).

On the other centres (MOW, MOS, SOSW, SOW) the instruction and the act disagree: there is no answer (A-17).

Not modelled here: how a refund is reckoned (art. 39a); RW classes held elsewhere than in an ORW.
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.certificates import Disability, multiple_with_intellectual
from sio_rules.rule import Decision, Question, Rule, Severity
from sio_rules.transport.child import Child, Obligation

from .distance import duty_in_district
from .preschool import HAS_CERTIFICATE, NOT_NEAREST, THE_NEAREST, WHEN_BORN, last_day_of_turning

SECONDARY_SCHOOL_YEARS = 21
MULTIPLE_DISABILITIES_YEARS = 24
RW_YEARS = 25

LISTED = frozenset({Disability.MOTOR, Disability.INTELLECTUAL_MODERATE, Disability.INTELLECTUAL_SEVERE})
"""The disabilities that give a ride to the secondary school; one of them suffices among several."""

WHICH_DISABILITIES = Question(
    about="disabilities",
    pl="Jakie niepełnosprawności wymienia orzeczenie?",
    en="Which disabilities does the certificate name?",
)
TAKES_PART_IN_RW = Question(
    about="rw",
    pl="Czy dziecko uczestniczy w zajęciach rewalidacyjno-wychowawczych?",
    en="Does the child take part in rewalidacyjno-wychowawcze (RW) classes?",
)

SPECIAL_RIDE_OWED = Rule(
    code="TRN-028",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PRAWO_OSWIATOWE.art("127"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Ucznia objętego kształceniem specjalnym gmina dowozi do najbliższej szkoły podstawowej bez względu na odległość, dopóki"
    " do niej chodzi.",
    en="A pupil under special education is given a ride to the nearest primary school whatever the distance, while the pupil"
    " attends it.",
    reading="A-47",
)
SECONDARY_RIDE_OWED = Rule(
    code="TRN-029",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Ucznia z niepełnosprawnością ruchową (w tym afazją) albo intelektualną w stopniu umiarkowanym lub znacznym gmina dowozi"
    " do najbliższej szkoły ponadpodstawowej do {until}: końca roku szkolnego w roku kalendarzowym, w którym kończy 21 lat.",
    en="A pupil with a motor disability (aphasia included) or a moderate or severe intellectual one is given a ride to the"
    " nearest secondary school until {until}: the end of the school year in the calendar year of turning 21.",
    reading="A-16",
)
SECONDARY_NOT_LISTED = Rule(
    code="TRN-029a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Do szkoły ponadpodstawowej gmina dowozi tylko uczniów objętych kształceniem specjalnym z niepełnosprawnością ruchową"
    " (w tym afazją) albo intelektualną w stopniu umiarkowanym lub znacznym; ten uczeń do nich nie należy.",
    en="To a secondary school only pupils under special education with a motor disability (aphasia included) or a moderate or"
    " severe intellectual one are given a ride; this pupil is none of them.",
)
SECONDARY_RIDE_OVER = Rule(
    code="TRN-029b",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Rok szkolny w roku kalendarzowym, w którym uczeń kończy 21 lat, minął: dowożenie do szkoły ponadpodstawowej już mu nie"
    " przysługuje.",
    en="The school year in the calendar year in which the pupil turns 21 is over: no ride to the secondary school is owed any"
    " more.",
    reading="A-16",
)
ORW_RIDE_OWED = Rule(
    code="TRN-030",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Z niepełnosprawnościami sprzężonymi, w tym intelektualną, gmina dowozi do ORW do {until}: końca roku szkolnego w roku"
    " kalendarzowym, w którym kończy się 24 lata.",
    en="With multiple disabilities, one of them intellectual, a ride to the ORW is given until {until}: the end of the school"
    " year in the calendar year of turning 24.",
    reading="A-02",
)
ORW_RIDE_OVER = Rule(
    code="TRN-030a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Rok szkolny w roku kalendarzowym, w którym kończy się 24 lata, minął: dowożenie do ORW z powodu niepełnosprawności"
    " sprzężonych już nie przysługuje.",
    en="The school year in the calendar year of turning 24 is over: no ride to the ORW is owed any more for multiple"
    " disabilities.",
    reading="A-02",
)
ORW_NOT_OWED = Rule(
    code="TRN-030b",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Do ORW gmina dowozi uczestników zajęć rewalidacyjno-wychowawczych i osoby z niepełnosprawnościami sprzężonymi, w tym"
    " intelektualną; to dziecko do nich nie należy i orzeczenia o potrzebie kształcenia specjalnego nie ma.",
    en="To an ORW participants of rewalidacyjno-wychowawcze classes and those with multiple disabilities, one of them"
    " intellectual, are given a ride; this child is none of them and has no certificate of the need for special education.",
)
RW_RIDE_OWED = Rule(
    code="TRN-031",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PRAWO_OSWIATOWE.art("36", ust="17"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Uczestnika zajęć rewalidacyjno-wychowawczych gmina dowozi do ORW do {until}: końca roku szkolnego w roku kalendarzowym,"
    " w którym kończy 25 lat.",
    en="A participant of rewalidacyjno-wychowawcze classes is given a ride to the ORW until {until}: the end of the school year"
    " in the calendar year of turning 25.",
    reading="A-02",
)
RW_RIDE_OVER = Rule(
    code="TRN-031a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PRAWO_OSWIATOWE.art("36", ust="17"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Rok szkolny w roku kalendarzowym, w którym uczestnik zajęć rewalidacyjno-wychowawczych kończy 25 lat, minął: dowożenie do"
    " ORW już mu nie przysługuje.",
    en="The school year in the calendar year in which the participant of rewalidacyjno-wychowawcze classes turns 25 is over: no"
    " ride to the ORW is owed any more.",
    reading="A-02",
)
CENTRE_UNCLEAR = Rule(
    code="TRN-024c",
    basis=(PUPILS_GUIDE.section("12"), PRAWO_OSWIATOWE.art("39", ust="4")),
    severity=Severity.WARNING,
    pl="Instrukcja przyznaje dowożenie także do MOW, MOS, SOSW i SOW oraz do ORW wszystkim objętym kształceniem specjalnym, ustawa"
    " nie. Teksty są sprzeczne, odpowiedzi nie ma.",
    en="The instruction grants a ride also to MOW, MOS, SOSW and SOW, and to ORW for all under special education; the act does"
    " not. The texts disagree, and there is no answer.",
    reading="A-17",
)


def duty_to_primary_pupil(child: Child) -> Decision[Obligation]:
    """
    Decide what is owed to a pupil of a primary school; asks for the first fact that is missing.

    A pupil under special education whose school is not the nearest one still has what distance gives.

    >>> duty_to_primary_pupil(Child(special_education=True, nearest=True)).outcome.name
    'MUST'
    """
    expect("child", child, Child)
    if child.special_education is None:
        return Decision.asks(HAS_CERTIFICATE)
    if child.special_education:
        if child.nearest is None:
            return Decision.asks(THE_NEAREST)
        if child.nearest:
            return SPECIAL_RIDE_OWED.decides(Obligation.MUST, "special_education")
    return duty_in_district(child)


def duty_to_secondary_pupil(child: Child, on: date) -> Decision[Obligation]:
    """
    Decide what is owed to a pupil of a secondary school on the day *on*; asks for the first fact that is missing.

    >>> pupil = Child(
    ...     born_on=date(2005, 12, 31), nearest=True, special_education=True, disabilities=frozenset({Disability.MOTOR})
    ... )
    >>> duty_to_secondary_pupil(pupil, date(2026, 8, 31)).outcome.name
    'MUST'
    """
    expect("child", child, Child)
    expect("on", on, date)
    if child.nearest is None:
        return Decision.asks(THE_NEAREST)
    if not child.nearest:
        return NOT_NEAREST.decides(Obligation.NOT_OWED, "nearest")
    if child.special_education is None:
        return Decision.asks(HAS_CERTIFICATE)
    if not child.special_education:
        return SECONDARY_NOT_LISTED.decides(Obligation.NOT_OWED, "special_education")
    if child.disabilities is None:
        return Decision.asks(WHICH_DISABILITIES)
    if not child.disabilities & LISTED:
        return SECONDARY_NOT_LISTED.decides(Obligation.NOT_OWED, "disabilities")
    return _until_turning(SECONDARY_SCHOOL_YEARS, SECONDARY_RIDE_OWED, SECONDARY_RIDE_OVER, child, on)


def duty_to_orw(child: Child, on: date) -> Decision[Obligation]:
    """
    Decide what is owed to who goes to an ORW, on the day *on*; asks for the first fact that is missing.

    >>> duty_to_orw(Child(born_on=date(1991, 12, 1), rw=True), date(2016, 8, 31)).outcome.name
    'MUST'
    """
    expect("child", child, Child)
    expect("on", on, date)
    if child.rw is None:
        return Decision.asks(TAKES_PART_IN_RW)
    if child.rw:
        return _until_turning(RW_YEARS, RW_RIDE_OWED, RW_RIDE_OVER, child, on)
    if child.disabilities is None:
        return Decision.asks(WHICH_DISABILITIES)
    if multiple_with_intellectual(child.disabilities):
        return _until_turning(MULTIPLE_DISABILITIES_YEARS, ORW_RIDE_OWED, ORW_RIDE_OVER, child, on)
    if child.special_education is None:
        return Decision.asks(HAS_CERTIFICATE)
    if child.special_education:
        return Decision.founders(CENTRE_UNCLEAR.finding("goes_to"))
    return ORW_NOT_OWED.decides(Obligation.NOT_OWED, "disabilities")


def _until_turning(years: int, owed: Rule, over: Rule, child: Child, on: date) -> Decision[Obligation]:
    if child.born_on is None:
        return Decision.asks(WHEN_BORN)
    until = last_day_of_turning(child.born_on, years)
    if on <= until:
        return owed.decides(Obligation.MUST, "born_on", until=until)
    return over.decides(Obligation.NOT_OWED, "born_on")
