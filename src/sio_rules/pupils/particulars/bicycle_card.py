"""The bicycle card (karta rowerowa; 5.5): the day that is written is the one on which the director issued it."""

from datetime import date

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import DRIVERS_ACT, PUPILS_GUIDE
from sio_rules.institutions import Institution
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class BicycleCard:
    """
    Hold an entry on a bicycle card: the day of obtaining as written, and the day on which the director issued the card.

    None is a day that was not picked or is not known.
    """

    institution: Institution
    obtained_on: date | None = None
    issued_on: date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("obtained_on", self.obtained_on, date, type(None))
        expect("issued_on", self.issued_on, date, type(None))

    @property
    def kind(self) -> ParticularKind:
        """The kind of particulars: bicycle card."""
        return ParticularKind.BICYCLE_CARD


CARD_DAY_MISSING = Rule(
    code="PUP-619a",
    basis=(DRIVERS_ACT.art("17", ust="1", pkt="1"), PUPILS_GUIDE.section("5.5")),
    severity=Severity.ERROR,
    pl="Karta rowerowa: brak dnia jej uzyskania.",
    en="Bicycle card: the day on which it was obtained is missing.",
)
CARD_NOT_ON_DAY_OF_ISSUE = Rule(
    code="PUP-619b",
    basis=(DRIVERS_ACT.art("17", ust="1", pkt="1"), PUPILS_GUIDE.section("5.5")),
    severity=Severity.ERROR,
    pl="Karta rowerowa: wpisano {obtained_on}, a dniem uzyskania jest dzień wydania karty, {issued_on}.",
    en="Bicycle card: {obtained_on} is written, while the day of obtaining is that of issue, {issued_on}.",
)


def wrong_day_of_card(entry: BicycleCard) -> Finding | None:
    """
    Find a card without its day, or with another than that of issue (PUP-619).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> wrong_day_of_card(BicycleCard(institution=school, obtained_on=date(2021, 5, 4), issued_on=date(2021, 5, 4))) is None
    True
    >>> wrong_day_of_card(BicycleCard(institution=school, obtained_on=date(2021, 5, 4), issued_on=date(2021, 5, 5))).code
    'PUP-619b'
    """
    expect("entry", entry, BicycleCard)
    if entry.obtained_on is None:
        return CARD_DAY_MISSING.finding("obtained_on")
    if entry.issued_on is None or entry.issued_on == entry.obtained_on:
        return None
    return CARD_NOT_ON_DAY_OF_ISSUE.finding("obtained_on", obtained_on=entry.obtained_on, issued_on=entry.issued_on)


def check_bicycle_card(entry: BicycleCard) -> Findings:
    """
    Check an entry on a bicycle card.

    Source: art. 17 ust. 1 pkt 1 ustawy o kierujących pojazdami; the instruction, 5.5.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> check_bicycle_card(BicycleCard(institution=school)).codes
    ('PUP-619a',)
    """
    expect("entry", entry, BicycleCard)
    return found(wrong_institution(entry.kind, entry.institution), wrong_day_of_card(entry))
