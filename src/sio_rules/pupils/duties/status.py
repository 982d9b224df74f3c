"""
What SIO answers to a query whether a duty is fulfilled: the statuses in their order, and what they do not prove.

A person without identification data in SIO, or without an assignment that shows a duty to be fulfilled, may still fulfil it:
the authority checks further.

Not modelled here: what the guide leaves open: whether certain artistic schools give general education at primary level
(`MIXED_LEVELS`), and the status of a course beside a class of another school. There is no answer then.
"""

from collections.abc import Iterable
from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.classes import ClassAssignment, ClassKind, expect_one_pupil
from sio_rules.institutions import InstitutionKind
from sio_rules.rule import Decision, Finding, Findings, Rule, Severity, found

from .answers import FULFILLED_IN, MIXED_LEVELS, DutyStatus
from .query import Duty, current_year

_BASIS = (SIO_ACT.art("53a"), PUPILS_GUIDE.section("3.4"))
_ANY = frozenset(InstitutionKind)

NO_IDENTITY = Rule(
    code="PUP-357a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="W bazie danych SIO nie ma danych identyfikacyjnych osoby.",
    en="SIO has no identification data of the person.",
)
IN_PRESCHOOL_CLASS = Rule(
    code="PUP-357b",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Osoba ma w roku szkolnym {school_year} przypisanie do oddziału wychowania przedszkolnego ({institution_kind}).",
    en="The person has an assignment to a class of preschool education ({institution_kind}) in the school year"
    " {school_year}.",
)
IN_SCHOOL_CLASS = Rule(
    code="PUP-357c",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="W dniu {on} osoba ma przypisanie do oddziału podstawowego lub przygotowawczego szkoły z kształceniem ogólnym na"
    " poziomie szkoły podstawowej ({institution_kind}).",
    en="On {on} the person has an assignment to a basic or preparatory class of a school that gives general education at"
    " primary level ({institution_kind}).",
)
IN_RW_CLASS = Rule(
    code="PUP-357d",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Osoba ma w roku szkolnym {school_year} przypisanie do zajęć rewalidacyjno-wychowawczych ({institution_kind}).",
    en="The person has an assignment to RW ({institution_kind}) in the school year {school_year}.",
)
NO_PRIMARY_DUTY_FOUND = Rule(
    code="PUP-357e",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Osoba nie ma przypisania, które oznacza spełnianie obowiązku rocznego przygotowania przedszkolnego lub obowiązku"
    " szkolnego, ani przypisania do zajęć rewalidacyjno-wychowawczych.",
    en="The person has no assignment that shows the compulsory preschool year or compulsory schooling to be fulfilled, and"
    " none to RW.",
)
LEVEL_NOT_STATED = Rule(
    code="PUP-357f",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Osoba ma przypisanie w podmiocie ({institution_kind}), o którym instrukcja nie mówi, czy realizuje kształcenie"
    " ogólne na poziomie szkoły podstawowej.",
    en="The person has an assignment at an entity ({institution_kind}) of which the guide does not say whether it gives"
    " general education at primary level.",
)
BASIC_AND_RW_AT_ONCE = Rule(
    code="PUP-357g",
    basis=(*_BASIS, PUPILS_GUIDE.section("4")),
    severity=Severity.WARNING,
    pl="W roku szkolnym {school_year} przypisania do oddziału podstawowego lub przygotowawczego i do zajęć"
    " rewalidacyjno-wychowawczych trwają jednocześnie, co jest niedopuszczalne.",
    en="In the school year {school_year}, assignments to a basic or preparatory class and to RW run at the same time, which"
    " is not allowed.",
)
IN_LEARNING_CLASS = Rule(
    code="PUP-358a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Osoba ma w roku szkolnym {school_year} przypisanie do oddziału podstawowego lub przygotowawczego szkoły"
    " ponadpodstawowej ({institution_kind}).",
    en="The person has an assignment to a basic or preparatory class of a post-primary school ({institution_kind}) in the"
    " school year {school_year}.",
)
NO_LEARNING_DUTY_FOUND = Rule(
    code="PUP-358b",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Osoba nie ma przypisania do oddziału szkoły ponadpodstawowej, do zajęć rewalidacyjno-wychowawczych ani do"
    " kwalifikacyjnego kursu zawodowego (KKZ).",
    en="The person has no assignment to a class of a post-primary school, to RW or to a vocational qualification course"
    " (KKZ).",
)
ON_QUALIFYING_COURSE_ONLY = Rule(
    code="PUP-359a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Osoba ma w roku szkolnym {school_year} przypisanie do kwalifikacyjnego kursu zawodowego (KKZ) w podmiocie"
    " ({institution_kind}), a nie ma przypisania do oddziału podstawowego ani przygotowawczego, ani do zajęć"
    " rewalidacyjno-wychowawczych.",
    en="In the school year {school_year} the person has an assignment to a vocational qualification course (KKZ) at an"
    " entity ({institution_kind}), and none to a basic or preparatory class or to RW.",
)
COURSE_BESIDE_ANOTHER_CLASS = Rule(
    code="PUP-359b",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Oprócz przypisania do kwalifikacyjnego kursu zawodowego (KKZ) osoba ma przypisanie do oddziału innej szkoły"
    " ({institution_kind}), a instrukcja nie przewiduje na to statusu.",
    en="Besides the assignment to a vocational qualification course (KKZ) the person has an assignment to a class of another"
    " school ({institution_kind}), and the guide provides no status for that.",
)
FOLLOW_UP_NEEDED = Rule(
    code="PUP-360",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Odpowiedź SIO nie dowodzi, że obowiązek nie jest spełniany; trzeba prowadzić dalsze czynności kontrolne w celu"
    " ustalenia stanu faktycznego.",
    en="SIO's answer does not prove that the duty is not fulfilled; the authority must continue its checks in order to"
    " establish the facts.",
)

