"""
From when until when the authorisation is to be valid, and how long at most.

Two limits of five years stand side by side (reading A-04). The form of an employee counts them from the day of filing, which is
not counted itself: filed on 2 September 2020, at the latest until 2 September 2025. The act limits the length of any
authorisation, both ends counted: from 1 September 2018, at the latest until 31 August 2023.

What a head's own function adds to that stands in `sio_rules.access.request.appointment`.

Not modelled here: an authorisation that ends before it is asked for, and one that begins later, on which the sources are
silent.
"""

from datetime import MAXYEAR, date, timedelta

from sio_rules._expect import expect
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE
from sio_rules.periods import Period
from sio_rules.rule import Finding, Rule, Severity

LONGEST_VALIDITY_YEARS = 5

_ONE_DAY = timedelta(days=1)
_FEBRUARY, _LEAP_DAY = 2, 29
_ON_THE_FORM = FORM_GUIDE.section("upoważnienie")
_FIXED_TIME = ACCESS_GUIDE.section("I")

START_MISSING = Rule(
    code="ACC-110a",
    basis=(_ON_THE_FORM,),
    severity=Severity.ERROR,
    pl="Nie podano, od kiedy upoważnienie ma być ważne.",
    en="It is not given from when the authorisation is to be valid.",
)
END_MISSING = Rule(
    code="ACC-110b",
    basis=(_ON_THE_FORM, _FIXED_TIME),
    severity=Severity.ERROR,
    pl="Nie podano, do kiedy upoważnienie ma być ważne; udziela się go tylko na czas określony.",
    en="It is not given until when the authorisation is to be valid; it is given for a fixed time only.",
)
ENDS_REVERSED = Rule(
    code="ACC-110c",
    basis=(_ON_THE_FORM,),
    severity=Severity.ERROR,
    pl="Upoważnienie kończy się {end}, przed swoim początkiem {start}.",
    en="The authorisation ends on {end}, before its start on {start}.",
)
TOO_LATE_AFTER_FILING = Rule(
    code="ACC-111",
    basis=(_ON_THE_FORM,),
    severity=Severity.ERROR,
    pl="Upoważnienie pracownika kończy się {end}, a wniosek złożony {filed_on} może sięgać najdalej do {latest}.",
    en="The employee's authorisation ends on {end}, but a request filed on {filed_on} may reach until {latest} at the latest.",
    reading="A-04",
)
LONGER_THAN_FIVE_YEARS = Rule(
    code="ACC-206",
    basis=(_FIXED_TIME,),
    severity=Severity.ERROR,
    pl="Upoważnienie ważne od {start} kończy się {end}; najpóźniejszy dzień to {latest}, bo trwa najwyżej pięć lat.",
    en="The authorisation is valid from {start} and ends on {end}; the latest day is {latest}, as it lasts five years at most.",
    reading="A-04",
)


def latest_valid_day_after_filing(filed_on: date) -> date:
    """
    Return the last day that a request of an employee, filed on *filed_on*, may ask for (ACC-111).

    Five years on, the same day of the month; for 29 February in a common year 28 February. Beyond the last year of Python's
    calendar, its last day.

    >>> latest_valid_day_after_filing(date(2020, 9, 2)).isoformat(), latest_valid_day_after_filing(date(2028, 2, 29)).isoformat()
    ('2025-09-02', '2033-02-28')
    """
    if type(filed_on) is not date:
        expect("filed_on", filed_on, date)
    year = filed_on.year + LONGEST_VALIDITY_YEARS
    if year > MAXYEAR:
        return date.max
    if filed_on.month == _FEBRUARY and filed_on.day == _LEAP_DAY:
        return date(year, _FEBRUARY, _LEAP_DAY - 1)
    return date(year, filed_on.month, filed_on.day)


