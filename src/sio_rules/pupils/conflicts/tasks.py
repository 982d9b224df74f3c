"""One thing that must be done about a conflict: by whom, and until when."""

from collections.abc import Iterable
from datetime import date
from types import NoneType

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.due import Due, Party
from sio_rules.errors import OutOfCoverageError
from sio_rules.rule import Finding, Findings, Rule, found
from sio_rules.terms import Deadline, end_of_term


@frozen(weakref_slot=False)
class Task:
    """
    Hold one thing that must be done about a conflict: the rule that says what, by whom, and why.

    What a school does is due for each school by itself. *weeks* count from the day on which the school learned of the conflict,
    *days* from the local authority's request; None is no time limit. *optional* is what may be left undone.
    """

    rule: Rule
    by: Party = Party.SCHOOL
    weeks: int | None = None
    days: int | None = None
    because: tuple[Rule, ...] = ()
    optional: bool = False

    def deadline(self, noticed_on: date | None, asked_on: date | None) -> Deadline | None:
        """
        Return until when it must be done; None where there is no time limit, or the day from which it counts is not given.

        That day is not counted. Raises `OutOfCoverageError` outside the covered years.

        >>> from sio_rules.pupils.conflicts.clearing_up import CLEAR_UP_BETWEEN_SCHOOLS
        >>> CLEAR_UP_BETWEEN_SCHOOLS[0].deadline(date(2026, 12, 10), None).last_day.isoformat()
        '2026-12-28'
        >>> CLEAR_UP_BETWEEN_SCHOOLS[0].deadline(None, date(2026, 12, 10)) is None
        True
        """
        if self.weeks is not None and noticed_on is not None:
            argument, event = "noticed_on", noticed_on
        elif self.days is not None and asked_on is not None:
            argument, event = "asked_on", asked_on
        else:
            return None
        try:
            counted = end_of_term(event, weeks=self.weeks, days=self.days)
        except OutOfCoverageError:
            raise OutOfCoverageError(argument) from None
        return Deadline(
            counted.nominal_day, counted.last_day, found(self._applied(self.rule), counted.because), counted.alternatives
        )

    def due(
        self,
        *,
        rspo: int | None = None,
        noticed_on: date | None = None,
        asked_on: date | None = None,
        on: date | None = None,
    ) -> Due:
        """
        Return what must be done, until when, and whether that day has passed *on* a day; *rspo* is the school that does it.

        >>> from sio_rules.pupils.conflicts.clearing_up import CLEAR_UP_BETWEEN_SCHOOLS
        >>> CLEAR_UP_BETWEEN_SCHOOLS[0].due(noticed_on=date(2026, 12, 10), on=date(2026, 12, 28)).late
        False
        >>> CLEAR_UP_BETWEEN_SCHOOLS[0].due(noticed_on=date(2026, 12, 10), on=date(2026, 12, 29)).late
        True
        """
        deadline = self.deadline(noticed_on, asked_on)
        return Due(
            self._applied(self.rule),
            self.by,
            deadline,
            late=on is not None and deadline is not None and deadline.last_day < on,
            optional=self.optional,
            because=Findings(map(self._applied, self.because)),
            rspo=rspo,
        )

    def _applied(self, rule: Rule) -> Finding:
        figures = {"weeks": self.weeks, "days": self.days}
        return rule.finding("period", **{name: figure for name, figure in figures.items() if name in rule.facts and figure})


def dues_of(
    tasks: Iterable[Task],
    schools: Iterable[int],
    *,
    noticed_on: date | None = None,
    asked_on: date | None = None,
    on: date | None = None,
) -> tuple[Due, ...]:
    """
    Return what must be done, in its order; what a school does, for each of *schools*, which are RSPO numbers.

    >>> from sio_rules.pupils.conflicts.clearing_up import CLEAR_UP_BETWEEN_SCHOOLS
    >>> [(due.what.code, due.rspo) for due in dues_of(CLEAR_UP_BETWEEN_SCHOOLS[:1], (1, 2))]
    [('PUP-506', 1), ('PUP-506', 2)]
    """
    for argument, day in (("noticed_on", noticed_on), ("asked_on", asked_on), ("on", on)):
        expect(argument, day, date, NoneType)
    numbers = tuple(schools)
    return tuple(
        task.due(rspo=rspo, noticed_on=noticed_on, asked_on=asked_on, on=on)
        for task in tasks
        for rspo in (numbers if task.by is Party.SCHOOL else (None,))
    )
