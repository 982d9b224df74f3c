"""
A child who has only early development support (WWR) at an institution: assigned to that class, with no schooling started.

That two entities may not report WWR of one child stands in the matrix of class kinds (PUP-531a).
"""

from collections.abc import Iterable, Sequence

from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind
from sio_rules.periods import Period
from sio_rules.rule import Finding, Rule, Severity

SCHOOLING_STARTED_FOR_WWR = Rule(
    code="PUP-530",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Dziecko ma w podmiocie tylko wczesne wspomaganie rozwoju (WWR), a wykazano mu naukę od {first_day}: dziecku, które"
    " ma tylko WWR, nauki się nie rozpoczyna.",
    en="The child has only early development support (WWR) at the entity, but schooling is reported from {first_day}: no"
    " schooling is started for a child who has only WWR.",
)


def schooling_started_for_wwr(assignments: Sequence[ClassAssignment], schooling: Iterable[Period]) -> Finding | None:
    """
    Return the finding that schooling was started for a child who has only WWR at an institution.

    *assignments* are the child's there. Only schooling without a day of another class counts: a child who attended the
    kindergarten there in an earlier year and has only WWR now had schooling then. *schooling* are the periods at that institution.

    >>> from sio_rules import Institution, InstitutionKind, SchoolClass, SchoolYear
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> year, wwr = SchoolYear(2023).period, SchoolClass(institution=school, key=1, kind=ClassKind.WWR)
    >>> schooling_started_for_wwr([ClassAssignment(7, wwr, year)], []) is None
    True
    >>> schooling_started_for_wwr([ClassAssignment(7, wwr, year)], [year]).code
    'PUP-530'
    """
    for period in sorted(schooling, key=lambda each: each.start):
        if {each.school_class.kind for each in assignments if each.period.overlaps(period)} == {ClassKind.WWR}:
            return SCHOOLING_STARTED_FOR_WWR.finding(first_day=period.start)
    return None
