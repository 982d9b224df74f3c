"""
What a single assignment to a class requires: schooling, a registered class, and one school year.

Not modelled here: which class a pupil belongs in. That schooling lasts as long as the assignment is in `whole_schooling`.
"""

from collections.abc import Iterable
from datetime import date

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .holiday_classes import outside_the_holidays
from .single_choices import check_choices
from .whole_schooling import schooling_ends_before

_NEED_SCHOOLING = frozenset({ClassKind.BASIC, ClassKind.PREPARATORY, ClassKind.RW})
"""Kinds of classes for which schooling has to be started first, as the help pages list them."""

_FIRST_MONTH = 9

SCHOOLING_NOT_STARTED = Rule(
    code="PUP-401",
    basis=(PUPILS_GUIDE.section("4"), HELP_PAGES.section("przypisania do oddziałów")),
    severity=Severity.ERROR,
    pl="Uczeń jest przypisany do oddziału ({class_kind}) od {first_day}, a nauka nie jest w tym dniu rozpoczęta: najpierw"
    " trzeba rozpocząć naukę.",
    en="The pupil is assigned to a class ({class_kind}) from {first_day}, but no schooling is reported as started on that"
    " day: schooling must be started first.",
)
CLASS_NOT_REGISTERED = Rule(
    code="PUP-402",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Uczeń jest przypisany od {first_day} do oddziału, którego podmiot nie zarejestrował: oddział trzeba najpierw"
    " zarejestrować.",
    en="The pupil is assigned from {first_day} to a class that the entity has not registered: the class must be registered"
    " first.",
)
CROSSES_SCHOOL_YEAR = Rule(
    code="PUP-403a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Przypisanie trwa od {first_day} do {last_day}, a może trwać najdłużej do końca jednego roku szkolnego, 31 sierpnia.",
    en="The assignment lasts from {first_day} to {last_day}, but may last at most until the end of a single school year, 31"
    " August.",
    reading="A-42",
)
END_DATE_MISSING = Rule(
    code="PUP-405",
    basis=(HELP_PAGES.section("zakończenie nauki"),),
    severity=Severity.ERROR,
    pl="Podano sposób zakończenia przypisania ({ended}), a nie podano daty zakończenia.",
    en="The way in which the assignment ended is given ({ended}), but the date of its end is not.",
)
PREVIOUS_YEAR_NOT_ENDED = Rule(
    code="PUP-403b",
    basis=(PUPILS_GUIDE.section("4"), HELP_PAGES.section("przypisania do oddziałów")),
    severity=Severity.ERROR,
    pl="Przypisanie od {first_day} pochodzi z wcześniejszego roku szkolnego i {new_first_day} nadal trwa: trzeba je"
    " zakończyć przed przypisaniem na nowy rok.",
    en="The assignment from {first_day} belongs to an earlier school year and is still running on {new_first_day}: it must"
    " be ended before an assignment for the new year.",
)


def previous_year_not_ended(
    assignment: ClassAssignment, new_start: date, *, february_intake: bool = False
) -> Finding | None:
    """
    Return the finding that *assignment*, of an earlier school year, still runs on *new_start*, the first day of a new one.

    Not asked of the college of social services workers and of the *february_intake* (A-42).

    >>> from sio_rules.institutions import Institution
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> previous_year_not_ended(ClassAssignment(7, basic, Period(date(2018, 9, 3), date(2019, 8, 31))), date(2019, 9, 1))
    >>> previous_year_not_ended(ClassAssignment(7, basic, Period(date(2018, 9, 3), date(2019, 9, 1))), date(2019, 9, 1)).code
    'PUP-403b'
    """
    expect("assignment", assignment, ClassAssignment)
    expect("new_start", new_start, date)
    expect("february_intake", february_intake, bool)
    period = assignment.period
    return PREVIOUS_YEAR_NOT_ENDED.when(
        not _goes_by_other_years(assignment, february_intake=february_intake)
        and _first_year(period.start) < _first_year(new_start)
        and period.covers(new_start),
        "period",
        first_day=period.start,
        new_first_day=new_start,
    )


def _crosses_school_year(assignment: ClassAssignment, *, february_intake: bool) -> Finding | None:
    """
    Return the finding that an assignment ends after the 31 August of the school year in which it starts.

    An assignment without an end gives nothing: `previous_year_not_ended` asks about it.

    >>> from sio_rules.institutions import Institution
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> until = lambda end: ClassAssignment(7, basic, Period(date(2019, 9, 1), end))
    >>> _crosses_school_year(until(date(2020, 8, 31)), february_intake=False)
    >>> _crosses_school_year(until(date(2020, 9, 1)), february_intake=False).code
    'PUP-403a'
    """
    first_day, last_day = assignment.period.start, assignment.period.end
    return CROSSES_SCHOOL_YEAR.when(
        not _goes_by_other_years(assignment, february_intake=february_intake)
        and last_day is not None
        and _first_year(last_day) != _first_year(first_day),
        "period",
        first_day=first_day,
        last_day=last_day,
    )


def check_assignment(
    assignment: ClassAssignment,
    *,
    schooling: Iterable[Period],
    registered: Iterable[SchoolClass] | None,
    february_intake: bool = False,
) -> Findings:
    """
    Return what is wrong with one assignment by itself; `find_conflicts` compares it with others of the pupil.

    - *schooling*: the periods of the pupil's schooling at that institution. WWR, IPET and courses need none.
    - *registered*: the classes that the institution has registered; None is not known, and then nothing is found about it.
    - *february_intake*: whether the pupil is of the February intake, whose school year ends on another day, as that of the college
      of social services does: nothing is found about their school year (A-42).

    >>> from sio_rules.institutions import Institution
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> too_long = ClassAssignment(7, basic, Period(date(2019, 9, 1), date(2020, 9, 1)))
    >>> check_assignment(too_long, schooling=[], registered=[basic]).codes
    ('PUP-401', 'PUP-403a')
    """
    expect("assignment", assignment, ClassAssignment)
    expect("schooling", schooling, Iterable)
    expect("registered", registered, Iterable, type(None))
    expect("february_intake", february_intake, bool)
    periods = tuple(schooling)
    expect_each("schooling", periods, Period)
    classes = None if registered is None else tuple(registered)
    expect_each("registered", classes or (), SchoolClass)
    school_class, first_day, ended = assignment.school_class, assignment.period.start, assignment.ended
    started = any(each.covers(first_day) for each in periods)
    return found(
        SCHOOLING_NOT_STARTED.when(
            school_class.kind in _NEED_SCHOOLING and not started,
            "period",
            first_day=first_day,
            class_kind=school_class.kind,
        ),
        CLASS_NOT_REGISTERED.when(
            classes is not None and not any(each.is_same_as(school_class) for each in classes),
            "school_class",
            first_day=first_day,
        ),
        _crosses_school_year(assignment, february_intake=february_intake),
        outside_the_holidays(assignment),
        schooling_ends_before(assignment, periods) if school_class.kind in _NEED_SCHOOLING else None,
        END_DATE_MISSING.when(ended is not None and assignment.period.end is None, "period.end", ended=ended),
        check_choices(assignment),
    )


def _goes_by_other_years(assignment: ClassAssignment, *, february_intake: bool) -> bool:
    return february_intake or assignment.school_class.institution.kind is InstitutionKind.SOCIAL_SERVICES_COLLEGE


def _first_year(day: date) -> int:
    """Return the calendar year in which the school year of *day* begins, for any day of the calendar."""
    return day.year if day.month >= _FIRST_MONTH else day.year - 1
