"""
Which institutions may report a pupil's transport in SIO.

With which class and certificate they may stands in `conditions`.

Not modelled here: the duty of the gmina, which is about other than public schools, too.
"""

from sio_rules.acts import PUPILS_GUIDE
from sio_rules.institutions import CENTRES, PRESCHOOLS, SCHOOLS, Institution
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .conditions import CENTRE_CLASSES, class_lacking
from .entry import EntryCircumstances

_BASIS = (PUPILS_GUIDE.section("12"),)

NOT_PUBLIC = Rule(
    code="TRN-006",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Szkoła lub placówka nie jest publiczna, a dowożenie mogą wykazywać tylko szkoły i placówki publiczne.",
    en="The school or unit is not public, but only public schools and units may report transport.",
)
PUBLIC_NOT_GIVEN = NOT_PUBLIC.not_given(
    "TRN-006a",
    pl="Nie podano, czy szkoła lub placówka jest publiczna, więc nie sprawdzono, czy może wykazać dowożenie.",
    en="It is not stated whether the school or unit is public, so it was not checked whether it may report transport.",
)
SHOWS_NO_TRANSPORT = Rule(
    code="TRN-010",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}) nie wykazuje dowożenia: wykazują je placówki wychowania przedszkolnego, szkoły, a z"
    " innych placówek ORW, MOW, MOS, SOSW i SOW.",
    en="The entity ({institution_kind}) does not report transport: preschools and schools do and, of the other units, ORW,"
    " MOW, MOS, SOSW and SOW.",
)
SHOWN_BY_THE_CENTRE = Rule(
    code="TRN-011",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W okresie dowożenia uczeń ma w ośrodku WWR, zajęcia rewalidacyjno-wychowawcze albo zajęcia realizujące IPET (od"
    " {first_day}): dowożenie wykazuje raz ośrodek, nie szkoła.",
    en="In the period of transport the pupil has WWR, RW or IPET at a centre (from {first_day}): transport is reported once,"
    " by the centre, not by the school.",
)


def check_place(institution: Institution, days: Period | None, known: EntryCircumstances) -> Findings:
    """Return why *institution* cannot report transport on *days*, as far as *known* tells; *days* are None where none can be taken."""
    kind = institution.kind
    reports = kind in CENTRES or kind in PRESCHOOLS or kind in SCHOOLS
    return found(
        NOT_PUBLIC.when(institution.public is False, "institution"),
        PUBLIC_NOT_GIVEN.when(institution.public is None, "institution"),
        SHOWS_NO_TRANSPORT.when(not reports, "institution", institution_kind=kind),
        class_lacking(institution, days, known) if reports and days is not None else None,
        _shown_by_the_centre(institution, days, known) if days is not None else None,
    )


def _shown_by_the_centre(institution: Institution, days: Period, known: EntryCircumstances) -> Finding | None:
    """Return the finding that a centre with the pupil in WWR, RW or IPET reports the transport, not this school; or None."""
    if institution.kind in CENTRES:
        return None
    shared = [
        each.period.overlap(days)
        for each in known.assignments or ()
        if each.school_class.institution.kind in CENTRES and each.school_class.kind in CENTRE_CLASSES
    ]
    first_days = [overlap.start for overlap in shared if overlap is not None]
    return SHOWN_BY_THE_CENTRE.finding("institution", first_day=min(first_days)) if first_days else None
