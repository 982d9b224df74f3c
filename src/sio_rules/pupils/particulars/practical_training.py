"""
Practical training for a profession and the status of a young worker (5.11, 5.12).

Not modelled here: what the places are; a place is the caller's number.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .dates import EntryDates, check_dates
from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class PracticalTraining:
    """Hold an entry on practical training: the places that it names (numbers of the caller's) and its days."""

    institution: Institution
    places: tuple[int, ...]
    dates: EntryDates

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("places", self.places, tuple)
        expect_each("places", self.places, int)
        expect("dates", self.dates, EntryDates)

    @property
    def kind(self) -> ParticularKind:
        """The kind of particulars: practical training."""
        return ParticularKind.PRACTICAL_TRAINING


@frozen(kw_only=True)
class YoungWorker:
    """Hold an entry on the status of a young worker; *by_ordinance* tells whether the pupil has it by the ordinance of 1996."""

    institution: Institution
    by_ordinance: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("by_ordinance", self.by_ordinance, bool, type(None))

    @property
    def kind(self) -> ParticularKind:
        """The kind of particulars: young worker."""
        return ParticularKind.YOUNG_WORKER


_BASIS = (PRAWO_OSWIATOWE.art("120", ust="1"), PUPILS_GUIDE.section("5.11"))

PLACE_OF_TRAINING_MISSING = Rule(
    code="PUP-625c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Praktyczna nauka zawodu: nie wskazano jej miejsca.",
    en="Practical training: its place is not named.",
)
PLACES_NOT_APART = Rule(
    code="PUP-625d",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Praktyczna nauka zawodu: w jednym wpisie podano kilka miejsc ({places}), a każde wskazuje się osobno, ze swoimi datami.",
    en="Practical training: one entry names several places ({places}), while each is named by itself, with its own days.",
)
NO_YOUNG_WORKER = Rule(
    code="PUP-626a",
    basis=(PUPILS_GUIDE.section("5.12"),),
    severity=Severity.ERROR,
    pl="Status młodocianego pracownika wykazuje się tylko uczniowi, który ma go według rozporządzenia z 28 maja 1996 r.",
    en="The status of a young worker is reported only of a pupil who has it by the ordinance of 28 May 1996.",
)
YOUNG_WORKER_NOT_GIVEN = Rule(
    code="PUP-626b",
    basis=(PUPILS_GUIDE.section("5.12"),),
    severity=Severity.WARNING,
    pl="Nie podano, czy uczeń ma status młodocianego pracownika według rozporządzenia z 28 maja 1996 r.",
    en="It is not said whether the pupil has the status of a young worker by the ordinance of 28 May 1996.",
)


def wrong_places_of_training(entry: PracticalTraining) -> Finding | None:
    """
    Find an entry that names no place, or several (PUP-625).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.TECHNICAL_SCHOOL, public=True, run_by=BodyKind.POWIAT)
    >>> wrong_places_of_training(PracticalTraining(institution=school, places=(1,), dates=EntryDates())) is None
    True
    >>> wrong_places_of_training(PracticalTraining(institution=school, places=(1, 2), dates=EntryDates())).code
    'PUP-625d'
    """
    expect("entry", entry, PracticalTraining)
    places = len(frozenset(entry.places))
    if places == 1:
        return None
    return PLACES_NOT_APART.finding("places", places=places) if places else PLACE_OF_TRAINING_MISSING.finding("places")


def no_young_worker(entry: YoungWorker) -> Finding | None:
    """
    Find a pupil without that status by the ordinance, or that this is not known (PUP-626).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.SECTORAL_SCHOOL_I, public=True, run_by=BodyKind.POWIAT)
    >>> no_young_worker(YoungWorker(institution=school, by_ordinance=True)) is None
    True
    >>> no_young_worker(YoungWorker(institution=school, by_ordinance=False)).code
    'PUP-626a'
    """
    expect("entry", entry, YoungWorker)
    if entry.by_ordinance:
        return None
    return (YOUNG_WORKER_NOT_GIVEN if entry.by_ordinance is None else NO_YOUNG_WORKER).finding("by_ordinance")


def check_practical_training(entry: PracticalTraining, *, actual: Period | None = None) -> Findings:
    """
    Check an entry on practical training at one place, with the days that it actually took where they are known.

    Source: art. 120 ust. 1 Prawo oświatowe; the instruction, 5.11.

    >>> from datetime import date
    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.TECHNICAL_SCHOOL, public=True, run_by=BodyKind.POWIAT)
    >>> entry = PracticalTraining(institution=school, places=(1, 2), dates=EntryDates(date(2023, 9, 4)))
    >>> check_practical_training(entry).codes
    ('PUP-625d',)
    """
    expect("entry", entry, PracticalTraining)
    return found(
        wrong_institution(entry.kind, entry.institution),
        wrong_places_of_training(entry),
        check_dates(entry.kind, entry.dates, actual=actual),
    )


def check_young_worker(entry: YoungWorker) -> Findings:
    """
    Check an entry on the status of a young worker.

    Source: the ordinance of 28 May 1996; the instruction, 5.12.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.SECTORAL_SCHOOL_I, public=True, run_by=BodyKind.POWIAT)
    >>> check_young_worker(YoungWorker(institution=school, by_ordinance=False)).codes
    ('PUP-626a',)
    """
    expect("entry", entry, YoungWorker)
    return found(wrong_institution(entry.kind, entry.institution), no_young_worker(entry))
