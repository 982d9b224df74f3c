"""
Kindergartens in the summer holidays: their own children stay assigned, and guests come for the time of a holiday duty.

A child that attends all year is assigned to its class until 31 August without a break, whether it comes in the holidays or not, and
whether its kindergarten is on duty or another takes it in. Children of other kindergartens are registered and assigned to a basic
class of the one on duty (oddział wakacyjny), so that they have two assignments at once (A-19).
"""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import accumulate

from attrs import field, frozen

from sio_rules._expect import expect, expect_each
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period, SchoolYear
from sio_rules.rule import Decision, Finding, Findings, Rule, Severity, found

_BASIS = (PUPILS_GUIDE.section("3.1"),)

HOLIDAY_LANGUAGE = "inny"
HOLIDAY_DESCRIPTION = "oddział wakacyjny"
_ORDINARY_SIZE_CHILDREN = 25
"""The number that the instruction names as what a holiday class may exceed."""
_FIRST_HOLIDAY_MONTH = 7
_DAY = timedelta(days=1)


@frozen(kw_only=True)
class HolidayClass(Value):
    """Hold a class for guests of a holiday duty, with the foreign language and the description as typed ("" is left empty)."""

    school_class: SchoolClass
    language: str = field(default="", repr=False)
    description: str = field(default="", repr=False)


ASSIGNMENT_ENDED_EARLY = Rule(
    code="PUP-305",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dziecko uczęszczające cały rok do przedszkola pełniącego dyżur jest przypisane do swojego oddziału do {last_day},"
    " choćby nie przychodziło w wakacje; przypisanie kończy się {ends_on}.",
    en="A child that attends a kindergarten on holiday duty all year is assigned to its class until {last_day}, even if it does not come"
    " in the holidays; the assignment ends on {ends_on}.",
)
HOLIDAY_BREAK_SHOWN = Rule(
    code="PUP-306",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Przedszkole nie wykazuje przerwy wakacyjnej; między przypisaniami dziecka jest przerwa od {first_day} do {last_day}.",
    en="A kindergarten shows no holiday break; between the child's assignments there is one from {first_day} to {last_day}.",
)
GUEST_NOT_IN_BASIC_CLASS = Rule(
    code="PUP-307a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dziecko z innego przedszkola przypisuje się na czas dyżuru do oddziału podstawowego, a nie: {class_kind}.",
    en="A child of another kindergarten is assigned for the duty to a basic class, not to: {class_kind}.",
)
GUEST_ASSIGNED_FOR_ANOTHER_TIME = Rule(
    code="PUP-307b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dziecko z innego przedszkola jest przypisane na czas, przez który uczęszcza: od {first_day} do {last_day}.",
    en="A child of another kindergarten is assigned for the time that it attends: from {first_day} to {last_day}.",
)
SIZE_NOT_LIMITED = Rule(
    code="PUP-308a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="W oddziale wakacyjnym może być więcej niż {limit} dzieci.",
    en="A holiday class may have more than {limit} children.",
)
ORDINARY_SIZE_NOT_NAMED = Rule(
    code="PUP-308b",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Instrukcja nie podaje, ile dzieci może być w zwykłym oddziale; {limit} wymienia tylko przy oddziale wakacyjnym.",
    en="The instruction does not say how many children an ordinary class may have; it names {limit} for a holiday class only.",
)
HOLIDAY_CLASS_WITH_LANGUAGE = Rule(
    code="PUP-309",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="W oddziale wakacyjnym instrukcja prosi o wybranie języka obcego „inny”.",
    en="For a holiday class the instruction asks that the foreign language be „inny” (another).",
    reading="A-49",
)
HOLIDAY_CLASS_NOT_DESCRIBED = Rule(
    code="PUP-310",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Instrukcja prosi, by opis nazywał ten oddział oddziałem wakacyjnym.",
    en="The instruction asks that the description call this class a holiday class (oddział wakacyjny).",
    reading="A-49",
)
ASSIGNMENT_ENDED_EARLY_OFF_DUTY = Rule(
    code="PUP-311",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dziecko uczęszczające cały rok do przedszkola bez dyżuru jest przypisane do swojego oddziału do {last_day},"
    " choćby w wakacje chodziło do innego; przypisanie kończy się {ends_on}.",
    en="A child that attends a kindergarten without holiday duty all year is assigned to its class until {last_day}, even if it goes to"
    " another in the holidays; the assignment ends on {ends_on}.",
)


