"""
Guests of a kindergarten with a holiday opening, and the classes that are registered for them (oddział wakacyjny).

Children of other kindergartens are registered at the open one and assigned to a basic class there, so that they have two
assignments at the same time (A-19).
"""

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.errors import InvalidValueError
from sio_rules.periods import Period
from sio_rules.rule import Decision, Finding, Findings, Rule, Severity, found

_BASIS = (PUPILS_GUIDE.section("3.1"),)

_LANGUAGE = "inny"
_DESCRIPTION = "oddział wakacyjny"
_JULY, _AUGUST = 7, 8
_ORDINARY_SIZE_CHILDREN = 25
"""The number of children that a holiday class may exceed, as the guide says."""


@frozen(kw_only=True)
class HolidayClass(Value):
    """Hold a class for guests of a holiday opening, with its foreign language and description as typed ("" is left empty)."""

    school_class: SchoolClass
    language: str = field(default="", repr=False)
    description: str = field(default="", repr=False)


GUEST_NOT_IN_BASIC_CLASS = Rule(
    code="PUP-307a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dziecko z innego przedszkola jest przypisane na czas dyżuru do niewłaściwego oddziału ({class_kind}): musi to być"
    " oddział podstawowy.",
    en="A child from another kindergarten is assigned to a class of the wrong kind ({class_kind}) for the holiday opening:"
    " it must be a basic class.",
)
GUEST_ASSIGNED_FOR_ANOTHER_TIME = Rule(
    code="PUP-307b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Przypisanie dziecka z innego przedszkola nie odpowiada czasowi uczęszczania: dziecko musi być przypisane od"
    " {first_day} do {last_day}.",
    en="The assignment of a child from another kindergarten does not match the time of attendance: the child must be"
    " assigned from {first_day} to {last_day}.",
)
OUTSIDE_THE_HOLIDAYS = Rule(
    code="PUP-307c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Przypisanie do oddziału wakacyjnego, które zaczyna się {first_day}, wykracza poza lipiec i sierpień jednego roku, a"
    " dyżur pełni się w okresie wakacyjnym.",
    en="The assignment to a holiday class that begins on {first_day} goes beyond July and August of one year, but a holiday"
    " opening is in the summer holidays.",
)
SIZE_NOT_LIMITED = Rule(
    code="PUP-308a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Liczba dzieci w oddziale wakacyjnym może być większa niż {limit}.",
    en="The number of children in a holiday class may exceed {limit}.",
)
ORDINARY_SIZE_NOT_NAMED = Rule(
    code="PUP-308b",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Instrukcja nie podaje, ile dzieci może być w zwykłym oddziale; wymienia liczbę tylko przy oddziale wakacyjnym"
    " ({limit}).",
    en="The guide does not say how many children an ordinary class may have; it gives a number only for a holiday class"
    " ({limit}).",
)
HOLIDAY_CLASS_WITH_LANGUAGE = Rule(
    code="PUP-309",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="W danych oddziału wakacyjnego nie wybrano języka obcego „inny”, o co prosi instrukcja.",
    en="The foreign language “inny” (other), which the guide asks for, is not selected for the holiday class.",
    reading="A-49",
)
HOLIDAY_CLASS_NOT_DESCRIBED = Rule(
    code="PUP-310",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="W opisie oddziału wakacyjnego nie ma nazwy „oddział wakacyjny”, o którą prosi instrukcja.",
    en="The description of the holiday class does not have the name “oddział wakacyjny” (holiday class), which the guide"
    " asks for.",
    reading="A-49",
)


def outside_the_holidays(assignment: ClassAssignment) -> Finding | None:
    """
    Return the finding that *assignment* to a holiday class has a day outside July and August of one year, or None (PUP-307c).

    An assignment without an end goes beyond them. Other classes have nothing to find.

    >>> from datetime import date
    >>> from sio_rules import Institution, InstitutionKind
    >>> theirs = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN)
    >>> bees = SchoolClass(institution=theirs, key=1, kind=ClassKind.BASIC, holiday=True)
    >>> july = Period(date(2024, 7, 1), date(2024, 7, 31))
    >>> outside_the_holidays(ClassAssignment("a child", bees, july))
    >>> outside_the_holidays(ClassAssignment("a child", bees, Period(date(2024, 6, 30), july.end))).code
    'PUP-307c'
    """
    expect("assignment", assignment, ClassAssignment)
    first_day, last_day = assignment.period.start, assignment.period.end
    within = (
        last_day is not None and first_day.year == last_day.year and first_day.month >= _JULY and last_day.month <= _AUGUST
    )
    return OUTSIDE_THE_HOLIDAYS.when(assignment.school_class.holiday and not within, "period", first_day=first_day)


def check_guest(assignment: ClassAssignment, attends: Period) -> Findings:
    """
    Return what is wrong with the *assignment* of a guest, a child of another kindergarten (PUP-307).

    *attends* are the days for which the child attends the holiday opening. Raises `InvalidValueError` for a period without an end.
    Source: section 3.1 of the guide.

    >>> from datetime import date
    >>> from sio_rules import Institution, InstitutionKind
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
    Return whether *school_class* has no limit on the number of children: a holiday class has none (PUP-308).

    For another class there is no answer: the guide names no limit, only the number that a holiday class may exceed.

    >>> from sio_rules import Institution, InstitutionKind
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
    Return where the language or description of *holiday_class* is not what the guide asks for: WARNINGs (A-49).

    Case and blanks around do not matter; the description may have more words.

    >>> from sio_rules import Institution, InstitutionKind
    >>> theirs = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN)
    >>> bees = SchoolClass(institution=theirs, key=1, kind=ClassKind.BASIC, holiday=True)
    >>> check_holiday_class(HolidayClass(school_class=bees, language="Inny")).codes
    ('PUP-310',)
    """
    expect("holiday_class", holiday_class, HolidayClass)
    return found(
        HOLIDAY_CLASS_WITH_LANGUAGE.when(holiday_class.language.strip().casefold() != _LANGUAGE, "language"),
        HOLIDAY_CLASS_NOT_DESCRIBED.when(_DESCRIPTION not in holiday_class.description.casefold(), "description"),
    )
