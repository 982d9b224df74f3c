"""
What SIO answers when the fulfilment of a duty is controlled: the statuses in their order, and what they do not mean.

A person without identity in SIO, or without the assignment that would fulfil a duty, may break it or not: the control goes on.

Not modelled here: what the instruction does not say: whether certain special schools give general education at the level of primary schools
(`MIXED_LEVELS`), and what is answered about a course beside a class of another school. There is no answer then.
"""

from collections.abc import Iterable
from datetime import date

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.institutions import InstitutionKind
from sio_rules.rule import Decision, Finding, Rule, Severity, found

from .answers import LEARNING_SCHOOLS, MIXED_LEVELS, PRESCHOOL_PLACES, PRIMARY_LEVEL, DutyStatus
from .query import Duty, current_year

_CONTROL = (SIO_ACT.art("53a"), PUPILS_GUIDE.section("3.4"))
_SCHOOL_CLASSES = frozenset({ClassKind.BASIC, ClassKind.PREPARATORY})


NO_IDENTITY = Rule(
    code="PUP-357a",
    basis=_CONTROL,
    severity=Severity.GROUND,
    pl="W bazie danych SIO nie ma danych identyfikacyjnych tej osoby.",
    en="SIO has no identity of this person.",
)
IN_PRESCHOOL_CLASS = Rule(
    code="PUP-357b",
    basis=_CONTROL,
    severity=Severity.GROUND,
    pl="W roku szkolnym, który zaczął się {start}, jest przypisanie do oddziału wychowania przedszkolnego ({kind}).",
    en="In the school year that began on {start} there is an assignment to a class of preschool education ({kind}).",
)
IN_SCHOOL_CLASS = Rule(
    code="PUP-357c",
    basis=_CONTROL,
    severity=Severity.GROUND,
    pl="Dnia {on} trwa przypisanie do oddziału podstawowego lub przygotowawczego szkoły z kształceniem ogólnym na poziomie"
    " szkoły"
    " podstawowej ({kind}).",
    en="On {on} an assignment runs to a basic or preparatory class of a school with general education at the level of a"
    " primary"
    " school ({kind}).",
)
IN_RW_CLASS = Rule(
    code="PUP-357d",
    basis=_CONTROL,
    severity=Severity.GROUND,
    pl="W roku szkolnym, który zaczął się {start}, jest przypisanie do zajęć rewalidacyjno-wychowawczych ({kind}).",
    en="In the school year that began on {start} there is an assignment to rewalidacyjno-wychowawcze classes ({kind}).",
)
NO_PRIMARY_DUTY_FOUND = Rule(
    code="PUP-357e",
    basis=_CONTROL,
    severity=Severity.GROUND,
    pl="Nie ma przypisania, które spełnia obowiązek rocznego przygotowania przedszkolnego lub szkolny, ani do zajęć"
    " rewalidacyjno-wychowawczych.",
    en="There is no assignment that fulfils the duty of preschool preparation or the school duty, nor one to"
    " rewalidacyjno-wychowawcze classes.",
)
LEVEL_NOT_STATED = Rule(
    code="PUP-357f",
    basis=_CONTROL,
    severity=Severity.WARNING,
    pl="Instrukcja nie mówi, czy „{kind}” realizuje kształcenie ogólne na poziomie szkoły podstawowej, a tylko tam jest"
    " przypisanie.",
    en="The instruction does not say whether a {kind} gives general education at the level of a primary school, and the only"
    " assignment is there.",
)
BASIC_AND_RW = Rule(
    code="PUP-357g",
    basis=(*_CONTROL, PUPILS_GUIDE.section("4")),
    severity=Severity.WARNING,
    pl="W roku szkolnym, który zaczął się {start}, przypisania do oddziału podstawowego lub przygotowawczego i do zajęć"
    " rewalidacyjno-wychowawczych trwają jednocześnie, co jest niedopuszczalne.",
    en="In the school year that began on {start} assignments to a basic or preparatory class and to"
    " rewalidacyjno-wychowawcze"
    " classes run at the same time, which is not allowed.",
)
IN_LEARNING_CLASS = Rule(
    code="PUP-358a",
    basis=_CONTROL,
    severity=Severity.GROUND,
    pl="W roku szkolnym, który zaczął się {start}, jest przypisanie do oddziału podstawowego lub przygotowawczego szkoły"
    " ponadpodstawowej ({kind}).",
    en="In the school year that began on {start} there is an assignment to a basic or preparatory class of a secondary or"
    " post-secondary school ({kind}).",
)
NO_LEARNING_DUTY_FOUND = Rule(
    code="PUP-358b",
    basis=_CONTROL,
    severity=Severity.GROUND,
    pl="Nie ma przypisania do oddziału szkoły ponadpodstawowej, do zajęć rewalidacyjno-wychowawczych ani do KKZ.",
    en="There is no assignment to a class of a secondary school, to rewalidacyjno-wychowawcze classes or to a qualifying"
    " course.",
)
ON_QUALIFYING_COURSE_ONLY = Rule(
    code="PUP-359a",
    basis=_CONTROL,
    severity=Severity.GROUND,
    pl="W roku szkolnym, który zaczął się {start}, jest tylko przypisanie do kwalifikacyjnego kursu zawodowego ({kind}).",
    en="In the school year that began on {start} there is an assignment to a qualifying vocational course only ({kind}).",
)
COURSE_BESIDE_ANOTHER_CLASS = Rule(
    code="PUP-359b",
    basis=_CONTROL,
    severity=Severity.WARNING,
    pl="Oprócz kwalifikacyjnego kursu zawodowego jest przypisanie do oddziału innej szkoły ({kind}): instrukcja nie"
    " przewiduje"
    " na to statusu.",
    en="Beside a qualifying vocational course there is an assignment to a class of another school ({kind}): the instruction"
    " has no"
    " status for that.",
)
FOLLOW_UP_NEEDED = Rule(
    code="PUP-360",
    basis=_CONTROL,
    severity=Severity.GROUND,
    pl="To nie dowodzi, że obowiązek nie jest spełniany: trzeba dalej kontrolować, jak jest naprawdę.",
    en="That does not prove that the duty is not fulfilled: the control goes on to find out how it really is.",
)

