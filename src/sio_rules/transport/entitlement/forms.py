"""
In which form the gmina helps, and for how long the accompanying adult's costs are refunded, by the ground of its duty.

Where the duty rests on distance, parents who provide the transport may have the fares of public transport refunded: the child's and,
in preschool education as long as the transport, in the primary school until the age of seven, the accompanying adult's (A-15).
Where it rests on special education (art. 32 ust. 6, art. 39 ust. 4), they may have the cost of driving refunded, for the child and
themselves, as long as the transport: until 2019-12-02 by an agreement, since 2019-12-03 by art. 39a. The form is for the parents to
choose, not for the gmina.

Not modelled here: how much a refund is (art. 39a ust. 2 and later), and the agreement with the gmina.
"""

from datetime import date
from enum import Enum

from attrs import frozen

from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.ages import last_day_before_age
from sio_rules.dated import Dated
from sio_rules.rule import Finding, Rule, Severity
from sio_rules.transport.child import HelpForm

from .owed import LAW_SINCE, REFUND_SINCE, Ground

GUARDIAN_YEARS = Dated({LAW_SINCE: 7})
"""Until the day before which birthday the accompanying adult's fare is refunded in the primary school (art. 39 ust. 3 pkt 1)."""

PRESCHOOL_FORMS = Rule(
    code="TRN-023",
    basis=(PRAWO_OSWIATOWE.art("32", ust="5"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Formą pomocy jest bezpłatny transport i opieka w czasie przewozu, a jeżeli dowożenie zapewniają rodzice, także zwrot"
    " kosztów przejazdu dziecka i opiekuna, przez cały czas dowożenia.",
    en="The help takes the form of free transport and care on the way or, where the parents provide the transport, of a"
    " refund of the fares of the child and the accompanying adult, for as long as transport is owed.",
    reading="A-15",
)
SCHOOL_FORMS = Rule(
    code="TRN-034",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Formą pomocy jest bezpłatny transport i opieka w czasie przewozu, a zwrot kosztów przejazdu tylko wtedy, gdy"
    " dowożenie zapewniają rodzice.",
    en="The help takes the form of free transport and care on the way or, only if the parents provide the transport, of a"
    " refund of the fare.",
)
SPECIAL_FORMS = Rule(
    code="TRN-034a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4"), PRAWO_OSWIATOWE.art("32", ust="6"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Przy kształceniu specjalnym formą pomocy jest bezpłatny transport i opieka w czasie przewozu, a zwrot kosztów"
    " przewozu tylko wtedy, gdy dowożenie zapewniają rodzice.",
    en="In special education the help takes the form of free transport and care on the way or, only if the parents provide"
    " the transport, of a refund of the cost of driving.",
)
ORW_FORM = Rule(
    code="TRN-032",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="2"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Przy dowożeniu do ORW formą pomocy jest bezpłatny transport i opieka w czasie przewozu, a zwrot kosztów przewozu"
    " tylko wtedy, gdy dowożenie zapewniają rodzice.",
    en="For transport to an ORW the help takes the form of free transport and care on the way or, only if the parents"
    " provide the transport, of a refund of the cost of driving.",
)
REFUND_TO_PARENTS = Rule(
    code="TRN-037",
    basis=(PRAWO_OSWIATOWE.art("39a", ust="1"), PRAWO_OSWIATOWE.art("39", ust="4"), PRAWO_OSWIATOWE.art("32", ust="6")),
    severity=Severity.GROUND,
    pl="Jeżeli dowożenie zapewniają rodzice, formą pomocy jest także zwrot rodzicom kosztów przewozu dziecka i rodziców,"
    " przez cały czas dowożenia, a formę wybierają rodzice.",
    en="Where the parents provide the transport, the help also takes the form of a refund to the parents of the cost of"
    " driving the child and themselves, for as long as transport is owed, and the parents choose the form.",
    since=REFUND_SINCE,
)
REFUND_BY_AGREEMENT = Rule(
    code="TRN-037a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="4", pkt="3"),),
    severity=Severity.GROUND,
    pl="Jeżeli dowożenie i opiekę zapewniają rodzice, formą pomocy jest także zwrot kosztów przejazdu ucznia i opiekuna do"
    " szkoły lub ośrodka na zasadach określonych w umowie, przez cały czas dowożenia.",
    en="Where the parents provide transport and care, the help also takes the form of a refund of the cost of the journey to"
    " the school or centre for the pupil and the accompanying adult, on the terms of an agreement, for as long as transport"
    " is owed.",
    since=LAW_SINCE,
)
PRESCHOOL_REFUND_BY_AGREEMENT = Rule(
    code="TRN-037b",
    basis=(PRAWO_OSWIATOWE.art("32", ust="6"),),
    severity=Severity.GROUND,
    pl="Jeżeli dowożenie i opiekę zapewniają rodzice, formą pomocy jest także zwrot kosztów przejazdu dziecka i opiekuna do"
    " miejsca wychowania przedszkolnego lub ośrodka na zasadach określonych w umowie, przez cały czas dowożenia.",
    en="Where the parents provide transport and care, the help also takes the form of a refund of the cost of the journey to"
    " the preschool or centre for the child and the accompanying adult, on the terms of an agreement, for as long as"
    " transport is owed.",
    since=LAW_SINCE,
)
GUIDE_HAS_NO_REFUND = Rule(
    code="TRN-032a",
    basis=(PUPILS_GUIDE.section("12"), PRAWO_OSWIATOWE.art("39a", ust="1")),
    severity=Severity.WARNING,
    pl="Instrukcja wymienia przy dowożeniu do ORW tylko bezpłatny transport i opiekę w czasie przewozu, a ustawa daje"
    " rodzicom, którzy sami zapewniają dowożenie, także zwrot kosztów.",
    en="For transport to an ORW the guide names only free transport and care on the way, but the act also gives a refund of"
    " the cost to parents who provide the transport themselves.",
)
GUARDIAN_FARE = Rule(
    code="TRN-027",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="W szkole podstawowej oprócz kosztów przejazdu dziecka zwraca się koszty przejazdu opiekuna, do dnia poprzedzającego"
    " ukończenie przez dziecko {years}. roku życia.",
    en="In primary school the accompanying adult's fare is refunded as well as the child's, until the day before the child"
    " turns {years}.",
    reading="A-15",
)
NO_GUARDIAN_FARE = Rule(
    code="TRN-027a",
    basis=(PRAWO_OSWIATOWE.art("39", ust="3", pkt="1"), PUPILS_GUIDE.section("12")),
    severity=Severity.GROUND,
    pl="Dziecko ukończyło {years}. rok życia, więc w szkole podstawowej nie zwraca się już kosztów przejazdu opiekuna.",
    en="The child has turned {years}, so in primary school the accompanying adult's fare is no longer refunded.",
    reading="A-15",
)


class Accompanying(Enum):
    """Until when the accompanying adult's costs are refunded where the parents provide the transport."""

    UNTIL_AN_AGE = 0
    AS_LONG_AS_THE_RIDE = 1


@frozen
class _FormsRow:
    """
    Hold what follows from the ground of a duty.

    *alone* is the rule where transport is the only form; *driven* the rule, by its first day, where the parents provide the
    transport, *refund* the second form then, *adult* until when it covers the accompanying adult, *warning* where the guide differs.
    """

    on_ground: Ground
    alone: Rule
    driven: Dated[Rule]
    refund: HelpForm
    adult: Accompanying
    warning: Rule | None = None


_BY_SPECIAL_EDUCATION = Dated({REFUND_SINCE: REFUND_TO_PARENTS, LAW_SINCE: REFUND_BY_AGREEMENT})

FORMS = (
    _FormsRow(Ground.DISTANCE, SCHOOL_FORMS, Dated({LAW_SINCE: SCHOOL_FORMS}), HelpForm.REFUND, Accompanying.UNTIL_AN_AGE),
    _FormsRow(
        Ground.PRESCHOOL,
        PRESCHOOL_FORMS,
        Dated({LAW_SINCE: PRESCHOOL_FORMS}),
        HelpForm.REFUND,
        Accompanying.AS_LONG_AS_THE_RIDE,
    ),
    _FormsRow(
        Ground.PRESCHOOL_DISABILITY,
        SPECIAL_FORMS,
        Dated({REFUND_SINCE: REFUND_TO_PARENTS, LAW_SINCE: PRESCHOOL_REFUND_BY_AGREEMENT}),
        HelpForm.REFUND_TO_PARENTS,
        Accompanying.AS_LONG_AS_THE_RIDE,
    ),
    _FormsRow(
        Ground.SPECIAL_EDUCATION,
        SPECIAL_FORMS,
        _BY_SPECIAL_EDUCATION,
        HelpForm.REFUND_TO_PARENTS,
        Accompanying.AS_LONG_AS_THE_RIDE,
    ),
    _FormsRow(
        Ground.SECONDARY_SCHOOL,
        SPECIAL_FORMS,
        _BY_SPECIAL_EDUCATION,
        HelpForm.REFUND_TO_PARENTS,
        Accompanying.AS_LONG_AS_THE_RIDE,
    ),
    _FormsRow(
        Ground.ORW,
        ORW_FORM,
        _BY_SPECIAL_EDUCATION,
        HelpForm.REFUND_TO_PARENTS,
        Accompanying.AS_LONG_AS_THE_RIDE,
        GUIDE_HAS_NO_REFUND,
    ),
)
"""The forms of help by the ground of a duty: one row for each."""


def fare_until_an_age(born_on: date, on: date) -> tuple[date | None, Finding]:
    """
    Return the last day on which the accompanying adult's fare is refunded in the primary school, None where it is past, and the ground.

    >>> last_day, ground = fare_until_an_age(date(2012, 5, 10), date(2019, 5, 9))
    >>> last_day.isoformat(), ground.code
    ('2019-05-09', 'TRN-027')
    >>> last_day, ground = fare_until_an_age(date(2012, 5, 10), date(2019, 5, 10))
    >>> last_day, ground.code
    (None, 'TRN-027a')
    """
    years = GUARDIAN_YEARS.on(on)
    last_day = last_day_before_age(born_on, years)
    if on > last_day:
        return None, NO_GUARDIAN_FARE.finding("born_on", years=years)
    return last_day, GUARDIAN_FARE.finding("born_on", years=years)
