"""
Accidents of pupils (wypadki; section 7): which are reported, by whom, and with which details.

Only an accident in the care of a school, kindergarten or unit is reported. Where a unit has schools, the unit reports what
happened in the care of its educators, and its school what happened in the care of the school. An internat (a school's
boarding facility) is part of its school.

Not modelled here: the register's lists of kinds, causes, places and activities; the caller gives a number from the list.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import UNITS, Institution
from sio_rules.labels import Label, term
from sio_rules.rule import Decision, Findings, Question, Rule, Severity, found


class Care(Label):
    """Name in whose care a pupil was at the time of an accident; the care of a kindergarten or college counts as a school's."""

    SCHOOL = term("opieka szkoły", en="the school's care")
    EDUCATORS_OF_UNIT = term("opieka wychowawców placówki", en="the care of the unit's educators")
    INTERNAT = term("opieka internatu", en="the care of the boarding facility (internat)")
    NONE = term("poza opieką szkoły i placówki", en="outside the care of school and unit")


class AccidentReporter(Label):
    """Name who reports an accident."""

    SCHOOL = "szkoła"
    UNIT = "placówka"
    NOBODY = "nikt"


@frozen(kw_only=True)
class Accident(Value):
    """
    Hold an accident as an institution reports it; None is what was not selected or is not known.

    *accident_kind*, *cause*, *place* and *activity* (what the pupil was doing) are numbers on the register's lists.
    """

    institution: Institution
    care: Care | None = None
    accident_kind: int | None = None
    cause: int | None = None
    place: int | None = None
    activity: int | None = None


_BASIS = (
    SIO_ACT.art("13", pkt="12"),
    SIO_ACT.art("14", pkt="28"),
    SIO_ACT.art("16", pkt="3"),
    SIO_ACT.art("17", pkt="1"),
    SIO_ACT.art("19"),
    SIO_ACT.art("19a", pkt="3"),
    PUPILS_GUIDE.section("7"),
)
"""The six provisions that section 7 names as its legal basis, and the section."""

NOT_UNDER_CARE = Rule(
    code="ACD-001a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Wypadku, który zdarzył się poza opieką szkoły i placówki, nie wykazuje się.",
    en="An accident that happened outside the care of a school or unit is not reported.",
)
ACCIDENT_NOT_TO_BE_REPORTED = Rule(
    code="ACD-001b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wypadek zdarzył się poza opieką szkoły i placówki: nie wolno go wykazać.",
    en="The accident happened outside the care of a school or unit: it must not be reported.",
)
CARE_NOT_GIVEN = ACCIDENT_NOT_TO_BE_REPORTED.not_given(
    "ACD-001c",
    pl="Nie podano, pod czyją opieką uczeń był w chwili wypadku, więc nie sprawdzono, czy wypadek wykazał właściwy podmiot.",
    en="It is not stated in whose care the pupil was at the time of the accident, so it was not checked whether the right"
    " entity reported it.",
)
UNDER_CARE_OF_SCHOOL = Rule(
    code="ACD-002a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Uczeń był pod opieką szkoły: wypadek wykazuje szkoła, także gdy należy ona do placówki.",
    en="The pupil was in the care of the school: the school reports the accident, even if it belongs to a unit.",
)
UNDER_CARE_OF_EDUCATORS = Rule(
    code="ACD-002b",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Uczeń był pod opieką wychowawców z placówki: wypadek wykazuje placówka.",
    en="The pupil was in the care of the unit's educators: the unit reports the accident.",
)
REPORTED_BY_ANOTHER = Rule(
    code="ACD-002c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wypadek wykazał niewłaściwy podmiot ({institution_kind}); ze względu na opiekę w chwili wypadku ({care}) musi go"
    " wykazać inny podmiot ({reporter}).",
    en="The wrong entity ({institution_kind}) reported the accident; because of the care at the time of the accident"
    " ({care}) another entity ({reporter}) must report it.",
)
UNDER_CARE_OF_INTERNAT = Rule(
    code="ACD-003",
    basis=(PUPILS_GUIDE.section("7"),),
    severity=Severity.GROUND,
    pl="Internat jest częścią szkoły: wypadek wykazuje szkoła, do której internat należy.",
    en="A boarding facility (internat) is part of a school: that school reports the accident.",
)
ACCIDENT_KIND_MISSING = Rule(
    code="ACD-004a",
    basis=(PUPILS_GUIDE.section("7"),),
    severity=Severity.ERROR,
    pl="Nie podano rodzaju wypadku.",
    en="The kind of the accident is not given.",
)
CAUSE_MISSING = Rule(
    code="ACD-004b",
    basis=(PUPILS_GUIDE.section("7"),),
    severity=Severity.ERROR,
    pl="Nie podano przyczyny wypadku.",
    en="The cause of the accident is not given.",
)
PLACE_MISSING = Rule(
    code="ACD-004c",
    basis=(PUPILS_GUIDE.section("7"),),
    severity=Severity.ERROR,
    pl="Nie podano miejsca wypadku.",
    en="The place of the accident is not given.",
)
ACTIVITY_MISSING = Rule(
    code="ACD-004d",
    basis=(PUPILS_GUIDE.section("7"),),
    severity=Severity.ERROR,
    pl="Nie podano rodzaju zajęć, w czasie których zdarzył się wypadek.",
    en="The kind of activity during which the accident happened is not given.",
)

