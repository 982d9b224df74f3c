"""
Leaving the home school for a MOW, MOS or SOSW, and what is registered there.

The home school ends both the class assignment and the schooling on the day before the admission; the unit registers the
resident, and its special school assigns the pupil from the day of the admission, where the pupil attends it.

Not modelled here: a MOS without schools, from which a pupil may go on attending the home school; section 4 does not tell it
apart, so nothing is found for it.
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

ENDS_THE_DAY_BEFORE = Rule(
    code="PUP-527a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Szkoła macierzysta kończy przypisanie i naukę {last_day}, w dniu poprzedzającym przyjęcie do ośrodka ({admitted_on}).",
    en="The home school ends assignment and schooling on {last_day}, the day before the admission to the unit ({admitted_on}).",
)
ASSIGNMENT_ENDS_ON_WRONG_DAY = Rule(
    code="PUP-527b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Szkoła macierzysta powinna zakończyć przypisanie do oddziału {last_day}, w dniu poprzedzającym przyjęcie do ośrodka, a"
    " trwa ono jeszcze albo skończyło się innego dnia.",
    en="The home school should end the class assignment on {last_day}, the day before the admission to the unit, and it still"
    " runs or ended on another day.",
)
SCHOOLING_ENDS_ON_WRONG_DAY = Rule(
    code="PUP-527c",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Szkoła macierzysta powinna zakończyć naukę {last_day}, w dniu poprzedzającym przyjęcie do ośrodka, a trwa ona jeszcze"
    " albo skończyła się innego dnia.",
    en="The home school should end the schooling on {last_day}, the day before the admission to the unit, and it still runs or"
    " ended on another day.",
)
NOT_REGISTERED_IN_UNIT = Rule(
    code="PUP-528a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Uczeń przyjęty do ośrodka {admitted_on} nie jest od tego dnia zarejestrowany w nim jako wychowanek.",
    en="The pupil admitted to the unit on {admitted_on} is not registered there as a resident from that day.",
)
NOT_ASSIGNED_IN_UNITS_SCHOOL = Rule(
    code="PUP-528b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Uczeń przyjęty do ośrodka {admitted_on} uczęszcza do działającej w nim szkoły specjalnej, a nie jest od tego dnia"
    " przypisany do jej oddziału.",
    en="The pupil admitted to the unit on {admitted_on} attends its special school, and is not assigned to a class of it from"
    " that day.",
)
ATTENDANCE_NOT_TOLD = Rule(
    code="PUP-528c",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.WARNING,
    pl="Nie podano, czy uczeń przyjęty do ośrodka {admitted_on} uczęszcza do działającej w nim szkoły: nie można ocenić, czy"
    " powinien być przypisany do jej oddziału.",
    en="It was not told whether the pupil admitted to the unit on {admitted_on} attends its school: whether a class assignment"
    " there is needed cannot be judged.",
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
    Find an assignment in the home school that does not end on the day before the admission.

    >>> assignment_ends_on_wrong_day(Period(date(2020, 9, 1), date(2021, 2, 28)), date(2021, 3, 1)) is None
    True
    >>> assignment_ends_on_wrong_day(Period(date(2020, 9, 1), date(2021, 3, 1)), date(2021, 3, 1)).code
    'PUP-527b'
    """
    expect("assignment", assignment, Period)
    last_day = _day_before(admitted_on)
    return None if assignment.end == last_day else ASSIGNMENT_ENDS_ON_WRONG_DAY.finding("assignment", last_day=last_day)


def schooling_ends_on_wrong_day(schooling: Period, admitted_on: date) -> Finding | None:
    """
    Find schooling in the home school that does not end on the day before the admission.

    >>> schooling_ends_on_wrong_day(Period(date(2020, 9, 1), date(2021, 2, 28)), date(2021, 3, 1)) is None
    True
    >>> schooling_ends_on_wrong_day(Period(date(2020, 9, 1), date(2021, 3, 1)), date(2021, 3, 1)).code
    'PUP-527c'
    """
    expect("schooling", schooling, Period)
    last_day = _day_before(admitted_on)
    return None if schooling.end == last_day else SCHOOLING_ENDS_ON_WRONG_DAY.finding("schooling", last_day=last_day)


