"""
Additional classes that develop pupils' interests and talents (zajęcia dodatkowe; section 9).

All classes of art. 109 ust. 1 pkt 6 are reported, in one of seven kinds, whoever pays for them.

Not modelled here: who reports them besides schools, which section 9 does not say.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import DATA_ORDINANCE, PRAWO_OSWIATOWE, PUPILS_GUIDE, SIO_ACT
from sio_rules.labels import Label
from sio_rules.rule import Decision, Finding, Findings, Question, Rule, Severity, found


class ActivityKind(Label):
    """Name the seven kinds of additional classes."""

    COMPUTING = "informatyczne"
    TECHNICAL = "techniczne"
    SCHOOL_SUBJECT = "przedmiotowe"
    ARTISTIC = "artystyczne"
    SPORT = "sportowe"
    TOURING = "turystyczno-krajoznawcze"
    OTHER = "inne"


class Funding(Label):
    """Name who pays for additional classes."""

    PUBLIC = "środki publiczne"
    EUROPEAN = "środki europejskie"
    PARENTS = "wpłaty rodziców"
    OTHER = "inne źródło"


@frozen(kw_only=True)
class ExtracurricularActivity:
    """
    Hold a pupil's part in additional classes; None is what was not picked or is not known.

    *developing*: they are classes of art. 109 ust. 1 pkt 6 Prawo oświatowe, which develop interests and talents.
    """

    activity: ActivityKind | None = None
    developing: bool | None = None
    funding: Funding | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("activity", self.activity, ActivityKind, type(None))
        expect("developing", self.developing, bool, type(None))
        expect("funding", self.funding, Funding, type(None))


_KINDS_BASIS = (SIO_ACT.art("14", pkt="25"), DATA_ORDINANCE.par("20", pkt="1"), PUPILS_GUIDE.section("9"))
_BASIS = (PRAWO_OSWIATOWE.art("109", ust="1", pkt="6"), PUPILS_GUIDE.section("9"))

ACTIVITY_KIND_MISSING = Rule(
    code="ADD-001",
    basis=_KINDS_BASIS,
    severity=Severity.ERROR,
    pl="Nie określono, którego z siedmiu rodzajów są zajęcia dodatkowe.",
    en="It is not given of which of the seven kinds the additional classes are.",
)
ACTIVITY_REPORTED = Rule(
    code="ADD-002a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Zajęcia rozwijające zainteresowania i uzdolnienia wykazuje się wszystkie, bez względu na źródło finansowania.",
    en="All classes that develop interests and talents are reported, whoever pays for them.",
)
ACTIVITY_NOT_REPORTED = Rule(
    code="ADD-002b",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Innych zajęć niż rozwijające zainteresowania i uzdolnienia tutaj się nie wykazuje.",
    en="Other classes than those that develop interests and talents are not reported here.",
)
NOT_DEVELOPING = Rule(
    code="ADD-002c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Zajęcia nie rozwijają zainteresowań ani uzdolnień: nie wykazuje się ich jako dodatkowych.",
    en="The classes do not develop interests or talents: they are not reported as additional ones.",
)
DEVELOPING_NOT_GIVEN = Rule(
    code="ADD-002d",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Nie podano, czy zajęcia rozwijają zainteresowania i uzdolnienia (art. 109 ust. 1 pkt 6).",
    en="It is not said whether the classes develop interests and talents (art. 109 ust. 1 pkt 6).",
)
ARE_THEY_DEVELOPING = Question(
    about="developing",
    pl="Czy to zajęcia rozwijające zainteresowania i uzdolnienia uczniów (art. 109 ust. 1 pkt 6)?",
    en="Are they classes that develop pupils' interests and talents (art. 109 ust. 1 pkt 6)?",
)


def activity_reported(entry: ExtracurricularActivity) -> Decision[bool]:
    """
    Decide whether *entry* are reported as additional ones; who pays for them is never asked (ADD-002).

    >>> activity_reported(ExtracurricularActivity(developing=True, funding=Funding.PARENTS)).outcome
    True
    """
    expect("entry", entry, ExtracurricularActivity)
    if entry.developing is None:
        return Decision.asks(ARE_THEY_DEVELOPING)
    return (ACTIVITY_REPORTED if entry.developing else ACTIVITY_NOT_REPORTED).decides(entry.developing)


def activity_missing(entry: ExtracurricularActivity) -> Finding | None:
    """
    Find classes without their kind (ADD-001).

    >>> activity_missing(ExtracurricularActivity(activity=ActivityKind.SPORT)) is None
    True
    >>> activity_missing(ExtracurricularActivity()).code
    'ADD-001'
    """
    expect("entry", entry, ExtracurricularActivity)
    return ACTIVITY_KIND_MISSING.finding("activity") if entry.activity is None else None


def not_developing(entry: ExtracurricularActivity) -> Finding | None:
    """
    Find classes of another sort, or that this is not known (ADD-002).

    >>> not_developing(ExtracurricularActivity(developing=True)) is None
    True
    >>> not_developing(ExtracurricularActivity(developing=False)).code, not_developing(ExtracurricularActivity()).code
    ('ADD-002c', 'ADD-002d')
    """
    expect("entry", entry, ExtracurricularActivity)
    if entry.developing:
        return None
    return (DEVELOPING_NOT_GIVEN if entry.developing is None else NOT_DEVELOPING).finding("developing")


def check_extracurricular_activity(entry: ExtracurricularActivity) -> Findings:
    """
    Check a pupil's part in additional classes.

    Source: art. 109 ust. 1 pkt 6 Prawo oświatowe; the instruction, 9.

    >>> check_extracurricular_activity(ExtracurricularActivity(developing=True)).codes
    ('ADD-001',)
    """
    expect("entry", entry, ExtracurricularActivity)
    return found(activity_missing(entry), not_developing(entry))
