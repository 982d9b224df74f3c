"""
Additional free Polish lessons, and lessons of the language and culture of the country of origin (5.8, 5.9).

The end written for Polish lessons is 31 August, or the real day where they ended during the school year; for the others the
first and the last day are written.

Not modelled here: who may have these lessons and for how long (art. 165), for the instruction only points to it.
"""

from datetime import date

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.periods import Period, SchoolYear
from sio_rules.rule import Decision, Finding, Findings, Rule, Severity, found

from .dates import EntryDates, check_dates
from .kinds import ParticularKind
from .who_fills import wrong_institution

_P = ParticularKind
LESSONS = frozenset({_P.ADDITIONAL_POLISH, _P.LANGUAGE_OF_ORIGIN})


@frozen(kw_only=True)
class LanguageLessons:
    """Hold an entry on such lessons; raises `InvalidValueError` where *kind* is neither of the two."""

    kind: ParticularKind
    institution: Institution
    dates: EntryDates

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values, and other kinds of particulars."""
        expect("kind", self.kind, ParticularKind)
        expect("institution", self.institution, Institution)
        expect("dates", self.dates, EntryDates)
        if self.kind not in LESSONS:
            raise InvalidValueError("kind")


_BASIS = (PRAWO_OSWIATOWE.art("165", ust="7"), PRAWO_OSWIATOWE.art("165", ust="9"), PUPILS_GUIDE.section("5.8"))

POLISH_ENDS_WITH_YEAR = Rule(
    code="PUP-622a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Dodatkowa nauka języka polskiego nie skończyła się w ciągu roku: wpisuje się koniec roku szkolnego, {last_day}.",
    en="The additional Polish lessons did not end during the year: the end of the school year is written, {last_day}.",
)
POLISH_ENDED_IN_YEAR = Rule(
    code="PUP-622b",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Dodatkowa nauka języka polskiego skończyła się w ciągu roku: wpisuje się faktyczny dzień, {last_day}.",
    en="The additional Polish lessons ended during the year: the real day is written, {last_day}.",
)
POLISH_END_MISSING = Rule(
    code="PUP-622c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dodatkowa nauka języka polskiego: brak daty zakończenia; powinna nią być {last_day}.",
    en="Additional Polish lessons: the last day is missing; it has to be {last_day}.",
)
POLISH_END_WRONG = Rule(
    code="PUP-622d",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dodatkowa nauka języka polskiego: wpisano zakończenie {written}, a powinno być {last_day}.",
    en="Additional Polish lessons: the last day written is {written}, while it has to be {last_day}.",
)


def end_of_polish_lessons(start: date, ended_on: date | None = None) -> Decision[date]:
    """
    Decide which end is written for lessons that began on *start* and ended on *ended_on* (None: not during the school year).

    Raises `InvalidValueError` for an *ended_on* before *start* or after that school year. Source: the instruction, 5.8.

    >>> end_of_polish_lessons(date(2021, 10, 4)).outcome.isoformat()
    '2022-08-31'
    >>> end_of_polish_lessons(date(2021, 10, 4), date(2022, 3, 15)).outcome.isoformat()
    '2022-03-15'
    """
    expect("start", start, date)
    expect("ended_on", ended_on, date, type(None))
    try:
        last_day = SchoolYear.of(start).end
    except InvalidValueError:
        raise InvalidValueError("start") from None
    if ended_on is None:
        return POLISH_ENDS_WITH_YEAR.decides(last_day, last_day=last_day)
    if not start <= ended_on <= last_day:
        raise InvalidValueError("ended_on")
    return POLISH_ENDED_IN_YEAR.decides(ended_on, last_day=ended_on)


def wrong_end_of_polish_lessons(entry: LanguageLessons, ended_on: date | None = None) -> Finding | None:
    """
    Find Polish lessons without an end, or with one after 31 August; with another than *ended_on* where that is known.

    Without *ended_on* an end during the school year is taken for the real day. An *ended_on* outside the school year of the
    start is not compared. Nothing is found where the start is missing.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> dates = EntryDates(date(2021, 10, 4), date(2022, 8, 31))
    >>> entry = LanguageLessons(kind=_P.ADDITIONAL_POLISH, institution=school, dates=dates)
    >>> wrong_end_of_polish_lessons(entry) is None, wrong_end_of_polish_lessons(entry, date(2022, 8, 30)).code
    (True, 'PUP-622d')
    """
    expect("entry", entry, LanguageLessons)
    expect("ended_on", ended_on, date, type(None))
    start, written = entry.dates.start, entry.dates.end
    if entry.kind is not _P.ADDITIONAL_POLISH or start is None:
        return None
    last_day = SchoolYear.of(start).end
    if ended_on is not None and start <= ended_on <= last_day:
        last_day = ended_on
    if written is None:
        return POLISH_END_MISSING.finding("dates.end", last_day=last_day)
    if written > last_day or (ended_on is not None and written != last_day):
        return POLISH_END_WRONG.finding("dates.end", written=written, last_day=last_day)
    return None


def check_language_lessons(
    entry: LanguageLessons, *, actual: Period | None = None, ended_on: date | None = None
) -> Findings:
    """
    Check an entry on additional lessons.

    *ended_on* is the day on which Polish lessons really ended during the year, *actual* the days of the other lessons.
    Source: art. 165 Prawo oświatowe; the instruction, 5.8 and 5.9.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> dates = EntryDates(date(2021, 10, 4), date(2022, 9, 1))
    >>> check_language_lessons(LanguageLessons(kind=ParticularKind.ADDITIONAL_POLISH, institution=school, dates=dates)).codes
    ('PUP-622d',)
    """
    expect("entry", entry, LanguageLessons)
    expect("actual", actual, Period, type(None))
    polish = entry.kind is _P.ADDITIONAL_POLISH
    return found(
        wrong_institution(entry.kind, entry.institution),
        check_dates(entry.kind, entry.dates, actual=None if polish else actual),
        wrong_end_of_polish_lessons(entry, ended_on),
    )
