"""
The day by which something must be done, and how it moves if it falls on a day off.

The end of a time limit for an action moves over days off and Saturdays (art. 57 § 4 k.p.a.). Nothing else moves: not the end of a
validity, a stay or a school year, not an age (`sio_rules.ages`), and not a time limit counted backward (`sio_rules.backward_terms`).
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import evolve, frozen

from ._expect import expect
from ._values import Value
from ._view import Part, Viewed, card
from .acts import KC, KPA, NSA_RULINGS
from .days import first_working_day, free_day, is_holiday
from .errors import InvalidValueError
from .rule import Finding, Findings, Rule, Severity, found

_SATURDAY_IN_KPA_SINCE = date(2017, 6, 1)
"""The first day on which art. 57 § 4 k.p.a. itself names the Saturday."""

ENDS_ON_HOLIDAY = Rule(
    code="TRM-005a",
    basis=(KPA.art("57", par="4"), KC.art("115")),
    severity=Severity.GROUND,
    pl="Koniec terminu ({nominal_day}) przypada na dzień ustawowo wolny od pracy: termin upływa {last_day}, następnego dnia,"
    " który nie jest dniem wolnym od pracy ani sobotą.",
    en="The end of the time limit ({nominal_day}) falls on a Sunday or a public holiday: the time limit ends on {last_day},"
    " the next day that is neither a day off nor a Saturday.",
)
ENDS_ON_SATURDAY = Rule(
    code="TRM-005b",
    basis=(KPA.art("57", par="4"), KC.art("115")),
    severity=Severity.GROUND,
    pl="Koniec terminu ({nominal_day}) przypada na sobotę: termin upływa {last_day}, następnego dnia, który nie jest dniem"
    " wolnym od pracy ani sobotą.",
    en="The end of the time limit ({nominal_day}) falls on a Saturday: the time limit ends on {last_day}, the next day that"
    " is neither a day off nor a Saturday.",
    since=_SATURDAY_IN_KPA_SINCE,
)
ENDED_ON_SATURDAY = Rule(
    code="TRM-005c",
    basis=(NSA_RULINGS.section("I OPS 1/11 (2011-06-15)"), KPA.art("57", par="4")),
    severity=Severity.GROUND,
    pl="Koniec terminu ({nominal_day}) przypada na sobotę, którą przed 1 czerwca 2017 r. traktowano jak dzień ustawowo wolny"
    " od pracy: termin upływa {last_day}.",
    en="The end of the time limit ({nominal_day}) falls on a Saturday, which before 1 June 2017 was treated as a public"
    " holiday: the time limit ends on {last_day}.",
)


@frozen
class Deadline(Viewed, Value):
    """
    Hold the last day for an action, and how it was counted.

    *nominal_day* is the day to which the count leads, *last_day* the day on which the time limit actually ends: the same day, or a
    later one if the first is a day off. *because* has a finding for each step of the count, at least one. *alternatives* are the last
    days under other readings of the text, if it is unclear.

    Raises `TypeError` for a wrong kind of argument or an empty *because*, and `InvalidValueError` for a *last_day* before
    *nominal_day*.
    """

    nominal_day: date
    last_day: date
    because: Findings
    alternatives: tuple[date, ...] = ()

    def _check(self) -> None:
        """Refuse a last day before the nominal one, and a count without steps."""
        if not self.because:
            raise TypeError("because must hold a finding for each step of the count")
        if self.last_day < self.nominal_day:
            raise InvalidValueError("last_day", wanted="nominal_day or a later day")

    @property
    def safe_day(self) -> date:
        """The last day that is in time under every reading."""
        return min((self.last_day, *self.alternatives))

    def to_dict(self, lang: str) -> dict[str, Any]:
        """Return the deadline as plain data, ready for JSON, with the sentences in *lang*, "pl" or "en"."""
        return {
            "nominal_day": self.nominal_day.isoformat(),
            "last_day": self.last_day.isoformat(),
            "because": self.because.to_dicts(lang),
            "alternatives": [day.isoformat() for day in self.alternatives],
            "safe_day": self.safe_day.isoformat(),
        }

    def _parts(self, lang: str) -> Iterator[Part]:
        days = {name: getattr(self, name) for name in ("nominal_day", "last_day", "alternatives", "safe_day")}
        yield card("deadline", days)
        yield from self.because.view(lang).parts


def fixed_term(day: date, because: Finding | Findings) -> Deadline:
    """
    Return the deadline of a time limit that the law fixes to *day* (10 October, 9 February), for the reason *because*.

    The nominal day is that of the rule; the last day moves forward from a Saturday or a day off (A-21), as `moved` has it. By the
    other reading it does not move, so that *day* is an alternative then. For the day alone, without a reason, see
    `sio_rules.days.first_working_day`. Raises `OutOfCoverageError` for days outside the covered years.

    >>> from sio_rules.rulebook import RULES
    >>> deadline = fixed_term(date(2025, 2, 9), RULES["EXM-002"].finding(nominal_day=date(2025, 2, 9)))
    >>> deadline.last_day.isoformat(), deadline.safe_day.isoformat()
    ('2025-02-10', '2025-02-09')
    """
    deadline = moved(day, because)
    return deadline if deadline.last_day == day else evolve(deadline, alternatives=(day,))


def moved(day: date, because: Finding | Findings) -> Deadline:
    """
    Return the deadline of a time limit whose count leads to *day*, as *because* explains: it moves forward from a day off (TRM-005).

    Before 1 June 2017 the act did not name the Saturday; the Supreme Administrative Court treated it like a day off, the Supreme Court did
    not, so that *day* is an alternative then. Raises `OutOfCoverageError` for days outside the covered years.

    >>> from sio_rules.terms import end_of_term
    >>> because = end_of_term(date(2021, 1, 31), weeks=1).because
    >>> moved(date(2021, 2, 7), because[0]).last_day.isoformat()
    '2021-02-08'
    """
    expect("because", because, Finding, Findings)
    steps = found(because)
    if not steps:
        raise TypeError("because must hold a finding for each step of the count")
    last_day = first_working_day(day)
    if last_day == day:
        return Deadline(day, day, steps)
    if is_holiday(day):
        return Deadline(
            day, last_day, found(steps, free_day(day), ENDS_ON_HOLIDAY.finding(nominal_day=day, last_day=last_day))
        )
    if day >= _SATURDAY_IN_KPA_SINCE:
        return Deadline(day, last_day, found(steps, ENDS_ON_SATURDAY.finding(nominal_day=day, last_day=last_day)))
    return Deadline(day, last_day, found(steps, ENDED_ON_SATURDAY.finding(nominal_day=day, last_day=last_day)), (day,))
