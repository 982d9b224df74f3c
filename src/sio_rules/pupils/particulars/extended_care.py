"""
Preschool care beyond the free hours (opieka przedszkolna w wyższym wymiarze; 5.15).

The running body sets the free time. Care for exactly that time does not go beyond it.

Not modelled here: fees.
"""

from typing import Annotated, ClassVar

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Between, Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.institutions import Institution
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class ExtendedCare(Value):
    """
    Hold an entry on extended care: the minutes of care that the child uses a day, and those that the running body made free.

    None is not known. Raises `InvalidValueError` for a negative number.
    """

    kind: ClassVar[ParticularKind] = ParticularKind.EXTENDED_CARE
    institution: Institution
    used_min: Annotated[int, Between(least=0)] | None = None
    free_min: Annotated[int, Between(least=0)] | None = None


NOT_BEYOND_FREE_TIME = Rule(
    code="PUP-633a",
    basis=(PRAWO_OSWIATOWE.art("13", ust="1", pkt="2"), PUPILS_GUIDE.section("5.15")),
    severity=Severity.ERROR,
    pl="Dziecko korzysta z opieki przez {used_min} min dziennie, a bezpłatny wymiar to {free_min} min, więc opieka nie jest"
    " w wyższym wymiarze.",
    en="The child uses care for {used_min} min a day and the free time is {free_min} min, so the care does not go beyond the"
    " free time.",
)
MINUTES_NOT_GIVEN = NOT_BEYOND_FREE_TIME.not_given(
    "PUP-633b",
    pl="Nie podano, ile minut dziennie dziecko korzysta z opieki albo ile minut jest bezpłatnych, więc nie sprawdzono, czy"
    " opieka jest w wyższym wymiarze.",
    en="The number of minutes of care used a day, or of free minutes, is not given, so it was not checked whether the care"
    " goes beyond the free time.",
)


def _not_beyond_free_time(used_min: int | None, free_min: int | None) -> Finding | None:
    """
    Return the finding that care is not strictly more than the free time, or that one of the two is not given.

    >>> _not_beyond_free_time(300, 300)
    <Finding PUP-633a at 'used_min', free_min=300, used_min=300>
    >>> _not_beyond_free_time(301, 300)
    """
    if used_min is None or free_min is None:
        return MINUTES_NOT_GIVEN.finding("used_min")
    return NOT_BEYOND_FREE_TIME.when(used_min <= free_min, "used_min", used_min=used_min, free_min=free_min)


def check_extended_care(entry: ExtendedCare) -> Findings:
    """
    Return what is wrong with an entry on preschool care beyond the free hours: it does not go beyond them (PUP-633).

    Source: art. 13 ust. 1 pkt 2 of Prawo oświatowe; the guide, 5.15.

    >>> from sio_rules.institutions import InstitutionKind
    >>> kindergarten = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN)
    >>> check_extended_care(ExtendedCare(institution=kindergarten, used_min=300, free_min=300)).codes
    ('PUP-633a',)
    >>> check_extended_care(ExtendedCare(institution=kindergarten, used_min=301, free_min=300)).codes
    ()
    """
    expect("entry", entry, ExtendedCare)
    return found(wrong_institution(entry.kind, entry.institution), _not_beyond_free_time(entry.used_min, entry.free_min))
