"""Tables of time: every day and every school year that the library covers."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar, cast

from sio_rules.days import FIRST_DAY, LAST_DAY, free_day, holiday_name, is_working_day
from sio_rules.errors import OutOfCoverageError
from sio_rules.periods import Period, SchoolYear
from sio_rules.pupils.schooling import february_classes
from sio_rules.rule import Decision
from sio_rules.school_calendar import classes_begin, classes_end

from ._grid import first_code, yes_no
from .table import Column, NoneMeans, Row, Table

_T = TypeVar("_T")


def _working_days() -> tuple[Row, ...]:
    rows: list[Row] = []
    number = 0
    for ordinal in range(FIRST_DAY.toordinal(), LAST_DAY.toordinal() + 1):
        day = date.fromordinal(ordinal)
        working = is_working_day(day)
        number += working
        rows.append((day, working, number, first_code(free_day(day)), holiday_name(day, "pl"), holiday_name(day, "en")))
    return tuple(rows)


def _covered(ask: Callable[[int], Decision[_T]], year: int) -> _T | None:
    """Return the answer; None where the year is not covered."""
    try:
        return ask(year).outcome
    except OutOfCoverageError:
        return None


def _top_class(first: int) -> Decision[Period]:
    return february_classes(first, top_class=True)


def _school_year(first: int) -> Row:
    year = SchoolYear(first)
    lessons, top_class = cast("Period", february_classes(first).outcome), _covered(_top_class, first)
    return (
        first,
        str(year),
        year.start,
        year.end,
        _covered(classes_begin, first),
        _covered(classes_end, first + 1),
        lessons.start,
        lessons.end,
        None if top_class is None else top_class.end,
    )


def _school_years() -> tuple[Row, ...]:
    return tuple(_school_year(first) for first in range(FIRST_DAY.year, LAST_DAY.year))


def _answer(name: str, pl: str, en: str, kind: type = date, none: NoneMeans | None = None) -> Column:
    return Column(name, kind, pl, en, none=none, answer=True)


_NOT_COVERED, _NOTHING = NoneMeans.NOT_COVERED, NoneMeans.NOTHING

WORKING_DAYS = Table(
    "working_days",
    "Każdy dzień: czy jest roboczy, a jeśli nie, dlaczego.",
    "Every day: whether it is a working day and, if not, why.",
    (
        Column("day", date, "dzień", "the day"),
        yes_no("working", "czy jest to dzień roboczy", "whether it is a working day", answer=True),
        _answer(
            "number",
            "numer ostatniego dnia roboczego do tego dnia włącznie; n-ty dzień roboczy po nim ma numer większy o n",
            "the number of the last working day up to it; the n-th working day after it has a number greater by n",
            int,
        ),
        _answer("code", "kod reguły, która mówi, dlaczego dzień nie jest roboczy", "why it is none", str, _NOTHING),
        _answer("holiday_pl", "polska nazwa święta", "the Polish name of the holiday", str, _NOTHING),
        _answer("holiday_en", "angielska nazwa święta", "the English name of the holiday", str, _NOTHING),
    ),
    _working_days,
)
SCHOOL_YEARS = Table(
    "school_years",
    "Każdy rok szkolny: kiedy trwa i kiedy są w nim zajęcia.",
    "Every school year: from when to when it runs, and its lessons do.",
    (
        Column("school_year", int, "rok, w którym zaczyna się rok szkolny", "the calendar year in which it begins"),
        _answer("written", "rok szkolny zapisany w formularzu", "the school year as it is written", str),
        _answer("year_first_day", "pierwszy dzień roku szkolnego", "its first day"),
        _answer("year_last_day", "ostatni dzień roku szkolnego", "its last day"),
        _answer("lessons_first_day", "pierwszy dzień zajęć", "the first day of lessons", none=_NOT_COVERED),
        _answer("lessons_last_day", "ostatni dzień zajęć", "the last day of lessons", none=_NOT_COVERED),
        _answer(
            "february_first_day",
            "pierwszy dzień zajęć naboru lutowego w roku, w którym zaczyna się rok szkolny",
            "the first day of lessons of the February intake of the calendar year in which it begins",
        ),
        _answer(
            "february_last_day",
            "ostatni dzień zajęć tego naboru, rok później",
            "the last day of lessons of that intake, a year later",
        ),
        _answer(
            "february_top_class_last_day",
            "ostatni dzień zajęć najwyższej klasy tego naboru",
            "the last day of lessons of the top class of that intake",
            none=_NOT_COVERED,
        ),
    ),
    _school_years,
)
