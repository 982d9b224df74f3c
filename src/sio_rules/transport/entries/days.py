"""
From which day to which an entry of transport runs: to 31 August, or to the earlier day on which the transport ended.

Holidays, remote learning and other breaks do not interrupt it (A-11).

Not modelled here: whether the first ride of a school year was late for a good reason.
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.periods import Period, SchoolYear
from sio_rules.rule import Finding, Rule, Severity

_GUIDE = (PUPILS_GUIDE.section("12"),)

START_NOT_PICKED = Rule(
    code="TRN-005a",
    basis=(HELP_PAGES.section("dowożenie"),),
    severity=Severity.ERROR,
    pl="Nie podano dnia, w którym rozpoczęło się korzystanie z dowożenia.",
    en="The day on which the use of transport began is not given.",
)
END_BEFORE_START = Rule(
    code="TRN-005b",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Koniec ({end}) jest przed początkiem ({start}).",
    en="The end ({end}) is before the start ({start}).",
)
END_NOT_PICKED = Rule(
    code="TRN-004a",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Nie podano daty zakończenia: wpisuje się koniec roku szkolnego ({school_year_end}), chyba że dowożenie skończyło się"
    " wcześniej.",
    en="The end is not given: it is the end of the school year ({school_year_end}), unless the transport ended earlier.",
    reading="A-11",
)
END_AFTER_SCHOOL_YEAR = Rule(
    code="TRN-004",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Koniec ({end}) jest po roku szkolnym, w którym dowożenie się zaczęło: najpóźniej {school_year_end}.",
    en="The end ({end}) is after the school year in which the transport began: {school_year_end} at the latest.",
    reading="A-11",
)
END_NOT_ACTUAL = Rule(
    code="TRN-005",
    basis=(*_GUIDE, HELP_PAGES.section("dowożenie")),
    severity=Severity.ERROR,
    pl="Podany koniec ({end}) nie jest właściwy: {right_end} to faktyczny dzień zakończenia albo, gdy dowożenie trwało do końca"
    " roku szkolnego, 31 sierpnia. Ferie i nauka zdalna go nie przerywają.",
    en="The end given ({end}) is not the right one: {right_end} is the actual day of the end or, where the transport lasted to the"
    " end of the school year, 31 August. Holidays and remote learning do not interrupt it.",
    reading="A-11",
)
EARLY_END_UNKNOWN = Rule(
    code="TRN-005c",
    basis=_GUIDE,
    severity=Severity.WARNING,
    pl="Koniec ({end}) jest przed 31 sierpnia: wolno tak tylko wtedy, gdy dowożenie faktycznie się wtedy skończyło, a tego nie"
    " podano.",
    en="The end ({end}) is before 31 August: that is right only where the transport did end then, which is not given.",
    reading="A-11",
)
START_NOT_ACTUAL = Rule(
    code="TRN-005d",
    basis=(HELP_PAGES.section("dowożenie"),),
    severity=Severity.ERROR,
    pl="Początek ({start}) nie jest faktycznym dniem rozpoczęcia: pierwszy przejazd był {right_start}.",
    en="The start ({start}) is not the actual one: the first ride was on {right_start}.",
    reading="A-11",
)


def start_not_actual(start: date | None, ridden: Period | None) -> Finding | None:
    """
    Tell that the start is missing, or not the day of the first ride (TRN-005), or None.

    A ride that goes on from an earlier school year tells nothing about the first day in this one.

    >>> start_not_actual(date(2019, 9, 2), Period(date(2019, 9, 2))) is None
    True
    >>> start_not_actual(date(2019, 9, 3), Period(date(2019, 9, 2))).code
    'TRN-005d'
    """
    expect("start", start, date, type(None))
    expect("ridden", ridden, Period, type(None))
    if start is None:
        return START_NOT_PICKED.finding("start")
    if ridden is None or ridden.start < SchoolYear.of(start).start or start == ridden.start:
        return None
    return START_NOT_ACTUAL.finding("start", start=start, right_start=ridden.start)


def wrong_end(start: date, end: date | None, ridden: Period | None) -> Finding | None:
    """
    Tell that the end is neither 31 August nor the earlier day on which the transport ended (TRN-004, TRN-005), or None.

    >>> wrong_end(date(2019, 9, 2), date(2020, 9, 1), None).code
    'TRN-004'
    >>> wrong_end(date(2019, 9, 2), date(2020, 3, 15), Period(date(2019, 9, 2), date(2020, 3, 15)))
    """
    expect("start", start, date)
    expect("end", end, date, type(None))
    expect("ridden", ridden, Period, type(None))
    last = SchoolYear.of(start).end
    if end is None:
        return END_NOT_PICKED.finding("end", school_year_end=last)
    if end < start:
        return END_BEFORE_START.finding("end", start=start, end=end)
    if end > last:
        return END_AFTER_SCHOOL_YEAR.finding("end", end=end, school_year_end=last)
    if ridden is None:
        return EARLY_END_UNKNOWN.finding("end", end=end) if end < last else None
    right = last if ridden.end is None else min(ridden.end, last)
    return None if end == right else END_NOT_ACTUAL.finding("end", end=end, right_end=right)
