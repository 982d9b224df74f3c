"""A small made-up world for tests about pupils: one institution of each kind, classes, assignments and days."""

from datetime import date
from typing import Any

from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.institutions import PRESCHOOLS, SCHOOLS, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period

K = InstitutionKind


def institution(kind: InstitutionKind, rspo: int = 1, **fields: Any) -> Institution:
    """Return a public institution of *kind*."""
    return Institution(rspo=rspo, kind=kind, public=True, run_by=BodyKind.GMINA, **fields)


def day(text: str) -> date:
    """Read a day."""
    return date.fromisoformat(text)


def days(start: str, end: str | None = None) -> Period:
    """Read a period."""
    return Period(day(start), None if end is None else day(end))


def assigned(
    level: Level | None,
    start: str,
    end: str | None = None,
    kind: ClassKind = ClassKind.BASIC,
    at: Institution | None = None,
) -> ClassAssignment:
    """Return an assignment to a class of *kind* and *level* at a primary school, or *at* another institution."""
    here = institution(K.PRIMARY_SCHOOL) if at is None else at
    return ClassAssignment(1, SchoolClass(institution=here, key=1, kind=kind, level=level), days(start, end))


COURSES = frozenset({ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE})


def can_be(kind: InstitutionKind, class_kind: ClassKind) -> bool:
    """Whether there can be such a class at all: a preschool gives no course."""
    return kind not in PRESCHOOLS or class_kind not in COURSES


def can_have_preschool_classes(kind: InstitutionKind) -> bool:
    """Whether there can be classes of preschool education: of all schools, at a primary school only."""
    return kind not in SCHOOLS or kind is InstitutionKind.PRIMARY_SCHOOL
