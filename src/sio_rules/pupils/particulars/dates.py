"""
The two days that a form with particulars asks for: which are written, and which days they have to be.

What is written are the days on which the thing really began and ended; the end is left empty while it lasts. What the days
really were is known to the school alone, so it comes in as *actual*.
"""

from datetime import date

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .kinds import ParticularKind


@frozen
class EntryDates:
    """
    Hold the first and the last day as picked in a form; None is a day that was not picked.

    >>> EntryDates(date(2019, 4, 1), date(2019, 5, 17)).period
    Period(start=datetime.date(2019, 4, 1), end=datetime.date(2019, 5, 17))
    >>> EntryDates(date(2019, 5, 17), date(2019, 4, 1)).period is None
    True
    """

    start: date | None = None
    end: date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what is no day."""
        expect("start", self.start, date, type(None))
        expect("end", self.end, date, type(None))

    @property
    def period(self) -> Period | None:
        """The days as a period; None where the start is missing or the end lies before it."""
        if self.start is None or (self.end is not None and self.end < self.start):
            return None
        return Period(self.start, self.end)


ACTUAL_DAYS = tuple(PUPILS_GUIDE.section(section) for section in ("5.4", "5.9", "5.11", "5.19", "5.20"))
BOTH_DAYS = tuple(PUPILS_GUIDE.section(section) for section in ("5.4", "5.8", "5.9", "5.11", "5.19", "5.20"))

ENDS_BEFORE_START = Rule(
    code="PUP-618a",
    basis=BOTH_DAYS,
    severity=Severity.ERROR,
    pl="Dane „{particular}”: dzień zakończenia ({end}) jest wcześniejszy niż dzień rozpoczęcia ({start}).",
    en="The particulars “{particular}”: the last day ({end}) is earlier than the first ({start}).",
)
START_NOT_ACTUAL = Rule(
    code="PUP-618b",
    basis=ACTUAL_DAYS,
    severity=Severity.ERROR,
    pl="Dane „{particular}”: wpisano rozpoczęcie {written}, a faktycznie był to dzień {actual}.",
    en="The particulars “{particular}”: the first day written is {written}, while really it was {actual}.",
)
END_NOT_ACTUAL = Rule(
    code="PUP-618c",
    basis=ACTUAL_DAYS,
    severity=Severity.ERROR,
    pl="Dane „{particular}”: wpisano zakończenie {written}, a faktycznie był to dzień {actual}.",
    en="The particulars “{particular}”: the last day written is {written}, while really it was {actual}.",
)
NOT_ENDED_YET = Rule(
    code="PUP-618d",
    basis=ACTUAL_DAYS,
    severity=Severity.ERROR,
    pl="Dane „{particular}”: wpisano zakończenie {written}, choć zajęcia faktycznie się nie zakończyły.",
    en="The particulars “{particular}”: a last day is written ({written}), though really there was no end yet.",
)
START_NOT_GIVEN = Rule(
    code="PUP-623a",
    basis=BOTH_DAYS,
    severity=Severity.ERROR,
    pl="Dane „{particular}”: brak dnia rozpoczęcia.",
    en="The particulars “{particular}”: the first day is missing.",
)
END_NOT_GIVEN = Rule(
    code="PUP-623b",
    basis=BOTH_DAYS,
    severity=Severity.ERROR,
    pl="Dane „{particular}”: brak dnia zakończenia, choć skończyły się {actual}.",
    en="The particulars “{particular}”: the last day is missing, though they ended on {actual}.",
)


def start_not_given(particular: ParticularKind, dates: EntryDates) -> Finding | None:
    """
    Find particulars without their first day (PUP-618, PUP-623, PUP-625, PUP-638, PUP-639).

    >>> start_not_given(ParticularKind.INDIVIDUAL_TEACHING, EntryDates(date(2019, 4, 1))) is None
    True
    >>> start_not_given(ParticularKind.INDIVIDUAL_TEACHING, EntryDates()).code
    'PUP-623a'
    """
    expect("particular", particular, ParticularKind)
    expect("dates", dates, EntryDates)
    return START_NOT_GIVEN.finding("dates.start", particular=particular) if dates.start is None else None


def ends_before_start(particular: ParticularKind, dates: EntryDates) -> Finding | None:
    """
    Find a last day before the first; the same day is right.

    >>> day = date(2019, 4, 2)
    >>> ends_before_start(ParticularKind.INDIVIDUAL_TEACHING, EntryDates(day, day)) is None
    True
    >>> ends_before_start(ParticularKind.INDIVIDUAL_TEACHING, EntryDates(day, date(2019, 4, 1))).code
    'PUP-618a'
    """
    expect("particular", particular, ParticularKind)
    expect("dates", dates, EntryDates)
    if dates.start is None or dates.end is None or dates.start <= dates.end:
        return None
    return ENDS_BEFORE_START.finding("dates.end", particular=particular, start=dates.start, end=dates.end)


def start_not_actual(particular: ParticularKind, dates: EntryDates, actual: Period) -> Finding | None:
    """
    Find a first day that is not the one on which the thing really began.

    >>> actual = Period(date(2019, 4, 1))
    >>> start_not_actual(ParticularKind.INDIVIDUAL_TEACHING, EntryDates(date(2019, 4, 1)), actual) is None
    True
    >>> start_not_actual(ParticularKind.INDIVIDUAL_TEACHING, EntryDates(date(2019, 4, 2)), actual).code
    'PUP-618b'
    """
    expect("particular", particular, ParticularKind)
    expect("dates", dates, EntryDates)
    expect("actual", actual, Period)
    if dates.start is None or dates.start == actual.start:
        return None
    return START_NOT_ACTUAL.finding("dates.start", particular=particular, written=dates.start, actual=actual.start)


def end_not_actual(particular: ParticularKind, dates: EntryDates, actual: Period) -> Finding | None:
    """
    Find a last day that is missing, written too early, or not the one on which the thing really ended.

    >>> actual = Period(date(2019, 4, 1), date(2019, 5, 17))
    >>> end_not_actual(ParticularKind.INDIVIDUAL_TEACHING, EntryDates(end=date(2019, 5, 17)), actual) is None
    True
    >>> end_not_actual(ParticularKind.INDIVIDUAL_TEACHING, EntryDates(end=date(2019, 5, 18)), actual).code
    'PUP-618c'
    """
    expect("particular", particular, ParticularKind)
    expect("dates", dates, EntryDates)
    expect("actual", actual, Period)
    if dates.end is None:
        return None if actual.end is None else END_NOT_GIVEN.finding("dates.end", particular=particular, actual=actual.end)
    if actual.end is None:
        return NOT_ENDED_YET.finding("dates.end", particular=particular, written=dates.end)
    if dates.end == actual.end:
        return None
    return END_NOT_ACTUAL.finding("dates.end", particular=particular, written=dates.end, actual=actual.end)


def check_dates(particular: ParticularKind, dates: EntryDates, *, actual: Period | None = None) -> Findings:
    """
    Check the days written for *particular*; against the days that they actually were, where these are given.

    Source: the instruction, 5.4, 5.8, 5.9, 5.11, 5.19, 5.20.

    >>> dates = EntryDates(date(2019, 4, 1), date(2019, 3, 31))
    >>> check_dates(ParticularKind.INDIVIDUAL_TEACHING, dates).codes
    ('PUP-618a',)
    >>> check_dates(ParticularKind.INDIVIDUAL_TEACHING, EntryDates(date(2019, 4, 1)), actual=Period(date(2019, 4, 2))).codes
    ('PUP-618b',)
    """
    expect("actual", actual, Period, type(None))
    written = found(start_not_given(particular, dates), ends_before_start(particular, dates))
    if actual is None:
        return written
    return found(written, start_not_actual(particular, dates, actual), end_not_actual(particular, dates, actual))