_FOLLOWED_UP = frozenset({DutyStatus.NO_DATA, DutyStatus.NO_PRIMARY_DUTY, DutyStatus.NO_LEARNING_DUTY})


def needs_follow_up(status: DutyStatus) -> bool:
    """
    Whether *status* needs a further check, because it proves nothing about the duty (PUP-360).

    >>> needs_follow_up(DutyStatus.NO_DATA), needs_follow_up(DutyStatus.RW)
    (True, False)
    """
    expect("status", status, DutyStatus)
    return status in _FOLLOWED_UP


def _order(assignment: ClassAssignment) -> tuple[date, int]:
    """Return the sort key of an assignment; two at one institution need no order, as findings name only its kind."""
    return assignment.period.start, assignment.school_class.institution.rspo


def _of(assignments: list[ClassAssignment], *kinds: ClassKind) -> list[ClassAssignment]:
    return [each for each in assignments if each.school_class.kind in kinds]


def _at_once(basic: list[ClassAssignment], therapies: list[ClassAssignment]) -> bool:
    return any(one.period.overlap(other.period) for one in basic for other in therapies)


def _first(assignments: list[ClassAssignment], kinds: frozenset[InstitutionKind] = _ANY) -> InstitutionKind | None:
    """Return the kind of the institution of the first of *assignments* that is to one of *kinds*."""
    institution_kinds = [each.school_class.institution.kind for each in assignments]
    return next((kind for kind in institution_kinds if kind in kinds), None)


