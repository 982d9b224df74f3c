"""
The period of validity in a request, and its maximum length.

There are two limits of five years (reading A-04). The form of an employee counts them from the day of filing, which is not
counted: filed on 2 September 2020, valid at the latest until 2 September 2025. The SIO Act limits the length of any
authorisation, both ends counted: from 1 September 2018 at the latest until 31 August 2023.

A missing day is found in `sio_rules.access.request.completeness`; `sio_rules.access.request.appointment` adds the term of a
head's function.

Not modelled here: an authorisation that begins after the day of filing, on which the sources are silent.
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE
from sio_rules.ages import anniversary, last_day_of_years
from sio_rules.errors import OutOfCoverageError
from sio_rules.periods import Period
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .form import AccessRequest

LONGEST_VALIDITY_YEARS = 5
"""The maximum number of years for which an authorisation is valid."""
_ON_THE_FORM = FORM_GUIDE.section("upoważnienie")
_FIXED_TIME = ACCESS_GUIDE.section("I")

ENDS_REVERSED = Rule(
    code="ACC-110c",
    basis=(_ON_THE_FORM,),
    severity=Severity.ERROR,
    pl="Koniec upoważnienia ({last_day}) jest wcześniejszy niż jego początek ({first_day}).",
    en="The end of the authorisation ({last_day}) is earlier than its start ({first_day}).",
)
TOO_LATE_AFTER_FILING = Rule(
    code="ACC-111",
    basis=(_ON_THE_FORM,),
    severity=Severity.ERROR,
    pl="Upoważnienie pracownika kończy się {last_day}, a we wniosku złożonym {filed_on} może się kończyć najpóźniej"
    " {latest_day}.",
    en="The employee's authorisation ends on {last_day}, but in a request filed on {filed_on} it may end on {latest_day} at"
    " the latest.",
    reading="A-04",
)
OVER_BEFORE_FILING = Rule(
    code="ACC-250",
    basis=(_ON_THE_FORM, _FIXED_TIME),
    severity=Severity.WARNING,
    pl="Upoważnienie kończy się {last_day}, czyli przed dniem złożenia wniosku ({filed_on}).",
    en="The authorisation ends on {last_day}, which is before the day on which the request is filed ({filed_on}).",
)
LONGER_THAN_FIVE_YEARS = Rule(
    code="ACC-206",
    basis=(_FIXED_TIME,),
    severity=Severity.ERROR,
    pl="Upoważnienie jest ważne od {first_day} do {last_day}, a może być ważne najdłużej do {latest_day} (największa liczba"
    " lat: {years}).",
    en="The authorisation is valid from {first_day} to {last_day}, but may end on {latest_day} at the latest (maximum number"
    " of years: {years}).",
    reading="A-04",
)


def latest_valid_day_after_filing(filed_on: date) -> date:
    """
    Return the last day of validity that an employee may ask for in a request filed on *filed_on* (ACC-111).

    Five years on, the same day of the month; for 29 February in a common year 28 February. Beyond the last year of Python's
    calendar, its last day.

    >>> latest_valid_day_after_filing(date(2020, 9, 2)).isoformat(), latest_valid_day_after_filing(date(2028, 2, 29)).isoformat()
    ('2025-09-02', '2033-02-28')
    """
    expect("filed_on", filed_on, date)
    try:
        return anniversary(filed_on, LONGEST_VALIDITY_YEARS)
    except OutOfCoverageError:
        return date.max


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
    expect("start", start, date)
    expect("term", term, Period, type(None))
    latest = last_day_of_five_years(start)
    return latest if term is None or term.end is None else min(latest, term.end)


def last_day_of_five_years(start: date) -> date:
    """
    Return the last day of the five years that begin on *start*, or the last of Python's calendar where they lead beyond it.

    >>> last_day_of_five_years(date(2018, 9, 1)).isoformat(), last_day_of_five_years(date(2028, 2, 29)).isoformat()
    ('2023-08-31', '2033-02-28')
    """
    try:
        return last_day_of_years(start, LONGEST_VALIDITY_YEARS)
    except OutOfCoverageError:
        return date.max


def check_validity(request: AccessRequest) -> Findings:
    """
    Return what is wrong with the period in *request*: reversed, or longer than five years (ACC-110, ACC-206).

    Both days belong to it. A missing day is left to `check_completeness`.

    >>> check_validity(AccessRequest(valid_from=date(2018, 9, 1), valid_until=date(2023, 8, 31))).codes
    ()
    >>> check_validity(AccessRequest(valid_from=date(2018, 9, 1), valid_until=date(2023, 9, 1))).codes
    ('ACC-206',)
    """
    start, end = request.valid_from, request.valid_until
    if start is None or end is None:
        return found()
    latest = last_day_of_five_years(start)
    return found(
        ENDS_REVERSED.when(end < start, "valid_until", first_day=start, last_day=end),
        LONGER_THAN_FIVE_YEARS.when(
            end > latest, "valid_until", first_day=start, last_day=end, latest_day=latest, years=LONGEST_VALIDITY_YEARS
        ),
    )


def over_before_filing(request: AccessRequest, *, filed_on: date) -> Finding | None:
    """
    Return the warning that the authorisation in *request* ends before the day *filed_on*.

    A missing day is left to `check_completeness`.

    >>> over_before_filing(AccessRequest(valid_until=date(2020, 9, 2)), filed_on=date(2020, 9, 2))
    >>> over_before_filing(AccessRequest(valid_until=date(2020, 9, 1)), filed_on=date(2020, 9, 2)).code
    'ACC-250'
    """
    end = request.valid_until
    over = end is not None and end < filed_on
    return OVER_BEFORE_FILING.when(over, "valid_until", last_day=end, filed_on=filed_on)


def too_late_after_filing(request: AccessRequest, *, filed_on: date) -> Finding | None:
    """
    Return the finding that an employee's *request* asks for more than five years after *filed_on* (ACC-111).

    A missing day is left to `check_completeness`.

    >>> too_late_after_filing(AccessRequest(valid_until=date(2025, 9, 2)), filed_on=date(2020, 9, 2))
    >>> too_late_after_filing(AccessRequest(valid_until=date(2025, 9, 3)), filed_on=date(2020, 9, 2)).code
    'ACC-111'
    """
    latest, end = latest_valid_day_after_filing(filed_on), request.valid_until
    too_late = end is not None and end > latest
    return TOO_LATE_AFTER_FILING.when(too_late, "valid_until", last_day=end, filed_on=filed_on, latest_day=latest)
