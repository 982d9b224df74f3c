"""
The public holidays that the act of 18 January 1951 names, in its own words.

The day of Easter is calculated by `dateutil`; nothing is looked up elsewhere, so that an answer never depends on which version of
another package is installed.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache

from attrs import frozen
from dateutil.easter import easter

from .acts import CALENDAR_NOTES, HOLIDAYS_ACT
from .errors import FIRST_DAY, LAST_DAY
from .rule import Rule, Severity

_SATURDAY = 5

HOLIDAY = Rule(
    code="TRM-008a",
    basis=(HOLIDAYS_ACT.art("1", pkt="1"),),
    severity=Severity.GROUND,
    pl="{day} to święto, które ustawa wymienia jako dzień wolny od pracy.",
    en="{day} is a public holiday named in the act as a day off.",
)
CHRISTMAS_EVE = Rule(
    code="TRM-009",
    basis=(HOLIDAYS_ACT.art("1", pkt="1", lit="ka"),),
    severity=Severity.GROUND,
    pl="{day} to Wigilia Bożego Narodzenia, wolna od pracy od 2025 r.",
    en="{day} is Christmas Eve, a public holiday since 2025.",
    since=date(2025, 2, 1),
)
EPIPHANY = Rule(
    code="TRM-010",
    basis=(HOLIDAYS_ACT.art("1", pkt="1", lit="b"),),
    severity=Severity.GROUND,
    pl="{day} to Święto Trzech Króli, wolne od pracy od 2011 r.",
    en="{day} is Epiphany, a public holiday since 2011.",
    since=date(2011, 1, 1),
)
CENTENARY = Rule(
    code="TRM-011",
    basis=(CALENDAR_NOTES.section("12 listopada 2018"),),
    severity=Severity.GROUND,
    pl="Dzień {day} był jednorazowo wolny od pracy, z okazji setnej rocznicy odzyskania niepodległości.",
    en="{day} was a day off in that year only, for the centenary of independence.",
)


@frozen
class HolidayRow:
    """Name one public holiday, as the act does, with the day on which it falls and the years in which it is one."""

    rule: Rule
    pl: str
    en: str
    on: tuple[int, int] | None = None
    """Its month and day; None if it moves with Easter."""
    after_easter: int = 0
    """How many days after Easter Sunday it falls, if it moves."""
    first_year: int = FIRST_DAY.year
    last_year: int = LAST_DAY.year


_HOLIDAYS = (
    HolidayRow(HOLIDAY, "Nowy Rok", "New Year's Day", (1, 1)),
    HolidayRow(EPIPHANY, "Święto Trzech Króli", "Epiphany", (1, 6), first_year=2011),
    HolidayRow(HOLIDAY, "pierwszy dzień Wielkiej Nocy", "Easter Sunday"),
    HolidayRow(HOLIDAY, "drugi dzień Wielkiej Nocy", "Easter Monday", after_easter=1),
    HolidayRow(HOLIDAY, "Święto Państwowe", "State Holiday", (5, 1)),
    HolidayRow(HOLIDAY, "Święto Narodowe Trzeciego Maja", "National Day of the Third of May", (5, 3)),
    HolidayRow(HOLIDAY, "pierwszy dzień Zielonych Świątek", "Pentecost", after_easter=49),
    HolidayRow(HOLIDAY, "dzień Bożego Ciała", "Corpus Christi", after_easter=60),
    HolidayRow(HOLIDAY, "Wniebowzięcie Najświętszej Maryi Panny", "Assumption of the Blessed Virgin Mary", (8, 15)),
    HolidayRow(HOLIDAY, "Wszystkich Świętych", "All Saints' Day", (11, 1)),
    HolidayRow(HOLIDAY, "Narodowe Święto Niepodległości", "National Independence Day", (11, 11)),
    HolidayRow(
        CENTENARY,
        "Święto Narodowe z okazji Setnej Rocznicy Odzyskania Niepodległości Rzeczypospolitej Polskiej",
        "National Day of the Centenary of the Regained Independence of the Republic of Poland",
        (11, 12),
        first_year=2018,
        last_year=2018,
    ),
    HolidayRow(CHRISTMAS_EVE, "Wigilia Bożego Narodzenia", "Christmas Eve", (12, 24), first_year=2025),
    HolidayRow(HOLIDAY, "pierwszy dzień Bożego Narodzenia", "Christmas Day", (12, 25)),
    HolidayRow(HOLIDAY, "drugi dzień Bożego Narodzenia", "Second Day of Christmas", (12, 26)),
)
"""Every holiday of the covered years."""


@cache
def holidays(year: int) -> Mapping[date, HolidayRow]:
    """
    Return the public holidays of one covered year by their days.

    >>> holidays(2018)[date(2018, 11, 12)].rule
    <Rule TRM-011>
    """
    sunday = easter(year)
    return {
        date(year, *each.on) if each.on else sunday + timedelta(days=each.after_easter): each
        for each in _HOLIDAYS
        if each.first_year <= year <= each.last_year
    }


@cache
def working_days(year: int) -> tuple[Mapping[date, int], Sequence[date]]:
    """
    Return how many working days there are in *year* up to each of its days, and these days; raises `KeyError` if it is not covered.

    >>> numbers, days = working_days(1991)
    >>> numbers[date(1991, 1, 1)], numbers[date(1991, 1, 2)], days[0].isoformat()
    (0, 1, '1991-01-02')
    """
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise KeyError
    public = holidays(year)
    numbers: dict[date, int] = {}
    days: list[date] = []
    for ordinal in range(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1):
        day = date.fromordinal(ordinal)
        if day.weekday() < _SATURDAY and day not in public:
            days.append(day)
        numbers[day] = len(days)
    return numbers, days


@cache
def working_days_before(year: int) -> int:
    """
    Return how many working days the covered years before *year*, itself a covered year, have.

    >>> working_days_before(1991), working_days_before(1992)
    (0, 251)
    """
    return 0 if year == FIRST_DAY.year else working_days_before(year - 1) + len(working_days(year - 1)[1])