def _ended_early(periods: list[Period], year: SchoolYear, *, on_duty: bool) -> Finding | None:
    """
    Return the finding that none of *periods* reaches the end of the school year; the last day that one does reach is told.

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
    in_holidays = Period(first_day, last_day).overlap(holidays) is not None
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
    Return each holiday break that a kindergarten shows of one child (PUP-306), with the place of the assignment after it.

    Days at the ends of the calendar, which belong to no school year, are passed over.

    >>> holiday_breaks_by_place(())
    []
    """
    expect("assignments", assignments, tuple)
    expect_each("assignments", assignments, ClassAssignment)
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
    Return where a child that attends *kindergarten* all year is not assigned to it until 31 August, without a holiday break.

    *assignments* are all of one child; those to other institutions, to holiday classes and to other than basic classes are passed
    over. Each school year is judged by itself, by the day on which an assignment starts; only days of July and August make
    a holiday break. A child that left for good is not asked about here. The field of a break is the assignment after it:
    `[2].period`. Source: section 3.1 of the instruction.

    >>> from sio_rules import InstitutionKind, Level
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
    expect_each("assignments", rows, ClassAssignment)
    findings: list[Finding | Findings | None] = []
    for year, places in _by_year(rows, kindergarten.rspo).items():
        if year is None:
            raise InvalidValueError("assignments")
        findings += [found(shown).moved_under(f"[{place}]") for place, shown in _holiday_breaks(rows, places, year)]
        findings.append(_ended_early([rows[place].period for place in places], year, on_duty=on_duty))
    return found(*findings)


def check_guest(assignment: ClassAssignment, attends: Period) -> Findings:
    """
    Return what is wrong with the *assignment* of a child of another kindergarten that *attends* a duty for these days (PUP-307).

    *attends* has an end; raises `InvalidValueError` where it has none. Source: section 3.1 of the instruction.

    >>> from sio_rules import InstitutionKind
    >>> theirs = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN)
    >>> bees = SchoolClass(institution=theirs, key=1, kind=ClassKind.BASIC, holiday=True)
    >>> july = Period(date(2024, 7, 1), date(2024, 7, 31))
    >>> check_guest(ClassAssignment("a child", bees, july), july)
    <Findings: none>
    >>> check_guest(ClassAssignment("a child", bees, Period(july.start, date(2024, 8, 1))), july).codes
    ('PUP-307b',)
    """
    expect("assignment", assignment, ClassAssignment)
    expect("attends", attends, Period)
    if attends.end is None:
        raise InvalidValueError("attends", wanted="a period with an end")
    kind, other_time = assignment.school_class.kind, assignment.period != attends
    return found(
        GUEST_NOT_IN_BASIC_CLASS.when(kind is not ClassKind.BASIC, "school_class", class_kind=kind),
        GUEST_ASSIGNED_FOR_ANOTHER_TIME.when(other_time, "period", first_day=attends.start, last_day=attends.end),
    )


def has_no_size_limit(school_class: SchoolClass) -> Decision[bool]:
    """
    Return whether the number of children in *school_class* is without a limit: for a holiday class it is (PUP-308).

    For another class there is no answer: the instruction names no limit, only 25 as what a holiday class may exceed.

    >>> from sio_rules import InstitutionKind
    >>> ours = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN)
    >>> has_no_size_limit(SchoolClass(institution=ours, key=1, kind=ClassKind.BASIC, holiday=True)).outcome
    True
    """
    expect("school_class", school_class, SchoolClass)
    if school_class.holiday:
        return SIZE_NOT_LIMITED.decides(school_class.holiday, limit=_ORDINARY_SIZE_CHILDREN)
    return Decision.founders(ORDINARY_SIZE_NOT_NAMED.finding(limit=_ORDINARY_SIZE_CHILDREN))


def check_holiday_class(holiday_class: HolidayClass) -> Findings:
    """
    Return where *holiday_class* is not registered as the instruction asks: its language, its description; WARNINGs (A-49).

    Capital letters and spaces around do not matter; the description may hold more words.

    >>> from sio_rules.institutions import InstitutionKind
    >>> theirs = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN)
    >>> bees = SchoolClass(institution=theirs, key=1, kind=ClassKind.BASIC, holiday=True)
    >>> check_holiday_class(HolidayClass(school_class=bees, language="Inny")).codes
    ('PUP-310',)
    """
    expect("holiday_class", holiday_class, HolidayClass)
    return found(
        HOLIDAY_CLASS_WITH_LANGUAGE.when(holiday_class.language.strip().casefold() != HOLIDAY_LANGUAGE, "language"),
        HOLIDAY_CLASS_NOT_DESCRIBED.when(HOLIDAY_DESCRIPTION not in holiday_class.description.casefold(), "description"),
    )
