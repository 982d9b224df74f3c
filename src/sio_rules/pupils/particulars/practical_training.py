"""
Practical training for an occupation and the status of a young worker (5.11, 5.12).

Not modelled here: what the places are; a place is a number of the caller's.
"""

from typing import ClassVar

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.rule import Findings, Rule, Severity, found

from .dates import EntryDates, check_dates
from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class PracticalTraining(Value):
    """Hold an entry on practical training: the places that it names (numbers of the caller's) and its days."""

    kind: ClassVar[ParticularKind] = ParticularKind.PRACTICAL_TRAINING
    institution: Institution
    places: tuple[int, ...]
    dates: EntryDates


@frozen(kw_only=True)
class YoungWorker(Value):
    """
    Hold an entry on the status of a young worker.

    *by_ordinance*: whether the pupil has it under the regulation of 28 May 1996 (None: not known).
    """

    kind: ClassVar[ParticularKind] = ParticularKind.YOUNG_WORKER
    institution: Institution
    by_ordinance: bool | None = None


_BASIS = (PRAWO_OSWIATOWE.art("120", ust="1"), PUPILS_GUIDE.section("5.11"))

PLACE_OF_TRAINING_MISSING = Rule(
    code="PUP-625c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie wskazano miejsca odbywania praktycznej nauki zawodu.",
    en="The place of practical training is not given.",
)
PLACES_NOT_APART = Rule(
    code="PUP-625d",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W jednym wpisie podano kilka miejsc odbywania praktycznej nauki zawodu (liczba: {places}), a każde wskazuje się"
    " osobno, z datą rozpoczęcia i datą zakończenia.",
    en="One entry names several places of practical training (number: {places}), but each must be entered separately, with"
    " its first and last day.",
)
NO_YOUNG_WORKER = Rule(
    code="PUP-626a",
    basis=(PUPILS_GUIDE.section("5.12"),),
    severity=Severity.ERROR,
    pl="Uczeń nie ma statusu młodocianego pracownika w rozumieniu rozporządzenia z dnia 28 maja 1996 r., więc nie wykazuje"
    " się tego statusu.",
    en="The pupil does not have the status of a young worker under the regulation of 28 May 1996, so the status must not be"
    " reported.",
)
YOUNG_WORKER_NOT_GIVEN = NO_YOUNG_WORKER.not_given(
    "PUP-626b",
    pl="Nie podano, czy uczeń ma status młodocianego pracownika w rozumieniu rozporządzenia z dnia 28 maja 1996 r., więc nie"
    " sprawdzono, czy wykazuje się ten status.",
    en="It is not stated whether the pupil has the status of a young worker under the regulation of 28 May 1996, so it was"
    " not checked whether the status is reported.",
)


def check_practical_training(entry: PracticalTraining, *, actual: Period | None = None) -> Findings:
    """
    Return what is wrong with an entry on practical training: its place, and its days (PUP-625, PUP-618, PUP-623).

    *actual* are the days that the training actually took (None: not known). Source: art. 120 ust. 1 of Prawo oświatowe;
    the guide, 5.11.

    >>> from datetime import date
    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.TECHNICAL_SCHOOL)
    >>> entry = PracticalTraining(institution=school, places=(1, 2), dates=EntryDates(date(2023, 9, 4)))
    >>> check_practical_training(entry).codes
    ('PUP-625d',)
    """
    expect("entry", entry, PracticalTraining)
    places = len(frozenset(entry.places))
    return found(
        wrong_institution(entry.kind, entry.institution),
        PLACE_OF_TRAINING_MISSING.when(places == 0, "places"),
        PLACES_NOT_APART.when(places > 1, "places", places=places),
        check_dates(entry.kind, entry.dates, actual=actual),
    )


def check_young_worker(entry: YoungWorker) -> Findings:
    """
    Return what is wrong with an entry on the status of a young worker: the pupil does not have it.

    Source: the regulation of 28 May 1996; the guide, 5.12 (PUP-626).

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.SECTORAL_SCHOOL_I)
    >>> check_young_worker(YoungWorker(institution=school, by_ordinance=False)).codes
    ('PUP-626a',)
    """
    expect("entry", entry, YoungWorker)
    return found(
        wrong_institution(entry.kind, entry.institution),
        NO_YOUNG_WORKER.when(entry.by_ordinance is False, "by_ordinance"),
        YOUNG_WORKER_NOT_GIVEN.when(entry.by_ordinance is None, "by_ordinance"),
    )
