"""
Kindergartens in the summer holidays: their own children stay assigned until 31 August, without a break.

It does not matter whether the child comes in the holidays, nor whether its own kindergarten is open then. For the guests of
another kindergarten see `holiday_classes`.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import accumulate

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind, expect_one_pupil
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_BASIS = (PUPILS_GUIDE.section("3.1"),)

_FIRST_HOLIDAY_MONTH = 7
_DAY = timedelta(days=1)


ASSIGNMENT_ENDED_EARLY = Rule(
    code="PUP-305",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Przypisanie dziecka do oddziału kończy się {ends_on}, a dziecko, które cały rok uczęszcza do przedszkola pełniącego"
    " dyżur, musi być przypisane do swojego oddziału do {last_day}, nawet jeśli nie przychodzi w wakacje.",
    en="The child's assignment ends on {ends_on}, but a child who all year attends a kindergarten with a holiday opening"
    " must be assigned to its class until {last_day}, even if it does not come in the holidays.",
)
HOLIDAY_BREAK_SHOWN = Rule(
    code="PUP-306",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Między przypisaniami dziecka jest przerwa od {first_day} do {last_day}, a przedszkole nie wykazuje przerwy"
    " wakacyjnej.",
    en="There is a break between the child's assignments from {first_day} to {last_day}, but a kindergarten does not report"
    " a holiday break.",
)
ASSIGNMENT_ENDED_EARLY_OFF_DUTY = Rule(
    code="PUP-311",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Przypisanie dziecka do oddziału kończy się {ends_on}, a dziecko, które cały rok uczęszcza do przedszkola bez dyżuru,"
    " musi być przypisane do swojego oddziału do {last_day}, nawet jeśli w wakacje uczęszcza do innego przedszkola.",
    en="The child's assignment ends on {ends_on}, but a child who all year attends a kindergarten without a holiday opening"
    " must be assigned to its class until {last_day}, even if it attends another kindergarten in the holidays.",
)


def _ended_early(periods: list[Period], year: SchoolYear, *, on_duty: bool) -> Finding | None:
    """
    Return the finding that none of *periods* reaches the end of the school year, with the last day that one does reach.

    >>> year = SchoolYear(2023)
    >>> _ended_early([year.period], year, on_duty=True)
    >>> _ended_early([Period(year.start, year.end - _DAY)], year, on_duty=True).code
    'PUP-305'
    """
    ends = [period.end for period in periods if period.end is not None]
    if len(ends) < len(periods):
        return None
    rule = ASSIGNMENT_ENDED_EARLY if on_duty else ASSIGNMENT_ENDED_EARLY_OFF_DUTY
    return rule.when(max(ends) < year.end, last_day=year.end, ends_on=max(ends))


def _holiday_break(reached: date | None, back_on: date, year: SchoolYear) -> Finding | None:
    """
    Return the finding that a day of July or August of *year* lies after *reached* and before *back_on*; *reached* None is no end.

    >>> year = SchoolYear(2023)
    >>> _holiday_break(date(2024, 6, 29), date(2024, 7, 1), year)
    >>> _holiday_break(date(2024, 6, 29), date(2024, 7, 2), year).code
    'PUP-306'
    """
    if reached is None or reached >= back_on - _DAY:
        return None
    first_day, last_day = reached + _DAY, back_on - _DAY
    holidays = Period(year.end.replace(month=_FIRST_HOLIDAY_MONTH, day=1), year.end)
    in_holidays = Period(first_day, last_day).overlaps(holidays)
    return HOLIDAY_BREAK_SHOWN.when(in_holidays, "period", first_day=first_day, last_day=last_day)


def _holiday_breaks(
    assignments: tuple[ClassAssignment, ...], places: list[int], year: SchoolYear
) -> list[tuple[int, Finding]]:
    """Return each break in *year*, with the place of the assignment after it; *places* are those to one kindergarten, by start."""
    ends = (assignments[place].period.end for place in places)
    breaks = (
        (place, _holiday_break(reached, assignments[place].period.start, year))
        for place, reached in zip(places[1:], accumulate(ends, _latest), strict=False)
    )
    return [(place, shown) for place, shown in breaks if shown is not None]


def _latest(one: date | None, other: date | None) -> date | None:
    """Return the later of two last days; None is no end."""
    return None if one is None or other is None else max(one, other)


def _by_year(assignments: tuple[ClassAssignment, ...], rspo: int) -> dict[SchoolYear | None, list[int]]:
    """
    Return the places of the *assignments* to the kindergarten *rspo*, all year round, by start, in the school years of their starts.

    None are the few days at the ends of the calendar that belong to no school year.
    """
    years: dict[SchoolYear | None, list[int]] = {}
    for place in sorted(range(len(assignments)), key=lambda place: assignments[place].period.start):
        ours = assignments[place].school_class
        if ours.institution.rspo == rspo and ours.kind is ClassKind.BASIC and not ours.holiday:
            years.setdefault(_school_year(assignments[place].period.start), []).append(place)
    return years


def _school_year(day: date) -> SchoolYear | None:
    try:
        return SchoolYear.of(day)
    except InvalidValueError:
        return None


def holiday_breaks_by_place(assignments: tuple[ClassAssignment, ...]) -> list[tuple[int, Finding]]:
    """
    Return each holiday break between the assignments of one child (PUP-306), with the place of the assignment after it.

    Days at the ends of the calendar, which belong to no school year, are passed over.

    >>> holiday_breaks_by_place(())
    []
    """
    institutions = (each.school_class.institution for each in assignments)
    kindergartens = dict.fromkeys(each.rspo for each in institutions if each.kind is InstitutionKind.KINDERGARTEN)
    return [
        shown
        for rspo in kindergartens
        for year, places in _by_year(assignments, rspo).items()
        if year is not None
        for shown in _holiday_breaks(assignments, places, year)
    ]


def check_own_child(assignments: Iterable[ClassAssignment], kindergarten: Institution, *, on_duty: bool) -> Findings:
    """
    Return where a child who attends *kindergarten* all year is not assigned to it until 31 August without a holiday break.

    *assignments* are all those of one child; only basic classes at *kindergarten* that are no holiday classes count. Each school
    year is judged by itself, by the day on which an assignment starts; only days of July and August make a holiday break.
    *on_duty* is whether the kindergarten has a holiday opening. Do not ask about a child who left for good. A break is found at
    the assignment after it: `[2].period`. Raises `InvalidValueError` for assignments of several children. Source: section 3.1 of
    the guide.

    >>> from sio_rules import InstitutionKind, Level, SchoolClass
    >>> ours = Institution(rspo=12_345, kind=InstitutionKind.KINDERGARTEN)
    >>> bees = SchoolClass(institution=ours, key=1, kind=ClassKind.BASIC, level=Level.PRESCHOOL)
    >>> year = ClassAssignment("a child", bees, Period(date(2023, 9, 1), date(2024, 6, 30)))
    >>> check_own_child([year], ours, on_duty=True).codes, check_own_child([year], ours, on_duty=False).codes
    (('PUP-305',), ('PUP-311',))
    """
    expect("assignments", assignments, Iterable)
    expect("kindergarten", kindergarten, Institution)
    expect("on_duty", on_duty, bool)
    rows = tuple(assignments)
    expect_one_pupil("assignments", rows)
    findings: list[Finding | Findings | None] = []
    for year, places in _by_year(rows, kindergarten.rspo).items():
        if year is None:
            raise InvalidValueError("assignments")
        findings += [found(shown).moved_under(f"[{place}]") for place, shown in _holiday_breaks(rows, places, year)]
        findings.append(_ended_early([rows[place].period for place in places], year, on_duty=on_duty))
    return found(*findings)
