"""
Kindergartens in the summer holidays: their own children stay assigned, and guests come for the time of a holiday duty.

A child that attends all year is assigned to its class until 31 August without a break, whether it comes in the holidays or not, and
whether its kindergarten is on duty or another takes it in. Children of other kindergartens are registered and assigned to a basic
class of the one on duty (oddział wakacyjny), so that they have two assignments at once (A-19).
"""

from collections.abc import Iterable
from datetime import timedelta

from attrs import field, frozen

from sio_rules._expect import expect, expect_each
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
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
    return rule.when(max(ends) < year.end, "assignments", last_day=year.end, ends_on=max(ends))


def _holiday_breaks(periods: list[Period], year: SchoolYear) -> Findings:
    """
    Return a finding for each break between one of *periods* (by start) and the next that has a day in July or August.

    >>> from datetime import date
    >>> until_june = Period(date(2023, 9, 1), date(2024, 6, 29))
    >>> _holiday_breaks([until_june, Period(date(2024, 7, 1), date(2024, 8, 31))], SchoolYear(2023))
    <Findings: none>
    >>> _holiday_breaks([until_june, Period(date(2024, 7, 2), date(2024, 8, 31))], SchoolYear(2023)).codes
    ('PUP-306',)
    """
    holidays = Period(year.end.replace(month=_FIRST_HOLIDAY_MONTH, day=1), year.end)
    breaks = []
    reached = periods[0].end
    for period in periods[1:]:
        if reached is None or reached >= year.end:
            break
        first_day, last_day = reached + _DAY, period.start - _DAY
        if first_day <= last_day and Period(first_day, last_day).overlap(holidays):
            breaks.append(HOLIDAY_BREAK_SHOWN.finding("assignments", first_day=first_day, last_day=last_day))
        reached = None if period.end is None else max(reached, period.end)
    return found(*breaks)


def check_own_child(assignments: Iterable[ClassAssignment], kindergarten: Institution, *, on_duty: bool) -> Findings:
    """
    Return where a child that attends *kindergarten* all year is not assigned to it until 31 August, without a holiday break.

    *assignments* are all of one child; those to other institutions, to holiday classes and to other than basic classes are passed
    over. Each school year is judged by itself, by the day on which an assignment starts; only days of July and August make
    a holiday break. A child that left for good is not asked about here. Source: section 3.1 of the instruction.

    >>> from datetime import date
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
    years: dict[SchoolYear, list[Period]] = {}
    for assignment in rows:
        ours = assignment.school_class
        if ours.institution == kindergarten and ours.kind is ClassKind.BASIC and not ours.holiday:
            try:
                year = SchoolYear.of(assignment.period.start)
            except InvalidValueError:
                raise InvalidValueError("assignments") from None
            years.setdefault(year, []).append(assignment.period)
    findings = []
    for year in sorted(years):
        periods = sorted(years[year], key=lambda period: period.start)
        findings += [*_holiday_breaks(periods, year), _ended_early(periods, year, on_duty=on_duty)]
    return found(*findings)


def check_guest(assignment: ClassAssignment, attends: Period) -> Findings:
    """
    Return what is wrong with the *assignment* of a child of another kindergarten that *attends* a duty for these days (PUP-307).

    *attends* has an end; raises `InvalidValueError` where it has none. Source: section 3.1 of the instruction.

    >>> from datetime import date
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
