"""The stable order of one pupil's assignments, and the days that two of them have in common."""

from datetime import date

from sio_rules._plain import plain
from sio_rules.classes import ClassAssignment
from sio_rules.periods import Period

_OrderKey = tuple[date, date, int, bool, int | str]


def stable_order(assignments: tuple[ClassAssignment, ...]) -> list[int]:
    """
    Return the places of one pupil's *assignments* by start, end (an open one last), institution and class.

    Where these are equal, everything else that is known of the assignment decides.

    >>> from sio_rules import ClassKind, Institution, InstitutionKind, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> stable_order(tuple(ClassAssignment(7, basic, Period(date(2019, 9, 1), end)) for end in (None, date(2020, 8, 31))))
    [1, 0]
    """
    keys = [_order_key(each) for each in assignments]
    places = sorted(range(len(keys)), key=keys.__getitem__)
    if len(set(keys)) < len(keys):
        places.sort(key=lambda place: (keys[place], str(plain(assignments[place]))))
    return places


def _order_key(assignment: ClassAssignment) -> _OrderKey:
    period, school_class = assignment.period, assignment.school_class
    return (
        period.start,
        period.end or date.max,
        school_class.institution.rspo,
        isinstance(school_class.key, str),
        school_class.key,
    )


def common_days(first: ClassAssignment, second: ClassAssignment) -> Period:
    """
    Return the days that two assignments have in common, where *second* starts within *first*.

    >>> from sio_rules import ClassKind, Institution, InstitutionKind, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> first, second = (ClassAssignment(7, basic, Period(date(2019, month, 1))) for month in (9, 12))
    >>> common_days(first, second).start.isoformat()
    '2019-12-01'
    """
    ends = [each.period.end for each in (first, second) if each.period.end is not None]
    return Period(second.period.start, min(ends, default=None))
