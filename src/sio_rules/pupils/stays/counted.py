"""
Residents of a MOW or MOS who are not lodged there on 30 September, the day by which the subsidy counts them.

The Supreme Administrative Court counts only residents who are really lodged in the unit on that day. In a MOS accommodation shows
it, reported from the school year 2019/2020 on; in a MOW only an interruption of the educational measure shows that a resident is away.

Not modelled here: how much the subsidy is, and residents who are absent for a day.
"""

from collections.abc import Iterable
from datetime import date

from sio_rules._expect import expect, expect_each
from sio_rules.acts import NSA_RULINGS, PUPILS_GUIDE
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.rule import Finding, Rule, Severity

from .accommodation import UNITS_WITH_ACCOMMODATION, Accommodation
from .reservations import MeasureBreak
from .stays import FIRST_YEAR_OF_LIMITS, Stay

_MONTH, _DAY = 9, 30

NOT_LODGED_ON_COUNTING_DAY = Rule(
    code="STY-010",
    basis=(NSA_RULINGS.section("I GSK 3257/18 (2023-01-12)"), PUPILS_GUIDE.section("13")),
    severity=Severity.WARNING,
    pl="Wychowanek ośrodka ({institution_kind}) nie jest w nim zakwaterowany {counting_day}, a do subwencji liczą się tylko"
    " wychowankowie faktycznie zakwaterowani w tym dniu.",
    en="A resident of a centre ({institution_kind}) is not lodged there on {counting_day}, but only residents who are actually"
    " lodged there on that day count for the subsidy.",
)


def counting_day(on: date) -> date | None:
    """
    Return the last 30 September on *on* or before it; None before the first one of the calendar.

    >>> counting_day(date(2026, 9, 29)).isoformat(), counting_day(date(2026, 9, 30)).isoformat()
    ('2025-09-30', '2026-09-30')
    """
    expect("on", on, date)
    year = on.year if (on.month, on.day) >= (_MONTH, _DAY) else on.year - 1
    return date(year, _MONTH, _DAY) if year >= date.min.year else None


def not_lodged_on_counting_day(
    stay: Stay, *, accommodations: Iterable[Accommodation], breaks: Iterable[MeasureBreak], on: date
) -> Finding | None:
    """
    Return the finding that the resident of *stay* is not lodged in the unit on the last 30 September before *on*.

    *accommodations* and *breaks* are those of the resident, in any unit. Not asked of a pupil who commutes.

    >>> from sio_rules.institutions import Institution
    >>> from sio_rules.periods import Period
    >>> mos = Institution(rspo=1, kind=InstitutionKind.MOS)
    >>> stay = Stay(institution=mos, period=Period(date(2025, 9, 1)), basis=1)
    >>> for first_day in (date(2025, 9, 30), date(2025, 10, 1)):
    ...     lodged = [Accommodation(institution=mos, period=Period(first_day, date(2026, 6, 30)))]
    ...     not_lodged_on_counting_day(stay, accommodations=lodged, breaks=[], on=date(2026, 3, 2))
    <Finding STY-010 at 'period', counting_day=2025-09-30, institution_kind=InstitutionKind.MOS>
    """
    expect("stay", stay, Stay)
    expect("accommodations", accommodations, Iterable)
    expect("breaks", breaks, Iterable)
    lodging, away = tuple(accommodations), tuple(breaks)
    expect_each("accommodations", lodging, Accommodation)
    expect_each("breaks", away, MeasureBreak)
    day = counting_day(on)
    kind, rspo = stay.institution.kind, stay.institution.rspo
    if day is None or not stay.period.covers(day) or stay.commutes is True:
        return None
    if kind is InstitutionKind.MOW:
        absent = any(each.institution.rspo == rspo and each.period.covers(day) for each in away)
    else:
        reported = kind in UNITS_WITH_ACCOMMODATION and SchoolYear.of(day) >= FIRST_YEAR_OF_LIMITS
        absent = reported and not any(each.institution.rspo == rspo and each.period.covers(day) for each in lodging)
    return NOT_LODGED_ON_COUNTING_DAY.when(absent, "period", institution_kind=kind, counting_day=day)