_FOLLOWED_UP = frozenset({DutyStatus.NO_DATA, DutyStatus.NO_PRIMARY_DUTY, DutyStatus.NO_LEARNING_DUTY})


def needs_follow_up(status: DutyStatus) -> bool:
    """
    Tell whether *status* asks for further control, for it says neither that the duty is fulfilled nor that it is broken (PUP-360).

    >>> needs_follow_up(DutyStatus.NO_DATA), needs_follow_up(DutyStatus.RW)
    (True, False)
    """
    expect("status", status, DutyStatus)
    return status in _FOLLOWED_UP


def _answer(status: DutyStatus, *grounds: Finding | None) -> Decision[DutyStatus]:
    follow_up = FOLLOW_UP_NEEDED.finding() if needs_follow_up(status) else None
    return Decision(status, because=found(*grounds, follow_up))


def _in(assignments: list[ClassAssignment], kinds: frozenset[InstitutionKind]) -> InstitutionKind | None:
    """Return the kind of the institution of the first of *assignments* that is to one of *kinds*."""
    return next(
        (each.school_class.institution.kind for each in assignments if each.school_class.institution.kind in kinds), None
    )


def _order(assignment: ClassAssignment) -> tuple[date, int, int]:
    """So that the order in which assignments come does not matter."""
    school_class = assignment.school_class
    return assignment.period.start, school_class.institution.rspo, school_class.key


def _at_once(classes: list[ClassAssignment], therapies: list[ClassAssignment]) -> bool:
    return any(one.period.overlap(other.period) for one in classes for other in therapies)


