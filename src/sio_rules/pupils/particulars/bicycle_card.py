"""
The bicycle card (karta rowerowa; 5.5): the day to be entered is the one on which the director issued it.

Not modelled here: the exam that a pupil passes for it.
"""

from datetime import date
from typing import ClassVar

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import DRIVERS_ACT, PUPILS_GUIDE
from sio_rules.institutions import Institution
from sio_rules.rule import Findings, Rule, Severity, found

from .circumstances import younger_than
from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class BicycleCard(Value):
    """
    Hold an entry on a bicycle card: the day entered as that of obtaining it, and the day on which the director issued it.

    None is a day that was not entered or is not known.
    """

    kind: ClassVar[ParticularKind] = ParticularKind.BICYCLE_CARD
    institution: Institution
    obtained_on: date | None = None
    issued_on: date | None = None


@frozen(kw_only=True)
class BicycleCardCircumstances(Value):
    """
    Hold what an entry on a bicycle card is checked against; None is what is not given, and not judged.

    *on* is the day of the check, *born_on* the pupil's birth date, which is not shown.
    """

    on: date | None = None
    born_on: date | None = field(default=None, repr=False)


_NOTHING_KNOWN = BicycleCardCircumstances()
_LEAST_AGE_YEARS = 10
"""The age from which on a pupil may have a bicycle card."""

_BASIS = (DRIVERS_ACT.art("17", ust="1", pkt="1"), PUPILS_GUIDE.section("5.5"))

CARD_DAY_MISSING = Rule(
    code="PUP-619a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie podano dnia uzyskania karty rowerowej.",
    en="The day on which the bicycle card was obtained is not given.",
)
CARD_NOT_ON_DAY_OF_ISSUE = Rule(
    code="PUP-619b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Jako dzień uzyskania karty rowerowej wpisano {obtained_on}, a należy wpisać dzień jej wydania, {issued_on}.",
    en="The day on which the bicycle card was obtained is entered as {obtained_on}, but it must be the day of issue,"
    " {issued_on}.",
)
CARD_IN_FUTURE = Rule(
    code="PUP-619c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dzień uzyskania karty rowerowej ({obtained_on}) jest późniejszy niż dzień sprawdzenia ({on}).",
    en="The day on which the bicycle card was obtained ({obtained_on}) is later than the day of the check ({on}).",
)
CARD_TOO_YOUNG = Rule(
    code="PUP-619d",
    basis=(DRIVERS_ACT.art("17", ust="1"),),
    severity=Severity.WARNING,
    reading="A-92",
    pl="Uczeń uzyskał kartę rowerową ({obtained_on}) przed ukończeniem {years}. roku życia, a wydaje się ją dopiero od tego"
    " wieku.",
    en="The pupil obtained the bicycle card ({obtained_on}) before turning {years}, the age from which it is issued.",
)


def check_bicycle_card(entry: BicycleCard, *, circumstances: BicycleCardCircumstances = _NOTHING_KNOWN) -> Findings:
    """
    Return what is wrong with an entry on a bicycle card: the day is missing, wrong, in the future, or before the tenth birthday.

    Source: art. 17 ust. 1 pkt 1 ustawy o kierujących pojazdami; the guide, 5.5 (PUP-619).

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> check_bicycle_card(BicycleCard(institution=school, obtained_on=date(2021, 5, 4), issued_on=date(2021, 5, 5))).codes
    ('PUP-619b',)
    """
    expect("entry", entry, BicycleCard)
    expect("circumstances", circumstances, BicycleCardCircumstances)
    obtained_on, issued_on, on = entry.obtained_on, entry.issued_on, circumstances.on
    in_future = obtained_on is not None and on is not None and obtained_on > on
    too_young = younger_than(_LEAST_AGE_YEARS, circumstances.born_on, obtained_on)
    on_another_day = None not in (obtained_on, issued_on) and obtained_on != issued_on
    return found(
        wrong_institution(entry.kind, entry.institution),
        CARD_DAY_MISSING.when(obtained_on is None, "obtained_on"),
        CARD_NOT_ON_DAY_OF_ISSUE.when(on_another_day, "obtained_on", obtained_on=obtained_on, issued_on=issued_on),
        CARD_IN_FUTURE.when(in_future, "obtained_on", obtained_on=obtained_on, on=on),
        CARD_TOO_YOUNG.when(too_young, "obtained_on", obtained_on=obtained_on, years=_LEAST_AGE_YEARS),
    )
