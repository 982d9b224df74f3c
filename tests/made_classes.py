"""Made-up schools, classes and assignments, for tests that need one of them and do not mind which."""

from datetime import date

from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.institutions import BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period


def school(
    rspo: int = 1,
    kind: InstitutionKind = InstitutionKind.PRIMARY_SCHOOL,
    *,
    public: bool | None = True,
    run_by: BodyKind | None = BodyKind.GMINA,
    hospital: bool = False,
) -> Institution:
    """Build a school, by default a public one run by a gmina."""
    return Institution(rspo=rspo, kind=kind, public=public, run_by=run_by, hospital=hospital)


def a_class(
    key: int = 1,
    kind: ClassKind = ClassKind.BASIC,
    *,
    level: Level | None = None,
    at: Institution | None = None,
    hospital: bool = False,
    holiday: bool = False,
) -> SchoolClass:
    """Build a class."""
    return SchoolClass(institution=at or school(), key=key, kind=kind, level=level, hospital=hospital, holiday=holiday)


def period(start: str, end: str | None = None) -> Period:
    """Build a period between two days."""
    return Period(date.fromisoformat(start), date.fromisoformat(end) if end else None)


def assigned(
    school_class: SchoolClass, start: str = "2019-09-01", end: str | None = None, pupil: str | int = 7
) -> ClassAssignment:
    """Build an assignment between two days."""
    return ClassAssignment(pupil, school_class, period(start, end))
