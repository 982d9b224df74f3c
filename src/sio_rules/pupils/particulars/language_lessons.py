"""
Additional free Polish lessons, and lessons of the language and culture of the country of origin (5.8, 5.9).

The end entered for Polish lessons is 31 August, or the actual day if they ended during the school year; for lessons of the
language of origin the first and the last day are entered.

Not modelled here: who may have these lessons and for how long (art. 165), to which the guide only refers.
"""

from datetime import date
from typing import ClassVar

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.periods import Period, SchoolYear
from sio_rules.rule import Decision, Finding, Findings, Rule, Severity, found

from .dates import EntryDates, check_dates
from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class LanguageLessons(Value):
    """Hold an entry on such lessons; raises `InvalidValueError` where *kind* is neither of the two."""

    KINDS: ClassVar[frozenset[ParticularKind]] = frozenset(
        {ParticularKind.ADDITIONAL_POLISH, ParticularKind.LANGUAGE_OF_ORIGIN}
    )
    """The kinds of particulars that such an entry may be."""

    kind: ParticularKind
    institution: Institution
    dates: EntryDates

    def _check(self) -> None:
        """Refuse other kinds of particulars."""
        if self.kind not in self.KINDS:
            raise InvalidValueError("kind", wanted="ADDITIONAL_POLISH or LANGUAGE_OF_ORIGIN")


_BASIS = (PRAWO_OSWIATOWE.art("165", ust="7"), PRAWO_OSWIATOWE.art("165", ust="9"), PUPILS_GUIDE.section("5.8"))

POLISH_ENDS_WITH_YEAR = Rule(
    code="PUP-622a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Dodatkowa nauka języka polskiego nie zakończyła się w trakcie roku szkolnego, więc jako datę zakończenia wpisuje się"
    " koniec roku szkolnego, {last_day}.",
    en="The additional Polish lessons did not end during the school year, so the end of the school year is entered as their"
    " last day, {last_day}.",
)
POLISH_ENDED_IN_YEAR = Rule(
    code="PUP-622b",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Dodatkowa nauka języka polskiego zakończyła się w trakcie roku szkolnego, więc jako datę zakończenia wpisuje się"
    " faktyczny ostatni dzień, {last_day}.",
    en="The additional Polish lessons ended during the school year, so the actual day is entered as their last day,"
    " {last_day}.",
)
POLISH_END_MISSING = Rule(
    code="PUP-622c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie podano daty zakończenia dodatkowej nauki języka polskiego, a należy wpisać {last_day}.",
    en="The last day of the additional Polish lessons is not given, but it must be {last_day}.",
)
POLISH_END_WRONG = Rule(
    code="PUP-622d",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Jako datę zakończenia dodatkowej nauki języka polskiego wpisano {written}, a należy wpisać {last_day}.",
    en="The last day of the additional Polish lessons is entered as {written}, but it must be {last_day}.",
)


def end_of_polish_lessons(start: date, ended_on: date | None = None) -> Decision[date]:
    """
    Return the last day to be entered for Polish lessons: 31 August, or the earlier day on which they ended.

    *start* is their first day, *ended_on* their last (None: they did not end in the school year of *start*). Raises
    `InvalidValueError` for an *ended_on* before *start* or after that school year. Source: the guide, 5.8 (PUP-622).

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
        raise InvalidValueError("ended_on", wanted="a day from start to the end of that school year")
    return POLISH_ENDED_IN_YEAR.decides(ended_on, last_day=ended_on)


def _wrong_end_of_polish_lessons(dates: EntryDates, ended_on: date | None) -> Finding | None:
    """
    Return the finding that the last day of Polish lessons is missing, after 31 August, or other than *ended_on*, if known.

    Without *ended_on* a last day during the school year is taken as the actual one. An *ended_on* outside the school year of
    the first day means that the lessons did not end in that year, so the last day is 31 August. Nothing is found without a
    first day.

    >>> dates = EntryDates(date(2021, 10, 4), date(2022, 8, 31))
    >>> _wrong_end_of_polish_lessons(dates, None)
    >>> _wrong_end_of_polish_lessons(dates, date(2022, 8, 30)).code
    'PUP-622d'
    """
    start, written = dates.start, dates.end
    if start is None:
        return None
    try:
        last_day = SchoolYear.of(start).end
    except InvalidValueError:  # the few days of the calendar that belong to no whole school year
        return None
    if ended_on is not None and start <= ended_on:
        last_day = min(ended_on, last_day)
    if written is None:
        return POLISH_END_MISSING.finding("dates.end", last_day=last_day)
    wrong = written > last_day or (ended_on is not None and written != last_day)
    return POLISH_END_WRONG.when(wrong, "dates.end", written=written, last_day=last_day)


def check_language_lessons(entry: LanguageLessons, *, actual: Period | None = None) -> Findings:
    """
    Return what is wrong with an entry on Polish lessons or lessons of the language of origin: its school and its days.

    *actual* are the days that the lessons actually took (None: not known); for Polish lessons only the last day is used.
    Source: art. 165 of Prawo oświatowe; the guide, 5.8 and 5.9 (PUP-622, PUP-618, PUP-623).

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> dates = EntryDates(date(2021, 10, 4), date(2022, 9, 1))
    >>> check_language_lessons(LanguageLessons(kind=ParticularKind.ADDITIONAL_POLISH, institution=school, dates=dates)).codes
    ('PUP-622d',)
    """
    expect("entry", entry, LanguageLessons)
    expect("actual", actual, Period, type(None))
    polish = entry.kind is ParticularKind.ADDITIONAL_POLISH
    ended_on = None if actual is None else actual.end
    return found(
        wrong_institution(entry.kind, entry.institution),
        check_dates(entry.kind, entry.dates, actual=None if polish else actual),
        _wrong_end_of_polish_lessons(entry.dates, ended_on) if polish else None,
    )
