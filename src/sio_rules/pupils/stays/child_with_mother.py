"""
The stay of a minor mother's child with her in a MOW (section 14): within her stay, and no longer than `child_stay_end` tells.

No finding tells a birthday, nor the day that gives it away.

Not modelled here: where in the MOW the child lives, and who decides on its placement.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect, expect_each
from sio_rules.acts import JUVENILES_ACT, PRAWO_OSWIATOWE, PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .child_stay_limit import child_stay_end
from .stays import Stay, stays_in


@frozen(kw_only=True)
class ChildStay:
    """Hold the stay of a child with its mother in a MOW; the birth date (None: not picked) is not shown."""

    institution: Institution
    period: Period
    child_born_on: date | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("period", self.period, Period)
        expect("child_born_on", self.child_born_on, date, type(None))


_BASIS = (PUPILS_GUIDE.section("14"),)
_REPORTED_BY_LAW = (SIO_ACT.art("16", pkt="6"), JUVENILES_ACT.art("185"), PRAWO_OSWIATOWE.art("123", ust="1", pkt="1"))
"""On what is reported of a child with its minor mother; how long it may stay stands in the instruction alone."""
CHILD_OUTSIDE_MOW = Rule(
    code="MCH-001a",
    basis=(*_REPORTED_BY_LAW, *_BASIS),
    severity=Severity.ERROR,
    pl="Pobyt dziecka z nieletnią matką wykazuje MOW, a nie podmiot innego rodzaju ({institution_kind}).",
    en="A MOW reports the stay of a child with its minor mother, not an entity of another kind ({institution_kind}).",
)
CHILD_BIRTH_MISSING = Rule(
    code="MCH-001b",
    basis=(SIO_ACT.art("16", pkt="6"), *_BASIS),
    severity=Severity.ERROR,
    pl="Brak daty urodzenia dziecka.",
    en="The child's date of birth is missing.",
)
MOTHER_HAS_NO_STAY = Rule(
    code="MCH-002a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Najpierw rejestruje się pobyt matki w tym MOW, z dniem rozpoczęcia; takiego pobytu nie ma.",
    en="The mother's stay in this MOW is registered first, with its first day; there is no such stay.",
)
MOTHER_HAS_NO_BASIS = Rule(
    code="MCH-002b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Pobyt matki, przy której jest dziecko, nie ma wybranej podstawy.",
    en="The stay of the mother with whom the child is has no basis chosen.",
)
CHILD_OUTSIDE_MOTHERS_STAY = Rule(
    code="MCH-003a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Pobyt dziecka (od {first_day}) wykracza poza pobyt matki w MOW.",
    en="The child's stay (from {first_day}) exceeds the mother's stay in the MOW.",
)
CHILD_NOT_BORN_YET = Rule(
    code="MCH-003b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Pobyt dziecka zaczyna się przed jego urodzeniem.",
    en="The child's stay begins before its birth.",
)
CHILD_STAYS_TOO_LONG = Rule(
    code="MCH-004c",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-29",
    pl="Pobyt dziecka trwa dłużej, niż wolno ({limit}).",
    en="The child's stay lasts longer than it may ({limit}).",
)
BIRTHS_NOT_GIVEN = Rule(
    code="MCH-004d",
    basis=_BASIS,
    severity=Severity.WARNING,
    reading="A-29",
    pl="Nie podano daty urodzenia matki lub dziecka: nie można sprawdzić, jak długo dziecko może przebywać z matką.",
    en="The date of birth of the mother or of the child is not given: how long the child may stay with her cannot be told.",
)


def child_outside_mow(child: ChildStay) -> Finding | None:
    """
    Find a child's stay in another unit than a MOW (MCH-001).

    >>> from sio_rules.institutions import BodyKind
    >>> mos = Institution(rspo=1, kind=InstitutionKind.MOS, public=True, run_by=BodyKind.POWIAT)
    >>> child_outside_mow(ChildStay(institution=mos, period=Period(date(2025, 1, 10)))).code
    'MCH-001a'
    """
    expect("child", child, ChildStay)
    kind = child.institution.kind
    return None if kind is InstitutionKind.MOW else CHILD_OUTSIDE_MOW.finding("institution", institution_kind=kind)


def child_birth_wrong(child: ChildStay) -> Finding | None:
    """
    Find a child's stay without the birth date (MCH-001), or that begins before the birth (MCH-003).

    >>> from sio_rules.institutions import BodyKind
    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW, public=True, run_by=BodyKind.POWIAT)
    >>> stay = {"institution": mow, "period": Period(date(2025, 1, 10))}
    >>> child_birth_wrong(ChildStay(**stay, child_born_on=date(2025, 1, 10))) is None
    True
    >>> child_birth_wrong(ChildStay(**stay, child_born_on=date(2025, 1, 11))).code
    'MCH-003b'
    """
    expect("child", child, ChildStay)
    if child.child_born_on is None:
        return CHILD_BIRTH_MISSING.finding("child_born_on")
    return CHILD_NOT_BORN_YET.finding("period.start") if child.period.start < child.child_born_on else None


def outside_mothers_stay(child: ChildStay, mothers_stays: tuple[Stay, ...]) -> Finding | None:
    """
    Find a child whose mother has no stay there, whose stay exceeds hers, or hers without a basis (MCH-002, MCH-003).

    >>> from sio_rules.institutions import BodyKind
    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW, public=True, run_by=BodyKind.POWIAT)
    >>> mothers = Stay(institution=mow, period=Period(date(2025, 1, 10)), basis=1)
    >>> outside_mothers_stay(ChildStay(institution=mow, period=Period(date(2025, 1, 10))), (mothers,)) is None
    True
    >>> outside_mothers_stay(ChildStay(institution=mow, period=Period(date(2025, 1, 9))), (mothers,)).code
    'MCH-003a'
    """
    expect("child", child, ChildStay)
    expect("mothers_stays", mothers_stays, tuple)
    expect_each("mothers_stays", mothers_stays, Stay)
    if not stays_in(child.institution, mothers_stays):
        return MOTHER_HAS_NO_STAY.finding("period")
    rspo = child.institution.rspo
    holding = [each for each in mothers_stays if each.institution.rspo == rspo and each.period.holds(child.period)]
    if not holding:
        return CHILD_OUTSIDE_MOTHERS_STAY.finding("period", first_day=child.period.start)
    return None if any(each.basis is not None for each in holding) else MOTHER_HAS_NO_BASIS.finding("period")


def child_stays_too_long(child: ChildStay, mother_born_on: date | None, on: date | None = None) -> Finding | None:
    """
    Find a stay after its last day (MCH-004), or that this cannot be told.

    A stay without an end counts as lasting until the day of the check, *on*, where given, and at least until its first day.

    >>> from sio_rules.institutions import BodyKind
    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW, public=True, run_by=BodyKind.POWIAT)
    >>> child = ChildStay(institution=mow, period=Period(date(2025, 1, 10)), child_born_on=date(2023, 5, 10))
    >>> child_stays_too_long(child, date(2007, 9, 20), on=date(2025, 9, 19)) is None
    True
    >>> child_stays_too_long(child, date(2007, 9, 20), on=date(2025, 9, 20)).code
    'MCH-004c'
    """
    expect("child", child, ChildStay)
    expect("mother_born_on", mother_born_on, date, type(None))
    expect("on", on, date, type(None))
    if child.child_born_on is None or mother_born_on is None:
        return BIRTHS_NOT_GIVEN.finding("child_born_on")
    end = child_stay_end(child.child_born_on, mother_born_on)
    lasts_until = child.period.end or max(on or child.period.start, child.period.start)
    return CHILD_STAYS_TOO_LONG.finding("period.end", limit=end.limit) if lasts_until > end.last_day else None


def check_child_stay(
    child: ChildStay,
    *,
    mothers_stays: tuple[Stay, ...],
    mother_born_on: date | None = None,
    on: date | None = None,
) -> Findings:
    """
    Check the stay of a child with its minor mother, against her stays and the ages of both.

    Source: art. 16 pkt 6 ustawy o SIO; the instruction, 14.

    >>> from sio_rules.institutions import BodyKind
    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW, public=True, run_by=BodyKind.POWIAT)
    >>> mother = Stay(institution=mow, period=Period(date(2025, 1, 10), date(2025, 6, 30)), basis=1)
    >>> child = ChildStay(
    ...     institution=mow, period=Period(date(2025, 1, 9), date(2025, 6, 30)), child_born_on=date(2023, 5, 10)
    ... )
    >>> check_child_stay(child, mothers_stays=(mother,), mother_born_on=date(2007, 9, 20)).codes
    ('MCH-003a',)
    """
    expect("child", child, ChildStay)
    return found(
        child_outside_mow(child),
        child_birth_wrong(child),
        outside_mothers_stay(child, mothers_stays),
        child_stays_too_long(child, mother_born_on, on),
    )
