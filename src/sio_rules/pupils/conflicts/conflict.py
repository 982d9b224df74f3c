"""A conflict between two assignments: both of them, the common days, the reasons, and what must be done until when."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._plain import plain
from sio_rules._values import Value
from sio_rules._view import Part, Viewed, card, cells_of, listed
from sio_rules.classes import ClassAssignment
from sio_rules.due import Due
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings
from sio_rules.terms import Deadline

from .matrix import row_for
from .notice import ConflictNotice, common_cells, common_data, first_deadline, schools_of
from .order import common_days, stable_order
from .sorts import PairRow
from .tasks import dues_of

_set = object.__setattr__


@frozen(weakref_slot=False)
class Conflict(Viewed, Value):
    """
    Hold two assignments of one pupil that exclude each other, in their stable order.

    Found by `find_conflicts`. *forms_compatible* is the answer to whether the forms of education allow attending both classes;
    None is not known, or not asked. Raises `InvalidValueError` for assignments of two pupils, without a common day, not in their
    order (by start, end, institution and class), or allowed at the same time, and for an answer that was not asked for.
    """

    first: ClassAssignment
    second: ClassAssignment
    forms_compatible: bool | None = None

    def _check(self) -> None:
        """Refuse what is no conflict."""
        if self.first.pupil != self.second.pupil:
            raise InvalidValueError("second", wanted="an assignment of the same pupil")
        end = self.first.period.end
        if (end is not None and self.second.period.start > end) or stable_order((self.first, self.second))[0]:
            raise InvalidValueError("second", wanted="a later assignment with a day in common")
        row = self.row
        if not row.conflict:
            raise InvalidValueError("second", wanted="an assignment that the first one excludes")
        if self.forms_compatible is not None and not row.depends_on_forms:
            raise InvalidValueError("forms_compatible", wanted="None where the forms of education do not matter")

    @property
    def row(self) -> PairRow:
        """The row of the matrix that forbids the pair; its rule is an ERROR, or a WARNING where the sources do not decide."""
        answer = self.forms_compatible
        return row_for(
            self.first.school_class, self.second.school_class, lambda _one, _other: answer, common_days=self.overlap
        )

    @property
    def pupil(self) -> str | int:
        """The caller's key of the pupil."""
        return self.first.pupil

    @property
    def overlap(self) -> Period:
        """The days that both assignments have in common; without an end where neither has one."""
        return common_days(self.first, self.second)

    @property
    def finding(self) -> Finding:
        """The ban that is broken, at `period`."""
        return self.row.rule.finding("period", first_day=self.overlap.start)

    @property
    def exemptions(self) -> Findings:
        """The exemptions that do not apply, and why."""
        return self.row.exemptions()

    def dues(
        self, *, noticed_on: date | None = None, asked_on: date | None = None, on: date | None = None
    ) -> tuple[Due, ...]:
        """
        Return what must be done about the conflict, by whom and until when, each school its own (PUP-506 to 512, 535 to 539).

        *noticed_on* is the day on which the schools learned of the conflict; two schools have two weeks from it. *asked_on* is the
        day on which the local authority asked two preschools for the parent's statement (PUP-505); they have 30 days from it.
        These days are not counted. Without its day a thing has no deadline. What is due is late where its last day is before *on*.
        A pair that is only a WARNING has nothing that must be done. Raises `OutOfCoverageError` outside the covered years.
        """
        schools = schools_of((self.first, self.second))
        tasks = self.row.tasks if len(schools) > 1 else self.row.tasks_within
        return dues_of(tasks, schools, noticed_on=noticed_on, asked_on=asked_on, on=on)

    def clear_up_by(self, noticed_on: date | None = None, *, asked_on: date | None = None) -> Deadline | None:
        """
        Return until when the conflict must be cleared up: the deadline of `dues`, with the same days.

        None where the sources set no time limit (one school, one class twice, WWR reported by two entities, a WARNING), and where
        the day from which it counts is not given.
        """
        return first_deadline(self.dues(noticed_on=noticed_on, asked_on=asked_on))

    def seen_by(self, institution: Institution) -> ConflictNotice:
        """
        Return what *institution*, which has one of the assignments (or both), may see; it does not name the other school.

        Institutions are compared by their RSPO number. Raises `InvalidValueError` for one that has neither assignment.
        """
        expect("institution", institution, Institution)
        both = (self.first, self.second)
        own = tuple(each for each in both if each.school_class.institution.rspo == institution.rspo)
        if not own:
            raise InvalidValueError("institution", wanted="one that has one of the assignments")
        return ConflictNotice(own, self.overlap, self.row.rule)

    def to_row(self, lang: str) -> dict[str, Any]:
        """
        Return the conflict as one flat row of a table, with the caller's keys of the pupil and the two classes.

        The common days stand in ISO form, the last one is None where neither assignment has an end. What forbids the pair stands
        as in `Finding.to_row`, in *lang*, "pl" or "en".
        """
        one, other = self.first.school_class, self.second.school_class
        return {
            "pupil": self.pupil,
            "first_rspo": one.institution.rspo,
            "first_class": one.key,
            "second_rspo": other.institution.rspo,
            "second_class": other.key,
            **common_cells(self.overlap, self.finding, lang),
        }

    def to_dict(self, lang: str) -> dict[str, Any]:
        """Return the conflict as plain data, ready for JSON, without the pupil's key; *lang* is "pl" or "en"."""
        return {**plain(self), **common_data(self.overlap, self.finding, self.exemptions, self.dues(), lang)}

    def _parts(self, lang: str) -> Iterator[Part]:
        yield card(
            "conflict", {**cells_of(self.finding, lang), "first_day": self.overlap.start, "last_day": self.overlap.end}
        )
        yield listed("assignments", (self.first, self.second), _cells)
        yield listed("dues", self.dues(), lambda due: cells_of(due, lang))


def conflict_of(first: ClassAssignment, second: ClassAssignment, row: PairRow) -> Conflict:
    """
    Return the conflict of two assignments in their order, which *row* forbids.

    >>> from sio_rules import ClassKind, InstitutionKind, SchoolClass
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = SchoolClass(institution=school, key=1, kind=ClassKind.BASIC)
    >>> twice = ClassAssignment(7, basic, Period(date(2019, 9, 1)))
    >>> conflict_of(twice, twice, row_for(basic, basic)).finding.code
    'PUP-403c'
    """
    found = object.__new__(Conflict)  # the search has compared the two, and does not do it again
    _set(found, "first", first)
    _set(found, "second", second)
    _set(found, "forms_compatible", row.forms[0] if row.depends_on_forms else None)
    return found


def _cells(each: ClassAssignment) -> dict[str, object]:
    of, days = each.school_class, each.period
    return {"rspo": of.institution.rspo, "kind": of.kind, "level": of.level, "start": days.start, "end": days.end}