def check_leaving(unit: InstitutionKind, admitted_on: date, *, assignment: Period, schooling: Period) -> Findings:
    """
    Check the last *assignment* and *schooling* in the home school of a pupil admitted to a MOW, MOS or SOSW.

    >>> until_august = Period(date(2020, 9, 1), date(2021, 8, 31))
    >>> check_leaving(InstitutionKind.MOW, date(2021, 9, 1), assignment=until_august, schooling=until_august)
    <Findings: none>
    >>> check_leaving(InstitutionKind.MOS, date(2021, 3, 1), assignment=until_august, schooling=until_august).codes
    ('PUP-527b', 'PUP-527c')
    """
    expect("unit", unit, InstitutionKind)
    wrong = found(assignment_ends_on_wrong_day(assignment, admitted_on), schooling_ends_on_wrong_day(schooling, admitted_on))
    return wrong if unit in LEAVE_HOME_SCHOOL_FOR else found()


def not_registered_in_unit(stay: Period | None, admitted_on: date) -> Finding | None:
    """
    Find that the *stay* registered in the unit does not begin on the day of the admission; None is no stay.

    >>> not_registered_in_unit(Period(date(2021, 3, 1)), date(2021, 3, 1)) is None
    True
    >>> not_registered_in_unit(Period(date(2021, 3, 2)), date(2021, 3, 1)).code
    'PUP-528a'
    """
    expect("stay", stay, Period, type(None))
    expect("admitted_on", admitted_on, date)
    if stay is not None and stay.start == admitted_on:
        return None
    return NOT_REGISTERED_IN_UNIT.finding("stay", admitted_on=admitted_on)


def not_assigned_in_units_school(
    assignment: ClassAssignment | None, admitted_on: date, *, attends: bool | None
) -> Finding | None:
    """
    Find that a pupil who *attends* the unit's special school has no class there from the day of the admission.

    *attends* None is not known: a WARNING says so, unless the assignment is there anyway.

    >>> not_assigned_in_units_school(None, date(2021, 3, 1), attends=False) is None
    True
    >>> not_assigned_in_units_school(None, date(2021, 3, 1), attends=True).code
    'PUP-528b'
    """
    expect("assignment", assignment, ClassAssignment, type(None))
    expect("admitted_on", admitted_on, date)
    expect("attends", attends, bool, type(None))
    if attends is False or (assignment is not None and assignment.period.start == admitted_on):
        return None
    rule = ATTENDANCE_NOT_TOLD if attends is None else NOT_ASSIGNED_IN_UNITS_SCHOOL
    return rule.finding("assignment", admitted_on=admitted_on)


def check_arrival(
    unit: InstitutionKind,
    admitted_on: date,
    *,
    stay: Period | None,
    assignment: ClassAssignment | None,
    attends: bool | None,
) -> Findings:
    """
    Check what the MOW, MOS or SOSW and its special school register for a pupil admitted on *admitted_on*.

    >>> check_arrival(InstitutionKind.MOW, date(2021, 9, 1), stay=None, assignment=None, attends=False).codes
    ('PUP-528a',)
    """
    expect("unit", unit, InstitutionKind)
    lacking = found(
        not_registered_in_unit(stay, admitted_on),
        not_assigned_in_units_school(assignment, admitted_on, attends=attends),
    )
    return lacking if unit in LEAVE_HOME_SCHOOL_FOR else found()


def _day_before(admitted_on: date) -> date:
    expect("admitted_on", admitted_on, date)
    if admitted_on == date.min:
        raise InvalidValueError("admitted_on")
    return admitted_on - timedelta(days=1)
