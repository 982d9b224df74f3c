"""
The schooling and the classes of a pupil's record: each by itself, and the assignments together.

What the checks of the topics ask for (schooling there, the intake, the age) is read from the record. Each function returns the
findings part by part, with paths inside the part; `sio_rules.record.checks.placed` adds the place of the part.

Not modelled here: what SIO does not hold about a pupil: whether a kindergarten has a holiday opening and the child attends all
year (only the holiday break is found), in which order a school took the steps of promotion, and what an artistic class teaches.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from attrs import evolve

from sio_rules.certificates import CertificateKind
from sio_rules.classes import COURSES, PRESCHOOL_LEVELS, ClassAssignment, ClassKind, SchoolClass
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import SCHOOLS, InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.pupils.assignments.assignments import check_assignment, previous_year_not_ended
from sio_rules.pupils.assignments.early_support import schooling_started_for_wwr
from sio_rules.pupils.assignments.holiday_duty import holiday_breaks_by_place
from sio_rules.pupils.assignments.ipet_in_orw import check_both_places
from sio_rules.pupils.assignments.levels import check_level, lower_level_later, word_of_other_years
from sio_rules.pupils.conflicts.conflict import Conflict
from sio_rules.pupils.conflicts.order import stable_order
from sio_rules.pupils.conflicts.search import conflicts_with_places
from sio_rules.pupils.conflicts.sorts import FormsCompatible
from sio_rules.pupils.schooling.ending import check_schooling_end
from sio_rules.pupils.schooling.intake import Intake
from sio_rules.pupils.schooling.schooling import Schooling, check_schooling
from sio_rules.pupils.stays.centre_classes import check_class_at_centre
from sio_rules.rule import Finding, Findings, found

from ._asked_by_sio import asked_of_assignment
from ._certificates import pupil_in_class
from ._stays import assignment_left_open, schooling_left_open
from .pupil_record import PupilRecord

RegisteredClasses = Mapping[int, Sequence[SchoolClass]]
"""The registered classes of each institution, by its number."""


def schooling_found(record: PupilRecord, on: date) -> list[Findings]:
    """
    Return what is wrong with each schooling of *record* on the day *on*: by itself, with WWR alone (PUP-530), after an admission (PUP-527c).

    >>> from sio_rules import Institution, Period
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> there = Schooling(institution=school, period=Period(date(2025, 9, 1), date(2026, 1, 31)), finished=True)
    >>> schooling_found(PupilRecord(pupil=7, schooling=(there,)), date(2026, 3, 2))
    [<Findings PUP-301b at 'period.end'>]
    """
    return [
        found(
            check_schooling(_with_course(record, each)),
            check_schooling_end(each, on=on),
            _for_wwr_alone(record, each),
            schooling_left_open(record, each),
        )
        for each in record.schooling
    ]


def _with_course(record: PupilRecord, schooling: Schooling) -> Schooling:
    """Return *schooling* with the mark of a course where the pupil attends nothing but courses there in that time."""
    there = [each for each in record.assignments_at(schooling.institution) if each.period.overlaps(schooling.period)]
    on_courses = bool(there) and all(each.school_class.kind in COURSES for each in there)
    return evolve(schooling, course=True) if on_courses else schooling


def _for_wwr_alone(record: PupilRecord, schooling: Schooling) -> Finding | None:
    return schooling_started_for_wwr(record.assignments_at(schooling.institution), (schooling.period,))


def assignments_found(
    record: PupilRecord, *, on: date, registered: RegisteredClasses | None, forms_compatible: FormsCompatible | None
) -> list[Findings]:
    """
    Return what is wrong with each assignment of *record*: by itself, and with the earlier ones.

    *registered* are the classes that are registered, None if not known; *forms_compatible* is that of `find_conflicts`.

    >>> from sio_rules import Institution, Period
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> record = PupilRecord(pupil=7, assignments=(ClassAssignment(7, basic, Period(date(2025, 9, 1))),))
    >>> assignments_found(record, on=date(2026, 3, 2), registered=None, forms_compatible=None)
    [<Findings PUP-401 at 'period', PUP-666 at 'period'>]
    """
    conflicts = _conflicts(record.assignments, forms_compatible)
    february = [
        record.intake_at(each.school_class.institution, each.period) is Intake.FEBRUARY for each in record.assignments
    ]
    beside = _beside_each_other(record.assignments, conflicts, february)
    return [
        found(
            *_by_itself(record, each, registered, february_intake=february[place]),
            _not_ended(record.assignments, place, conflicts, february_intake=february[place]),
            pupil_in_class(record, each),
            assignment_left_open(record, each),
            asked_of_assignment(record, each, on, february_intake=february[place]),
            *beside[place],
        )
        for place, each in enumerate(record.assignments)
    ]


_Conflicts = tuple[tuple[tuple[int, int], Conflict], ...]


def _conflicts(assignments: tuple[ClassAssignment, ...], forms_compatible: FormsCompatible | None) -> _Conflicts:
    return conflicts_with_places(assignments, forms_compatible=forms_compatible) if len(assignments) > 1 else ()


def _elsewhere(place: int, conflicts: _Conflicts) -> frozenset[int]:
    """Return the places of later assignments at other institutions that are in conflict with the assignment at *place*."""
    return frozenset(
        later for (earlier, later), conflict in conflicts if earlier == place and not _at_one_institution(conflict)
    )


def _at_one_institution(conflict: Conflict) -> bool:
    return conflict.first.school_class.institution.rspo == conflict.second.school_class.institution.rspo


def _by_itself(
    record: PupilRecord,
    assignment: ClassAssignment,
    registered: RegisteredClasses | None,
    *,
    february_intake: bool,
) -> tuple[Finding | Findings | None, ...]:
    school = assignment.school_class.institution
    return (
        check_assignment(
            assignment,
            schooling=record.schooling_at(school),
            registered=None if registered is None else registered.get(school.rspo, ()),
            february_intake=february_intake,
        ),
        check_class_at_centre(assignment),
        _wrong_level(record, assignment),
        _both_places(record, assignment),
    )


def _wrong_level(record: PupilRecord, assignment: ClassAssignment) -> Findings | None:
    """Judge a preschool level by the school year in which the assignment starts and the age that the pupil reaches in its first calendar year."""
    level = assignment.school_class.level
    if level not in PRESCHOOL_LEVELS:
        return None
    try:
        year = SchoolYear.of(assignment.period.start)
    except InvalidValueError:  # the few days of the calendar that belong to no school year
        return None
    born_on = record.born_on
    if born_on is None or born_on.year > year.first:
        wrong = found(word_of_other_years(level, year))
    else:
        wrong = check_level(level, year, year.first - born_on.year)
    return wrong.moved_under("school_class")


def _both_places(record: PupilRecord, assignment: ClassAssignment) -> Findings | None:
    """Return what is missing where a school's pupil follows the IPET in an ORW: the class at that school, the certificate (PUP-529)."""
    here, days = assignment.school_class, assignment.period
    if here.kind is not ClassKind.IPET or here.institution.kind is not InstitutionKind.ORW:
        return None
    if not any(each.institution.kind in SCHOOLS and each.period.overlaps(days) for each in record.schooling):
        return None
    home = (each for each in record.assignments if each.school_class.kind is ClassKind.BASIC and each.period.overlaps(days))
    orw = here.institution.rspo
    shown = (
        each
        for each in record.certificates
        if each.kind is CertificateKind.SPECIAL_EDUCATION
        and (each.period is None or each.period.overlaps(days))
        and (each.institution is None or each.institution.rspo != orw)
    )
    certificate = max(shown, key=lambda each: len(each.disabilities), default=None)
    return check_both_places(next(home, None), assignment, certificate)


