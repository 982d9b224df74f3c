"""
Accidents of pupils (wypadki; section 7): which are reported, by whom, and what about them.

Reported is only what happened under the care of a school, kindergarten or unit. A unit with schools reports what happened under
the care of its educators, its school what happened under that of the school. An internat is a part of its school.

Not modelled here: the register's lists of kinds, causes, places and classes; what is picked is the caller's number.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import UNITS, Institution
from sio_rules.labels import Label
from sio_rules.rule import Decision, Finding, Findings, Question, Rule, Severity, found


class Care(Label):
    """Name under whose care a pupil was; a kindergarten's or college's care counts as a school's."""

    SCHOOL = "opieka szkoły"
    EDUCATORS_OF_UNIT = "opieka wychowawców placówki"
    INTERNAT = "opieka internatu"
    NONE = "poza opieką szkoły i placówki"


class AccidentReporter(Label):
    """Name who reports an accident."""

    SCHOOL = "szkoła"
    UNIT = "placówka"
    NOBODY = "nikt"


@frozen(kw_only=True)
class Accident:
    """
    Hold an accident as an institution reports it; None is what was not picked or is not known.

    What happened, why, where and during which classes are numbers on the register's lists.
    """

    institution: Institution
    care: Care | None = None
    accident_kind: int | None = None
    cause: int | None = None
    place: int | None = None
    activity: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("care", self.care, Care, type(None))
        for name in ATTRIBUTES:
            expect(name, getattr(self, name), int, type(None))


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
    pl="Wypadku poza opieką szkoły i placówki nikt nie wykazuje.",
    en="Nobody reports an accident outside the care of a school and of a unit.",
)
ACCIDENT_NOT_TO_BE_REPORTED = Rule(
    code="ACD-001b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wypadek zdarzył się poza opieką szkoły i placówki: nie wykazuje się go.",
    en="The accident happened outside the care of a school and of a unit: it is not reported.",
)
UNDER_CARE_OF_SCHOOL = Rule(
    code="ACD-002a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Uczeń był pod opieką szkoły: wypadek wykazuje szkoła, także gdy należy do placówki.",
    en="The pupil was under the care of the school: the school reports the accident, also where it belongs to a unit.",
)
UNDER_CARE_OF_EDUCATORS = Rule(
    code="ACD-002b",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Uczeń był pod opieką wychowawców placówki: wypadek wykazuje placówka.",
    en="The pupil was under the care of the unit's educators: the unit reports the accident.",
)
REPORTED_BY_ANOTHER = Rule(
    code="ACD-002c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Przy tej opiece ({care}) wypadek wykazuje {reporter}, a wykazał go podmiot innego rodzaju ({institution_kind}).",
    en="With that care ({care}) the {reporter} reports the accident; here an entity of another kind did ({institution_kind}).",
)
UNDER_CARE_OF_INTERNAT = Rule(
    code="ACD-003",
    basis=(PUPILS_GUIDE.section("7"),),
    severity=Severity.GROUND,
    pl="Internat jest częścią szkoły: wypadek wykazuje szkoła, w której skład wchodzi.",
    en="An internat is a part of a school: the school to which it belongs reports the accident.",
)
ACCIDENT_KIND_MISSING = Rule(
    code="ACD-004a",
    basis=(PUPILS_GUIDE.section("7"),),
    severity=Severity.ERROR,
    pl="Nie określono rodzaju wypadku.",
    en="The kind of the accident is not given.",
)
CAUSE_MISSING = Rule(
    code="ACD-004b",
    basis=(PUPILS_GUIDE.section("7"),),
    severity=Severity.ERROR,
    pl="Nie określono przyczyny wypadku.",
    en="The cause of the accident is not given.",
)
PLACE_MISSING = Rule(
    code="ACD-004c",
    basis=(PUPILS_GUIDE.section("7"),),
    severity=Severity.ERROR,
    pl="Nie określono miejsca wypadku.",
    en="The place of the accident is not given.",
)
ACTIVITY_MISSING = Rule(
    code="ACD-004d",
    basis=(PUPILS_GUIDE.section("7"),),
    severity=Severity.ERROR,
    pl="Nie określono rodzaju zajęć, w czasie których zdarzył się wypadek.",
    en="The kind of classes during which the accident happened is not given.",
)
CARE_NOT_GIVEN = Rule(
    code="ACD-001c",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Nie podano, pod czyją opieką uczeń był w chwili wypadku.",
    en="It is not said under whose care the pupil was when the accident happened.",
)
WHOSE_CARE = Question(
    about="care",
    pl="Pod czyją opieką uczeń był w chwili wypadku?",
    en="Under whose care was the pupil when the accident happened?",
)