def duty_status(duty: Duty, assignments: Iterable[ClassAssignment] | None, *, on: date) -> Decision[DutyStatus]:
    """
    Decide what SIO answers on the day *on* about a person with these *assignments*; None is a person whom SIO does not know.

    Assignments of the school year of *on* count, and for the school duty those that run on *on*. The first status that fits, in this
    order: fulfils by a basic or preparatory class, preschool class, RW, qualifying course alone, none. Whether one may ask at all is told by
    `sio_rules.pupils.duties.query.check_duty_query`. No answer where the instruction has none: a class in one of `MIXED_LEVELS` only
    (PUP-357f), a course beside a class of a school that does not fulfil the duty (PUP-359b). A
    basic or preparatory class and RW at the same time are told besides. Source: section 3.4 of the instruction.

    >>> duty_status(Duty.LEARNING, None, on=date(2023, 10, 2)).outcome
    DutyStatus.NO_DATA
    >>> duty_status(Duty.SCHOOL, [], on=date(2023, 10, 2)).because.codes
    ('PUP-357e', 'PUP-360')
    """
    expect("duty", duty, Duty)
    expect("assignments", assignments, Iterable, type(None))
    year = current_year(on)
    if assignments is None:
        return _answer(DutyStatus.NO_DATA, NO_IDENTITY.finding())
    rows = tuple(assignments)
    expect_each("assignments", rows, ClassAssignment)
    this_year = sorted((each for each in rows if each.period.overlap(year.period)), key=_order)
    therapies = [each for each in this_year if each.school_class.kind is ClassKind.RW]
    basic = [each for each in this_year if each.school_class.kind in _SCHOOL_CLASSES]
    at_once = BASIC_AND_RW.finding("assignments", start=year.start) if _at_once(basic, therapies) else None
    if duty is Duty.LEARNING:
        return _learning_status(basic, therapies, this_year, year.start, at_once)
    return _primary_status(basic, therapies, on, year.start, at_once)


def _primary_status(
    basic: list[ClassAssignment], therapies: list[ClassAssignment], on: date, start: date, at_once: Finding | None
) -> Decision[DutyStatus]:
    """Read the list for preschool preparation and school duty."""
    running = [each for each in basic if each.period.covers(on) and not each.school_class.preschool]
    preschool = [each for each in basic if each.school_class.preschool]
    if kind := _in(running, PRIMARY_LEVEL):
        return _answer(DutyStatus.SCHOOL_DUTY, IN_SCHOOL_CLASS.finding(on=on, kind=kind), at_once)
    if kind := _in(running, MIXED_LEVELS):
        return Decision.founders(LEVEL_NOT_STATED.finding("assignments", kind=kind), *found(at_once))
    if kind := _in(preschool, PRESCHOOL_PLACES):
        return _answer(DutyStatus.PRESCHOOL_DUTY, IN_PRESCHOOL_CLASS.finding(start=start, kind=kind), at_once)
    if therapies:
        kind = therapies[0].school_class.institution.kind
        return _answer(DutyStatus.RW, IN_RW_CLASS.finding(start=start, kind=kind), at_once)
    return _answer(DutyStatus.NO_PRIMARY_DUTY, NO_PRIMARY_DUTY_FOUND.finding())


def _learning_status(
    basic: list[ClassAssignment],
    therapies: list[ClassAssignment],
    this_year: list[ClassAssignment],
    start: date,
    at_once: Finding | None,
) -> Decision[DutyStatus]:
    """Read the list for the duty of learning."""
    if kind := _in(basic, LEARNING_SCHOOLS):
        return _answer(DutyStatus.LEARNING_DUTY, IN_LEARNING_CLASS.finding(start=start, kind=kind), at_once)
    if therapies:
        kind = therapies[0].school_class.institution.kind
        return _answer(DutyStatus.RW, IN_RW_CLASS.finding(start=start, kind=kind), at_once)
    courses = [each for each in this_year if each.school_class.kind is ClassKind.KKZ]
    if courses and basic:
        kind = basic[0].school_class.institution.kind
        return Decision.founders(COURSE_BESIDE_ANOTHER_CLASS.finding("assignments", kind=kind))
    if courses:
        kind = courses[0].school_class.institution.kind
        return _answer(DutyStatus.KKZ, ON_QUALIFYING_COURSE_ONLY.finding(start=start, kind=kind))
    return _answer(DutyStatus.NO_LEARNING_DUTY, NO_LEARNING_DUTY_FOUND.finding())
