"""
Leaving the home school for a MOW, MOS or SOSW, and what is registered there.

The home school ends both the class assignment and the schooling on the day before the admission. The centre registers the
resident from the day of the admission, and its special school assigns the pupil from that day, if the pupil attends it.

Not modelled here: a MOS without schools, whose residents may go on attending the home school: section 4 of the guide does not
mention it.
"""

from datetime import date, timedelta

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Decision, Finding, Findings, Rule, Severity, found

LEAVE_HOME_SCHOOL_FOR = frozenset({InstitutionKind.MOW, InstitutionKind.MOS, InstitutionKind.SOSW})
"""The centres for whose school a pupil leaves the home school."""

ENDS_THE_DAY_BEFORE = Rule(
    code="PUP-527a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Szkoła macierzysta kończy uczniowi przypisanie i naukę {last_day}, w dniu poprzedzającym przyjęcie do ośrodka"
    " ({admitted_on}).",
    en="The home school ends the pupil's assignment and schooling on {last_day}, the day before admission to the centre"
    " ({admitted_on}).",
)
ASSIGNMENT_ENDS_ON_WRONG_DAY = Rule(
    code="PUP-527b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Przypisanie do oddziału w szkole macierzystej nadal trwa albo zakończono je w niewłaściwym dniu: musi się zakończyć"
    " {last_day}, w dniu poprzedzającym przyjęcie do ośrodka.",
    en="The class assignment at the home school is still running or ended on the wrong day: it must end on {last_day}, the"
    " day before admission to the centre.",
)
SCHOOLING_ENDS_ON_WRONG_DAY = Rule(
    code="PUP-527c",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Nauka w szkole macierzystej nadal trwa albo zakończono ją w niewłaściwym dniu: musi się zakończyć {last_day}, w dniu"
    " poprzedzającym przyjęcie do ośrodka.",
    en="The schooling at the home school is still running or ended on the wrong day: it must end on {last_day}, the day"
    " before admission to the centre.",
)
NOT_REGISTERED_IN_UNIT = Rule(
    code="PUP-528a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Uczeń przyjęty do ośrodka {admitted_on} nie jest w nim zarejestrowany od tego dnia jako wychowanek, a musi być.",
    en="The pupil admitted to the centre on {admitted_on} is not registered there as a resident from that day, but must be.",
)
NOT_ASSIGNED_IN_UNITS_SCHOOL = Rule(
    code="PUP-528b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Uczeń przyjęty do ośrodka {admitted_on} uczęszcza do działającej w nim szkoły specjalnej, a nie jest od tego dnia"
    " przypisany do jej oddziału.",
    en="The pupil admitted to the centre on {admitted_on} attends its special school, but is not assigned to one of its"
    " classes from that day.",
)
ATTENDANCE_NOT_GIVEN = NOT_ASSIGNED_IN_UNITS_SCHOOL.not_given(
    "PUP-528c",
    pl="Nie podano, czy uczeń przyjęty do ośrodka {admitted_on} uczęszcza do działającej w nim szkoły, więc nie sprawdzono,"
    " czy powinien być przypisany do jej oddziału.",
    en="It is not stated whether the pupil admitted to the centre on {admitted_on} attends its school, so it was not checked"
    " whether a class assignment there is needed.",
)


def last_day_at_home_school(admitted_on: date) -> Decision[date]:
    """
    Return the day on which the home school ends assignment and schooling: the day before the admission.

    Raises `InvalidValueError` for the first day of the calendar, which has none before it.

    >>> last_day_at_home_school(date(2024, 3, 1)).outcome.isoformat()
    '2024-02-29'
    """
    last_day = _day_before(admitted_on)
    return ENDS_THE_DAY_BEFORE.decides(last_day, last_day=last_day, admitted_on=admitted_on)