ATTRIBUTES = {
    "accident_kind": ACCIDENT_KIND_MISSING,
    "cause": CAUSE_MISSING,
    "place": PLACE_MISSING,
    "activity": ACTIVITY_MISSING,
}
"""The four attributes of an accident, and the rule that each breaks where it is missing."""

REPORTERS = {
    Care.SCHOOL: (AccidentReporter.SCHOOL, UNDER_CARE_OF_SCHOOL),
    Care.EDUCATORS_OF_UNIT: (AccidentReporter.UNIT, UNDER_CARE_OF_EDUCATORS),
    Care.INTERNAT: (AccidentReporter.SCHOOL, UNDER_CARE_OF_INTERNAT),
    Care.NONE: (AccidentReporter.NOBODY, NOT_UNDER_CARE),
}
"""Who reports what happened under which care, and by which rule."""


def accident_reporter(care: Care | None) -> Decision[AccidentReporter]:
    """
    Decide who reports an accident that happened under *care* (None: not known).

    Source: the instruction, 7 (ACD-001 to ACD-003).

    >>> accident_reporter(Care.INTERNAT).outcome
    AccidentReporter.SCHOOL
    >>> accident_reporter(None).questions[0].about
    'care'
    """
    expect("care", care, Care, type(None))
    if care is None:
        return Decision.asks(WHOSE_CARE)
    reporter, rule = REPORTERS[care]
    return rule.decides(reporter)


def wrong_reporter(accident: Accident) -> Finding | None:
    """
    Find an accident reported though nobody reports it, or by a unit for a school or the other way round (ACD-001, ACD-002).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> wrong_reporter(Accident(institution=school, care=Care.SCHOOL)) is None
    True
    >>> wrong_reporter(Accident(institution=school, care=Care.EDUCATORS_OF_UNIT)).code
    'ACD-002c'
    """
    expect("accident", accident, Accident)
    if accident.care is None:
        return CARE_NOT_GIVEN.finding("care")
    reporter, _ = REPORTERS[accident.care]
    if reporter is AccidentReporter.NOBODY:
        return ACCIDENT_NOT_TO_BE_REPORTED.finding("care")
    if (accident.institution.kind in UNITS) is (reporter is AccidentReporter.UNIT):
        return None
    return REPORTED_BY_ANOTHER.finding(
        "institution", care=accident.care, reporter=reporter, institution_kind=accident.institution.kind
    )


def attributes_missing(accident: Accident) -> Findings:
    """
    Find which of the four attributes are missing (ACD-004).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> attributes_missing(Accident(institution=school, accident_kind=1, cause=2, place=3)).codes
    ('ACD-004d',)
    """
    expect("accident", accident, Accident)
    return found(*(rule.finding(name) for name, rule in ATTRIBUTES.items() if getattr(accident, name) is None))


def check_accident(accident: Accident) -> Findings:
    """
    Check the report of an accident: whether it is reported at all, by whom, and completely.

    Source: the instruction, 7.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> centre = Institution(rspo=1, kind=InstitutionKind.SOSW, public=True, run_by=BodyKind.POWIAT)
    >>> check_accident(Accident(institution=centre, care=Care.SCHOOL, accident_kind=1, cause=2, place=3)).codes
    ('ACD-002c', 'ACD-004d')
    """
    expect("accident", accident, Accident)
    return found(wrong_reporter(accident), attributes_missing(accident))
