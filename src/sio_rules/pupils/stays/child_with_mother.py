"""
The stay of a child with its minor mother in a MOW (section 14): within her stay, and no longer than `child_stay_end` allows.

No finding contains a birthday, or a day that reveals one.

Not modelled here: where in the MOW the child lives, and who decides on its placement.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import JUVENILES_ACT, PRAWO_OSWIATOWE, PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Findings, Rule, Severity, found

from .child_stay_limit import child_stay_end
from .stays import Stay, stays_in


@frozen(kw_only=True)
class ChildStay(Value):
    """Hold the stay of a child with its mother in a MOW; the child's birth date (None: not given) is not shown."""

    institution: Institution
    period: Period
    child_born_on: date | None = field(default=None, repr=False)


@frozen(kw_only=True)
class ChildStayCircumstances(Value):
    """
    Hold what is known of the mother: her stays, () where she has none, and her birth date, which is not shown.

    None is what is not given.
    """

    mothers_stays: tuple[Stay, ...] | None = None
    mother_born_on: date | None = field(default=None, repr=False)


_NOTHING_KNOWN = ChildStayCircumstances()

_BASIS = (PUPILS_GUIDE.section("14"),)
"""Only the guide says how long a child may stay; the acts are about what is reported of the child and its mother."""

CHILD_OUTSIDE_MOW = Rule(
    code="MCH-001a",
    basis=(SIO_ACT.art("16", pkt="6"), JUVENILES_ACT.art("185"), PRAWO_OSWIATOWE.art("123", ust="1", pkt="1"), *_BASIS),
    severity=Severity.ERROR,
    pl="Pobyt dziecka z małoletnią matką wykazał podmiot ({institution_kind}), który nie jest MOW; wykazuje go tylko MOW.",
    en="An entity ({institution_kind}) that is not a MOW reported the stay of a child with its minor mother; only a MOW"
    " reports one.",
)
CHILD_BIRTH_MISSING = Rule(
    code="MCH-001b",
    basis=(SIO_ACT.art("16", pkt="6"), *_BASIS),
    severity=Severity.ERROR,
    pl="Nie podano daty urodzenia dziecka.",
    en="The child's birth date is not given.",
)
MOTHER_HAS_NO_STAY = Rule(
    code="MCH-002a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie zarejestrowano pobytu matki w tym MOW; rejestruje się go najpierw, z dniem rozpoczęcia.",
    en="The mother's stay in this MOW is not registered; it must be registered first, with its first day.",
)
MOTHERS_STAYS_NOT_GIVEN = MOTHER_HAS_NO_STAY.not_given(
    "MCH-002c",
    pl="Nie podano pobytów matki, więc nie sprawdzono, czy pobyt dziecka mieści się w jej pobycie.",
    en="The mother's stays are not given, so it was not checked whether the child's stay lies within hers.",
)
MOTHER_HAS_NO_BASIS = Rule(
    code="MCH-002b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dla pobytu matki nie wybrano podstawy.",
    en="The basis of the mother's stay is not selected.",
)
CHILD_OUTSIDE_MOTHERS_STAY = Rule(
    code="MCH-003a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Pobyt dziecka (od {first_day}) wykracza poza pobyt matki w MOW.",
    en="The child's stay (from {first_day}) goes beyond the mother's stay in the MOW.",
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
    pl="Pobyt dziecka trwa dłużej, niż wolno: {limit}.",
    en="The child's stay lasts longer than allowed: {limit}.",
)
BIRTHS_NOT_GIVEN = CHILD_STAYS_TOO_LONG.not_given(
    "MCH-004d",
    pl="Nie podano daty urodzenia matki lub dziecka, więc nie sprawdzono, czy dziecko nie przebywa z matką zbyt długo.",
    en="The birth date of the mother or of the child is not given, so it was not checked whether the child stays with her"
    " too long.",
)


def _lasts_until(period: Period, on: date | None) -> date:
    """
    Return the last day of a stay; if it has no end, the day of the check *on* where given, but no day before its first.

    >>> _lasts_until(Period(date(2025, 1, 10)), date(2025, 9, 20)).isoformat()
    '2025-09-20'
    >>> _lasts_until(Period(date(2025, 1, 10)), date(2025, 1, 9)).isoformat()
    '2025-01-10'
    """
    return period.end or max(on or period.start, period.start)


def check_child_stay(
    child: ChildStay, *, circumstances: ChildStayCircumstances = _NOTHING_KNOWN, on: date | None = None
) -> Findings:
    """
    Return what is wrong with the stay of a child with its minor mother, against her stays and the ages of both.

    A stay without an end is judged as lasting until *on*, the day of the check. Stays of the mother in that MOW
    must cover all of it, together where they adjoin, each with a basis. Source: art. 16 pkt 6 ustawy o SIO; the instruction, 14 (MCH-001 to MCH-004).

    >>> mow = Institution(rspo=1, kind=InstitutionKind.MOW)
    >>> mother = Stay(institution=mow, period=Period(date(2025, 1, 10), date(2025, 6, 30)), basis=1)
    >>> child = ChildStay(
    ...     institution=mow, period=Period(date(2025, 1, 9), date(2025, 6, 30)), child_born_on=date(2023, 5, 10)
    ... )
    >>> known = ChildStayCircumstances(mothers_stays=(mother,), mother_born_on=date(2007, 9, 20))
    >>> check_child_stay(child, circumstances=known).codes
    ('MCH-003a',)
    """
    expect("child", child, ChildStay)
    expect("circumstances", circumstances, ChildStayCircumstances)
    expect("on", on, date, type(None))
    kind, period, born_on = child.institution.kind, child.period, child.child_born_on
    mothers_stays, mother_born_on = circumstances.mothers_stays, circumstances.mother_born_on
    there = stays_in(child.institution, mothers_stays or ())
    covered = period.first_day_outside(each.period for each in there) is None
    with_basis = period.first_day_outside(each.period for each in there if each.basis is not None) is None
    end = None if born_on is None or mother_born_on is None else child_stay_end(born_on, mother_born_on)
    too_long = end is not None and _lasts_until(period, on) > end.last_day
    return found(
        CHILD_OUTSIDE_MOW.when(kind is not InstitutionKind.MOW, "institution", institution_kind=kind),
        CHILD_BIRTH_MISSING.when(born_on is None, "child_born_on"),
        CHILD_NOT_BORN_YET.when(born_on is not None and period.start < born_on, "period.start"),
        MOTHERS_STAYS_NOT_GIVEN.when(mothers_stays is None, "period"),
        MOTHER_HAS_NO_STAY.when(mothers_stays is not None and not there, "period"),
        CHILD_OUTSIDE_MOTHERS_STAY.when(bool(there) and not covered, "period", first_day=period.start),
        MOTHER_HAS_NO_BASIS.when(covered and not with_basis, "period"),
        BIRTHS_NOT_GIVEN.when(end is None, "child_born_on"),
        CHILD_STAYS_TOO_LONG.when(too_long, "period.end", limit=None if end is None else end.limit),
    )