def assignment_ends_on_wrong_day(assignment: Period, admitted_on: date) -> Finding | None:
    """
    Return the finding that an assignment in the home school does not end on the day before the admission.

    >>> assignment_ends_on_wrong_day(Period(date(2020, 9, 1), date(2021, 2, 28)), date(2021, 3, 1)) is None
    True
    >>> assignment_ends_on_wrong_day(Period(date(2020, 9, 1), date(2021, 3, 1)), date(2021, 3, 1)).code
    'PUP-527b'
    """
    expect("assignment", assignment, Period)
    last_day = _day_before(admitted_on)
    return ASSIGNMENT_ENDS_ON_WRONG_DAY.when(assignment.end != last_day, last_day=last_day)


def schooling_ends_on_wrong_day(schooling: Period, admitted_on: date) -> Finding | None:
    """
    Return the finding that schooling in the home school does not end on the day before the admission.

    >>> schooling_ends_on_wrong_day(Period(date(2020, 9, 1), date(2021, 2, 28)), date(2021, 3, 1)) is None
    True
    >>> schooling_ends_on_wrong_day(Period(date(2020, 9, 1), date(2021, 3, 1)), date(2021, 3, 1)).code
    'PUP-527c'
    """
    expect("schooling", schooling, Period)
    last_day = _day_before(admitted_on)
    return SCHOOLING_ENDS_ON_WRONG_DAY.when(schooling.end != last_day, last_day=last_day)


def check_leaving(unit: InstitutionKind, admitted_on: date, *, assignment: Period, schooling: Period) -> Findings:
    """
    Return what is wrong with the last *assignment* and *schooling* in the home school of a pupil admitted to a MOW, MOS or SOSW.

    Nothing is found for another *unit*.

    >>> until_august = Period(date(2020, 9, 1), date(2021, 8, 31))
    >>> check_leaving(InstitutionKind.MOW, date(2021, 9, 1), assignment=until_august, schooling=until_august)
    <Findings: none>
    >>> check_leaving(InstitutionKind.MOS, date(2021, 3, 1), assignment=until_august, schooling=until_august).codes
    ('PUP-527b', 'PUP-527c')
    """
    expect("unit", unit, InstitutionKind)
    wrong = found(
        found(assignment_ends_on_wrong_day(assignment, admitted_on)).moved_under("assignment"),
        found(schooling_ends_on_wrong_day(schooling, admitted_on)).moved_under("schooling"),
    )
    return wrong if unit in LEAVE_HOME_SCHOOL_FOR else found()


def check_arrival(
    unit: InstitutionKind,
    admitted_on: date,
    *,
    stay: Period | None,
    assignment: ClassAssignment | None,
    attends: bool | None,
) -> Findings:
    """
    Return what the MOW, MOS or SOSW and its special school have not registered for a pupil admitted on *admitted_on*.

    *stay* is the one in the centre, *assignment* the one to a class of its school; None is none. *attends* is whether the pupil
    attends that school; None is not known: a WARNING, unless there is an assignment. Nothing is found for another *unit*.

    >>> check_arrival(InstitutionKind.MOW, date(2021, 9, 1), stay=None, assignment=None, attends=False).codes
    ('PUP-528a',)
    """
    expect("unit", unit, InstitutionKind)
    expect("admitted_on", admitted_on, date)
    expect("stay", stay, Period, type(None))
    expect("assignment", assignment, ClassAssignment, type(None))
    expect("attends", attends, bool, type(None))
    if unit not in LEAVE_HOME_SCHOOL_FOR:
        return found()
    registered = stay is not None and stay.start == admitted_on
    assigned = assignment is not None and assignment.period.start == admitted_on
    return found(
        NOT_REGISTERED_IN_UNIT.when(not registered, admitted_on=admitted_on),
        NOT_ASSIGNED_IN_UNITS_SCHOOL.when(attends is True and not assigned, admitted_on=admitted_on),
        ATTENDANCE_NOT_GIVEN.when(attends is None and not assigned, admitted_on=admitted_on),
    )


def _day_before(admitted_on: date) -> date:
    expect("admitted_on", admitted_on, date)
    if admitted_on == date.min:
        raise InvalidValueError("admitted_on")
    return admitted_on - timedelta(days=1)
