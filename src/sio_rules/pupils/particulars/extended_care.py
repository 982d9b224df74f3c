"""
Preschool care beyond the free hours (opieka przedszkolna w wyższym wymiarze; 5.15).

The running body sets the free time. Exactly that time is not beyond it.

Not modelled here: fees.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class ExtendedCare:
    """
    Hold an entry on extended care: the minutes a day that the child uses, and those that the running body made free.

    None is not known. Raises `InvalidValueError` for a negative number.
    """

    institution: Institution
    used_min: int | None = None
    free_min: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values, and negative numbers."""
        expect("institution", self.institution, Institution)
        for name in ("used_min", "free_min"):
            minutes = getattr(self, name)
            expect(name, minutes, int, type(None))
            if minutes is not None and minutes < 0:
                raise InvalidValueError(name, wanted="at least 0")

    @property
    def kind(self) -> ParticularKind:
        """The kind of particulars: extended care."""
        return ParticularKind.EXTENDED_CARE


NOT_BEYOND_FREE_TIME = Rule(
    code="PUP-633a",
    basis=(PRAWO_OSWIATOWE.art("13", ust="1", pkt="2"), PUPILS_GUIDE.section("5.15")),
    severity=Severity.ERROR,
    pl="Dziecko korzysta z {used_min} min dziennie, a bezpłatnych jest {free_min} min: wymiar nie jest wyższy od bezpłatnego.",
    en="The child uses {used_min} min a day and {free_min} min are free: that is not beyond the free time.",
)
MINUTES_NOT_GIVEN = Rule(
    code="PUP-633b",
    basis=(PRAWO_OSWIATOWE.art("13", ust="1", pkt="2"), PUPILS_GUIDE.section("5.15")),
    severity=Severity.WARNING,
    pl="Nie podano, z ilu minut dziecko korzysta albo ile jest bezpłatnych.",
    en="How many minutes the child uses, or how many are free, is not given.",
)


def not_beyond_free_time(entry: ExtendedCare) -> Finding | None:
    """
    Find care that is not strictly more than the free time, or that this is not known (PUP-633).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> kindergarten = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN, public=True, run_by=BodyKind.GMINA)
    >>> not_beyond_free_time(ExtendedCare(institution=kindergarten, used_min=301, free_min=300)) is None
    True
    >>> not_beyond_free_time(ExtendedCare(institution=kindergarten, used_min=300, free_min=300)).code
    'PUP-633a'
    """
    expect("entry", entry, ExtendedCare)
    if entry.used_min is None or entry.free_min is None:
        return MINUTES_NOT_GIVEN.finding("used_min")
    if entry.used_min > entry.free_min:
        return None
    return NOT_BEYOND_FREE_TIME.finding("used_min", used_min=entry.used_min, free_min=entry.free_min)


def check_extended_care(entry: ExtendedCare) -> Findings:
    """
    Check an entry on preschool care beyond the free hours.

    Source: art. 13 ust. 1 pkt 2 Prawo oświatowe; the instruction, 5.15.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> kindergarten = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN, public=True, run_by=BodyKind.GMINA)
    >>> check_extended_care(ExtendedCare(institution=kindergarten, used_min=300, free_min=300)).codes
    ('PUP-633a',)
    >>> check_extended_care(ExtendedCare(institution=kindergarten, used_min=330, free_min=300)).codes
    ()
    """
    expect("entry", entry, ExtendedCare)
    return found(wrong_institution(entry.kind, entry.institution), not_beyond_free_time(entry))
