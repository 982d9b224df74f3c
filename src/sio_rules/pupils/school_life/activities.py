"""
Extracurricular activities that develop pupils' interests and talents (zajęcia dodatkowe; section 9).

All activities of art. 109 ust. 1 pkt 6 are reported, each under one of seven kinds, whoever pays for them.

Not modelled here: who reports them besides schools, which section 9 does not say.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import DATA_ORDINANCE, PRAWO_OSWIATOWE, PUPILS_GUIDE, SIO_ACT
from sio_rules.labels import Label, term
from sio_rules.rule import Decision, Findings, Question, Rule, Severity, found


class ActivityKind(Label):
    """Name the seven kinds of extracurricular activities."""

    COMPUTING = "informatyczne"
    TECHNICAL = "techniczne"
    SCHOOL_SUBJECT = "przedmiotowe"
    ARTISTIC = "artystyczne"
    SPORT = "sportowe"
    TOURING = term("turystyczno-krajoznawcze", en="touring and sightseeing")
    OTHER = "inne"


class Funding(Label):
    """Name who pays for an extracurricular activity."""

    PUBLIC = term("środki publiczne", en="public funds")
    EUROPEAN = term("środki europejskie", en="European funds")
    PARENTS = term("wpłaty rodziców", en="parents' payments")
    OTHER = term("inne źródło", en="another source")


@frozen(kw_only=True)
class ExtracurricularActivity(Value):
    """
    Hold an entry on a pupil's extracurricular activity; None is what was not selected or is not known.

    *activity* is its kind. *developing* tells whether it develops interests and talents (art. 109 ust. 1 pkt 6 Prawo
    oświatowe). *funding* is who pays; no rule asks for it.
    """

    activity: ActivityKind | None = None
    developing: bool | None = None
    funding: Funding | None = None


_BASIS = (PRAWO_OSWIATOWE.art("109", ust="1", pkt="6"), PUPILS_GUIDE.section("9"))

ACTIVITY_KIND_MISSING = Rule(
    code="ADD-001",
    basis=(SIO_ACT.art("14", pkt="25"), DATA_ORDINANCE.par("20", pkt="1"), PUPILS_GUIDE.section("9")),
    severity=Severity.ERROR,
    pl="Nie podano rodzaju zajęć dodatkowych (jednego z siedmiu).",
    en="The kind of extracurricular activity (one of seven) is not given.",
)
ACTIVITY_REPORTED = Rule(
    code="ADD-002a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Wykazuje się wszystkie zajęcia rozwijające zainteresowania i uzdolnienia, bez względu na źródło finansowania.",
    en="All activities that develop interests and talents are reported, whoever pays for them.",
)
ACTIVITY_NOT_REPORTED = Rule(
    code="ADD-002b",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Zajęć innych niż rozwijające zainteresowania i uzdolnienia nie wykazuje się jako dodatkowych.",
    en="Activities other than those that develop interests and talents are not reported as extracurricular.",
)
NOT_DEVELOPING = Rule(
    code="ADD-002c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Zajęcia nie rozwijają zainteresowań ani uzdolnień: nie wolno ich wykazać jako dodatkowych.",
    en="The activities do not develop interests or talents: they must not be reported as extracurricular.",
)
DEVELOPING_NOT_GIVEN = NOT_DEVELOPING.not_given(
    "ADD-002d",
    pl="Nie podano, czy zajęcia rozwijają zainteresowania i uzdolnienia, więc nie sprawdzono, czy się je wykazuje.",
    en="It is not stated whether the activities develop interests and talents, so it was not checked whether they are"
    " reported.",
)

_IS_IT_DEVELOPING = Question(
    about="developing",
    pl="Czy zajęcia rozwijają zainteresowania i uzdolnienia uczniów?",
    en="Do the activities develop pupils' interests and talents?",
)


def activity_reported(entry: ExtracurricularActivity) -> Decision[bool]:
    """
    Return whether an extracurricular activity is reported, and on which ground (ADD-002); who pays for it makes no difference.

    Asks whether it develops interests and talents where that is not known.

    >>> activity_reported(ExtracurricularActivity(developing=True, funding=Funding.PARENTS)).outcome
    True
    """
    expect("entry", entry, ExtracurricularActivity)
    if entry.developing is None:
        return Decision.asks(_IS_IT_DEVELOPING)
    return (ACTIVITY_REPORTED if entry.developing else ACTIVITY_NOT_REPORTED).decides(entry.developing)


def check_extracurricular_activity(entry: ExtracurricularActivity) -> Findings:
    """
    Return what is wrong with an entry on an extracurricular activity: it must not be reported, or else its kind is missing.

    Source: art. 109 ust. 1 pkt 6 Prawo oświatowe; the instruction, 9 (ADD-001, ADD-002).

    >>> check_extracurricular_activity(ExtracurricularActivity(developing=True)).codes
    ('ADD-001',)
    """
    expect("entry", entry, ExtracurricularActivity)
    return found(
        ACTIVITY_KIND_MISSING.when(entry.activity is None and entry.developing is not False, "activity"),
        NOT_DEVELOPING.when(entry.developing is False, "developing"),
        DEVELOPING_NOT_GIVEN.when(entry.developing is None, "developing"),
    )
