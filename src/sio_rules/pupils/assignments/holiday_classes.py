"""
Guests of a kindergarten on holiday duty, and the classes that are registered for them (oddział wakacyjny).

Children of other kindergartens are registered and assigned to a basic class of the one on duty, so that they have two assignments at
once (A-19).
"""

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.errors import InvalidValueError
from sio_rules.periods import Period
from sio_rules.rule import Decision, Findings, Rule, Severity, found

_BASIS = (PUPILS_GUIDE.section("3.1"),)

_LANGUAGE = "inny"
_DESCRIPTION = "oddział wakacyjny"
_ORDINARY_SIZE_CHILDREN = 25
"""The number that the instruction names as what a holiday class may exceed."""


@frozen(kw_only=True)
class HolidayClass(Value):
    """Hold a class for guests of a holiday duty, with the foreign language and the description as typed ("" is left empty)."""

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
    pl="Instrukcja nie podaje, ile dzieci może być w zwykłym oddziale; liczbę {limit} wymienia tylko przy oddziale"
    " wakacyjnym.",
    en="The guide does not say how many children an ordinary class may have; it mentions {limit} only for a holiday class.",
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


def check_guest(assignment: ClassAssignment, attends: Period) -> Findings:
    """
    Return what is wrong with the *assignment* of a child of another kindergarten that *attends* a duty for these days (PUP-307).

    *attends* has an end; raises `InvalidValueError` where it has none. Source: section 3.1 of the instruction.

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
    Return whether the number of children in *school_class* is without a limit: for a holiday class it is (PUP-308).

    For another class there is no answer: the instruction names no limit, only 25 as what a holiday class may exceed.

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
    Return where *holiday_class* is not registered as the instruction asks: its language, its description; WARNINGs (A-49).

    Capital letters and spaces around do not matter; the description may hold more words.

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
