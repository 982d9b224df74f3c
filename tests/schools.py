"""Schools, units, classes and assignments as the tests of several topics need them."""

from datetime import date

from sio_rules.classes import PRESCHOOL_LEVELS, ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.institutions import Audience, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period


def school(
    kind: InstitutionKind = InstitutionKind.PRIMARY_SCHOOL,
    *,
    rspo: int = 12_345,
    public: bool = True,
    audience: Audience = Audience.YOUTH,
    special: bool = False,
    hospital: bool = False,
    district: bool = True,
) -> Institution:
    """Return an institution of *kind*; a primary school with a district where nothing is said."""
    return Institution(
        rspo=rspo,
        kind=kind,
        public=public,
        run_by=BodyKind.GMINA,
        audience=audience,
        special=special,
        hospital=hospital,
        district=district and kind is InstitutionKind.PRIMARY_SCHOOL,
    )


def assigned(
    at: Institution,
    start: date,
    end: date | None,
    *,
    kind: ClassKind = ClassKind.BASIC,
    level: Level | None = None,
    holiday: bool = False,
    key: int = 1,
) -> ClassAssignment:
    """Return the assignment of one pupil to a class of *at*, on all days from *start* to *end*."""
    assert not holiday or level in PRESCHOOL_LEVELS
    school_class = SchoolClass(institution=at, key=key, kind=kind, level=level, holiday=holiday)
    return ClassAssignment("a pupil", school_class, Period(start, end))