def duty_status(duty: Duty, assignments: Iterable[ClassAssignment] | None, *, on: date) -> Decision[DutyStatus]:
    """
    Return SIO's status, on the day *on*, of a person with these *assignments*; None is a person whom SIO does not know.

    Assignments of the school year of *on* count, and for compulsory schooling those that run on *on*. The answer is the
    first that applies of: a basic or preparatory class that fulfils the duty, a preschool class, RW, a vocational
    qualification course alone, none. A class in one of `MIXED_LEVELS` is a warning beside a surer answer (PUP-357f), and so
    are a basic or preparatory class and RW at the same time. There is no answer where the guide has none: a class in one of
    `MIXED_LEVELS` without a surer one, and a course beside a class of a school that does not fulfil the duty (PUP-359b).
    Whether the query is allowed: see `sio_rules.pupils.duties.query.check_duty_query`. Raises `InvalidValueError` for
    assignments of several pupils, and for the days that belong to no whole school year. Source: section 3.4 of the guide.

    >>> duty_status(Duty.LEARNING, None, on=date(2023, 10, 2)).outcome
    DutyStatus.NO_DATA
    >>> duty_status(Duty.SCHOOL, [], on=date(2023, 10, 2)).because.codes
    ('PUP-357e', 'PUP-360')
    """
    expect("duty", duty, Duty)
    expect("assignments", assignments, Iterable, type(None))
    year = current_year(on)
    if assignments is None:
        return Decision(DutyStatus.NO_DATA, because=found(NO_IDENTITY.finding(), FOLLOW_UP_NEEDED.finding()))
    rows = tuple(assignments)
    expect_one_pupil("assignments", rows)
    this_year = sorted((each for each in rows if each.period.overlap(year.period)), key=_order)
    basic, therapies = _of(this_year, ClassKind.BASIC, ClassKind.PREPARATORY), _of(this_year, ClassKind.RW)
    if duty is Duty.LEARNING:
        status, ground = _learning_status(basic, therapies, _of(this_year, ClassKind.KKZ), year.first)
        grounds = found(ground)
    else:
        status, grounds = _primary_status(basic, therapies, on, year.first)
    at_once = BASIC_AND_RW_AT_ONCE.when(_at_once(basic, therapies), "assignments", school_year=year.first)
    return Decision(status, because=found(grounds, at_once, FOLLOW_UP_NEEDED.when(status in _FOLLOWED_UP)))


def _primary_status(
    basic: list[ClassAssignment], therapies: list[ClassAssignment], on: date, school_year: int
) -> tuple[DutyStatus | None, Findings]:
    """Return status and grounds by the list for the compulsory preschool year and compulsory schooling."""
    running = [each for each in basic if each.period.covers(on) and not each.school_class.preschool]
    school = _first(running, FULFILLED_IN[DutyStatus.SCHOOL_DUTY])
    doubtful = _first(running, MIXED_LEVELS)
    preschool = _first([each for each in basic if each.school_class.preschool], FULFILLED_IN[DutyStatus.PRESCHOOL_DUTY])
    therapy = _first(therapies)
    if school is not None:
        return DutyStatus.SCHOOL_DUTY, found(IN_SCHOOL_CLASS.finding(on=on, institution_kind=school))
    unclear = LEVEL_NOT_STATED.when(doubtful is not None, "assignments", institution_kind=doubtful)
    if preschool is not None:
        ground = IN_PRESCHOOL_CLASS.finding(school_year=school_year, institution_kind=preschool)
        return DutyStatus.PRESCHOOL_DUTY, found(ground, unclear)
    if therapy is not None:
        return DutyStatus.RW, found(IN_RW_CLASS.finding(school_year=school_year, institution_kind=therapy), unclear)
    if unclear is not None:
        return None, found(unclear)
    return DutyStatus.NO_PRIMARY_DUTY, found(NO_PRIMARY_DUTY_FOUND.finding())


def _learning_status(
    basic: list[ClassAssignment], therapies: list[ClassAssignment], courses: list[ClassAssignment], school_year: int
) -> tuple[DutyStatus | None, Finding]:
    """Return status and ground by the list for compulsory education."""
    school = _first(basic, FULFILLED_IN[DutyStatus.LEARNING_DUTY])
    another_school = _first(basic)
    therapy = _first(therapies)
    course = _first(courses)
    if school is not None:
        return DutyStatus.LEARNING_DUTY, IN_LEARNING_CLASS.finding(school_year=school_year, institution_kind=school)
    if therapy is not None:
        return DutyStatus.RW, IN_RW_CLASS.finding(school_year=school_year, institution_kind=therapy)
    if course is not None and another_school is not None:
        return None, COURSE_BESIDE_ANOTHER_CLASS.finding("assignments", institution_kind=another_school)
    if course is not None:
        return DutyStatus.KKZ, ON_QUALIFYING_COURSE_ONLY.finding(school_year=school_year, institution_kind=course)
    return DutyStatus.NO_LEARNING_DUTY, NO_LEARNING_DUTY_FOUND.finding()
