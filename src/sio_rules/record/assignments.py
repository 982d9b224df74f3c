"""
The classes of a pupil's record: what each assignment presupposes, its level, and the assignments against each other.

What the checks of the topics ask to be told (schooling there, the intake, the age) is read from the record.

Not modelled here: what SIO does not hold of a pupil: whether a kindergarten is on holiday duty and the child attends all year
(only the holiday break is found), in which order a school took the steps of going up, and what an artistic class teaches.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import cast

from attrs import evolve

from sio_rules._expect import expect, expect_each
from sio_rules.certificates import CertificateKind
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import SCHOOLS, InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.pupils.assignments.assignments import check_assignment, previous_year_not_ended
from sio_rules.pupils.assignments.early_support import schooling_started_for_wwr
from sio_rules.pupils.assignments.holiday_duty import ASSIGNMENT_ENDED_EARLY, check_own_child
from sio_rules.pupils.assignments.ipet_in_orw import check_both_places
from sio_rules.pupils.assignments.levels import check_level, lower_level_later, word_of_other_years
from sio_rules.pupils.conflicts.conflict import stable_order
from sio_rules.pupils.conflicts.search import conflicts_with_places
from sio_rules.pupils.conflicts.sorts import FormsCompatible
from sio_rules.pupils.schooling.intake import Intake
from sio_rules.pupils.schooling.schooling import check_schooling
from sio_rules.pupils.stays.centre_classes import check_class_at_centre
from sio_rules.rule import Findings, found

from .pupil_record import PupilRecord

_DAY = timedelta(days=1)


def school_year_of(day: date) -> SchoolYear | None:
    """
    Return the school year of *day*; None for the few days of the calendar that belong to none.

    >>> school_year_of(date(2026, 8, 31)) == school_year_of(date(2026, 9, 1))
    False
    >>> school_year_of(date.min) is None
    True
    """
    expect("day", day, date)
    try:
        return SchoolYear.of(day)
    except InvalidValueError:
        return None


def schooling_findings(record: PupilRecord) -> Findings:
    """
    Tell what is wrong with the schooling of *record*, each by itself and beside WWR alone (PUP-301 to 304, PUP-530).

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> from sio_rules.periods import Period
    >>> from sio_rules.pupils.schooling.schooling import Schooling
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> there = Schooling(institution=school, period=Period(date(2025, 9, 1), date(2026, 1, 31)), finished=True)
    >>> schooling_findings(PupilRecord(pupil=7, schooling=(there,))).codes
    ('PUP-301b',)
    """
    expect("record", record, PupilRecord)
    parts = []
    for place, schooling in enumerate(record.schooling):
        there = [each for each in record.assignments if each.school_class.institution.rspo == schooling.institution.rspo]
        for_wwr = schooling_started_for_wwr(there, (schooling.period,))
        parts.append(found(check_schooling(schooling), for_wwr).moved_under(f"schooling[{place}]"))
    return found(*parts)


def assignment_findings(record: PupilRecord, *, registered: Iterable[SchoolClass] | None = None) -> Findings:
    """
    Tell what is wrong with each assignment by itself; *registered* are the classes that are registered, None if not known.

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> from sio_rules.periods import Period
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> record = PupilRecord(pupil=7, assignments=(ClassAssignment(7, basic, Period(date(2025, 9, 1))),))
    >>> assignment_findings(record).codes
    ('PUP-401',)
    """
    expect("record", record, PupilRecord)
    expect("registered", registered, Iterable, type(None))
    classes = None if registered is None else tuple(registered)
    expect_each("registered", classes or (), SchoolClass)
    parts = []
    for place, assignment in enumerate(record.assignments):
        at = assignment.school_class.institution
        february = any(
            each.intake is Intake.FEBRUARY and each.institution.rspo == at.rspo and each.period.overlap(assignment.period)
            for each in record.schooling
        )
        by_itself = found(
            check_assignment(
                assignment,
                schooling=record.schooling_at(at),
                registered=(assignment.school_class,) if classes is None else classes,
                february_intake=february,
            ),
            check_class_at_centre(assignment),
            _level(record, assignment).moved_under("school_class"),
            _both_places(record, assignment),
            _not_ended(record, assignment, february_intake=february),
        )
        parts.append(by_itself.moved_under(f"assignments[{place}]"))
    return found(*parts, _holiday_breaks(record))


def _level(record: PupilRecord, assignment: ClassAssignment) -> Findings:
    """Judge the level by the school year in which the assignment starts and the age that the pupil completes in it."""
    level, year, born_on = assignment.school_class.level, school_year_of(assignment.period.start), record.born_on
    if level is None or year is None:
        return found()
    if born_on is None or born_on.year > year.first:
        return found(word_of_other_years(level, year))
    return check_level(level, year, year.first - born_on.year)


def _both_places(record: PupilRecord, assignment: ClassAssignment) -> Findings:
    """Ask of a school's pupil who follows the IPET in an ORW for the class at that school and the certificate (PUP-529)."""
    here, days = assignment.school_class, assignment.period
    if here.kind is not ClassKind.IPET or here.institution.kind is not InstitutionKind.ORW:
        return found()
    if not any(each.institution.kind in SCHOOLS and each.period.overlap(days) for each in record.schooling):
        return found()
    home = (each for each in record.assignments if each.school_class.kind is ClassKind.BASIC and each.period.overlap(days))
    shown = (
        each
        for each in record.certificates
        if each.kind is CertificateKind.SPECIAL_EDUCATION and (each.period is None or each.period.overlap(days))
    )
    certificate = max(shown, key=lambda each: len(each.disabilities), default=None)
    return check_both_places(next(home, None), assignment, certificate)


