"""
The two days that a form with particulars asks for: they must be given, in order, be the actual ones, and lie in a class.

A school enters the days on which something actually began and ended, and leaves the end empty while it lasts. Only the
school knows the actual days, so the caller passes them as *actual*.
"""

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found
from sio_rules.school_calendar import EARLIEST_END_OF_LESSONS

from .kinds import ParticularKind


@frozen
class EntryDates(Value):
    """
    Hold the first and the last day as entered in a form, *start* and *end*; None is a day left empty.

    >>> EntryDates(date(2019, 4, 1), date(2019, 5, 17)).period
    Period(start=datetime.date(2019, 4, 1), end=datetime.date(2019, 5, 17))
    >>> EntryDates(date(2019, 5, 17), date(2019, 4, 1)).period is None
    True
    """

    start: date | None = None
    end: date | None = None

    @property
    def period(self) -> Period | None:
        """The days as a period; None where the start is missing or the end lies before it."""
        if self.start is None or (self.end is not None and self.end < self.start):
            return None
        return Period(self.start, self.end)


_ACTUAL_DAYS = tuple(PUPILS_GUIDE.section(section) for section in ("5.4", "5.9", "5.11", "5.19", "5.20"))
_BOTH_DAYS = tuple(PUPILS_GUIDE.section(section) for section in ("5.4", "5.8", "5.9", "5.11", "5.19", "5.20"))

ENDS_BEFORE_START = Rule(
    code="PUP-618a",
    basis=_BOTH_DAYS,
    severity=Severity.ERROR,
    pl="Dane dziedzinowe ({particular}): data zakończenia ({last_day}) jest wcześniejsza niż data rozpoczęcia"
    " ({first_day}).",
    en="Particulars ({particular}): the last day ({last_day}) is earlier than the first day ({first_day}).",
)
FIRST_DAY_NOT_ACTUAL = Rule(
    code="PUP-618b",
    basis=_ACTUAL_DAYS,
    severity=Severity.ERROR,
    pl="Dane dziedzinowe ({particular}): jako datę rozpoczęcia wpisano {written}, a faktyczna data to {actual}.",
    en="Particulars ({particular}): the first day is entered as {written}, but the actual first day is {actual}.",
)
LAST_DAY_NOT_ACTUAL = Rule(
    code="PUP-618c",
    basis=_ACTUAL_DAYS,
    severity=Severity.ERROR,
    pl="Dane dziedzinowe ({particular}): jako datę zakończenia wpisano {written}, a faktyczna data to {actual}.",
    en="Particulars ({particular}): the last day is entered as {written}, but the actual last day is {actual}.",
)
NOT_ENDED_YET = Rule(
    code="PUP-618d",
    basis=_ACTUAL_DAYS,
    severity=Severity.ERROR,
    pl="Dane dziedzinowe ({particular}): wpisano datę zakończenia ({written}), choć faktycznie zakończenie nie nastąpiło.",
    en="Particulars ({particular}): a last day is entered ({written}), although there is no actual last day yet.",
)
FIRST_DAY_MISSING = Rule(
    code="PUP-623a",
    basis=_BOTH_DAYS,
    severity=Severity.ERROR,
    pl="Dane dziedzinowe ({particular}): nie podano daty rozpoczęcia.",
    en="Particulars ({particular}): the first day is not given.",
)
LAST_DAY_MISSING = Rule(
    code="PUP-623b",
    basis=_BOTH_DAYS,
    severity=Severity.ERROR,
    pl="Dane dziedzinowe ({particular}): nie podano daty zakończenia, choć faktyczna data to {actual}.",
    en="Particulars ({particular}): the last day is not given, although the actual last day is {actual}.",
)


def _last_day_not_actual(particular: ParticularKind, written: date | None, actual: date | None) -> Finding | None:
    """
    Return what is wrong with the last day *written*; *actual* is the day of the actual end (None: it has not ended yet).

    >>> day, later = date(2019, 5, 17), date(2019, 5, 18)
    >>> _last_day_not_actual(ParticularKind.INDIVIDUAL_TEACHING, day, day) is None
    True
    >>> _last_day_not_actual(ParticularKind.INDIVIDUAL_TEACHING, later, day).code
    'PUP-618c'
    """
    if written is None:
        return LAST_DAY_MISSING.when(actual is not None, "dates.end", particular=particular, actual=actual)
    if actual is None:
        return NOT_ENDED_YET.finding("dates.end", particular=particular, written=written)
    return LAST_DAY_NOT_ACTUAL.when(written != actual, "dates.end", particular=particular, written=written, actual=actual)


def check_dates(particular: ParticularKind, dates: EntryDates, *, actual: Period | None = None) -> Findings:
    """
    Return what is wrong with the days entered for *particular*, compared with the *actual* ones where these are known.

    A missing start is found once and not compared. Source: the guide, 5.4, 5.8, 5.9, 5.11, 5.19, 5.20.

    >>> check_dates(ParticularKind.INDIVIDUAL_TEACHING, EntryDates(date(2019, 4, 1), date(2019, 4, 1)))
    <Findings: none>
    >>> check_dates(ParticularKind.INDIVIDUAL_TEACHING, EntryDates(date(2019, 4, 1), date(2019, 3, 31))).codes
    ('PUP-618a',)
    >>> check_dates(ParticularKind.INDIVIDUAL_TEACHING, EntryDates(date(2019, 4, 1)), actual=Period(date(2019, 4, 2))).codes
    ('PUP-618b',)
    """
    expect("particular", particular, ParticularKind)
    expect("dates", dates, EntryDates)
    expect("actual", actual, Period, type(None))
    start, end = dates.start, dates.end
    written = found(
        FIRST_DAY_MISSING.when(start is None, "dates.start", particular=particular),
        ENDS_BEFORE_START.when(
            start is not None and end is not None and end < start,
            "dates.end",
            particular=particular,
            first_day=start,
            last_day=end,
        ),
    )
    if actual is None:
        return written
    return found(
        written,
        FIRST_DAY_NOT_ACTUAL.when(
            start is not None and start != actual.start,
            "dates.start",
            particular=particular,
            written=start,
            actual=actual.start,
        ),
        _last_day_not_actual(particular, end, actual.end),
    )


_LESSONS_BEGIN = (9, 1)
"""After the earliest end of lessons, until 31 August, no class is missed."""


def left_uncovered(during: Period | None, spells: Iterable[Period], *, on: date | None) -> bool:
    """
    Whether *spells* together leave a day *during* that time uncovered, or are none; where it is None, whether they are none.

    An entry without an end is judged until *on*, the day of the check, and on its first day alone where that is not given.

    >>> autumn, spring = Period(date(2023, 9, 1), date(2024, 1, 31)), Period(date(2024, 2, 1), date(2024, 6, 21))
    >>> left_uncovered(Period(date(2023, 9, 1), date(2024, 8, 31)), [autumn, spring], on=None)
    False
    >>> left_uncovered(Period(date(2023, 9, 1), date(2024, 8, 31)), [autumn], on=None)
    True
    """
    periods = list(spells)
    if during is None or not periods:
        return not periods
    last_day = during.end or max(on or during.start, during.start)
    outside = Period(during.start, last_day).first_day_outside(periods)
    while outside is not None and EARLIEST_END_OF_LESSONS < (outside.month, outside.day) < _LESSONS_BEGIN:
        september = date(outside.year, *_LESSONS_BEGIN)
        outside = Period(september, last_day).first_day_outside(periods) if september <= last_day else None
    return outside is not None
