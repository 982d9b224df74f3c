"""One made-up world for all tests: institutions, classes, assignments and days. No real school or pupil is in it."""

from datetime import date
from types import EllipsisType
from typing import Any

from sio_rules.access import AccessScope, Applicant, Function, InternalAuthorisation
from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.institutions import PRESCHOOLS, SCHOOLS, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.transport import Child, Destination, Measured

K = InstitutionKind


def day(text: str) -> date:
    """Read a day."""
    return date.fromisoformat(text)


def days(start: str | date, end: str | date | None = None) -> Period:
    """Read a period."""
    first, last = (day(each) if isinstance(each, str) else each for each in (start, end))
    assert first is not None
    return Period(first, last)


def institution(kind: InstitutionKind = K.PRIMARY_SCHOOL, rspo: int = 1, **fields: Any) -> Institution:
    """Return a public institution that a gmina runs; whether it has a district is not known unless *fields* say so."""
    known: dict[str, Any] = {"public": True, "run_by": BodyKind.GMINA}
    return Institution(rspo=rspo, kind=kind, **(known | fields))


def school(kind: InstitutionKind = K.PRIMARY_SCHOOL, rspo: int = 12_345, **fields: Any) -> Institution:
    """Return such an institution of which all is known: a primary school has a district."""
    return institution(kind, rspo, **({"district": kind is K.PRIMARY_SCHOOL} | fields))


def a_class(
    key: int = 1,
    kind: ClassKind = ClassKind.BASIC,
    *,
    level: Level | EllipsisType | None = ...,
    at: Institution | None = None,
    hospital: bool = False,
    holiday: bool = False,
) -> SchoolClass:
    """Return a class, of a primary school unless *at* another institution; a basic class there is of grade I unless *level* says else."""
    here = institution() if at is None else at
    if level is ...:
        level = Level.GRADE_1 if kind is ClassKind.BASIC and here.kind is K.PRIMARY_SCHOOL and not holiday else None
    return SchoolClass(institution=here, key=key, kind=kind, level=level, hospital=hospital, holiday=holiday)


def assigned(
    school_class: SchoolClass, start: str | date = "2019-09-01", end: str | date | None = None, pupil: str | int = 7
) -> ClassAssignment:
    """Return the assignment of a pupil to a class, on all days from *start* to *end*."""
    return ClassAssignment(pupil, school_class, days(start, end))


def at_level(
    level: Level | None,
    start: str | date,
    end: str | date | None = None,
    kind: ClassKind = ClassKind.BASIC,
    at: Institution | None = None,
) -> ClassAssignment:
    """Return the assignment of pupil 1 to a class of *kind* and *level* at a primary school, or *at* another institution."""
    return assigned(a_class(kind=kind, level=level, at=at), start, end, pupil=1)


COURSES = frozenset({ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE})


def can_be(kind: InstitutionKind, class_kind: ClassKind) -> bool:
    """Whether there can be such a class at all: a preschool gives no course."""
    return kind not in PRESCHOOLS or class_kind not in COURSES


def can_have_preschool_classes(kind: InstitutionKind) -> bool:
    """Whether there can be classes of preschool education: of all schools, at a primary school only."""
    return kind is InstitutionKind.PRIMARY_SCHOOL or kind not in SCHOOLS | {InstitutionKind.SOCIAL_SERVICES_COLLEGE}


PAPER = InternalAuthorisation(
    first_name="Anna",
    last_name="Kos",
    given_by_first_name="Jan",
    given_by_last_name="Lis",
    in_writing=True,
    valid_from=date(2018, 9, 1),
    valid_until=date(2023, 8, 31),
    capacities=frozenset({Applicant.EMPLOYEE}),
    data_scopes=frozenset({AccessScope.PUPILS}),
    giver=Function.HEAD,
    giver_active=True,
)
"""A written authorisation of an employee with which nothing is wrong."""

FAR_PUPIL = Child(
    goes_to=Destination.PRIMARY_SCHOOL,
    grade=1,
    district=True,
    special_education=False,
    distance_m=3_100,
    measured=Measured.ALONG_THE_WAY,
    born_on=date(2012, 5, 10),
    parents_drive=True,
)
FAR_PRESCHOOLER = Child(
    goes_to=Destination.KINDERGARTEN,
    nearest=True,
    special_education=False,
    distance_m=3_100,
    measured=Measured.ALONG_THE_WAY,
    born_on=date(2019, 7, 1),
    parents_drive=True,
)
"""Children past the distances of the primary school and of a preschool, whose parents drive them."""