def _not_ended(record: PupilRecord, assignment: ClassAssignment, *, february_intake: bool) -> Findings:
    """Find an assignment without an end at the first start of another in a later school year."""
    if assignment.period.end is not None:
        return found()
    starts = sorted(each.period.start for each in record.assignments)
    not_ended = (previous_year_not_ended(assignment, start, february_intake=february_intake) for start in starts)
    return found(next((each for each in not_ended if each is not None), None))


def _holiday_breaks(record: PupilRecord) -> Findings:
    """Find the holiday breaks at each kindergarten (PUP-306), at the assignment after the break."""
    own = [
        (place, each)
        for place, each in enumerate(record.assignments)
        if _year_round(each.school_class) and school_year_of(each.period.start) is not None
    ]
    parts = []
    for kindergarten in {each.school_class.institution for _, each in own}:
        breaks = check_own_child((each for _, each in own), kindergarten, on_duty=True)
        for found_here in breaks.without(ASSIGNMENT_ENDED_EARLY.code):
            back_on = cast("date", found_here.facts["last_day"]) + _DAY
            after = next(
                place
                for place, each in own
                if each.school_class.institution == kindergarten and each.period.start == back_on
            )
            parts.append(evolve(found_here, at=f"assignments[{after}].period"))
    return found(*sorted(parts, key=lambda each: each.at))


def _year_round(school_class: SchoolClass) -> bool:
    kindergarten = school_class.institution.kind is InstitutionKind.KINDERGARTEN
    return kindergarten and school_class.kind is ClassKind.BASIC and not school_class.holiday


def conflict_findings(record: PupilRecord, *, forms_compatible: FormsCompatible | None = None) -> Findings:
    """
    Tell the conflicts among the assignments, each at the later one, and later assignments to a lower level (PUP-526).

    *forms_compatible* is that of `find_conflicts`.

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> from sio_rules.periods import Period
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> classes = [SchoolClass(institution=school, key=key, kind=ClassKind.BASIC) for key in (1, 2)]
    >>> rows = tuple(ClassAssignment(7, each, Period(date(2025, 9, 1))) for each in classes)
    >>> [each.at for each in conflict_findings(PupilRecord(pupil=7, assignments=rows))]
    ['assignments[1].period']
    """
    expect("record", record, PupilRecord)
    conflicts = conflicts_with_places(record.assignments, forms_compatible=forms_compatible)
    parts = [evolve(conflict.finding, at=f"assignments[{second}].period") for (_, second), conflict in conflicts]
    ordered = stable_order(record.assignments)
    for index, place in enumerate(ordered):
        later = record.assignments[place]
        lower = (lower_level_later(record.assignments[earlier], later) for earlier in ordered[:index])
        finding = next((each for each in lower if each is not None), None)
        if finding is not None:
            parts.append(evolve(finding, at=f"assignments[{place}].school_class.level"))
    return found(*parts)
