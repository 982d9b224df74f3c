"""
Which residences (miejsce zamieszkania) of a pupil may be recorded: one at a time, and by whom.

Beyond the instruction, the help pages of SIO bound the period of a residence; what they say is a WARNING.

Not modelled here: the residence itself, its place and address; a locality is the caller's number.
"""

from datetime import date
from itertools import combinations

from attrs import field, frozen

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen
class ResidenceEntry:
    """
    Hold one residence of a pupil as an institution recorded it: the locality (a number of the caller's; not shown) and when.

    An entry without an end is still true.
    """

    institution: Institution
    locality: int = field(repr=False)
    period: Period

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("locality", self.locality, int)
        expect("period", self.period, Period)

    @property
    def kind(self) -> ParticularKind:
        """The kind of particulars: residence."""
        return ParticularKind.RESIDENCE


TWO_RESIDENCES = Rule(
    code="PUP-604c",
    basis=(PUPILS_GUIDE.section("5.17"),),
    severity=Severity.ERROR,
    pl="Od {start} zapisane są dwa różne miejsca zamieszkania naraz, a można mieć tylko jedno.",
    en="From {start} on two different residences are recorded at once, while there can be only one.",
)
RESIDENCE_RECORDED_TWICE = Rule(
    code="PUP-604d",
    basis=(HELP_PAGES.section("miejsce zamieszkania"),),
    severity=Severity.WARNING,
    pl="Od {start} ten sam podmiot zapisał to samo miejsce zamieszkania dwa razy: okresy zachodzą na siebie.",
    en="From {start} on the same entity recorded the same residence twice: the periods overlap.",
)
RESIDENCE_OUTSIDE_SCHOOLING = Rule(
    code="PUP-604e",
    basis=(HELP_PAGES.section("miejsce zamieszkania"),),
    severity=Severity.WARNING,
    pl="Okres miejsca zamieszkania (od {start}) wykracza poza okres nauki w tym podmiocie.",
    en="The period of the residence (from {start}) exceeds the time of schooling at this entity.",
)
RESIDENCE_ENDS_IN_FUTURE = Rule(
    code="PUP-604f",
    basis=(HELP_PAGES.section("miejsce zamieszkania"),),
    severity=Severity.WARNING,
    pl="Miejsce zamieszkania ma datę zakończenia {end}, późniejszą niż dzień {on}.",
    en="The residence has the last day {end}, which is later than {on}.",
)


def two_residences(one: ResidenceEntry, other: ResidenceEntry, place: int = 1) -> Finding | None:
    """
    Find two entries for the same day with different localities, whoever recorded them (PUP-604); *other* is entry [*place*].

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> one = ResidenceEntry(school, 1, Period(date(2019, 9, 1), date(2020, 8, 31)))
    >>> two_residences(one, ResidenceEntry(school, 2, Period(date(2020, 9, 1)))) is None
    True
    >>> two_residences(one, ResidenceEntry(school, 2, Period(date(2020, 8, 31)))).code
    'PUP-604c'
    """
    expect("one", one, ResidenceEntry)
    expect("other", other, ResidenceEntry)
    expect("place", place, int)
    shared = one.period.overlap(other.period)
    if shared is None or one.locality == other.locality:
        return None
    return TWO_RESIDENCES.finding(f"[{place}].period", start=shared.start)


def residence_recorded_twice(one: ResidenceEntry, other: ResidenceEntry, place: int = 1) -> Finding | None:
    """
    Find two entries of one institution for the same day with the same locality; two institutions both record it.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> one = ResidenceEntry(school, 1, Period(date(2019, 9, 1), date(2020, 8, 31)))
    >>> residence_recorded_twice(one, ResidenceEntry(school, 1, Period(date(2020, 9, 1)))) is None
    True
    >>> residence_recorded_twice(one, ResidenceEntry(school, 1, Period(date(2020, 8, 31)))).code
    'PUP-604d'
    """
    expect("one", one, ResidenceEntry)
    expect("other", other, ResidenceEntry)
    expect("place", place, int)
    shared = one.period.overlap(other.period)
    if shared is None or one.locality != other.locality or one.institution != other.institution:
        return None
    return RESIDENCE_RECORDED_TWICE.finding(f"[{place}].period", start=shared.start)


def residence_outside_schooling(entry: ResidenceEntry, schooling: tuple[Period, ...]) -> Finding | None:
    """
    Find a residence that no period of *schooling* at the institution holds; one that is still true needs its start only.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> schooling = (Period(date(2019, 9, 1), date(2020, 8, 31)),)
    >>> residence_outside_schooling(ResidenceEntry(school, 1, Period(date(2020, 8, 31))), schooling) is None
    True
    >>> residence_outside_schooling(ResidenceEntry(school, 1, Period(date(2020, 9, 1))), schooling).code
    'PUP-604e'
    """
    expect("entry", entry, ResidenceEntry)
    expect("schooling", schooling, tuple)
    expect_each("schooling", schooling, Period)
    if any(each.holds(entry.period) or (entry.period.end is None and each.covers(entry.period.start)) for each in schooling):
        return None
    return RESIDENCE_OUTSIDE_SCHOOLING.finding("period", start=entry.period.start)


def residence_ends_in_future(entry: ResidenceEntry, on: date) -> Finding | None:
    """
    Find a last day later than the day of the check, *on*; the day itself is right.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = ResidenceEntry(school, 1, Period(date(2019, 9, 1), date(2020, 8, 31)))
    >>> residence_ends_in_future(entry, date(2020, 8, 31)) is None
    True
    >>> residence_ends_in_future(entry, date(2020, 8, 30)).code
    'PUP-604f'
    """
    expect("entry", entry, ResidenceEntry)
    expect("on", on, date)
    if entry.period.end is None or entry.period.end <= on:
        return None
    return RESIDENCE_ENDS_IN_FUTURE.finding("period.end", end=entry.period.end, on=on)


def check_residence(
    entry: ResidenceEntry, *, on: date | None = None, schooling: tuple[Period, ...] | None = None
) -> Findings:
    """
    Check one entry: who recorded it and, where given, against the day of the check and the schooling at the institution.

    Source: the instruction, 5.1; the help pages of SIO.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = ResidenceEntry(school, 1, Period(date(2019, 9, 1), date(2020, 8, 31)))
    >>> check_residence(entry, on=date(2020, 8, 30)).codes
    ('PUP-604f',)
    """
    expect("entry", entry, ResidenceEntry)
    expect("on", on, date, type(None))
    expect("schooling", schooling, tuple, type(None))
    return found(
        wrong_institution(ParticularKind.RESIDENCE, entry.institution),
        None if schooling is None else residence_outside_schooling(entry, schooling),
        None if on is None else residence_ends_in_future(entry, on),
    )


def check_residences(entries: tuple[ResidenceEntry, ...]) -> Findings:
    """
    Check the entries of one pupil against each other; the field of a finding is the later entry: `[1].period`.

    Source: the instruction, 5.17; the help pages of SIO.

    >>> check_residences(())
    <Findings: none>
    """
    expect("entries", entries, tuple)
    expect_each("entries", entries, ResidenceEntry)
    return found(
        *(
            finding
            for (_, one), (place, other) in combinations(enumerate(entries), 2)
            for finding in (
                two_residences(one, other, place),
                residence_recorded_twice(one, other, place),
            )
        )
    )
