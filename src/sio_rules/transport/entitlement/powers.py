"""
What the gmina may give where it has no duty: to disabled children in special education, and to children in preschools.

The act has two such powers beside that of art. 39 ust. 3 pkt 2 (`distance`). By art. 39 ust. 4a the gmina may provide transport to
a post-primary school or a centre for those who are disabled and in special education (A-96); by art. 32 ust. 7 it may do so to a
preschool for any child (A-97). Both powers are about transport with care alone.

Not modelled here: resolutions of a gmina that give a refund under these powers, for no text of the act has it.
"""

from datetime import date

from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE, SCHOOL_SYSTEM_ACT
from sio_rules.periods import SchoolYear
from sio_rules.rule import Decision, Findings, Rule, Severity, found
from sio_rules.transport.child import OTHER_CENTRES, Child, Destination, Obligation

from .owed import Owed

DISABLED_MAY_RIDE = Rule(
    code="TRN-035",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4a"), PRAWO_OSWIATOWE.art("2", pkt="7")),
    severity=Severity.GROUND,
    pl="Gmina może zorganizować bezpłatny transport i opiekę w czasie przewozu do szkoły ponadpodstawowej lub ośrodka"
    " niepełnosprawnemu dziecku z orzeczeniem o potrzebie kształcenia specjalnego, także gdy nie ma takiego obowiązku.",
    en="The gmina may organise free transport and care on the way to a post-primary school or a centre for a disabled child"
    " with a certificate of the need for special education, even where it has no duty to do so.",
    reading="A-96",
)
CENTRE_NAMED_BY_GUIDE = Rule(
    code="TRN-035a",
    basis=(PUPILS_GUIDE.section("12"), PRAWO_OSWIATOWE.art("39", ust="4a")),
    severity=Severity.WARNING,
    pl="Instrukcja wymienia ORW, MOW, MOS, SOSW i SOW wśród miejsc, do których gmina zapewnia dowożenie wszystkim objętym"
    " kształceniem specjalnym, a ustawa przy tym dziecku daje jej tylko taką możliwość.",
    en="The guide lists ORW, MOW, MOS, SOSW and SOW among the places to which the gmina provides transport for everyone in"
    " special education, but for the child the act only gives the gmina the power to do so.",
    reading="A-17",
)
PRESCHOOLER_MAY_RIDE = Rule(
    code="TRN-036",
    basis=(PRAWO_OSWIATOWE.art("32", ust="7"), SCHOOL_SYSTEM_ACT.art("14a", ust="4a")),
    severity=Severity.GROUND,
    pl="Gmina może zorganizować dziecku bezpłatny transport i opiekę w czasie przewozu do miejsca wychowania"
    " przedszkolnego, także gdy nie ma takiego obowiązku.",
    en="The gmina may organise free transport and care on the way to a preschool for the child, even where it has no duty"
    " to do so.",
    reading="A-97",
)


def may_as_disabled(child: Child, no_duty: Findings) -> Decision[Owed]:
    """
    Return that the gmina may give *child*, who is disabled and in special education, transport; *no_duty* says why it need not.

    The power has no last day of its own. For a centre a warning says that the guide names it as a duty.

    >>> may_as_disabled(Child(goes_to=Destination.SOSW), found()).because.codes
    ('TRN-035', 'TRN-035a')
    """
    at_centre = child.goes_to in OTHER_CENTRES or child.goes_to is Destination.ORW
    because = found(DISABLED_MAY_RIDE.finding("disabilities"), no_duty, CENTRE_NAMED_BY_GUIDE.when(at_centre, "goes_to"))
    return Decision(Owed(Obligation.MAY), because=because)


def may_as_preschooler(no_duty: Findings, on: date) -> Decision[Owed]:
    """
    Return that the gmina may give a child transport to a preschool in the school year of the day *on*; *no_duty* says why it need not.

    >>> may_as_preschooler(found(), date(2025, 10, 1)).outcome.until.isoformat()
    '2026-08-31'
    """
    because = found(PRESCHOOLER_MAY_RIDE.finding("goes_to"), no_duty)
    return Decision(Owed(Obligation.MAY, SchoolYear.of(on).end), because=because)
