"""
What a conflict between two assignments is: both of them, the common days, the reasons, the duties and the deadline.

A school is shown its own side only: the ministry does not tell where else a pupil learns (PUP-508).
"""

from datetime import date
from typing import Any

from attrs import field, frozen

from sio_rules._expect import expect, expect_each
from sio_rules._plain import plain
from sio_rules._values import Value
from sio_rules.classes import ClassAssignment
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings
from sio_rules.terms import Deadline

from .sorts import PairRow

_OrderKey = tuple[date, bool, date, int, int]


def stable_order(assignments: tuple[ClassAssignment, ...]) -> list[int]:
    """
    Return the places of one pupil's *assignments* by start, end (an open one last), institution and class.

    Where a register says different things about one class, all that it says decides.

    >>> from sio_rules import ClassKind, InstitutionKind, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> stable_order(tuple(ClassAssignment(7, basic, Period(date(2019, 9, 1), end)) for end in (None, date(2020, 8, 31))))
    [1, 0]
    """
    expect("assignments", assignments, tuple)
    expect_each("assignments", assignments, ClassAssignment)
    keys = [_order_key(each) for each in assignments]
    places = sorted(range(len(keys)), key=keys.__getitem__)
    if len(set(keys)) < len(keys):
        places.sort(key=lambda place: (keys[place], repr(assignments[place].school_class)))
    return places


def _order_key(assignment: ClassAssignment) -> _OrderKey:
    period, school_class = assignment.period, assignment.school_class
    end = period.start if period.end is None else period.end
    return (period.start, period.end is None, end, school_class.institution.rspo, school_class.key)


@frozen(weakref_slot=False)
class ConflictNotice(Value):
    """
    Hold what one school may see of a conflict: its own assignments, the common days, and what has to be done.

    Built by `Conflict.seen_by`. *own* has both assignments where both are the school's; *row* is the row of the matrix. Raises
    `InvalidValueError` for a row that forbids nothing.
    """

    own: tuple[ClassAssignment, ...]
    overlap: Period
    row: PairRow = field(repr=False)

    def _check(self) -> None:
        """Refuse a row that forbids nothing."""
        _expect_reported(self.row)

    @property
    def finding(self) -> Finding:
        """The ban that is broken, at `period`; it does not name the other school."""
        return _finding(self.row, self.overlap)

    @property
    def exemptions(self) -> Findings:
        """The exemptions that were looked at, and why each does not apply."""
        return self.row.exemptions()

    @property
    def duties(self) -> Findings:
        """What has to be done, in its order."""
        return self.row.clearing_up.duties()

    def clear_up_by(self, noticed_on: date) -> Deadline | None:
        """Return by when the conflict has to be cleared up, as `Conflict.clear_up_by` does."""
        return self.row.clearing_up.deadline(noticed_on)

    def to_dict(self, lang: str) -> dict[str, Any]:
        """Return the notice as plain data, ready for JSON, without the pupil's key; *lang* is "pl" or "en"."""
        return {"own": plain(self.own), **_reasons(self.row, self.overlap, lang)}


@frozen(weakref_slot=False)
class Conflict(Value):
    """
    Hold two assignments of one pupil that exclude each other, in their stable order.

    Found by `find_conflicts`. *row* is the row of the matrix that forbids the pair; its rule is an ERROR, or a WARNING where
    the pair has to be looked at. Raises `InvalidValueError` for assignments of two pupils, without a common day, or not in
    their order (by start, end, institution and class), and for a row that forbids nothing.
    """

    first: ClassAssignment
    second: ClassAssignment
    row: PairRow = field(repr=False)

    def _check(self) -> None:
        """Refuse what is no conflict."""
        _expect_reported(self.row)
        if self.first.pupil != self.second.pupil:
            raise InvalidValueError("second")
        end = self.first.period.end
        if (end is not None and self.second.period.start > end) or not _are_in_order(self.first, self.second):
            raise InvalidValueError("second")

    @property
    def pupil(self) -> str | int:
        """The caller's key of the pupil."""
        return self.first.pupil

    @property
    def overlap(self) -> Period:
        """The days that both assignments have in common; without an end where neither has one."""
        ends = [each.period.end for each in (self.first, self.second) if each.period.end is not None]
        return Period(self.second.period.start, min(ends, default=None))

    @property
    def finding(self) -> Finding:
        """The ban that is broken, at `period`."""
        return _finding(self.row, self.overlap)

    @property
    def exemptions(self) -> Findings:
        """The exemptions that were looked at, and why each does not apply."""
        return self.row.exemptions()

    @property
    def duties(self) -> Findings:
        """What has to be done, in its order (PUP-506, 507, 509 to 512)."""
        return self.row.clearing_up.duties()

    def clear_up_by(self, noticed_on: date) -> Deadline | None:
        """
        Return by when the conflict has to be cleared up: two weeks, or 30 days for the parent's statement.

        *noticed_on* is the day on which the school learned of the conflict; for two kindergartens (PUP-505) the day on which
        the local government asked for the statement. It is not counted. None where the sources set no term: one class twice,
        and WWR shown by two entities. Raises `OutOfCoverageError` outside the covered years.
        """
        return self.row.clearing_up.deadline(noticed_on)

    def seen_by(self, institution: Institution) -> ConflictNotice:
        """
        Return what *institution*, which has one of the assignments (or both), may see; it does not name the other school.

        Institutions are compared by their RSPO number. Raises `InvalidValueError` for one that has neither assignment.
        """
        expect("institution", institution, Institution)
        both = (self.first, self.second)
        own = tuple(each for each in both if each.school_class.institution.rspo == institution.rspo)
        if not own:
            raise InvalidValueError("institution")
        return ConflictNotice(own, self.overlap, self.row)

    def to_dict(self, lang: str) -> dict[str, Any]:
        """Return the conflict as plain data, ready for JSON, without the pupil's key; *lang* is "pl" or "en"."""
        return {"first": plain(self.first), "second": plain(self.second), **_reasons(self.row, self.overlap, lang)}


def _finding(row: PairRow, overlap: Period) -> Finding:
    return row.rule.finding("period", first_day=overlap.start)


def _reasons(row: PairRow, overlap: Period, lang: str) -> dict[str, Any]:
    """Return as plain data what a conflict and its notice have in common."""
    return {
        "overlap": plain(overlap),
        "finding": _finding(row, overlap).to_dict(lang),
        "exemptions": row.exemptions().to_dicts(lang),
        "duties": row.clearing_up.duties().to_dicts(lang),
    }


def _are_in_order(first: ClassAssignment, second: ClassAssignment) -> bool:
    if first.period.start != second.period.start:
        return first.period.start < second.period.start
    return stable_order((first, second))[0] == 0


def _expect_reported(row: PairRow) -> None:
    if not row.conflict:
        raise InvalidValueError("row")