def latest_valid_day(start: date, *, term: Period | None = None) -> date:
    """
    Return the last day of an authorisation that starts on *start* (ACC-206, ACC-212, ACC-214).

    It is the day before the fifth anniversary of *start*, which for 29 February is 1 March, or the end of the *term* of the
    function where that comes earlier. Beyond the last year of Python's calendar, its last day.

    >>> latest_valid_day(date(2018, 9, 1)).isoformat(), latest_valid_day(date(2028, 2, 29)).isoformat()
    ('2023-08-31', '2033-02-28')
    >>> latest_valid_day(date(2018, 9, 1), term=Period(date(2018, 9, 1), date(2020, 8, 31))).isoformat()
    '2020-08-31'
    """
    if type(start) is not date:
        expect("start", start, date)
    if term is not None and type(term) is not Period:
        expect("term", term, Period, type(None))
    year = start.year + LONGEST_VALIDITY_YEARS
    if year > MAXYEAR:
        latest = date.max
    elif start.month == _FEBRUARY and start.day == _LEAP_DAY:
        latest = date(year, _FEBRUARY, _LEAP_DAY - 1)
    else:
        latest = date(year, start.month, start.day) - _ONE_DAY
    return latest if term is None or term.end is None or latest < term.end else term.end


def start_missing(start: date | None) -> Finding | None:
    """
    Tell whether the first day is missing (ACC-110).

    >>> start_missing(None).code, start_missing(date(2020, 9, 1))
    ('ACC-110a', None)
    """
    if start is None:
        return START_MISSING.finding("valid_from")
    if type(start) is not date:
        expect("start", start, date, type(None))
    return None


def end_missing(end: date | None) -> Finding | None:
    """
    Tell whether the last day is missing, which would leave the authorisation open-ended (ACC-110, ACC-206).

    >>> end_missing(None).code, end_missing(date(2025, 8, 31))
    ('ACC-110b', None)
    """
    if end is None:
        return END_MISSING.finding("valid_until")
    if type(end) is not date:
        expect("end", end, date, type(None))
    return None


def ends_reversed(start: date | None, end: date | None) -> Finding | None:
    """
    Tell whether *end* comes before *start* (ACC-110); one day, both the same, is a lawful period, and None no answer.

    >>> ends_reversed(date(2020, 9, 1), date(2020, 9, 1)) is None
    True
    >>> ends_reversed(date(2020, 9, 1), date(2020, 8, 31)).code
    'ACC-110c'
    """
    if type(start) is not date or type(end) is not date:
        expect("start", start, date, type(None))
        expect("end", end, date, type(None))
        if start is None or end is None:
            return None
    return ENDS_REVERSED.finding("valid_until", start=start, end=end) if end < start else None


def too_late_after_filing(end: date | None, *, filed_on: date) -> Finding | None:
    """
    Tell whether *end* lies more than five years after *filed_on* (ACC-111, an employee's form); None is left to ACC-110.

    >>> too_late_after_filing(date(2025, 9, 2), filed_on=date(2020, 9, 2))
    >>> too_late_after_filing(date(2025, 9, 3), filed_on=date(2020, 9, 2)).code
    'ACC-111'
    """
    latest = latest_valid_day_after_filing(filed_on)
    if end is None:
        return None
    if type(end) is not date:
        expect("end", end, date, type(None))
    return TOO_LATE_AFTER_FILING.finding("valid_until", end=end, filed_on=filed_on, latest=latest) if end > latest else None


def longer_than_five_years(start: date | None, end: date | None) -> Finding | None:
    """
    Tell whether *start* to *end*, both included, is longer than five years (ACC-206, any authorisation).

    A day that is not given is left to ACC-110.

    >>> longer_than_five_years(date(2018, 9, 1), date(2023, 8, 31))
    >>> longer_than_five_years(date(2018, 9, 1), date(2023, 9, 1)).code
    'ACC-206'
    """
    if type(start) is not date or type(end) is not date:
        expect("start", start, date, type(None))
        expect("end", end, date, type(None))
        if start is None or end is None:
            return None
    latest = latest_valid_day(start)
    return LONGER_THAN_FIVE_YEARS.finding("valid_until", start=start, end=end, latest=latest) if end > latest else None
