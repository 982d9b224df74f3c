"""
Time limits counted backward from a day: "not later than 2 days before", "not earlier than 3 months before".

The day counted back from is not counted, and the result does not move over days off: art. 57 § 4 k.p.a. moves only the end of a
time limit (A-05). A month back is the same day of the earlier month (A-07).

Neither needs to know which days are days off, so both work for any day of the calendar; only the days under other readings do.
"""

from datetime import date, timedelta
from typing import Any

from attrs import frozen
from dateutil.relativedelta import relativedelta

from ._expect import expect
from ._values import AT_LEAST_ONE, Value, expect_within
from .acts import KC, KPA
from .days import add_working_days, is_working_day
from .deadlines import Deadline
from .errors import OutOfCoverageError
from .rule import Findings, Rule, Severity, found

DAYS_BACK = Rule(
    code="TRM-001c",
    basis=(KPA.art("57", par="1"),),
    severity=Severity.GROUND,
    pl="Najpóźniejszym dniem jest {last_day} (liczba dni przed {term_last_day}: co najmniej {days}); liczy się dni"
    " kalendarzowe, bez dnia, od którego liczy się wstecz.",
    en="The latest day is {last_day} (number of days before {term_last_day}: at least {days}); calendar days are counted,"
    " without the day counted back from.",
    reading="A-05",
)
MONTHS_BACK = Rule(
    code="TRM-003c",
    basis=(KC.art("112"), KPA.art("57", par="3")),
    severity=Severity.GROUND,
    pl="Najwcześniejszym dniem jest {first_day} (liczba miesięcy przed {term_last_day}: najwyżej {months}): dzień o tej"
    " samej dacie, a gdyby go nie było, ostatni dzień miesiąca.",
    en="The earliest day is {first_day} (number of months before {term_last_day}: at most {months}): the same day of the"
    " month or, where there is none, the last day of the month.",
    reading="A-07",
)
NOT_MOVED = Rule(
    code="TRM-005d",
    basis=(KPA.art("57", par="4"),),
    severity=Severity.GROUND,
    pl="Dzień {day}, liczony wstecz, nie przesuwa się, nawet gdy jest wolny od pracy: przepis przesuwa tylko koniec"
    " terminu.",
    en="The day counted backward, {day}, does not move even if it is a day off: the provision moves only the end of a time"
    " limit.",
    reading="A-05",
)


@frozen
class Opening(Value):
    """
    Hold the first day on which something may be done, and how it was counted, as `Deadline` holds the last day.

    *because* has a finding for each step of the count, at least one. *alternatives* are the first days under other readings of the
    text, if it is unclear.

    >>> opening = earliest_day_before(date(2023, 8, 31), months=3)
    >>> opening.first_day.isoformat(), opening.safe_day.isoformat()
    ('2023-05-31', '2023-06-01')
    """

    first_day: date
    because: Findings
    alternatives: tuple[date, ...] = ()

    def _check(self) -> None:
        """Refuse a count without steps."""
        if not self.because:
            raise TypeError("because must hold a finding for each step of the count")

    @property
    def safe_day(self) -> date:
        """The first day that is not too early under any reading."""
        return max((self.first_day, *self.alternatives))

    def to_dict(self, lang: str) -> dict[str, Any]:
        """Return the opening as plain data, ready for JSON, with the sentences in *lang*, "pl" or "en"."""
        return {
            "first_day": self.first_day.isoformat(),
            "because": self.because.to_dicts(lang),
            "alternatives": [day.isoformat() for day in self.alternatives],
            "safe_day": self.safe_day.isoformat(),
        }


def latest_day_before(term_end: date, *, days: int) -> Deadline:
    """
    Return the last day that is not later than *days* calendar days before *term_end* (A-05).

    Both days of the deadline are that day, which may be a day off. The alternatives are so many working days before, and the last
    working day before a day off; outside the covered years, whose days off are not known, there are none. Raises `InvalidValueError` for
    *days* under 1, and `OutOfCoverageError` if the day would lie before Python's calendar.

    >>> deadline = latest_day_before(date(2026, 3, 9), days=2)
    >>> deadline.last_day.isoformat(), deadline.safe_day.isoformat()
    ('2026-03-07', '2026-03-05')
    """
    expect("term_end", term_end, date)
    expect_within("days", days, AT_LEAST_ONE)
    try:
        last_day = term_end - timedelta(days=days)
    except OverflowError:
        raise OutOfCoverageError("term_end", date.min, date.max) from None
    counted = DAYS_BACK.finding(days=days, term_last_day=term_end, last_day=last_day)
    others = _by_working_days(term_end, days, last_day) - {last_day}
    return Deadline(last_day, last_day, found(counted, NOT_MOVED.finding(day=last_day)), tuple(sorted(others)))


def _by_working_days(term_end: date, days: int, last_day: date) -> set[date]:
    """Return the last days under the readings of A-05 that look at days off, where these are known."""
    try:
        moved_back = last_day if is_working_day(last_day) else add_working_days(last_day, -1)
        return {moved_back, add_working_days(term_end, -days)}
    except OutOfCoverageError:
        return set()


def earliest_day_before(end: date, *, months: int) -> Opening:
    """
    Return the first day that is not earlier than *months* months before *end* (A-07).

    It may be a day off. Under the other reading it is one day later. Raises `InvalidValueError` for *months* under 1, and
    `OutOfCoverageError` if the day would lie before Python's calendar.

    >>> earliest_day_before(date(2023, 8, 31), months=3).first_day.isoformat()
    '2023-05-31'
    >>> earliest_day_before(date(2027, 5, 31), months=3).first_day.isoformat()
    '2027-02-28'
    """
    expect("end", end, date)
    expect_within("months", months, AT_LEAST_ONE)
    try:
        first_day = end - relativedelta(months=months)
    except (ValueError, OverflowError):
        raise OutOfCoverageError("end", date.min, date.max) from None
    counted = MONTHS_BACK.finding(months=months, term_last_day=end, first_day=first_day)
    return Opening(first_day, found(counted, NOT_MOVED.finding(day=first_day)), (first_day + timedelta(days=1),))