_WHOSE_CARE = Question(
    about="care",
    pl="Pod czyją opieką uczeń był w chwili wypadku?",
    en="In whose care was the pupil at the time of the accident?",
)


_REPORTERS = {
    Care.SCHOOL: (AccidentReporter.SCHOOL, UNDER_CARE_OF_SCHOOL),
    Care.EDUCATORS_OF_UNIT: (AccidentReporter.UNIT, UNDER_CARE_OF_EDUCATORS),
    Care.INTERNAT: (AccidentReporter.SCHOOL, UNDER_CARE_OF_INTERNAT),
    Care.NONE: (AccidentReporter.NOBODY, NOT_UNDER_CARE),
}
"""Who reports an accident that happened in which care, and by which rule."""


def accident_reporter(care: Care | None) -> Decision[AccidentReporter]:
    """
    Return who reports an accident that happened in *care*; asks for the care where it is not known (None).

    Source: the instruction, 7 (ACD-001 to ACD-003).

    >>> accident_reporter(Care.INTERNAT).outcome
    AccidentReporter.SCHOOL
    >>> accident_reporter(None).questions[0].about
    'care'
    """
    expect("care", care, Care, type(None))
    if care is None:
        return Decision.asks(_WHOSE_CARE)
    reporter, rule = _REPORTERS[care]
    return rule.decides(reporter)


def check_accident(accident: Accident) -> Findings:
    """
    Return what is wrong with the report of an accident: whether it must not be reported, by whom it was, and what is missing.

    Source: the instruction, 7 (ACD-001, ACD-002, ACD-004).

    >>> from sio_rules.institutions import InstitutionKind
    >>> centre = Institution(rspo=1, kind=InstitutionKind.SOSW)
    >>> check_accident(Accident(institution=centre, care=Care.SCHOOL, accident_kind=1, cause=2, place=3)).codes
    ('ACD-002c', 'ACD-004d')
    """
    expect("accident", accident, Accident)
    care, kind = accident.care, accident.institution.kind
    reporter = None if care is None else _REPORTERS[care][0]
    here = AccidentReporter.UNIT if kind in UNITS else AccidentReporter.SCHOOL
    if reporter is AccidentReporter.NOBODY:
        return found(ACCIDENT_NOT_TO_BE_REPORTED.finding("care"))
    elsewhere = reporter not in (None, here)
    return found(
        CARE_NOT_GIVEN.when(care is None, "care"),
        REPORTED_BY_ANOTHER.when(elsewhere, "institution", care=care, reporter=reporter, institution_kind=kind),
        ACCIDENT_KIND_MISSING.when(accident.accident_kind is None, "accident_kind"),
        CAUSE_MISSING.when(accident.cause is None, "cause"),
        PLACE_MISSING.when(accident.place is None, "place"),
        ACTIVITY_MISSING.when(accident.activity is None, "activity"),
    )
