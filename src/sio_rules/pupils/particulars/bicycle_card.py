"""The bicycle card (karta rowerowa; 5.5): the day that is written is the one on which the director issued it."""

from datetime import date
from typing import ClassVar

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import DRIVERS_ACT, PUPILS_GUIDE
from sio_rules.institutions import Institution
from sio_rules.rule import Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class BicycleCard(Value):
    """
    Hold an entry on a bicycle card: the day of obtaining as written, and the day on which the director issued the card.

    None is a day that was not picked or is not known.
    """

    kind: ClassVar[ParticularKind] = ParticularKind.BICYCLE_CARD
    institution: Institution
    obtained_on: date | None = None
    issued_on: date | None = None


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


def check_bicycle_card(entry: BicycleCard) -> Findings:
    """
    Return what is wrong with an entry on a bicycle card: it has no day, or another than that of issue, where this is known.

    Source: art. 17 ust. 1 pkt 1 ustawy o kierujących pojazdami; the instruction, 5.5 (PUP-619).

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> check_bicycle_card(BicycleCard(institution=school, obtained_on=date(2021, 5, 4), issued_on=date(2021, 5, 5))).codes
    ('PUP-619b',)
    """
    expect("entry", entry, BicycleCard)
    obtained_on, issued_on = entry.obtained_on, entry.issued_on
    on_another_day = None not in (obtained_on, issued_on) and obtained_on != issued_on
    return found(
        wrong_institution(entry.kind, entry.institution),
        CARD_DAY_MISSING.when(obtained_on is None, "obtained_on"),
        CARD_NOT_ON_DAY_OF_ISSUE.when(on_another_day, "obtained_on", obtained_on=obtained_on, issued_on=issued_on),
    )
