"""What one school may see of a conflict: its own side, since the ministry does not disclose where else a pupil learns (PUP-508)."""

from datetime import date
from typing import Any

from attrs import field, frozen

from sio_rules._plain import plain
from sio_rules._values import Value
from sio_rules.classes import ClassAssignment
from sio_rules.due import Due
from sio_rules.errors import InvalidValueError
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule
from sio_rules.terms import Deadline

from .matrix import rows_by_rule
from .sorts import PairRow
from .tasks import dues_of


@frozen(weakref_slot=False)
class ConflictNotice(Value):
    """
    Hold what one school may see of a conflict: its own assignments, the common days, and what must be done.

    Built by `Conflict.seen_by`. *own* has both assignments where both are the school's. *rule* is the rule that forbids the pair,
    or the WARNING. Raises `InvalidValueError` for a rule that forbids nothing, and for no assignment, or those of two schools.
    """

    own: tuple[ClassAssignment, ...]
    overlap: Period
    rule: Rule = field(repr=False)

    def _check(self) -> None:
        """Refuse a rule that forbids nothing, and what is not one school's."""
        if self.rule not in rows_by_rule():
            raise InvalidValueError("rule", wanted="a rule that forbids two classes at the same time")
        if len(schools_of(self.own)) != 1:
            raise InvalidValueError("own", wanted="assignments at one institution")

    @property
    def finding(self) -> Finding:
        """The ban that is broken, at `period`; it does not name the other school."""
        return self.rule.finding("period", first_day=self.overlap.start)

    @property
    def exemptions(self) -> Findings:
        """The exemptions that do not apply, and why."""
        return self._row.exemptions()

    def dues(
        self, *, noticed_on: date | None = None, asked_on: date | None = None, on: date | None = None
    ) -> tuple[Due, ...]:
        """Return what must be done, without what the other school must do; see `Conflict.dues`."""
        tasks = self._row.tasks if len(self.own) == 1 else self._row.tasks_within
        return dues_of(tasks, schools_of(self.own), noticed_on=noticed_on, asked_on=asked_on, on=on)

    def clear_up_by(self, noticed_on: date | None = None, *, asked_on: date | None = None) -> Deadline | None:
        """Return until when the conflict must be cleared up, as `Conflict.clear_up_by` does."""
        return first_deadline(self.dues(noticed_on=noticed_on, asked_on=asked_on))

    def to_row(self, lang: str) -> dict[str, Any]:
        """
        Return the notice as one flat row of a table, with the caller's keys of the pupil and of the school's own class.

        The second class is None where it is not the school's own. The days and the finding stand as in `Conflict.to_row`.
        """
        one, *others = self.own
        return {
            "pupil": one.pupil,
            "rspo": one.school_class.institution.rspo,
            "first_class": one.school_class.key,
            "second_class": others[0].school_class.key if others else None,
            **common_cells(self.overlap, self.finding, lang),
        }

    def to_dict(self, lang: str) -> dict[str, Any]:
        """Return the notice as plain data, ready for JSON, without the pupil's key; *lang* is "pl" or "en"."""
        return {"own": plain(self.own), **common_data(self.overlap, self.finding, self.exemptions, self.dues(), lang)}

    @property
    def _row(self) -> PairRow:
        return rows_by_rule()[self.rule]


def schools_of(assignments: tuple[ClassAssignment, ...]) -> tuple[int, ...]:
    """Return the RSPO numbers of the institutions of *assignments*, each once."""
    return tuple(dict.fromkeys(each.school_class.institution.rspo for each in assignments))


def first_deadline(dues: tuple[Due, ...]) -> Deadline | None:
    """Return the deadline of the first of *dues* that has one; None if none has."""
    return next((due.deadline for due in dues if due.deadline is not None), None)


def common_cells(overlap: Period, finding: Finding, lang: str) -> dict[str, Any]:
    """Return the cells of a row that a conflict and its notice have in common."""
    return {"first_day": plain(overlap.start), "last_day": plain(overlap.end), **finding.to_row(lang)}


def common_data(overlap: Period, finding: Finding, exemptions: Findings, dues: tuple[Due, ...], lang: str) -> dict[str, Any]:
    """Return as plain data what a conflict and its notice have in common."""
    return {
        "overlap": plain(overlap),
        "finding": finding.to_dict(lang),
        "exemptions": exemptions.to_dicts(lang),
        "dues": [due.to_dict(lang) for due in dues],
    }