def _not_ended(
    assignments: tuple[ClassAssignment, ...], place: int, conflicts: _Conflicts, *, february_intake: bool
) -> Finding | None:
    """Return the finding that an assignment without an end lasts into another school year, by the first new assignment there."""
    assignment = assignments[place]
    if assignment.period.end is not None:
        return None
    elsewhere = _elsewhere(place, conflicts)
    starts = sorted(each.period.start for other, each in enumerate(assignments) if other not in elsewhere)
    not_ended = (previous_year_not_ended(assignment, start, february_intake=february_intake) for start in starts)
    return next((each for each in not_ended if each is not None), None)


def _beside_each_other(
    assignments: tuple[ClassAssignment, ...], conflicts: _Conflicts, february: list[bool]
) -> list[list[Finding]]:
    """Return for each assignment its conflicts with earlier ones, a lower level (PUP-526), and a holiday break before it (PUP-306)."""
    beside: list[list[Finding]] = [[] for _ in assignments]
    if len(assignments) > 1:
        for (earlier, later), conflict in conflicts:
            if not _left_open(conflict, february_intake=february[earlier]):
                beside[later].append(conflict.finding)
        for place, lower in _lower_levels(assignments):
            beside[place].append(lower)
        for place, shown in holiday_breaks_by_place(assignments):
            beside[place].append(shown)
    return beside


def _left_open(conflict: Conflict, *, february_intake: bool) -> bool:
    """Whether the earlier assignment is one of an earlier school year that the same institution has not ended (PUP-403b)."""
    if conflict.first.period.end is not None or not _at_one_institution(conflict):
        return False
    new_start = conflict.second.period.start
    return previous_year_not_ended(conflict.first, new_start, february_intake=february_intake) is not None


def _lower_levels(assignments: tuple[ClassAssignment, ...]) -> list[tuple[int, Finding]]:
    """Return each assignment, by its place, that is at a lower level than an earlier one; the first of these is named."""
    ordered = stable_order(assignments)
    lower = []
    for index, place in enumerate(ordered):
        told = found(*[lower_level_later(assignments[earlier], assignments[place]) for earlier in ordered[:index]])
        lower += [(place, finding) for finding in (told.errors or told)[:1]]
    return lower
