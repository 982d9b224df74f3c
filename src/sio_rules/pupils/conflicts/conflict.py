"""
What a conflict between two assignments is: both of them, the common days, the reasons, the duties and the deadline.

A school is shown its own side only: the ministry does not tell where else a pupil learns (PUP-508).
"""

from datetime import date
from typing import Any

from attrs import field, frozen

from sio_rules._expect import expect, expect_each
from sio_rules._plain import plain
from sio_rules.classes import ClassAssignment
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings
from sio_rules.terms import Deadline

from .clearing_up import cleared_up_by
from .sorts import PairRow

Place = tuple[date, bool, date, int, int]


def put_in_order(assignments: list[ClassAssignment]) -> None:
    """
    Sort the assignments of one pupil: by start, end (an open one last), institution and class.

    Where a register says different things about one class, all that it says decides.

    >>> from sio_rules import BodyKind, ClassKind, InstitutionKind, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> both = [ClassAssignment(7, basic, Period(date(2019, 9, 1), end)) for end in (None, date(2020, 8, 31))]
    >>> put_in_order(both)
    >>> [each.period.end is None for each in both]
    [False, True]
    """
    expect("assignments", assignments, list)
    expect_each("assignments", assignments, ClassAssignment)
    assignments.sort(key=_place)
    if len({_place(each) for each in assignments}) < len(assignments):
        assignments.sort(key=_whole)


def in_order(a: ClassAssignment, b: ClassAssignment) -> tuple[ClassAssignment, ClassAssignment]:
    """
    Return both in their stable order.

    >>> from sio_rules import BodyKind, ClassKind, InstitutionKind, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> early, late = (ClassAssignment(7, basic, Period(date(2019, 9, day))) for day in (1, 2))
    >>> in_order(late, early) == (early, late)
    True
    """
    expect("a", a, ClassAssignment)
    expect("b", b, ClassAssignment)
    both = [a, b]
    put_in_order(both)
    return both[0], both[1]


def _place(assignment: ClassAssignment) -> Place:
    period, school_class = assignment.period, assignment.school_class
    end = period.start if period.end is None else period.end
    return (period.start, period.end is None, end, school_class.institution.rspo, school_class.key)


def _whole(assignment: ClassAssignment) -> tuple[Place, str]:
    return (_place(assignment), repr(assignment.school_class))


@frozen(weakref_slot=False)
class ConflictNotice:
    """
    Hold what one school may see of a conflict: its own assignments, the common days, and what has to be done.

    Built by `Conflict.seen_by`. *own* has both assignments where both are the school's; *row* is the row of the matrix.
    """

    own: tuple[ClassAssignment, ...]
    overlap: Period
    row: PairRow = field(repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("own", self.own, tuple)
        expect_each("own", self.own, ClassAssignment)
        expect("overlap", self.overlap, Period)
        _expect_forbidding(self.row)

    @property
    def finding(self) -> Finding:
        """The ban that is broken, at `period`; it does not name the other school."""
        return self.row.rule.finding("period", first_day=self.overlap.start)

    @property
    def exemptions(self) -> Findings:
        """The exemptions that were looked at, and why each does not apply."""
        return Findings(rule.finding("period") for rule in self.row.looked_at)

    @property
    def duties(self) -> Findings:
        """What has to be done, in its order."""
        return self.row.clearing_up.duties()

    def clear_up_by(self, noticed_on: date) -> Deadline | None:
        """Return by when the conflict has to be cleared up, as `Conflict.clear_up_by` does."""
        return cleared_up_by(self.row.clearing_up, noticed_on)

    def to_dict(self, lang: str) -> dict[str, Any]:
        """Return the notice as plain data, ready for JSON, without the pupil's key; *lang* is "pl" or "en"."""
        return {
            "own": plain(self.own),
            "overlap": plain(self.overlap),
            "finding": self.finding.to_dict(lang),
            "exemptions": self.exemptions.to_dicts(lang),
            "duties": self.duties.to_dicts(lang),
        }


@frozen(weakref_slot=False)
class Conflict:
    """
    Hold two assignments of one pupil that exclude each other, in their stable order.

    Found by `find_conflicts`. *row* is the row of the matrix that forbids the pair; its rule is an ERROR, or a WARNING where
    the pair has to be looked at. Raises `InvalidValueError` for assignments of two pupils, without a common day, or not in
    their order (by start, end, institution and class), and for a row that forbids nothing.
    """

    first: ClassAssignment
    second: ClassAssignment
    row: PairRow = field(repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse what is no conflict."""
        expect("first", self.first, ClassAssignment)
        expect("second", self.second, ClassAssignment)
        _expect_forbidding(self.row)
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
        return self._notice().finding

    @property
    def exemptions(self) -> Findings:
        """The exemptions that were looked at, and why each does not apply."""
        return self._notice().exemptions

    @property
    def duties(self) -> Findings:
        """What has to be done, in its order (PUP-506, 507, 509 to 512)."""
        return self._notice().duties

    def clear_up_by(self, noticed_on: date) -> Deadline | None:
        """
        Return by when the conflict has to be cleared up: two weeks, or 30 days for the parent's statement.

        *noticed_on* is the day on which the school learned of the conflict; for two kindergartens (PUP-505) the day on which
        the local government asked for the statement. It is not counted. None where the sources set no term: one class twice,
        and WWR shown by two entities. Raises `OutOfCoverageError` outside the covered years.
        """
        return self._notice().clear_up_by(noticed_on)

    def seen_by(self, institution: Institution) -> ConflictNotice:
        """
        Return what *institution*, which has one of the assignments (or both), may see; it does not name the other school.

        Institutions are told apart by their RSPO number. Raises `InvalidValueError` for one that has neither assignment.
        """
        expect("institution", institution, Institution)
        both = (self.first, self.second)
        own = tuple(each for each in both if each.school_class.institution.rspo == institution.rspo)
        if not own:
            raise InvalidValueError("institution")
        return ConflictNotice(own, self.overlap, self.row)

    def to_dict(self, lang: str) -> dict[str, Any]:
        """Return the conflict as plain data, ready for JSON, without the pupil's key; *lang* is "pl" or "en"."""
        data = self._notice().to_dict(lang)
        return {"first": plain(self.first), "second": plain(self.second)} | {key: data[key] for key in data if key != "own"}

    def _notice(self) -> ConflictNotice:
        return ConflictNotice((self.first, self.second), self.overlap, self.row)


def _are_in_order(first: ClassAssignment, second: ClassAssignment) -> bool:
    if first.period.start != second.period.start:
        return first.period.start < second.period.start
    return in_order(first, second)[0] is first


def _expect_forbidding(row: PairRow) -> None:
    expect("row", row, PairRow)
    if not row.conflict:
        raise InvalidValueError("row")
