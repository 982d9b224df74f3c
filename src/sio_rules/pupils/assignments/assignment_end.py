"""
How an assignment to a class ended: promotion and completion of the school are dated 31 August, and entered from 1 July on.

Not modelled here: the days of other ends, and the ends in schools whose year ends on another day (A-42).
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import HELP_PAGES
from sio_rules.classes import AssignmentEnd, ClassAssignment
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_BASIS = (HELP_PAGES.section("zakończenie nauki"),)
_AT_THE_END_OF_THE_YEAR = frozenset({AssignmentEnd.PROMOTED, AssignmentEnd.COMPLETED})
_LAST_MONTH, _LAST_DAY = 8, 31
_FIRST_MONTH_TO_ENTER = 7
"""The month from which the end of the school year may be entered: two months before it."""

NOT_AT_THE_END_OF_THE_YEAR = Rule(
    code="PUP-405a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Przypisanie ({ended}) kończy się {ends_on}, a z powodu promocji albo ukończenia szkoły musi się kończyć 31 sierpnia.",
    en="The assignment ({ended}) ends on {ends_on}, but because of promotion or completion of the school it must end on 31 August.",
)
ENTERED_TOO_EARLY = Rule(
    code="PUP-405b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Zakończenie przypisania ({ended}) z datą {ends_on} wpisano za wcześnie: można je wpisać najwcześniej {first_day}.",
    en="The end of the assignment ({ended}) dated {ends_on} is entered too early: it can be entered on {first_day} at the earliest.",
)
END_DATE_MISSING = Rule(
    code="PUP-405c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podano sposób zakończenia przypisania ({ended}), a nie podano daty zakończenia.",
    en="The way in which the assignment ended is given ({ended}), but the date of its end is not.",
)


def not_at_the_end_of_the_year(assignment: ClassAssignment) -> Finding | None:
    """
    Return the finding that an assignment that ended with promotion or completion does not end on 31 August.

    >>> from sio_rules import ClassKind, Institution, InstitutionKind, Period, SchoolClass
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> def promoted(day):
    ...     return ClassAssignment(7, basic, Period(date(2025, 9, 1), day), ended=AssignmentEnd.PROMOTED)
    >>> not_at_the_end_of_the_year(promoted(date(2026, 8, 31)))
    >>> not_at_the_end_of_the_year(promoted(date(2026, 8, 30))).code
    'PUP-405a'
    """
    expect("assignment", assignment, ClassAssignment)
    ends_on = assignment.period.end
    if ends_on is None or assignment.ended not in _AT_THE_END_OF_THE_YEAR:
        return None
    on_the_last_day = (ends_on.month, ends_on.day) == (_LAST_MONTH, _LAST_DAY)
    return NOT_AT_THE_END_OF_THE_YEAR.when(not on_the_last_day, "period.end", ended=assignment.ended, ends_on=ends_on)


def entered_too_early(assignment: ClassAssignment, on: date) -> Finding | None:
    """
    Return the finding that promotion or completion, dated 31 August, is there before 1 July of that year.

    *on* is the day on which the data are looked at: what is there was entered by then.

    >>> from sio_rules import ClassKind, Institution, InstitutionKind, Period, SchoolClass
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> year = Period(date(2025, 9, 1), date(2026, 8, 31))
    >>> promoted = ClassAssignment(7, basic, year, ended=AssignmentEnd.PROMOTED)
    >>> entered_too_early(promoted, date(2026, 7, 1))
    >>> entered_too_early(promoted, date(2026, 6, 30)).code
    'PUP-405b'
    """
    expect("assignment", assignment, ClassAssignment)
    expect("on", on, date)
    ends_on = assignment.period.end
    if ends_on is None or assignment.ended not in _AT_THE_END_OF_THE_YEAR:
        return None
    first_day = date(ends_on.year, _FIRST_MONTH_TO_ENTER, 1)
    return ENTERED_TOO_EARLY.when(
        on < first_day <= ends_on, "ended", ended=assignment.ended, ends_on=ends_on, first_day=first_day
    )


def check_end(assignment: ClassAssignment, *, on: date | None) -> Findings:
    """
    Return what is wrong with how an assignment ended (PUP-405); *on* is the day on which the data are looked at, None is not known.

    >>> from sio_rules import ClassKind, Institution, InstitutionKind, Period, SchoolClass
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> left_open = ClassAssignment(7, basic, Period(date(2025, 9, 1)), ended=AssignmentEnd.LEFT)
    >>> check_end(left_open, on=None).codes
    ('PUP-405c',)
    """
    expect("assignment", assignment, ClassAssignment)
    expect("on", on, date, type(None))
    ended = assignment.ended
    return found(
        not_at_the_end_of_the_year(assignment),
        None if on is None else entered_too_early(assignment, on),
        END_DATE_MISSING.when(ended is not None and assignment.period.end is None, "period.end", ended=ended),
    )
